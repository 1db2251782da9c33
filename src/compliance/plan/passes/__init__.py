"""The passes of a build, one file each; `plan.build` names their order.

In: a `Draft`. Out: the same, with one more thing planned. Faults go to its collector.
"""
