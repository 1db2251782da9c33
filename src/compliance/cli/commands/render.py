"""Shows rules as sentences.

In: rule ids. Out: what each rule says, in words that an inspector can approve, and what the words lean on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from compliance.cli import exits, options, output
from compliance.cli.command import Command
from compliance.language import worded

if TYPE_CHECKING:
    from compliance.pipeline.sentences import Rendered, RoundTrip
    from compliance.report.page import Page

_WORDS: dict[str, tuple[str, str]] = {
    "revision": ("revision {0}", "revision {0}"),
    "digest": ("Avtryck av texten på svenska: {0}", "Digest of the text in Swedish: {0}"),
    "row": (
        "Raden {0} ifylld i regeln. Det som godkänns är regeln som helhet.",
        "The row {0} filled in. What is approved is the rule as a whole.",
    ),
    "same": (
        "Läst tillbaka ur sina meningar utan ändring, på svenska och engelska: {0}.",
        "Read back from their sentences without a change, in Swedish and English: {0}.",
    ),
    "changed": (
        "Dessa kommer inte tillbaka oförändrade ur sina meningar:",
        "These do not come back the same from their sentences:",
    ),
    "and": ("och", "and"),
    "rules": ("{0} regler", "{0} rules"),
    "rule": ("{0} regel", "{0} rule"),
    "concepts": ("{0} begrepp", "{0} concepts"),
    "concept": ("{0} begrepp", "{0} concept"),
    "regimes": ("{0} regelverk", "{0} regulations"),
    "regime": ("{0} regelverk", "{0} regulation"),
}


@click.command(cls=Command)
@click.argument("rules", nargs=-1, metavar="[RULE]...")
@click.option(
    "--pack",
    "packs",
    multiple=True,
    metavar="NAME|FOLDER",
    help="Show the rules of this rule pack only; may be given several times. All shipped ones when left out.",
)
@options.lang
@options.text_or_json
@click.option(
    "--check",
    "checking",
    is_flag=True,
    help="Read every sentence back, in both languages, and say whether it gives the same rule. Exit code 7"
    " when one does not.",
)
def command(rules: tuple[str, ...], packs: tuple[str, ...], lang: str, form: str, checking: bool) -> int:
    """Show what each RULE says, in sentences made from the rule itself.

    All rules when none is named. Below a sentence stands what its words lean on: concepts, figures with
    their dates, rows of a table, sources. A row's key behind a rule's id shows the rule for that row.
    """
    from compliance.pipeline import sentences

    if checking:
        return _checked(sentences.check(rules, packs or None), lang, form)
    found = sentences.render(rules, packs or None, lang)
    if form == "json":
        output.write_json({"schema": "sentences/1", "lang": lang, "rules": [_json(each) for each in found]})
    else:
        output.write_page(_page(found, lang))
    return exits.OK


def _page(found: tuple[Rendered, ...], lang: str) -> Page:
    from compliance.report.page import Page

    page = Page(output.width())
    for each in found:
        page.heading(each.title[lang] if not each.row else each.rule, under="═")
        if not each.row:
            page.add(f"{each.rule}, {_word('revision', lang).format(each.revision)}", style="quiet")
        page.blank()
        page.indented(each.text)
        page.blank()
        told = _word("row", lang).format(each.row) if each.row else _word("digest", lang).format(each.digest)
        page.add(told, style="quiet")
        page.blank()
    return page


def _json(each: Rendered) -> dict[str, object]:
    return {
        "rule": each.rule,
        "pack": each.pack,
        "revision": each.revision,
        "title": each.title,
        "cite": list(each.cite),
        "sentence": each.sentence,
        "text": each.text,
        "digest": each.digest,
    }


def _checked(found: RoundTrip, lang: str, form: str) -> int:
    from compliance.report.page import Page

    if form == "json":
        output.write_json(
            {
                "schema": "round-trip/1",
                "rules": found.rules,
                "concepts": found.concepts,
                "regimes": found.regimes,
                "changed": list(found.changed),
            }
        )
    else:
        page = Page(output.width())
        if found.changed:
            page.add(_word("changed", lang), style="bad")
            for each in found.changed:
                page.add(each, indent=2)
        else:
            page.add(_word("same", lang).format(_counted(found, lang)), style="good")
        output.write_page(page)
    return exits.THRESHOLD if found.changed else exits.OK


def _counted(found: RoundTrip, lang: str) -> str:
    counts = (("rule", found.rules), ("concept", found.concepts), ("regime", found.regimes))
    told = [_word(kind if n == 1 else f"{kind}s", lang).format(n) for kind, n in counts if n]
    if len(told) < 2:
        return "".join(told)
    return f"{', '.join(told[:-1])} {_word('and', lang)} {told[-1]}"


def _word(key: str, lang: str) -> str:
    return worded(_WORDS, key, lang)
