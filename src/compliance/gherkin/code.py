"""The code behind a domain's own sentences, as far as it does something.

In: a file of Python. Out: a digest that comments and layout do not change.
"""

from __future__ import annotations

import ast
import hashlib
from contextlib import suppress
from pathlib import Path


def code_digest(file: Path) -> str:
    """64 hexadecimal digits; of a file that is not Python, over its bytes. Nothing of it is run."""
    content = file.read_bytes()
    with suppress(SyntaxError, ValueError):
        content = ast.dump(ast.parse(content)).encode()
    return hashlib.sha256(content).hexdigest()
