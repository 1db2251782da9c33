"""A group of commands that says which command was probably meant.

In: arguments. Out: `Group`, a click group.
"""

from __future__ import annotations

import click

from compliance.diagnostics import did_you_mean


class Group(click.Group):
    """Says which command was probably meant, also where click itself does not."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and not args[0].startswith("-") and self.get_command(ctx, args[0]) is None:
            near = did_you_mean(args[0], self.list_commands(ctx))
            hint = f" Did you mean {near!r}?" if near else ""
            ctx.fail(f"There is no command {args[0]!r}.{hint}")
        return super().resolve_command(ctx, args)
