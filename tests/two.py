"""Ana and Ben, met: the second seat taken by a code that went from hand to hand."""

from __future__ import annotations

from dataclasses import replace

from django.utils import timezone

from amends import journal
from amends.people import access, invitations
from amends.people.keys import Ring
from amends.repair.practices.giving import BeginSharedBook
from tests.cast import ANA, BEN, Member, answered, member, the_lie


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
