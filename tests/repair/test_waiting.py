"""Waiting: what Ben keeps of his impatience, how long he goes on, what goes on, and his strength."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from amends import words
from amends.repair import LetGoOf, followup
from amends.repair.path import Moment
from amends.repair.practices import prevention, waiting
from amends.repair.practices.agreements import ProposeAgreement
from amends.repair.practices.space import LogContact
from amends.repair.practices.waiting import (
    GoingOnNoted,
    HowLongWritten,
    ImpatienceNoted,
    StrengthSaid,
    is_asked_what_goes_on,
    names_no_end,
)
from amends.repair.pushes import pushes
from amends.repair.schedules import Daily
from tests.repair.between import Two, between
from tests.repair.scenario import (
    ANA,
    BEN,
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
    A_THREAT,
    AN_HOUR_LATER,
    TOGETHER,
    answered_offer,
    door,
    given_offer,
    planned,
    promised,
    space_asked,
    space_over,
    terms,
)

WHEN_SEEN = AN_HOUR_LATER + timedelta(minutes=20)

A_DAY = timedelta(days=1)


def impatient(id: str = "the-note", **values: Any) -> waiting.NoteImpatience:
    usual: dict[str, Any] = {"at": THE_EVENING, "on": THAT_DAY, "wanted": "Ask her once more."}
    return waiting.NoteImpatience(id=id, **usual | values)


def how_long(id: str = "the-word", **values: Any) -> waiting.WriteHowLong:
    usual: dict[str, Any] = {"at": THE_EVENING, "text": "As long as it takes."}
    return waiting.WriteHowLong(id=id, **usual | values)


def going_on(id: str = "school", **values: Any) -> waiting.NoteGoingOn:
    usual: dict[str, Any] = {"at": THE_EVENING, "on": THAT_DAY, "text": "I took them to school."}
    return waiting.NoteGoingOn(id=id, **usual | values)


def strength(id: str = "the-week", **values: Any) -> waiting.SayStrength:
    usual: dict[str, Any] = {"at": THE_EVENING, "on": THAT_DAY, "much": "little"}
    return waiting.SayStrength(id=id, **usual | values)


EVERY_DAY = promised(schedule=Daily(start=THAT_DAY), to="self")

EACH = (impatient(), how_long(), going_on(), strength())


def test_each_note_is_kept_as_it_was_written() -> None:
    at = THE_EVENING
    impatience = ImpatienceNoted(
        at=at, id="the-note", on=THAT_DAY, wanted="Ask her once more.", instead=""
    )
    given().when(impatient()).then(impatience)
    word = HowLongWritten(at=at, id="the-word", text="As long as it takes.", until=None)
    given().when(how_long()).then(word)
    noted = GoingOnNoted(at=at, id="school", on=THAT_DAY, text="I took them to school.")
    given().when(going_on()).then(noted)
    said = StrengthSaid(at=at, id="the-week", on=THAT_DAY, much="little", rest=("the-promise",))
    given(EVERY_DAY).when(strength(rest=("the-promise", "the-promise"))).then(said)


@pytest.mark.parametrize("press", EACH, ids=lambda press: type(press).__name__)
def test_none_of_it_is_kept_twice_or_asked_of_ana_and_each_can_be_let_go(press: Any) -> None:
    nothing_comes_of_a_second_press(press=press)
    given(who=ANA).when(press).refused("not_your_side")
    gone = given(press).when(LetGoOf(at=THE_EVENING_AFTER, id=press.id)).state
    assert gone.own.waiting == waiting.Slice()


def test_what_cannot_be_says_why() -> None:
    given().when(impatient(wanted=" ")).refused("empty", field="wanted")
    tomorrow = THAT_DAY + 2 * A_DAY
    given().when(impatient(on=tomorrow)).refused("day_not_come", field="on")
    given().when(going_on(text="")).refused("empty", field="text")
    given().when(going_on(on=tomorrow)).refused("day_not_come", field="on")
    given().when(how_long(text="")).refused("empty", field="text")
    given().when(how_long(until=date(2026, 3, 1))).refused("step_day_over", field="until")
    given(how_long()).when(how_long("another")).refused("already_kept", field="text")
    given().when(strength(rest=("nothing",))).refused("not_there", field="rest")
    many = tuple(
        ImpatienceNoted(at=THE_EVENING, id=f"n-{n}", on=THAT_DAY, wanted="Ask.", instead="")
        for n in range(waiting.MOST)
    )
    given(*many).when(impatient()).refused("enough_notes", field="wanted")
    assert given(*many).when(impatient("n-1", instead="I walked.")).events


def test_a_note_is_written_again_in_its_place() -> None:
    mine = given(impatient(), impatient("second"), impatient(instead="I walked.")).state.own.waiting
    assert [(one.id, one.instead) for one in mine.impatient] == [
        ("the-note", "I walked."),
        ("second", ""),
    ]


@pytest.mark.parametrize(
    ("text", "no_end"),
    [
        ("I wait as long as it takes.", True),
        ("However long, I\u2019ll be there.", True),
        ("I won\u2019t give up.", True),
        ("I go on with my part until the summer, then I look again.", False),
        ("I do not know yet.", False),
    ],
)
def test_s2_7b_words_without_an_end_are_known(text: str, no_end: bool) -> None:
    assert names_no_end(text) is no_end


def test_s2_7b_the_word_is_one_line_of_a_note_and_takes_its_limit_with_it() -> None:
    limit = date(2026, 9, 1)
    rows = dict(prevention.facts(given(how_long(until=limit)).state, THAT_DAY))
    assert rows["how_long"].text == "As long as it takes."
    assert rows["how_long"].since == limit
    assert "how_long" not in dict(prevention.facts(given().state, THAT_DAY))


def test_s2_7b_a_threat_in_it_is_not_let_out_and_a_closed_door_stands_before_it() -> None:
    note = prevention.GiveNote(at=AN_HOUR_LATER, by="responsible", id="note", picks=("how_long",))
    between(*TOGETHER, how_long()).when(note).refused("not_now")
    two = between(*TOGETHER, door("learning"), how_long(text=A_THREAT))
    two.when(note).refused("held_threat")


def test_s4_5e_a_promise_that_rests_is_not_called_to_mind_for_a_week_and_then_again() -> None:
    state = given(EVERY_DAY, strength(rest=("the-promise",))).state
    (one,) = due_of("promise", state, BEN, THE_EVENING)
    assert one.wall.date() == THAT_DAY + 7 * A_DAY
    (before,) = due_of("promise", given(EVERY_DAY).state, BEN, THE_EVENING)
    assert before.wall.date() == THAT_DAY
    for today, named in ((THE_DAY_AFTER, False), (THAT_DAY + 7 * A_DAY, True)):
        moment = Moment(state=state, now=THE_EVENING, about=THE_REPAIR)
        here = followup.Here(moment=moment, role=BEN, today=today, road=None)
        assert any(line.kind == "promise" for line in followup.lines(here)) is named
    assert state.own.promises.running, "it stands"
    more = strength("more", at=THE_EVENING_AFTER, on=THE_DAY_AFTER, much="enough")
    anew = given(EVERY_DAY, strength(rest=("the-promise",)), more).state
    assert not anew.own.waiting.rests("the-promise", THE_DAY_AFTER)


def test_s1_2d_he_is_asked_after_a_week_without_a_note_and_only_where_something_goes_on() -> None:
    def asked(after: int, *before: Any) -> bool:
        now = THE_EVENING + after * A_DAY
        return is_asked_what_goes_on(given(*before).state, now, now.date())

    goes_on = terms(goes_on="The school run.", until=None)
    assert not asked(6, goes_on)
    assert asked(8, goes_on)
    assert not asked(7, goes_on, going_on(at=THE_EVENING_AFTER, on=THE_DAY_AFTER))
    assert asked(8, goes_on, going_on(at=THE_EVENING_AFTER, on=THE_DAY_AFTER))
    assert not asked(30, terms(goes_on="", until=None)), "nothing was said to go on"
    assert not asked(30), "no room is asked for"
    two = between(*TOGETHER, space_asked(goes_on="Good morning.", start=THAT_DAY))
    now = THE_EVENING + 8 * A_DAY
    assert is_asked_what_goes_on(two.sees(BEN, now), now, now.date())


TWO_PLANS = (
    *TOGETHER,
    planned(),
    planned("the-rent", kind="pay", what="I pay the rent of May."),
    door("offers"),
)


def kinds_of(two: Two, today: date, aside: frozenset[str] = frozenset()) -> list[tuple[str, date]]:
    state = two.sees(BEN, WHEN_SEEN + (today - THAT_DAY))
    return [(one.kind, one.on) for one in pushes(state, today, aside)]


def test_an_offer_soon_after_a_no_is_named_with_its_day_and_so_is_the_second_of_a_week() -> None:
    two = between(*TWO_PLANS, given_offer())
    assert kinds_of(two, THAT_DAY) == [], "the first one was none"
    two = two.then(answered_offer("declined"))
    day = THAT_DAY + 3 * A_DAY
    two = two.then(given_offer("again", "the-rent", at=THE_EVENING + 3 * A_DAY))
    assert kinds_of(two, day) == [("again", day), ("several", day)]
    assert kinds_of(two, day + 91 * A_DAY) == [], "what is long ago helps nobody"
    state = two.sees(ANA, WHEN_SEEN)
    assert pushes(state, THAT_DAY, frozenset()) == (), "hers are never looked at"


def test_an_offer_long_after_a_no_and_a_second_after_a_week_are_no_push() -> None:
    two = between(*TWO_PLANS, given_offer(), answered_offer("declined"))
    day = THAT_DAY + 15 * A_DAY
    two = two.then(given_offer("again", "the-rent", at=THE_EVENING + 15 * A_DAY))
    assert kinds_of(two, day) == []


def test_what_comes_on_the_day_that_room_ended_is_named_and_contact_outside_it() -> None:
    contact = LogContact(at=AN_HOUR_LATER, id="call", on=THAT_DAY, text="I called.", inside=False)
    two = between(*TWO_PLANS, space_asked(), contact, space_over())
    assert kinds_of(two, THAT_DAY) == [("outside", THAT_DAY)]
    two = two.then(given_offer(at=WHEN_SEEN))
    assert ("after_room", THAT_DAY) in kinds_of(two, THAT_DAY)


def test_a_note_about_pressure_put_aside_and_the_words_given_is_named() -> None:
    why = "Please forgive me, I need an answer by Sunday."
    found = {one.key for one in words.read(why).findings if one.label == "pressure"}
    assert found
    rule = ProposeAgreement(
        at=AN_HOUR_LATER,
        id="rule",
        by="responsible",
        what="We talk on Sundays.",
        why=why,
        scope="Sundays.",
        review=THAT_DAY + 14 * A_DAY,
        end=THAT_DAY + 30 * A_DAY,
    )
    two = between(*TOGETHER, door("agreements"), rule)
    assert kinds_of(two, THAT_DAY) == []
    assert kinds_of(two, THAT_DAY, frozenset(found)) == [("set_aside", THAT_DAY)]


def test_without_an_act_of_his_nothing_was_a_push() -> None:
    assert pushes(given().state, THAT_DAY, frozenset()) == ()
