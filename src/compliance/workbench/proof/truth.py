"""Strong Kleene logic over terms: what is certainly true, and what is certainly false.

In: z3 Booleans, or Python's own where a term is known already. Out: the same, folded, and `Truth`.

Folding as terms are made keeps them small: most of a rule is decided by its literals, and z3 never sees it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import z3

from compliance.named_tuple import NamedTuple

Bool = Any
"""A z3 Boolean, or True or False."""


def conj(parts: Iterable[Bool]) -> Bool:
    """All of them."""
    kept: list[Bool] = []
    for part in parts:
        if part is False:
            return False
        if part is not True:
            kept.append(part)
    return True if not kept else kept[0] if len(kept) == 1 else _join(z3.Z3_mk_and, kept)


def disj(parts: Iterable[Bool]) -> Bool:
    """Any of them."""
    kept: list[Bool] = []
    for part in parts:
        if part is True:
            return True
        if part is not False:
            kept.append(part)
    return False if not kept else kept[0] if len(kept) == 1 else _join(z3.Z3_mk_or, kept)


def neg(part: Bool) -> Bool:
    """Not."""
    if part is True or part is False:
        return not part
    return z3.BoolRef(z3.Z3_mk_not(part.ctx_ref(), part.as_ast()), part.ctx)


def implies(one: Bool, other: Bool) -> Bool:
    """That `other` holds wherever `one` does."""
    return disj((neg(one), other))


def when(condition: Bool, yes: Any, no: Any) -> Any:
    """One term or the other."""
    return yes if condition is True else no if condition is False else z3.If(condition, yes, no)


def at_least(number: int, parts: Iterable[Bool]) -> Bool:
    """So many of them."""
    kept: list[Bool] = []
    for part in parts:
        if part is True:
            number -= 1
        elif part is not False:
            kept.append(part)
    if number <= 0:
        return True
    if number > len(kept):
        return False
    if number == 1:
        return disj(kept)
    return conj(kept) if number == len(kept) else z3.PbGe([(part, 1) for part in kept], number)


def how_many(parts: Sequence[Bool]) -> Any:
    """The number of them that hold: a z3 integer, or Python's own."""
    sure = sum(part is True for part in parts)
    open_ = [z3.If(part, 1, 0) for part in parts if part is not True and part is not False]
    return z3.Sum(open_) + sure if open_ else sure


def _join(make: Any, parts: list[Bool]) -> Bool:
    """z3's own And and Or look at each part several times over, and most of a proof is made of them."""
    listed = (z3.Ast * len(parts))(*[part.as_ast() for part in parts])
    context = parts[0].ctx
    return z3.BoolRef(make(context.ref(), len(parts), listed), context)


class Truth(NamedTuple):
    """yes: certainly true. no: certainly false. Never both; neither is unknown."""

    yes: Bool
    no: Bool

    @property
    def unknown(self) -> Bool:
        """Neither."""
        return conj((neg(self.yes), neg(self.no)))


TRUE = Truth(True, False)
FALSE = Truth(False, True)
UNKNOWN = Truth(False, False)


def all_of(parts: Sequence[Truth]) -> Truth:
    """False if any is false, else unknown if any is."""
    return Truth(conj(part.yes for part in parts), disj(part.no for part in parts))


def any_of(parts: Sequence[Truth]) -> Truth:
    """True if any is true, else unknown if any is."""
    return Truth(disj(part.yes for part in parts), conj(part.no for part in parts))


def negate(part: Truth) -> Truth:
    """Unknown stays unknown."""
    return Truth(part.no, part.yes)


def some_of(number: int, parts: Sequence[Truth]) -> Truth:
    """True when so many are true, false when so many cannot be."""
    return Truth(
        at_least(number, [part.yes for part in parts]),
        neg(at_least(number, [neg(part.no) for part in parts])),
    )


def known(condition: Bool, holds: Bool) -> Truth:
    """What `holds` says where the condition does, and unknown elsewhere."""
    return Truth(conj((condition, holds)), conj((condition, neg(holds))))
