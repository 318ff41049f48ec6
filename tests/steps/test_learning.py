"""The cases of what a person learns and works at for their own sake: places, aims, hours, values."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from amends.journal.models import Due
from amends.web.pages.workbench import BEGIN
from tests.cast import Member, answered
from tests.steps.case import A_DAY, TODAY, Couple, known, main_of, posts, presses, refused
from tests.web.pages.test_days_in_calendar import asks, days, makes

LATE = "Say before it happens that you will be late."
DAY = TODAY + A_DAY


@pytest.mark.step("S0.5b", "NamePlace", "RankPlace", "ClosePlace", "GiveWish")
def test_he_lists_where_to_do_better_three_at_a_time_and_she_may_name_such_a_place(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    wish = posts(ana, "6", text=LATE)
    assert LATE not in main_of(ben, "F"), "for ten minutes she can take it back"
    couple.later()
    beside = main_of(ben, "F")
    assert "What they said would help" in beside
    with couple.nothing_for(ana):
        page = main_of(ben, "F", f"1/3/{wish}")
        assert LATE in page
        assert f"{LATE}</" not in page.split("<form")[1], "shown, and not taken over"
        posts(ben, "F", f"1/3/{wish}", text="I write at five when it gets late.")
        assert LATE not in main_of(ben, "F")
        for words in ("I open every letter.", "I tell no half truths.", "I cook on Mondays."):
            posts(ben, "F", "1", text=words)
        at_work, waiting = main_of(ben, "F").split("Waits for its time")
        assert "I tell no half truths." in at_work
        assert "I cook on Mondays." in waiting
        first, *_rest, last = known(ben).own.doing_better.ranked
        presses(ben, "F", f"{last.id}/4", above=first.id)
        at_work, waiting = main_of(ben, "F").split("Waits for its time")
        assert "I cook on Mondays." in at_work
        assert "I tell no half truths." in waiting
        posts(ben, "F", f"{last.id}/5", text="We eat together on Mondays.")
        assert "Waits for its time" not in main_of(ben, "F")
        assert "We eat together on Mondays." in main_of(ben, "F").split("What you put down")[1]
    assert "I write at five" not in main_of(ana, "p")


@pytest.mark.step("S0.5c", "PlanFirstStep", "TellFirstStep")
def test_a_place_has_a_first_step_within_the_week_that_falls_due_and_is_asked_about(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        place = posts(ben, "F", "1", text="I open every letter.")
        step = {
            "what": "I call the advice centre.",
            "cue": "I hide a letter",
            "act": "open it at once",
            "needs": "Their number. I ask Tom to sit with me.",
        }
        late = {**step, "id": "a-step-00001", "on": str(TODAY + 9 * A_DAY)}
        assert "A first step is within 7 days." in refused(ben, "F", f"{place}/2", **late)
        before = Due.objects.filter(person=ben.person).count()
        posts(ben, "F", f"{place}/2", on=str(DAY), **step)
        page = main_of(ben, "F")
        assert "If <em>I hide a letter</em>, then I <em>open it at once</em>." in page
        assert "I ask Tom to sit with me." in page
        assert Due.objects.filter(person=ben.person).count() == before + 1
        couple.later(by=2 * A_DAY)
        assert "A first step of yours was for March 7, 2026." in main_of(ben, "a")
        posts(ben, "F", f"{place}/3", how="otherwise", text="I wrote to them.")
        assert "I wrote to them." in main_of(ben, "F")
        assert "A first step of yours" not in main_of(ben, "a")


@pytest.mark.step("S0.8a", "WriteAim", "Leave")
@pytest.mark.step("S1.7e", "WriteAim", "Leave")
def test_each_has_aims_of_their_own_that_stay_when_the_other_leaves(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        posts(ben, "G", "2", text="I learn to be alone without drinking.", why="For my health.")
    with couple.nothing_for(ben):
        posts(ana, "G", "2", text="I finish my exam in June.")
    assert "I finish my exam in June." in main_of(ana, "G")
    his = main_of(ben, "G")
    assert "For my health." in his
    presses(ana, "t")
    assert known(ben).shared.pacing.is_closed
    assert main_of(ben, "G") == his
    posts(ben, "G", known(ben).own.aims.growing[0].id, text="I learn to be alone.")
    assert "I learn to be alone." in main_of(ben, "G")
    assert "I finish my exam in June." in main_of(ana, "G")


@pytest.mark.step("S1.6f", "WriteAim")
def test_he_writes_an_aim_in_his_power_and_it_stands_where_he_begins(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        aim = posts(ben, "G", "1", text="That she forgives me.")
        assert "This is theirs to give" in main_of(ben, "G", aim)
        posts(ben, "G", aim, text="I tell the truth also when it costs me.")
        assert "This is theirs to give" not in main_of(ben, "G", aim)
        assert "I tell the truth also when it costs me." in main_of(ben, "a").split("<h2")[0]
    with couple.nothing_for(ben):
        hers = posts(ana, "G", "1", text="That I can forgive myself, or that he forgives me.")
    assert "This is theirs to give" not in main_of(ana, "G", hers), "hers is as she wants it"
    assert "forgive myself" not in main_of(ana, "a")


@pytest.mark.step("S0.2c", "TieCause")
def test_he_sees_where_the_same_cause_comes_back_over_all_he_wrote_down(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        cause = posts(ben, "e", "k", kind="trigger", text="I had drunk before I came home.")
        posts(ben, "e", f"k/{cause}/1", harms="the-lie", word="Drink")
        assert "“Drink”" not in main_of(ben, "e"), "one hurt is no return"
        other = couple.ben_alone()
        again = posts(other, "e", "k", kind="trigger", text="Four beers, and I wanted to win.")
        assert "Words that you used before: <span" in main_of(other, "e", f"k/{again}/1")
        posts(other, "e", f"k/{again}/1", harms="the-lie", word="drink")
    said = "“Drink”: in 2 of the 2 hurts that you wrote down, in 2 books."
    for here in (ben, other):
        assert said.casefold() in main_of(here, "F", "2").casefold()
        assert said.casefold() in main_of(here, "e").casefold()
    presses(other, "z", "c/the-lie")
    assert "Nothing stands beside more than one hurt" in main_of(ben, "F", "2")


@pytest.mark.step("S0.2a", "SetHours", "BeginTime", "EndTime", "WriteReflection")
def test_he_sets_hours_aside_for_looking_back_and_a_quiet_clock_says_how_long_it_has_been(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        form = main_of(ben, "F", "3/1")
        assert form.count('type="date"') == 3
        assert 'value="20"' in form, "three times twenty minutes, unless he says otherwise"
        on = {"first": str(DAY), "second": "2026-03-11", "third": "2026-03-15"}
        posts(ben, "F", "3/1", clock="21:00", minutes="20", **on)
        assert main_of(ben, "F", "3").count("for 20 minutes") == 3
        assert "Set aside next: March 7, 2026" in main_of(ben, "e")
        posts(ben, "e", "t")
        couple.later(by=timedelta(minutes=12))
        assert "You began at 22:30. That was 12 minutes ago." in main_of(ben, "e")
        posts(ben, "e", "1", text="We had argued about money.")
        (running,) = known(ben).own.hours.taken
        couple.later(by=timedelta(minutes=8))
        presses(ben, "e", f"t/{running.id}")
        page = main_of(ben, "e")
        assert "March 6, 2026 · 20 minutes" in page
        assert "Note that you begin" in page
        assert "We had argued about money." in page
    couple.later(by=A_DAY - timedelta(hours=3))
    assert "You set aside time for today." in main_of(ben, "a")


@pytest.mark.step("S3.5b", "SetHours", "SayWill")
def test_he_sets_hours_aside_for_the_week_and_says_honestly_what_he_is_not_willing_to_do(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        posts(ben, "F", "3/2", first=str(DAY), clock="18:30", minutes="60")
        assert "At 18:30, for 60 minutes" in main_of(ben, "F", "3")
        calendar = makes(ben, "hours")
        assert days(calendar) == [DAY]
        page = main_of(ben, "F", "3")
        assert "All of it, or say what is missing" in page
        posts(
            ben, "F", "3/3/0", task="road all", will="not_willing", text="I am afraid of the rest."
        )
        page = main_of(ben, "F", "3")
        assert "I am not willing" in page
        assert "I am afraid of the rest." in page
        posts(ben, "F", "3/3/0", task="road all", will="willing", text="")
        assert "I am not willing" not in main_of(ben, "F", "3")
        posts(ben, "R", guide="after_betrayal")
        assert "All of it, at once" in main_of(ben, "F", "3"), "the week is of the guide they go by"
    assert known(ben).own.hours.said[0].will == "willing"


@pytest.mark.step("S3.5c", "KeepFeedback")
def test_what_others_say_is_kept_with_its_day_and_nothing_is_answered(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    said = "You go quiet when you are ashamed, and she reads it as cold."
    with couple.nothing_for(ana):
        kept = posts(ben, "F", "4", who="helper", on="2026-03-04", text=said)
        page = main_of(ben, "F", "4")
        assert said in page
        assert "March 4, 2026" in page
        assert page.count("<textarea") == 1, "there is no field for what he would have said to it"
        posts(ben, "F", f"4/{kept}", who="helper", on="2026-03-03", text=said)
        assert "March 3, 2026" in main_of(ben, "F", "4")
        presses(ben, "z", f"F/4/{kept}")
    assert said not in main_of(ben, "F", "4")


@pytest.mark.step("S4.2b", "AffirmValue")
def test_before_a_whole_letter_he_remembers_what_he_stands_for_if_he_wants(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    letters = main_of(ben, "f")
    assert "In two studies such letters were more complete" in letters
    assert ben.url("F", "5") in letters
    assert ben.get("f", BEGIN["full"]).status_code == 200, "the letter begins without it"
    with couple.nothing_for(ana):
        posts(ben, "F", "5", text="Honesty", why="My grandmother never lied to me.")
    assert "My grandmother never lied to me." in main_of(ben, "F", "5")
    assert "grandmother" not in main_of(ben, "f")


@pytest.mark.step("S4.0d", "RecordHarm")
def test_where_a_betrayal_is_written_down_stands_what_would_do_most_harm_and_how_to_mend_it(
    ben: Member,
) -> None:
    ben.do(answered(ben.token))
    act = {"act": "I met her in secret.", "ongoing": "over"}
    plain = posts(ben, "c", "new", kind="words", **act)
    assert ben.url("F", "6") not in main_of(ben, "c", f"{plain}/1")
    deep = posts(ben, "c", "new", kind="betrayal", **act)
    assert ben.url("F", "6") in main_of(ben, "c", f"{deep}/1")
    page = main_of(ben, "F", "6")
    assert page.count("What is done here") == page.count("To mend it") == 5
    for code, act_of in (("c", ""), ("c", "0"), ("h", ""), ("f", ""), ("B", ""), ("C", "")):
        assert ben.url(code, act_of) in page
        assert ben.get(code, act_of).status_code == 200, "each way to mend it is there"


@pytest.mark.step("S0.8b", "WriteReview", "TellReview", "SetDoor")
@pytest.mark.step("S1.7a", "WriteReview", "TellReview", "SetDoor")
def test_he_looks_back_and_tells_some_of_it_where_she_opened_that_way(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    couple.later(by=32 * A_DAY)
    with couple.nothing_for(ana):
        posts(ben, "1", "1", changed="I believed that it was once.", lasts="", onward="")
        assert "Tell them what you saw" not in main_of(ben, "1", "1"), "the way is closed"
        assert ben.get("1", "1/1").status_code == 404
    couple.opens("learning")
    told = posts(ben, "1", "1/1", text="It was not once. I say that now, and I keep to it.")
    assert ana.get("u", f"2/{told}").status_code == 404, "for ten minutes he can take it back"
    couple.later()
    page = main_of(ana, "u", f"2/{told}")
    assert "It was not once." in page
    assert "After 1 month" in page
    assert "I believed that it was once." not in page, "what he wrote for himself stays his"


@pytest.mark.step("S0.4c", "AnswerTalk", "SetHours")
def test_he_keeps_time_free_for_a_talk_and_his_calendar_says_no_word_of_it(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    the_talk = date(2026, 3, 29)
    assert ben.url("F", "3/4") in main_of(ben, "B", "3")
    talk = posts(ana, "w", "8", about="The summer.", when="On the last Sunday of March.")
    couple.later()
    assert "Keep time free for it" not in main_of(ben, "u", f"2/{talk}")
    posts(ben, "u", f"2/{talk}/1", answer="there", text="")
    couple.later()
    with couple.nothing_for(ana):
        assert "Keep time free for it" in main_of(ben, "u", f"2/{talk}")
        posts(ben, "F", "3/4", first=str(the_talk), clock="19:00", minutes="90")
        posts(ben, "F", "3/4", first=str(DAY), clock="19:00", minutes="90")
        assert main_of(ben, "F", "3").count("Kept free for a talk") == 2
        calendar = makes(ben, "hours")
        assert days(calendar) == [DAY, the_talk]
        written = asks(calendar).content.decode()
        assert "summer" not in written
        assert "talk" not in written.casefold()
    couple.later(by=A_DAY)
    assert "You set aside time for today." in main_of(ben, "a")
    presses(ana, "q")
    couple.later()
    assert "You set aside time for today." not in main_of(ben, "a"), (
        "apart, nothing between the two"
    )
    assert days(calendar)[-1] == the_talk, "who sees the phone sees no day go"
    with couple.nothing_for(ana):
        for one in known(ben).own.hours.set:
            presses(ben, "z", f"F/3/{one.id}")
        assert "Kept free for a talk" not in main_of(ben, "F", "3")
