"""Inviting and joining: what stands before it, what is shown of it, and what is not."""

from __future__ import annotations

import re
from typing import cast

import pytest
from django.http import HttpResponse
from django.test import Client

from amends.people.models import Invitation
from tests.cast import ANA, BEN, Member, answered, member, text_of, the_lie
from tests.two import afresh, joins
from tests.web.pages.letters_of_ben import SHORT, has_ready


def said(answer: object) -> str:
    """What a page says that is outside any repair."""
    return text_of(cast("HttpResponse", answer))


CODE = re.compile(r'<dt>The code</dt><dd class="by-hand">([^<]+)</dd>')


def the_code(who: Member, *picks: str) -> str:
    """The code as it is read off the screen."""
    found = CODE.search(who.post("p", "1", picks=list(picks)).content.decode())
    assert found, "the page shows a code"
    return found[1]


def ready(ben: Member) -> str:
    ben.do(answered(ben.token), the_lie())
    return has_ready(ben, SHORT, "acknowledgement")


def test_nothing_is_begun_before_ones_own_questions_are_answered(ben: Member) -> None:
    assert "The questions about safety come first." in text_of(ben.get("p"))
    assert ben.get("p", "1").status_code == 302
    ben.post("p", "1")
    assert not Invitation.objects.exists()


@pytest.mark.parametrize(
    "reply", [{"afraid": "yes"}, {"barred": "order__"}, {"used_force": "yes"}, {"not_free": "yes"}]
)
def test_nothing_is_begun_where_the_road_is_not_open(ben: Member, reply: dict[str, str]) -> None:
    ben.do(answered(ben.token, **reply), the_lie())
    page = text_of(ben.get("p"))
    assert "People who can help" in page
    assert "Choose what they may read" not in page
    ben.post("p", "1")
    assert not Invitation.objects.exists()


def test_nothing_is_picked_beforehand_and_only_what_is_ready_can_be(ben: Member) -> None:
    ready(ben)
    page = ben.get("p", "1").content.decode()
    assert "A short acknowledgement" in page
    assert " checked" not in page


def test_what_was_not_picked_is_not_there(ben: Member) -> None:
    draft = ready(ben)
    without, having = the_code(ben), the_code(afresh(ben), draft)
    assert without != having
    ana = joins(member(ANA), having)
    assert [letter.text for letter in ana.state().shared.letters.letters] == [SHORT]


def test_the_code_is_on_one_page_once(ben: Member) -> None:
    ready(ben)
    code = the_code(ben)
    for address in (ben.url("p"), ben.url("a"), ben.url("p", "1"), "/more/", "/"):
        assert code not in ben.client.get(address).content.decode()


def test_it_says_not_used_and_then_used_and_nothing_else(ben: Member) -> None:
    ready(ben)
    code = the_code(ben)
    assert "Not used" in text_of(ben.get("p"))
    joins(member(ANA), code)
    page = text_of(ben.get("p"))
    assert "Not used" not in page
    assert "Between you two" in page


def test_declined_ignored_and_over_look_alike(ben: Member) -> None:
    """Also one that a stop took away meanwhile: the row is gone, and the page is the same."""
    ready(ben)
    the_code(ben)
    before = without_tokens(ben.get("p").content)
    Invitation.objects.all().delete()
    assert without_tokens(ben.get("p").content) == before


def without_tokens(content: bytes) -> bytes:
    return re.sub(rb'name="csrfmiddlewaretoken" value="[^"]*"', b"", content)


def test_who_reads_the_first_page_leaves_no_trace(ben: Member) -> None:
    ready(ben)
    the_code(ben)
    before = without_tokens(ben.get("p").content)
    assert Client().get("/code/").status_code == 200
    assert without_tokens(ben.get("p").content) == before


def test_it_is_taken_back_at_any_time(ben: Member) -> None:
    draft = ready(ben)
    code = the_code(ben, draft)
    ben.post("p", "2")
    assert "Make a place" not in text_of(ben.get("p"))
    assert not Invitation.objects.exists()
    assert not afresh(ben).state().own.apology.drafts[0].given
    ana = member(ANA)
    answer = ana.client.post("/code/1/", {"code": code})
    assert "This opens nothing here." in said(answer)


def test_taken_back_twice_is_taken_back_once(ben: Member) -> None:
    ready(ben)
    the_code(ben)
    assert ben.post("p", "2").status_code == ben.post("p", "2").status_code == 302
    assert "Not used" not in text_of(ben.get("p"))


# The second person


def test_the_first_page_tells_who_runs_this_before_any_field() -> None:
    page = Client().get("/code/")
    told = said(page)
    for words in (
        "Whoever runs it can read whatever you open here",
        "What it does not ask",
        "Paper.",
        "An Amends of your own",
        "People who can help",
    ):
        assert words in told
    assert not re.findall(r'<(?:textarea|select|input type="(?!hidden))', page.content.decode())


@pytest.mark.django_db
def test_the_field_comes_after_a_place_of_their_own() -> None:
    assert Client().get("/code/1/")["Location"] == "/in/?next=%2Fcode%2F1%2F"


@pytest.mark.django_db
def test_who_makes_an_account_for_a_code_is_led_back_to_its_field(ana: Member) -> None:
    assert ana.client.post("/code/")["Location"] == "/new/"
    assert ana.client.get("/")["Location"] == "/code/1/"


def test_who_joins_is_asked_about_safety_alone_and_then_nothing(ben: Member) -> None:
    ready(ben)
    code = the_code(ben)
    ana = member(ANA)
    answer = ana.client.post("/code/1/", {"code": code})
    assert re.fullmatch(r"/r/[^/]+/b/", answer["Location"])
    token = answer["Location"].split("/")[2]
    side = said(ana.client.get(f"/r/{token}/a/"))
    assert "Nothing is asked of you here." in side
    assert said(ana.client.get(f"/r/{token}/r/")).count("Closed") >= 1
    assert "Nothing stands here yet" in said(ana.client.get(f"/r/{token}/p/"))


@pytest.mark.django_db
def test_who_does_not_type_it_after_all_is_not_led_there_again(ana: Member) -> None:
    ana.client.post("/code/")
    assert ana.client.get("/")["Location"] == "/code/1/"
    assert ana.client.get("/").status_code == 200


def test_who_is_late_to_take_it_back_is_led_to_the_book(ben: Member) -> None:
    ready(ben)
    joins(member(ANA), the_code(ben))
    for act in ("1", "2"):
        assert ben.post("p", act)["Location"] == ben.url("p")
    assert "Between you two" in text_of(ben.get("p"))


@pytest.mark.parametrize("typed", ["nonsense", "AAAA-BBBB", "0" * 150])
def test_a_code_that_opens_nothing_is_said_to_in_one_sentence(
    db: None, ana: Member, typed: str
) -> None:
    answer = said(ana.client.post("/code/1/", {"code": typed}))
    assert "It may be mistyped, used, over, or taken back." in answer


def test_a_used_code_is_as_good_as_none(ben: Member, cy: Member) -> None:
    ready(ben)
    code = the_code(ben)
    joins(member(ANA), code)
    answer = said(cy.client.post("/code/1/", {"code": code}))
    assert "It may be mistyped, used, over, or taken back." in answer


def test_who_invites_cannot_take_both_seats(ben: Member) -> None:
    ready(ben)
    code = the_code(ben)
    assert "This opens nothing here." in said(ben.client.post("/code/1/", {"code": code}))


def test_who_was_hurt_may_invite_too(ana: Member) -> None:
    ana.do(answered(ana.token))
    assert "Nothing of yours goes into it now." in text_of(ana.get("p", "1"))
    ben = joins(member(BEN), the_code(ana))
    assert ben.seat is not None
    assert ben.seat.role == "responsible"
    assert "Between you two" in text_of(ana.get("p"))
