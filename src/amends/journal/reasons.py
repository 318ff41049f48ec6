"""Why a book cannot be read: every reason, what it means, and what to do about it.

The codes are part of the format: tests/vectors holds at least one damaged book for each.
"""

from typing import Final, Literal, NamedTuple, get_args

Reason = Literal[
    "no_key",
    "malformed_row",
    "missing",
    "reordered",
    "broken_link",
    "altered_sealed",
    "swapped",
    "unknown_format",
    "altered_hash",
    "truncated",
    "rewound",
    "will_not_open",
    "malformed_inside",
    "bad_padding",
    "emptied_unsaid",
    "emptied_ahead",
    "put_back",
    "malformed_payload",
    "misplaced",
]

REASONS: Final[tuple[Reason, ...]] = get_args(Reason)


class Unreadable(Exception):
    """A book is not what its writers left, and is not shown in part as if it were whole.

    `reason` is one of REASONS; `position` the first entry that does not fit, where one can be
    named. Neither ever holds a word of the book.
    """

    def __init__(self, reason: Reason, *, position: int | None = None) -> None:
        super().__init__(reason)
        self.reason: Reason = reason
        self.position = position


class Advice(NamedTuple):
    """What is wrong with a book, and what to do."""

    what: str
    to_do: str


_RESTORE = (
    "Do not write in it. Keep a copy of the database as it is, and restore the newest back-up"
    " that `amends verify` finds whole."
)
_RESTORE_WHOLE = (
    "Restore the whole database from one back-up, never single rows, and verify it again."
)
_UPDATE = "Update Amends on this computer, then verify again. Nothing was changed."

ADVICE: Final[dict[Reason, Advice]] = {
    "no_key": Advice(
        "This person holds no key to the book.",
        "Sign in as the person who wrote it. A book whose keys are all lost stays sealed.",
    ),
    "malformed_row": Advice("A field of an entry does not have its length.", _RESTORE),
    "missing": Advice("An entry in the middle or at the start is gone.", _RESTORE_WHOLE),
    "reordered": Advice("Entries stand in another order than they were written in.", _RESTORE),
    "broken_link": Advice("An entry does not follow the one before it.", _RESTORE),
    "altered_sealed": Advice("The sealed bytes of an entry were changed.", _RESTORE),
    "swapped": Advice("The sealed bytes of another entry stand in this one's place.", _RESTORE),
    "unknown_format": Advice("An entry has a format that this version does not know.", _UPDATE),
    "altered_hash": Advice("An entry's hash does not fit what the entry holds.", _RESTORE),
    "truncated": Advice(
        "The book ends before the last entry that is remembered of it.", _RESTORE_WHOLE
    ),
    "rewound": Advice(
        "The book was set back to an earlier time and went on differently from there.",
        "Keep both: a copy of this database and the newest back-up. Restore the back-up, and"
        " write again what was added since.",
    ),
    "will_not_open": Advice(
        "An entry does not open with this book's key: it was forged, or the key is another's.",
        _RESTORE,
    ),
    "malformed_inside": Advice("An entry opens, but what it holds has no known shape.", _UPDATE),
    "bad_padding": Advice("An entry opens, but is not padded as every entry is.", _UPDATE),
    "emptied_unsaid": Advice(
        "An entry is empty, and no later entry says that its writer let it go.", _RESTORE_WHOLE
    ),
    "emptied_ahead": Advice(
        "An entry says that a later one, or itself, was let go, which cannot be.", _RESTORE
    ),
    "put_back": Advice(
        "The bytes of an entry that was let go are there again.",
        "Somebody put single rows of a back-up into this database. " + _RESTORE_WHOLE,
    ),
    "malformed_payload": Advice(
        "An entry of a known kind holds something that this kind never held.", _UPDATE
    ),
    "misplaced": Advice(
        "An entry stands in a book where its kind never goes.",
        "Somebody else who holds the book's key wrote it there. Do not act on this book; keep a"
        " copy, and restore the newest back-up that `amends verify` finds whole.",
    ),
}
