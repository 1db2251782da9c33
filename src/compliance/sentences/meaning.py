"""All that a rule means: its sentence, and below it everything the sentence leans on.

In: a rule, and the words of the packs it is read with. Out: the text an inspector approves, and
its digest. What the rule does not lean on is not in it: other rules, comments, layout and the order of keys
change neither.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from compliance.facts.shape import shape
from compliance.model.packs import Parameter, Table, rows_with
from compliance.model.rules import Citation, Rule
from compliance.model.values import ColumnValue
from compliance.plan.places import PLACE
from compliance.plan.wording import lowered_first
from compliance.sentences import literals
from compliance.sentences.conditions import clause_of, value_of
from compliance.sentences.layout import BULLET, Clause
from compliance.sentences.measures import measure_parts, measure_term
from compliance.sentences.phrases import Phrases
from compliance.sentences.quoting import COLUMN, NAME, quote, said_in_brackets
from compliance.sentences.rule import pack_regime, titles_for, told
from compliance.sentences.titles import Titles
from compliance.sentences.write_values import Uses


def meaning_digest(rule: Rule, titles: Titles) -> str:
    """`sha256:` and 64 hexadecimal digits over a rule's title and the Swedish text of all that it means.

    The title is what everybody sees of a rule, so that it may not come to promise something else. Its area
    decides what it counts in, and the vocabulary how the facts it reads are understood: neither is said in
    the text, and both can turn what follows.
    """
    parts, read = _full(rule, titles, "sv")
    told = json.dumps([rule.title.sv, _joined(parts), rule.area, read], sort_keys=True)
    return f"sha256:{hashlib.sha256(told.encode()).hexdigest()}"


def deciding(rule: Rule, titles: Titles) -> tuple[str, Mapping[str, Any]]:
    """What of a rule's meaning can decide a verdict.

    That is its text without its own sources and revision, and how the vocabulary understands what it reads.
    """
    parts, read = _full(rule, titles, "sv")
    return _joined(parts[:-1]), read


def full_text(rule: Rule, titles: Titles, lang: str = "") -> str:
    """The rule's sentence, what its words stand for, the rows it is repeated for, its sources and revision.

    Of a rule about figures, the measure that gives them is told as well. titles: of the packs that are read
    together, with their tables. lang: that of the titles when left out.
    """
    return _joined(_full(rule, titles, lang)[0])


def _full(rule: Rule, titles: Titles, lang: str) -> tuple[list[str], dict[str, Any]]:
    """The parts of the text, its sources last; and the shape of the facts that are read."""
    language = lang or titles.lang
    own = titles_for(rule, titles)
    sentence, used = told(rule, titles, language)
    parts = [sentence.rstrip("\n")]
    defined = _Definitions(titles, language)
    defined.explain(rule, used, own)
    if defined.clauses:
        below = [line for clause in defined.lines() for line in clause.lines(1)]
        parts.append("\n".join([Phrases(language).meaning("where"), *below]))
    parts += defined.rows
    if rule.for_each is not None:
        columns = _columns(used, sorted(_mentioned(rule)))
        parts.append(_rows(rule.for_each, own.table(rule.for_each), columns, own, language))
    parts.append(_sources(rule, own, language))
    return parts, shape(titles.schema, defined.facts, (rule.for_, *defined.about))


def _joined(parts: Sequence[str]) -> str:
    return "\n\n".join(parts) + "\n"


# ---- definitions --------------------------------------------------------------------------------


@dataclass
class _Definitions:
    """What words stand for, in the order they are first used.

    clauses: by pack, kind and name, the words defined and what they stand for. rows: of the table that a
    measure is repeated for. facts: the fields that all of it reads; about: the entities that words are of.
    """

    titles: Titles
    lang: str
    clauses: dict[tuple[str, str, str], tuple[str, Any]] = field(default_factory=dict)
    rows: list[str] = field(default_factory=list)
    facts: dict[tuple[str, str], None] = field(default_factory=dict)
    about: dict[str, None] = field(default_factory=dict)
    _waiting: list[tuple[Uses, Titles]] = field(default_factory=list)

    def explain(self, rule: Rule, used: Sequence[Uses], own: Titles) -> None:
        """Define all that a rule's sentence uses, and all that those definitions use."""
        regime = rule.regime or pack_regime(rule, own)
        self._waiting = [(uses, own) for uses in used]
        if regime is not None:
            self._waiting.append((Uses(regimes={regime: None}), own))
        self._measure(rule.for_)
        while self._waiting:
            uses, view = self._waiting.pop(0)
            self.facts |= uses.facts
            for name in uses.concepts:
                self._concept(name, view)
            for name in uses.parameters:
                self._parameter(name, view)
            for name in uses.regimes:
                self._regime(name)
            for words, (column, codes) in uses.tables.items():
                self._values(words, column, codes, view)

    def lines(self) -> list[Clause]:
        """The definitions; a pack is named where two define the same words."""
        words = [term for term, _ in self.clauses.values()]
        in_pack = Phrases(self.lang).meaning("in_pack")
        return [
            make(in_pack.format(term, quote(pack, NAME)) if words.count(term) > 1 else term)
            for (pack, _, _), (term, make) in self.clauses.items()
        ]

    def _measure(self, name: str) -> None:
        """What the figures are that a rule is about; nothing for a rule about anything else."""
        found = self.titles.measure(name)
        if found is None:
            return
        pack, measure = found
        inner = self.titles.within(pack)
        parts, used = measure_parts(measure, inner, self.lang)
        say = Phrases(self.lang).figures
        sources = tuple(Clause(say("source").format(each)) for each in _cited(measure.cite, inner, self.lang))
        revision = Clause(say("revision").format(measure.revision))
        about = self._entity(measure.of)
        self.clauses[pack, "measures", name] = (
            measure_term(measure, self.lang),
            lambda words: Clause(
                say("figures").format(words, about), (*parts, *sources, revision), sentence=True
            ),
        )
        if measure.for_each is not None:
            table = inner.table(measure.for_each)
            self.rows.append(_rows(measure.for_each, table, _columns(used), inner, self.lang))
        self._waiting += [(uses, inner) for uses in used]

    def _concept(self, name: str, view: Titles) -> None:
        found = view.concept(name)
        term = view.term("concepts", name, self.lang)
        say = Phrases(self.lang).meaning
        if found is None:
            self._unknown("concepts", name, term)
            return
        file, concept = found
        key = (file.pack, "concepts", name)
        if key in self.clauses:
            return
        inner = self.titles.within(file.pack)
        about = self._entity(concept.about)
        if concept.condition is not None:
            said = getattr(concept.condition.say, self.lang) if concept.condition.say is not None else ""
            bare = concept.condition.model_copy(update={"say": None})
            clause, uses = clause_of(bare, inner, self.lang, concept.about, after_when=True)
            self.clauses[key] = (
                term,
                lambda words: clause.after(
                    say("holds").format(words, about, said_in_brackets(said)), sentence=True
                ),
            )
        else:
            clause, uses = value_of(concept.value, inner, self.lang, concept.about)
            self.clauses[key] = (
                term,
                lambda words: clause.after(say("measure").format(words, about), sentence=True),
            )
        self._waiting.append((uses, inner))

    def _parameter(self, name: str, view: Titles) -> None:
        found = view.parameter(name)
        term = view.term("parameters", name, self.lang)
        if found is None:
            self._unknown("parameters", name, term)
            return
        file, parameter = found
        say = Phrases(self.lang).meaning
        values = "; ".join(
            say("value_from").format(_parameter_value(dated.value, parameter, self.lang), dated.from_)
            for dated in parameter.values
        )
        self.clauses.setdefault(
            (file.pack, "parameters", name),
            (term, lambda words: Clause(say("parameter").format(words, values), sentence=True)),
        )

    def _values(self, words: str, column: ColumnValue, codes: str, view: Titles) -> None:
        table = view.table(column.of)
        if table is None:
            self._unknown("tables", column.of, quote(column.of, NAME))
            return
        cells = (row.get(column.column) for row in rows_with(table.rows, column.where or {}).values())
        values = {_cell(one, codes, view, self.lang) for cell in cells for one in _listed(cell)}
        told = Phrases(self.lang).meaning("values")
        self.clauses.setdefault(
            (view.own, "tables", words),
            (words, lambda term: Clause(told.format(term, ", ".join(sorted(values))), sentence=True)),
        )

    def _regime(self, name: str) -> None:
        found = next((file for file in self.titles.files if name in file.regimes), None)
        term = self.titles.code("regime", name, self.lang) or quote(name, NAME)
        if found is None:
            self._unknown("regimes", name, term)
            return
        key = (found.pack, "regimes", name)
        if key in self.clauses:
            return
        regime = found.regimes[name]
        inner = self.titles.within(found.pack)
        said = getattr(regime.open_to.say, self.lang) if regime.open_to.say is not None else ""
        bare = regime.open_to.model_copy(update={"say": None})
        clause, uses = clause_of(bare, inner, self.lang, regime.for_, after_when=True)
        elected = regime.elected_by.rpartition(".")[2]
        self.facts[regime.for_, elected] = None
        chosen = inner.field(regime.for_, elected, self.lang)
        template = Phrases(self.lang).meaning("open")
        about = self._entity(regime.for_)
        self.clauses[key] = (
            term,
            lambda words: clause.after(
                template.format(words, about, chosen, said_in_brackets(said)), sentence=True
            ),
        )
        self._waiting.append((uses, inner))

    def _unknown(self, kind: str, name: str, term: str) -> None:
        told = Phrases(self.lang).meaning("no_such")
        self.clauses.setdefault(
            ("", kind, name), (term, lambda words: Clause(told.format(words), sentence=True))
        )

    def _entity(self, name: str) -> str:
        self.about[name] = None
        return lowered_first({self.lang: self.titles.entity(name, self.lang)})[self.lang]


def _parameter_value(value: Any, parameter: Parameter, lang: str) -> str:
    phrases = Phrases(lang)
    if parameter.type == "period":
        return literals.period(str(value), phrases)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return str(value) if parameter.type == "date" else quote(str(value), phrases.quotes)
    figure = literals.number(value, lang)
    return f"{figure} {phrases.unit(parameter.unit)[value != 1]}" if parameter.unit else figure


# ---- rows and sources ---------------------------------------------------------------------------


_OF_CITATION = ("provenance", "locator")
"""Columns that take the place of the first citation's own."""


def _columns(used: Sequence[Uses], mentioned: Sequence[str] = ()) -> dict[str, str]:
    """The columns that are read or shown, each with its code list."""
    columns: dict[str, str] = {}
    for uses in used:
        columns |= {column: codes or columns.get(column, "") for column, codes in uses.columns.items()}
    return columns | {column: columns.get(column, "") for column in mentioned}


def _rows(name: str, table: Table | None, columns: Mapping[str, str], own: Titles, lang: str) -> str:
    """The rows of a table, with the columns that are read or shown."""
    say = Phrases(lang).meaning
    if table is None:
        return say("no_such").format(quote(name, NAME)) + "."
    title = (table.title.en if lang == "en" else None) or table.title.sv
    lines = [say("rows").format(quote(table.table, NAME), title)]
    shown = dict.fromkeys([*columns, *_OF_CITATION])
    for key, row in sorted(table.rows.items()):
        cells = [
            f"{quote(column, COLUMN)} {_cell(row[column], columns.get(column, ''), own, lang)}"
            for column in shown
            if column in row
        ]
        lines.append(f"  {BULLET}{key}: {'; '.join(cells)}")
    return "\n".join(lines)


def _listed(cell: Any) -> list[Any]:
    return cell if isinstance(cell, list) else [cell]


def _mentioned(rule: Rule) -> set[str]:
    """The columns whose values the rule's own texts show."""
    texts = [rule.area, *(cite.locator for cite in rule.cite)]
    for text in (rule.title, rule.explanation, *(cite.note for cite in rule.cite)):
        texts += [text.sv, text.en or ""] if text is not None else []
    return {column for text in texts for column in PLACE.findall(text)}


def _cell(value: Any, codes: str, own: Titles, lang: str) -> str:
    """A row's value in words; nothing that differs is shown alike."""
    phrases = Phrases(lang)
    if value is None:
        return phrases.value("nothing")
    if isinstance(value, bool):
        return phrases.value("yes" if value else "no")
    if isinstance(value, int | float):
        return literals.number(value, lang)
    if isinstance(value, str):
        title = own.code(codes, value, lang) if codes else None
        return title or quote(value, phrases.quotes)
    if isinstance(value, list):
        return ", ".join(_cell(each, codes, own, lang) for each in value) or phrases.value("nothing")
    if isinstance(value, dict) and "sv" in value:
        return _cell(value.get(lang, value["sv"]), codes, own, lang)
    return json.dumps(value, ensure_ascii=False, sort_keys=True, default=str)


def _sources(rule: Rule, own: Titles, lang: str) -> str:
    say = Phrases(lang).meaning
    lines = [f"  {BULLET}{each}" for each in _cited(rule.cite, own, lang)]
    return "\n".join([say("sources"), *lines, say("revision").format(rule.revision)])


def _cited(cites: Sequence[Citation], own: Titles, lang: str) -> list[str]:
    told = []
    for cite in cites:
        declared = (file.sources.get(cite.source) for file in own.visible)
        source = next((each for each in declared if each is not None), None)
        title = source.title if source is not None else quote(cite.source, NAME)
        told.append(f"{title}, {cite.locator} ({Phrases(lang).meaning(str(cite.provenance))})")
    return told
