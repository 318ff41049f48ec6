"""Letting oneself be seen: what Ben says unasked, as far as Ana lets it come (S2.17b to S4.6a)."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.utils import timezone

from amends.repair import Due, due
from amends.repair.practices.openness import BeforeDayAsked, ShareGiven, ToldUnder, WordGiven
from amends.repair.practices.safety import ChooseToBeReminded, FollowUp
from tests.cast import Member, text_of
from tests.steps.case import A_DAY, TODAY, Couple, known, main_of, posts, presses, refused
from tests.steps.deeds import promises_daily
from tests.stories.forms import Page

FELT = "I was ashamed when your sister called."
MEANT = "I call the clinic on Tuesday."


def lets_come(ana: Member, every: str = "week", **values: object) -> None:
    usual = {"about": ["felt", "meant"], "also": ["beforehand"], "word": "plain"}
    posts(ana, "P", every=every, **usual | values)


def whats_due(ben: Member, kind: FollowUp) -> list[Due]:
    """When something of this kind calls him, where it alone does."""
    ben.do(ChooseToBeReminded(at=timezone.now(), what=(kind,)))
    return [one for one in due(ben.state(), "responsible", timezone.now()) if one.key == kind]


def filled_in(who: Member, code: str, act: str) -> dict[str, str]:
    """What a form of this page begins with."""
    page = Page(who.get(code, act).content.decode())
    form = next(form for form in page.forms if "scope" in form.fields)
    names = ("what", "why", "scope", "review", "end")
    return {name: "".join(form.fields[name].values).strip() for name in names}


@pytest.mark.step("S2.17b", "SetOpenness", "GiveShare")
@pytest.mark.step("S4.4b", "SetOpenness", "GiveShare")
def test_he_shares_how_he_is_as_often_and_about_what_she_says(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    assert "What you tell unasked" not in text_of(ben.get("p"))
    assert "Not now" in refused(ben, "P", "1", id="too-soon-001", felt=FELT)

    lets_come(ana)
    page = text_of(ben.get("P", "1"))
    assert ("What I felt" in page, "Where it may be hard" in page) == (True, False)
    id = posts(ben, "P", "1", felt=FELT, meant=MEANT)
    couple.later()

    seen = text_of(ana.get("u", f"2/{id}"))
    assert FELT in seen
    assert MEANT in seen
    assert "It asks for no answer." in seen
    assert "less often" in text_of(ben.get("P", "1"))
    assert "less often" in refused(ben, "P", "1", id="too-often-01", felt="More.")
    lets_come(ana, "never")
    assert "Not now" in refused(ben, "P", "1", id="not-wanted-1", felt="More.")
    assert len(known(ana).shared.openness.every(ShareGiven)) == 1


@pytest.mark.step("S2.17c", "SetOpenness", "GiveShare")
def test_past_the_rhythm_she_set_his_silence_shows_to_him_alone(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    lets_come(ana)
    posts(ben, "P", "1", felt=FELT)
    couple.later()
    assert [one.walls[0].date() for one in whats_due(ben, "share")] == [TODAY + 7 * A_DAY]
    assert "welcome since" not in text_of(ben.get("P"))

    with couple.nothing_for(ana):
        couple.later(7 * A_DAY)
        assert "One has been welcome since" in text_of(ben.get("P"))
        assert "lets a word of how you are come" in text_of(ben.get("a"))
    lets_come(ana, "never")
    assert "welcome since" not in text_of(ben.get("P"))
    assert whats_due(ben, "share") == []


@pytest.mark.step("S2.18a", "ProposeTelling", "AnswerAgreement", "TellUnder")
def test_what_will_be_told_is_a_list_of_hers_and_he_tells_it_under_it(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    answer = ana.post("P", "6", what=["1", "4"])
    assert answer.headers["Location"] == ana.url("P", "6/14")
    form = text_of(ana.get("P", "6/14"))
    assert "When somebody it was about gets in touch with you" in form
    what = "You tell me of these on the same day: when they write to you, and of the lottery."
    days = {"review": (TODAY + 14 * A_DAY).isoformat(), "end": (TODAY + 90 * A_DAY).isoformat()}
    rule = posts(ana, "P", "6/14", what=what, why="Not to wonder.", scope="In a few words.", **days)
    couple.later()
    assert ben.get("P", f"4/{rule}").status_code == 404
    assert "The first of a day is not counted" in text_of(ben.get("u", f"2/{rule}"))
    posts(ben, "u", f"2/{rule}/1", answer="accept", text="")

    told = posts(ben, "P", f"4/{rule}", text="They wrote to me today. I did not answer.")
    couple.later()
    assert "They wrote to me today." in text_of(ana.get("u", f"2/{told}"))
    assert [one.of for one in known(ana).shared.openness.every(ToldUnder)] == [rule]
    ana.post("4", f"3/1/{rule}")
    assert ben.get("P", f"4/{rule}").status_code == 404


@pytest.mark.step("S2.18b", "SetOpenness", "GiveWord")
def test_he_says_anew_what_he_stands_by_with_what_carries_it_if_she_lets_it_come(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    promises_daily(couple, "kkk")
    word = {"text": "I go on with this, on good days and bad ones.", "acts": ["phome"]}
    assert "Not now" in refused(ben, "P", "3", id="not-wanted-1", **word)

    lets_come(ana)
    assert "without any ceremony: so they want it" in text_of(ben.get("P"))
    id = posts(ben, "P", "3", **word)
    couple.later()

    (given,) = known(ana).shared.openness.every(WordGiven)
    assert given.acts == ("I am home by seven.",)
    seen = text_of(ana.get("u", f"2/{id}"))
    assert "on good days and bad ones" in seen
    assert "I am home by seven." in seen
    couple.later(7 * A_DAY)
    assert "It can be said anew from" in refused(ben, "P", "3", id="again-so-soon", **word)
    couple.later(timedelta(days=24))
    assert "Say anew what you stand by" in text_of(ben.get("1", "1"))
    assert posts(ben, "P", "3", **word)


@pytest.mark.step("S4.6a", "SetOpenness", "GiveWord")
def test_she_receives_it_without_any_ceremony_or_not_at_all(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    promises_daily(couple, "kk")
    for word, is_said in (("no", False), ("any", False), ("plain", True)):
        lets_come(ana, "never", word=word)
        page = text_of(ben.get("P"))
        assert ("What you stand by" in page) == (word != "no")
        assert ("without any ceremony: so they want it" in page) == is_said
    posts(ben, "P", "3", text="I am here, and I go on.", acts=["phome"])
    couple.later()
    (given,) = known(ana).shared.openness.every(WordGiven)
    assert given.text == "I am here, and I go on."


def asks_before(couple: Couple, text: str) -> str:
    """Ana tells of a hard day, two weeks ahead, and asks for a word before it; what she asked."""
    on = timezone.localdate() + 14 * A_DAY
    day = {"what": "That day", "on": on.isoformat(), "yearly": "no", "before": "0", "plan": ""}
    hers = posts(couple.ana, "0", "1", **day)
    told = posts(couple.ana, "0", f"{hers}/2", text=text)
    couple.later()
    presses(couple.ana, "0", f"{told}/3")
    couple.later()
    return known(couple.ben).shared.openness.every(BeforeDayAsked)[-1].id


@pytest.mark.step("S4.3a", "SayBeforeDay", "SayOnlyWords")
def test_a_calming_word_names_an_act_or_says_nothing_yet_and_she_may_say_only_words(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    promises_daily(couple, "k")
    word, asked = {"text": "I am home by six."}, asks_before(couple, "The twentieth.")
    assert "It is not said what stands behind" in refused(
        ben, "u", f"2/{asked}/1", id="both-of-them", **word, acts=["home", "0"]
    )
    assert "Nothing is chosen yet." in refused(ben, "u", f"2/{asked}/1", id="none-of-them", **word)
    said = posts(ben, "u", f"2/{asked}/1", **word, acts="home")
    couple.later()
    seen = main_of(ana, "u", f"2/{said}")
    assert "I am home by seven." in seen.split("What carries it")[1]
    posts(ana, "u", f"2/{said}/1", text="")
    assert "Only words" not in main_of(ben, "u", f"1/{said}")
    couple.later()
    assert "More words do not mend it." in main_of(ben, "u", f"1/{said}")


@pytest.mark.step("S4.3a", "SayBeforeDay", "MarkPromise")
def test_after_two_calming_words_with_nothing_done_since_he_alone_is_led_to_an_act(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    promises_daily(couple, ".")
    first, second = (asks_before(couple, text) for text in ("The twentieth.", "And Easter."))
    lets_come(ana)
    line = "One small thing that you do says more now"
    assert "Calming words" not in main_of(ben, "P")
    posts(ben, "u", f"2/{first}/1", text="I am home by six.", acts="0")
    couple.later(A_DAY)
    page = main_of(ben, "P")
    assert "Calming words given: 1. Noted as done or kept: nothing yet." in page
    assert line not in page
    posts(ben, "u", f"2/{second}/1", text="I take the day off.", acts="0")
    couple.later(A_DAY)
    page = main_of(ben, "P")
    assert line in page
    assert ben.url("N") in page
    for code in ("a", "p", "P", "0"):
        assert "alming words" not in main_of(ana, code), "the count is his alone"
    ana.comes_back()
    with couple.nothing_for(ana):
        today = timezone.localdate().isoformat()
        presses(ben, "j", "home/1", on=today, mark="kept")
        page = main_of(ben, "P")
    assert ": 0, of 2 in all." in page
    assert line not in page


@pytest.mark.step("S2.21c", "LookForUnsaid")
def test_once_a_month_he_is_asked_what_is_unsaid_and_she_never(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    assert whats_due(ben, "unsaid") == []
    with couple.nothing_for(ana):
        posts(ben, "Q", "2", came="nothing", note="")
        (call,) = whats_due(ben, "unsaid")
        assert call.walls[0].date().isoformat() == "2026-04-06"
        couple.later(31 * A_DAY)
        assert "asked yourself what is unsaid" in text_of(ben.get("a"))
        posts(ben, "Q", "2", came="to_say", note="That I saw him at the station.")
        assert "That I saw him at the station." in text_of(ben.get("Q", "2"))
        assert "asked yourself what is unsaid" not in text_of(ben.get("a"))
    assert ana.get("Q", "2").status_code == 404


@pytest.mark.step("S4.4d", "SetOpenness", "KeepDoubt", "TellDoubt", "SayBeforehand")
def test_what_could_look_bad_is_said_beforehand_and_she_names_what_makes_her_doubt(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ben):
        posts(ana, "Q", "1", what="When the phone lies face down.", before="")
        assert "When the phone lies face down." in text_of(ana.get("Q"))
    assert "Say a line beforehand" not in text_of(ben.get("Q"))
    lets_come(ana, "never")
    told = posts(ana, "P", "7", text="Late evenings without a word.")
    couple.later()
    assert "Late evenings without a word." in text_of(ben.get("Q", f"1/0/{told}"))

    with couple.nothing_for(ana):
        posts(ben, "Q", "1", what="Late evenings.", before="I say at noon that it will be late.")
        page = text_of(ben.get("Q"))
        assert "I say at noon that it will be late." in page
        assert "Say a line beforehand" in page
    line = posts(ben, "P", "2", text="The meeting is until nine today. I am home at ten.")
    couple.later()
    assert "I am home at ten." in text_of(ana.get("u", f"2/{line}"))
    lets_come(ana, "never", also=[])
    assert "Not now" in refused(ben, "P", "2", id="not-wanted-1", text="Until ten tonight.")


@pytest.mark.step("S4.4c", "ProposeAgreement", "AnswerAgreement", "EndAgreement")
def test_what_is_opened_begins_with_the_mildest_and_is_an_agreement_with_an_end(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    assert ben.get("P", "5").status_code == 404
    couple.opens("agreements")
    menu = main_of(ben, "P", "5")
    names = re.findall(r"/P/5/\d/\">([^<]*)", menu)
    assert (names[0], names[-1]) == (
        "A calendar that both can look at",
        "A device, opened when it is offered",
    )
    for who in (ben, ana):
        assert "unless they are asked" in filled_in(who, "P", "5/5")["scope"]
    fields = filled_in(ben, "P", "5/2")
    assert fields["end"] == (TODAY + 90 * A_DAY).isoformat()
    id = posts(ben, "P", "5/2", **fields)
    couple.later()
    assert known(ana).shared.agreements.in_force(TODAY) == ()

    posts(ana, "u", f"2/{id}/1", answer="accept", text="")
    (holds,) = known(ana).shared.agreements.in_force(TODAY)
    assert holds.what == fields["what"]
    couple.later()
    (his,) = known(ben).shared.agreements.in_force(TODAY)
    assert his.what == holds.what
    assert ana.post("4", f"3/2/{id}").status_code == 302
    assert known(ben).shared.agreements.in_force(TODAY) == ()


@pytest.mark.step("S5.3", "NoteWhoKnows")
def test_each_keeps_a_list_of_who_was_told_what_and_by_whom(couple: Couple) -> None:
    for who, other in ((couple.ben, couple.ana), (couple.ana, couple.ben)):
        with couple.nothing_for(other):
            knows = {"what": "That I lied.", "by": "me", "may": "Nothing of the money."}
            id = posts(who, "Q", "3/1", who="My sister", **knows)
            page = text_of(who.get("Q", "3"))
            assert all(word in page for word in ("My sister", "That I lied.", "I told them"))
            posts(who, "Q", f"3/{id}", who="My sister", **{**knows, "by": "both"})
            assert "We both did" in text_of(who.get("Q", "3"))
            assert who.post("z", f"Q/3/{id}").headers["Location"] == who.url("Q", "3")
            assert "My sister" not in text_of(who.get("Q", "3"))


@pytest.mark.step("S0.7c", "NameHardDay", "TellHardDay", "AskBeforeDay", "SayBeforeDay")
def test_either_tells_of_a_hard_day_and_she_asks_for_a_word_before_it(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    on = (TODAY + 14 * A_DAY).isoformat()
    day = {"what": "The day it came out", "on": on, "yearly": "no", "before": "0"}
    with couple.nothing_for(ben):
        hers = posts(ana, "0", "1", **day, plan="I walk by the river.")
    his = posts(ben, "0", "1", **day, plan="")
    assert "Tell your partner" not in text_of(ben.get("0"))
    assert "Not now" in refused(ben, "0", f"{his}/2", id="not-wanted-1", text="It is hard.")

    told = posts(ana, "0", f"{hers}/2", text="The twentieth is hard for me.")
    couple.later()
    seen = text_of(ben.get("u", f"2/{told}"))
    assert ("The twentieth is hard for me." in seen, "by the river" in seen) == (True, False)
    ana.post("0", f"{told}/3")
    ana.post("0", f"{told}/3")
    couple.later()
    (asked,) = known(ben).shared.openness.every(BeforeDayAsked)
    said = "I am home that day, and my phone is on."
    word = posts(ben, "u", f"2/{asked.id}/1", text=said, acts="0")
    couple.later()
    assert "I am home that day" in text_of(ana.get("u", f"2/{word}"))
    lets_come(ana, "never", also=["hard_day"])
    id = posts(ben, "0", f"{his}/2", text="My father died on that day.")
    couple.later()
    assert "My father died on that day." in text_of(ana.get("u", f"2/{id}"))
