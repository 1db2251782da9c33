"""The whole command: which command is meant, and what an error gives.

In: arguments. Out: an exit code from `run`; what is shown goes through `output`.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module

import click

from compliance import __version__
from compliance.cli import exits, options, output, usage
from compliance.cli.command import Group
from compliance.cli.commands import SECTIONS
from compliance.diagnostics import ComplianceError, mask


class _Commands(Group):
    """The whole command; each of its commands loads when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return sorted(name for commands in SECTIONS.values() for name in commands)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        command: click.Command = import_module(f"compliance.cli.commands.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        del ctx
        for title, commands in SECTIONS.items():
            with formatter.section(title):
                formatter.write_dl(list(commands.items()))


def _version(ctx: click.Context, _: click.Parameter, asked: bool) -> None:
    if asked and not ctx.resilient_parsing:
        output.write(f"compliance {__version__}\n")
        ctx.exit()


@click.group(
    cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.option(
    "--version", is_flag=True, expose_value=False, is_eager=True, callback=_version, help="Show the version."
)
@options.lang_of_messages
def cli() -> None:
    """Check doctors' training and care quality against the regulations that apply, and say why.

    \b
    Exit codes:
      0   nothing at or above --fail-on
      1   findings at or above --fail-on; an unverified binding rule counts as advisory
      2   the command itself is wrong
      3   a rule pack is invalid
      4   the data cannot be read; or parts of it cannot be used and nothing was found in the rest
      5   something cannot be determined, and --fail-on is undetermined
      7   tests, coverage or mutation score below what is asked for, or the lint found something
      70  internal error
    """


def run(arguments: Sequence[str] | None = None) -> int:
    """Run a command and give its exit code. Only internal errors pass through, for `__main__` to report."""
    output.prepare()
    output.speak(options.lang_of(sys.argv[1:] if arguments is None else arguments))
    try:
        code = cli.main(
            args=None if arguments is None else list(arguments), prog_name="compliance", standalone_mode=False
        )
        return code if isinstance(code, int) else exits.OK
    except click.ClickException as error:
        output.complain(mask(usage.told(error, output.language())))
        return exits.USAGE
    except (click.Abort, KeyboardInterrupt):
        output.complain("Avbrutet." if output.language() == "sv" else "Interrupted.")
        return exits.INTERRUPTED
    except ComplianceError as error:
        output.tell(error.diagnostics)
        return exits.of_error(error)
