"""A talk: Ana begins it, on one device or on two; Ben prepares himself, listens, and promises."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.utils import timezone

from amends.repair.practices import listening
from amends.repair.practices.readiness import READY
from amends.repair.practices.talking import on
from tests.cast import THE_EVENING, Member, answered, text_of
from tests.two import later, opens
from tests.web.pages.reading_pages import OF_A_TASK, hidden, own_pages, seen_by, text, walk

A_MINUTE, TWENTY_MINUTES = timedelta(minutes=1), timedelta(minutes=20)
NOT_NOW = "Not now. No talk begins while this holds."


def main_of(who: Member, code: str = "B", act: str = "") -> str:
    page = text_of(who.get(code, act)).split("<main", 1)[1].split("</main>")[0]
    return re.sub(r'name="(?:csrfmiddlewaretoken|id)" value="[^"]*"', "", page)


def says(answer: Any) -> str:
    return text_of(answer).split("<main", 1)[1]


def begins(ana: Member, **fields: Any) -> None:
    assert ana.post("B", "2/b", **{"id": "the-talk-001", **fields}).status_code == 302
    ana.get("B", "2")  # what was just done is said once


def presses(who: Member, act: str, id: str, **fields: Any) -> Any:
    return who.post("B", f"2/{act}", id=id, of="the-talk-001", **fields)


TOMORROW: tuple[dict[str, Any], ...] = (
    {"when": "once"},
    {"on": (THE_EVENING.date() + timedelta(days=1)).isoformat()},
    {"clock": "", "lead": "0", "zone": "UTC"},
    {"area": ""},
    {"how_known": "", "cue": "", "act": ""},
)
"""The pages of a promise for one day, behind the one that asks what it is."""


def all_is_so(ben: Member) -> None:
    assert ben.post("B", "3", id="so", so=list(READY)).status_code == 302
    ben.get("B")


# On two devices


def test_s0_4a_ana_begins_a_talk_and_ben_cannot(two: tuple[Member, Member]) -> None:
    ben, ana = two
    assert "No talk is on. They begin it, if they want one." in main_of(ben, "B", "2")
    assert ben.post("B", "2/b", id="the-talk-001").status_code == 404
    begins(ana)
    assert "Your turn" in main_of(ana, "B", "2")
    assert "They speak" in main_of(ben, "B", "2")
    assert "A talk is on" in main_of(ben)


def test_s1_3b_while_she_speaks_there_is_nothing_for_him_to_write(
    two: tuple[Member, Member],
) -> None:
    ben, ana = two
    opens(ana, "talk", "questions")
    begins(ana)
    page = main_of(ben, "B", "2")
    assert "You listen. There is nothing to write now." in page
    assert "textarea" not in page
    assert "Pass the turn" not in page
    tried = text(ben.get("w", "2"))
    sent = {"id": hidden(tried, "id"), "draft": "", "text": "You could tell nobody anything."}
    refused = says(ben.post("w", "2", press="give", **sent))
    assert "Your partner is speaking now, so this waits." in refused
    assert "You could tell nobody anything.</textarea>" in refused
    presses(ana, "t", "passed-00001", turn="responsible")
    assert "Write down here what you heard" in main_of(ben, "B", "2")
    assert ben.post("w", "2", press="give", **sent).status_code == 302


@pytest.mark.step("S1.3b", "PassTurn", "BeginTalk")
def test_s1_3b_the_turn_is_passed_and_she_takes_it_back(two: tuple[Member, Member]) -> None:
    ben, ana = two
    begins(ana)
    for _press in range(2):
        assert presses(ana, "t", "passed-00001", turn="responsible").status_code == 302
    ana.get("B", "2")
    assert "Your turn" in main_of(ben, "B", "2")
    assert "Take the turn" in main_of(ana, "B", "2")
    presses(ana, "t", "taken-000001", turn="harmed")
    assert "They speak" in main_of(ben, "B", "2")
    refused = says(presses(ben, "t", "his-press-01", turn="responsible"))
    assert "Your partner is speaking now" in refused


@pytest.mark.step("S0.4e", "PauseTalk")
@pytest.mark.parametrize("who", [0, 1])
def test_s0_4e_a_pause_stands_on_both_with_the_time_to_go_on_and_not_who_pressed(
    two: tuple[Member, Member], clock: time_machine.Traveller, who: int
) -> None:
    begins(two[1])
    assert presses(two[who], "p", "the-pause-01", minutes="20").status_code == 302
    two[who].get("B", "2")
    pages = [main_of(one, "B", "2").split("<ul>")[0] for one in two]
    for page in pages:
        assert "It goes on at 10:50 p.m., or later." in page
    assert "They" not in pages[0]
    shorter = says(presses(two[0], "p", "shorter-0001", minutes="20"))
    assert "It can be made longer, and not shorter." in shorter
    later(clock, *two, by=TWENTY_MINUTES)
    assert "Your turn" in main_of(two[1], "B", "2")
    assert "They speak" in main_of(two[0], "B", "2")


@pytest.mark.parametrize("who", [0, 1])
def test_s0_4e_either_stops_it_and_he_is_led_to_what_he_heard(
    two: tuple[Member, Member], who: int
) -> None:
    ben, ana = two
    begins(ana)
    ended = presses(two[who], "e", "ended-000001")
    leads = {0: ben.url("B", "6"), 1: ana.url("B")}
    assert ended.headers["Location"] == leads[who]
    assert "No talk is on." in main_of(ben, "B", "2")
    assert "Begin" in main_of(ana, "B", "2")
    assert presses(two[who], "e", "ended-000001").status_code == 302


def test_s0_4e_not_now_ends_it_and_says_no_more_than_that(two: tuple[Member, Member]) -> None:
    ben, ana = two
    begins(ana)
    ana.post("q")
    assert main_of(ben, "B", "2").count(NOT_NOW) == 1
    assert NOT_NOW in main_of(ana)
    refused = says(presses(ben, "t", "his-press-01", turn="harmed"))
    assert "Not now" in refused
    assert "Ana" not in refused
    assert on(ana.state(), timezone.now()) is None


def test_fear_looks_to_him_as_a_busy_week_does(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    """S0.4e: a talk that ends by an answer about safety ends as by any quiet."""
    ben, ana = two
    begins(ana)
    later(clock, *two, by=A_MINUTE)
    ana.do(answered(ana.token, afraid="yes"))
    assert main_of(ben, "B", "2").count(NOT_NOW) == 1


@pytest.mark.step("S2.6d", "BeginTalk")
def test_s2_6d_both_speak_is_offered_once_she_says_that_she_was_heard(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    assert "Both of you have turns" not in main_of(ana, "B", "2")
    now = timezone.now()
    ana.do(
        listening.SayConcern(at=now, by="harmed", id="alone", text="I was alone."),
        listening.MarkConcern(at=now, by="harmed", id="mark", of="alone", heard=True),
    )
    assert "Both of you have turns" in main_of(ana, "B", "2")
    begins(ana, both="yes")
    presses(ana, "t", "passed-00001", turn="responsible")
    assert "How it was for you." in main_of(ben, "B", "2")


def test_s0_4c_on_the_pages_of_a_talk_nothing_else_opens(two: tuple[Member, Member]) -> None:
    begins(two[1])
    for one in two:
        page = text_of(one.get("B", "2"))
        assert 'class="places"' not in page
        assert 'action="/leave/"' in page
        assert "People who can help" in page


def test_a_talk_calls_nobody_and_stands_in_no_list(two: tuple[Member, Member]) -> None:
    ben, ana = two
    before = seen_by(ben), own_pages(ana)
    begins(ana)
    presses(ana, "p", "the-pause-01", minutes="20")
    presses(ana, "e", "ended-000001")
    ana.get("B")
    assert (seen_by(ben), own_pages(ana)) == before


def test_each_finds_the_way_there_also_alone(ana: Member, ben: Member) -> None:
    assert f'<a href="{ana.url("B")}">Talking, if you ever want to</a>' in main_of(ana, "a")
    assert f'<a href="{ben.url("B")}">Ready to listen</a>' in main_of(ben, "a")


def test_nothing_of_it_makes_a_task_for_her(ana: Member) -> None:
    for act in ("", "1"):
        assert not OF_A_TASK.search(main_of(ana, "B", act))


# In one room, on one device


@pytest.mark.parametrize("role", ["harmed", "responsible"])
def test_s1_3b_on_one_device_the_page_says_who_speaks_and_nothing_is_kept(
    role: str, ana: Member, ben_on_his_way: Member
) -> None:
    who = ana if role == "harmed" else ben_on_his_way
    if who is ben_on_his_way:
        assert "First look whether the four things are so." in main_of(who, "B", "1")
        assert "Whoever was hurt speaks" not in says(who.post("B", "1", press="begin"))
        all_is_so(who)
    before = who.state()
    page = says(who.post("B", "1", press="begin", turn="harmed"))
    assert "Whoever was hurt speaks" in page
    assert "Since 10:30 p.m." in page
    page = says(who.post("B", "1", press="turn", turn="responsible"))
    assert "The other says back" in page
    assert "Whoever was hurt speaks" in says(who.post("B", "1", press="turn", turn="harmed"))
    assert who.post("B", "1", press="end").headers["Location"] == who.url("B")
    assert who.state() == before


def test_s0_4e_on_one_device_a_pause_is_found_again_and_is_not_made_shorter(
    ana: Member, the_evening: time_machine.Traveller
) -> None:
    assert "Half an hour" in says(ana.post("B", "1", press="pause", turn="harmed"))
    for _press in range(2):
        kept = ana.post("B", "1", press="rest", id="the-pause-01", minutes="20")
        assert kept.headers["Location"] == ana.url("B", "1")
    assert "It goes on at 10:50 p.m., or later." in main_of(ana, "B", "1")
    assert "A pause. It goes on at 10:50 p.m." in main_of(ana)
    assert "Whoever was hurt" not in says(ana.post("B", "1", press="turn", turn="harmed"))
    refused = says(ana.post("B", "1", press="rest", id="shorter-0001", minutes="20"))
    assert "It can be made longer, and not shorter." in refused
    longer = ana.post("B", "1", press="rest", id="longer-00001", minutes="30")
    assert longer.status_code == 302
    the_evening.shift(timedelta(minutes=31))
    ana.comes_back()
    assert "It goes on at" not in main_of(ana)
    assert "Begin" in main_of(ana, "B", "1")


@pytest.mark.parametrize("minutes", ["5", "19", "9999", "soon"])
def test_s0_4e_a_pause_of_another_length_is_not_taken(ana: Member, minutes: str) -> None:
    refused = says(ana.post("B", "1", press="rest", id="the-pause-01", minutes=minutes))
    assert "Pause until then" in refused
    assert ana.state().own.breaks.taken == ()


def test_where_she_is_afraid_no_talk_is_offered_and_no_reason_shown(ana: Member) -> None:
    ana.do(answered(ana.token, afraid="yes"))
    assert NOT_NOW in main_of(ana)
    assert NOT_NOW in main_of(ana, "B", "1")
    assert "afraid" not in main_of(ana)


def test_where_he_was_told_to_make_no_contact_he_prepares_none(
    ben_on_his_way: Member, the_evening: time_machine.Traveller
) -> None:
    ben = ben_on_his_way
    the_evening.shift(A_MINUTE)
    ben.do(answered(ben.token, barred="asked__"))
    page = main_of(ben)
    assert "You said that you were asked not to make contact" in page
    assert ben.url("B", "1") not in page
    assert "How I defend myself" in page, "that is his own work"
    assert NOT_NOW in main_of(ben, "B", "1")


# What he prepares, and what he notices


@pytest.mark.step("S0.4c", "NoteReady")
def test_s0_4c_four_things_have_to_be_so_and_what_is_not_lets_the_talk_wait(
    ben_on_his_way: Member, the_evening: time_machine.Traveller
) -> None:
    ben = ben_on_his_way
    page = main_of(ben, "B", "3")
    assert "The phone is away and silent" in page
    assert "checked" not in page
    ben.post("B", "3", id="so", so=["phone"])
    assert "A talk can wait until the rest is so" in main_of(ben)
    all_is_so(ben)
    assert "All four are so." in main_of(ben)
    the_evening.shift(timedelta(days=1))
    ben.client.force_login(ben.person)
    ben.comes_back()
    assert "All four are so." not in main_of(ben), "another day is another evening"


@pytest.mark.step("S2.6b", "ExpectQuestion")
def test_s2_6b_what_they_may_ask_is_prepared_and_an_answer_begins_with_it(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    kept = ben.post("B", "4", id="expected-001", text="Why that night?", answer="")
    assert kept.headers["Location"] == ben.url("B", "4")
    ben.post(
        "B", "4/expected-001", id="expected-001", text="Why that night?", answer="I was afraid."
    )
    page = main_of(ben, "B", "4")
    assert "I was afraid." in page
    assert "textarea" not in page, "a list asks nothing"
    assert "textarea" in main_of(ben, "B", "4/n")
    assert ben.url("c") in main_of(ben, "B", "4"), "the facts stand beside it"
    ana.do(
        listening.AskQuestion(
            at=timezone.now(), by="harmed", id="her-question", text="Why did you lie?"
        )
    )
    later(clock, ben, ana)
    page = main_of(ben, "w", "3/her-question")
    assert "What you prepared" in page
    begun = says(
        ben.post("w", "3/her-question", press="begin", id="new", draft="", text="I was afraid.")
    )
    assert "I was afraid.</textarea>" in begun
    assert "What you prepared" not in begun
    assert ana.state().shared.listening.every(listening.QuestionAnswered) == ()
    ben.post("z", "B/4/expected-001")
    assert "I was afraid." not in main_of(ben, "B", "4")


@pytest.mark.step("S0.4e", "NameDefence")
def test_s0_4e_how_he_defends_himself_stands_beside_him_while_he_listens(
    two: tuple[Member, Member],
) -> None:
    ben, ana = two
    ben.post("B", "5", id="defence-0001", text="I explain.", cue="I say but", act="breathe out")
    begins(ana)
    page = main_of(ben, "B", "2")
    assert "If you notice that you defend yourself" in page
    assert "breathe out" in page
    assert "breathe out" not in main_of(ana, "B", "2")
    refused = says(ben.post("B", "5", id="defence-0002", text="I go quiet.", cue="", act=""))
    assert "I go quiet.</textarea>" in refused


@pytest.mark.step("S0.4g", "ReviewTalk", "TiePromise")
def test_s0_4g_after_a_talk_one_thing_heard_leads_to_a_promise(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    kept = ben.post(
        "B",
        "6",
        id="after-000001",
        heard="She cannot sleep before three.",
        defended="When she spoke of my mother.",
        share="half",
        aim="Wait three breaths.",
    )
    assert kept.headers["Location"] == ben.url("B", "6/after-000001")
    page = main_of(ben, "B", "6/after-000001")
    for words in ("She cannot sleep before three.", "About as much", "One thing, by tomorrow"):
        assert words in page
    assert "Wait three breaths." in main_of(ben), "it is found again before the next talk"
    assert f'action="{ben.url("B", "6/after-000001/2")}"' in page
    begun = {"press": "begin", "what": "I take the night feed.", "when": "once"}
    walk(ben, "B", "6/after-000001/2", begun, {"what": begun["what"]}, *TOMORROW)
    (promise,) = ben.state().own.promises.promises
    assert promise.what == "I take the night feed."
    page = main_of(ben, "B", "6/after-000001")
    assert f'{ben.url("j", promise.id)}">Promised: I take the night feed.' in page, "tied to it"
    again = main_of(ben, "B", "6/after-000001/1")
    assert "She cannot sleep before three.</textarea>" in again, "left half done, it is found again"
    nothing = says(ben.post("B", "6", id="after-000002", heard="", defended="", share="", aim=""))
    assert "Nothing is answered yet." in nothing


@pytest.mark.step("S1.3c", "ReviewTalk")
def test_s1_3c_he_looks_back_at_where_a_defence_rose_and_finds_it_again(
    two: tuple[Member, Member],
) -> None:
    ben, ana = two
    before = main_of(ana), own_pages(ana)
    fields = {"heard": "", "defended": "When she spoke of my mother.", "share": "", "aim": ""}
    ben.post("B", "6", id="after-000001", **fields)
    assert "When she spoke of my mother." in main_of(ben, "B", "6/after-000001")
    assert "When she spoke of my mother." in main_of(ben, "B", "6")
    assert (main_of(ana), own_pages(ana)) == before


@pytest.mark.step("S2.6c", "ReviewTalk")
def test_s2_6c_he_says_how_much_he_spoke_and_meets_his_aim_before_the_next_talk(
    two: tuple[Member, Member],
) -> None:
    ben, ana = two
    before = main_of(ana), own_pages(ana)
    fields = {"heard": "", "defended": "", "share": "more", "aim": "Say less."}
    ben.post("B", "6", id="after-000001", **fields)
    assert "More than they did" in main_of(ben, "B", "6/after-000001")
    assert "Say less." in main_of(ben)
    assert (main_of(ana), own_pages(ana)) == before


def test_s1_3c_what_he_prepares_and_notices_shows_nowhere_on_her_side(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    before = own_pages(ana), main_of(ana), main_of(ana, "w"), main_of(ana, "p")
    ben.post("B", "4", id="expected-001", text="Why?", answer="I was afraid.")
    ben.post("B", "5", id="defence-0001", text="I explain.", cue="I say but", act="breathe out")
    all_is_so(ben)
    ben.post("B", "6", id="after-000001", heard="All of it.", share="more")
    later(clock, ben, ana)
    assert (own_pages(ana), main_of(ana), main_of(ana, "w"), main_of(ana, "p")) == before


@pytest.mark.step("S1.1b", "PutForLater")
def test_s1_1b_what_he_would_raise_some_day_stays_closed_until_both_speak(
    two: tuple[Member, Member],
) -> None:
    ben, ana = two
    before = main_of(ana), own_pages(ana)
    words = "You laughed at me that spring."
    assert ben.post("B", "7", id="put-away-001", text=words).headers["Location"] == ben.url(
        "B", "7"
    )
    page = main_of(ben, "B", "7")
    assert words not in page
    assert "Closed. You can let go of it" in page
    assert (main_of(ana), own_pages(ana)) == before
    begins(ana)
    assert words not in main_of(ben, "B", "7"), "in a talk in which he listens it stays closed"
    presses(ana, "e", "ended-000001")
    now = timezone.now()
    ana.do(
        listening.SayConcern(at=now, by="harmed", id="alone", text="I was alone."),
        listening.MarkConcern(at=now, by="harmed", id="mark", of="alone", heard=True),
    )
    assert ana.post("B", "2/b", id="the-talk-002", both="yes").status_code == 302
    ana.post("B", "2/t", id="passed-00001", of="the-talk-002", turn="responsible")
    assert "What you put away for some day" in main_of(ben, "B", "2")
    assert words in main_of(ben, "B", "7")
    assert words not in main_of(ben, "z", "B/7/put-away-001"), "nor where he is asked once"
    ben.post("z", "B/7/put-away-001")
    assert "Put away" not in main_of(ben, "B", "7").split("</form>")[1]


@pytest.mark.parametrize("act", ["3", "4", "5", "6", "7", "4/none", "6/none/1", "8", "2/x"])
def test_her_side_has_none_of_his_pages_and_what_is_not_there_is_not_there(
    two: tuple[Member, Member], act: str
) -> None:
    ben, ana = two
    assert ana.get("B", act).status_code == 404
    if act in ("4/none", "6/none/1", "8", "2/x"):
        assert ben.get("B", act).status_code == 404


def test_cy_learns_nothing(two: tuple[Member, Member], cy: Member) -> None:
    _ben, ana = two
    begins(ana)
    there = cy.client.get(ana.url("B", "2"))
    assert there.status_code == 404
    assert there.content == cy.client.get("/r/never-was/B/2/").content
