"""The command's outermost layer: whatever happens inside, exit code 1 only ever means findings.

In: `sys.argv`. Out: the process's exit code. An error of ours exits 70 with a short report, since
Python's own traceback exits 1 and would read as a breach.
"""

from __future__ import annotations

import gc
import sys

_RARELY = 1_000_000
"""Allocations between two looks for garbage: a check makes some 200,000 values and drops few of them."""


def main() -> None:
    """Run the command and exit."""
    gc.set_threshold(_RARELY, 50, 50)
    code = _guarded()
    # Python looks for garbage twice on its way out; that took a fifth of a small check. duckdb, though, has
    # to be cleared away: else it lists on stderr all that it calls leaked.
    if "duckdb" not in sys.modules:
        gc.freeze()
    sys.exit(code)


def _guarded() -> int:
    try:
        from compliance.cli.main import run

        return run()
    except SystemExit as exit:
        return exit.code if isinstance(exit.code, int) else 70
    except BrokenPipeError:
        return _hang_up()
    except KeyboardInterrupt:
        return 130
    except BaseException as error:
        try:
            _report(error)
        except BaseException:
            # Even stderr may be gone; the code must still be right.
            return 70
        return 70


_OURS = {
    "sv": (
        "Felet ligger i compliance, inte i underlaget. Inget har avgjorts.",
        "Kör igen med COMPLIANCE_TRACEBACK=1 och skicka det som då visas till dem som sköter compliance.",
    ),
    "en": (
        "This is a fault in compliance, not in your data. Nothing was decided.",
        "Run it again with COMPLIANCE_TRACEBACK=1 and send what it says to the maintainers.",
    ),
}


def _language() -> str:
    try:
        from compliance.cli import output
    except Exception:  # that may be the fault itself
        return "en"
    return output.language()


def _report(error: BaseException) -> None:
    import os
    import platform
    import traceback

    from compliance import __version__
    from compliance.diagnostics import mask, printable_lines

    ours, again = _OURS[_language()]
    lines = [
        f"internal error: {type(error).__name__}: {error}",
        f"compliance {__version__}, Python {platform.python_version()}, {platform.system()}",
        ours,
    ]
    if os.environ.get("COMPLIANCE_TRACEBACK") == "1":
        lines += ["", "".join(traceback.format_exception(error)).rstrip()]
    else:
        lines.append(again)
    sys.stderr.write(printable_lines(mask("\n".join(lines))) + "\n")


def _hang_up() -> int:
    """The reader went away before anything was decided."""
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    return 141


if __name__ == "__main__":
    main()
