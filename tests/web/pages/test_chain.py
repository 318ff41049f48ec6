"""Leaf S: what is not put right yet, and the look back at a week."""

from __future__ import annotations

from amends.cli import story
from tests.cast import THE_EVENING, Member
from tests.steps.case import main_of, posts


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
