"""What coming in costs, and whether its time says that a name exists.

    python -m bench.people_signing_in [--rounds 60] [--database sqlite|postgres]

A wrong passphrase for a name that exists and for one that does not, through the whole sign-in page
and at the real cost, in turn: the ratio of their times, and how often the better of the two guesses
by a threshold is right (50 % is chance). Then one run of Argon2id, the opening of a ring with 1, 20
and 200 books, and a new passphrase for the last of these.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from functools import partial
from typing import Any

from bench.journal_house import DATABASES, THE_EVENING, house, in_turn, milliseconds, ratio

NAME, PASSPHRASE = "amber-river-lantern", "candle bridge autumn violin harbor stone"
ANOTHER = "marble ticket window saddle orange field"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=60)
    parser.add_argument("--database", choices=DATABASES, default="sqlite")
    said = parser.parse_args()
    with house(said.database):
        says_nothing(said.rounds)
        costs(said.rounds)


def says_nothing(rounds: int) -> None:
    from amends.people import accounts

    accounts.create(NAME, PASSPHRASE)
    known, unknown = in_turn(rounds, trying(NAME), trying("copper-meadow-window"))
    print(f"wrong passphrase, name exists     {milliseconds(known)} ms")
    print(f"wrong passphrase, no such name    {milliseconds(unknown)} ms")
    print(f"ratio                             {ratio(known, unknown):.3f}")
    print(f"guessed right by a threshold      {guessed_right(known, unknown):.0%}")


def trying(name: str) -> Callable[[], object]:
    from django.test import Client

    from amends.people.models import WrongTry

    def attempt() -> Any:
        WrongTry.objects.all().delete()
        said = {"login": name, "password": "not what it is at all"}
        return Client(headers={"host": "localhost"}).post("/in/", said)

    assert attempt().status_code == 200
    return attempt


def guessed_right(known: list[float], unknown: list[float]) -> float:
    """The share that the best single threshold tells apart; it is chosen on the same times, so
    that chance alone gives a little more than half."""
    times = [(one, True) for one in known] + [(one, False) for one in unknown]
    best = 0
    for limit, _ in times:
        right = sum((one <= limit) == is_known for one, is_known in times)
        best = max(best, right, len(times) - right)
    return best / len(times)


def costs(rounds: int) -> None:
    from amends.people import accounts
    from amends.people.models import Person

    ring = accounts.open_with_passphrase(Person.objects.get(name=NAME), PASSPHRASE)
    for books in (1, 20, 200):
        begin_up_to(ring, books)
        argon, opening = in_turn(rounds, stretching, opening_all_of(ring))
        print(
            f"{books:4d} repairs: Argon2id {milliseconds(argon)} ms,"
            f" ring opened {milliseconds(opening)} ms"
        )
    (changing,) = in_turn(1, partial(change, ring))
    print(f"     and the passphrase changed {milliseconds(changing)} ms")


def stretching() -> object:
    from amends.people import slots

    return slots.stretch(PASSPHRASE, bytes(16), slots.configured_cost())


def opening_all_of(ring: Any) -> Callable[[], object]:
    from amends.people.keys import Ring

    return lambda: Ring(ring.person, ring.person_key).seats()


def begin_up_to(ring: Any, books: int) -> None:
    from amends.people import access

    while len(access.seats(ring)) < books:
        access.begin_repair(ring, "responsible", THE_EVENING)


def change(ring: Any) -> None:
    from amends.people import accounts

    accounts.change_passphrase(ring, current=PASSPHRASE, new=ANOTHER, someone_may_know=True)


if __name__ == "__main__":
    main()
