"""A letter that is ready rests; its writer may read it again and end the rest early (S0.1b)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from amends.repair import EMPTY, Command, Refused, State, decide, fold
from amends.repair.practices import apology, owning

LATE = datetime(2026, 3, 6, 23, 50, tzinfo=UTC)
THE_MORNING = LATE + timedelta(hours=8)
A_DAY_LATER = LATE + timedelta(days=1)


def after(*commands: Command, start: State = EMPTY) -> State:
    state = start
    for command in commands:
        state = fold(decide(state, command, about="r", role="responsible"), state)
    return state


def resting() -> State:
    return after(
        owning.RecordHarm(at=LATE, id="h", kind="lie", act="I lied about Friday.", ongoing="over"),
        apology.WriteDraft(
            at=LATE, id="d", kind="acknowledgement", text="I lied to you. It was wrong."
        ),
        apology.MarkReady(
            at=LATE, of="d", nothing_untrue=True, left_out="nothing", would_say_anyway=True
        ),
    )


def test_a_rest_ends_when_its_writer_says_so() -> None:
    state = after(apology.ShortenRest(at=THE_MORNING, of="d"), start=resting())
    (draft,) = state.own.apology.drafts
    assert draft.is_ready
    assert not draft.is_resting(THE_MORNING)


def test_shortening_twice_is_one_act() -> None:
    state = after(apology.ShortenRest(at=THE_MORNING, of="d"), start=resting())
    again = apology.ShortenRest(at=THE_MORNING, of="d")
    assert decide(state, again, about="r", role="responsible") == ()


def test_a_rest_that_is_over_is_left_as_it_is() -> None:
    late = apology.ShortenRest(at=A_DAY_LATER, of="d")
    assert decide(resting(), late, about="r", role="responsible") == ()


def test_what_was_never_called_ready_has_no_rest_to_shorten() -> None:
    state = after(apology.WriteDraft(at=LATE, id="d", kind="full", text="I lied to you."))
    with pytest.raises(Refused, match="not_marked_ready"):
        decide(state, apology.ShortenRest(at=LATE, of="d"), about="r", role="responsible")
