"""The faults a text can have before anybody asks what it means.

In: nothing. Out: `Fault`, one member a fault, and `TITLES`, from which the reference page is made.

A number means the same for rule packs (`PACK004`) and for data (`DATA004`), and is never reused.
001-029 belong to this package.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Literal, TypeAlias

Prefix: TypeAlias = Literal["PACK", "DATA"]


class Fault(IntEnum):
    """The number of a fault; `code` makes the stable code from it."""

    SYNTAX = 1
    TAB = 2
    CONTROL_CHARACTER = 3
    DUPLICATE_KEY = 4
    ANCHOR = 5
    TAG = 6
    MERGE_KEY = 7
    SEVERAL_DOCUMENTS = 8
    DIRECTIVE = 9
    KEY_NOT_TEXT = 10
    KEY_NOT_SIMPLE = 11
    TOO_DEEP = 12
    TOO_LARGE = 13
    TOO_MANY_VALUES = 14
    NUMBER_NOT_KEPT = 15
    HALF_CHARACTER = 16
    EMPTY = 17
    NOT_UTF8 = 18
    NO_SUCH_FILE = 19
    DIRECTORY = 20
    UNREADABLE = 21
    TOO_MANY_FAULTS = 22

    def code(self, prefix: Prefix) -> str:
        """The stable code.

        >>> Fault.DUPLICATE_KEY.code("DATA")
        'DATA004'
        """
        return f"{prefix}{self.value:03}"


TITLES: dict[Fault, str] = {
    Fault.SYNTAX: "The text is not well-formed YAML or JSON",
    Fault.TAB: "A tab is used for indentation",
    Fault.CONTROL_CHARACTER: "A control character or an invisible character",
    Fault.DUPLICATE_KEY: "A key stands twice in the same mapping",
    Fault.ANCHOR: "An anchor or an alias (`&name`, `*name`)",
    Fault.TAG: "A tag (`!name`)",
    Fault.MERGE_KEY: "A merge key (`<<`)",
    Fault.SEVERAL_DOCUMENTS: "More than one document in a file (`---`)",
    Fault.DIRECTIVE: "A directive (`%YAML`, `%TAG`)",
    Fault.KEY_NOT_TEXT: "A key that is a number, true, false or empty",
    Fault.KEY_NOT_SIMPLE: "A key that is a list or a mapping",
    Fault.TOO_DEEP: "Nested too deep",
    Fault.TOO_LARGE: "The file is too large",
    Fault.TOO_MANY_VALUES: "The file holds too many values",
    Fault.NUMBER_NOT_KEPT: "A number that cannot be kept exactly",
    Fault.HALF_CHARACTER: "An escape that stands for half a character",
    Fault.EMPTY: "The file is empty",
    Fault.NOT_UTF8: "The file is not UTF-8",
    Fault.NO_SUCH_FILE: "The file does not exist",
    Fault.DIRECTORY: "A directory stands where a file is expected",
    Fault.UNREADABLE: "The file cannot be read",
    Fault.TOO_MANY_FAULTS: "More faults than are shown",
}
