"""What parts of packs refer to, and in which pack a name is found."""

from __future__ import annotations

from pathlib import Path

from compliance.diagnostics import Collector
from compliance.packs.read import LoadedPack
from compliance.pipeline.plans import find_packs, read_packs
from compliance.workbench.mutation.uses import uses_of
from compliance.workbench.references import Declarations, Reference, references, walk
from tests.helpers.lint import write

_CITE = "cite: [{source: law, locator: 1 §, provenance: official}]"
_TITLE = "title: {sv: Exempel, en: Example}"
_LONG = f"{{{_TITLE}, type: integer, values: [{{from: 2010-01-01, value: 60}}], {_CITE}}}"
_CONCEPTS = (
    "concepts:\n"
    f"  long_enough:\n    about: trainee\n    {_TITLE}\n"
    "    condition: {fact: trainee.earlier_st_months, at_least: {parameter: shortest}}\n"
)
_RULE = {"rules/asks.yaml": "require: {concept: long_enough}\n"}


def packs(folder: Path, **files: dict[str, str]) -> dict[str, LoadedPack]:
    """Packs beside each other, the last of which uses the others in the order given."""
    *others, last = files
    folders = []
    for name, own in files.items():
        pack = write(folder / "made", own)
        for file in pack.rglob("*.yaml"):
            text = file.read_text(encoding="utf-8")
            text = text.replace("example.", f"{name}.").replace('"pack": "example"', f'"pack": "{name}"')
            if name == last and file.name == "pack.yaml" and others:
                uses = ", ".join(f'"{each}"' for each in others)
                text = text.replace('"format": 1', f'"format": 1, "uses": [{uses}]')
            file.write_text(text, encoding="utf-8")
        folders.append(pack.rename(folder / name))
    return {each.pack.name: each for each in read_packs(find_packs(folders), Collector())}


def test_a_name_is_looked_for_at_home_before_in_the_packs_it_uses(tmp_path: Path) -> None:
    shared = {"pack.yaml": f"parameters:\n  shortest: {_LONG}\n  other: {_LONG}\n"}
    own = {"pack.yaml": f"parameters:\n  shortest: {_LONG}\n"}
    loaded = packs(tmp_path, first=shared, second=shared, third=own)
    declarations = Declarations(loaded.values())

    def home(name: str) -> str | None:
        found = declarations.home(loaded["third"], Reference("parameters", name))
        return found.pack.name if found is not None else None

    assert [home(name) for name in ("shortest", "other", "none")] == ["third", "first", None]


def test_what_a_concept_rests_on_is_reached_in_the_concept_s_own_pack(tmp_path: Path) -> None:
    below = {"pack.yaml": f"{_CONCEPTS}parameters:\n  shortest: {_LONG}\n"}
    above = {"pack.yaml": f"parameters:\n  shortest: {_LONG}\n", **_RULE}
    loaded = packs(tmp_path, below=below, above=above)
    [rule] = (rule for rule in loaded["above"].pack.rules if rule.id == "above.asks")
    reached = Declarations(loaded.values()).reached(loaded["above"], rule)
    assert ("below", Reference("concepts", "long_enough")) in reached
    assert ("below", Reference("parameters", "shortest")) in reached
    assert ("above", Reference("parameters", "shortest")) not in reached
    uses = uses_of(list(loaded.values()))
    assert uses.of(("below", Reference("parameters", "shortest"))) == {"above.asks"}
    assert uses.of(("above", Reference("parameters", "shortest"))) == set()


def test_every_part_is_walked_with_its_path_as_in_the_file(tmp_path: Path) -> None:
    loaded = packs(tmp_path, only={"pack.yaml": f"parameters:\n  shortest: {_LONG}\n{_CONCEPTS}", **_RULE})
    paths = {path for path, _ in walk(loaded["only"].pack.file)}
    assert ("concepts", "long_enough", "condition", "at_least", "parameter") in paths
    found = set(references(loaded["only"].pack.rules))
    assert {Reference("concepts", "long_enough"), Reference("roles", "trainee")} <= found
