"""What a report tells besides findings and what follows from them: of what, by what and about whom it is.

In: nothing. Out: `PackInfo`, `DataInfo`, `Basis`, `Reviews`, `ReviewMark` and `SubjectInfo`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from compliance.diagnostics.masking import masked_repr
from compliance.language import Text
from compliance.named_tuple import NamedTuple


class PackInfo(NamedTuple):
    """A rule pack: which one exactly, and how many rules it holds."""

    name: str
    version: str
    title: Text
    digest: str
    rules: int = 0
    description: Text = {}  # noqa: RUF012 - never written to

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values."""
        return {
            "name": self.name,
            "version": self.version,
            "title": dict(self.title),
            "description": dict(self.description),
            "digest": self.digest,
            "rules": self.rules,
        }


class DataInfo(NamedTuple):
    """The data that was checked: the names of its files, and a digest of all of it."""

    sources: tuple[str, ...] = ()
    digest: str = ""


class Basis(NamedTuple):
    """What a run was made of, so that it can be traced: the day, the packs and the digest of the data.

    known_at: what was recorded later was left out; None when nothing was.
    """

    as_of: date
    known_at: date | None
    packs: tuple[PackInfo, ...]
    digest: str


class ReviewMark(NamedTuple):
    """Who approved a rule as it now is, in what capacity, on which day (ISO 8601)."""

    reviewer: str
    role: str
    date: str
    remark: str = ""


class Reviews(NamedTuple):
    """Which of the rules in a report have been approved.

    marks: by the finding's rule. approved, rules: how many were approved of how many tried, as declared.
    left_out: how many were left out because nobody has approved them; None when none was to be left out.
    """

    marks: Mapping[str, ReviewMark] = MappingProxyType({})
    approved: int = 0
    rules: int = 0
    left_out: int | None = None

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values; a rule that is not in `by_rule` is not approved as it now is."""
        by_rule = {
            rule: mark._asdict() | {"remark": mark.remark or None} for rule, mark in self.marks.items()
        }
        return {
            "approved": self.approved,
            "rules": self.rules,
            "left_out": self.left_out,
            "by_rule": by_rule,
        }


class SubjectInfo(NamedTuple):
    """Somebody or something checked. type_title: what such a thing is called, when known.

    only_id: the data tells nothing of it but that it is there, as of a note below a table.
    within: the path of another one checked, which it belongs to, as a trainee to a unit; empty for none.
    """

    path: str
    type: str
    name: str
    type_title: Text = {}  # noqa: RUF012 - never written to
    only_id: bool = False
    within: str = ""

    def __repr__(self) -> str:
        return masked_repr(self)

    def to_json(self) -> dict[str, Any]:
        """As plain JSON values."""
        return {**self._asdict(), "type_title": dict(self.type_title)}
