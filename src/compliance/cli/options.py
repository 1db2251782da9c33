"""Options that several commands share.

In: nothing. Out: click decorators and parameter types.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

import click

from compliance.cli import output
from compliance.diagnostics import UsageError, did_you_mean, said
from compliance.language import LANGUAGES

_Command = TypeVar("_Command", bound=Callable[..., Any])


def default_lang() -> str:
    """Swedish, unless COMPLIANCE_LANG or LANG says English."""
    for variable in ("COMPLIANCE_LANG", "LANG"):
        asked = os.environ.get(variable, "")[:2].lower()
        if asked in LANGUAGES:
            return asked
    return "sv"


def lang_of(arguments: Sequence[str]) -> str:
    """The language that arguments ask for, before anybody knows whether they can be read."""
    for option, value in zip(arguments, [*arguments, ""][1:], strict=True):
        name, _, own = option.partition("=")
        if name == "--lang" and (own or value) in LANGUAGES:
            return own or value
    return default_lang()


def default_user() -> str:
    """Who runs the command: COMPLIANCE_USER, else the name of the account."""
    import getpass

    asked = os.environ.get("COMPLIANCE_USER", "").strip()
    if asked:
        return asked
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # an account without a name, as in some containers
        return ""


if TYPE_CHECKING:
    _Days = click.ParamType[date]
    _Choices = click.Choice[str]
else:  # generic only from click 8.2 on
    _Days = click.ParamType
    _Choices = click.Choice


class Day(_Days):
    """A day, as 2024-05-31."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day; a usage error for anything else."""
        if isinstance(value, date):
            return value
        # fromisoformat alone would also take 20240531 and 2024-W22-5; one form is safer to read.
        if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", str(value), re.ASCII):
            is_none = (
                "{value!r} is not a day; write it as 2024-05-31.",
                "{value!r} är ingen dag; skriv den som 2024-05-31.",
            )
            self.fail(said(*is_none, value=value), param, ctx)
        try:
            return date.fromisoformat(value)
        except ValueError:
            is_none = "{value!r} is not a day in the calendar.", "{value!r} finns inte i kalendern."
            return self.fail(said(*is_none, value=value), param, ctx)


class NearChoice(_Choices):
    """A choice that says which one was probably meant."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The choice; a usage error with the nearest one for anything else."""
        near = did_you_mean(str(value), self.choices) if value not in self.choices else None
        if near:
            known = ", ".join(self.choices)
            meant = (
                "{value!r} is not one of {known}. Did you mean {near}?",
                "{value!r} är inget av {known}. Menade du {near}?",
            )
            self.fail(said(*meant, value=value, known=known, near=near), param, ctx)
        return str(super().convert(value, param, ctx))


def one_or_many(data: tuple[str, ...]) -> str | list[str]:
    """The argument DATA as the library takes it: several are parts of one dossier."""
    return data[0] if len(data) == 1 else list(data)


def wanted(formats: tuple[str, ...]) -> list[tuple[str, str]]:
    """Format and file (empty: stdout) of each `--format FORMAT=FILE`; only one can have stdout."""
    found = [(name, file) for name, _, file in (each.partition("=") for each in formats or ("text",))]
    if sum(1 for _, file in found if not file) > 1:
        raise UsageError.of(
            "USAGE012",
            said("only one format can go to standard output", "bara ett format kan visas direkt"),
            help=said(
                "give the others a file: --format text --format json=report.json",
                "ange en fil för de andra: --format text --format json=report.json",
            ),
        )
    return found


def shown_as(*formats: str) -> Callable[[_Command], _Command]:
    """The option --format of a command that shows one thing; the first format when left out."""
    return click.option(
        "--format",
        "form",
        type=NearChoice(formats),
        default=formats[0],
        show_default=True,
        help="How to show it.",
    )


text_or_json = shown_as("text", "json")


def _speak(ctx: click.Context, param: click.Parameter, value: str) -> str:
    del ctx, param
    output.speak(value)
    return value


_lang: dict[str, Any] = {
    "type": NearChoice(LANGUAGES),
    "default": output.language,  # what has been asked for already, or what `default_lang` says
    "callback": _speak,
    "help": "Language of what is shown. Swedish, unless COMPLIANCE_LANG or LANG says English.",
}
lang = click.option("--lang", **_lang)
lang_of_messages = click.option("--lang", expose_value=False, **_lang)
as_of = click.option(
    "--as-of", type=Day(), metavar="DATE", help="The day whose law and facts count. Today when left out."
)
packs = click.option(
    "--pack",
    "packs",
    multiple=True,
    metavar="NAME|FOLDER",
    help="Only this rule pack; may be given several times. All that fit when left out.",
)
small_numbers = click.option(
    "--small-numbers",
    is_flag=True,
    help="Show figures of few records too: only for those whose records they are.",
)

known_at = click.option(
    "--known-at", type=Day(), metavar="DATE", help="Count only what had been recorded by this day."
)
jobs = click.option(
    "--jobs", type=click.IntRange(min=1), metavar="N", help="Processes; as many as cores when left out."
)
store = click.option(
    "--store", required=True, type=click.Path(dir_okay=False), metavar="FILE", help="The error list's file."
)
log_to = click.option(
    "--store",
    type=click.Path(dir_okay=False),
    metavar="FILE",
    help="Write down in this error list that the run was made, by whom and with which selection.",
)
by = click.option(
    "--by",
    "who",
    metavar="NAME",
    default=default_user,
    show_default="COMPLIANCE_USER, or the account's name",
    help="Who runs it, for the log.",
)
