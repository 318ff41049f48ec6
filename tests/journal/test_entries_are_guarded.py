"""The database itself refuses to rewrite or delete what was written, whatever code asks."""

import pytest
from django.db import IntegrityError, connection, transaction

from amends.journal import record
from amends.journal.models import Entry
from amends.repair.practices.reflection import NameCause
from tests.journal.cast import THE_EVENING, Someone, book_called

pytestmark = pytest.mark.django_db

COLUMNS = ("book", "prev", "salt", "sealed", "digest", "hash")


@pytest.fixture
def written(ben: Someone) -> None:
    for named in ("c", "d"):
        record(
            ben.seat,
            ben.ring,
            NameCause(at=THE_EVENING, id=named, kind="choice", text="I chose not to call."),
        )


@pytest.mark.parametrize("column", COLUMNS)
def test_no_column_of_an_entry_can_be_rewritten(written: None, column: str) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Entry.objects.update(**{column: book_called("another")})


@pytest.mark.parametrize("column", [column for column in COLUMNS if column != "sealed"])
def test_nor_while_it_is_being_emptied(written: None, column: str) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Entry.objects.update(**{"sealed": b"", column: book_called("another")})


def test_no_entry_can_be_moved(written: None) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Entry.objects.filter(position=2).update(position=3)


def test_no_entry_can_be_deleted(written: None) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        _run("DELETE FROM journal_entry WHERE position = 2")


def test_two_entries_cannot_have_one_position(written: None) -> None:
    copy = (
        "INSERT INTO journal_entry (book, position, prev, salt, sealed, digest, hash)"
        " SELECT book, position, prev, salt, sealed, digest, hash FROM journal_entry"
    )
    with pytest.raises(IntegrityError), transaction.atomic():
        _run(copy)


def test_no_way_around_the_trigger_that_this_database_has(written: None) -> None:
    """SQLite's REPLACE deletes without asking triggers for deletes; PostgreSQL can truncate."""
    around = {
        "sqlite": (
            "INSERT OR REPLACE INTO journal_entry"
            " (book, position, prev, salt, sealed, digest, hash)"
            " SELECT book, position, prev, salt, prev, digest, hash FROM journal_entry"
        ),
        "postgresql": "TRUNCATE journal_entry",
    }
    with pytest.raises(IntegrityError), transaction.atomic():
        _run(around[connection.vendor])

    assert Entry.objects.count() == 2


def test_positions_begin_at_one(db: None) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Entry.objects.create(
            book=book_called("b"), position=0, prev=b"", salt=b"", sealed=b"", digest=b"", hash=b""
        )


def test_emptying_is_the_one_change_that_is_allowed(written: None) -> None:
    Entry.objects.filter(position=1).update(sealed=b"")

    assert bytes(Entry.objects.get(position=1).sealed) == b""


def _run(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)
