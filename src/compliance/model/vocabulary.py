"""A domain's vocabulary as declared: entities, fields and code lists.

In: `vocabulary.yaml` and its parts. Out: `Vocabulary`, which `plan` lowers to `facts.schema.Schema`.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator

from compliance.model.base import Declared, Name, Text

FieldKind = Literal[
    "text",
    "integer",
    "number",
    "boolean",
    "date",
    "datetime",
    "code",
    "codes",
    "personal_id",
    "hsa_id",
    "ref",
    "collection",
]


class FieldDeclaration(Declared):
    """One field of an entity."""

    type: FieldKind
    title: Text
    help: Text | None = None
    codes: Name | None = None
    to: Name | None = None
    of: Name | None = None
    by: Name | None = None
    world: Literal["closed", "open"] | None = None
    changeable_by: Literal["nobody"] | None = None

    @model_validator(mode="after")
    def _parts_fit(self) -> FieldDeclaration:
        wants = {
            "code": {"codes"},
            "codes": {"codes"},
            "ref": {"to"},
            "collection": {"of", "by", "world"},
        }.get(self.type, set())
        for part in ("codes", "to", "of", "by", "world"):
            given = getattr(self, part) is not None
            if given and part not in wants:
                raise ValueError(f"a field of type {self.type} has no `{part}`")
            if not given and part in wants:
                raise ValueError(f"a field of type {self.type} needs `{part}`")
        return self


class EntityDeclaration(Declared):
    """One kind of record."""

    table: Name
    subject: bool = False
    label: Name = "id"
    happens_on: Name | None = None
    protected_by: Name | None = None
    part_of: Name | None = None
    title: Text
    fields: dict[Name, FieldDeclaration]


class Vocabulary(Declared):
    """All that a domain's data may hold."""

    format: Literal[1]
    domain: Name
    title: Text
    entities: dict[Name, EntityDeclaration]
    codes: dict[Name, dict[str, Text]]


class VocabularyPart(Declared):
    """What one more file adds to a domain's vocabulary."""

    format: Literal[1]
    entities: dict[Name, EntityDeclaration] = Field(default_factory=dict)
    adds_to: dict[Name, dict[Name, FieldDeclaration]] = Field(default_factory=dict)
    codes: dict[Name, dict[str, Text]] = Field(default_factory=dict)
