"""The workload every benchmark measures: seeded dossiers and sixty rules, said in three ways.

In: `pack/`, a seed. Out: dossiers; the rules as a plan of ours, as a decision for zen-engine, and as
functions of plain Python. The numbers of each rule stand in `pack/sixty-rules/tables` alone, so that the
three cannot come to differ; `tests/unit/test_benchmarks.py` holds their verdicts against each other.

A dossier is a trainee with forty rows of evidence and the six supervisors they name. Ours is handed it as
a JSON document would hold it: dates as text, supervisors in a table of their own. The other two are handed
what costs them least: dates as day numbers, and each supervisor already joined to the row.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from compliance.diagnostics import Collector
from compliance.executors.base import Run
from compliance.packs.read import read_pack
from compliance.pipeline import plans
from compliance.plan.codec import dump, load
from compliance.plan.plan import Plan

PACK = Path(__file__).parent / "pack" / "sixty-rules"
AS_OF = date(2026, 6, 30)
SEED = 20261122

KINDS = ("certificate", "service", "assessment", "course", "project", "review")
AREAS = ("ward", "clinic", "emergency", "theatre", "intensive", "primary", "research", "teaching")
CODES = tuple(f"c{number:03}" for number in range(1, 106))
SPECIALTIES = ("medicine", "surgery", "psychiatry")
TRACKS = ("clinical", "academic", "rural", "military")
ROWS = 40

Row = dict[str, Any]
Verdicts = dict[str, bool | None]
"""By rule, `shape/row` (a dot would mean a path to zen): True when it is met, None when it does not apply."""


@dataclass(frozen=True, slots=True)
class Dossier:
    """One trainee. nested: for ours. flat: for zen and plain Python."""

    nested: dict[str, Any]
    flat: dict[str, Any]


def dossiers(number: int, seed: int = SEED) -> list[Dossier]:
    """So many trainees; the same for the same seed."""
    chance = random.Random(seed)
    return [_dossier(chance, index) for index in range(number)]


def _dossier(chance: random.Random, index: int) -> Dossier:
    started = date(2020, 1, 1) + timedelta(chance.randrange(1200))
    specialty = chance.choice(SPECIALTIES)
    supervisors = [_supervisor(chance, f"S{number}", specialty) for number in range(1, 7)]
    evidence = [_row(chance, chance.choice(KINDS), started, chance.choice(supervisors)) for _ in range(ROWS)]
    # One that every mean counts, so that none is of nothing: zen stops at that.
    evidence[0] |= {"kind": "assessment", "code": CODES[0]}
    chance.shuffle(evidence)
    trainee = {"specialty": specialty, "track": chance.choice(TRACKS), "st_start": started}
    return Dossier(
        {
            "domain": "workload",
            "trainees": [
                {
                    "id": f"T{index}",
                    **_as_text(trainee),
                    "evidence": [
                        {"id": f"T{index}E{at}", **_as_text(row), "supervisor": row["supervisor"]["id"]}
                        for at, row in enumerate(evidence)
                    ],
                }
            ],
            "supervisors": [_as_text(each) for each in supervisors],
        },
        {
            **_as_number(trainee),
            "today": AS_OF.toordinal(),
            "evidence": [
                {
                    **_as_number({key: value for key, value in row.items() if key != "supervisor"}),
                    **{f"supervisor_{key}": value for key, value in _as_number(row["supervisor"]).items()},
                }
                for row in evidence
            ],
        },
    )


def _supervisor(chance: random.Random, id: str, specialty: str) -> Row:
    begins = date(2018, 1, 1) + timedelta(chance.randrange(1000))
    return {
        "id": id,
        "specialty": specialty if chance.random() < 0.7 else chance.choice(SPECIALTIES),
        "accredited_from": begins,
        "accredited_to": begins + timedelta(1200 + chance.randrange(2400)),
    }


def _row(chance: random.Random, kind: str, started: date, supervisor: Row) -> Row:
    start = started + timedelta(chance.randrange((AS_OF - started).days))
    lasts = chance.randrange(700, 2500) if kind == "certificate" else chance.randrange(20, 200)
    return {
        "kind": kind,
        "code": chance.choice(CODES),
        "area": chance.choice(AREAS),
        "status": chance.choices(("approved", "pending", "rejected"), (8, 1, 1))[0],
        "start": start,
        "end": start + timedelta(lasts),
        "percent": chance.choice((50, 75, 80, 100)),
        "score": chance.randint(1, 10),
        "supervisor": supervisor,
    }


def _as_text(row: Row) -> Row:
    return {key: value.isoformat() if isinstance(value, date) else value for key, value in row.items()}


def _as_number(row: Row) -> Row:
    return {key: value.toordinal() if isinstance(value, date) else value for key, value in row.items()}


# -- ours -------------------------------------------------------------------------------------------


def our_plan() -> Plan:
    """The sixty rules as a plan, read from their pack, saved and read back as for a second run."""
    return load(dump(plans.build_plan([PACK])))


def our_verdicts(run: Run) -> Verdicts:
    """What a run says of its one trainee. The workload leaves nothing unknown but a first of nothing."""
    return {
        finding.rule.removeprefix("sixty-rules.").replace(".", "/"): None
        if finding.status == "not_applicable"
        else finding.status == "met"
        for finding in run.findings
    }


def tables() -> dict[str, dict[str, Row]]:
    """The numbers of the rules: by shape and row."""
    collector = Collector()
    loaded = read_pack(PACK, collector)
    if loaded is None or collector.has_errors:
        raise ValueError("the pack of the benchmark is faulty")
    return {name: table.rows for name, table in loaded.pack.tables.items()}


def _rules(shapes: dict[str, Callable[[Row], Any]]) -> dict[str, Any]:
    """Each shape filled with each row of its table, by the rule's name."""
    return {
        f"{name.replace('_', '-')}/{key}": shapes[name](row)
        for name, rows in tables().items()
        for key, row in rows.items()
    }


def _day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


# -- plain Python -----------------------------------------------------------------------------------

Judge = Callable[[Row], bool | None]


def python_rules() -> dict[str, Judge]:
    """The sixty rules as somebody would write them by hand: one comprehension each."""
    return _rules(
        {
            "enough_items": _python_items,
            "enough_days": _python_days,
            "valid_certificate": _python_certificate,
            "competent_supervisor": _python_supervisor,
            "first_in_time": _python_first,
            "mean_score": _python_mean,
        }
    )


def _python_items(row: Row) -> Judge:
    kind, codes, since, needed = row["kind"], frozenset(row["codes"]), _day(row["since"]), row["needed"]
    return lambda trainee: (
        sum(
            1
            for item in trainee["evidence"]
            if item["kind"] == kind and item["code"] in codes and item["start"] >= since
        )
        >= needed
    )


def _python_days(row: Row) -> Judge:
    kind, codes, percent, days = row["kind"], frozenset(row["codes"]), row["percent"], row["days"]
    return lambda trainee: (
        sum(
            item["end"] - item["start"]
            for item in trainee["evidence"]
            if item["kind"] == kind and item["code"] in codes and item["percent"] >= percent
        )
        >= days
    )


def _python_certificate(row: Row) -> Judge:
    codes = frozenset(row["codes"])
    return lambda trainee: any(
        item["kind"] == "certificate"
        and item["code"] in codes
        and item["status"] == "approved"
        and item["end"] >= trainee["today"]
        for item in trainee["evidence"]
    )


def _python_supervisor(row: Row) -> Judge:
    kind, codes = row["kind"], frozenset(row["codes"])
    return lambda trainee: (
        sum(
            1
            for item in trainee["evidence"]
            if item["kind"] == kind
            and item["code"] in codes
            and item["supervisor_specialty"] == trainee["specialty"]
            and item["supervisor_accredited_from"] <= item["start"] <= item["supervisor_accredited_to"]
        )
        >= 1
    )


def _python_first(row: Row) -> Judge:
    kind, codes, days = row["kind"], frozenset(row["codes"]), row["days"]

    def judge(trainee: Row) -> bool:
        starts = [
            item["start"]
            for item in trainee["evidence"]
            if item["kind"] == kind and item["code"] in codes and item["status"] == "approved"
        ]
        return bool(starts) and min(starts) - trainee["st_start"] <= days

    return judge


def _python_mean(row: Row) -> Judge:
    kind, codes, wanted = row["kind"], frozenset(row["codes"]), row["score"]
    tracks = frozenset(row["tracks"])

    def judge(trainee: Row) -> bool | None:
        if trainee["track"] not in tracks:
            return None
        scores = [
            item["score"] for item in trainee["evidence"] if item["kind"] == kind and item["code"] in codes
        ]
        return sum(scores) >= wanted * len(scores)

    return judge


# -- zen --------------------------------------------------------------------------------------------


def zen_decision(rules: dict[str, str] | None = None) -> Any:
    """The sixty rules as a decision of one expression node, compiled. ImportError without zen-engine."""
    import zen

    return zen.ZenEngine().create_decision(json.dumps(_graph(rules or zen_rules())))


def zen_verdicts(decision: Any, trainee: Row) -> Verdicts:
    """What a decision says of a trainee. zen leaves out what is null."""
    given = decision.evaluate(trainee)["result"]
    return {rule: given.get(rule) for rule in zen_rules()}


def zen_rules() -> dict[str, str]:
    """The sixty rules in zen's expression language, each in the form it evaluates fastest."""
    return _rules(
        {
            "enough_items": lambda row: (
                f"count(evidence, #.kind == '{row['kind']}' and #.code in {_list(row['codes'])} "
                f"and #.start >= {_day(row['since'])}) >= {row['needed']}"
            ),
            "enough_days": lambda row: (
                f"sum(map(filter(evidence, #.kind == '{row['kind']}' and #.code in {_list(row['codes'])} "
                f"and #.percent >= {row['percent']}), #.end - #.start)) >= {row['days']}"
            ),
            "valid_certificate": lambda row: (
                f"some(evidence, #.kind == 'certificate' and #.code in {_list(row['codes'])} "
                "and #.status == 'approved' and #.end >= today)"
            ),
            "competent_supervisor": lambda row: (
                f"count(evidence, #.kind == '{row['kind']}' and #.code in {_list(row['codes'])} "
                "and #.supervisor_specialty == specialty and #.supervisor_accredited_from <= #.start "
                "and #.supervisor_accredited_to >= #.start) >= 1"
            ),
            # That one of them is in time says the same as that the first is, and stops at the first found.
            "first_in_time": lambda row: (
                f"some(evidence, #.kind == '{row['kind']}' and #.code in {_list(row['codes'])} "
                f"and #.status == 'approved' and #.start - st_start <= {row['days']})"
            ),
            "mean_score": lambda row: (
                f"track in {_list(row['tracks'])} ? avg(map(filter(evidence, #.kind == '{row['kind']}' "
                f"and #.code in {_list(row['codes'])}), #.score)) >= {row['score']} : null"
            ),
        }
    )


def _list(words: list[str]) -> str:
    return f"[{', '.join(repr(word) for word in words)}]"


def _graph(rules: dict[str, str]) -> Row:
    expressions = [{"id": key, "key": key, "value": value} for key, value in rules.items()]
    content = {"expressions": expressions, "passThrough": False}
    here = {"x": 0, "y": 0}
    return {
        "contentType": "application/vnd.gorules.decision",
        "nodes": [
            {"id": "in", "type": "inputNode", "name": "in", "position": here},
            {"id": "rules", "type": "expressionNode", "name": "rules", "position": here, "content": content},
            {"id": "out", "type": "outputNode", "name": "out", "position": here},
        ],
        "edges": [
            {"id": "1", "type": "edge", "sourceId": "in", "targetId": "rules"},
            {"id": "2", "type": "edge", "sourceId": "rules", "targetId": "out"},
        ],
    }
