"""What people have decided: waivers, alternatives, and letters set by inspectors.

In: the rows of the tables of decisions, when every record is known. Out: `Waiver`, `Alternative`, `Override`.
Between: a decision sets a rule aside or a letter beside the proposed one, so it counts only with all its
parts, and once it was recorded and taken. One about a subject that is not there is told of, and kept.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from compliance.diagnostics import Severity
from compliance.facts.facts import Alternative, Override, Waiver
from compliance.facts.fields import FieldReader, recorded_on
from compliance.facts.layout import Layout, Table
from compliance.facts.problems import shown
from compliance.facts.shelves import Shelves
from compliance.facts.tables import RawRow
from compliance.facts.told import Told
from compliance.facts.values import Absent, Unknown


@dataclass(slots=True, eq=False)
class Decisions:
    """The decisions read so far.

    today: letters set later do not count. known_at: nor do rows recorded later.
    """

    layout: Layout
    shelves: Shelves
    fields: FieldReader
    told: Told
    today: date
    known_at: date | None
    waivers: list[Waiver] = field(default_factory=list)
    alternatives: list[Alternative] = field(default_factory=list)
    overrides: list[Override] = field(default_factory=list)

    def read(self, table: Table, row: RawRow) -> None:
        """A waiver, an alternative or an inspector's letter; without all its parts it does not count."""
        if row.values is None:
            return
        entity = table.entity
        values, _ = self.fields.read(table, row.values, row.place)
        if self.known_at is not None:
            for recorded in recorded_on(table, row.values):
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
            self.told.add(
                "DATA054",
                f"a row of `{entity.table}` does not count: it lacks {', '.join(f'`{n}`' for n in lacking)}",
                row.place.row(),
                help=f"fill in {', '.join(lacking)}",
            )
            return
        subject = values["subject"]
        if not any(subject in shelf.records or subject in shelf.later for shelf in self.shelves.values()):
            self.told.add(
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
