"""Other numbers that hidden figures could have, with which all sums stay as they are.

In: what adds up, what is hidden. Out: whether a figure can have another number than it has; if it cannot,
what to hide next.

A way out adds one to some hidden figures and takes one from others. Where there is one, no elimination and
no bounds can tell which numbers are true, as both fit all that is shown. It is looked for by mending one
unbalanced sum after another, so many steps at most; where none is found although there is one, a little more
is hidden than need be, and never less.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable, Sequence

from compliance.named_tuple import NamedTuple

_STEPS = 200


class Sum(NamedTuple):
    """A figure and those that add up to it, by their places in the list."""

    whole: int
    parts: tuple[int, ...]


Rooms = Sequence[int]
"""By how much a number of each figure could be less, if the figure's other numbers are as they are."""


class WaysOut:
    """The ways out that have been found. Hiding more takes none of them away."""

    def __init__(self, sums: Sequence[Sum], size: int) -> None:
        self.hidden: set[int] = set()
        self.sums = sums
        self.sums_with: list[list[tuple[int, int]]] = [[] for _ in range(size)]
        """Of each figure, its sums by number, with the sign it has there."""
        for number, each in enumerate(sums):
            self.sums_with[each.whole].append((number, -1))
            for at in each.parts:
                self.sums_with[at].append((number, 1))
        self.hidden_in: list[list[int]] = [[] for _ in sums]
        self._found: dict[tuple[int, int], list[frozenset[int]]] = {}

    def hide(self, at: int) -> None:
        """Hide a figure."""
        self.hidden.add(at)
        for number, _ in self.sums_with[at]:
            self.hidden_in[number].append(at)

    def has(self, kind: int, rooms: Rooms, at: int, known: Collection[int]) -> bool:
        """Whether a hidden figure could have another number, to one who knows those. kind: of the rooms."""
        if any(way.isdisjoint(known) for way in self._found.get((kind, at), ())):
            return True
        way = _Search(self, rooms, known).way(at)
        for each in way:
            self._found.setdefault((kind, each), []).append(way)
        return bool(way)

    def wanted(self, rooms: Rooms, at: int, known: Collection[int], cost: Sequence[int]) -> int | None:
        """What to hide so that the figure may get a way out; None when nothing that is shown hangs on it."""
        search = _Search(self, rooms, known, cost)
        search.way(at)
        return self._nearest(at, known, cost) if search.wanted is None else search.wanted

    def cheapest(self, number: int, known: Collection[int], cost: Sequence[int]) -> int | None:
        """The part of a sum that is shown and costs least to hide, else the whole."""
        whole, _ = self.sums[number]
        return min(self.shown_in(number, known), key=lambda at: (at == whole, cost[at], at), default=None)

    def _nearest(self, at: int, known: Collection[int], cost: Sequence[int]) -> int | None:
        """Of the sums that hang together with the figure through hidden ones, the first with more to hide."""
        seen, waiting = {at}, deque([at])
        while waiting:
            for number, _ in self.sums_with[waiting.popleft()]:
                found = self.cheapest(number, known, cost)
                if found is not None:
                    return found
                further = [each for each in self.open_in(number, known) if each not in seen]
                seen.update(further)
                waiting.extend(further)
        return None

    def shown_in(self, number: int, known: Collection[int]) -> list[int]:
        """What is shown in a sum to one who does not know it already."""
        whole, parts = self.sums[number]
        return [at for at in (*parts, whole) if at not in self.hidden and at not in known]

    def open_in(self, number: int, known: Collection[int]) -> list[int]:
        """What is hidden in a sum to one who knows those."""
        return [at for at in self.hidden_in[number] if at not in known]


class _Search:
    """One search. cost: of hiding each figure; when given, `wanted` is what to hide where it first halts."""

    def __init__(self, ways: WaysOut, rooms: Rooms, known: Collection[int], cost: Sequence[int] = ()) -> None:
        self._ways = ways
        self._rooms = rooms
        self._known = known
        self._cost = cost
        self._changes: dict[int, int] = {}
        self._left: dict[int, int] = {}
        self._steps = 0
        self.wanted: int | None = None

    def way(self, at: int) -> frozenset[int]:
        """The figures that change with this one; none when no way was found."""
        for step in (-1, 1):
            if self._can(at, step) and self.wanted is None:
                self._steps = _STEPS
                if self._changed(at, step):
                    return frozenset(self._changes)
        return frozenset()

    def _can(self, at: int, step: int) -> bool:
        return step > 0 or self._rooms[at] > 0

    def _changed(self, at: int, step: int) -> bool:
        """Whether all sums can be mended after this change; if not, it is taken back."""
        self._steps -= 1
        self._add(at, step)
        self._changes[at] = step
        if self._mended():
            return True
        del self._changes[at]
        self._add(at, -step)
        return False

    def _mended(self) -> bool:
        if not self._left:
            return True
        # The sum that fewest could mend first: that shows soonest that none can.
        number = min(self._left, key=lambda each: (len(self._ways.hidden_in[each]), each))
        options = self._mending(number, self._ways.open_in(number, self._known))
        if not options and self._cost and self.wanted is None:
            self.wanted = self._to_hide(number)
        for at, step in sorted(options, key=lambda option: (self._more(*option), option)):
            if self._steps > 0 and self.wanted is None and self._changed(at, step):
                return True
        return False

    def _mending(self, number: int, among: Iterable[int]) -> list[tuple[int, int]]:
        """Changes that bring the sum nearer to balance."""
        whole, step = self._ways.sums[number].whole, -1 if self._left[number] > 0 else 1
        changes = ((at, -step if at == whole else step) for at in among if at not in self._changes)
        return [(at, change) for at, change in changes if self._can(at, change)]

    def _to_hide(self, number: int) -> int | None:
        """What to hide to mend the sum: a part rather than the whole, and what leaves least to mend."""
        options = [
            (at == self._ways.sums[number].whole, self._more(at, step), self._dead(at), self._cost[at], at)
            for at, step in self._mending(number, self._ways.shown_in(number, self._known))
        ]
        return min(options)[-1] if options else None

    def _dead(self, at: int) -> int:
        """How many sums it would leave that nothing hidden as yet could mend."""
        return sum(
            number not in self._left and not self._ways.open_in(number, self._known)
            for number, _ in self._ways.sums_with[at]
        )

    def _more(self, at: int, step: int) -> int:
        """How much more, or less, there is to mend after a change."""
        return sum(
            abs(self._left.get(number, 0) + sign * step) - abs(self._left.get(number, 0))
            for number, sign in self._ways.sums_with[at]
        )

    def _add(self, at: int, step: int) -> None:
        for number, sign in self._ways.sums_with[at]:
            left = self._left.get(number, 0) + sign * step
            if left:
                self._left[number] = left
            else:
                del self._left[number]
