"""Steps that cannot be loaded."""

from compliance.bdd import Steps

STEPS = Steps()
STEPS.given("en {sak}:")(lambda scene, sak: None)
