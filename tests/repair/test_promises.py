"""Promises: few, small, dated; what nobody said of a day stays unknown."""

from __future__ import annotations

import tomllib
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from amends.repair import Command, LetGo, LetGoOf
from amends.repair.practices.promises import (
    FEW,
    AnswerMiss,
    ChooseReminders,
    EndPause,
    EndPromise,
    Mark,
    MarkPromise,
    MissAnswered,
    MissMadeGood,
    PauseEnded,
    PausePromise,
    Promise,
    PromiseEnded,
    PromiseMade,
    PromiseMarked,
    PromisePaused,
    PromisePutAgainst,
    PutPromiseAgainst,
    RemindersChosen,
    Said,
    SayMadeGood,
    record_of,
)
from amends.repair.schedules import Once, Weekly
from tests.repair.scenario import (
    ANA,
    LATER_THAT_NIGHT,
    THAT_DAY,
    THE_DAY_AFTER,
    THE_EVENING,
    THE_EVENING_AFTER,
    due_of,
    given,
    later,
    nothing_comes_of_a_second_press,
)
from tests.repair.things import SATURDAYS, guess, marked, promised

WHAT = "I will call before six on Saturdays if I come home late."
DAILY = (0, 1, 2, 3, 4, 5, 6)
MISSED = marked(at=THE_EVENING_AFTER, mark="missed", text="I forgot the time.")
TOLD = AnswerMiss(
    at=THE_EVENING_AFTER,
    id="told",
    promise="the-promise",
    on=THE_DAY_AFTER,
    told_on=THE_DAY_AFTER,
    made_good="I set an alarm.",
)
ENDED = EndPromise(at=THE_EVENING_AFTER, of="the-promise", on=THE_DAY_AFTER, why="agreed")


def test_s0_5a_a_promise_is_an_act_with_days() -> None:
    given(guess()).when(promised(impacts=("the-guess", "gone"))).then(
        PromiseMade(
            at=THE_EVENING,
            id="the-promise",
            what=WHAT,
            schedule=SATURDAYS,
            zone="Europe/Vienna",
            how_known="",
            cue="",
            act="",
            impacts=("the-guess",),
            draft=None,
            to="partner",
            clock=None,
            lead=0,
            area="",
            after="",
        )
    )


@pytest.mark.parametrize(
    "changed",
    [
        {"what": "I will call."},
        {"how_known": "The phone log."},
        {"cue": "It is five"},
        {"to": "self"},
    ],
)
def test_the_same_form_with_other_words_never_drops_them(changed: dict[str, Any]) -> None:
    given(promised()).when(promised(**changed)).refused("already_kept", field="what")


def test_a_promise_that_was_kept_and_ended_is_still_the_same_press() -> None:
    kept = marked(at=THE_EVENING_AFTER)
    given(promised(), kept, ENDED).when(later(promised())).quietly()


def test_a_promise_without_an_end_is_asked_about_and_can_stand() -> None:
    boundless = "I will always do whatever it takes."
    given().when(promised(what=boundless)).refused("promise_boundless", field="what")
    assert given().when(promised(what=boundless, even_so=True)).events


def test_few_promises_are_kept_better_than_many() -> None:
    five = [promised(f"promise-{letter}") for letter in "abcde"]
    given(*five).when(promised()).refused("promise_many", field="what")
    assert given(*five).when(promised(even_so=True)).events


@pytest.mark.parametrize(
    ("schedule", "reason"),
    [
        (Weekly(days=(), start=THAT_DAY), "no_day_chosen"),
        (Weekly(days=(7,), start=THAT_DAY), "no_day_chosen"),
        (Weekly(days=(1,), start=THAT_DAY, until=date.min), "ends_before_start"),
        (Weekly(days=(1,), start=THAT_DAY, until=date.max), "too_far_ahead"),
        (Weekly(days=(1,), start=date.min), "too_far_ahead"),
        (Once(on=date.max), "too_far_ahead"),
        (Once(on=date.min), "too_far_ahead"),
    ],
)
def test_a_promise_has_days_within_reach(schedule: Once | Weekly, reason: str) -> None:
    given().when(promised(schedule=schedule)).refused(reason)


def test_s2_9a_a_day_is_marked_as_it_was() -> None:
    given(promised()).when(MISSED).then(
        PromiseMarked(
            at=THE_EVENING_AFTER,
            of="the-promise",
            on=THE_DAY_AFTER,
            mark="missed",
            text="I forgot the time.",
            to=None,
        )
    )


def test_a_day_of_which_nothing_was_said_has_nothing_to_take_back() -> None:
    given(promised()).when(marked(at=THE_EVENING_AFTER, mark="unsaid")).quietly()


def test_a_mark_after_the_end_is_taken_back_once_however_often_it_is_pressed() -> None:
    taken_back = marked(at=THE_EVENING_AFTER, mark="unsaid")
    given(promised(), MISSED, ENDED, taken_back).when(taken_back).quietly()


def test_a_day_on_which_nothing_was_due_is_not_marked() -> None:
    given(promised()).when(marked(THAT_DAY)).refused("not_due_that_day", field="on")


def test_a_day_that_has_not_come_is_neither_kept_nor_missed() -> None:
    next_saturday = THE_DAY_AFTER + timedelta(days=7)
    given(promised()).when(marked(next_saturday)).refused("day_not_come", field="on")
    assert given(promised()).when(marked(next_saturday, mark="excused")).events


def test_it_is_told_beforehand_or_not_beforehand() -> None:
    too_late = marked(mark="excused", at=THE_EVENING_AFTER + timedelta(days=3))
    given(promised()).when(too_late).refused("excused_too_late", field="mark")


def test_a_miss_is_told_and_made_good() -> None:
    outcome = given(promised(), MISSED).when(TOLD)
    outcome.then(
        MissAnswered(
            at=THE_EVENING_AFTER,
            id="told",
            promise="the-promise",
            on=THE_DAY_AFTER,
            told_on=THE_DAY_AFTER,
            made_good="I set an alarm.",
            good_by=None,
        )
    )
    assert outcome.state.own.promises.misses_to_answer() == ()
    assert len(given(promised(), MISSED).state.own.promises.misses_to_answer()) == 1


def test_a_miss_has_a_day_by_which_it_is_made_good_of_ones_own_choosing() -> None:
    by = THE_DAY_AFTER + timedelta(days=3)
    chosen = replace(TOLD, good_by=by)
    state = given(promised(), MISSED, TOLD, chosen).state
    assert [day for day, _p, _answer in state.own.promises.to_make_good()] == [by]
    assert due_of("good told", state, "responsible", THE_EVENING_AFTER)
    good = SayMadeGood(at=THE_EVENING_AFTER, of="told", on=THE_DAY_AFTER)
    outcome = given(promised(), MISSED, chosen).when(good)
    outcome.then(MissMadeGood(at=THE_EVENING_AFTER, of="told", on=THE_DAY_AFTER))
    assert outcome.state.own.promises.to_make_good() == ()
    taken_back = marked(at=THE_EVENING_AFTER, mark="kept")
    assert given(promised(), MISSED, chosen, taken_back).state.own.promises.to_make_good() == ()
    over = replace(TOLD, good_by=date(2026, 1, 1))
    given(promised(), MISSED).when(over).refused("good_by_over", field="good_by")
    given(promised(), MISSED).when(good).refused("not_there")
    nothing_comes_of_a_second_press(promised(), MISSED, chosen, press=good)


def test_a_promise_made_in_the_place_of_another_ends_it_and_keeps_its_record() -> None:
    smaller = promised(
        "smaller", what="I text.", after="the-promise", since=THE_DAY_AFTER, at=THE_EVENING_AFTER
    )
    outcome = given(promised(), MISSED, TOLD).when(smaller)
    mine = outcome.state.own.promises
    assert [one.id for one in mine.running] == ["smaller"]
    assert mine.promises[0].why_ended == "changed"
    assert record_of(mine.promises[0], THE_DAY_AFTER).missed == 1
    assert mine.changed_into("the-promise") == mine.promises[1]
    many = [promised(f"p{n}") for n in range(FEW)]
    assert given(*many).when(promised("q", after="p0", since=THAT_DAY)).events
    given(promised(), ENDED).when(smaller).refused("not_there")
    nothing_comes_of_a_second_press(promised(), MISSED, press=smaller)


def test_what_was_kept_needs_no_making_good_and_silence_is_no_answer() -> None:
    given(promised(), marked(at=THE_EVENING_AFTER)).when(TOLD).refused("not_a_miss", field="on")
    silent = AnswerMiss(at=THE_EVENING_AFTER, id="told", promise="the-promise", on=THE_DAY_AFTER)
    given(promised(), MISSED).when(silent).refused("empty", field="made_good")


def test_a_promise_can_end_and_say_why() -> None:
    outcome = given(promised()).when(ENDED)
    outcome.then(
        PromiseEnded(at=THE_EVENING_AFTER, of="the-promise", on=THE_DAY_AFTER, why="agreed")
    )
    assert outcome.state.own.promises.running == ()


def test_a_promise_does_not_end_on_a_day_that_has_not_come() -> None:
    ahead = EndPromise(at=THE_EVENING, of="the-promise", on=date.max, why="agreed")
    given(promised()).when(ahead).refused("day_not_come", field="on")


def test_a_promise_that_is_gone_is_not_marked_answered_or_ended() -> None:
    for press in (MISSED, TOLD, ENDED):
        given().when(press).refused("not_there")


def test_a_promise_can_be_let_go_with_the_answers_to_its_misses() -> None:
    given(promised(), MISSED, TOLD).when(LetGoOf(at=LATER_THAT_NIGHT, id="the-promise")).then(
        LetGo(at=LATER_THAT_NIGHT, ids=("the-promise", "told"))
    )


# Beforehand


@pytest.mark.parametrize("mark", ["excused", "renegotiated", "withdrawn"])
def test_s2_13a_what_has_to_be_said_beforehand_cannot_be_said_afterwards(mark: Mark) -> None:
    """Told, agreed or let off on the day itself or before: it counts neither as kept nor as missed."""
    on_the_day = marked(at=THE_EVENING_AFTER, mark=mark)
    state = given(promised(), on_the_day).state
    record = record_of(state.own.promises.promises[0], THE_DAY_AFTER)
    assert (record.said, record.unknown) == (0, 0)
    too_late = marked(at=THE_EVENING_AFTER + timedelta(days=3), mark=mark)
    given(promised()).when(too_late).refused("excused_too_late", field="mark")


SUNDAY = date(2026, 3, 8)
MOVED = marked(at=THE_EVENING, mark="renegotiated", to=SUNDAY, text="We both have time then.")


def test_s2_13a_another_day_that_both_agreed_on_falls_due_in_its_place() -> None:
    outcome = given(promised()).when(MOVED)
    outcome.then(
        PromiseMarked(
            at=THE_EVENING,
            of="the-promise",
            on=THE_DAY_AFTER,
            mark="renegotiated",
            text="We both have time then.",
            to=SUNDAY,
        )
    )
    promise = outcome.state.own.promises.promises[0]
    assert promise.occurrences(THAT_DAY, SUNDAY) == (THE_DAY_AFTER, SUNDAY)
    kept = given(promised(), MOVED).when(marked(SUNDAY, at=datetime(2026, 3, 8, 20, tzinfo=UTC)))
    assert record_of(kept.state.own.promises.promises[0], SUNDAY).kept == 1


def test_an_agreed_day_goes_with_the_mark_that_made_it_and_what_was_said_of_it_stays() -> None:
    taken_back = marked(at=THE_EVENING, mark="unsaid")
    promise = given(promised(), MOVED, taken_back).state.own.promises.promises[0]
    assert not promise.falls_on(SUNDAY)
    spoken = marked(SUNDAY, at=datetime(2026, 3, 8, 20, tzinfo=UTC), mark="missed")
    promise = given(promised(), MOVED, spoken, taken_back).state.own.promises.promises[0]
    assert record_of(promise, SUNDAY).missed == 1


@pytest.mark.parametrize(
    ("to", "mark", "reason"),
    [
        (THE_DAY_AFTER, "renegotiated", "due_that_day_anyway"),
        (THE_DAY_AFTER + timedelta(days=7), "renegotiated", "due_that_day_anyway"),
        (date(2026, 3, 1), "renegotiated", "excused_too_late"),
        (date.max, "renegotiated", "too_far_ahead"),
        (SUNDAY, "kept", "other_day_not_agreed"),
    ],
)
def test_another_day_is_a_day_to_come_that_is_not_its_own(
    to: date, mark: Mark, reason: str
) -> None:
    given(promised()).when(marked(at=THE_EVENING_AFTER, mark=mark, to=to)).refused(reason)


# Pauses


def away(id: str = "the-pause", **values: Any) -> PausePromise:
    usual: dict[str, Any] = {"at": THE_EVENING, "of": "the-promise", "first": THE_DAY_AFTER}
    return PausePromise(id=id, **usual | values)


FORTNIGHT = THE_DAY_AFTER + timedelta(days=13)


def test_in_a_holiday_a_promise_does_not_fall_due_and_after_it_it_does() -> None:
    outcome = given(promised()).when(away(last=FORTNIGHT, why="holiday"))
    outcome.then(
        PromisePaused(
            at=THE_EVENING,
            id="the-pause",
            of="the-promise",
            first=THE_DAY_AFTER,
            last=FORTNIGHT,
            why="holiday",
        )
    )
    promise = outcome.state.own.promises.promises[0]
    assert promise.next_from(THE_DAY_AFTER) == THE_DAY_AFTER + timedelta(days=14)
    assert record_of(promise, FORTNIGHT).unknown == 0


def test_one_pause_can_hold_for_all_promises_and_for_one_that_is_made_in_it() -> None:
    state = given(promised(), away(of=""), promised("another", what="I call.")).state
    assert [promise.next_from(THAT_DAY) for promise in state.own.promises.promises] == [None, None]


def test_one_more_promise_leaves_those_that_were_made_before_as_they_are() -> None:
    """Not written down anew for each one that is made: somebody may have made hundreds."""
    before = given(promised(), away(of=""))
    after = before.when(promised("another", what="I call."))
    (was,), (first, _) = before.state.own.promises.promises, after.state.own.promises.promises
    assert first is was


def test_an_illness_ends_when_it_ends_and_nothing_before_comes_back() -> None:
    three_weeks_on = THE_DAY_AFTER + timedelta(days=21)
    over = EndPause(at=_evening_of(three_weeks_on), of="the-pause", on=three_weeks_on)
    outcome = given(promised(), away(why="illness")).when(over)
    outcome.then(PauseEnded(at=over.at, of="the-pause", on=three_weeks_on))
    promise = outcome.state.own.promises.promises[0]
    assert promise.occurrences(THAT_DAY, three_weeks_on) == (three_weeks_on,)
    given(promised(), away(why="illness"), over).when(over).quietly()


def test_a_pause_that_ends_on_the_day_it_begins_was_none() -> None:
    over = EndPause(at=THE_EVENING_AFTER, of="the-pause", on=THE_DAY_AFTER)
    promise = given(promised(), away(), over).state.own.promises.promises[0]
    assert promise.falls_on(THE_DAY_AFTER)


def test_a_pause_takes_nothing_out_of_sight() -> None:
    weeks = THE_DAY_AFTER, THE_DAY_AFTER + timedelta(days=13)
    both = (THE_DAY_AFTER, THE_DAY_AFTER + timedelta(days=7))
    promise = given(promised(), away()).state.own.promises.promises[0]
    assert (promise.occurrences(*weeks), promise.paused_days(*weeks)) == ((), both)
    spoken = given(promised(), MISSED, away(at=THE_EVENING_AFTER)).state.own.promises.promises[0]
    assert (spoken.occurrences(*weeks), spoken.paused_days(*weeks)) == (both[:1], both[1:])


def test_what_a_pause_took_stays_in_sight_when_the_promise_ends_later() -> None:
    on = THE_DAY_AFTER + timedelta(days=1)
    over = EndPromise(at=_evening_of(on), of="the-promise", on=on, why="done")
    promise = given(promised(), away(), over).state.own.promises.promises[0]
    assert promise.paused_days(THAT_DAY, FORTNIGHT) == (THE_DAY_AFTER,)


def test_what_was_said_of_a_day_stays_when_a_pause_comes_over_it() -> None:
    promise = given(promised(), MISSED, away(at=THE_EVENING_AFTER)).state.own.promises.promises[0]
    assert record_of(promise, THE_DAY_AFTER).missed == 1


@pytest.mark.parametrize(
    ("changed", "reason", "field"),
    [
        ({"first": date(2026, 3, 1)}, "pause_too_late", "first"),
        ({"first": date.max}, "too_far_ahead", "first"),
        ({"last": THAT_DAY}, "ends_before_start", "last"),
        ({"last": date.max}, "too_far_ahead", "last"),
        ({"of": "gone"}, "not_there", ""),
    ],
)
def test_a_pause_is_said_when_it_begins_and_has_its_bounds(
    changed: dict[str, Any], reason: str, field: str
) -> None:
    given(promised()).when(away(**changed)).refused(reason, field=field)


def test_a_pause_is_not_ended_into_the_past() -> None:
    """The days in it would become days of which nothing was said."""
    back = EndPause(at=_evening_of(FORTNIGHT), of="the-pause", on=THE_DAY_AFTER)
    given(promised(), away()).when(back).refused("pause_too_late", field="on")


def test_a_pause_goes_with_its_promise_and_can_be_let_go_by_itself() -> None:
    given(promised(), away()).when(LetGoOf(at=LATER_THAT_NIGHT, id="the-promise")).then(
        LetGo(at=LATER_THAT_NIGHT, ids=("the-promise", "the-pause"))
    )
    alone = given(promised(), away()).when(LetGoOf(at=LATER_THAT_NIGHT, id="the-pause"))
    assert alone.state.own.promises.promises[0].falls_on(THE_DAY_AFTER)


# Supports that become fewer


def test_s2_14a_reminders_become_fewer_from_a_day_on() -> None:
    weekly = ChooseReminders(at=THE_EVENING_AFTER, of="the-promise", on=THE_DAY_AFTER, how="weekly")
    outcome = given(promised()).when(weekly)
    outcome.then(
        RemindersChosen(at=THE_EVENING_AFTER, of="the-promise", on=THE_DAY_AFTER, how="weekly")
    )
    promise = outcome.state.own.promises.promises[0]
    assert (promise.reminders, promise.thinned_on) == ("weekly", THE_DAY_AFTER)
    given(promised(), weekly).when(weekly).quietly()
    back = replace(weekly, how="each")
    promise = given(promised(), weekly, back).state.own.promises.promises[0]
    assert (promise.reminders, promise.thinned_on) == ("each", None)


# What it answers


def test_s0_0b_what_a_promise_answers_is_said_when_it_is_made_or_later() -> None:
    other = guess("other", text="It cost you a night.")
    now = PutPromiseAgainst(at=THE_EVENING_AFTER, of="the-promise", impacts=("other", "gone"))
    begun = (guess(), other, promised(impacts=("the-guess",)))
    outcome = given(*begun).when(now)
    outcome.then(PromisePutAgainst(at=THE_EVENING_AFTER, of="the-promise", impacts=("other",)))
    assert outcome.state.own.promises.promises[0].impacts == ("other",)
    given(*begun, now).when(later(now)).quietly()
    given(*begun, now).when(later(promised(impacts=("the-guess",)))).quietly()
    given(guess()).when(now).refused("not_there")


def test_what_is_out_of_sight_for_a_time_stays_answered() -> None:
    away = LetGoOf(at=THE_EVENING_AFTER, id="the-guess")
    other = guess("other", text="It cost you a night.")
    both = PutPromiseAgainst(at=LATER_THAT_NIGHT, of="the-promise", impacts=("other",))
    promise = promised(impacts=("the-guess",))
    state = given(guess(), other, promise, away).when(both).state
    assert state.own.promises.promises[0].impacts == ("the-guess", "other")


# The time


@pytest.mark.parametrize(
    ("changed", "reason", "field"),
    [
        ({"zone": "../../etc/passwd"}, "zone_unknown", "zone"),
        ({"zone": "Europe/Vienna\n"}, "", ""),
        ({"lead": -1}, "lead_out_of_range", "lead"),
        ({"lead": 7 * 24 * 60 + 1}, "lead_out_of_range", "lead"),
        ({"lead": 10**30}, "lead_out_of_range", "lead"),
    ],
)
def test_a_time_has_its_bounds(changed: dict[str, Any], reason: str, field: str) -> None:
    outcome = given().when(promised(clock=time(18), **changed))
    if reason:
        outcome.refused(reason, field=field)
    else:
        assert outcome.events


def test_a_time_is_kept_to_the_minute() -> None:
    event = given().when(promised(clock=time(18, 0, 59))).events[0]
    assert isinstance(event, PromiseMade)
    assert event.clock == time(18)


def test_a_day_stands_as_it_was_said_and_with_nothing_said_as_unknown() -> None:
    promise = given(promised(), MISSED).state.own.promises.promises[0]
    week = timedelta(days=7)
    third = THE_DAY_AFTER + 2 * week
    days = promise.occurrences(THE_DAY_AFTER, third + week)
    stands = [promise.standing_on(day, third) for day in days]
    assert stands == ["missed", "unknown", "due", "ahead"]


def test_ana_promises_nothing() -> None:
    given(who=ANA).when(promised()).refused("not_your_side")


@pytest.mark.parametrize(
    ("before", "press"),
    [
        ((), promised()),
        ((promised(),), MISSED),
        ((promised(), MISSED), TOLD),
        ((promised(),), ENDED),
        ((promised(),), MOVED),
        ((promised(),), away()),
    ],
    ids=["make", "mark", "answer", "end", "move", "pause"],
)
def test_a_second_press_does_nothing(before: tuple[Command, ...], press: Command) -> None:
    nothing_comes_of_a_second_press(*before, press=press)


CASES = tomllib.loads((Path(__file__).parent / "cases" / "promises.toml").read_text())["case"]


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_the_record_of_a_promise(case: dict[str, Any]) -> None:
    schedule = Weekly(days=tuple(case["days"]), start=case["start"], until=case.get("until"))
    presses: list[Command] = [promised(schedule=schedule, at=_evening_of(case["start"]))]
    for day, mark in case["marks"]:
        on = date.fromisoformat(day)
        presses.append(MarkPromise(at=_evening_of(on), of="the-promise", on=on, mark=mark))
    if "ended" in case:
        end = _evening_of(case["ended"])
        presses.append(EndPromise(at=end, of="the-promise", on=case["ended"], why="agreed"))
    promise = given(*presses).state.own.promises.promises[0]
    record = record_of(promise, case["today"])
    counts = [record.kept, record.late, record.missed, record.excused, record.unknown]
    assert counts == case["record"]


def _evening_of(day: date) -> datetime:
    return datetime.combine(day, time(21), UTC)


def test_a_rate_is_of_the_days_that_were_spoken_of() -> None:
    promise = given(promised(), MISSED).state.own.promises.promises[0]
    assert record_of(promise, THE_DAY_AFTER + timedelta(days=70)).said == 1


@pytest.mark.parametrize("day", [date.min, THAT_DAY, date.max - timedelta(days=1), date.max])
@pytest.mark.parametrize("kind", ["once", "daily"])
def test_the_calendar_has_two_ends_and_neither_breaks_a_promise(day: date, kind: str) -> None:
    """No form offers such days, but an entry of another program may hold them."""
    promise = _dated(Once(on=day) if kind == "once" else Weekly(days=DAILY, start=day))
    assert promise.next_from(day) == day
    assert len(promise.next_days(date.max, 3)) <= 1
    assert promise.next_days(day, 3)[0] == day
    assert record_of(promise, day).unknown == 0


def test_a_long_promise_is_counted_quickly() -> None:
    """Twenty years of days, each of them marked: the days are walked once, not once a mark."""
    start = date(2024, 1, 1)
    days = [start + timedelta(days=n) for n in range(7_305)]
    said = tuple(Said(on=day, mark="kept", text="") for day in days)
    promise = replace(_dated(Weekly(days=DAILY, start=start)), said=said)
    assert record_of(promise, days[-1]).kept == 7_305


def _dated(schedule: Once | Weekly) -> Promise:
    made = given().when(promised()).events[0]
    return given(replace(made, schedule=schedule)).state.own.promises.promises[0]
