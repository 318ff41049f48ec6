"""The questions answered alone, and the roads they open (SAFETY.md, section 3; STEPS S5.1)."""

from __future__ import annotations

from collections import Counter

import pytest
import time_machine

from amends.journal.models import Entry
from amends.repair.practices import safety
from tests.cast import NOTHING_UNUSUAL, Member, answered, text_of, the_lie


def test_the_questions_say_that_they_are_our_own_and_untested(ben: Member) -> None:
    page = text_of(ben.get("b"))

    assert "We wrote these questions ourselves. Nobody has tested them" in page
    assert "Whoever runs the computer" in page


def test_s5_1_an_answer_is_kept_for_this_repair_alone(ben: Member) -> None:
    response = ben.post("b", **NOTHING_UNUSUAL)

    last = ben.state().own.safety.last(ben.token)
    assert last is not None
    assert (last.afraid, last.barred) == ("no_", "no_____")
    assert ben.state().own.safety.last("another") is None
    assert response.headers["Location"] == ben.url("b", "1")


def test_every_question_may_be_left_out(ben: Member) -> None:
    response = ben.post("b", afraid="")

    last = ben.state().own.safety.last(ben.token)
    assert response.status_code == 302
    assert last is not None
    assert (last.afraid, last.used_force, last.barred) == ("___", "___", "notsaid")


def test_the_questions_come_again_after_30_to_60_days(ben: Member) -> None:
    ben.post("b", **NOTHING_UNUSUAL)

    last = ben.state().own.safety.last(ben.token)
    assert last is not None
    days = (last.again_on - last.at.date()).days
    assert safety.LEAST_DAYS <= days <= safety.MOST_DAYS


ROADS = [
    ({}, "open", "Thank you"),
    ({"afraid": "yes"}, "solo", "You are not alone with this"),
    ({"not_free": "yes"}, "solo", "You are not alone with this"),
    ({"barred": "asked__"}, "no_contact", "Nothing here reaches them"),
    ({"barred": "order__"}, "no_contact", "Nothing here reaches them"),
    ({"used_force": "yes"}, "help_first", "Help comes before letters"),
]


@pytest.mark.parametrize(("replies", "road", "says"), ROADS)
def test_each_answer_opens_its_road(
    ben: Member, replies: dict[str, str], road: str, says: str
) -> None:
    ben.post("b", **{**NOTHING_UNUSUAL, **replies})

    assert safety.road(ben.state(), ben.token) == road
    assert f'<h1 tabindex="-1" autofocus>{says}</h1>' in text_of(ben.get("b", "1"))


@pytest.mark.parametrize(("replies", "road", "says"), ROADS)
def test_whatever_is_answered_the_addresses_are_the_same(
    ben: Member, replies: dict[str, str], road: str, says: str
) -> None:
    response = ben.post("b", **{**NOTHING_UNUSUAL, **replies})

    assert response.headers["Location"] == ben.url("b", "1")


@pytest.mark.parametrize("reply", ["afraid", "used_force"])
def test_fear_and_force_are_met_with_numbers_and_no_scolding(ben: Member, reply: str) -> None:
    ben.client.post("/more/1/", {"country": "IE", "leave_to": "", "idle_minutes": "15"})
    ben.post("b", **{**NOTHING_UNUSUAL, reply: "yes"})

    page = text_of(ben.get("b", "1"))
    assert 'href="tel:' in page
    for word in ("wrong", "shame", "must", "crime", "abuser"):
        assert word not in page.lower().split("<main")[1].split("help-lines")[0]


def test_no_contact_leaves_no_way_to_a_letter_on_the_path(ben: Member) -> None:
    ben.do(answered(ben.token, barred="order__"), the_lie())

    page = text_of(ben.get("a"))
    assert "You were asked not to make contact." in page
    assert ben.url("f") not in page.split("<main")[1]


def test_the_hurt_person_is_not_asked_whether_they_used_force(ana: Member) -> None:
    page = text_of(ana.get("b"))

    assert 'name="afraid"' in page
    assert 'name="used_force"' not in page
    assert 'name="barred"' not in page


def test_a_made_up_answer_is_refused_and_nothing_is_kept(ben: Member) -> None:
    response = ben.post("b", afraid="perhaps")

    assert response.status_code == 200
    assert ben.state().own.safety.last(ben.token) is None


def test_the_country_is_chosen_where_the_numbers_are_needed(ben: Member) -> None:
    ben.post("b", afraid="yes")
    response = ben.post("m", "1", country="IE")

    assert response.headers["Location"] == ben.url("b", "1")
    assert "Women's Aid" in text_of(ben.get("b", "1"))


def test_who_is_afraid_sees_where_to_call_on_their_road_too(ben: Member) -> None:
    ben.do(answered(ben.token, threatened="yes"))

    assert "Numbers to call" in text_of(ben.get("a"))


def test_the_book_grows_by_the_same_bytes_whatever_is_answered(
    ben: Member, ana: Member, the_evening: time_machine.Traveller
) -> None:
    def sizes() -> Counter[int]:
        return Counter(len(bytes(entry.sealed)) for entry in Entry.objects.all())

    def grown(who: Member, **replies: str) -> Counter[int]:
        the_evening.shift(60)
        before = sizes()
        who.post("b", **replies)
        return sizes() - before

    calm = grown(ben, **NOTHING_UNUSUAL)
    assert calm.total() == 1
    assert calm == grown(ben, **{**NOTHING_UNUSUAL, "used_force": "yes", "barred": "order__"})
    assert calm == grown(ben, afraid="")
    assert calm == grown(ana, afraid="yes", watched="yes", threatened="yes")
