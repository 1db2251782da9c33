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
from compliance.workbench.lint.values import Check, Level, Problem, Text, both, lint_check
from compliance.workbench.references import Reference, references, walk

_OWN_COLUMNS = frozenset({"provenance", "locator"})
"""A row may carry these for itself: they override those of the first citation."""
_CITE = "cite: [{source: law, locator: 1 §, provenance: official}]"
_TITLE = "title: {sv: Exempel, en: Example}"


# ---- names of pack.yaml -------------------------------------------------------------------------


def _unused(
    code: str, kind: str, title: Text, what: tuple[str, str], by: tuple[str, str], example: str
) -> Check:
    """Names of a kind that nothing leads to. what: one of them; by: what would lead to it."""

    @lint_check(
        code,
        Level.WARNING,
        title=title,
        why=both(
            "Det som inte används prövas inte heller: ingen märker att det är fel eller har blivit gammalt. "
            "Det som paketen bredvid använder räknas.",
            "What is not used is not tested either: nobody notices that it is wrong or has grown old. What "
            "the packs beside this one use counts.",
        ),
        fix=both("Ta bort det, eller använd det.", "Remove it, or use it."),
        example={"pack.yaml": f"{kind}:\n{example}"},
    )
    def find(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
        for name in getattr(loaded.pack.file, kind):
            if (loaded.pack.name, Reference(kind, name)) not in context.used:
                message = both(f"{by[0]} använder {what[0]} `{name}`", f"{by[1]} uses {what[1]} `{name}`")
                help = both(f"ta bort `{name}`, eller använd den", f"remove `{name}`, or use it")
                yield Problem(f"{kind}/{name}", "pack", (kind, name), message, help, key=True)

    return find


unused_parameters = _unused(
    "LINT040",
    "parameters",
    both("En parameter som inte används", "A parameter that is not used"),
    ("parametern", "the parameter"),
    ("ingen regel", "no rule"),
    f"  review_interval:\n    {_TITLE}\n    type: period\n"
    f"    values: [{{from: 2015-05-01, value: P5Y}}]\n    {_CITE}\n",
)
unused_concepts = _unused(
    "LINT041",
    "concepts",
    both("Ett begrepp som inte används", "A concept that is not used"),
    ("begreppet", "the concept"),
    ("ingen regel", "no rule"),
    "  in_training:\n"
    f"    about: trainee\n    {_TITLE}\n"
    "    condition: {fact: trainee.status, is: active}\n",
)
unused_sources = _unused(
    "LINT042",
    "sources",
    both("En källa som inte används", "A source that is not used"),
    ("källan", "the source"),
    ("ingen hänvisning", "no citation"),
    "  other: {title: En annan lag, authority: Riksdagen, kind: act}\n",
)
unused_roles = _unused(
    "LINT043",
    "roles",
    both("En roll som inte används", "A role that is not used"),
    ("rollen", "the role"),
    ("ingen åtgärd", "no remedy or action"),
    "  secretary: {sv: Sekreteraren, en: The secretary}\n",
)
unused_goals = _unused(
    "LINT044",
    "goals",
    both("Ett delmål som inte används", "A goal that is not used"),
    ("delmålet", "the goal"),
    ("ingen regel", "no rule"),
    "  science: {sosfs-2015-8: a5}\n",
)
unused_areas = _unused(
    "LINT045",
    "areas",
    both("Ett område som inte används", "An area that is not used"),
    ("området", "the area"),
    ("ingen regel", "no rule"),
    f"  other: {{{_TITLE}}}\n",
)
unused_regimes = _unused(
    "LINT046",
    "regimes",
    both("Ett regelverk som inte används", "A regime that is not used"),
    ("regelverket", "the regime"),
    ("ingen regel", "no rule"),
    "  sosfs-2008-17:\n"
    f"    {_TITLE}\n    source: law\n    for: trainee\n    elected_by: trainee.elected_regime\n"
    "    open_to: {fact: trainee.licensed_on, before: 2015-05-01}\n"
    f"    {_CITE}\n",
)


# ---- tables, and other packs --------------------------------------------------------------------


@lint_check(
    "LINT047",
    Level.WARNING,
    title=both("En tabell som inte används", "A table that is not used"),
    why=both(
        "Ingen regel har tabellen under `for_each`, och inget villkor läser någon kolumn av den.",
        "No rule has the table under `for_each`, and no condition reads a column of it.",
    ),
    fix=both("Ta bort tabellen, eller använd den.", "Remove the table, or use it."),
    example={"tables/bands.yaml": "rows:\n  short: {hours: 2}\n"},
)
def unused_tables(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """Tables that no rule is expanded over and no condition reads a column of."""
    for name, table in loaded.pack.tables.items():
        if (loaded.pack.name, Reference("tables", name)) not in context.used:
            first = next(iter(table.rows))
            message = both(f"ingen regel använder tabellen `{name}`", f"no rule uses the table `{name}`")
            help = both("ta bort tabellen, eller skriv `for_each`", "remove the table, or write `for_each`")
            yield Problem(f"tables/{name}", f"table:{name}/{first}", (), message, help)


@lint_check(
    "LINT048",
    Level.WARNING,
    title=both("En kolumn som inte läses", "A column that is not read"),
    why=both(
        "Ingen regel läser kolumnen, i villkor eller text, och inget fall. `provenance` och `locator` får "
        "en rad alltid ha.",
        "No rule reads the column, in a condition or a text, and no case. A row may always have "
        "`provenance` and `locator`.",
    ),
    fix=both("Ta bort kolumnen, eller läs den.", "Remove the column, or read it."),
    example={
        "tables/bands.yaml": "rows:\n  short: {hours: 2, months: 12}\n",
        "rules/self-study.yaml": "for_each: bands\n"
        "require: {fact: trainee.self_study_hours, at_least: {row: hours}}\n",
    },
)
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


@lint_check(
    "LINT049",
    Level.WARNING,
    title=both("Ett paket under `uses` som inget tas ur", "A pack under `uses` that nothing is taken from"),
    why=both(
        "Paketet läses varje gång, och dess regler prövas, utan att något här hänger på det.",
        "The pack is read every time, and its rules are checked, though nothing here depends on it.",
    ),
    fix=both("Ta bort det under `uses`.", "Remove it under `uses`."),
    example={"pack.yaml": "uses: [st-regime]\n"},
)
def unused_uses(context: LintContext, loaded: LoadedPack) -> Iterator[Problem]:
    """Packs that a pack says it uses, and takes no name from."""
    file = loaded.pack.file
    declared = (file.regimes, file.scales, file.consequences, file.concepts)
    parts = (loaded.pack.rules, loaded.pack.measures, declared)
    reached = {home for home, _ in context.declarations.reached(loaded, parts)}
    left_out = (each.leaves_out for each in loaded.pack.measures if each.leaves_out is not None)
    reached |= {area.partition(".")[0] for each in left_out for area in each.not_met}
    for index, used in enumerate(file.uses):
        other = next((each for each in context.suite.loaded if each.pack.name == used), None)
        if used in reached or other is None or _rests_on(loaded.pack, other.pack):
            continue
        message = both(f"paketet använder ingenting av `{used}`", f"the pack takes nothing from `{used}`")
        help = both("ta bort det under `uses`", "remove it under `uses`")
        yield Problem(f"uses/{used}", "pack", ("uses", index), message, help)


def _rests_on(pack: p.Pack, other: p.Pack) -> bool:
    """Whether a pack is under a regime of another, about its figures, or concludes from what it finds."""
    triggers = [part for _, part in walk(pack.file.consequences)]
    findings = {part.finding for part in triggers if isinstance(part, p.FindingIs)}
    conclusions = {part.conclusion for part in triggers if isinstance(part, p.ConclusionIs)}
    return (
        pack.file.regime in other.file.regimes
        or not findings.isdisjoint(rule.id for rule in other.rules)
        or not conclusions.isdisjoint(other.file.consequences)
        or not {rule.for_ for rule in pack.rules}.isdisjoint(each.measure for each in other.measures)
    )
