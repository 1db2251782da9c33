"""A scenario that tells a rule from its mutant, for an inspector to take or leave.

In: a witness: data about somebody whom the two judge differently. Out: a `Scenario:` in Swedish Gherkin with
the rule's own verdict. Whether that verdict is what the law means is for a person to say.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Any

from compliance.bdd.swedish import OUTCOMES
from compliance.facts.schema import EntityType, FieldType, Kind, Schema
from compliance.findings import Status
from compliance.plan.plan import Check, Plan

LANG = "sv"
_WORDS = {status: word for word, status in OUTCOMES.items()}


def scenario_of(witness: Any, check: Check, plan: Plan) -> str:
    """The scenario's text, indented as it stands in a feature."""
    title = check.title.get(LANG, check.id)
    lines = [f"Scenario: {title}: ett fall till"]
    tables = plan.schema.by_table()
    keyword = "Givet"
    for table, rows in witness.data.items():
        entity = tables.get(table)
        if entity is None:
            continue
        if rows:
            lines += _table(entity, rows, plan.schema, keyword)
        else:
            lines.append(f'  {keyword} att listan "{entity.title.get(LANG, table)}" är tom')
        keyword = "Och"
    status = Status(witness.statuses[check.id])
    lines.append(f"  När reglerna prövas per {witness.as_of.isoformat()}")
    lines.append(f'  Så är regeln "{title}" {_WORDS[status]}')
    return "\n".join(lines)


def _table(entity: EntityType, rows: Sequence[Mapping[str, Any]], schema: Schema, keyword: str) -> list[str]:
    names = dict.fromkeys(name for row in rows for name in row if name != "id" and name != entity.label)
    heading = [entity.fields[name].title.get(LANG, name) for name in names]
    cells = [[_cell(row, name, entity.fields[name], schema) for name in names] for row in rows]
    if entity.label != "id":
        heading.insert(0, entity.fields[entity.label].title.get(LANG, entity.label))
        for row, line in zip(rows, cells, strict=True):
            line.insert(0, str(row.get("id", "")))
    widths = [max(map(len, column)) for column in zip(heading, *cells, strict=True)]
    kind = entity.title.get(LANG, entity.name)
    kind = kind if kind[1:2].isupper() else kind[:1].lower() + kind[1:]
    lines = [f"  {keyword} följande {kind}:"]
    for line in (heading, *cells):
        padded = [each.ljust(width) for each, width in zip(line, widths, strict=True)]
        lines += [f"    | {' | '.join(padded)} |"]
    return lines


def _cell(row: Mapping[str, Any], name: str, field: FieldType, schema: Schema) -> str:
    if name not in row:
        return ""
    value = row[name]
    if value is None:
        return "okänt"
    listed = value if isinstance(value, list | tuple | set | frozenset) else [value]
    return ", ".join(_word(each, field, schema) for each in listed)


def _word(value: Any, field: FieldType, schema: Schema) -> str:
    if isinstance(value, bool):
        return "ja" if value else "nej"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float | Fraction):
        return f"{float(value):g}".replace(".", ",")
    if field.kind in (Kind.CODE, Kind.CODES):
        title = schema.codes.get(field.codes, {}).get(str(value), {})
        return title.get(LANG, str(value)) if title else str(value)
    return str(value)
