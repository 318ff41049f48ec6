"""Aims of one's own, what one stands for, and what others said: each for oneself alone."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from amends.repair import LetGoOf
from amends.repair.practices.aims import AimWritten, WriteAim, is_in_the_others_hands
from amends.repair.practices.feedback import FeedbackKept, KeepFeedback
from amends.repair.practices.values import AffirmValue, ValueAffirmed
from tests.repair.scenario import (
    ANA,
    BEN,
    THAT_DAY,
    THE_EVENING,
    THE_EVENING_AFTER,
    given,
    nothing_comes_of_a_second_press,
)


def aim(id: str = "the-aim", **values: Any) -> WriteAim:
    usual: dict[str, Any] = {"at": THE_EVENING, "kind": "being"}
    return WriteAim(id=id, **usual | {"text": "I tell the truth also when it costs me."} | values)


def heard(id: str = "the-words", **values: Any) -> KeepFeedback:
    usual: dict[str, Any] = {"at": THE_EVENING, "who": "helper", "on": THAT_DAY}
    return KeepFeedback(id=id, **usual | {"text": "You go quiet when you are ashamed."} | values)


def value(id: str = "the-value", **values: Any) -> AffirmValue:
    usual: dict[str, Any] = {"at": THE_EVENING, "text": "Honesty", "why": "My father lied."}
    return AffirmValue(id=id, **usual | values)


@pytest.mark.parametrize("who", [BEN, ANA])
def test_s0_8a_each_has_aims_of_their_own(who: Any) -> None:
    given(who=who).when(aim()).then(
        AimWritten(
            at=THE_EVENING,
            id="the-aim",
            kind="being",
            text="I tell the truth also when it costs me.",
            why="",
        )
    )


def test_an_aim_is_written_again_stays_in_its_place_and_can_be_let_go() -> None:
    nothing_comes_of_a_second_press(press=aim())
    more = (aim(), aim("french", kind="growing", text="I learn French."), aim(why="For my son."))
    mine = given(*more).state.own.aims
    assert mine.being is not None
    assert mine.being.why == "For my son."
    assert [one.id for one in mine.growing] == ["french"]
    gone = LetGoOf(at=THE_EVENING_AFTER, id="the-aim")
    assert given(*more).when(gone).state.own.aims.being is None


def test_what_cannot_be_an_aim_says_why() -> None:
    given().when(aim(text=" ")).refused("empty", field="text")
    given(aim()).when(aim("another")).refused("one_such_aim", field="text")
    given(aim()).when(aim(kind="growing")).refused("already_kept", field="text")
    many = tuple(aim(f"aim-{n}", kind="growing") for n in range(12))
    given(*many).when(aim("another", kind="growing")).refused("enough_aims", field="text")


@pytest.mark.parametrize(
    "text",
    [
        "That they forgive me.",
        "To be forgiven by Christmas.",
        "I want her to trust me again.",
        "To get him back.",
        "Not to lose her.",
        "To save our marriage.",
        "That she stays with me.",
    ],
)
def test_s1_6f_an_aim_that_the_other_alone_can_give_is_asked_about(text: str) -> None:
    assert is_in_the_others_hands(text)


@pytest.mark.parametrize(
    "text",
    [
        "I tell the truth also when it costs me.",
        "To be somebody who can be trusted.",
        "I keep my word in small things.",
        "To forget no birthday.",
        "I come home when I said I would.",
    ],
)
def test_s1_6f_an_aim_in_ones_own_power_is_left_alone(text: str) -> None:
    assert not is_in_the_others_hands(text)


def test_s3_5c_what_others_say_is_kept_with_its_day() -> None:
    given().when(heard()).then(
        FeedbackKept(
            at=THE_EVENING,
            id="the-words",
            who="helper",
            on=THAT_DAY,
            text="You go quiet when you are ashamed.",
        )
    )
    nothing_comes_of_a_second_press(press=heard())
    given().when(heard(text="")).refused("empty", field="text")
    given().when(heard(on=THAT_DAY + timedelta(days=3))).refused("day_not_come", field="on")
    given(who=ANA).when(heard()).refused("not_your_side")
    early = heard("early", on=THAT_DAY - timedelta(days=9))
    kept = given(heard(), early).state.own.feedback
    assert [one.id for one in kept.newest_first] == ["the-words", "early"]
    gone = LetGoOf(at=THE_EVENING_AFTER, id="early")
    assert len(given(heard(), early).when(gone).state.own.feedback.kept) == 1


def test_s4_2b_what_he_stands_for_is_kept_with_its_why() -> None:
    given().when(value()).then(
        ValueAffirmed(at=THE_EVENING, id="the-value", text="Honesty", why="My father lied.")
    )
    nothing_comes_of_a_second_press(press=value())
    given().when(value(text=" ")).refused("empty", field="text")
    given(who=ANA).when(value()).refused("not_your_side")
    gone = LetGoOf(at=THE_EVENING_AFTER, id="the-value")
    assert given(value()).when(gone).state.own.values.affirmed == ()
