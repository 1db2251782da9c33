"""Texts read as documents, as if they stood in a file.

In: a text and the name of its file. Out: what `read_bytes` gives.
"""

from __future__ import annotations

from typing import Any

from compliance.diagnostics import Collector
from compliance.documents import Document, read_bytes


def read_text(text: str, file: str, collector: Collector, **options: Any) -> Document | None:
    """The text as a document; None when it has faults, which are then in the collector."""
    return read_bytes(text.encode(errors="surrogatepass"), file, collector, **options)
