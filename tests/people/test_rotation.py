"""Keys and books together: what was written before a change of keys is read after it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.cast import BEN, PASSPHRASES, the_lie  # isort: skip - sets Django up
from amends import journal
from amends.journal.loading import ids_of
from amends.people import access, accounts, going, invitations, keys, pages
from amends.people.accounts import NewAccount
from amends.people.codes import NothingOpens
from amends.people.models import Page
from tests.cast import THE_EVENING

NEW = "a quite different set of words"


@pytest.mark.parametrize("someone_may_know", [False, True])
def test_a_book_reads_whole_across_a_new_passphrase_and_the_recovery_key(
    ben: NewAccount, someone_may_know: bool
) -> None:
    seat = access.begin_repair(ben.ring, "responsible", THE_EVENING)
    journal.record(seat, ben.ring, the_lie("the-first"))
    changed = accounts.change_passphrase(
        ben.ring, current=PASSPHRASES[BEN], new=NEW, someone_may_know=someone_may_know
    )
    journal.record(seat, changed.ring, the_lie("the-second"))
    back = accounts.use_recovery_key(
        name=BEN, recovery_key=changed.recovery_key, new=PASSPHRASES[BEN]
    )
    journal.record(seat, back.ring, the_lie("the-third"))
    harms = journal.read(seat, back.ring).own.owning.harms
    assert [harm.id for harm in harms] == ["the-first", "the-second", "the-third"]


def test_heads_are_sealed_anew_in_the_order_in_which_another_device_moves_them(
    ben: NewAccount, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else each would wait for the other on PostgreSQL, and one of the two presses be broken off."""
    seats = [access.begin_repair(ben.ring, "responsible", THE_EVENING) for _ in range(2)]
    for seat in seats:
        invitations.invite(ben.ring, seat, begin=lambda _: None, now=THE_EVENING)
    sealed: list[bytes] = []
    rows, reseal = keys.Ring.rows, keys.Ring.reseal

    def seals(ring: keys.Ring, row: keys.Row) -> None:
        sealed.append(row.book)
        reseal(ring, row)

    # PostgreSQL hands rows out as they lie there, so in any order.
    monkeypatch.setattr(keys.Ring, "rows", lambda ring: rows(ring)[::-1])
    monkeypatch.setattr(keys.Ring, "reseal", seals)
    changed = accounts.change_passphrase(ben.ring, current=PASSPHRASES[BEN], new=NEW)

    for seat in changed.ring.seats():
        moved = [*ids_of(seat.books).values()]
        assert [book for book in dict.fromkeys(sealed) if book in moved] == moved


def test_whoever_holds_the_old_key_neither_reads_nor_writes_what_comes_after(
    ben: NewAccount,
) -> None:
    seat = access.begin_repair(ben.ring, "responsible", THE_EVENING)
    journal.record(seat, ben.ring, the_lie("the-first"))
    accounts.change_passphrase(ben.ring, current=PASSPHRASES[BEN], new=NEW, someone_may_know=True)
    with pytest.raises(keys.Outdated):
        journal.record(seat, ben.ring, the_lie("the-second"))
    with pytest.raises(keys.Outdated):
        journal.read(seat, ben.ring)


def test_another_device_of_somebody_who_took_everything_away_writes_nothing_and_is_out(
    ben: NewAccount,
) -> None:
    seat = access.begin_repair(ben.ring, "responsible", THE_EVENING)
    phone = keys.Ring(ben.person, ben.ring.person_key)
    assert phone.seats() == (seat,)

    going.take_everything(ben.ring, empty=journal.empty_whole)

    with pytest.raises(keys.Outdated):
        journal.record(seat, phone, the_lie("the-first"))


@pytest.mark.parametrize("someone_may_know", [False, True])
def test_what_stands_open_is_taken_back_if_someone_may_know(
    ben: NewAccount, someone_may_know: bool
) -> None:
    """They may have invited themselves in Ben's name, or have seen the code on his screen."""
    seat = access.begin_repair(ben.ring, "responsible", THE_EVENING)
    code = invitations.invite(ben.ring, seat, begin=lambda _: None, now=THE_EVENING)
    pages.publish(ben.ring, "Words.", lasts=timedelta(days=3), now=THE_EVENING)

    accounts.change_passphrase(
        ben.ring, current=PASSPHRASES[BEN], new=NEW, someone_may_know=someone_may_know
    )

    assert Page.objects.exists() is not someone_may_know
    if someone_may_know:
        with pytest.raises(NothingOpens):
            invitations.open_invitation(code.text, now=THE_EVENING)
    else:
        assert invitations.open_invitation(code.text, now=THE_EVENING) == "harmed"
