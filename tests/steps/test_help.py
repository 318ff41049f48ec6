"""The cases of help from people: when it is near, which there is, the first hour, and what comes of it."""

from __future__ import annotations

from datetime import date, time, timedelta
from decimal import Decimal

import pytest
from django.utils import timezone

from amends.repair.coming import coming
from amends.repair.practices.promises import MarkPromise
from amends.repair.schedules import Daily
from tests.cast import answered, text_of
from tests.repair.things import promised
from tests.steps.case import A_DAY, TODAY, Couple, main_of, posts, presses, refused, walks
from tests.steps.deeds import plans_by_hand
from tests.stories.paper import words_on
from tests.web.pages.letters_of_ben import knows

THE_TENTH = date(2026, 3, 10)
NAME = "Dr Amsel"
SAID = "I go silent before I lie."


def notes_somebody(who: object, **fields: str) -> str:
    """Somebody for the list, by hand; their id."""
    usual = {"way": "alone", "name": NAME, "reach": "555 01 01, mornings", "note": ""}
    return posts(who, "D", "3", **{**usual, "cost": "", "currency": "", **fields})  # type: ignore[arg-type]


@pytest.mark.step("S0.6a", "TellTroubles", "MarkCauseForHelp", "WeighHarm")
def test_what_each_wrote_says_when_somebody_trained_could_help_more_and_nobody_else_sees_it(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    assert "Why somebody trained" not in main_of(ben, "D")
    with couple.nothing_for(ana):
        posts(ben, "c", "the-lie/6", weight="deep")
        cause = posts(ben, "e", "k", kind="history", text="My father drank.")
        presses(ben, "e", f"k/{cause}", help="1")
        no = {"sleep": "no_", "hopeless": "___", "children": "no_"}
        posts(ben, "D", "2", drink="yes", urges="yes", **no)
        page = main_of(ben, "D")
    for why in (
        "go on though you want to stop",
        "it goes deep",
        "drink or drugs have a part",
        "You marked a cause",
        "My father",
    ):
        assert why in page
    assert "somebody for the two of you" in main_of(ben, "D", "1").lower()
    with couple.nothing_for(ben):
        signs = {"returns": "yes", "avoids": "no_", "on_guard": "___"}
        posts(ana, "D", "2", drink="no_", sleep="yes", hopeless="yes", children="___", **signs)
    page = main_of(ana, "D")
    assert "It is no diagnosis." in page
    assert ana.url("m") in page
    assert "pictures of it" not in main_of(ana, "D", "2"), "she is asked of herself alone"
    assert "findahelpline.com" in page.split("Why somebody trained")[0]
    assert "you sleep or eat badly" in page

    ana.do(answered(ana.token, afraid="yes"))
    assert "for you alone" in main_of(ana, "D").split("Why somebody trained")[1]
    for act in ("", "1", "3"):
        assert "the two of you" not in main_of(ana, "D", act)
    assert ana.get("D", "1/2").status_code == 404


@pytest.mark.step("S0.6b", "WeighWay", "NoteHelper", "NoteCall")
def test_kinds_of_help_lie_side_by_side_with_their_cost_and_each_wants_their_own(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        posts(ben, "D", "1/3", wish="want", note="I am not alone there.", cost="", currency="")
        helper = notes_somebody(ben, cost="1.250,50", currency="inr")
        posts(ben, "D", f"{helper}/2", went="no_answer", on=TODAY.isoformat(), text="")
        page = main_of(ben, "D", "1")
        assert page.index("I want this") < page.index("I am not alone there.")
        assert "1,250.50" in page
        page = main_of(ben, "D", helper)
        assert "Nobody answered" in page
        assert "555 01 01" in page
        assert ben.state().own.help.helpers[0].cost == Decimal("1250.50")
    with couple.nothing_for(ben):
        posts(ana, "D", "1/2", wish="no", note="Not beside him.", cost="", currency="")
    assert "Not beside him." in main_of(ana, "D", "1")
    assert "Propose it" in main_of(ana, "D", "1")
    assert "Propose it" not in main_of(ben, "D", "1"), "her door is closed"
    what = {
        "what": "We go to somebody together.",
        "why": "I cannot say it alone.",
        "scope": "Once a month.",
    }
    rule = posts(ana, "4", "1", **what, review="2026-03-20", end="2026-05-05")
    couple.later()
    posts(ben, "u", f"2/{rule}/1", answer="accept", text="")
    couple.later()
    assert "We go to somebody together." in main_of(ana, "4").split("What holds")[1]


@pytest.mark.step("S0.6c", "PickForFirstHour", "NoteSession", "TiePromise")
def test_a_page_for_the_first_hour_has_what_was_picked_and_what_is_to_do_becomes_a_promise(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        cause = posts(ben, "e", "k", kind="belief", text="They will never know.")
        posts(ben, "e", "k", kind="trigger", text="Fridays.")
        posts(ben, "E", "1", items=["the-lie", cause])
        paper = main_of(ben, "E", "2")
        assert "They will never know." in paper
        assert "Fridays." not in paper
        assert "They will never know." in words_on(ben.get("E", "3").content)
        task = {"text": "", "said": "", "task": "Say it the same day."}
        session = posts(ben, "E", "4", on=TODAY.isoformat(), **task)
        walks(
            ben, "E", f"{session}/3",
            {"what": "Say it the same day."}, {"when": "daily"},
            {"start": TODAY.isoformat(), "until": "", "count": ""},
            {"clock": "", "lead": "0", "zone": "UTC"}, {"area": ""},
            {"how_known": "", "cue": "", "act": ""},
        )  # fmt: skip
        assert "Promised: Say it the same day." in main_of(ben, "E")
    with couple.nothing_for(ben):
        mine = posts(ana, "l", "1", text="I found the letter.")
        posts(ana, "E", "1", items=[mine])
        posts(ana, "E", "4", on=TODAY.isoformat(), text="I could cry.", said="", task="Walk.")
        assert "I found the letter." in main_of(ana, "E", "2")
    page = main_of(ana, "E")
    assert "Walk." in page
    assert "promise" not in page.lower()
    assert ben.get("E", "1").content.count(b"I found the letter.") == 0


@pytest.mark.step("S0.6c", "MakePack")
def test_how_it_stands_is_chosen_thing_by_thing_and_the_paper_is_what_the_page_shows(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        yesterday = TODAY - A_DAY
        ben.do(
            promised(at=timezone.now(), schedule=Daily(start=yesterday)),
            MarkPromise(at=timezone.now(), of="the-promise", on=yesterday, mark="kept"),
        )
        cause = posts(ben, "e", "k", kind="belief", text="They will never know.")
        posts(ben, "e", f"k/{cause}", cue="I want to hide it", act="say it at once")
        owed = plans_by_hand(couple, knows(ben), "pay", "The rent.", cost="900", currency="eur")
        for paid in ("200", "50.50"):
            posts(ben, "i", f"{owed}/1", amount=paid, on=TODAY.isoformat(), receipt="The bank")
        hour = posts(ben, "E", "4", on=TODAY.isoformat(), text="", said=SAID, task="")
        assert "checked" not in main_of(ben, "E", "5/1"), "nothing is chosen beforehand"
        asked = "How do I say it the same day?"
        posts(ben, "E", "5/1", promises=["the-promise"], plan=[cause], questions=asked)
        assert SAID not in main_of(ben, "E", "5"), "notes of an hour go in where they are picked"
        chosen = {"promises": ["the-promise"], "plan": [cause], "amends": [owed]}
        posts(ben, "E", "5/1", **chosen, sessions=[hour], questions=asked)
        posts(ben, "e", "k", kind="trigger", text="Fridays.")
        page = main_of(ben, "E", "5")
        answer = ben.get("E", "5/2")
        paper = words_on(answer.content)
        said = "Kept on 1 of the 1 days of which something was said."
        paid = "EUR 250.50 of EUR 900.00 paid, in 2 payments."
        for words in (asked, said, paid, SAID, "then I say it at once", "As of March 6, 2026"):
            assert words in page
            assert words.split()[0] in paper
        assert "Fridays." not in page
        assert text_of(ana.get("E", "5")).count(asked) == 0
        assert answer["Content-Disposition"] == 'attachment; filename="letter.pdf"'
    with couple.nothing_for(ben):
        mine = posts(ana, "l", "1", text="I found the letter.")
        page = main_of(ana, "E", "5/1")
        assert "They will never know." not in page
        posts(ana, "E", "5/1", pages=[mine], questions="")
        assert "From my own pages" in main_of(ana, "E", "5")


@pytest.mark.step("S1.5c", "TiePromise", "MakePromise", "MarkPromise")
def test_going_to_a_helper_is_a_promise_and_its_days_say_how_often(couple: Couple) -> None:
    ben = couple.ben
    with couple.nothing_for(couple.ana):
        helper = notes_somebody(ben)
        assert f"I go to {NAME}." in main_of(ben, "D", f"{helper}/4")
        walks(
            ben, "D", f"{helper}/4",
            {"what": f"I go to {NAME}."}, {"when": "daily"},
            {"start": (TODAY - A_DAY).isoformat(), "until": "", "count": ""},
            {"clock": "", "lead": "0", "zone": "UTC"}, {"area": "self"},
            {"how_known": "", "cue": "", "act": ""},
        )  # fmt: skip
        assert "No day of it has been said yet." in main_of(ben, "D", helper)
        (promise,) = ben.state().own.promises.promises
        yesterday = TODAY - A_DAY
        presses(ben, "j", f"{promise.id}/1", on=yesterday.isoformat(), mark="kept")
        assert "You went on 1 of 1 days" in main_of(ben, "D", helper)


@pytest.mark.step("S3.4d", "NoteAppointment")
def test_each_has_days_of_their_own_with_somebody_who_helps_and_is_called_if_they_want(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ben):
        helper = notes_somebody(ana)
        over = {"on": (TODAY - 2 * A_DAY).isoformat(), "clock": "10:00", "id": "her-day-0001"}
        assert "That day is over." in refused(ana, "D", f"{helper}/3", **over)
        day = posts(ana, "D", f"{helper}/3", on="2026-03-09", clock="10:00")
        posts(ana, "D", f"{helper}/3/{day}", id=day, on=THE_TENTH.isoformat(), clock="10:00")
        assert "March 10, 2026" in main_of(ana, "D")
    (in_calendar,) = coming(ana.state(), "harmed", TODAY, THE_TENTH)
    assert (in_calendar.day, in_calendar.clock) == (THE_TENTH, time(10))
    couple.later(by=timedelta(days=3))
    assert "An appointment" not in main_of(ana, "a"), "nothing calls her unasked"
    with couple.nothing_for(ben):
        ana.client.post("/more/3/", {"what": ["appointment"], "where": ["app"]})
    page = main_of(ana, "a")
    assert "An appointment is tomorrow." in page
    assert NAME not in page
    assert NAME not in main_of(ben, "D")


@pytest.mark.step("S3.4e", "NoteSession", "NameCause", "PlanCause")
def test_what_a_helper_said_is_one_press_away_from_a_cause_and_from_a_plan(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        session = posts(ben, "E", "4", on=TODAY.isoformat(), text="", said=SAID, task="")
        assert SAID in main_of(ben, "E", f"{session}/1"), "the words are there"
        cause = posts(ben, "E", f"{session}/1", kind="belief", text=SAID)
        assert "It is among your causes" in main_of(ben, "E")
        plan = {"text": "", "said": "count to ten and say it", "task": ""}
        after = posts(ben, "E", "4", on=TODAY.isoformat(), **plan)
        assert plan["said"] in main_of(ben, "E", f"{after}/2/{cause}")
        posts(ben, "E", f"{after}/2/{cause}", cue="I go silent", act=plan["said"])
        assert ben.state().own.reflection.causes[0].act == plan["said"]
    with couple.nothing_for(ben):
        hers = posts(ana, "E", "4", on=TODAY.isoformat(), text="", said="It is not mine.", task="")
    assert "It is not mine." in main_of(ana, "E")
    assert ana.get("E", f"{hers}/1").status_code == 404
