"""What the lint says, as values.

In: nothing. Out: `Level`, `Problem`, `Witness`, `Remark`, `Question`, `ProofResult`, `Conjecture`, `Check`;
and `lint_check`, which makes a function a `Check`.

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

if TYPE_CHECKING:
    from compliance.packs.read import LoadedPack
    from compliance.plan.plan import Check as Planned
    from compliance.workbench.lint.context import LintContext
from compliance.workbench.references import Path

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
    """What a check of the lint wants proved of one planned check, or of two.

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


class ProofResult(NamedTuple):
    """The answer to a question.

    kind: witness, none or undecided. bounds: within what it holds. reason: why it is undecided.
    """

    kind: str
    bounds: Text
    reason: Text
    witness: Witness | None = None


class Conjecture(NamedTuple):
    """What may be wrong, and the question that settles it.

    wrong: the kind of answer that shows it to be so. say: what to tell then; None for nothing after all.
    """

    at: str
    question: Question
    say: Callable[[ProofResult], Problem | None]
    wrong: str = "none"


# ---- checks -------------------------------------------------------------------------------------

Find = Callable[["LintContext", "LoadedPack"], Iterable[Problem | Conjecture]]


@dataclass(frozen=True, slots=True)
class Check:
    """One thing the lint looks for.

    why: what is wrong with it. fix: what to do. example: files of a pack that trigger it, by name, with
    only the keys that matter. find: looks for it in a pack. proves: what it finds has to be proved, so that
    it is left out where there are no proofs.
    """

    code: str
    level: Level
    title: Text
    why: Text
    fix: Text
    example: Mapping[str, str]
    find: Find
    proves: bool = False

    def remark(self, loaded: LoadedPack, found: Problem) -> Remark:
        """A problem this check has found in a pack, with its place in the files and in the law."""
        places = loaded.places
        locate = places.key_span if found.key else places.span
        labels = ((places.span(part, path), text) for part, path, text in found.labels)
        return Remark(
            self.code,
            self.level,
            loaded.pack.name,
            found.at,
            found.message,
            found.help,
            found.span or locate(found.part, found.path),
            places.under(found.part) if found.part.startswith("rule:") else (),
            tuple((span, text) for span, text in labels if span is not None),
            found.witness,
        )


def lint_check(
    code: str,
    level: Level,
    *,
    title: Text,
    why: Text,
    fix: Text,
    example: Mapping[str, str],
    proves: bool = False,
) -> Callable[[Find], Check]:
    """Make a `Check` of the function below, which looks for it."""
    return lambda find: Check(code, level, title, why, fix, example, find, proves)
