"""Plans which regulation a subject is tested under.

In: each pack's `regimes`. Out: `RegimeChoice`s, in the order they are declared.

All regimes of one kind of subject are alternatives: one is chosen, and the others no longer ask. So they are
one choice, in one field, or a pack's own regimes would silence the regulations of another.
"""

from __future__ import annotations

from compliance.diagnostics import did_you_mean, first_stands
from compliance.plan.draft import Draft, PartRef, Path
from compliance.plan.lowering import Lowering
from compliance.plan.plan import RegimeChoice
from compliance.plan.scope import Scope
from compliance.plan.wording import in_both


def plan_regimes(draft: Draft) -> None:
    """Lower who each regime is open to."""
    chosen: dict[str, tuple[str, PartRef, Path]] = {}
    for loaded in draft.packs:
        here = PartRef(loaded, "pack")
        for name, declared in loaded.pack.file.regimes.items():
            path = ("regimes", name)
            if declared.source not in loaded.pack.file.sources:
                draft.unknown_name(here, (*path, "source"), "source", declared.source, "sources")
            cite = draft.cite(here, declared.cite, (*path, "cite"))
            if not draft.check_subject(here, (*path, "for"), declared.for_):
                continue
            entity = draft.schema.entities[declared.for_]
            elected = tuple(declared.elected_by.split("."))
            if elected[0] != declared.for_ or len(elected) != 2 or elected[1] not in entity.fields:
                near = did_you_mean(elected[-1], entity.fields) if elected[0] == declared.for_ else None
                help = (
                    f"did you mean `{declared.for_}.{near}`?"
                    if near
                    else f"write `{declared.for_}.` and the field that holds the choice"
                )
                draft.fault(
                    here, (*path, "elected_by"), "PACK071", f"`{declared.elected_by}` is not a field", help
                )
                continue
            field, first, place = chosen.setdefault(
                declared.for_, (declared.elected_by, here, (*path, "elected_by"))
            )
            if declared.elected_by != field:
                draft.fault(
                    here,
                    (*path, "elected_by"),
                    "PACK085",
                    f"a {declared.for_} already chooses its regulation in `{field}`, in {first.pack.name}",
                    f"write `{field}` if this is one more to choose among; else declare no regime, and ask "
                    f"in `applies` of the rules whether `{declared.elected_by}` is `{name}`",
                    first_stands(first.span(place)),
                )
                continue
            scope = Scope(draft, here, {declared.for_: declared.for_}, regime=name, settles_regime=True)
            open_to = Lowering(scope).condition(declared.open_to, (*path, "open_to"))
            draft.sources["regime", name] = (*cite, *scope.rests_on)
            if open_to is not None:
                title = in_both(declared.title)
                draft.regimes.append(RegimeChoice(name, title, declared.for_, elected, open_to))
