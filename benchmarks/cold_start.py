"""A cold `compliance check` of the example against `import pydantic, click, yaml`: CPU of whole processes.

    python -m benchmarks.cold_start [ROUNDS] [--imports]

Each round starts every command once, in turn. Bytecode is kept in a folder of its own, as an installation
has it, and made before anything is timed; plans are kept in another. `--imports` lists instead which
modules take longest to import on the way to a checked dossier.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks import measure

EXAMPLE = Path(__file__).parents[1] / "examples" / "psykiatri-norr" / "dossier.yaml"
CHECK = ["-m", "compliance", "check", str(EXAMPLE), "--as-of", "2026-11-01"]
IMPORTS = 'python -c "import pydantic, click, yaml"'

COMMANDS = {
    'python -c "pass"': ["-c", "pass"],
    IMPORTS: ["-c", "import pydantic, click, yaml"],
    "compliance --help": ["-m", "compliance", "--help"],
    "compliance check, plan cached": CHECK,
}
UNCACHED = "compliance check, no plan cached"


def main() -> None:
    """Time and print."""
    arguments = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        environment = environment_in(Path(folder))
        for command in COMMANDS.values():
            cpu_of(command, environment)
        if "--imports" in arguments:
            print_imports(environment)
            return
        rounds = int(arguments[0]) if arguments else 20
        taken: dict[str, list[float]] = {name: [] for name in (*COMMANDS, UNCACHED)}
        for number in range(rounds):
            for name, command in COMMANDS.items():
                taken[name].append(cpu_of(command, environment))
            empty = {**environment, "COMPLIANCE_CACHE": str(Path(folder) / f"empty{number}")}
            taken[UNCACHED].append(cpu_of(CHECK, empty))
    measure.show(taken, against=IMPORTS, unit="ms")


def environment_in(folder: Path) -> dict[str, str]:
    """An environment that keeps bytecode and plans in a folder."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return {
        **environment,
        "PYTHONPYCACHEPREFIX": str(folder / "bytecode"),
        "COMPLIANCE_CACHE": str(folder / "plans"),
    }


def cpu_of(command: list[str], environment: dict[str, str]) -> float:
    """Seconds of CPU, user and system, of one process from start to end."""
    with subprocess.Popen(
        [sys.executable, *command], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    ) as process:
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        # 1 says that the check found shortcomings, which the example has.
        if process.returncode not in (0, 1):
            raise RuntimeError(process.stderr.read().decode() if process.stderr else "")
    return used.ru_utime + used.ru_stime


def print_imports(environment: dict[str, str], most: int = 40) -> None:
    """The modules that take longest by themselves."""
    told = subprocess.run(
        [sys.executable, "-X", "importtime", *CHECK],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    ).stderr
    rows = []
    for line in told.splitlines():
        alone, _, rest = line.removeprefix("import time:").partition("|")
        together, _, name = rest.partition("|")
        if alone.strip().isdigit():
            rows.append((int(alone), int(together), name.strip()))
    print(f"{len(rows)} modules; us alone, us with what they import")
    for alone, together, name in sorted(rows, reverse=True)[:most]:
        print(f"{alone:8} {together:8}  {name}")


if __name__ == "__main__":
    main()
