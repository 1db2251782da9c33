"""What can be wrong with an error list.

In: nothing. Out: `CODES` (every code this package gives for a file, with a title).
"""

from __future__ import annotations

CODES: dict[str, str] = {
    "DATA070": "the error list is not there",
    "DATA071": "the file is damaged, or is no error list",
    "DATA072": "the error list was made by a later version",
    "DATA073": "the error list is in use by another or cannot be written",
    "DATA074": "a record's id is shaped like a personal identity number, and cannot be kept",
}
