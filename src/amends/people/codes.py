"""A code carried by hand: 128 random bits, spelled as a recovery key is. It is never stored.

Whoever has the code finds a row by it and opens what the row holds; the row gives neither away.
What finds and what opens are derived apart, and anew for each purpose: an invitation's code finds
no page, and a copy of the tables opens nothing.
"""

from datetime import date
from typing import NamedTuple, Protocol

from amends.people import recovery, sealing

CHECK = b"amends code check 1"
"""Not that of the recovery key: one that is typed here by mistake is not taken for a code."""

NOBODYS = bytes(recovery.SIZE)
"""Stands in for what is no code at all, so that it costs the same work as an unknown one."""


class NothingOpens(LookupError):
    """This opens nothing: mistyped, never given, used, ended or taken back. One answer for all."""


class Code:
    """What is shown once and carried by hand. Never prints itself; `text` is what is written down."""

    __slots__ = ("_secret",)

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def __repr__(self) -> str:
        return "<Code>"

    @classmethod
    def new(cls) -> "Code":
        return cls(recovery.new_secret())

    @classmethod
    def read(cls, text: str) -> "Code":
        """The code that was typed; one that finds nothing where it cannot be one."""
        try:
            return cls(recovery.read(text, check=CHECK))
        except recovery.Mistyped:
            return cls(NOBODYS)

    @property
    def text(self) -> str:
        return recovery.spell(self._secret, check=CHECK)

    def place(self, purpose: str) -> bytes:
        """The id of the row that this code finds."""
        return sealing.subkey(self._secret, f"amends {purpose} place 1")[:16]

    def seal(self, purpose: str, plain: bytes, until: date) -> bytes:
        """Sealed so that only the code opens it, and not past a later day than this."""
        bound = (purpose, self.place(purpose), until.isoformat())
        return sealing.seal(self._key(purpose), plain, *bound)

    def open(self, purpose: str, row: "Row | None", today: date, *, size: int) -> bytes:
        """What the row holds. Raises NothingOpens, after the same work whatever the reason.

        `size` is how long the stand-in for a missing row is.
        """
        kept = row or _StandIn(bytes(size), today)
        bound = (purpose, self.place(purpose), kept.until.isoformat())
        try:
            plain = sealing.unseal(self._key(purpose), bytes(kept.sealed), *bound)
        except sealing.Broken:
            raise NothingOpens from None
        if kept.until < today:
            raise NothingOpens
        return plain

    def _key(self, purpose: str) -> bytes:
        return sealing.subkey(self._secret, f"amends {purpose} key 1")


class Row(Protocol):
    """What a row that a code finds has in plain: until which day it opens."""

    sealed: bytes | memoryview
    until: date


class _StandIn(NamedTuple):
    sealed: bytes
    until: date
