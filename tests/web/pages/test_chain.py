"""Leaf S: what is not put right yet, and the look back at a week."""

from __future__ import annotations

import time_machine
from django.utils import timezone

from amends.cli import story
from amends.repair.schedules import Daily
from tests.cast import THE_EVENING, Member
from tests.steps.case import known, main_of, posts, presses
from tests.two import later
from tests.web.pages.letters_of_ben import a_promise


def test_an_empty_chain_begins_with_what_was_done(ben: Member) -> None:
    page = main_of(ben, "S")
    assert "Nothing is written yet" in page
    assert "In numbers" not in page


def test_every_link_of_the_chain_leads_to_its_own_page(ben: Member) -> None:
    ben.do(*story.commands(ben.token, THE_EVENING))
    page = main_of(ben, "S")
    own = ben.state().own
    for code, things in (
        ("c", own.owning.harms),
        ("i", own.amends.items),
        ("j", [one for one in own.promises.promises if one.impacts]),
    ):
        assert things
        for thing in things:
            assert f'href="{ben.url(code, thing.id)}"' in page
    assert "%" not in page


def test_a_hurt_does_not_vanish_when_the_partner_told_what_it_was_like(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    posts(ana, "d", "w", id="row", domain="trust", text="I check what you say now.")
    posts(ana, "7", "4", rows=["row"])
    later(clock, ben, ana)
    page = main_of(ben, "S")
    assert page.count("I told Ana I was at work") == 1, "it is what the only one did"
    assert "I check what you say now." in page.split("I told Ana I was at work")[1]
    posts(ben, "c", "new", kind="money", act="I spent our savings.", ongoing="over")
    page = main_of(ben, "S")
    for act in ("I told Ana I was at work", "I spent our savings."):
        line = page.split(act)[1].split("</li>")[0]
        assert "What this one did to them is not written by itself" in line
    assert "nothing is open now" not in page
    (row,) = known(ben).own.impact.known
    assert ben.url("d", f"h/{row.id}") in page
    assert ben.url("d", f"h/{row.id}") in main_of(ben, "d")
    posts(ben, "d", f"h/{row.id}", harm="the-lie")
    page = main_of(ben, "S")
    assert "I check what you say now." in page.split('<section class="card">')[1]
    assert "I told Ana I was at work" in page.split('<section class="card">')[1]
    assert "Tied to none of these" not in page
    assert "checked" in main_of(ben, "d", f"h/{row.id}").split('value="the-lie"')[1].split(">")[0]
    posts(ben, "d", f"h/{row.id}", harm="-")
    assert "Tied to none of these" in main_of(ben, "S")
    assert ana.get("d", f"h/{row.id}").status_code == 404


def test_a_day_for_making_good_and_what_is_not_told_yet_stand_among_what_is_open(
    ben_on_his_way: Member,
) -> None:
    ben = ben_on_his_way
    today = timezone.localdate()
    ben.do(a_promise("home", "I am home by seven.", Daily(start=today)))
    presses(ben, "j", "home/1", on=today.isoformat(), mark="missed")
    said = {"told_on": "", "made_good": "I drive on Sunday.", "good_by": "2026-03-08"}
    posts(ben, "j", f"home/{today.isoformat()}", **said)
    posts(ben, "c", "0/1", missing="The second account.", tell_on="2026-03-09")
    end = posts(ben, "c", "the-lie/5", text="I will close it.", done_on="")
    page = main_of(ben, "S")
    assert "I will close it." in page
    assert f'href="{ben.url("c", f"the-lie/5/{end}")}"' in page
    assert "I drive on Sunday." in page
    assert "To be made good by March 8, 2026" in page
    assert "The second account." in page
    assert "To be told on March 9, 2026" in page
    presses(ben, "j", f"home/{today.isoformat()}", good="1")
    presses(ben, "c", "0")
    posts(ben, "c", f"the-lie/5/{end}", text="I closed it.", done_on=today.isoformat())
    page = main_of(ben, "S")
    assert "still to be done" not in page
    assert "To be made good" not in page
    assert "The second account." not in page


def test_without_a_guide_a_week_is_looked_back_at_and_nothing_comes_first(ben: Member) -> None:
    posts(ben, "R", guide="none")
    assert "What comes first" not in main_of(ben, "S", "1")
    posts(ben, "S", "1", text="I was late twice.")
    assert ben.state().own.guiding.weeks[0].step == ""


def test_what_was_kept_of_a_week_is_changed_and_let_go(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    id = posts(ben, "S", "1", text="I was late twice.", step="-")
    posts(ben, "S", "1", id=id, text="Late twice, and told.", step="-")
    assert main_of(ben, "S", "1").count("Late twice, and told.") == 2
    ben.post("z", f"S/1/{id}")
    assert "Late twice" not in main_of(ben, "S", "1")
