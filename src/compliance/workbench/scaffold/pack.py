"""A new pack with one rule, its cases and a feature.

In: a name, a domain, a place. Out: a folder with `pack.yaml`, `rules/`, `cases/` and `features/`.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from compliance.diagnostics import UsageError, said
from compliance.facts.schema import Schema
from compliance.pipeline import plans
from compliance.pipeline.plans import schema_for
from compliance.resources import pack_folders, shipped
from compliance.workbench.scaffold import words
from compliance.workbench.scaffold.choices import (
    ANOTHER_FIELD,
    ANOTHER_NAME,
    DAY,
    refuse_if_there,
    rule_texts,
    subject_of,
    titles,
)
from compliance.workbench.scaffold.example import choose_field, example_of
from compliance.workbench.scaffold.names import check_slug
from compliance.workbench.scaffold.places import schemas_for, write_schemas_beside
from compliance.workbench.scaffold.texts import NewRule, case_text, feature_text, pack_text, rule_text
from compliance.workbench.scaffold.trying import rehearse, write_files
from compliance.workbench.scaffold.values import RuleOptions, Scaffold

_SOURCE = "kalla"
_AREA = "allmant"
_OWNER = "ansvarig"


def new_pack(name: str, domain: str, out: Path, options: RuleOptions, rule: str = "exempelregel") -> Scaffold:
    """Write a pack into a new folder `out`/`name`.

    domain: whose vocabulary it uses, of the shipped ones; empty for that of the `vocabulary.yaml` in `out`,
    or else the usual one. rule: what its one rule is called. options: of that rule, but for the titles, which
    are the pack's. Raises UsageError for a name that cannot be, for what the vocabulary does not have, and
    where the folder is there already; PackError where the vocabulary has faults.
    """
    check_slug(name, "pack")
    check_slug(rule, "rule")
    folder = _new_folder(out, name)
    home, schema = _vocabulary(domain, out)
    # A copy of a shipped vocabulary, with fields of one's own, is used as the shipped one is.
    rules = rule_texts({home, shipped("rules") / schema.domain})
    entity = subject_of(schema, options.subject, Counter(re.findall(r"\b(\w+)\.", rules)))
    field = choose_field(entity, options.fact, rules)
    example = example_of(schema, entity, field, DAY)
    schemas, to_write = schemas_for(folder)
    bare = entity.name[:1].upper() + "1"
    new = NewRule(
        pack=name,
        slug=rule,
        title=titles(RuleOptions(), example.says, rule),
        force=options.force,
        source=options.source or _SOURCE,
        locator=options.locator or words.LOCATOR,
        area=_AREA,
        owner=_OWNER,
        example=example,
        day=DAY,
        subject=bare,
        base={entity.table: [{"id": bare, field.name: example.met}]},
        lang=options.lang,
        schemas=schemas,
    )
    title = titles(options, (name, name))
    files = {
        "pack.yaml": pack_text(new, title, schema.domain),
        f"rules/{rule}.yaml": rule_text(new),
        f"cases/{rule}.yaml": case_text(new),
        f"features/{name}.feature": feature_text(new, title[0]),
    }
    if failed := rehearse(folder, name, files, new.id):
        raise UsageError.of(
            "USAGE033",
            said(
                "no rule about `{field}` could be made: {why}",
                "det gick inte att göra en regel om `{field}`: {why}",
                field=field.name,
                why=failed[0],
            ),
            help=ANOTHER_FIELD,
        )
    written = write_files(folder, files)
    told = words.EDIT[options.lang]
    edit = tuple(zip(written, (told[each] for each in ("pack", "rule", "cases", "feature")), strict=True))
    return Scaffold(str(folder), new.id, (*written, *write_schemas_beside(folder, home, to_write)), edit)


def _new_folder(out: Path, name: str) -> Path:
    """The folder of a pack that is not there yet. Raises UsageError for a name that is taken."""
    folder = out / name
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        refuse_if_there(folder)
    if name in {each.name for each in pack_folders()}:
        raise UsageError.of(
            "USAGE034",
            said("a shipped pack is called `{name}`", "ett medföljande regelpaket heter `{name}`", name=name),
            help=ANOTHER_NAME,
        )
    return folder


def _vocabulary(domain: str, out: Path) -> tuple[Path, Schema]:
    """The vocabulary that a pack made in `out` is read with, and its folder. Raises UsageError."""
    home = _home(domain, out)
    schema = schema_for(home)
    if home == out and domain not in ("", schema.domain):
        raise UsageError.of(
            "USAGE001",
            said(
                "a pack in {out} is read with the vocabulary there, which is of the domain `{domain}`",
                "ett regelpaket i {out} läses med vokabulären där, som hör till området `{domain}`",
                out=out,
                domain=schema.domain,
            ),
            help=said(
                "leave out --domain, or make the pack in another folder",
                "utelämna --domain, eller gör regelpaketet i en annan mapp",
            ),
        )
    return home, schema


def _home(domain: str, out: Path) -> Path:
    """The folder whose vocabulary a pack made in `out` is read with: `out` itself, or a shipped domain's."""
    if (out / "vocabulary.yaml").is_file():
        return out
    home = plans.domain_folder(domain or plans.DEFAULT_DOMAIN)
    if not home.is_relative_to(shipped("rules")):
        raise UsageError.of(
            "USAGE001",
            said(
                "a pack that uses the vocabulary in {home} has to stand beside it",
                "ett regelpaket som använder vokabulären i {home} måste ligga bredvid den",
                home=home,
            ),
            help=said("make it there: --out {home}", "gör det där: --out {home}", home=home),
        )
    return home
