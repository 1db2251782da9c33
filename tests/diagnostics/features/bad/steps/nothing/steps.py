"""Steps under another name."""

from compliance.bdd import Steps

MINE = Steps()
