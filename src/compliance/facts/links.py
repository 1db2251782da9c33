"""The second walk, when every id is known: references become records, collections are filled, paths named.

In: the shelves as `rows` left them. Out: the same records, linked.
Between: a reference that leads nowhere is told of and becomes `Unknown(ERROR)`. A closed collection is
complete unless one of its rows may have been lost. A row without a parent, or with a parent id that matches
nothing, could belong to any parent. A near match is not guessed: people mistype an id into what is nearer to
another's, write a thing's name or its id in another system, or name what was not handed in. The exception is
a parent recorded after `known_at`, which is known and left out.
"""

from __future__ import annotations

from compliance.diagnostics import Severity, did_you_mean, said
from compliance.diagnostics.said import one_of, quoted
from compliance.facts.cells import normal
from compliance.facts.problems import mask_loosely, shown
from compliance.facts.reporter import MOST_GUESSED, Reporter, called, error, rows_said
from compliance.facts.schema import FieldType, Kind
from compliance.facts.shelves import Shelf, Shelves
from compliance.facts.values import ABSENT, RECORDED_LATER, STATED_UNKNOWN, Cause, Record, Rows, Unknown


def link(shelves: Shelves, reporter: Reporter) -> None:
    """Link all that stands on the shelves."""
    _leave_out_parts(shelves)
    filled = shelves.filled()
    for shelf in filled:
        if shelf.table.refs:
            _resolve(shelf, shelves, reporter)
    for shelf in filled:
        _place_owned(shelf, reporter)
    for shelf in filled:
        for collection in shelf.table.entity.fields.values():
            if collection.kind is Kind.COLLECTION:
                _fill(shelf, collection, shelves[collection.to])
    for shelf in filled:
        for record in shelf.records.values():
            if not record.path:
                _name(record, shelf, shelves)
    for shelf in filled:
        _doubt(shelf)
    for shelf in shelves.values():
        if shelf.unplaced:
            _report_unplaced(shelf, reporter)


def _leave_out_parts(shelves: Shelves) -> None:
    """Parts of what was recorded later are left out with it, and so are their own parts."""
    waiting = [shelf for shelf in shelves.values() if shelf.later]
    while waiting:
        whole = waiting.pop()
        for shelf in shelves.values():
            owner = shelf.table.owner
            if owner is None or owner[0] != whole.table.entity.name:
                continue
            stated = {id: record.values.get(owner[1].by) for id, record in shelf.records.items()}
            gone = [id for id, whose in stated.items() if whose.__class__ is str and whole.is_later(whose)]
            for id in gone:
                del shelf.records[id]
            if gone:
                shelf.later.update(gone)
                waiting.append(shelf)


def _resolve(shelf: Shelf, shelves: Shelves, reporter: Reporter) -> None:
    """References become records."""
    refs = [(name, shelves[to]) for name, to in shelf.table.refs.items()]
    upward = {collection.by for _, collection in shelf.table.parents}
    unknown_table: dict[str, list[Record]] = {}
    for record in shelf.records.values():
        values = record.values
        for name, target in refs:
            stated = values.get(name)
            if stated.__class__ is not str:
                misread = isinstance(stated, Unknown) and stated.cause is not Cause.STATED_UNKNOWN
                if misread and name in upward:
                    shelf.lost_under.add(None)
                continue
            found = target.records.get(stated)
            if found is not None and stated in target.shared:
                # Two records have it, under an owner each: taking either would be a guess.
                values[name] = error(f"two rows of `{target.table.entity.table}` are {shown(stated)}")
            elif found is not None:
                values[name] = found
            elif target.is_later(stated):
                values[name] = RECORDED_LATER
            else:
                values[name] = error(f"there is no {shown(stated)} in `{target.table.entity.table}`")
                if name in upward:
                    shelf.lost_under.add(None)
                if target.given or target.records:
                    _dangling(shelf, record, name, stated, target, reporter)
                else:
                    unknown_table.setdefault(name, []).append(record)
    for name, records in unknown_table.items():
        _no_such_table(shelf, name, records, shelves[shelf.table.refs[name]], reporter)


def _dangling(
    shelf: Shelf, record: Record, name: str, stated: str, target: Shelf, reporter: Reporter
) -> None:
    """One diagnostic for each reference that leads nowhere in a table that was handed in."""
    field, table = shelf.table.entity.fields[name], target.table.entity
    parts = {"field": called(field), "stated": shown(stated), "table": called(table)}
    what = "{field}: there is no {stated} in {table}", "{field}: {stated} finns inte i {table}"
    near = did_you_mean(stated, target.records) if len(target.records) <= MOST_GUESSED else None
    if near is not None:
        help = mask_loosely(said("did you mean `{near}`?", "menade du `{near}`?", near=quoted(near)))
    elif (alone := _called(stated, target)) is not None:
        what = "{field}: {stated} is a name, not an id", "{field}: {stated} är ett namn, inget id"
        help = mask_loosely(
            said(
                "write the id in {table}, `{id}`",
                "skriv id:t i {table}, `{id}`",
                table=parts["table"],
                id=quoted(alone.id),
            )
        )
    else:
        add = "add it to {table}, or correct the id", "lägg till den i {table}, eller rätta id:t"
        help = said(*add, **parts)
    reporter.add(
        "DATA042",
        said(*what, **parts),
        shelf.cell(record, name),
        help=help,
        row=shelf.origins[record.id][0].place,
    )


def _called(stated: str, target: Shelf) -> Record | None:
    """The one record whose name was written in place of its id."""
    label, word = target.table.entity.label, normal(stated)
    if label == "id":
        return None
    named = [each for each in target.records.values() if normal(str(each.values.get(label, ""))) == word]
    return named[0] if len(named) == 1 else None


def _no_such_table(shelf: Shelf, name: str, records: list[Record], target: Shelf, reporter: Reporter) -> None:
    """One diagnostic for all references into a table that was not handed in."""
    reporter.add(
        "DATA042",
        said(
            "{field} of {rows} in {own} refers to {table}, which is not handed in",
            "{field} på {rows} i {own} hänvisar till {table}, som inte är ifyllt",
            field=called(shelf.table.entity.fields[name]),
            rows=rows_said(len(records)),
            own=called(shelf.table.entity),
            table=called(target.table.entity),
        ),
        shelf.cell(records[0], name),
        help=said("hand in {table} too", "fyll i {table} också", table=called(target.table.entity)),
    )


def _place_owned(shelf: Shelf, reporter: Reporter) -> None:
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
            reporter.add(
                "DATA053",
                said(
                    "{id} of {table} does not say whose it is: {field} is not stated",
                    "det framgår inte vems {id} i {table} är: {field} är inte ifyllt",
                    id=shown(id),
                    table=called(shelf.table.entity),
                    field=called(shelf.table.entity.fields[owner[1].by]),
                ),
                shelf.origins[id][0].place.row(),
                help=said(
                    "fill in {field}", "fyll i {field}", field=called(shelf.table.entity.fields[owner[1].by])
                ),
            )


def _fill(shelf: Shelf, collection: FieldType, child: Shelf) -> None:
    """Give each record its rows: those nested in it, and those of the table that name it."""
    name, by = collection.name, collection.by
    if child.given:
        for record in shelf.records.values():
            stated = record.values.get(name)
            if stated is None:
                record.values[name] = Rows([], collection.closed)
            elif isinstance(stated, Unknown):
                record.values[name] = Rows([], False)
    without_parent = False
    for record in child.records.values():
        parent = record.values.get(by)
        if isinstance(parent, Record):
            rows = parent.values.get(name)
            if isinstance(rows, Rows):
                rows.records.append(record)
            else:
                # Stated as not known, and yet one is told of: there may be more.
                parent.values[name] = Rows([record], False)
        elif child.table.owner is None and parent is not ABSENT and parent is not RECORDED_LATER:
            without_parent = True
            if child.given and shelf.records and not (isinstance(parent, Unknown) and parent.note):
                child.unplaced.append(record.id)
    lost = child.lost_under
    if not (lost or without_parent):
        return
    for record in shelf.records.values():
        rows = record.values.get(name)
        if isinstance(rows, Rows) and (
            None in lost or record.id in lost or (without_parent and (name, record.id) not in child.listed)
        ):
            rows.complete = False


def _name(record: Record, shelf: Shelf, shelves: Shelves) -> None:
    """Give a record its path, and first its owner."""
    owner = shelf.table.owner
    record.path = f"{shelf.table.entity.table}[{record.id}]"
    if owner is None:
        return
    parent = record.values.get(owner[1].by)
    if isinstance(parent, Record):
        if not parent.path:
            _name(parent, shelves[owner[0]], shelves)
        record.path = f"{parent.path}.{owner[1].name}[{record.id}]"
        record.maybe = record.maybe or parent.maybe


def _doubt(shelf: Shelf) -> None:
    """A reference to what is perhaps not there may lead nowhere; a part is never there without its owner."""
    owner_by = shelf.table.owner[1].by if shelf.table.owner else ""
    names = [name for name in shelf.table.refs if name != owner_by]
    for record in shelf.records.values() if names else ():
        for name in names:
            value = record.values.get(name)
            if isinstance(value, Record) and value.maybe:
                note = f"it is not known whether {shown(value.id)} was recorded"
                record.values[name] = Unknown(Cause.NOT_REGISTERED, note)


def _report_unplaced(shelf: Shelf, reporter: Reporter) -> None:
    """One diagnostic for all rows of a table that may belong to any parent."""
    ids = list(dict.fromkeys(shelf.unplaced))
    table = shelf.table
    names = one_of(called(table.entity.fields[collection.by]) for _, collection in table.parents)
    more = len(ids) - 5
    reporter.add(
        "DATA053",
        said(
            "{ids}{more} of {table} do not say which {names} they belong to, so {lists} may hold more than is"
            " listed",
            "för {ids}{more} i {table} framgår inte {names}, så det kan finnas fler än de som är angivna",
            ids=", ".join(shown(id) for id in ids[:5]),
            more=said(" and {more} more", " och {more} till", more=more) if more > 0 else "",
            table=called(table.entity),
            names=names,
            lists=", ".join(f"`{collection.name}` of each {parent}" for parent, collection in table.parents),
        ),
        shelf.origins[ids[0]][0].place.row(),
        severity=Severity.WARNING,
        help=said(
            "fill in {names}, or write `none` when there is none",
            "fyll i {names}, eller skriv `saknas` när det inte finns någon",
            names=names,
        ),
    )
