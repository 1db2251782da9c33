"""From rows as written to typed, linked facts; nothing that cannot be read is lost in silence.

In: `RawData` from any reader, and a `Schema`. Out: `Facts`.
Between, two walks. The first reads each row where it stands, nested rows under their parent: cells become
values, and the row a `Record` with an id. The second, when every id is known, turns references into records,
fills the collections and names each record's path.

What could not be read stays visible to the rules: a cell becomes `Unknown(ERROR)`, and a collection that may
have lost a row is no longer complete, so that "none of them" is unknown. Ids of rows without one are
`<parent id>-<entity><number>`, numbered per parent in the order given, which is the same for nested lists and
for tables.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from typing import Any

from compliance.diagnostics import Collector, Label, Severity, Span, did_you_mean, mask
from compliance.facts.cells import NOTHING
from compliance.facts.convert import to_personal_id
from compliance.facts.facts import Alternative, Facts, Override, Waiver
from compliance.facts.layout import RECORDED_ON, Column, Layout, Role, Table, layout_of
from compliance.facts.problems import Doubtful, Problem, hidden, shown
from compliance.facts.schema import FieldType, Kind, Schema
from compliance.facts.tables import Place, RawData, RawRow, RawTable
from compliance.facts.texts import to_ref
from compliance.facts.values import ABSENT, STATED_UNKNOWN, Absent, Cause, Record, Rows, Unknown

_MOST_GUESSED = 500  # looking for a near word among more would take longer than reading the data


def assemble(raw: RawData, schema: Schema, *, today: date, known_at: date | None = None) -> Facts:
    """Typed facts of a source.

    today: decides the century of a ten-digit personnummer; letters set by inspectors later are left out.
    known_at: rows recorded later are left out, as if they had not been handed in.
    """
    return _Assembler(raw, layout_of(schema), today, known_at).facts()


@dataclass(slots=True)
class _Stray:
    """A name that the schema does not know, with how often it came."""

    near: Column | None
    help: str
    span: Span | None
    message: str
    count: int = 0


@dataclass(slots=True)
class _Shelf:
    """All that is known of one entity while reading.

    given: the table was handed in, though it may be empty. origins: the rows each record was read from.
    later: ids of rows recorded after the day asked for. lost_under: ids of parents that lost a row here;
    None stands for every parent, as it cannot be told whose the row was.
    listed: ids of the parents by collection field that stated the list itself. shared: ids that two rows
    under different parents have.
    """

    table: Table
    records: dict[str, Record] = field(default_factory=dict)
    origins: dict[str, list[RawRow]] = field(default_factory=dict)
    numbers: dict[str | None, int] = field(default_factory=dict)
    given: bool = False
    later: set[str] = field(default_factory=set)
    lost_under: set[str | None] = field(default_factory=set)
    unplaced: list[str] = field(default_factory=list)
    listed: set[tuple[str, str]] = field(default_factory=set)
    shared: set[str] = field(default_factory=set)


class _Shelves(dict[str, _Shelf]):
    """A shelf for each entity, put up when it is first needed: most data fills a few of many tables."""

    def __init__(self, layout: Layout) -> None:
        super().__init__()
        self._layout = layout

    def __missing__(self, name: str) -> _Shelf:
        shelf = self[name] = _Shelf(self._layout.tables[name])
        return shelf


class _Assembler:
    def __init__(self, raw: RawData, layout: Layout, today: date, known_at: date | None) -> None:
        self.raw = raw
        self.layout = layout
        self.today = today
        self.known_at = known_at
        self.found = Collector()
        self.found.extend(raw.diagnostics)
        self.shelves = _Shelves(layout)
        self.strays: dict[tuple[str, str], _Stray] = {}
        self.secret: set[tuple[str, int]] = set()
        self.unfilled: list[RawTable] = []
        self.waivers: list[Waiver] = []
        self.alternatives: list[Alternative] = []
        self.overrides: list[Override] = []

    def facts(self) -> Facts:
        self._check_domain()
        decisions = []
        for raw_table in self.raw.tables:
            table = self._table(raw_table)
            if table is None:
                continue
            if self._is_decisions(table):
                decisions.append((table, raw_table))
                continue
            if not raw_table.stated:
                self.unfilled.append(raw_table)
                continue
            shelf = self.shelves[table.entity.name]
            shelf.given = True
            for row in raw_table.rows:
                row.listed_in = raw_table
                self._row(shelf, row)
        self._link()
        for table, raw_table in decisions:
            for row in raw_table.rows:
                self._decision(table, row)
        self._report_strays()
        self._report_unfilled()
        return Facts(
            domain=self.layout.schema.domain,
            records={
                name: self.shelves[name].records if name in self.shelves else {}
                for name in self.layout.tables
            },
            waivers=tuple(self.waivers),
            alternatives=tuple(self.alternatives),
            overrides=tuple(self.overrides),
            diagnostics=self._diagnostics(),
            digest=self.raw.digest,
            sources=self.raw.sources,
        )

    def _report_unfilled(self) -> None:
        if self.unfilled:
            names = ", ".join(shown(each.name) for each in self.unfilled)
            self._add(
                "DATA060",
                f"nothing is filled in under the headings of {names}; what they would tell is unknown",
                self.unfilled[0].span,
                severity=Severity.WARNING,
                help="where there are none, write `saknas` (`none`) in the first cell under the headings",
            )

    # ---- names ----------------------------------------------------------------------------------

    def _check_domain(self) -> None:
        domain = self.layout.schema.domain
        if self.raw.domain and self.raw.domain != domain:
            self._add(
                "DATA035",
                f"the data is for the domain {shown(self.raw.domain)}, and the rules are for `{domain}`",
                self.raw.domain_span,
                help=f"write `domain: {domain}`, or choose rules for the other domain",
            )

    def _table(self, raw_table: RawTable) -> Table | None:
        table = self.layout.table(raw_table.name)
        if table is not None:
            return table
        near = did_you_mean(raw_table.name, self.layout.known_tables())
        meant = self.layout.table(near) if near else None
        if meant is not None:
            help = f"did you mean `{meant.entity.table}`?"
            if not self._is_decisions(meant):
                self.shelves[meant.entity.name].lost_under.add(None)
        else:
            help = f"the tables are {', '.join(t.entity.table for t in self.layout.tables.values())}"
        self._add(
            "DATA036",
            f"{shown(raw_table.name)} is not a table, and its {len(raw_table.rows)} rows are not read",
            raw_table.span,
            severity=Severity.ERROR if meant else Severity.WARNING,
            help=help,
        )
        return None

    def _is_decisions(self, table: Table) -> bool:
        """True for a table of decisions, whose rows are no records."""
        return any(table is each for each in self.layout.decisions)

    def _stray(self, table: Table, key: object, place: Place) -> Column | None:
        """Note a heading that names no field; the column it may have been meant for."""
        mark = (table.entity.name, str(key))
        stray = self.strays.get(mark)
        if stray is None:
            few = len(self.strays) <= _MOST_GUESSED
            near = did_you_mean(str(key), table.known_headings()) if few else None
            meant = table.column(near) if near else None
            message = f"{shown(key)} is not a field of `{table.entity.table}`"
            help = f"did you mean `{meant.name}`?" if meant else "rename it after a field, or leave it out"
            stray = self.strays[mark] = _Stray(meant, help, place.cell(str(key)), message)
        stray.count += 1
        return stray.near

    def _report_strays(self) -> None:
        for stray in self.strays.values():
            times = f", and is not read in {stray.count} rows" if stray.count > 1 else ", and is not read"
            severity = Severity.ERROR if stray.near else Severity.WARNING
            self._add("DATA037", f"{stray.message}{times}", stray.span, severity=severity, help=stray.help)

    # ---- first walk: rows -----------------------------------------------------------------------

    def _row(self, shelf: _Shelf, row: RawRow, parent: Record | None = None, by: str = "") -> None:
        """Read one row, and the rows nested in it."""
        table, place, raw = shelf.table, row.place, row.values
        if raw is None:
            self._count(shelf, parent.id if parent else None)
            shelf.lost_under.add(parent.id if parent else None)
            return
        values, nested = self._values(table, raw, place)
        if RECORDED_ON in values and RECORDED_ON not in table.entity.fields:
            del values[RECORDED_ON]
        later = self.known_at is not None and self._recorded_later(table, row, shelf, parent)
        owner = parent.id if parent is not None else self._owner_id(table, values)
        number = self._count(shelf, owner)
        id = values.get("id")
        if id.__class__ is str:
            self._warn_of_personal_id(id, place, raw, table)
        elif owner is None:
            self._without_id(shelf, place)
            return
        else:
            id = self._made_id(shelf, owner, number)
        if later:
            shelf.later.add(id)
            return
        if parent is not None:
            if by in values:
                self._check_parent(shelf, values, parent, by, row)
            values[by] = parent
        existing = shelf.records.get(id)
        if existing is not None and self._is_another(shelf, existing, owner):
            self._rename(shelf, id, row, table)
            id = self._made_id(shelf, owner or "", number)
            existing = None
        values["id"] = id
        if existing is not None:
            record = existing
            self._merge(shelf, record, values, row)
        else:
            record = Record(table.entity.name, id, "", values, partial(_written, place))
            shelf.records[id] = record
            shelf.origins[id] = [row]
        for column, key, items in nested:
            self._nested(record, column, key, items, place)

    def _values(
        self, table: Table, raw: Mapping[Any, Any], place: Place
    ) -> tuple[dict[str, Any], list[tuple[Column, str, Any]]]:
        """The typed values of a row, and the lists nested in it."""
        values: dict[str, Any] = {}
        nested: list[tuple[Column, str, Any]] = []
        guessed: list[tuple[Column, object]] = []
        columns = table.columns
        for key, cell in raw.items():
            column = columns.get(key) or table.column(key)
            if column is None:
                if meant := self._stray(table, key, place):
                    guessed.append((meant, key))
                continue
            if column.by_cell:
                value = column.convert(cell)
            elif column.role is Role.PERSONAL_ID:
                value = to_personal_id(cell, self.today)
            else:
                nested.append((column, key, cell))
                continue
            kind = value.__class__
            if kind is Problem or kind is Doubtful:
                value = self._problem(column, value, place.cell(key))
            elif value is NOTHING:
                continue
            name = column.name
            if name in values and values[name] != value:
                value = self._twice(table, name, place, key)
            values[name] = value
        for column, key in guessed:
            if column.name not in values and all(column is not each for each, _, _ in nested):
                values[column.name] = _error(f"{shown(key)} may have been meant for it")
        return values, nested

    def _problem(self, column: Column, problem: Problem | Doubtful, span: Span | None) -> Any:
        """Report what is wrong with a cell; the value it leaves."""
        if column.role is Role.PERSONAL_ID and span is not None:
            self.secret.add((span.file, span.line))
        message = f"`{column.name}`: {problem.message}"
        if isinstance(problem, Doubtful):
            self._add(problem.code, message, span, severity=Severity.WARNING, help=problem.help)
            return problem.value
        self._add(problem.code, message, span, help=problem.help)
        return _error(problem.message)

    def _twice(self, table: Table, name: str, place: Place, key: str) -> Unknown:
        self._add(
            "DATA038",
            f"`{name}` is stated twice in the same row of `{table.entity.table}`, with different values",
            place.cell(key),
            help="keep one of the columns",
        )
        return Unknown(Cause.CONFLICTING, "stated twice in the same row with different values")

    def _recorded_later(self, table: Table, row: RawRow, shelf: _Shelf, parent: Record | None) -> bool:
        """True when the row was recorded after the day asked for."""
        if self.known_at is None or row.values is None:
            return False
        for key, cell in row.values.items():
            column = table.columns.get(key)
            if column is None or column.role is not Role.RECORDED_ON:
                continue
            recorded = column.convert(cell)
            if isinstance(recorded, date):
                return recorded > self.known_at
            if recorded.__class__ is Problem:
                shelf.lost_under.add(parent.id if parent else None)
        return False

    def _owner_id(self, table: Table, values: Mapping[str, Any]) -> str | None:
        """The id of the record a row of a table belongs to, as far as it is stated."""
        for _, collection in table.parents:
            stated = values.get(collection.by)
            if stated.__class__ is str:
                return str(stated)
        return None

    def _count(self, shelf: _Shelf, owner: str | None) -> int:
        number = shelf.numbers[owner] = shelf.numbers.get(owner, 0) + 1
        return number

    def _made_id(self, shelf: _Shelf, owner: str, number: int) -> str:
        made = f"{owner}-{shelf.table.entity.name}-{number}"
        while made in shelf.records:
            made += "+"
        return made

    def _without_id(self, shelf: _Shelf, place: Place) -> None:
        shelf.lost_under.add(None)
        entity = shelf.table.entity
        names = " or ".join(f"`{collection.by}`" for _, collection in shelf.table.parents)
        self._add(
            "DATA040",
            f"a row of `{entity.table}` has no id{f' and no {names}' if names else ''}, and is not read",
            place.row(),
            help="write an `id` that no other row has" + (f", or fill in {names}" if names else ""),
        )

    def _warn_of_personal_id(self, id: str, place: Place, raw: Mapping[Any, Any], table: Table) -> None:
        if len(id) < 10 or mask(id) == id:
            return
        self._add(
            "DATA058",
            f"an id of `{table.entity.table}` is shaped like a personal identity number, and ids are shown",
            place.cell(_key_of(table, raw, "id")),
            severity=Severity.WARNING,
            help="choose an id of your own, such as T1, and keep the number in its own field",
        )

    def _check_parent(
        self, shelf: _Shelf, values: Mapping[str, Any], parent: Record, by: str, row: RawRow
    ) -> None:
        stated = values.get(by)
        if stated is None or stated == parent.id or isinstance(stated, Unknown) or row.values is None:
            return
        shelf.lost_under.add(None)
        self._add(
            "DATA043",
            f"a row of `{shelf.table.entity.table}` stands under {shown(parent.id)} and names "
            f"{shown('none' if stated is ABSENT else stated)} as its `{by}`",
            row.place.cell(_key_of(shelf.table, row.values, by)),
            help=f"leave `{by}` out, or move the row",
        )

    def _is_another(self, shelf: _Shelf, existing: Record, owner: str | None) -> bool:
        """True when an owned row has the id of a row that belongs to someone else."""
        if shelf.table.owner is None or owner is None:
            return False
        stated = existing.values.get(shelf.table.owner[1].by)
        other = stated.id if isinstance(stated, Record) else stated
        return isinstance(other, str) and other != owner

    def _rename(self, shelf: _Shelf, id: str, row: RawRow, table: Table) -> None:
        shelf.shared.add(id)
        first = shelf.origins[id][0].place.row()
        self._add(
            "DATA041",
            f"the id {shown(id)} of `{table.entity.table}` is used under two records; both are read",
            row.place.cell(_key_of(table, row.values or {}, "id")),
            severity=Severity.WARNING,
            labels=(Label(first, "first used here"),) if first else (),
            help="leave the id out, or make it differ from all others in the table",
        )

    def _merge(self, shelf: _Shelf, record: Record, values: dict[str, Any], origin: RawRow) -> None:
        """The same id again: what is equal or new is taken, what differs is conflicting."""
        table = shelf.table
        differing = []
        for name, value in values.items():
            old = record.values.get(name)
            if name == "id" or old == value or _id_of(old) == _id_of(value):
                continue
            if old is None or old is STATED_UNKNOWN:
                record.values[name] = value
            elif value is not STATED_UNKNOWN and not (isinstance(old, Unknown) and old.cause is Cause.ERROR):
                differing.append(name)
        before = shelf.origins[record.id]
        if differing:
            for name in differing:
                record.values[name] = Unknown(Cause.CONFLICTING, "stated with different values")
            if any(each.listed_in is origin.listed_in for each in before):
                # Two rows of one list are rather two things, one with a mistyped id: one of them is lost.
                shelf.lost_under.add(None)
            first = before[0].place.row()
            self._add(
                "DATA041",
                f"{shown(record.id)} of `{table.entity.table}` is given twice, and differs in "
                f"{', '.join(f'`{name}`' for name in differing)}",
                origin.place.cell(_key_of(table, origin.values or {}, differing[0])),
                labels=(Label(first, "also given here"),) if first else (),
                help="keep one of them, or give the other an id of its own",
            )
        before.append(origin)

    def _nested(self, parent: Record, column: Column, key: str, items: Any, place: Place) -> None:
        """Read the list in a collection field."""
        child = self.shelves[column.field.to]
        name = column.name
        read = _rows_or_word(items, column.field)
        if read is None:
            self._add(
                "DATA034",
                f"`{name}` is not a list of rows",
                place.cell(key),
                help=f"start each row of `{name}` with a dash, or leave it out when it is not known",
            )
            read = _error(f"`{name}` is not a list of rows")
        old = parent.values.get(name)
        if read is NOTHING:
            return
        if not isinstance(old, Rows):
            parent.values[name] = read
        elif isinstance(read, Unknown):
            child.lost_under.add(parent.id)
        if not isinstance(items, list | tuple) or not isinstance(read, Rows):
            return
        child.listed.add((name, parent.id))
        for index, item in enumerate(items):
            below = place.under(key, index)
            values = item if item.__class__ is dict else self.raw.mapping_of(item)
            if values is None:
                self._add(
                    "DATA039",
                    f"{shown(item)} is not a row of `{name}`",
                    below.row(),
                    help="write the fields of the row, each as `name: value`",
                )
            self._row(child, RawRow(values, below, items), parent, column.field.by)

    # ---- second walk: links ---------------------------------------------------------------------

    def _link(self) -> None:
        filled = [shelf for shelf in self.shelves.values() if shelf.records]
        for shelf in filled:
            if shelf.table.refs:
                self._resolve(shelf)
        for shelf in filled:
            self._place_owned(shelf)
        for shelf in filled:
            for collection in shelf.table.entity.fields.values():
                if collection.kind is Kind.COLLECTION:
                    self._fill(shelf, collection, self.shelves[collection.to])
        for shelf in filled:
            for record in shelf.records.values():
                if not record.path:
                    self._name(shelf, record)
        self._report_unplaced()

    def _resolve(self, shelf: _Shelf) -> None:
        """References become records."""
        refs = [(name, self.shelves[to]) for name, to in shelf.table.refs.items()]
        upward = {collection.by for _, collection in shelf.table.parents}
        owner_by = shelf.table.owner[1].by if shelf.table.owner else ""
        unknown_table: dict[str, list[Record]] = {}
        gone: list[str] = []
        for record in shelf.records.values():
            values = record.values
            for name, target in refs:
                stated = values.get(name)
                if stated.__class__ is not str:
                    if isinstance(stated, Unknown) and name in upward:
                        self._unsure_parent(shelf, stated)
                    continue
                found = target.records.get(stated)
                if found is not None and stated in target.shared:
                    # Two records have it, under an owner each: taking either would be a guess.
                    values[name] = _error(f"two rows of `{target.table.entity.table}` are {shown(stated)}")
                elif found is not None:
                    values[name] = found
                elif stated in target.later:
                    del values[name]
                    if name == owner_by:
                        gone.append(record.id)
                else:
                    values[name] = _error(f"there is no {shown(stated)} in `{target.table.entity.table}`")
                    if name in upward:
                        shelf.lost_under.add(None)
                    if target.given or target.records:
                        self._dangling(shelf, record, name, stated, target)
                    else:
                        unknown_table.setdefault(name, []).append(record)
        for id in gone:  # parts of what was recorded later
            del shelf.records[id]
        for name, records in unknown_table.items():
            self._no_such_table(shelf, name, records)

    def _unsure_parent(self, shelf: _Shelf, stated: Unknown) -> None:
        if stated.cause is not Cause.STATED_UNKNOWN:
            shelf.lost_under.add(None)

    def _dangling(self, shelf: _Shelf, record: Record, name: str, stated: str, target: _Shelf) -> None:
        table = target.table.entity.table
        near = did_you_mean(stated, target.records) if len(target.records) <= _MOST_GUESSED else None
        self._add(
            "DATA042",
            f"`{name}`: there is no {shown(stated)} in `{table}`",
            self._cell(shelf, record, name),
            help=hidden(f"did you mean `{near}`?") if near else f"add it to `{table}`, or correct the id",
        )

    def _no_such_table(self, shelf: _Shelf, name: str, records: list[Record]) -> None:
        """One diagnostic for all references into a table that was not handed in."""
        table = self.layout.tables[shelf.table.refs[name]].entity.table
        rows = "1 row" if len(records) == 1 else f"{len(records)} rows"
        self._add(
            "DATA042",
            f"`{name}` of {rows} in `{shelf.table.entity.table}` refers to `{table}`, which is not handed in",
            self._cell(shelf, records[0], name),
            help=f"hand in `{table}` too",
        )

    def _place_owned(self, shelf: _Shelf) -> None:
        """Owned rows without a parent belong to nobody, so any parent may have lost one."""
        owner = shelf.table.owner
        if owner is None:
            return
        for id, record in shelf.records.items():
            parent = record.values.get(owner[1].by)
            if isinstance(parent, Record):
                continue
            shelf.lost_under.add(None)
            if parent is None or parent is STATED_UNKNOWN or parent is ABSENT:
                self._add(
                    "DATA053",
                    f"{shown(id)} of `{shelf.table.entity.table}` does not say whose it is: "
                    f"`{owner[1].by}` is not stated",
                    shelf.origins[id][0].place.row(),
                    help=f"fill in `{owner[1].by}`",
                )

    def _fill(self, shelf: _Shelf, collection: FieldType, child: _Shelf) -> None:
        """Give each record its rows: those nested in it, and those of the table that name it."""
        name, by = collection.name, collection.by
        if child.given:
            for record in shelf.records.values():
                stated = record.values.get(name)
                if stated is None:
                    record.values[name] = Rows([], collection.closed)
                elif isinstance(stated, Unknown):
                    record.values[name] = Rows([], False)
        homeless = False
        for record in child.records.values():
            parent = record.values.get(by)
            if isinstance(parent, Record):
                rows = parent.values.get(name)
                if isinstance(rows, Rows):
                    rows.records.append(record)
                else:
                    # Stated as not known, and yet one is told of: there may be more.
                    parent.values[name] = Rows([record], False)
            elif child.table.owner is None and parent is not ABSENT:
                homeless = True
                if child.given and shelf.records and not (isinstance(parent, Unknown) and parent.note):
                    child.unplaced.append(record.id)
        lost = child.lost_under
        if not (lost or homeless):
            return
        for record in shelf.records.values():
            rows = record.values.get(name)
            if isinstance(rows, Rows) and (
                None in lost or record.id in lost or (homeless and (name, record.id) not in child.listed)
            ):
                rows.complete = False

    def _report_unplaced(self) -> None:
        for shelf in self.shelves.values():
            if not shelf.unplaced:
                continue
            ids = list(dict.fromkeys(shelf.unplaced))
            table = shelf.table
            names = " or ".join(f"`{collection.by}`" for _, collection in table.parents)
            lists = ", ".join(f"`{collection.name}` of each {parent}" for parent, collection in table.parents)
            some = ", ".join(shown(id) for id in ids[:5])
            some += f" and {len(ids) - 5} more" if len(ids) > 5 else ""
            self._add(
                "DATA053",
                f"{some} of `{table.entity.table}` do not say which {names} they belong to, so {lists} may "
                "hold more than is listed",
                shelf.origins[ids[0]][0].place.row(),
                severity=Severity.WARNING,
                help=f"fill in {names}, or write `none` when there is none",
            )

    def _name(self, shelf: _Shelf, record: Record) -> None:
        """Give a record its path, and first its owner."""
        owner = shelf.table.owner
        record.path = f"{shelf.table.entity.table}[{record.id}]"
        if owner is None:
            return
        parent = record.values.get(owner[1].by)
        if isinstance(parent, Record):
            if not parent.path:
                self._name(self.shelves[owner[0]], parent)
            record.path = f"{parent.path}.{owner[1].name}[{record.id}]"

    # ---- decisions ------------------------------------------------------------------------------

    def _decision(self, table: Table, row: RawRow) -> None:
        """A waiver, an alternative or an inspector's letter; without all its parts it does not count."""
        if row.values is None:
            return
        entity = table.entity
        values, _ = self._values(table, row.values, row.place)
        for key, cell in row.values.items():
            column = table.columns.get(key)
            if column is not None and column.role is Role.RECORDED_ON and self.known_at is not None:
                recorded = column.convert(cell)
                if isinstance(recorded, date) and recorded > self.known_at:
                    return
        day = values.get("decided_on")
        if isinstance(day, date) and day > self.today:
            return
        lacking = [name for name in entity.fields if isinstance(values.get(name), Unknown | Absent | None)]
        optional = table is self.layout.overrides and not isinstance(values.get("rule"), Unknown)
        if optional and "rule" in lacking:
            lacking.remove("rule")  # whether the letter needs one hangs on its scale
            values["rule"] = ""
        if lacking:
            self._add(
                "DATA054",
                f"a row of `{entity.table}` does not count: it lacks {', '.join(f'`{n}`' for n in lacking)}",
                row.place.row(),
                help=f"fill in {', '.join(lacking)}",
            )
            return
        subject = values["subject"]
        if not any(subject in shelf.records or subject in shelf.later for shelf in self.shelves.values()):
            self._add(
                "DATA055",
                f"a row of `{entity.table}` is about {shown(subject)}, which is not in the data",
                row.place.row(),
                severity=Severity.WARNING,
                help="write the id of a record",
            )
        parts = {name: values[name] for name in entity.fields}
        if table is self.layout.waivers:
            self.waivers.append(Waiver(**parts))
        elif table is self.layout.alternatives:
            self.alternatives.append(Alternative(**parts))
        else:
            self.overrides.append(Override(**parts))

    # ---- diagnostics ----------------------------------------------------------------------------

    def _cell(self, shelf: _Shelf, record: Record, name: str) -> Span | None:
        for origin in shelf.origins[record.id]:
            key = _key_of(shelf.table, origin.values or {}, name)
            if key in (origin.values or {}):
                return origin.place.cell(key)
        return shelf.origins[record.id][0].place.row()

    def _add(
        self,
        code: str,
        message: str,
        span: Span | None,
        *,
        severity: Severity = Severity.ERROR,
        labels: tuple[Label, ...] = (),
        help: str = "",
    ) -> None:
        self.found.add(code, hidden(message), span, severity=severity, labels=labels, help=mask(help))

    def _diagnostics(self) -> Any:
        """All of them. A line with a number that its shape does not give away is not shown beside any."""
        if not self.secret:
            return self.found.sorted
        safe = Collector()
        safe.extend(
            replace(
                each,
                span=self._safe(each.span),
                labels=tuple(
                    Label(self._safe(label.span) or label.span, label.text) for label in each.labels
                ),
            )
            for each in self.found
        )
        return safe.sorted

    def _safe(self, span: Span | None) -> Span | None:
        if span is None or span.cell or (span.file, span.line) not in self.secret:
            return span
        return replace(span, cell=f"{span.line}:{span.column}")


def _rows_or_word(items: Any, collection: FieldType) -> Any:
    """What a collection field states: Rows yet to fill, not known, nothing; None when it cannot be read."""
    if isinstance(items, list | tuple):
        return Rows([], collection.closed)
    word = to_ref(items)  # the words for *not known* and *none* are those of a reference
    if word is ABSENT:
        return Rows([], True)
    return word if word is STATED_UNKNOWN or word is NOTHING else None


def _error(note: str) -> Unknown:
    return Unknown(Cause.ERROR, hidden(note))


def _written(place: Place) -> str:
    span = place.row()
    return "" if span is None else hidden(str(span))


def _id_of(value: Any) -> Any:
    return value.id if isinstance(value, Record) else value


def _key_of(table: Table, raw: Mapping[Any, Any], name: str) -> str:
    """The key under which a row states a field."""
    for key in raw:
        column = table.columns.get(key)
        if column is not None and column.name == name:
            return str(key)
    return name
