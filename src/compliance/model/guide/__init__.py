"""What an author is told about every key of a pack, in Swedish and English; editors show it.

In: nothing. Out: `GUIDE`, by declared kind and key, and `KeyDoc`.

The texts stand beside the models and not in them, so that the shape of a pack can be read at a glance. A
model that is not in the guide may carry both languages itself: `Field(description="Svenska. / English.")`.
"""

from __future__ import annotations

from compliance.model.guide import (
    conditions,
    measures,
    packs,
    requirements,
    reviews,
    rules,
    survivors,
    values,
    vocabulary,
)
from compliance.model.guide.base import WHOLE, Guide, KeyDoc, doc

GUIDE: Guide = {
    **rules.GUIDE,
    **conditions.GUIDE,
    **values.GUIDE,
    **packs.GUIDE,
    **measures.GUIDE,
    **vocabulary.GUIDE,
    **requirements.GUIDE,
    **survivors.GUIDE,
    **reviews.GUIDE,
}

__all__ = ["GUIDE", "WHOLE", "Guide", "KeyDoc", "doc"]
