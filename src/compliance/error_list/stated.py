"""What people say with what they do: who they are, why, and when.

In: texts and a moment. Out: the same as an error list keeps them, or a UsageError.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from compliance.diagnostics import UsageError, mask, said


def named(who: str) -> str:
    """Who does it, as a name on one line."""
    return stated(
        who, said("a name", "ett namn"), said("say who it is with --by NAME", "säg vem det är med --by NAMN")
    )


def stated(text: str, what: str, help: str) -> str:
    """A text that is needed, on one line and without personal identity numbers. what: what it is."""
    if not text.strip():
        none = said("{what} is needed, and none is given", "{what} behövs, och inget är angivet", what=what)
        raise UsageError.of("USAGE082", none, help=help)
    return mask(" ".join(text.split()))


def moment(at: datetime) -> str:
    """A moment in UTC, to the second, as 2024-05-15T08:30:00Z."""
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def where_the_user_is(kept: str) -> str:
    """A moment that is kept, as the user's clock showed it, with its distance from UTC."""
    return datetime.fromisoformat(kept).astimezone().isoformat(" ", "seconds")


def midnight(day: date) -> str:
    """The moment that a day begins where the user is; in UTC at the ends of the calendar."""
    try:
        return moment(datetime.combine(day, time.min).astimezone())
    except (OverflowError, OSError, ValueError):
        return f"{day}T00:00:00Z"
