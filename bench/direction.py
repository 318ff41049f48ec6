"""What `direction` says to people without change, and whether it finds a step that is there.

    python bench/direction.py            10,000 people a row, seeded: the table of the decision
    python bench/direction.py 1000       fewer people

Answers are drawn as INSTRUMENTS.md states them: a person's own level, and around it a weekly wobble
such that two weeks of the same person agree by r = .6; rounded to whole numbers from 0 to 10. A
standard deviation is one of *people* (level and wobble together) unless a row says "own".
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import sqrt
from random import Random

from amends.repair.practices.checkins import SPAN, Direction, direction

RETEST = 0.6
A_YEAR = 52


@dataclass(frozen=True)
class People:
    """Whose answers are drawn. `step` is in points and comes after `before` answers, if at all."""

    mean: float = 5.0
    spread: float = 2.5
    step: float = 0.0
    before: int = 0
    carried: float = 0.0
    """How much of one week's wobble goes on into the next (a correlation; 0: none)."""

    @property
    def own_wobble(self) -> float:
        return self.spread * sqrt(1 - RETEST)

    def answers(self, rng: Random, weeks: int) -> tuple[int, ...]:
        level = self.mean + self.spread * sqrt(RETEST) * rng.gauss(0, 1)
        wobbles = self._wobbles(rng)
        return tuple(
            _whole(level + next(wobbles) + (self.step if week >= self.before else 0))
            for week in range(weeks)
        )

    def _wobbles(self, rng: Random) -> Iterator[float]:
        wobble = rng.gauss(0, self.own_wobble)
        while True:
            yield wobble
            fresh = sqrt(1 - self.carried**2) * rng.gauss(0, self.own_wobble)
            wobble = self.carried * wobble + fresh


@dataclass(frozen=True)
class Seen:
    """Shares of people, in per cent: the largest at one look, and at any of the looks."""

    at_a_look: float
    ever: float


def said(people: People, looks: Sequence[int], *, count: int, seed: int) -> dict[Direction, Seen]:
    """What `direction` says to so many people at each of these looks (numbers of answers)."""
    rng = Random(seed)
    at: dict[Direction, dict[int, int]] = {w: dict.fromkeys(looks, 0) for w in ("better", "worse")}
    ever: dict[Direction, int] = {"better": 0, "worse": 0}
    for _ in range(count):
        answers = people.answers(rng, max(looks))
        words = {look: direction(answers[:look]) for look in looks}
        for word in ever:
            ever[word] += word in words.values()
            for look in looks:
                at[word][look] += words[look] == word
    return {
        word: Seen(100 * max(at[word].values()) / count, 100 * ever[word] / count) for word in ever
    }


def weeks_after(before: int) -> range:
    """The looks of the eight weeks after a step that came after `before` answers."""
    return range(max(before + 1, 2 * SPAN), before + 9)


def _whole(answer: float) -> int:
    return min(10, max(0, round(answer)))


NO_CHANGE = {
    "in the middle of the scale": People(),
    "near the top": People(mean=8),
    "at the top": People(mean=9.5, spread=1.5),
    "small wobble": People(spread=1.5),
    "large wobble": People(spread=3.5),
    "a fifth of a week goes on": People(carried=0.2),
    "two fifths go on": People(carried=0.4),
}


def main(count: int) -> None:
    print(f"{count:,} people a row, in per cent\n")
    print("without change            better: a look / a year    worse: a look / a year")
    for name, people in NO_CHANGE.items():
        seen = said(people, range(2 * SPAN, A_YEAR + 1), count=count, seed=1)
        better, worse = seen["better"], seen["worse"]
        print(
            f"{name:28}{better.at_a_look:10.1f} {better.ever:8.1f}"
            f"{worse.at_a_look:16.1f} {worse.ever:8.1f}"
        )
    print("\na step of 1.5 SD, found within eight weeks")
    for before in (8, 12, 16, 26):
        up = People(mean=3.5, before=before)
        of_people = replace(up, step=1.5 * up.spread)
        of_own = replace(up, step=1.5 * up.own_wobble)
        down = replace(of_people, mean=6.5, step=-of_people.step)
        found = [
            said(of_people, weeks_after(before), count=count, seed=2)["better"].ever,
            said(down, weeks_after(before), count=count, seed=3)["worse"].ever,
            said(of_own, weeks_after(before), count=count, seed=4)["better"].ever,
        ]
        print(
            f"after {before:2} answers:  of people, up {found[0]:5.1f}   down {found[1]:5.1f}"
            f"   of the person's own weeks {found[2]:5.1f}"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
