"""A pause and a worker's claim at the same moment, as two real processes, again and again.

    python -m tests.reminders.racing --races 10000 --database postgres

In each race a gate is open and something is to be sent through it. One process closes the gate as
`journal.record` does for a pause; the other claims. Which of them begins first, and by how much,
differs from race to race. No claim that began after the pause was committed may take anything.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from mmap import mmap
from pathlib import Path
from struct import Struct
from typing import Any, Final, NamedTuple

from tests.journal.two_devices import ROOT, house

SPREAD: Final = 0.004
"""Seconds by which the one or the other begins later, spread evenly: about what either takes."""

BEGAN: Final = datetime(2026, 3, 6, 9, 0, tzinfo=UTC)
WHO: Final = ("pause", "claim")


BOARD: Final = "races"
NUMBER: Final = Struct("q")
"""A file that both have in their memory: each writes there which race it is ready for."""


class Found(NamedTuple):
    """How the races ended. `together`: both were at it at one time."""

    claimed: int
    held: int
    together: int
    after_the_pause: int
    left_in_the_table: int


def run(races: int, database: str) -> Found:
    with house(database) as environ:
        begin = _python(environ, "begin", races)
        begin.communicate()
        (Path(environ["AMENDS_DATA"]) / BOARD).write_bytes(bytes(2 * NUMBER.size))
        both = [_python(environ, who, races) for who in WHO]
        pauses, claims = (json.loads(process.communicate()[0]) for process in both)
        left = json.loads(_python(environ, "look", races).communicate()[0])
    return _found(pauses, claims, left)


def _found(pauses: list[Any], claims: list[Any], left: int) -> Found:
    claimed = [claim for claim in claims if claim[2]]
    races = list(zip(pauses, claims, strict=True))
    return Found(
        claimed=len(claimed),
        held=len(claims) - len(claimed),
        together=sum(pause[0] < claim[1] and claim[0] < pause[1] for pause, claim in races),
        after_the_pause=sum(claim[2] and claim[0] > pause[1] for pause, claim in races),
        left_in_the_table=left,
    )


def _python(environ: dict[str, str], *said: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.reminders.racing", *map(str, said)],
        cwd=ROOT,
        env=environ,
        stdout=subprocess.PIPE,
        text=True,
    )


# --- In a process of its own ----------------------------------------------------------------------


def begin(races: int) -> None:
    """A gate for each race, and something that is to go through it, ready a second later each."""
    from django.core.management import call_command

    from amends.journal import dues
    from amends.journal.models import Due, Gate
    from amends.people.models import Person

    call_command("migrate", verbosity=0)
    ana = Person.objects.create(name="amber-river-lantern")
    numbers = range(races)
    Gate.objects.bulk_create((Gate(token=f"{number:032}") for number in numbers), 500)
    at = [BEGAN + timedelta(seconds=number) for number in numbers]
    rows = (dues.on(dues.BY_MAIL, ana.pk, at[number], gate=f"{number:032}") for number in numbers)
    Due.objects.bulk_create(rows, 500)


def pause(races: int) -> list[tuple[float, float]]:
    """When each pause began, and when it was surely committed."""
    from django.db import transaction

    from amends.journal import gates

    def close(number: int) -> None:
        with transaction.atomic(durable=True):
            gate = gates.held(f"{number:032}")
            gates.settle(gate, closed=True, before=(), after=(), now=BEGAN)

    return [_timed(close, number)[:2] for number in _in_step("pause", races)]


def claim(races: int) -> list[tuple[float, float, bool]]:
    """When each claim began and ended, and whether it took what there was."""
    from django.db import transaction

    from amends.journal import dues

    def take(number: int) -> bool:
        with transaction.atomic():
            taken = dues.others_to_send(BEGAN + timedelta(seconds=number), [dues.BY_MAIL])
            dues.take_out(taken)
        return any(row.gate_id == f"{number:032}" for row in taken)

    return [_timed(take, number) for number in _in_step("claim", races)]


def _timed(act: Callable[[int], Any], number: int) -> tuple[float, float, bool]:
    begun = time.monotonic()
    said = act(number)
    return begun, time.monotonic(), bool(said)


def _in_step(who: str, races: int) -> Iterator[int]:
    """One race after the other: each of the two begins when both are there, or a little later."""
    from django.conf import settings

    assert settings.AMENDS_PLACE is not None
    mine = WHO.index(who)
    with (settings.AMENDS_PLACE / BOARD).open("r+b") as file, mmap(file.fileno(), 0) as board:
        for number in range(races):
            NUMBER.pack_into(board, mine * NUMBER.size, number + 1)
            while NUMBER.unpack_from(board, (1 - mine) * NUMBER.size)[0] <= number:
                time.sleep(0)
            # Of a thousand races each has a lead of its own, for the one or for the other.
            lead = SPREAD * ((number * 619 % 1_000) / 500 - 1)
            time.sleep(max(0.0, lead if who == "pause" else -lead))
            yield number


def look(_: int) -> int:
    """What is left: exactly what a pause held."""
    from amends.journal.models import Due

    return Due.objects.count()


def _in_process(act: str, races: int) -> None:
    import django

    django.setup()
    acts = {one.__name__: one for one in (begin, pause, claim, look)}
    said = acts[act](races)
    if said is not None:
        print(json.dumps(said))


def main() -> int:
    if len(sys.argv) == 3 and not sys.argv[1].startswith("--"):
        _in_process(sys.argv[1], int(sys.argv[2]))
        return 0
    parser = argparse.ArgumentParser(description="A pause and a claim at the same moment.")
    parser.add_argument("--races", type=int, default=10_000)
    parser.add_argument("--database", choices=("sqlite", "postgres"), default="sqlite")
    chosen = parser.parse_args()
    found = run(chosen.races, chosen.database)
    print(f"{chosen.database}, {chosen.races} races: {found._asdict()}")
    return int(bool(found.after_the_pause or found.left_in_the_table != found.held))


if __name__ == "__main__":
    sys.exit(main())
