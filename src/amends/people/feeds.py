"""A person's own days as a calendar behind an address: sealed under it, and nobody's without it.

The address is a secret of 32 random bytes. What it finds and what it opens are derived apart, so the
tables hold a calendar that nothing in them opens, and no column says whose it is. Its person keeps the
secret among their sealed rows, under their own key: so it is sealed anew in their own requests, and
no worker holds anything for it. The host can open it while somebody asks for it, and not before.
"""

import base64
import hmac
from collections.abc import Callable
from datetime import date
from typing import Final, NamedTuple, TypeVar

import msgspec
from django.db import transaction

from amends.people import keys, sealing
from amends.people.models import Feed
from amends.repair.coming import Every, Kind

PURPOSE: Final = "amends feed"
NO_BOOK: Final = bytes(16)
CHOSEN_BLOCK: Final = 1_024

BLOCKS: Final = (16_384, 65_536, 262_144)
"""Bytes a calendar is padded to: about fifty days with their rings, two hundred, and all that there
can be. In steps, so that the tables tell little of how many days somebody has (2026-11)."""

TRIES_AGAIN: Final = 3
"""As often as a book is written again where another device was quicker (journal/recording.py)."""


class NothingThere(LookupError):
    """Nothing stands behind this address: taken away, or never given. One answer for both."""


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """What a person wants in their calendar, and under which words of theirs."""

    kinds: tuple[Kind, ...]
    words: str
    rings: bool = False
    every: Every = "week"
    """How often, and on which day of the week, there is a day for a check-in; Monday is 0."""
    weekday: int = 6
    since: date

    def __repr__(self) -> str:
        return "<Choice>"


class Written(NamedTuple):
    """A finished calendar. `changes`: how often a day in it was another than before."""

    calendar: bytes
    changes: int
    digest: bytes
    """Of all that it was made of, so that nobody writes it again for nothing."""

    def __repr__(self) -> str:
        return "<Written>"


class Kept(NamedTuple):
    """A person's own calendar as it stands behind its address, opened."""

    secret: bytes
    choice: Choice
    written: Written
    row: keys.Row | None = None

    def __repr__(self) -> str:
        return "<Kept>"

    @property
    def address(self) -> str:
        return _spelled(self.secret)

    def mark(self, thing: str) -> str:
        """A name for a thing that says nothing, and is another behind another address."""
        key = sealing.subkey(self.secret, f"{PURPOSE} mark 1")
        return hmac.digest(key, thing.encode(), "sha256")[:16].hex()


Write = Callable[[Kept], Written | None]
"""Writes what is to stand there now, or None where it is what stands there already."""

Done = TypeVar("Done")

NEVER: Final = Written(b"", 0, b"")


class _Chosen(msgspec.Struct, frozen=True, array_like=True):
    choice: Choice
    digest: bytes

    def __repr__(self) -> str:
        return "<Chosen>"


def mine(ring: keys.Ring) -> Kept | None:
    """This person's calendar, or None: there is none before they make one."""
    for _ in range(2):
        row = _row(ring)
        if row is None:
            return None
        stored = Feed.objects.filter(pk=_place(row.secret)).first()
        if stored is not None:
            return _opened(row, stored)
        ring.forget()  # another device made it new, or took it away, since the row was read
    return None


def make(ring: keys.Ring, choice: Choice, write: Write) -> Kept:
    """Put the days behind a new address; what was behind the one before is gone at once.

    Raises keys.Crossed, keys.Outdated, and what `write` raises.
    """

    def made() -> Kept:
        _take_away(ring)
        secret = sealing.new_key()
        ring.add_row(keys.FEED, NO_BOOK, 0, secret)
        kept = Kept(secret, choice, NEVER)
        kept = kept._replace(written=write(kept) or NEVER)
        Feed.objects.create(id=_place(secret), **_seals(kept))
        return kept

    return _all_or_nothing(ring, made)


def draft(ring: keys.Ring, choice: Choice) -> Kept:
    """The same for a file of its own, behind no address: its marks are those of this person's."""
    return Kept(ring.secret_for("calendar file"), choice, NEVER)


def renew(ring: keys.Ring, write: Write, *, choice: Choice | None = None) -> None:
    """Seal this person's calendar anew if what is in it changed, or with another choice.

    The row is read before the books are: whoever was quicker is seen by its version, and then all
    is read again. Raises keys.Outdated.
    """
    for _ in range(1 + TRIES_AGAIN):
        kept = mine(ring)
        if kept is None:
            return
        kept = kept if choice is None else kept._replace(choice=choice)
        written = write(kept)
        if written is None or _replaced(ring, kept._replace(written=written)):
            return
        ring.forget()


def take_away(ring: keys.Ring) -> None:
    """Let the address open nothing from now on. Raises keys.Crossed, keys.Outdated."""
    _all_or_nothing(ring, lambda: _take_away(ring))


def read(address: str) -> bytes:
    """The calendar behind this address. Raises NothingThere, after the same work whatever it is.

    Reading writes nothing: nobody can tell whether and when somebody asked.
    """
    secret = _read(address)
    place = _place(secret)
    stored = Feed.objects.filter(pk=place).first()
    sealed = bytes(BLOCKS[0]) if stored is None else bytes(stored.sealed)
    try:
        return _unsealed(secret, "calendar", sealed)
    except sealing.Broken:
        raise NothingThere from None


def _all_or_nothing(ring: keys.Ring, act: Callable[[], Done]) -> Done:
    """In one transaction, and again where another of this person's devices was quicker."""
    for _ in range(TRIES_AGAIN):
        try:
            return _once(ring, act)
        except keys.Crossed:
            continue
    return _once(ring, act)


def _once(ring: keys.Ring, act: Callable[[], Done]) -> Done:
    try:
        with transaction.atomic():
            ring.insist()
            # Afresh, now that no other device can write: an address that nobody sees could not be
            # taken away.
            ring.forget()
            return act()
    except BaseException:
        ring.forget()
        raise


def _take_away(ring: keys.Ring) -> None:
    row = _row(ring)
    if row is not None:
        # In this order, as where one is sealed anew: two devices never wait for each other.
        ring.drop_row(row)
        Feed.objects.filter(pk=_place(row.secret)).delete()


def _replaced(ring: keys.Ring, kept: Kept) -> bool:
    if kept.row is None:
        raise LookupError("a draft stands behind no address")
    try:
        with transaction.atomic():
            ring.reseal(kept.row._replace(number=kept.written.changes))
            there = Feed.objects.filter(pk=_place(kept.secret)).update(**_seals(kept))
            if there != 1:
                raise keys.Crossed("a calendar is gone")
    except keys.Crossed:
        return False
    return True


def _row(ring: keys.Ring) -> keys.Row | None:
    return next((row for row in ring.rows() if row.kind == keys.FEED), None)


def _opened(row: keys.Row, stored: Feed) -> Kept:
    plain = _unsealed(row.secret, "choice", bytes(stored.chosen))
    chosen = msgspec.msgpack.decode(plain, type=_Chosen)
    calendar = _unsealed(row.secret, "calendar", bytes(stored.sealed))
    return Kept(row.secret, chosen.choice, Written(calendar, row.number, chosen.digest), row)


def _seals(kept: Kept) -> dict[str, bytes]:
    chosen = msgspec.msgpack.encode(_Chosen(kept.choice, kept.written.digest))
    calendar = kept.written.calendar
    block = next((size for size in BLOCKS if len(calendar) < size), BLOCKS[-1])
    return {
        "chosen": _sealed(kept.secret, "choice", sealing.pad(chosen, CHOSEN_BLOCK)),
        "sealed": _sealed(kept.secret, "calendar", sealing.pad(calendar, block)),
    }


def _sealed(secret: bytes, what: str, plain: bytes) -> bytes:
    return sealing.seal(_key(secret, what), plain, PURPOSE, _place(secret))


def _unsealed(secret: bytes, what: str, sealed: bytes) -> bytes:
    return sealing.unpad(sealing.unseal(_key(secret, what), sealed, PURPOSE, _place(secret)))


def _place(secret: bytes) -> bytes:
    """The id of the row that this secret finds."""
    return sealing.subkey(secret, f"{PURPOSE} place 1")[:16]


def _key(secret: bytes, what: str) -> bytes:
    return sealing.subkey(secret, f"{PURPOSE} {what} 1")


def _spelled(secret: bytes) -> str:
    return base64.urlsafe_b64encode(secret).decode().rstrip("=")


def _read(address: str) -> bytes:
    """The secret in an address; one that finds nothing where it cannot be one, or is another spelling."""
    try:
        secret = base64.b64decode(address + "=", altchars=b"-_", validate=True)
    except ValueError:
        return bytes(sealing.KEY_SIZE)
    is_one = len(secret) == sealing.KEY_SIZE and _spelled(secret) == address
    return secret if is_one else bytes(sealing.KEY_SIZE)
