"""What templates say to those who fill them in, in Swedish and English.

In: nothing. Out: texts by language.
"""

from __future__ import annotations

from compliance.facts.schema import Kind, Text

KINDS: dict[Kind, Text] = {
    Kind.TEXT: {"sv": "text", "en": "text"},
    Kind.INTEGER: {"sv": "heltal", "en": "whole number"},
    Kind.NUMBER: {"sv": "tal", "en": "number"},
    Kind.BOOLEAN: {"sv": "ja eller nej", "en": "yes or no"},
    Kind.DATE: {"sv": "datum, 2024-03-01", "en": "date, 2024-03-01"},
    Kind.DATETIME: {"sv": "datum och tid, 2024-03-01 07:30", "en": "date and time, 2024-03-01 07:30"},
    Kind.CODE: {"sv": "välj", "en": "choose"},
    Kind.CODES: {"sv": "ett eller flera, med komma emellan", "en": "one or more, with commas between"},
    Kind.PERSONAL_ID: {"sv": "tolv siffror, som text", "en": "twelve digits, as text"},
    Kind.HSA_ID: {"sv": "HSA-id", "en": "HSA id"},
    Kind.COLLECTION: {"sv": "okänt om bladet inte har alla", "en": "unknown if the sheet lacks some"},
}
REF_HELP: Text = {"sv": "id i {sheet}", "en": "id in {sheet}"}
ID_HELP: Text = {"sv": "ett eget id, t.ex. {example}", "en": "an id of your own, such as {example}"}
ID_OPTIONAL: Text = {"sv": "får lämnas tomt", "en": "may be left empty"}

README: Text = {
    "sv": """Så fyller du i

Varje blad är en tabell. Skriv en rad för varje sak, under rubrikerna.
Rader som börjar med # i första kolumnen förklarar och läses inte.
Ett id väljer du själv, t.ex. T1. Använd inte personnummer som id: id visas i rapporter.
I andra blad pekar du ut en person eller enhet med dess id.
Datum skrivs 2024-03-01. Ja/nej skrivs ja eller nej. Tal får ha decimalkomma.
Personnummer skrivs med tolv siffror, som text.

Tom cell: uppgiften är inte registrerad. Regler som behöver den blir obedömda, inte godkända.
Skriv okänt när du vet att ingen vet, och saknas när du vet att det inte finns något.
Ett blad med rader gäller i sin helhet: det som inte står där finns inte. Ett blad utan rader är inte ifyllt.
Finns det inget att redovisa: skriv saknas i första cellen under rubrikerna.
""",
    "en": """How to fill this in

Each sheet is a table. Write a row for each thing, under the headings.
Rows that begin with # in the first column explain, and are not read.
You choose ids yourself, such as T1. Do not use personal identity numbers as ids: ids are shown in reports.
In other sheets you point to a person or a unit by its id.
Dates are written 2024-03-01. Yes/no is written yes or no. Numbers may have a decimal comma or point.
Personal identity numbers are written with twelve digits, as text.

An empty cell: the fact is not registered. Rules that need it are undetermined, not met.
Write unknown when you know that nobody knows, and none when you know that there is none.
A sheet with rows counts as a whole: what is not in it does not exist. A sheet without rows is not filled in.
Where there is nothing to report, write none in the first cell under the headings.
""",
}

YAML_HEAD: Text = {
    "sv": """# Ett underlag att fylla i. Ta bort # framför det du vill ange.
# En uppgift som inte anges är inte registrerad: regler som behöver den blir obedömda, inte godkända.
# Skriv okänt när ingen vet, och saknas när det inte finns något.
# En lista som anges gäller i sin helhet: det som inte står i den finns inte.
# Använd inte personnummer som id: id visas i rapporter.
""",
    "en": """# A dossier to fill in. Remove the # in front of what you want to state.
# A fact that is not stated is not registered: rules that need it are undetermined, not met.
# Write unknown when nobody knows, and none when there is none.
# A list that is stated counts as a whole: what is not in it does not exist.
# Do not use personal identity numbers as ids: ids are shown in reports.
""",
}
