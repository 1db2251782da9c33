"""A step that breaks, to see how that is told."""

from __future__ import annotations

from compliance.bdd import Scene, Steps

STEPS = Steps()


@STEPS.given("att trädet fälls")
def _felled(scene: Scene) -> None:
    """Fäller trädet."""
    scene.data["trees"][7].clear()
