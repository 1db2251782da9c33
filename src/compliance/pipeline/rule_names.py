"""What people call rules: by id, or by a title that is one's alone.

In: words as somebody wrote them and a plan. Out: ids; of words that name no rule, or several, what to write.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from compliance.diagnostics import ComplianceError, UsageError, did_you_mean, said
from compliance.facts.cells import normal
from compliance.resources import named_pack

if TYPE_CHECKING:
    from compliance.plan.plan import Check, Plan

_ROWS = 6
"""How many rows of a table's rule are named."""


def rules_called(asked: str, plan: Plan) -> tuple[str, ...]:
    """The rule of an id, or all that have a title; of all rows of a table, the rule itself."""
    if any(asked in (each.id, each.declared_id) for each in plan.checks):
        return (asked,)
    word = normal(asked)
    rows: dict[str, list[Check]] = {}
    for each in plan.checks:
        rows.setdefault(each.declared_id, []).append(each)
    found: list[str] = []
    for declared, checks in rows.items():
        ids = [each.id for each in checks if word in map(normal, each.title.values())]
        found += [declared] if len(ids) == len(checks) > 1 else ids
    return tuple(found)


def one_of_several(ids: Iterable[str]) -> str:
    """What to write instead of a title that several rules share."""
    known = ", ".join(f"`{each}`" for each in ids)
    return said("write the id of one: {ids}", "skriv id:t för en av dem: {ids}", ids=known)


def no_such_rule(asked: str, help: str, rules_of: str = "compliance packs show") -> ComplianceError:
    """What is said of a rule that is in none of the packs. help: which was meant, or which there are.

    rules_of: what to type before the name of a pack to see its rules, as whoever wrote a pack's name wants.
    """
    if named_pack(asked) or (Path(asked) / "pack.yaml").is_file():
        import shlex  # for a message alone

        is_pack = "`{pack}` is a rule pack and no rule", "`{pack}` är ett regelpaket och ingen regel"
        command = f"`{rules_of} {shlex.quote(asked)}`"
        shows = said("{command} shows its rules", "{command} visar dess regler", command=command)
        return UsageError.of("USAGE004", said(*is_pack, pack=asked), help=shows)
    what = said("no rule is called `{rule}`", "det finns ingen regel `{rule}`", rule=asked)
    return UsageError.of("USAGE004", what, help=help)


def near_rule(asked: str, plan: Plan) -> str:
    """Which rule was probably meant, or the rows of one that is a table's; empty when none is near."""
    if rows := [each.id for each in plan.checks if asked == each.declared_id != each.id]:
        more = len(rows) - _ROWS
        return said(
            "a rule of that name is tested row by row of a table; name one of the rows: {rows}{more}",
            "en regel heter så men prövas rad för rad ur en tabell; ange en av raderna: {rows}{more}",
            rows=", ".join(f"`{each}`" for each in rows[:_ROWS]),
            more=said(" and {more} more", " och {more} till", more=more) if more > 0 else "",
        )
    named = {each.id: each.id for each in plan.checks} | {each.declared_id: "" for each in plan.checks}
    titles = {title for each in plan.checks for title in each.title.values()}
    near = did_you_mean(asked, [*named, *titles])
    if near is None:
        return ""
    own = f"`{near}`" if near in named else f"`{near}` ({', '.join(rules_called(near, plan)[:_ROWS])})"
    return said("did you mean {rule}?", "menade du {rule}?", rule=own)
