"""The day from which something should be met, and which fact it stands in.

In: findings and `Speech`. Out: words. A wrong day makes many breaches at once, so it is told where to look.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from compliance.findings import Finding, Status, Why
from compliance.report.speech import Speech
from compliance.report.words import capital, listed, word


def deadline(finding: Finding, speech: Speech) -> str:
    """The day a finding falls due and where it comes from; empty when it has none."""
    if finding.due is None:
        return ""
    origin = _origin(finding, speech)
    return f"{finding.due} ({origin})" if origin else str(finding.due)


def missed(findings: Iterable[Finding], speech: Speech) -> str:
    """The days from which the unmet requirements should have been met; empty where no day was set.

    "From", not "by": a recurring duty may have been in order on that day.
    """
    failing = [each for each in findings if each.status is Status.NOT_MET and each.due is not None]
    days = sorted({deadline(each, speech) for each in failing})
    return capital(word("met_from", speech.lang, listed(days, speech.lang, len(days)))) if days else ""


def _origin(finding: Finding, speech: Speech) -> str:
    stated = finding.due_from
    if stated is None:
        return ""
    if not stated.children:
        return speech.spoken(stated.path, finding.subject)
    return worked_out_from(stated, speech, lambda path: speech.spoken(path, finding.subject))


def worked_out_from(why: Why, speech: Speech, name: Callable[[str], str]) -> str:
    """The facts that a day or figure was worked out from, with what each held. name: of one by its path."""
    told = [f"{name(each.path)} {speech.value(each)}" for each in _facts(why)]
    return word("counted_from", speech.lang, listed(told, speech.lang, len(told))) if told else ""


def _facts(why: Why) -> Iterable[Why]:
    if why.children:
        for child in why.children:
            yield from _facts(child)
    elif why.path:
        yield why
