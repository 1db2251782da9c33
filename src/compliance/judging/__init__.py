"""Judging: what findings lead to.

In: findings, made today or read back from JSON, a policy, and letters that inspectors have set. Out:
`Judgement`: ratings that are intervals while facts are unknown, conclusions drawn by forward chaining,
and actions in order.
Imports no rule, plan or executor, so that old findings can be judged again without them.
"""

from compliance.judging.judge import judge
from compliance.judging.values import Action, Conclusion, Drawn, Judgement, Rating, RefusedLetter, SetLetter

__all__ = ["Action", "Conclusion", "Drawn", "Judgement", "Rating", "RefusedLetter", "SetLetter", "judge"]
