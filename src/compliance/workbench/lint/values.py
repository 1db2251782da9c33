"""What the lint says, as values.

In: nothing. Out: `Level`, `Problem`, `Witness`, `Remark`, `Check`, `Question`, `Proved`.

A check yields `Problem`s, which know what is wrong and where in the pack; `run` makes them `Remark`s, which
know the file, the law they stand under and whether the pack waives them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from compliance.diagnostics import Diagnostic, Label, Severity, Span
from compliance.named_tuple import NamedTuple
from compliance.workbench.lint.eras import ALWAYS, Era
from compliance.workbench.lint.walk import Path

if TYPE_CHECKING:
    from compliance.packs.read import LoadedPack
    from compliance.plan.plan import Check as Planned
    from compliance.workbench.lint.context import LintContext

Text = Mapping[str, str]


class Level(StrEnum):
    """How much a remark weighs: an error is wrong, a warning nearly always, information is for thought."""

    ERROR = "error"
    WARNING = "warning"
    INFORMATION = "information"


def both(sv: str, en: str) -> dict[str, str]:
    """A text in both languages."""
    return {"sv": sv, "en": en}


class Witness(NamedTuple):
    """What shows that a remark is right: a value, a day, or somebody the rules go wrong for.

    sentence: the witness in words. data: a dossier that can be checked; empty for a mere value.
    """

    sentence: Text
    data: str = ""


class Problem(NamedTuple):
    """Something a check has found.

    at: what it is about, as a waiver names it: a rule's id, `parameters/x`, `tables/x/row`.
    part, path: where in the pack (`model.places`); key: show the key there and not its value.
    labels: other places that belong to it.
    """

    at: str
    part: str
    path: Path
    message: Text
    help: Text = {}  # noqa: RUF012 - never written to
    witness: Witness | None = None
    labels: tuple[tuple[str, Path, Text], ...] = ()
    key: bool = False
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """What the lint says about a pack. waived: the reason the pack gives; empty when it gives none."""

    check: str
    level: Level
    pack: str
    at: str
    message: Text
    help: Text = field(default_factory=dict)
    span: Span | None = None
    under: tuple[str, ...] = ()
    labels: tuple[tuple[Span, Text], ...] = ()
    witness: Witness | None = None
    waived: Text = field(default_factory=dict)

    @property
    def order(self) -> tuple[Any, ...]:
        """By place in the files, then by check."""
        span = self.span or Span("")
        return (span.file, span.line, span.column, self.check, self.at, self.message["en"])

    def diagnostic(self, lang: str) -> Diagnostic:
        """The remark in one language."""
        return Diagnostic(
            self.check,
            self.message[lang],
            self.span,
            Severity(str(self.level)),
            tuple(Label(span, text[lang]) for span, text in self.labels),
            self.under,
            self.help.get(lang, ""),
        )

    def to_json(self) -> dict[str, Any]:
        """The remark as plain JSON values, in both languages; absent parts are left out."""
        out = self.diagnostic("en").to_json()
        out |= {"pack": self.pack, "at": self.at, "message": dict(self.message)}
        for label, (_, text) in zip(out.get("labels", []), self.labels, strict=True):
            label["text"] = dict(text)
        if self.help:
            out["help"] = dict(self.help)
        if self.witness is not None:
            out["witness"] = {"sentence": dict(self.witness.sentence)}
            if self.witness.data:
                out["witness"]["data"] = self.witness.data
        if self.waived:
            out["waived"] = dict(self.waived)
        return out


# ---- proofs -------------------------------------------------------------------------------------


class Question(NamedTuple):
    """What a check wants proved. The one checks it is about travel with it to whoever answers.

    kind: reach (can `one` get a status?), implies (can somebody fail `other` whom `one` does not fail?) or
    together (can somebody meet both?). day: when; the day of the era nearest to today, for None.
    """

    kind: str
    one: Planned
    other: Planned | None = None
    status: str = ""
    day: date | None = None
    era: Era = ALWAYS

    @property
    def about(self) -> tuple[str, ...]:
        """What it is asked of, whichever the day."""
        return (self.kind, self.status, self.one.id, self.other.id if self.other is not None else "")


class Proved(NamedTuple):
    """An answer. kind: witness, none or undecided. bounds: within what it holds; reason: why undecided."""

    kind: str
    bounds: Text
    reason: Text
    witness: Witness | None = None


class Asked(NamedTuple):
    """A question, and what to say for an answer; None for nothing."""

    at: str
    question: Question
    say: Callable[[Proved], Problem | None]


# ---- checks -------------------------------------------------------------------------------------

Find = Callable[["LintContext", "LoadedPack"], Iterable[Problem]]
Ask = Callable[["LintContext", "LoadedPack"], Iterable[Asked]]


@dataclass(frozen=True, slots=True)
class Check:
    """One thing the lint looks for.

    why: what is wrong with it. fix: what to do. example: files of a pack that trigger it, by name, with
    only the keys that matter. find: looks for it; ask: what has to be proved. A check has one of them, or
    both.
    """

    code: str
    level: Level
    title: Text
    why: Text
    fix: Text
    example: Mapping[str, str]
    find: Find | None = None
    ask: Ask | None = None

    @property
    def proves(self) -> bool:
        """Whether it needs proofs."""
        return self.ask is not None
