"""Promises between the two: kept whatever is said, shown only where it is welcome, let off at once."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from amends.repair import Command
from amends.repair.guards import started
from amends.repair.practices.giving import TakeBack
from amends.repair.practices.pledges import (
    Answer,
    AnswerDays,
    AnswerPledge,
    DayLetOff,
    DaysAnswered,
    DayShown,
    DaysShown,
    DayTold,
    EndPledge,
    GivePledge,
    LetOffDay,
    PledgeAnswered,
    PledgeEnded,
    PledgeGiven,
    ShowDays,
    TellDay,
)
from amends.repair.practices.promises import EndPromise, record_of
from amends.repair.schedules import Daily
from tests.repair.between import Hers, Two, between, hers
from tests.repair.scenario import (
    ANA,
    BEN,
    LATER_THAT_NIGHT,
    THAT_DAY,
    THE_DAY_AFTER,
    THE_EVENING,
    THE_EVENING_AFTER,
    due_of,
)
from tests.repair.things import (
    A_THREAT,
    AN_HOUR_LATER,
    SATURDAYS,
    TOGETHER,
    door,
    marked,
    promised,
    quiet,
    screened,
    space_asked,
)

HOME = "I am home by seven on Saturdays."
OPEN: tuple[Command | Hers, ...] = (
    *TOGETHER,
    hers(screened()),
    promised(what=HOME),
    door("offers"),
)
NEXT_SATURDAY = THE_DAY_AFTER + timedelta(days=7)
A_WEEK_ON = datetime.combine(NEXT_SATURDAY, time(21), THE_EVENING.tzinfo)


def given_pledge(id: str = "pledge", **values: Any) -> GivePledge:
    usual: dict[str, Any] = {"at": THE_EVENING, "by": BEN, "promise": "the-promise"}
    return GivePledge(id=id, **usual | values)


def answers(answer: Answer, id: str = "answer", **values: Any) -> AnswerPledge:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "by": ANA, "of": "pledge"}
    return AnswerPledge(id=id, answer=answer, **usual | values)


def shows(id: str = "days", **values: Any) -> ShowDays:
    usual: dict[str, Any] = {"at": A_WEEK_ON, "by": BEN, "of": "pledge"}
    return ShowDays(id=id, **usual | values)


def tells(id: str = "told", **values: Any) -> TellDay:
    usual: dict[str, Any] = {
        "at": THE_EVENING_AFTER,
        "by": BEN,
        "of": "pledge",
        "on": THE_DAY_AFTER,
        "went": "missed",
        "text": "I forgot the time. It was mine.",
    }
    return TellDay(id=id, **usual | values)


def lets_off(id: str = "off", **values: Any) -> LetOffDay:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "by": ANA, "of": "pledge", "on": THE_DAY_AFTER}
    return LetOffDay(id=id, **usual | values)


GIVEN = (*OPEN, given_pledge())
WELCOME = (*GIVEN, answers("gladly"))
MISSED = marked(at=THE_EVENING_AFTER, mark="missed")


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ({"what": "I will stop talking to my sister."}, "isolation"),
        ({"what": HOME, "how_known": "You may check my phone."}, "location"),
    ],
)
def test_a_promise_that_gives_up_bens_freedom_stays_among_his_own(
    words: dict[str, str], kind: str
) -> None:
    alone = (*TOGETHER, hers(screened()), door("offers"))
    two = between(*alone, promised(**words))
    two.when(given_pledge()).refused(f"agreement_{kind}", field="what")


def test_s2_9a_ben_gives_a_promise_as_it_stands_among_his_own() -> None:
    between(*OPEN).when(given_pledge()).then(
        PledgeGiven(
            at=THE_EVENING,
            id="pledge",
            by=BEN,
            visible_from=THE_EVENING + timedelta(minutes=10),
            counted=True,
            promise="the-promise",
            what=HOME,
            schedule=SATURDAYS,
            zone="Europe/Vienna",
            clock=None,
            how_known="",
            draft=None,
        )
    )


def test_a_promise_waits_for_the_door_and_is_given_once() -> None:
    between(*TOGETHER, promised(what=HOME)).when(given_pledge()).refused("not_now")
    between(*GIVEN).when(given_pledge("again")).refused("already_given")
    between(*GIVEN).when(given_pledge(at=LATER_THAT_NIGHT)).quietly()


def test_what_is_over_or_was_promised_to_himself_is_not_given() -> None:
    ended = EndPromise(at=THE_EVENING, of="the-promise", on=THAT_DAY, why="done")
    between(*OPEN, ended).when(given_pledge()).refused("promise_not_for_them")
    own = (*TOGETHER, promised(to="self"), door("offers"))
    between(*own).when(given_pledge()).refused("promise_not_for_them")


def test_a_threat_in_a_promise_does_not_go_across() -> None:
    threat = (*TOGETHER, promised(what=A_THREAT, even_so=True), door("offers"))
    between(*threat).when(given_pledge()).refused("held_threat")


@pytest.mark.parametrize("answer", ["gladly", "quietly", "less", "not_wanted"])
def test_s0_7b_ana_may_want_it_want_less_or_not_want_it(answer: Answer) -> None:
    at_once = answer in ("quietly", "not_wanted")
    between(*GIVEN).when(answers(answer)).then(
        PledgeAnswered(
            at=AN_HOUR_LATER,
            id="answer",
            by=ANA,
            visible_from=AN_HOUR_LATER + (timedelta(0) if at_once else timedelta(minutes=10)),
            counted=False,
            of="pledge",
            answer=answer,
            text="",
        )
    )
    again = answers(answer, at=THE_EVENING_AFTER, id="again")
    between(*GIVEN, answers(answer)).when(again).quietly()


def test_what_she_does_not_want_ends_among_his_own_and_reminds_him_no_more() -> None:
    two = between(*GIVEN, answers("not_wanted"))
    (promise,) = two.sees(BEN, THE_EVENING_AFTER).own.promises.promises
    assert (promise.ended, promise.why_ended) == (THAT_DAY, "not_wanted")
    assert due_of("promise", two.sees(BEN, THE_EVENING_AFTER), BEN, THE_EVENING_AFTER) == ()
    changed = between(*GIVEN, answers("not_wanted"), answers("gladly", "b", at=THE_EVENING_AFTER))
    (promise,) = changed.sees(BEN, A_WEEK_ON).own.promises.promises
    assert promise.ended is None


def test_s2_13a_one_day_she_lets_off_is_neither_kept_nor_missed() -> None:
    two = between(*GIVEN).then(lets_off())
    between(*GIVEN).when(lets_off()).then(
        DayLetOff(
            at=AN_HOUR_LATER,
            id="off",
            by=ANA,
            visible_from=AN_HOUR_LATER,
            counted=False,
            of="pledge",
            on=THE_DAY_AFTER,
        )
    )
    (promise,) = two.sees(BEN, THE_EVENING_AFTER).own.promises.promises
    assert promise.mark_on(THE_DAY_AFTER) == "withdrawn"
    assert record_of(promise, NEXT_SATURDAY).said == 0
    two.when(lets_off("twice", at=THE_EVENING_AFTER)).quietly()
    # It is hers, so he does not take it back; what he says himself of the day stands.
    two.when(marked(at=THE_EVENING_AFTER, mark="unsaid")).quietly()
    after = two.then(marked(at=THE_EVENING_AFTER))
    (promise,) = after.sees(BEN, A_WEEK_ON).own.promises.promises
    assert promise.mark_on(THE_DAY_AFTER) == "kept"


@pytest.mark.parametrize(
    ("on", "reason"),
    [
        (date(2026, 3, 1), "excused_too_late"),
        (date(2026, 3, 8), "not_due_that_day"),
        (date.max, "too_far_ahead"),
    ],
)
def test_only_a_day_of_the_promise_that_is_still_to_come_is_let_off(on: date, reason: str) -> None:
    between(*GIVEN).when(lets_off(on=on)).refused(reason, field="on")


def test_what_lets_off_and_what_ends_passes_every_quiet() -> None:
    still = (*GIVEN, quiet(at=AN_HOUR_LATER))
    for act in (lets_off(at=THE_EVENING_AFTER), answers("not_wanted", at=THE_EVENING_AFTER)):
        assert between(*still).when(act).events
    end = EndPledge(at=THE_EVENING_AFTER, by=BEN, id="end", of="pledge")
    assert between(*still).when(end).events


def test_ben_says_that_he_keeps_it_no_longer() -> None:
    end = EndPledge(at=THE_EVENING_AFTER, by=BEN, id="end", of="pledge")
    between(*GIVEN).when(end).then(
        PledgeEnded(
            at=THE_EVENING_AFTER,
            id="end",
            by=BEN,
            visible_from=THE_EVENING_AFTER,
            counted=False,
            of="pledge",
        )
    )
    between(*GIVEN, end).when(EndPledge(at=A_WEEK_ON, by=BEN, id="twice", of="pledge")).quietly()


# How the days went


def test_s0_7e_the_days_are_shown_as_they_stand_and_silence_as_silence() -> None:
    two = between(*WELCOME, MISSED)
    two.when(shows(at=A_WEEK_ON + timedelta(days=1))).then(
        DaysShown(
            at=A_WEEK_ON + timedelta(days=1),
            id="days",
            by=BEN,
            visible_from=A_WEEK_ON + timedelta(days=1, minutes=10),
            counted=True,
            of="pledge",
            days=(
                DayShown(on=THE_DAY_AFTER, standing="missed"),
                DayShown(on=NEXT_SATURDAY, standing="unknown"),
            ),
        )
    )
    two.then(shows()).when(shows(at=A_WEEK_ON + timedelta(minutes=5))).quietly()


def test_today_is_shown_once_something_was_said_of_it() -> None:
    (event,) = between(*WELCOME, MISSED).when(shows()).events
    assert isinstance(event, DaysShown)
    assert [one.on for one in event.days] == [THE_DAY_AFTER]


def test_four_weeks_are_shown_and_no_more() -> None:
    daily = promised(what=HOME, schedule=Daily(start=date(2026, 1, 1)))
    welcome = (
        *TOGETHER,
        hers(screened()),
        daily,
        door("offers"),
        given_pledge(),
        answers("gladly"),
    )
    (event,) = between(*welcome).when(shows()).events
    assert isinstance(event, DaysShown)
    assert len(event.days) == 27


@pytest.mark.parametrize("answer", [None, "quietly", "less", "not_wanted"])
def test_nothing_is_shown_to_whom_it_is_not_welcome_and_silence_is_no_welcome(
    answer: Answer | None,
) -> None:
    said = (answers(answer),) if answer else ()
    between(*GIVEN, MISSED, *said).when(shows()).refused("not_now")


def test_she_may_close_what_she_opened() -> None:
    after = (*WELCOME, answers("quietly", "b", at=THE_EVENING_AFTER), MISSED)
    between(*after).when(shows()).refused("not_now")


def test_before_the_first_day_there_is_nothing_to_show() -> None:
    early = shows(at=AN_HOUR_LATER + timedelta(minutes=20))
    between(*WELCOME).when(early).refused("no_days_yet")


SHOWN = (*WELCOME, MISSED, shows())
AFTER = A_WEEK_ON + timedelta(hours=1)


@pytest.mark.parametrize("says", ["noticed", "not_noticed", "doubt"])
def test_s0_5d_she_may_say_that_she_noticed_did_not_or_doubts_it(says: Any) -> None:
    press = AnswerDays(at=AFTER, by=ANA, id="says", of="days", says=says)
    between(*SHOWN).when(press).then(
        DaysAnswered(
            at=AFTER,
            id="says",
            by=ANA,
            visible_from=AFTER + timedelta(minutes=10),
            counted=False,
            of="days",
            says=says,
            text="",
        )
    )
    again = AnswerDays(at=AFTER + timedelta(hours=1), by=ANA, id="b", of="days", says=says)
    between(*SHOWN, press).when(again).quietly()


# Told before it is found


def test_s2_13a_a_miss_is_told_first_and_with_its_day_alone() -> None:
    two = between(*GIVEN, MISSED)
    two.when(tells()).then(
        DayTold(
            at=THE_EVENING_AFTER,
            id="told",
            by=BEN,
            visible_from=THE_EVENING_AFTER + timedelta(minutes=10),
            counted=True,
            of="pledge",
            on=THE_DAY_AFTER,
            went="missed",
            text="I forgot the time. It was mine.",
        )
    )
    (told,) = two.then(tells()).sees(ANA, A_WEEK_ON).shared.pledges.given[-1:]
    assert (told.at.hour, told.at.minute) == (0, 0)
    two.then(tells()).when(tells(at=A_WEEK_ON)).quietly()


def test_a_day_ahead_is_told_only_as_one_that_cannot_be_kept() -> None:
    between(*GIVEN).when(tells(on=NEXT_SATURDAY)).refused("day_not_come", field="on")
    assert between(*GIVEN).when(tells(on=NEXT_SATURDAY, went="excused")).events


@pytest.mark.parametrize("answer", ["quietly", "not_wanted"])
def test_nothing_is_told_to_whom_wants_to_hear_nothing_of_it(answer: Answer) -> None:
    between(*GIVEN, answers(answer)).when(tells()).refused("not_now")


def test_space_and_the_cap_hold_for_what_is_told_and_shown() -> None:
    room = (*WELCOME, MISSED, space_asked(at=LATER_THAT_NIGHT + timedelta(hours=2)))
    between(*room).when(tells(at=A_WEEK_ON)).refused("space")
    full = (*WELCOME, MISSED, tells())
    soon = shows(at=THE_EVENING_AFTER + timedelta(hours=1))
    between(*full).when(soon).refused("cap")
    assert len(started(between(*full).state(BEN), BEN)) == 2


# Both sides


def test_taking_back_leaves_nothing_of_it() -> None:
    back = TakeBack(at=THE_EVENING + timedelta(minutes=5), by=BEN, thing="pledge")
    two = between(*GIVEN, back)
    assert two.sees(ANA, A_WEEK_ON).shared.pledges.given == ()
    assert two.when(given_pledge("anew", at=A_WEEK_ON)).events


@pytest.mark.parametrize(
    ("press", "who"),
    [
        (given_pledge(by=ANA), "hers"),
        (answers("gladly", by=BEN), "his"),
        (lets_off(by=BEN), "his"),
        (shows(by=ANA), "hers"),
        (EndPledge(at=A_WEEK_ON, by=ANA, id="end", of="pledge"), "hers"),
    ],
)
def test_each_does_only_what_is_theirs(press: Command, who: str) -> None:
    between(*WELCOME, MISSED).when(press).refused("not_your_side")


def test_what_ana_says_changes_nothing_that_ben_sees_before_its_time() -> None:
    before = between(*GIVEN).sees(BEN, AN_HOUR_LATER + timedelta(minutes=5))
    after: Two = between(*GIVEN, answers("less", text="Once a month is enough."))
    assert after.sees(BEN, AN_HOUR_LATER + timedelta(minutes=5)) == before
