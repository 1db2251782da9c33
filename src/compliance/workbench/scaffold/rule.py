"""A new rule in a pack that is there.

In: a pack, a slug, what the author wishes. Out: `rules/<slug>.yaml` and `cases/<slug>.yaml`.

A rule of a regulation is about those it applies to, and what makes it apply is more than a first condition
can know. So the data of the cases are tried from the barest record on to those of the pack's own cases.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import replace
from datetime import date
from typing import Any

from compliance.diagnostics import UsageError, said
from compliance.facts.schema import EntityType
from compliance.pipeline import plans
from compliance.workbench.scaffold import words
from compliance.workbench.scaffold.choices import (
    ANOTHER_FIELD,
    DAY,
    refuse_if_there,
    rule_texts,
    subject_of,
    titles,
)
from compliance.workbench.scaffold.example import choose_field, example_of
from compliance.workbench.scaffold.names import check_known, check_slug
from compliance.workbench.scaffold.places import schemas_for, write_schemas_beside
from compliance.workbench.scaffold.texts import NewRule, case_text, rule_text
from compliance.workbench.scaffold.trying import rehearse, write_files
from compliance.workbench.scaffold.values import RuleOptions, Scaffold
from compliance.workbench.trials.cases import CaseTrial
from compliance.workbench.trials.suite import TrialSuite, read_trials

_MOST_TRIED = 12


def new_rule(pack: str, slug: str, options: RuleOptions) -> Scaffold:
    """Write a rule and its cases into a pack.

    pack: a folder, or the name of a shipped pack. Raises UsageError for a name that cannot be, for what the
    pack does not have, and where a file is there already; PackError where the pack itself has faults.
    """
    check_slug(slug, "rule")
    folder = plans.find_packs([pack])[-1]
    suite = read_trials([folder], features=[])
    file = next(each.pack.file for each in suite.loaded if each.folder == folder)
    for name in (f"rules/{slug}.yaml", f"cases/{slug}.yaml"):
        refuse_if_there(folder / name)
    if options.source:
        check_known(options.source, file.sources, said("source", "ingen källa"), f"`{file.pack}`")
    if options.area:
        check_known(options.area, file.areas, said("area", "ingen rubrik"), f"`{file.pack}`")
    checks = [each for each in suite.plan.checks if each.pack == file.pack] or suite.plan.checks
    told = Counter(each.subject_type for each in checks)
    entity = subject_of(suite.plan.schema, options.subject, told)
    field = choose_field(entity, options.fact, rule_texts([folder.parent]))
    schemas, to_write = schemas_for(folder)
    draft = NewRule(
        pack=file.pack,
        slug=slug,
        title=("", ""),
        force=options.force,
        source=options.source or next(iter(file.sources)),
        locator=options.locator or words.LOCATOR,
        area=options.area or next(iter(file.areas)),
        owner=next(iter(file.roles), ""),
        example=example_of(suite.plan.schema, entity, field, DAY),
        day=DAY,
        subject="",
        base={},
        lang=options.lang,
        schemas=schemas,
        regime=_regime(suite, file.pack, entity),
    )
    failed: list[str] = []
    for day, subject, base in _starting_points(suite, entity):
        example = example_of(suite.plan.schema, entity, field, day)
        laid = _with_value(base, entity, subject, field.name, example.met)
        title = titles(options, example.says, slug)
        new = replace(draft, title=title, example=example, day=day, subject=subject, base=laid)
        files = {f"rules/{slug}.yaml": rule_text(new), f"cases/{slug}.yaml": case_text(new)}
        failed = rehearse(folder, file.pack, files, new.id)
        if not failed:
            break
    else:
        raise UsageError.of(
            "USAGE033",
            said(
                "no case could be made for a rule about `{field}` in `{pack}`: {why}",
                "det gick inte att göra fall för en regel om `{field}` i `{pack}`: {why}",
                field=field.name,
                pack=file.pack,
                why=failed[0],
            ),
            help=ANOTHER_FIELD,
        )
    written = write_files(folder, files)
    edit = tuple(zip(written, (words.EDIT[options.lang][each] for each in ("rule", "cases")), strict=True))
    home = folder.parent if (folder.parent / "vocabulary.yaml").is_file() else file.domain
    return Scaffold(pack, new.id, (*written, *write_schemas_beside(folder, home, to_write)), edit)


def _regime(suite: TrialSuite, pack: str, entity: EntityType) -> str:
    """The regime that most of a pack's rules about a kind of record name, each for itself; empty for none."""
    loaded = next(each.pack for each in suite.loaded if each.pack.name == pack)
    named = Counter(rule.regime or "" for rule in loaded.rules if rule.for_ == entity.name)
    return max(named, key=lambda each: named[each], default="")


def _starting_points(suite: TrialSuite, entity: EntityType) -> Iterator[tuple[date, str, Mapping[str, Any]]]:
    """Days, subjects and data to try a new case on: a bare record, then those of the pack's own cases."""
    bare = entity.name[:1].upper() + "1"
    yield DAY, bare, {entity.table: [{"id": bare}]}
    told = [
        trial
        for trial in suite.trials
        if isinstance(trial, CaseTrial)
        and trial.check.subject_type == entity.name
        and trial.case.case.expect.status == "met"
        and any(row.get("id") == trial.case.case.subject for row in trial.case.data.get(entity.table, ()))
    ]
    told.sort(key=lambda trial: len(json.dumps(trial.case.data, default=str)))
    for trial in told[:_MOST_TRIED]:
        yield trial.case.case.as_of, trial.case.case.subject, trial.case.data


def _with_value(
    base: Mapping[str, Any], entity: EntityType, subject: str, field: str, value: Any
) -> Mapping[str, Any]:
    laid = deepcopy(dict(base))
    for row in laid[entity.table]:
        if row.get("id") == subject:
            row[field] = value
    return laid
