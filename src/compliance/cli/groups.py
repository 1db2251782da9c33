"""A group of commands that says which command was probably meant.

In: arguments. Out: `Group`, a click group.
"""

from __future__ import annotations

import click

from compliance.diagnostics import did_you_mean, said


class Group(click.Group):
    """Says which command was probably meant, also where click itself does not."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the first argument names; a usage error that tells the nearest one for none."""
        if args and not args[0].startswith("-") and self.get_command(ctx, args[0]) is None:
            near = did_you_mean(args[0], self.list_commands(ctx))
            meant = said(" Did you mean {near!r}?", " Menade du {near!r}?", near=near) if near else ""
            none = "There is no command {name!r}.{meant}", "Det finns inget kommando {name!r}.{meant}"
            ctx.fail(said(*none, name=args[0], meant=meant))
        return super().resolve_command(ctx, args)
