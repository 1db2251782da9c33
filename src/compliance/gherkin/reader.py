"""A Gherkin document as a feature, with all that is wrong in it.

In: a document, the steps that are defined, the language. Out: `Feature`; faults go to a `Collector`.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from compliance.diagnostics import Collector, Label, Severity, Span, did_you_mean, said
from compliance.diagnostics.said import Said as Both
from compliance.gherkin.languages import LANGUAGES, Language
from compliance.gherkin.steps import KINDS, Step, Steps
from compliance.gherkin.text import no_scenario
from compliance.gherkin.values import Feature, Said, Scenario

Elsewhere = Callable[[str, str], bool]
"""Whether a step of a kind is defined by others than us."""

_HEADING = re.compile(r"\s*([A-ZÅÄÖ][\wåäö]*(?: (?:Scenario|[Oo]utline|[Tt]emplate))?)\s*:")
_KINDS = {"Context": "given", "Action": "when", "Outcome": "then"}
_CHANGE_ONE = said("change one of them", "ändra det ena")
_COLUMN = re.compile(r"<([^<>]+)>")


@dataclass(frozen=True, slots=True)
class _Block:
    """What scenarios share: steps of the backgrounds above, and the rule's name."""

    steps: tuple[Mapping[str, Any], ...] = ()
    rule: str = ""
    tags: tuple[str, ...] = ()


class Reader:
    """Reads one document.

    steps: of every language, that the file may use; None when whoever reads it will run nothing, and what a
    step means is of no concern. elsewhere: steps of others.
    """

    def __init__(
        self,
        path: Path,
        file: str,
        language: Language,
        steps: Steps | None,
        collector: Collector,
        elsewhere: Elsewhere | None = None,
    ) -> None:
        self.path = path
        self.file = file
        self.language = language
        self.every_step = steps if steps is not None else Steps()
        self.steps = self.every_step.of(language.code)
        self.checks_steps = steps is not None
        self.elsewhere = elsewhere
        self.tags: set[str] = set()
        self.collector = collector
        self.said: dict[str, Span] = {}

    def feature(self, document: Mapping[str, Any]) -> Feature:
        """All of it."""
        feature = document["feature"]
        tags = self._tags(feature)
        self._description(feature)
        found = tuple(self._scenarios(feature["children"], _Block(tags=tags)))
        if not found:
            help = said("write one: `{word}: ...`", "skriv ett: `{word}: ...`", word=self.language.scenario)
            what = said("the feature has no scenario", "egenskapen har inget scenario")
            self._add("FEAT009", what, feature, help=help)
        every = frozenset(self.tags)
        tagged = self._span(feature["tags"][0]) if tags else None
        return Feature(self.path, feature["name"], tags, found, self.language.code, every, tagged)

    def _scenarios(self, children: list[Mapping[str, Any]], block: _Block) -> Iterator[Scenario]:
        for child in children:
            if "background" in child:
                steps = (*block.steps, *child["background"]["steps"])
                self._leads(child["background"])
                block = _Block(steps, block.rule, block.tags)
            elif "rule" in child:
                rule = child["rule"]
                self._description(rule)
                inner = _Block(block.steps, rule["name"], (*block.tags, *self._tags(rule)))
                yield from self._scenarios(rule["children"], inner)
            else:
                yield self._scenario(child["scenario"], block)

    def _scenario(self, scenario: Mapping[str, Any], block: _Block) -> Scenario:
        span = self._span(scenario)
        name = scenario["name"]
        if name in self.said:
            self._add(
                "FEAT006",
                said(
                    "two scenarios are called `{name}`, and only one of them would be run",
                    "två scenarier heter `{name}`, och bara ett av dem skulle köras",
                    name=name,
                ),
                scenario,
                labels=(Label(self.said[name], said("the first one", "det första")),),
                help=said(
                    "give each scenario of the file a name of its own",
                    "ge varje scenario i filen ett eget namn",
                ),
            )
        self.said.setdefault(name, span)
        self._description(scenario)
        self._leads(scenario)
        steps = (*block.steps, *scenario["steps"])
        if not any(step["keywordType"] == "Outcome" for step in scenario["steps"]):
            then = self.language.steps["then"]
            help = said("end it with `{then} ...`", "avsluta det med `{then} ...`", then=then)
            what = said(
                "the scenario `{name}` expects nothing", "scenariot `{name}` väntar sig ingenting", name=name
            )
            self._add("FEAT010", what, scenario, help=help)
        rows = self._rows(scenario, steps)
        for row in rows if self.checks_steps else ():
            self._defined(steps, row)
        examples = tuple(tuple(_said(steps, row)) for row in rows)
        labels = tuple(" | ".join(row.values()) for row in rows) if rows != [{}] else ()
        return Scenario(name, block.rule, (*block.tags, *self._tags(scenario)), examples, span, labels)

    def _rows(
        self, scenario: Mapping[str, Any], steps: tuple[Mapping[str, Any], ...]
    ) -> list[dict[str, str]]:
        examples = scenario.get("examples") or []
        outline = bool(examples) or scenario["keyword"].strip() in self.language.outlines
        if not outline:
            return [{}]
        rows: list[dict[str, str]] = []
        used = {name for step in steps for text in _texts(step) for name in _COLUMN.findall(text)}
        for table in examples:
            self._tags(table)
            heading = (
                [cell["value"] for cell in table["tableHeader"]["cells"]] if "tableHeader" in table else []
            )
            body = [[cell["value"] for cell in row["cells"]] for row in table.get("tableBody") or []]
            if heading and body:
                self._columns(table, heading, used)
            rows += [dict(zip(heading, cells, strict=True)) for cells in body]
        if not rows:
            self._add(
                "FEAT012",
                said(
                    "the outline `{name}` has no rows, so it would never be run",
                    "mallen `{name}` har inga rader och skulle aldrig köras",
                    name=scenario["name"],
                ),
                scenario,
                help=said(
                    "add `{word}:` with a heading and at least one row",
                    "lägg till `{word}:` med en rubrikrad och minst en rad",
                    word=self.language.examples,
                ),
            )
        return rows

    def _columns(self, table: Mapping[str, Any], heading: list[str], used: set[str]) -> None:
        row = table["tableHeader"]
        for name in sorted(used - set(heading)):
            what = said(
                "`<{name}>` has no column in the examples",
                "`<{name}>` har ingen kolumn bland exemplen",
                name=name,
            )
            help = said("add the column `{name}`", "lägg till kolumnen `{name}`", name=name)
            self._add("FEAT013", what, row, help=help)
        for name in heading:
            if name not in used:
                self._add(
                    "FEAT013",
                    said(
                        "the column `{name}` is used in no step",
                        "kolumnen `{name}` används inte i något steg",
                        name=name,
                    ),
                    row,
                    help=said(
                        "write `<{name}>` in a step, or take the column away",
                        "skriv `<{name}>` i ett steg, eller ta bort kolumnen",
                        name=name,
                    ),
                )
        self._twice(heading, row)

    def _twice(self, heading: list[str], row: Mapping[str, Any]) -> None:
        for name in dict.fromkeys(each for each in heading if heading.count(each) > 1):
            what = said("the heading `{name}` comes twice", "rubriken `{name}` står två gånger", name=name)
            self._add("FEAT015", what, row, help=said("take one of them away", "ta bort den ena"))

    def _description(self, holder: Mapping[str, Any]) -> None:
        """Text below a heading describes it until the next keyword: a misspelt one hides what it begins."""
        for line in (holder.get("description") or "").splitlines():
            self._step_in_description(line.strip(), holder)
            found = _HEADING.match(line)
            near = did_you_mean(found[1], self.language.headings) if found else None
            if found and near:
                examples = near == self.language.examples
                other = said("did you mean `{near}:`?", "menade du `{near}:`?", near=near)
                what = said(
                    "`{line}` is read as description, with what stands below it",
                    "`{line}` läses som beskrivning, med det som står under",
                    line=line.strip(),
                )
                self._add("FEAT017", what, holder, help=no_scenario(self.language) if examples else other)

    def _step_in_description(self, line: str, holder: Mapping[str, Any]) -> None:
        keyword, _, rest = line.partition(" ")
        given, when, then = self.language.steps.values()
        also, but = self.language.joins
        help = said(
            "begin it with {first} or {last}",
            "börja det med {first} eller {last}",
            first=f"{given}, {when}, {then}, {also}",
            last=but,
        )
        foreign = [
            each
            for each in LANGUAGES.values()
            if each is not self.language and keyword in (*each.steps.values(), *each.joins)
        ]
        if foreign:
            help = said(
                "`{keyword}` is {language}; {help}",
                "`{keyword}` är {language}; {help}",
                keyword=keyword,
                language=foreign[0].told,
                help=help,
            )
        elif not any(self.every_step.find(kind, rest) for kind in KINDS):
            return
        what = said(
            "`{line}` is read as description, and would not be run",
            "`{line}` läses som beskrivning och skulle inte köras",
            line=line,
        )
        self._add("FEAT017", what, holder, help=help)

    def _leads(self, holder: Mapping[str, Any]) -> None:
        """The first step says what kind it is; what `Och` joins would otherwise differ by background."""
        first = next(iter(holder["steps"]), None)
        if first is not None and first["keywordType"] not in _KINDS:
            given, when, then = self.language.steps.values()
            self._add(
                "FEAT011",
                said(
                    "`{word}` has nothing before it to join",
                    "`{word}` har inget före sig att fortsätta på",
                    word=first["keyword"].strip(),
                ),
                first,
                help=said(
                    "begin with {given}, {when} or {then}",
                    "börja med {given}, {when} eller {then}",
                    given=given,
                    when=when,
                    then=then,
                ),
            )

    def _defined(self, steps: tuple[Mapping[str, Any], ...], row: Mapping[str, str]) -> None:
        kind = "given"
        for step in steps:
            kind = _KINDS.get(step["keywordType"], kind)
            self._definition(step, kind, _filled(step["text"], row))

    def _definition(self, step: Mapping[str, Any], kind: str, text: str) -> None:
        found = self.steps.find(kind, text)
        if self.elsewhere is not None and self.elsewhere(kind, text):
            if found:
                ours = found[0].sentence
                what = said(
                    "the step `{text}` is defined both by us, as `{ours}`, and in Python beside it",
                    "steget `{text}` finns både hos oss, som `{ours}`, och i Python bredvid",
                    text=text,
                    ours=ours,
                )
                self._add("FEAT008", what, step, help=_CHANGE_ONE)
        elif not found:
            what = said("no step is defined as `{text}`", "inget steg lyder `{text}`", text=text)
            self._add("FEAT007", what, step, help=self._suggest(kind, text))
        elif len(found) > 1:
            sentences = [f"`{each.sentence}`" for each in found]
            what = said(
                "the step `{text}` can mean {several}",
                "steget `{text}` kan betyda {several}",
                text=text,
                several=Both(" and ".join(sentences), " och ".join(sentences)),
            )
            self._add("FEAT008", what, step, help=_CHANGE_ONE)
        elif found[0].has_table != ("dataTable" in step):
            if found[0].has_table:
                what = said("a table must stand under this step", "under detta steg ska det stå en tabell")
                help = said("begin its lines with `|`", "börja dess rader med `|`")
            else:
                what = said("this step takes no table", "detta steg har ingen tabell")
                help = said("take the table away", "ta bort tabellen")
            self._add("FEAT014", what, step, help=help)
        elif (day := _no_day(found[0], text)) is not None:
            self._no_day(step, day)
        elif "dataTable" in step and found[0].arguments(text):
            cells = [cell["value"] for cell in step["dataTable"]["rows"][0]["cells"]]
            if len(step["dataTable"]["rows"]) > 1:
                self._twice(cells, step["dataTable"]["rows"][0])

    def _no_day(self, step: Mapping[str, Any], day: str) -> None:
        """Tell of a day that is not in the calendar, where it is written out in the step."""
        place = step["location"]
        column = place.get("column", 1)
        span = Span(self.file, place["line"], column)
        before, found, _ = str(step["text"]).partition(day)
        if found:  # else it stands in a row of the outline
            span = span._replace(column=column + len(step["keyword"]) + len(before), width=len(day))
        near = _last_day_before(day)
        help = said("write year, month and day, as 2024-03-01", "skriv år, månad och dag, som 2024-03-01")
        if near:
            told = "the last day of that month is {near}", "sista dagen i den månaden är {near}"
            help = said(*told, near=near)
        what = said("`{day}` is not a day in the calendar", "`{day}` finns inte i kalendern", day=day)
        self.collector.add("FEAT020", what, span, help=help)

    def _suggest(self, kind: str, text: str) -> str:
        near = self.steps.nearest(kind, text)
        if near is not None:
            return said("did you mean `{near}`?", "menade du `{near}`?", near=near)
        for other in KINDS:
            if self.steps.find(other, text):
                return said(
                    "it is defined as a step that begins with {word}",
                    "det finns som ett steg som börjar med {word}",
                    word=self.language.steps[other],
                )
            for language in LANGUAGES.values():
                if self.every_step.of(language.code).find(other, text):
                    return said(
                        "it is defined in {other}; the file is in {own}",
                        "det finns på {other}; filen är på {own}",
                        other=language.told,
                        own=self.language.told,
                    )
        return said(
            "`compliance steps` shows the steps that are defined; more can be defined in steps.py",
            "`compliance steps` visar de steg som finns; fler kan läggas till i steps.py",
        )

    def _tags(self, node: Mapping[str, Any]) -> tuple[str, ...]:
        tags = tuple(tag["name"].removeprefix("@") for tag in node.get("tags", ()))
        self.tags.update(tags)
        return tags

    def _span(self, node: Mapping[str, Any]) -> Span:
        place = node["location"]
        width = len(node.get("name") or node.get("text") or "") + len(node.get("keyword", "")) or 1
        return Span(self.file, place["line"], place.get("column", 1), width)

    def _add(
        self,
        code: str,
        message: str,
        node: Mapping[str, Any],
        *,
        labels: tuple[Label, ...] = (),
        help: str = "",
    ) -> None:
        self.collector.add(code, message, self._span(node), severity=Severity.ERROR, labels=labels, help=help)


def _said(steps: Iterable[Mapping[str, Any]], row: Mapping[str, str]) -> Iterator[Said]:
    kind = "given"
    for step in steps:
        kind = _KINDS.get(step["keywordType"], kind)
        rows = step["dataTable"]["rows"] if "dataTable" in step else None
        table = (
            tuple(tuple(_filled(cell["value"], row) for cell in each["cells"]) for each in rows)
            if rows is not None
            else None
        )
        place = step["location"]
        cells = tuple(
            tuple((cell["location"]["line"], cell["location"]["column"]) for cell in each["cells"])
            for each in rows or ()
        )
        yield Said(kind, _filled(step["text"], row), table, place["line"], place.get("column", 1), cells)


def _no_day(step: Step, text: str) -> str | None:
    """The first day written in a sentence that no calendar has, as `2024-02-31`; None when all are right."""
    said = step.arguments(text) or {}
    for name in step.dates:
        if name in said:
            try:
                date.fromisoformat(said[name])
            except ValueError:
                return said[name]
    return None


def _last_day_before(day: str) -> str:
    """The last day of the month that is written; empty when there is no such month."""
    year, month, number = map(int, day.split("-"))
    if not (date.min.year <= year <= date.max.year and 1 <= month <= 12 and number > 0):
        return ""
    return date(year, month, monthrange(year, month)[1]).isoformat()


def _filled(text: str, row: Mapping[str, str]) -> str:
    return _COLUMN.sub(lambda found: row.get(found[1], found[0]), text)


def _texts(step: Mapping[str, Any]) -> Iterator[str]:
    yield step["text"]
    for row in step.get("dataTable", {}).get("rows", ()):
        for cell in row["cells"]:
            yield cell["value"]
    if "docString" in step:
        yield step["docString"]["content"]
