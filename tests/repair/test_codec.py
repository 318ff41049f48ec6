"""Events as bytes and back: what is newer is kept whole, what is damaged says nothing of its words."""

from __future__ import annotations

import gc
import traceback
from typing import Any

import pytest
from hypothesis import given as for_any
from hypothesis import settings
from hypothesis import strategies as st

from amends.repair import UnknownEvent, decode, encode, fold, kinds
from amends.repair.codec import KINDS
from amends.repair.deciding import COMMANDS
from amends.repair.kinds import Book, Value
from amends.repair.practices.impact import ImpactNoted
from amends.repair.state import EVENTS
from tests.repair.anything import any_of
from tests.repair.scenario import THE_EVENING, given
from tests.repair.things import TO_A_GIVEN_LETTER, guess, letter, planned, promised, terms

SECRET = "canary-heron-sings-at-four"

BOOKS: tuple[Book, ...] = ("shared", "own", "personal")


@settings(max_examples=150, derandomize=True, deadline=None, database=None)
@for_any(st.sampled_from(EVENTS).flatmap(any_of))
def test_every_event_comes_back_as_it_was(event: Any) -> None:
    try:
        kind, version, payload = encode(event)
    except UnicodeEncodeError:
        return  # half a sign: `decide` replaces it before there is an event
    if "NaN" in str(payload):
        return  # no amount: `decide` refuses it
    assert decode(kind, version, payload, event.book) == event


@pytest.mark.parametrize("book", BOOKS)
@pytest.mark.parametrize("payload", [b'{"a": 1 }', b"", b"\xff\x00", b"not even json"])
def test_an_event_that_nobody_here_knows_is_kept_byte_for_byte(book: Book, payload: bytes) -> None:
    event = decode("Sang", 7, payload, book)
    assert event == UnknownEvent(kind="Sang", version=7, payload=payload, book=book)
    assert encode(event) == ("Sang", 7, payload)


@pytest.mark.parametrize("kind", list(KINDS))
def test_a_newer_version_of_a_known_event_is_kept_byte_for_byte(kind: str) -> None:
    payload = b'{"at":"2031-01-01T00:00:00Z","new":true}'
    newer = KINDS[kind].version + 1
    event = decode(kind, newer, payload, "own")
    assert isinstance(event, UnknownEvent)
    assert encode(event) == (kind, newer, payload)


@pytest.mark.parametrize("book", BOOKS)
def test_a_newer_event_is_kept_in_the_fold_of_its_own_book(book: Book) -> None:
    event = UnknownEvent(kind="Sang", version=1, payload=b"{}", book=book)
    state = fold([event])
    assert (state.shared.newer, state.own.newer) == (
        ((event,), ()) if book == "shared" else ((), (event,))
    )


DAMAGED = (
    b"",
    b"{}",
    b"null",
    b"[]",
    b"\xff\xfe" + SECRET.encode(),
    b'{"at":"' + SECRET.encode() + b'"}',
    b'{"at":"2026-03-06T22:30:00","id":"' + SECRET.encode() + b'"}',
    b'{"' + SECRET.encode() + b'":' + b"[" * 100_000,
    b'{"at":1,"id":1,"of":1,"key":1,"by":1,"ids":1,"text":"' + SECRET.encode(),
)


@pytest.mark.parametrize("kind", list(KINDS))
@pytest.mark.parametrize("payload", DAMAGED, ids=range(len(DAMAGED)))
def test_a_damaged_payload_is_an_error_that_says_nothing_of_its_words(
    kind: str, payload: bytes
) -> None:
    with pytest.raises(ValueError) as damaged:
        decode(kind, 1, payload, KINDS[kind].book)
    _says_nothing(damaged.value)


def test_a_choice_that_nobody_offers_is_damage() -> None:
    event = ImpactNoted(
        at=THE_EVENING, id="a", harm=None, domain="money", source="guess", text=SECRET
    )
    payload = encode(event)[2].replace(b'"money"', b'"%s"' % SECRET.encode())
    with pytest.raises(ValueError) as damaged:
        decode("ImpactNoted", 1, payload, "own")
    _says_nothing(damaged.value)


def _says_nothing(error: BaseException) -> None:
    """Neither its text, nor an error behind it, nor the frames of ours that a log could print."""
    assert error.__cause__ is None
    assert error.__context__ is None
    assert SECRET not in "".join(traceback.format_exception(error))
    assert SECRET not in repr(error.args)


@pytest.mark.parametrize("kind", list(KINDS))
def test_an_event_in_the_wrong_book_is_not_read(kind: str) -> None:
    """Both write in the shared book: nothing of one's own may be read from there."""
    for book in BOOKS:
        if book != KINDS[kind].book:
            with pytest.raises(ValueError):
                decode(kind, 1, b"{}", book)


def test_an_older_version_that_nobody_lifted_is_not_guessed_at() -> None:
    with pytest.raises(ValueError):
        decode("LetGo", 0, b'{"at":"2026-03-06T22:30:00Z","ids":[]}', "own")


def test_every_event_knows_its_book_and_its_version() -> None:
    for event in EVENTS:
        assert event.book in BOOKS
        assert event.version >= 1


def test_no_two_events_have_one_name() -> None:
    assert len(KINDS) == len(EVENTS)


def test_no_two_commands_have_one_name() -> None:
    """By its name a command is taken away from under the case of a step."""
    assert len({command.__name__ for command in COMMANDS}) == len(COMMANDS)


# Private text never prints itself


def _classes() -> list[type[Value]]:
    found = [kind for kind in _below(Value) if kind.__module__.startswith("amends.repair")]
    return sorted(found, key=lambda kind: (kind.__module__, kind.__name__))


def _below(kind: type[Value]) -> set[type[Value]]:
    return {kind} | {below for sub in kind.__subclasses__() for below in _below(sub)}


@pytest.mark.parametrize("kind", _classes(), ids=lambda kind: f"{kind.__module__}.{kind.__name__}")
def test_no_value_of_the_rules_prints_what_it_holds(kind: type[Value]) -> None:
    """Made with a canary in every field, whatever the field is for."""
    value = kind(**dict.fromkeys(kind.__struct_fields__, SECRET))
    for printed in (repr(value), str(value), f"{value}", f"{value!r}", "%s" % value):  # noqa: UP031
        assert SECRET not in printed
    assert list(value.__rich_repr__()) == []


def test_every_event_command_and_slice_is_such_a_value() -> None:
    for kind in (*EVENTS, *COMMANDS):
        assert issubclass(kind, Value)
    state = given(*TO_A_GIVEN_LETTER, planned(), promised(), terms()).state
    for part in gc.get_referents(state.own, state.shared):
        if type(part).__module__.startswith("amends.repair"):
            assert isinstance(part, Value)


def test_a_state_with_words_in_it_prints_none() -> None:
    state = given(guess(text=SECRET), letter(text=SECRET)).state
    assert SECRET not in repr(state)
    assert SECRET not in repr(state.own)
    assert SECRET not in repr(state.own.apology.drafts)
    assert SECRET not in repr(vars(kinds.Refused("empty", field="text")))
