"""What a person never gave and deletes is gone: from the state, the rows, the files."""

from pathlib import Path

import pytest
from django.db import connection
from django.db.backends.utils import CursorWrapper

from amends.journal import Unreadable, read, record, storage, verify_all
from amends.journal.models import Entry
from amends.repair import LetGoOf, State
from amends.repair.practices.reflection import NameCause, PlanCause, WriteReflection
from tests.journal.cast import THE_EVENING, Someone, key_of


def _write(ben: Someone, named: str = "c", text: str = "I chose not to call.") -> None:
    record(ben.seat, ben.ring, NameCause(at=THE_EVENING, id=named, kind="choice", text=text))


def _let_go(ben: Someone, named: str = "c") -> State:
    return record(ben.seat, ben.ring, LetGoOf(at=THE_EVENING, id=named))


def _sealed_lengths() -> list[int]:
    rows = Entry.objects.order_by("position").values_list("sealed", flat=True)
    return [len(sealed) for sealed in rows]


@pytest.mark.django_db
def test_the_entry_is_emptied_and_a_later_one_says_so(ben: Someone) -> None:
    _write(ben)

    state = _let_go(ben)

    assert state.own.reflection.causes == ()
    # The words, the act of letting go, and the journal's own word that the first is empty.
    assert [bool(length) for length in _sealed_lengths()] == [False, True, True]
    assert read(ben.seat, ben.ring) == state
    assert verify_all(keys={ben.own: lambda _: key_of(ben.own)}).is_whole


@pytest.mark.django_db
def test_what_was_said_of_it_later_is_emptied_with_it(ben: Someone) -> None:
    _write(ben)
    record(ben.seat, ben.ring, PlanCause(at=THE_EVENING, of="c", cue="a late call", act="I answer"))

    _let_go(ben)

    assert [bool(length) for length in _sealed_lengths()] == [False, False, True, True, True]


@pytest.mark.django_db
def test_all_else_stays_as_it_was(ben: Someone) -> None:
    _write(ben, "c")
    _write(ben, "d", "I chose to stay out.")

    state = _let_go(ben, "c")

    assert [cause.text for cause in state.own.reflection.causes] == ["I chose to stay out."]


@pytest.mark.django_db
def test_letting_go_twice_writes_nothing_more(ben: Someone) -> None:
    _write(ben)
    _let_go(ben)
    before = Entry.objects.count()

    _let_go(ben)

    assert Entry.objects.count() == before


@pytest.mark.django_db
def test_a_book_goes_on_after_something_was_let_go(ben: Someone) -> None:
    _write(ben)
    _let_go(ben)

    _write(ben, "d")

    assert len(read(ben.seat, ben.ring).own.reflection.causes) == 1


@pytest.mark.django_db
def test_an_entry_emptied_behind_the_books_back_makes_it_unreadable(ben: Someone) -> None:
    _write(ben)
    Entry.objects.update(sealed=b"")

    with pytest.raises(Unreadable) as unreadable:
        read(ben.seat, ben.ring)

    assert unreadable.value.reason == "emptied_unsaid"


@pytest.mark.django_db
def test_two_devices_that_let_go_of_one_thing_meet(ben: Someone) -> None:
    _write(ben)
    storage.empty(ben.own, [1])

    with pytest.raises(storage.Conflict):
        storage.empty(ben.own, [1])


# 256 bytes to 64 KiB: in a page, over several pages, and, on PostgreSQL, in its side table.
@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("letters", [50, 600, 3_000, 12_000, 19_000])
def test_after_letting_go_nothing_in_the_database_holds_its_sealed_bytes(letters: int) -> None:
    """SQLite: no file, the write-ahead log included. PostgreSQL: no row, dead ones included;
    docs/journal-format.md says how long free space and log keep bytes there."""
    ben = Someone("ben", "responsible")
    for named in ("before", "w", "after"):
        text = named * (letters // len(named))
        record(
            ben.seat,
            ben.ring,
            WriteReflection(at=THE_EVENING, id=named, question="before", text=text),
        )
    sealed = bytes(Entry.objects.get(position=2).sealed)
    pieces = [sealed[at : at + 24] for at in range(0, len(sealed) - 24, 200)]
    held = HELD[connection.vendor]
    # A piece may lie across the edge of two pages; most do not.
    assert held(pieces) > len(pieces) / 2

    _let_go(ben, "w")

    assert held(pieces) == 0


def _held_by_files(pieces: list[bytes]) -> int:
    place = Path(str(connection.settings_dict["NAME"]))
    files = [path.read_bytes() for path in place.parent.glob(place.name + "*")]
    assert len(files) > 1, "the write-ahead log is looked at too"
    return sum(any(piece in data for data in files) for piece in pieces)


def _held_by_rows(pieces: list[bytes]) -> int:
    with connection.cursor() as cursor:
        cursor.execute("CREATE EXTENSION IF NOT EXISTS pageinspect")
        rows = [row for table in _tables(cursor) for row in _rows_in_pages(cursor, table)]
    return sum(any(piece in row for row in rows) for piece in pieces)


def _tables(cursor: CursorWrapper) -> tuple[str, str]:
    cursor.execute(
        "SELECT reltoastrelid::regclass::text FROM pg_class WHERE oid = 'journal_entry'::regclass"
    )
    return "journal_entry", cursor.fetchone()[0]


def _rows_in_pages(cursor: CursorWrapper, table: str) -> list[bytes]:
    """What every row in the table's pages holds, whether it is alive or dead."""
    cursor.execute(
        "SELECT item.t_data"
        " FROM generate_series(0, pg_relation_size(%s) / 8192 - 1) AS page,"
        " LATERAL heap_page_items(get_raw_page(%s, page::int)) AS item"
        " WHERE item.t_data IS NOT NULL",
        [table, table],
    )
    return [bytes(data) for (data,) in cursor.fetchall()]


HELD = {"sqlite": _held_by_files, "postgresql": _held_by_rows}
