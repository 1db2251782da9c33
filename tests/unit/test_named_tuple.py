"""Named tuples of this library are what `typing.NamedTuple` makes."""

from __future__ import annotations

import pickle
import subprocess
import sys
import typing

import pytest

from compliance.named_tuple import NamedTuple


class Made(NamedTuple):
    """A word and its number."""

    word: str
    number: int = 1
    more: typing.Mapping[str, str] = {}

    @property
    def twice(self) -> int:
        """Two of it."""
        return 2 * self.number

    @classmethod
    def of(cls, word: str) -> Made:
        """With a number of letters."""
        return cls(word, len(word))

    def __str__(self) -> str:
        return f"{self.word}!"


class Slow(typing.NamedTuple):
    """A word and its number."""

    word: str
    number: int = 1
    more: typing.Mapping[str, str] = {}


def test_it_is_what_typing_makes() -> None:
    for name in ("_fields", "_field_defaults", "__doc__", "__module__", "__slots__", "__match_args__"):
        assert getattr(Made, name) == getattr(Slow, name), name
    assert repr(Made("a")) == repr(Slow("a")).replace("Slow", "Made")
    assert typing.get_type_hints(Made) == typing.get_type_hints(Slow)
    assert Made("a", 2) == Slow("a", 2) == ("a", 2, {})
    assert not hasattr(Made("a"), "__dict__")


def test_it_has_what_its_body_says() -> None:
    made = Made.of("abc")._replace(number=4)
    assert (made.twice, str(made), f"{made}") == (8, "abc!", "abc!")
    assert pickle.loads(pickle.dumps(made)) == made
    assert isinstance(made, Made)
    assert type(made) is Made
    with pytest.raises(AttributeError):
        made.number = 3  # type: ignore[misc]
    with pytest.raises(TypeError, match="missing 1 required"):
        Made()  # type: ignore[call-arg]


def test_a_field_with_a_default_comes_last() -> None:
    with pytest.raises(TypeError, match="a field of Wrong with a default comes before one without"):

        class Wrong(NamedTuple):
            number: int = 1
            word: str  # type: ignore[misc]


def test_no_part_of_the_library_makes_them_slowly() -> None:
    code = (
        "import sys, typing\n"
        "def slow(*_): raise AssertionError('made by typing')\n"
        "typing.NamedTupleMeta.__new__ = slow\n"
        "import compliance, compliance.pipeline.checking, compliance.report.to_text\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
