"""Templates: an empty dossier to fill in, with explanations; and the same form filled, to ship as an example.

In: a `Schema`, and `Facts` for a filled one. Out: files. Nothing is ever overwritten.
Between: a sheet (or file) has a heading of titles, a row that begins with `#` and explains, then the rows
(`form`); each `to_*` writes one form of file. What is written here is read back by the readers of `facts`: an
untouched template holds no rows.
"""

from compliance.templates.write import FORMATS, write_template, write_workbook

__all__ = ["FORMATS", "write_template", "write_workbook"]
