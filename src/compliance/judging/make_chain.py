"""Chooses the chain that runs a program: durable-rules where it loads, else the native one.

In: steps, and perhaps a wish. Out: a `Chain`.
"""

from __future__ import annotations

from collections.abc import Iterable

from compliance.judging.chain import Chain, ChainName, ChainUnavailable, Step
from compliance.judging.chain_native import NativeChain


def make_chain(steps: Iterable[Step], prefer: ChainName = "auto") -> Chain:
    """Compile the steps; "auto" takes durable-rules if it loads here and can hold them, else native.

    The engine's extension does not load on Python 3.13 and newer. `ChainUnavailable` is only raised
    when "durable" was asked for by name; its `name` says which chain "auto" chose.
    """
    listed = tuple(steps)
    if prefer == "native":
        return NativeChain(listed)

    from compliance.judging.chain_durable import DurableChain

    try:
        return DurableChain(listed)
    except ChainUnavailable:
        if prefer == "durable":
            raise
        return NativeChain(listed)
