"""A Gherkin document as a feature, with all that is wrong in it.

In: a document, the steps that are defined, the language. Out: `Feature`; faults go to a `Collector`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from compliance.diagnostics import Collector, Label, Severity, Span, did_you_mean
from compliance.gherkin.languages import LANGUAGES, Language
from compliance.gherkin.steps import KINDS, Steps
from compliance.gherkin.text import no_scenario
from compliance.gherkin.values import Feature, Said, Scenario

Elsewhere = Callable[[str, str], bool]
"""Whether a step of a kind is defined by others than us."""

_HEADING = re.compile(r"\s*([A-ZÅÄÖ][\wåäö]*(?: (?:Scenario|[Oo]utline|[Tt]emplate))?)\s*:")
_KINDS = {"Context": "given", "Action": "when", "Outcome": "then"}
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
            help = f"write one: `{self.language.scenario}: ...`"
            self._add("FEAT009", "the feature has no scenario", feature, help=help)
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
                f"two scenarios are called `{name}`, and only one of them would be run",
                scenario,
                labels=(Label(self.said[name], "the first one"),),
                help="give each scenario of the file a name of its own",
            )
        self.said.setdefault(name, span)
        self._description(scenario)
        self._leads(scenario)
        steps = (*block.steps, *scenario["steps"])
        if not any(step["keywordType"] == "Outcome" for step in scenario["steps"]):
            help = f"end it with `{self.language.steps['then']} ...`"
            self._add("FEAT010", f"the scenario `{name}` expects nothing", scenario, help=help)
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
                f"the outline `{scenario['name']}` has no rows, so it would never be run",
                scenario,
                help=f"add `{self.language.examples}:` with a heading and at least one row",
            )
        return rows

    def _columns(self, table: Mapping[str, Any], heading: list[str], used: set[str]) -> None:
        row = table["tableHeader"]
        for name in sorted(used - set(heading)):
            self._add(
                "FEAT013", f"`<{name}>` has no column in the examples", row, help=f"add the column `{name}`"
            )
        for name in heading:
            if name not in used:
                self._add(
                    "FEAT013",
                    f"the column `{name}` is used in no step",
                    row,
                    help=f"write `<{name}>` in a step, or take the column away",
                )
        self._twice(heading, row)

    def _twice(self, heading: list[str], row: Mapping[str, Any]) -> None:
        for name in dict.fromkeys(each for each in heading if heading.count(each) > 1):
            self._add("FEAT015", f"the heading `{name}` comes twice", row, help="take one of them away")

    def _description(self, holder: Mapping[str, Any]) -> None:
        """Text below a heading describes it until the next keyword: a misspelt one hides what it begins."""
        for line in (holder.get("description") or "").splitlines():
            self._step_in_description(line.strip(), holder)
            found = _HEADING.match(line)
            near = did_you_mean(found[1], self.language.headings) if found else None
            if found and near:
                examples = near == self.language.examples
                help = no_scenario(self.language) if examples else f"did you mean `{near}:`?"
                said = f"`{line.strip()}` is read as description, with what stands below it"
                self._add("FEAT017", said, holder, help=help)

    def _step_in_description(self, line: str, holder: Mapping[str, Any]) -> None:
        keyword, _, rest = line.partition(" ")
        given, when, then = self.language.steps.values()
        help = f"begin it with {given}, {when}, {then}, {self.language.joins[0]} or {self.language.joins[1]}"
        foreign = [
            each
            for each in LANGUAGES.values()
            if each is not self.language and keyword in (*each.steps.values(), *each.joins)
        ]
        if foreign:
            help = f"`{keyword}` is {foreign[0].name}; {help}"
        elif not any(self.every_step.find(kind, rest) for kind in KINDS):
            return
        self._add("FEAT017", f"`{line}` is read as description, and would not be run", holder, help=help)

    def _leads(self, holder: Mapping[str, Any]) -> None:
        """The first step says what kind it is; what `Och` joins would otherwise differ by background."""
        first = next(iter(holder["steps"]), None)
        if first is not None and first["keywordType"] not in _KINDS:
            given, when, then = self.language.steps.values()
            self._add(
                "FEAT011",
                f"`{first['keyword'].strip()}` has nothing before it to join",
                first,
                help=f"begin with {given}, {when} or {then}",
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
                said = f"the step `{text}` is defined both by us, as `{ours}`, and in Python beside it"
                self._add("FEAT008", said, step, help="change one of them")
        elif not found:
            self._add("FEAT007", f"no step is defined as `{text}`", step, help=self._suggest(kind, text))
        elif len(found) > 1:
            sentences = " and ".join(f"`{each.sentence}`" for each in found)
            self._add("FEAT008", f"the step `{text}` can mean {sentences}", step, help="change one of them")
        elif found[0].has_table != ("dataTable" in step):
            if found[0].has_table:
                self._add(
                    "FEAT014", "a table must stand under this step", step, help="begin its lines with `|`"
                )
            else:
                self._add("FEAT014", "this step takes no table", step, help="take the table away")
        elif "dataTable" in step and found[0].arguments(text):
            cells = [cell["value"] for cell in step["dataTable"]["rows"][0]["cells"]]
            if len(step["dataTable"]["rows"]) > 1:
                self._twice(cells, step["dataTable"]["rows"][0])

    def _suggest(self, kind: str, text: str) -> str:
        near = self.steps.nearest(kind, text)
        if near is not None:
            return f"did you mean `{near}`?"
        for other in KINDS:
            if self.steps.find(other, text):
                return f"it is defined as a step that begins with {self.language.steps[other]}"
            for language in LANGUAGES.values():
                if self.every_step.of(language.code).find(other, text):
                    return f"it is defined in {language.name}; the file is in {self.language.name}"
        return "write it with the steps that are defined, or define it in steps.py"

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
        yield Said(kind, _filled(step["text"], row), table, step["location"]["line"])


def _filled(text: str, row: Mapping[str, str]) -> str:
    return _COLUMN.sub(lambda found: row.get(found[1], found[0]), text)


def _texts(step: Mapping[str, Any]) -> Iterator[str]:
    yield step["text"]
    for row in step.get("dataTable", {}).get("rows", ()):
        for cell in row["cells"]:
            yield cell["value"]
    if "docString" in step:
        yield step["docString"]["content"]
