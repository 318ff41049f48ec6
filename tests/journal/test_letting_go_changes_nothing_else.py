"""A book read from its sealed entries, emptied ones among them, says what the rules say."""

from collections.abc import Callable
from itertools import count

import pytest
from django.contrib.auth import get_user_model
from hypothesis import given
from hypothesis import strategies as st

from amends import repair
from amends.journal import read, record, verify_all
from amends.journal.models import Entry
from amends.repair import EMPTY, Books, Command, LetGoOf, Refused, Seat, State
from amends.repair.practices.reflection import (
    MarkCauseForHelp,
    NameCause,
    PlanCause,
    WriteReflection,
)
from amends.repair.practices.replies import DraftReply
from tests.journal.cast import THE_EVENING, Keyring, book_called

PRESSES: dict[str, Callable[[str], Command]] = {
    "name": lambda of: NameCause(at=THE_EVENING, id=of, kind="choice", text=f"I chose {of}."),
    "plan": lambda of: PlanCause(at=THE_EVENING, of=of, cue="a late call", act="I answer"),
    "mark": lambda of: MarkCauseForHelp(at=THE_EVENING, of=of),
    "write": lambda of: WriteReflection(at=THE_EVENING, id=of, question="before", text=of),
    "let go": lambda of: LetGoOf(at=THE_EVENING, id=of),
}

a_press = st.tuples(st.sampled_from(sorted(PRESSES)), st.sampled_from(["first", "second"]))
_example = count()


@pytest.mark.django_db
@given(presses=st.lists(a_press, max_size=14))
def test_whatever_is_pressed_the_book_says_what_the_rules_say(
    presses: list[tuple[str, str]],
) -> None:
    seat, ring = _seated()
    state = EMPTY
    for press, of in presses:
        command = PRESSES[press](of)
        state, events = _by_the_rules(state, command)
        assert _by_the_journal(seat, ring, command) == bool(events)
        assert read(seat, ring) == state

    assert verify_all(heads={}).is_whole


@pytest.mark.django_db
def test_what_he_wrote_of_her_question_stays_when_a_thing_of_his_with_its_id_goes() -> None:
    """The two books draw their ids by themselves; one that is in both names two things."""
    seat, ring = _seated()
    answer = DraftReply(
        at=THE_EVENING, id="answer", kind="answer", of="first", text="I was afraid."
    )
    for command in (answer, PRESSES["write"]("first"), PRESSES["let go"]("first")):
        record(seat, ring, command)

    own = read(seat, ring).own
    assert own.reflection.answers == ()
    assert [draft.text for draft in own.replies.drafts] == ["I was afraid."]


def _seated() -> tuple[Seat, Keyring]:
    """Ben again in a fresh repair, so that one example never meets the books of another."""
    ben, _ = get_user_model().objects.get_or_create(name="ben")
    place = next(_example)
    own, personal = book_called(f"own {place}"), book_called(f"personal {place}")
    seat = Seat(token="ben", role="responsible", books=Books(own=own, personal=personal))
    return seat, Keyring(ben.pk, own, personal)


def _by_the_rules(state: State, command: Command) -> tuple[State, tuple[repair.Event, ...]]:
    try:
        events = repair.decide(state, command, about="ben", role="responsible")
    except Refused:
        return state, ()
    return repair.fold(events, state), events


def _by_the_journal(seat: Seat, ring: Keyring, command: Command) -> bool:
    """Whether something was written."""
    before = Entry.objects.count()
    try:
        record(seat, ring, command)
    except Refused:
        pass
    return Entry.objects.count() > before
