"""Titles of the codes of packs, judging and calls, from which the reference page is made.

In: nothing. Out: `TITLES`. Codes 001-029 of packs and data are in `documents.codes`, 030 on of data in
`facts.problems`, those of features in `bdd.features`. A number is never reused.
"""

from __future__ import annotations

TITLES: dict[str, str] = {
    # how a pack is written
    "PACK030": "A key that is not known",
    "PACK031": "A key is missing",
    "PACK032": "A word that is not one of those allowed",
    "PACK033": "A name that is not well formed",
    "PACK034": "A value of the wrong shape",
    "PACK035": "A rule whose id does not fit the name of its file",
    "PACK036": "Two rows of a table have the same key",
    "PACK040": "The vocabulary does not hold together",
    "PACK041": "Packs of different domains together",
    "PACK042": "A pack that another uses was not read",
    "PACK043": "Cases of a rule that is not in the pack",
    "PACK044": "A case for a row that the table does not have",
    "PACK045": "A case takes away what is not there",
    # what a pack says
    "PACK050": "A name that is not declared, such as an area, a regime, a parameter or a rule",
    "PACK051": "The subject is not one of the vocabulary",
    "PACK052": "Two rules have the same id",
    "PACK053": "A rule is expanded over a table that is not there",
    "PACK054": "`if_empty: not_applicable` below the top of `require`",
    "PACK055": "A letter that the scale does not have",
    "PACK056": "Consequences wait for each other",
    "PACK060": "A value of one type where another is wanted",
    "PACK061": "`at_least_of` asks for more conditions than there are",
    "PACK062": "A concept that is a measure stands as a condition, or the other way round",
    "PACK063": "A list where one value is wanted, or one value where a list is",
    "PACK064": "A goal in a list",
    "PACK065": "A pattern that is not a regular expression",
    "PACK066": "A literal that cannot be read as what is wanted: a date, a number, a code",
    "PACK067": "`row` in a rule without `for_each`",
    "PACK068": "A column that not every row of the table has",
    "PACK069": "A path that begins with a name nothing has here",
    "PACK070": "Something follows after `regime`",
    "PACK071": "A field that the record does not have",
    "PACK072": "A field follows one that leads nowhere",
    "PACK073": "A goal without saying under which regime",
    "PACK074": "A concept that is made of itself",
    "PACK075": "A function that is not registered",
    "PACK076": "A function called with the wrong number of arguments",
    "PACK077": "A name that already stands for something else here",
    "PACK078": "What decides the regulation asks for it",
    "PACK079": "Two packs declare the same regime, goal, scale or consequence",
    "PACK080": "A requirement names a rule, a scale or a consequence that is not there",
    "PACK081": "A requirement gives a reason that the list does not have",
    "JUDGE001": "The consequences cannot be drawn",
    # how a command or function is called
    "REPORT001": "What is read back is no saved report",
    "REPORT002": "The saved report is damaged",
    "USAGE001": "No pack belongs to the domain",
    "USAGE002": "A folder without pack.yaml",
    "USAGE003": "No pack has the name",
    "USAGE004": "No rule has the id",
    "USAGE005": "The rule is not about such a subject",
    "USAGE006": "Nobody in the data has the id",
    "USAGE010": "No report format has the name",
    "USAGE011": "The file cannot be written",
    "USAGE012": "Several formats want standard output",
    "USAGE013": "The file is there already",
}
