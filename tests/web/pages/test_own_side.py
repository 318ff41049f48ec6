"""The side of a person who was hurt: pages that ask nothing and reach nobody."""

from __future__ import annotations

import pytest
from django.utils import timezone

from tests.cast import Member, text_of

SHELVES = [("1", "happened"), ("2", "need"), ("3", "limit"), ("4", "to_hear"), ("5", "note")]


@pytest.mark.parametrize(("number", "name"), SHELVES)
def test_ana_writes_on_each_of_her_shelves(ana: Member, number: str, name: str) -> None:
    response = ana.post("l", number, id="p1", text="I sat with the dinner until nine.")

    (page,) = ana.state().own.partners_side.pages
    assert (page.shelf, page.text) == (name, "I sat with the dinner until nine.")
    assert response.headers["Location"] == ana.url("l", number)
    assert "I sat with the dinner until nine." in text_of(ana.get("l", number))


def test_a_page_can_be_changed_as_often_as_she_likes(ana: Member) -> None:
    ana.post("l", "2", id="p1", text="I need quiet.")
    assert "I need quiet.</textarea>" in text_of(ana.get("l", "2/p1"))
    ana.post("l", "2/p1", id="p1", text="I need quiet until Sunday.")

    assert [page.text for page in ana.state().own.partners_side.pages] == [
        "I need quiet until Sunday."
    ]


def test_pressing_twice_keeps_one(ana: Member) -> None:
    for _press in range(2):
        ana.post("l", "5", id="p1", text="Call Maria.")

    assert len(ana.state().own.partners_side.pages) == 1


@pytest.mark.usefixtures("the_evening")
def test_a_page_has_the_day_that_it_was_where_she_wrote_it(ana: Member) -> None:
    # Four in the morning there, and by the clock of the rules still the evening before.
    with timezone.override("Asia/Kolkata"):
        ana.post("l", "5", id="p1", text="Call Maria.")
        assert "March 7, 2026" in text_of(ana.get("l", "5"))


def test_an_empty_page_is_not_kept(ana: Member) -> None:
    assert "There is nothing in this field yet." in text_of(ana.post("l", "1", id="p1", text=" "))
    assert ana.state().own.partners_side.pages == ()


def test_nothing_on_her_pages_asks_or_waits(ana: Member) -> None:
    page = text_of(ana.get("l")).split("<main")[1].lower()

    assert "nothing here waits for you" in page
    for word in ("overdue", "to do", "not done", "forgive", "your partner is waiting"):
        assert word not in page


@pytest.mark.parametrize("act", ["00", "10", "1/nothing", "x"])
def test_what_is_not_there_is_answered_as_such(ana: Member, act: str) -> None:
    assert ana.get("l", act).status_code == 404


def test_her_pages_are_hers_alone(ben: Member) -> None:
    assert ben.get("l").status_code == 404
    assert ben.post("l", "1", id="p1", text="For her").status_code == 404


def test_s4_0a_the_first_days_have_a_page_that_asks_for_nothing(ana: Member) -> None:
    page = text_of(ana.get("l", "0")).split("<main")[1]

    assert f'href="{ana.url("l", "0")}"' in text_of(ana.get("a"))
    for thing in ("Sleep and food", "No large decision", "a test at a doctor", "keep a little"):
        assert thing in page
    assert "forgiv" not in page.lower()
    assert "<form" not in page


def test_s2_15b_she_says_which_need_comes_first(ana: Member) -> None:
    for need in ("Sleep.", "The truth.", "An evening alone."):
        ana.post("l", "2", id=need[:5], text=need)
    page = text_of(ana.get("l", "2"))
    assert order(page) == ["Sleep.", "The truth.", "An evening alone."]
    assert page.count("Move up") == 2

    for _press in range(2):
        moved = ana.post("l", "2/An ev/1", above="The t")
    assert moved.headers["Location"] == ana.url("l", "2")
    assert order(text_of(ana.get("l", "2"))) == ["Sleep.", "An evening alone.", "The truth."]
    assert "Sleep." in text_of(ana.get("l"))


def order(page: str) -> list[str]:
    return [part.split("</p>")[0] for part in page.split('<p class="words">')[1:]]


def test_a_need_that_is_gone_moves_nowhere(ana: Member) -> None:
    ana.post("l", "2", id="sleep", text="Sleep.")
    assert ana.post("l", "2/never/1", above="sleep").status_code == 302
    assert order(text_of(ana.get("l", "2"))) == ["Sleep."]
    assert ana.get("l", "2/sleep/1").headers["Location"] == ana.url("l", "2")


def test_only_needs_have_an_order(ana: Member) -> None:
    ana.post("l", "5", id="one", text="Call Maria.")
    ana.post("l", "5", id="two", text="Call the bank.")
    page = text_of(ana.get("l", "5"))
    assert order(page) == ["Call the bank.", "Call Maria."]
    assert "Move up" not in page
    assert ana.post("l", "5/two/1", above="one").status_code == 404
