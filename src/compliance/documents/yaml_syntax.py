"""What is wrong with a YAML text that the parser gave up on, in words its writer knows.

In: the parser's exception and the text. Out: one diagnostic (for tabs, one for each run of lines).

The parser says what it expected; the writer wants to know what to type. Here the cause is told by what the
parser says, and the files beside this one look at the line for what to write (`yaml_keys`, `yaml_values`).
Both parsers of PyYAML are understood; they word the same fault differently.
"""

from __future__ import annotations

from typing import Any

from compliance.diagnostics import said
from compliance.documents import yaml_keys, yaml_values
from compliance.documents.faults import Faults


def explain(error: Exception, text: str, faults: Faults) -> None:
    """Report the parser's exception as a fault of the text."""
    problem = str(getattr(error, "problem", None) or "")
    context = str(getattr(error, "context", None) or "")
    at = _index(getattr(error, "problem_mark", None), text)
    began = _index(getattr(error, "context_mark", None), text)
    if at is None:
        faults.syntax(
            None,
            said("The file cannot be read as YAML", "Filen kan inte läsas som YAML"),
            said("save it as plain text in UTF-8", "spara den som ren text i UTF-8"),
        )
        return
    if "tab" in problem.split() or text[at : at + 1] == "\t":
        yaml_keys.tabs(text, at, faults)
    elif "values are not allowed" in problem:
        yaml_keys.colon(text, at, faults)
    elif "could not find expected ':'" in problem:
        yaml_keys.no_colon(text, began if began is not None else at, faults)
    elif "quoted scalar" in context or "double-quoted" in context:
        yaml_values.quotation(text, at, began if began is not None else at, problem, faults)
    elif "node content" in problem:
        yaml_values.no_value(text, at, faults)
    elif "flow" in context:
        yaml_values.bracket(text, at, began if began is not None else at, faults)
    elif "block mapping" in context or "block collection" in context:
        yaml_keys.block(text, at, began, "collection" in context, faults)
    elif "tag" in context or "tag" in problem:
        yaml_values.tag(text, began if began is not None else at, faults)
    elif "block scalar" in context:
        yaml_keys.block_header(text, at, began if began is not None else at, faults)
    elif "document start" in problem:
        yaml_keys.goes_on(text, at, faults)
    else:
        named = "alias" in context or "anchor" in context or "directive" in context
        yaml_values.first_character(text, began if named else at, at, faults)


def _index(mark: Any, text: str) -> int | None:
    return None if mark is None else min(int(mark.index), len(text))
