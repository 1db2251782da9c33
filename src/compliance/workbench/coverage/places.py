"""Which conditions packs hold, and where each stands.

In: a `TrialSuite`. Out: for each check its conditions by number; `Condition`s, each once for its place.

A condition is known by its place. One in a rule that is expanded over a table is the same for every row,
and one in a concept the same for every rule that uses the concept: it stands in one line that somebody
wrote, and one trial that shows what it does shows it for all. Each use of a concept is a condition too, in
the line of the rule that uses it.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import Any

from compliance.diagnostics import Span
from compliance.named_tuple import NamedTuple
from compliance.plan import nodes as n
from compliance.plan import wording
from compliance.report.page import clipped
from compliance.workbench.coverage.observe import PARTS, conditions_in
from compliance.workbench.trials import TrialSuite


class Spot(NamedTuple):
    """A condition's place: the pack it stands in, and file:line:column there."""

    pack: str
    at: str

    def __str__(self) -> str:
        return f"{self.pack}/{self.at}"

    @classmethod
    def of(cls, condition: n.Condition) -> Spot:
        """Where a condition stands: in the pack of the rule, or in that of a concept it uses."""
        pack, _, at = condition.at.partition("/")
        return cls(pack, at)


class Condition(NamedTuple):
    """A condition of a pack, as it is written.

    op: its operator; `concept` for the use of one. text: what it asks, by language. rules: ids of the
    declared rules it belongs to, more than one for a condition of a concept. settled: it asks of nothing
    that can be unknown, such as whether the day of the check is after a date.
    """

    spot: Spot
    span: Span
    op: str
    text: n.Text
    rules: tuple[str, ...]
    settled: bool

    @property
    def counts(self) -> bool:
        """Whether it is to be covered: `not` says the opposite of its one part, and nothing of its own."""
        return self.op != "not"


class Catalogue:
    """The conditions of the rules of some packs. packs: those of the suite that are asked for."""

    def __init__(self, suite: TrialSuite, packs: Container[str]) -> None:
        self.packs = packs
        self._folders = {each.pack.name: each.folder for each in suite.loaded}
        self._spots: dict[str, tuple[Spot, ...]] = {}
        found: dict[Spot, tuple[n.Condition, dict[str, None]]] = {}
        for check in suite.checks:
            if check.pack not in packs:
                continue
            made = [each for part in PARTS for each in conditions_in(getattr(check, part))]
            self._spots[check.id] = tuple(map(Spot.of, made))
            for spot, node in zip(self._spots[check.id], made, strict=True):
                found.setdefault(spot, (node, {}))[1][check.declared_id] = None
        self.conditions: Mapping[Spot, Condition] = {
            spot: self._condition(spot, node, tuple(rules)) for spot, (node, rules) in found.items()
        }

    def spots(self, check_id: str) -> tuple[Spot, ...]:
        """Of each condition of a check, in the order in which they are numbered."""
        return self._spots[check_id]

    def _condition(self, spot: Spot, node: n.Condition, rules: tuple[str, ...]) -> Condition:
        file, line, column = spot.at.rsplit(":", 2)
        return Condition(
            spot,
            Span(str(self._folders[spot.pack] / file), int(line), int(column)),
            "concept" if isinstance(node, n.Bind) else node.op,
            _words(node),
            rules,
            not _open_to_doubt(node),
        )


_LONGEST = 140


def _words(node: n.Condition) -> n.Text:
    """What it asks. A group with no words of its own tells what it joins: `all of these` says little."""
    if not isinstance(node, n.Logic) or node.text != wording.logic(node.op, node.n):
        return node.text
    parts = [_words(part) for part in node.parts]
    told = {}
    for language, text in node.text.items():
        joined = "; ".join(
            f"({part[language]})" if isinstance(each, n.Logic) else part[language]
            for each, part in zip(node.parts, parts, strict=True)
        )
        told[language] = clipped(f"{text}: {joined}", _LONGEST)
    return told


def _open_to_doubt(node: Any) -> bool:
    """Whether a fact decides it, a parameter or a goal: all else is known on every day."""
    if isinstance(node, n.Fact | n.Parameter | n.Goal):
        return True
    return isinstance(node, tuple) and any(map(_open_to_doubt, node))
