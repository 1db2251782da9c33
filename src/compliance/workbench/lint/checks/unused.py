"""What a pack declares and nobody uses.

In: what packs declare, and what they and the packs beside them refer to. Out: what nothing leads to.

A concept that only an unused concept refers to is unused as well: names are followed from the rules,
regimes, scales and consequences.
"""

from __future__ import annotations

from collections.abc import Iterator

from compliance.diagnostics import Collector
from compliance.documents import read_document
from compliance.model import packs as p
from compliance.model.values import ColumnValue
from compliance.packs.read import LoadedPack
from compliance.workbench.lint.context import LintContext
from compliance.workbench.lint.values import Check, Find, Level, Problem, both
from compliance.workbench.lint.walk import Reference, references, walk

_OWN_COLUMNS = frozenset({"provenance", "locator"})
"""A row may carry these for itself: they override those of the first citation."""


_NAMES: dict[str, tuple[str, str, str, str]] = {
    "parameters": ("parametern", "the parameter", "ingen regel", "no rule"),
    "concepts": ("begreppet", "the concept", "ingen regel", "no rule"),
    "sources": ("källan", "the source", "ingen hänvisning", "no citation"),
    "roles": ("rollen", "the role", "ingen åtgärd", "no remedy or action"),
    "goals": ("delmålet", "the goal", "ingen regel", "no rule"),
    "areas": ("området", "the area", "ingen regel", "no rule"),
    "regimes": ("regelverket", "the regime", "ingen regel", "no rule"),
}


def _unused(kind: str) -> Find:
    sv, en, by_sv, by_en = _NAMES[kind]

    def find(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
        used = context.used
        for name in getattr(loaded.pack.file, kind):
            if (loaded.pack.name, Reference(kind, name)) not in used:
                message = both(f"{by_sv} använder {sv} `{name}`", f"{by_en} uses {en} `{name}`")
                help = both(f"ta bort `{name}`, eller använd den", f"remove `{name}`, or use it")
                yield Problem(f"{kind}/{name}", "pack", (kind, name), message, help, key=True)

    return find


def unused_tables(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """Tables that no rule is expanded over and no condition reads a column of."""
    for name, table in loaded.pack.tables.items():
        if (loaded.pack.name, Reference("tables", name)) not in context.used:
            first = next(iter(table.rows))
            message = both(f"ingen regel använder tabellen `{name}`", f"no rule uses the table `{name}`")
            help = both("ta bort tabellen, eller skriv `for_each`", "remove the table, or write `for_each`")
            yield Problem(f"tables/{name}", f"table:{name}/{first}", (), message, help)


def unused_columns(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """Columns that no rule, text or case reads."""
    for name, table in loaded.pack.tables.items():
        rules = [rule for rule in loaded.pack.rules if rule.for_each == name]
        by_name = set(_read_by_name(loaded, name))
        if not rules and not by_name:
            continue  # the table itself is told of
        read = by_name | {each.name for rule in rules for each in references(rule) if each.kind == "columns"}
        read |= _read_by_cases(loaded, [rule.id for rule in rules])
        told: set[str] = set()
        for key, row in table.rows.items():
            for column in row:
                if column in read or column in _OWN_COLUMNS or column in told:
                    continue
                told.add(column)
                rows = sum(column in each for each in table.rows.values())
                message = both(
                    f"ingen regel, text eller ett fall läser kolumnen `{column}` i {name} ({rows} rader)",
                    f"no rule, text or case reads the column `{column}` of {name} ({rows} rows)",
                )
                help = both("ta bort kolumnen, eller läs den", "remove the column, or read it")
                place = f"tables/{name}/{column}"
                yield Problem(place, f"table:{name}/{key}", (column,), message, help, key=True)


def _read_by_name(loaded: LoadedPack, table: str) -> Iterator[str]:
    """The columns that values of a column name."""
    for _, part in walk((loaded.pack.rules, loaded.pack.file)):
        if isinstance(part, ColumnValue) and part.of == table:
            yield from (part.column, *(part.where or {}))


def _read_by_cases(loaded: LoadedPack, rules: list[str]) -> set[str]:
    found: set[str] = set()
    for id in rules:
        file = loaded.folder / "cases" / f"{id.rpartition('.')[2]}.yaml"
        document = read_document(file, Collector()) if file.is_file() else None
        if document is not None:
            found |= {each.name for each in references(document.data) if each.kind == "columns"}
    return found


def unused_uses(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """Packs that a pack says it uses, and takes no name from."""
    reached: set[str] = set()
    parts = (*loaded.pack.rules, *loaded.pack.measures, loaded.pack.file.regimes, loaded.pack.file.scales)
    for part in parts:
        reached |= {home for home, _ in context.reached(loaded, part)}
    for part in (loaded.pack.file.consequences, loaded.pack.file.concepts, loaded.pack.file.regime):
        reached |= {home for home, _ in context.reached(loaded, part)}
    left_out = (each.leaves_out for each in loaded.pack.measures if each.leaves_out is not None)
    reached |= {area.partition(".")[0] for each in left_out for area in each.not_met}
    rules = {each.finding for _, each in walk(loaded.pack.file.consequences) if isinstance(each, p.FindingIs)}
    for index, used in enumerate(loaded.pack.file.uses):
        other = next((each for each in context.suite.loaded if each.pack.name == used), None)
        if used in reached or other is None or rules & {rule.id for rule in other.pack.rules}:
            continue
        message = both(f"paketet använder ingenting av `{used}`", f"the pack takes nothing from `{used}`")
        help = both("ta bort det under `uses`", "remove it under `uses`")
        yield Problem(f"uses/{used}", "pack", ("uses", index), message, help)


def _check(code: str, kind: str, title: tuple[str, str], example: str) -> Check:
    sv, en = title
    why = both(
        "Det som inte används prövas inte heller: ingen märker att det är fel eller har blivit gammalt. Det "
        "som "
        "paketen bredvid använder räknas.",
        "What is not used is not tested either: nobody notices that it is wrong or has grown old. What the "
        "packs "
        "beside this one use counts.",
    )
    fix = both("Ta bort det, eller använd det.", "Remove it, or use it.")
    return Check(code, Level.WARNING, both(sv, en), why, fix, {"pack.yaml": example}, _unused(kind))


_CITE = "cite: [{source: law, locator: 1 §, provenance: official}]"
_TITLE = "title: {sv: Exempel, en: Example}"

CHECKS = (
    _check(
        "LINT040",
        "parameters",
        ("En parameter som inte används", "A parameter that is not used"),
        "parameters:\n"
        f"  review_interval:\n    {_TITLE}\n    type: period\n"
        f"    values: [{{from: 2015-05-01, value: P5Y}}]\n    {_CITE}\n",
    ),
    _check(
        "LINT041",
        "concepts",
        ("Ett begrepp som inte används", "A concept that is not used"),
        "concepts:\n"
        "  in_training:\n"
        f"    about: trainee\n    {_TITLE}\n"
        "    condition: {fact: trainee.status, is: active}\n",
    ),
    _check(
        "LINT042",
        "sources",
        ("En källa som inte används", "A source that is not used"),
        "sources:\n  other: {title: En annan lag, authority: Riksdagen, kind: act}\n",
    ),
    _check(
        "LINT043",
        "roles",
        ("En roll som inte används", "A role that is not used"),
        "roles:\n  secretary: {sv: Sekreteraren, en: The secretary}\n",
    ),
    _check(
        "LINT044",
        "goals",
        ("Ett delmål som inte används", "A goal that is not used"),
        "goals:\n  science: {sosfs-2015-8: a5}\n",
    ),
    _check(
        "LINT045",
        "areas",
        ("Ett område som inte används", "An area that is not used"),
        f"areas:\n  other: {{{_TITLE}}}\n",
    ),
    _check(
        "LINT046",
        "regimes",
        ("Ett regelverk som inte används", "A regime that is not used"),
        "regimes:\n"
        "  sosfs-2008-17:\n"
        f"    {_TITLE}\n    source: law\n    for: trainee\n    elected_by: trainee.elected_regime\n"
        "    open_to: {fact: trainee.licensed_on, before: 2015-05-01}\n"
        f"    {_CITE}\n",
    ),
    Check(
        "LINT047",
        Level.WARNING,
        both("En tabell som inte används", "A table that is not used"),
        both(
            "Ingen regel har tabellen under `for_each`, och inget villkor läser någon kolumn av den.",
            "No rule has the table under `for_each`, and no condition reads a column of it.",
        ),
        both("Ta bort tabellen, eller använd den.", "Remove the table, or use it."),
        {"tables/bands.yaml": "rows:\n  short: {hours: 2}\n"},
        unused_tables,
    ),
    Check(
        "LINT048",
        Level.WARNING,
        both("En kolumn som inte läses", "A column that is not read"),
        both(
            "Ingen regel läser kolumnen, i villkor eller text, och inget fall. `provenance` och `locator` "
            "får en rad "
            "alltid ha.",
            "No rule reads the column, in a condition or a text, and no case. A row may always have "
            "`provenance` "
            "and `locator`.",
        ),
        both("Ta bort kolumnen, eller läs den.", "Remove the column, or read it."),
        {
            "tables/bands.yaml": "rows:\n  short: {hours: 2, months: 12}\n",
            "rules/self-study.yaml": "for_each: bands\n"
            "require: {fact: trainee.self_study_hours, at_least: {row: hours}}\n",
        },
        unused_columns,
    ),
    Check(
        "LINT049",
        Level.WARNING,
        both("Ett paket under `uses` som inget tas ur", "A pack under `uses` that nothing is taken from"),
        both(
            "Paketet läses varje gång, och dess regler prövas, utan att något här hänger på det.",
            "The pack is read every time, and its rules are checked, though nothing here depends on it.",
        ),
        both("Ta bort det under `uses`.", "Remove it under `uses`."),
        {"pack.yaml": "uses: [st-regime]\n"},
        unused_uses,
    ),
)
