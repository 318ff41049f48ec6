"""Old shapes are lifted while reading, by a kind of event that exists only here."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from amends.journal import Unreadable
from amends.journal.chain import emptied_payload
from amends.journal.opening import open_book
from amends.journal.sealing import NO_PREV, Inside, Row, seal
from amends.journal.upcasts import UPCASTS, Upcasts, lift
from amends.repair import fold
from amends.repair.codec import KINDS
from amends.repair.kinds import Book, UnknownEvent
from amends.repair.practices.offers import OfferGiven
from amends.repair.practices.promises import PromiseMade, PromiseMarked
from amends.repair.practices.safety import ToBeRemindedChosen
from amends.repair.schedules import Weekly
from tests.journal.cast import THE_EVENING, book_called, key_of

BOOK = book_called("upcasts")


def _a_length_gets_a_unit(payload: dict[str, Any]) -> dict[str, Any]:
    return {"walk": {"metres": payload["length"]}}


def _a_walk_gets_company(payload: dict[str, Any]) -> dict[str, Any]:
    return {**payload, "with": "nobody"}


TABLE: Upcasts = {
    ("WalkTaken", 1): _a_length_gets_a_unit,
    ("WalkTaken", 2): _a_walk_gets_company,
}


def test_a_payload_of_the_first_version_is_lifted_to_the_newest() -> None:
    assert lift("WalkTaken", 1, b'{"length":900}', table=TABLE) == (
        3,
        b'{"walk":{"metres":900},"with":"nobody"}',
    )


def test_one_of_the_second_version_takes_the_steps_that_are_left() -> None:
    version, payload = lift("WalkTaken", 2, b'{"walk":{"metres":900}}', table=TABLE)

    assert (version, payload) == (3, b'{"walk":{"metres":900},"with":"nobody"}')


@pytest.mark.parametrize(("kind", "version"), [("WalkTaken", 3), ("WalkTaken", 9), ("Other", 1)])
def test_what_has_no_line_in_the_table_is_left_untouched(kind: str, version: int) -> None:
    not_even_json = b"\xff as it was"

    assert lift(kind, version, not_even_json, table=TABLE) == (version, not_even_json)


@pytest.mark.parametrize("payload", [b"{", b"[]", b"\xff", b'{"steps":3}'])
def test_a_damaged_old_payload_is_an_error_that_does_not_quote_it(payload: bytes) -> None:
    with pytest.raises(ValueError) as damaged:
        lift("WalkTaken", 1, payload, table=TABLE)

    assert "steps" not in str(damaged.value)
    assert damaged.value.__suppress_context__


def test_reading_a_book_lifts_its_entries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lift, "__kwdefaults__", {"table": TABLE})

    event = _read_back(_walk(b'{"length":900}'))

    assert isinstance(event, UnknownEvent)
    assert (event.version, event.payload) == (3, b'{"walk":{"metres":900},"with":"nobody"}')


def test_an_old_entry_that_cannot_be_lifted_makes_the_book_unreadable(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(lift, "__kwdefaults__", {"table": TABLE})

    with pytest.raises(Unreadable) as unreadable:
        _read_back(_walk(b"{}"))

    assert unreadable.value.reason == "malformed_payload"


OLD_PROMISE = (
    b'{"at":"2026-03-02T19:30:00Z","id":"p","what":"I call.","schedule":{"type":"weekly",'
    b'"days":[5],"start":"2026-03-07","until":null},"zone":"Europe/Vienna","how_known":"",'
    b'"cue":"","act":"","impacts":[],"draft":null,"to":"partner"}'
)
OLD_MARK = (
    b'{"at":"2026-03-07T21:00:00Z","of":"p","on":"2026-03-07","mark":"missed","text":"I forgot."}'
)
OLD_OFFER = (
    b'{"at":"2026-03-02T19:30:00Z","id":"o","by":"responsible","visible_from":"2026-03-02T19:40:00Z",'
    b'"counted":true,"item":"i","kind":"pay","what":"I pay it.","cost":"200","currency":"EUR",'
    b'"until":null}'
)
"""As the first version wrote them, byte for byte."""


def test_a_promise_of_the_first_version_still_opens_and_falls_due_as_it_did() -> None:
    made = _read_back(Inside.of("PromiseMade", 1, OLD_PROMISE, actor="responsible", at=THE_EVENING))
    marked = _read_back(
        Inside.of("PromiseMarked", 1, OLD_MARK, actor="responsible", at=THE_EVENING)
    )

    assert isinstance(made, PromiseMade)
    assert (made.clock, made.lead, made.area) == (None, 0, "")
    assert made.schedule == Weekly(days=(5,), start=date(2026, 3, 7))
    assert isinstance(marked, PromiseMarked)
    (promise,) = fold((made, marked)).own.promises.promises
    assert promise.occurrences(date(2026, 3, 7), date(2026, 3, 14)) == (
        date(2026, 3, 7),
        date(2026, 3, 14),
    )
    assert promise.mark_on(date(2026, 3, 7)) == "missed"


@pytest.mark.parametrize(("wanted", "what"), [(b"true", ("promise", "look_again")), (b"false", ())])
def test_who_said_yes_to_reminders_said_it_to_what_there_was_then(
    wanted: bytes, what: tuple[str, ...]
) -> None:
    """Whoever was hurt and asked for a day to look again has not asked for anything since."""
    payload = b'{"at":"2026-03-02T19:30:00Z","wanted":' + wanted + b"}"
    old = Inside.of("ToBeRemindedChosen", 1, payload, actor=None, at=THE_EVENING)

    chosen = _read_back(old, name="personal")

    assert isinstance(chosen, ToBeRemindedChosen)
    assert (chosen.what, chosen.each) == (what, False)


def test_an_offer_of_the_first_version_says_nothing_of_a_share_that_nobody_named() -> None:
    old = Inside.of("OfferGiven", 1, OLD_OFFER, actor="responsible", at=THE_EVENING)

    offer = _read_back(old, name="shared")

    assert isinstance(offer, OfferGiven)
    assert (offer.cost, offer.share) == (Decimal(200), None)


def test_every_line_of_the_real_table_ends_at_the_version_that_is_written_now() -> None:
    for kind, version in UPCASTS:
        assert (kind, version + 1) in UPCASTS or KINDS[kind].version == version + 1


def test_no_event_is_called_as_the_journals_own_entry() -> None:
    assert "Emptied" not in KINDS
    assert emptied_payload(7) == b'{"position":7}'


def _walk(payload: bytes) -> Inside:
    return Inside.of("WalkTaken", 1, payload, actor="responsible", at=THE_EVENING)


def _read_back(inside: Inside, *, name: Book = "own") -> object:
    row: Row = seal(
        inside, book=BOOK, key=key_of(BOOK), position=1, prev=NO_PREV, salt=bytes(range(32))
    )
    opened = open_book([row], book=BOOK, key_of=lambda _: key_of(BOOK), head=None, name=name)
    return opened.events[0][1]
