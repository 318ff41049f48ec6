"""An honest look, a rest, a way of giving, what holds it back, and what they answered."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
import time_machine
from django.utils import timezone

from amends.repair.practices import apology, safety, space
from tests.cast import THE_EVENING, Member, answered
from tests.web.pages.letters_of_ben import (
    FULL,
    HONEST,
    SHORT,
    gave,
    has_ready,
    knows,
    looks_over,
    writes,
)
from tests.web.pages.reading_pages import text

TODAY = THE_EVENING.date()


def draft_of(ben: Member) -> apology.Draft:
    return ben.state().own.apology.drafts[0]


def test_a_letter_becomes_ready_after_an_honest_look_and_rests_overnight(
    ben_on_his_way: Member,
) -> None:
    """S0.1b, S1.1e, S3.1c."""
    ben = ben_on_his_way
    row = knows(ben)
    draft = writes(ben)
    looks_over(ben, draft, {"impacts": [row]})
    assert draft_of(ben).is_resting(THE_EVENING)
    assert draft_of(ben).rests_until == THE_EVENING + timedelta(hours=12)
    assert "It rests" in text(ben.get("g", draft))


def test_calling_it_ready_twice_is_one_act(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    writes(ben, SHORT, "acknowledgement")
    for _ in ("once", "again"):
        assert looks_over(ben, "letter-1") == "", "it leads on, and says nothing of its own"
    assert draft_of(ben).rests_until == THE_EVENING + timedelta(hours=12)


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ({"nothing_untrue": "yes"}, "something in it is not true"),
        ({"left_out": "something"}, "something is left out"),
        ({"would_say_anyway": "no"}, "you would not say it if nothing changed"),
    ],
)
def test_what_is_not_honest_yet_is_not_ready(
    ben_on_his_way: Member, answer: dict[str, str], said: str
) -> None:
    """S1.1e, S1.1f."""
    ben = ben_on_his_way
    writes(ben, SHORT, "acknowledgement")
    page = looks_over(ben, "letter-1", **answer)
    (asked,) = answer
    assert said in page
    assert f"Page {[*HONEST].index(asked) + 1} of 4" in page
    assert not draft_of(ben).is_ready


def test_he_may_point_at_the_sentence_that_the_reader_did_not_find(ben_on_his_way: Member) -> None:
    """S0.1c: what the reader misses, its writer may show."""
    ben = ben_on_his_way
    row = knows(ben)
    own = "My heart is heavy over Friday."
    draft = writes(ben, f"I lied to you about Friday. That was wrong, and my choice. {own}")
    named = {"impacts": [row]}
    page = looks_over(ben, draft, named, {})
    assert "We did not find a sentence that says you are sorry" in page
    assert "Which of your sentences says that you are sorry for it?" in page
    looks_over(ben, draft, named, {"point_remorse": own}, rest="two_days")
    assert draft_of(ben).rests_until == THE_EVENING + timedelta(days=2)


def test_a_full_apology_names_something_that_it_did(ben_on_his_way: Member) -> None:
    """S0.1f."""
    ben = ben_on_his_way
    knows(ben)
    page = looks_over(ben, writes(ben), {})
    assert "Choose at least one of the things you wrote" in page


def test_the_rest_can_be_ended_early(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    draft = has_ready(ben, rest=timedelta(hours=12))
    assert "cannot bear to wait" in text(ben.get("f", f"{draft}/4"))
    for _press in (1, 2):
        assert ben.post("f", f"{draft}/4").status_code == 302
    assert not draft_of(ben).is_resting(THE_EVENING)


def test_reading_it_aloud_keeps_nothing(ben_on_his_way: Member) -> None:
    """S2.3a."""
    ben = ben_on_his_way
    draft = writes(ben)
    before = ben.state()
    assert "Nothing is recorded" in text(ben.get("f", f"{draft}/3"))
    assert ben.state() == before


@pytest.mark.parametrize(
    ("how", "said"),
    [
        ("face", "One that they can leave without passing you"),
        ("paper", "holds no name"),
        ("aloud", "Stop when they ask you to"),
    ],
)
def test_a_way_of_giving_is_prepared(ben_on_his_way: Member, how: str, said: str) -> None:
    """S0.1b, S2.3a."""
    ben = ben_on_his_way
    draft = has_ready(ben)
    assert ben.post("g", draft, how=how).status_code == 302
    assert draft_of(ben).prepared == how
    assert said in text(ben.get("g", draft))


def test_on_paper_it_is_a_file_with_a_neutral_name(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    draft = has_ready(ben)
    assert ben.get("g", f"{draft}/3").status_code == 404
    ben.post("g", draft, how="paper")
    answer = ben.get("g", f"{draft}/3")
    assert answer["Content-Type"] == "application/pdf"
    assert answer["Content-Disposition"] == 'attachment; filename="letter.pdf"'
    assert answer.content.startswith(b"%PDF")


def test_in_a_time_of_quiet_nothing_is_prepared(ben_on_his_way: Member) -> None:
    """S0.3b: not the letter, not its file, also when it was prepared before."""
    ben = ben_on_his_way
    draft = has_ready(ben)
    ben.post("g", draft, how="paper")
    ben.do(space.BeginSpace(at=timezone.now(), id="terms-1", asked="asked", start=TODAY))
    page = text(ben.get("g", draft))
    assert "Until it ends nothing is prepared for them" in page
    assert ben.get("g", f"{draft}/3").status_code == 404
    assert ben.post("g", draft, how="face").status_code == 200
    assert draft_of(ben).prepared == "paper"


def test_where_contact_is_barred_nothing_is_prepared(
    ben_on_his_way: Member, the_evening: time_machine.Traveller
) -> None:
    ben = ben_on_his_way
    draft = has_ready(ben)
    the_evening.shift(60)
    ben.do(answered(ben.token, barred="order__"))
    assert "asked not to make contact" in text(ben.get("g", draft))
    ben.post("g", draft, how="paper")
    assert draft_of(ben).prepared is None


def test_words_that_are_held_bring_the_crisis_line_of_the_country(ben_on_his_way: Member) -> None:
    """SAFETY 4: the writer sees why, and whom to call; nobody is told."""
    ben = ben_on_his_way
    ben.do(safety.ChoosePreferences(at=timezone.now(), country="GB"))
    draft = has_ready(ben, f"{FULL} If you leave me I will kill myself.")
    page = text(ben.get("g", draft))
    assert "nobody is told" in page
    assert "116 123" in page
    ben.post("g", draft, how="face")
    assert draft_of(ben).prepared is None


def test_giving_it_is_written_down_with_day_and_place(ben_on_his_way: Member) -> None:
    """S0.1b, S0.3a: then quiet is proposed."""
    ben = ben_on_his_way
    draft = has_ready(ben)
    ben.post("g", draft, how="face")
    fields = {"id": "given-1", "on": TODAY.isoformat(), "place": "At the kitchen table"}
    answer = ben.post("g", f"{draft}/2", **fields)
    assert answer.status_code == 302
    (delivery,) = ben.state().own.apology.deliveries
    assert (delivery.on, delivery.place, delivery.how) == (TODAY, "At the kitchen table", "face")
    assert "Now leave them quiet" in text(ben.client.get(answer["Location"]))
    ben.post("g", f"{draft}/2", **fields)
    assert len(ben.state().own.apology.deliveries) == 1


def test_a_day_that_has_not_come_is_refused_with_the_words_still_there(
    ben_on_his_way: Member,
) -> None:
    ben = ben_on_his_way
    draft = has_ready(ben)
    ben.post("g", draft, how="face")
    later = date(2026, 3, 20).isoformat()
    page = text(ben.post("g", f"{draft}/2", id="given-1", on=later, place="At the lake"))
    assert "That day has not come yet" in page
    assert "At the lake" in page
    assert not ben.state().own.apology.deliveries


def test_the_quiet_after_an_apology_begins_by_his_own_word(ben_on_his_way: Member) -> None:
    """S0.3a: forty-eight to seventy-two hours."""
    ben = ben_on_his_way
    delivery = gave(ben)
    for _press in (1, 2):
        ben.post("g", f"{delivery}/2", id="quiet-1", quiet="three")
    (terms,) = ben.state().own.space.terms
    assert (terms.asked, terms.until) == ("proposed", TODAY + timedelta(days=3))


@pytest.mark.parametrize(
    ("answer", "help_said"),
    [
        ("heard", "Heard is not forgiven"),
        ("not_enough", "Do not mend it on the spot"),
        ("not_now", "Not now is a whole answer"),
        ("no_more", "Then there are no more"),
        ("nothing_said", "Silence is an answer that belongs to them"),
    ],
)
def test_every_answer_is_taken_well(ben_on_his_way: Member, answer: str, help_said: str) -> None:
    """S1.6b, S2.12b."""
    ben = ben_on_his_way
    delivery = gave(ben)
    told = {"id": "answer-1", "answer": answer, "text": "As she said it.", "on": TODAY.isoformat()}
    assert ben.post("g", f"{delivery}/1", **told).status_code == 302
    ben.post("g", f"{delivery}/1", **told)
    assert [a.answer for a in ben.state().own.apology.answers] == [answer]
    page = text(ben.get("g", delivery))
    assert help_said in page
    assert "As she said it." in page


def test_an_apology_given_again_is_listed_with_its_reason(ben_on_his_way: Member) -> None:
    """S1.4a: dates, kinds, and what was new in each."""
    ben = ben_on_his_way
    gave(ben)
    writes(
        ben,
        "I lied to you. It was my fault, and I am sorry. I have done nothing yet.",
        "renewed",
        "letter-2",
    )
    ben.do(
        apology.MarkReady(
            at=timezone.now(),
            of="letter-2",
            nothing_untrue=True,
            left_out="nothing",
            would_say_anyway=True,
            impacts=("impact-1",),
            because="asked",
            not_yet=True,
            since_said="I have done nothing yet.",
            rest=timedelta(0),
        )
    )
    ben.post("g", "letter-2", how="aloud")
    ben.post("g", "letter-2/2", id="delivery-2", on=TODAY.isoformat(), place="")
    page = text(ben.get("f"))
    assert "Because they asked to hear it" in page
    assert page.index("An apology again") < page.rindex("The full apology")


def test_after_no_more_no_letter_is_prepared(ben_on_his_way: Member) -> None:
    """S1.4b: "please stop" holds whatever he writes."""
    ben = ben_on_his_way
    delivery = gave(ben)
    ben.post("g", f"{delivery}/1", id="answer-1", answer="no_more", on=TODAY.isoformat())
    writes(ben, "I am sorry again.", "renewed", "letter-2")
    before = ben.state()
    ben.post("g", "letter-2", how="face")
    assert ben.state() == before


def test_nobody_else_reaches_what_was_given(
    ben_on_his_way: Member, ana: Member, cy: Member
) -> None:
    url = ben_on_his_way.url("g", gave(ben_on_his_way))
    assert ana.client.get(url).status_code == cy.client.get(url).status_code == 404
