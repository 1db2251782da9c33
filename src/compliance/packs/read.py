"""Reads a pack's folder.

In: `pack.yaml`, `tables/*.yaml`, `rules/*.yaml` and the domain's vocabulary. Out: `LoadedPack`.
Faults go to a collector and reading goes on, so that an author sees all of them at once. Several
files may hold rows of one table: a new specialty's goals are one new file.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from compliance.diagnostics import Collector, first_stands
from compliance.model.measures import MeasureFile
from compliance.model.packs import Pack, PackFile, Table
from compliance.model.rules import Rule
from compliance.model.vocabulary import Vocabulary
from compliance.packs.digest import pack_digest, yaml_files
from compliance.packs.faults import validated
from compliance.packs.own_files import read_own, read_part
from compliance.packs.source_map import SourceMap
from compliance.packs.vocabulary import read_vocabulary


@dataclass(frozen=True, slots=True)
class LoadedPack:
    """A pack, its domain's vocabulary, and the places of its parts.

    unread: ids of rules whose files have faults, so that nobody complains of them twice.
    """

    pack: Pack
    vocabulary: Vocabulary
    places: SourceMap
    folder: Path
    unread: frozenset[str] = frozenset()


def read_pack(folder: Path, collector: Collector, vocabulary_file: Path | None = None) -> LoadedPack | None:
    """The pack in `folder`; None with diagnostics when its `pack.yaml` or vocabulary cannot be used."""
    document = read_own(folder / "pack.yaml", folder, collector)
    places = SourceMap(folder)
    vocabulary = read_vocabulary(vocabulary_file or folder.parent / "vocabulary.yaml", collector, places)
    if document is None or vocabulary is None:
        return None
    places.add("pack", document, under=(_title(document.data),))
    tables = _read_tables(folder, collector, places)
    measures = _read_measures(folder, collector, places)
    rules = _read_rules(folder, document.data, collector, places)
    file = validated(PackFile, document, collector, (_title(document.data),))
    if file is None:
        return None
    pack = Pack(file=file, rules=tuple(rules), tables=tables, measures=measures, digest=pack_digest(folder))
    read = {rule.id for rule in rules}
    files = {f"{file.pack}.{path.stem}" for path in yaml_files(folder / "rules")}
    return LoadedPack(pack, vocabulary, places, folder, frozenset(files - read))


def _read_tables(folder: Path, collector: Collector, places: SourceMap) -> dict[str, Table]:
    tables: dict[str, Table] = {}
    for table, document in read_part(folder, "tables", Table, collector):
        shared = table.every_row or {}
        for key, own in table.rows.items():
            part = f"table:{table.table}/{key}"
            if places.known(part):
                collector.add(
                    "PACK036",
                    f"the table {table.table} has two rows with the key `{key}`",
                    document.key_span(("rows", key)),
                    labels=first_stands(places.span(part)),
                )
            places.add(part, document, ("rows", key))
            for column in shared.keys() - own:
                places.add_below(part, (column,), document, ("every_row", column))
        before = tables.get(table.table)
        made = {key: {**shared, **own} for key, own in table.rows.items()}
        rows = {**(before.rows if before else {}), **made}
        tables[table.table] = Table(
            table=table.table,
            title=before.title if before else table.title,
            columns={**table.columns, **(before.columns if before else {})},
            rows=rows,
        )
    return tables


def _read_measures(folder: Path, collector: Collector, places: SourceMap) -> tuple[MeasureFile, ...]:
    measures: list[MeasureFile] = []
    for measure, document in read_part(folder, "measures", MeasureFile, collector):
        file = Path(document.file)
        if measure.measure != file.stem:
            collector.add(
                "PACK035",
                f"the measure `{measure.measure}` stands in the file `{file.name}`",
                document.span(("measure",)),
                help=f"name the file `{measure.measure}.yaml`, or the measure after the file",
            )
        places.add(f"measure:{measure.measure}", document)
        measures.append(measure)
    return tuple(measures)


def _read_rules(folder: Path, pack: Any, collector: Collector, places: SourceMap) -> list[Rule]:
    rules: list[Rule] = []
    name = pack.get("pack") if isinstance(pack, dict) else None
    for rule, document in read_part(folder, "rules", Rule, collector, lambda data: _headings(data, pack)):
        under, file = _headings(document.data, pack), Path(document.file)
        part = f"rule:{rule.id}"
        if rule.id != f"{name}.{file.stem}":
            collector.add(
                "PACK035",
                f"the rule `{rule.id}` stands in the file `{file.name}`",
                document.span(("id",)),
                under=under,
                help=f"name the rule `{name}.{file.stem}`, or the file after the rule",
            )
        if places.known(part):
            collector.add(
                "PACK052",
                f"two rules are called `{rule.id}`",
                document.span(("id",)),
                labels=first_stands(places.span(part, ("id",))),
                under=under,
            )
            continue
        places.add(part, document, under=under)
        rules.append(rule)
    return rules


def _title(pack: Any) -> str:
    title = pack.get("title") if isinstance(pack, dict) else None
    return str(title.get("sv", "")) if isinstance(title, dict) else ""


def _headings(rule: Any, pack: Any) -> tuple[str, ...]:
    """Instrument and locator of a rule's first citation, read before anything is known to be right."""
    cite = rule.get("cite") if isinstance(rule, dict) else None
    first = cite[0] if isinstance(cite, list) and cite and isinstance(cite[0], dict) else {}
    sources = pack.get("sources") if isinstance(pack, dict) else None
    name = first.get("source")
    source = sources.get(name) if isinstance(sources, dict) and isinstance(name, str) else None
    title = source.get("title") if isinstance(source, dict) else name
    return tuple(part for part in (title, first.get("locator")) if part and isinstance(part, str))
