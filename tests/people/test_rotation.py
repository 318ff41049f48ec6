"""Keys and books together: what was written before a change of keys is read after it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.cast import BEN, PASSPHRASES, the_lie  # isort: skip - sets Django up
from amends import journal
from amends.people import access, accounts, invitations, keys, pages
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
