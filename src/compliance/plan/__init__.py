"""Plan: packs lowered to typed, ordered checks that any executor can run on any day.

In: packs from `packs`. Out: `Plan`, built by `build` and saved by `codec`.
"""
