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


def _report(error: BaseException) -> None:
    import os
    import platform
    import traceback
    from importlib import metadata

    from compliance.diagnostics import mask, printable_lines

    try:
        version = metadata.version("compliance")
    except metadata.PackageNotFoundError:
        version = "unknown"
    lines = [
        f"internal error: {type(error).__name__}: {error}",
        f"compliance {version}, Python {platform.python_version()}, {platform.system()}",
        "This is a fault in compliance, not in your data. Nothing was decided.",
    ]
    if os.environ.get("COMPLIANCE_TRACEBACK") == "1":
        lines += ["", "".join(traceback.format_exception(error)).rstrip()]
    else:
        lines.append("Run it again with COMPLIANCE_TRACEBACK=1 and send what it says to the maintainers.")
    sys.stderr.write(printable_lines(mask("\n".join(lines))) + "\n")


def _hang_up() -> int:
    """The reader went away before anything was decided."""
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    return 141


if __name__ == "__main__":
    main()
