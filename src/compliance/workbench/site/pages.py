"""Pages of the documentation.

In: a `Book`. Out: the text of each file by its address within the folder.

Whatever a pack holds is escaped by the templates, and anything that looks like a personal identity number is
masked there too, so that no template has to remember either.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

from compliance.diagnostics import Span, UsageError, mask, said
from compliance.language import grouped
from compliance.report.words import MARKS, STYLES, lowered, word
from compliance.workbench.coverage.places import Spot
from compliance.workbench.coverage.values import SourceCoverage
from compliance.workbench.coverage.words import percent_of
from compliance.workbench.mutation import pages as mutants
from compliance.workbench.site.basics import Digest, Line
from compliance.workbench.site.evidence import KINDS
from compliance.workbench.site.telling import words_in
from compliance.workbench.site.values import Book, RuleEntry
from compliance.workbench.site.words import many, say

if TYPE_CHECKING:
    from jinja2 import Environment

_HERE = Path(__file__).parent
_LABEL = re.compile(r"[A-ZÅÄÖ][a-zåäö ]{1,25}(?: \([^)]*\))?:(?= |$)")
_DAY = re.compile(r"(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])")
_SWEDISH = str.maketrans({"å": "{", "ä": "|", "ö": "}"})
STYLE = "style.css"


def render(book: Book) -> dict[str, str]:
    """Every file by its address. Raises UsageError where jinja2 is not installed."""
    make = _maker(book)
    made = {
        STYLE: (_HERE / "templates" / STYLE).read_text(encoding="utf-8"),
        "index.html": make("index.html", "start.html", menu="start"),
        "rules.html": make("rules.html", "rules.html", menu="rules", by_title=_by_title(book)),
        "scenarios.html": make("scenarios.html", "scenarios.html", menu="scenarios"),
        "requirements.html": make("requirements.html", "requirements.html", menu="requirements"),
    }
    packs = {pack.name: pack for pack in book.packs}
    for pack in book.packs:
        made[pack.page] = make(pack.page, "pack.html", pack=pack)
    for rule in book.rules:
        pack = packs[rule.pack]
        made[rule.page] = make(rule.page, "rule.html", menu="rules", rule=rule, pack=pack, kinds=KINDS)
    for feature in book.features:
        made[feature.page] = make(feature.page, "feature.html", menu="scenarios", feature=feature)
    for source in book.lists:
        page = list_page(source)
        made[page] = make(page, "list.html", menu="requirements", source=source)
    return made


def _maker(book: Book) -> Callable[..., str]:
    environment = _environment()
    lang = book.lang
    shared: dict[str, Any] = {
        "book": book,
        "lang": lang,
        "say": lambda key, *parts: say(key, lang, *parts),
        "many": lambda number, key: many(number, key, lang),
        "figure": lambda number: grouped(number, lang),
        "word": lambda key: word(key, lang),
        "sign": MARKS.__getitem__,
        "style": lambda status: STYLES[MARKS[status]],
        "percent": lambda share: percent_of(share, lang),
        "points": lambda value: mutants.percent(value, lang),
        "score": lambda value: "–" if value is None else f"{mutants.percent(value, lang)} %",
        "of_kind": lambda kind: mutants.KINDS.get(kind, (kind, kind))[lang == "en"],
        "packs": {pack.name: pack for pack in book.packs},
        "rules": {rule.id: rule for rule in book.rules},
        "words": partial(words_in, lang),
        "swedish": lambda text: words_in(lang, {"sv": text}),
        "list_page": list_page,
        "place_in": place_in,
        "line_of": line_of,
    }

    def make(page: str, template: str, **values: Any) -> str:
        here = partial(_address, page)
        return environment.get_template(template).render(shared, page=page, href=here, **values)

    return make


def _address(page: str, target: str) -> str:
    """A page as seen from another; a place on the page itself by its name alone."""
    path, hash, place = target.partition("#")
    if path == page and hash:
        return f"#{place}"
    return posixpath.relpath(path, posixpath.dirname(page) or ".") + hash + place


def list_page(source: SourceCoverage) -> str:
    """The address of a list of requirements."""
    return f"requirements/{source.name}.html"


def place_in(folder: Path, span: Span | None) -> str:
    """A place in a pack by its name below the pack's folder, which is the same on every machine."""
    if span is None:
        return ""
    file, home = Path(span.file).resolve(), folder.resolve()
    name = file.relative_to(home).as_posix() if file.is_relative_to(home) else file.name
    return f"{name}:{span.line}"


def line_of(spot: Spot) -> str:
    """A condition's place without its column."""
    return str(spot).rpartition(":")[0]


def _environment() -> Environment:
    try:
        from jinja2 import Environment, FileSystemLoader, StrictUndefined
    except ImportError as error:
        raise UsageError.of(
            "USAGE051",
            said(
                "the documentation needs jinja2, which is not installed",
                "dokumentationen behöver jinja2, som inte är installerat",
            ),
            help=said(
                "install it with: pip install 'compliance[docs]'",
                "installera det med: pip install 'compliance[docs]'",
            ),
        ) from error
    made = Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters |= {
        "runs": _runs,
        "labelled": _labelled,
        "dated": _dated,
        "sum_len": lambda listed, name: sum(len(getattr(each, name)) for each in listed),
        "lowered": lowered,
        "capital": lambda words: words._replace(text=words.text[:1].upper() + words.text[1:]),
    }
    return made


def _shown(value: Any) -> Any:
    """A value as it may be shown. What is already HTML was made here of values that were shown so."""
    if hasattr(value, "__html__") or isinstance(value, Digest):
        return value
    return mask(str(value))


def _runs(lines: Iterable[Line]) -> list[list[Line]]:
    """Lines that are alike together: those that are items, and those that are not."""
    return [list(group) for _, group in groupby(lines, key=lambda each: each.item)]


def _labelled(text: str) -> Any:
    """A line of a rule's sentence with the word it begins with set apart: `Krav: ...`."""
    from markupsafe import Markup

    found = _LABEL.match(text)
    if found is None:
        return _dated(text)
    return Markup("<strong>{}</strong>{}").format(mask(found[0]), _dated(text[found.end() :]))


def _dated(text: str) -> Any:
    """A text whose days are not broken between lines."""
    from markupsafe import Markup, escape

    return Markup(_DAY.sub(r'<span class="day">\g<0></span>', str(escape(mask(text)))))


def _by_title(book: Book) -> Mapping[str, list[RuleEntry]]:
    """Rules in order of title, by its first letter; å, ä and ö last, and what is no letter first."""
    found: dict[str, list[RuleEntry]] = {}
    for rule in sorted(book.rules, key=lambda each: (_order(each.title.text), each.id)):
        first = next((each for each in rule.title.text if each.isalnum()), "")
        found.setdefault(first.upper() if first.isalpha() else "0–9", []).append(rule)
    return found


def _order(text: str) -> str:
    return "".join(each for each in text.casefold() if each.isalnum() or each == " ").translate(_SWEDISH)
