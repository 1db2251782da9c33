"""Says what a mutant changes: what stands there now, and what it could say instead.

In: a `PlannedMutant`. Out: a `Mutant` with its place; and, for those somebody will read, both wordings.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Any

from compliance.model.rules import Rule
from compliance.packs.read import LoadedPack
from compliance.sentences import (
    LANGUAGES,
    changed_lines,
    full_text,
    row_sentence,
    rule_sentence,
    titles_of_packs,
)
from compliance.workbench.mutation.mutants import Part, PlannedMutant, rule_of
from compliance.workbench.mutation.operators import GONE
from compliance.workbench.mutation.values import Mutant
from compliance.workbench.trials import TrialSuite
from compliance.workbench.yaml_text import block

_GONE = {"sv": "(borttaget)", "en": "(taken away)"}
_NOTHING = {"sv": "(inget)", "en": "(nothing)"}


class MutantText:
    """Tells of mutants of one suite's packs."""

    def __init__(self, suite: TrialSuite) -> None:
        self._suite = suite
        self._loaded = {each.pack.name: each for each in suite.loaded}
        self._titles = titles_of_packs(suite.plan.schema, [each.pack for each in suite.loaded])
        self._declared = {check.id: check.declared_id for check in suite.plan.checks}

    def mutant(self, planned: PlannedMutant, part: Part) -> Mutant:
        """The mutant with its place, and what changes as it stands in the file."""
        change = planned.change
        after = None if change.after is GONE else change.after
        told = json.dumps([change.kind, change.path, after], ensure_ascii=False, default=str)
        id = sha256(f"{part.id}{told}".encode()).hexdigest()[:10]
        before = _value_at(planned.before, change.path)
        gone = change.kind == "dropped" and not isinstance(after, list)
        said = _GONE if gone else _words(after)
        path = change.path if planned.row else change.path[len(part.prefix) :]
        return self.placed(
            Mutant(id, part.id, planned.row, change.kind, path, None, _words(before), said), part
        )

    def placed(self, mutant: Mutant, part: Part) -> Mutant:
        """The mutant with the place it now has."""
        pack = self._loaded[part.pack]
        if mutant.row:
            place = pack.places.span(f"table:{rule_of(part, pack).for_each}/{mutant.row}", mutant.path[1:])
        else:
            place = pack.places.span(part.place, (*part.prefix, *mutant.path))
        return mutant._replace(place=place)

    def told(self, mutant: Mutant, planned: PlannedMutant, part: Part) -> Mutant:
        """The mutant in sentences: the lines of the rule's sentence that are not the same."""
        if not part.checks or part.kind == "measure":
            return mutant  # no sentence tells of it; the change is shown as it stands in the file
        before, after = {}, {}
        for lang in LANGUAGES:
            texts = self._texts(planned, part, lang)
            before[lang], after[lang] = changed_lines(*texts)
        if not any((*before.values(), *after.values())):
            return mutant
        return mutant._replace(
            before={lang: before[lang] or _NOTHING[lang] for lang in LANGUAGES},
            after={lang: after[lang] or _GONE[lang] for lang in LANGUAGES},
        )

    def _texts(self, planned: PlannedMutant, part: Part, lang: str) -> tuple[str, str]:
        loaded = self._loaded[part.pack]
        if part.kind != "rule":
            return self._texts_around(planned, part, loaded, lang)
        rule = rule_of(part, loaded)
        if not planned.row:
            other = Rule.model_validate(planned.after)
            return rule_sentence(rule, self._titles, lang), rule_sentence(other, self._titles, lang)
        table = loaded.pack.tables[str(rule.for_each)]
        changed = table.model_copy(update={"rows": planned.after})
        return (
            row_sentence(rule, planned.row, table, self._titles, lang),
            row_sentence(rule, planned.row, changed, self._titles, lang),
        )

    def _texts_around(
        self, planned: PlannedMutant, part: Part, loaded: LoadedPack, lang: str
    ) -> tuple[str, str]:
        """The full text of the first rule in which the change shows, before and after."""
        plural, name = part.prefix
        file = loaded.pack.file
        declared = getattr(file, plural)
        changed = type(declared[name]).model_validate(planned.after[plural][name])
        other = file.model_copy(update={plural: {**declared, name: changed}})
        changed_titles = self._titles.with_files(
            [other if each is file else each for each in self._titles.files]
        )
        texts = ("", "")
        for rule in self._rules_of(part):
            texts = (full_text(rule, self._titles, lang), full_text(rule, changed_titles, lang))
            if texts[0] != texts[1]:
                break
        return texts

    def _rules_of(self, part: Part) -> Iterator[Rule]:
        """Rules that the part can change; which of them tells of it, only their texts say."""
        wanted = dict.fromkeys(self._declared[check] for check in part.checks)
        for pack in self._suite.loaded:
            yield from (rule for rule in pack.pack.rules if rule.id in wanted)


def _value_at(data: Any, path: tuple[str | int, ...]) -> Any:
    for key in path:
        data = data[key]
    return data


def _words(value: Any) -> Mapping[str, str]:
    text = value if isinstance(value, str) else block(value)
    return {"sv": text, "en": text}
