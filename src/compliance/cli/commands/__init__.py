"""Every command, one a file, each loaded when it is called.

In: nothing. Out: `SECTIONS`: every command under what it is for, with what it does in a few words, so that
the help needs to load none of them. The module of a command's name holds it, as `command`.
"""

from __future__ import annotations

SECTIONS: dict[str, dict[str, str]] = {
    "Check data": {
        "check": "Check data against the regulations that apply.",
        "explain": "Explain one finding, condition by condition.",
        "template": "Write an empty form to fill in.",
    },
    "Follow up": {
        "errors": "Keep a list of what is wrong, with its history.",
        "compare": "Compare a unit with another or with its group.",
    },
    "Write and test rules": {
        "new": "Begin a rule or a rule pack.",
        "test": "Run the cases and scenarios of rule packs.",
        "coverage": "Show what they cover, and what no test shows.",
        "mutate": "See whether a test notices when a rule is changed.",
        "lint": "Look for rules that cannot be right.",
        "steps": "List the sentences that a feature file can be made of.",
        "schema": "Write JSON Schemas of packs, data and reports.",
    },
    "Read, approve and publish rules": {
        "packs": "See which rule packs there are and what they hold.",
        "render": "Show rules in sentences.",
        "review": "List and record approvals of rules.",
        "diff": "Compare two versions of a rule pack.",
        "docs": "Write pages about the rules.",
    },
}
