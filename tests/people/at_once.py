"""Ana, Ben and Cy at the same moment, as real processes: what each may do happens once or not.

    python -m tests.people.at_once --rounds 200 --database postgres

Every process signs in by itself. A round begins for all of them at the same instant of the clock,
so that they meet in the middle of each other's transactions.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from tests.journal.two_devices import ROOT, house

if TYPE_CHECKING:
    from amends.people.keys import Ring
    from amends.repair import Seat

PASSPHRASES: Final = {
    "ana": ("amber-river-lantern", "candle bridge autumn violin harbor stone"),
    "ben": ("copper-meadow-window", "garden pillow copper thunder bottle north"),
    "cy": ("silver-forest-ladder", "marble ticket window saddle orange field"),
}
NOW: Final = datetime(2026, 3, 6, 22, 30, tzinfo=UTC)
APART: Final = 0.3
"""Seconds between the beginnings of two rounds: a redeeming takes 30 to 100 ms on two busy cores."""

READ_BEFORE: Final = 0.01
"""Seconds that a page is older than what its person does on it."""

READY_WITHIN: Final = 60.0
"""Seconds after which somebody who has not signed in by then never will."""


Act = tuple[str, str]
"""Who, and what they do."""


def run(rounds: int, database: str, *phases: tuple[Act, ...]) -> dict[str, Any]:
    """What each did in each round of the last phase, and what is found afterwards."""
    with house(database) as environ:
        codes = _said(_python(environ, "begin", "ben", rounds))
        done: list[list[str]] = []
        for number, acts in enumerate(phases):
            at_once = [_python(environ, what, who, number, *codes) for who, what in acts]
            _start(Path(environ["AMENDS_DATA"]), number, at_once)
            done = [_said(process) for process in at_once]
        return {"done": done, **_said(_python(environ, "look", "ben"))}


def _start(folder: Path, phase: int, processes: list[subprocess.Popen[str]]) -> None:
    """Let all begin at one instant, once every one of them has signed in."""
    until = time.monotonic() + READY_WITHIN
    while len(list(folder.glob(f"ready-{phase}-*"))) < len(processes):
        if time.monotonic() > until:
            raise RuntimeError("somebody did not come")
        time.sleep(0.02)
    (folder / "start").write_text(repr(time.time() + 0.1))
    (folder / "start").rename(folder / f"start-{phase}")


def _begins_at(phase: int) -> float:
    """The instant of the first round, once everybody is there."""
    folder = Path(os.environ["AMENDS_DATA"])
    (folder / f"ready-{phase}-{os.getpid()}").touch()
    while not (folder / f"start-{phase}").exists():
        time.sleep(0.005)
    return float((folder / f"start-{phase}").read_text())


def _python(environ: dict[str, str], *said: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.people.at_once", *map(str, said)],
        cwd=ROOT,
        env=environ,
        stdout=subprocess.PIPE,
        text=True,
    )


def _said(process: subprocess.Popen[str]) -> Any:
    said, _ = process.communicate()
    if process.returncode != 0:
        raise RuntimeError("somebody broke off; their own words stand above")
    return json.loads(said)


STORIES: Final[dict[str, tuple[tuple[Act, ...], ...]]] = {
    "two browsers": ((("ana", "redeem"), ("ana", "redeem")),),
    "two people": ((("ana", "redeem"), ("cy", "redeem")),),
    "joining and pausing": ((("ana", "redeem_as_told"), ("ben", "invite_and_pause")),),
    "two repairs": (
        (("ana", "redeem"),),
        (("ana", "toggle"), ("ben", "toggle"), ("ben", "toggle")),
    ),
    "two writers": (
        (("ana", "redeem"),),
        (("ana", "write"), ("ben", "write")),
    ),
}

WRITTEN_EACH_ROUND: Final = 10
"""Entries that each writer of "two writers" adds to the one shared book, without a breath."""


# --- In a process of its own --------------------------------------------------------------------


def begin(rounds: int) -> list[str]:
    """Everybody has an account, and Ben an invitation for each round."""
    from django.core.management import call_command

    from amends.people import access, accounts

    call_command("migrate", verbosity=0)
    rings = {who: accounts.create(*PASSPHRASES[who]).ring for who in PASSPHRASES}
    seats = [access.begin_repair(rings["ben"], "responsible", NOW) for _ in range(rounds)]
    return [_invited(rings["ben"], seat) for seat in seats]


def _invited(ring: Ring, seat: Seat) -> str:
    from amends import journal
    from amends.people import invitations
    from amends.repair.practices.pacing import ChooseCap

    def begin(fresh: Seat) -> None:
        journal.record_within(fresh, ring, ChooseCap(at=NOW, by="responsible", most=3))

    return invitations.invite(ring, seat, begin=begin, now=NOW).text


def redeem(ring: Ring, codes: list[str], start: float) -> list[str]:
    """Use each code in its round."""
    from amends import journal
    from amends.people import invitations
    from amends.people.codes import NothingOpens

    done = []
    for code in _in_rounds(codes, start):
        try:
            invitations.redeem(ring, code, meet=journal.meet, now=NOW)
        except NothingOpens:
            done.append("nothing")
        else:
            done.append("seat")
    return done


def invite_and_pause(ring: Ring, codes: list[str], start: float) -> list[str]:
    """Invite once more in each round, and ask for quiet while the code is being used: a little
    later each time, so before, in the middle of and after it. What was found then, and ended."""
    from amends.journal.models import Gate
    from amends.people import access
    from amends.people.keys import Ring

    found = []
    for number in range(len(codes)):
        fresh = Ring(ring.person, ring.person_key)
        seat = access.begin_repair(fresh, "responsible", NOW)
        _told(number).write_text(_invited(fresh, seat))
        next(iter(_in_rounds([0], start + number * APART + number % 10 * APART / 30)))
        _quiet(ring, -1, True)
        time.sleep(APART / 2)
        gate = Ring(ring.person, ring.person_key).seats()[-1].gate
        closed = gate is not None and Gate.objects.get(token=gate).closed
        found.append("alone" if gate is None else "closed" if closed else "open")
        _quiet(ring, -1, False)
    return found


def redeem_as_told(ring: Ring, codes: list[str], start: float) -> list[str]:
    """Use the code of each round as soon as the round begins."""
    done = []
    for number in _in_rounds(range(len(codes)), start):
        while not _told(number).exists() or len(_told(number).read_text()) < len(codes[0]):
            time.sleep(0.001)
        done += redeem(ring, [_told(number).read_text()], 0)
    return done


def _told(number: int) -> Path:
    return Path(os.environ["AMENDS_DATA"]) / f"round-{number}"


def toggle(ring: Ring, codes: list[str], start: float) -> list[str]:
    """Ask for quiet and end it in every repair, without waiting for anybody."""
    next(iter(_in_rounds([0], start)))
    return [
        _quiet(ring, number, on)
        for _ in range(2)
        for number in range(len(codes))
        for on in (True, False)
    ]


def _quiet(ring: Ring, number: int, on: bool) -> str:
    from amends.journal import record
    from amends.people.keys import Ring
    from amends.repair.practices.pacing import SetNotNow

    fresh = Ring(ring.person, ring.person_key)
    seat = fresh.seats()[number]
    assert seat.role is not None
    time.sleep(READ_BEFORE)
    record(seat, fresh, SetNotNow(at=NOW, by=seat.role, on=on))
    return "said"


def write(ring: Ring, codes: list[str], start: float) -> list[str]:
    """Write in the first shared book again and again while the other does; read it each time.

    Whoever is in the other's way waits a moment, and is told of nobody.
    """
    from amends.journal import MovedOn, read, record
    from amends.people.keys import Ring
    from amends.repair.practices.pacing import ChooseCap

    done = []
    for _ in _in_rounds(range(len(codes)), start):
        for number in range(WRITTEN_EACH_ROUND):
            fresh = Ring(ring.person, ring.person_key)
            seat = fresh.seats()[0]
            assert seat.role is not None
            try:
                record(seat, fresh, ChooseCap(at=NOW, by=seat.role, most=number % 2))
                own = dict(read(seat, fresh).shared.pacing.caps)[seat.role]
            except MovedOn:
                done.append("moved on")
            else:
                done.append("said" if own == number % 2 else "lost")
    return done


def _in_rounds(things: Any, start: float) -> Any:
    for number, thing in enumerate(things):
        time.sleep(max(0.0, start + number * APART - time.time()))
        yield thing


def look() -> dict[str, Any]:
    """What stands in the tables, and whether all of it fits together."""
    from django.db.models import Count

    from amends.journal import verify_all
    from amends.journal.models import Entry, Gate
    from amends.people.models import Invitation, Pair, Repair, SealedRow

    ring = _signed_in("ben")
    seats = ring.seats()
    return {
        "seats": sorted(Repair.objects.annotate(n=Count("seat_rows")).values_list("n", flat=True)),
        "gates": [str(closed) for closed in Gate.objects.values_list("closed", flat=True)],
        "pairs": Pair.objects.count(),
        "invitations": Invitation.objects.count(),
        "entries": Entry.objects.filter(book=seats[0].books.shared).count(),
        "rows": SealedRow.objects.count(),
        "met": sum(seat.gate is not None for seat in seats),
        "whole": verify_all(keys={b: _key(ring, b) for b in _books(seats)}).is_whole,
    }


def _books(seats: tuple[Seat, ...]) -> set[bytes]:
    return {book for seat in seats for book in (seat.books.own, seat.books.shared) if book}


def _key(ring: Ring, book: bytes) -> Any:
    return lambda position: ring.book_key(book, position)


def _signed_in(who: str) -> Ring:
    from amends.people import accounts
    from amends.people.models import Person

    name, passphrase = PASSPHRASES[who]
    return accounts.open_with_passphrase(Person.objects.get(name=name), passphrase)


def _in_process(act: str, who: str, arguments: list[str]) -> Any:
    import django

    django.setup()
    if act == "begin":
        return begin(int(arguments[0]))
    if act == "look":
        return look()
    acts = (redeem, redeem_as_told, invite_and_pause, toggle, write)
    wanted = next(one for one in acts if one.__name__ == act)
    return wanted(_signed_in(who), arguments[1:], _begins_at(int(arguments[0])))


def main() -> int:
    if len(sys.argv) > 2 and not sys.argv[1].startswith("--"):
        print(json.dumps(_in_process(sys.argv[1], sys.argv[2], sys.argv[3:])))
        return 0
    parser = argparse.ArgumentParser(description="Several people at the same moment.")
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--database", choices=("sqlite", "postgres"), default="sqlite")
    parser.add_argument("--story", choices=tuple(STORIES), help="one of them, rather than all")
    chosen = parser.parse_args()
    wanted = [chosen.story] if chosen.story else list(STORIES)
    for name, phases in ((name, STORIES[name]) for name in wanted):
        found = run(chosen.rounds, chosen.database, *phases)
        done = Counter(zip(*found.pop("done"), strict=True))
        seats = Counter(found.pop("seats"))
        print(f"{name}, on {chosen.database}: {dict(done)}, seats {dict(seats)}, {found}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
