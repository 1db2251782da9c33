"""Coverage-guided fuzzing of the document reader; run by hand, not by pytest.

In: bytes that Atheris makes up. Out: nothing, or the input that broke a promise: reading gives a document
or a diagnostic, raises nothing, and every place lies inside the text.

Atheris is not among the project's dependencies. In an environment of its own:

    pip install atheris pyyaml
    PYTHONPATH=src python tests/fuzz/fuzz_documents.py -max_len=300 -max_total_time=60

The first byte chooses YAML or JSON. Give a folder of examples as first argument to start from them.
"""

from __future__ import annotations

import json
import sys

import atheris  # type: ignore[import-not-found,unused-ignore]

with atheris.instrument_imports(include=["compliance.documents", "compliance.diagnostics", "yaml", "json"]):
    import yaml

    from compliance.diagnostics import Collector, Span, render
    from compliance.documents import Limits, read_bytes

LIMITS = Limits(bytes=10_000, nodes=200, depth=8, faults=10)
LIBYAML = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def check(data: bytes) -> None:
    """One input."""
    file = "x.json" if data[:1] > b"\x7f" else "x.yaml"
    # Two in four YAML inputs go to the parser written in Python.
    yaml.CBaseLoader = yaml.BaseLoader if data[:1] > b"\x3f" else LIBYAML
    body = data[1:]
    collector = Collector()
    document = read_bytes(body, file, collector, limits=LIMITS)
    if (document is None) != (len(collector) > 0):
        raise AssertionError("neither a document nor a diagnostic, or both")
    text = body.decode("utf-8-sig", errors="replace")
    for diagnostic in collector:
        for span in [diagnostic.span, *(label.span for label in diagnostic.labels)]:
            if span is not None and span.line:
                check_inside(span, text)
    for each in collector:
        render(each, {file: text})
    if document is not None:
        json.dumps(document.data, allow_nan=False).encode()
        check_places(document, document.data, (), text)


def check_places(document, data, path, text):  # type: ignore[no-untyped-def]
    """Every value has a place inside the text."""
    check_inside(document.span(path), text)
    check_inside(document.key_span(path), text)
    members = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for part, inner in members:
        check_places(document, inner, (*path, part), text)


def check_inside(span: Span, text: str) -> None:
    """The place lies inside the text."""
    lines = text.splitlines() or [""]
    line = lines[span.line - 1] if 1 <= span.line <= len(lines) else None
    if line is None or not 1 <= span.column <= len(line) + 1:
        raise AssertionError(f"{span} is outside the text")
    if span.width < 1 or span.column + span.width - 1 > max(len(line), span.column):
        raise AssertionError(f"{span} is {span.width} wide")


if __name__ == "__main__":
    atheris.Setup(sys.argv, check)
    atheris.Fuzz()
