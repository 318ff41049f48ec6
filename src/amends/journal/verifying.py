"""What is wrong with the books of a database, and what to do: `amends verify`.

`verify` is pure and works on any rows. Without keys it sees the public chain: positions, links,
digests, hashes. With keys it opens every entry too. A database that was set back as a whole fits
in itself: that is found only against a head kept outside it (`--head POSITION:HASH`).
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from amends.journal import chain, storage
from amends.journal.chain import KeyOf
from amends.journal.opening import open_book
from amends.journal.reasons import ADVICE, Reason, Unreadable
from amends.journal.rings import Head
from amends.journal.sealing import Row
from amends.repair.kinds import UnknownEvent

NO_KEYS: Final[Mapping[bytes, KeyOf]] = {}
NO_HEADS: Final[Mapping[bytes, Head]] = {}


class Finding(NamedTuple):
    """One thing that is wrong. `book` is None where no single book can be named."""

    book: bytes | None
    reason: Reason
    position: int | None

    @property
    def what(self) -> str:
        return ADVICE[self.reason].what

    @property
    def to_do(self) -> str:
        return ADVICE[self.reason].to_do


class Verdict(NamedTuple):
    """What was looked at, and what was found. `newer` counts entries of a newer Amends."""

    books: int
    entries: int
    emptied: int
    opened: int
    newer: int
    findings: tuple[Finding, ...]

    @property
    def is_whole(self) -> bool:
        return not self.findings


def verify_all(
    *,
    keys: Mapping[bytes, KeyOf] = NO_KEYS,
    heads: Mapping[bytes, Head] = NO_HEADS,
    kept: Collection[Head] = (),
) -> Verdict:
    """`verify` for every book of this database."""
    return verify(storage.every_book(), keys=keys, heads=heads, kept=kept)


def verify(
    books: Iterable[tuple[bytes, Sequence[Row]]],
    *,
    keys: Mapping[bytes, KeyOf] = NO_KEYS,
    heads: Mapping[bytes, Head] = NO_HEADS,
    kept: Collection[Head] = (),
) -> Verdict:
    """Everything that is wrong with these books, the first failure of each.

    `keys` open the books they name; `heads` are remembered of single books; `kept` are heads
    from outside the database, which any one book must hold.
    """
    tally = _Tally(keys, heads, kept)
    for book, rows in books:
        tally.add(book, rows)
    return tally.verdict()


class _Tally:
    def __init__(
        self, keys: Mapping[bytes, KeyOf], heads: Mapping[bytes, Head], kept: Collection[Head]
    ) -> None:
        self.keys, self.heads, self.kept = keys, heads, kept
        self.seen: set[bytes] = set()
        self.held: set[Head] = set()
        self.entries = self.emptied = self.opened = self.newer = 0
        self.findings: list[Finding] = []

    def add(self, book: bytes, rows: Sequence[Row]) -> None:
        self.seen.add(book)
        self.entries += len(rows)
        self.emptied += sum(not row.sealed for row in rows)
        self.held |= {head for head in self.kept if _holds(rows, head)}
        try:
            self._open(book, rows)
        except Unreadable as unreadable:
            self.findings.append(Finding(book, unreadable.reason, unreadable.position))

    def _open(self, book: bytes, rows: Sequence[Row]) -> None:
        head = self.heads.get(book)
        key_of = self.keys.get(book)
        if key_of is None:
            chain.check(rows, book=book, head=head)
            return
        opened = open_book(rows, book=book, key_of=key_of, head=head, name=None)
        self.opened += 1
        self.newer += sum(isinstance(event, UnknownEvent) for _, event in opened.events)

    def verdict(self) -> Verdict:
        gone = (
            Finding(book, "truncated", head.position)
            for book, head in self.heads.items()
            if book not in self.seen and head.position > 0
        )
        set_back = (
            Finding(None, "rewound", head.position) for head in self.kept if head not in self.held
        )
        return Verdict(
            books=len(self.seen),
            entries=self.entries,
            emptied=self.emptied,
            opened=self.opened,
            newer=self.newer,
            findings=(*self.findings, *gone, *set_back),
        )


def _holds(rows: Sequence[Row], head: Head) -> bool:
    return any(row.position == head.position and row.hash == head.hash for row in rows)
