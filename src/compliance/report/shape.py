"""The shape of a report that was saved: what `from_json` asks for, part by part.

In: nothing. Out: `REPORT`, in the words of `diagnostics.shapes`. What may be left out came in a later version
than the first.
"""

from __future__ import annotations

from datetime import date

from compliance.calendar import Period
from compliance.diagnostics import Severity
from compliance.diagnostics.shapes import TEXT, Shape
from compliance.findings.figures import exact
from compliance.findings.values import CITE, FINDING
from compliance.judging import Drawn

_DAY = date.fromisoformat
_COUNT = (int, None)
_PLACE: Shape = {"file": str, "line?": int, "column?": int, "cell?": str}
_SET_LETTER: Shape = {
    "letter": str,
    "title": TEXT,
    "reason": str,
    "decided_by": str,
    "decided_on": _DAY,
    "rule": (str, None),
    "hangs_on?": [str],
}
_RATING: Shape = {
    "scale": str,
    "scale_title": TEXT,
    "pack": str,
    "subject": str,
    "subject_name": str,
    "area": str,
    "area_title": TEXT,
    "best": str,
    "worst": str,
    "best_title": TEXT,
    "worst_title": TEXT,
    "cite": [CITE],
    "set_by": [str],
    "decided_by": [str],
    "unverified": [str],
    "would_be": (str, None),
    "findings": int,
    "override?": (_SET_LETTER, None),
    "earlier?": (_SET_LETTER, None),
    "excepted?": [str],
    "otherwise?": (str, None),
}
_CONCLUSION: Shape = {
    "consequence": str,
    "pack": str,
    "subject": str,
    "subject_name": str,
    "status": Drawn,
    "title": TEXT,
    "text": TEXT,
    "cite": [CITE],
    "because": [str],
    "decided_by": [str],
    "unverified?": [str],
}
_ACTION: Shape = {
    "do": TEXT,
    "owner": str,
    "owner_title": TEXT,
    "subjects": [str],
    "subject_names": [str],
    "force": str,
    "status": str,
    "rules": [str],
    "consequence": (str, None),
    "due": (_DAY, None),
    "dues?": [(_DAY, None)],
    "lead_time": (Period.parse, None),
    "cite": [CITE],
    "unverified?": [str],
}
_FIGURE: Shape = {
    "measure": str,
    "pack": str,
    "path": str,
    "title": TEXT,
    "divisions": [{"name": str, "value": str, "title": TEXT, "value_title": TEXT}],
    "period": str,
    "begins": (_DAY, None),
    "ends": (_DAY, None),
    "preliminary": bool,
    "n": _COUNT,
    "missing": _COUNT,
    "left_out?": _COUNT,
    "values": {...: exact},
    "unit": TEXT,
    "share_of?": TEXT,
    "small": bool,
    "rank": _COUNT,
    "ranked": _COUNT,
    "records": [str],
    "lacking": [str],
    "outside?": [str],
    "hidden": bool,
}
_DIAGNOSTIC: Shape = {
    "code": str,
    "severity": Severity,
    "message": str,
    "message_sv?": str,
    "place?": _PLACE,
    "labels?": [{"place": _PLACE, "text": str, "text_sv?": str}],
    "under?": [str],
    "help?": str,
    "help_sv?": str,
}
_LABELS: Shape = {
    "tables": {...: TEXT},
    "fields": {...: {"title": TEXT, "codes?": str, "to?": str}},
    "codes": {...: {...: TEXT}},
    "names": {...: str},
    "settled_by?": {...: [str]},
}
_REVIEWS: Shape = {
    "approved": int,
    "rules": int,
    "left_out": _COUNT,
    "by_rule": {...: {"reviewer": str, "role": str, "date": str, "remark": (str, None)}},
}
REPORT: Shape = {
    "engine": {"version": str, "chain": str},
    "as_of": _DAY,
    "known_at": (_DAY, None),
    "lang": str,
    "data": {"sources": [str], "digest": str},
    "packs": [{"name": str, "version": str, "title": TEXT, "digest": str, "rules": int, "description": TEXT}],
    "subjects": [{"path": str, "type": str, "name": str, "type_title": TEXT, "only_id?": bool}],
    "summary": {"hidden": {...: int}},
    "ratings": [_RATING],
    "conclusions": [_CONCLUSION],
    "actions": [_ACTION],
    "findings": [FINDING],
    "figures?": [_FIGURE],
    "diagnostics": [_DIAGNOSTIC],
    "labels?": _LABELS,
    "reviews?": _REVIEWS,
}
