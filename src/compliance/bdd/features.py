"""Reads `.feature` files and finds what is wrong in them before anything is run.

In: a folder, and the steps that are defined. Out: `Feature`s with scenarios; faults go to a `Collector`.

pytest-bdd lets a second scenario of the same name vanish, runs an outline without rows as nothing at all, and
does not say that a step is undefined until it is run; here each of these is a fault with its place.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from compliance.bdd.steps import KEYWORDS, Steps
from compliance.diagnostics import Collector, Label, Severity, Span, did_you_mean

LANGUAGE_LINE = "# language: sv"
CODES: dict[str, str] = {
    "FEAT001": "the first line is not `# language: sv`",
    "FEAT002": "the file is not UTF-8",
    "FEAT003": "the file begins with a byte order mark",
    "FEAT004": "letters are written in parts (not NFC)",
    "FEAT005": "a line cannot be read as Gherkin",
    "FEAT006": "two scenarios have the same name",
    "FEAT007": "the step is not defined",
    "FEAT008": "several definitions fit the step",
    "FEAT009": "the file has no scenario",
    "FEAT010": "the scenario expects nothing",
    "FEAT011": "the first step does not say what kind it is",
    "FEAT012": "the outline has no rows",
    "FEAT013": "a place of the outline has no column, or a column no place",
    "FEAT014": "the step has no table, or one that it does not take",
    "FEAT015": "a heading comes twice in a table",
    "FEAT016": "the file cannot be read",
    "FEAT017": "a heading is read as mere description",
}

_NO_SCENARIO = "`Exempel:` is only the table of a Scenariomall; a scenario begins with `Scenario:`"
_HEADINGS = ("Egenskap", "Bakgrund", "Regel", "Scenario", "Scenariomall", "Abstrakt Scenario", "Exempel")
_HEADING = re.compile(r"\s*([A-ZÅÄÖ][\wåäö]*(?: Scenario)?)\s*:")
_KINDS = {"Context": "given", "Action": "when", "Outcome": "then"}
_LANGUAGE = re.compile(r"\s*#\s*language\s*:\s*([\w-]+)\s*")
_COLUMN = re.compile(r"<([^<>]+)>")
_PLACE_OF_ERROR = re.compile(r"\((\d+):(\d+)\): (.*)", re.DOTALL)
_GOT = re.compile(r"got '(.*)'$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Said:
    """A step as one example says it."""

    kind: str
    text: str
    table: tuple[tuple[str, ...], ...] | None
    line: int


@dataclass(frozen=True, slots=True)
class Scenario:
    """One scenario or outline. rule: its block's name.

    examples: what each row of the outline says, backgrounds included; one for a scenario without rows.
    labels: the rows' cells, in words, to tell them apart; empty for a scenario without rows.
    """

    name: str
    rule: str
    tags: tuple[str, ...]
    examples: tuple[tuple[Said, ...], ...]
    span: Span
    labels: tuple[str, ...] = ()

    @property
    def rows(self) -> int:
        """How many examples there are."""
        return len(self.examples)

    @property
    def texts(self) -> tuple[str, ...]:
        """Its sentences as they are said in each row."""
        return tuple(said.text for example in self.examples for said in example)


@dataclass(frozen=True, slots=True)
class Feature:
    """One file. tags: those of the feature itself."""

    path: Path
    name: str
    tags: tuple[str, ...]
    scenarios: tuple[Scenario, ...]


def read_features(folder: Path, steps: Callable[[Path], Steps], collector: Collector) -> list[Feature]:
    """Every `.feature` file under a folder, in order of path. steps: those that a file may use."""
    found = []
    for path in sorted(folder.rglob("*.feature")):
        feature = read_feature(path, steps(path), collector)
        if feature is not None:
            found.append(feature)
    return found


def read_feature(path: Path, steps: Steps, collector: Collector, name: str = "") -> Feature | None:
    """One file; None when nothing of it can be read. name: what to call it in a diagnostic."""
    file = name or str(path)
    text = _text(path, file, collector)
    if text is None or not _language(text, file, collector):
        return None
    document = _parse(text, file, collector)
    if document is None:
        return None
    return _Reader(path, file, steps, collector).feature(document)


# ---- text ---------------------------------------------------------------------------------------


def _text(path: Path, file: str, collector: Collector) -> str | None:
    try:
        data = path.read_bytes()
    except OSError as error:
        collector.add("FEAT016", f"the file cannot be read: {(error.strerror or '').lower()}", Span(file))
        return None
    if data.startswith(b"\xef\xbb\xbf"):
        collector.add(
            "FEAT003",
            "the file begins with a byte order mark, which hides the line that names the language",
            Span(file, 1, 1),
            help="save it as UTF-8 without BOM",
        )
        data = data[3:]
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        collector.add(
            "FEAT002",
            f"the file is not UTF-8: line {line} has the byte {data[error.start]:#04x}",
            Span(file, line, error.start - data.rfind(b"\n", 0, error.start)),
            help="it is probably Latin-1 or Windows-1252; save it as UTF-8",
        )
        return None
    for number, line_text in enumerate(text.splitlines(), start=1):
        if not unicodedata.is_normalized("NFC", line_text):
            at = next(i for i, each in enumerate(line_text) if unicodedata.combining(each))
            collector.add(
                "FEAT004",
                "a letter is written in two parts, and would fit no step",
                Span(file, number, max(1, at)),
                help="save the file in NFC, or write the letter again",
            )
    return unicodedata.normalize("NFC", text)


def _language(text: str, file: str, collector: Collector) -> bool:
    first, _, rest = text.partition("\n")
    if not text.strip():
        collector.add("FEAT009", "the file is empty", Span(file), help=f"begin with `{LANGUAGE_LINE}`")
        return False
    if all(not line.strip() or line.lstrip().startswith("#") for line in text.splitlines()):
        collector.add("FEAT009", "the file has no feature", Span(file), help="write one: `Egenskap: ...`")
        return False
    found = _LANGUAGE.fullmatch(first)
    if found is not None and found[1] == "sv":
        return True
    help = f"let the first line be `{LANGUAGE_LINE}`"
    labels: tuple[Label, ...] = ()
    later = next((n for n, line in enumerate(rest.splitlines(), start=2) if _LANGUAGE.fullmatch(line)), None)
    if later is not None:
        labels = (Label(Span(file, later, 1), "it must stand first"),)
    said = f"the language is `{found[1]}`" if found else "the first line does not name the language"
    collector.add("FEAT001", said, Span(file, 1, 1), labels=labels, help=help)
    return False


def _parse(text: str, file: str, collector: Collector) -> Mapping[str, Any] | None:
    from gherkin.errors import CompositeParserException
    from gherkin.parser import Parser

    try:
        document: Mapping[str, Any] = dict(Parser().parse(text))
    except CompositeParserException as error:
        for each in error.errors[:10]:
            _unreadable(str(each), file, collector)
        return None
    return document


def _unreadable(said: str, file: str, collector: Collector) -> None:
    found = _PLACE_OF_ERROR.match(said)
    line, column, why = (int(found[1]), int(found[2]), found[3]) if found else (0, 0, said)
    got = _GOT.search(why)
    help = "a step begins with Givet, När, Så, Och or Men"
    if got and got[1].lstrip().startswith("Exempel:"):
        help = _NO_SCENARIO
    elif "inconsistent cell count" in why:
        help = "give every row of the table as many cells as its heading"
    if "unexpected end of file" in why:
        message, help = "the file ends too soon", 'a text that is opened with `"""` must be closed'
    elif got is None:
        message = f"it cannot be read: {why.strip()}"
    else:
        message = f"`{got[1].strip()}` cannot stand here"
    collector.add("FEAT005", message, Span(file, line, max(1, column)), help=help)


# ---- what stands in it --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Block:
    """What scenarios share: steps of the backgrounds above, and the rule's name."""

    steps: tuple[Mapping[str, Any], ...] = ()
    rule: str = ""
    tags: tuple[str, ...] = ()


class _Reader:
    def __init__(self, path: Path, file: str, steps: Steps, collector: Collector) -> None:
        self.path = path
        self.file = file
        self.steps = steps
        self.collector = collector
        self.said: dict[str, Span] = {}

    def feature(self, document: Mapping[str, Any]) -> Feature:
        feature = document["feature"]
        tags = _tags(feature)
        self._description(feature)
        found = tuple(self._scenarios(feature["children"], _Block(tags=tags)))
        if not found:
            self._add("FEAT009", "the feature has no scenario", feature, help="write one: `Scenario: ...`")
        return Feature(self.path, feature["name"], tags, found)

    def _scenarios(self, children: list[Mapping[str, Any]], block: _Block) -> Iterator[Scenario]:
        for child in children:
            if "background" in child:
                steps = (*block.steps, *child["background"]["steps"])
                self._leads(child["background"])
                block = _Block(steps, block.rule, block.tags)
            elif "rule" in child:
                rule = child["rule"]
                self._description(rule)
                inner = _Block(block.steps, rule["name"], (*block.tags, *_tags(rule)))
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
            self._add(
                "FEAT010", f"the scenario `{name}` expects nothing", scenario, help="end it with `Så ...`"
            )
        rows = self._rows(scenario, steps)
        for row in rows:
            self._defined(steps, row)
        examples = tuple(tuple(_said(steps, row)) for row in rows)
        labels = tuple(" | ".join(row.values()) for row in rows) if rows != [{}] else ()
        return Scenario(name, block.rule, (*block.tags, *_tags(scenario)), examples, span, labels)

    def _rows(
        self, scenario: Mapping[str, Any], steps: tuple[Mapping[str, Any], ...]
    ) -> list[dict[str, str]]:
        examples = scenario.get("examples") or []
        outline = bool(examples) or scenario["keyword"].strip() in ("Scenariomall", "Abstrakt Scenario")
        if not outline:
            return [{}]
        rows: list[dict[str, str]] = []
        used = {name for step in steps for text in _texts(step) for name in _COLUMN.findall(text)}
        for table in examples:
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
                help="add `Exempel:` with a heading and at least one row",
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
        """Text below a heading describes it until the next heading, so a misspelt one hides all below it."""
        for line in (holder.get("description") or "").splitlines():
            found = _HEADING.match(line)
            near = did_you_mean(found[1], _HEADINGS) if found else None
            if found and near:
                help = _NO_SCENARIO if near == "Exempel" else f"did you mean `{near}:`?"
                said = f"`{line.strip()}` is read as description, with what stands below it"
                self._add("FEAT017", said, holder, help=help)

    def _leads(self, holder: Mapping[str, Any]) -> None:
        """The first step says what kind it is; what `Och` joins would otherwise differ by background."""
        first = next(iter(holder["steps"]), None)
        if first is not None and first["keywordType"] not in _KINDS:
            self._add(
                "FEAT011",
                f"`{first['keyword'].strip()}` has nothing before it to join",
                first,
                help="begin with Givet, När or Så",
            )

    def _defined(self, steps: tuple[Mapping[str, Any], ...], row: Mapping[str, str]) -> None:
        kind = "given"
        for step in steps:
            kind = _KINDS.get(step["keywordType"], kind)
            self._definition(step, kind, _filled(step["text"], row))

    def _definition(self, step: Mapping[str, Any], kind: str, text: str) -> None:
        found = self.steps.find(kind, text)
        if not found:
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
        for other in KEYWORDS:
            if self.steps.find(other, text):
                return f"it is defined as a step that begins with {KEYWORDS[other]}"
        return "write it with the steps that are defined, or define it in steps.py"

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


def _tags(node: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(tag["name"].removeprefix("@") for tag in node.get("tags", ()))


def _filled(text: str, row: Mapping[str, str]) -> str:
    return _COLUMN.sub(lambda found: row.get(found[1], found[0]), text)


def _texts(step: Mapping[str, Any]) -> Iterator[str]:
    yield step["text"]
    for row in step.get("dataTable", {}).get("rows", ()):
        for cell in row["cells"]:
            yield cell["value"]
    if "docString" in step:
        yield step["docString"]["content"]
