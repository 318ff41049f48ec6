"""A code carried by hand opens the other seat once, and tells the one who gave it one word."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from django.apps import apps
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from amends import journal
from amends.journal.models import Gate
from amends.people import access, accounts, codes, invitations, pages, recovery, sealing
from amends.people.accounts import NewAccount
from amends.people.codes import Code, NothingOpens
from amends.people.keys import Ring
from amends.people.models import Invitation, Page, Pair, Person, SealedRow, SeatRow
from amends.repair.kinds import Command, Refused, Role, Seat
from amends.repair.practices.giving import BeginSharedBook
from amends.repair.practices.pacing import ChooseCap, Leave, SetNotNow
from amends.repair.practices.safety import Screen
from amends.repair.practices.terms import SetTerms
from tests.cast import BEN, PASSPHRASES

THE_EVENING = datetime(2026, 3, 6, 22, 30, tzinfo=UTC)
THE_LAST_EVENING = THE_EVENING + invitations.LASTS
PICKED = 5


class Begins:
    """What the inviter picks here: how much they want to receive."""

    def __init__(self, ring: Ring, at: datetime = THE_EVENING) -> None:
        self.ring, self.at = ring, at

    def __call__(self, seat: Seat) -> None:
        assert seat.role is not None
        cap = ChooseCap(at=self.at, by=seat.role, most=PICKED)
        journal.record_within(seat, self.ring, cap)


def invites(who: NewAccount, role: Role = "responsible", seat: Seat | None = None) -> str:
    seat = seat or access.begin_repair(who.ring, role, THE_EVENING)
    return invitations.invite(who.ring, seat, begin=Begins(who.ring), now=THE_EVENING).text


def redeems(who: NewAccount, code: str, *, now: datetime = THE_EVENING) -> Seat:
    return invitations.redeem(another_device(who), code, meet=journal.meet, now=now)


def another_device(who: NewAccount) -> Ring:
    return Ring(Person.objects.get(pk=who.person.pk), who.ring.person_key)


# -- two people meet -----------------------------------------------------------------------------


@pytest.mark.parametrize("role", ["responsible", "harmed"])
def test_the_second_person_takes_the_other_seat_and_reads_what_was_picked(
    ben: NewAccount, ana: NewAccount, role: Role
) -> None:
    code = invites(ben, role)

    anas = redeems(ana, code)

    bens = access.seats(another_device(ben))[0]
    assert {anas.role, bens.role} == {"responsible", "harmed"}
    assert anas.books.shared == bens.books.shared
    assert anas.books.own != bens.books.own
    assert anas.gate == bens.gate is not None
    caps = journal.read(anas, another_device(ana)).shared.pacing.caps
    assert caps == ((role, PICKED),)
    assert access.seats(another_device(ana)) == (anas,)


def test_a_second_repair_of_the_two_has_the_same_gate(ben: NewAccount, ana: NewAccount) -> None:
    """With the roles swapped, and whoever of the two invites."""
    first, second = redeems(ana, invites(ben)), redeems(ben, invites(ana))

    assert first.gate == second.gate
    assert Pair.objects.count() == 1
    assert {first.role, second.role} == {"harmed"}


def test_the_second_person_starts_from_where_the_book_stood(
    ben: NewAccount, ana: NewAccount
) -> None:
    """A book cut short before they came would be found."""
    anas = redeems(ana, invites(ben))

    assert anas.books.shared is not None
    head = another_device(ana).head(anas.books.shared)
    assert head is not None
    assert head == another_device(ben).head(anas.books.shared)


def test_both_read_on_after_a_new_passphrase(ben: NewAccount, ana: NewAccount) -> None:
    redeems(ana, invites(ben))
    ben = accounts.change_passphrase(
        ben.ring, current=PASSPHRASES[BEN], new="a quite different set of words"
    )

    bens = access.seats(ben.ring)[0]
    assert journal.read(bens, ben.ring).shared.pacing.caps == (("responsible", PICKED),)


# -- what the inviter learns ---------------------------------------------------------------------


def test_the_inviter_learns_that_it_was_used_once_the_other_is_there(
    ben: NewAccount, ana: NewAccount
) -> None:
    code = invites(ben)
    seat = access.seats(ben.ring)[0]
    assert not invitations.is_used(ben.ring, seat)

    redeems(ana, code)

    assert invitations.is_used(ben.ring, seat)


def test_looked_at_and_over_and_taken_back_look_like_not_used(ben: NewAccount) -> None:
    """There is no declining: who does not want it does nothing."""
    code = invites(ben)
    seat = access.seats(ben.ring)[0]

    with CaptureQueriesContext(
        connection,
    ) as asked:
        assert invitations.open_invitation(code, now=THE_EVENING) == "harmed"
    assert all(query["sql"].startswith("SELECT") for query in asked)
    assert not invitations.is_used(ben.ring, seat)
    Invitation.objects.all().delete()
    assert not invitations.is_used(ben.ring, seat)


def test_a_stranger_does_not_even_learn_whether_it_was_used(
    ben: NewAccount, cy: NewAccount
) -> None:
    invites(ben)
    with pytest.raises(access.NotHere):
        invitations.is_used(cy.ring, access.seats(ben.ring)[0])
    with pytest.raises(access.NotHere):
        invites(cy, seat=access.seats(ben.ring)[0])


# -- taken back ----------------------------------------------------------------------------------


def test_taken_back_by_its_maker_the_code_opens_nothing_and_the_seat_is_alone_again(
    ben: NewAccount, ana: NewAccount
) -> None:
    alone = access.begin_repair(ben.ring, "responsible", THE_EVENING)
    rows = SealedRow.objects.count()
    code = invites(ben, seat=alone)

    for _ in range(2):
        assert invitations.withdraw(another_device(ben), alone) == alone
    with pytest.raises(NothingOpens):
        redeems(ana, code)
    assert SealedRow.objects.count() == rows
    assert redeems(ana, invites(ben, seat=alone)).role == "harmed"


def test_what_was_used_is_not_taken_back(ben: NewAccount, ana: NewAccount) -> None:
    anas = redeems(ana, invites(ben))

    for one in (ben, ana):
        ring = another_device(one)
        assert invitations.withdraw(ring, ring.seats()[0]).books.shared == anas.books.shared
    assert journal.read(anas, another_device(ana)).shared.pacing.caps


# -- what opens nothing --------------------------------------------------------------------------


def test_it_opens_once(ben: NewAccount, ana: NewAccount, cy: NewAccount) -> None:
    code = invites(ben)
    redeems(ana, code)

    for late in (ana, cy):
        with pytest.raises(NothingOpens):
            redeems(late, code)
    with pytest.raises(NothingOpens):
        invitations.open_invitation(code, now=THE_EVENING)
    assert SeatRow.objects.count() == 2


def test_nobody_redeems_their_own(ben: NewAccount) -> None:
    code = invites(ben)

    with pytest.raises(NothingOpens):
        redeems(ben, code)

    assert SeatRow.objects.count() == 1
    assert Invitation.objects.count() == 1


def test_it_opens_to_the_end_of_its_last_day_and_no_longer(
    ben: NewAccount, ana: NewAccount
) -> None:
    code = invites(ben)

    with pytest.raises(NothingOpens):
        redeems(ana, code, now=THE_LAST_EVENING + timedelta(days=1))
    assert redeems(ana, code, now=THE_LAST_EVENING).role == "harmed"


def test_a_later_day_written_into_the_row_opens_nothing(ben: NewAccount, ana: NewAccount) -> None:
    code = invites(ben)
    Invitation.objects.update(until=THE_LAST_EVENING.date() + timedelta(days=365))

    with pytest.raises(NothingOpens):
        redeems(ana, code)


def test_to_invite_again_leaves_the_first_code_opening_nothing(
    ben: NewAccount, ana: NewAccount
) -> None:
    """And its book, which nobody else had, is forgotten: no old code opens what comes later."""
    first = invites(ben)
    unread = access.seats(ben.ring)[0].books.shared
    second = invites(ben, seat=access.seats(ben.ring)[0])

    with pytest.raises(NothingOpens):
        redeems(ana, first)
    anas = redeems(ana, second)
    assert unread is not None
    assert anas.books.shared != unread
    assert not another_device(ben).holds(unread)


def test_the_other_device_writes_nothing_into_a_book_that_was_forgotten(ben: NewAccount) -> None:
    invites(ben)
    phone = another_device(ben)
    stale = phone.seats()[0]
    phone.rows()
    invites(ben, seat=stale)

    with pytest.raises(journal.MovedOn):
        journal.read(stale, phone)


def test_there_is_nobody_left_to_invite_where_two_have_met(
    ben: NewAccount, ana: NewAccount
) -> None:
    redeems(ana, invites(ben))

    for one in (ben, ana):
        with pytest.raises(invitations.AlreadyMet):
            invites(one, seat=access.seats(another_device(one))[0])


def wrong_codes(ben: NewAccount) -> dict[str, tuple[str, datetime]]:
    """Everything that a code can be which opens nothing, with the instant it is tried at."""
    over, used = invites(ben), invites(ben)
    Invitation.objects.filter(pk=Code.read(used).place(invitations.PURPOSE)).delete()
    return {
        "unknown": (Code.new().text, THE_EVENING),
        "mistyped": (over[:-1] + ("0" if over[-1] != "0" else "1"), THE_EVENING),
        "a recovery key": (ben.recovery_key, THE_EVENING),
        "nothing": ("", THE_EVENING),
        "much": ("x" * 10_000, THE_EVENING),
        "gone": (used, THE_EVENING),
        "over": (over, THE_LAST_EVENING + timedelta(days=1)),
    }


def test_every_code_that_opens_nothing_says_the_same_after_the_same_work(
    ben: NewAccount, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody learns from the clock whether an invitation was there once."""
    tried = wrong_codes(ben)
    done: list[tuple[str, int]] = []
    for name in ("subkey", "unseal"):
        monkeypatch.setattr(sealing, name, noting(done, name, getattr(sealing, name)))
    seen = set()
    for code, now in tried.values():
        done.clear()
        with (
            CaptureQueriesContext(connection) as asked,
            pytest.raises(NothingOpens) as nothing,
        ):
            invitations.open_invitation(code, now=now)
        seen.add((str(nothing.value), tuple(done), len(asked)))
    assert len(seen) == 1


def noting(done: list[tuple[str, int]], name: str, work: Any) -> Any:
    def noted(key: bytes, sealed: Any, *more: Any, **named: Any) -> Any:
        done.append((name, len(sealed)))
        return work(key, sealed, *more, **named)

    return noted


def test_a_pause_from_a_page_older_than_the_joining_closes_the_gate(
    ben: NewAccount, ana: NewAccount
) -> None:
    code = invites(ben)
    page = another_device(ben)
    seat = page.seats()[0]
    redeems(ana, code)

    journal.record(seat, page, SetNotNow(at=THE_EVENING, by="responsible", on=True))

    assert seat.gate is None
    assert Gate.objects.get().closed


def test_a_pause_takes_back_the_invitations_and_pages_of_both(
    ben: NewAccount, ana: NewAccount, cy: NewAccount
) -> None:
    """Not those of somebody else, and there is nothing that tells it from never used."""
    anas = redeems(ana, invites(ben))
    codes_of = {who.person.pk: invites(who) for who in (ana, ben, cy)}
    for who in (ana, ben, cy):
        pages.publish(who.ring, "Words.", lasts=timedelta(days=3), now=THE_EVENING)

    quiet = SetNotNow(at=THE_EVENING, by="harmed", on=True)
    journal.record(anas, another_device(ana), quiet)

    assert Page.objects.get().person_id == cy.person.pk
    for who in (ana, ben):
        with pytest.raises(NothingOpens):
            invitations.open_invitation(codes_of[who.person.pk], now=THE_EVENING)
        assert not invitations.is_used(who.ring, access.seats(another_device(who))[-1])
    assert invitations.open_invitation(codes_of[cy.person.pk], now=THE_EVENING)


@pytest.mark.parametrize(
    "stop",
    [
        SetNotNow(at=THE_EVENING, by="harmed", on=True),
        SetTerms(at=THE_EVENING, by="harmed", id="room", start=THE_EVENING.date()),
        SetTerms(at=THE_EVENING, by="harmed", id="room", start=date(2026, 3, 20)),
        Leave(at=THE_EVENING, by="harmed"),
    ],
)
def test_a_stop_takes_back_what_the_other_made_behind_a_quiet_of_their_own(
    ben: NewAccount, ana: NewAccount, stop: Command
) -> None:
    """Ben is quiet, so that all is closed already, and invites; then Ana asks for the same."""
    anas = redeems(ana, invites(ben))
    (bens,) = access.seats(another_device(ben))
    for press in (
        Screen(at=THE_EVENING, about=bens.token, again_in=45),
        BeginSharedBook(at=THE_EVENING, by="responsible"),
        SetNotNow(at=THE_EVENING, by="responsible", on=True),
    ):
        journal.record(bens, another_device(ben), press)
    invites(ben)

    journal.record(anas, another_device(ana), stop)

    assert not Invitation.objects.exists()


def test_what_a_pause_took_back_is_not_made_again_by_whom_it_is_kept_from(
    ben: NewAccount, ana: NewAccount
) -> None:
    """By Ben, also in another repair and whatever his role. Ana may, and after leaving Ben may."""
    anas = redeems(ana, invites(ben))
    journal.record(anas, another_device(ana), SetNotNow(at=THE_EVENING, by="harmed", on=True))

    for role in ("responsible", "harmed"):
        seat = access.begin_repair(ben.ring, role, THE_EVENING)
        with pytest.raises(Refused) as refused:
            invites(ben, seat=seat)
        assert refused.value.reason == "not_now"
    assert not Invitation.objects.exists()
    invites(ana)
    journal.record(anas, another_device(ana), Leave(at=THE_EVENING, by="harmed"))
    invites(ben, seat=seat)


def test_two_who_joined_anew_after_leaving_reach_each_other_again(
    ben: NewAccount, ana: NewAccount
) -> None:
    anas = redeems(ana, invites(ben))
    journal.record(anas, another_device(ana), Leave(at=THE_EVENING, by="harmed"))
    assert Gate.objects.get().closed
    later = THE_EVENING + timedelta(days=9)

    anew = access.begin_repair(another_device(ben), "responsible", later)
    begins = Begins(another_device(ben), later)
    code = invitations.invite(begins.ring, anew, begin=begins, now=later).text
    seat = redeems(ana, code, now=later)

    assert not Gate.objects.get().closed
    assert not journal.pair_of(seat, another_device(ana), later).closed
    # What was left stays as it was left, for both.
    for who in (ana, ben):
        ring = another_device(who)
        assert journal.read(access.seats(ring)[0], ring).shared.pacing.is_closed


# -- all or nothing ------------------------------------------------------------------------------


def test_if_the_rules_say_no_nothing_has_happened(ben: NewAccount) -> None:
    seat = access.begin_repair(ben.ring, "responsible", THE_EVENING)
    rows = SealedRow.objects.count()

    def refuse(_: Seat) -> None:
        raise journal.MovedOn

    with pytest.raises(journal.MovedOn):
        invitations.invite(ben.ring, seat, begin=refuse, now=THE_EVENING)

    assert access.seats(ben.ring) == (seat,)
    assert (SealedRow.objects.count(), Invitation.objects.count()) == (rows, 0)


def test_a_pause_at_the_same_moment_wins_and_nothing_of_the_joining_stays(
    ben: NewAccount, ana: NewAccount
) -> None:
    code = invites(ben)
    rows = SealedRow.objects.count()

    def meanwhile(seat: Seat, ring: Ring) -> None:
        journal.meet(seat, ring)
        Invitation.objects.all().delete()

    with pytest.raises(NothingOpens):
        invitations.redeem(ana.ring, code, meet=meanwhile, now=THE_EVENING)

    assert (SealedRow.objects.count(), SeatRow.objects.count()) == (rows, 1)
    assert not Pair.objects.exists()
    assert not Gate.objects.exists()
    assert access.seats(ana.ring) == ()
    assert access.seats(another_device(ben))[0].gate is None


# -- what a thief sees ---------------------------------------------------------------------------


def test_a_copy_of_every_table_opens_no_invitation(ben: NewAccount, ana: NewAccount) -> None:
    """Neither the code nor what it opens is anywhere, before and after it is used."""
    code = invites(ben)
    shared = access.seats(ben.ring)[0].books.shared
    assert shared is not None
    secret = recovery.read(code, check=codes.CHECK)
    for _ in range(2):
        stolen = everything()
        for private in (code.encode(), secret, secret.hex().encode(), ben.ring.book_key(shared)):
            assert private not in stolen
        if not Pair.objects.exists():
            redeems(ana, code)


def everything() -> bytes:
    """All that stands in the tables of the house, as bytes."""
    values = (
        value
        for model in apps.get_models()
        for row in model._default_manager.values_list()
        for value in row
    )
    return b"\n".join(
        bytes(one) if isinstance(one, bytes | memoryview) else str(one).encode() for one in values
    )


def test_an_invitation_shows_neither_role_nor_how_much_was_picked(
    ben: NewAccount, ana: NewAccount
) -> None:
    invites(ben, "responsible")
    seat = access.begin_repair(ana.ring, "harmed", THE_EVENING)
    invitations.invite(ana.ring, seat, begin=lambda _: None, now=THE_EVENING)

    assert {len(bytes(row.sealed)) for row in Invitation.objects.all()} == {invitations.SEALED_SIZE}
    assert {field.name for field in Invitation._meta.get_fields()} == {
        "id",
        "repair",
        "sealed",
        "until",
    }


def test_an_invitation_moved_to_another_place_opens_nothing(
    ben: NewAccount, ana: NewAccount
) -> None:
    mine, theirs = invites(ben), invites(ana)
    place = Code.read(theirs).place(invitations.PURPOSE)
    with transaction.atomic():
        sealed = Invitation.objects.get(pk=Code.read(mine).place(invitations.PURPOSE)).sealed
        Invitation.objects.filter(pk=place).update(sealed=sealed)

    with pytest.raises(NothingOpens):
        redeems(ben, theirs)


def test_a_code_never_prints_itself() -> None:
    code = Code.new()
    assert repr(code) == str(code) == "<Code>"
    assert code.text not in repr([code])
