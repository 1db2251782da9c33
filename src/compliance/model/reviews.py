"""Approvals of rules by those who know the law.

In: `reviews.yaml` beside a pack. Out: `ReviewFile`. Entries are only ever added: the latest of a rule counts,
and the earlier ones tell its history.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from compliance.model.base import Date, Declared, RuleId, shape

Digest = Annotated[str, shape(r"^sha256:[0-9a-f]{64}$", "`sha256:` and 64 hexadecimal digits")]


class Approval(Declared):
    """Somebody has read a rule's sentence and its scenarios, and says that they are right."""

    rule: RuleId
    revision: int = Field(ge=1)
    sentence: Digest
    scenarios: Digest
    reviewer: str = Field(min_length=1)
    role: str = Field(min_length=1)
    date: Date
    remark: str | None = Field(default=None, min_length=1)


class ReviewFile(Declared):
    """What `reviews.yaml` holds."""

    format: Literal[1]
    approvals: list[Approval] = Field(default_factory=list)
