"""Books: append-only lists of sealed entries, kept in SQLite or PostgreSQL.

`record` loads a seat's books, opens and folds them, lets `repair` decide, and seals and appends
what was decided, with gate and due rows, in one durable transaction. `read` folds without
writing. `verify` says what is wrong with a book and what to do. A book that is not exactly as
its writers left it is `Unreadable`, and never shown in part.
"""

from typing import TYPE_CHECKING, Any

from amends.journal.reasons import ADVICE, REASONS, Reason, Unreadable
from amends.journal.rings import Head, Ring

if TYPE_CHECKING:
    from amends.journal.recording import (
        MovedOn,
        catch_up,
        meet,
        pair_of,
        read,
        read_own,
        record,
        record_within,
        write_dues,
    )
    from amends.journal.verifying import Finding, Verdict, verify, verify_all
    from amends.journal.writing import write_first

__all__ = [
    "ADVICE",
    "REASONS",
    "Finding",
    "Head",
    "MovedOn",
    "Reason",
    "Ring",
    "Unreadable",
    "Verdict",
    "catch_up",
    "empty_whole",
    "meet",
    "pair_of",
    "read",
    "read_own",
    "record",
    "record_within",
    "verify",
    "verify_all",
    "write_dues",
    "write_first",
]

_RECORDING = (
    "MovedOn",
    "catch_up",
    "meet",
    "pair_of",
    "read",
    "read_own",
    "record",
    "record_within",
    "write_dues",
)
_VERIFYING = ("Finding", "Verdict", "verify", "verify_all")


def __getattr__(name: str) -> Any:
    """The names that need the tables, found at first use.

    Django imports this room to learn of its models, before any model may be imported.
    """
    if name in _RECORDING:
        from amends.journal import recording

        return getattr(recording, name)
    if name in _VERIFYING:
        from amends.journal import verifying

        return getattr(verifying, name)
    if name == "empty_whole":
        from amends.journal import leaving

        return leaving.empty_whole
    if name == "write_first":
        from amends.journal import writing

        return writing.write_first
    raise AttributeError(f"amends.journal has no {name!r}")
