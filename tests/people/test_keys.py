"""The ring: seats, book keys and heads, sealed, of one size, moving only forward."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.db.transaction import TransactionManagementError

from amends.people import access, accounts, keys, sealing
from amends.people.accounts import NewAccount
from amends.people.keys import Head, Ring
from amends.people.models import Person, Repair, SealedRow, SeatRow
from amends.repair.kinds import Books
from tests.cast import BEN, CY, PASSPHRASES

THE_EVENING = datetime(2026, 3, 6, 22, 30, tzinfo=UTC)
FIRST = Head(1, b"1" * 32)
THIRD = Head(3, b"3" * 32)


def another_device(who: NewAccount) -> Ring:
    """The same person, opened elsewhere."""
    return Ring(Person.objects.get(pk=who.person.pk), who.ring.person_key)


def remember(ring: Ring, book: bytes, head: Head) -> None:
    with transaction.atomic():
        ring.remember(book, head)


# -- seats ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("role", ["responsible", "harmed"])
def test_either_role_begins_alone(ben: NewAccount, role: Any) -> None:
    seat = access.begin_repair(ben.ring, role, THE_EVENING)
    found = access.seat(another_device(ben), seat.token)
    assert found == seat
    assert found.role == role
    assert found.books.own is not None
    assert found.books.personal == ben.ring.personal
    assert found.books.shared is None


def test_a_stranger_finds_nothing_where_a_seat_is(ben: NewAccount, cy: NewAccount) -> None:
    seat = access.begin_repair(ben.ring, "responsible", THE_EVENING)
    with pytest.raises(access.NotHere) as strangers:
        access.seat(cy.ring, seat.token)
    with pytest.raises(access.NotHere) as nobodys:
        access.seat(ben.ring, "x" * 22)
    assert str(strangers.value) == str(nobodys.value)
    assert access.seats(cy.ring) == ()


def test_a_person_has_a_personal_seat_from_the_first_minute(ana: NewAccount) -> None:
    seat = access.personal_seat(ana.ring)
    assert seat.books == Books(own=None, personal=ana.ring.personal, shared=None)
    assert len(ana.ring.book_key(seat.books.personal)) == 32


def test_one_person_has_one_seat_in_a_repair(ben: NewAccount) -> None:
    repair = Repair.objects.create()
    books = Books(own=b"o" * 16, personal=ben.ring.personal, shared=None)
    with transaction.atomic():
        ben.ring.take_seat(repair, "responsible", books)
    with pytest.raises(IntegrityError), transaction.atomic():
        ben.ring.take_seat(repair, "harmed", books)


def test_a_seat_shows_neither_role_nor_book(ben: NewAccount, ana: NewAccount) -> None:
    """The longest seat, with a shared book, is as long as the shortest."""
    seats = [access.begin_repair(one.ring, "harmed", THE_EVENING) for one in (ben, ana)]
    with transaction.atomic():
        books = Books(own=b"o" * 16, personal=ben.ring.personal, shared=b"s" * 16)
        ben.ring.take_seat(Repair.objects.create(), "responsible", books)
    rows = list(SeatRow.objects.all())
    assert len({len(bytes(row.sealed)) for row in rows}) == 1
    for row, seat in zip(rows, seats, strict=False):
        assert b"harmed" not in bytes(row.sealed)
        assert seat.books.own is not None
        assert seat.books.own not in bytes(row.sealed)


def test_a_seat_row_copied_to_another_repair_does_not_open(ben: NewAccount) -> None:
    seat = access.begin_repair(ben.ring, "harmed", THE_EVENING)
    row = SeatRow.objects.get(token=seat.token)
    SeatRow.objects.filter(pk=row.pk).update(repair=Repair.objects.create())
    with pytest.raises(sealing.Broken):
        access.seats(another_device(ben))


# -- rows ----------------------------------------------------------------------------------------


def test_rows_never_show_a_book_and_all_look_alike(ben: NewAccount) -> None:
    seat = access.begin_repair(ben.ring, "responsible", THE_EVENING)
    own = seat.books.own
    assert own is not None
    remember(ben.ring, own, THIRD)
    stored = [bytes(row.sealed) for row in SealedRow.objects.all()]
    assert len(stored) == 4
    assert len({len(one) for one in stored}) == 1
    for one in stored:
        for secret in (own, ben.ring.personal, THIRD.hash, ben.ring.book_key(own)):
            assert secret not in one


def test_no_column_names_a_book() -> None:
    names = {field.name for field in SealedRow._meta.get_fields()}
    assert names == {"id", "person", "version", "sealed"}
    names = {field.name for field in SeatRow._meta.get_fields()}
    assert names == {"id", "person", "repair", "token", "version", "sealed"}


@pytest.mark.parametrize("change", ["person", "version", "bytes"])
def test_a_row_that_was_moved_or_altered_does_not_open(
    ben: NewAccount, cy: NewAccount, change: str
) -> None:
    row = SealedRow.objects.filter(person=ben.person).first()
    assert row is not None
    if change == "person":
        row.person = cy.person
    elif change == "version":
        row.version += 1
    else:
        row.sealed = bytes(row.sealed)[:-1] + b"x"
    row.save()
    holder = cy if change == "person" else ben
    with pytest.raises(sealing.Broken):
        another_device(holder).rows()


def test_a_book_that_is_not_held_has_no_key_and_no_head(ben: NewAccount, cy: NewAccount) -> None:
    for ask in (cy.ring.book_key, cy.ring.head):
        with pytest.raises(KeyError):
            ask(ben.ring.personal)
    with pytest.raises(KeyError):
        remember(cy.ring, ben.ring.personal, FIRST)


def test_twenty_repairs_cost_as_many_questions_as_one(
    ben: NewAccount, django_assert_num_queries: Any
) -> None:
    """One for the seats, one for the rows."""
    for repairs in (1, 20):
        while len(access.seats(ben.ring)) < repairs:
            access.begin_repair(ben.ring, "responsible", THE_EVENING)
        ring = another_device(ben)
        with django_assert_num_queries(2):
            assert len(access.seats(ring)) == repairs
            assert ring.holds(access.seats(ring)[-1].books.personal)


# -- heads ---------------------------------------------------------------------------------------


def test_a_head_is_remembered_for_every_device(ben: NewAccount) -> None:
    book = ben.ring.personal
    assert ben.ring.head(book) is None
    remember(ben.ring, book, FIRST)
    remember(ben.ring, book, THIRD)
    assert another_device(ben).head(book) == THIRD


def test_a_head_never_moves_back(ben: NewAccount) -> None:
    book = ben.ring.personal
    remember(ben.ring, book, THIRD)
    for back in (FIRST, Head(3, b"x" * 32), Head(0, b"3" * 32)):
        with pytest.raises(keys.HeadMovedBack):
            remember(ben.ring, book, back)
    assert ben.ring.head(book) == THIRD


def test_the_same_head_twice_is_quiet(ben: NewAccount) -> None:
    book = ben.ring.personal
    remember(ben.ring, book, THIRD)
    before = list(SealedRow.objects.values_list("version", flat=True))
    remember(ben.ring, book, THIRD)
    assert list(SealedRow.objects.values_list("version", flat=True)) == before


def test_a_head_moves_only_with_its_book(ben: NewAccount) -> None:
    """Outside a transaction it would stay when the book's entry is rolled back."""

    class NotAtomic:
        in_atomic_block = False

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(transaction, "get_connection", NotAtomic)
        with pytest.raises(TransactionManagementError):
            ben.ring.remember(ben.ring.personal, FIRST)


def test_a_head_goes_back_with_its_transaction(ben: NewAccount) -> None:
    book = ben.ring.personal
    with transaction.atomic():
        ben.ring.remember(book, FIRST)
        transaction.set_rollback(True)
    assert ben.ring.head(book) is None
    remember(ben.ring, book, FIRST)
    assert ben.ring.head(book) == FIRST


def test_a_row_that_another_device_wrote_in_between_is_not_overwritten(ben: NewAccount) -> None:
    book = ben.ring.personal
    read = ben.ring._fresh_head(book)
    remember(another_device(ben), book, THIRD)
    with pytest.raises(keys.Crossed), transaction.atomic():
        ben.ring._rewrite(read._replace(number=1, secret=FIRST.hash))
    assert ben.ring.head(book) == THIRD
    assert issubclass(keys.Crossed, IntegrityError)


# -- changing the passphrase ---------------------------------------------------------------------

NEW = "a quite different set of words"


def change(who: NewAccount, **more: bool) -> NewAccount:
    return accounts.change_passphrase(who.ring, current=PASSPHRASES[BEN], new=NEW, **more)


def test_a_new_passphrase_opens_all_that_the_old_one_did(ben: NewAccount) -> None:
    seat = access.begin_repair(ben.ring, "responsible", THE_EVENING)
    own = seat.books.own
    assert own is not None
    remember(ben.ring, own, THIRD)
    key = ben.ring.book_key(own)
    change(ben)
    again = accounts.open_with_passphrase(Person.objects.get(pk=ben.person.pk), NEW)
    assert access.seats(again) == (seat,)
    assert again.head(own) == THIRD
    assert again.book_key(own) == key
    assert again.private_key() == ben.ring.private_key()


def test_a_new_passphrase_draws_a_new_person_key_and_a_new_recovery_key(ben: NewAccount) -> None:
    changed = change(ben)
    assert changed.ring.person_key.raw != ben.ring.person_key.raw
    assert changed.recovery_key != ben.recovery_key
    with pytest.raises(accounts.WrongKey):
        accounts.use_recovery_key(name=BEN, recovery_key=ben.recovery_key, new=NEW)


def test_a_wrong_current_passphrase_changes_nothing(ben: NewAccount) -> None:
    with pytest.raises(accounts.WrongKey):
        accounts.change_passphrase(ben.ring, current="not what it is at all", new=NEW)
    accounts.open_with_passphrase(Person.objects.get(pk=ben.person.pk), PASSPHRASES[BEN])


def test_a_device_with_the_old_key_is_told_so_and_can_add_nothing(ben: NewAccount) -> None:
    """A row under the old key could never be opened again."""
    old = another_device(ben)
    old.rows()
    change(ben)
    with pytest.raises(keys.Outdated):
        old.head(old.personal)
    with pytest.raises(keys.Outdated):
        access.begin_repair(old, "responsible", THE_EVENING)
    assert not SeatRow.objects.exists()


def test_if_someone_may_know_each_own_book_goes_on_under_a_new_key(ben: NewAccount) -> None:
    own = access.begin_repair(ben.ring, "responsible", THE_EVENING).books.own
    assert own is not None
    remember(ben.ring, own, THIRD)
    old = {book: ben.ring.book_key(book) for book in (own, ben.ring.personal)}
    ring = change(ben, someone_may_know=True).ring
    assert ring.book_key(own, 1) == ring.book_key(own, 3) == old[own]
    assert ring.book_key(own, 4) == ring.book_key(own) != old[own]
    assert ring.book_key(ring.personal) != old[ring.personal]
    assert ring.private_key() != ben.ring.private_key()


def test_a_book_can_go_on_again_and_again(ben: NewAccount) -> None:
    ring, book, seen = ben.ring, ben.ring.personal, []
    for position in (1, 2, 5):
        with transaction.atomic():
            ring.remember(book, (position, bytes([position]) * 32))
            seen.append(ring.book_key(book, position))
            ring.continue_book(book)
            ring.continue_book(book)
    assert [ring.book_key(book, at) for at in (1, 2, 5)] == seen
    assert ring.book_key(book, 3) == ring.book_key(book, 4) == seen[2]
    assert len({*seen, ring.book_key(book)}) == 4


# -- the recovery key ----------------------------------------------------------------------------


def test_the_recovery_key_opens_once_and_is_replaced(ben: NewAccount) -> None:
    seat = access.begin_repair(ben.ring, "responsible", THE_EVENING)
    back = accounts.use_recovery_key(name=BEN, recovery_key=ben.recovery_key.lower(), new=NEW)
    assert access.seats(back.ring) == (seat,)
    with pytest.raises(accounts.WrongKey):
        accounts.use_recovery_key(name=BEN, recovery_key=ben.recovery_key, new=NEW)
    accounts.use_recovery_key(name=BEN, recovery_key=back.recovery_key, new=PASSPHRASES[BEN])


def test_the_recovery_key_of_one_opens_nothing_of_another(ben: NewAccount, cy: NewAccount) -> None:
    for name in (CY, "nobody-has-this"):
        with pytest.raises(accounts.WrongKey):
            accounts.use_recovery_key(name=name, recovery_key=ben.recovery_key, new=NEW)


def test_a_taken_name_is_said_so_and_nothing_is_made(ben: NewAccount) -> None:
    with pytest.raises(accounts.NameTaken):
        accounts.create(BEN, NEW)
    assert Person.objects.count() == 1
    assert SealedRow.objects.count() == 2
