"""One server for one data folder: a second start leads to the one that is open.

Two servers on one folder would each hold a key of sessions that the other does not know, and lock
each other's people out. The lock is the operating system's and ends with the process, however it
ends.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

MARK: Final = "open"


@dataclass(frozen=True, slots=True)
class Mark:
    """Ours as long as its file descriptor is open; says where the house is open."""

    descriptor: int

    def say(self, address: str) -> None:
        os.ftruncate(self.descriptor, 0)
        os.pwrite(self.descriptor, address.encode(), 0)


@contextmanager
def standing_open(place: Path) -> Iterator[Mark | None]:
    """The mark that this house is open, or None if another process has it."""
    descriptor = os.open(place / MARK, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if not _take(descriptor):
            yield None
            return
        mark = Mark(descriptor)
        mark.say("")
        yield mark
        mark.say("")
    finally:
        os.close(descriptor)


def open_at(place: Path) -> str:
    """The address that the open house gave, or "" if it has not come so far."""
    return (place / MARK).read_text(encoding="ascii").strip()


def _take(descriptor: int) -> bool:
    import fcntl

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
