"""The state of a build: what has been declared, what has been planned so far, and the faults found.

In: loaded packs. Out: `Draft`, which the passes fill in turn.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from compliance.diagnostics import Collector, Label, Span, meant
from compliance.facts.schema import Schema
from compliance.findings.policy import ConsequenceSpec, ScaleSpec
from compliance.findings.values import Cite
from compliance.model.packs import Concept, Pack, Regime, Table
from compliance.model.places import Places
from compliance.model.rules import Citation
from compliance.model.vocabulary import Vocabulary
from compliance.plan.nodes import Text
from compliance.plan.plan import Anchor, Check, PlannedMeasure, PlannedParameter, RegimeChoice
from compliance.plan.types import Type
from compliance.plan.wording import in_both

Path = tuple[str | int, ...]


class Loaded(Protocol):
    """A pack with the places of its parts; `packs` makes them."""

    @property
    def pack(self) -> Pack: ...
    @property
    def vocabulary(self) -> Vocabulary: ...
    @property
    def places(self) -> Places: ...
    @property
    def unread(self) -> frozenset[str]: ...


@dataclass(frozen=True, slots=True)
class PartRef:
    """A part of a pack that is being planned, for diagnostics and for looking names up."""

    loaded: Loaded
    part: str

    @property
    def pack(self) -> Pack:
        """The pack it belongs to."""
        return self.loaded.pack

    def at(self, path: Path) -> str:
        """The place of a path: the pack, then file:line:column there. Concepts are used across packs."""
        place = self.loaded.places.at(self.part, path)
        return f"{self.pack.name}/{place}" if place else ""

    def span(self, path: Path) -> Span | None:
        """The place of a path."""
        return self.loaded.places.span(self.part, path)


@dataclass(slots=True)
class Draft:
    """What the passes work on.

    sources: by `parameter`, `concept`, `measure` or `regime` and full name, what it comes from.
    known_regimes: every regime that the packs declare. codes: the vocabulary's code lists; where it has none
    for regimes or goals, what the packs declare.
    """

    packs: Sequence[Loaded]
    collector: Collector
    schema: Schema
    parameters: dict[str, PlannedParameter] = field(default_factory=dict)
    parameter_types: dict[str, Type] = field(default_factory=dict)
    sources: dict[tuple[str, str], tuple[Cite, ...]] = field(default_factory=dict)
    goals: dict[str, dict[str, str]] = field(default_factory=dict)
    measures: list[PlannedMeasure] = field(default_factory=list)
    regimes: list[RegimeChoice] = field(default_factory=list)
    checks: list[Check] = field(default_factory=list)
    scales: list[ScaleSpec] = field(default_factory=list)
    letters_since: list[Anchor] = field(default_factory=list)
    consequences: list[ConsequenceSpec] = field(default_factory=list)
    anchors: list[Anchor] = field(default_factory=list)
    concepts_entered: int = 0
    known_regimes: dict[str, Regime] = field(init=False)
    codes: dict[str, Mapping[str, Any]] = field(init=False)

    def __post_init__(self) -> None:
        """What never changes in a build is looked up a thousand times in it."""
        self.known_regimes = {
            name: regime for each in self.packs for name, regime in each.pack.file.regimes.items()
        }
        self.list_codes()

    def list_codes(self) -> None:
        """To be done again once goals are planned: their codes are among those that literals may be."""
        goals = {code for by_regime in self.goals.values() for code in by_regime.values()}
        self.codes = {"regime": self.known_regimes, "goal": dict.fromkeys(goals), **self.schema.codes}

    def fault(
        self,
        here: PartRef,
        path: Path,
        code: str,
        message: str,
        help: str = "",
        labels: tuple[Label, ...] = (),
    ) -> None:
        """Record a fault at a path of a part, under the part's headings of law."""
        self.collector.add(
            code,
            message,
            here.span(path),
            labels=labels,
            under=here.loaded.places.under(here.part),
            help=help,
        )

    def visible(self, here: PartRef) -> list[Loaded]:
        """The pack itself and the packs it uses: where its names may be declared."""
        uses = set(here.pack.file.uses)
        return [here.loaded, *(each for each in self.packs if each.pack.name in uses)]

    def find_parameter(self, here: PartRef, name: str) -> str | None:
        """A parameter's full name, from this pack or one it uses."""
        return next(
            (f"{each.pack.name}/{name}" for each in self.visible(here) if name in each.pack.file.parameters),
            None,
        )

    def find_concept(self, here: PartRef, name: str) -> tuple[Loaded, Concept] | None:
        """A concept, from this pack or one it uses."""
        for each in self.visible(here):
            if name in each.pack.file.concepts:
                return each, each.pack.file.concepts[name]
        return None

    def names_of(self, here: PartRef, kind: str) -> list[str]:
        """All names of a kind that this pack may use, for "did you mean"."""
        return [name for each in self.visible(here) for name in getattr(each.pack.file, kind)]

    def table(self, here: PartRef, name: str) -> Table | None:
        """A table of this pack."""
        return here.pack.tables.get(name)

    def cite(self, here: PartRef, citations: Sequence[Citation], path: Path) -> tuple[Cite, ...]:
        """Citations with the instrument's title in place of its short name."""
        made = []
        for index, citation in enumerate(citations):
            source = next(
                (
                    each.pack.file.sources[citation.source]
                    for each in self.visible(here)
                    if citation.source in each.pack.file.sources
                ),
                None,
            )
            if source is None:
                self.unknown_name(here, (*path, index, "source"), "source", citation.source, "sources")
                continue
            note = in_both(citation.note) if citation.note else {}
            made.append(Cite(source.title, citation.locator, str(citation.provenance), note))
        return tuple(made)

    def unknown_name(self, here: PartRef, path: Path, what: str, name: str, kind: str) -> None:
        """Record that a name is declared neither in this pack nor in one it uses."""
        self.fault(
            here,
            path,
            "PACK050",
            f"the {what} `{name}` is not declared in {here.pack.name} or a pack it uses",
            meant(name, self.names_of(here, kind), f"declare it under `{kind}` in pack.yaml"),
        )

    def check_subject(self, here: PartRef, path: Path, name: str) -> bool:
        """False, with a fault, when a name is not that of an entity that rules may be about."""
        subjects = [each.name for each in self.schema.entities.values() if each.subject]
        if name in subjects:
            return True
        help = meant(name, subjects, f"write one of {', '.join(subjects)}")
        self.fault(here, path, "PACK051", f"`{name}` is not a subject of the vocabulary", help)
        return False

    def role_title(self, here: PartRef, role: str, path: Path) -> Text:
        """A role's title."""
        for each in self.visible(here):
            if role in each.pack.file.roles:
                return in_both(each.pack.file.roles[role])
        self.unknown_name(here, path, "role", role, "roles")
        return {"sv": role, "en": role}
