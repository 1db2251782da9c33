"""The closed set of phrases a sentence is made of, in Swedish and English.

In: a key and a language. Out: a template. The same template writes a part of the tree and reads it back;
`{0}`, `{1}` are places for parts. How comparisons are said is shared with the explanations of findings.
"""

from __future__ import annotations

from collections.abc import Mapping

from compliance.plan.wording import COMPARISONS

LANGUAGES = ("sv", "en")

LOGIC: Mapping[str, tuple[str, str]] = {
    "all": ("allt detta stämmer", "all of these hold"),
    "any": ("något av detta stämmer", "any of these holds"),
    "at_least_of": ("minst {0} av detta stämmer", "at least {0} of these hold"),
    "not_all": ("inte allt detta stämmer", "not all of these hold"),
    "not_any": ("inget av detta stämmer", "none of these holds"),
    "not_at_least_of": ("färre än {0} av detta stämmer", "fewer than {0} of these hold"),
    # {0}: in brackets, what the condition means for a person
    "not": ("det stämmer inte{0} att ", "it is not so{0} that "),
    "not_after_when": ("det inte stämmer{0} att ", "it is not so{0} that "),
    "always": ("detta stämmer alltid", "this always holds"),
    "never": ("detta stämmer aldrig", "this never holds"),
    "concept": ("{0} gäller", "{0} holds"),
    "concept_for": ("{0} gäller för {1}", "{0} holds for {1}"),
    "no_concept": ("{0} gäller inte", "{0} does not hold"),
    "no_concept_for": ("{0} gäller inte för {1}", "{0} does not hold for {1}"),
    "no_concept_after_when": ("{0} inte gäller", "{0} does not hold"),
    "no_concept_for_after_when": ("{0} inte gäller för {1}", "{0} does not hold for {1}"),
}

# A quantifier: which, an entry of which collection, and what is asked of it.
ITEMS: Mapping[str, tuple[str, str]] = {
    "at_least": ("minst {0}", "at least {0}"),
    "at_most": ("högst {0}", "at most {0}"),
    "exactly": ("precis {0}", "exactly {0}"),
    "every": ("varje", "every"),
    "none": ("ingen", "no"),
    "one": ("en", "one"),
    "entry": ("post", "entry"),
    "entries": ("poster", "entries"),
    "there_is": ("det finns ", "there is "),
    "there_are": ("det finns ", "there are "),
    "in": (" i ", " in "),
    "counts": (" räknas", " counts"),
    "count": (" räknas", " count"),
    "fulfils": (" uppfyller villkoret", " fulfils the condition"),
    "fulfil": (" uppfyller villkoret", " fulfil the condition"),
    "counts_fulfils": (" räknas och uppfyller villkoret", " counts and fulfils the condition"),
    "count_fulfil": (" räknas och uppfyller villkoret", " count and fulfil the condition"),
    "that_counts_fulfils": (
        " som räknas uppfyller villkoret",
        " that counts fulfils the condition",
    ),
    # what stands below a quantifier, and in brackets after a measure
    "an_entry": ("en post", "an entry"),
    # {0}: in brackets, what the condition means for a person
    "counts_when": ("räknas{0} när ", "counts{0} when "),
    "fulfils_when": ("uppfyller villkoret{0} när ", "fulfils the condition{0} when "),
    "if_none_counts": ("om ingen post i {0} räknas ", "if no entry in {0} counts, "),
    "if_there_is_none": ("om det inte finns någon post i {0} ", "if there is no entry in {0}, "),
    "holds": ("är villkoret uppfyllt", "the condition is fulfilled"),
    "fails": ("är villkoret inte uppfyllt", "the condition is not fulfilled"),
    "unknown": ("är det okänt om villkoret är uppfyllt", "it is unknown whether the condition is fulfilled"),
    "not_applicable": ("är regeln inte tillämplig", "the rule does not apply"),
}

COMPARE: Mapping[str, tuple[str, str]] = {
    **COMPARISONS,
    "is_absent": ("saknas", "is absent"),
    "is_answer": ("har svaret {0}", "is answered {0}"),
    "is_not_answer": ("har inte svaret {0}", "is not answered {0}"),
    "is_not_answer_after_when": ("inte har svaret {0}", "is not answered {0}"),
    "on_or_before": (COMPARISONS["on_or_before"][0], "is on or before {0}"),
    "on_or_after": (COMPARISONS["on_or_after"][0], "is on or after {0}"),
    "contains_any": ("omfattar minst en av {0}", "includes at least one of {0}"),
    "contains_all": ("omfattar var och en av {0}", "includes each of {0}"),
    "within_last": ("ligger inom {0} fram till prövningsdagen", "lies within {0} up to the day of the check"),
    "is_same": ("är detsamma som {0}", "is the same as {0}"),
    "is_not_same": ("är inte detsamma som {0}", "is not the same as {0}"),
    "is_not_after_when": ("inte är {0}", "is not {0}"),
    "is_not_same_after_when": ("inte är detsamma som {0}", "is not the same as {0}"),
    "in_list": ("är {0}", "is {0}"),
    "in_one": ("är just {0}", "is exactly {0}"),
    "not_in_one": ("är något annat än {0}", "is something other than {0}"),
    "contains_any_one": ("har {0} bland sina värden", "has {0} among its values"),
    "contains_all_one": ("omfattar åtminstone {0}", "includes at least {0}"),
}

VALUES: Mapping[str, tuple[str, str]] = {
    "of": (" hos ", " of "),
    "subject": ("den det gäller", "the subject itself"),
    "as_of": ("prövningsdagen", "the day of the check"),
    "regime": ("regelverket", "the regulation"),
    "stray": ("namnet ", "the name "),
    "yes": ("ja", "yes"),
    "no": ("nej", "no"),
    "text": ("texten ", "the text "),
    "code": ("värdet ", "the value "),
    "nothing": ("ingenting", "nothing"),
    "and": (" och ", " and "),
    "or": (" eller ", " or "),
    "measure": ("måttet {0}", "the measure {0}"),
    "goal": ("delmålet {0}", "the goal {0}"),
    "goal_of": ("delmålet {0} efter regelverket hos {1}", "the goal {0} under the regulation of {1}"),
    "goal_under": ("{0} enligt {1}", "{0} under {1}"),
    "list": ("listan", "the list"),
    "column": ("uppgifterna i kolumnen {0} i tabellen {1}", "the values in the column {0} of the table {1}"),
    "rows_with": (" på rader där ", " in rows where "),
    "cell": ("{0} är {1}", "{0} is {1}"),
    "call": ("resultatet av {0}", "the result of {0}"),
    "day_after": ("dagen efter {0}", "the day after {0}"),
    "date_plus": ("dagen {0} efter {1}", "the day {0} after {1}"),
    "date_minus": ("dagen {0} före {1}", "the day {0} before {1}"),
    "minutes_between": ("antalet minuter från {0} till {1}", "the number of minutes from {0} to {1}"),
    "day_of": ("dygnet för {0}", "the calendar day of {0}"),
    "day_from": ("dygnet från klockan {0} för {1}", "the day that begins at {0}, of {1}"),
    "at_time": ("klockan {0} den dag som är {1}", "the time {0} on {1}"),
    "total": ("det sammanlagda värdet", "the combined value"),
    "part": ("delen {0} av {1}", "the part {0} of {1}"),
    "days_between": ("antalet dagar från {0} till {1}", "the number of days from {0} to {1}"),
    "months_between": ("antalet månader från {0} till {1}", "the number of months from {0} to {1}"),
    # {0}: the letter its item goes by, where it has one; {1}: the collection; {2}: what is measured
    "count": ("antalet poster{0} i {1}", "the number of entries{0} in {1}"),
    "share": ("andelen poster{0} i {1}", "the share of the entries{0} in {1}"),
    "sum": ("summan av {2}", "the sum of {2}"),
    "min": ("det minsta värdet för {2}", "the least value of {2}"),
    "max": ("det största värdet för {2}", "the greatest value of {2}"),
    "mean": ("medelvärdet för {2}", "the mean of {2}"),
    "median": ("medianen för {2}", "the median of {2}"),
    "percentile": ("percentil {3} för {2}", "percentile {3} of {2}"),
    "earliest": ("det tidigaste datumet för {2}", "the earliest date of {2}"),
    "latest": ("det senaste datumet för {2}", "the latest date of {2}"),
    "among": (" bland posterna{0} i {1}", " among the entries{0} in {1}"),
    "full_time_months": (
        "antalet heltidsmånader för posterna{0} i {1}",
        "the number of full-time months for the entries{0} in {1}",
    ),
    "from_to": ("tiden går från {0} till {1}", "the time runs from {0} to {1}"),
    "percent": ("omfattningen i procent av heltid är {0}", "the extent in per cent of full time is {0}"),
    "without": (
        "det som faller inom posterna{0} i {1} räknas bort",
        "what falls within the entries{0} in {1} is taken away",
    ),
}

# By the name that rules call a function by; {0}, {1}, ...: its arguments.
CALLS: Mapping[str, tuple[str, str]] = {
    "next_working_day": ("första arbetsdagen från och med {0}", "the first working day from {0} on"),
    "year_of": ("året för {0}", "the year of {0}"),
    "known_by": ("dagen för {0} (okänd om den är efter {1})", "the day of {0} (unknown if it is after {1})"),
    "minutes_until": (
        "antalet minuter, minst 0, från {0} till {1}",
        "the number of minutes, at least 0, from {0} to {1}",
    ),
    "minutes_within_hours": (
        "antalet minuter inom {2} från {0} till {1}",
        "the number of minutes within {2} from {0} to {1}",
    ),
}

PERIODS: Mapping[str, tuple[tuple[str, str], tuple[str, str]]] = {
    "Y": (("år", "år"), ("year", "years")),
    "M": (("månad", "månader"), ("month", "months")),
    "W": (("vecka", "veckor"), ("week", "weeks")),
    "D": (("dag", "dagar"), ("day", "days")),
}
"""One and many, by language; the letters of ISO 8601 in their order."""

UNITS: Mapping[str, tuple[tuple[str, str], tuple[str, str]]] = {
    "year": PERIODS["Y"],
    "month": PERIODS["M"],
    "week": PERIODS["W"],
    "day": PERIODS["D"],
    "hour": (("timme", "timmar"), ("hour", "hours")),
    "percent": (("procent", "procent"), ("per cent", "per cent")),
}

RULE: Mapping[str, tuple[str, str]] = {
    "for": ("Gäller: ", "Concerns: "),
    "tested_under": ("{0} som prövas enligt {1}", "{0} tested under {1}"),
    "tested_under_pack": (
        "{0} som prövas enligt {1}, paketets regelverk",
        "{0} tested under {1}, the regulation of the pack",
    ),
    "for_each": ("Upprepas: ", "Repeated: "),
    "each_row": (
        "för varje rad i tabellen {0}, där ⟨kolumn⟩ står för radens värde",
        "for every row of the table {0}, where ⟨column⟩ stands for the value in the row",
    ),
    "applies": ("När{0}: ", "When{0}: "),
    "require": ("Krav{0}: ", "Requirement{0}: "),
    "due": ("Förfallodag: ", "Due: "),
    "not_before": (
        "{0}; dessförinnan är kravet ännu inte förfallet",
        "{0}; until then the requirement is not yet due",
    ),
    "in_force": ("I kraft: ", "In force: "),
    "from": ("från och med {0}", "from {0}"),
    "from_until": ("från och med {0} till och med {1}", "from {0} to {1} inclusive"),
    "always": ("utan tidsgräns", "without limit in time"),
    "force": ("Styrka: ", "Force: "),
    "binding": ("bindande krav i föreskrift (ska)", "binding requirement of a regulation (shall)"),
    "advisory": (
        "allmänt råd (bör), som får följas på annat sätt med samma resultat",
        "general advice (should), which may be followed in another way with the same result",
    ),
    "indicator": ("kvalitetsindikator från professionen", "quality indicator of the profession"),
    "local": ("lokal riktlinje, aldrig en brist", "local guideline, never a breach"),
}

MEANING: Mapping[str, tuple[str, str]] = {
    "where": ("Där:", "Where:"),
    "holds": ("{0} gäller för {1}{2} när ", "{0} holds for any {1}{2} when "),
    "measure": ("{0} är för {1} ", "{0} is for any {1} "),
    "parameter": ("{0} är {1}", "{0} is {1}"),
    "values": ("{0} är {1}", "{0} are {1}"),
    "value_from": ("{0} från och med {1}", "{0} from {1}"),
    "no_such": ("{0} finns inte", "{0} does not exist"),
    "open": (
        "{0} står öppet för {1}, som väljer i {2},{3} när ",
        "{0} is open to any {1}, chosen in {2},{3} when ",
    ),
    "in_pack": ("{0} i paketet {1}", "{0} in the pack {1}"),
    "rows": ("Rader i tabellen {0} (”{1}”):", "Rows of the table {0} (“{1}”):"),
    "sources": ("Källor:", "Sources:"),
    "revision": ("Revision {0}.", "Revision {0}."),
    "official": ("kontrollerad mot officiell text", "checked against the official text"),
    "secondary": ("enligt andrahandskälla", "from a secondary source"),
    "transcribed": ("enligt avskrift, inte kontrollerad", "from a transcription, not checked"),
    "recalled": ("ur minnet, inte kontrollerad", "from memory, not checked"),
    "placeholder": ("platshållare, inte kontrollerad", "placeholder, not checked"),
}

FIGURES: Mapping[str, tuple[str, str]] = {
    "figures": ("Måttet {0} ger tal om {1}", "The measure {0} gives figures about any {1}"),
    "for_each": ("allt gäller {0}", "all of it holds {0}"),
    # {0}: what is left out as a whole; {1}: areas of rules
    "leaves_out": (
        "en post lämnas utanför när {0}, med allt som hör till, inte uppfyller en regel under {1}",
        "an entry is left out when {0}, with all that is part of it, does not meet a rule under {1}",
    ),
    "itself": ("den", "it"),
    "any_of": ("någon i {0}", "any of {0}"),
    # {1}: of what unit, where it has one
    "value": ("värdet är {0}{1}", "the value is {0}{1}"),
    "unit": (", i {0}", ", in {0}"),
    "per": (
        "summan av värdena delas med summan av {0}",
        "the sum of the values is divided by the sum of {0}",
    ),
    "share_of": ("vad andelen är av: {0}", "what the share is of: {0}"),
    "division": ("{0} är {1}", "{0} is {1}"),
    "each_day": ("perioden är den dag som {0} hör till", "the period is the day that {0} belongs to"),
    "each_week": ("perioden är den vecka som {0} hör till", "the period is the week that {0} belongs to"),
    "each_month": ("perioden är den månad som {0} hör till", "the period is the month that {0} belongs to"),
    "each_quarter": (
        "perioden är det kvartal som {0} hör till",
        "the period is the quarter that {0} belongs to",
    ),
    "each_year": ("perioden är det år som {0} hör till", "the period is the year that {0} belongs to"),
    "levels": ("indelningar: {0}", "divided: {0}"),
    "period": ("perioden", "the period"),
    "whole": ("allt tillsammans", "all together"),
    "show_from": ("små tal är färre än {0}", "small numbers are fewer than {0}"),
    "small_by": (
        "små tal räknas i hur många olika {0} posterna gäller",
        "small numbers go by how many different {0} the entries are of",
    ),
    "percentiles_from": ("percentiler finns från och med {0}", "there are percentiles from {0} on"),
    "highest": ("ordning efter {0}, det högsta först", "in order of {0}, the highest first"),
    "lowest": ("ordning efter {0}, det lägsta först", "in order of {0}, the lowest first"),
    "source": ("källa: {0}", "source: {0}"),
    "revision": ("revision {0}", "revision {0}"),
}


class Phrases:
    """The phrases of one language.

    lang: `sv` or `en`; ValueError for another. calls: of functions, by name.
    """

    def __init__(self, lang: str) -> None:
        if lang not in LANGUAGES:
            raise ValueError(f"there are no sentences in {lang!r}; use one of {', '.join(LANGUAGES)}")
        self.lang = lang
        self._index = LANGUAGES.index(lang)
        self.calls = {name: words[self._index] for name, words in CALLS.items()}

    def logic(self, key: str) -> str:
        """Of conditions joined or turned around."""
        return LOGIC[key][self._index]

    def items(self, key: str) -> str:
        """Of quantifiers."""
        return ITEMS[key][self._index]

    def compare(self, key: str) -> str:
        """Of comparisons."""
        return COMPARE[key][self._index]

    def value(self, key: str) -> str:
        """Of values."""
        return VALUES[key][self._index]

    def rule(self, key: str) -> str:
        """Of the parts of a rule."""
        return RULE[key][self._index]

    def meaning(self, key: str) -> str:
        """Of what stands below a rule."""
        return MEANING[key][self._index]

    def figures(self, key: str) -> str:
        """Of the measure that a rule's figures come from."""
        return FIGURES[key][self._index]

    def period(self, letter: str) -> tuple[str, str]:
        """One and many of a unit of time."""
        return PERIODS[letter][self._index]

    def unit(self, name: str) -> tuple[str, str]:
        """One and many of a parameter's unit; an unknown one as it is written."""
        return UNITS[name][self._index] if name in UNITS else (name, name)

    @property
    def quotes(self) -> tuple[str, str]:
        """What encloses the names of fields, and texts."""
        return ("”", "”") if self.lang == "sv" else ("“", "”")
