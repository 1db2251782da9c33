"""A command that cannot be run as it was written: what is wrong, in the reader's language.

In: the exception of click, and a language. Out: text.
Between: click tells it in English. What this program says itself is in both languages; the few sentences of
click's own that people meet are known by how they read, and any other stays as it is.
"""

from __future__ import annotations

import re

import click

from compliance.diagnostics import in_language

_USAGE, _USAGE_SV = "Usage: ", "Användning: "
_SWEDISH = (
    (r"Missing command\.", "Kommando saknas."),
    (r"No such option:? '?(-[^ ']+)'?\.?", "Det finns inget alternativ {0}."),
    (
        r"No such option:? '?(-[^ ']+)'?\.? \(?(?:Did you mean(?: one of:)?|Possible options:?) (.+?)\??\)?",
        "Det finns inget alternativ {0}. Menade du {1}?",
    ),
    (r"Option '(.+)' requires (?:an argument|\d+ arguments)\.", "{0} behöver ett värde."),
    (r"Option '(.+)' does not take a value\.", "{0} har inget värde."),
    (r"Got unexpected extra arguments? \((.+)\)", "Det här är för mycket: {0}."),
    (r"(.+) is not one of (.+)\.", "{0} är inget av {1}."),
    (r"(.+) is not a valid integer(?: range)?\.", "{0} är inget heltal."),
    (r"(.+) is not a valid float(?: range)?\.", "{0} är inget tal."),
    (r"(.+) is not in the range (.+)\.", "{0} ligger utanför {1}."),
    (r"(?:File|Path|Directory) (.+) does not exist\.", "{0} finns inte."),
    (r"(?:File|Path) (.+) is a directory\.", "{0} är en mapp."),
    (r"Directory (.+) is a file\.", "{0} är en fil, ingen mapp."),
)


def told(error: click.ClickException, lang: str) -> str:
    """How the command is used, where that is known, and what is wrong."""
    ctx = getattr(error, "ctx", None)
    if ctx is not None and type(error).__name__ == "NoArgsIsHelpError":  # from click 8.2 on
        return str(ctx.get_help())
    lines = []
    if ctx is not None:
        usage, path = ctx.get_usage(), ctx.command_path
        if lang == "sv":
            from compliance.cli.swedish_help import in_words

            lines = [in_words(usage.replace(_USAGE, _USAGE_SV, 1)), f"`{path} --help` visar mer.\n"]
        else:
            lines = [usage, f"Try '{path} --help' for help.\n"]
    lines.append(f"{'Fel' if lang == 'sv' else 'Error'}: {_message(error, lang)}")
    return "\n".join(lines)


def _message(error: click.ClickException, lang: str) -> str:
    message = error.format_message()
    if lang != "sv":
        return message
    if isinstance(error, click.BadParameter) and not isinstance(error, click.MissingParameter):
        inner = in_language(error.message, lang)
        said = inner if inner != error.message else _in_swedish(error.message)
        return f"{_hint(error)}: {said}" if _hint(error) else said
    if isinstance(error, click.MissingParameter) and (hint := _hint(error)):
        return f"{hint} saknas."
    inner = in_language(error.message, lang)
    return inner if inner != error.message else _in_swedish(message)


def _hint(error: click.BadParameter) -> str:
    """What the help calls the parameter."""
    from compliance.cli.swedish_help import in_words

    return in_words(error.param.get_error_hint(error.ctx)) if error.param is not None and error.ctx else ""


def _in_swedish(message: str) -> str:
    """One of click's own sentences; another as it is."""
    for pattern, swedish in _SWEDISH:
        if found := re.fullmatch(pattern, message, re.DOTALL):
            return swedish.format(*found.groups())
    return message
