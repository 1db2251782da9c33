"""Every tag of a feature is a marker, so that `-m sosfs-2015-8` chooses one regulation's scenarios."""

from compliance.bdd.collect import pytest_bdd_apply_tag  # noqa: F401 - a hook is found by its name
