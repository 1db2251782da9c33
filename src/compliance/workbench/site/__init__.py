"""Living documentation: packs, rules, scenarios and requirements as pages that anybody can open and print.

In: packs with their trials, what coverage and mutation testing found, and what has been approved. Out: a
folder of HTML pages with one style sheet; they need no server, no network and no script.

    trials, coverage, mutation → book → pages → folder

Nothing is read from the clock: the same packs and the same days give the same bytes.
"""

from compliance.workbench.site.book import collect
from compliance.workbench.site.folder import write
from compliance.workbench.site.pages import render
from compliance.workbench.site.values import Book

__all__ = ["Book", "collect", "render", "write"]
