"""What a finding found, in a sentence of each language that an error list may keep.

In: a finding and the labels to tell it by. Out: a text. Records stand by their ids, and free text, which
could be a name, is left out.
"""

from __future__ import annotations

import re
from typing import Any

from compliance.diagnostics import mask
from compliance.error_list.words import word
from compliance.findings import Finding
from compliance.language import LANGUAGES, Text
from compliance.report.labels import Labels
from compliance.report.reasons import sentence
from compliance.report.speech import Speech

# As codes of causes, procedures and rooms are written: too short for an identity, and no name has figures.
_LIKE_A_CODE = re.compile(r"(?=\w*\d)\w{1,7}")


def what_was_found(finding: Finding, labels: Labels) -> Text:
    """Why the rule is not met, with the values it rests on."""
    nameless = labels._replace(names={})
    return {lang: mask(sentence(finding.why, _Kept(lang, nameless))) for lang in LANGUAGES}


class _Kept(Speech):
    """Tells of values what may be kept."""

    def _value(self, path: str, value: Any) -> str:
        if isinstance(value, str) and not _LIKE_A_CODE.fullmatch(value):
            known = self.labels.field_at(path)
            if known is None or not (known.codes or known.to):
                return word("not_kept", self.lang)
        return super()._value(path, value)
