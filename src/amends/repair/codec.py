"""Events as bytes and back: JSON, strictly typed, with newer kinds kept whole.

Reading is forgiving in one way only: an event of a kind or a version that this program does not
know is kept as it is. A damaged payload of a known kind is an error, never a guess.
"""

import msgspec

from amends.repair.kinds import Book, Event, UnknownEvent
from amends.repair.state import EVENTS

KINDS: dict[str, type[Event]] = {event.__name__: event for event in EVENTS}


def encode(event: Event | UnknownEvent) -> tuple[str, int, bytes]:
    """The kind, the version and the payload of an event."""
    if isinstance(event, UnknownEvent):
        return event.kind, event.version, event.payload
    return type(event).__name__, event.version, msgspec.json.encode(event)


def decode(kind: str, version: int, payload: bytes, book: Book) -> Event | UnknownEvent:
    """The event of a payload read from `book`.

    Raises ValueError, without the payload in its text, when a known kind does not fit its shape
    or stands in a book where it cannot have been written.
    """
    known = KINDS.get(kind)
    if known is None or version > known.version:
        return UnknownEvent(kind=kind, version=version, payload=payload, book=book)
    if known.book != book:
        raise ValueError(f"{kind} does not belong in this book")
    event = _shaped(payload, known) if version == known.version else None
    if event is None:
        raise ValueError(f"{kind} version {version} does not have its shape")
    return event


def _shaped(payload: bytes, known: type[Event]) -> Event | None:
    """The event, or None. The library's message may quote the payload, so its error ends here:
    even as the context of another error it would carry a person's words out."""
    try:
        return msgspec.json.decode(payload, type=known)
    except (ValueError, RecursionError):
        return None
