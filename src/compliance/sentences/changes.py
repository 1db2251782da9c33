"""What differs between two versions of a sentence.

In: two texts made of the same phrases. Out: the lines that only one of them has, without what stands around.
"""

from __future__ import annotations

from difflib import SequenceMatcher

from compliance.sentences.layout import BULLET


def changed_lines(before: str, after: str) -> tuple[str, str]:
    """The lines of each that the other lacks, in order; empty where there are none.

    >>> changed_lines("Krav: detta:\\n  – a är 1\\n  – b är 2\\n", "Krav: detta:\\n  – a är 1\\n")
    ('b är 2', '')
    """
    one, other = before.splitlines(), after.splitlines()
    gone: list[str] = []
    come: list[str] = []
    for kind, start, end, there, until in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if kind != "equal":
            gone += one[start:end]
            come += other[there:until]
    return _joined(gone), _joined(come)


def _joined(lines: list[str]) -> str:
    """The lines under each other, moved out to the margin."""
    if not lines:
        return ""
    margin = min(len(line) - len(line.lstrip()) for line in lines)
    text = "\n".join(line[margin:] for line in lines)
    return text.removeprefix(BULLET) if len(lines) == 1 else text
