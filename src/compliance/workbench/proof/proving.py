"""Asks z3 for a subject, and confirms the one it proposes.

In: checks, and which statuses are wanted of them. Out: an `Answer`.

A proof of none is z3's alone: the terms allow everything that data can be, within the bounds. A subject it
proposes is only a candidate. It is made into data, read and judged as any other; where the executor
disagrees, the candidate is shut out and z3 asked again, and after a few tries values are drawn instead.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import z3

from compliance.facts.schema import EntityType, Schema
from compliance.findings import Status
from compliance.plan.plan import Check, Plan
from compliance.workbench.proof.answers import Answer, Kind_, Witness
from compliance.workbench.proof.comparing import equal
from compliance.workbench.proof.conditions import Conditions
from compliance.workbench.proof.confirming import CheckInPlan, Judge
from compliance.workbench.proof.identity import glue
from compliance.workbench.proof.models import CachedModel, Model, Source, Tables, size_of, to_data
from compliance.workbench.proof.search import RandomModel
from compliance.workbench.proof.sizes import sizes, words
from compliance.workbench.proof.truth import Bool, at_least, conj, disj, implies, neg
from compliance.workbench.proof.world import World

Statuses = tuple[Status | None, ...]
"""What each check of a question says of a subject."""
WillDo = Callable[[Statuses], bool]
"""Whether somebody of whom this is said is the one looked for."""
Found = tuple[Tables, str]
"""Data, and the id of its subject."""
_LONGEST_MS = 2000
"""How long z3 may think about one question."""
_CANDIDATES, _REFINEMENTS, _GUESSES = 6, 140, 150
_AT_FIRST = 20
"""Refinements where more may be assumed, or a witness is there already: what comes next asks again."""
_SMALLER = 4
_REASONS = {
    "time": {"sv": "frågan tog för lång tid", "en": "the question took too long"},
    "calendar": {
        "sv": "kalendern lät sig inte avgränsas",
        "en": "the calendar could not be narrowed down",
    },
    "unconfirmed": {
        "sv": "inget förslag höll när det prövades",
        "en": "no proposal held when it was tried",
    },
    "size": {
        "sv": "regeln räknar fler poster än vad som prövas",
        "en": "the rule counts more items than are tried",
    },
    "subjects": {
        "sv": "reglerna handlar om olika slags ting",
        "en": "the rules are about different kinds of things",
    },
}


def undecided(reason: str) -> Answer:
    """An answer that could not be given."""
    return Answer("undecided", reason=_REASONS[reason])


class Question:
    """A world of its own for some checks, in which they are put into terms.

    What was asked and learnt of the calendar before would slow it down, and could turn the answer. items: how
    many each collection may have; as many as the checks' numbers need, for None. smallest: look for the
    smallest witness.
    """

    def __init__(
        self, asked: Sequence[CheckInPlan], judge: Judge, items: int | None = None, *, smallest: bool = True
    ) -> None:
        schema = _joined([plan.schema for _, plan in asked])
        needed, self._enough = sizes(asked, judge.as_of, items)
        self.world = World(schema, judge.as_of, asked[0][0].subject_type, needed)
        self.world.solver.set("timeout", _LONGEST_MS)
        self._asked = asked
        self._judge = judge
        self._look_for_smallest = smallest
        self._shut_out = False
        self._versions: dict[int, Conditions] = {}

    def statuses(self) -> list[Mapping[Status, Bool]]:
        """When each check gives the subject each status."""
        return [self._statuses_of(check, plan) for check, plan in self._asked]

    def _statuses_of(self, check: Check, plan: Plan) -> Mapping[Status, Bool]:
        if id(plan) not in self._versions:
            self._versions[id(plan)] = Conditions(self.world, plan, self._judge.as_of)
        version = self._versions[id(plan)]
        said = version.statuses(check, self.world.subject)
        glue(
            self.world,
            lambda thing, declared: version.field(thing, declared.name),
            lambda one, other: equal(self.world, one, other),
        )
        return said

    # -- asking -------------------------------------------------------------------------------------

    def answer(self, goal: Bool, will_do: WillDo, *, hasty: bool = False) -> Answer:
        """A subject for which the goal holds. hasty: give up soon, as it is then asked for in another way."""
        bounds = words(self.world, self.world.schema)
        none = Answer("none", bounds=bounds)
        if not self._enough:
            none = Answer("undecided", bounds=bounds, reason=_REASONS["size"])
        if goal is False:
            return none
        ask = self.world.boolean("goal")
        self.world.say(z3.Implies(ask, goal) if goal is not True else ask)
        reason = ""
        self._shut_out = False
        tidy, plainly = self.world.tidy, self.world.plainly
        for assumed in ((ask, tidy, plainly), (ask, plainly), (ask,)):
            most = _REFINEMENTS if len(assumed) == 1 and not hasty else _AT_FIRST
            kind, found, why = self._ask(ask, assumed, will_do, most)
            if found is not None:
                return self._witness(self._smallest(ask, found), bounds)
            # What the calendar said on the way holds of all data; a candidate shut out might have been one.
            if kind == "none" and len(assumed) == 1 and not self._shut_out:
                return none
            reason = why or reason
        found = self._guess(will_do) if not hasty else None
        if found is not None:
            return self._witness(self._shrunk(found), bounds)
        return Answer("undecided", bounds=bounds, reason=_REASONS[reason or "unconfirmed"])

    def _ask(
        self, ask: Bool, assumed: tuple[Bool, ...], will_do: WillDo, most: int
    ) -> tuple[Kind_, Found | None, str]:
        solver, tried, refined, strict = self.world.solver, 0, 0, False
        while True:
            said = solver.check(*assumed)
            if said == z3.unsat:
                # None at all, or none but those that were shut out on the way.
                return ("undecided", None, "unconfirmed") if tried else ("none", None, "")
            if said != z3.sat:
                return "undecided", None, "time"
            model = solver.model()
            if facts := self._refined(model, strict):
                refined += 1
                if refined > most:
                    return "undecided", None, "calendar"
                solver.add(facts)
                continue
            source = Model(model)
            found = self._judged(source, will_do)
            if found is not None:
                return "witness", found, ""
            if not strict and (facts := self._refined(model, True)):
                strict = True
                solver.add(facts)
                continue
            tried += 1
            if tried >= _CANDIDATES:
                return "undecided", None, "unconfirmed"
            self._shut_out = True
            solver.add(z3.Implies(ask, neg(conj(self._shape(source)))))

    def _refined(self, model: Any, strict: bool) -> list[Bool]:
        """What the calendar says against a model. strict: of figures that lie on the right side too."""
        read = CachedModel(model)
        found = [refine(read, strict) for refine in self.world.refinements]
        return [fact for fact in found if fact is not None]

    def _shape(self, source: Source) -> Iterator[Bool]:
        """What of a candidate is stated and there at all."""
        for thing in self.world.things:
            for declared, value in thing.fields.values():
                for term in (value.known, value.absent):
                    if not isinstance(term, bool):
                        yield term if source.is_true(term) else neg(term)
                if value.sort == "rows" and value.term is not None:
                    for there, _ in value.term.slots:
                        if not isinstance(there, bool):
                            yield there if source.is_true(there) else neg(there)
                elif value.sort in ("bool", "code") and declared.name:
                    yield (
                        value.term == source.is_true(value.term)
                        if value.sort == "bool"
                        else (value.term == source.whole(value.term))
                    )

    def _guess(self, will_do: WillDo) -> Found | None:
        for seed in range(_GUESSES):
            source = RandomModel(self.world, self._asked, seed, (95, 85, 60, 30)[seed % 4])
            found = self._judged(source, will_do)
            if found is not None:
                return found
        return None

    def _judged(self, source: Source, will_do: WillDo) -> Found | None:
        found = to_data(self.world, source)
        return found if will_do(self._judge.statuses(*found, self._asked)) else None

    # -- the smallest -------------------------------------------------------------------------------

    def _shrunk(self, found: Found) -> Found:
        return self._judge.shrink(*found, self._asked), found[1]

    def _smallest(self, ask: Bool, found: Found) -> Found:
        """A subject with the same statuses and fewer items, or else fewer facts, for as long as there is one.

        Leaving things out ends where nothing more can be left out; another way to the same may take less.
        """
        best = self._shrunk(found)
        same = self._judge.statuses(*best, self._asked)
        for _ in range(_SMALLER if self._look_for_smallest else 0):
            items, facts = size_of(best[0])
            for most_items, most_facts in ((items - 1, None), (items, facts - 1)):
                if most_items < 0 or (most_facts is not None and most_facts < 1):
                    continue
                limit = self._at_most(most_items, most_facts)
                assumed = (ask, self.world.tidy, self.world.plainly, limit)
                _, smaller, _ = self._ask(ask, assumed, lambda said: said == same, _AT_FIRST)
                if smaller is not None:
                    best = self._shrunk(smaller)
                    break
            else:
                break
        return best

    def _at_most(self, items: int, facts: int | None) -> Bool:
        """A world with so few items in collections, and so few facts stated."""
        there: list[Bool] = []
        stated: list[Bool] = []
        for thing in self.world.things:
            for name, (_, value) in thing.fields.items():
                if name != "@from":
                    stated.append(disj((value.known, value.absent)))
                if value.sort == "rows" and value.term is not None:
                    there += [each for each, _ in value.term.slots]
        limit = self.world.boolean("limit")
        parts = [neg(at_least(items + 1, [each for each in there if each is not True]))]
        if facts is not None:
            parts.append(neg(at_least(facts + 1, [each for each in stated if each is not True])))
        self.world.say(implies(limit, conj(parts)))
        return limit

    def _witness(self, found: Found, bounds: dict[str, str]) -> Answer:
        data, subject = self._judge.renumber(*found, self._asked)
        said: dict[str, Status] = {}
        statuses = self._judge.statuses(data, subject, self._asked)
        for (check, _), status in zip(self._asked, statuses, strict=True):
            if status is not None:
                said[check.id if check.id not in said else f"{check.id} (2)"] = status
        witness = Witness(data, subject, self._judge.as_of, said, self.world.schema)
        return Answer("witness", witness, bounds)


def differing(one: Mapping[Status, Bool], other: Mapping[Status, Bool]) -> Bool:
    """When two checks give different statuses: each gives exactly one."""
    names = sorted({*one, *other})
    return disj(conj((one.get(name, False), neg(other.get(name, False)))) for name in names)


def together(
    one: Mapping[Status, Bool],
    other: Mapping[Status, Bool],
    pairs: Sequence[tuple[frozenset[Status], frozenset[Status]]],
) -> Bool:
    """When two checks give any of some pairs of statuses."""

    def any_of(said: Mapping[Status, Bool], names: frozenset[Status]) -> Bool:
        return disj(said.get(name, False) for name in sorted(names))

    return disj(conj((any_of(one, left), any_of(other, right))) for left, right in pairs)


def _joined(schemas: Sequence[Schema]) -> Schema:
    """What the data of any of several versions may hold."""
    first = schemas[0]
    if all(each is first for each in schemas):
        return first
    entities: dict[str, EntityType] = {}
    codes: dict[str, dict[str, Any]] = {}
    for schema in reversed(schemas):
        entities |= schema.entities
        for name, listed in schema.codes.items():
            codes[name] = {**listed, **codes.get(name, {})}
    return Schema(first.domain, entities, codes)
