"""The words of a test's result, in Swedish and English, besides those of a report.

In: a key and a language. Out: text.
"""

from __future__ import annotations

from compliance.language import counted, worded

_WORDS: dict[str, tuple[str, str]] = {
    "expected": ("Väntat", "Expected"),
    "found": ("Funnet", "Found"),
    "unknown": ("Okänt", "Unknown"),
    "why": ("Varför", "Why"),
    "given": ("Givet", "Given"),
    "differs": ("väntat: {0}; funnet: {1}", "expected: {0}; found: {1}"),
    "nothing": ("inget", "nothing"),
    "nobody": ("regeln säger inget om {0}", "the rule says nothing about {0}"),
    "unreadable": ("Testets uppgifter kan inte läsas:", "The test's own data cannot be read:"),
    "broken": ("Ett steg som är skrivet i Python gick sönder:", "A step written in Python broke:"),
    "as_of": ("per {0}", "as of {0}"),
    "of": ("{0} av {1} håller inte", "{0} of {1} do not hold"),
    "one_of": ("{0} av {1} håller inte", "{0} of {1} does not hold"),
    "all_hold": ("Allt håller: {0}.", "All hold: {0}."),
    "some_fail": ("{0} av {1} håller inte, i {2}.", "{0} of {1} do not hold, in {2}."),
    "one_fails": ("{0} av {1} håller inte, i {2}.", "{0} of {1} does not hold, in {2}."),
    "tried": ("{0} prövade på {1} s", "{0} tried in {1} s"),
    "more": ("och {0} till", "and {0} more"),
}

_MANY: dict[str, tuple[tuple[str, str], tuple[str, str]]] = {
    "case": (("fall", "fall"), ("case", "cases")),
    "scenario": (("scenario", "scenarier"), ("scenario", "scenarios")),
    "test": (("test", "tester"), ("test", "tests")),
    "suite": (("regel eller egenskap", "regler och egenskaper"), ("rule or feature", "rules and features")),
}


def say(key: str, lang: str, *parts: object) -> str:
    """The words for a key, with its places filled."""
    return worded(_WORDS, key, lang, *parts)


def number(count: int, key: str, lang: str) -> str:
    """How many of something: `3 853 fall`."""
    return counted(_MANY, count, key, lang)


def seconds(value: float, lang: str) -> str:
    """A time in seconds with one decimal."""
    text = f"{value:.1f}"
    return text.replace(".", ",") if lang == "sv" else text
