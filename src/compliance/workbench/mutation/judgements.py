"""The small changes that a mistake in a scale or a consequence would be.

In: a scale or a consequence as plain data. Out: `Change`s: a force or an area left out, a tolerance moved or
kept also where nothing is met, a letter or a status more or less in what a consequence waits for, `all` for
`any`, the opposite, a time moved.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from compliance.model.forces import FORCES
from compliance.model.statuses import Status
from compliance.workbench.mutation.operators import Change, Path, one_less, steps

STATUSES = tuple(str(status) for status in Status if status is not Status.NOT_IN_FORCE)


def scale_changes(scale: Mapping[str, Any], path: Path) -> Iterator[Change]:
    """Every change of a scale."""
    yield from _fewer(scale["areas"], (*path, "areas"), "dropped")
    for index in range(len(scale.get("unverified_never_sets", ()))):
        kept = [each for place, each in enumerate(scale["unverified_never_sets"]) if place != index]
        yield Change("dropped", (*path, "unverified_never_sets"), kept)
    if "letters_since" in scale:
        yield Change("dropped", path, {key: value for key, value in scale.items() if key != "letters_since"})
    for index, letter in enumerate(scale["letters"]):
        place = (*path, "letters", index)
        if "fails" in letter:
            yield from _fewer(letter["fails"], (*place, "fails"), "force")
            more = [force for force in FORCES if force not in letter["fails"]][:1]
            yield Change("force", (*place, "fails"), [*letter["fails"], *more])
            if isinstance(letter.get("more_than", 0), int):
                for number in steps(letter.get("more_than", 0)):
                    if number >= 0:
                        yield Change("number", (*place, "more_than"), number)
            if letter.get("never_all"):
                yield Change("dropped", (*place, "never_all"), False)


def consequence_changes(
    consequence: Mapping[str, Any], path: Path, letters: Mapping[str, Sequence[str]]
) -> Iterator[Change]:
    """Every change of a consequence. letters: of each scale."""
    yield from _trigger(consequence["when"], (*path, "when"), letters)
    for index, action in enumerate(consequence.get("actions", ())):
        if isinstance(action.get("within"), str):
            for period in steps(action["within"]):
                yield Change("boundary", (*path, "actions", index, "within"), period)


def _trigger(data: Mapping[str, Any], path: Path, letters: Mapping[str, Sequence[str]]) -> Iterator[Change]:
    for key, other in (("all", "any"), ("any", "all")):
        if key in data:
            parts = data[key]
            if len(parts) > 1:
                yield Change("all/any", path, {other: parts})
                yield from (Change("dropped", path, {key: kept}) for kept in one_less(parts))
            for index, part in enumerate(parts):
                yield from _trigger(part, (*path, key, index), letters)
            return
    if "not" in data:
        yield Change("negation", path, data["not"])
        yield from _trigger(data["not"], (*path, "not"), letters)
        return
    yield Change("negation", path, {"not": dict(data)})
    if "in" in data:
        known = letters.get(data["rating"], ()) if "rating" in data else STATUSES
        yield from _fewer(data["in"], (*path, "in"), "code")
        more = [each for each in known if each not in data["in"]][:1]
        if more:
            yield Change("code", (*path, "in"), [*data["in"], *more])
    for narrowing in ("area", "set_by"):
        if narrowing in data:
            yield Change("dropped", path, {key: value for key, value in data.items() if key != narrowing})


def _fewer(listed: Sequence[Any], path: Path, kind: str) -> Iterator[Change]:
    yield from (Change(kind, path, kept) for kept in one_less(listed))
