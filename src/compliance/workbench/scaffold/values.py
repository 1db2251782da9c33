"""What an author says of a new rule, and what was made.

In: nothing. Out: `RuleOptions`, `Scaffold`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class RuleOptions:
    """What is known of a new rule; what is empty is chosen.

    subject: an entity of the vocabulary. fact: the field the example asks about. lang: of the comments.
    """

    subject: str = ""
    fact: str = ""
    title_sv: str = ""
    title_en: str = ""
    force: str = "local"
    source: str = ""
    locator: str = ""
    area: str = ""
    lang: str = "sv"


@dataclass(frozen=True, slots=True)
class Scaffold:
    """What was written. pack: how to name it to a command. edit: each file with what to change there."""

    pack: str
    rule: str
    files: tuple[Path, ...]
    edit: tuple[tuple[Path, str], ...]
