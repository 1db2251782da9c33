"""What people call the records that rules are about: by id or path, or by a name that is one's alone.

In: words as somebody wrote them, facts and a plan. Out: ids; what names nobody, or more than one, stays as it
was and is told of where it is looked for. A person with protected data is found by id alone.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from compliance.diagnostics import did_you_mean
from compliance.facts.called import called, shared_names
from compliance.facts.cells import normal
from compliance.facts.schema import Kind
from compliance.facts.values import Record

if TYPE_CHECKING:
    from compliance.facts.facts import Facts
    from compliance.facts.protected import Protection
    from compliance.plan.plan import Plan


class Names:
    """What a report calls the records that rules are about; nobody with protected data has a name here."""

    def __init__(self, facts: Facts, plan: Plan, protection: Protection) -> None:
        kinds = dict.fromkeys(check.subject_type for check in plan.checks)
        self.records = [each for kind in kinds for each in facts.records.get(kind, {}).values()]
        self._schema, self._protection = plan.schema, protection
        self._shared = shared_names(facts.records, plan.schema)

    def ids(self, asked: Sequence[str]) -> list[str]:
        """Ids as they were, and the path of the one record that a name is the name of."""
        known = {name for each in self.records for name in (each.id, each.path)}
        paths: dict[str, set[str]] = {}
        for each in self.records:
            if shown := self.shown(each):
                paths.setdefault(normal(shown), set()).add(each.path)

        def path_of(name: str) -> str:
            found = paths.get(normal(name), set())
            return next(iter(found)) if len(found) == 1 else name

        return [each if each in known else path_of(each) for each in asked]

    def shown(self, record: Record, shared: Collection[str] | None = None) -> str:
        """What a record is called; empty for the protected. shared: names that have the id beside them."""
        if self._protection.protects(record.path):
            return ""
        return self._protection.redacted(
            called(record, self._schema, self._shared if shared is None else shared)
        )

    def alike(self, asked: str) -> list[Record]:
        """All that have a name."""
        word = normal(asked)
        return [each for each in self.records if normal(self.shown(each, shared=())) == word]

    def told_apart(self, record: Record) -> str:
        """Its id, and the first that it belongs to that has a name: `T1 (Psykiatri Norr)`."""
        for field in self._schema.entities[record.entity].fields.values():
            other = record.values.get(field.name) if field.kind == Kind.REF else None
            if isinstance(other, Record) and (name := self.shown(other)) not in ("", other.id):
                return f"{record.id} ({name})"
        return record.id

    def near(self, asked: str) -> list[str]:
        """Names that hold the word, else the nearest; each with its id unless that is the name."""
        names = {shown: each.id for each in self.records if (shown := self.shown(each))}
        found = [name for name in names if normal(asked) in normal(name)]
        ids = [word for each in self.records for word in (each.id, each.path)]
        if not found and (nearest := did_you_mean(asked, [*names, *ids])):
            found = [nearest]
        return [f"`{each}`" + _beside(each, names.get(each, each)) for each in found]

    def some(self, most: int) -> str:
        """The first few."""
        shown = [(each.id, self.shown(each) or each.id) for each in self.records[:most]]
        return ", ".join(name + _beside(name, id) for id, name in shown)


def _beside(name: str, id: str) -> str:
    return "" if id in name else f" ({id})"
