"""Days that may be hard: Ben plans for his, Ana writes what helps her, and neither sees the other's."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

import pytest
import time_machine
from django.utils import timezone

from amends.repair.practices import pacing
from tests.cast import Member, answered, text_of
from tests.two import clock, later, two
from tests.web.pages.reading_pages import OF_A_TASK, own_pages

__all__ = ["clock", "two"]

DAY = "The day it came out"
OFFER = "I tell you the evening before where I will be."


def names(someone: Member, id: str = "the-day-0001", **fields: Any) -> Any:
    usual = {"what": DAY, "on": "2025-03-10", "yearly": "yes", "before": "7", "plan": "I cook."}
    return someone.post("0", "1", id=id, **{**usual, **fields})


def plans(ben: Member, **fields: Any) -> Any:
    return ben.post("0", "the-day-0001/1", **{"way": "say", "text": OFFER, **fields})


def test_s2_10a_ben_names_a_day_and_plans_what_he_offers_before_it(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    assert names(ben).headers["Location"] == ben.url("0")
    assert "For them, before it comes" in text_of(ben.get("0"))
    assert plans(ben).headers["Location"] == ben.url("0")

    page = text_of(ben.get("0"))
    for shown in (DAY, "March 10, 2026", "Every year", "I cook.", "I say something before", OFFER):
        assert shown in page
    (kept,) = ben.state().own.hard_days.days
    assert (kept.way, kept.beforehand, kept.before) == ("say", OFFER, 7)


def test_s4_8a_ana_writes_what_helps_her_and_is_asked_to_offer_nothing(ana: Member) -> None:
    ana.do(answered(ana.token))
    form = text_of(ana.get("0", "1"))
    assert "What helps you that day?" in form
    names(ana, plan="My sister comes.")

    page = text_of(ana.get("0"))
    assert "My sister comes." in page
    assert "before it comes" not in page
    assert ana.get("0", "the-day-0001/1").status_code == 404
    main = page.split("<main", 1)[1].split("</main>")[0]
    assert not OF_A_TASK.search(main)


def test_s0_7c_what_one_names_shows_on_no_page_of_the_other(two: tuple[Member, Member]) -> None:
    ben, ana = two
    before = own_pages(ana)
    names(ben)
    assert own_pages(ana) == before
    names(ana, id="her-day-0001", what="Her own day", plan="My sister comes.")
    page = text_of(ben.get("0"))
    assert "Her own day" not in page
    assert ben.get("0", "her-day-0001").status_code == 404


def test_a_day_that_is_over_comes_back_with_its_reason_and_its_words(
    ben_on_his_way: Member,
) -> None:
    page = text_of(names(ben_on_his_way, yearly="no"))
    assert "That day is over." in page
    assert DAY in page
    assert ben_on_his_way.state().own.hard_days.days == ()


def test_a_day_can_be_changed_and_let_go(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    names(ben)
    plans(ben)
    assert f'value="{DAY}"' in text_of(ben.get("0", "the-day-0001"))
    ben.post("0", "the-day-0001", id="the-day-0001", what="The day I told", on="2025-03-10",
             yearly="yes", before="1", plan="")  # fmt: skip
    (kept,) = ben.state().own.hard_days.days
    assert (kept.what, kept.before, kept.beforehand) == ("The day I told", 1, OFFER)
    assert "The day I told" in text_of(ben.get("z", "0/the-day-0001"))
    ben.post("z", "0/the-day-0001")
    assert ben.state().own.hard_days.days == ()


@pytest.mark.parametrize("barred", [{"barred": "asked__"}, {"used_force": "yes"}])
def test_where_nothing_may_reach_her_no_page_asks_what_to_offer(
    ben_on_his_way: Member, the_evening: time_machine.Traveller, barred: dict[str, str]
) -> None:
    ben = ben_on_his_way
    names(ben)
    plans(ben)
    the_evening.shift(timedelta(minutes=1))
    ben.do(answered(ben.token, **barred))

    page = text_of(ben.get("0"))
    assert "What you do on such a day is yours" in page
    for unnamed in (OFFER, "I say something before", "For them, before it comes"):
        assert unnamed not in page
    form = text_of(ben.get("0", "the-day-0001/1"))
    assert "What exactly, and when?" not in form
    assert plans(ben, text="Another offer.").status_code == 200
    assert ben.state().own.hard_days.days[0].beforehand == OFFER


def test_in_a_quiet_of_hers_his_page_names_what_he_does_alone_and_says_no_reason(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    """The same bytes whether she said not now or left."""
    ben, ana = two
    names(ben)
    plans(ben)
    ben.get("0")
    ana.do(pacing.SetNotNow(at=timezone.now(), by="harmed", on=True))
    later(clock, ben)
    quiet = ben.get("0").content
    assert OFFER not in quiet.decode()
    assert "I cook." in quiet.decode()
    ana.do(pacing.Leave(at=timezone.now(), by="harmed"))
    left = ben.get("0").content
    assert _without_tokens(left) == _without_tokens(quiet)


def _without_tokens(content: bytes) -> str:
    return re.sub(r'name="csrfmiddlewaretoken" value="[^"]*"', "", content.decode())


def test_cy_finds_nothing_there(ben_on_his_way: Member, cy: Member) -> None:
    names(ben_on_his_way)
    for act in ("", "1", "the-day-0001", "the-day-0001/1"):
        assert cy.client.get(ben_on_his_way.url("0", act)).status_code == 404
    assert ben_on_his_way.get("0", "never").status_code == 404
    assert timezone.localdate() == date(2026, 3, 6)
