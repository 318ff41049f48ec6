"""`verify` finds what is wrong with the books of a database, and says what to do."""

import pytest

from amends.journal import Head, record, verify, verify_all
from amends.journal.models import Entry
from amends.journal.sealing import Row
from amends.repair import LetGoOf
from amends.repair.practices.reflection import NameCause
from tests.journal.cast import THE_EVENING, Someone, book_called, key_of
from tests.vectors import make

pytestmark = pytest.mark.django_db


@pytest.fixture
def written(ben: Someone, ana: Someone) -> Someone:
    """Ben wrote two entries and let go of one; Ana wrote nothing."""
    for named in ("c", "d"):
        record(
            ben.seat,
            ben.ring,
            NameCause(at=THE_EVENING, id=named, kind="choice", text="I chose not to call."),
        )
    record(ben.seat, ben.ring, LetGoOf(at=THE_EVENING, id="c"))
    return ben


def test_a_whole_database_has_no_findings(written: Someone) -> None:
    verdict = verify_all()

    assert verdict.is_whole
    assert (verdict.books, verdict.entries, verdict.emptied, verdict.opened) == (1, 4, 1, 0)


def test_with_keys_every_entry_is_opened(written: Someone) -> None:
    verdict = verify_all(keys={written.own: lambda _: key_of(written.own)})

    assert (verdict.is_whole, verdict.opened, verdict.newer) == (True, 1, 0)


def test_a_head_kept_on_paper_is_found_in_the_book(written: Someone) -> None:
    head = Head.parsed(Head(*written.ring.heads[written.own]).text())

    assert verify_all(kept=[head]).is_whole


def test_a_database_set_back_as_a_whole_is_found_only_by_a_head_kept_outside(
    written: Someone,
) -> None:
    rows = [Row(*fields) for fields in _rows()]
    set_back = [(written.own, rows[:2])]
    head = Head(*written.ring.heads[written.own])

    assert verify(set_back).is_whole
    findings = verify(set_back, kept=[head]).findings
    assert [(finding.book, finding.reason) for finding in findings] == [(None, "rewound")]


def test_a_book_that_is_gone_altogether_is_found_by_its_remembered_head() -> None:
    gone = book_called("gone")

    findings = verify([], heads={gone: Head(3, bytes(32))}).findings

    assert [(finding.book, finding.reason) for finding in findings] == [(gone, "truncated")]


def test_a_finding_says_what_is_wrong_and_what_to_do(written: Someone) -> None:
    rows = [Row(*fields) for fields in _rows()]

    (finding,) = verify([(written.own, rows[1:])]).findings

    assert (finding.reason, finding.position) == ("missing", 2)
    assert finding.what.endswith(".")
    assert finding.to_do.endswith(".")


def test_one_damaged_book_does_not_hide_the_others(written: Someone) -> None:
    rows = [Row(*fields) for fields in _rows()]
    other = [Row(**vars(row)) for row in make.THREE]

    verdict = verify([(book_called("damaged"), rows), (make.Vector.book, other)])

    assert verdict.books == 2
    assert [finding.book for finding in verdict.findings] == [book_called("damaged")]


def test_entries_of_a_newer_version_are_counted(written: Someone) -> None:
    rows = [Row(**vars(row)) for row in make.book_of(make.later())]

    verdict = verify([(make.Vector.book, rows)], keys={make.Vector.book: lambda _: make.of("key")})

    assert (verdict.is_whole, verdict.newer) == (True, 1)


@pytest.mark.parametrize("text", ["", "3", "3:", "x:00", "3:0011", "0:" + "00" * 32, "3:" + "zz"])
def test_what_is_not_a_head_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        Head.parsed(text)


def _rows() -> list[tuple[int, bytes, bytes, bytes, bytes, bytes]]:
    found = Entry.objects.order_by("position").values_list(*Row._fields)
    return [(at, *(bytes(field) for field in fields)) for at, *fields in found]
