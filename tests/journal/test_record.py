"""What is recorded is read again: once, whole, and by nobody else."""

from collections.abc import Iterable

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from amends.journal import (
    Head,
    MovedOn,
    Unreadable,
    catch_up,
    read,
    record,
    storage,
    verify_all,
    write_first,
)
from amends.journal.chain import opened
from amends.journal.models import Entry
from amends.journal.recording import TRIES_AGAIN
from amends.journal.sealing import Row
from amends.repair import Books, Refused, Seat
from amends.repair.practices.reflection import CauseNamed, NameCause, WriteReflection
from amends.repair.practices.safety import ChoosePreferences, Screen
from tests.journal.cast import THE_EVENING, Keyring, Someone, key_of

pytestmark = pytest.mark.django_db


def _cause(named: str, text: str = "I chose not to call.") -> NameCause:
    return NameCause(at=THE_EVENING, id=named, kind="choice", text=text)


def test_what_ben_writes_he_reads_again(ben: Someone) -> None:
    after = record(ben.seat, ben.ring, _cause("c", "I chose not to call."))

    assert [cause.text for cause in after.own.reflection.causes] == ["I chose not to call."]
    assert read(ben.seat, ben.ring) == after


def test_a_book_with_no_rows_is_an_empty_book(ben: Someone) -> None:
    assert read(ben.seat, ben.ring).own.reflection.causes == ()


def test_a_second_press_of_the_same_button_writes_nothing(ben: Someone) -> None:
    once = record(ben.seat, ben.ring, _cause("c"))

    twice = record(ben.seat, ben.ring, _cause("c"))

    assert twice == once
    assert Entry.objects.count() == 1


def test_what_the_rules_refuse_leaves_no_row_and_no_head(ben: Someone) -> None:
    with pytest.raises(Refused):
        record(ben.seat, ben.ring, _cause("c", ""))

    assert not Entry.objects.exists()
    assert ben.ring.heads == {}


def test_words_too_long_for_an_entry_are_refused_and_nothing_is_lost(ben: Someone) -> None:
    record(ben.seat, ben.ring, _cause("c"))
    # Within the rules' own limit in characters, but four bytes each.
    long = WriteReflection(at=THE_EVENING, id="w", question="before", text="\U0001f30a" * 20_000)

    with pytest.raises(Refused) as refused:
        record(ben.seat, ben.ring, long)

    assert refused.value.reason == "too_long"
    assert len(read(ben.seat, ben.ring).own.reflection.causes) == 1


def test_ana_and_cy_see_nothing_of_what_ben_wrote(ben: Someone, ana: Someone, cy: Someone) -> None:
    record(ben.seat, ben.ring, _cause("c"))

    for other in (ana, cy):
        assert read(other.seat, other.ring).own.reflection.causes == ()
        with pytest.raises(Unreadable) as unreadable:
            read(ben.seat, other.ring)
        assert unreadable.value.reason == "no_key"


def test_screening_goes_into_the_personal_book_and_nothing_of_it_into_the_own(ben: Someone) -> None:
    record(ben.seat, ben.ring, Screen(at=THE_EVENING, about="ben-seat", again_in=30, afraid="yes"))

    assert {bytes(book) for book in Entry.objects.values_list("book", flat=True)} == {
        ben.seat.books.personal
    }


def test_the_personal_book_knows_no_roles(ben: Someone) -> None:
    record(ben.seat, ben.ring, Screen(at=THE_EVENING, about="ben-seat", again_in=30))
    record(ben.seat, ben.ring, _cause("c"))

    assert _writers(ben, ben.seat.books.personal) == [None]
    assert _writers(ben, ben.own) == ["responsible"]


def test_every_screening_writes_as_many_bytes_whatever_is_answered(
    ben: Someone, ana: Someone
) -> None:
    record(ben.seat, ben.ring, Screen(at=THE_EVENING, about="ben-seat", again_in=30, afraid="yes"))
    record(ana.seat, ana.ring, Screen(at=THE_EVENING, about="ana-seat", again_in=60))

    one, other = (len(sealed) for sealed in Entry.objects.values_list("sealed", flat=True))

    assert one == other


def test_a_person_without_a_repair_has_settings(db: None) -> None:
    cy = Someone("cy", None)

    record(cy.seat, cy.ring, ChoosePreferences(at=THE_EVENING, idle_minutes=5))

    assert read(cy.seat, cy.ring).own.safety.idle_minutes == 5


def test_an_event_for_a_book_that_the_seat_lacks_is_never_dropped_in_silence(
    ben: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    named = CauseNamed(at=THE_EVENING, id="c", kind="choice", text="I chose not to call.")
    monkeypatch.setattr("amends.repair.decide", lambda *_, **__: (named,))
    books = Books(own=None, personal=ben.seat.books.personal)

    with pytest.raises(LookupError):
        record(Seat(token="ben", role=None, books=books), ben.ring, _cause("c"))


def test_the_head_that_ben_remembers_is_the_last_entry(ben: Someone) -> None:
    record(ben.seat, ben.ring, _cause("c"))
    record(ben.seat, ben.ring, _cause("d"))

    last = Entry.objects.get(position=2)
    assert ben.ring.head(ben.own) == Head(2, bytes(last.hash))


def test_after_unlocking_ben_remembers_how_far_his_phone_came(ben: Someone) -> None:
    phone = Keyring(ben.ring.person_id, *ben.ring.keys)
    record(ben.seat, phone, _cause("phone"))
    assert ben.ring.head(ben.own) is None

    caught_up = catch_up(ben.seat, ben.ring)

    assert caught_up == read(ben.seat, ben.ring)
    assert ben.ring.heads == phone.heads


def test_a_book_goes_on_under_a_new_key_when_someone_may_know_the_old_one(ben: Someone) -> None:
    record(ben.seat, ben.ring, _cause("c"))
    ben.ring.turned[ben.own] = (2, key_of(b"newer"))
    record(ben.seat, ben.ring, _cause("d"))

    assert len(read(ben.seat, ben.ring).own.reflection.causes) == 2
    ben.ring.turned.clear()
    with pytest.raises(Unreadable) as unreadable:
        read(ben.seat, ben.ring)
    assert unreadable.value.reason == "will_not_open"


def test_a_book_begins_with_events_in_the_transaction_that_makes_it(ben: Someone) -> None:
    named = CauseNamed(at=THE_EVENING, id="c", kind="choice", text="I chose not to call.")

    with transaction.atomic():
        head = write_first(ben.own, ben.ring, [named], "responsible")

    assert head == ben.ring.head(ben.own)
    assert len(read(ben.seat, ben.ring).own.reflection.causes) == 1


def test_what_another_device_wrote_meanwhile_is_folded_before_deciding_again(
    ben: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    _read_before_the_phone_wrote(1, ben, monkeypatch)

    after = record(ben.seat, ben.ring, _cause("c"))

    assert [cause.id for cause in after.own.reflection.causes] == ["phone", "c"]
    assert verify_all(keys={ben.own: lambda _: key_of(ben.own)}).is_whole


def test_a_press_that_the_other_device_already_made_is_made_once(
    ben: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    _read_before_the_phone_wrote(1, ben, monkeypatch)

    after = record(ben.seat, ben.ring, _cause("phone"))

    assert [cause.id for cause in after.own.reflection.causes] == ["phone"]


def test_after_losing_four_times_in_a_row_ben_is_told_and_nothing_of_his_was_written(
    ben: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    _read_before_the_phone_wrote(1 + TRIES_AGAIN, ben, monkeypatch)

    with pytest.raises(MovedOn):
        record(ben.seat, ben.ring, _cause("c"))

    assert "c" not in [cause.id for cause in read(ben.seat, ben.ring).own.reflection.causes]


def test_a_device_that_writes_between_two_reads_does_not_make_the_book_look_cut_short(
    ben: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The head is asked first: had it been asked last, it would be ahead of the rows."""
    load = storage.load
    before: list[dict[bytes, list[Row]]] = []

    def early(books: Iterable[bytes]) -> dict[bytes, list[Row]]:
        if not before:
            before.append(load(books))
            record(ben.seat, ben.ring, _cause("phone"))
            return before[0]
        return load(books)

    monkeypatch.setattr(storage, "load", early)

    assert read(ben.seat, ben.ring).own.reflection.causes == ()
    assert len(read(ben.seat, ben.ring).own.reflection.causes) == 1


def test_recording_never_hides_inside_another_transaction(ben: Someone) -> None:
    """Its failure could undo what a page had already called saved."""
    with transaction.atomic(), pytest.raises(RuntimeError):
        record(ben.seat, ben.ring, _cause("c"))


def test_a_ring_that_finds_its_head_moved_meanwhile_makes_the_journal_decide_again(
    ben: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    remember = ben.ring.remember
    crossed = [IntegrityError("another device moved the head")]

    def late(book: bytes, head: tuple[int, bytes]) -> None:
        if crossed:
            raise crossed.pop()
        remember(book, head)

    monkeypatch.setattr(ben.ring, "remember", late)

    record(ben.seat, ben.ring, _cause("c"))

    assert Entry.objects.count() == 1


def test_a_ring_whose_head_would_go_back_stops_the_writing(ben: Someone) -> None:
    record(ben.seat, ben.ring, _cause("c"))
    stale = Keyring(ben.ring.person_id, *ben.ring.keys)
    stale.remember = _refuse_to_go_back  # type: ignore[method-assign]

    with pytest.raises(Unreadable) as unreadable:
        record(ben.seat, stale, _cause("d"))

    assert unreadable.value.reason == "rewound"
    assert Entry.objects.count() == 1


def test_a_fold_takes_one_query_however_long_the_books_are(ben: Someone) -> None:
    for number in range(5):
        record(ben.seat, ben.ring, _cause(f"c{number}"))

    with CaptureQueriesContext(connection) as queries:
        read(ben.seat, ben.ring)

    assert len(queries) == 1


def test_nothing_that_ben_wrote_is_in_what_an_error_or_a_value_prints(ben: Someone) -> None:
    after = record(ben.seat, ben.ring, _cause("c", "a very private sentence"))
    row = Entry.objects.get()
    row_values = Row(1, b"", b"", bytes(row.sealed), b"", b"")

    assert "private" not in repr(after) + repr(row) + repr(row_values)


def test_every_entry_has_a_salt_of_its_own(ben: Someone) -> None:
    for number in range(3):
        record(ben.seat, ben.ring, _cause(f"c{number}"))

    assert len({bytes(salt) for salt in Entry.objects.values_list("salt", flat=True)}) == 3


def _writers(ben: Someone, book: bytes) -> list[str | None]:
    rows = storage.load([book])[book]
    insides = opened(rows, book=book, key_of=lambda at: ben.ring.book_key(book, at), head=None)
    return [inside.actor for inside in insides if inside is not None]


def _refuse_to_go_back(book: bytes, head: tuple[int, bytes]) -> None:
    raise ValueError("heads only move forward")


def _read_before_the_phone_wrote(times: int, ben: Someone, patch: pytest.MonkeyPatch) -> None:
    """Ben's phone appends to his own book, and his next `times` loads still miss its entry."""
    phone = Keyring(ben.ring.person_id, *ben.ring.keys)
    record(ben.seat, phone, _cause("phone"))
    load = storage.load
    stale = list(range(times))

    def late(books: Iterable[bytes]) -> dict[bytes, list[Row]]:
        loaded = load(books)
        if stale:
            stale.pop()
            loaded[ben.own].pop()
        return loaded

    patch.setattr(storage, "load", late)
