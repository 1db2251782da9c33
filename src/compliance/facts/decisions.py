"""What people have decided: waivers, alternatives, and letters set by inspectors.

In: the rows of the tables of decisions, when every record is known. Out: `Waiver`, `Alternative`, `Override`.
Between: a decision sets a rule aside or a letter beside the proposed one, so it counts only with all its
parts, and once it was recorded and taken. One about a subject that is not there is told of, and kept.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from compliance.diagnostics import Severity, Span, said
from compliance.diagnostics.said import in_turn
from compliance.facts.facts import Alternative, Override, Waiver
from compliance.facts.fields import FieldReader
from compliance.facts.layout import RECORDED_ON, Layout, Table
from compliance.facts.problems import shown
from compliance.facts.reporter import Reporter, called
from compliance.facts.rows import recorded_after
from compliance.facts.shelves import Shelves, key_of
from compliance.facts.tables import RawRow
from compliance.facts.values import Absent, Unknown


@dataclass(slots=True, eq=False, repr=False)
class Decisions:
    """The decisions read so far.

    today: letters set later do not count. known_at: nor do rows recorded later.
    """

    layout: Layout
    shelves: Shelves
    fields: FieldReader
    reporter: Reporter
    today: date
    known_at: date | None
    waivers: list[Waiver] = field(default_factory=list)
    alternatives: list[Alternative] = field(default_factory=list)
    overrides: list[Override] = field(default_factory=list)
    decided_at: dict[Waiver | Alternative | Override, dict[str, Span]] = field(default_factory=dict)

    def read(self, table: Table, row: RawRow) -> None:
        """A waiver, an alternative or an inspector's letter; without all its parts it does not count."""
        if row.values is None:
            return
        entity = table.entity
        values, _ = self.fields.read(table, row.values, row.place)
        later = recorded_after(self.known_at, values)
        if later:
            return
        day = values.get("decided_on")
        if isinstance(day, date) and day > self.today:
            return
        lacking = [name for name in entity.fields if isinstance(values.get(name), Unknown | Absent | None)]
        optional = table is self.layout.overrides and not isinstance(values.get("rule"), Unknown)
        if optional and "rule" in lacking:
            lacking.remove("rule")  # whether the letter needs one depends on its scale
            values["rule"] = ""
        if later is None:
            lacking.append(RECORDED_ON)
        if lacking:
            fields = in_turn(called(table.columns[name].field) for name in lacking)
            self.reporter.add(
                "DATA054",
                said(
                    "a row of {table} does not count: it lacks {fields}",
                    "en rad i {table} räknas inte: {fields} saknas",
                    table=called(entity),
                    fields=fields,
                ),
                row.place.row(),
                help=said("fill in {fields}", "fyll i {fields}", fields=fields),
            )
            return
        subject = values["subject"]
        if not any(subject in shelf.records or subject in shelf.later for shelf in self.shelves.values()):
            self.reporter.add(
                "DATA055",
                said(
                    "a row of {table} is about {subject}, which is not in the data",
                    "en rad i {table} gäller {subject}, som inte finns i underlaget",
                    table=called(entity),
                    subject=shown(subject),
                ),
                row.place.row(),
                severity=Severity.WARNING,
                help=said("write the id of a record", "skriv id:t för en rad i ett annat blad"),
            )
        parts = {name: values[name] for name in entity.fields}
        made: Waiver | Alternative | Override
        if table is self.layout.waivers:
            self.waivers.append(made := Waiver(**parts))
        elif table is self.layout.alternatives:
            self.alternatives.append(made := Alternative(**parts))
        else:
            self.overrides.append(made := Override(**parts))
        cells = {name: row.place.cell(key_of(table, row.values, name)) for name in parts}
        self.decided_at[made] = {name: span for name, span in cells.items() if span is not None}
