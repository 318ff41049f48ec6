"""Looking together: a list of Ana's or of Ben's, a day that both say yes to, and notes of it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from amends.repair import due as falls_due
from amends.repair.coming import coming
from amends.repair.practices.pacing import ChooseCap
from amends.repair.practices.rhythm import SetRhythm
from amends.repair.practices.rounds import (
    AgendaSet,
    AnswerRound,
    CloseToDo,
    GiveMinutes,
    MinutesGiven,
    ProposeRound,
    RoundAnswered,
    RoundProposed,
    SetAgenda,
    ToDo,
    as_promise,
    next_day,
)
from amends.repair.practices.safety import ChooseToBeReminded
from amends.repair.schedules import Once
from tests.repair.between import Two, between
from tests.repair.scenario import ANA, BEN, THAT_DAY, THE_EVENING, THE_EVENING_AFTER
from tests.repair.things import A_THREAT, AN_HOUR_LATER, JOINED, door, lets_go, quiet

A_DAY = timedelta(days=1)
THE_TENTH = date(2026, 3, 10)
ON_THE_TENTH = datetime(2026, 3, 10, 20, 0, tzinfo=THE_EVENING.tzinfo)
THREE: Any = ("kept", "not_well", "otherwise")


def rhythm(every: str = "week", id: str = "rhythm") -> SetRhythm:
    return SetRhythm(at=THE_EVENING, by=ANA, id=id, every=every)  # type: ignore[arg-type]


OPEN = (*JOINED, door("checkins"), rhythm())


def agenda(by: Any = BEN, id: str = "agenda", **values: Any) -> SetAgenda:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "by": by, "questions": THREE}
    return SetAgenda(id=id, **usual | values)


def asks(by: Any = BEN, id: str = "round", **values: Any) -> ProposeRound:
    return ProposeRound(**{"at": AN_HOUR_LATER, "by": by, "id": id, "on": THE_TENTH} | values)


def says(answer: str = "yes", by: Any = ANA, id: str = "answer", **values: Any) -> AnswerRound:
    usual: dict[str, Any] = {"at": THE_EVENING_AFTER, "of": "round", "whose": BEN}
    return AnswerRound(by=by, id=id, answer=answer, **usual | values)  # type: ignore[arg-type]


def notes(by: Any = BEN, id: str = "notes", **values: Any) -> GiveMinutes:
    usual: dict[str, Any] = {"at": ON_THE_TENTH, "by": by, "on": THE_TENTH, "text": "The bills."}
    return GiveMinutes(id=id, **usual | values)


CALL = ToDo(what="I call the bank.", doer="responsible", until=THE_TENTH + 7 * A_DAY)


def standing(two: Two, who: Any = BEN, at: datetime = ON_THE_TENTH) -> tuple[str, date]:
    ours = two.sees(who, at).shared.rounds
    now = ours.standing(ours.proposed[0], at.date())
    return now.state, now.on


def open_to(two: Two, at: datetime = ON_THE_TENTH) -> dict[Any, tuple[str, ...]]:
    """What each may say to the round, as they see it."""
    seen = {who: two.sees(who, at).shared.rounds for who in (ANA, BEN)}
    return {who: ours.answers_from(who, ours.proposed[0], at.date()) for who, ours in seen.items()}


# The list


def test_a_list_has_three_to_five_questions_and_anas_stands_before_bens() -> None:
    two = between(*OPEN)
    (event,) = two.when(agenda(own=(" What about Easter? ", ""))).events
    assert isinstance(event, AgendaSet)
    assert (event.questions, event.own) == (THREE, ("What about Easter?",))
    for few in (agenda(questions=("kept",)), agenda(own=("One", "two", "three"))):
        two.when(few).refused("agenda_length", field="questions")
    both = two.then(agenda(), agenda(ANA, own=("And us?",)))
    chosen = both.sees(BEN, ON_THE_TENTH).shared.rounds.agenda
    assert chosen is not None
    assert chosen.by == ANA
    later_on = both.then(agenda(id="again", at=THE_EVENING_AFTER, own=("But?",)))
    assert (
        later_on.sees(ANA, ON_THE_TENTH).shared.rounds.agenda
        == both.sees(ANA, ON_THE_TENTH).shared.rounds.agenda
    )
    both.when(agenda(id="twice", at=THE_EVENING_AFTER)).quietly()
    two.when(agenda(own=(A_THREAT,))).refused("held_threat")


@pytest.mark.parametrize("brings", [agenda(), asks(), notes()], ids=["list", "day", "notes"])
def test_ben_brings_nothing_of_it_while_the_door_is_closed_or_it_is_quiet(brings: Any) -> None:
    between(*JOINED, rhythm()).when(brings).refused("not_now")
    between(*OPEN, quiet()).when(brings).refused("not_now")


# The day


def test_ben_asks_inside_the_rhythm_that_she_set_and_waits() -> None:
    (event,) = between(*OPEN).when(asks()).events
    assert isinstance(event, RoundProposed)
    assert event.counted
    for none in ((), (rhythm("never"),)):
        two = between(*JOINED, door("checkins"), *none)
        two.when(asks()).refused("no_rhythm", field="on")
    asked = between(*OPEN, asks())
    asked.when(asks()).quietly()
    asked.when(asks(id="more", at=THE_EVENING_AFTER)).refused("one_round_at_once", field="on")
    no = asked.then(says("not_this_time"))
    sooner = no.when(asks(id="more", at=THE_EVENING_AFTER, on=THE_TENTH + 6 * A_DAY))
    sooner.refused("round_too_soon", field="on")
    assert no.when(asks(id="more", at=THE_EVENING_AFTER, on=THE_TENTH + 7 * A_DAY)).events
    between(*OPEN).when(asks(on=THAT_DAY - 2 * A_DAY)).refused("time_over", field="on")


def test_ana_asks_on_any_day_with_no_rhythm_at_all() -> None:
    two = between(*JOINED)
    assert two.when(asks(ANA)).events
    assert next_day(two.sees(BEN, AN_HOUR_LATER)) is None


def test_only_the_others_yes_books_it_and_another_day_waits_for_a_yes_again() -> None:
    asked = between(*OPEN, asks())
    asked.when(says(by=BEN)).refused("theirs_to_answer")
    (yes,) = asked.when(says()).events
    assert isinstance(yes, RoundAnswered)
    assert not yes.counted
    booked = asked.then(says())
    assert standing(booked) == ("booked", THE_TENTH)
    booked.when(says(id="again")).quietly()
    assert open_to(asked) == {ANA: ("yes", "another", "not_this_time"), BEN: ("not_this_time",)}
    assert open_to(booked) == {ANA: ("another", "not_this_time"), BEN: ("another", "not_this_time")}
    later_day = THE_TENTH + 2 * A_DAY
    moved = booked.then(says("another", id="moved", on=later_day))
    assert standing(moved) == ("open", later_day)
    moved.when(says(id="own", at=ON_THE_TENTH)).refused("theirs_to_answer")
    again = moved.then(says(by=BEN, id="his", at=ON_THE_TENTH))
    assert standing(again, at=ON_THE_TENTH + A_DAY) == ("booked", later_day)


def test_ben_names_another_day_once_and_then_it_is_hers_to_say() -> None:
    booked = between(*OPEN, asks(), says())
    moves = says("another", BEN, "moves", on=THE_TENTH + A_DAY, at=ON_THE_TENTH)
    moved = booked.then(moves)
    once_more = says("another", BEN, "more", on=THE_TENTH + 2 * A_DAY, at=ON_THE_TENTH)
    moved.when(once_more).refused("theirs_to_answer", field="on")
    off = booked.then(says("not_this_time", id="off"))
    off.when(once_more).refused("time_gone", field="on")
    assert off.when(says("another", id="hers", on=THE_TENTH + A_DAY)).events
    assert open_to(off) == {ANA: ("another",), BEN: ()}
    assert open_to(booked, ON_THE_TENTH + A_DAY) == {ANA: (), BEN: ()}


def test_not_this_time_holds_at_once_and_passes_every_quiet() -> None:
    booked = between(*OPEN, asks(), says(), quiet(at=THE_EVENING_AFTER))
    (off,) = booked.when(says("not_this_time", id="off")).events
    assert isinstance(off, RoundAnswered)
    assert off.is_seen_at_once
    gone = booked.then(off)
    gone.when(says("not_this_time", BEN, "too")).quietly()
    booked.when(says("another", id="on", on=THE_TENTH + A_DAY)).refused("not_now")


def test_a_booked_day_stands_in_the_calendar_of_both_and_calls_who_asked_for_that() -> None:
    both = between(*OPEN, asks(), says())
    for who in (BEN, ANA):
        state = both.sees(who, ON_THE_TENTH - A_DAY)
        days = coming(state, who, THAT_DAY, THE_TENTH + 30 * A_DAY)
        assert [(one.kind, one.day) for one in days] == [("together", THE_TENTH)]
    wants = ChooseToBeReminded(at=THE_EVENING, what=("together",))
    soon = THE_EVENING_AFTER + timedelta(hours=1)
    (called,) = falls_due(both.then(wants).sees(BEN, soon), BEN, soon)
    assert called.wall.date() == THE_TENTH - A_DAY
    off = both.then(says("not_this_time", id="off")).sees(BEN, ON_THE_TENTH - A_DAY)
    assert coming(off, BEN, THAT_DAY, THE_TENTH) == ()


# Notes


BEEN = (*OPEN, asks(), says())


def days_to_note(two: Two, at: datetime = ON_THE_TENTH) -> tuple[date, ...]:
    return two.sees(BEN, at).shared.rounds.days_to_note(BEN, at.date())


def test_ben_notes_his_own_part_once_of_a_day_that_both_said_yes_to() -> None:
    two = between(*BEEN)
    (event,) = two.when(notes(to_do=(CALL,))).events
    assert isinstance(event, MinutesGiven)
    assert event.to_do == (CALL,)
    hers_to_do = ToDo(what="You call the bank.", doer="harmed")
    two.when(notes(to_do=(hers_to_do,))).refused("not_theirs_to_do", field="text")
    two.when(notes(on=THE_TENTH - A_DAY)).refused("no_round_that_day", field="on")
    between(*OPEN, asks()).when(notes()).refused("no_round_that_day", field="on")
    two.when(notes(text=" ")).refused("empty", field="text")
    two.when(notes(at=THE_EVENING_AFTER)).refused("day_not_come", field="on")
    assert days_to_note(two) == (THE_TENTH,)
    assert days_to_note(two, THE_EVENING_AFTER) == days_to_note(between(*OPEN, asks())) == ()
    noted = two.then(ChooseCap(at=THE_EVENING, by=ANA, most=7), notes())
    assert days_to_note(noted) == ()
    noted.when(notes()).quietly()
    noted.when(notes(id="more", text="And rent.")).refused("noted_already", field="on")
    two.when(notes(to_do=(ToDo(what=A_THREAT, doer="responsible"),))).refused("held_threat")


def test_ana_notes_of_any_day_and_who_does_what() -> None:
    mine = (CALL, ToDo(what="I look for a school.", doer="harmed"))
    two = between(*JOINED).then(notes(ANA, to_do=mine))
    later_on = ON_THE_TENTH + A_DAY
    assert [one.to_do for one in two.sees(BEN, later_on).shared.rounds.to_do] == [*mine]


def closes(by: Any, place: int = 0, became: Any = "done", id: str = "closed") -> CloseToDo:
    at = ON_THE_TENTH + A_DAY
    return CloseToDo(at=at, by=by, id=id, of="notes", whose=ANA, place=place, became=became)


def test_what_is_to_be_done_stands_until_it_is_done_or_put_down() -> None:
    school = ToDo(what="I look for a school.", doer="harmed")
    two = between(*JOINED).then(notes(ANA, to_do=(CALL, school)))
    two.when(closes(BEN, 1)).refused("not_theirs_to_do")
    two.when(closes(BEN, 2)).refused("not_there")
    done = two.then(closes(BEN))
    done.when(closes(BEN, id="again")).quietly()
    later_on = ON_THE_TENTH + 2 * A_DAY
    assert [one.to_do for one in done.sees(ANA, later_on).shared.rounds.to_do] == [school]
    (down,) = two.then(quiet(at=ON_THE_TENTH)).when(closes(ANA, 1, "put_down")).events
    assert down.visible_from == down.at  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("until", "falls"),
    [(THE_TENTH + A_DAY, THE_TENTH + A_DAY), (THAT_DAY, THE_TENTH), (None, THE_TENTH + 7 * A_DAY)],
)
def test_what_is_to_be_done_becomes_a_promise_for_its_day_or_a_week_on(
    until: date | None, falls: date
) -> None:
    two = between(*JOINED).then(notes(ANA, to_do=(replace(CALL, until=until),)))
    (one,) = two.sees(BEN, ON_THE_TENTH + A_DAY).shared.rounds.to_do
    press = as_promise(one.of, one.place, ON_THE_TENTH, THE_TENTH, "Europe/Paris")
    assert (press.what, press.schedule) == ("I call the bank.", Once(on=falls))
    two.then(press).when(press).quietly()


def test_the_notes_set_nobody_to_do_what_takes_their_freedom() -> None:
    to_do = ToDo(what="You unlock your phone whenever I ask.", doer="responsible")
    between(*OPEN, asks(), says()).when(notes(by=ANA, to_do=(to_do,))).refused(
        "agreement_location", field="what"
    )


def test_her_no_to_a_day_stands_and_he_asks_no_sooner_though_both_put_it_away() -> None:
    two = between(*OPEN, asks(), says("not_this_time"))
    no = two.then(lets_go(ANA, ANA, "answer"))
    no.when(lets_go(BEN, ANA, "answer")).refused("word_stays")
    day = two.then(lets_go(ANA, BEN, "round"))
    day.when(lets_go(BEN, BEN, "round")).refused("once_stays")
    put_down = CloseToDo(
        at=ON_THE_TENTH, by=ANA, id="down", of="notes", whose=ANA, place=0, became="put_down"
    )
    closed = between(*OPEN, asks(), says(), notes(by=ANA, to_do=(CALL,)), put_down)
    his = lets_go(BEN, ANA, "down", at=ON_THE_TENTH + A_DAY)
    closed.when(his).refused("word_stays")
