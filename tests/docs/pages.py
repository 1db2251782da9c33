"""The documentation's pages as something that runs: commands, Python, and the output they show.

In: a Markdown page. Out: its commands with the output shown and the output they give; or the page with the
shown output refreshed.

    ```console           each `$ ` line is run in a shell; what follows it is its output
    ```pycon             each `>>> ` is run by Python
    <!-- file: NAME -->  the code block that follows is written to NAME before anything below it runs
    <!-- run: COMMAND -->  run too, with nothing to compare: what a reader does in an editor

A line `...` in an output stands for any number of lines. All blocks of a page share one folder, which holds a
copy of `examples/`, and of `rules/` for a page that copies from it. `$?` is the exit code of the command
before.
"""

from __future__ import annotations

import ast
import contextlib
import difflib
import io
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).parents[2]
GENERATED = {"cli.md", "diagnostics.md", "json-report.md", "lint.md", "packs.md", "vocabulary.md"}
ELISION = "..."
ALLOWED = {"compliance", "python", "echo", "cat", "cp", "mkdir", "ls", "sed", "head"}

_PART = re.compile(
    r"^<!-- file: (?P<file>\S+) -->\n```\w*\n(?P<text>.*?)^```$"
    r"|^<!-- run: (?P<run>.+?) -->$"
    r"|^```(?P<kind>console|pycon)\n(?P<body>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)


def pages() -> list[Path]:
    """Every page that is written by hand."""
    handwritten = [*(ROOT / "docs").rglob("*.md"), *(ROOT / "examples").glob("*/README.md")]
    found = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted(handwritten)]
    return [
        page
        for page in found
        if page.name not in GENERATED and page.parent.name not in ("decisions", "coverage")
    ]


@dataclass(frozen=True)
class Step:
    """One command of a page: how it is written, the output shown under it, and the output it gives."""

    written: str
    shown: list[str]
    given: list[str]
    line: int

    @property
    def agrees(self) -> bool:
        """Whether the page shows what is given."""
        return agree(self.shown, self.given)


class Lost(Exception):
    """The output no longer holds anything like what a page shows of it."""


# ---- running a page -----------------------------------------------------------------------------


class Workshop:
    """A folder where the blocks of one page run, one after the other."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "page"
        self.status = 0
        # A class that a page defines looks for the module it stands in.
        module = sys.modules["shown_on_a_page"] = ModuleType("shown_on_a_page")
        self.names: dict[str, Any] = module.__dict__
        tools = folder / "bin"
        tools.mkdir()
        shutil.copytree(ROOT / "examples", self.folder / "examples")
        for name, words in (("compliance", "-m compliance "), ("python", "")):
            tool = tools / name
            tool.write_text(f'#!/bin/sh\nexec "{sys.executable}" {words}"$@"\n', encoding="utf-8")
            tool.chmod(0o755)
        clean = {name: value for name, value in os.environ.items() if not name.startswith("COMPLIANCE_")}
        self.environment = {
            **clean,
            "PATH": f"{tools}{os.pathsep}{os.environ.get('PATH', '')}",
            "COMPLIANCE_LANG": "sv",
            "COMPLIANCE_CACHE": str(folder.parent / "cache"),
            "PYTHONUTF8": "1",
        }

    def shell(self, command: str) -> list[str]:
        """Run a command; what it writes to both streams, line by line."""
        name = re.match(r"\w+", command)
        if name is None or name.group() not in ALLOWED:
            raise AssertionError(f"a page may not run `{command}`; write it in a ```sh block")
        done = subprocess.run(
            ["sh", "-c", f"(exit {self.status}); {command}"],
            cwd=self.folder,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
        if done.returncode == 70:
            raise AssertionError(f"`{command}` broke down, so nothing it says is to be shown:\n{done.stdout}")
        self.status = done.returncode
        return _lines(done.stdout)

    def python(self, source: str) -> list[str]:
        """Run a statement as the interactive interpreter does."""
        out = io.StringIO()
        tree = ast.parse(source)
        with contextlib.redirect_stdout(out), contextlib.chdir(self.folder):
            for statement in tree.body:
                code = compile(ast.Interactive([statement]), "<page>", "single")
                exec(code, self.names)
        return _lines(out.getvalue())

    def write(self, name: str, text: str) -> None:
        """Write a file that the page shows."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def run(page: Path, folder: Path) -> tuple[list[Step], str]:
    """Run a page. Its steps, and its text with every output refreshed; raises `Lost` where that fails."""
    text = page.read_text(encoding="utf-8")
    shop = Workshop(folder)
    if "$ cp -r rules" in text:
        shutil.copytree(ROOT / "rules", shop.folder / "rules")
    steps: list[Step] = []
    lost: list[str] = []
    made: list[str] = []
    done = 0
    for part in _PART.finditer(text):
        made.append(text[done : part.start()])
        done = part.end()
        if part["file"]:
            shop.write(part["file"], part["text"])
            made.append(part.group())
        elif part["run"]:
            printed = shop.shell(part["run"])
            assert shop.status == 0, "\n".join(printed)
            made.append(part.group())
        else:
            line = text[: part.start()].count("\n") + 2
            made.append(f"```{part['kind']}\n")
            for written, shown, at in _split(part["kind"], part["body"], line):
                given = (
                    shop.shell(_joined(written))
                    if part["kind"] == "console"
                    else shop.python(_source(written))
                )
                step = Step(written, shown, given, at)
                steps.append(step)
                try:
                    fresh = shown if step.agrees else refresh(shown, given)
                except Lost as error:
                    lost.append(f"{page.name}:{at}: `{written.splitlines()[0]}`: {error}")
                    fresh = shown
                made += [written, *(f"{each}\n" for each in fresh)]
            made.append("```")
    made.append(text[done:])
    if lost and os.environ.get("COMPLIANCE_BLESS") == "1":
        page.write_text("".join(made), encoding="utf-8")
        raise Lost("\n".join(lost))
    return steps, "".join(made)


def _split(kind: str, body: str, line: int) -> Iterator[tuple[str, list[str], int]]:
    """The commands of a block as they are written, each with the output shown and its line."""
    prompt = ">>> " if kind == "pycon" else "$ "
    written, shown, at = "", [], line
    for number, each in enumerate(body.splitlines()):
        if each.startswith(prompt):
            if written:
                yield written, shown, at
            written, shown, at = f"{each}\n", [], line + number
        elif not shown and (each[:4] in ("... ", "...") if kind == "pycon" else written.endswith("\\\n")):
            written += f"{each}\n"
        else:
            assert written, f"line {line + number}: a block begins with a command"
            shown.append(each.rstrip())
    if written:
        yield written, shown, at


def _joined(written: str) -> str:
    return written[2:].replace("\\\n", " ").strip()


def _source(written: str) -> str:
    return "".join(each[4:] if each[3:4] == " " else each[3:] for each in written.splitlines(keepends=True))


def _lines(text: str) -> list[str]:
    return [line.rstrip() for line in text.rstrip("\n").split("\n")] if text.strip() else []


# ---- comparing ----------------------------------------------------------------------------------


def agree(shown: Sequence[str], given: Sequence[str]) -> bool:
    """Whether the lines shown are those given, where `...` stands for any number of lines."""
    parts = _parts(shown)
    if len(parts) == 1:
        return list(given) == parts[0]
    at = len(parts[0])
    if list(given[:at]) != parts[0]:
        return False
    for part in parts[1:-1]:
        found = next(
            (n for n in range(at, len(given) - len(part) + 1) if list(given[n : n + len(part)]) == part), None
        )
        if found is None:
            return False
        at = found + len(part)
    last = parts[-1]
    return not last or (len(given) - len(last) >= at and list(given[-len(last) :]) == last)


def refresh(shown: Sequence[str], given: Sequence[str]) -> list[str]:
    """The output to show instead, with the same elisions; `Lost` when a part has nothing like it any more.

    The least costly alignment of what was shown with what is given: a line may change a little, lines may
    come and go within a part, and what stands under a `...` costs nothing.
    """
    if len(_parts(shown)) == 1:
        return list(given)
    picked = _aligned(shown, given)
    made: list[str] = []
    for number, part in enumerate(picked):
        old = _parts(shown)[number]
        if old and not part:
            raise Lost(f"nothing in the output is like `{old[0].strip()}`; choose other lines to show")
        made += [
            *([ELISION] if number else []),
            *(given[at] for at in _to_the_end(part, picked, number, old, given)),
        ]
    return made


def _parts(shown: Sequence[str]) -> list[list[str]]:
    parts: list[list[str]] = [[]]
    for line in shown:
        if line.strip() == ELISION:
            parts.append([])
        else:
            parts[-1].append(line)
    return parts


_ALIKE = 0.6  # lines less alike than this are different lines
_GONE, _NEW = 1.0, 0.35


def _aligned(shown: Sequence[str], given: Sequence[str]) -> list[list[int]]:
    """For each part of what was shown, the places in `given` that stand for it."""
    rows, columns = len(shown), len(given)
    infinite = float("inf")
    cost = [[infinite] * (columns + 1) for _ in range(rows + 1)]
    came: list[list[str]] = [[""] * (columns + 1) for _ in range(rows + 1)]
    cost[0][0] = 0.0
    for row in range(rows + 1):
        elided = row > 0 and shown[row - 1].strip() == ELISION
        for column in range(columns + 1):
            ways: list[tuple[float, str]] = []
            if row and elided:
                ways.append((cost[row - 1][column], "elision"))
            elif row:
                ways.append((cost[row - 1][column] + _GONE, "gone"))
                if column:
                    change = _change(shown[row - 1], given[column - 1])
                    ways.append((cost[row - 1][column - 1] + change, "same"))
            if column:
                ways.append((cost[row][column - 1] + (0.0 if elided else _NEW), "skip" if elided else "new"))
            if ways:
                cost[row][column], came[row][column] = min(ways, key=lambda way: way[0])
    picked: list[list[int]] = [[]]
    row, column = rows, columns
    while row or column:
        step = came[row][column]
        if step == "elision":
            picked.insert(0, [])
        elif step in ("same", "new"):
            picked[0].insert(0, column - 1)
        row -= step in ("elision", "gone", "same")
        column -= step in ("same", "new", "skip")
    return picked


def _change(old: str, new: str) -> float:
    """0 for the same line, up to 1; infinite for another line."""
    if old == new:
        return 0.0
    old, new = old.strip(), new.strip()
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    if matcher.real_quick_ratio() < _ALIKE or matcher.quick_ratio() < _ALIKE:
        return float("inf")
    ratio = matcher.ratio()
    return 1.0 - ratio if ratio >= _ALIKE else float("inf")


def _to_the_end(
    part: list[int], picked: list[list[int]], number: int, old: list[str], given: Sequence[str]
) -> list[int]:
    """The part, with the lines its last sentence has been wrapped onto."""
    taken = {at for each in picked[number + 1 :] for at in each}
    if not part or number == len(picked) - 1:
        return part
    ends_with = old[-1].split()[-1] if old[-1].split() else ""
    made = list(part)
    while ends_with and ends_with not in given[made[-1]]:
        following = made[-1] + 1
        if following >= len(given) or following in taken or not given[following].startswith("   "):
            return part
        made.append(following)
        if len(made) - len(part) > 3:
            return part
    return made
