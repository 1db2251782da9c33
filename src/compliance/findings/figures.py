"""A figure: what a measure gives for one group and period, with what it rests on.

In: nothing. Out: `Figure`, `Division` and `Counted`, with `to_json`.

A period is half-open inside and told with its last day. `n` are the records that were used, `missing` those
that belong, or may belong, and lack what is measured: they are never counted as nought. `left_out` are those
that would have belonged, and are left out for what rules found in them.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from compliance.diagnostics.masking import masked_repr
from compliance.findings.why import plain
from compliance.named_tuple import NamedTuple

Text = Mapping[str, str]
Way = tuple[str, ...]
"""A fact of a record, field by field."""

STATISTICS = (
    "share",
    "fulfilled",
    "sum",
    "mean",
    "median",
    "p10",
    "p25",
    "p75",
    "p90",
    "least",
    "greatest",
    "ratio",
)
"""What a figure may tell besides `n` and `missing`, in the order it is shown."""
_EXTREMES = ("least", "greatest")
_PERCENTILES = {"p10": 10, "p25": 25, "median": 50, "p75": 75, "p90": 90}
_FOR_PERCENTILES = 11
"""With fewer records a tenth of them is one: percentiles by nearest rank would be a list of the records."""
_WHOLE = {"sv": "Totalt", "en": "Total"}


class Division(NamedTuple):
    """One thing a figure is divided by: its name, the value's id or code, and its titles."""

    name: str
    value: str
    title: Text
    value_title: Text


class Counted(NamedTuple):
    """What a measure counts.

    records: which, the same number for the same. ways: what they are divided by, by the names of the
    divisions. day, each: what decides the period, the same number for the same, and how long that is. takes:
    what it adds up of them, likewise. levels: which divisions, and `period`, stand together.
    """

    records: int
    ways: Mapping[str, Way]
    day: int
    each: str
    takes: frozenset[int] = frozenset()
    levels: tuple[tuple[str, ...], ...] = ()


class Figure(NamedTuple):
    """What a measure gives for one group and period.

    path: as findings about it name it. period: as people write it; empty for none. begins, ends: both days
    included; None without a period.
    preliminary: the period is not over. values: by the names of STATISTICS, exact; left out when there is
    nothing to measure. unit: of the values. records, lacking, outside: paths of the records used, of those
    that were missing and of those left out. small: fewer than the measure may be shown with. hidden: nothing
    but the group is told. show_from: the size from which it is not small; None when nobody knows. persons:
    of each record used the path of whose it is, empty when nobody knows; None where the measure does not tell
    them apart. within: what else the group lies in, by the names of other divisions: a unit in its hospital.
    share_of: what the share is of, or the ratio where there is no share, in words; empty where the measure
    does not say. fulfil: of each record used whether it does. The size it is shown from, persons, within and
    fulfil only decide what is shown, and are told nobody.
    """

    measure: str
    pack: str
    path: str
    title: Text
    divisions: tuple[Division, ...]
    period: str
    begins: date | None
    ends: date | None
    preliminary: bool
    n: int
    missing: int
    values: Mapping[str, Any]
    unit: Text
    small: bool
    rank: int = 0
    ranked: int = 0
    records: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()
    hidden: bool = False
    left_out: int = 0
    outside: tuple[str, ...] = ()
    show_from: int | None = None
    persons: tuple[str, ...] | None = None
    within: tuple[tuple[str, str], ...] = ()
    share_of: Mapping[str, str] = {}
    fulfil: tuple[bool, ...] = ()

    def __repr__(self) -> str:
        return masked_repr(self)

    @property
    def size(self) -> int:
        """How many it is of: persons where they are told apart, else records.

        One of whom nobody knows who it is may be any of the others.
        """
        if self.persons is None:
            return self.n
        return len(set(filter(None, self.persons))) or min(self.n, 1)

    @property
    def id(self) -> str:
        """What tells it from the measure's other figures."""
        return self.path[len(self.measure) + 1 : -1]

    def name(self, lang: str) -> str:
        """The group and the period in words; `Totalt` for all of them."""
        titles = [each.value_title for each in self.divisions]
        groups = [title.get(lang) or title.get("sv", "") for title in titles]
        return ", ".join([*groups, *([self.period] if self.period else [])]) or _WHOLE[lang]

    def of_one(self) -> frozenset[str]:
        """Which of its statistics are one record's own value, or would help to list those of all records.

        A measure that shows figures of one record hides none.
        """
        if self.show_from == 1:
            return frozenset()
        return frozenset(name for name in self.values if _of_one(name, self.n))

    def told(self, apart_from: Collection[str] = ()) -> Figure:
        """The same figure without some statistics, and without what only decides what is shown."""
        values = {name: value for name, value in self.values.items() if name not in apart_from}
        return self._replace(values=values, show_from=None, persons=None, within=(), fulfil=())

    def suppressed(self) -> Figure:
        """The same group without its numbers; whether it was small itself is not told either."""
        bare = self.without_records().told()
        return bare._replace(n=0, missing=0, left_out=0, values={}, small=True, rank=0, ranked=0, hidden=True)

    def without_records(self) -> Figure:
        """The same figure without saying which records it is of."""
        return self._replace(records=(), lacking=(), outside=())

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values."""
        return {
            "measure": self.measure,
            "pack": self.pack,
            "path": self.path,
            "title": dict(self.title),
            "divisions": [
                {
                    "name": each.name,
                    "value": each.value,
                    "title": dict(each.title),
                    "value_title": dict(each.value_title),
                }
                for each in self.divisions
            ],
            "period": self.period,
            "begins": self.begins.isoformat() if self.begins else None,
            "ends": self.ends.isoformat() if self.ends else None,
            "preliminary": self.preliminary,
            # Nobody who reads a saved report may take what is hidden for nought.
            "n": None if self.hidden else self.n,
            "missing": None if self.hidden else self.missing,
            "left_out": None if self.hidden else self.left_out,
            "values": {name: plain(value) for name, value in self.values.items()},
            "unit": dict(self.unit),
            "share_of": dict(self.share_of),
            "small": self.small,
            "rank": self.rank or None,
            "ranked": self.ranked or None,
            "records": list(self.records),
            "lacking": list(self.lacking),
            "outside": list(self.outside),
            "hidden": self.hidden,
        }


def _of_one(statistic: str, n: int) -> bool:
    share = _PERCENTILES.get(statistic)
    if share is None:
        return statistic in _EXTREMES
    rank = -(-n * share // 100)  # the nearest rank, as the figure was made
    return rank in (1, n) or (n < _FOR_PERCENTILES and statistic != "median")
