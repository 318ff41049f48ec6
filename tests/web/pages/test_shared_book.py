"""What is between the two: pace, giving, answers. What one does shows as it must, and no more."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
import time_machine
from django.http import HttpResponse
from django.utils import timezone

from amends.people import access
from amends.repair.practices import listening, space
from amends.web.pages.pace import DOORS, PARTS
from tests.cast import THE_EVENING, Member, answered, text_of, the_lie
from tests.two import invites, joins, later, lets_come, opens
from tests.web.pages.letters_of_ben import FULL, SHORT, has_ready, plans, writes
from tests.web.pages.reading_pages import hidden, plain, seen_by


def gives(ben: Member, draft: str) -> str:
    """Ben gives a letter by its page; its id in the shared book."""
    id = hidden(ben.get("g", f"{draft}/4").content.decode(), "id")
    assert ben.post("g", f"{draft}/4", id=id).status_code == 302
    ben.get("p")  # what was just done is said once
    return id


# Not now


def test_not_now_is_one_press_from_the_first_page_of_either(two: tuple[Member, Member]) -> None:
    for one in two:
        assert f'action="{one.url("q")}"' in one.get("a").content.decode()
        assert one.post("q").status_code == 302
        assert "Nothing new goes from one of you to the other." in text_of(one.get("p"))


def test_it_is_ended_by_who_asked_for_it_and_nobody_else(two: tuple[Member, Member]) -> None:
    ben, ana = two
    ana.post("q")
    assert "Not now." in text_of(ben.get("p"))
    ben.post("q", "1")
    assert "Not now." in text_of(ben.get("p"))
    assert ">End it<" not in ben.get("p").content.decode()
    ana.post("q", "1")
    assert "Not now." not in text_of(ben.get("p"))


def test_pressed_twice_it_is_said_once(two: tuple[Member, Member]) -> None:
    _ben, ana = two
    ana.post("q")
    before = ana.state()
    ana.post("q")
    assert ana.state() == before


def test_looking_at_the_address_of_it_does_nothing(two: tuple[Member, Member]) -> None:
    _ben, ana = two
    assert ana.get("q").status_code == 302
    assert not ana.state().shared.pacing.is_quiet


def _answers(reason: str) -> dict[str, str]:
    names = ("afraid", "watched", "decided_for", "threatened", "not_free")
    return {
        **dict.fromkeys(names, "no_"),
        **({"afraid": "yes"} if reason == "afraid" else {"not_free": "yes"}),
    }


def test_who_is_afraid_cannot_end_it_by_mistake_and_is_told_why(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    _ben, ana = two
    later(clock, ana)
    ana.post("b", **_answers("afraid"))
    answer = text_of(ana.post("q", "1"))
    assert "Something that you wrote for yourself keeps this quiet." in answer
    assert ana.state().shared.pacing.is_quiet


def test_the_questions_end_it_too_once_no_answer_calls_for_it(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    """Asked of nobody who did not ask for quiet, and never ended by an answer that says nothing."""
    ben, ana = two
    assert "Does it stay so?" not in text_of(ana.get("b"))
    later(clock, ana)
    ana.post("b", **_answers("afraid"))
    assert "Does it stay so?" in text_of(ana.get("b"))
    assert "Does it stay so?" not in text_of(ben.get("b"))
    calm = _answers("afraid") | {"afraid": "no_"}
    for answers, is_quiet in (
        (calm, True),
        (_answers("afraid") | {"quiet": "ends"}, True),
        (calm | {"quiet": "ends"}, False),
    ):
        later(clock, ana)
        ana.post("b", **answers)
        assert ana.state().shared.pacing.is_quiet is is_quiet


def test_it_holds_in_every_repair_of_the_two_and_in_both_directions(
    two: tuple[Member, Member],
) -> None:
    """The roles swapped in a second repair: quiet in the first is quiet there, and ends with it."""
    ben, ana = two
    hers = ana.begins("responsible")
    hers.do(answered(hers.token), the_lie())
    his = joins(ben, invites(hers))
    his.do(answered(his.token))
    ana.post("q")
    assert "Not now." in text_of(his.get("p"))
    assert "Not now." in text_of(hers.get("p"))
    ana.post("q", "1")
    assert "Nothing new goes from one of you to the other." not in text_of(his.get("p"))


# Doors, how much may come, leaving


def test_a_door_is_opened_and_closed_by_who_was_hurt_alone(two: tuple[Member, Member]) -> None:
    ben, ana = two
    assert ben.get("r").status_code == ben.post("r", "1", press="open").status_code == 404
    number = "1"
    ana.post("r", number, press="open")
    assert ana.state().shared.pacing.open_doors
    ana.post("r", number, press="close")
    assert not ana.state().shared.pacing.open_doors
    assert ana.post("r", "99", press="open").status_code == 404


def test_every_door_stands_in_one_part_and_a_part_is_folded_while_its_doors_are_closed(
    two: tuple[Member, Member],
) -> None:
    _, ana = two
    assert sorted(door for _, part in PARTS for door in part) == sorted(DOORS)
    assert ana.get("r").content.decode().count('<details class="disclosure">') == len(PARTS)
    opens(ana, "questions", "talk")
    assert ana.get("r").content.decode().count('<details class="disclosure" open>') == 1


def test_a_quiet_that_outlasts_the_room_it_began_with_says_whose_it_is(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    """Whoever wrote down the other's room would else wait for them to end it, and they could not."""
    ben, ana = two
    today = timezone.now().date()
    ben.do(space.BeginSpace(at=timezone.now(), id="room", asked="asked", start=today, until=today))
    later(clock, ben, ana, by=timedelta(days=3))
    assert "It lasts until you end it" in text_of(ben.get("p"))
    assert "It lasts until you end it" not in text_of(ana.get("p"))
    assert ben.post("q", "1").status_code == 302
    assert "Not now." not in text_of(ana.get("p"))


def test_not_now_stands_before_all_that_could_be_done(two: tuple[Member, Member]) -> None:
    for one in two:
        page = text_of(one.get("p"))
        assert page.index("One press, no reason.") < page.index("What cannot wait")


def test_who_receives_says_how_much_may_come(two: tuple[Member, Member]) -> None:
    ben, ana = two
    ana.post("s", most="0")
    assert ana.state().shared.pacing.cap_of("harmed") == 0
    draft = has_ready(ben, SHORT, "acknowledgement")
    assert "in seven days" in text_of(ben.get("g", f"{draft}/4"))
    ana.post("s", most="8")
    assert ana.state().shared.pacing.cap_of("harmed") == 0


def test_leaving_is_one_act_and_the_other_reads_one_sentence(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    letter = gives(ben, has_ready(ben, SHORT, "acknowledgement"))
    later(clock, ben, ana)
    ana.post("t")
    for one, whose in ((ben, "1"), (ana, "2")):
        page = text_of(one.get("p"))
        assert "This shared book is closed." in page
        assert SHORT[:40] in text_of(one.get("u", f"{whose}/{letter}"))
    assert text_of(ben.get("p")).count("left") == 0


def test_who_left_and_who_was_left_see_the_same_state(two: tuple[Member, Member]) -> None:
    ben, ana = two
    ben.post("t")
    assert ana.state().shared.pacing.left == {"responsible"}
    left, stayed = (re.sub(r".*<main", "", text_of(one.get("p"))).count("closed") for one in two)
    assert stayed
    assert left == stayed + 1  # once more in what leaving itself answered


# A letter given here


def test_a_letter_is_seen_after_ten_minutes_and_not_before(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    before = plain(ana, ana.get("p").content)
    letter = gives(ben, has_ready(ben, SHORT, "acknowledgement"))
    assert plain(ana, ana.get("p").content) == before
    assert ana.get("u", f"2/{letter}").status_code == 404
    later(clock, ben, ana)
    assert "A letter" in text_of(ana.get("p"))
    page = text_of(ana.get("u", f"2/{letter}"))
    assert "I was not. That was wrong" in page
    assert "You owe nothing here." in page


def test_until_then_it_is_taken_back_without_a_trace(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    before = plain(ana, ana.get("p").content)
    letter = gives(ben, has_ready(ben, SHORT, "acknowledgement"))
    assert "can be taken back until" in text_of(ben.get("p"))
    ben.post("u", f"1/{letter}/2")
    later(clock, ben, ana)
    assert plain(ana, ana.get("p").content) == before
    assert "Nothing stands here yet" in text_of(ben.get("p"))


def test_after_ten_minutes_it_stays(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    letter = gives(ben, has_ready(ben, SHORT, "acknowledgement"))
    later(clock, ben, ana)
    assert "can no longer be taken back" in text_of(ben.post("u", f"1/{letter}/2"))
    assert ana.get("u", f"2/{letter}").status_code == 200


def test_pressed_twice_it_is_one_letter(two: tuple[Member, Member]) -> None:
    ben, _ana = two
    draft = has_ready(ben, SHORT, "acknowledgement")
    for _press in (1, 2):
        answer = ben.post("g", f"{draft}/4", id="one-letter-1")
        assert answer["Location"] == ben.url("u", "1/one-letter-1")
    assert len(ben.state().shared.letters.letters) == 1


def test_a_draft_is_nothing_to_the_other(two: tuple[Member, Member]) -> None:
    ben, ana = two
    before = seen_by(ana)
    writes(ben, FULL)
    assert seen_by(ana) == before
    assert ana.get("u", "2/letter-1").status_code == 404


def test_whether_it_was_read_is_nowhere(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    """The same bytes for Ben, and the same rows on the disk, whether Ana looked or not."""
    ben, ana = two
    letter = gives(ben, has_ready(ben, SHORT, "acknowledgement"))
    later(clock, ben, ana)
    before = seen_by(ben), plain(ben, ben.get("u", f"1/{letter}").content), entries()
    ana.get("p")
    ana.get("u", f"2/{letter}")
    ana.get("u", f"2/{letter}/1")
    after = seen_by(ben), plain(ben, ben.get("u", f"1/{letter}").content), entries()
    assert after == before


def entries() -> list[tuple[bytes, int]]:
    from amends.journal.models import Entry

    return sorted((bytes(one.book), one.position) for one in Entry.objects.all())


@pytest.mark.parametrize(
    ("answer", "taken_well"),
    [
        ("heard", "Heard is not forgiven"),
        ("not_enough", "Something is missing for them"),
        ("not_now", "Not now is a whole answer"),
        ("no_more", "Then there are no more"),
    ],
)
def test_an_answer_goes_to_who_gave_it_with_help_to_take_it_well(
    two: tuple[Member, Member], clock: time_machine.Traveller, answer: str, taken_well: str
) -> None:
    ben, ana = two
    letter = gives(ben, has_ready(ben, SHORT, "acknowledgement"))
    later(clock, ben, ana)
    ana.post("u", f"2/{letter}/1", id="my-answer-1", answer=answer, text="The second evening.")
    assert taken_well not in text_of(ben.get("u", f"1/{letter}"))
    later(clock, ben, ana)
    page = text_of(ben.get("u", f"1/{letter}"))
    assert taken_well in page
    assert "The second evening." in page


def test_an_answer_is_taken_back_like_anything(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    letter = gives(ben, has_ready(ben, SHORT, "acknowledgement"))
    later(clock, ben, ana)
    before = plain(ben, ben.get("u", f"1/{letter}").content)
    ana.post("u", f"2/{letter}/1", id="my-answer-1", answer="heard", text="")
    ana.post("u", "1/my-answer-1/2")
    later(clock, ben, ana)
    assert plain(ben, ben.get("u", f"1/{letter}").content) == before


def test_after_no_more_none_is_given_until_it_is_asked_for(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    letter = gives(ben, has_ready(ben, SHORT, "acknowledgement"))
    later(clock, ben, ana)
    ana.post("u", f"2/{letter}/1", id="my-answer-1", answer="no_more", text="")
    draft = has_ready(ben, FULL, id="letter-2")
    assert "asked for no more apologies" in text_of(ben.get("g", f"{draft}/4"))
    ana.post("u", "0", id="ask-again-1", text="")
    later(clock, ben, ana)
    assert ben.get("g", f"{draft}/4").content.decode().count("Give it here")
    assert "asked for no more" not in text_of(ben.get("g", f"{draft}/4"))


def test_no_answer_is_ever_asked_for(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    letter = gives(ben, has_ready(ben, SHORT, "acknowledgement"))
    later(clock, ben, ana, by=timedelta(days=30))
    for page in (ana.get("a"), ana.get("p"), ana.get("u", f"2/{letter}")):
        said = text_of(page).lower()
        assert not [
            w for w in ("waiting", "unread", "new letter", "overdue", "please") if w in said
        ]


def test_what_was_given_goes_when_both_let_it_go(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    letter = gives(ben, has_ready(ben, SHORT, "acknowledgement"))
    later(clock, ben, ana)
    ben.post("u", f"1/{letter}/3")
    assert ana.get("u", f"2/{letter}").status_code == 200
    ana.post("u", f"2/{letter}/3")
    assert ana.get("u", f"2/{letter}").status_code == 404
    assert "Nothing stands here yet" in text_of(ben.get("p"))


# Cy


def test_to_cy_there_is_nothing_between_them(two: tuple[Member, Member], cy: Member) -> None:
    ben, ana = two
    letter = gives(ben, has_ready(ben, SHORT, "acknowledgement"))
    for one in (ben, ana):
        for code in ("p", "q", "r", "s", "t", f"u/1/{letter}"):
            address = f"/r/{one.token}/{code}/"
            assert cy.client.get(address).status_code == 404
            assert cy.client.post(address).status_code == 404
    assert len(access.seats(cy.ring)) == 0


def test_without_the_other_none_of_these_pages_is_there(ben_on_his_way: Member) -> None:
    for code, act in (("q", ""), ("s", ""), ("t", ""), ("u", "1/anything")):
        assert ben_on_his_way.get(code, act).status_code == 404
        assert ben_on_his_way.post(code, act).status_code == 404


# Room


def test_room_is_taken_in_one_act_with_nothing_filled_in(two: tuple[Member, Member]) -> None:
    ben, ana = two
    draft = has_ready(ben, SHORT, "acknowledgement")
    assert ben.get("v").status_code == 404
    assert ana.post("v", id="my-room-0001").status_code == 302
    assert "Your partner asked for room." in text_of(ben.get("p"))
    assert "They asked for room" in text_of(ben.get("v"))
    ben.post("g", f"{draft}/4", id="one-letter-1")
    assert not ben.state().shared.letters.letters


def test_its_terms_are_hers_to_say_to_change_and_to_end(two: tuple[Member, Member]) -> None:
    ben, ana = two
    ana.post("v", id="my-room-0001", stops="Calls after eight.")
    assert "Calls after eight." in text_of(ben.get("v"))
    for act in ("1", "2"):
        assert ben.post("v", act, id="my-room-0001", even_now="home").status_code == 404
    assert "Nothing is to be sent." in text_of(ben.get("v"))
    ana.post("v", "1", id="another-room", even_now="home", stops="Calls.", messenger="Mara")
    page = text_of(ben.get("v"))
    assert "<li>The home</li>" in page
    assert "Mara may pass a message." in page
    ana.post("v", "2")
    assert ben.get("v").status_code == 404
    assert "asked for room" not in text_of(ben.get("p"))


def test_ended_twice_it_is_ended_once(two: tuple[Member, Member]) -> None:
    _ben, ana = two
    ana.post("v", id="my-room-0001")
    ana.post("v", "2")
    assert ana.post("v", "2").status_code == 302
    assert not ana.state().shared.terms.holds(THE_EVENING)


# Offers


def test_an_offer_waits_for_the_door_and_looks_like_any_not_now(
    two: tuple[Member, Member],
) -> None:
    ben, ana = two
    item = plans(ben, "care")
    assert "Not now." in text_of(ben.get("i", f"{item}/6"))
    ben.post("i", f"{item}/6", id="my-offer-001")
    assert not ben.state().shared.offers.offers
    ana.post("r", "1", press="open")
    assert "Not now." not in text_of(ben.get("i", f"{item}/6"))


def test_what_is_owed_needs_no_door(two: tuple[Member, Member]) -> None:
    ben, _ana = two
    item = plans(ben, "pay")
    assert ben.post("i", f"{item}/6", id="my-offer-001").status_code == 302
    assert len(ben.state().shared.offers.offers) == 1


@pytest.mark.parametrize(
    ("answer", "standing"),
    [
        ("accepted", "They said yes"),
        ("changed", "They want it differently"),
        ("later", "Not now, they said"),
        ("declined", "They said no, thank you"),
    ],
)
def test_an_offer_is_answered_or_not(
    two: tuple[Member, Member], clock: time_machine.Traveller, answer: str, standing: str
) -> None:
    ben, ana = two
    ana.post("r", "1", press="open")
    item = plans(ben, "care")
    ben.post("i", f"{item}/6", id="my-offer-001")
    assert ana.get("u", "2/my-offer-001").status_code == 404
    later(clock, ben, ana)
    page = text_of(ana.get("u", "2/my-offer-001"))
    assert "I take every night" in page
    assert "You owe nothing here." in page
    ana.post("u", "2/my-offer-001/1", id="my-answer-1", answer=answer, text="")
    later(clock, ben, ana)
    assert standing in text_of(ben.get("i", item))
    assert text_of(ben.get("u", "1/my-offer-001")).count("What they answered") == 1


def test_an_offer_is_taken_back_without_a_trace(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    before = plain(ana, ana.get("p").content)
    item = plans(ben, "pay")
    ben.post("i", f"{item}/6", id="my-offer-001")
    ben.post("u", "1/my-offer-001/2")
    later(clock, ben, ana)
    assert plain(ana, ana.get("p").content) == before


def test_terms_of_her_own_lead_to_the_book_where_he_reads_them(
    two: tuple[Member, Member],
) -> None:
    _ben, ana = two
    page = text_of(ana.get("h"))
    assert "Your partner reads those terms." in page
    assert f'href="{ana.url("v")}"' in page


# A long time


def test_what_lies_long_ago_stands_a_page_further(two: tuple[Member, Member]) -> None:
    """Twenty things at once, the newest first; each is on one page and no other."""
    ben, ana = two
    lets_come(ben)
    for number in range(25):
        now = timezone.now() + timedelta(days=number)
        ana.do(
            listening.AskQuestion(at=now, id=f"q{number}", by="harmed", text=f"Number {number}.")
        )
    first, second = (text_ids(ana.get("p", act)) for act in ("", "3/2"))
    assert (len(first), len(second)) == (20, 5)
    assert [*first, *second] == [f"q{number}" for number in reversed(range(25))]
    assert ana.url("p", "3/2") in ana.get("p").content.decode()
    assert ana.url("p", "3/") not in ana.get("p", "3/2").content.decode()


@pytest.mark.parametrize("act", ["3", "3/", "3/0", "3/1", "3/2", "3/x", "3/-1", "3/" + "9" * 5000])
def test_a_page_that_is_not_there_is_nothing(two: tuple[Member, Member], act: str) -> None:
    assert two[1].get("p", act).status_code == 404


def text_ids(answer: HttpResponse) -> list[str]:
    return re.findall(r"/u/1/(q\d+)/", answer.content.decode())
