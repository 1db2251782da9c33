"""Coverage by obligation: what the trials show of every rule, every condition and every requirement.

In: packs with their trials and lists of requirements. Out: `Coverage`, as text, JSON or pages.

    trials → asking → observe → measure → assemble → values → to_text, to_json, to_markdown
                                          obligations ↗

A rule is covered when trials ask about it while it is met, not met and undetermined, in every row of its
table. A condition is covered when, in findings that trials ask about, it was seen true, false and unknown,
and decided a finding alone both while true and while false: had it answered the opposite wherever it
answered so, and nothing else been otherwise, the finding would have had another status. `applies`,
`require` and `due` count with all within them, also conditions on the items of a list; a `not` does not
count, since it only turns its one part around. A requirement is covered as `obligations` says.
"""

from compliance.workbench.coverage.assemble import WHAT, coverage
from compliance.workbench.coverage.values import Coverage

__all__ = ["Coverage", "WHAT", "coverage"]
