"""Scaffolds: a new rule or a whole new pack to begin from, that already plans and whose cases hold.

In: a name and what the author knows already. Out: files, marked as placeholders, and what to edit next.

What is written is tried first, in a folder of its own, the way `compliance test` will: an author begins from
something that works and changes it, never from something that has to be mended.
"""

from __future__ import annotations

from compliance.workbench.scaffold.pack import new_pack
from compliance.workbench.scaffold.rule import new_rule
from compliance.workbench.scaffold.values import RuleOptions, Scaffold

__all__ = ["RuleOptions", "Scaffold", "new_pack", "new_rule"]
