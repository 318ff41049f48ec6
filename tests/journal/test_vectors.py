"""Every sealed book under tests/vectors opens, or fails by the name written in it.

Both by the pure functions and out of the real database.
"""

import json
from base64 import b64decode
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from amends.journal import ADVICE, REASONS, Head, Unreadable, read, verify
from amends.journal.models import Entry
from amends.journal.opening import open_book
from amends.journal.sealing import Row
from amends.repair import Books, Seat
from amends.repair.kinds import Book
from tests.journal.cast import Keyring, book_called
from tests.vectors import make

HERE = Path(make.__file__).parent
GOOD = sorted(path.stem for path in HERE.glob("good/*.json"))
DAMAGED = sorted(path.stem for path in HERE.glob("damaged/*.json"))

SEEN_ONLY_WITH_A_KEY = {
    "no_key",
    "will_not_open",
    "malformed_inside",
    "bad_padding",
    "emptied_unsaid",
    "emptied_ahead",
    "put_back",
    "malformed_payload",
    "misplaced",
}


class Vector:
    def __init__(self, place: str) -> None:
        said: dict[str, Any] = json.loads((HERE / f"{place}.json").read_text())
        self.expected: str = said["expected"]
        self.book = bytes.fromhex(said["book"])
        self.stands_as: Book = said["stands_as"]
        self.key = bytes.fromhex(said["key"]) if said["key"] else None
        self.head = Head.parsed(said["head"]) if said["head"] else None
        self.rows = [_row(row) for row in said["rows"]]

    def key_of(self, position: int) -> bytes:
        if self.key is None:
            raise Unreadable("no_key", position=position)
        return self.key

    def seat(self) -> Seat:
        """A seat of which this is one book, and the others are empty."""
        books = {name: book_called(name) for name in ("own", "personal", "shared")}
        return Seat(
            token="t", role="responsible", books=Books(**{**books, self.stands_as: self.book})
        )

    def ring(self) -> Keyring:
        ring = Keyring(1, *(book_called(name) for name in ("own", "personal", "shared")))
        if self.key is not None:
            ring.keys[self.book] = self.key
        if self.head is not None:
            ring.heads[self.book] = self.head
        return ring


def _row(said: dict[str, Any]) -> Row:
    prev, salt, digest, own_hash = (
        bytes.fromhex(said[name]) for name in ("prev", "salt", "digest", "hash")
    )
    return Row(said["position"], prev, salt, b64decode(said["sealed"]), digest, own_hash)


def _opened_purely(vector: Vector) -> int:
    opened = open_book(
        vector.rows,
        book=vector.book,
        key_of=vector.key_of,
        head=vector.head,
        name=vector.stands_as,
    )
    return opened.head.position


def _opened_from_the_database(vector: Vector) -> int:
    Entry.objects.bulk_create(Entry(book=vector.book, **row._asdict()) for row in vector.rows)
    read(vector.seat(), vector.ring())
    return Entry.objects.count()


WAYS = [_opened_purely, _opened_from_the_database]


@pytest.mark.django_db
@pytest.mark.parametrize("name", GOOD)
@pytest.mark.parametrize("open_it", WAYS)
def test_a_book_that_is_whole_opens(name: str, open_it: Callable[[Vector], int]) -> None:
    vector = Vector(f"good/{name}")

    assert vector.expected == "whole"
    assert open_it(vector) == len(vector.rows)


@pytest.mark.django_db
@pytest.mark.parametrize("name", DAMAGED)
@pytest.mark.parametrize("open_it", WAYS)
def test_a_damaged_book_fails_by_its_name_and_shows_nothing(
    name: str, open_it: Callable[[Vector], int]
) -> None:
    vector = Vector(f"damaged/{name}")

    with pytest.raises(Unreadable) as unreadable:
        open_it(vector)

    assert unreadable.value.reason == vector.expected


@pytest.mark.parametrize("name", DAMAGED)
def test_verify_finds_with_keys_what_reading_finds(name: str) -> None:
    vector = Vector(f"damaged/{name}")
    keys = {vector.book: vector.key_of}
    heads = {vector.book: vector.head} if vector.head else {}

    verdict = verify([(vector.book, vector.rows)], keys=keys, heads=heads)

    found = [finding.reason for finding in verdict.findings]
    # Which book of a seat this is, `verify` does not know; every other reason it finds.
    assert found == ([] if vector.expected == "misplaced" else [vector.expected])


@pytest.mark.parametrize("name", DAMAGED)
def test_verify_finds_without_keys_whatever_shows_in_the_public_chain(name: str) -> None:
    vector = Vector(f"damaged/{name}")
    heads = {vector.book: vector.head} if vector.head else {}

    verdict = verify([(vector.book, vector.rows)], heads=heads)

    hidden = vector.expected in SEEN_ONLY_WITH_A_KEY
    assert [finding.reason for finding in verdict.findings] == ([] if hidden else [vector.expected])


def test_there_is_a_damaged_book_for_every_reason_and_advice_for_each() -> None:
    assert {Vector(f"damaged/{name}").expected for name in DAMAGED} == set(REASONS)
    assert set(ADVICE) == set(REASONS)


def test_the_files_are_those_that_the_second_implementation_makes() -> None:
    """`make.py` seals by the written format alone; the files hold it and the code to each other."""
    kept = {str(path.relative_to(HERE)): path.read_text() for path in HERE.glob("*/*.json")}

    assert kept == make.files()
