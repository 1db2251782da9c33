"""Names of packs and rules, held against the rules for them before anything is written.

In: names as typed. Out: nothing, or a UsageError that says what to type instead.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from compliance.diagnostics import UsageError, meant, said

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_RESERVED = re.compile(r"con|prn|aux|nul|(com|lpt)[0-9]")
"""What Windows keeps for devices: there no file may be called so, whatever its suffix."""


def check_slug(name: str, what: str) -> None:
    """Raises UsageError unless `name` can be a pack's or rule's name. what: `pack` or `rule`."""
    kind = _KINDS[what]
    if _RESERVED.fullmatch(name):
        raise UsageError.of(
            "USAGE030",
            said(
                "`{name}` cannot be the name of a {what}: Windows allows no file or folder that is called so",
                "`{name}` kan inte vara namnet på {what}: Windows tillåter ingen fil eller mapp som heter så",
                name=name,
                what=kind,
            ),
            help=said("write `{name}`", "skriv `{name}`", name=f"{name}-{what}"),
        )
    if _SLUG.fullmatch(name):
        return
    near = _nearest_slug(name)
    raise UsageError.of(
        "USAGE030",
        said(
            "`{name}` cannot be the name of a {what}: write small letters a–z, digits and single hyphens",
            "`{name}` kan inte vara namnet på {what}: skriv små bokstäver a–z, siffror och enkla bindestreck",
            name=name,
            what=kind,
        ),
        help=said("write `{name}`", "skriv `{name}`", name=near)
        if near
        else said("write a name such as `{name}`", "skriv ett namn som `{name}`", name=_SAMPLES[what]),
    )


_KINDS = {"pack": said("pack", "ett regelpaket"), "rule": said("rule", "en regel")}
_SAMPLES = {"pack": "region-exempel", "rule": "supervision-every-week"}


def check_known(name: str, known: Iterable[str], what: str, where: str) -> None:
    """Raises UsageError unless `name` is one of those there are, and says which was probably meant.

    what: a kind of thing, in Swedish with its `ingen` or `inget`. where: who has them.
    """
    names = list(known)
    if name in names:
        return
    raise UsageError.of(
        "USAGE031",
        said(
            "{where} has no {what} called `{name}`",
            "{where} har {what} som heter `{name}`",
            where=where,
            what=what,
            name=name,
        ),
        help=meant(name, names, said("there are {all}", "det som finns är {all}", all=", ".join(names))),
    )


def _nearest_slug(name: str) -> str:
    """The name as far as it can be kept: `Min Regel_å` as `min-regel-a`."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
