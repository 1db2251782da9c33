"""What rules say, as sentences.

In: pack names or folders, rule ids. Out: a `Rendered` for each rule; and, on request, the parts of the packs
whose sentences do not give them back.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from compliance import sentences
from compliance.diagnostics import Collector, meant, said
from compliance.pipeline.by_domain import domains_in
from compliance.pipeline.plans import PackName, find_packs, plan_of, read_packs
from compliance.pipeline.rule_names import no_such_rule

if TYPE_CHECKING:
    from compliance.model.rules import Rule
    from compliance.packs.read import LoadedPack
    from compliance.sentences import Titles


@dataclass(frozen=True, slots=True)
class Rendered:
    """A rule in words.

    row: the key of the table's row it is filled in for, or "". title: by language.
    text: the sentence and all it leans on. digest: over that text in Swedish.
    """

    rule: str
    row: str
    pack: str
    revision: int
    title: dict[str, str]
    cite: tuple[dict[str, str], ...]
    sentence: str
    text: str
    digest: str


@dataclass(frozen=True, slots=True)
class RoundTrip:
    """How many rules, concepts and regulations were said and read back, and which came back otherwise."""

    rules: int
    concepts: int
    regimes: int
    changed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Pack:
    loaded: LoadedPack
    titles: Titles


def render(
    rules: Sequence[str] = (), packs: Sequence[PackName] | None = None, lang: str = "sv"
) -> tuple[Rendered, ...]:
    """The named rules in words, or all rules of the named packs; of every shipped pack for None.

    A rule that is repeated for the rows of a table may also be named with a row's key behind it.
    Raises PackError when a pack is faulty, UsageError when there is no such pack or rule.
    """
    return tuple(_rendered(pack, rule, row, lang) for pack, rule, row in _chosen(rules, list(_packs(packs))))


def check(rules: Sequence[str] = (), packs: Sequence[PackName] | None = None) -> RoundTrip:
    """Say and read back rules in both languages; without names, the packs' concepts and regimes too."""
    found = list(_packs(packs))
    chosen = _chosen(rules, found)
    changed = [
        f"{rule.id} ({lang})"
        for pack, rule, _ in chosen
        for lang in sentences.LANGUAGES
        if not _rule_returns(rule, pack.titles, lang)
    ]
    concepts = regimes = 0
    for pack in [] if rules else found:
        for what, scope, part in _named(pack):
            concepts += what.startswith("concepts")
            regimes += what.startswith("regimes")
            changed += [
                f"{pack.loaded.pack.name}: {what} ({lang})"
                for lang in sentences.LANGUAGES
                if not _returns(part, pack.titles.within(pack.loaded.pack.name), lang, scope)
            ]
    return RoundTrip(len(chosen), concepts, regimes, tuple(changed))


# ---- what is there ------------------------------------------------------------------------------


def _packs(packs: Sequence[PackName] | None) -> Iterator[_Pack]:
    """The packs asked for, each with the words of all that are read with it."""
    for together in domains_in(packs):
        asked = {folder.resolve() for folder in together}
        folders = find_packs(together)
        schema = plan_of(folders).schema  # a faulty pack is told of as everywhere
        loaded = read_packs(folders, Collector())
        titles = sentences.titles_of_packs(schema, [each.pack for each in loaded])
        for each in loaded:
            if each.folder.resolve() in asked:
                yield _Pack(each, titles)


def _chosen(rules: Sequence[str], packs: Sequence[_Pack]) -> list[tuple[_Pack, Rule, str]]:
    known = {rule.id: (pack, rule) for pack in packs for rule in pack.loaded.pack.rules}
    if not rules:
        return [(pack, rule, "") for pack, rule in known.values()]
    return [_one(each, known) for each in rules]


def _one(asked: str, known: dict[str, tuple[_Pack, Rule]]) -> tuple[_Pack, Rule, str]:
    if asked in known:
        return (*known[asked], "")
    rows = {
        f"{rule.id}.{key}": (pack, rule, key)
        for pack, rule in known.values()
        if rule.for_each is not None and rule.for_each in pack.loaded.pack.tables
        for key in pack.loaded.pack.tables[rule.for_each].rows
    }
    if asked in rows:
        return rows[asked]
    help = said(
        "`compliance packs show NAME` lists a pack's rules",
        "`compliance packs show NAMN` visar ett pakets regler",
    )
    raise no_such_rule(asked, meant(asked, [*known, *rows], help), "compliance render --pack")


# ---- saying -------------------------------------------------------------------------------------


def _rendered(pack: _Pack, rule: Rule, row: str, lang: str) -> Rendered:
    declared = pack.loaded.pack
    if row:
        assert rule.for_each is not None, "only a rule that is repeated has rows"
        sentence = sentences.row_sentence(rule, row, declared.tables[rule.for_each], pack.titles, lang)
    else:
        sentence = sentences.rule_sentence(rule, pack.titles, lang)
    return Rendered(
        rule=f"{rule.id}.{row}" if row else rule.id,
        row=row,
        pack=declared.name,
        revision=rule.revision,
        title={"sv": rule.title.sv, "en": rule.title.en},
        cite=tuple(
            {"source": each.source, "locator": each.locator, "provenance": str(each.provenance)}
            for each in rule.cite
        ),
        sentence=sentence,
        text=sentence if row else sentences.full_text(rule, pack.titles, lang),
        digest=sentences.meaning_digest(rule, pack.titles),
    )


def _rule_returns(rule: Rule, titles: Titles, lang: str) -> bool:
    text = sentences.rule_sentence(rule, titles, lang)
    try:
        parsed = sentences.parse_rule(text, sentences.titles_for(rule, titles), lang)
    except sentences.Unreadable:
        return False
    return repr(parsed) == repr(sentences.canonical_parts(rule, titles, lang))


def _named(pack: _Pack) -> Iterator[tuple[str, str, Any]]:
    """The conditions and values a pack gives names, with what they are about."""
    file = pack.loaded.pack.file
    for name, concept in file.concepts.items():
        meant = concept.condition if concept.condition is not None else concept.value
        yield f"concepts.{name}", concept.about, meant
    for name, regime in file.regimes.items():
        yield f"regimes.{name}", regime.for_, regime.open_to


def _returns(part: Any, titles: Titles, lang: str, scope: str) -> bool:
    is_condition = hasattr(part, "say")
    try:
        if is_condition:
            text = sentences.condition_sentence(part, titles, lang, scope)
            parsed = sentences.parse_condition(text, titles, lang, scope)
        else:
            text = sentences.value_sentence(part, titles, lang, scope)
            parsed = sentences.parse_value(text, titles, lang, scope)
    except sentences.Unreadable:
        return False
    same = sentences.canonical_condition if is_condition else sentences.canonical_value
    return repr(parsed) == repr(same(part, titles, lang, scope))
