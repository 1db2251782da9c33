"""Generates a pack's mutants, each planned: which checks it replaces, and with what.

In: a `TrialSuite`. Out: for each part of each pack its `PlannedMutant`s in turn: a mutant with the checks it
makes others. A change that does not fit the vocabulary, or that changes no check, gives none.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any

from pydantic import BaseModel, ValidationError

from compliance.facts.shape import shape
from compliance.model.measures import MeasureFile
from compliance.model.packs import PackFile, Table
from compliance.model.rules import Rule
from compliance.model.values import RowValue
from compliance.named_tuple import NamedTuple
from compliance.packs.read import LoadedPack
from compliance.plan.meaning import bare, meaning
from compliance.plan.plan import Check, Plan
from compliance.plan.rebuild import Rebuild
from compliance.workbench.mutation.judgements import consequence_changes, scale_changes
from compliance.workbench.mutation.operators import GONE, Change, Mutator, Path, apply, one_less, steps
from compliance.workbench.mutation.uses import uses_of
from compliance.workbench.references import Reference, references, walk
from compliance.workbench.trials import TrialSuite, Version

FORCES = {"binding": "advisory", "advisory": "binding", "indicator": "binding", "local": "advisory"}


class PlannedMutant(NamedTuple):
    """A changed part, planned. version: the plan with the checks that became others, by id.

    before, after: the part as plain data. change: within it.
    """

    change: Change
    before: Any
    after: Any
    version: Version
    row: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a pack that can be changed.

    kind: rule, measure, concept, parameter, regime, scale or consequence. place: its name for `SourceMap`.
    prefix: where it stands there. checks: those it can change; none where it only changes what follows from
    findings. figures: those of the checks that are about figures which it helps to make.
    """

    pack: str
    kind: str
    name: str
    place: str
    prefix: tuple[str, ...]
    checks: tuple[str, ...]
    figures: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """The rule's id, or the pack, the kind and the name."""
        if self.kind == "rule":
            return self.name
        return f"{self.pack}/{self.prefix[0] if self.prefix else f'{self.kind}s'}/{self.name}"


class MutantGenerator:
    """Makes the mutants of a suite's packs."""

    def __init__(self, suite: TrialSuite) -> None:
        self._suite = suite
        self._loaded = {each.pack.name: each for each in suite.loaded}
        self._rebuild = Rebuild(suite.loaded)
        self._uses = uses_of(suite.loaded)
        self._letters = {scale.name: [step.letter for step in scale.steps] for scale in suite.plan.scales}
        self._declared = bare(suite.plan.parameters + suite.plan.regimes)
        self._measures = bare(suite.plan.measures)
        self._mutator = Mutator(suite.plan.schema, _codes(suite.plan))
        self._checks = {check.id: check for check in suite.plan.checks}
        self._shape = shape(suite.plan.schema)
        self._meanings: dict[str, tuple[Any, ...]] = {}
        self._by_rule: dict[str, list[Check]] = {}
        for check in suite.plan.checks:
            self._by_rule.setdefault(check.declared_id, []).append(check)

    def parts(self) -> Iterator[Part]:
        """Every part that can be changed and decides some check of the packs asked for."""
        for name in self._suite.packs:
            pack = self._loaded[name].pack
            for rule in pack.rules:
                ids = tuple(check.id for check in self._by_rule.get(rule.id, ()))
                if ids:
                    yield Part(name, "rule", rule.id, f"rule:{rule.id}", (), ids)
            for measure in pack.measures:
                ids = self._about({measure.measure})
                if ids:
                    yield Part(name, "measure", measure.measure, f"measure:{measure.measure}", (), ids, ids)
            judging = _judging_parameters(pack.file)
            for kind, plural in (("concept", "concepts"), ("parameter", "parameters"), ("regime", "regimes")):
                for each in getattr(pack.file, plural):
                    declaration = (name, Reference(plural, each))
                    rules = self._uses.of(declaration)
                    ids = tuple(check.id for rule in sorted(rules) for check in self._by_rule.get(rule, ()))
                    about = self._about(self._uses.measures[declaration])
                    ids = tuple(dict.fromkeys(ids + about))
                    if ids or (kind == "parameter" and each in judging):
                        yield Part(name, kind, each, "pack", (plural, each), ids, about)
            for kind, plural in (("scale", "scales"), ("consequence", "consequences")):
                for each in getattr(pack.file, plural):
                    yield Part(name, kind, each, "pack", (plural, each), ())

    def _about(self, measures: Collection[str]) -> tuple[str, ...]:
        """The checks about the figures of measures."""
        return tuple(id for id, check in self._checks.items() if check.subject_type in measures)

    def mutants_of(self, part: Part) -> Iterator[PlannedMutant]:
        """The mutants of a part, one after the other."""
        loaded = self._loaded[part.pack]
        if part.kind == "rule":
            rule = rule_of(part, loaded)
            yield from self._of_rule(rule, loaded)
            yield from self._of_rows(rule, loaded)
        elif part.kind == "measure":
            yield from self._of_measure(_measure(part, loaded), loaded)
        else:
            yield from self._of_declaration(part, loaded)

    def digest(self, part: Part) -> str:
        """A digest of the part and of the checks it decides."""
        loaded = self._loaded[part.pack]
        declared: Any
        if part.kind == "rule":
            rule = rule_of(part, loaded)
            table = loaded.pack.tables[rule.for_each].rows if rule.for_each else {}
            declared = [plain(rule), table]
        elif part.kind == "measure":
            left_out = {each.name: each.leaves_out for each in self._suite.plan.measures}[part.name]
            declared = [plain(_measure(part, loaded)), bare(left_out)]
        else:
            plural, name = part.prefix
            declared = plain(getattr(loaded.pack.file, plural)[name])
        checks = [meaning(self._checks[id]) for id in part.checks]
        return sha256(repr((declared, checks, self._declared)).encode()).hexdigest()

    def digest_beside(self, reached: Iterable[str], *, judged: bool) -> str:
        """A digest of all else that what comes of its trials depends on.

        reached: the checks they ask or weigh. judged: whether they ask for what follows from findings.
        """
        plan = self._suite.plan
        checks = [(each, self._meant(each)) for each in reached]
        about = {self._checks[each].subject_type for each in reached if each in self._checks}
        measures = bare(tuple(each for each in plan.measures if each.name in about))
        follows = (plan.scales, plan.letters_since, plan.consequences, plan.anchors)
        told = (self._shape, self._declared, checks, measures, bare(follows) if judged else ())
        return sha256(repr(told).encode()).hexdigest()

    def _meant(self, id: str) -> tuple[Any, ...]:
        """What of a check decides findings, and where they count."""
        if id not in self._meanings:
            check = self._checks.get(id)  # a scenario may be about other packs too
            own = (meaning(check), check.area, check.remedies) if check is not None else ()
            self._meanings[id] = own
        return self._meanings[id]

    # ---- rules ----------------------------------------------------------------------------------

    def _of_rule(self, rule: Rule, loaded: LoadedPack) -> Iterator[PlannedMutant]:
        data = plain(rule)
        for change in self._rule_changes(data, rule):
            after = apply(data, change)
            changed = valid(Rule, after)
            if changed is None:
                continue
            found = self._planned(changed, loaded, self._rebuild)
            if found:
                yield PlannedMutant(change, data, after, Version(self._suite.plan, found))

    def _rule_changes(self, data: Mapping[str, Any], rule: Rule) -> Iterator[Change]:
        scope = {rule.for_: rule.for_}
        yield Change("force", ("force",), FORCES[data["force"]])
        if "regime" in data:
            yield Change("regime", ("regime",), GONE)
        for side in data.get("in_force", {}):
            for day in steps(data["in_force"][side]):
                yield Change("boundary", ("in_force", side), day)
        if "applies" in data:
            yield Change("dropped", ("applies",), GONE)
            yield from self._mutator.condition(data["applies"], ("applies",), scope)
        if "due" in data:
            yield Change("dropped", ("due",), GONE)
            yield from self._mutator.value(data["due"], ("due",), scope)
        yield from self._mutator.condition(data["require"], ("require",), scope)

    def _planned(self, rule: Rule, loaded: LoadedPack, rebuild: Rebuild) -> dict[str, Check] | None:
        """The checks that differ from those of the plan."""
        checks = rebuild.checks(rule, loaded)
        if checks is None:
            return None
        return {check.id: check for check in checks if meaning(check) != meaning(self._checks[check.id])}

    # ---- rows -----------------------------------------------------------------------------------

    def _of_rows(self, rule: Rule, loaded: LoadedPack) -> Iterator[PlannedMutant]:
        if rule.for_each is None:
            return
        table = loaded.pack.tables[rule.for_each]
        columns = sorted({each.row for _, each in walk(rule) if isinstance(each, RowValue)})
        for key, row in table.rows.items():
            for column in columns:
                others = [other[column] for other in table.rows.values() if column in other]
                for change in _cell_changes(row.get(column), (key, column), others):
                    cells = apply(table.rows, change)
                    one = table.model_copy(update={"rows": {key: cells[key]}})
                    planned = self._with_table(rule, loaded, one)
                    if planned:
                        yield PlannedMutant(
                            change, table.rows, cells, Version(self._suite.plan, planned), key
                        )

    def _with_table(self, rule: Rule, loaded: LoadedPack, table: Table) -> dict[str, Check] | None:
        tables = {**loaded.pack.tables, table.table: table}
        other = replace(loaded, pack=loaded.pack.model_copy(update={"tables": tables}))
        return self._planned(rule, other, self._rebuild)

    # ---- measures -------------------------------------------------------------------------------

    def _of_measure(self, measure: MeasureFile, loaded: LoadedPack) -> Iterator[PlannedMutant]:
        data = plain(measure)
        for change in self._measure_changes(data):
            after = apply(data, change)
            changed = valid(MeasureFile, after)
            if changed is None:
                continue
            others = tuple(changed if each is measure else each for each in loaded.pack.measures)
            pack = loaded.pack.model_copy(update={"measures": others})
            packs = [replace(each, pack=pack) if each is loaded else each for each in self._suite.loaded]
            rebuild = Rebuild(packs)
            if rebuild.sound and bare(rebuild.measures) != self._measures:
                plan = self._suite.plan._replace(measures=rebuild.measures, schema=rebuild.schema)
                yield PlannedMutant(change, data, after, Version(plan))

    def _measure_changes(self, data: Mapping[str, Any]) -> Iterator[Change]:
        scope = {data["of"]: data["of"]}
        for part in ("counts_if", "fulfils_if"):
            if part in data:
                yield Change("dropped", (part,), GONE)
                yield from self._mutator.condition(data[part], (part,), scope)
        if "leaves_out" in data:
            yield Change("dropped", ("leaves_out",), GONE)
            for left in one_less(data["leaves_out"]["not_met"]):
                yield Change("code", ("leaves_out", "not_met"), left)
        for part in ("value", "per"):
            if part in data:
                yield from self._mutator.value(data[part], (part,), scope)
        if "period" in data:
            each = "year" if data["period"]["each"] == "month" else "month"
            yield Change("code", ("period", "each"), each)
            yield from self._mutator.value(data["period"]["of"], ("period", "of"), scope)
        for left in one_less(data["levels"]):
            yield Change("code", ("levels",), left)
        for value in steps(data["show_from"]):
            yield Change("boundary", ("show_from",), value)
        if "rank" in data:
            first = "lowest" if data["rank"]["first"] == "highest" else "highest"
            yield Change("code", ("rank", "first"), first)

    # ---- what rules share -----------------------------------------------------------------------

    def _of_declaration(self, part: Part, loaded: LoadedPack) -> Iterator[PlannedMutant]:
        file = loaded.pack.file
        plural, name = part.prefix
        declared = getattr(file, plural)
        data = {plural: {name: plain(declared[name])}}
        rules = self._uses.direct[part.pack, Reference(plural, name)]
        for change in self._declared_changes(part, data):
            after = apply(data, change)
            changed = valid(type(declared[name]), after[plural][name])
            if changed is None:
                continue
            others = {**declared, name: changed}
            packs = self._with_file(loaded, file.model_copy(update={plural: others}))
            rebuild = Rebuild(packs)
            if not rebuild.sound:
                continue
            if not part.checks:
                judged = rebuild.judged(self._suite.plan)
                if judged is not None:
                    yield PlannedMutant(change, data, after, Version(judged))
                continue
            plan = self._suite.plan._replace(parameters=rebuild.parameters, regimes=rebuild.regimes)
            counted_otherwise = bare(rebuild.measures) != self._measures
            if counted_otherwise:
                plan = plan._replace(measures=rebuild.measures, schema=rebuild.schema)
            planned: dict[str, Check] = {}
            if part.kind == "concept":
                for pack in packs:
                    for rule in pack.pack.rules:
                        if rule.id in rules:
                            planned |= self._planned(rule, pack, rebuild) or {}
            declared_otherwise = bare(plan.parameters + plan.regimes) != self._declared
            if planned or declared_otherwise or counted_otherwise:
                yield PlannedMutant(change, data, after, Version(plan, planned))

    def _with_file(self, loaded: LoadedPack, file: PackFile) -> list[LoadedPack]:
        pack = loaded.pack.model_copy(update={"file": file})
        return [replace(each, pack=pack) if each is loaded else each for each in self._suite.loaded]

    def _declared_changes(self, part: Part, data: Mapping[str, Any]) -> Iterator[Change]:
        plural, name = part.prefix
        declared = data[plural][name]
        path = (plural, name)
        if part.kind == "parameter":
            for index, dated in enumerate(declared["values"]):
                for value in steps(dated["value"]):
                    yield Change("boundary", (*path, "values", index, "value"), value)
                if index:
                    for day in steps(dated["from"]):
                        yield Change("boundary", (*path, "values", index, "from"), day)
        elif part.kind == "scale":
            yield from scale_changes(declared, path)
        elif part.kind == "consequence":
            yield from consequence_changes(declared, path, self._letters)
        elif part.kind == "regime":
            scope = {declared["for"]: declared["for"]}
            yield Change("negation", (*path, "open_to"), {"not": declared["open_to"]})
            yield from self._mutator.condition(declared["open_to"], (*path, "open_to"), scope)
        else:
            scope = {declared["about"]: declared["about"]}
            if "condition" in declared:
                yield from self._mutator.condition(declared["condition"], (*path, "condition"), scope)
            else:
                yield from self._mutator.value(declared["value"], (*path, "value"), scope)


def rule_of(part: Part, loaded: LoadedPack) -> Rule:
    """The rule that a part is."""
    return next(each for each in loaded.pack.rules if each.id == part.name)


def _measure(part: Part, loaded: LoadedPack) -> MeasureFile:
    return next(each for each in loaded.pack.measures if each.measure == part.name)


def _judging_parameters(file: PackFile) -> set[str]:
    """Parameters that a scale or a consequence reads."""
    parts = (file.scales, file.consequences)
    return {each.name for each in references(parts) if each.kind == "parameters"}


def plain(declared: BaseModel) -> Any:
    """A declared part as plain data, under the names it has in YAML."""
    return declared.model_dump(mode="python", by_alias=True, exclude_none=True)


def valid(kind: type[Any], data: Any) -> Any:
    """The data as a model; None when it no longer has the shape of one."""
    try:
        return kind.model_validate(data)
    except ValidationError:
        return None


def _cell_changes(cell: Any, path: Path, others: Sequence[Any]) -> Iterator[Change]:
    if isinstance(cell, list):
        yield from (Change("code", path, kept) for kept in one_less(cell))
        known = dict.fromkeys(each for other in others if isinstance(other, list) for each in other)
        for extra in [each for each in known if each not in cell][:1]:
            yield Change("code", path, [*cell, extra])
        return
    found = steps(cell)
    if found:
        for value in found:
            yield Change("boundary", path, value)
    elif isinstance(cell, str):
        for value in [other for other in dict.fromkeys(map(_text, others)) if other and other != cell][:1]:
            yield Change("code", path, value)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _codes(plan: Plan) -> dict[str, Sequence[str]]:
    goals = dict.fromkeys(code for by_regime in plan.goals.values() for code in by_regime.values())
    return {
        "regime": [choice.name for choice in plan.regimes],
        "goal": list(goals),
        **{name: list(codes) for name, codes in plan.schema.codes.items()},
    }
