"""The languages a feature file may be written in: keywords of Gherkin, and words for what the rules say.

In: nothing. Out: `Language`, `LANGUAGES` by code. The sentences stand in `bdd`, in `swedish` and `english`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compliance.diagnostics.said import Said
from compliance.findings import Status
from compliance.judging.values import Drawn

if TYPE_CHECKING:
    from compliance.gherkin import values


_IN_SWEDISH = {"sv": "svenska", "en": "engelska"}


@dataclass(frozen=True, slots=True)
class Language:
    """What a feature file in one language is made of.

    name: of the language, in English. steps: the keyword of each kind of step; joins: those that go on
    with the kind before. outlines: headings of a scenario with rows; headings: every heading.
    outcomes, forces, drawn: words that a sentence may use, and what they mean. unknown, absent,
    not_registered: what may stand in place of a value.
    """

    code: str
    name: str
    steps: Mapping[str, str]
    joins: tuple[str, ...]
    feature: str
    rule: str
    scenario: str
    outlines: tuple[str, ...]
    examples: str
    headings: tuple[str, ...]
    outcomes: Mapping[str, Status]
    forces: Mapping[str, str]
    drawn: Mapping[str, Drawn]
    unknown: str
    absent: str
    not_registered: str

    @property
    def told(self) -> str:
        """Its name, in the language of whoever reads it."""
        return Said(self.name, _IN_SWEDISH[self.code])

    @property
    def line(self) -> str:
        """The first line of a file in this language."""
        return f"# language: {self.code}"

    def spoken(self, steps: Iterable[values.Said]) -> Iterator[tuple[str, values.Said]]:
        """Each step with its text as it is written: behind its keyword, or `And` after one of its kind."""
        before = ""
        for step in steps:
            keyword = self.joins[0] if step.kind == before else self.steps[step.kind]
            yield f"{keyword} {step.text}", step
            before = step.kind


SWEDISH = Language(
    "sv",
    "Swedish",
    {"given": "Givet", "when": "När", "then": "Så"},
    ("Och", "Men"),
    "Egenskap",
    "Regel",
    "Scenario",
    ("Scenariomall", "Abstrakt Scenario"),
    "Exempel",
    ("Egenskap", "Bakgrund", "Regel", "Scenario", "Scenariomall", "Abstrakt Scenario", "Exempel"),
    {
        "uppfylld": Status.MET,
        "inte uppfylld": Status.NOT_MET,
        "ännu inte uppfylld": Status.NOT_YET,
        "inte möjlig att avgöra": Status.UNDETERMINED,
        "inte tillämplig": Status.NOT_APPLICABLE,
        "inte i kraft": Status.NOT_IN_FORCE,
        "uppfylld på annat sätt": Status.MET_OTHERWISE,
        "undantagen": Status.WAIVED,
    },
    {
        "ett krav": "binding",
        "ett allmänt råd": "advisory",
        "en kvalitetsindikator": "indicator",
        "en lokal riktlinje": "local",
    },
    {
        "dras slutsatsen": Drawn.YES,
        "dras inte slutsatsen": Drawn.NO,
        "går det inte att säga om man ska dra slutsatsen": Drawn.UNKNOWN,
    },
    unknown="okänt",
    absent="saknas",
    not_registered="inte registrerat",
)

ENGLISH = Language(
    "en",
    "English",
    {"given": "Given", "when": "When", "then": "Then"},
    ("And", "But"),
    "Feature",
    "Rule",
    "Scenario",
    ("Scenario Outline", "Scenario Template"),
    "Examples",
    (
        "Feature",
        "Background",
        "Rule",
        "Scenario",
        "Example",
        "Scenario Outline",
        "Scenario Template",
        "Examples",
        "Scenarios",
    ),
    {
        "met": Status.MET,
        "not met": Status.NOT_MET,
        "not yet due": Status.NOT_YET,
        "undetermined": Status.UNDETERMINED,
        "not applicable": Status.NOT_APPLICABLE,
        "not in force": Status.NOT_IN_FORCE,
        "met another way": Status.MET_OTHERWISE,
        "waived": Status.WAIVED,
    },
    {
        "a requirement": "binding",
        "general advice": "advisory",
        "a quality indicator": "indicator",
        "a local guideline": "local",
    },
    {"drawn": Drawn.YES, "not drawn": Drawn.NO, "undetermined": Drawn.UNKNOWN},
    unknown="unknown",
    absent="none",
    not_registered="not registered",
)

LANGUAGES: dict[str, Language] = {each.code: each for each in (SWEDISH, ENGLISH)}
