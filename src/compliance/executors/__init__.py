"""Executors: run a plan against facts.

In: a `Plan`, `Facts` and a day. Out: a `Run`, which `base` declares. There is one executor, `reference`,
and it is written to be read.
"""
