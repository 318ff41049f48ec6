"""What the journal asks of whoever holds a person's keys: the opened keys of one request.

`people` satisfies `Ring`; the journal never imports it. A head is the place and hash of the last
entry that this person's devices have seen of a book: without it nobody could tell a book that
was cut short from one that never went further.
"""

from typing import NamedTuple, Protocol

from amends.repair.kinds import Seat


class Head(NamedTuple):
    """The last entry of a book as somebody remembers it; position 0 is a book with no entry."""

    position: int
    hash: bytes

    def text(self) -> str:
        """The form that is printed, exported and given to `amends verify --head`."""
        return f"{self.position}:{self.hash.hex()}"

    @classmethod
    def parsed(cls, text: str) -> "Head":
        """A head from its printed form. Raises ValueError if it is not one."""
        position, _, digits = text.strip().partition(":")
        head = cls(int(position), bytes.fromhex(digits))
        if head.position < 1 or len(head.hash) != 32:
            raise ValueError("a head is a position, a colon and 64 hexadecimal digits")
        return head


class Ring(Protocol):
    """A person's keys, opened for one request.

    Its heads are plain (position, hash) tuples, so that keepers need not import each other.
    """

    @property
    def person_id(self) -> int:
        """The row of the person, for their due rows."""

    def book_key(self, book: bytes, position: int | None = None) -> bytes:
        """The 32 bytes that seal the entry at `position` of this book.

        A book is continued under a new key when "someone may know it": so the place decides.
        Raises KeyError if this person holds none.
        """

    def head(self, book: bytes) -> tuple[int, bytes] | None:
        """The newest head this person remembers of the book, or None before the first.

        Asked before the entries are read: an old head is safe, whereas one that is newer than
        the entries read would make an honest book look cut short.
        """

    def remember(self, book: bytes, head: tuple[int, bytes]) -> None:
        """Keep the head, inside the transaction that appends. Heads only move forward.

        Raises IntegrityError if another device of this person moved it in between, and
        ValueError if it would have to go back.
        """

    def seats(self) -> tuple[Seat, ...]:
        """All this person's seats, the oldest first."""

    def afresh(self, seat: Seat) -> Seat:
        """The seat as it stands now, asked when its books' turn has come."""

    def seats_behind(self, gate: str) -> tuple[Seat, ...]:
        """This person's seats in every repair of the pair with this gate, read afresh."""

    def other_behind(self, gate: str) -> int:
        """The other person of the pair with this gate, for the rows that say something waits."""

    def is_told_of_the_other(self, person_id: int) -> bool:
        """Whether that person asked to be told that the other gave something."""

    def close_openings(self, gate: str | None) -> None:
        """Take back the invitations and pages that this person has open, and with a gate also
        those of the other, inside the transaction of what closes the way between them."""
