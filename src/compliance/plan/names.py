"""What a name in a rule stands for: a fact, a record, a collection, a parameter, a goal or a concept.

In: a name as written, and the scope. Out: a `Typed` node, and for a concept the scope it is lowered in; or
None, with a fault in the draft. Nothing here lowers any value within another.
"""

from __future__ import annotations

from compliance.diagnostics import Label, meant, said
from compliance.facts.schema import EntityType, Kind
from compliance.model import values as v
from compliance.model.packs import Concept
from compliance.plan import nodes as n
from compliance.plan import wording
from compliance.plan.draft import PartRef, Path
from compliance.plan.scope import AS_OF, Scope
from compliance.plan.typed import Typed, fact_of
from compliance.plan.types import DATE, Type, of_field

DAY_OF_CHECK = Typed(n.AsOf(), DATE, wording.both("prövningsdagen", "the day of the check"))


def fact(scope: Scope, written: str, path: Path) -> Typed | None:
    """A path of fields from a name in scope; or the day of the check."""
    names = tuple(written.split("."))
    if names == (AS_OF,):
        return DAY_OF_CHECK
    if names[0] not in scope.names:
        every = f"names in scope: {', '.join(sorted(scope.names))}, {AS_OF}"
        help = meant(names[0], scope.names, every)
        scope.fault(path, "PACK069", f"nothing is called `{names[0]}` here", help)
        return None
    return _fields(scope, names, path)


def _fields(scope: Scope, names: tuple[str, ...], path: Path) -> Typed | None:
    entity = scope.draft.schema.entities[scope.names[names[0]]]
    here = Type(Kind.REF, entity.name)
    title = dict(entity.title)
    fixed = False
    for index, name in enumerate(names[1:], start=1):
        last = index == len(names) - 1
        if name == "regime" and "regime" not in entity.fields and _has_regimes(scope, entity.name):
            if not last:
                scope.fault(path, "PACK070", "nothing follows after `regime`")
                return None
            if scope.settles_regime:
                _regime_of_itself(scope, path)
                return None
            for each, regime in scope.draft.known_regimes.items():
                if regime.for_ == entity.name:
                    scope.rests_on.extend(scope.draft.sources.get(("regime", each), ()))
            text = wording.both("regelverket", "the regulation")
            return Typed(n.Fact(names, text, of_regime=True), Type(Kind.CODE, "regime"), text)
        field = entity.fields.get(name)
        if field is None:
            _no_field(scope, entity, name, path)
            return None
        here = of_field(field)
        title = wording.both(name, name) if not field.title else dict(field.title)
        fixed = not field.changeable
        if not last:
            if field.kind is not Kind.REF:
                help = (
                    "ask about its items with `at_least: 1, of: …`" if field.kind is Kind.COLLECTION else ""
                )
                scope.fault(
                    path, "PACK072", f"`{name}` is {here}: `.{names[index + 1]}` cannot follow it", help
                )
                return None
            entity = scope.draft.schema.entities[field.to]
    text = {"sv": title["sv"], "en": title.get("en", title["sv"])}
    return Typed(n.Fact(names, text, fixed), here, text)


def _no_field(scope: Scope, entity: EntityType, name: str, path: Path) -> None:
    """Tell of it, and where the fields stand: another vocabulary may have been read than the author meant."""
    help = meant(name, entity.fields)
    read = scope.draft.packs[0]  # whose vocabulary the schema is made of
    span = PartRef(read, "vocabulary").span(("entities", entity.name))
    there = Label(span, f"the fields of {entity.name} stand here") if span and not entity.derived else None
    scope.fault(
        path, "PACK071", f"a {entity.name} has no field `{name}`", help, (there,) if there is not None else ()
    )


def _regime_of_itself(scope: Scope, path: Path) -> None:
    scope.fault(path, "PACK078", "what decides the regulation cannot ask for it", "ask for a fact")


def _has_regimes(scope: Scope, entity: str) -> bool:
    return any(regime.for_ == entity for regime in scope.draft.known_regimes.values())


def record(scope: Scope, written: str, path: Path) -> Typed | None:
    """A path that leads to a record."""
    typed = fact(scope, written, path)
    if typed is not None and typed.type.kind is not Kind.REF:
        scope.fault(path, "PACK060", f"`{written}` is {typed.type}, where a record is wanted")
        return None
    return typed


def collection(scope: Scope, written: str, path: Path) -> Typed | None:
    """A path that leads to a collection."""
    typed = fact(scope, written, path)
    if typed is None:
        return None
    if typed.type.kind is not Kind.COLLECTION:
        scope.fault(path, "PACK060", f"`{written}` is {typed.type}, where a collection is wanted")
        return None
    return typed


def parameter(scope: Scope, name: str, path: Path) -> Typed | None:
    """A parameter of this pack or one it uses."""
    full = scope.draft.find_parameter(scope.here, name)
    if full is None:
        scope.draft.unknown_name(scope.here, path, "parameter", name, "parameters")
        return None
    if full not in scope.draft.parameters:
        return None  # its own fault has been told
    scope.rests_on.extend(scope.draft.sources["parameter", full])
    planned = scope.draft.parameters[full]
    title = wording.lowered_first(planned.title)
    return Typed(n.Parameter(full), scope.draft.parameter_types[full], title)


def goal(scope: Scope, declared: v.GoalValue, path: Path) -> Typed | None:
    """A goal's code under the rule's regime, or under that of the record named."""
    if declared.goal not in scope.draft.goals:
        scope.fault(
            (*path, "goal"),
            "PACK050",
            f"no goal is called `{declared.goal}`",
            meant(declared.goal, scope.draft.goals, "declare it under `goals` in pack.yaml"),
        )
        return None
    of: tuple[str, ...] = ()
    if declared.of is not None:
        about = record(scope, declared.of, (*path, "of"))
        if about is None:
            return None
        if scope.settles_regime:
            _regime_of_itself(scope, (*path, "of"))
            return None
        of = fact_of(about).names
    elif not scope.regime:
        scope.fault(
            path,
            "PACK073",
            f"which regime's `{declared.goal}` is meant?",
            "add `of:` with the record whose regime is meant, or give the rule a `regime`",
        )
        return None
    elif scope.regime in scope.draft.known_regimes and scope.regime not in scope.draft.goals[declared.goal]:
        scope.fault(
            path,
            "PACK073",
            f"the goal `{declared.goal}` has no code under `{scope.regime}`",
            "add it under `goals`, or give the rule another `regime`",
        )
        return None
    codes = " / ".join(f"{code}" for code in scope.draft.goals[declared.goal].values())
    return Typed(n.Goal(declared.goal, of), Type(Kind.CODE, "goal"), wording.both(codes, codes))


_MOST_CONCEPTS = 20_000
"""Times that concepts are taken up in all rules of a plan; a shipped domain has up to 1 400 of them."""


def _tell_once(scope: Scope, name: str, path: Path) -> None:
    if scope.draft.concepts_entered == _MOST_CONCEPTS + 1:
        scope.fault(
            (*path, "concept"),
            "PACK086",
            said(
                "the rules take up concepts more than {most} times, here `{name}`",
                "reglerna tar upp begrepp mer än {most} gånger, här `{name}`",
                most=_MOST_CONCEPTS,
                name=name,
            ),
            said(
                "a concept that uses another twice doubles all that stands in it; let each use the next once",
                "ett begrepp som använder ett annat två gånger fördubblar allt i det; låt vart och ett"
                " använda nästa en gång",
            ),
        )


def enter_concept(scope: Scope, name: str, of: str | None, path: Path) -> tuple[Scope, Concept, Typed] | None:
    """The scope within a concept, the concept, and the record it is about here."""
    found = scope.draft.find_concept(scope.here, name)
    if found is None:
        scope.draft.unknown_name(scope.here, (*path, "concept"), "concept", name, "concepts")
        return None
    if name in scope.inside:
        circle = " → ".join((*scope.inside, name))
        scope.fault((*path, "concept"), "PACK074", f"the concept `{name}` is made of itself: {circle}")
        return None
    scope.draft.concepts_entered += 1
    if scope.draft.concepts_entered > _MOST_CONCEPTS:
        _tell_once(scope, name, path)
        return None
    loaded, concept = found
    about = record(
        scope, of if of is not None else concept.about, (*path, "of" if of is not None else "concept")
    )
    if about is None:
        return None
    if about.type.of != concept.about:
        scope.fault(path, "PACK060", f"`{name}` is about a {concept.about}, and this is a {about.type.of}")
        return None
    scope.rests_on.extend(scope.draft.sources["concept", f"{loaded.pack.name}/{name}"])
    inner = Scope(
        scope.draft,
        PartRef(loaded, "pack"),
        {concept.about: concept.about},
        None,
        scope.regime,
        (*scope.inside, name),
        settles_regime=scope.settles_regime,
        rests_on=scope.rests_on,
    )
    return inner, concept, about
