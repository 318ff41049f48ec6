"""Workers that are killed in the middle, again and again, and several at once on one table.

    python -m tests.reminders.killed --kills 2000 --database postgres
    python -m tests.reminders.killed --kills 0 --workers 8 --things 2000

Before each round so many things of people's own wait as EACH_ROUND says, and as many that reach the
other: what a killed worker left, whose lease is over, and new ones. A worker, or several, begin, and
are killed with SIGKILL: while a batch is handed on, in a claim before it is committed, between a
claim and any of its letters, between any letter and its mark, in the mark before it is committed, or
at some millisecond. In the end some workers do what is left. The mail server is a real one, and
counts. What reaches the other and was claimed by a worker that was killed is told to nobody:
`others_lost` says how much of it there was.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import IO, Any, Final, NamedTuple

from tests.journal.two_devices import ROOT, house
from tests.reminders.mailbox import SENDER, by, quick_mailbox

EACH_ROUND: Final = 5
"""Things of each kind that wait for each worker in a round, and are claimed at once."""

MOMENTS: Final = {
    "handing on": 1,
    "leasing": 1,
    "taking out": 4,
    "claimed": 2 * EACH_ROUND,
    "sent": 2 * EACH_ROUND,
    "marking": 1,
    "whenever": 1,
}
"""When a worker is killed, in turn, and how often it comes by in a round. All but the last it does
itself, at just that place; each time that it comes by is tried in turn."""

KINDS: Final = ("own", "other")

AT_THE_END: Final = 4
"""Workers that do what is left."""

SLOWEST: Final = 1.0
"""Seconds after a worker began after which it is killed at the latest "whenever": time for some
letters on two busy cores. Each round has another moment, spread evenly over all of them."""


class Found(NamedTuple):
    """What came, and what did not."""

    own: int
    own_lost: int
    own_again: int
    own_again_as_another: int
    others: int
    others_lost: int
    others_again: int
    left_in_the_table: int
    killed: int
    """How many workers really ended by it, so many at least: some have nothing left by their moment."""


def run(
    kills: int,
    database: str,
    *,
    workers: int = 1,
    things: int = 0,
    moments: Iterable[str] = MOMENTS,
) -> Found:
    """Kill so often; without kills, let the workers do so many things of each kind at once."""
    with quick_mailbox() as box, house(database) as environ:
        environ |= {"AMENDS_MAIL_URL": box.mail_url, "AMENDS_MAIL_FROM": SENDER}
        nursery = _nursery(environ)
        tried = list(moments)
        killed = number = 0
        while killed < kills:
            _asked(nursery, "feed", EACH_ROUND * workers)
            at = tried[number % len(tried)]
            nth = number // len(tried) % MOMENTS[at]
            killed += _asked(nursery, "kill", workers, at, nth, SLOWEST * (killed + 1) / kills)
            number += 1
        if not kills:
            _asked(nursery, "feed", things)
            _asked(nursery, "work", workers)
        left = _asked(nursery, "work", AT_THE_END)
        own, others = (_asked(nursery, "how_many", kind) for kind in KINDS)
        _end(nursery)
        came = [(str(letter["To"]), str(letter["Message-ID"])) for letter in box.accepted]
    return _found(came, own, others, left, killed)


def _found(came: list[tuple[str, str]], own: int, others: int, left: int, killed: int) -> Found:
    times = Counter(to for to, _ in came)
    letters = Counter(to for to, _ in set(came))
    mine, theirs = (
        [f"{kind}-{number}@letters.example" for number in range(many)]
        for kind, many in zip(KINDS, (own, others), strict=True)
    )
    return Found(
        own=own,
        own_lost=sum(times[to] == 0 for to in mine),
        own_again=sum(max(times[to] - 1, 0) for to in mine),
        own_again_as_another=sum(max(letters[to] - 1, 0) for to in mine),
        others=others,
        others_lost=sum(times[to] == 0 for to in theirs),
        others_again=sum(max(times[to] - 1, 0) for to in theirs),
        left_in_the_table=left,
        killed=killed,
    )


def _nursery(environ: dict[str, str]) -> subprocess.Popen[str]:
    """A process in which Django is started already: a worker is a fork of it, and costs little."""
    return subprocess.Popen(
        [sys.executable, "-m", "tests.reminders.killed", "nursery"],
        cwd=ROOT,
        env=environ,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def _asked(nursery: subprocess.Popen[str], *words: object) -> int:
    written, read = _pipes(nursery)
    print(json.dumps(words), file=written, flush=True)
    said = read.readline()
    if not said:
        raise RuntimeError("the workers' process broke off; its own words stand above")
    return int(said)


def _end(nursery: subprocess.Popen[str]) -> None:
    written, _ = _pipes(nursery)
    written.close()
    nursery.wait(timeout=30)


def _pipes(nursery: subprocess.Popen[str]) -> tuple[IO[str], IO[str]]:
    assert nursery.stdin is not None
    assert nursery.stdout is not None
    return nursery.stdin, nursery.stdout


# --- In the process of the workers ----------------------------------------------------------------


class Nursery:
    """Feeds the table, and forks workers."""

    def __init__(self) -> None:
        import django

        django.setup()
        from django.core.management import call_command

        call_command("migrate", verbosity=0)
        from amends.journal import gates

        gates.make("open")
        self.fed = dict.fromkeys(KINDS, 0)
        self.rounds = 0

    @property
    def _ahead(self) -> timedelta:
        """Each round begins when the leases of the one before it are over."""
        from amends.journal import dues

        return dues.LEASE * self.rounds

    def how_many(self, kind: str) -> int:
        return self.fed[kind]

    def feed(self, many: int) -> int:
        """Let so many things of each kind wait, and each for a person of its own, for one letter."""
        from django.db import transaction

        from amends.journal import dues
        from amends.journal.models import Due

        at = datetime.now(UTC) + self._ahead - timedelta(minutes=1)
        with transaction.atomic():
            for _ in range(many - Due.objects.filter(gate=None).count()):
                person = self._person("own")
                key = f"{self.fed['own']:064}"
                Due.objects.create(
                    person_id=person, at=at, ready_at=at, channel=dues.TO_FALL_DUE, key=key
                )
            for _ in range(many - Due.objects.exclude(gate=None).count()):
                row = dues.on(dues.BY_MAIL, self._person("other"), at, gate="open")
                row.save(force_insert=True)
        return 0

    def _person(self, kind: str) -> int:
        from amends.people import reminding
        from amends.people.models import Person

        name = f"{kind}-{self.fed[kind]}"
        self.fed[kind] += 1
        someone = Person.objects.create(name=name)
        wants = reminding.Choice(
            by_mail=True,
            in_app=False,
            of_the_other=True,
            daily_at=None,
            address=f"{name}@letters.example",
            confirmed=True,
        )
        reminding._wrote(someone.pk, None, wants)
        return int(someone.pk)

    def kill(self, workers: int, at: str, nth: int, after: float) -> int:
        """Fork workers that end at the `nth` time that they come by this moment, or after so long.

        How many of them were killed.
        """
        begun, begins = os.pipe()
        started = [self._fork(ends_at=at, nth=nth, begins=begins) for _ in range(workers)]
        self.rounds += 1
        if at == "whenever":
            for _ in started:
                os.read(begun, 1)
            time.sleep(after)
            for process in started:
                os.kill(process, signal.SIGKILL)
        ends = [os.waitpid(process, 0)[1] for process in started]
        os.close(begun)
        os.close(begins)
        if any(end not in (0, signal.SIGKILL) for end in ends):
            raise RuntimeError("a worker broke off")
        return ends.count(signal.SIGKILL)

    def work(self, workers: int) -> int:
        """Let workers do all there is, each to its end; how many rows are left then."""
        from amends.journal import dues
        from amends.journal.models import Due

        started = [self._fork() for _ in range(workers)]
        self.rounds += 1
        for process in started:
            _, status = os.waitpid(process, 0)
            if status:
                raise RuntimeError("a worker broke off")
        return Due.objects.exclude(channel=dues.IN_THE_APP).count()

    def _fork(self, *, ends_at: str = "", nth: int = 0, begins: int | None = None) -> int:
        from django.conf import settings
        from django.db import connections

        from amends.reminders import post, worker

        assert settings.AMENDS_MAIL is not None
        ahead = self._ahead
        connections.close_all()
        process = os.fork()
        if process:
            return process
        status = 1
        try:
            way = _ending(post.by(settings.AMENDS_MAIL, within=10), ends_at, nth)
            if begins is not None:
                os.write(begins, b".")
            worker.work(now=lambda: datetime.now(UTC) + ahead, channels=by(way))
            status = 0
        finally:
            os._exit(status)


def _ending(way: Any, ends_at: str, nth: int) -> Any:
    """The same way for letters, on which this process kills itself at a moment."""
    from amends.journal import dues
    from amends.reminders.post import Post

    passed = 0

    def come_by(moment: str) -> None:
        nonlocal passed
        if moment == ends_at:
            passed += 1
            if passed > nth:
                os.kill(os.getpid(), signal.SIGKILL)

    def sent(letter: Any) -> Any:
        come_by("claimed")
        outcome = way.send(letter)
        come_by("sent")
        return outcome

    def passing(moment: str, act: Any) -> Any:
        def acted(*arguments: Any, **named: Any) -> Any:
            done = act(*arguments, **named)
            come_by(moment)
            return done

        return acted

    # Each of them is called in a transaction that is not committed yet.
    for name, moment in (
        ("hand_on", "handing on"),
        ("lease", "leasing"),
        ("take_out", "taking out"),
        ("still_leased", "marking"),
    ):
        setattr(dues, name, passing(moment, getattr(dues, name)))
    return Post(way.sender, sent)


def _serve() -> None:
    nursery = Nursery()
    for line in sys.stdin:
        what, *arguments = json.loads(line)
        print(getattr(nursery, what)(*arguments), flush=True)


def main() -> int:
    if sys.argv[1:] == ["nursery"]:
        _serve()
        return 0
    parser = argparse.ArgumentParser(description="Workers that are killed, and several at once.")
    parser.add_argument("--kills", type=int, default=2_000)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--at", choices=MOMENTS, action="append", help="at these moments alone")
    parser.add_argument("--things", type=int, default=2_000, help="of each kind, without kills")
    parser.add_argument("--database", choices=("sqlite", "postgres"), default="sqlite")
    chosen = parser.parse_args()
    begun = time.monotonic()
    found: Any = run(
        chosen.kills,
        chosen.database,
        workers=chosen.workers,
        things=chosen.things,
        moments=chosen.at or MOMENTS,
    )
    print(f"{chosen.database}, {chosen.workers} at once, {chosen.kills} kills: {found._asdict()}")
    print(f"{time.monotonic() - begun:.0f} seconds")
    return int(
        bool(
            found.own_lost
            or found.own_again_as_another
            or found.others_again
            or found.left_in_the_table
        )
    )


if __name__ == "__main__":
    sys.exit(main())
