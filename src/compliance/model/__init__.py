"""The declaring vocabulary: what a pack author may write, as frozen pydantic models.

In: plain data from `packs`. Out: `Vocabulary`, `Pack`, `Rule`, `Condition`, `Value`, `Case` and their parts.
Nothing here runs a rule; `plan` lowers these to what runs.
"""
