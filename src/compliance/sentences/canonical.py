"""The form in which a condition comes back from its sentence.

In: a condition or value, and what it is about. Out: the same with every item named after its entity, `of`
left out where it says nothing, `fact: x` for `value: {fact: x}`, columns in order, and `say` in one language.

Only the names of items change, all uses of a name with it, and no name comes to mean anything else; so the
condition asks exactly what it did. The conformance cases are run in this form as well.
"""

from __future__ import annotations

from typing import Any

from compliance.model import conditions as c
from compliance.model import values as v
from compliance.model.base import BothTexts, Declared
from compliance.sentences.scope import AS_OF, Scope
from compliance.sentences.titles import Titles

COLLECTION = ("of", "every", "none", "count", "sum", "min", "max", "mean", "median", "percentile", "share",
              "earliest", "latest", "full_time_months")  # fmt: skip


def canonical(part: Any, titles: Titles, scope: Scope, lang: str) -> Any:
    """A condition or value as its sentence gives it back."""
    return _Renaming(titles, lang).of(part, scope, {item.name: item.name for item in scope.items})


class _Renaming:
    """names: for each name as written, the name that stands for it now."""

    def __init__(self, titles: Titles, lang: str) -> None:
        self.titles = titles
        self.lang = lang

    def of(self, part: Any, scope: Scope, names: dict[str, str]) -> Any:
        if isinstance(part, list | tuple):
            return type(part)(self.of(each, scope, names) for each in part)
        if not isinstance(part, Declared):
            return part
        if isinstance(part, BothTexts):
            said = getattr(part, self.lang)
            return BothTexts(sv=said, en=said)
        if isinstance(part, c.UseConcept | v.ConceptValue):
            return self._concept(part, names)
        if isinstance(part, v.ColumnValue) and part.where:
            return part.model_copy(update={"where": dict(sorted(part.where.items()))})
        if hasattr(part, "as_"):
            return self._items(part, scope, names)
        changed: dict[str, Any] = {
            name: self._path(value, names)
            if name == "fact" or (name == "of" and isinstance(part, v.GoalValue))
            else self.of(value, scope, names)
            for name, value in part
            if value is not None
        }
        value = changed.get("value")
        if isinstance(part, c.Compare) and isinstance(value, v.FactValue):
            changed |= {"fact": value.fact, "value": None}
        return part.model_copy(update=changed)

    def _items(self, part: Any, scope: Scope, names: dict[str, str]) -> Any:
        key = next(name for name in COLLECTION if isinstance(getattr(part, name, None), str))
        path = self._path(getattr(part, key), names)
        entity = entity_at(path, self.titles, scope)
        fresh = scope.fresh(entity)
        inner = scope.with_item(fresh, entity)
        within = {**names, part.as_ or "item": fresh}
        changed: dict[str, Any] = {key: path, "as_": fresh}
        if isinstance(part, v.CountValue) and part.counts_if is None:
            changed["as_"] = None
        for name, value in part:
            if value is None or name in (key, "as_"):
                continue
            # A number, and what is taken away, are not about the item.
            own = name not in ("at_least", "at_most", "exactly", "without")
            changed[name] = self.of(value, inner if own else scope, within if own else names)
        return part.model_copy(update=changed)

    def _concept(self, part: Any, names: dict[str, str]) -> Any:
        about = self.titles.about(part.concept)
        path = self._path(part.of or about, names) if part.of or about else None
        changed: dict[str, Any] = {"of": None if path == about else path}
        if getattr(part, "say", None) is not None:
            changed["say"] = self.of(part.say, Scope(()), names)
        return part.model_copy(update=changed)

    @staticmethod
    def _path(path: Any, names: dict[str, str]) -> str:
        first, dot, rest = str(path).partition(".")
        return names.get(first, first) + dot + rest


def entity_at(path: str, titles: Titles, scope: Scope) -> str:
    """The entity a path leads to; "" when it leads to none."""
    first, *rest = path.split(".")
    item = scope.find(first) if first != AS_OF else None
    entity = item.entity if item is not None else ""
    for name in rest:
        entity = titles.entity_of(entity, name)
    return entity


def codes_at(path: str, titles: Titles, scope: Scope) -> str:
    """The code list of what a path leads to; "" when it is no code."""
    before, dot, name = path.rpartition(".")
    return titles.codes_of(entity_at(before, titles, scope), name) if dot else ""
