"""What a calendar of 500 days costs in a person's own request, and by whoever asks for it.

    python -m bench.feed [--rounds 9] [--database sqlite|postgres]

`update` is the floor: one row of as many bytes written durably, which sealing a calendar anew has to
do whatever is in it. `nothing` is a request after which no day is another; `a word` one after which
every event is; `a day` one on the next day, when those of the first are over. `asked` is a calendar that asks, with no
session and no ring. `written` writes the 500 events without books, seals or a database. In turn;
milliseconds, the median of the rounds, and how many times the floor. Last, what `written` takes of the
processor, whatever else is going on.
"""

from __future__ import annotations

import argparse
import itertools
from datetime import date, time, timedelta
from time import process_time

from bench.journal_house import (
    DATABASES,
    THE_EVENING,
    house,
    in_turn,
    milliseconds,
    ratio,
    somebody,
)

DAYS = 500
TIMES = (None, None, 74)
"""How often each promise of every day comes: two all 213 days to the end of September, and one so often
that a calendar is full. With a day more it would be cut to whole months."""

TODAY = THE_EVENING.date()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--database", choices=DATABASES, default="sqlite")
    chosen = parser.parse_args()
    with house(chosen.database):
        measure(chosen.rounds, chosen.database)


def measure(rounds: int, database: str) -> None:
    from amends import journal
    from amends.people import feeds
    from amends.people.models import Feed
    from amends.repair.coming import Coming
    from amends.repair.practices.promises import MakePromise
    from amends.repair.schedules import Daily
    from amends.web import feed, ics

    seat, ring = somebody()
    for number, times in enumerate(TIMES):
        journal.record(
            seat,
            ring,
            MakePromise(
                at=THE_EVENING,
                id=f"promise-{number}",
                what="I say what I spent.",
                schedule=Daily(start=TODAY, count=times),
                zone="Europe/Berlin",
                clock=time(18 + number),
                lead=60,
            ),
        )
    choice = feeds.Choice(kinds=("promise",), words="Reminder", rings=True, since=TODAY)
    kept = feed.make(ring, choice, now=THE_EVENING)
    events = kept.written.calendar.count(b"BEGIN:VEVENT")
    assert events == DAYS
    (row,) = Feed.objects.all()
    sealed, place = bytes(row.sealed), bytes(row.pk)
    words = itertools.cycle(("Plants", "Reminder"))

    def update() -> None:
        Feed.objects.filter(pk=place).update(sealed=sealed)

    def nothing() -> None:
        feed.renew(ring, now=THE_EVENING)

    def a_word() -> None:
        other = feeds.Choice(kinds=("promise",), words=next(words), rings=True, since=TODAY)
        feed.renew(ring, now=THE_EVENING, choice=other)

    def a_day() -> None:
        feed.renew(ring, now=THE_EVENING + timedelta(days=1))

    def asked() -> None:
        assert feeds.read(kept.address)

    days = [
        Coming(
            kind="promise",
            key=f"{number}",
            day=date.fromordinal(TODAY.toordinal() + number % 180),
            clock=time(18),
            zone="Europe/Berlin",
            lead=timedelta(hours=1),
        )
        for number in range(DAYS)
    ]

    def written() -> None:
        ics.written(
            days,
            words="Reminder",
            rings=True,
            mark=kept.mark,
            before=ics.Before(b"", 0),
            today=TODAY,
        )

    ways = (update, a_word, nothing, a_day, asked, written)
    taken = in_turn(rounds, *ways)
    print(f"{database}, {events} events, {len(kept.written.calendar)} bytes; milliseconds")
    for way, seconds in zip(ways, taken, strict=True):
        name = way.__name__.replace("_", " ")
        print(f"{name:>8} {milliseconds(seconds):>9}   {ratio(seconds, taken[0]):>7.1f}")
    begun = process_time()
    for _ in range(rounds):
        written()
    print(f"written, of the processor alone {(process_time() - begun) / rounds * 1_000:.0f}")


if __name__ == "__main__":
    main()
