"""Sentences of doctors' training, besides the shared steps: what would otherwise take a table of one row.

In: the shared steps' `Scene`. Out: `STEPS`.
"""

from __future__ import annotations

from compliance.bdd import Scene, Steps

ROLES = [
    "handledare",
    "huvudansvarig handledare",
    "kursledare",
    "verksamhetschef",
    "utsedd läkare med specialistkompetens",
    "extern bedömare",
    "annan läkare med specialistkompetens",
    "studierektor",
]

STEPS = Steps(types={"role": ROLES})


@STEPS.given(
    'ett intyg om "{kind}" för delmål {goals} enligt {regime} utfärdat {day:date} av {role:role} {signer}'
)
def _certificate(scene: Scene, kind: str, goals: str, regime: str, day: str, role: str, signer: str) -> None:
    """Ett intyg för ett eller flera delmål, på ett regelverks blankett."""
    form = {"kind": kind, "goals": goals, "regime": regime}
    scene.put("certificate", **form, issued_on=day, signer_role=role, signer=signer)


@STEPS.given("tjänstgöring i {stage} från {start:date} till {end:date} på {percent:number} procent")
def _service(scene: Scene, stage: str, start: str, end: str, percent: str) -> None:
    """En tjänstgöringsperiod; till och med den sista dagen."""
    scene.put("service", stage=stage, from_=start, to=end, percent=percent)


@STEPS.given("{kind} från {start:date} till {end:date}")
def _leave(scene: Scene, kind: str, start: str, end: str) -> None:
    """En period av frånvaro; till och med den sista dagen."""
    scene.put("leave", kind=kind, from_=start, to=end)
