"""What packs waive, held against what was found; and waivers that meet nothing.

In: remarks on a pack and its `lint_waivers`. Out: the remarks as they count.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from compliance.diagnostics import did_you_mean
from compliance.model.packs import LintWaiver
from compliance.packs.read import LoadedPack
from compliance.workbench.lint.context import LintContext
from compliance.workbench.lint.values import Level, Problem, Remark, both, lint_check


@lint_check(
    "LINT090",
    Level.WARNING,
    title=both("Ett undantag som inte längre behövs", "A waiver that is no longer needed"),
    why=both(
        "Ett undantag under `lint_waivers` träffar ingen anmärkning: den är rättad, eller så är koden eller "
        "stället felskrivet. Ett undantag som ligger kvar döljer nästa fel på samma ställe.",
        "A waiver under `lint_waivers` meets no remark: it has been put right, or the code or the place is "
        "misspelt. A waiver that is left hides the next fault in the same place.",
    ),
    fix=both("Ta bort undantaget, eller rätta det.", "Remove the waiver, or correct it."),
    example={
        "pack.yaml": "lint_waivers:\n"
        "  - check: LINT040\n"
        "    at: parameters/gone\n"
        "    reason: {sv: Används av en annan tjänst., en: Used by another service.}\n"
    },
)
def stale(context: LintContext, loaded: LoadedPack) -> Iterable[Problem]:
    """Nothing before all other checks have run: then `waived` tells of them."""
    return ()


def waived(
    loaded: LoadedPack, remarks: Sequence[Remark], ran: Collection[str], known: Collection[str]
) -> Iterator[Remark]:
    """The remarks about a pack, each with the reason of its waiver; and the waivers that cover none.

    ran: codes of the checks that were run; known: of all there are.
    """
    waivers = loaded.pack.file.lint_waivers
    used: set[int] = set()
    for remark in remarks:
        if remark.pack != loaded.pack.name:
            continue
        number = next((n for n, waiver in enumerate(waivers) if _covers(waiver, remark)), None)
        if number is None:
            yield remark
        else:
            used.add(number)
            reason = waivers[number].reason
            yield replace(remark, waived={"sv": reason.sv, "en": reason.en})
    for number, waiver in enumerate(waivers):
        # Whether a check that did not run would have needed the waiver, nobody knows.
        if number in used or stale.code not in ran or (waiver.check in known and waiver.check not in ran):
            continue
        yield stale.remark(loaded, _stale(waiver, number, known, remarks))


def _covers(waiver: LintWaiver, remark: Remark) -> bool:
    """A waiver of a rule covers its rows, and one of a table the table's rows and columns."""
    if waiver.check != remark.check:
        return False
    return remark.at == waiver.at or remark.at.startswith((f"{waiver.at}.", f"{waiver.at}/"))


def _stale(waiver: LintWaiver, number: int, known: Collection[str], remarks: Sequence[Remark]) -> Problem:
    if waiver.check not in known:
        near = did_you_mean(waiver.check, known)
        message = both(f"linten har ingen kontroll {waiver.check}", f"the lint has no check {waiver.check}")
        path: tuple[str | int, ...] = ("lint_waivers", number, "check")
    else:
        near = did_you_mean(waiver.at, [each.at for each in remarks if each.check == waiver.check])
        message = both(
            f"{waiver.check} har ingen anmärkning på `{waiver.at}`",
            f"{waiver.check} has no remark on `{waiver.at}`",
        )
        path = ("lint_waivers", number, "at")
    help = both(
        f"menades `{near}`?" if near else "ta bort undantaget",
        f"did you mean `{near}`?" if near else "remove the waiver",
    )
    return Problem(f"lint_waivers/{number}", "pack", path, message, help)
