"""What stands in a cell that failed in a spreadsheet (#REF!, #N/A), or whose formula was never worked out.

In: the text of a cell. Out: whether it is such a text. `workbook_parts` and `old_workbook` give these texts.
"""

from __future__ import annotations

import re

NEVER_WORKED_OUT = "#FORMULA?"
"""What stands in a cell whose formula has no value; no spreadsheet has an error of that name."""

_FAILED = re.compile(
    r"#(?:N/A|SAKNAS!|GETTING_DATA|[A-ZÅÄÖ/0]+[!?])|Err:[0-9]{3}"  # the last as LibreOffice shows some
)


def is_failed(text: str) -> bool:
    """Whether a text is what stands in a cell that failed, as English and Swedish spreadsheets write it.

    >>> is_failed("#N/A"), is_failed("#SAKNAS!"), is_failed("#1")
    (True, True, False)
    """
    return text[:1] in ("#", "E") and _FAILED.fullmatch(text) is not None
