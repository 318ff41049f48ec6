"""What draining due rows costs, against the floor of as many bare updates in the same run.

    python -m bench.reminders [--rows 10000] [--database sqlite|postgres]

`update` moves each row forward by its id, a hundred in a transaction: what any table of things that
fall due has to do. `hand on` is the worker's: so many persons' own things fall due, each with a next
time, and each becomes a line in the app and an e-mail to be sent, by what its person chose. `own`
takes what is to be sent and lets go of it afterwards, `others` takes as much that reaches the other,
each through a gate of its own; nothing is sent. `own, with letters` writes each of them, for a mail
server that costs nothing. All wait for the disk. In turn by thirds; rows a second.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from bench.journal_house import DATABASES, THE_EVENING, house

THIRDS = 3
BATCH = 100
NAMES = ("update", "hand on", "own", "others", "own, with letters")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument("--database", choices=DATABASES, default="sqlite")
    chosen = parser.parse_args()
    with house(chosen.database):
        many = chosen.rows // THIRDS
        taken = _measured(many)
        print(f"{chosen.database}, {many * THIRDS} rows, in thirds; rows a second")
        floor = sum(taken["update"])
        for name, seconds in taken.items():
            rate = many * THIRDS / sum(seconds)
            print(f"{name:>17} {rate:>8.0f}   {sum(seconds) / floor:>6.2f} times the floor")


def _measured(many: int) -> dict[str, list[float]]:
    from amends.reminders import worker

    taken: dict[str, list[float]] = {name: [] for name in NAMES}
    people = _people(many)
    for third in range(THIRDS):
        week = THE_EVENING + timedelta(weeks=third)
        ids = _fall_due(people, week)
        taken["update"].append(_timed(partial(_bare_updates, ids, week)))
        _clear()
        for name, written in (("own", False), ("own, with letters", True)):
            _fall_due(people, week)
            this = _round(week, written=written)
            handing_on = _timed(partial(_to_the_end, worker._hand_on, this))
            if written:
                taken["hand on"].append(handing_on)
            taken[name].append(_timed(partial(_to_the_end, worker._send, this)))
            assert (this.tally.handed_on, this.tally.sent) == (many, many)
            _clear()
        _is_given(people, week)
        this = _round(week, written=False)
        taken["others"].append(_timed(partial(_to_the_end, worker._send, this)))
        assert this.tally.sent == many
        _clear()
    return taken


def _round(at: datetime, *, written: bool) -> Any:
    from amends.reminders import worker
    from amends.reminders.channel import Channel
    from amends.reminders.channels import mail
    from amends.reminders.post import Post

    way = mail.by(Post("notes@house.example", lambda _: "sent"))
    if not written:
        way = Channel(name=way.name, wants=way.wants, send=lambda _: "sent")
    return worker._Round(lambda: at, {way.name: way}, None)


def _to_the_end(step: Callable[[Any], object], this: object) -> None:
    while step(this):
        pass


def _timed(act: object) -> float:
    assert callable(act)
    begun = time.perf_counter()
    act()
    return time.perf_counter() - begun


def _people(many: int) -> list[int]:
    """Everybody has an address, and is written to as things fall due."""
    from amends.people import reminding
    from amends.people.models import Person, Reminding

    people = Person.objects.bulk_create((Person(name=f"person-{n}") for n in range(many)), 500)
    wants = reminding.Choice(
        by_mail=True,
        of_the_other=True,
        daily_at=None,
        address="someone@letters.example",
        confirmed=True,
    )
    Reminding.objects.bulk_create(
        (
            Reminding(person=one, version=1, sealed=reminding._sealed(one.pk, 1, wants))
            for one in people
        ),
        500,
    )
    return [one.pk for one in people]


def _fall_due(people: list[int], at: datetime) -> list[int]:
    """A thing for each, with a time a week later; the rows' own ids."""
    from amends.journal import dues
    from amends.journal.models import Due

    walls = [at.replace(tzinfo=None), at.replace(tzinfo=None) + timedelta(weeks=1)]
    rule = dues._rule(walls, timedelta(0))
    Due.objects.bulk_create(
        (
            Due(
                person_id=one,
                at=at,
                ready_at=at,
                rule=rule,
                zone="UTC",
                channel=dues.TO_FALL_DUE,
                key=f"{one:064x}",
            )
            for one in people
        ),
        500,
    )
    return list(Due.objects.values_list("pk", flat=True))


def _is_given(people: list[int], at: datetime) -> None:
    """Something of the other's for each, handed on and to be sent, through a gate of its own."""
    from amends.journal import dues
    from amends.journal.models import Due, Gate

    gates = [Gate(token=f"{one:032}") for one in people]
    Gate.objects.bulk_create(gates, 500, ignore_conflicts=True)
    rows = (dues.on(dues.BY_MAIL, one, at, gate=f"{one:032}") for one in people)
    Due.objects.bulk_create(rows, 500)


def _bare_updates(ids: list[int], at: datetime) -> None:
    """The floor: each row moved on, if nobody else moved it."""
    from django.db import transaction

    from amends.journal.models import Due

    for first in range(0, len(ids), BATCH):
        with transaction.atomic():
            for pk in ids[first : first + BATCH]:
                Due.objects.filter(pk=pk, ready_at=at).update(ready_at=at + timedelta(weeks=1))


def _clear() -> None:
    from amends.journal.models import Due

    Due.objects.all().delete()


if __name__ == "__main__":
    main()
