"""How it goes on: Ana's to decide, to keep for herself, to tell as a fact, and to change."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, get_args

import pytest

from amends.repair import EMPTY, LetGoOf
from amends.repair.practices.bond import is_let_in
from amends.repair.practices.giving import TakeBack
from amends.repair.practices.outcomes import (
    OUTCOMES,
    TASKS,
    NoteOutcome,
    OutcomeNoted,
    SeeToTask,
    TaskSeenTo,
)
from amends.repair.practices.pacing import NotNowSet
from amends.repair.practices.partners_side import KeepTrying
from amends.repair.practices.safety import Evened, TellWillingness
from amends.repair.practices.told_outcomes import (
    OutcomeTold,
    TellOutcome,
    TellTrying,
    Told,
    known_trying,
)
from tests.repair.between import between, hers
from tests.repair.scenario import (
    A_MONTH_LATER,
    A_WEEK_LATER,
    ANA,
    BEN,
    LATER_THAT_NIGHT,
    THAT_DAY,
    THE_EVENING,
    THE_EVENING_AFTER,
    given,
)
from tests.repair.things import AN_HOUR_LATER, JOINED, door, lets_go, line, quiet

STOPS = [one for one in get_args(Told) if one not in ("together", "unsaid")]


def noted(id: str = "where-i-stand", **values: Any) -> NoteOutcome:
    usual: dict[str, Any] = {"at": THE_EVENING, "outcome": "apart"}
    return NoteOutcome(id=id, **usual | values)


def told(outcome: str = "apart", id: str = "told", **values: Any) -> TellOutcome:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "by": ANA, "outcome": outcome}
    return TellOutcome(id=id, **usual | values)


# What each keeps


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_s2_12c_every_way_is_hers_to_keep_and_to_change(outcome: str) -> None:
    after = given(noted(), who=ANA).when(noted("today", outcome=outcome, at=A_MONTH_LATER))
    (event,) = after.events
    assert isinstance(event, OutcomeNoted)
    assert event.book == "own"
    last = after.state.own.outcomes.last
    assert last is not None
    assert last.outcome == outcome
    assert len(after.state.own.outcomes.noted) == 2


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_s2_12c_what_she_keeps_makes_no_difference_to_ben(outcome: str) -> None:
    two = between(*JOINED)
    kept = two.then(
        hers(noted(outcome=outcome, text="I cannot.", at=AN_HOUR_LATER)),
        hers(SeeToTask(at=AN_HOUR_LATER, outcome="ended", task="money", done=True)),
    )
    assert kept.shared == two.shared
    assert kept.sees(BEN, A_MONTH_LATER) == two.sees(BEN, A_MONTH_LATER)


def test_s2_12c_each_way_has_its_tasks_for_either_of_them() -> None:
    for role in (BEN, ANA):
        assert set(TASKS[role]) == set(OUTCOMES)
        assert all(TASKS[role][outcome] for outcome in OUTCOMES)
    for outcome in ("together", "apart", "beside", "separate", "ended"):
        owed = TASKS[BEN][outcome]
        assert "amends_due" in owed, "what is owed is owed whichever way it goes"


def test_s2_12c_a_task_is_seen_to_and_can_stand_open_again() -> None:
    done = SeeToTask(at=THE_EVENING, outcome="separate", task="things", done=True)
    (event,) = given(who=BEN).when(done).events
    assert isinstance(event, TaskSeenTo)
    mine = given(done, who=BEN)
    assert mine.state.own.outcomes.seen_to == {("separate", "things")}
    mine.when(done).quietly()
    undone = SeeToTask(at=THE_EVENING_AFTER, outcome="separate", task="things", done=False)
    assert mine.when(undone).state.own.outcomes.seen_to == frozenset()
    other = SeeToTask(at=THE_EVENING, outcome="together", task="things", done=True)
    given(who=BEN).when(other).refused("not_understood")


def test_s0_9_what_ben_was_told_by_mouth_has_its_day() -> None:
    by_mouth = noted("told", outcome="ended", on=THAT_DAY)
    (event,) = given(who=BEN).when(by_mouth).events
    assert isinstance(event, OutcomeNoted)
    assert event.on == THAT_DAY
    ahead = noted("told", outcome="ended", on=THAT_DAY + timedelta(days=3))
    given(who=BEN).when(ahead).refused("day_not_come", field="on")


def test_a_note_is_kept_once_and_can_be_let_go() -> None:
    given(noted(), who=ANA).when(noted(at=LATER_THAT_NIGHT)).quietly()
    given(noted(), who=ANA).when(noted(text="No.")).refused("already_kept", field="text")
    gone = given(noted(), who=ANA).when(LetGoOf(at=LATER_THAT_NIGHT, id="where-i-stand"))
    assert gone.state.own.outcomes == EMPTY.own.outcomes


# What she tells


@pytest.mark.parametrize("outcome", STOPS)
def test_s2_12c_what_she_tells_is_a_fact_without_words_and_holds_at_once(outcome: str) -> None:
    two = between(*JOINED, quiet(BEN))
    (event, *_rest) = two.when(told(outcome)).events
    assert isinstance(event, OutcomeTold)
    assert event.is_seen_at_once
    assert not event.counted
    assert not hasattr(event, "text")
    standing = two.then(told(outcome)).sees(BEN, AN_HOUR_LATER).shared.told_outcomes.standing
    assert standing is not None
    assert standing.outcome == outcome
    two.then(told(outcome)).when(told(outcome, "again", at=A_WEEK_LATER)).quietly()


def test_together_can_be_taken_back_for_ten_minutes_and_waits_in_quiet() -> None:
    two = between(*JOINED, told("together"))
    assert two.sees(BEN, AN_HOUR_LATER).shared.told_outcomes.standing is None
    back = two.then(TakeBack(at=AN_HOUR_LATER, by=ANA, thing="told"))
    assert back.sees(BEN, A_MONTH_LATER).shared.told_outcomes.standing is None
    between(*JOINED, quiet(BEN)).when(told("together")).refused("not_now")


def test_s2_12b_an_ending_brings_quiet_with_it_and_nothing_of_bens_goes_out() -> None:
    two = between(*JOINED)
    told_it, set_quiet, even = two.when(told("ended")).events
    assert isinstance(told_it, OutcomeTold)
    assert set_quiet == NotNowSet(at=AN_HOUR_LATER, by=ANA, on=True)
    assert isinstance(even, Evened), "as a quiet that was pressed, in every book"
    two.then(told("ended")).when(line(at=THE_EVENING_AFTER)).refused("not_now")
    assert two.then(told("separate")).when(line(at=THE_EVENING_AFTER)).events


def test_s2_12c_she_may_tell_it_otherwise_or_unsay_it_on_any_day() -> None:
    two = between(*JOINED, told("separate"))
    other = two.then(told("apart", "other", at=A_WEEK_LATER))
    standing = other.sees(BEN, A_MONTH_LATER).shared.told_outcomes.standing
    assert standing is not None
    assert standing.outcome == "apart"
    unsaid = other.then(told("unsaid", "unsaid", at=A_WEEK_LATER))
    assert unsaid.sees(BEN, A_MONTH_LATER).shared.told_outcomes.standing is None
    between(*JOINED).when(told("unsaid")).quietly()


def test_only_she_tells_it() -> None:
    between(*JOINED).when(told(by=BEN)).refused("not_your_side")


def test_ben_does_not_delete_what_was_told_and_so_bring_back_what_was_told_before() -> None:
    two = between(*JOINED, told("ended"), told("apart", "other", at=A_WEEK_LATER))
    gone = lets_go(BEN, ANA, "other", at=A_MONTH_LATER)
    two.when(gone).refused("word_stays")


def trying(how: str = "undecided", id: str = "trying", **values: Any) -> TellTrying:
    usual: dict[str, Any] = {"at": THE_EVENING, "by": ANA}
    return TellTrying(id=id, trying=how, **usual | values)  # type: ignore[arg-type]


def test_s4_0c_whether_she_wants_to_try_is_kept_for_herself_and_told_by_another_press() -> None:
    kept = hers(KeepTrying(at=THE_EVENING, trying="leaving"))
    two = between(*JOINED)
    after = two.then(kept)
    assert after.state(ANA).own.partners_side.trying == "leaving"
    assert after.sees(BEN, A_MONTH_LATER) == two.sees(BEN, A_MONTH_LATER)
    after.when(kept).quietly()
    told = two.then(trying()).sees(BEN, A_MONTH_LATER).shared.told_outcomes
    assert told.trying is not None
    assert told.holds_off_closeness
    two.then(trying()).when(trying(id="again")).quietly()
    two.when(trying(by=BEN)).refused("not_your_side")
    unsaid = two.then(trying(), trying("unsaid", "unsaid")).sees(BEN, A_MONTH_LATER)
    assert unsaid.shared.told_outcomes.trying is None


def test_s4_0c_what_she_tells_here_comes_before_what_he_wrote_down_as_told() -> None:
    two = between(*JOINED, TellWillingness(at=THE_EVENING, trying="no", text="", on=THAT_DAY))
    assert known_trying(two.state(BEN)) == "no"
    told = two.then(trying("try"))
    assert known_trying(told.sees(BEN, A_MONTH_LATER)) == "try"
    left = told.then(trying("leaving", "leaving"))
    assert known_trying(left.sees(BEN, A_MONTH_LATER)) == "no"
    unsaid = left.then(trying("unsaid", "unsaid"))
    assert known_trying(unsaid.sees(BEN, A_MONTH_LATER)) == "no", "as told by mouth"
    assert known_trying(EMPTY) == "unknown"


def test_while_she_does_not_know_nothing_of_a_couples_passes_its_door() -> None:
    two = between(*JOINED, door("bond"))
    assert is_let_in(two.state(BEN))
    assert not is_let_in(two.then(trying()).state(BEN))
    assert not is_let_in(two.then(trying("leaving")).state(BEN))
    assert is_let_in(two.then(trying("try")).state(BEN))
