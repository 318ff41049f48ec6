"""The rhythm of check-ins is Ana's, and it may be never; what is answered is shared only by choice."""

from __future__ import annotations

from typing import Any

import pytest

from amends.repair import due
from amends.repair.practices.rhythm import (
    CheckInShared,
    RhythmSet,
    SaySeldom,
    SetRhythm,
    ShareCheckIn,
)
from amends.repair.practices.upkeep import may_be_less, standing
from tests.repair.between import between, hers
from tests.repair.scenario import (
    A_MONTH_LATER,
    ANA,
    BEN,
    LATER_THAT_NIGHT,
    THE_EVENING,
    THE_EVENING_AFTER,
)
from tests.repair.test_upkeep import FOUR_STEADY_WEEKS, less, week
from tests.repair.things import A_THREAT, JOINED, checked_in, door, quiet


def rhythm(every: str = "week", id: str = "rhythm", **values: Any) -> SetRhythm:
    usual: dict[str, Any] = {"at": THE_EVENING, "by": ANA}
    return SetRhythm(id=id, every=every, **usual | values)  # type: ignore[arg-type]


def shared(by: str = ANA, id: str = "shared", **values: Any) -> ShareCheckIn:
    usual: dict[str, Any] = {"at": LATER_THAT_NIGHT, "by": by, "checkin": "the-checkin"}
    return ShareCheckIn(id=id, **usual | values)


@pytest.mark.parametrize("every", ["never", "day", "week", "fortnight", "month"])
def test_s3_4f_the_rhythm_is_hers_and_holds_at_once(every: str) -> None:
    (event,) = between(*JOINED).when(rhythm(every)).events
    assert isinstance(event, RhythmSet)
    assert (event.every, event.form, event.counted) == (every, "any", False)
    seen = between(*JOINED, rhythm(every)).sees(BEN, THE_EVENING).shared.rhythm.current
    assert seen is not None
    assert seen.every == every


def test_ben_sets_none() -> None:
    between(*JOINED).when(rhythm(by=BEN)).refused("not_your_side")
    assert between(*JOINED).sees(BEN, A_MONTH_LATER).shared.rhythm.current is None


def test_she_may_stop_it_while_all_else_is_stopped() -> None:
    two = between(*JOINED, rhythm(), quiet(at=LATER_THAT_NIGHT))
    never = two.then(rhythm("never", "other", at=THE_EVENING_AFTER))
    seen = never.sees(BEN, THE_EVENING_AFTER).shared.rhythm.current
    assert seen is not None
    assert seen.every == "never"


def test_a_second_press_does_nothing() -> None:
    two = between(*JOINED, rhythm())
    two.when(rhythm(at=LATER_THAT_NIGHT)).quietly()
    two.when(rhythm(id="other", at=LATER_THAT_NIGHT)).quietly()
    two.when(rhythm("day", at=LATER_THAT_NIGHT)).refused("already_kept")


def test_nobody_is_reminded_because_of_it() -> None:
    before, after = between(*JOINED), between(*JOINED, rhythm("day"))
    assert due(after.state(ANA), ANA, THE_EVENING) == ()
    assert due(after.state(BEN), BEN, THE_EVENING) == due(before.state(BEN), BEN, THE_EVENING)


def test_s3_4h_what_she_answered_stays_hers_until_she_shares_it() -> None:
    two = between(*JOINED, hers(checked_in(note="A good week.")))
    assert two.sees(BEN, A_MONTH_LATER).shared.rhythm.checkins == ()
    (event,) = two.when(shared()).events
    assert isinstance(event, CheckInShared)
    assert (event.told, event.worry, event.note) == (6, None, "A good week.")
    two.then(shared()).when(shared(at=A_MONTH_LATER)).quietly()
    two.when(shared(checkin="never")).refused("not_there")


def test_s3_4h_of_a_check_in_she_shares_only_what_she_picks() -> None:
    two = between(*JOINED, hers(checked_in(note="A good week.")))
    (event,) = two.when(shared(parts=("note",))).events
    assert isinstance(event, CheckInShared)
    assert (event.told, event.promised, event.worry) == (None, None, None)
    assert event.note == "A good week."
    (event,) = two.when(shared(parts=("told",))).events
    assert isinstance(event, CheckInShared)
    assert (event.told, event.note) == (6, "")
    two.when(shared(parts=())).refused("nothing_shared", field="parts")
    two.when(shared(parts=("worry",))).refused("nothing_shared", field="parts")


def test_what_she_keeps_looks_as_what_she_did_not_say() -> None:
    kept = between(*JOINED, hers(checked_in(note="A good week.")), shared(parts=("told",)))
    unsaid = between(*JOINED, hers(checked_in(note="")), shared(parts=("told",)))
    assert kept.sees(BEN, A_MONTH_LATER) == unsaid.sees(BEN, A_MONTH_LATER)


def test_ben_shares_his_only_through_the_door() -> None:
    two = between(*JOINED, checked_in())
    two.when(shared(BEN)).refused("not_now")
    assert two.then(door("checkins")).when(shared(BEN)).events


def test_none_goes_past_a_stop_nor_words_to_be_held() -> None:
    stopped = between(*JOINED, hers(checked_in()), quiet())
    stopped.when(shared()).refused("not_now")
    between(*JOINED, hers(checked_in(note=A_THREAT))).when(shared()).refused("held_threat")


def seldom(every: str = "weekly", id: str = "seldom", **values: Any) -> SaySeldom:
    usual: dict[str, Any] = {"at": THE_EVENING, "by": ANA}
    return SaySeldom(id=id, every=every, **usual | values)  # type: ignore[arg-type]


def test_s2_21a_when_less_is_all_right_is_hers_and_can_be_unsaid() -> None:
    two = between(*JOINED, *FOUR_STEADY_WEEKS)
    assert may_be_less(two.state(BEN))
    held = two.then(seldom())
    assert not may_be_less(held.state(BEN))
    held.when(less(week(4))).refused("less_is_theirs")
    held.when(seldom(id="other")).quietly()
    held.when(seldom("monthly", by=BEN)).refused("not_your_side")
    for every, rhythm in (("monthly", "monthly"), ("unsaid", "monthly"), ("weekly", "weekly")):
        after = (
            two.then(less(week(4)), seldom(every, "again"))
            if every != "unsaid"
            else two.then(seldom(), seldom("unsaid", "again"), less(week(4)))
        )
        now = standing(after.state(BEN))
        assert now is not None
        assert now.rhythm == rhythm
