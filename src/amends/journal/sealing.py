"""One entry, sealed and opened. The bytes are laid down in docs/journal-format.md.

Pure: no database, no clock; salts come in as arguments. What is said in this file can never
change for entries of format 1: whoever needs another layout makes a format 2 beside it.
"""

import struct
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Final, Literal, NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from amends.journal.reasons import Unreadable
from amends.repair.kinds import Refused

FORMAT: Final = 1
FORMAT_BYTE: Final = bytes([FORMAT])
SALT_BYTES: Final = 32
HASH_BYTES: Final = 32
BOOK_BYTES: Final = 16
TAG_BYTES: Final = 16
NO_PREV: Final = bytes(HASH_BYTES)
"""What the first entry of a book names as the hash before it."""

SIZES: Final = (256, 1024, 4096, 16384, 65536)
"""Bytes inside an entry after padding: only five lengths, so that a sealed entry tells no more
about what was written than roughly how much (DESIGN.md, Entry)."""

LONGEST_PAYLOAD: Final = SIZES[-1] - 16 - 64
"""Bytes a payload may have whatever its kind is called: the largest size less header and name."""

Actor = Literal["responsible", "harmed"] | None
"""Who wrote: the role in this repair, or None in a book that knows no roles (the personal one)."""

_ACTORS: Final[tuple[Actor, ...]] = (None, "responsible", "harmed")

_SIZES: Final = frozenset(SIZES)
_SMALLER: Final = dict(zip(SIZES, (0, *SIZES), strict=False))
"""The size below each: what fits in that one is never padded to this one."""

_INFO: Final = b"amends entry 1"
_BOUND: Final = struct.Struct(">B16sQ32s")
_HASHED: Final = struct.Struct(">B16sQ32s32s32s")
_HEADER: Final = struct.Struct(">HBqBI")
_LONGEST_KIND: Final = 64
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)
_EARLIEST: Final = (datetime.min.replace(tzinfo=UTC) - _EPOCH) // _MICROSECOND
_LATEST: Final = (datetime.max.replace(tzinfo=UTC) - _EPOCH) // _MICROSECOND
_SHA256: Final = SHA256()

# Every key seals exactly one entry (a fresh 32-byte salt each), so that the nonce may be fixed:
# AES-GCM breaks only where one key meets one nonce twice (RFC 5116, 3.2).
_NONCE: Final = bytes(12)


class Row(NamedTuple):
    """One entry as it lies in the database. Its book is known from where it was asked for."""

    position: int
    prev: bytes
    salt: bytes
    sealed: bytes
    digest: bytes
    hash: bytes


class Inside(NamedTuple):
    """What an entry holds once opened. It never prints itself.

    `instant` counts microseconds since 1970 in UTC: a fold of thousands never asks for it as a
    date.
    """

    kind: str
    version: int
    actor: Actor
    instant: int
    payload: bytes

    @classmethod
    def of(cls, kind: str, version: int, payload: bytes, *, actor: Actor, at: datetime) -> "Inside":
        return cls(kind, version, actor, (at - _EPOCH) // _MICROSECOND, payload)

    @property
    def at(self) -> datetime:
        return _EPOCH + timedelta(microseconds=self.instant)

    def __repr__(self) -> str:
        return "<Inside>"


def seal(
    inside: Inside, *, book: bytes, key: bytes, position: int, prev: bytes, salt: bytes
) -> Row:
    """The entry as a row: sealed, with its digest and its hash.

    Raises Refused("too_long") if what it holds is larger than the largest size; nothing has
    been written then. The salt must be 32 fresh random bytes.
    """
    cipher = AESGCM(_entry_key(key, salt))
    bound = _BOUND.pack(FORMAT, book, position, prev)
    sealed = FORMAT_BYTE + cipher.encrypt(_NONCE, _packed(inside), bound)
    digest = sha256(sealed).digest()
    return Row(position, prev, salt, sealed, digest, row_hash(book, position, prev, salt, digest))


def unseal(row: Row, *, book: bytes, key: bytes) -> Inside:
    """What the entry holds. Raises Unreadable if it does not open or holds no known shape."""
    cipher = AESGCM(_entry_key(key, row.salt))
    bound = _BOUND.pack(FORMAT, book, row.position, row.prev)
    try:
        packed = cipher.decrypt(_NONCE, row.sealed[1:], bound)
    except InvalidTag:
        raise Unreadable("will_not_open", position=row.position) from None
    return _unpacked(packed, row.position)


def row_hash(book: bytes, position: int, prev: bytes, salt: bytes, digest: bytes) -> bytes:
    """SHA-256 over everything in the row but the sealed bytes, which `digest` stands for.

    So the chain still holds when an entry has been emptied.
    """
    return sha256(_HASHED.pack(FORMAT, book, position, prev, salt, digest)).digest()


def _entry_key(book_key: bytes, salt: bytes) -> bytes:
    return HKDF(_SHA256, 32, salt, _INFO).derive(book_key)


def _packed(inside: Inside) -> bytes:
    kind = inside.kind.encode("ascii")
    if not 1 <= len(kind) <= _LONGEST_KIND:
        raise ValueError("a kind has 1 to 64 ASCII letters")
    header = _HEADER.pack(
        inside.version,
        _ACTORS.index(inside.actor),
        inside.instant,
        len(kind),
        len(inside.payload),
    )
    packed = header + kind + inside.payload
    size = _size_for(len(packed))
    if size is None:
        raise _too_long(inside.payload)
    return packed.ljust(size, b"\0")


def _too_long(payload: bytes) -> Refused:
    """The refusal in letters, as people count: the words are still in the person's form, and the
    entrance gives them back with it."""
    letters = len(payload.decode("utf-8", "replace"))
    return Refused("too_long", most=letters * LONGEST_PAYLOAD // len(payload), now=letters)


def _size_for(length: int) -> int | None:
    return next((size for size in SIZES if length <= size), None)


def _unpacked(packed: bytes, position: int) -> Inside:
    """The parts of an opened entry, each length checked before it is believed."""
    size = len(packed)
    if size not in _SIZES:
        raise Unreadable("bad_padding", position=position)
    version, actor, instant, kind_length, payload_length = _HEADER.unpack_from(packed)
    kind_end = _HEADER.size + kind_length
    end = kind_end + payload_length
    kind = packed[_HEADER.size : kind_end]
    if not (
        1 <= kind_length <= _LONGEST_KIND
        and end <= size
        and actor < len(_ACTORS)
        and _EARLIEST <= instant <= _LATEST
        and kind.isascii()
    ):
        raise Unreadable("malformed_inside", position=position)
    if end <= _SMALLER[size] or packed.count(0, end) != size - end:
        raise Unreadable("bad_padding", position=position)
    return Inside(kind.decode(), version, _ACTORS[actor], instant, packed[kind_end:end])
