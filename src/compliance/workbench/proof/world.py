"""The subject nobody has met: records whose facts are terms, made as conditions ask for them.

In: a schema, a day, and how many items a collection may have. Out: `World`, with the subject and all that is
reached from it, and a solver that knows what data can hold.

A world is a tree. Each item of a collection is a record of its own below its parent, and each reference leads
to a record of its own too, so that any data, seen from the subject, is such a tree: where two references lead
to one record, that record stands twice. Only a condition that asks whether two references are the same can
tell the difference. Then the records of that kind are given an identity, and those of one identity have the
same facts (`glue`).
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

import z3

from compliance.facts.schema import FieldType, Kind, Schema
from compliance.workbench.proof.truth import Bool, conj, disj, implies, neg

YEARS_BACK, YEARS_AHEAD = 100, 50
"""Dates lie so many years around the day of the check."""
MOST_DEEP = 6
"""Collections within collections and references that are followed before the rest is left open."""
_TEXTS = frozenset({Kind.TEXT, Kind.PERSONAL_ID, Kind.HSA_ID})


class Val(NamedTuple):
    """A value as terms.

    known, absent: neither is unknown. sort: `const` (a Python value), `bool`, `num`, `date`, `code`, `codes`,
    `text`, `ref` (a `Thing`), `rows` (an `Items`), `choice` (pairs of a condition and a constant; one holds)
    or `any`. of: the code list. low, high: bounds an unknown figure still has, each with when it has them.
    about: terms the value is known to lie between, where it is an approximation.
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
    """A figure lies between two terms, where the facts have a plain form; beyond it may lie anywhere."""

    plain: Bool
    low: Any
    high: Any


NOTHING = Val(False, False, "any")


@dataclass(eq=False, slots=True)
class Thing:
    """A record. place: its way from the subject. fields: what has been asked for. depth: steps from there.

    own: True for the subject and items of collections, which are all different. mark: its identity.
    """

    number: int
    entity: str
    place: str
    depth: int
    own: bool
    mark: Any
    parent: Thing | None = None
    by: str = ""
    reached_by: str = ""
    fields: dict[str, tuple[FieldType, Val]] = field(default_factory=dict)


class Items(NamedTuple):
    """A collection. slots: when each is there, and its record. complete: there are no more."""

    complete: Bool
    slots: tuple[tuple[Bool, Thing], ...]


class World:
    """A subject and what is reached from it. items: how many a collection of some name may have."""

    def __init__(self, schema: Schema, as_of: date, subject_type: str, items: Mapping[str, int]) -> None:
        self.schema = schema
        self.as_of = as_of
        self.items = items
        self.solver = z3.SimpleSolver()
        self.solver.set("random_seed", 0)
        # Nothing is stated unless it must be: what comes out is read by people.
        self.solver.set("phase_selection", 0)
        self.tidy = z3.Bool("tidy")
        self.plainly = z3.Bool("plainly")
        self.things: list[Thing] = []
        self.texts: dict[str, int] = {}
        self.refinements: list[Callable[[Any], Bool | None]] = []
        self.patterns: list[tuple[str, Any, Any]] = []
        self.counted: dict[tuple[str, str], int] = {}
        self.cut = False
        self._codes: dict[str, dict[str, int]] = {}
        self._numbers = itertools.count()
        self._identified: set[str] = set()
        self._glued: set[tuple[int, int, str]] = set()
        self._first = _years(as_of, -YEARS_BACK).toordinal()
        self._last = _years(as_of, YEARS_AHEAD).toordinal()
        self.subject = self._thing(subject_type, "", 0, own=True)

    # -- terms --------------------------------------------------------------------------------------

    def say(self, fact: Bool) -> None:
        """Something that holds of all data."""
        if fact is not True:
            self.solver.add(fact)

    def prefer(self, fact: Bool) -> None:
        """Something that makes a witness easier to read."""
        self.say(implies(self.tidy, fact))

    def guide(self, fact: Bool) -> None:
        """Something that keeps approximate figures clear of the limits they are held against."""
        self.say(implies(self.plainly, fact))

    def fresh(self, kind: str) -> str:
        """A name nothing else has."""
        return f"{kind}!{next(self._numbers)}"

    def boolean(self, kind: str) -> Bool:
        """A new Boolean."""
        return z3.Bool(self.fresh(kind))

    def text(self, text: str) -> int:
        """The number that stands for a text."""
        return self.texts.setdefault(text, len(self.texts))

    def code(self, of: str, code: str) -> int:
        """The number that stands for a code."""
        return self.codes(of).setdefault(code, len(self._codes[of]))

    def codes(self, of: str) -> dict[str, int]:
        """The numbers of a list's codes."""
        if of not in self._codes:
            self._codes[of] = {code: number for number, code in enumerate(self.schema.codes.get(of, {}))}
        return self._codes[of]

    def width(self, of: str) -> int:
        """Bits of a set of codes; a few over, for codes that another version of the rules knows."""
        return max(8, len(self.schema.codes.get(of, {})) + 4)

    # -- records ------------------------------------------------------------------------------------

    def _thing(self, entity: str, place: str, depth: int, *, own: bool, **more: Any) -> Thing:
        number = len(self.things)
        mark = z3.IntVal(number) if own else z3.Int(self.fresh("mark"))
        made = Thing(number, entity, place, depth, own, mark, **more)
        self.things.append(made)
        return made

    def field(self, thing: Thing, declared: FieldType | None) -> Val:
        """A fact about a record; nothing known of a field that is not declared."""
        if declared is None:
            return NOTHING
        found = thing.fields.get(declared.name)
        if found is None:
            found = thing.fields[declared.name] = (declared, self._new(thing, declared))
        return found[1]

    def _new(self, thing: Thing, declared: FieldType) -> Val:
        name, kind = declared.name, declared.kind
        if thing.parent is not None and name == thing.by:
            return Val(True, False, "ref", thing.parent)
        if kind is Kind.COLLECTION:
            return self._collection(thing, declared)
        place = f"{thing.place}.{name}"
        known = True if name == "id" else z3.Bool(self.fresh(f"{place}?"))
        absent: Bool = False
        entity = self.schema.entities.get(thing.entity)
        if name != "id" and kind is not Kind.CODES and not (entity and name == entity.label):
            absent = conj((neg(known), z3.Bool(self.fresh(f"{place}-"))))
        if kind is Kind.REF:
            if thing.depth >= MOST_DEEP:
                self.cut = True
                return Val(known, absent, "ref", None)
            other = self._thing(declared.to, place, thing.depth + 1, own=False, reached_by=name)
            other.parent, other.by = None, ""
            other.fields["@from"] = (declared, Val(True, False, "ref", thing))
            return Val(known, absent, "ref", other)
        return Val(known, absent, *self._term(place, declared))

    def _term(self, place: str, declared: FieldType) -> tuple[str, Any, str]:
        kind, name = declared.kind, self.fresh(place)
        if kind is Kind.BOOLEAN:
            return "bool", z3.Bool(name), ""
        if kind is Kind.DATE:
            day = z3.Int(name)
            self.say(z3.And(day >= self._first, day <= self._last))
            today = self.as_of.toordinal()
            self.prefer(z3.And(day >= today - 12 * 366, day <= today + 3 * 366))
            return "date", day, ""
        if kind is Kind.INTEGER:
            whole = z3.Int(name)
            self.prefer(z3.And(whole >= 0, whole <= 1000))
            return "num", z3.ToReal(whole), ""
        if kind is Kind.NUMBER:
            number = z3.Real(name)
            self.prefer(z3.And(number >= 0, number <= 1000))
            return "num", number, ""
        if kind is Kind.CODE:
            code = z3.BitVec(name, 16)
            # Fewer of a list than it has cannot be: each is one that data may hold.
            self.say(z3.ULT(code, max(1, len(self.codes(declared.codes)))))
            return "code", code, declared.codes
        if kind is Kind.CODES:
            held = z3.BitVec(name, self.width(declared.codes))
            most = (1 << len(self.codes(declared.codes))) - 1
            self.say(held & ~z3.BitVecVal(most, held.size()) == 0)
            return "codes", held, declared.codes
        if kind in _TEXTS:
            text = z3.Int(name)
            self.say(text >= 0)
            return "text", text, ""
        return "any", None, ""

    def _collection(self, thing: Thing, declared: FieldType) -> Val:
        place = f"{thing.place}.{declared.name}"
        known = z3.Bool(self.fresh(f"{place}?"))
        if thing.depth >= MOST_DEEP:
            self.cut = True
            return Val(known, False, "rows", None)
        size = self.items.get(declared.name, 2)
        self.counted[(thing.entity, declared.name)] = size
        complete = z3.Bool(self.fresh(f"{place}!"))
        slots: list[tuple[Bool, Thing]] = []
        for index in range(size):
            there = z3.Bool(self.fresh(f"{place}[{index}]"))
            item = self._thing(
                declared.to, f"{place}[{index}]", thing.depth + 1, own=True, parent=thing, by=declared.by
            )
            if slots:
                self.say(z3.Implies(there, slots[-1][0]))  # which of them is there makes no difference
            slots.append((there, item))
        any_there = disj(there for there, _ in slots)
        if declared.closed:
            self.prefer(complete)  # a list that lost a row is odd data
        else:
            self.say(implies(any_there, neg(complete)))  # an open list is whole only where there are none
        source = thing.fields.get("@from")
        if source is not None and thing.reached_by == declared.by:
            # Whoever names this record is among its own, wherever the list is stated.
            first = source[1].term
            if first.entity == declared.to:
                slots.insert(0, (True, first))
                self.say(known)
        return Val(known, False, "rows", Items(complete, tuple(slots)))

    # -- identity -----------------------------------------------------------------------------------

    def same(self, one: Thing | None, other: Thing | None) -> Bool:
        """Whether two records are one."""
        if one is None or other is None:
            return self.boolean("same")
        if one is other:
            return True
        if one.own and other.own or one.entity != other.entity:
            return False
        self._identified.add(one.entity)
        return one.mark == other.mark

    def is_identified(self, entity: str) -> bool:
        """True when a condition can tell whether two records of this kind are one."""
        return entity in self._identified

    def glue(self, field: Callable[[Thing, FieldType], Val], equal: Callable[[Val, Val], Bool]) -> None:
        """Give records of one identity the same facts, as far as these have been asked for."""
        todo = True
        while todo:
            todo = False
            for entity in sorted(self._identified):
                alike = [thing for thing in self.things if thing.entity == entity]
                for one, other in itertools.combinations(alike, 2):
                    if one.own and other.own:
                        continue
                    for name in [*one.fields, *(each for each in other.fields if each not in one.fields)]:
                        mark = (one.number, other.number, name)
                        if mark in self._glued or name == "@from":
                            continue
                        self._glued.add(mark)
                        todo = True
                        declared = (one.fields.get(name) or other.fields[name])[0]
                        if declared.kind is Kind.COLLECTION:
                            continue
                        first, second = field(one, declared), field(other, declared)
                        alike_in = conj(
                            (
                                _equal(first.known, second.known),
                                _equal(first.absent, second.absent),
                                implies(first.known, equal(first, second)),
                            )
                        )
                        self.say(implies(one.mark == other.mark, alike_in))


def _equal(one: Bool, other: Bool) -> Bool:
    if one is other:
        return True
    if isinstance(one, bool):
        return other if one else neg(other)
    return (one if other else neg(one)) if isinstance(other, bool) else one == other


def _years(day: date, years: int) -> date:
    from compliance.calendar import add_months

    return add_months(day, 12 * years)
