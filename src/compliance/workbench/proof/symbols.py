"""The parts of a world: values, records and collections as terms.

In: z3 terms, or Python's own values. Out: `Val`, `SymbolicRecord`, `Items`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from compliance.facts.schema import FieldType
from compliance.named_tuple import NamedTuple
from compliance.workbench.proof.truth import Bool


class Val(NamedTuple):
    """A value as terms.

    known, absent: neither is unknown. sort: `const` (a Python value), `bool`, `num`, `date`, `code`, `codes`,
    `text`, `ref` (a `SymbolicRecord`), `rows` (an `Items`), `choice` (pairs of a condition and a constant;
    one holds) or `any`. of: the code list. low, high: bounds an unknown figure still has, each with when it
    has them. about: terms the value is known to lie between, where it is an approximation.
    """

    known: Bool
    absent: Bool
    sort: str
    term: Any = None
    of: str = ""
    low: tuple[Bool, Any] | None = None
    high: tuple[Bool, Any] | None = None
    about: Approximate | None = None


class Approximate(NamedTuple):
    """Bounds on an approximate figure. They hold only where the facts have a plain form.

    exactly: facts for which it is a whole number of months and nothing over.
    """

    plain: Bool
    low: Any
    high: Any
    exactly: Callable[[int], Bool]


MINUTES_A_DAY = 24 * 60
"""As the clock shows them; `times` knows the two nights a year when it is moved."""

NOTHING = Val(False, False, "any")


@dataclass(eq=False, slots=True)
class SymbolicRecord:
    """A record. place: its way from the subject. fields: what has been asked for. depth: steps from there.

    own: True for the subject and items of collections, which are all different. mark: its identity.
    """

    number: int
    entity: str
    place: str
    depth: int
    own: bool
    mark: Any
    parent: SymbolicRecord | None = None
    by: str = ""
    reached_by: str = ""
    fields: dict[str, tuple[FieldType, Val]] = field(default_factory=dict)


class Items(NamedTuple):
    """A collection. slots: when each is there, and its record. complete: there are no more."""

    complete: Bool
    slots: tuple[tuple[Bool, SymbolicRecord], ...]
