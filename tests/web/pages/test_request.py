"""The one request: what Ben is told before it, its words, the press, and how each answer is taken."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from amends.repair import Command
from amends.repair.practices import amends, decisions, letters, listening, pacing, terms
from tests.cast import CY, THE_EVENING, Member, member, text_of
from tests.two import TEN_MINUTES, ben_and_ana, later, lets_come, opens
from tests.web.pages.letters_of_ben import a_plan, has_ready
from tests.web.pages.reading_pages import OF_A_TASK, hidden, own_pages

OWED_NOTHING = "I am sorry. You owe me nothing. If you ever want to forgive me, you may."
ANSWERS = ("yes", "partly", "not_now", "no", "stop_asking")
NOT_NOW = 'guard-why">Not now.'
OTHER_PAGES = ("a", "p", "f", "g", "h", "i", "j", "k", "m", "3")
A_DAY = timedelta(hours=25)


@dataclass(frozen=True, kw_only=True)
class Couple:
    ben: Member
    ana: Member
    clock: time_machine.Traveller

    def later(self, by: timedelta) -> None:
        later(self.clock, self.ben, self.ana, by=by)

    def opens(self, *doors: pacing.Door) -> None:
        opens(self.ana, *doors)

    def bens_part(self) -> None:
        """The full apology is given in the book, and one amends is settled."""
        now = timezone.now()
        has_ready(self.ben)
        self.ben.do(
            letters.GiveLetter(at=now, id="the-letter", by="responsible", draft="letter-1"),
            a_plan("the-window", "repair", "The window."),
            amends.FinishAmends(at=now, of="the-window", on=now.date()),
        )

    def anas_part(self) -> None:
        """She said that she was heard, and opened the way to the request."""
        lets_come(self.ana)
        self.opens("talk", "forgiveness_request")
        self.ben.do(
            listening.SayBack(
                at=timezone.now(), by="responsible", id="heard", text="You could tell nobody."
            )
        )
        self.later(TEN_MINUTES)
        self.ana.do(
            listening.ConfirmHeard(
                at=timezone.now(), by="harmed", id="yes", of="heard", answer="yes"
            )
        )
        self.later(TEN_MINUTES)

    def writes(self, text: str = OWED_NOTHING) -> None:
        self.ben.post("3", "1", id="words", text=text, press="save")

    def asks(self) -> str:
        """Ben writes, waits a day, and gives it by its page; the id of what he gave."""
        self.writes()
        self.later(A_DAY)
        id = hidden(self.ben.get("3", "2").content.decode(), "id")
        assert self.ben.post("3", "2", id=id).status_code == 302
        self.ben.get("p")
        return id


@pytest.fixture
def couple(db: None) -> Iterator[Couple]:
    with time_machine.travel(THE_EVENING, tick=False) as clock:
        ben, ana = ben_and_ana()
        yield Couple(ben=ben, ana=ana, clock=clock)


@pytest.fixture
def ready(couple: Couple) -> Couple:
    """All that stands before the asking is there."""
    couple.bens_part()
    couple.anas_part()
    return couple


def main_of(who: Member, code: str, act: str = "") -> str:
    return text_of(who.get(code, act)).split("<main")[1].split("</main>")[0]


def without_tokens(content: bytes) -> str:
    return "".join(
        part.split('"', 1)[-1] if number else part
        for number, part in enumerate(
            content.decode().replace("\n", " ").split('name="csrfmiddlewaretoken" value="')
        )
    )


# What stands before it


def test_s4_2a_the_page_says_that_it_is_the_least_needed_part_and_never_owed(
    couple: Couple,
) -> None:
    page = main_of(couple.ben, "3")
    assert "the part of an apology that matters least, and it is never owed" in page
    assert "“I am sorry. You owe me nothing.”" in page
    assert "<form" not in page
    assert f'href="{couple.ben.url("3")}"' in main_of(couple.ben, "p")


def test_s2_11a_what_is_missing_of_his_own_is_named(couple: Couple) -> None:
    page = main_of(couple.ben, "3")
    assert page.count("Not yet") == 2
    assert NOT_NOW not in page
    couple.bens_part()
    page = main_of(couple.ben, "3")
    assert "Not yet" not in page
    assert NOT_NOW in page


def test_s2_11a_of_hers_there_is_one_answer_whatever_is_missing(couple: Couple) -> None:
    couple.bens_part()
    before = _gate(couple)
    couple.opens("forgiveness_request")
    assert _gate(couple) == before
    couple.ana.do(
        pacing.SetDoor(at=timezone.now(), by="harmed", door="forgiveness_request", open=False)
    )
    couple.ana.do(_decided("forgiving", "yes"), _decided("staying", "no"))
    assert _gate(couple) == before
    couple.ana.do(pacing.SetNotNow(at=timezone.now(), by="harmed", on=True))
    assert _gate(couple) == before


def _gate(couple: Couple) -> str:
    return without_tokens(couple.ben.get("3").content)


def _decided(about: decisions.About, answer: decisions.Answer) -> Command:
    return decisions.NoteDecision(at=timezone.now(), id=about, about=about, answer=answer)


def test_in_her_own_hours_of_room_he_is_told_what_he_knows_already(ready: Couple) -> None:
    ready.ana.do(
        terms.SetTerms(at=timezone.now(), id="room", by="harmed", start=timezone.localdate())
    )
    assert "Find the words" not in main_of(ready.ben, "3")
    assert "guard-why" in main_of(ready.ben, "3")


def test_when_all_is_there_it_may_be_asked(ready: Couple) -> None:
    page = main_of(ready.ben, "3")
    assert "Find the words" in page
    assert "Leave it unasked" in page
    assert "Any answer is whole, and so is none." in page


# The words


def test_no_words_are_asked_for_before_there_is_a_place_for_them(couple: Couple) -> None:
    assert couple.ben.get("3", "1").headers["Location"] == couple.ben.url("3")
    assert couple.ben.get("3", "2").headers["Location"] == couple.ben.url("3")


def test_s2_11b_the_reader_stands_beside_the_words(ready: Couple) -> None:
    text = "Will you forgive me? Please answer me by Friday."
    looked = text_of(ready.ben.post("3", "1", id="words", text=text, press="look"))
    assert "There is a question mark." in looked
    assert "they owe you nothing. Could it say so?" in looked
    assert "This asks your partner for something" in looked
    assert f"{text}</textarea>" in looked
    assert ready.ben.state().own.request.drafts == ()


def test_s2_11b_words_that_leave_her_free_get_no_note(ready: Couple) -> None:
    looked = text_of(ready.ben.post("3", "1", id="words", text=OWED_NOTHING, press="look"))
    for note in ("There is a question mark", "Could it say so", "This asks", "This counts"):
        assert note not in looked


def test_words_in_a_language_that_is_not_read_get_no_note_and_it_says_so(ready: Couple) -> None:
    text = "Es tut mir leid, was ich getan habe. Kannst du mir das irgendwann verzeihen?"
    looked = text_of(ready.ben.post("3", "1", id="words", text=text, press="look"))
    assert "The reader knows English only." in looked
    assert "There is a question mark" not in looked


def test_empty_words_are_not_kept(ready: Couple) -> None:
    refused = text_of(ready.ben.post("3", "1", id="words", text=" ", press="save"))
    assert "There is nothing in this field yet." in refused


def test_s2_12b_the_words_rest_before_they_can_be_given(ready: Couple) -> None:
    ready.writes()
    page = main_of(ready.ben, "3", "2")
    assert "It rests" in page
    assert "Give it" not in page
    refused = text_of(ready.ben.post("3", "2", id="too-soon"))
    assert "This rests until" in refused
    assert ready.ben.state().shared.forgiveness.requests == ()
    ready.later(A_DAY)
    assert "Would it still be right if no answer ever came?" in main_of(ready.ben, "3", "2")


def test_s2_11b_the_reader_stands_beside_them_once_more_before_the_press(ready: Couple) -> None:
    ready.writes(f"{OWED_NOTHING} I am sorry if you were hurt.")
    ready.later(A_DAY)
    page = main_of(ready.ben, "3", "2")
    assert "sorry if you were" in page.split('id="notes-kept"')[1]
    key = re.findall(r'data-key="([^"]+)"', page)[0]
    answer = ready.ben.post("3", "2", id=hidden(page, "id"), aside=key)
    assert f'data-key="{key}"' not in text_of(answer)
    assert ready.ben.state().shared.forgiveness.requests == ()
    assert ready.ben.post("3", "2", id=hidden(page, "id")).status_code == 302


def test_words_can_be_changed_and_let_go(ready: Couple) -> None:
    ready.writes()
    assert f"{OWED_NOTHING}</textarea>" in main_of(ready.ben, "3", "1")
    ready.ben.post("3", "1", id="words", text="I am sorry. You owe me nothing.", press="save")
    assert len(ready.ben.state().own.request.drafts) == 1
    assert f'href="{ready.ben.url("z", "3/words")}"' in main_of(ready.ben, "3", "1")
    ready.ben.post("z", "3/words")
    assert ready.ben.state().own.request.drafts == ()


def test_words_that_are_held_stop_here_with_the_crisis_lines(ready: Couple) -> None:
    ready.writes("Forgive me, or I will kill myself.")
    ready.later(A_DAY)
    held = text_of(ready.ben.post("3", "2", id="held"))
    assert "It stays with you for now" in held
    assert "findahelpline.com" in held
    assert ready.ana.state().shared.forgiveness.requests == ()


# Giving it


def test_it_is_given_by_one_press_and_can_be_taken_back_for_ten_minutes(ready: Couple) -> None:
    id = ready.asks()
    assert "A request to be forgiven" not in main_of(ready.ana, "p")
    assert ready.ana.get("u", f"2/{id}").status_code == 404
    before = without_tokens(ready.ana.get("p").content)
    ready.ben.post("u", f"1/{id}/2")
    ready.later(TEN_MINUTES)
    assert without_tokens(ready.ana.get("p").content) == before
    assert "The words you wrote" in main_of(ready.ben, "3")


@pytest.mark.step("S2.11b", "RequestForgiveness", "DraftRequest")
def test_ana_reads_it_and_owes_nothing(ready: Couple) -> None:
    own = own_pages(ready.ana)
    id = ready.asks()
    before = {code: without_tokens(ready.ben.get(code).content) for code in OTHER_PAGES}
    ready.clock.shift(TEN_MINUTES)
    assert "A request to be forgiven" in main_of(ready.ana, "p")
    page = main_of(ready.ana, "u", f"2/{id}")
    assert OWED_NOTHING in page
    assert "You owe nothing here." in page
    assert "People who can help" not in page
    choices = main_of(ready.ana, "u", f"2/{id}/1")
    for words in ("It promises nothing else", "It needs no date", "It can stay a no.", "Partly"):
        assert words in choices
    assert "None is owed" in choices
    for place in (page, choices, main_of(ready.ana, "p"), main_of(ready.ana, "r")):
        assert not OF_A_TASK.search(place)
    assert own_pages(ready.ana) == own
    ready.clock.shift(-TEN_MINUTES)
    after = {code: without_tokens(ready.ben.get(code).content) for code in OTHER_PAGES}
    assert after == before


def test_once_asked_it_cannot_be_asked_again(ready: Couple) -> None:
    ready.asks()
    page = main_of(ready.ben, "3")
    assert "That was the one time" in page
    assert "Find the words" not in page
    ready.ben.post("3", "1", id="more", text=OWED_NOTHING, press="save")
    ready.later(A_DAY)
    assert NOT_NOW in text_of(ready.ben.post("3", "2", id="again"))


def test_the_door_is_closed_behind_it_and_hers_to_open_again(ready: Couple) -> None:
    ready.asks()
    ready.later(TEN_MINUTES)
    doors = list(_doors(ready.ana))
    assert doors == [("To be asked to forgive", "Closed")]
    number = (
        main_of(ready.ana, "r").split("To be asked to forgive")[1].split("/r/")[2].split("/")[0]
    )
    ready.ana.post("r", number, press="open")
    assert list(_doors(ready.ana)) == [("To be asked to forgive", "Open")]
    assert "Find the words" in main_of(ready.ben, "3")


def _doors(ana: Member) -> Iterator[tuple[str, str]]:
    for card in main_of(ana, "r").split('<section class="card">')[1:]:
        name = card.split("<h2>")[1].split("</h2>")[0]
        if "forgive" in name:
            yield name, card.split('class="tag">')[1].split("<")[0]


# Its answers


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.step("S2.12b", "AnswerForgiveness")
def test_s2_12b_each_answer_is_taken_well(ready: Couple, answer: str) -> None:
    id = ready.asks()
    ready.later(TEN_MINUTES)
    assert ready.ana.post("u", f"2/{id}/1", id="said", answer=answer, text="").status_code == 302
    ready.later(TEN_MINUTES)

    page = main_of(ready.ben, "u", f"1/{id}")
    assert "“Thank you for telling me”" in page
    assert "What you promised goes on as it was." in page
    assert "What you go on doing" in page
    hard = answer in ("no", "stop_asking")
    assert ("People who can help" in page) == hard
    assert ("If it is hard to bear tonight" in page) == hard


def test_s2_12b_no_answer_is_taken_well_too(ready: Couple) -> None:
    id = ready.asks()
    ready.later(timedelta(days=8))
    page = main_of(ready.ben, "u", f"1/{id}")
    assert "No answer is an answer that belongs to them." in page
    assert "Thank you" not in page


@pytest.mark.parametrize("answer", ["not_now", "no", "stop_asking"])
def test_a_no_without_words_holds_at_once(ready: Couple, answer: str) -> None:
    id = ready.asks()
    ready.later(TEN_MINUTES)
    ready.ana.post("u", f"2/{id}/1", id="said", answer=answer, text="")
    assert "Taking it well" in main_of(ready.ben, "u", f"1/{id}")
    assert len(ready.ben.state().shared.forgiveness.answers) == 1


@pytest.mark.step("S2.12a")
def test_s2_12a_no_page_of_his_hangs_on_which_answer_it_was(ready: Couple) -> None:
    """Only the wish itself shows what was answered to it."""
    id = ready.asks()
    ready.later(TEN_MINUTES)
    seen = []
    for number, answer in enumerate(ANSWERS):
        ready.ana.post("u", f"2/{id}/1", id=f"said-{number}", answer=answer, text="")
        ready.later(TEN_MINUTES)
        seen.append({code: without_tokens(ready.ben.get(code).content) for code in OTHER_PAGES})
    lists = [pages.pop("p") for pages in seen]
    assert all(pages == seen[0] for pages in seen)
    for words in ("Partly", "Stop asking", ">Yes<", ">No<"):
        assert not any(words in page for page in lists), words


@pytest.mark.step("S0.3c", "AnswerForgiveness")
def test_s0_3c_stop_asking_holds_until_she_opens_it_anew(ready: Couple) -> None:
    id = ready.asks()
    ready.later(TEN_MINUTES)
    ready.opens("forgiveness_request")
    ready.ana.post("u", f"2/{id}/1", id="said", answer="stop_asking", text="Please leave it.")
    ready.later(timedelta(days=8))
    assert "Find the words" not in main_of(ready.ben, "3")
    assert list(_doors(ready.ana)) == [("To be asked to forgive", "Closed")]


# Whose it is


def test_the_page_is_bens_and_where_there_is_nobody_else_it_is_asked_by_mouth(
    couple: Couple,
) -> None:
    cy = member(CY)
    assert couple.ana.get("3").status_code == 404
    assert cy.client.get(couple.ben.url("3")).status_code == 404
    alone = cy.begins("responsible")
    assert main_of(alone, "3").count("Not yet") == 3
    for act in ("0", "3", "1/1", "x"):
        assert couple.ben.get("3", act).status_code == 404
        assert alone.get("3", act).status_code == 404


def test_cy_learns_nothing_of_the_request(ready: Couple) -> None:
    id = ready.asks()
    ready.later(TEN_MINUTES)
    cy = member(CY)
    nothing = cy.client.get("/r/nobody/u/").content
    for whose in ("1", "2"):
        there = cy.client.get(ready.ben.url("u", f"{whose}/{id}"))
        assert (there.status_code, there.content) == (404, nothing)


def test_a_closed_book_has_no_way_to_it(ready: Couple) -> None:
    ready.ana.do(pacing.Leave(at=timezone.now(), by="harmed"))
    assert f'href="{ready.ben.url("3")}"' not in main_of(ready.ben, "p")
    assert "This shared book is closed." in main_of(ready.ben, "3")
