"""No rule of doctors' training claims to be better known, or to bind harder, than what it rests on.

The tables in tests/data/provenance were derived from the facts and not from the packs; its README tells how.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from compliance.findings.values import Cite
from compliance.model.base import Provenance
from compliance.model.forces import Force
from compliance.pipeline.plans import plan_for
from compliance.plan.plan import Check
from compliance.resources import shipped

TABLES = Path(__file__).parents[1] / "data" / "provenance"
PACKS = sorted(folder.parent.name for folder in (shipped("rules") / "training").glob("*/pack.yaml"))

BASES = {
    "official": Provenance.OFFICIAL,
    "secondary": Provenance.SECONDARY,
    "transcribed": Provenance.TRANSCRIBED,
    "memory": Provenance.RECALLED,
    "proposal": Provenance.PLACEHOLDER,
}
STRONGEST_FIRST = list(Provenance)
HARDEST_FIRST = list(Force)


class Line(NamedTuple):
    """What a rule, or some rows of one, rests on."""

    rule: str
    row: str
    basis: str
    force: str

    @property
    def provenance(self) -> Provenance:
        return max((BASES[word] for word in self.basis.split("+")), key=STRONGEST_FIRST.index)

    @property
    def name(self) -> str:
        return f"{self.rule}.{self.row}" if self.row else self.rule

    def about(self, check: Check) -> bool:
        row = check.id.removeprefix(check.declared_id).removeprefix(".")
        same_rule = check.declared_id == f"{check.pack}.{self.rule}"
        return same_rule and (not self.row or fnmatchcase(row, self.row))


@cache
def checks() -> dict[str, tuple[Check, ...]]:
    """The planned checks of each pack: one for each rule, or for each of its rows."""
    found: defaultdict[str, list[Check]] = defaultdict(list)
    for check in plan_for(None, "training").checks:
        found[check.pack].append(check)
    return {pack: tuple(of) for pack, of in found.items()}


def lines(pack: str) -> list[Line]:
    with (TABLES / f"{pack}.csv").open(encoding="utf-8", newline="") as table:
        return [Line(**row) for row in csv.DictReader(table)]


def weakest(cites: Sequence[Cite]) -> Provenance:
    return max((Provenance(cite.provenance) for cite in cites), key=STRONGEST_FIRST.index)


def compared(table: Sequence[Line], planned: Sequence[Check]) -> Iterator[str]:
    """What differs between a table and the checks of a pack."""
    for line in table:
        if not any(line.about(check) for check in planned):
            yield f"{line.name}: the table has a line for no rule or row of the pack"
    for check in planned:
        found = [line for line in table if line.about(check)]
        if len(found) != 1:
            yield f"{check.id}: the table has {len(found)} lines for it and not one"
            continue
        expected, claimed = found[0].provenance, weakest(check.cite)
        if claimed is not expected:
            above = STRONGEST_FIRST.index(claimed) < STRONGEST_FIRST.index(expected)
            yield (
                f"{check.id}: claims {'more' if above else 'less'} than it rests on: "
                f"expected {expected} ({found[0].basis}), found {claimed}"
            )
        force, said = Force(found[0].force), Force(check.force)
        if said is not force:
            harder = HARDEST_FIRST.index(said) < HARDEST_FIRST.index(force)
            yield (
                f"{check.id}: binds {'harder' if harder else 'less'} than its source: "
                f"expected {force}, found {said}"
            )


@pytest.mark.parametrize("pack", PACKS)
def test_no_rule_claims_more_or_less_than_it_rests_on(pack: str) -> None:
    found = list(compared(lines(pack), checks()[pack]))
    assert not found, "\n".join(["see tests/data/provenance/README.md", *found])


def test_every_pack_has_a_table_and_every_table_a_pack() -> None:
    assert sorted(table.stem for table in TABLES.glob("*.csv")) == PACKS == sorted(checks())


@pytest.mark.parametrize("pack", PACKS)
def test_a_basis_is_told_from_the_strongest_to_the_weakest(pack: str) -> None:
    order = list(BASES)
    for line in lines(pack):
        words = line.basis.split("+")
        assert words == sorted(set(words), key=order.index), line


PLANTED = "at-sosfs-1999-5"
PLAIN = Line("required-at-before-licence", "", "official+memory", "binding")
"""Stands in the table of the pack; the rule is recalled and binding."""
MEDICINE = Line("section-certified", "medicine", "secondary", "binding")
OTHERS = MEDICINE._replace(row="[gps]*")
"""Together they are about every row of a rule that has one line in the table."""


def told(*wrong: Line, instead_of: Line) -> str:
    """What the comparison says when the lines of one rule are others."""
    kept = [line for line in lines(PLANTED) if line.rule != instead_of.rule]
    return "\n".join(compared([*kept, *wrong], checks()[PLANTED])).replace(f"{PLANTED}.", "")


def test_a_rule_that_claims_more_is_told() -> None:
    assert told(PLAIN._replace(basis="official+proposal"), instead_of=PLAIN) == (
        "required-at-before-licence: claims more than it rests on: "
        "expected placeholder (official+proposal), found recalled"
    )


def test_a_rule_that_claims_less_is_told() -> None:
    assert told(PLAIN._replace(basis="official+secondary"), instead_of=PLAIN) == (
        "required-at-before-licence: claims less than it rests on: "
        "expected secondary (official+secondary), found recalled"
    )


@pytest.mark.parametrize("force", ["advisory", "indicator", "local"])
def test_a_rule_that_binds_harder_is_told(force: str) -> None:
    assert told(PLAIN._replace(force=force), instead_of=PLAIN) == (
        f"required-at-before-licence: binds harder than its source: expected {force}, found binding"
    )


def test_a_rule_that_binds_less_is_told() -> None:
    table = [line._replace(force="binding") for line in lines("spur-rotation")]
    found = list(compared(table, checks()["spur-rotation"]))
    assert len(found) == 7
    assert all("binds less than its source: expected binding, found indicator" in each for each in found)


def test_a_rule_without_a_line_and_a_line_without_a_rule_are_told() -> None:
    nothing = "required-at-before-licence: the table has 0 lines for it and not one"
    assert told(instead_of=PLAIN) == nothing
    no_rule = "no-such-rule: the table has a line for no rule or row of the pack"
    assert told(PLAIN, PLAIN._replace(rule="no-such-rule"), instead_of=PLAIN) == no_rule


def test_every_row_has_one_line() -> None:
    assert told(MEDICINE, OTHERS, instead_of=MEDICINE) == ""
    nothing = "section-certified.medicine: the table has 0 lines for it and not one"
    assert told(OTHERS, instead_of=MEDICINE) == nothing
    two = "section-certified.medicine: the table has 2 lines for it and not one"
    assert told(MEDICINE, MEDICINE._replace(row=""), instead_of=MEDICINE) == two
    no_row = "section-certified.dentistry: the table has a line for no rule or row of the pack"
    assert told(MEDICINE, OTHERS, MEDICINE._replace(row="dentistry"), instead_of=MEDICINE) == no_row


def test_a_row_may_rest_on_less_than_the_others_of_its_rule() -> None:
    assert told(MEDICINE._replace(basis="memory"), OTHERS, instead_of=MEDICINE) == (
        "section-certified.medicine: claims more than it rests on: "
        "expected recalled (memory), found secondary"
    )
