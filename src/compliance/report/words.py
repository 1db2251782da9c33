"""The words of a report, in Swedish and English.

In: a key and a language. Out: text. Every word that a format shows stands here, save what comes from
a pack.
"""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction
from typing import Any

from compliance.findings.why import plain
from compliance.language import LANGUAGES, worded

_WORDS: dict[str, tuple[str, str]] = {
    # status
    "met": ("uppfyllt", "met"),
    "not_met": ("inte uppfyllt", "not met"),
    "not_yet": ("ännu inte förfallet", "not yet due"),
    "undetermined": ("kan inte avgöras", "cannot be determined"),
    "not_applicable": ("ej tillämpligt", "not applicable"),
    "not_in_force": ("gäller inte denna dag", "not in force that day"),
    "met_otherwise": ("uppfyllt på annat sätt", "met another way"),
    "waived": ("dispens", "waived"),
    "undetermined_short": ("oavgjort", "undetermined"),
    "not_yet_short": ("inte förfallet än", "not yet due"),
    # force
    "binding": ("bindande", "binding"),
    "advisory": ("allmänt råd", "general advice"),
    "indicator": ("kvalitetsindikator", "quality indicator"),
    "local": ("lokal riktlinje", "local guideline"),
    # provenance
    "official": ("kontrollerad mot officiell text", "checked against the official text"),
    "secondary": (
        "enligt andrahandskälla, originaltexten ej läst",
        "from a secondary source, the original text not read",
    ),
    "transcribed": (
        "avskrift, ej kontrollerad mot originaltexten",
        "transcribed, not checked against the original text",
    ),
    "recalled": (
        "ur minnet, ej kontrollerad mot originaltexten",
        "from memory, not checked against the original text",
    ),
    "placeholder": (
        "platshållare, ingen text är läst",
        "placeholder, no text has been read",
    ),
    "secondary_short": ("enligt andrahandskälla", "from a secondary source"),
    "transcribed_short": ("avskrift, ej kontrollerad", "transcribed, not checked"),
    "recalled_short": ("ur minnet, ej kontrollerad", "from memory, not checked"),
    "placeholder_short": ("platshållare, ej kontrollerad", "placeholder, not checked"),
    "of_both": ("båda: {0}", "both: {0}"),
    "of_all": ("alla: {0}", "all: {0}"),
    # causes of the unknown
    "not_registered": ("inte registrerat", "not registered"),
    "stated_unknown": ("uppgivet som okänt", "stated as unknown"),
    "conflicting": ("motstridiga uppgifter", "conflicting entries"),
    "error": ("felaktig uppgift i underlaget", "faulty entry in the data"),
    "came_twice": (
        "klockan visade den timmen två gånger när sommartiden slutade",
        "the clock showed that hour twice when summer time ended",
    ),
    # values
    "yes": ("ja", "yes"),
    "no": ("nej", "no"),
    "none": ("saknas", "none"),
    "true": ("uppfyllt", "fulfilled"),
    "false": ("inte uppfyllt", "not fulfilled"),
    "unknown": ("okänt", "unknown"),
    # headings and connecting words
    "report": ("Granskning", "Review"),
    "as_of": ("per {0}", "as of {0}"),
    "known_at": ("med det som var känt {0}", "with what was known on {0}"),
    "against": ("Granskat mot", "Checked against"),
    "data": ("Underlag", "Data"),
    "overview": ("Översikt", "Overview"),
    "letter": ("Bokstav", "Letter"),
    "area": ("Område", "Area"),
    "why_column": ("Varför", "Why"),
    "nothing_fails": ("inga avvikelser", "nothing fails"),
    "within_tolerance": ("inget som sänker bokstaven", "nothing that lowers the letter"),
    "would_be": ("{1} kunde annars ge {0}", "{1} might otherwise make it {0}"),
    "proposed": ("{0} (förslag {1})", "{0} (proposal {1})"),
    "set_by": ("satt av {0} {1}: {2}", "set by {0} on {1}: {2}"),
    "earlier_letter": ("tidigare bokstav {0}, satt av {1} {2}", "earlier letter {0}, set by {1} on {2}"),
    "letter_hangs_on": (
        "om den hör till den senaste granskningen avgörs av: {0}",
        "whether it belongs to the latest review hangs on: {0}",
    ),
    "otherwise": ("{0}, annars {1}", "{0}, otherwise {1}"),
    "not_followed": ("följs inte: {0}", "not followed: {0}"),
    "proposal": ("förslaget: {0}", "the proposal: {0}"),
    "rests_on": ("vilar på {0}", "rests on {0}"),
    "few_points": ("bygger på bara {0}", "on {0} only"),
    "conclusions": ("Slutsatser", "Conclusions"),
    "breaches": ("Brister mot bindande regler", "Breaches of binding rules"),
    "possible_unverified": (
        "Möjliga brister – regeln är inte kontrollerad mot källan",
        "Possible breaches – the rule is not checked against its source",
    ),
    "possible_unsettled": (
        "Möjliga brister – regelverket är inte avgjort",
        "Possible breaches – which regulation applies is not settled",
    ),
    "advisory_failing": ("Allmänna råd som inte följs", "General advice not followed"),
    "indicator_failing": ("Kvalitetsindikatorer som inte nås", "Quality indicators not reached"),
    "local_failing": ("Lokala riktlinjer som inte följs", "Local guidelines not followed"),
    "open": ("Kan inte avgöras", "Cannot be determined"),
    "other_failing": ("Andra avvikelser", "Other shortcomings"),
    "later": ("Ännu inte förfallet", "Not yet due"),
    "left": ("Återstår", "Remaining"),
    "to_be_met_from": ("Ska vara uppfyllt från {0}", "To be met from {0}"),
    "exceptions": ("Uppfyllt på annat sätt eller dispens", "Met another way or waived"),
    "settled": ("Uppfyllt", "Met"),
    "outside": ("Ej tillämpligt", "Not applicable"),
    "actions": ("Att göra", "To do"),
    "why": ("Varför", "Why"),
    "rule": ("Regel", "Rule"),
    "review": ("Granskning", "Review"),
    "not_reviewed": ("regeln är inte godkänd av någon granskare", "no reviewer has approved the rule"),
    "approved_by": ("godkänd av {0} ({1}) {2}", "approved by {0} ({1}) on {2}"),
    "reviews": (
        "Godkända av en granskare: {0} av {1} prövade regler.",
        "Approved by a reviewer: {0} of {1} rules tried.",
    ),
    "no_reviews": (
        "Godkända av en granskare: ingen av {0} prövade regler.",
        "Approved by a reviewer: none of {0} rules tried.",
    ),
    "left_out": (
        "Utelämnade regler, som ingen har godkänt som de är: {0}. Omdömen som vilar på dem ges inte.",
        "Rules left out, which nobody has approved as they are: {0}. Ratings resting on them are not given.",
    ),
    "do": ("Gör", "Do"),
    "settles": ("avgör", "settles"),
    "nothing_at_all": ("Inga regler har prövats.", "No rules have been tried."),
    "nothing_to_try": (
        "Inga regler har prövats. I underlaget finns inget som de handlar om.",
        "No rules have been tried. The data holds nothing that they are about.",
    ),
    "no_rule_applies": ("Ingen regel gäller", "No rule applies"),
    "once": ("{0} när samma krav räknas en gång", "{0} with each requirement counted once"),
    "nothing_to_note": ("Inget att anmärka", "Nothing to note"),
    "sum": ("Summa", "Total"),
    "due": ("senast {0}", "by {0}"),
    "day_for": ("{0} för {1}", "{0} for {1}"),
    "takes": ("tar {0}", "takes {0}"),
    "within": ("inom {0}", "within {0}"),
    "falls_due": ("förfaller {0}", "falls due {0}"),
    "now": ("nu: {0}", "now: {0}"),
    "held_against": ("mot {0}", "against {0}"),
    "if_regime": ("om {0} gäller", "if {0} applies"),
    "months": ("{0} månader", "{0} months"),
    "next_due": ("nästa {0}", "next {0}"),
    "unchecked": ("regeln ej kontrollerad", "rule not checked"),
    "several_regimes": (
        "Det är inte avgjort vilket regelverk som gäller. {0} är möjliga; talen är alternativ.",
        "Which regulation applies is not settled. {0} are possible; the numbers are alternatives.",
    ),
    "settled_by": ("Det avgörs av: {0}", "Settled by: {0}"),
    "fill_in_first": ("Fyll i först", "Fill in first"),
    "needed_for": ("behövs för {0}", "needed for {0}"),
    "and_unfilled": (
        "{0} om uppgifter som inte är ifyllda",
        "{0} about facts that are not filled in",
    ),
    "both": ("{0} och {1}", "{0} and {1}"),
    "column.met": ("uppfyllt", "met"),
    "column.not_met": ("inte uppfyllt", "not met"),
    "column.undetermined": ("kan inte avgöras", "undetermined"),
    "column.not_yet": ("ej förfallet", "not yet due"),
    "left_under": ("Under {0} återstår", "Left under {0}"),
    "left_in_short": ("{0}: {1} återstår", "{0}: {1} left"),
    "nothing_left": ("ingenting", "nothing"),
    "figures": ("Mått", "Measures"),
    "n": ("antal", "n"),
    "lacking": ("saknas", "missing"),
    "omitted": ("utelämnade", "left out"),
    "omitted_records": (
        "utelämnade: en regel har funnit fel i dem; de räknas först när de är rättade.",
        "left out: a rule found something wrong in them; they count once corrected.",
    ),
    "group": ("grupp", "group"),
    "period": ("period", "period"),
    "all_hidden": ("{0} tal, alla dolda (•)", "{0} figures, all hidden (•)"),
    "hidden_figures": (
        "• små tal, och de som annars skulle röja dem; --small-numbers visar dem för den vars poster det är.",
        "• small numbers, and those that would give them away; --small-numbers is for those they are about.",
    ),
    "hidden_comparison": (
        "• små tal, och de som annars skulle röja dem för någon som känner sina egna.",
        "• small numbers, and those that would give them away to somebody who knows their own.",
    ),
    "sums_elsewhere": (
        "summa, medel och kvot står i ett annat mått av delvis samma poster; båda skulle röja några få.",
        "sum, mean and ratio are in another measure of partly the same records; both would tell of a few.",
    ),
    "preliminary": ("* perioden pågår", "* the period is not over"),
    "percentiles": (
        "p10: en tiondel av värdena är högst så stora; p90: nio tiondelar",
        "p10: a tenth of the values are at most this; p90: nine tenths",
    ),
    "statistic.share": ("andel", "share"),
    "statistic.fulfilled": ("uppfyller", "fulfil"),
    "statistic.sum": ("summa", "sum"),
    "statistic.mean": ("medel", "mean"),
    "statistic.median": ("median", "median"),
    "statistic.p10": ("p10", "p10"),
    "statistic.p25": ("p25", "p25"),
    "statistic.p75": ("p75", "p75"),
    "statistic.p90": ("p90", "p90"),
    "statistic.least": ("minst", "least"),
    "statistic.greatest": ("störst", "greatest"),
    "statistic.ratio": ("kvot", "ratio"),
    "all_clear": ("Inget att anmärka: {0}", "Nothing to note: {0}"),
    "only_id": (
        "Bara ett id är ifyllt, så att inget kan avgöras: {0}",
        "Nothing but an id is filled in, so nothing can be determined: {0}",
    ),
    "none_apply": ("Ingen regel gäller: {0}", "No rule applies to: {0}"),
    "more_of_each": (
        "Med --verbose visas också delarna av det som är uppfyllt.",
        "Use --verbose to see also the parts of what is fulfilled.",
    ),
    "more_with": (
        "Med --verbose visas allt; compliance explain REGEL VEM DATA visar en prövning villkor för villkor.",
        "--verbose shows everything; compliance explain RULE SUBJECT DATA one finding, part by part.",
    ),
    "and_more": ("och {0} till", "and {0} more"),
    "nearest": ("Närmast {0}: {1}", "Nearest {0}: {1}"),
    "the_one": ("{0}: {1}", "{0}: {1}"),
    "none_counts": ("inget räknas", "none counts"),
    "counts": ("{0} räknas, {1} uppfyller", "{0} counted, {1} fulfilled"),
    "fails_count": ("{0} räknas, {1} uppfyller inte", "{0} counted, {1} not fulfilled"),
    "doing_so": ("{0} gör det", "{0} do"),
    "unknown_count": ("{0} oklart", "{0} unclear"),
    "not_this": ("ska inte gälla: {0}", "must not hold: {0}"),
    "other_ways": ("eller på {0}", "or {0}"),
    "at_least": ("minst {0}", "at least {0}"),
    "at_most": ("högst {0}", "at most {0}"),
    "needed": ("{0} behövs", "{0} needed"),
    "allowed": ("{0} tillåts", "{0} allowed"),
    "overdue": ("skulle ha varit klart {0}", "was due {0}"),
    "met_from": ("skulle vara uppfyllt från {0}", "to be met from {0}"),
    "met_from_on": ("Skulle vara uppfyllt från", "To be met from"),
    "counted_from": ("räknat från {0}", "counted from {0}"),
    "of_them": ("{0} av dem", "{0} of them"),
    "also": ("även {0}", "also {0}"),
    "and_later": ("{0} senare, tidigast {1}", "{0} later, the first {1}"),
    "and_minor": (
        "{0} för kvalitetsindikatorer och lokala riktlinjer",
        "{0} for quality indicators and local guidelines",
    ),
    "the_next": ("närmast {0}", "the next {0}"),
    "data_faults": (
        "{0} i underlaget; regler som hänger på det kan inte avgöras.",
        "{0} in the data; rules that hang on it cannot be determined.",
    ),
    "missing": ("Saknas", "Missing"),
    "would_do": ("Skulle uppfyllas om", "Would be met if"),
    "or": ("eller", "or"),
    "relied_on": ("Bygger på", "Rests on"),
    "regime": ("Prövat enligt", "Tested under"),
    "unsettled": ("regelverket är inte avgjort", "the regulation is not settled"),
    "note": ("Anteckning", "Note"),
    "explanation": ("Innebörd", "Meaning"),
    "sources": ("Källor", "Sources"),
    "no_packs": ("Det finns inga regelpaket.", "There are no rule packs."),
    "source": ("Källa", "Source"),
    "due_on": ("Förfaller", "Falls due"),
    "tree": ("Villkor för villkor", "Condition by condition"),
    "and": ("och", "and"),
    "op_all": ("allt av detta", "all of these"),
    "op_any": ("något av detta", "any of these"),
    "op_not": ("inte detta", "not this"),
    "op_fact": ("uppgift", "fact"),
    "op_worked_out": ("uträknat", "worked out"),
    "as_above": ("se ovan", "as above"),
    "op_counted": ("räknas", "counts"),
    "op_uncounted": ("oklart om den räknas", "unclear whether it counts"),
    "no_text": ("villkor", "condition"),
}

_PLURALS: dict[str, tuple[tuple[str, str], tuple[str, str]]] = {
    "rule": (("regel", "regler"), ("rule", "rules")),
    "fact": (("uppgift", "uppgifter"), ("fact", "facts")),
    "fact_decides": (("uppgift avgör", "uppgifter avgör"), ("fact decides it", "facts decide it")),
    "finding": (("prövning", "prövningar"), ("finding", "findings")),
    "point": (("punkt", "punkter"), ("point", "points")),
    "breach": (("bindande brist", "bindande brister"), ("binding breach", "binding breaches")),
    "possible": (("möjlig brist", "möjliga brister"), ("possible breach", "possible breaches")),
    "shortcoming": (("annan avvikelse", "andra avvikelser"), ("other shortcoming", "other shortcomings")),
    "open": (("kan inte avgöras", "kan inte avgöras"), ("undetermined", "undetermined")),
    "failing": (("inte uppfylld", "inte uppfyllda"), ("not met", "not met")),
    "met": (("uppfylld", "uppfyllda"), ("met", "met")),
    "later": (("ej förfallen", "ej förfallna"), ("not yet due", "not yet due")),
    "exception": (("undantag", "undantag"), ("exception", "exceptions")),
    "outside": (("ej tillämplig", "ej tillämpliga"), ("not applicable", "not applicable")),
    "error": (("fel", "fel"), ("fault", "faults")),
    "file": (("fil", "filer"), ("file", "files")),
    "unverified": (
        ("okontrollerad regel", "okontrollerade regler"),
        ("unchecked rule", "unchecked rules"),
    ),
    "waiver": (("dispens", "dispenser"), ("waiver", "waivers")),
    "alternative": (
        ("råd följt på annat sätt", "råd följda på annat sätt"),
        ("piece of advice followed in another way", "pieces of advice followed in another way"),
    ),
    "other_way": (("annat sätt", "andra sätt"), ("other way", "other ways")),
}

_NUMBERS = {
    "sv": ("noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio"),
    "en": ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
}
_ONE = {("alternative", "sv"): "ett"}

MARKS = {
    "met": "✓",
    "met_otherwise": "✓",
    "not_met": "✗",
    "undetermined": "?",
    "not_yet": "…",
    "waived": "–",
    "not_applicable": "–",
    "not_in_force": "–",
}

STYLES = {"✓": "good", "✗": "bad", "?": "unsure", "…": "unsure", "–": "quiet"}


def word(key: str, lang: str, *parts: object) -> str:
    """The words for a key; a key without words stands for itself, so new ones are never lost."""
    return worded(_WORDS, key, lang, *parts) if key in _WORDS else key


def many(number: int, key: str, lang: str, spelled: bool = False) -> str:
    """A number of things: `2 regler`, or `två regler` when spelled out."""
    forms = _PLURALS[key][LANGUAGES.index(lang)]
    names = _NUMBERS[lang]
    shown = names[number] if spelled and number < len(names) else str(number)
    if spelled and number == 1:
        shown = _ONE.get((key, lang), shown)
    return f"{shown} {forms[0] if number == 1 else forms[1]}"


def capital(text: str) -> str:
    """The text with a capital first letter, unless it begins with a name from the data."""
    return text if _RAW.match(text) else text[:1].upper() + text[1:]


def shown(value: Any, lang: str) -> str:
    """A fact's value as people write it."""
    if value is None or str(value) == "none":
        return word("none", lang)
    if isinstance(value, bool):
        return word("yes" if value else "no", lang)
    if isinstance(value, date):  # with a time of day or without
        return str(plain(value))
    if isinstance(value, Fraction | float):
        return _decimal(value, lang)
    if isinstance(value, list | tuple | set | frozenset):
        return ", ".join(sorted(shown(each, lang) for each in value)) or word("none", lang)
    return _written(str(value))


def _decimal(value: Fraction | float, lang: str) -> str:
    """Two decimals; more where two would round to a whole number that it is not (59,998 is not 60)."""
    digits, whole = 2, value == int(value)
    while not whole and digits < 6 and round(float(value), digits) == round(float(value)):
        digits += 1
    return decimal(value, lang, digits)


def decimal(value: Fraction | float, lang: str, digits: int) -> str:
    """A number with at most so many decimals, and the decimal mark of the language."""
    text = f"{float(value):.{digits}f}".rstrip("0").rstrip(".")
    return text.replace(".", ",") if lang == "sv" else text


def fraction(value: Any) -> Any:
    """A figure read back from JSON, where `179/3` stands for what has no exact decimal; else the value."""
    if isinstance(value, str) and _FRACTION.fullmatch(value):
        return Fraction(value)
    return value


def lowered(text: str) -> str:
    """The text to stand within a sentence: `ST-läkare` keeps its capitals, `Enhet` does not."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def _written(text: str) -> str:
    """A code without its underscores."""
    return text.replace("_", " ") if _CODE.fullmatch(text) else text


_CODE = re.compile(r"[a-zåäö0-9]+(_[a-zåäö0-9]+)+")
_RAW = re.compile(r"\w+\[|[^\W_]+_")
_FRACTION = re.compile(r"-?\d+/[1-9]\d*")


def listed(parts: list[str], lang: str, most: int = 3, joint: str = "; ") -> str:
    """The first few parts, and how many more there are; commas only between what has none of its own."""
    if any("," in part for part in parts):
        joint = "; "
    if len(parts) <= most:
        return joint.join(parts)
    return f"{joint.join(parts[:most])} {word('and_more', lang, len(parts) - most)}"
