"""One scenario as it is told: the data so far, then what the rules say of it.

In: a plan, the rule the scenario stands under, and the sentences of its steps. Out: `Scene`; a sentence that
does not hold raises `Unsaid`.

Whoever has a name is known by it: the name is the record's id, so a table may refer to people by name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from compliance.bdd.lexicon import LANG, Lexicon, Unsaid
from compliance.bdd.steps import Table
from compliance.diagnostics import Severity, render_all
from compliance.executors.base import Run
from compliance.executors.reference import ReferenceExecutor
from compliance.facts.facts import Facts
from compliance.facts.layout import layout_of
from compliance.facts.load import load
from compliance.facts.schema import EntityType, FieldType
from compliance.findings import Finding
from compliance.judging import judge
from compliance.judging.values import Action, Conclusion, Judgement, Rating
from compliance.plan.plan import Check, Plan

UNKNOWN = "okänt"
ABSENT = "saknas"
NOT_REGISTERED = "inte registrerat"

Row = dict[str, str]


@dataclass(slots=True)
class _Known:
    """Somebody the scenario has introduced."""

    entity: EntityType
    row: Row


class Scene:
    """What a scenario has said, and what came of it. rule: the title its block stands under."""

    def __init__(self, plan: Plan, packs: Sequence[str] = (), rule: str = "") -> None:
        self.plan = plan
        self.lexicon = Lexicon(plan, packs)
        self.data: dict[str, list[Row]] = {}
        self.day: date | None = None
        self._rule = rule
        self._known: list[_Known] = []
        self._asked: Finding | None = None

    # ---- given ----------------------------------------------------------------------------------

    def introduce(self, kind: str, name: str, fields: Table | None = None) -> None:
        """Somebody or something by name, and the fields stated of it: one a row, title and value."""
        entity = self.lexicon.entity(kind)
        row = self._named(entity, name)
        self._known.append(_Known(entity, row))
        for cells in fields or []:
            if len(cells) != 2:
                raise Unsaid(f"a row of `{name}` has a field and a value, not {len(cells)} cells")
            self._write(row, self.lexicon.field(entity, cells[0]), cells[1])

    def add(self, kind: str, table: Table) -> None:
        """Rows of a table under a heading of field titles. A row of somebody known adds to what is known."""
        entity = self.lexicon.entity(kind)
        if not table:
            raise Unsaid(f"the table `{kind}` has no heading")
        fields = [self.lexicon.field(entity, heading) for heading in table[0]]
        self.data.setdefault(entity.table, [])
        for cells in table[1:]:
            values = {field.name: (field, cell) for field, cell in zip(fields, cells, strict=True)}
            label = values.get(entity.label) if entity.label != "id" else None
            decision = entity in self.lexicon.decisions
            row = self._named(entity, label[1]) if label and not decision else self._unnamed(entity)
            for field, cell in values.values():
                self._write(row, field, cell)
            if decision:
                row["rule"] = self.lexicon.rule(row.get("rule") or self._rule).id
            else:
                self._belong(entity, row)

    def put(self, entity_name: str, /, **fields: str) -> None:
        """One row of a table, by names of fields; for a domain's own sentences."""
        entity = next(each for each in self.plan.schema.entities.values() if each.name == entity_name)
        row = self._unnamed(entity)
        for name, value in fields.items():
            self._write(row, entity.fields[name.rstrip("_")], value)
        self._belong(entity, row)

    def state(self, field: str, value: str, name: str = "") -> None:
        """The value of a field, of whoever was introduced last and has such a field, or of `name`."""
        known = self._bearer(field, name)
        self._write(known.row, self.lexicon.field(known.entity, field), value)

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
            title = entity.fields[owner[1].by].title.get(LANG, owner[1].by)
            raise Unsaid(f"say whose it is, in the column `{title}`: there are {len(there)} to choose from")
        row[owner[1].by] = there[0]["id"]

    def _bearer(self, field: str, name: str) -> _Known:
        if name:
            for entity, row in self._rows():
                if row.get("id") == name and self.lexicon.has_field(entity, field):
                    return _Known(entity, row)
            raise Unsaid(f"nobody called `{name}` has the field `{field}`")
        for known in reversed(self._known):
            if self.lexicon.has_field(known.entity, field):
                return known
        if not self._known:
            raise Unsaid(f"introduce somebody before saying what `{field}` is")
        self.lexicon.names_of(field)  # says what may be meant, when nothing is called so
        known_names = ", ".join(f"`{known.row['id']}`" for known in self._known)
        raise Unsaid(f"the field `{field}` belongs to none of {known_names}")

    def _rows(self) -> Iterator[tuple[EntityType, Row]]:
        tables = self.plan.schema.by_table()
        for table, rows in self.data.items():
            for row in rows:
                yield tables[table], row

    @staticmethod
    def _write(row: Row, field: FieldType, value: str) -> None:
        if value == NOT_REGISTERED:
            row.pop(field.name, None)
        elif value:
            row[field.name] = value

    # ---- when -----------------------------------------------------------------------------------

    def judge_on(self, day: str) -> None:
        """Try the rules as of a day."""
        self.day = date.fromisoformat(day)
        # Nothing that was found on another day holds any more.
        for found in ("facts_of_day", "run_of_day", "judgement_of_day"):
            self.__dict__.pop(found, None)
        self._asked = None

    def replay(self, run: Run) -> None:
        """Go on as if the rules had given this on the day; what is said next is about it."""
        self.__dict__["run_of_day"] = run
        self.__dict__.pop("judgement_of_day", None)
        self._asked = None

    @cached_property
    def facts_of_day(self) -> Facts:
        """The data as it is read on the day."""
        if self.day is None:
            raise Unsaid("say on which day the rules are tried before saying what follows")
        facts = load(self.data, self.plan.schema, today=self.day)
        faulty = [each for each in facts.diagnostics if each.severity is Severity.ERROR]
        if faulty:
            raise Unsaid(f"what is given cannot be read:\n{render_all(faulty)}")
        return facts

    @cached_property
    def run_of_day(self) -> Run:
        """What the rules give on the day."""
        facts = self.facts_of_day
        assert self.day is not None
        return ReferenceExecutor().run(self.plan, facts, self.day)

    @cached_property
    def judgement_of_day(self) -> Judgement:
        """What follows from that."""
        run = self.run_of_day
        assert self.day is not None
        return judge(run.findings, run.policy, anchors=run.anchors, as_of=self.day, chain="native")

    def judged(self) -> Judgement:
        """Ratings, conclusions and actions of the day."""
        return self.judgement_of_day

    # ---- then -----------------------------------------------------------------------------------

    def finding(self, rule: str = "", name: str = "") -> Finding:
        """What a rule (the block's own when none is named) says of the one it is about, or of `name`."""
        if not rule and not self._rule:
            raise Unsaid("name the rule, or let the scenario stand under a `Regel:` with the rule's title")
        check: Check = self.lexicon.rule(rule or self._rule)
        found = [each for each in self.run_of_day.findings if each.rule == check.id]
        if name:
            found = [each for each in found if each.subject_name == name]
        if len(found) != 1:
            names = ", ".join(each.subject_name for each in found) or "nobody"
            raise Unsaid(f"the rule `{check.title.get(LANG)}` is about {names}: say whom you mean")
        self._asked = found[0]
        return found[0]

    def asked(self) -> Finding:
        """The finding the steps before spoke of, or that of the block's own rule."""
        return self._asked or self.finding()

    def regimes(self, name: str = "") -> tuple[str, ...]:
        """Titles of the regulations that somebody may be tested under."""
        titles = {each.name: each.title.get(LANG, each.name) for each in self.plan.regimes}
        tested = {
            each.regime
            for each in self.run_of_day.findings
            if each.regime and each.why.op != "regime" and (not name or each.subject_name == name)
        }
        return tuple(title for regime, title in titles.items() if regime in tested)

    def rating(self, area: str, name: str = "") -> Rating:
        """The rating of an area, by its key or title."""
        found = [
            each
            for each in self.judged().ratings
            if area in (each.area, each.area_title.get(LANG)) and (not name or each.subject_name == name)
        ]
        if len(found) != 1:
            areas = ", ".join(dict.fromkeys(each.area for each in self.judged().ratings)) or "none"
            raise Unsaid(f"{len(found)} ratings fit the area `{area}`; the rated areas are {areas}")
        return found[0]

    def conclusion(self, consequence: str, name: str = "") -> Conclusion:
        """Whether a consequence is drawn."""
        spec = self.lexicon.consequence(consequence)
        found = [
            each
            for each in self.judged().conclusions
            if each.consequence == spec.name and (not name or each.subject_name == name)
        ]
        if len(found) != 1:
            raise Unsaid(f"{len(found)} are spoken of by the conclusion `{consequence}`: say whom you mean")
        return found[0]

    @property
    def actions(self) -> tuple[Action, ...]:
        """Everything that is to be done."""
        return self.judged().actions
