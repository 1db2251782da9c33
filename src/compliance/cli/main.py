"""The whole command: which command is meant, and what an error gives.

In: arguments. Out: an exit code from `run`; what is shown goes through `output`.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module

import click

from compliance.cli import exits, options, output
from compliance.cli.commands import SECTIONS
from compliance.cli.groups import Group
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
        from importlib.metadata import version

        output.write(f"compliance {version('compliance')}\n")
        ctx.exit()


@click.group(
    cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.option(
    "--version", is_flag=True, expose_value=False, is_eager=True, callback=_version, help="Show the version."
)
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
    output.speak(options.default_lang())
    try:
        code = cli.main(
            args=None if arguments is None else list(arguments), prog_name="compliance", standalone_mode=False
        )
        return code if isinstance(code, int) else exits.OK
    except click.ClickException as error:
        _usage(error)
        return exits.USAGE
    except (click.Abort, KeyboardInterrupt):
        output.complain("Interrupted.")
        return exits.INTERRUPTED
    except ComplianceError as error:
        output.tell(error.diagnostics)
        return exits.of_error(error)


def _usage(error: click.ClickException) -> None:
    ctx = getattr(error, "ctx", None)
    if ctx is not None and type(error).__name__ == "NoArgsIsHelpError":  # from click 8.2 on
        output.complain(ctx.get_help())
        return
    lines = []
    if ctx is not None:
        lines.append(ctx.get_usage())
        lines.append(f"Try '{ctx.command_path} --help' for help.\n")
    lines.append(f"Error: {error.format_message()}")
    output.complain(mask("\n".join(lines)))
