"""Letting go of one's own never-given words, from any list, after being asked once."""

from __future__ import annotations

from amends.repair.practices import impact, partners_side
from tests.cast import THE_EVENING, Member, text_of, the_lie


def test_a_thing_is_shown_before_it_goes(ben_on_his_way: Member) -> None:
    page = text_of(ben_on_his_way.get("z", "c/the-lie"))

    assert the_lie().act in page
    assert ben_on_his_way.state().own.owning.harms
    assert f'href="{ben_on_his_way.url("c")}"' in page


def test_a_harm_goes_with_all_that_hangs_on_it(ben_on_his_way: Member) -> None:
    ben_on_his_way.post("c", "the-lie/3", id="f1", text="I was at the bar.")
    response = ben_on_his_way.post("z", "c/the-lie")

    mine = ben_on_his_way.state().own.owning
    assert (mine.harms, mine.facts) == ((), ())
    assert response.headers["Location"] == ben_on_his_way.url("c")


def test_the_way_back_is_the_list_it_was_in(ben_on_his_way: Member) -> None:
    ben_on_his_way.post("c", "the-lie/3", id="f1", text="I was at the bar.")
    response = ben_on_his_way.post("z", "c/the-lie/f1")

    assert response.headers["Location"] == ben_on_his_way.url("c", "the-lie")
    assert ben_on_his_way.state().own.owning.facts == ()
    assert ben_on_his_way.state().own.owning.harms


def test_letting_go_twice_lets_go_once(ana: Member) -> None:
    ana.do(partners_side.WritePage(at=THE_EVENING, id="p1", shelf="note", text="Call Maria."))
    first = ana.post("z", "l/5/p1")
    second = ana.post("z", "l/5/p1")

    assert first.headers["Location"] == second.headers["Location"] == ana.url("l", "5")
    assert ana.state().own.partners_side.pages == ()


def test_what_is_gone_has_no_page(ben_on_his_way: Member) -> None:
    ben_on_his_way.post("z", "c/the-lie")

    assert ben_on_his_way.get("z", "c/the-lie").status_code == 404
    assert ben_on_his_way.get("z").status_code == 404


def test_cy_lets_go_of_nothing_of_bens(ben_on_his_way: Member, cy: Member) -> None:
    response = cy.client.post(ben_on_his_way.url("z", "c/the-lie"))

    assert response.status_code == 404
    assert ben_on_his_way.state().own.owning.harms


def test_each_list_of_ours_leads_to_it(ben_on_his_way: Member) -> None:
    ben_on_his_way.do(
        impact.NoteImpact(at=THE_EVENING, id="i1", domain="time", source="told", text="Nine hours.")
    )

    assert ben_on_his_way.url("z", "d/i1") in text_of(ben_on_his_way.get("d"))
    assert ben_on_his_way.url("z", "c/the-lie") in text_of(ben_on_his_way.get("c", "the-lie"))


def test_what_was_said_of_the_whole_account_can_be_let_go(ben_on_his_way: Member) -> None:
    ben_on_his_way.post("c", "0/1", missing="The money")
    assert ben_on_his_way.url("z", "c/account") in text_of(ben_on_his_way.get("c"))
    assert "The money" in text_of(ben_on_his_way.get("z", "c/account"))
    response = ben_on_his_way.post("z", "c/account")

    assert ben_on_his_way.state().own.owning.account is None
    assert response.headers["Location"] == ben_on_his_way.url("c")
