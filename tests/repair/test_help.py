"""Help from people: each keeps their own, and when it is near is worked out from their own words alone."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

import pytest
from msgspec.structs import replace

from amends.repair import Command, LetGo, LetGoOf, State
from amends.repair.coming import coming
from amends.repair.pointers import STILL_FOR, pointers, ways
from amends.repair.practices import help
from amends.repair.practices.help import (
    MOST_PICKED,
    AppointmentNoted,
    CallNoted,
    FirstHourPicked,
    HelperNoted,
    NoteCall,
    NoteSession,
    PickForFirstHour,
    PromiseTied,
    SessionNoted,
    TellTroubles,
    TiePromise,
    TroublesTold,
    WayWeighed,
    WeighWay,
    picked,
)
from amends.repair.practices.impact import NoteImpact
from amends.repair.practices.owning import DetailHarm, WeighHarm
from amends.repair.practices.partners_side import WeighHurt
from amends.repair.practices.readiness import ReviewTalk
from amends.repair.practices.reflection import MarkCauseForHelp
from tests.repair.scenario import (
    ANA,
    BEN,
    LATER_THAT_NIGHT,
    THAT_DAY,
    THE_DAY_AFTER,
    THE_EVENING,
    THE_EVENING_AFTER,
    THE_REPAIR,
    due_of,
    given,
    nothing_comes_of_a_second_press,
)
from tests.repair.things import (
    appointment,
    cause,
    hard_day,
    harm,
    helper,
    marked,
    page,
    promised,
    screened,
)

THE_TENTH = date(2026, 3, 10)


def weighed(id: str = "the-weighing", **values: Any) -> WeighWay:
    usual: dict[str, Any] = {"at": THE_EVENING, "way": "group", "wish": "want"}
    return WeighWay(id=id, **usual | values)


def called(id: str = "the-call", **values: Any) -> NoteCall:
    usual: dict[str, Any] = {"at": THE_EVENING, "helper": "the-helper", "on": THAT_DAY}
    return NoteCall(id=id, **usual | {"went": "no_answer"} | values)


def session(id: str = "the-session", **values: Any) -> NoteSession:
    usual: dict[str, Any] = {"at": THE_EVENING, "on": THAT_DAY, "task": "Say it the same day."}
    return NoteSession(id=id, **usual | values)


def tied(**values: Any) -> TiePromise:
    usual: dict[str, Any] = {"at": THE_EVENING, "of": "the-helper", "promise": "the-promise"}
    return TiePromise(**usual | values)


def told(**replies: Any) -> TellTroubles:
    return TellTroubles(at=THE_EVENING, **replies)


def picks(*items: str) -> PickForFirstHour:
    return PickForFirstHour(at=THE_EVENING, items=items)


# -- what happens ----------------------------------------------------------------------------------


@pytest.mark.parametrize("who", [BEN, ANA])
def test_s0_6b_each_keeps_whom_they_could_ask_what_it_costs_and_how_a_call_went(who: Any) -> None:
    here = given(who=who).when(helper(cost=Decimal("1E+2"), currency=" eur "))
    here.then(
        HelperNoted(
            at=THE_EVENING, id="the-helper", way="alone", name="Dr Amsel", reach="", note="",
            cost=Decimal(100), currency="EUR",
        )
    )  # fmt: skip
    given(helper(), who=who).when(called(text="A recorded voice.")).then(
        CallNoted(
            at=THE_EVENING, id="the-call", helper="the-helper", on=THAT_DAY, went="no_answer",
            text="A recorded voice.",
        )
    )  # fmt: skip
    given(who=who).when(weighed(note="Not alone there.")).then(
        WayWeighed(
            at=THE_EVENING, id="the-weighing", way="group", wish="want", note="Not alone there.",
            cost=None, currency="",
        )
    )  # fmt: skip


def test_s3_4d_a_day_with_somebody_is_kept_with_its_hour_and_moved_under_the_same_id() -> None:
    hour = appointment(on=THE_TENTH, clock=time(10, 0, 30))
    outcome = given(helper(), who=ANA).when(hour)
    outcome.then(
        AppointmentNoted(
            at=THE_EVENING, id="the-hour", helper="the-helper", on=THE_TENTH, clock=time(10),
            zone="Europe/Vienna",
        )
    )  # fmt: skip
    moved = given(helper(), hour, appointment(on=THE_DAY_AFTER), who=ANA).state
    assert [one.on for one in moved.own.help.to_come(THAT_DAY)] == [THE_DAY_AFTER]


def test_s1_5c_going_there_and_what_is_to_do_are_promises_of_bens_and_never_of_anas() -> None:
    given(helper(), promised()).when(tied()).then(
        PromiseTied(at=THE_EVENING, of="the-helper", promise="the-promise")
    )
    given(helper(), who=ANA).when(tied()).refused("not_there")
    given(promised()).when(tied(of="nothing")).refused("not_there")
    talk = ReviewTalk(at=THE_EVENING, id="the-talk", heard="You lie awake.")
    assert given(talk, promised()).when(tied(of="the-talk")).events
    given(session(), who=ANA).when(promised()).refused("not_your_side")


def test_s0_6c_what_was_picked_stands_on_the_page_and_nothing_of_the_others_words() -> None:
    as_told = NoteImpact(
        at=THE_EVENING, id="as-told", domain="trust", source="told", text="You lied."
    )
    here = given(harm(), cause(), session(), as_told)
    here.when(picks("the-cause", "the-harm", "the-cause")).then(
        FirstHourPicked(at=THE_EVENING, items=("the-cause", "the-harm"))
    )
    here.when(picks("as-told")).refused("not_there")
    state = given(harm(), cause(), picks("the-cause", "the-harm")).state
    assert [one.id for one in picked(state)] == ["the-cause", "the-harm"]


def test_a_session_leaves_what_it_was_about_what_was_said_and_what_is_to_do() -> None:
    given(who=ANA).when(session()).then(
        SessionNoted(
            at=THE_EVENING, id="the-session", helper="", on=THAT_DAY, text="", said="",
            task="Say it the same day.",
        )
    )  # fmt: skip
    again = session(said="It is not mine.", at=LATER_THAT_NIGHT)
    (kept,) = given(session(), again, who=ANA).state.own.help.sessions
    assert (kept.said, kept.at) == ("It is not mine.", LATER_THAT_NIGHT)


def test_a_few_questions_are_answered_in_one_length_whatever_is_said() -> None:
    given().when(told(drink="yes")).then(
        TroublesTold(
            at=THE_EVENING, drink="yes", sleep="___", hopeless="___", children="___",
            urges="___", returns="___", avoids="___", on_guard="___",
        )
    )  # fmt: skip


def test_what_goes_on_against_ones_will_and_what_stayed_of_a_bad_thing_point_to_help() -> None:
    def reasons(who: Any, **replies: Any) -> list[str]:
        state = given(told(**replies), who=who).state
        return [one.reason for one in pointers(state, who, THE_REPAIR, THE_EVENING)]

    assert reasons(BEN, urges="yes") == ["urges"]
    assert reasons(ANA, returns="no_", on_guard="yes", avoids="yes") == ["signs"]
    assert reasons(ANA, returns="no_", on_guard="___") == []


# -- when it says no -------------------------------------------------------------------------------


def test_what_cannot_be_kept_says_why() -> None:
    given().when(helper(name=" ")).refused("empty", field="name")
    given().when(helper(cost=Decimal(5))).refused("currency_unknown", field="currency")
    given().when(helper(cost=Decimal(0), currency="EUR")).refused(
        "amount_out_of_range", field="cost"
    )
    given().when(weighed(wish="")).refused("empty", field="note")
    given(weighed()).when(weighed("another")).refused("already_kept", field="note")
    given(weighed()).when(weighed(way="line")).refused("already_kept", field="note")
    here = given(helper())
    here.when(called(on=THAT_DAY + timedelta(days=5))).refused("day_not_come", field="on")
    here.when(called(helper="nobody")).refused("not_there")
    over = THAT_DAY - timedelta(days=3)
    here.when(appointment(on=over)).refused("appointment_over", field="on")
    here.when(appointment(on=date(2036, 1, 1))).refused("too_far_ahead", field="on")
    here.when(appointment(zone="../etc")).refused("zone_unknown", field="zone")
    here.when(session(task=" ")).refused("empty", field="text")
    here.when(session(helper="nobody")).refused("not_there")
    many = tuple(cause(f"cause-{n}") for n in range(MOST_PICKED + 1))
    given(*many).when(picks(*(one.id for one in many))).refused("too_many_picked", field="items")


def test_pressing_twice_does_nothing() -> None:
    nothing_comes_of_a_second_press(press=helper())
    nothing_comes_of_a_second_press(press=weighed())
    nothing_comes_of_a_second_press(press=session())
    nothing_comes_of_a_second_press(press=told(sleep="yes"))
    nothing_comes_of_a_second_press(helper(), press=called())
    nothing_comes_of_a_second_press(helper(), press=appointment(on=THE_TENTH))
    nothing_comes_of_a_second_press(helper(), promised(), press=tied())
    nothing_comes_of_a_second_press(harm(), press=picks("the-harm"))


def test_who_is_let_go_of_takes_their_calls_and_days_along_and_leaves_what_was_brought_home() -> (
    None
):
    before = (
        helper(), called(), appointment(on=THE_TENTH), session(helper="the-helper"), promised(),
        tied(), picks("the-session"),
    )  # fmt: skip
    outcome = given(*before).when(LetGoOf(at=THE_EVENING_AFTER, id="the-helper"))
    outcome.then(LetGo(at=THE_EVENING_AFTER, ids=("the-helper", "the-call", "the-hour")))
    mine = outcome.state.own.help
    assert (mine.helpers, mine.calls, mine.appointments, mine.tied) == ((), (), (), ())
    assert [one.id for one in picked(outcome.state)] == ["the-session"]
    changed = session(helper="the-helper", text="Later.", at=THE_EVENING_AFTER)
    assert given(*before, LetGoOf(at=THE_EVENING_AFTER, id="the-helper")).when(changed).events


# -- when somebody trained could help more ---------------------------------------------------------


def reasons(state: State, who: Any = BEN, now: datetime = THE_EVENING) -> list[str]:
    return [one.reason for one in pointers(state, who, THE_REPAIR, now)]


@pytest.mark.parametrize(
    ("wrote", "reason"),
    [
        ((harm(),), "betrayal"),
        ((harm(kind="lie", ongoing="going_on"),), "going_on"),
        ((harm(kind="lie"), WeighHarm(at=THE_EVENING, of="the-harm", weight="deep")), "deep"),
        ((harm(kind="lie"), DetailHarm(at=THE_EVENING, of="the-harm", repeated=True)), "repeated"),
        ((harm(kind="lie"), harm("again", kind="lie")), "repeated"),
        ((harm(kind="control"),), "force"),
        ((cause(), MarkCauseForHelp(at=THE_EVENING, of="the-cause")), "cause"),
        ((screened(watched="yes"),), "afraid"),
        ((screened(used_force="yes"),), "force"),
        ((told(hopeless="yes"),), "hopeless"),
        ((told(drink="yes"),), "drink"),
        ((told(children="yes"),), "children"),
        ((told(sleep="yes"),), "sleep"),
    ],
    ids=lambda value: value if isinstance(value, str) else "wrote",
)
def test_s0_6a_each_reason_comes_of_something_that_he_wrote(
    wrote: tuple[Command, ...], reason: str
) -> None:
    assert reasons(given(*wrote).state) == [reason]


def test_nothing_points_anywhere_before_anything_was_written_or_where_no_was_said() -> None:
    no = told(drink="no_", sleep="___", hopeless="no_", children="no_")
    assert reasons(given(screened(), no, harm(kind="lie"), cause()).state) == []


def test_a_cause_that_no_longer_wants_help_points_nowhere() -> None:
    marks = MarkCauseForHelp(at=THE_EVENING, of="the-cause")
    state = given(cause(), marks, replace(marks, wanted=False)).state
    assert reasons(state) == []


def test_a_road_stands_still_when_nothing_was_done_or_understood_for_long_and_only_his() -> None:
    later = THE_EVENING + STILL_FOR
    here = (harm(kind="lie"), promised())
    assert reasons(given(*here).state, now=later) == ["stuck"]
    kept = marked(on=date(2026, 4, 4), at=datetime(2026, 4, 4, 20, tzinfo=THE_EVENING.tzinfo))
    assert reasons(given(*here, kept).state, now=later) == []
    hers = given(page(), hard_day(), who=ANA).state
    assert reasons(hers, ANA, later + STILL_FOR) == []


def test_what_she_wrote_of_her_own_points_for_her_alone() -> None:
    night = NoteImpact(
        at=THE_EVENING, id="her-night", domain="body", source="own", text="I do not sleep."
    )
    deep = WeighHurt(at=THE_EVENING, weight="deep")
    assert reasons(given(night, deep, who=ANA).state, ANA) == ["deep", "body"]


def test_what_cannot_wait_stands_first() -> None:
    state = given(harm(), told(sleep="yes", drink="yes", hopeless="yes")).state
    assert reasons(state) == ["hopeless", "drink", "betrayal", "sleep"]


@pytest.mark.parametrize("who", [BEN, ANA])
@pytest.mark.parametrize(
    "replies",
    [{"afraid": "yes"}, {"not_free": "yes"}, {"used_force": "yes"}, {"barred": "order__"}],
)
def test_together_is_named_only_where_nothing_speaks_against_it(
    who: Any, replies: dict[str, Any]
) -> None:
    assert "together" in ways(given(screened(), who=who).state, THE_REPAIR)
    assert "together" not in ways(given(who=who).state, THE_REPAIR), "nobody was asked yet"
    assert "together" not in ways(given(screened(**replies), who=who).state, THE_REPAIR)


# -- when it comes ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("clock", "call"),
    [(None, time(9)), (time(10), time(8)), (time(1), time(0)), (time(2, 30), time(0, 30))],
)
def test_a_day_is_called_to_mind_the_morning_before_and_in_time_to_get_there(
    clock: time | None, call: time
) -> None:
    state = given(helper(), appointment(on=THE_TENTH, clock=clock)).state
    (thing,) = due_of("appointment", state, BEN, THE_EVENING)
    assert thing.zone == "Europe/Vienna"
    before = datetime(2026, 3, 9, 9)  # noqa: DTZ001
    assert thing.walls == (before, datetime.combine(THE_TENTH, call))
    (day,) = coming(state, BEN, THAT_DAY, THE_TENTH)
    assert (day.kind, day.day, day.clock) == ("appointment", THE_TENTH, clock)
    assert coming(state, BEN, THAT_DAY, THE_DAY_AFTER) == ()


def test_nothing_calls_ana_to_a_day_of_hers_before_she_asks_for_it() -> None:
    state = given(helper(), appointment(on=THE_TENTH), who=ANA).state
    assert due_of("appointment", state, ANA, THE_EVENING) == ()


def test_the_last_day_there_is_breaks_no_reader() -> None:
    for on in (date.min, date.max):
        one = AppointmentNoted(at=THE_EVENING, id="a", helper="b", on=on, clock=None, zone="UTC")
        assert list(help.calls_to_mind(one))
