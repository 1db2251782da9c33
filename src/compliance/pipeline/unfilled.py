"""Warns about empty sheets that a rule needed. Most users leave most sheets of a template empty.

In: facts, the schema and findings. Out: at most one diagnostic.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from compliance.diagnostics import Diagnostic, Severity, said
from compliance.facts.problems import shown
from compliance.facts.schema import Kind, Schema

if TYPE_CHECKING:
    from compliance.facts.facts import Facts
    from compliance.findings import Finding


def missed_tables(facts: Facts, schema: Schema, findings: Iterable[Finding]) -> Iterator[Diagnostic]:
    """A warning for the tables without rows that decide a finding."""
    if not facts.unfilled:
        return
    missed = {path.rpartition(".")[2] for finding in findings for path in finding.missing}
    entities = {
        field.to
        for entity in schema.entities.values()
        for field in entity.fields.values()
        if field.kind is Kind.COLLECTION and field.name in missed
    }
    tables = [each for each in facts.unfilled if each.entity in entities]
    if tables:
        yield Diagnostic(
            "DATA060",
            said(
                "nothing is filled in in {names}, and rules need it; what it would tell is unknown",
                "ingenting är ifyllt i {names}, som regler behöver; det som skulle stå där är okänt",
                names=", ".join(shown(each.name) for each in tables),
            ),
            tables[0].span,
            Severity.WARNING,
            help=said(
                "where there are none, write `none` in the first cell under the headings",
                "där det inte finns något: skriv `saknas` i första cellen under rubrikerna",
            ),
        )
