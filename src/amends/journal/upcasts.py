"""Old shapes, lifted while reading: past entries are never rewritten (docs/journal-format.md).

One line per change of an event's shape: `("Kind", 1): function` turns the payload of version 1
into the payload of version 2, and so on up. The functions are pure, and stay for ever: a book of
the first version must still open.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final

import msgspec

Payload = dict[str, Any]
Upcast = Callable[[Payload], Payload]
Upcasts = Mapping[tuple[str, int], Upcast]


def _promise_without_a_time(payload: Payload) -> Payload:
    """Promises had days and no time of day, no lead and no area."""
    return {**payload, "clock": None, "lead": 0, "area": ""}


def _promise_in_no_others_place(payload: Payload) -> Payload:
    """Promises were never made in the place of one before."""
    return {**payload, "after": ""}


def _miss_without_a_day(payload: Payload) -> Payload:
    """What was said about a miss had no day by which it is made good."""
    return {**payload, "good_by": None}


def _end_as_it_was(payload: Payload) -> Payload:
    """Promises ended for fewer reasons; those that there were are the same."""
    return payload


def _mark_without_another_day(payload: Payload) -> Payload:
    return {**payload, "to": None}


def _reminded_or_not(payload: Payload) -> Payload:
    """Then there were days of promises, and days to look again: whoever said yes said it to those."""
    return {
        **{name: value for name, value in payload.items() if name != "wanted"},
        "what": ["promise", "look_again"] if payload["wanted"] else [],
        "each": False,
    }


def _page_as_it_was(payload: Payload) -> Payload:
    """Own pages had fewer shelves; those that there were are the same."""
    return payload


def _troubles_not_asked(payload: Payload) -> Payload:
    """Fewer was asked about oneself; the rest was left open."""
    return {**payload, **dict.fromkeys(("urges", "returns", "avoids", "on_guard"), "___")}


def _hours_as_they_were(payload: Payload) -> Payload:
    """Hours were set aside for two things alone; those are the same."""
    return payload


def _between_partners(payload: Payload) -> Payload:
    """Then every repair was one between partners."""
    return {**payload, "tie": "partner"}


def _offer_without_its_share(payload: Payload) -> Payload:
    """An offer said what it costs, and not how much of that is paid. Nobody is made to have said it."""
    return {**payload, "share": None}


UPCASTS: Final[Upcasts] = {
    ("PromiseMade", 1): _promise_without_a_time,
    ("PromiseMade", 2): _promise_in_no_others_place,
    ("MissAnswered", 1): _miss_without_a_day,
    ("PromiseEnded", 1): _end_as_it_was,
    ("PromiseMarked", 1): _mark_without_another_day,
    ("ToBeRemindedChosen", 1): _reminded_or_not,
    ("PageWritten", 1): _page_as_it_was,
    ("TroublesTold", 1): _troubles_not_asked,
    ("HoursSet", 1): _hours_as_they_were,
    ("SharedBookBegan", 1): _between_partners,
    ("OfferGiven", 1): _offer_without_its_share,
}


def lift(kind: str, version: int, payload: bytes, *, table: Upcasts = UPCASTS) -> tuple[int, bytes]:
    """The version and payload as the newest code writes them.

    An entry with no line in the table comes back untouched, without being decoded. Raises
    ValueError if an old payload is not what its version wrote.
    """
    if (kind, version) not in table:
        return version, payload
    lifted = _read(payload)
    while (kind, version) in table:
        lifted = _applied(table[kind, version], lifted)
        version += 1
    return version, msgspec.json.encode(lifted)


def _read(payload: bytes) -> Payload:
    try:
        return msgspec.json.decode(payload, type=Payload)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise ValueError("an old payload is damaged") from None


def _applied(upcast: Upcast, payload: Payload) -> Payload:
    try:
        return upcast(payload)
    except (KeyError, TypeError, AttributeError):
        # The words must not travel in the error, so the cause is cut off.
        raise ValueError("an old payload has not the shape of its version") from None
