"""A progress bar on stderr, for work long enough to wonder about.

In: how much of how much is done. Out: nothing; no bar where nobody looks, or when it is soon over.
"""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import Any

import click

from compliance.cli.output import is_terminal

_PATIENCE = 1.0


class Progress:
    """Call it with (done, total); use it as a context so that the bar goes away.

    When all is done the bar has ended, and the next call begins another.
    """

    def __init__(self, label: str) -> None:
        self._label = label
        self._start = time.monotonic()
        self._shown = is_terminal(sys.stderr)
        self._bar: Any = None
        self._done = 0

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def __call__(self, done: int, total: int) -> None:
        """Tell how far the work has come."""
        if not self._shown or time.monotonic() - self._start < _PATIENCE:
            return
        if self._bar is None:
            self._bar = click.progressbar(length=total, label=self._label, file=sys.stderr)
            self._bar.__enter__()
        self._bar.update(done - self._done)
        self._done = done
        if done >= total:  # further work has a bar of its own
            self._end()

    def _end(self) -> None:
        if self._bar is not None:
            self._bar.__exit__(None, None, None)
        self._bar, self._done = None, 0
