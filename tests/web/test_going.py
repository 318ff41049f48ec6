"""Somebody takes everything of theirs away: what is gone, what the other keeps, what stays closed."""

from __future__ import annotations

from typing import cast

import pytest
import time_machine
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from tests.cast import BEN, PASSPHRASES, Member, member, text_of, the_lie  # isort: skip

from amends.journal import verify_all
from amends.journal.models import Due, Entry, Gate
from amends.people import accounts, going
from amends.people.models import Pair, Person, Repair, SealedRow, SeatRow
from amends.repair.practices.space import WriteUnsent
from tests.two import clock, later, two

__all__ = ["clock", "two"]

pytestmark = pytest.mark.django_db(transaction=True)

AWAY = "/keys/away/"
TABLES_OF_NOBODY = (Person, SealedRow, SeatRow, Repair, Pair, Gate, Due)


def goes(someone: Member, passphrase: str | None = None, *, understood: bool = True) -> str:
    fields = {"passphrase": passphrase or PASSPHRASES[someone.person.name]}
    answer = someone.client.post(AWAY, fields | ({"understood": "on"} if understood else {}))
    return answer.headers.get("Location", "") or text_of(cast("HttpResponse", answer))


def sealed() -> int:
    return Entry.objects.exclude(sealed=b"").count()


def test_who_met_nobody_leaves_no_row_and_no_word(the_evening: time_machine.Traveller) -> None:
    """S5.4"""
    ben = member(BEN, "responsible")
    ben.do(the_lie())
    assert sealed()
    assert goes(ben) == "/"
    assert [table for table in TABLES_OF_NOBODY if table.objects.exists()] == []
    assert sealed() == 0
    assert verify_all().is_whole
    assert ben.client.get("/keys/").status_code == 302
    ben.client.post("/in/", {"login": BEN, "password": PASSPHRASES[BEN]})
    assert ben.client.get("/keys/").status_code == 302
    assert accounts.create(BEN, PASSPHRASES[BEN]).person.pk


def test_nothing_goes_without_the_passphrase_and_without_having_understood(
    the_evening: time_machine.Traveller,
) -> None:
    ben = member(BEN, "responsible")
    ben.do(the_lie())
    before = sealed()
    assert "does not open this account" in goes(ben, "not these words at all")
    assert "Take it all away" in goes(ben, understood=False)
    assert (sealed(), Person.objects.count()) == (before, 1)
    assert ben.state().own.owning.harms


def test_the_other_reads_that_the_book_is_closed_and_goes_on_with_what_is_theirs(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    shared = ana.state().shared
    later(clock, ben, ana)
    assert goes(ben) == "/"
    ana.comes_back()
    page = text_of(ana.get("p"))
    assert "This shared book is closed." in page
    state = ana.state()
    assert state.shared.giving == shared.giving
    assert state.shared.pacing.is_closed
    ana.do(WriteUnsent(at=timezone.now(), id="to-nobody", text="I am still here."))
    assert ana.get("a").status_code == 200
    row = Person.objects.get(pk=ben.person.pk)
    assert row.name != BEN
    assert (
        bytes(row.passphrase_slot) == bytes(row.recovery_slot) == bytes(row.private_sealed) == b""
    )
    assert not SealedRow.objects.filter(person=row).exists()
    assert verify_all().is_whole


def test_nobody_comes_in_by_the_row_that_is_left(two: tuple[Member, Member]) -> None:
    ben, _ = two
    other = Client()
    other.post("/in/", {"login": BEN, "password": PASSPHRASES[BEN]})
    goes(ben)
    left = Person.objects.get(pk=ben.person.pk)
    assert other.get("/keys/").status_code == 302
    for name in (BEN, left.name):
        other.post("/in/", {"login": name, "password": PASSPHRASES[BEN]})
        assert other.get("/keys/").status_code == 302
        with pytest.raises(accounts.WrongKey):
            accounts.use_recovery_key(
                name=name, recovery_key=ben.recovery_key, new="a quite different set of words"
            )


def test_once_both_are_gone_nothing_of_the_two_is_left(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    goes(ben)
    later(clock, ana)
    assert goes(ana) == "/"
    assert [table for table in TABLES_OF_NOBODY if table.objects.exists()] == []
    assert sealed() == 0


def test_every_table_that_names_a_person_is_asked(ana: Member) -> None:
    """A table that is made later is emptied by itself; only what the other's book needs is spared."""
    asked = {rows.model for rows in going._hanging_on(ana.person.pk)}
    naming = {
        relation.related_model
        for relation in Person._meta.get_fields(include_hidden=True)
        if getattr(relation, "related_model", None) and relation.auto_created
    }
    assert naming - asked == {Pair, SeatRow}
    assert len(asked) >= 7
