"""A command, and a group of them, that speak the language of whoever types.

In: arguments. Out: `Command` and `Group`, as click has them. In English their help is what they say of
themselves; in Swedish `swedish_help` writes it, which loads only then. A group tells which command was meant.
"""

from __future__ import annotations

from pathlib import Path

import click

from compliance.cli import output
from compliance.diagnostics import did_you_mean, said

_WHOLE = 1000  # characters that no sentence has


class Command(click.Command):
    """One command."""

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the help."""
        if output.language() == "sv":
            from compliance.cli import swedish_help

            swedish_help.write(self, ctx, formatter)
        else:
            super().format_help(ctx, formatter)


class Group(click.Group):
    """A group of commands."""

    command_class = Command

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the help, with the group's commands."""
        if output.language() == "sv":
            from compliance.cli import swedish_help

            swedish_help.write(self, ctx, formatter)
        else:
            super().format_help(ctx, formatter)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what each command does, in a whole sentence; click cuts it to a line."""
        commands = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        with formatter.section("Commands"):
            formatter.write_dl([(name, each.get_short_help_str(_WHOLE)) for name, each in commands if each])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the first argument names; for none, a usage error with the nearest or with all."""
        if args and not args[0].startswith("-") and self.get_command(ctx, args[0]) is None:
            known = self.list_commands(ctx)
            near = did_you_mean(args[0], known)
            if near is None and "check" in known and Path(args[0]).exists():
                near = f"{ctx.command_path} check {args[0]}"
            if near:
                meant = said("Did you mean {near!r}?", "Menade du {near!r}?", near=near)
            else:
                meant = said("There are {all}.", "De som finns är {all}.", all=", ".join(known))
            none = "There is no command {name!r}. {meant}", "Det finns inget kommando {name!r}. {meant}"
            ctx.fail(said(*none, name=args[0], meant=meant))
        return super().resolve_command(ctx, args)
