"""Results as JUnit XML, which servers that run tests read.

In: `Results`. Out: text. A suite for each rule and each feature; `classname` is the rule's id or the
feature's path. Personal identity numbers are hidden, and so are characters that XML cannot hold.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from xml.sax.saxutils import escape

from compliance.diagnostics import mask
from compliance.report.page import Page
from compliance.workbench.running import to_text
from compliance.workbench.running.values import Result, Results

_WIDTH = 100
_QUOTES = {'"': "&quot;", "\n": "&#10;", "\t": "&#9;"}
# XML 1.0, 2.2: what is no Char may not stand in a document, not even escaped.
_NO_CHAR = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(results: Results) -> str:
    """The results as a whole XML document."""
    suites = results.suites()
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f"<testsuites{_attributes(name='compliance', **_numbers(results.results, results.seconds))}>",
    ]
    for suite in suites:
        seconds = sum(each.seconds for each in suite)
        lines.append(f"  <testsuite{_attributes(name=suite[0].suite, **_numbers(suite, seconds))}>")
        for each in suite:
            lines += _case(each, results.lang)
        lines.append("  </testsuite>")
    return "\n".join([*lines, "</testsuites>", ""])


def _numbers(results: Iterable[Result], seconds: float) -> dict[str, object]:
    every = list(results)
    failures = sum(1 for each in every if not each.passed)
    return {
        "tests": len(every),
        "failures": failures,
        "errors": 0,
        "skipped": 0,
        "time": f"{seconds:.3f}",
    }


def _case(result: Result, lang: str) -> list[str]:
    own = _attributes(
        name=result.name,
        classname=result.suite,
        file=result.file,
        line=result.line,
        time=f"{result.seconds:.3f}",
    )
    if result.failure is None:
        return [f"    <testcase{own}/>"]
    out = Page(_WIDTH)
    to_text.failure(out, result, lang)
    message = result.failure.message.partition("\n")[0]
    told = _attributes(message=message, type=result.failure.reason)
    return [
        f"    <testcase{own}>",
        f"      <failure{told}>{escape(_clean(out.plain()))}</failure>",
        "    </testcase>",
    ]


def _attributes(**values: object) -> str:
    return "".join(f' {name}="{escape(_clean(str(value)), _QUOTES)}"' for name, value in values.items())


def _clean(text: str) -> str:
    return _NO_CHAR.sub("\N{REPLACEMENT CHARACTER}", mask(text))
