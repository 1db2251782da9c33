"""A feature file and steps of a pack's own, as texts.

In: nothing. Out: `SCENARIO`, about a rule with the title `första`; `STEPS`, a `steps.py` beside it.
"""

from __future__ import annotations

SCENARIO = """\
# language: sv
@test
Egenskap: Heltal

  Scenario: Sextio räcker
    Givet en sak "T1" med:
      | Heltal | 60 |
    När reglerna prövas per 2025-06-30
    Så är regeln "första" uppfylld
"""
STEPS = '''\
from compliance.bdd import Scene, Steps

STEPS = Steps()


@STEPS.then("är allt i ordning")
def _fine(scene: Scene) -> None:
    """Regeln är uppfylld."""
    assert scene.finding().status == "met"
'''
