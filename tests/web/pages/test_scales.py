"""The longer questions: kept page by page, with nothing chosen beforehand, and nothing made of a part."""

from __future__ import annotations

import re

from django.utils import timezone

from amends.repair.practices.ties import SayTie
from tests.cast import Member
from tests.steps.case import main_of, posts
from tests.steps.deeds import answers_longer
from tests.web.pages.reading_pages import hidden, text

TRUE = {"item_9": "3", "item_11": "4", "item_12": "3", "item_17": "2"}
MUCH = {"item_19": "3", "item_20": "4", "item_21": "3", "item_22": "2"}
PAIRS = {f"item_{number}": "3" for number in (26, 27, 28, 30, 31, 32)}
SIXTEEN = ({"item_1": "3"}, {"item_5": "4"}, TRUE, MUCH, PAIRS)
"""49 of 81."""


def test_sixteen_are_answered_on_five_pages_and_nothing_is_chosen_beforehand(ana: Member) -> None:
    assert ana.url("k", "6") in text(ana.get("k"))
    id, act = "", "6/16"
    for number, page in enumerate(SIXTEEN, start=1):
        shown = main_of(ana, "k", act)
        assert {*re.findall(r'name="(item_\d+)"', shown)} == {*page}
        assert "checked" not in shown
        assert f"Page {number} of 5" in shown
        assert shown.count("<fieldset") == len(page), "each is a group with its question"
        id = posts(ana, "k", act, **page)
        act = f"6/16/{id}/{number + 1}"
    whole = main_of(ana, "k", f"6/16/{id}")
    assert "49 of 81" in whole
    assert "3, where 0 is Boring and 5 is Interesting" in whole
    assert '<dt lang="en">Our relationship is strong</dt>' in whole
    listed = main_of(ana, "k", "6")
    assert "49 of 81" in listed
    assert "Below 51.5, researchers speak of couples" in listed
    assert "No additional permission is necessary" in listed
    for word in ("%", "13.5", ">Better<", ">Worse<", "not enough to tell"):
        assert word not in listed


def test_what_is_left_half_done_is_found_again_as_it_was_left(ana: Member) -> None:
    id = answers_longer(ana, "4", {"item_1": "4"}, {})
    assert "Not all answered, so there is no sum" in main_of(ana, "k", f"6/4/{id}")
    listed = main_of(ana, "k", "6")
    assert "Go on with what you began on" in listed
    assert ana.url("k", f"6/4/{id}/2") in listed
    assert "of 21" not in listed
    assert "A word stands here" not in listed, "what is said of sums waits for one"
    first = main_of(ana, "k", f"6/4/{id}/1")
    assert re.findall(r'value="(\d)"[^>]*checked', first) == ["4"]
    posts(ana, "k", f"6/4/{id}/2", item_12="3")
    posts(ana, "k", f"6/4/{id}/3", item_19="5", item_22="2")
    assert "14 of 21" in main_of(ana, "k", "6")


def test_nothing_at_all_is_not_kept_and_a_number_of_no_answer_is_said(ana: Member) -> None:
    page = ana.get("k", "6/4")
    answer = ana.post("k", "6/4", id=hidden(text(page), "id"))
    assert "Nothing is answered here yet." in answer.content.decode()
    assert ana.post("k", "6/4", id="a", item_1="7").status_code == 200
    assert ana.state().own.scales.answered == ()


def test_addresses_of_nothing_are_not_there(ana: Member, cy: Member) -> None:
    id = answers_longer(ana, "4", {"item_1": "4"})
    for act in ("6/5", "6/4/never", f"6/16/{id}", f"6/4/{id}/0", f"6/4/{id}/4", f"6/4/{id}/x"):
        assert ana.get("k", act).status_code == 404, act
    assert cy.client.get(ana.url("k", f"6/4/{id}")).status_code == 404


def test_between_friends_there_is_no_such_page_but_for_what_was_answered(ana: Member) -> None:
    ana.do(SayTie(at=timezone.now(), tie="friend"))
    assert ana.url("k", "6") not in text(ana.get("k"))
    assert [ana.get("k", act).status_code for act in ("6", "6/4")] == [404, 404]
    ana.do(SayTie(at=timezone.now(), tie="partner"))
    id = answers_longer(ana, "4", {"item_1": "4"})
    ana.do(SayTie(at=timezone.now(), tie="friend"))
    listed = main_of(ana, "k", "6")
    assert ana.url("k", f"6/4/{id}") in listed
    assert "Begin" not in listed
    assert ana.get("k", f"6/4/{id}/2").status_code == 404


def test_whoever_keeps_no_track_is_shown_no_way_there(ana: Member) -> None:
    ana.post("k", "2", wanted="no")
    assert ana.url("k", "6") not in text(ana.get("k"))
