"""Names of packs and rules, held against the rules for them before anything is written.

In: names as typed. Out: nothing, or a UsageError that says what to type instead.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from compliance.diagnostics import UsageError, meant

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_RESERVED = re.compile(r"con|prn|aux|nul|(com|lpt)[0-9]")
"""What Windows keeps for devices: there no file may be called so, whatever its suffix."""


def check_slug(name: str, what: str) -> None:
    """Raises UsageError unless `name` can be a pack's or rule's name. what: `pack` or `rule`."""
    if _RESERVED.fullmatch(name):
        raise UsageError.of(
            "USAGE030",
            f"`{name}` cannot be the name of a {what}: Windows allows no file or folder that is called so",
            help=f"write `{name}-{what}`",
        )
    if _SLUG.fullmatch(name):
        return
    near = _nearest_slug(name)
    raise UsageError.of(
        "USAGE030",
        f"`{name}` cannot be the name of a {what}: write small letters a–z, digits and single hyphens",
        help=f"write `{near}`" if near else f"write a name such as `{_SAMPLES[what]}`",
    )


_SAMPLES = {"pack": "region-exempel", "rule": "supervision-every-week"}


def check_known(name: str, known: Iterable[str], what: str, where: str) -> None:
    """Raises UsageError unless `name` is one of those there are, and says which was probably meant."""
    names = list(known)
    if name in names:
        return
    raise UsageError.of(
        "USAGE031",
        f"{where} has no {what} called `{name}`",
        help=meant(name, names, f"there are {', '.join(names)}"),
    )


def _nearest_slug(name: str) -> str:
    """The name as far as it can be kept: `Min Regel_å` as `min-regel-a`."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
