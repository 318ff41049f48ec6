"""Questions, and "what I heard": asked as often as Ana likes, and heard when she says so, or never."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest
import time_machine

from tests.cast import THE_EVENING, Member, answered, text_of
from tests.two import later, lets_come, opens, shuts
from tests.web.pages.reading_pages import OF_A_TASK, hidden, own_pages, plain, seen_by, text, walk

WHY = "Why that night?"
BECAUSE = "I wanted her to take my side."
HEARD = "You could tell nobody anything, and you were alone with it."
MISSING = "The lying was worse than the night."
A_THREAT = "If you leave me, I will hurt you."
SHUT = "This door is shut for now."


def main_of(who: Member, code: str = "w", act: str = "") -> str:
    return text_of(who.get(code, act)).split("<main", 1)[1].split("</main>")[0]


def without_ids(page: str) -> str:
    return re.sub(r'name="(?:csrfmiddlewaretoken|id)" value="[^"]*"', "", page)


def asks(ana: Member, words: str = WHY, id: str = "her-question") -> str:
    """What the page answers after she asked by it."""
    answer = ana.post("w", "1", id=id, text=words)
    if answer.status_code != 302:
        return text_of(answer)
    ana.get("p")  # what was just done is said once
    return "asked"


def asks_again(ana: Member) -> str:
    """The one press on her list; the id that it was made under."""
    page = text(ana.get("w"))
    id = hidden(page.split(ana.url("w", "4/her-question"), 1)[1], "id")
    assert ana.post("w", "4/her-question", id=id).status_code == 302
    ana.get("p")  # what was just done is said once
    return id


def presses(ben: Member, act: str, press: str, words: str, **fields: Any) -> Any:
    """Ben presses a button below his words, on the page as it was given to him."""
    page = text(ben.get("w", act))
    draft = hidden(page, "draft") if 'name="draft" value' in page else ""
    sent = {"id": hidden(page, "id"), "draft": draft, "text": words, **fields}
    return ben.post("w", act, press=press, **sent)


def answers(ben: Member, words: str = BECAUSE, **fields: Any) -> None:
    answer = presses(ben, "3/her-question", "give", words, **{"id": "his-answer-1", **fields})
    assert answer.status_code == 302
    ben.get("p")


def says_back(ben: Member, words: str = HEARD, id: str = "his-heard-01", after: str = "") -> None:
    answer = presses(ben, f"2/{after}" if after else "2", "give", words, id=id)
    assert answer.status_code == 302
    ben.get("p")


def says(ana: Member, answer: str, words: str = "", id: str = "her-say-001") -> None:
    of = "2/his-heard-01/1"
    assert ana.post("u", of, id=id, answer=answer, text=words).status_code == 302
    ana.get("p")


# Questions


@pytest.mark.step("S2.6b", "AskQuestion", "AnswerQuestion")
def test_s2_6b_she_asks_in_her_words_and_he_answers_what_was_asked(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    assert f'href="{ana.url("w")}"' in text(ana.get("p"))
    assert asks(ana) == "asked"
    assert WHY not in main_of(ben)
    later(clock, ben, ana)
    assert WHY in main_of(ben)
    page = main_of(ben, "w", "3/her-question")
    assert WHY in page
    assert "Answer what was asked" in page
    answers(ben)
    assert BECAUSE not in main_of(ana, "u", "1/her-question")
    later(clock, ben, ana)
    page = main_of(ana, "u", "1/her-question")
    assert BECAUSE in page
    assert "March 6, 2026" in page
    assert ">Answered<" in main_of(ana)
    assert ">Answered<" in main_of(ben)


def test_s0_4b_the_same_comes_again_in_one_press_and_without_a_remark(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    lets_come(ana, ben)
    asks(ana)
    assert "Ask it again" not in main_of(ana), "it was asked this minute, and can be taken back"
    later(clock, ben, ana)
    answers(ben)
    later(clock, ben, ana)
    id = asks_again(ana)
    assert ana.post("w", "4/her-question", id=id).status_code == 302  # pressed twice
    assert len(ana.state().shared.listening.questions) == 2
    later(clock, ben, ana)
    for one in two:
        page = main_of(one)
        assert page.count(WHY + "</a>") == 1, "one question, however often it is asked"
        assert ">Asked again<" in page
        assert "often" not in main_of(one, "u", f"{'1' if one is ana else '2'}/{id}")
    assert BECAUSE in main_of(ben, "w", f"3/{id}")
    assert "as if you heard it for the first time" in main_of(ben, "w", f"3/{id}")
    answers(ben, "Because I was a coward.", id="his-answer-2")
    later(clock, ben, ana)
    page = main_of(ana, "u", f"1/{id}")
    assert BECAUSE in page
    assert "Because I was a coward." in page
    assert "Ask it again" in page


def test_her_question_can_be_taken_back_and_asked_anew(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    asks(ana)
    assert ana.post("u", "1/her-question/2").status_code == 302
    later(clock, ben, ana)
    assert WHY not in main_of(ben)
    assert asks(ana, id="her-second-1") == "asked"


def test_an_answer_has_the_reader_beside_it_and_looking_keeps_nothing(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    asks(ana)
    later(clock, ben, ana)
    before = ben.state()
    blaming = "You made me do it. I am sorry if you were hurt."
    page = text_of(presses(ben, "3/her-question", "look", blaming))
    assert page.count('class="note-about"') >= 1
    assert blaming in page
    assert ben.state() == before


def test_s0_4d_beside_what_he_heard_it_is_read_as_by_a_listener(
    two: tuple[Member, Member],
) -> None:
    ben, ana = two
    opens(ana, "talk")
    before = ben.state()
    page = text(presses(ben, "2", "look", "You were alone, but I was tired."))
    assert "“but I was”" in page
    assert "full stop" in page
    assert 'class="note-about"' not in text(presses(ben, "2", "look", HEARD))
    assert ben.state() == before


def test_beside_an_answer_advice_is_noted_and_a_date_put_right_is_not(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    asks(ana)
    later(clock, ben, ana)
    page = text(presses(ben, "3/her-question", "look", "Actually it was March. You should rest."))
    assert page.count('class="note-about"') == 1
    assert "“You should rest”" in page


def test_what_he_works_at_is_kept_for_him_alone_until_he_gives_it(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    asks(ana)
    later(clock, ben, ana)
    before = main_of(ana, "u", "1/her-question")
    assert presses(ben, "3/her-question", "save", "I wanted").status_code == 302
    assert "I wanted</textarea>" in text(ben.get("w", "3/her-question"))
    assert "Begun, and yours alone" in main_of(ben)
    later(clock, ben, ana)
    assert without_ids(main_of(ana, "u", "1/her-question")) == without_ids(before)
    answers(ben)
    assert "Begun, and yours alone" not in main_of(ben)
    assert ben.post("u", "1/his-answer-1/2").status_code == 302
    assert "Begun, and yours alone" in main_of(ben), "taken back, the words are his again"


def test_what_he_began_can_be_let_go(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    asks(ana)
    later(clock, ben, ana)
    presses(ben, "3/her-question", "save", "I wanted")
    (draft,) = ben.state().own.replies.drafts
    assert "I wanted" in text(ben.get("z", f"w/{draft.id}"))
    assert ben.post("z", f"w/{draft.id}").status_code == 302
    assert not ben.state().own.replies.drafts
    assert "Begun, and yours alone" not in main_of(ben)


def test_pressed_twice_an_answer_is_one(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    asks(ana)
    later(clock, ben, ana)
    sent = {"id": "his-answer-1", "draft": "", "text": BECAUSE, "press": "give"}
    for _press in range(2):
        assert ben.post("w", "3/her-question", **sent).status_code == 302
    ours = ben.state().shared.listening
    assert len(ours.answers_to(ours.questions[0])) == 1


def test_words_are_still_there_when_the_question_is_gone(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    asks(ana)
    later(clock, ben, ana)
    page = text(ben.get("w", "3/her-question"))
    for one in two:
        one.post("u", f"{'1' if one is ana else '2'}/her-question/3")
    sent = {"id": hidden(page, "id"), "draft": "", "text": BECAUSE, "press": "give"}
    answer = text_of(ben.post("w", "3/her-question", **sent))
    assert "no longer in your book" in answer
    assert BECAUSE in answer
    assert ben.get("w", "3/her-question").status_code == 404


@pytest.mark.parametrize("who", ["ben", "ana"])
def test_words_to_be_held_are_held_and_stay_in_the_field(
    two: tuple[Member, Member], clock: time_machine.Traveller, who: str
) -> None:
    ben, ana = two
    if who == "ana":
        page = asks(ana, A_THREAT)
    else:
        asks(ana)
        later(clock, ben, ana)
        page = text_of(presses(ben, "3/her-question", "give", A_THREAT))
    assert "can be read as a threat" in page
    assert A_THREAT in page


def test_a_question_is_asked_within_the_cap_and_an_answer_is_not_counted(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    asks(ana)
    asks(ana, "Who knew?", id="her-second-1")
    page = asks(ana, "Since when?", id="her-third-01")
    assert "2 things with your partner in seven days" in page
    assert "Since when?" in page
    lets_come(ana, most=0)
    later(clock, ben, ana)
    answers(ben)


# The doors


def test_s0_4a_what_is_shut_says_so_and_neither_since_when_nor_why(
    two: tuple[Member, Member],
) -> None:
    """A door that is shut, a quiet, and fear read the same on every page of this leaf."""
    ben, ana = two
    assert main_of(ben).count(SHUT) == 2
    shut = [plain(ben, ben.get("w", act).content) for act in ("", "1", "2")]
    assert all(SHUT.encode() in page and b"<textarea" not in page for page in shut)
    opens(ana, "talk", "questions")
    assert SHUT not in main_of(ben)
    ana.post("q")
    assert [plain(ben, ben.get("w", act).content) for act in ("", "1", "2")] == shut
    ana.post("q", "1")
    shuts(ana, "talk", "questions")
    assert [plain(ben, ben.get("w", act).content) for act in ("", "1", "2")] == shut


def test_she_opens_both_doors_on_her_page_of_doors(two: tuple[Member, Member]) -> None:
    ben, ana = two
    page = text(ana.get("r"))
    for name in ("Questions to you", "What they heard"):
        number = page.split(f"<h2>{name}</h2>")[1].split(f'action="{ana.url("r")}')[1].split("/")[0]
        assert ana.post("r", number, press="open").status_code == 302
    assert ana.state().shared.pacing.open_doors == {"talk", "questions"}
    assert SHUT not in main_of(ben)


def test_a_door_that_shuts_while_he_writes_gives_him_his_words_back(
    two: tuple[Member, Member],
) -> None:
    ben, ana = two
    opens(ana, "questions")
    page = text(ben.get("w", "1"))
    shuts(ana, "questions")
    sent = {"id": hidden(page, "id"), "draft": "", "text": "What would help?"}
    answer = text_of(ben.post("w", "1", press="give", **sent))
    assert "Not now." in answer
    assert "What would help?</textarea>" in answer
    assert ben.post("w", "1", press="save", **sent).status_code == 302
    assert "What would help?</textarea>" in text(ben.get("w", "1")), "and may keep them"


def test_he_asks_through_the_door_and_she_answers_or_leaves_it(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    opens(ana, "questions")
    presses(ben, "1", "give", "What would help?", id="his-question")
    later(clock, ben, ana)
    page = main_of(ana, "u", "2/his-question")
    assert "You owe nothing here." in page
    assert "Answer it, if you want to" in page
    assert ">Asked<" not in main_of(ana)
    assert ana.post("u", "2/his-question/1", id="her-answer-1", text="Sleep.").status_code == 302
    later(clock, ben, ana)
    assert "Sleep." in main_of(ben, "u", "1/his-question")
    assert "Ask it again" not in main_of(ben, "u", "1/his-question")


# What was heard


@pytest.fixture
def heard(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> tuple[Member, Member, time_machine.Traveller]:
    """Ben said back what he heard, through the open door, and Ana can read it."""
    ben, ana = two
    opens(ana, "talk")
    says_back(ben)
    later(clock, ben, ana)
    return ben, ana, clock


@pytest.mark.step("S1.3d", "ConfirmHeard")
def test_s1_3d_what_he_heard_is_understood_when_she_says_so_and_not_before(
    heard: tuple[Member, Member, time_machine.Traveller],
) -> None:
    ben, ana, clock = heard
    assert HEARD in main_of(ana, "u", "2/his-heard-01")
    assert HEARD in main_of(ana, "u", "2/his-heard-01/1")
    assert "understood" not in main_of(ben, "u", "1/his-heard-01")
    assert ben.post("u", "1/his-heard-01/1", id="x", answer="yes").status_code == 404
    says(ana, "yes")
    later(clock, ben, ana)
    page = main_of(ben, "u", "1/his-heard-01")
    assert "It was understood." in page
    assert "They say that you heard this." in page
    assert "Say it back once more" not in page


def test_s0_4g_what_follows_from_what_he_heard_is_promised_from_there_and_tied_to_it(
    heard: tuple[Member, Member, time_machine.Traveller],
) -> None:
    ben, ana, clock = heard
    says(ana, "partly", MISSING)
    later(clock, ben, ana)
    form = ben.url("w", "15/his-heard-01")
    assert f'href="{form}">Promise something that follows from it' in main_of(
        ben, "u", "1/his-heard-01"
    )
    before = without_ids(main_of(ana, "u", "2/his-heard-01") + main_of(ana)), own_pages(ana)
    days = {"start": THE_EVENING.date().isoformat(), "until": "", "count": ""}
    clock_of_it = {"clock": "", "lead": "0", "zone": "UTC"}
    about = {"how_known": "", "cue": "", "act": ""}
    what = "I say every evening where I was."
    walk(ben, "w", "15/his-heard-01", {"what": what}, {"when": "daily"}, days, clock_of_it, {"area": ""}, about)  # fmt: skip
    (promise,) = ben.state().own.promises.promises
    page = main_of(ben, "u", "1/his-heard-01")
    assert f'{ben.url("j", promise.id)}">Promised: {what}' in page
    after = without_ids(main_of(ana, "u", "2/his-heard-01") + main_of(ana)), own_pages(ana)
    assert after == before
    assert ana.get("w", "15/his-heard-01").status_code == 404


@pytest.mark.parametrize("answer", ["partly", "no"])
def test_s0_4f_where_it_was_not_yet_it_he_may_say_it_once_more(
    heard: tuple[Member, Member, time_machine.Traveller], answer: str
) -> None:
    ben, ana, clock = heard
    lets_come(ana, most=0)
    assert ben.get("w", "2/his-heard-01").status_code == 404
    says(ana, answer, MISSING)
    assert "Say it back once more" not in main_of(ben)
    later(clock, ben, ana)
    assert ben.url("w", "2/his-heard-01") in main_of(ben, "u", "1/his-heard-01")
    page = main_of(ben, "w", "2/his-heard-01")
    assert MISSING in page
    assert HEARD in page
    says_back(ben, "The lying was the worst.", id="his-heard-02", after="his-heard-01")
    assert "Say it back once more" not in main_of(ben)
    assert ben.get("w", "2/his-heard-01").status_code == 404
    sent = {"id": "his-heard-03", "draft": "", "text": "Once more.", "press": "give"}
    lets_come(ana)
    again = text_of(ben.post("w", "2/his-heard-01", **sent))
    assert "is not asking to hear this once more" in again
    assert "Once more.</textarea>" in again
    later(clock, ben, ana)
    assert "What was heard before" in main_of(ana, "u", "2/his-heard-02")


def test_s1_3e_where_she_says_nothing_his_pages_stay_as_they_are(
    heard: tuple[Member, Member, time_machine.Traveller],
) -> None:
    """She looks, begins an answer, is refused, looks again: nothing of it shows."""
    ben, ana, clock = heard
    before = {**seen_by(ben), "w": plain(ben, ben.get("w").content)}
    main_of(ana, "u", "2/his-heard-01")
    main_of(ana, "u", "2/his-heard-01/1")
    assert ana.post("u", "2/his-heard-01/1", id="her-say-001").status_code == 200
    clock.shift(timedelta(days=1))
    ben.comes_back()
    assert {**seen_by(ben), "w": plain(ben, ben.get("w").content)} == before


def test_she_may_say_something_else_tomorrow(
    heard: tuple[Member, Member, time_machine.Traveller],
) -> None:
    ben, ana, clock = heard
    says(ana, "yes")
    later(clock, ben, ana, by=timedelta(days=1))
    says(ana, "partly", MISSING, id="her-say-002")
    later(clock, ben, ana)
    page = main_of(ben, "u", "1/his-heard-01")
    assert "It was understood." not in page
    assert MISSING in page


# What she wants heard


def marks(ana: Member, act: str) -> None:
    page = text(ana.get("w"))
    id = hidden(page.split(ana.url("w", f"{act}/her-night-01"), 1)[1], "id")
    assert ana.post("w", f"{act}/her-night-01", id=id).status_code == 302
    ana.get("p")


@pytest.mark.step("S0.4b", "SayConcern", "MarkConcern")
def test_s0_4b_what_she_wants_heard_is_said_at_her_pace_and_heard_when_she_says_so(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    assert ana.post("w", "5", id="her-night-01", text=MISSING).status_code == 302
    ana.get("p")
    assert MISSING not in main_of(ben)
    later(clock, ben, ana)
    page = main_of(ben)
    assert MISSING in page
    assert ">Not yet<" in page
    assert ben.url("w", "2/her-night-01") not in page, "the door to talk is shut"
    assert ">Not yet<" not in main_of(ana)
    marks(ana, "6")
    assert ">Heard<" in main_of(ana)
    later(clock, ben, ana)
    assert ">Heard<" in main_of(ben)
    assert "It was heard." in main_of(ben, "u", "2/her-night-01")
    marks(ana, "7")
    later(clock, ben, ana)
    assert ">Not yet<" in main_of(ben)
    assert ben.post("w", "6/her-night-01", id="x").status_code == 404


def test_s1_3d_it_is_said_back_through_the_door_and_her_yes_is_what_makes_it_heard(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    ana.post("w", "5", id="her-night-01", text=MISSING)
    opens(ana, "talk")
    later(clock, ben, ana)
    assert f'href="{ben.url("w", "2/her-night-01")}"' in main_of(ben)
    assert MISSING in main_of(ben, "w", "2/her-night-01")
    says_back(ben, after="her-night-01")
    (heard,) = ben.state().shared.listening.heard
    assert (heard.of, heard.after) == ("her-night-01", "")
    later(clock, ben, ana)
    assert ana.url("u", "1/her-night-01") in main_of(ana, "u", "2/his-heard-01")
    assert ">Not yet<" in main_of(ben)
    says(ana, "yes")
    later(clock, ben, ana)
    assert ">Heard<" in main_of(ben)
    assert f'href="{ben.url("w", "2/her-night-01")}"' not in main_of(ben)


def test_what_she_wants_heard_is_refused_with_her_words_in_the_field(
    two: tuple[Member, Member],
) -> None:
    _ben, ana = two
    ana.post("v", id="her-room-001")
    assert "You asked for room" in main_of(ana, "w", "5")
    page = text_of(ana.post("w", "5", id="her-night-01", text=MISSING))
    assert "You asked for room" in page
    assert MISSING in page


# A time to talk


@pytest.mark.step("S0.4a", "InviteToTalk", "AnswerTalk", "PutOffTalk")
@pytest.mark.step("S1.3a", "InviteToTalk")
def test_s0_4a_only_she_names_a_time_to_talk_and_either_way_of_it_is_hers(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    sent = {"about": "The summer.", "when": "Sunday at four.", "length": "Half an hour.",
            "how": "On a walk.", "present": "Nobody."}  # fmt: skip
    assert ben.get("w", "8").status_code == 404
    assert ana.post("w", "8", id="her-talk-001", **sent).status_code == 302
    ana.get("p")
    assert "The summer." not in main_of(ben)
    later(clock, ben, ana)
    assert "The summer." in main_of(ben)
    page = main_of(ben, "u", "2/her-talk-001")
    for words in sent.values():
        assert words in page
    answer = {"id": "his-there-01", "answer": "there", "text": ""}
    assert ben.post("u", "2/her-talk-001/1", **answer).status_code == 302
    later(clock, ben, ana)
    page = main_of(ana, "u", "1/her-talk-001")
    assert "I will be there" in page
    assert ana.post("w", "9/her-talk-001", id=hidden(page, "id")).status_code == 302
    page = main_of(ben, "u", "2/her-talk-001")
    assert "Put off. No reason is needed, and no new time." in page, "at once, like every stop"
    assert ben.get("u", "2/her-talk-001/1").status_code == 404
    assert ">Put off<" in main_of(ben)


@pytest.mark.step("S0.4c", "PutOffTalk")
def test_s0_4c_a_talk_is_put_off_also_behind_not_now(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    ana.post("w", "8", id="her-talk-001", about="The summer.")
    later(clock, ben, ana)
    ana.post("q")
    page = text(ana.get("u", "1/her-talk-001"))
    assert ana.post("w", "9/her-talk-001", id=hidden(page, "id")).status_code == 302
    assert "Put off." in main_of(ben, "u", "2/her-talk-001")
    assert "Not now." in text_of(ana.get("w", "8"))


# Stops


def test_in_room_nothing_is_asked_said_or_answered(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    asks(ana)
    later(clock, ben, ana)
    ana.post("v", id="her-room-001")
    assert "You asked for room" in text_of(ana.get("w", "1"))
    page = main_of(ben, "w", "3/her-question")
    assert "Your partner asked for room." in page
    assert "Give it" not in page
    answer = text_of(presses(ben, "3/her-question", "give", BECAUSE))
    assert "Your partner asked for room." in answer
    assert BECAUSE in answer
    assert presses(ben, "3/her-question", "save", BECAUSE).status_code == 302


def test_behind_an_order_to_make_no_contact_there_is_nothing_to_write(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    asks(ana)
    later(clock, ben, ana)
    ben.do(answered(ben.token, barred="order__"))
    page = text(ben.get("w", "3/her-question"))
    assert "asked not to make contact" in page
    assert "<textarea" not in page
    sent = {"id": "his-answer-1", "draft": "", "text": BECAUSE}
    for press in ("give", "save"):
        answer = text_of(ben.post("w", "3/her-question", press=press, **sent))
        assert "asked not to make contact" in answer
        assert BECAUSE in answer


def test_a_closed_book_can_be_read_and_nothing_more(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    asks(ana)
    later(clock, ben, ana)
    ana.post("t")
    for one in two:
        page = main_of(one)
        assert WHY in page
        assert "This shared book is closed." in page
        for way in ("Ask something", "Ask it again", "Answer it", SHUT, "Say back"):
            assert way not in page


# What it must not be


def test_s0_4a_his_road_says_that_there_is_a_question_and_only_while_he_could_answer(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    said = "They asked you something, and it has no answer from you yet."
    asks(ana)
    assert said not in main_of(ben, "a")
    later(clock, ben, ana)
    assert said in main_of(ben, "a")
    ana.post("q")
    assert said not in main_of(ben, "a")
    ana.post("q", "1")
    answers(ben)
    assert said not in main_of(ben, "a")


def test_s4_0g_nothing_of_it_makes_a_task_of_anything_for_her(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    lets_come(ana, ben)
    before = own_pages(ana)
    opens(ana, "talk", "questions")
    asks(ana)
    presses(ben, "1", "give", "What would help?", id="his-question")
    says_back(ben)
    ana.post("w", "5", id="her-night-01", text=MISSING)
    ana.post("w", "8", id="her-talk-001", about="The summer.")
    ana.get("p")
    later(clock, ben, ana)
    answers(ben)
    later(clock, ben, ana)
    assert own_pages(ana) == before
    for code, act in (
        ("w", ""),
        ("w", "1"),
        ("w", "5"),
        ("w", "8"),
        ("u", "1/her-night-01"),
        ("u", "1/her-talk-001"),
        ("p", ""),
        ("u", "1/her-question"),
        ("u", "2/his-question"),
        ("u", "2/his-question/1"),
        ("u", "2/his-heard-01"),
        ("u", "2/his-heard-01/1"),
        ("u", "2/his-answer-1"),
    ):
        found = OF_A_TASK.search(main_of(ana, code, act))
        assert found is None, (code, act, found)


def test_each_has_their_own_side_and_cy_none(two: tuple[Member, Member], cy: Member) -> None:
    ben, ana = two
    asks(ana)
    for act in ("2", "3/her-question"):
        assert ana.get("w", act).status_code == 404
    for act in ("4/her-question", "9", "1/x", "6/never", "5/x", "8/x", "9/never"):
        assert ana.get("w", act).status_code == 404
        assert ben.post("w", act).status_code == 404
    assert ana.post("w", "4/never", id="x").status_code == 404
    assert cy.client.get(ben.url("w")).status_code == 404
    assert cy.begins("responsible").get("w").status_code == 404


# When an answer comes, and what felt like a defence


@pytest.mark.step("S2.6a", "SayAnswerWithin")
def test_s2_6a_he_says_when_an_answer_comes_and_both_lists_say_it(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    asks(ana)
    later(clock, ben, ana)
    assert (
        ben.post("w", "0", id="within-00001", days="3", how="At home after six.").status_code == 302
    )
    ben.get("p")
    page = main_of(ben)
    assert "An answer comes within 3 days." in page
    assert "By March 9, 2026, you said" in page
    assert "within 3 days" not in main_of(ana)
    later(clock, ben, ana)
    page = main_of(ana)
    assert "They said: An answer comes within 3 days. At home after six." in page
    assert "March 9" not in page, "nothing on her side falls due"
    later(clock, ben, ana, by=timedelta(days=5))
    page = main_of(ben)
    assert "By March 9" not in page, "nobody is told that they are late"
    assert ">Asked<" in page


def test_s2_6a_he_takes_it_away_again_and_says_none_that_nobody_can_wait_for(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    lets_come(ana)
    refused = text_of(ben.post("w", "0", id="within-00001", days="30", how=""))
    assert "A number of days, from 0 to 14." in refused
    ben.post("w", "0", id="within-00001", days="1", how="")
    later(clock, ben, ana)
    assert "An answer comes within one day." in main_of(ana)
    ben.post("w", "0", id="within-00002", days="0", how="")
    later(clock, ben, ana)
    assert "They said" not in main_of(ana)
    assert ana.get("w", "0").status_code == 404


HIS_PAGES = (("u", "1/his-answer-1"), ("w", ""), ("p", ""))


@pytest.mark.step("S0.4e", "NoticeDefence", "SayDefenceFelt")
def test_s0_4e_that_it_felt_like_a_defence_she_notes_for_herself_and_may_tell(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    lets_come(ana, ben)
    asks(ana)
    later(clock, ben, ana)
    answers(ben)
    later(clock, ben, ana)
    at = "2/his-answer-1"
    before = [without_ids(main_of(ben, *one)) for one in HIS_PAGES]
    assert "Tell them" not in main_of(ana, "u", at)
    assert ana.post("w", "10/his-answer-1").headers["Location"] == ana.url("u", at)
    ana.get("p")
    later(clock, ben, ana)
    assert [without_ids(main_of(ben, *one)) for one in HIS_PAGES] == before
    page = text(ana.get("u", at))
    assert "Tell them that it felt so" in page
    id = hidden(page.split(ana.url("w", "11/his-answer-1"), 1)[1], "id")
    assert ana.post("w", "11/his-answer-1", id=id).status_code == 302
    later(clock, ben, ana)
    page = main_of(ben, "u", "1/his-answer-1")
    assert "They said that this felt like a defence." in page
    assert "To explain it now would be one more." in page
    assert "Tell them it did not, after all" in main_of(ana, "u", at)
    assert ben.post("w", "10/his-answer-1").status_code == 404
    assert ana.post("w", "10/her-question").status_code == 404
