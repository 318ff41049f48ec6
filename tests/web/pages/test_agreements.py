"""Agreements on the page: proposed with a reason, answered in four ways, taken up anew, ended."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
import time_machine

from tests.cast import Member, text_of
from tests.two import later, opens
from tests.web.pages.reading_pages import hidden, plain, seen_by

LATE = "You send a message when you will be later than six."
SEVEN = "You send a message when you will be later than seven."
CHANGE = "From seven on, when I have the car."
THAT_DAY = date(2026, 3, 6)


def words(**other: Any) -> dict[str, Any]:
    usual = {
        "id": "my-wish-0001",
        "what": LATE,
        "why": "When I do not know, I am back in that February.",
        "scope": "Workdays.",
        "review": "2026-03-20",
        "end": "2026-05-05",
    }
    return usual | other


def proposes(who: Member, **other: Any) -> str:
    said = words(**other)
    assert who.post("4", "1", **said).status_code == 302
    who.get("p")  # what was just done is said once
    return str(said["id"])


def answers(
    who: Member, proposal: str, answer: str, text: str = "", id: str = "my-answer-1"
) -> Any:
    return who.post("u", f"2/{proposal}/1", id=id, answer=answer, text=text)


def agreed(ben: Member, ana: Member, clock: time_machine.Traveller) -> str:
    proposal = proposes(ana)
    later(clock, ben, ana)
    answers(ben, proposal, "accept")
    later(clock, ben, ana)
    for one in (ben, ana):
        one.get("p")
    return proposal


# Proposing


@pytest.mark.step("S4.9a", "ProposeAgreement")
def test_s4_9a_ana_proposes_and_ben_reads_it_after_ten_minutes_with_its_reason(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    before = seen_by(ben)
    proposal = proposes(ana)
    assert seen_by(ben) == before
    assert ben.get("u", f"2/{proposal}").status_code == 404
    later(clock, ben, ana)
    page = text_of(ben.get("u", f"2/{proposal}"))
    for said in (LATE, "back in that February", "Workdays.", "March 20, 2026", "May 5, 2026"):
        assert said in page
    assert "No answer is not a yes" in page
    assert LATE in text_of(ben.get("4"))


def test_the_days_are_written_as_the_readers_country_writes_them(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    proposal = agreed(ben, ana, clock)
    ben.client.defaults["HTTP_ACCEPT_LANGUAGE"] = "en-GB"
    assert "20 March 2026" in text_of(ben.get("u", f"2/{proposal}"))
    assert "5 May 2026" in text_of(ben.get("4"))


def test_ben_finds_no_way_to_propose_until_ana_opens_the_door(two: tuple[Member, Member]) -> None:
    ben, ana = two
    assert ben.url("4") not in ben.get("p").content.decode()
    for call in (ben.get, ben.post):
        assert call("4", "1").status_code == 404
    opens(ana, "agreements")
    assert ben.url("4") in ben.get("p").content.decode()
    assert "Propose something" in text_of(ben.get("4"))
    proposes(ben)
    assert len(ben.state().shared.agreements.proposals) == 1


@pytest.mark.parametrize("role", ["ben", "ana"])
@pytest.mark.step("S4.2d", "ProposeAgreement")
def test_s4_2d_what_would_coerce_is_refused_beside_its_field_in_the_same_words_to_both(
    two: tuple[Member, Member], role: str
) -> None:
    opens(two[1], "agreements")
    who = two[0] if role == "ben" else two[1]
    page = text_of(who.post("4", "1", **words(what="You share your location with me all day.")))
    assert "This would let one follow where the other is, or read what is theirs." in page
    assert "You share your location with me all day.</textarea>" in page
    assert "back in that February" in page
    assert not who.state().shared.agreements.proposals


def test_without_a_reason_or_past_a_year_it_is_none_and_the_words_are_still_there(
    two: tuple[Member, Member],
) -> None:
    _ben, ana = two
    page = text_of(ana.post("4", "1", **words(end="2027-06-01")))
    assert "An agreement ends within a year." in page
    assert LATE in page
    assert "There is nothing in this field yet" in text_of(ana.post("4", "1", **words(why=" ")))
    assert not ana.state().shared.agreements.proposals


def test_while_it_is_not_now_the_page_says_so_before_anything_is_written(
    two: tuple[Member, Member],
) -> None:
    ben, ana = two
    ben.post("q")
    page = text_of(ana.get("4", "1"))
    assert "<textarea" not in page
    assert "Not now." in page


# Answering


def test_no_answer_shows_nothing_and_counts_nothing(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    """SAFETY 2: whether Ben looked is nowhere on Ana's pages, nor how long it has been."""
    ben, ana = two
    proposal = proposes(ana)
    later(clock, ben, ana)
    pages = [("p", ""), ("4", ""), ("u", f"1/{proposal}"), ("a", "")]
    before = [plain(ana, ana.get(*one).content) for one in pages]
    for address in (("4", ""), ("u", f"2/{proposal}"), ("u", f"2/{proposal}/1")):
        assert ben.get(*address).status_code == 200
    assert [plain(ana, ana.get(*one).content) for one in pages] == before
    later(clock, ana, by=timedelta(days=3))
    assert [plain(ana, ana.get(*one).content) for one in pages] == before
    assert not ana.state().shared.agreements.in_force(THAT_DAY)


@pytest.mark.parametrize(
    ("answer", "text", "shown", "well"),
    [
        ("accept", "", "It holds: both of you said yes.", "keeps it a yes"),
        ("with_change", CHANGE, CHANGE, "You can propose it anew with their change"),
        ("talk", "", "Let us talk about it", "They would rather talk than write."),
        ("cannot", "", "I cannot", "Do not ask why."),
    ],
)
def test_s4_9a_each_answer_reaches_who_proposed_and_helps_ben_alone_to_take_it(
    two: tuple[Member, Member],
    clock: time_machine.Traveller,
    answer: str,
    text: str,
    shown: str,
    well: str,
) -> None:
    ben, ana = two
    opens(ana, "agreements")
    his, hers = proposes(ben, id="his-wish-001"), proposes(ana, id="her-wish-001")
    later(clock, ben, ana)
    answers(ana, his, answer, text)
    answers(ben, hers, answer, text)
    later(clock, ben, ana)
    page = text_of(ben.get("u", f"1/{his}"))
    assert shown in page
    assert well in page
    page = text_of(ana.get("u", f"1/{hers}"))
    assert shown in page
    assert "Taking it well" not in page


def test_yes_with_a_change_says_which(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    proposal = proposes(ana)
    later(clock, ben, ana)
    assert "There is nothing in this field yet" in text_of(answers(ben, proposal, "with_change"))
    followed = text_of(answers(ben, proposal, "with_change", "If you give me your passwords."))
    assert "This would let one follow" in followed
    assert not ben.state().shared.agreements.answer_to(ben.state().shared.agreements.proposals[0])


def test_s4_9a_a_change_is_taken_up_in_one_form_and_agreed(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    proposal = proposes(ana)
    later(clock, ben, ana)
    answers(ben, proposal, "with_change", CHANGE)
    later(clock, ben, ana)
    anew = f"2/1/{proposal}"
    page = ana.get("u", f"1/{proposal}").content.decode()
    assert "Propose it with that change" in page
    assert ana.url("4", anew) in page
    form = ana.get("4", anew)
    assert CHANGE in text_of(form)
    assert f"{LATE}</textarea>" in text_of(form)
    id = hidden(form.content.decode(), "id")
    assert ana.post("4", anew, **words(id=id, what=SEVEN)).status_code == 302
    later(clock, ben, ana)
    assert "A newer one stands in its place." in text_of(ben.get("u", f"2/{proposal}"))
    assert answers(ben, proposal, "accept", id="too-late-001").status_code == 404
    answers(ben, id, "accept", id="my-answer-2")
    later(clock, ben, ana)
    for one in (ben, ana):
        held = one.state().shared.agreements.in_force(THAT_DAY)
        assert [agreement.what for agreement in held] == [SEVEN]
        assert SEVEN in text_of(one.get("4"))


def test_an_answer_is_taken_back_without_a_trace(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    proposal = proposes(ana)
    later(clock, ben, ana)
    before = plain(ana, ana.get("4").content)
    answers(ben, proposal, "accept")
    ben.post("u", "1/my-answer-1/2")
    later(clock, ben, ana)
    assert plain(ana, ana.get("4").content) == before


# What holds


def test_either_ends_it_in_one_press_and_nobody_gives_a_reason(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    proposal = agreed(ben, ana, clock)
    ana.post("q")  # a stop is no hindrance
    for page in (ben.get("4"), ben.get("u", f"2/{proposal}")):
        assert f'action="{ben.url("4", f"3/2/{proposal}")}"' in page.content.decode()
    for _press in (1, 2):
        assert ben.post("4", f"3/2/{proposal}").status_code == 302
    for one in (ben, ana):
        assert not one.state().shared.agreements.in_force(THAT_DAY)
        assert "Ended on March 6, 2026." in text_of(one.get("4"))
        assert "22:" not in text_of(ana.get("4"))


def test_looking_at_the_address_of_an_end_ends_nothing(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    proposal = agreed(ben, ana, clock)
    assert ben.get("4", f"3/2/{proposal}").status_code == 404
    assert ana.state().shared.agreements.in_force(THAT_DAY)


def test_s4_9b_on_its_day_both_read_the_same_quiet_line_and_after_its_end_it_is_over(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    opens(ana, "agreements")
    agreed(ben, ana, clock)
    line = "You wanted to look at this again."
    for one in two:
        assert line not in text_of(one.get("4"))
    later(clock, ben, ana, by=timedelta(days=14))
    for one in (ben, ana):
        page = text_of(one.get("4"))
        assert line in page
        assert "Propose it anew" in page
        assert "End it" in page
        assert line not in text_of(one.get("a"))
    later(clock, ben, ana, by=timedelta(days=61))
    for one in (ben, ana):
        page = text_of(one.get("4"))
        assert "Over since May 5, 2026." in page
        assert line not in page


@pytest.mark.step("S4.9b", "ProposeAgreement", "AnswerAgreement", "NoteBurden")
def test_s4_9b_a_lighter_one_keeps_the_first_until_both_said_yes(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    opens(ana, "agreements")
    proposal = agreed(ben, ana, clock)
    before = text_of(ana.get("p"))
    ben.post("4", f"6/2/{proposal}", id="a-cost", text="No football on Sundays.")
    assert "No football on Sundays." in text_of(ben.get("4", f"6/2/{proposal}"))
    assert "What it costs you" in text_of(ben.get("u", f"2/{proposal}"))
    assert text_of(ana.get("p")).count("entry") == before.count("entry")
    assert ana.get("4", f"6/1/{proposal}").status_code == 404
    form = ben.get("4", f"2/2/{proposal}")
    id = hidden(form.content.decode(), "id")
    ben.post("4", f"2/2/{proposal}", **words(id=id, what=SEVEN))
    later(clock, ben, ana)
    assert [one.what for one in ana.state().shared.agreements.in_force(THAT_DAY)] == [LATE]
    answers(ana, id, "accept", id="her-answer-1")
    later(clock, ben, ana)
    assert [one.what for one in ana.state().shared.agreements.in_force(THAT_DAY)] == [SEVEN]


def test_what_is_proposed_can_be_withdrawn_by_who_proposed_it(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    """S4.2d: who asked for something may withdraw it."""
    ben, ana = two
    proposal = proposes(ana)
    later(clock, ben, ana)
    assert "Withdraw it" in text_of(ana.get("u", f"1/{proposal}"))
    assert "Withdraw it" not in text_of(ben.get("u", f"2/{proposal}"))
    ana.post("4", f"3/1/{proposal}")
    assert ben.get("u", f"2/{proposal}/1").status_code == 404


def test_after_leaving_nothing_holds_and_all_can_be_read(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    proposal = agreed(ben, ana, clock)
    ana.post("t")
    for one in (ben, ana):
        page = text_of(one.get("4"))
        assert "nothing holds any more" in page
        assert LATE in page
        assert "Propose something" not in page
        assert one.get("4", "1").status_code == 404
    assert "End it" not in text_of(ben.get("u", f"2/{proposal}"))


def test_nothing_on_anas_pages_makes_it_a_duty(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    opens(ana, "agreements")
    proposal = proposes(ben)
    later(clock, ana, by=timedelta(days=20))
    for page in (ana.get("a"), ana.get("p"), ana.get("4"), ana.get("u", f"2/{proposal}")):
        assert page.status_code == 200
        said = text_of(page).lower()
        assert not [word for word in ("waiting", "unread", "overdue", "please") if word in said]


def test_to_cy_there_is_no_agreement(
    two: tuple[Member, Member], clock: time_machine.Traveller, cy: Member
) -> None:
    ben, ana = two
    proposal = agreed(ben, ana, clock)
    cy.comes_back()
    for one in (ben, ana):
        for act in ("", "1/", f"2/1/{proposal}/", f"3/1/{proposal}/", f"3/2/{proposal}/"):
            address = f"/r/{one.token}/4/{act}"
            assert cy.client.get(address).status_code == 404
            assert cy.client.post(address).status_code == 404
    assert ana.state().shared.agreements.in_force(THAT_DAY)


def test_who_has_nobody_beside_them_has_no_such_page(ben_on_his_way: Member) -> None:
    assert ben_on_his_way.get("4").status_code == 404
    assert ben_on_his_way.post("4", "1", **words()).status_code == 404
