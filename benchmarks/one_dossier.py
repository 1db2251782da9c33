"""One dossier, sixty rules: ours with explanations, zen-engine's bare verdicts, and plain Python.

    python -m benchmarks.one_dossier [ROUNDS]

Rules are compiled beforehand for all of them, and verdicts are compared before anything is timed.
"""

from __future__ import annotations

import json
import sys

from benchmarks import measure, workload
from compliance.executors import reference
from compliance.executors.base import Run
from compliance.facts.facts import Facts
from compliance.facts.load import load
from compliance.plan import nodes
from compliance.plan.plan import Plan

CASES = 60
COMPARED = 300
ZEN = "zen-engine: verdicts alone"


def main() -> None:
    """Compare, time, print."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    plan = workload.our_plan()
    months = with_months(plan)
    python = workload.python_rules()
    decision = workload.zen_decision()
    compared = workload.dossiers(COMPARED)
    failing, total = compare(plan, compared)
    print(f"{COMPARED} dossiers: the verdicts are the same; {failing / total:.0%} of them failing")
    dossiers = compared[:CASES]

    def facts(case: int) -> Facts:
        return load(dossiers[case].nested, plan.schema, today=workload.AS_OF)

    def run(case: int) -> Run:
        return reference.run(plan, facts(case), workload.AS_OF)

    def run_and_read(case: int) -> None:
        for finding in run(case).findings:
            _ = finding.relied_on, finding.missing

    def run_to_json(case: int) -> str:
        return json.dumps([finding.to_json() for finding in run(case).findings], ensure_ascii=False)

    loaded = [facts(case) for case in range(CASES)]
    ways = {
        "ours: data to findings, explained": run,
        "ours: the same, all they rely on listed": run_and_read,
        "ours: the same, to JSON text": run_to_json,
        "ours: facts to findings, explained": lambda case: reference.run(plan, loaded[case], workload.AS_OF),
        "ours: data to facts": facts,
        "ours: data to findings, 10 sums as months": lambda case: reference.run(
            months, facts(case), workload.AS_OF
        ),
        ZEN: lambda case: decision.evaluate(dossiers[case].flat),
        "plain Python: verdicts alone": lambda case: [rule(dossiers[case].flat) for rule in python.values()],
    }
    measure.show(measure.alternating(ways, CASES, rounds), against=ZEN)


def compare(plan: Plan, dossiers: list[workload.Dossier], zen: bool = True) -> tuple[int, int]:
    """Hold the verdicts of all three against each other; how many fail, and of how many."""
    python = workload.python_rules()
    decision = workload.zen_decision() if zen else None
    failing = total = 0
    for at, dossier in enumerate(dossiers):
        facts = load(dossier.nested, plan.schema, today=workload.AS_OF)
        ours = workload.our_verdicts(reference.run(plan, facts, workload.AS_OF))
        theirs = {rule: judge(dossier.flat) for rule, judge in python.items()}
        _same(ours, theirs, f"plain Python, dossier {at}")
        if decision is not None:
            _same(ours, workload.zen_verdicts(decision, dossier.flat), f"zen-engine, dossier {at}")
        failing += sum(1 for verdict in ours.values() if verdict is False)
        total += sum(1 for verdict in ours.values() if verdict is not None)
    return failing, total


def _same(ours: workload.Verdicts, theirs: workload.Verdicts, who: str) -> None:
    differing = {rule: (ours.get(rule), theirs.get(rule)) for rule in ours | theirs}
    differing = {rule: pair for rule, pair in differing.items() if pair[0] is not pair[1]}
    if differing:
        raise AssertionError(f"{who}: {differing}")


def with_months(plan: Plan) -> Plan:
    """The plan with its ten sums of days as full-time months: what the real rules measure service by."""
    return plan._replace(
        checks=tuple(
            check._replace(require=_months(check.require))
            if check.declared_id.endswith(".enough-days")
            else check
            for check in plan.checks
        ),
    )


def _months(condition: nodes.Condition) -> nodes.Condition:
    assert isinstance(condition, nodes.Compare)
    measure = condition.left
    assert isinstance(measure, nodes.Measure)
    start, end, percent = (nodes.Fact((measure.name, field), {}) for field in ("start", "end", "percent"))
    months = nodes.FullTimeMonths(measure.of, measure.name, measure.counts_if, start, end, percent)
    return condition._replace(left=months)


if __name__ == "__main__":
    main()
