"""What SPUR and a regulation both need to know of a unit is asked for once, of one person.

In: a unit of which nothing is known but that somebody trains there. Out: one to-do for each question that
both ask. Whoever is asked the same thing twice, in other words, looks for a difference.
"""

from __future__ import annotations

from datetime import date

import pytest

import compliance

ASKED_BY_BOTH = [
    ("director-of-studies-qualified", "director-of-studies-qualified"),
    ("director-coordinates-education", "director-coordinates-education"),
    ("director-supports-organisation", "director-supports-organisation"),
    ("external-review-takes-place", "external-review-exists"),
    ("external-review-every-five-years", "external-review-every-five-years"),
    ("internal-review-between", "internal-review-between"),
]


@pytest.mark.parametrize("regime", ["sosfs-2015-8", "hslf-fs-2021-8"])
def test_the_same_question_is_asked_once(regime: str) -> None:
    trainee = {"id": "T1", "specialty": "psykiatri", "status": "active", "elected_regime": regime}
    report = compliance.check({"units": [{"id": "E1", "trainees": [trainee]}]}, as_of=date(2026, 11, 23))
    for ours, theirs in ASKED_BY_BOTH:
        pair = {f"spur-st.{ours}", f"{regime}.{theirs}"}
        asked = [set(action.rules) & pair for action in report.actions if pair & set(action.rules)]
        assert asked == [pair], ours
