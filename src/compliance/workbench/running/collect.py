"""Which tests there are to run.

In: names and folders of packs, feature files, folders of either. Out: trials, each once, in a fixed order.
Raises PackError with the faults of all packs and features at once; UsageError when there is nothing to run.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from compliance.bdd.suite import FeatureSuite
from compliance.diagnostics import Collector, Diagnostic, PackError, Severity, UsageError, meant, said
from compliance.gherkin.places import features_of
from compliance.packs.cases import read_cases
from compliance.pipeline import plans
from compliance.pipeline.plans import PackName
from compliance.plan.build import build
from compliance.resources import named_pack, pack_folders
from compliance.workbench.trials import Trial
from compliance.workbench.trials.scenarios import ScenarioTrial
from compliance.workbench.trials.suite import read_scenarios, read_trials


@dataclass(slots=True)
class _Targets:
    """What is asked for. packs: those of each domain are planned together; empty with no features: all."""

    packs: dict[str, list[PackName]] = field(default_factory=dict)
    features: list[Path] = field(default_factory=list)


def collect(targets: Sequence[str | Path] = (), only: str = "") -> list[Trial]:
    """The tests of packs and features; of every shipped pack when nothing is named.

    only: keep those whose name, rule, feature or file holds this text.
    """
    wanted = _wanted(targets)
    try:
        trials = list(_read(wanted))
    except PackError as error:
        raise PackError(_faults(wanted) or error.diagnostics) from None
    if not trials:
        raise UsageError.of(
            "USAGE020",
            said("there is no test to run", "det finns inget test att köra"),
            help=said(
                "write cases beside the rules (`cases/*.yaml`), or scenarios in a `.feature` file",
                "skriv fall bredvid reglerna (`cases/*.yaml`), eller scenarier i en `.feature`-fil",
            ),
        )
    kept = [each for each in trials if only.casefold() in _name(each)]
    if not kept:
        names = [word for each in trials for word in (each.name, each.group)]
        what = said(
            "none of {count} tests has `{only}` in its name",
            "inget av {count} test har `{only}` i namnet",
            count=len(trials),
            only=only,
        )
        every = said("`compliance test -v` shows every name", "`compliance test -v` visar alla namn")
        raise UsageError.of("USAGE021", what, help=meant(only, dict.fromkeys(names), every))
    return kept


def _name(trial: Trial) -> str:
    return f"{trial.id}\n{trial.name}\n{trial.group}\n{trial.place.file}".casefold()


# ---- what is meant ------------------------------------------------------------------------------


def _wanted(targets: Sequence[str | Path]) -> _Targets:
    wanted = _Targets()
    if not targets:
        for folder in pack_folders():
            _add_pack(wanted, folder)
    for target in targets:
        path = Path(target)
        if (shipped := named_pack(target)) is not None:
            _add_pack(wanted, shipped)
        elif path.suffix == ".feature":
            wanted.features.append(path)
        elif (path / "pack.yaml").is_file() or not path.is_dir():
            _add_pack(wanted, _existing(target))
        else:
            _add_folder(wanted, path)
    return wanted


def _existing(target: str | Path) -> PackName:
    """The pack, or what there is of that name that cannot be tested."""
    path = Path(target)
    if path.is_file():
        raise UsageError.of(
            "USAGE022",
            said(
                "{path} is neither a pack nor a feature",
                "{path} är varken ett regelpaket eller en `.feature`-fil",
                path=path,
            ),
            help=said(
                "name a pack, its folder, a `.feature` file, or a folder of them",
                "ange ett regelpaket, dess mapp, en `.feature`-fil, eller en mapp med sådana",
            ),
        )
    plans.find_packs([target])  # says what is there instead, when there is none
    return target


def _add_pack(wanted: _Targets, pack: PackName) -> None:
    wanted.packs.setdefault(_domain(Path(pack)), []).append(pack)


def _domain(folder: Path) -> str:
    from compliance.documents import read_document

    document = read_document(folder / "pack.yaml", Collector())
    data = document.data if document is not None else None
    return str(data.get("domain", "")) if isinstance(data, dict) else ""


def _add_folder(wanted: _Targets, folder: Path) -> None:
    packs = [file.parent for file in sorted(folder.rglob("pack.yaml"))]
    for pack in packs:
        _add_pack(wanted, pack)
    loose = [file for file in sorted(folder.rglob("*.feature")) if not _within(file, packs)]
    if not packs and not loose:
        raise UsageError.of(
            "USAGE020",
            said(
                "the folder {folder} holds no pack and no feature",
                "mappen {folder} innehåller inget regelpaket och ingen `.feature`-fil",
                folder=folder,
            ),
            help=said(
                "a pack's folder holds `pack.yaml`; a feature is a file whose name ends with `.feature`",
                "ett regelpaket har `pack.yaml` i sin mapp; en features filnamn slutar på `.feature`",
            ),
        )
    wanted.features += [folder] if loose and not packs else loose


def _within(file: Path, folders: Iterable[Path]) -> bool:
    return any(file.is_relative_to(folder) for folder in folders)


# ---- reading ------------------------------------------------------------------------------------


def _read(wanted: _Targets) -> Iterator[Trial]:
    seen: set[tuple[Path, int, str | int]] = set()
    for trial in _every(wanted):
        # A scenario's id depends on the folder it was found from, so its row tells it apart.
        which = trial.index if isinstance(trial, ScenarioTrial) else trial.id
        key = (Path(trial.place.file).resolve(), trial.place.line, which)
        if key not in seen:
            seen.add(key)
            yield trial


def _every(wanted: _Targets) -> Iterator[Trial]:
    for packs in wanted.packs.values():
        yield from read_trials(packs).trials
    if wanted.features:
        named = [each for packs in wanted.packs.values() for each in packs]
        yield from read_scenarios(wanted.features, named)


def _faults(wanted: _Targets) -> list[Diagnostic]:
    """Everything that is wrong in any of the packs and features."""
    collector = Collector()
    places = list(wanted.features)
    for packs in wanted.packs.values():
        folders = plans.find_packs(packs)
        loaded = plans.read_packs(folders, collector)
        # Where a rule is missing, what is said of others that name it would be untrue.
        if not collector.has_errors:
            build(loaded, collector)
        if not collector.has_errors:
            for pack in loaded:
                list(read_cases(pack, collector))
        places += features_of(folders)
    for place in dict.fromkeys(places):
        FeatureSuite.check(place, collector)
    return [each for each in collector if each.severity is Severity.ERROR]
