"""What is chosen for whoever begins a rule or a pack, and what is refused before anything is written.

In: what the author wishes, a vocabulary, the rules that are there. Out: titles, the kind of record a rule is
about; a UsageError for what cannot be.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from compliance.diagnostics import UsageError, said
from compliance.facts.schema import EntityType, Schema
from compliance.workbench.scaffold import words
from compliance.workbench.scaffold.names import check_known
from compliance.workbench.scaffold.values import RuleOptions

DAY = date(2025, 3, 1)
"""The day that cases are tried on, where nothing else decides."""

ANOTHER_NAME = said("choose another name", "välj ett annat namn")
ANOTHER_FIELD = said(
    "name another field with --fact, or another kind of record with --for",
    "ange ett annat fält med --fact, eller ett annat slag av post med --for",
)


def refuse_if_there(path: Path) -> None:
    """Raises UsageError rather than write over what somebody has written."""
    if path.exists():
        raise UsageError.of(
            "USAGE013",
            said("{path} is there already", "{path} finns redan", path=path),
            help=ANOTHER_NAME,
        )


def titles(options: RuleOptions, says: tuple[str, str], slug: str = "") -> tuple[str, str]:
    """The titles wished for; a marked placeholder for each that is not.

    slug: of a rule, as two rules of a pack with one title could not be told apart.
    """
    mark = f"{slug}, " if slug else ""
    sv, en = (text.format(each, mark) for text, each in zip(words.TITLE, says, strict=True))
    return options.title_sv or sv, options.title_en or en


def subject_of(schema: Schema, wanted: str, told: Mapping[str, int]) -> EntityType:
    """The kind of record named, or the one that existing rules tell of most often.

    told: how often, by name. Raises UsageError where there is no such kind, or none at all.
    """
    entities = {name: each for name, each in schema.entities.items() if each.subject}
    if wanted:
        what = said("kind of record that rules may be about", "inget slag av post som regler kan gälla")
        check_known(wanted, entities, what, said("the vocabulary", "vokabulären"))
        return entities[wanted]
    if not entities:
        raise UsageError.of(
            "USAGE032",
            said(
                "the vocabulary has no kind of record that rules may be about",
                "vokabulären har inget slag av post som regler kan gälla",
            ),
            help=said(
                "write `subject: true` on one of its entities",
                "skriv `subject: true` på ett av dess slag av poster",
            ),
        )
    return max(entities.values(), key=lambda each: told.get(each.name, 0))


def rule_texts(domains: Iterable[Path]) -> str:
    """The text of the rules of all packs in folders of domains, all in one."""
    files = (file for domain in domains for file in domain.glob("*/rules/*.yaml"))
    return "\n".join(file.read_text(encoding="utf-8") for file in files)
