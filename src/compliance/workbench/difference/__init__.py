"""What two versions of a pack judge differently: which rules, whom, and how many of one's own.

In: two packs, and data if there is any. Out: a `Difference`.

    compare (rules that mean something else, with a witness) · impact (findings of both on the same data)
"""

from compliance.workbench.difference.values import Difference, RuleChange, Shift
from compliance.workbench.difference.versions import between

__all__ = ["Difference", "RuleChange", "Shift", "between"]
