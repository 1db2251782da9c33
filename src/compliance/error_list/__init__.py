"""The error list: what runs have found wrong, kept from run to run with the history of every change.

In: reports, and what people do with their errors. Out: `Store`, a file that holds items, their events and a
log of runs.
"""

from compliance.error_list.runs import outcome_of
from compliance.error_list.store import Store
from compliance.error_list.values import Changes, Event, Item, PackRules, Query, Run, Selection, State

__all__ = [
    "Changes",
    "Event",
    "Item",
    "PackRules",
    "Query",
    "Run",
    "Selection",
    "State",
    "Store",
    "outcome_of",
]
