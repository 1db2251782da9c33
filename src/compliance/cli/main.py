"""The commands.

In: arguments. Out: an exit code from `run`; what is shown goes through `output`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import click

from compliance.cli import exits, options, output
from compliance.cli.commands import COMMANDS, SECTIONS
from compliance.cli.groups import Group
from compliance.diagnostics import ComplianceError, UsageError, mask, render_all

_MOST_DIAGNOSTICS = 20


class _Commands(Group):
    """The whole command: what it runs most stands below; the workbench's commands load when called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted({*super().list_commands(ctx), *COMMANDS})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in COMMANDS:
            from importlib import import_module

            command: click.Command = import_module(f"compliance.cli.commands.{COMMANDS[cmd_name]}").command
            return command
        return super().get_command(ctx, cmd_name)

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
      1   findings at or above --fail-on; a binding rule not checked against its source is advisory
      2   the command itself is wrong
      3   a rule pack is invalid
      4   the data cannot be read; or parts of it cannot be used and nothing was found in the rest
      5   something cannot be determined, and --fail-on is undetermined
      7   tests, coverage or mutation score below what is asked for, or the lint found something
      70  internal error
    """


@cli.command()
@click.argument("data", nargs=-1, required=True)
@options.lang
@click.option(
    "--format",
    "formats",
    multiple=True,
    metavar="FORMAT[=FILE]",
    help="text or json, to a file when one is named; may be given several times. text when left out.",
)
@options.as_of
@options.known_at
@options.packs
@click.option(
    "--fail-on",
    type=options.NearChoice(exits.FAIL_ON),
    default="binding",
    show_default=True,
    help="The weakest kind of shortcoming that makes the exit code 1; each holds all before it. What fails"
    " under a binding rule not checked against its source counts as advisory.",
)
@click.option(
    "--reviewed-only", is_flag=True, help="Leave out every rule that nobody has approved as it now is."
)
@options.small_numbers
@click.option("--subject", "subjects", multiple=True, metavar="ID", help="Show only this trainee, unit, ...")
@options.log_to
@options.by
@click.option(
    "--verbose",
    "-v",
    is_flag=True,
    help="Show everything: also remedies by finding and what is met, not yet due or does not apply.",
)
def check(
    data: tuple[str, ...],
    lang: str,
    formats: tuple[str, ...],
    as_of: date | None,
    known_at: date | None,
    packs: tuple[str, ...],
    fail_on: str,
    subjects: tuple[str, ...],
    reviewed_only: bool,
    small_numbers: bool,
    store: str | None,
    who: str,
    verbose: bool,
) -> int:
    """Check DATA: a file (YAML, JSON, Excel), a folder of CSV files, or - for standard input.

    Several DATA are parts of one dossier.

    A part of the data that cannot be used is told of on standard error. The rest is checked, and what
    the part would have decided is shown as undetermined.
    """
    from compliance.report.formats import check_format

    wanted = options.wanted(formats)
    for name, _ in wanted:
        check_format(name)

    from compliance import pipeline
    from compliance.cli.progress import Progress

    with Progress("Checking" if lang == "en" else "Prövar") as progress:
        report = pipeline.check(
            _data(data),
            packs=packs or None,
            as_of=as_of,
            known_at=known_at,
            subjects=subjects or None,
            lang=lang,
            small_numbers=small_numbers,
            reviewed_only=reviewed_only,
            progress=progress,
        )
    if store:
        from compliance.pipeline.error_list import log_run

        asked = {"packs": packs, "known_at": known_at, "subjects": subjects, "reviewed_only": reviewed_only}
        log_run(report, store, what="check", who=who, selection={**asked, "small_numbers": small_numbers})
    _tell(report.diagnostics)
    for name, file in wanted:
        _deliver(report, name, file, lang, verbose)
    return exits.of_report(report, fail_on)


def _data(given: tuple[str, ...]) -> str | list[str]:
    return given[0] if len(given) == 1 else list(given)


def _deliver(report: Any, name: str, file: str, lang: str, verbose: bool) -> None:
    from compliance.report import View, formats

    if file:
        output.write_file(file, formats.render(name, report, View(lang, verbose=verbose)))
    elif name == "text":
        from compliance.report import to_text

        output.write_page(to_text.page(report, View(lang, output.width(), verbose)))
    else:
        output.write(formats.render(name, report, View(lang, verbose=verbose)))


def _tell(diagnostics: Sequence[Any]) -> None:
    if not diagnostics:
        return
    output.complain(render_all(diagnostics[:_MOST_DIAGNOSTICS]))
    if len(diagnostics) > _MOST_DIAGNOSTICS:
        more = len(diagnostics) - _MOST_DIAGNOSTICS
        output.complain(f"\n... and {more} more; --format json lists them all.")
    output.complain("")


@cli.command()
@click.argument("rule")
@click.argument("subject")
@click.argument("data", nargs=-1, required=True)
@options.lang
@options.as_of
@options.packs
@options.small_numbers
@options.text_or_json
def explain(
    rule: str,
    subject: str,
    data: tuple[str, ...],
    lang: str,
    as_of: date | None,
    packs: tuple[str, ...],
    small_numbers: bool,
    form: str,
) -> int:
    """Explain what RULE says about SUBJECT in DATA: each condition with what was found."""
    from compliance.pipeline import checking
    from compliance.report import View
    from compliance.report import explain as explaining

    found = checking.explanation(
        _data(data), rule, subject, packs=packs or None, as_of=as_of, small_numbers=small_numbers
    )
    if form == "json":
        output.write_json(explaining.to_json(found.finding, found.review))
    else:
        view = View(lang, output.width())
        output.write_page(explaining.page(found.finding, view, found.labels, found.review))
    return exits.OK


@cli.group(cls=Group)
def packs() -> None:
    """See which rule packs there are and what they hold."""


@packs.command("list")
@options.lang
@options.packs
@options.text_or_json
def list_packs(lang: str, packs: tuple[str, ...], form: str) -> int:
    """List the rule packs."""
    from compliance import pipeline
    from compliance.report import packs as shown
    from compliance.report.to_json import pack_json

    found = pipeline.list_packs(packs or None)
    if form == "json":
        output.write_json({"packs": [pack_json(pack) for pack in found]})
    else:
        output.write_page(shown.listing(found, lang, output.width()))
    return exits.OK


@packs.command("show")
@click.argument("name", metavar="NAME|FOLDER")
@options.lang
@options.text_or_json
def show_pack(name: str, lang: str, form: str) -> int:
    """Show a rule pack: its sources, areas and rules."""
    from compliance import pipeline
    from compliance.report import packs as shown

    pack = pipeline.show_pack(name)
    if form == "json":
        output.write_json(pack)
    else:
        output.write_page(shown.contents(pack, lang, output.width()))
    return exits.OK


@cli.command()
@click.option(
    "--format",
    "form",
    type=options.NearChoice(("xlsx", "csv", "yaml")),
    default="xlsx",
    show_default=True,
    help="A workbook, a folder of CSV files, or a YAML file.",
)
@click.option("--domain", default="training", show_default=True, help="What the data is about.")
@click.option("--force", is_flag=True, help="Write over what is there.")
@options.lang
@click.argument("out", required=False)
def template(form: str, domain: str, force: bool, lang: str, out: str | None) -> int:
    """Write an empty form to fill in, to OUT (compliance-template when left out)."""
    from compliance import pipeline

    default = "compliance-template" + ("" if form == "csv" else f".{form}")
    target = Path(out or default)
    if target.exists() and not force and not (target.is_dir() and not any(target.iterdir())):
        raise UsageError.of(
            "USAGE013", f"{target} is there already", help="choose another name, or add --force"
        )
    written = pipeline.write_template(form, target, domain=domain, lang=lang)
    output.write(f"{written}\n")
    return exits.OK


@cli.command()
@click.option("--out", default="schemas", show_default=True, metavar="FOLDER", help="Where to write them.")
def schema(out: str) -> int:
    """Write the JSON Schemas of packs and data, for editors."""
    from compliance import pipeline

    for path in pipeline.write_schemas(Path(out)):
        output.write(f"{path}\n")
    return exits.OK


def run(arguments: Sequence[str] | None = None) -> int:
    """Run a command and give its exit code. Only internal errors pass through, for `__main__` to report."""
    output.prepare()
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
        output.complain(str(error))
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
