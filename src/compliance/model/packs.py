"""A rule pack as declared: sources, regimes, parameters, concepts, scales and consequences.

In: `pack.yaml`, `tables/*.yaml` and the rules beside them. Out: `PackFile`, `Table`, `Pack`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal, TypeVar

from pydantic import AfterValidator, Discriminator, Field, Tag, model_validator

from compliance.model.base import (
    BothTexts,
    Date,
    Declared,
    Name,
    PeriodText,
    RuleId,
    Slug,
    Text,
    refusal,
    shape,
    tags_of,
)
from compliance.model.conditions import Condition
from compliance.model.forces import Force
from compliance.model.measures import MeasureFile
from compliance.model.rules import Citation, Rule
from compliance.model.statuses import Status
from compliance.model.values import ParameterValue, Scalar, Value


class Source(Declared):
    """A legal instrument or other text that rules rest on."""

    title: str
    authority: str
    kind: Literal["act", "ordinance", "regulation", "model", "recommendation"]
    in_force: Date | None = None
    to: Date | None = None
    repealed_by: str | None = None
    note: Text | None = None


class DatedValue(Declared):
    """A parameter's value from a day on."""

    from_: Date = Field(alias="from")
    value: Scalar


class Parameter(Declared):
    """A figure the law or the model sets, with the days it holds and where it stands."""

    title: Text
    type: Literal["integer", "number", "period", "date", "text", "code"]
    unit: str | None = None
    values: list[DatedValue] = Field(min_length=1)
    cite: list[Citation] = Field(min_length=1)

    @model_validator(mode="after")
    def _in_order(self) -> Parameter:
        days = [value.from_ for value in self.values]
        if days != sorted(set(days)):
            raise ValueError("the values must stand in order of `from`, each day once")
        return self


class Concept(Declared):
    """A named condition or measure about one kind of record, under that record's entity name."""

    about: Name
    title: BothTexts
    cite: list[Citation] = Field(default_factory=list)
    condition: Condition | None = None
    value: Value | None = None

    @model_validator(mode="after")
    def _one_meaning(self) -> Concept:
        if (self.condition is None) == (self.value is None):
            raise ValueError("a concept needs `condition` or `value`, one of them")
        return self


class Regime(Declared):
    """A regulation a subject may be tested under.

    open_to: who may; decided for each subject. Where it is unknown, the regime stays possible and
    is evaluated and shown beside the others.
    """

    title: BothTexts
    source: Slug
    for_: Name = Field(alias="for")
    elected_by: str
    open_to: Condition
    cite: list[Citation] = Field(min_length=1)


class Area(Declared):
    """A heading findings are grouped under."""

    title: BothTexts


class Letter(Declared):
    """One step of a scale, and when it applies. Steps are tried from the worst.

    more_than: so many failing findings are tolerated before the step applies (0 when left out). never_all:
    they are not tolerated where nothing in the area is fulfilled.
    """

    letter: str
    title: BothTexts
    fails: list[Annotated[Force, Field(strict=False)]] | None = None
    more_than: int | ParameterValue = 0
    never_all: bool = False


class Scale(Declared):
    """How the findings of an area become a rating: the worst step that applies.

    letters_since: the day of the review that letters of inspectors are set at, as the latest visit; one set
    before it belongs to an earlier review. Left out, a letter counts until another is set.
    """

    title: BothTexts
    for_: Name = Field(alias="for")
    areas: list[str] = Field(min_length=1)
    cite: list[Citation] = Field(min_length=1)
    unverified_never_sets: list[str] = Field(default_factory=list)
    letters_since: Value | None = None
    letters: list[Letter] = Field(min_length=2)

    @model_validator(mode="after")
    def _best_is_open(self) -> Scale:
        if self.letters[0].fails is not None:
            raise ValueError("the best letter applies when no worse does; it has no `fails`")
        if any(letter.fails is None for letter in self.letters[1:]):
            raise ValueError("every letter but the best needs `fails`")
        return self


class RatingIs(Declared):
    """Some area of a scale has one of these letters (or the named area has).

    set_by: `inspector` for a letter that one has set; `rules` for a proposed one, where none has set any.
    """

    rating: Slug
    area: str | None = None
    in_: list[str] = Field(alias="in", min_length=1)
    set_by: Literal["inspector", "rules"] | None = None


class FindingIs(Declared):
    """The subject's finding of a rule has one of these statuses."""

    finding: RuleId
    in_: list[Annotated[Status, Field(strict=False)]] = Field(alias="in", min_length=1)


class ConclusionIs(Declared):
    """Another consequence has been drawn."""

    conclusion: Slug


class AllOf(Declared):
    """Every part holds."""

    all: list[Trigger] = Field(min_length=1)


class AnyOfThese(Declared):
    """At least one part holds."""

    any: list[Trigger] = Field(min_length=1)


class NotThis(Declared):
    """The part does not hold."""

    not_: Trigger = Field(alias="not")


def _trigger_tag(trigger: Any) -> str | None:
    if isinstance(trigger, Declared):
        return TRIGGER_TAGS.get(type(trigger))
    if isinstance(trigger, dict):
        return next((tag for tag in TRIGGER_TAGS.values() if tag in trigger), None)
    return None


_AnyTrigger = (
    Annotated[RatingIs, Tag("rating")]
    | Annotated[FindingIs, Tag("finding")]
    | Annotated[ConclusionIs, Tag("conclusion")]
    | Annotated[AllOf, Tag("all")]
    | Annotated[AnyOfThese, Tag("any")]
    | Annotated[NotThis, Tag("not")]
)
TRIGGER_TAGS = tags_of(_AnyTrigger)
Trigger = Annotated[
    _AnyTrigger,
    Discriminator(
        _trigger_tag,
        custom_error_type="trigger_kind",
        custom_error_message=(
            f"this says nothing about findings; write one of the keys {', '.join(TRIGGER_TAGS.values())}"
        ),
    ),
]


class ConsequenceAction(Declared):
    """What follows for somebody when a consequence is drawn."""

    do: BothTexts
    owner: Name
    within: PeriodText | ParameterValue | None = None
    after: Value | None = None


class Consequence(Declared):
    """A conclusion drawn by forward chaining from findings, ratings and other conclusions.

    force: how binding its actions are; left out, as binding as the failing rules behind it.
    """

    title: BothTexts
    explanation: BothTexts
    for_: Name = Field(alias="for")
    force: Annotated[Force, Field(strict=False)] | None = None
    cite: list[Citation] = Field(min_length=1)
    when: Trigger
    actions: list[ConsequenceAction] = Field(default_factory=list)


class LintWaiver(Declared):
    """A remark of the lint that is right as it is, and why. It changes no verdict."""

    check: Annotated[str, shape(r"^LINT[0-9]{3}$", "LINT and three digits, such as `LINT040`")] = Field(
        description="Lintens kod, till exempel LINT040. / The code of the check, such as LINT040."
    )
    at: str = Field(
        min_length=1,
        description="Vad anmärkningen gäller, som linten skriver det: en regel, parameters/x, tables/x. / "
        "What the remark is about, as the lint writes it: a rule, parameters/x, tables/x.",
    )
    reason: BothTexts = Field(description="Varför det är rätt som det är. / Why it is right as it is.")


class PackFile(Declared):
    """What `pack.yaml` holds."""

    format: Literal[1]
    pack: Slug
    version: str
    title: BothTexts
    description: BothTexts
    language: Literal["sv", "en"]
    domain: Name
    uses: list[Slug] = Field(default_factory=list)
    regime: Slug | None = None
    sources: dict[Slug, Source]
    areas: dict[str, Area]
    roles: dict[Name, BothTexts] = Field(default_factory=dict)
    regimes: dict[Slug, Regime] = Field(default_factory=dict)
    goals: dict[Name, dict[Slug, str]] = Field(default_factory=dict)
    parameters: dict[Name, Parameter] = Field(default_factory=dict)
    concepts: dict[Name, Concept] = Field(default_factory=dict)
    scales: dict[Slug, Scale] = Field(default_factory=dict)
    consequences: dict[Slug, Consequence] = Field(default_factory=dict)
    lint_waivers: list[LintWaiver] = Field(
        default_factory=list,
        description="Lintens anmärkningar som är rätta som de är. De ändrar inget utfall. / "
        "Remarks of the lint that are right as they are. They change no verdict.",
    )


def _cells(row: dict[str, Any]) -> dict[str, Any]:
    """Only what a condition or a text can use."""
    for column, value in row.items():
        parts = value if isinstance(value, list) else [value]
        is_text = isinstance(value, dict) and bool(value) and _is_text(value)
        if not is_text and any(isinstance(part, dict | list) for part in parts):
            raise refusal(f"`{column}` holds {_CELL}", column)
    return row


def _is_text(value: dict[str, Any]) -> bool:
    return value.keys() <= Text.model_fields.keys() and all(isinstance(each, str) for each in value.values())


_CELL = "neither a value, a list of values, nor a text by language (`sv:` and `en:`)"
Cells = Annotated[dict[str, Any], AfterValidator(_cells)]
"""The cells of a row by column. A condition can ask about all but a text by language."""


class Table(Declared):
    """Rows that rules are expanded over, by key.

    columns: what people call a column, where a text shows it for every row. every_row: columns that each row
    of the file has unless it says otherwise. Once read, the rows hold them.
    """

    table: Name
    title: Text
    columns: dict[Name, Text] = Field(default_factory=dict)
    every_row: Cells | None = None
    rows: dict[str, Cells] = Field(min_length=1)


Row = TypeVar("Row", bound=Mapping[str, Any])


def rows_with(rows: Mapping[str, Row], cells: Mapping[str, Any]) -> dict[str, Row]:
    """The rows that hold just these values in these columns; all of them for none."""
    wanted = {column: _typed(value) for column, value in cells.items()}
    return {
        key: row
        for key, row in rows.items()
        if all(_typed(row.get(column)) == value for column, value in wanted.items())
    }


def _typed(value: Any) -> tuple[bool, Any]:
    """For telling `true` from 1."""
    return isinstance(value, bool), value


class Pack(Declared):
    """A whole pack: the file, its rules, tables and measures.

    digest: SHA-256 over names and bytes of every file that can change a verdict.
    """

    file: PackFile
    rules: tuple[Rule, ...]
    tables: dict[Name, Table] = Field(default_factory=dict)
    measures: tuple[MeasureFile, ...] = ()
    digest: str

    @property
    def name(self) -> str:
        """The pack's name."""
        return self.file.pack


for _kind in (AllOf, AnyOfThese, NotThis, Consequence, PackFile):
    _kind.model_rebuild()
