"""What templates say to those who fill them in, in Swedish and English.

In: nothing. Out: texts by language.
"""

from __future__ import annotations

from compliance.language import Text

README: Text = {
    "sv": """Så fyller du i

Varje {sheet} är en tabell. Skriv en rad för varje sak, under rubrikerna.
Skriv inget ovanför rubrikerna, och slå inte ihop celler.
En rad som börjar med # förklarar och läses inte. Låt därför inget id börja med #.
Ett id väljer du själv, t.ex. T1. Använd inte personnummer som id: id visas i rapporter.
I andra {sheets} pekar du ut en person eller enhet med dess id.
Datum skrivs 2024-03-01. Ja/nej skrivs ja eller nej. Tal får ha decimalkomma.
Procent skrivs 80, eller 80 % som text. Har cellen procentformat kan den sparas som 0,8, och läses då inte.
Flera koder i en cell skrivs med komma emellan: a1, a2.
Personnummer skrivs med tolv siffror, som text. De kontrolleras, och visas aldrig.

Tom cell: uppgiften är inte registrerad. Regler som behöver den blir obedömda, inte godkända.
Skriv okänt när du vet att ingen vet, och saknas när du vet att det inte finns något, t.ex. inget slutdatum.
{a_sheet} med rader gäller i sin helhet: det som inte står där finns inte.{open}
Där inga rader står har ingen fyllt i något: vad som skulle ha stått där är okänt.
Finns det inget att redovisa: skriv saknas i första cellen under rubrikerna.

Fyll i de {sheets} som rör er och låt resten vara. De hör ihop så här:
{belongs}

Kontrollera med: compliance check {file}
Det som inte går att läsa pekas ut med sin plats, och resten prövas ändå.
""",
    "en": """How to fill this in

Each {sheet} is a table. Write a row for each thing, under the headings.
Write nothing above the headings, and merge no cells.
A row that begins with # explains, and is not read. So let no id begin with #.
You choose ids yourself, such as T1. Do not use personal identity numbers as ids: ids are shown in reports.
In other {sheets} you point to a person or a unit by its id.
Dates are written 2024-03-01. Yes/no is written yes or no. Numbers may have a decimal comma or point.
Percentages are written 80, or 80 % as text. Do not format the cell as per cent: it may be saved as 0.8, which
is not read.
Several codes in a cell are written with commas between: a1, a2.
Personal identity numbers are written with twelve digits, as text. They are checked, and never shown.

An empty cell: the fact is not registered. Rules that need it are undetermined, not met.
Write unknown when you know that nobody knows, and none when you know that there is none, such as no end date.
{a_sheet} with rows counts as a whole: what is not in it does not exist.{open}
{a_sheet} without rows is not filled in: what would have stood there is unknown.
Where there is nothing to report, write none in the first cell under the headings.

Fill in the {sheets} that concern you, and leave the rest. They belong together like this:
{belongs}

Check it with: compliance check {file}
What cannot be read is told with its place, and the rest is checked all the same.
""",
}
OPEN: Text = {
    "sv": " (Undantag: det som inte står i {names} är okänt.)",
    "en": " (Except: what is not in {names} is unknown.)",
}
SHEET = {
    "sv": {"sheet": "blad", "sheets": "blad", "a_sheet": "Ett blad", "file": "filens-namn.xlsx"},
    "en": {"sheet": "sheet", "sheets": "sheets", "a_sheet": "A sheet", "file": "name-of-the-file.xlsx"},
}
FILE = {
    "sv": {"sheet": "fil", "sheets": "filer", "a_sheet": "En fil", "file": "mappens-namn"},
    "en": {"sheet": "file", "sheets": "files", "a_sheet": "A file", "file": "name-of-the-folder"},
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
