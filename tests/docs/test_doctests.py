"""The examples in the docstrings of the package give what they show."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import compliance

MODULES = sorted(
    each.name
    for each in pkgutil.walk_packages(compliance.__path__, "compliance.")
    if not each.name.endswith("__main__")
)


@pytest.mark.parametrize("name", ["compliance", *MODULES])
def test_the_examples_of_a_module(name: str) -> None:
    failed, _ = doctest.testmod(importlib.import_module(name), optionflags=doctest.ELLIPSIS)
    assert failed == 0


def test_there_are_examples() -> None:
    finder = doctest.DocTestFinder(exclude_empty=True)
    found = [test for name in MODULES for test in finder.find(importlib.import_module(name)) if test.examples]
    assert len(found) > 5
