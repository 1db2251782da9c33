"""A domain's vocabulary as declared: entities, fields and code lists.

In: `vocabulary.yaml`. Out: `Vocabulary`, which `plan` lowers to `facts.schema.Schema`.
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
    "code",
    "codes",
    "personal_id",
    "hsa_id",
    "ref",
    "collection",
]


class FieldDeclaration(Declared):
    """One field of an entity."""

    type: FieldKind = Field(description="The type of the field's values.")
    title: Text = Field(description="The field's name for people; accepted as a column heading.")
    help: Text | None = Field(default=None, description="What to fill in.")
    codes: Name | None = Field(default=None, description="The code list, for code and codes.")
    to: Name | None = Field(default=None, description="The entity a ref leads to.")
    of: Name | None = Field(default=None, description="The entity a collection holds.")
    by: Name | None = Field(default=None, description="The child's ref field that names the parent.")
    world: Literal["closed", "open"] | None = Field(
        default=None, description="closed: what is not listed does not exist. open: it is unknown."
    )
    changeable_by: Literal["nobody"] | None = Field(default=None, description="Nobody can change this fact.")

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

    table: Name = Field(description="Its name as a top-level key, a sheet or a CSV file.")
    subject: bool = Field(default=False, description="Rules may be about it.")
    label: Name = Field(default="id", description="The field that names a record to people.")
    happens_on: Name | None = Field(default=None, description="The date field that says when it came to be.")
    title: Text
    fields: dict[Name, FieldDeclaration]


class Vocabulary(Declared):
    """All that a domain's data may hold."""

    format: Literal[1]
    domain: Name
    title: Text
    entities: dict[Name, EntityDeclaration]
    codes: dict[Name, dict[str, Text]]
