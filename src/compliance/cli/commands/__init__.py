"""The workbench's commands, one a file, each loaded when it is called.

In: nothing. Out: `COMMANDS`: for each command the module that holds it, as `command`.
"""

COMMANDS: dict[str, str] = {
    "render": "render",
    "review": "review",
    "steps": "steps",
    "test": "test",
    "coverage": "coverage",
    "diff": "diff",
    "docs": "docs",
    "new": "new",
    "mutate": "mutate",
    "lint": "lint",
}
