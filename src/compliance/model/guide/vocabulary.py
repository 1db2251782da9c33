"""What an author is told about a domain's vocabulary.

In: nothing. Out: `GUIDE`.
"""

from __future__ import annotations

from compliance.model.guide.base import WHOLE, Guide, doc
from compliance.model.vocabulary import (
    EntityDeclaration,
    FieldDeclaration,
    Vocabulary,
    VocabularyPart,
)

GUIDE: Guide = {
    FieldDeclaration: {
        WHOLE: doc("Ett fält.", "One field."),
        "type": doc(
            "Vad slags värden fältet har.",
            "The type of the field's values.",
            text=doc("Text.", "Text."),
            integer=doc("Heltal.", "Whole number."),
            number=doc("Tal.", "Number."),
            boolean=doc("Ja eller nej.", "Yes or no."),
            date=doc("Datum.", "Date."),
            datetime=doc("Datum och klockslag, svensk tid.", "Date and time of day, Swedish time."),
            code=doc("En kod ur en kodlista (`codes`).", "One code of a code list (`codes`)."),
            codes=doc("Flera koder ur en kodlista (`codes`).", "Several codes of a code list (`codes`)."),
            personal_id=doc("Personnummer; visas aldrig.", "Personal identity number; never shown."),
            hsa_id=doc("HSA-id.", "HSA id."),
            ref=doc("Hänvisning till en annan post (`to`).", "Reference to another record (`to`)."),
            collection=doc(
                "De poster (`of`) som hör hit (`by`).", "The records (`of`) that belong here (`by`)."
            ),
        ),
        "title": doc(
            "Fältets namn för människor; godtas som kolumnrubrik.",
            "The field's name for people; accepted as a column heading.",
        ),
        "help": doc("Vad som ska fyllas i.", "What to fill in."),
        "codes": doc("Kodlistan, för code och codes.", "The code list, for code and codes."),
        "to": doc("Slaget av post som en ref leder till.", "The entity a ref leads to."),
        "of": doc("Slaget av post som en collection innehåller.", "The entity a collection holds."),
        "by": doc("Fältet i den andra posten som pekar hit.", "The child's ref field that names the parent."),
        "world": doc(
            "Vad det betyder att något inte står i listan.",
            "What it means that something is not listed.",
            closed=doc("Det finns inte.", "It does not exist."),
            open=doc("Det är okänt.", "It is unknown."),
        ),
        "changeable_by": doc(
            "`nobody`: ingen kan ändra uppgiften, så ingen åtgärd föreslår det.",
            "`nobody`: nobody can change this fact, so no remedy suggests it.",
            nobody=doc("Ingen.", "Nobody."),
        ),
    },
    EntityDeclaration: {
        WHOLE: doc("Ett slag av post.", "One kind of record."),
        "table": doc(
            "Namnet som nyckel på översta nivån, blad eller CSV-fil.",
            "Its name as a top-level key, a sheet or a CSV file.",
        ),
        "subject": doc("Om regler kan gälla den.", "Whether rules may be about it."),
        "label": doc("Fältet som namnger en post för människor.", "The field that names a record to people."),
        "happens_on": doc(
            "Datumfältet som säger när posten kom till; senare poster ses inte.",
            "The date field that says when it came to be; later ones are not seen.",
        ),
        "protected_by": doc(
            "Ja/nej-fältet för skyddade personuppgifter; inget utdata visar då vem eller var.",
            "The yes-or-no field that says a person's data is protected; no output then tells who or where.",
        ),
        "part_of": doc(
            "Posten den är en del av, fast andra hänvisar till den; dess rader behöver då inget id.",
            "The entity it is a part of, although others refer to it; its rows then need no id.",
        ),
        "title": doc("Namnet för människor.", "Its name for people."),
        "fields": doc("Fälten.", "Its fields."),
    },
    Vocabulary: {
        WHOLE: doc("Allt som underlag inom ett område kan innehålla.", "All that a domain's data may hold."),
        "format": doc("Formatets version: 1.", "The version of the format: 1."),
        "domain": doc("Områdets namn, samma som mappens.", "The domain's name, the same as the folder's."),
        "title": doc("Områdets namn för människor.", "The domain's name for people."),
        "entities": doc("Slagen av poster.", "The kinds of records."),
        "codes": doc("Kodlistorna.", "The code lists."),
    },
    VocabularyPart: {
        WHOLE: doc(
            "Det som en fil till lägger till ett områdes vokabulär.",
            "What one more file adds to a domain's vocabulary.",
        ),
        "format": doc("Formatets version: 1.", "The version of the format: 1."),
        "entities": doc("Nya slag av poster.", "New kinds of records."),
        "adds_to": doc(
            "Nya fält i poster som finns: postens namn, fältets namn, fältet.",
            "New fields of entities that are there: the entity's name, the field's name, the field.",
        ),
        "codes": doc(
            "Nya kodlistor, och nya koder i listor som finns.",
            "New code lists, and new codes of lists that are there.",
        ),
    },
}
