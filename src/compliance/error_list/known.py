"""What an error list knows of, by the names that people give it.

In: what somebody asked for. Out: the rules, records or areas meant; a UsageError for what is unknown to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from compliance.diagnostics import UsageError, did_you_mean, said
from compliance.facts.values import id_of
from compliance.named_tuple import NamedTuple

_FEW = 8
_RULE = said("rule", "regel")
_RECORD = said("record", "prövad post")
_AREA = said("area", "klass av fel")


class Known(NamedTuple):
    """The rules that have been tried, on which records, and the areas that they belong to."""

    rules: Sequence[str] = ()
    subjects: Sequence[str] = ()
    areas: Sequence[str] = ()

    def rules_of(self, asked: Iterable[str]) -> list[str]:
        """Rules by their ids, which may lack the pack, or the row of a table."""
        return _meant(asked, _RULE, self.rules, _names_of_rule)

    def subjects_of(self, asked: Iterable[str]) -> list[str]:
        """Records by their paths, or by their own ids."""
        return _meant(asked, _RECORD, self.subjects, _names_of_subject)

    def areas_of(self, asked: Iterable[str]) -> list[str]:
        """Areas by their ids."""
        return _meant(asked, _AREA, self.areas, lambda area: (area,))


def _meant(
    asked: Iterable[str], kind: str, known: Sequence[str], names: Callable[[str], Iterable[str]]
) -> list[str]:
    by_name: dict[str, list[str]] = {}
    for each in sorted(known):
        for name in names(each):
            by_name.setdefault(name, []).append(each)
    found: dict[str, None] = {}
    for name in asked:
        if name not in by_name:
            near = did_you_mean(name, by_name) or min((each for each in by_name if name in each), default="")
            what = said(
                "the error list knows of no {kind} `{name}`",
                "fellistan känner inte till någon {kind} `{name}`",
                kind=kind,
                name=name,
            )
            meant = said("did you mean `{near}`?", "menade du `{near}`?", near=near)
            raise UsageError.of("USAGE089", what, help=meant if near else _some(known))
        found.update(dict.fromkeys(by_name[name]))
    return list(found)


def _names_of_rule(rule: str) -> Iterable[str]:
    """`pack.slug.row` also goes by `pack.slug`, by `slug.row` and by `slug`."""
    pack, *rest = rule.split(".")
    for end in range(1, len(rest) + 1):
        name = ".".join(rest[:end])
        yield name
        yield f"{pack}.{name}"


def _names_of_subject(path: str) -> Iterable[str]:
    return path, id_of(path)


def _some(known: Sequence[str]) -> str:
    if not known:
        return said(
            "take in a run first: `compliance errors update`",
            "för först in en körning: `compliance errors update`",
        )
    few, rest = ", ".join(sorted(known)[:_FEW]), len(known) - _FEW
    more = said(" and {rest} more", " och {rest} till", rest=rest) if rest > 0 else ""
    return said("there are {few}{more}", "det finns {few}{more}", few=few, more=more)
