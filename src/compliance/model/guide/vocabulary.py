"""What an author is told about a domain's vocabulary.

In: nothing. Out: `GUIDE`.
"""

from __future__ import annotations

from compliance.model.guide.base import WHOLE, Guide, said
from compliance.model.vocabulary import (
    EntityDeclaration,
    FieldDeclaration,
    Vocabulary,
    VocabularyPart,
)

GUIDE: Guide = {
    FieldDeclaration: {
        WHOLE: said("Ett fält.", "One field."),
        "type": said(
            "Vad slags värden fältet har.",
            "The type of the field's values.",
            text=said("Text.", "Text."),
            integer=said("Heltal.", "Whole number."),
            number=said("Tal.", "Number."),
            boolean=said("Ja eller nej.", "Yes or no."),
            date=said("Datum.", "Date."),
            datetime=said("Datum och klockslag, svensk tid.", "Date and time of day, Swedish time."),
            code=said("En kod ur en kodlista (`codes`).", "One code of a code list (`codes`)."),
            codes=said("Flera koder ur en kodlista (`codes`).", "Several codes of a code list (`codes`)."),
            personal_id=said("Personnummer; visas aldrig.", "Personal identity number; never shown."),
            hsa_id=said("HSA-id.", "HSA id."),
            ref=said("Hänvisning till en annan post (`to`).", "Reference to another record (`to`)."),
            collection=said(
                "De poster (`of`) som hör hit (`by`).", "The records (`of`) that belong here (`by`)."
            ),
        ),
        "title": said(
            "Fältets namn för människor; godtas som kolumnrubrik.",
            "The field's name for people; accepted as a column heading.",
        ),
        "help": said("Vad som ska fyllas i.", "What to fill in."),
        "codes": said("Kodlistan, för code och codes.", "The code list, for code and codes."),
        "to": said("Slaget av post som en ref leder till.", "The entity a ref leads to."),
        "of": said("Slaget av post som en collection innehåller.", "The entity a collection holds."),
        "by": said(
            "Fältet i den andra posten som pekar hit.", "The child's ref field that names the parent."
        ),
        "world": said(
            "Vad det betyder att något inte står i listan.",
            "What it means that something is not listed.",
            closed=said("Det finns inte.", "It does not exist."),
            open=said("Det är okänt.", "It is unknown."),
        ),
        "changeable_by": said(
            "`nobody`: ingen kan ändra uppgiften, så ingen åtgärd föreslår det.",
            "`nobody`: nobody can change this fact, so no remedy suggests it.",
            nobody=said("Ingen.", "Nobody."),
        ),
    },
    EntityDeclaration: {
        WHOLE: said("Ett slag av post.", "One kind of record."),
        "table": said(
            "Namnet som nyckel på översta nivån, blad eller CSV-fil.",
            "Its name as a top-level key, a sheet or a CSV file.",
        ),
        "subject": said("Om regler kan gälla den.", "Whether rules may be about it."),
        "label": said(
            "Fältet som namnger en post för människor.", "The field that names a record to people."
        ),
        "happens_on": said(
            "Datumfältet som säger när posten kom till; senare poster ses inte.",
            "The date field that says when it came to be; later ones are not seen.",
        ),
        "protected_by": said(
            "Ja/nej-fältet för skyddade personuppgifter; inget utdata visar då vem eller var.",
            "The yes-or-no field that says a person's data is protected; no output then tells who or where.",
        ),
        "part_of": said(
            "Posten den är en del av, fast andra hänvisar till den; dess rader behöver då inget id.",
            "The entity it is a part of, although others refer to it; its rows then need no id.",
        ),
        "title": said("Namnet för människor.", "Its name for people."),
        "fields": said("Fälten.", "Its fields."),
    },
    Vocabulary: {
        WHOLE: said("Allt som underlag inom ett område kan innehålla.", "All that a domain's data may hold."),
        "format": said("Formatets version: 1.", "The version of the format: 1."),
        "domain": said("Områdets namn, samma som mappens.", "The domain's name, the same as the folder's."),
        "title": said("Områdets namn för människor.", "The domain's name for people."),
        "entities": said("Slagen av poster.", "The kinds of records."),
        "codes": said("Kodlistorna.", "The code lists."),
    },
    VocabularyPart: {
        WHOLE: said(
            "Det som en fil till lägger till ett områdes vokabulär.",
            "What one more file adds to a domain's vocabulary.",
        ),
        "format": said("Formatets version: 1.", "The version of the format: 1."),
        "entities": said("Nya slag av poster.", "New kinds of records."),
        "adds_to": said(
            "Nya fält i poster som finns: postens namn, fältets namn, fältet.",
            "New fields of entities that are there: the entity's name, the field's name, the field.",
        ),
        "codes": said(
            "Nya kodlistor, och nya koder i listor som finns.",
            "New code lists, and new codes of lists that are there.",
        ),
    },
}
