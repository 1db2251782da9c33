"""One scenario as it is told: the data so far, then what the rules say of it.

In: a plan, the rule the scenario stands under, its language, and what its steps mean. Out: `Scene`; what does
not hold raises `StepError`.

Whoever has a name is known by it: the name is the record's id, so a table may refer to people by name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from compliance.bdd.lexicon import LANG, Lexicon
from compliance.bdd.step_error import StepError, Word
from compliance.diagnostics import Severity, in_language, render_all
from compliance.executors import reference
from compliance.executors.base import Run
from compliance.facts.facts import Facts
from compliance.facts.layout import layout_of
from compliance.facts.load import load
from compliance.facts.problems import Problem
from compliance.facts.schema import EntityType, FieldType, Kind
from compliance.findings import Finding
from compliance.gherkin.languages import LANGUAGES
from compliance.gherkin.steps import Table
from compliance.judging import judge
from compliance.judging.values import Action, Conclusion, Judgement, Rating
from compliance.plan.narrow import narrowed
from compliance.plan.plan import Check, Plan

Row = dict[str, str]


@dataclass(slots=True)
class _Known:
    """Somebody the scenario has introduced."""

    entity: EntityType
    row: Row


@contextmanager
def _at(row: int, column: int) -> Iterator[None]:
    """What is wrong within stands in a cell of the step's table."""
    try:
        yield
    except StepError as error:
        error.cell = (row, column)
        raise


class Scene:
    """What a scenario has said, and what came of it. rule: the title its block stands under."""

    def __init__(self, plan: Plan, packs: Sequence[str] = (), rule: str = "", lang: str = LANG) -> None:
        self.plan = plan
        self.language = LANGUAGES[lang]
        self.lexicon = Lexicon(plan, packs, lang)
        self.data: dict[str, list[Row]] = {}
        self.day: date | None = None
        self._rule = rule
        self._known: list[_Known] = []
        self._asked: Finding | None = None
        self._runs: dict[frozenset[str], Run] = {}

    # ---- given ----------------------------------------------------------------------------------

    def introduce(self, kind: str, name: str, fields: Table | None = None) -> None:
        """Somebody or something by name, and the fields stated of it: one a row, title and value."""
        entity = self.lexicon.entity(kind)
        row = self._named(entity, name)
        self._known.append(_Known(entity, row))
        given: set[str] = set()
        for number, cells in enumerate(fields or []):
            with _at(number, 0):
                if len(cells) != 2:
                    raise StepError("cells", name=name, number=len(cells))
                field = self.lexicon.field(entity, cells[0])
                if field.name in given:
                    raise StepError("twice", word=cells[0])
            given.add(field.name)
            with _at(number, 1):
                self._write(entity, row, field, cells[1])

    def add(self, kind: str, table: Table) -> None:
        """Rows of a table under a heading of field titles. A row of somebody known adds to what is known."""
        entity = self.lexicon.entity(kind)
        if not table:
            raise StepError("no_heading", word=kind)
        fields = list(self._heading(entity, table[0]))
        self.data.setdefault(entity.table, [])
        for number, cells in enumerate(table[1:], start=1):
            values = {field.name: cell for field, cell in zip(fields, cells, strict=True)}
            label = values.get(entity.label) if entity.label != "id" else None
            decision = entity in self.lexicon.decisions
            named = label is not None and not decision
            row = self._named(entity, str(label)) if named else self._unnamed(entity)
            for column, (field, cell) in enumerate(zip(fields, cells, strict=True)):
                with _at(number, column):
                    self._write(entity, row, field, cell)
            if decision:
                # A letter names a rule only where it rests on one; a waiver is of some rule always.
                if "rule" in row or entity is not self.lexicon.overrides:
                    row["rule"] = self.lexicon.rule(row.get("rule") or self._rule).id
            else:
                self._belong(entity, row)

    def _heading(self, entity: EntityType, titles: Sequence[str]) -> Iterator[FieldType]:
        given: set[str] = set()
        for column, title in enumerate(titles):
            with _at(0, column):
                field = self.lexicon.field(entity, title)
                if field.name in given:
                    raise StepError("twice", word=title)
            given.add(field.name)
            yield field

    def put(self, entity_name: str, /, **fields: str) -> None:
        """One row of a table, by names of fields; for a domain's own sentences."""
        entity = next(each for each in self.plan.schema.entities.values() if each.name == entity_name)
        row = self._unnamed(entity)
        for name, value in fields.items():
            self._write(entity, row, entity.fields[name.rstrip("_")], value)
        self._belong(entity, row)

    def state(self, field: str, value: str, name: str = "") -> None:
        """The value of a field, of whoever was introduced last and has such a field, or of `name`."""
        known = self._bearer(field, name)
        self._write(known.entity, known.row, self.lexicon.field(known.entity, field), value)

    def empty(self, kind: str) -> None:
        """A list is known, and nothing is in it."""
        self.data[self.lexicon.entity(kind).table] = []

    def forget(self, kind: str) -> None:
        """Nothing is known of a list."""
        self.data.pop(self.lexicon.entity(kind).table, None)

    def _named(self, entity: EntityType, name: str) -> Row:
        rows = self.data.setdefault(entity.table, [])
        row = next((each for each in rows if each["id"] == name), None)
        if row is None:
            row = {"id": name} if entity.label == "id" else {"id": name, entity.label: name}
            rows.append(row)
        return row

    def _unnamed(self, entity: EntityType) -> Row:
        row: Row = {}
        self.data.setdefault(entity.table, []).append(row)
        return row

    def _belong(self, entity: EntityType, row: Row) -> None:
        """A part of somebody belongs to the one introduced, when there is one only and no other is named."""
        owner = layout_of(self.plan.schema).tables[entity.name].owner
        if owner is None or owner[1].by in row:
            return
        parent = self.plan.schema.entities[owner[0]]
        there = self.data.get(parent.table, [])
        if len(there) != 1:
            column = self.lexicon.title(entity.fields[owner[1].by])
            raise StepError("whose", column=column, number=len(there))
        row[owner[1].by] = there[0]["id"]

    def _bearer(self, field: str, name: str) -> _Known:
        if name:
            for entity, row in self._rows():
                if row.get("id") == name and self.lexicon.has_field(entity, field):
                    return _Known(entity, row)
            raise StepError("nobody_has", name=name, word=field)
        for known in reversed(self._known):
            if self.lexicon.has_field(known.entity, field):
                return known
        if not self._known:
            raise StepError("introduce", word=field)
        self.lexicon.names_of(field)  # says what may be meant, when nothing is called so
        names = [f"`{known.row['id']}`" for known in self._known]
        raise StepError("belongs_to_none", word=field, names=names)

    def _rows(self) -> Iterator[tuple[EntityType, Row]]:
        tables = self.plan.schema.by_table()
        for table, rows in self.data.items():
            for row in rows:
                yield tables[table], row

    def _write(self, entity: EntityType, row: Row, field: FieldType, value: str) -> None:
        if value == self.language.not_registered:
            row.pop(field.name, None)
        elif value:
            self._readable(entity, field, value)
            row[field.name] = value

    def _readable(self, entity: EntityType, field: FieldType, value: str) -> None:
        """Tell of a value that cannot be read where it stands, and not when the rules are tried."""
        layout = layout_of(self.plan.schema)
        decisions = {each.entity.name: each for each in layout.decisions}
        table = layout.tables.get(entity.name) or decisions.get(entity.name)
        column = table.columns.get(field.name) if table is not None else None
        if column is None or field.kind is Kind.REF or not column.by_cell:
            return  # what it refers to may come later
        read = column.convert(value)
        if isinstance(read, Problem):
            fault, help = ({lang: in_language(text, lang) for lang in LANGUAGES} for text in read[1:])
            key = "value_help" if read.help else "value"
            raise StepError(key, word=self.lexicon.title(field), fault=fault, help=help)

    # ---- when -----------------------------------------------------------------------------------

    def judge_on(self, day: str) -> None:
        """Try the rules as of a day."""
        self.day = date.fromisoformat(day)
        # Nothing that was found on another day holds any more.
        for found in ("facts_of_day", "run_of_day", "judgement_of_day"):
            self.__dict__.pop(found, None)
        self._asked = None
        self._runs = {}

    def replay(self, run: Run) -> None:
        """Go on as if the rules had given this on the day; what is said next is about it."""
        self.__dict__["run_of_day"] = run
        self.__dict__.pop("judgement_of_day", None)
        self._asked = None
        self._runs = {}

    @cached_property
    def facts_of_day(self) -> Facts:
        """The data as it is read on the day."""
        if self.day is None:
            raise StepError("no_day")
        facts = load(self.data, self.plan.schema, today=self.day)
        faulty = [each for each in facts.diagnostics if each.severity is Severity.ERROR]
        if faulty:
            told = {lang: render_all(faulty, lang=lang) for lang in LANGUAGES}
            raise StepError("unreadable", faults=told)
        return facts

    @cached_property
    def run_of_day(self) -> Run:
        """What the rules give on the day."""
        facts = self.facts_of_day
        assert self.day is not None
        return reference.run(self.plan, facts, self.day)

    def run_of(self, rules: frozenset[str]) -> Run:
        """What these rules give on the day: tried alone, unless something has asked for all of them."""
        run: Run | None = self.__dict__.get("run_of_day") or self._runs.get(rules)
        if run is None:
            facts = self.facts_of_day
            assert self.day is not None
            plan = narrowed(self.plan, tuple(check for check in self.plan.checks if check.id in rules))
            run = self._runs[rules] = reference.run(plan, facts, self.day)
        return run

    @cached_property
    def judgement_of_day(self) -> Judgement:
        """What follows from that."""
        run = self.run_of_day
        assert self.day is not None
        return judge(
            run.findings,
            run.policy,
            anchors=run.anchors,
            overrides=run.overrides,
            letters_since=run.letters_since,
            as_of=self.day,
            chain="native",
        )

    def judged(self) -> Judgement:
        """Ratings, conclusions and actions of the day."""
        return self.judgement_of_day

    # ---- then -----------------------------------------------------------------------------------

    def finding(self, rule: str = "", name: str = "") -> Finding:
        """What a rule (the block's own when none is named) says of the one it is about, or of `name`."""
        if not rule and not self._rule:
            raise StepError("name_the_rule")
        check: Check = self.lexicon.rule(rule or self._rule)
        run = self.run_of(frozenset((check.id,)))
        found = [each for each in run.findings if each.rule == check.id]
        if name:
            found = [each for each in found if each.subject_name == name]
        if len(found) != 1:
            names = [each.subject_name for each in found] or Word("nobody")
            raise StepError("about", rule=check.title, names=names)
        self._asked = found[0]
        return found[0]

    def asked(self) -> Finding:
        """The finding the steps before spoke of, or that of the block's own rule."""
        return self._asked or self.finding()

    def regimes(self, name: str = "") -> tuple[str, ...]:
        """Titles of the regulations that somebody may be tested under."""
        titles = {each.name: self.lexicon.title(each) for each in self.plan.regimes}
        tested = {
            each.regime
            for each in self.run_of_day.findings
            if each.regime and each.why.op != "regime" and (not name or each.subject_name == name)
        }
        return tuple(title for regime, title in titles.items() if regime in tested)

    def rating(self, area: str, name: str = "") -> Rating:
        """The rating of an area, by its key or title."""
        lang = self.language.code
        found = [
            each
            for each in self.judged().ratings
            if area in (each.area, each.area_title.get(lang)) and (not name or each.subject_name == name)
        ]
        if len(found) != 1:
            areas = [*dict.fromkeys(each.area for each in self.judged().ratings)]
            raise StepError("ratings", number=len(found), word=area, areas=areas)
        return found[0]

    def refusals(self, rating: Rating) -> list[str]:
        """Why letters set for an area do not count."""
        about = (rating.scale, rating.area, rating.subject)
        return [
            each.why
            for each in self.judged().refused
            if (each.override.scale, each.override.area, each.override.subject) == about
        ]

    def conclusion(self, consequence: str, name: str = "") -> Conclusion:
        """Whether a consequence is drawn."""
        spec = self.lexicon.consequence(consequence)
        found = [
            each
            for each in self.judged().conclusions
            if each.consequence == spec.name and (not name or each.subject_name == name)
        ]
        if len(found) != 1:
            raise StepError("conclusions", number=len(found), word=consequence)
        return found[0]

    @property
    def actions(self) -> tuple[Action, ...]:
        """Everything that is to be done."""
        return self.judged().actions
