"""A mail server that takes letters and then hangs up, or thinks of something else, ten thousand times.

    python -m tests.reminders.hanging_up --letters 10000 --database postgres

So many letters reach the other, and a tenth as many are people's own. Of what reaches the other
none may come twice; of people's own each has to come.
"""

from __future__ import annotations

import tests.cast  # noqa: F401  isort: skip

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from tempfile import TemporaryDirectory
from typing import Any, Final, NamedTuple

from amends.journal import dues, gates
from amends.journal.models import Due
from amends.people import reminding
from amends.people.models import Person
from amends.reminders import worker
from tests.cast import THE_EVENING
from tests.reminders.mailbox import Mailbox, quick_mailbox

MOODS: Final = ("hangs up", "takes it", "hangs up", "not now", "hangs up", "takes it")
"""What it does with one letter after the other, in turn."""


class Found(NamedTuple):
    others: int
    others_again: int
    others_lost: int
    own: int
    own_lost: int
    own_again: int


class Moody(Mailbox):
    """Does with each letter something else."""

    def take(self, letter: Any) -> str:
        mood = MOODS[(len(self.accepted) + len(self.refused)) % len(MOODS)]
        self.hangs_up = mood == "hangs up"
        self.at_letter = "451 Not now" if mood == "not now" else ""
        return super().take(letter)


def run(letters: int) -> Found:
    """On the tables of the running tests, or of `main`."""
    own = max(letters // 10, 1)
    gates.make("open")
    _is_to_be_sent("other", letters, gate="open")
    _is_to_be_sent("own", own)
    with quick_mailbox(Moody) as box:
        way = box.ways(within=10)
        for tries in range(12):
            at = THE_EVENING + timedelta(hours=tries)
            worker.work(now=lambda at=at: at, channels=way)  # type: ignore[misc]
        times = Counter(box.to)
    others, mine = (
        [times[_address(f"{kind}-{n}")] for n in range(many)]
        for kind, many in (("other", letters), ("own", own))
    )
    return Found(
        others=letters,
        others_again=sum(max(many - 1, 0) for many in others),
        others_lost=others.count(0),
        own=own,
        own_lost=mine.count(0),
        own_again=sum(max(many - 1, 0) for many in mine),
    )


def _is_to_be_sent(kind: str, many: int, *, gate: str | None = None) -> None:
    people = Person.objects.bulk_create(Person(name=f"{kind}-{n}") for n in range(many))
    for someone in people:
        wants = reminding.Choice(
            by_mail=True,
            of_the_other=True,
            daily_at=None,
            address=_address(someone.name),
            confirmed=True,
        )
        reminding._wrote(someone.pk, None, wants)
    Due.objects.bulk_create(
        dues.on(dues.BY_MAIL, someone.pk, THE_EVENING, gate=gate) for someone in people
    )


def _address(name: str) -> str:
    return f"{name}@letters.example"


def main() -> int:
    parser = argparse.ArgumentParser(description="A mail server that takes letters and hangs up.")
    parser.add_argument("--letters", type=int, default=10_000)
    parser.add_argument("--database", choices=("sqlite", "postgres"), default="sqlite")
    chosen = parser.parse_args()
    with _tables(chosen.database):
        found = run(chosen.letters)
    print(f"{chosen.database}: {found._asdict()}")
    return int(bool(found.others_again or found.own_lost))


@contextmanager
def _tables(database: str) -> Iterator[None]:
    """Empty tables of that kind, in a file of their own or on a server of their own."""
    from django.db import connections
    from django.test.utils import setup_databases, setup_test_environment, teardown_databases

    with ExitStack() as stack:
        if database == "postgres":
            from tests import postgres

            postgres.use(stack.enter_context(postgres.running()).database("amends"))
        else:
            folder = stack.enter_context(TemporaryDirectory(prefix="amends-letters-"))
            connections["default"].settings_dict["TEST"]["NAME"] = f"{folder}/letters.sqlite3"
        setup_test_environment()
        made = setup_databases(verbosity=0, interactive=False)
        try:
            yield
        finally:
            teardown_databases(made, verbosity=0)


if __name__ == "__main__":
    sys.exit(main())
