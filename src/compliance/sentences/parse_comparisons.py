"""Hears comparisons: a value, an operator and what it is held against.

In: a line being read, and the names in scope. Out: a comparison of the model.
"""

from __future__ import annotations

from abc import ABC
from collections.abc import Callable
from functools import partial
from typing import Any

from compliance.model import conditions as c
from compliance.model import values as v
from compliance.sentences.parse_values import ALL_KINDS, ValueParser
from compliance.sentences.scope import Scope
from compliance.sentences.write_conditions import LISTS

Comparison = tuple[str, Any]
"""An operator and its operand."""

_OF_ONE = ("on_or_before", "on_or_after", "before", "after", "at_least", "at_most", "above", "below")
_SAME = ("is_not_answer_after_when", "is_not_answer", "is_answer", "is_not_same_after_when", "is_not_same",
         "is_same", "is_not_after_when", "is_not")  # fmt: skip
_ENDS = (")", ";")


class ComparisonParser(ValueParser, ABC):
    """Hears the comparisons of one part of a pack."""

    def comparison(self, scope: Scope) -> c.Compare:
        """The comparison that stands here."""
        ways: list[Callable[[], c.Compare]] = [lambda: self._plain(scope)]
        ways += [partial(self._of_measure, kind, scope) for kind in ALL_KINDS]
        return self.reader.first_of(ways)

    def ends(self) -> bool:
        """Whether a condition can end here."""
        return self.reader.at_end or any(self.reader.sees(each) for each in _ENDS)

    def missing(self, expected: str) -> Any:
        """Raise the fault that something else was expected here."""
        raise self.reader.fault(expected)

    def _plain(self, scope: Scope) -> c.Compare:
        left = self.value(scope)
        op, operand = self._operator(scope, self.codes_of(left, scope))
        if not self.ends():
            raise self.reader.fault("the end of the comparison")
        return self._compared(left, op, operand)

    def _of_measure(self, kind: str, scope: Scope) -> c.Compare:
        """A comparison of a measure, with what is asked of the items after it."""
        begun = self.begun(kind, scope)
        op, operand = self._operator(scope, "")
        return self._compared(self.finished(kind, scope, *begun), op, operand)

    def _compared(self, left: Any, op: str, operand: Any) -> c.Compare:
        side = {"fact": left.fact} if isinstance(left, v.FactValue) else {"value": left}
        name = {"is": "is_", "in": "in_"}.get(op, op)
        try:
            return c.Compare(**side, **{name: operand})
        except ValueError as error:
            raise self.reader.fault("a comparison") from error

    def _operator(self, scope: Scope, codes: str) -> Comparison:
        """The operator that stands here; those that begin like another are tried before it."""
        say = self.phrases.compare

        def value() -> Any:
            return self.value(scope, codes)

        def held(op: str, key: str, *slots: Callable[[], Any]) -> Callable[[], Comparison]:
            def hear() -> Comparison:
                found = self.reader.filled(say(key), slots)
                return self._done(op, found[0] if len(slots) == 1 else tuple(found))

            return hear

        def within(side: str) -> Callable[[], Comparison]:
            def hear() -> Comparison:
                slots: list[Callable[[], Any]] = [self.period, lambda: self.value(scope)]
                length, anchor = self.reader.filled(say(f"within_{side}"), slots)
                return self._done("within", c.Within(period=length, **{side: anchor}))

            return hear

        ways: list[Callable[[], Comparison]] = [
            self._known,
            held("matches", "matches", self._pattern),
            held("within_last", "within_last", self.period),
            within("after"),
            within("before"),
            held("between", "between", value, value),
            *(held(op, op, value) for op in _OF_ONE),
            *[partial(self._several_held, op, scope, codes) for op in LISTS],
            held("contains", "contains", value),
            *(held("is_not" if "not" in key else "is", key, value) for key in _SAME),
            held("is", "is", value),
        ]
        self.reader.expect(" ")
        return self.reader.first_of(ways)

    def _done(self, op: str, operand: Any) -> Comparison:
        if not self.ends() and not self.reader.sees(" ("):
            raise self.reader.fault("the end of the comparison")
        return op, operand

    def _known(self) -> Comparison:
        for key, wanted in (("is_absent", False), ("is_known", True)):
            if self.reader.take(self.phrases.compare(key)):
                return self._done("is_known", wanted)
        raise self.reader.fault("an operator")

    def _pattern(self) -> str:
        found = self.reader.quoted(self.phrases.quotes)
        return found if found is not None else str(self.missing("a form in quotes"))

    def _several_held(self, op: str, scope: Scope, codes: str) -> Comparison:
        joint, key = LISTS[op]

        def some(form: str) -> list[Any]:
            slot = [lambda: self.several(scope, joint, codes)]
            (found,) = self.reader.filled(self.phrases.compare(form), slot)
            self._done(op, found)
            return list(found)

        def alone() -> Any:
            found = some(f"{op}_one")
            return found if len(found) == 1 else self.missing("one")

        def many() -> Any:
            found = some(key)
            return found if len(found) > 1 else self.missing("several")

        def whole() -> Any:
            found = some(op)
            if not found:
                return found
            is_other = len(found) == 1 and not isinstance(found[0], bool | int | float | str)
            return found[0] if is_other else self.missing("a list")

        ways: list[Callable[[], Any]] = [alone, many, whole]
        return op, self.reader.first_of(ways)
