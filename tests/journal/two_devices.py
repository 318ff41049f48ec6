"""Two devices of one person write at once, as two real processes, and nothing is lost.

    python -m tests.journal.two_devices --rounds 1000 --database sqlite
    python -m tests.journal.two_devices --rounds 1000 --database postgres

Each device signs in by itself, with the real ring, and records one cause a round into the same
own book. At the end the book must be whole, hold every round of both devices once, and end at
the head that the person remembers.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from amends.people.keys import Ring

NAME: Final = "amber-river-lantern"
PASSPHRASE: Final = "candle bridge autumn violin harbor stone"
ACTS: Final = ("begin", "write", "look", "write_until_killed", "look_after")
DEVICES: Final = ("laptop", "phone")
THE_EVENING: Final = datetime(2026, 3, 2, 19, 30, tzinfo=UTC)

ROOT: Final = Path(__file__).parent.parent.parent


class Outcome(NamedTuple):
    """What was found afterwards. `told_again` counts presses that lost four times in a row."""

    written: int
    missing: int
    doubled: int
    told_again: int
    findings: int
    head_fits: bool

    @property
    def is_whole(self) -> bool:
        nothing_wrong = (self.missing, self.doubled, self.findings) == (0, 0, 0)
        return nothing_wrong and self.head_fits


def run(rounds: int, database: str) -> Outcome:
    """Two devices, `rounds` each, on a throwaway database of that kind."""
    with house(database) as environ:
        _python("begin", environ).communicate()
        devices = [_python("write", environ, device, str(rounds)) for device in DEVICES]
        told = [_ended(device) for device in devices]
        written, missing, doubled, findings, head_fits = map(
            int, _ended(_python("look", environ, str(rounds))).split()
        )
    return Outcome(
        written, missing, doubled, sum(int(said) for said in told), findings, bool(head_fits)
    )


def killed(saved: int, database: str) -> tuple[int, int]:
    """What a device called saved until it was killed, and what is in the book afterwards."""
    with house(database) as environ:
        _python("begin", environ).communicate()
        device = _python("write_until_killed", environ)
        assert device.stdout is not None
        said = [next(device.stdout) for _ in range(saved)]
        device.kill()
        said += device.stdout.readlines()
        device.wait()
        return len(said), int(_ended(_python("look_after", environ)))


@contextmanager
def house(database: str) -> Iterator[dict[str, str]]:
    """The environment of a house with nobody in it, gone with the block."""
    with TemporaryDirectory(prefix="amends-two-devices-") as folder:
        environ = {name: value for name, value in os.environ.items() if name[:7] != "AMENDS_"}
        environ |= {
            "AMENDS_DATA": folder,
            "DJANGO_SETTINGS_MODULE": "amends.settings.django",
        }
        if database == "sqlite":
            yield environ
            return
        from tests import postgres

        with postgres.running() as server:
            server.make("two_devices")
            yield environ | {"AMENDS_DATABASE_URL": server.url("two_devices")}


def _python(*said: object) -> subprocess.Popen[str]:
    """This file again, in a process of its own."""
    act, environ, *arguments = said
    assert isinstance(environ, dict)
    return subprocess.Popen(
        [sys.executable, "-m", "tests.journal.two_devices", str(act), *map(str, arguments)],
        cwd=ROOT,
        env=environ,
        stdout=subprocess.PIPE,
        text=True,
    )


def _ended(process: subprocess.Popen[str]) -> str:
    said, _ = process.communicate()
    if process.returncode != 0:
        raise RuntimeError("a device broke off; its own words stand above")
    return said


# --- In a process of its own --------------------------------------------------------------------


def begin() -> None:
    """Make the person and their repair."""
    from django.core.management import call_command

    from amends.people import access, accounts

    call_command("migrate", verbosity=0)
    new = accounts.create(NAME, PASSPHRASE)
    access.begin_repair(new.ring, "responsible", THE_EVENING)


def write(device: str, rounds: int) -> int:
    """Record one cause a round; how often the device was told to press again."""
    from amends.journal import MovedOn, record
    from amends.people.keys import Ring
    from amends.repair.practices.reflection import NameCause

    signed_in = _signed_in()
    told = 0
    for number in range(rounds):
        # A ring of its own for each request, as the pages have.
        ring = Ring(signed_in.person, signed_in.person_key)
        named = f"{device} {number}"
        at = THE_EVENING + timedelta(minutes=number)
        cause = NameCause(at=at, id=named, kind="choice", text=f"What the {named} wrote.")
        while True:
            try:
                record(ring.seats()[0], ring, cause)
            except MovedOn:
                told += 1
            else:
                break
    return told


def write_until_killed() -> None:
    """Record one cause after the other, and call each saved when `record` returned."""
    from amends.journal import record
    from amends.people.keys import Ring
    from amends.repair.practices.reflection import NameCause

    signed_in = _signed_in()
    for number in count():
        ring = Ring(signed_in.person, signed_in.person_key)
        cause = NameCause(at=THE_EVENING, id=f"{number}", kind="choice", text="It was said.")
        record(ring.seats()[0], ring, cause)
        print(number, flush=True)


def look_after() -> int:
    """How many causes there are; 0 if anything at all is wrong with the books."""
    from amends.journal import catch_up, verify_all

    ring = _signed_in()
    causes = catch_up(ring.seats()[0], ring).own.reflection.causes
    return len(causes) if verify_all().is_whole else 0


def look(rounds: int) -> tuple[int, int, int, int, int]:
    """Written, missing and doubled causes, findings of `verify`, and whether the head fits."""
    from amends.journal import read, verify_all
    from amends.journal.models import Entry

    ring = _signed_in()
    seat = ring.seats()[0]
    own = seat.books.own
    assert own is not None
    causes = read(seat, ring).own.reflection.causes
    kept = Counter((cause.id, cause.text) for cause in causes)
    wanted = {
        (f"{device} {number}", f"What the {device} {number} wrote.")
        for device in DEVICES
        for number in range(rounds)
    }
    verdict = verify_all(keys={own: lambda position: ring.book_key(own, position)})
    last = Entry.objects.filter(book=own).latest("position")
    return (
        len(causes),
        len(wanted - set(kept)),
        sum(count - 1 for count in kept.values()),
        len(verdict.findings),
        int(ring.head(own) == (last.position, bytes(last.hash))),
    )


def _signed_in() -> Ring:
    from amends.people import accounts
    from amends.people.models import Person

    return accounts.open_with_passphrase(Person.objects.get(name=NAME), PASSPHRASE)


def _in_process(act: str, arguments: list[str]) -> None:
    import django

    django.setup()
    if act == "begin":
        begin()
    elif act == "write_until_killed":
        write_until_killed()
    elif act == "look_after":
        print(look_after())
    elif act == "write":
        print(write(arguments[0], int(arguments[1])))
    else:
        print(*look(int(arguments[0])))


def main() -> int:
    if len(sys.argv) > 1 and sys.argv[1] in ACTS:
        _in_process(sys.argv[1], sys.argv[2:])
        return 0
    parser = argparse.ArgumentParser(description="Two devices of one person write at once.")
    parser.add_argument("--rounds", type=int, default=1_000)
    parser.add_argument("--database", choices=("sqlite", "postgres"), default="sqlite")
    chosen = parser.parse_args()
    outcome = run(chosen.rounds, chosen.database)
    print(f"{chosen.rounds} rounds on {chosen.database}: {outcome._asdict()}")
    return 0 if outcome.is_whole else 1


if __name__ == "__main__":
    raise SystemExit(main())
