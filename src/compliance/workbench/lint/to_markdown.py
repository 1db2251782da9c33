"""Every check on one page, for the documentation.

In: `CHECKS`. Out: the page as Markdown.
"""

from __future__ import annotations

from compliance.workbench.lint.checks import CHECKS
from compliance.workbench.lint.report import waiver_of
from compliance.workbench.lint.values import Check

_HEAD = """\
# The lint

`compliance lint` looks for what is wrong in a rule pack though it can be read, planned and run: rules
that can never fail or never be met, gaps in tables, what nobody uses, what an author forgot, conditions
that do not mean what they seem to, and rules that claim more than their source gives. A remark shows the
line, the law it stands under and what to do; where it can be had, also a **witness**: a value, a day, or
somebody for whom the rules go wrong, as data that `compliance check` takes (`--verbose`).

- Exit code 7 when an error or a warning is left; `--strict` counts information as well.
- `--only LINT013` runs one check, `--explain LINT013` explains it, `--list` lists all.
- Checks marked *proof* ask z3 where no test of the pack gives the answer. Z3 comes with the extra `lint`
  (`pip install 'compliance[lint]'`). Without it, or with `--no-proof`, they are left out, and that is
  said. What a proof says holds within the bounds told with it: the day, the years, how many items a
  collection has.

Every example below is laid over a pack that the lint has nothing to say about; only the keys that matter
are shown, and the tests check that each sets off its check.

## Waiving a remark

What is right as it is can be waived in the pack's `pack.yaml`, with a reason in both languages. `at` is
what the remark shows as *at*: a rule's id, `parameters/x`, `tables/x/row`. A rule covers its rows, and
`tables/x` its rows and columns. A waiver changes no verdict. One that meets no remark is itself a warning
(LINT090).

```yaml
{waiver}
```
"""


def page() -> str:
    """The page, with a table of all checks and a part on each."""
    rows = "".join(
        f"| [`{check.code}`](#{_anchor(check)}) | {check.level} | {check.title['en']} |\n" for check in CHECKS
    )
    waiver = waiver_of(CHECKS[0], "example.always-long-enough")
    table = f"\n## The checks\n\n| check | level | what it finds |\n| --- | --- | --- |\n{rows}"
    return _HEAD.replace("{waiver}", waiver) + table + "".join(map(_part, CHECKS))


def _anchor(check: Check) -> str:
    words = "".join(each for each in check.title["en"].lower() if each.isalnum() or each in " -_")
    return f"{check.code.lower()}-{words.replace(' ', '-')}"


def _part(check: Check) -> str:
    kinds = f"{check.level}, proof" if check.proves else str(check.level)
    lines = [
        f"\n## {check.code} {check.title['en']}\n",
        f"*{kinds}* · {check.title['sv']}\n",
        f"{check.why['en']}\n",
    ]
    for file, text in check.example.items():
        lines.append(f"```yaml\n# {file}\n{text}```\n")
    lines.append(f"**What to do:** {check.fix['en']}\n")
    return "\n".join(lines)
