"""Executors: run a plan against facts.

In: a `Plan`, `Facts` and a day. Out: findings. `base` says what an executor is; each executor is one
module and knows no other. `reference` is the one written to be read; the others must agree with it.
"""
