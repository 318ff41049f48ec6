"""Offers on the page: wanted differently and taken up, declined and done with; and what would help."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any, Final, cast

import pytest
import time_machine
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from amends.repair.practices import amends
from tests.cast import Member, text_of
from tests.two import later, opens
from tests.web.pages.letters_of_ben import NIGHTS, knows, plans
from tests.web.pages.reading_pages import code_on, hidden, plain, seen_by, text, walk

HER_WAY = "I take every second night, and the mornings."
HER_WORDS = "Every second night, please, and the mornings."
CALLS = "That you make the calls to the bank."


def offered(ben: Member, ana: Member, clock: time_machine.Traveller) -> str:
    """Something that Ben planned and offered; the id of his plan."""
    opens(ana, "offers")
    item = plans(ben, "care")
    assert ben.post("i", f"{item}/6", id="my-offer-001").status_code == 302
    later(clock, ben, ana)
    return item


def says(ana: Member, answer: str, text: str = "", id: str = "her-answer-1") -> None:
    ana.post("u", "2/my-offer-001/1", id=id, answer=answer, text=text)


def wishes(ana: Member) -> str:
    id = hidden(ana.get("6").content.decode(), "id")
    assert ana.post("6", id=id, text=CALLS).status_code == 302
    ana.get("p")  # what was just done is said once
    return id


# Yes, but differently


@pytest.mark.step("S2.4a", "AnswerOffer", "TakeUpChange")
def test_s2_4a_what_is_wanted_differently_is_taken_up_and_stands_in_both_lists(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    item = offered(ben, ana, clock)
    says(ana, "changed", HER_WORDS)
    later(clock, ben, ana)
    page = ben.get("i", item).content.decode()
    assert "Take it up as they want it" in page
    assert ben.url("i", f"{item}/9") in ben.get("u", "1/my-offer-001").content.decode()
    form = text_of(ben.get("i", f"{item}/9"))
    assert HER_WORDS in form
    assert f"{NIGHTS}</textarea>" in form
    assert ben.post("i", f"{item}/9", id="taken-up-01", what=HER_WAY).status_code == 302
    page = text_of(ben.get("i", item))
    assert HER_WAY in page
    assert "As they want it" in page
    assert HER_WAY not in text_of(ana.get("u", "2/my-offer-001"))
    later(clock, ben, ana)
    assert HER_WAY in text_of(ana.get("u", "2/my-offer-001"))
    assert HER_WAY in text_of(ana.get("u", "2/taken-up-01"))
    assert "Say something else" in text_of(ana.get("u", "2/my-offer-001"))


def test_nothing_can_be_taken_up_that_was_not_asked_for(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    item = offered(ben, ana, clock)
    assert ben.get("i", f"{item}/9").status_code == 404
    page = text_of(ben.post("i", f"{item}/9", id="taken-up-01", what=HER_WAY))
    assert "Your partner is not asking for a change to this now." in page
    assert f"{HER_WAY}</textarea>" in page
    assert ana.get("i", f"{item}/9").status_code == 404


@pytest.mark.parametrize(
    ("answer", "well"),
    [
        ("accepted", "It buys nothing else."),
        ("changed", "They want it, in their way."),
        ("later", "Do not ask when."),
        ("declined", "No, thank you is a good end."),
    ],
)
def test_each_answer_to_an_offer_can_be_taken_well(
    two: tuple[Member, Member], clock: time_machine.Traveller, answer: str, well: str
) -> None:
    ben, ana = two
    offered(ben, ana, clock)
    says(ana, answer)
    later(clock, ben, ana)
    assert well in text_of(ben.get("u", "1/my-offer-001"))


def test_s3_2a_no_thank_you_settles_it_and_leaves_no_way_to_offer_it_again(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    item = offered(ben, ana, clock)
    says(ana, "declined")
    later(clock, ben, ana)
    page = text_of(ben.get("i", item))
    assert "That ends it well." in page
    assert "Offer it" not in page
    assert "Done, or kindly declined" in text_of(ben.get("i"))


# What stands with it

COSTLY: Final[dict[str, Any]] = {
    "cost": Decimal("1250.50"),
    "currency": "EUR",
    "by": date(2026, 4, 1),
}
HALF: Final[dict[str, Any]] = {"first": date(2026, 3, 20), "times": 2, "share": Decimal(600)}


def costly(ben: Member) -> str:
    """A repair with its price, of which Ben pays a part, and of that a first one already."""
    now, row = timezone.now(), knows(ben)
    ben.do(
        amends.PlanAmends(
            **COSTLY,
            at=now,
            id="door",
            kind="repair",
            what="The door of the car.",
            impacts=(row,),
            could_injure=False,
            makes_them_owe=False,
            breaks_space=False,
        ),
        amends.PlanParts(at=now, of="door", **HALF),
        amends.LogPayment(
            at=now, id="first", amends="door", amount=Decimal(77), on=now.date(), receipt="By card"
        ),
    )
    return "door"


FACTS = (
    ("What it costs", "EUR\u00a01,250.50"),
    ("What is offered of that", "EUR\u00a0600.00"),
    ("By when", "April 1, 2026"),
)


def test_s3_2c_she_sees_what_it_costs_what_is_offered_of_it_and_by_when_before_she_answers(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    item = costly(ben)
    his = ben.get("i", f"{item}/6").content.decode()
    ben.post("i", f"{item}/6", id="my-offer-001")
    later(clock, ben, ana)
    page = ana.get("u", "2/my-offer-001").content.decode()
    for name, value in FACTS:
        for shown in (his, page):
            assert f"<dt>{name}</dt>" in shown
            assert f"{value}</dd>" in shown
    assert page.index("By when") < page.index(ana.url("u", "2/my-offer-001/1"))
    assert "Your share stays with its parts" in text_of(ben.get("i", f"{item}/13"))
    assert 'value="1250.50"' in ben.get("i", f"{item}/13").content.decode()
    for of_his_own in ("77.00", "By card", "300.00", "March 20"):
        assert of_his_own not in page


def test_s3_2c_the_same_stands_behind_a_code_and_on_the_sheet(
    two: tuple[Member, Member],
) -> None:
    ben, __ = two
    item = costly(ben)
    code = ben.post("i", f"{item}/7", days=7)
    read = text_of(cast("HttpResponse", Client().post("/page/", {"code": code_on(code)})))
    sheet = text_of(ben.post("i", f"{item}/8", parts=["offer"]))
    for page in (read, sheet):
        assert "The door of the car." in page
        for name, value in FACTS:
            assert f"{name}: {value}".replace("\u00a0", " ") in page
        assert "77.00" not in page


# What would help


@pytest.mark.step("S3.2d", "GiveWish")
def test_s3_2d_she_says_what_would_help_and_he_begins_a_plan_with_it(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    before = seen_by(ben)
    wish = wishes(ana)
    assert seen_by(ben) == before
    later(clock, ben, ana)
    page = ben.get("u", f"2/{wish}").content.decode()
    assert CALLS in page
    assert ben.url("i", f"2/{wish}") in page
    assert "Write it down" in text_of(ben.get("i", f"2/{wish}"))  # an amends answers something
    row = knows(ben)
    assert f"{CALLS}</textarea>" in text(walk(ben, "i", f"2/{wish}", {"impacts": [row]}))
    assert not ben.state().shared.pacing.open_doors


def test_a_wish_asks_for_no_answer_and_shows_nothing_of_being_read(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    wish = wishes(ana)
    later(clock, ben, ana)
    assert "Answer it" not in text_of(ben.get("u", f"2/{wish}"))
    assert ben.get("u", f"2/{wish}/1").status_code == 404
    before = seen_by(ana), plain(ana, ana.get("u", f"1/{wish}").content)
    ben.get("u", f"2/{wish}")
    ben.get("i", f"2/{wish}")
    assert (seen_by(ana), plain(ana, ana.get("u", f"1/{wish}").content)) == before


def test_she_ends_her_wish_in_one_press_and_no_plan_begins_with_it_then(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    wish = wishes(ana)
    later(clock, ben, ana)
    assert f'action="{ana.url("6", f"1/{wish}")}"' in ana.get("u", f"1/{wish}").content.decode()
    assert ana.get("6", f"1/{wish}").status_code == 404
    for _press in (1, 2):
        assert ana.post("6", f"1/{wish}").status_code == 302
    page = text_of(ben.get("u", f"2/{wish}"))
    assert "Not wanted any more since March 6, 2026." in page
    assert "Plan to do it" not in page
    assert ben.get("i", f"2/{wish}").status_code == 404


def test_the_page_of_wishes_is_hers_alone(two: tuple[Member, Member], cy: Member) -> None:
    ben, ana = two
    assert ben.get("6").status_code == ben.post("6", id="his-wish-001").status_code == 404
    assert ana.url("6") in ana.get("p").content.decode()
    wish = wishes(ana)
    for act in ("", f"1/{wish}/"):
        address = f"/r/{ana.token}/6/{act}"
        assert cy.client.get(address).status_code == 404
        assert cy.client.post(address).status_code == 404


def test_while_it_is_not_now_no_wish_can_be_written(two: tuple[Member, Member]) -> None:
    ben, ana = two
    ben.post("q")
    page = text_of(ana.get("6"))
    assert "<textarea" not in page
    assert "Not now." in page


def test_who_has_nobody_beside_them_has_no_page_of_wishes(ana: Member) -> None:
    assert ana.get("6").status_code == 404
