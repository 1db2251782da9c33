"""The conditions of rules, and which field a path in one leads to.

In: a rule, or the names in scope, a condition and the schema. Out: conditions with their paths; `Scope`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Self

from compliance.facts.schema import FieldType, Schema
from compliance.model.rules import Rule
from compliance.workbench.references import Path, walk

_COLLECTIONS = (
    "of", "every", "none", "count", "sum", "min", "max", "mean", "median", "percentile", "share",
    "earliest", "latest", "full_time_months",
)  # fmt: skip


def conditions_of(rule: Rule) -> Iterator[tuple[Path, Any]]:
    """The conditions and values of a rule, part by part."""
    for name in ("applies", "due", "require"):
        part = getattr(rule, name)
        if part is not None:
            yield from walk(part, (name,))


class Scope:
    """The names of a condition: its subject, and each item by the name after `as`."""

    def __init__(self, names: Mapping[str, str], part: Any, schema: Schema) -> None:
        self._schema = schema
        self._entities = dict(names)
        for _, each in walk(part):  # from the outside in, so that outer names are known first
            name = getattr(each, "as_", None)
            paths = (getattr(each, key, None) for key in _COLLECTIONS)
            path = next((path for path in paths if isinstance(path, str)), None)
            field = self.field(path) if path else None
            if name and field is not None:
                self._entities[name] = field.to

    @classmethod
    def of_rule(cls, rule: Rule, schema: Schema) -> Self:
        """The names of a rule."""
        return cls({rule.for_: rule.for_}, (rule.applies, rule.due, rule.require), schema)

    def field(self, path: str) -> FieldType | None:
        """The field a path ends at; None for `as_of`, a derived regime or the subject itself."""
        first, *rest = path.split(".")
        entity = self._entities.get(first)
        field: FieldType | None = None
        for name in rest:
            if entity is None or entity not in self._schema.entities:
                return None
            field = self._schema.entities[entity].fields.get(name)
            entity = field.to if field is not None else None
        return field
