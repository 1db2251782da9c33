"""Packs: read a folder of YAML to a `Pack`, with the place of everything in it.

In: a pack's folder. Out: `LoadedPack` (`read`), its digest (`digest`), its cases (`cases`).

Nothing is loaded here: a check with a cached plan asks only for digests, and must not pay for the
declaring models.
"""
