"""The reader: it reads a message and points at what it has and what undoes it.

Pure Python, one pass, no network and no score. `read(text)` gives a `Reading` of a letter,
`listen(text)` one of an answer to a partner who says how they feel, `read_line(text)` one of a line
about something that cannot wait, `read_account(text)` one of an account of what happened. `named(text,
entries)` says which entries a text names. What must be held back from the other person is asked of
`amends.words.held` apart, which is tuned to catch.
"""

from .account import read_account
from .line import read_line
from .reader import named, read
from .reply import listen
from .shape import (
    ELEMENTS,
    HARMS,
    HEARING,
    HURTING,
    LABELS,
    TURNING,
    Check,
    Finding,
    Promise,
    Reading,
)

__all__ = [
    "ELEMENTS",
    "HARMS",
    "HEARING",
    "HURTING",
    "LABELS",
    "TURNING",
    "Check",
    "Finding",
    "Promise",
    "Reading",
    "listen",
    "named",
    "read",
    "read_account",
    "read_line",
]
