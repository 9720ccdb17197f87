"""Works shared out among people: everybody's load with its cost, and the chains of moves that make the sum less."""

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import reduce
from heapq import heapify, heappop, heapreplace
from math import inf
from operator import or_

NOBODY = -1
"""The place of works that wait for somebody."""


@dataclass(frozen=True, slots=True)
class Load:
    """What somebody has besides: `counted` in the cost; `room` for more, None for any; `weight` of their cost."""

    counted: int
    room: int | None
    weight: int


@dataclass(slots=True)
class _Holder:
    """Somebody, or those that wait, with the works by the people who may have them."""

    load: Load
    works: dict[int, set[int]] = field(default_factory=dict)
    count: int = 0
    _leads_to: int | None = 0

    def next_costs(self, more: int = 0) -> float:
        """Return what another one would cost, after so many more."""
        has = self.count + more
        is_full = self.load.room is not None and has >= self.load.room
        return inf if is_full else (2 * (self.load.counted + has) + 1) * self.load.weight

    def last_cost(self) -> int:
        """Return what would be saved by one less."""
        return (2 * (self.load.counted + self.count) - 1) * self.load.weight

    def leads_to(self) -> int:
        """Return the people who may have anything of this."""
        if self._leads_to is None:
            self._leads_to = reduce(or_, self.works, 0)
        return self._leads_to

    def put(self, work: int, people: int) -> None:
        """Take a work that these people may have."""
        if people not in self.works:
            self.works[people] = set()
            self._leads_to = None
        self.works[people].add(work)
        self.count += 1

    def take(self, work: int, people: int) -> None:
        """Give a work away."""
        self.works[people].remove(work)
        self.count -= 1
        if not self.works[people]:
            del self.works[people]
            self._leads_to = None


class Shares:
    """Shares works out among people, both known by their numbers; sets of people are the bits of an integer.

    The cost of a person is weight × (counted + count)², so that each work costs more than the one before.
    """

    def __init__(self, homes: Sequence[int], loads: Sequence[Load]) -> None:
        """`homes` says for each work where it is now, `NOBODY` where that is none of the people."""
        self._homes = homes
        self._people = [_Holder(load) for load in loads]
        self._waiting = _Holder(Load(0, 0, 0))
        self._may_have = [0] * len(homes)
        self._at: list[int | None] = [None] * len(homes)
        self._evened: set[int] = set()

    def at(self, work: int) -> int:
        """Return where a work is put."""
        place = self._at[work]
        return NOBODY if place is None else place

    def was_evened(self, work: int) -> bool:
        """Return whether a work was moved on so that somebody had less."""
        return work in self._evened

    def place(self, may_have: Mapping[int, int]) -> None:
        """Share out works that nobody has yet, in this order; the sets say who may have each."""
        for work, people in may_have.items():
            self._take(work)
            self._may_have[work] = people
        left = self._keep_at_home(may_have)
        costs = [person.next_costs() for person in self._people]
        members = {people: bits(people) for people in set(may_have.values())}
        for work in sorted(left, key=lambda each: may_have[each].bit_count()):
            least = min(members[may_have[work]], key=costs.__getitem__, default=NOBODY)
            if least == NOBODY or costs[least] == inf:
                self._put(work, NOBODY)
            else:
                self._put(work, least)
                costs[least] = self._people[least].next_costs()
        while self._even_out():
            pass

    def _keep_at_home(self, may_have: Mapping[int, int]) -> list[int]:
        """Leave works where they are, as many as would be fair if all might have all, and return the others."""
        fair = self._fair_counts(len(may_have))
        left = []
        for work, people in may_have.items():
            home = self._homes[work]
            if home != NOBODY and people >> home & 1 and fair[home]:
                fair[home] -= 1
                self._put(work, home)
            else:
                left.append(work)
        return left

    def _fair_counts(self, works: int) -> list[int]:
        fair = [0] * len(self._people)
        costs = [(person.next_costs(), number) for number, person in enumerate(self._people)]
        heapify(costs)
        for _work in range(works):
            while costs and costs[0][0] == inf:
                heappop(costs)
            if not costs:
                break
            number = costs[0][1]
            fair[number] += 1
            heapreplace(costs, (self._people[number].next_costs(fair[number]), number))
        return fair

    def _even_out(self) -> bool:
        """Move works along chains that make the sum of the costs less; return whether there were any."""
        laden = [number for number, person in enumerate(self._people) if person.count]
        laden.sort(key=lambda number: (-self._people[number].last_cost(), number))
        followed = 0
        for start in (NOBODY, *laden):
            while self._holder(start).count and self._follow_chain(start):
                followed += 1
        return followed > 0

    def _follow_chain(self, start: int) -> bool:
        """Move works along the chain from here whose end gains most, if any gains.

        A chain may lead over those that wait: one may wait instead of another.
        """
        gain_above = inf if start == NOBODY else self._people[start].last_cost()
        before: dict[int, int] = {}
        seen = 0 if start == NOBODY else 1 << start
        turn, end = deque([start]), None
        while turn:
            here = turn.popleft()
            reached = bits(self._holder(here).leads_to() & ~seen)
            for number in reached:
                seen |= 1 << number
                cost = self._people[number].next_costs()
                if cost < gain_above:
                    end, gain_above = number, cost
            if self._waiting.count and start != NOBODY and NOBODY not in before:
                reached.append(NOBODY)
            before.update(dict.fromkeys(reached, here))
            turn.extend(reached)
        if end is None:
            return False
        while end != start:
            self._move_on(before[end], end)
            end = before[end]
        return True

    def _move_on(self, begin: int, end: int) -> None:
        """Move one that comes home by that, else one that is not at home, else the last."""
        held = self._holder(begin).works.items()
        fit = (work for people, works in held if end == NOBODY or people >> end & 1 for work in works)
        moved = max(fit, key=lambda work: (self._homes[work] == end, self._homes[work] != begin, work))
        self._take(moved)
        self._put(moved, end)
        if begin != NOBODY:
            self._evened.add(moved)

    def _holder(self, place: int) -> _Holder:
        return self._waiting if place == NOBODY else self._people[place]

    def _put(self, work: int, place: int) -> None:
        self._holder(place).put(work, self._may_have[work])
        self._at[work] = place

    def _take(self, work: int) -> None:
        place = self._at[work]
        if place is not None:
            self._holder(place).take(work, self._may_have[work])
            self._at[work] = None


def bits(people: int) -> list[int]:
    """Return the numbers of the people in a set, ascending."""
    numbers = []
    while people:
        lowest = people & -people
        numbers.append(lowest.bit_length() - 1)
        people ^= lowest
    return numbers
