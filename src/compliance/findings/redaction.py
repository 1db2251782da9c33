"""Redacts in a finding or a figure what would tell who or where a protected person is.

In: a `Finding` or a `Figure`, and a `Protection`. Out: the same with names, places, numbers, dates and the
units and people referred to hidden. Status, counts, codes and numbers stay: they are the verdict.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from compliance.diagnostics.said import HIDDEN
from compliance.facts.protected import Protection
from compliance.facts.values import Unknown, id_of
from compliance.findings.figures import Division, Figure
from compliance.findings.values import Finding
from compliance.findings.why import Why

_PLACE = re.compile(r"\w+\[[^\]]*\](?:\.\w+\[[^\]]*\])*")
_ID = re.compile(r"\[[^\]]*\]")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def redacted(finding: Finding, protection: Protection) -> Finding:
    """The finding as it may be shown."""
    if not protection:
        return finding
    name, own = finding.subject_name, protection.protects(finding.subject)
    return replace(
        finding,
        subject=path_of(finding.subject, protection),
        subject_name=name_of(finding.subject, name, protection),
        note=protection.redacted(finding.note),
        why=_why(finding.why, protection, own),
        due_from=_why(finding.due_from, protection, own) if finding.due_from else None,
        missing=tuple(
            _path(path, protection) if own else path_of(path, protection) for path in finding.missing
        ),
    )


def redacted_figure(figure: Figure, protection: Protection) -> Figure:
    """The figure as it may be shown; a group that is a protected person goes by the id alone."""
    if not protection:
        return figure
    divisions = tuple(_division(each, protection) for each in figure.divisions)
    return figure._replace(path=path_of(figure.path, protection), divisions=divisions)


def _division(division: Division, protection: Protection) -> Division:
    value = protection.redacted(division.value)
    titles = {}
    for lang, title in division.value_title.items():
        told = protection.redacted(title)
        titles[lang] = told if told == title or value != division.value else f"{told} ({value})"
    return division._replace(value=value, value_title=titles)


def path_of(path: str, protection: Protection) -> str:
    """A path as it may be shown: of somebody protected as it stands, of all else without their words."""
    return path if protection.protects(path) else protection.redacted(path)


def name_of(path: str, name: str, protection: Protection) -> str:
    """What a record is called: of somebody protected, the id alone is told."""
    if not protection.protects(path):
        return protection.redacted(name)
    own = id_of(path)
    return f"{own} (skyddade personuppgifter)" if path in protection.people else own


def _why(node: Why, protection: Protection, own: bool) -> Why:
    """own: the finding is about somebody protected, so that nobody else in it may be told of either."""
    protected = own or protection.protects(node.path) or protection.protects(node.item)
    return Why(
        node.op,
        node.result,
        _made_of_facts(node.text) if protected and not node.at else node.text,
        node.at,
        _path(node.path, protection) if own else path_of(node.path, protection),
        _value(node.value, protected, protection),
        _value(node.want, protected, protection),
        node.cause,
        _path(node.item, protection) if own else path_of(node.item, protection),
        node.counts,
        tuple(_why(child, protection, own) for child in node.children),
        node.fixed,
    )


def _path(path: str, protection: Protection) -> str:
    """The path without the ids of other records than the protected person's own."""
    return _PLACE.sub(
        lambda found: found[0] if protection.protects(found[0]) else _ID.sub(f"[{HIDDEN}]", found[0]), path
    )


def _made_of_facts(text: Mapping[str, str]) -> dict[str, str]:
    """The engine's own text of a stretch of service tells its days."""
    return {lang: _DAY.sub(HIDDEN, each) for lang, each in text.items()}


def _value(value: Any, protected: bool, protection: Protection) -> Any:
    if isinstance(value, str):
        if _PLACE.fullmatch(value):
            return HIDDEN if protected else path_of(value, protection)
        return HIDDEN if protected and value in protection.texts else protection.redacted(value)
    if isinstance(value, date):
        return HIDDEN if protected else value
    if isinstance(value, Unknown) and protected:
        return replace(value, note="", low=_bound(value.low), high=_bound(value.high))
    if isinstance(value, dict):
        return {name: _value(each, protected, protection) for name, each in value.items()}
    if isinstance(value, list | tuple | frozenset | set):
        kind = list if isinstance(value, list) else tuple if isinstance(value, tuple) else frozenset
        return kind(_value(each, protected, protection) for each in value)
    return value


def _bound(bound: Any) -> Any:
    return None if isinstance(bound, date) else bound
