"""Leaf R: the guide one takes, its steps with their reasons, and what is left out of it."""

from __future__ import annotations

import re

import pytest

from amends.guides import TO_CHOOSE, guide
from amends.repair.conditions import CONDITIONS
from amends.repair.practices import as_told, owning, space
from amends.web.pages.leading import LEADS, number_of
from tests.cast import THE_EVENING, Member, answered, text_of
from tests.steps.case import main_of, posts, presses
from tests.two import afresh, invites

HER_LIMITS = f"1/{number_of(guide('own_side'), 'limits')}"


def numbered(id: str) -> str:
    """A step of the full path, as addresses name it."""
    return f"1/{number_of(guide('full_path'), id)}"


def test_every_step_of_every_guide_leads_somewhere() -> None:
    for name in (*TO_CHOOSE, "own_side"):
        for step in guide(name).steps:
            assert set(step.done) <= set(LEADS), step.id
    assert set(LEADS) <= set(CONDITIONS)


LINK = re.compile(r'href="([^"]+)"')

ALONE = "HQFDEJLKNOGU"
"""Leaves of the practices that somebody also finds alone, each by its code."""


def test_what_a_step_lacks_has_a_page_that_answers(ben_on_his_way: Member) -> None:
    leads = {(code, act) for code, act, _words in LEADS.values() if code in ALONE}
    assert len(leads) >= len(ALONE)
    for code, act in sorted(leads):
        assert ben_on_his_way.get(code, act).status_code == 200, (code, act)


def test_no_step_leads_into_a_book_to_which_nobody_came(ben_on_his_way: Member) -> None:
    """The code is made and not used: what is done in that book waits, or is written down as told."""
    ben = ben_on_his_way
    now = THE_EVENING
    ben.do(
        owning.StateAccount(at=now, complete=True),
        as_told.TellQuestion(at=now, id="asked", on=now.date(), text="Where were you?"),
        as_told.TellHeard(at=now, id="heard", on=now.date(), text="That you waited."),
    )
    invites(ben)
    ben = afresh(ben)
    for name in TO_CHOOSE:
        posts(ben, "R", guide=name)
        road = main_of(ben, "a").split("The whole way")[1].split("Each step with its reason")[0]
        for at in set(LINK.findall(road)):
            assert ben.client.get(at).status_code == 200, (name, at)
    posts(ben, "R", guide="after_betrayal")
    assert "Waits for: a book that both of you can read" in main_of(ben, "R", "1")


@pytest.mark.parametrize("name", TO_CHOOSE)
def test_each_guide_can_be_taken_and_each_of_its_steps_opened(
    ben_on_his_way: Member, name: str
) -> None:
    ben = ben_on_his_way
    posts(ben, "R", guide=name)
    road, steps = main_of(ben, "a"), main_of(ben, "R", "1")
    assert guide(name).title in road
    assert road.count('aria-current="step"') == 1
    for step in guide(name).steps:
        if ben.url("R", f"1/{number_of(guide(name), step.id)}") not in steps:
            assert step.only_for, "what is not part of it is part of it for some alone"
            continue
        page = text_of(ben.get("R", f"1/{number_of(guide(name), step.id)}"))
        assert step.why in page.replace("&#x27;", "'")
        assert "What it takes" in page


def test_whoever_takes_no_guide_has_every_page_and_nothing_is_next(
    ben_on_his_way: Member,
) -> None:
    ben = ben_on_his_way
    posts(ben, "R", guide="none")
    page = main_of(ben, "a")
    assert "You go without a guide" in page
    assert 'aria-current="step"' not in page
    assert "action-main" not in page
    for code in "bcdefhik":
        assert f'href="{ben.url(code)}' in page
    assert "Next:" not in ben.client.get("/").content.decode()
    assert ben.get("R", "1").status_code == 404


def test_an_address_of_another_guide_leaves_nothing_out(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    address = f"{numbered('all')}/2"
    posts(ben, "R", guide="eight_actions")
    assert ben.post("R", address, id="late", why="later", text="").status_code == 404
    assert ben.state().own.guiding.left_out == ()


def test_a_guide_that_does_not_exist_is_not_taken(ben_on_his_way: Member) -> None:
    for name in ("own_side", "levitation"):
        assert ben_on_his_way.post("R", guide=name).status_code == 200
    assert ben_on_his_way.state().own.guiding.chosen == "full_path"


def test_a_broken_cup_is_not_an_affair(ben: Member) -> None:
    ben.do(answered(ben.token))
    posts(ben, "c", "new", kind="property", act="I broke your cup.", ongoing="over")
    ben.do(owning.WeighHarm(at=THE_EVENING, of=ben.state().own.owning.harms[0].id, weight="light"))
    short = main_of(ben, "R", "1")
    posts(
        ben,
        "c",
        "new",
        kind="betrayal",
        act="I met somebody else and hid it from you.",
        ongoing="over",
    )
    long = main_of(ben, "R", "1")
    for title in ("What you did to end it", "Get ready to listen", "The days that may be hard"):
        assert title not in short
        assert title in long
    assert "It is a light hurt." in short
    assert "It was a betrayal." in long


def test_a_step_says_why_it_is_held_and_what_it_waits_for(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    assert "Before it:" in main_of(ben, "R", numbered("apologise"))
    listens = main_of(ben, "R", numbered("listen"))
    assert "It may wait for ever." in listens
    assert f'href="{ben.url("x")}"' in listens
    ben.do(space.BeginSpace(at=THE_EVENING, id="q", asked="asked", start=THE_EVENING.date()))
    held = main_of(ben, "R", numbered("acknowledge"))
    assert "Held. Your partner asked for room." in held
    assert "action-main" not in held


def test_her_side_is_put_away_and_had_back_in_one_press_each(ana: Member) -> None:
    ana.do(answered(ana.token))
    page = main_of(ana, "R")
    assert "Take it" not in page
    presses(ana, "R", f"{HER_LIMITS}/2", id="away-1")
    assert "What you will not accept" not in main_of(ana, "a")
    assert "Have it back" in main_of(ana, "R")
    presses(ana, "R", f"{HER_LIMITS}/3")
    assert "What you will not accept" in main_of(ana, "a")
    assert ana.get("R", HER_LIMITS).status_code == 404
    assert ana.get("S").status_code == 404
