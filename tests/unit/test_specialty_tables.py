"""The goals of specialties: all of a specialty's own, as many as there are, with a provenance that is true.

The numbers are those of the goal descriptions. A specialty with one row of its own goals is no longer checked
by hand, so half a table would let goals through.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import pytest

from compliance.diagnostics import Collector
from compliance.packs.read import read_pack
from compliance.resources import shipped

OWN = {
    "sosfs-2015-8": {
        "akutsjukvard": 13,
        "allmanmedicin": 14,
        "anestesi_och_intensivvard": 13,
        "internmedicin": 13,
        "kirurgi": 13,
        "psykiatri": 13,
    },
    "hslf-fs-2021-8": {
        "akutsjukvard": 14,
        "allmanmedicin": 15,
        "anestesi_och_intensivvard": 14,
        "internmedicin": 13,
        "kirurgi": 14,
        "psykiatri": 14,
    },
}
SHARED = {
    "sosfs-2015-8": {
        "allmanmedicin": {"b1", "b2", "b3", "b4", "b5"},
        "psykiatri": {"b1", "b2", "b3", "b4", "b5"},
        "radiologi": {"b1", "b3"},
    },
    "hslf-fs-2021-8": {"psykiatri": {"STb1", "STb2", "STb3", "STb4"}},
}


def rows_of(pack: str) -> Mapping[str, Mapping[str, Any]]:
    loaded = read_pack(shipped("rules") / "training" / pack, Collector())
    assert loaded is not None
    return loaded.pack.tables["specialty_goal_activities"].rows


def goals(pack: str, own: bool) -> dict[str, set[str]]:
    """The goals of each specialty."""
    found: dict[str, set[str]] = {}
    for row in rows_of(pack).values():
        if row["own_goal"] is own:
            found.setdefault(row["specialty"], set()).add(row["goal"])
    return found


@pytest.mark.parametrize("pack", OWN)
def test_each_specialty_has_all_its_own_goals(pack: str) -> None:
    prefix = {"sosfs-2015-8": "c", "hslf-fs-2021-8": "STc"}[pack]
    wanted = {
        specialty: {f"{prefix}{number}" for number in range(1, last + 1)}
        for specialty, last in OWN[pack].items()
    }
    assert goals(pack, own=True) == wanted


@pytest.mark.parametrize("pack", SHARED)
def test_each_specialty_has_the_shared_goals_that_are_known(pack: str) -> None:
    assert goals(pack, own=False) == SHARED[pack]


@pytest.mark.parametrize("pack", OWN)
def test_only_psychiatry_is_read_in_the_official_text(pack: str) -> None:
    """Rows that were read in a transcription say so, and say that it has been wrong."""
    for key, row in rows_of(pack).items():
        if row["specialty"] == "psykiatri" and row["own_goal"]:
            assert row["provenance"] == "official", key
        elif row["own_goal"]:
            assert row["provenance"] == "transcribed", key
            assert re.search("avskrift", row["note"]["sv"]), key
            assert re.search("transcription", row["note"]["en"]), key


def test_a_course_on_medicines_is_asked_for_nowhere_but_where_it_is_read() -> None:
    """Outside 2015's internal medicine it is advice: the transcription is wrong where it could be checked."""
    asked = {
        (row["specialty"], row["goal"])
        for row in rows_of("hslf-fs-2021-8").values()
        if row["kind"] == "course" and row["goal_title"]["sv"] == "läkemedel"
    }
    assert asked == set()
