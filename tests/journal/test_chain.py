"""Nothing about a book can be changed without being found, whatever it is and wherever."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from itertools import permutations
from typing import Any

import pytest

from amends.journal import Head, Unreadable
from amends.journal.chain import check, head_of, opened
from amends.journal.sealing import LONGEST_PAYLOAD, NO_PREV, SIZES, Inside, Row, seal
from amends.repair import Refused
from tests.journal.cast import THE_EVENING
from tests.vectors import make

BOOK = make.Vector.book
KEY = make.of("key")
WHOLE = [Row(**asdict(row)) for row in make.THREE]
LET_GO = [
    Row(**asdict(row))
    for row in make.without_words(make.book_of(make.cause(), make.let_go(), make.emptied(1)), 1)
]


@pytest.mark.parametrize("rows", [WHOLE, LET_GO])
def test_one_turned_bit_anywhere_is_found(rows: list[Row]) -> None:
    assert len(_open(rows)) == 3
    for damaged in _with_one_bit_turned(rows):
        with pytest.raises(Unreadable):
            _open(damaged)


@pytest.mark.parametrize("rows", [WHOLE, LET_GO])
def test_any_other_order_of_the_contents_is_found(rows: list[Row]) -> None:
    for order in permutations(rows):
        moved = [row._replace(position=at) for at, row in enumerate(order, start=1)]
        if moved != rows:
            with pytest.raises(Unreadable):
                _open(moved)


def test_a_book_cut_anywhere_is_found_by_its_head() -> None:
    for length in range(3):
        with pytest.raises(Unreadable) as unreadable:
            _open(WHOLE[:length], head=head_of(WHOLE))
        assert unreadable.value.reason == "truncated"


def test_without_a_head_a_book_cut_at_its_end_looks_whole() -> None:
    """That is why heads are remembered, and why `amends verify --head` takes one from paper."""
    check(WHOLE[:2], book=BOOK)


def test_a_book_that_grew_since_the_head_was_remembered_is_whole() -> None:
    assert len(_open(WHOLE, head=head_of(WHOLE[:1]))) == 3


def test_an_empty_book_has_a_head_at_nothing_and_fits_it() -> None:
    assert head_of([]) == Head(0, NO_PREV)
    assert _open([], head=head_of([])) == []


@pytest.mark.parametrize("column", ["prev", "salt", "sealed", "digest", "hash"])
def test_text_where_bytes_belong_is_a_damaged_row_and_no_crash(column: str) -> None:
    with pytest.raises(Unreadable):
        _open([_changed(WHOLE[0], column, "x" * 32), *WHOLE[1:]])


def test_an_entry_does_not_open_in_another_book() -> None:
    with pytest.raises(Unreadable):
        opened(WHOLE, book=make.OTHER_BOOK, key_of=lambda _: KEY, head=None)


def test_only_five_lengths_are_ever_sealed() -> None:
    lengths = {len(_sealed(b"x" * size).sealed) for size in (0, 1, 200, 300, 5_000, 60_000)}

    assert lengths == {1 + SIZES[0] + 16, 1 + SIZES[1] + 16, 1 + SIZES[3] + 16, 1 + SIZES[4] + 16}


def test_the_longest_payload_fits_and_one_byte_more_than_fits_is_refused() -> None:
    assert len(_sealed(b"x" * LONGEST_PAYLOAD).sealed) == 1 + SIZES[-1] + 16
    with pytest.raises(Refused) as refused:
        _sealed(b"x" * (SIZES[-1] - 16 - 4 + 1))
    assert refused.value.reason == "too_long"


def test_a_refusal_counts_letters_as_people_do() -> None:
    with pytest.raises(Refused) as refused:
        _sealed("\U0001f30a".encode() * 20_000)

    assert refused.value.values == {"now": 20_000, "most": LONGEST_PAYLOAD // 4}


def test_what_an_entry_holds_comes_back_as_it_was() -> None:
    inside = Inside.of("Kind", 7, b"payload", actor="harmed", at=THE_EVENING)
    row = seal(inside, book=BOOK, key=KEY, position=1, prev=NO_PREV, salt=bytes(range(32)))

    assert _open([row]) == [inside]
    assert inside.at == THE_EVENING


def _open(rows: Sequence[Row], *, head: Head | None = None) -> list[Inside | None]:
    return opened(rows, book=BOOK, key_of=lambda _: KEY, head=head)


def _sealed(payload: bytes) -> Row:
    inside = Inside.of("Kind", 1, payload, actor=None, at=THE_EVENING)
    return seal(inside, book=BOOK, key=KEY, position=1, prev=NO_PREV, salt=bytes(range(32)))


def _changed(row: Row, column: str, value: Any) -> Row:
    return Row(**{**row._asdict(), column: value})


def _with_one_bit_turned(rows: list[Row]) -> Iterator[list[Row]]:
    """The rows again and again, each time with one bit of another byte turned."""
    for index, row in enumerate(rows):
        for column in ("prev", "salt", "sealed", "digest", "hash"):
            data: bytes = getattr(row, column)
            for at in range(len(data)):
                turned = data[:at] + bytes([data[at] ^ 1 << at % 8]) + data[at + 1 :]
                yield [*rows[:index], _changed(row, column, turned), *rows[index + 1 :]]
