"""Makes the sealed books beside this file: good ones, and one for each way to fail.

    python -m tests.vectors.make

It seals by itself, from docs/journal-format.md alone, and imports nothing of `amends.journal`:
so it is a second implementation of the format as well. Keys, salts and books are made of names,
so that every run writes the same bytes. Files of a version that was released are never rewritten.
"""

import json
import struct
import sys
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

HERE = Path(__file__).parent
SIZES = (256, 1024, 4096, 16384, 65536)
THE_EVENING = datetime(2026, 3, 2, 19, 30, tzinfo=UTC)
MICROSECONDS = int(THE_EVENING.timestamp()) * 1_000_000
RESPONSIBLE = 1


def of(*names: object) -> bytes:
    """32 bytes that are always the same for the same names."""
    return sha256(" ".join(["amends vector", *map(str, names)]).encode()).digest()


@dataclass(frozen=True)
class Row:
    position: int
    prev: bytes
    salt: bytes
    sealed: bytes
    digest: bytes
    hash: bytes


@dataclass(frozen=True)
class Vector:
    """One file: a book as it lies in a database, what its reader knows, and what must come of it.

    `key` is None where the reader holds none; `head` is what the reader remembers.
    """

    name: str
    says: str
    expected: str = "whole"
    rows: tuple[Row, ...] = ()
    book: bytes = of("book")[:16]
    stands_as: str = "own"
    key: bytes | None = of("key")
    head: tuple[int, bytes] | None = None


# --- Sealing, step by step as docs/journal-format.md says it ------------------------------------


def packed(
    kind: str = "CauseNamed",
    payload: bytes = b"{}",
    *,
    version: int = 1,
    actor: int = RESPONSIBLE,
    instant: int = MICROSECONDS,
    said_kind: int | None = None,
    said_payload: int | None = None,
) -> bytes:
    """What an entry holds, not yet padded. `said_...` tell a wrong length."""
    name = kind.encode("latin-1")
    kind_length = len(name) if said_kind is None else said_kind
    payload_length = len(payload) if said_payload is None else said_payload
    return (
        struct.pack(">HBqBI", version, actor, instant, kind_length, payload_length) + name + payload
    )


def padded(inside: bytes) -> bytes:
    return inside.ljust(next(size for size in SIZES if len(inside) <= size), b"\0")


def sealed_bytes(plain: bytes, book: bytes, position: int, prev: bytes, salt: bytes) -> bytes:
    key = HKDF(SHA256(), 32, salt, b"amends entry 1").derive(of("key"))
    bound = b"\x01" + book + position.to_bytes(8, "big") + prev
    return b"\x01" + AESGCM(key).encrypt(bytes(12), plain, bound)


def hashed(book: bytes, row: Row) -> Row:
    """The row with the digest and the hash that fit the rest of it."""
    digest = sha256(row.sealed).digest()
    place = b"\x01" + book + row.position.to_bytes(8, "big")
    return replace(row, digest=digest, hash=sha256(place + row.prev + row.salt + digest).digest())


def book_of(*insides: bytes, book: bytes = Vector.book, path: str = "") -> tuple[Row, ...]:
    """A book of these insides, padded already where they are as long as one of the sizes."""
    return tuple(_chained(insides, book, path))


def _chained(insides: tuple[bytes, ...], book: bytes, path: str) -> Iterator[Row]:
    prev = bytes(32)
    for position, inside in enumerate(insides, start=1):
        salt = of("salt", path, position)
        sealed = sealed_bytes(inside, book, position, prev, salt)
        row = hashed(book, Row(position, prev, salt, sealed, b"", b""))
        yield row
        prev = row.hash


def cause(named: str = "c1", text: str = "I chose not to call.") -> bytes:
    payload = {"at": "2026-03-02T19:30:00Z", "id": named, "kind": "choice", "text": text}
    return padded(packed("CauseNamed", compact(payload)))


def let_go(named: str = "c1") -> bytes:
    return padded(packed("LetGo", compact({"at": "2026-03-02T19:30:00Z", "ids": [named]})))


def emptied(position: int) -> bytes:
    return padded(packed("Emptied", compact({"position": position})))


def later(payload: bytes = b'{"of":"a newer version"}') -> bytes:
    return padded(packed("FromTheFuture", payload, version=3))


def of_length(length: int) -> bytes:
    """The inside of an unknown event that is exactly so long before padding."""
    return padded(packed("FromTheFuture", b"x" * (length - 16 - 13), version=3))


def compact(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()


# --- The books ----------------------------------------------------------------------------------

THREE = book_of(cause("c1"), cause("c2"), cause("c3"))
OTHER_BOOK = of("other book")[:16]


def good() -> Iterator[Vector]:
    yield Vector("empty", "A book with no rows is an empty book.")
    yield Vector(
        "one_entry", "One entry; docs/journal-format.md follows its bytes.", rows=THREE[:1]
    )
    yield Vector(
        "several_entries",
        "Three entries, the last one remembered.",
        rows=THREE,
        head=head_of(THREE),
    )
    yield Vector(
        "head_behind",
        "Another device wrote since this one looked.",
        rows=THREE,
        head=head_of(THREE[:1]),
    )
    yield Vector(
        "emptied_entry",
        "The first entry was let go, and the third says so.",
        rows=without_words(book_of(cause(), let_go(), emptied(1)), 1),
    )
    yield Vector(
        "newer_event",
        "An event of a newer version is kept as it is.",
        rows=book_of(cause(), later()),
    )
    yield Vector(
        "newer_version_of_a_known_event",
        "A known kind in a version still to come.",
        rows=book_of(padded(packed("CauseNamed", b'{"whole":"new shape"}', version=2))),
    )
    yield Vector(
        "shared_book",
        "Entries of both seats in the book that both can read.",
        rows=book_of(later(), padded(packed("FromTheFuture", b"{}", actor=2))),
        stands_as="shared",
    )
    yield Vector(
        "personal_book",
        "A book that knows no roles.",
        stands_as="personal",
        rows=book_of(padded(packed("FromTheFuture", b"{}", actor=0))),
    )
    for size in SIZES:
        yield Vector(
            f"fills_{size}",
            f"What it holds fills {size} bytes to the last.",
            rows=book_of(of_length(size)),
        )
    for size in SIZES[:3]:
        yield Vector(
            f"one_more_than_{size}",
            f"One byte more than {size}: the next size.",
            rows=book_of(of_length(size + 1)),
        )


def damaged() -> Iterator[Vector]:
    yield from damaged_rows()
    yield from damaged_order()
    yield from forged()
    yield from damaged_insides()
    yield from wrongly_emptied()


def damaged_rows() -> Iterator[Vector]:
    yield Vector(
        "altered_sealed_byte",
        "One bit of the sealed bytes is turned.",
        "altered_sealed",
        with_row(THREE, 2, sealed=turned(THREE[1].sealed)),
    )
    yield Vector(
        "cut_sealed_bytes",
        "The last sealed byte is gone.",
        "altered_sealed",
        with_row(THREE, 2, sealed=THREE[1].sealed[:-1]),
    )
    yield Vector(
        "swapped_sealed_bytes",
        "Two entries exchanged their sealed bytes.",
        "swapped",
        with_row(with_row(THREE, 1, sealed=THREE[1].sealed), 2, sealed=THREE[0].sealed),
    )
    yield Vector(
        "swapped_with_digests",
        "Two entries exchanged sealed bytes and digests.",
        "altered_hash",
        with_row(
            with_row(THREE, 1, sealed=THREE[1].sealed, digest=THREE[1].digest),
            2,
            sealed=THREE[0].sealed,
            digest=THREE[0].digest,
        ),
    )
    yield Vector(
        "altered_salt",
        "One bit of a salt is turned.",
        "altered_hash",
        with_row(THREE, 2, salt=turned(THREE[1].salt)),
    )
    yield Vector(
        "altered_hash",
        "One bit of a hash is turned.",
        "altered_hash",
        with_row(THREE, 2, hash=turned(THREE[1].hash)),
    )
    yield Vector(
        "altered_last_hash",
        "One bit of the last hash is turned; no head is remembered.",
        "altered_hash",
        with_row(THREE, 3, hash=turned(THREE[2].hash)),
    )
    yield Vector(
        "altered_prev",
        "One bit of the link to the entry before is turned.",
        "broken_link",
        with_row(THREE, 2, prev=turned(THREE[1].prev)),
    )
    yield Vector(
        "first_has_a_prev",
        "The first entry names an entry before it.",
        "broken_link",
        with_row(THREE, 1, prev=of("no such hash")),
    )
    gone = without_words(book_of(cause(), let_go(), emptied(1)), 1)
    yield Vector(
        "wandering_byte",
        "A byte of an emptied entry went from its digest to its salt.",
        "malformed_row",
        with_row(gone, 1, salt=gone[0].salt + gone[0].digest[:1], digest=gone[0].digest[1:]),
    )
    yield Vector(
        "short_hash",
        "A hash lacks its last byte.",
        "malformed_row",
        with_row(THREE, 2, hash=THREE[1].hash[:-1]),
    )
    newer = replace(THREE[0], sealed=b"\x02" + THREE[0].sealed[1:])
    yield Vector(
        "newer_format",
        "An entry of a format still to come.",
        "unknown_format",
        (hashed(Vector.book, newer),),
    )


def damaged_order() -> Iterator[Vector]:
    yield Vector(
        "missing_middle", "The second of three entries is gone.", "missing", (THREE[0], THREE[2])
    )
    yield Vector("missing_first", "The first entry is gone.", "missing", THREE[1:])
    yield Vector(
        "closed_gap",
        "The second entry is gone, and the third took its place.",
        "broken_link",
        (THREE[0], replace(THREE[2], position=2)),
    )
    yield Vector(
        "reordered_positions",
        "The second and the third entry exchanged places.",
        "reordered",
        (THREE[0], replace(THREE[2], position=2), replace(THREE[1], position=3)),
    )
    yield Vector(
        "repeated_entry",
        "The second entry stands in the third's place as well.",
        "reordered",
        (*THREE[:2], replace(THREE[1], position=3)),
    )
    yield Vector(
        "truncated",
        "The last entry that is remembered is gone.",
        "truncated",
        THREE[:2],
        head=head_of(THREE),
    )
    yield Vector(
        "truncated_to_nothing", "All entries are gone.", "truncated", (), head=head_of(THREE)
    )
    again = book_of(cause("c1"), cause("c2", "I chose otherwise."), cause("c3"))
    yield Vector(
        "rewound",
        "Set back to its first entry, and gone on differently from there.",
        "rewound",
        again,
        head=head_of(THREE[:2]),
    )
    other = book_of(cause("c1"), book=OTHER_BOOK)
    yield Vector(
        "entry_of_another_book",
        "An entry of another book, under the same key.",
        "altered_hash",
        other,
    )


def forged() -> Iterator[Vector]:
    """By somebody without the key who makes the public chain fit again."""
    yield Vector(
        "wrong_key",
        "The reader's key belongs to another book.",
        "will_not_open",
        THREE,
        key=of("another key"),
    )
    yield Vector("no_key", "The reader holds no key to this book.", "no_key", THREE, key=None)
    yield Vector(
        "forged_sealed_bytes",
        "One bit turned, digest and hashes made to fit.",
        "will_not_open",
        rechained(with_row(THREE, 2, sealed=turned(THREE[1].sealed))),
    )
    yield Vector(
        "forged_salt",
        "A salt turned, hashes made to fit.",
        "will_not_open",
        rechained(with_row(THREE, 2, salt=turned(THREE[1].salt))),
    )
    yield Vector(
        "forged_order",
        "Two entries exchanged, hashes made to fit.",
        "will_not_open",
        rechained((THREE[0], THREE[2], THREE[1])),
    )
    yield Vector(
        "forged_gap",
        "The second entry taken out, hashes made to fit.",
        "will_not_open",
        rechained((THREE[0], THREE[2])),
    )
    other = book_of(cause("c1"), book=OTHER_BOOK)
    yield Vector(
        "forged_entry_of_another_book",
        "From another book, hashes made to fit.",
        "will_not_open",
        rechained(other),
    )
    yield Vector(
        "nothing_sealed",
        "Only the format's byte is left, hashes made to fit.",
        "will_not_open",
        rechained(with_row(THREE, 3, sealed=b"\x01")),
    )


def damaged_insides() -> Iterator[Vector]:
    """By somebody who holds the key, or a program with a fault."""
    yield inside("no_kind", "It has no kind.", "malformed_inside", packed("", b"{}"))
    yield inside(
        "kind_of_65_bytes",
        "Its kind is one letter too long.",
        "malformed_inside",
        packed("K" * 65, b"{}"),
    )
    yield inside(
        "kind_not_ascii",
        "Its kind has a letter outside ASCII.",
        "malformed_inside",
        packed("Caus\xe9", b"{}"),
    )
    yield inside("unknown_actor", "Nobody is numbered three.", "malformed_inside", packed(actor=3))
    yield inside(
        "payload_past_the_end",
        "Its payload is said to be longer than the entry.",
        "malformed_inside",
        packed(said_payload=60_000),
    )
    yield inside(
        "instant_past_all_years",
        "Its instant is after the year 9999.",
        "malformed_inside",
        packed(instant=2**62),
    )
    yield inside(
        "bad_padding",
        "A byte of the padding is not zero.",
        "bad_padding",
        padded(packed())[:-1] + b"\x01",
    )
    yield inside(
        "padded_too_far",
        "A small entry in a large size.",
        "bad_padding",
        packed().ljust(1024, b"\0"),
    )
    yield inside(
        "padded_to_no_size", "An entry of 300 bytes.", "bad_padding", packed().ljust(300, b"\0")
    )
    yield inside(
        "malformed_payload",
        "A known kind whose payload is not JSON.",
        "malformed_payload",
        packed("CauseNamed", b"{"),
    )
    yield inside(
        "payload_of_another_shape",
        "A known kind without what it must have.",
        "malformed_payload",
        packed("CauseNamed", b'{"id":"c1"}'),
    )
    yield inside(
        "payload_not_utf8",
        "A known kind whose payload is not UTF-8.",
        "malformed_payload",
        packed("CauseNamed", b'{"id":"\xff"}'),
    )
    yield replace(
        inside(
            "own_kind_in_the_shared_book",
            "One of the two wrote into the other's own state.",
            "misplaced",
            cause(),
        ),
        stands_as="shared",
    )
    yield replace(
        inside(
            "letting_go_in_the_shared_book",
            "One of the two deletes from the other's own state.",
            "misplaced",
            let_go(),
        ),
        stands_as="shared",
    )
    yield replace(
        inside(
            "own_kind_in_the_personal_book",
            "A kind of a repair in the book that belongs to none.",
            "misplaced",
            cause(),
        ),
        stands_as="personal",
    )


def wrongly_emptied() -> Iterator[Vector]:
    yield Vector(
        "emptied_without_a_word",
        "An entry is empty, and nothing says why.",
        "emptied_unsaid",
        without_words(THREE, 2),
    )
    yield Vector(
        "emptied_says_another",
        "An entry is empty, and another is said to be.",
        "emptied_unsaid",
        without_words(book_of(cause(), cause(), emptied(1)), 1, 2),
    )
    gone = book_of(cause(), let_go(), emptied(1))
    yield Vector(
        "emptied_witness_emptied",
        "The entry that said so is empty itself.",
        "emptied_unsaid",
        without_words(gone, 1, 3),
    )
    yield Vector(
        "emptied_put_back",
        "The bytes of an entry that was let go are there again.",
        "put_back",
        gone,
    )
    yield Vector(
        "emptied_names_a_later_entry",
        "A later entry is said to be let go.",
        "emptied_ahead",
        without_words(book_of(emptied(2), cause()), 2),
    )
    yield Vector(
        "emptied_names_itself",
        "An entry says of itself that it was let go.",
        "emptied_ahead",
        book_of(cause(), emptied(2)),
    )
    yield Vector(
        "emptied_names_nothing",
        "Entry 0 is said to be let go.",
        "emptied_ahead",
        book_of(cause(), emptied(0)),
    )
    yield Vector(
        "emptied_without_a_position",
        "It does not say which entry.",
        "malformed_payload",
        book_of(cause(), padded(packed("Emptied", b"{}"))),
    )
    yield Vector(
        "emptied_not_json",
        "What it says is not JSON.",
        "malformed_payload",
        book_of(cause(), padded(packed("Emptied", b"\xff"))),
    )


# --- Ways to damage -----------------------------------------------------------------------------


def inside(name: str, says: str, expected: str, plain: bytes) -> Vector:
    """A second entry that holds these bytes, after one that is as it should be."""
    whole = plain if len(plain) in (*SIZES, 300) else padded(plain)
    return Vector(name, says, expected, book_of(cause("c1"), whole))


def head_of(rows: tuple[Row, ...]) -> tuple[int, bytes]:
    return rows[-1].position, rows[-1].hash


def turned(data: bytes) -> bytes:
    """The bytes with one bit of one in the middle turned."""
    middle = len(data) // 2
    return data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :]


def with_row(rows: tuple[Row, ...], position: int, **changes: bytes) -> tuple[Row, ...]:
    return tuple(
        replace(row, **changes) if row.position == position else row  # type: ignore[arg-type]
        for row in rows
    )


def without_words(rows: tuple[Row, ...], *positions: int) -> tuple[Row, ...]:
    return tuple(replace(row, sealed=b"") if row.position in positions else row for row in rows)


def rechained(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """The rows with positions, links, digests and hashes that fit, as anybody can make them."""
    fitting: list[Row] = []
    prev = bytes(32)
    for position, row in enumerate(rows, start=1):
        fitting.append(hashed(Vector.book, replace(row, position=position, prev=prev)))
        prev = fitting[-1].hash
    return tuple(fitting)


# --- Files --------------------------------------------------------------------------------------


def text(vector: Vector) -> str:
    head = vector.head and f"{vector.head[0]}:{vector.head[1].hex()}"
    value = {
        "says": vector.says,
        "expected": vector.expected,
        "book": vector.book.hex(),
        "stands_as": vector.stands_as,
        "key": vector.key and vector.key.hex(),
        "head": head,
        "rows": [_row(row) for row in vector.rows],
    }
    return json.dumps(value, indent=1) + "\n"


def _row(row: Row) -> dict[str, object]:
    return {
        "position": row.position,
        "prev": row.prev.hex(),
        "salt": row.salt.hex(),
        "sealed": b64encode(row.sealed).decode(),
        "digest": row.digest.hex(),
        "hash": row.hash.hex(),
    }


def files() -> dict[str, str]:
    """Every file by its place under this folder."""
    made = {f"good/{vector.name}.json": text(vector) for vector in good()}
    made |= {f"damaged/{vector.name}.json": text(vector) for vector in damaged()}
    return made


def main(folder: Path) -> None:
    for place, content in files().items():
        path = folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
