"""One line that Ben is there, once, in the book that both can read, and what Ana says to it, if anything."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from amends.repair.practices.pacing import ChooseCap
from amends.repair.practices.there import (
    STANDS_FOR,
    AnswerThere,
    SayThere,
    ThereAnswered,
    ThereSaid,
)
from tests.repair.between import Two, between
from tests.repair.scenario import ANA, BEN, THE_EVENING
from tests.repair.things import (
    A_THREAT,
    AN_HOUR_LATER,
    JOINED,
    answered_letter,
    door,
    given_letter,
    lets_go,
    quiet,
    space_asked,
)

LINE = "I am here when you want to talk. Knock at any time."
THE_NEXT_DAY = THE_EVENING + timedelta(days=1)
A_SEASON_LATER = THE_EVENING + STANDS_FOR


def says(id: str = "line", **values: Any) -> SayThere:
    usual: dict[str, Any] = {"at": THE_EVENING, "by": BEN, "text": LINE}
    return SayThere(id=id, **usual | values)


def answers(answer: str, id: str = "answer", **values: Any) -> AnswerThere:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "by": ANA, "of": "line", "answer": answer}
    return AnswerThere(id=id, **usual | values)


def said(*more: Any) -> Two:
    return between(*JOINED, says(), *more)


def test_s0_3e_ben_says_once_that_he_is_there_and_ana_finds_it_uncalled() -> None:
    (line,) = between(*JOINED).when(says(text=f" {LINE}\n")).events
    assert isinstance(line, ThereSaid)
    assert (line.text, line.counted, line.calls) == (LINE, True, False)
    seen = said().sees(ANA, AN_HOUR_LATER).shared.there
    assert seen.line is not None
    assert seen.line.text == LINE
    assert said().sees(ANA, THE_EVENING).shared.there.line is None, "for ten minutes it is his"
    said().when(says(at=AN_HOUR_LATER)).quietly()
    said().when(says(text="Otherwise.", at=AN_HOUR_LATER)).refused("already_kept", field="text")
    between(*JOINED).when(says(by=ANA)).refused("not_your_side")
    between(*JOINED).when(says(text=" ")).refused("empty", field="text")


def test_a_second_line_takes_its_place_after_a_season_or_once_she_asked_for_more() -> None:
    again = says("again", at=THE_NEXT_DAY)
    said().when(again).refused("said_once", field="text")
    said(answers("not_this_week")).when(again).refused("said_once")
    for answer in ("ready", "write"):
        assert said(answers(answer)).when(again).events
    changed = answers("not_this_week", "otherwise", at=THE_NEXT_DAY)
    said(answers("ready"), changed).when(again).refused("said_once")
    answered = said(answers("ready"), again)
    answered.when(says("third", at=THE_NEXT_DAY + timedelta(days=8))).refused("said_once")
    assert said().when(says("again", at=A_SEASON_LATER)).events
    early = A_SEASON_LATER - timedelta(minutes=1)
    said().when(says("again", at=early)).refused("said_once")


def test_nothing_of_it_passes_what_keeps_them_apart_or_the_number_that_she_chose() -> None:
    between(*JOINED, quiet()).when(says()).refused("not_now")
    between(*JOINED, space_asked(at=THE_EVENING)).when(says(at=AN_HOUR_LATER)).refused("space")
    between(*JOINED, ChooseCap(at=THE_EVENING, by=ANA, most=0)).when(says()).refused("cap")
    between(*JOINED).when(says(text=A_THREAT)).refused("held_threat")
    asked = between(*JOINED, given_letter(), answered_letter("no_more"))
    asked.when(says(at=THE_NEXT_DAY)).refused("not_now")


def test_a_door_to_talking_that_she_closed_again_closes_it_too() -> None:
    assert between(*JOINED, door("talk")).when(says()).events
    closed = between(*JOINED, door("talk"), door("talk", open=False))
    closed.when(says(at=AN_HOUR_LATER)).refused("not_now")


def test_she_answers_without_a_word_and_not_this_week_passes_every_quiet_at_once() -> None:
    (ready,) = said().when(answers("ready")).events
    assert isinstance(ready, ThereAnswered)
    assert not ready.counted
    assert not ready.is_seen_at_once
    answered = said(answers("ready"))
    answered.when(answers("ready", "once-more", at=THE_NEXT_DAY)).quietly()
    assert answered.when(answers("write", "otherwise", at=THE_NEXT_DAY)).events
    (not_then,) = said(quiet(at=AN_HOUR_LATER)).when(answers("not_this_week")).events
    assert isinstance(not_then, ThereAnswered)
    assert not_then.is_seen_at_once
    said(quiet(at=AN_HOUR_LATER)).when(answers("ready")).refused("not_now")
    said().when(answers("ready", of="never")).refused("not_there")
    said().when(answers("ready", by=BEN)).refused("not_your_side")


def test_what_she_would_rather_read_is_asked_for_and_one_letter_meets_it() -> None:
    none = ChooseCap(at=THE_EVENING, by=ANA, most=0)
    said(none).when(given_letter(at=THE_NEXT_DAY)).refused("cap")
    asked = said(none, answers("write"))
    (letter,) = asked.when(given_letter(at=THE_NEXT_DAY)).events
    assert not letter.counted  # type: ignore[attr-defined]
    met = asked.then(given_letter(at=THE_NEXT_DAY))
    met.when(says("again", at=THE_NEXT_DAY)).refused("cap")


def test_he_does_not_say_it_again_because_both_put_it_away() -> None:
    """Ana puts away what she does not want to see; so it may not make room for the next line."""
    two = said(lets_go(ANA, BEN, "line"))
    two.when(lets_go(BEN, BEN, "line")).refused("once_stays")
    assert two.when(lets_go(BEN, BEN, "line", at=A_SEASON_LATER)).events
    quiet_of_hers = said(answers("ready"), answers("not_this_week", "later", at=THE_NEXT_DAY))
    after = THE_NEXT_DAY + timedelta(days=1)
    assert quiet_of_hers.when(lets_go(ANA, ANA, "later", at=after)).events
    quiet_of_hers.when(lets_go(BEN, ANA, "later", at=after)).refused("word_stays")
