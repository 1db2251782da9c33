"""Where a part of a pack is lowered: what its names stand for, and where its faults are told.

In: the draft and the part. Out: `Scope`, which all that lowers is given. Between: an item of a collection, a
concept and a row of a table each have a scope of their own, made from the one around them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from compliance.diagnostics import Label
from compliance.findings.values import Cite
from compliance.plan.draft import Draft, PartRef, Path

AS_OF = "as_of"


@dataclass(frozen=True, slots=True)
class Scope:
    """What can be named in one part of a pack.

    names: entity by name in scope. row: the table row the part is expanded for. regime: the rule's.
    inside: concepts being expanded, to refuse a circle. at_row: where the row stands.
    column: the row's column that a value is being read from. settles_regime: what is lowered decides the
    regime, so that it cannot ask for it. rests_on: what the parameters and concepts met so far come from; one
    list for a part and all the scopes within it.
    """

    draft: Draft
    here: PartRef
    names: Mapping[str, str]
    row: Mapping[str, Any] | None = None
    regime: str = ""
    inside: tuple[str, ...] = ()
    at_row: PartRef | None = None
    column: str = ""
    settles_regime: bool = False
    rests_on: list[Cite] = field(default_factory=list, compare=False)

    def with_item(self, name: str, entity: str, path: Path) -> Scope | None:
        """The same, where `name` stands for an item too; None, with a fault, when it is taken."""
        if name in self.names or name == AS_OF:
            self.fault(
                path, "PACK077", f"`{name}` already stands for something else here", "choose another name"
            )
            return None
        return replace(self, names={**self.names, name: entity})

    def in_row(self, column: str) -> Scope:
        """The same, for a value from the row: what is wrong with it is shown where the row stands too."""
        return replace(self, column=column)

    def at(self, path: Path) -> str:
        """The place of a path, with its pack."""
        return self.here.at(path)

    def fault(
        self, path: Path, code: str, message: str, help: str = "", labels: tuple[Label, ...] = ()
    ) -> None:
        """Record a fault at a path of the part."""
        span = self.at_row.span((self.column,)) if self.at_row is not None and self.column else None
        if span is not None:
            labels = (*labels, Label(span, "this row"))
        self.draft.fault(self.here, path, code, message, help, labels)
