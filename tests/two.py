"""Ana and Ben, met: the second seat taken by a code that went from hand to hand.

Also what both pages and stories do with the two: let time pass, open doors, let much come.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import get_args

import pytest
import time_machine
from django.utils import timezone

from amends import journal
from amends.people import access, invitations
from amends.people.keys import Ring
from amends.repair.practices import pacing
from amends.repair.practices.giving import BeginSharedBook
from tests.cast import ANA, BEN, Member, answered, member, the_lie
from tests.made_once import made_once

TEN_MINUTES = timedelta(minutes=10, seconds=30)
"""A little over the time in which what was given can be taken back."""


def invites(inviter: Member, *picks: str) -> str:
    """Make the code, with these things in the shared book."""
    assert inviter.seat is not None, "who invites has a repair"
    assert inviter.seat.role is not None
    begin = BeginSharedBook(at=timezone.now(), by=inviter.seat.role, picks=picks)
    ring = Ring(inviter.person, inviter.ring.person_key)
    code = invitations.invite(
        ring,
        inviter.seat,
        begin=lambda seat: journal.record_within(seat, ring, begin),
        now=timezone.now(),
    )
    return code.text


def joins(joiner: Member, code: str) -> Member:
    """Take the seat that the code opens."""
    ring = Ring(joiner.person, joiner.ring.person_key)
    seat = invitations.redeem(ring, code, meet=journal.meet, now=timezone.now())
    return replace(joiner, ring=ring, seat=seat)


def afresh(someone: Member) -> Member:
    """The same person with their ring and seat as they stand on the disk now."""
    ring = Ring(someone.person, someone.ring.person_key)
    return replace(someone, ring=ring, seat=access.seat(ring, someone.token))


def ben_and_ana(*picks: str) -> tuple[Member, Member]:
    """Ben, who invited Ana, and Ana, who came in; both answered the questions with no."""
    ben = member(BEN, "responsible")
    ben.do(answered(ben.token), the_lie())
    ana = joins(member(ANA), invites(ben, *picks))
    ana.do(answered(ana.token))
    return afresh(ben), ana


@pytest.fixture
def clock(db: None, the_evening: time_machine.Traveller) -> time_machine.Traveller:
    return the_evening


@pytest.fixture
def two(clock: time_machine.Traveller) -> tuple[Member, Member]:
    """Ben, then Ana."""
    ben, ana = made_once("ben and ana", ben_and_ana)
    return ben, ana


def later(clock: time_machine.Traveller, *who: Member, by: timedelta = TEN_MINUTES) -> None:
    """These come back after that time; after days their browsers have to be let in again."""
    clock.shift(by)
    for one in who:
        if by >= timedelta(days=1):
            one.client.force_login(one.person)
        one.comes_back()


def opens(ana: Member, *doors: pacing.Door) -> None:
    _sets(ana, doors, is_open=True)


def shuts(ana: Member, *doors: pacing.Door) -> None:
    _sets(ana, doors, is_open=False)


def _sets(ana: Member, doors: tuple[pacing.Door, ...], *, is_open: bool) -> None:
    now = timezone.now()
    ana.do(*(pacing.SetDoor(at=now, by="harmed", door=door, open=is_open) for door in doors))


def lets_come(*who: Member, most: int = pacing.LARGEST_CAP) -> None:
    """How much each of these lets come to them in seven days."""
    for one in who:
        assert one.seat is not None
        assert one.seat.role is not None
        one.do(pacing.ChooseCap(at=timezone.now(), by=one.seat.role, most=most))


def lets_in(ana: Member) -> None:
    """As much as she can let in: every door open, and the largest cap."""
    lets_come(ana)
    opens(ana, *get_args(pacing.Door))
