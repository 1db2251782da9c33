"""Merges actions that differ in one word, such as the goal they are about.

In: actions, and what stands in brackets after each. Out: fewer actions, with texts that list what differs.

A rule that is expanded over a table asks for the same of each row; thirty lines of it would hide all else.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from compliance.judging import Action
from compliance.judging.subjects import natural
from compliance.language import localized

_LEAST = 2
"""So many words must open texts that are alike; one may open anything."""


def together(actions: Sequence[Action], remark: Callable[[Action], str], lang: str) -> list[Action]:
    """The actions in their order, those of one rule that differ in a row alone as the first of them."""
    alike: dict[tuple[object, ...], list[Action]] = {}
    for action in actions:
        opening = localized(action.do, lang).split()[:_LEAST]
        declared = sorted({_declared(rule) for rule in action.rules})
        key = (action.owner, action.subjects, action.consequence, *declared, *opening, remark(action))
        alike.setdefault(key, []).append(action)
    found: list[Action] = []
    for group in alike.values():
        text = merged([localized(each.do, lang).rstrip(".") for each in group])
        if text is None:
            found += group
        else:
            rules = {rule for each in group for rule in each.rules}
            found.append(group[0]._replace(do={lang: text}, rules=tuple(sorted(rules))))
    return found


def merged(texts: Sequence[str]) -> str | None:
    """Texts that open, and mostly end, alike as one; None for others.

    What differs is listed where it stands: `Ask for a1, a2 (course); a1, c3 (service) on the form`.
    """
    texts = list(dict.fromkeys(texts))
    if len(texts) == 1:
        return texts[0]
    words = [text.split() for text in texts]
    first = _shared(words)
    if first < _LEAST:
        return None
    last = _shared([list(reversed(each[first:])) for each in words])
    while True:
        parts = [each[first : len(each) - last] for each in words]
        listed = _listed(parts)
        # An ending stands after the whole list, so it must not be a piece of what is listed.
        if not last or len(listed) == 1 or all(part[-1].endswith(")") for part in parts):
            break
        last = 0
    whole = [*words[0][:first], "; ".join(listed), *words[0][len(words[0]) - last :]]
    return " ".join(whole)


def _shared(words: Sequence[Sequence[str]]) -> int:
    """How many words all begin with; each keeps one that is its own."""
    most = min(map(len, words)) - 1
    return next((at for at in range(most) if len({each[at] for each in words}) > 1), max(most, 0))


def _listed(parts: Sequence[Sequence[str]]) -> list[str]:
    """What differs: the first words in natural order, those together that go on in the same way."""
    goes_on: dict[str, list[str]] = {}
    for first, *rest in parts:
        goes_on.setdefault(" ".join(rest), []).append(first)
    return [f"{', '.join(sorted(firsts, key=natural))} {rest}".rstrip() for rest, firsts in goes_on.items()]


def _declared(rule: str) -> str:
    """A rule's id without the row of a table that it was expanded over."""
    return ".".join(rule.split(".")[:2])
