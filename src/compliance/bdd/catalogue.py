"""The steps of one language as a list, for whoever writes or approves features.

In: `Steps`, a language. Out: Markdown, a `Page`, or plain values for JSON.
"""

from __future__ import annotations

from typing import Any

from compliance.gherkin.languages import LANGUAGES
from compliance.gherkin.steps import KINDS, Step, Steps
from compliance.report.page import Page

SCHEMA = "steps/1"

_HEADS = {
    "sv": """# Steg

Meningarna som en `.feature`-fil kan byggas av. `{...}` är det som fylls i, `[...]` kan utelämnas och `(a|b)`
är det ena eller det andra. En mening som slutar med kolon följs av en tabell. Rubriker, uppgifter och värden
är de svenska titlarna i `rules/<område>/vocabulary.yaml`. Efter det första steget av ett slag kan nästa börja
med *Och* eller *Men*.

Filens första rad är `# language: sv`. Ett scenario som står under en `Regel:` med regelns titel kan säga bara
*regeln*. Annars står titeln inom citattecken. Egenskapens taggar anger vilka regelpaket som prövas.
""",
    "en": """# Steps

The sentences that a `.feature` file can be made of. `{...}` is filled in, `[...]` may be left out and `(a|b)`
is one of the two. A sentence that ends with a colon is followed by a table. Headings, facts and values are
the English titles in `rules/<domain>/vocabulary.yaml`. After the first step of a kind the next may begin with
*And* or *But*.

The first line of the file is `# language: en`. A scenario that stands under a `Rule:` with the rule's title
may say just *the rule*. Otherwise the title stands in quotes. The feature's tags name the rule packs that are
tried.
""",
}
_HINTS = {
    "sv": "{...} fylls i, [...] kan utelämnas, (a|b) är det ena eller andra; efter kolon följer en tabell.",
    "en": "{...} is filled in, [...] may be left out, (a|b) is one of the two; a table follows a colon.",
}


def to_markdown(steps: Steps, lang: str) -> str:
    """A heading for each keyword, and under it each sentence with what it means."""
    parts = [_HEADS[lang]]
    for kind in KINDS:
        parts.append(f"## {LANGUAGES[lang].steps[kind]}\n")
        parts += [_item(step) for step in steps.of(lang) if step.kind == kind]
    return "\n".join(parts)


def page(steps: Steps, lang: str, width: int) -> Page:
    """The same for a terminal."""
    out = Page(width)
    out.add(_HINTS[lang], style="quiet")
    for kind in KINDS:
        keyword = LANGUAGES[lang].steps[kind]
        out.heading(keyword, "─")
        for step in steps.of(lang):
            if step.kind == kind:
                out.add(step.sentence, lead=[(f"{keyword} ", "strong")], hang=4)
                for line in filter(None, step.help.split("\n\n")):
                    out.add(" ".join(line.split()), indent=4, style="quiet")
                for name, words in step.words:
                    out.add(", ".join(words), lead=[(f"{{{name}}}: ", "quiet")], indent=4, hang=6)
    return out


def to_json(steps: Steps, lang: str) -> dict[str, Any]:
    """The same as plain JSON values."""
    return {
        "schema": SCHEMA,
        "lang": lang,
        "steps": [
            {
                "kind": step.kind,
                "keyword": step.keyword,
                "sentence": step.sentence,
                "table": step.has_table,
                "help": step.help,
                "words": {name: list(words) for name, words in step.words},
                "said": [*dict.fromkeys(step.said)],
            }
            for step in steps.of(lang)
        ],
    }


def _item(step: Step) -> str:
    lines = [f"- `{step.keyword} {step.sentence}`"]
    lines += [f"  {line}".rstrip() for line in step.help.splitlines()]
    lines += [f"  `{name}`: {', '.join(words)}." for name, words in step.words]
    return "\n".join(lines) + "\n"
