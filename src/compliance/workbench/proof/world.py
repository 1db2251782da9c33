"""A symbolic subject: records whose facts are z3 terms, made when a condition first refers to them.

In: a schema, a day, and how many items a collection may have. Out: `World`, with the subject and all that is
reached from it, and a solver that knows what data can hold.

A world is a tree. Each item of a collection is a record of its own below its parent, and each reference leads
to a record of its own too, so that any data, seen from the subject, is such a tree: where two references lead
to one record, that record stands twice. Only a condition that asks whether two references are the same can
tell the difference. Then the records of that kind are given an identity, and those of one identity have the
same facts (`identity`).
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction
from typing import Any

import z3

from compliance.calendar import add_months
from compliance.facts.schema import FieldType, Kind, Schema
from compliance.workbench.proof.symbols import MINUTES_A_DAY, NOTHING, Items, SymbolicRecord, Val
from compliance.workbench.proof.truth import Bool, conj, disj, implies, neg

YEARS_BACK, YEARS_AHEAD = 100, 50
"""Dates lie so many years around the day of the check."""
MOST_DEEP = 6
"""Collections within collections and references that are followed before the rest is left open."""
_TEXTS = frozenset({Kind.TEXT, Kind.PERSONAL_ID, Kind.HSA_ID})


class World:
    """A subject and what is reached from it.

    items: how many a collection of some name may have.
    """

    def __init__(self, schema: Schema, as_of: date, subject_type: str, items: Mapping[str, int]) -> None:
        self.schema = schema
        self.as_of = as_of
        self.items = items
        # What z3 answers depends on all that was said before in the same context.
        self._context = z3.Context()
        self.solver = z3.SimpleSolver(ctx=self._context)
        self.solver.set("random_seed", 0)
        # Nothing is stated unless it must be: what comes out is read by people.
        self.solver.set("phase_selection", 0)
        self.things: list[SymbolicRecord] = []
        self.texts: dict[str, int] = {}
        self.refinements: list[Callable[[Any, bool], Bool | None]] = []
        self.instants: dict[int, tuple[Any, Any]] = {}
        self.shown: set[int] = set()
        self.figures: dict[int, tuple[Any, list[Any]]] = {}
        self.steered: set[tuple[int, Fraction]] = set()
        self.moves: dict[int, tuple[Any, int, str, int]] = {}
        self.origins: dict[int, Any] = {}
        self.limits: set[tuple[int, int]] = set()
        self.patterns: list[tuple[str, Any, Any]] = []
        self.counted: dict[tuple[str, str], int] = {}
        self.cut = False
        self._codes: dict[str, dict[str, int]] = {}
        self._numbers = itertools.count()
        self.tidy, self.plainly = self.boolean("tidy"), self.boolean("plainly")
        self.identified: set[str] = set()
        self.glued: set[tuple[int, int, str]] = set()
        self.first_day = _years(as_of, -YEARS_BACK).toordinal()
        self.last_day = _years(as_of, YEARS_AHEAD).toordinal()
        self._early = _years(as_of, -12).replace(month=1, day=1).toordinal()
        self._late = _years(as_of, 3).replace(month=12, day=31).toordinal()
        self.subject = self._thing(subject_type, "", 0, own=True)

    def forget(self) -> None:
        """Let go of what leads back to the world: its terms take room, and garbage is seldom looked for."""
        for thing in self.things:
            thing.fields.clear()
        self.refinements.clear()

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

    def hold(self, figure: Any, other: Any) -> None:
        """Note that a figure is held against something."""
        if figure.get_id() in self.figures:
            self.figures[figure.get_id()][1].append(other)

    def settled(self, model: Any, figure: Any, said: Fraction, right: Fraction, strict: bool) -> bool:
        """Whether what a model says of a figure will do: it is right, or on the right side of every limit."""
        if said == right or strict:
            return said == right
        for other in self.figures[figure.get_id()][1]:
            edge = Fraction(str(model.eval(other, model_completion=True)))
            if (said > edge, said < edge) != (right > edge, right < edge):
                return False
        return True

    def fresh(self, kind: str) -> str:
        """A name nothing else has."""
        return f"{kind}!{next(self._numbers)}"

    def boolean(self, kind: str) -> Bool:
        """A new Boolean."""
        return z3.Bool(self.fresh(kind), self._context)

    def integer(self, kind: str) -> Any:
        """A new integer."""
        return z3.Int(self.fresh(kind), self._context)

    def real(self, kind: str) -> Any:
        """A new number."""
        return z3.Real(self.fresh(kind), self._context)

    def whole(self, value: int) -> Any:
        """An integer as a term."""
        return z3.IntVal(value, self._context)

    def number(self, value: int | Fraction) -> Any:
        """A number as a term."""
        return z3.RealVal(str(value), self._context)

    def bits(self, value: int, size: int) -> Any:
        """A set of codes as a term."""
        return z3.BitVecVal(value, size, self._context)

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

    def _thing(self, entity: str, place: str, depth: int, *, own: bool, **more: Any) -> SymbolicRecord:
        number = len(self.things)
        mark = self.whole(number) if own else self.integer("mark")
        made = SymbolicRecord(number, entity, place, depth, own, mark, **more)
        self.things.append(made)
        return made

    def field(self, thing: SymbolicRecord, declared: FieldType | None) -> Val:
        """A fact about a record; nothing known of a field that is not declared."""
        if declared is None:
            return NOTHING
        found = thing.fields.get(declared.name)
        if found is None:
            found = thing.fields[declared.name] = (declared, self._new(thing, declared))
        return found[1]

    def _new(self, thing: SymbolicRecord, declared: FieldType) -> Val:
        name, kind = declared.name, declared.kind
        if thing.parent is not None and name == thing.by:
            return Val(True, False, "ref", thing.parent)
        if kind is Kind.COLLECTION:
            return self._collection(thing, declared)
        place = f"{thing.place}.{name}"
        known = True if name == "id" else self.boolean(f"{place}?")
        absent: Bool = False
        entity = self.schema.entities.get(thing.entity)
        if name != "id" and kind is not Kind.CODES and not (entity and name == entity.label):
            absent = conj((neg(known), self.boolean(f"{place}-")))
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
        kind = declared.kind
        if kind is Kind.BOOLEAN:
            return "bool", self.boolean(place), ""
        if kind is Kind.DATE:
            day = self.integer(place)
            self.say(z3.And(day >= self.first_day, day <= self.last_day))
            self.prefer(z3.And(day >= self._early, day <= self._late))
            return "date", day, ""
        if kind is Kind.DATETIME:
            minute = self.integer(place)
            day = minute / MINUTES_A_DAY
            self.say(z3.And(day >= self.first_day, day <= self.last_day))
            self.prefer(z3.And(day >= self._early, day <= self._late))
            return "moment", minute, ""
        if kind is Kind.INTEGER:
            whole = self.integer(place)
            self.prefer(z3.And(whole >= 0, whole <= 1000))
            return "num", z3.ToReal(whole), ""
        if kind is Kind.NUMBER:
            number = self.real(place)
            half = self.integer(f"{place}/2")
            self.prefer(z3.And(number >= 0, number <= 1000, number * 2 == z3.ToReal(half)))
            return "num", number, ""
        if kind is Kind.CODE:
            code = z3.BitVec(self.fresh(place), 16, self._context)
            # Fewer of a list than it has cannot be: each is one that data may hold.
            self.say(z3.ULT(code, max(1, len(self.codes(declared.codes)))))
            return "code", code, declared.codes
        if kind is Kind.CODES:
            held = z3.BitVec(self.fresh(place), self.width(declared.codes), self._context)
            most = (1 << len(self.codes(declared.codes))) - 1
            self.say(held & ~self.bits(most, held.size()) == 0)
            return "codes", held, declared.codes
        if kind in _TEXTS:
            text = self.integer(place)
            self.say(text >= 0)
            return "text", text, ""
        return "any", None, ""

    def _collection(self, thing: SymbolicRecord, declared: FieldType) -> Val:
        place = f"{thing.place}.{declared.name}"
        known = self.boolean(f"{place}?")
        if thing.depth >= MOST_DEEP:
            self.cut = True
            return Val(known, False, "rows", None)
        size = self.items.get(declared.name, 2)
        self.counted[(thing.entity, declared.name)] = size
        complete = self.boolean(f"{place}!")
        slots: list[tuple[Bool, SymbolicRecord]] = []
        for index in range(size):
            there = self.boolean(f"{place}[{index}]")
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

    def same(self, one: SymbolicRecord | None, other: SymbolicRecord | None) -> Bool:
        """Whether two records are one."""
        if one is None or other is None:
            return self.boolean("same")
        if one is other:
            return True
        if (one.own and other.own) or one.entity != other.entity:
            return False
        self.identified.add(one.entity)
        return one.mark == other.mark


def _years(day: date, years: int) -> date:
    try:
        return add_months(day, 12 * years)
    except ValueError:  # before the first year there is, or after the last
        return date.min if years < 0 else date.max
