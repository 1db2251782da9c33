"""What a regulation or another source says, item by item, and how each item is encoded.

In: `coverage.yaml`, beside a pack or in the folder of a pack to come. Out: `RequirementFile`.

The list is made from the source and not from the rules, so that what nobody has encoded shows too.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from compliance.model.base import BothTexts, Declared, Name, Provenance, RuleId, refusal, shape
from compliance.model.forces import Force

RequirementKind = Literal["requirement", "definition", "fact", "history"]
Encoding = Literal["full", "partly", "human", "engine", "planned", "none"]

RequirementId = Annotated[
    str,
    shape(
        r"^[A-Z]+[0-9]*-[A-Z]?[0-9]+(\.[0-9]+)*$", "capital letters, a hyphen and a number, such as `S2-17`"
    ),
]
TestReference = Annotated[
    str,
    shape(
        r"^(tests|features)/[^\s:]+\.(py|yaml|feature)(::\S.*)?$",
        "a file below tests/ or features/, and after `::` the test in it, "
        "such as `features/training/sosfs-2015-8-langd.feature::Deltid räknas om till heltid`",
    ),
]

_NEEDS_RULES = ("full", "partly")
_NEEDS_REASON = ("partly", "human", "planned", "none")


class RequirementSource(Declared):
    """The text that a list was made from."""

    title: str = Field(min_length=1)
    kind: Literal["law", "regulation", "model", "instruction", "news", "report"]
    citation: str = Field(min_length=1)


class RequirementItem(Declared):
    """One thing the source says.

    A requirement is encoded, planned or left to people; `none` is for what asks nothing of anybody.
    """

    model_config = ConfigDict(
        json_schema_extra={
            # What `_holds_together` refuses, so that an editor says it while the author writes.
            "allOf": [
                {
                    "if": {"properties": {"encoded": {"enum": list(_NEEDS_REASON)}}},
                    "then": {"required": ["reason"]},
                    "else": {"not": {"required": ["reason"]}},
                },
                {
                    "if": {"properties": {"encoded": {"enum": list(_NEEDS_RULES)}}},
                    "then": {"anyOf": [{"required": ["rules"]}, {"required": ["judged_by"]}]},
                },
                {"if": {"properties": {"encoded": {"const": "engine"}}}, "then": {"required": ["tests"]}},
            ]
        }
    )

    text: BothTexts
    kind: RequirementKind
    locator: str = Field(min_length=1)
    force: Annotated[Force, Field(strict=False)] | None = None
    provenance: Annotated[Provenance, Field(strict=False)] | None = None
    encoded: Encoding
    rules: list[RuleId] = Field(default_factory=list)
    judged_by: list[RuleId] = Field(default_factory=list)
    tests: list[TestReference] = Field(default_factory=list)
    reason: BothTexts | Name | None = None

    @model_validator(mode="after")
    def _holds_together(self) -> RequirementItem:
        named = bool(self.rules or self.judged_by)
        if self.encoded in _NEEDS_RULES and not named:
            raise _fault(
                f"`encoded: {self.encoded}` says that rules test it; name them under `rules` or `judged_by`"
            )
        if self.encoded not in _NEEDS_RULES and named:
            raise _fault(
                f"`encoded: {self.encoded}` says that no rule tests it, and here are rules; "
                "write `full` or `partly`"
            )
        if self.encoded == "engine" and not self.tests:
            raise _fault("`encoded: engine` needs a test that shows it; name it under `tests`")
        if self.encoded in _NEEDS_REASON and self.reason is None:
            raise _fault(f"`encoded: {self.encoded}` needs a `reason`")
        if self.encoded not in _NEEDS_REASON and self.reason is not None:
            raise _fault(
                "`reason` says why something is not wholly encoded; "
                f"leave it out with `encoded: {self.encoded}`",
                at="reason",
            )
        if self.kind == "requirement" and self.encoded == "none":
            raise _fault(
                "a requirement is encoded, planned or left to people; write `planned` or `human`, not `none`"
            )
        if self.kind == "history" and self.encoded != "none":
            raise _fault("history binds nobody now; write `encoded: none`, or call it something else")
        for key in ("rules", "judged_by", "tests"):
            twice = _first_twice(getattr(self, key))
            if twice is not None:
                raise _fault(f"`{twice}` stands twice under `{key}`", at=key)
        return self


class RequirementFile(Declared):
    """What `coverage.yaml` holds.

    reasons: texts that several items share, by a name they give as their `reason`.
    """

    format: Literal[1]
    title: BothTexts
    source: RequirementSource
    reasons: dict[Name, BothTexts] = Field(default_factory=dict)
    items: dict[RequirementId, RequirementItem] = Field(min_length=1)


def _fault(says: str, at: str = "encoded") -> PydanticCustomError:
    return refusal(says, at)


def _first_twice(values: list[Any]) -> Any | None:
    return next((value for index, value in enumerate(values) if value in values[:index]), None)
