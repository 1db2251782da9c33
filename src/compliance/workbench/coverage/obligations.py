"""What a source asks for, and whether rules with living trials stand for it.

In: lists of requirements, and what the trials ask about each rule. Out: `SourceCoverage`s.

An item is covered when rules test all of it, each asked about by trials both when it is met and when it is
not, and scenarios show what these are weighed together in: a letter of a scale, a consequence drawn; when
the library itself behaves so and tests show it; or when it is left to people, or asks nothing, and the list
says why. What is tested in part or planned is not covered, whatever the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from compliance.diagnostics import Collector, did_you_mean
from compliance.findings.values import Text
from compliance.model.base import BothTexts
from compliance.named_tuple import NamedTuple
from compliance.packs.requirements import FILE, Requirement, RequirementList, read_requirements
from compliance.pipeline.plans import PackName
from compliance.resources import named_pack, pack_folders, requirement_folders
from compliance.workbench.coverage.values import ItemCoverage, RowsShown, RuleCoverage, SourceCoverage

_NEEDED = {"met": ("uppfylld", "met"), "not_met": ("inte uppfylld", "not met")}


class JudgementTrials(NamedTuple):
    """The trials that name a letter of a scale (is_scale), or that a consequence is drawn."""

    is_scale: bool
    trials: tuple[str, ...]


class Known(NamedTuple):
    """Rules by id with what is asked about them; scales and consequences by their names likewise."""

    rules: Mapping[str, RuleCoverage]
    judgements: Mapping[str, JudgementTrials]


def read_lists(
    packs: Sequence[PackName] | None, collector: Collector
) -> tuple[tuple[RequirementList, ...], list[PackName] | None]:
    """The lists of packs, and which of what is named holds a pack; None for all, as it was given.

    A folder of which there is only a list is no pack: of that, the list is all there is to see.
    """
    listed = {folder.name: folder for folder in requirement_folders()}
    if packs is None:
        folders, rest = list(listed.values()), None
    else:
        folders, rest = [], []
        for pack in packs:
            folder = named_pack(pack) or (listed.get(pack) if isinstance(pack, str) else None) or Path(pack)
            folders.append(folder)
            if (folder / "pack.yaml").is_file() or not (folder / FILE).is_file():
                rest.append(pack)  # what is no pack either is complained of where packs are read
    read = (read_requirements(folder, collector) for folder in dict.fromkeys(folders))
    return tuple(each for each in read if each is not None), rest


def packs_behind(lists: Sequence[RequirementList], asked: Sequence[PackName]) -> list[str]:
    """Shipped packs, not asked for themselves, of which the lists name something."""
    shipped = {folder.name for folder in pack_folders()}
    items = (item.declared for each in lists for item in each.items)
    names = {name.partition(".")[0] for item in items for name in (*item.rules, *item.judged_by)}
    return sorted(names & shipped - {Path(pack).name for pack in asked})


def covered(lists: Sequence[RequirementList], known: Known) -> tuple[SourceCoverage, ...]:
    """Every list with what stands for its items."""
    return tuple(
        SourceCoverage(
            each.name,
            _text(each.file_title),
            f"{each.source.title}. {each.source.citation}",
            tuple(_item(item, each.folder, known) for item in each.items),
        )
        for each in lists
    )


def _item(item: Requirement, folder: Path, known: Known) -> ItemCoverage:
    rules = [known.rules[name].trials for name in item.declared.rules if name in known.rules]
    judged_by = item.declared.judged_by
    judgements = [known.judgements[name].trials for name in judged_by if name in known.judgements]
    return ItemCoverage(
        item.id,
        item.declared.kind,
        _text(item.declared.text),
        item.declared.locator,
        item.span,
        item.declared.encoded,
        tuple(item.declared.rules),
        tuple(judged_by),
        tuple(sorted({trial for trials in (*rules, *judgements) for trial in trials})),
        tuple(item.declared.tests),
        _text(item.reason) if item.reason is not None else {},
        tuple(_faults(item, folder, known)),
        tuple(_rows(item, known)),
    )


def _rows(item: Requirement, known: Known) -> Iterator[RowsShown]:
    """The item counts as covered when any row shows it; how many do is for a reader to weigh."""
    for rule in (known.rules[name] for name in item.declared.rules if name in known.rules):
        shown = sum(all(status in row.asked for status in _NEEDED) for row in rule.rows)
        if shown < len(rule.rows) and len(rule.rows) > 1:
            yield RowsShown(rule.id, shown, len(rule.rows))


def _text(text: BothTexts) -> Text:
    return {"sv": text.sv, "en": text.en}


def _faults(item: Requirement, folder: Path, known: Known) -> Iterator[Text]:
    for name in item.declared.rules:
        rule = known.rules.get(name)
        if rule is None:
            yield _missing(name, known.rules, "regeln", "rule")
            continue
        for status, (sv, en) in _NEEDED.items():
            if not rule.asked(status).trials:
                yield {
                    "sv": f"inget prov frågar efter utfallet {sv} av {name}",
                    "en": f"no trial asks about {name} being {en}",
                }
    for name in item.declared.judged_by:
        judgement = known.judgements.get(name)
        if judgement is None:
            yield _missing(name, known.judgements, "skalan eller konsekvensen", "scale or consequence")
        elif not judgement.trials and judgement.is_scale:
            yield {
                "sv": f"inget scenario frågar efter ett omdöme enligt {name}",
                "en": f"no scenario asks for a letter of {name}",
            }
        elif not judgement.trials:
            yield {
                "sv": f"inget scenario visar att {name} följer",
                "en": f"no scenario shows {name} drawn",
            }
    for test in item.declared.tests:
        if not _lives(test, folder):
            yield {"sv": f"provet {test} finns inte", "en": f"there is no test {test}"}


def _missing(name: str, known: Mapping[str, object], sv: str, en: str) -> Text:
    near = did_you_mean(name, known)
    return {
        "sv": f"{sv} {name} finns inte" + (f"; menas {near}?" if near else ""),
        "en": f"there is no {en} {name}" + (f"; did you mean {near}?" if near else ""),
    }


def _lives(test: str, folder: Path) -> bool:
    """Whether a file of tests is there, and in it the test that is named.

    It is looked for from the folder in which `rules/` lies. An installation has no `tests/`: what has been
    left out as a whole is taken on trust.
    """
    path, _, name = test.partition("::")
    root = folder.resolve().parents[2]
    if not (root / path.partition("/")[0]).is_dir():
        return True
    file = root / path
    if not file.is_file():
        return False
    if not name:
        return True
    text = file.read_text(encoding="utf-8")
    last = name.rpartition("::")[2].partition("[")[0] if file.suffix == ".py" else name
    pattern = {
        ".py": rf"^\s*(?:async )?def {re.escape(last)}\(",
        ".feature": rf"^\s*[^\s:][^:\n]*:\s*{re.escape(last)}\s*$",
    }.get(file.suffix, re.escape(last))
    return re.search(pattern, text, re.MULTILINE) is not None
