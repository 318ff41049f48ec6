"""What is put against an impact: planned, offered, answered, paid with a line of receipt, done."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
import time_machine
from django.utils import timezone, translation

from amends.repair.practices import amends, space
from amends.web.amounts import Unclear, amount, as_typed, money
from tests.cast import THE_EVENING, Member, answered
from tests.web.pages.letters_of_ben import a_plan, knows
from tests.web.pages.reading_pages import hidden, text, walk

TODAY = THE_EVENING.date().isoformat()
WHAT = {"kind": "pay", "what": "Pay back what I took from the savings."}
HARMLESS = {"could_injure": "no", "makes_them_owe": "no", "breaks_space": "no"}
COST = {"cost": "1250,50", "currency": "eur", "by": ""}


def plans(ben: Member, **changed: Any) -> object:
    """Ben walks through the plan; `changed` are other answers."""
    row = knows(ben)
    steps = ({"impacts": [row]}, WHAT, HARMLESS, COST)
    return walk(ben, "i", "1", *({k: changed.get(k, v) for k, v in step.items()} for step in steps))


def item_of(ben: Member) -> amends.Item:
    (item,) = ben.state().own.amends.items
    return item


def test_an_amends_begins_with_what_it_answers(ben_on_his_way: Member) -> None:
    """S2.4a, S3.2b: tied to an impact."""
    ben = ben_on_his_way
    assert "First, what it did" in text(ben.get("i", "1"))
    plans(ben)
    item = item_of(ben)
    assert (item.impacts, item.cost, item.currency) == (("impact-1",), Decimal("1250.50"), "EUR")


def test_what_is_not_yet_put_right_is_shown(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    knows(ben)
    page = text(ben.get("i"))
    assert "What have I not yet put right?" in page
    assert "Nothing put against it yet." in page
    plans(ben)
    assert "Nothing put against it yet." not in text(ben.get("i"))


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("could_injure", "could hurt your partner or somebody else"),
        ("makes_them_owe", "leave your partner owing you something"),
        ("breaks_space", "go against the room they asked for"),
    ],
)
def test_what_could_harm_is_not_planned(ben_on_his_way: Member, question: str, said: str) -> None:
    page = text(plans(ben_on_his_way, **{question: "yes"}))
    assert said in page
    assert "Page 3 of 4" in page
    assert "Pay back what I took from the savings." in page
    assert not ben_on_his_way.state().own.amends.items


def test_payments_are_written_down_with_a_line_of_receipt(ben_on_his_way: Member) -> None:
    """S3.2c."""
    ben = ben_on_his_way
    plans(ben)
    item = item_of(ben).id
    fields = {"id": "pay-1", "amount": "250.50", "on": TODAY, "receipt": "To her account"}
    for _press in (1, 2):
        ben.post("i", f"{item}/1", **fields)
    page = text(ben.get("i", item))
    assert (
        "EUR\u00a01,250.50 in all. EUR\u00a0250.50 paid, <strong>EUR\u00a01,000.00</strong> left."
        in page
    )
    assert "To her account" in page


def test_s3_2c_what_was_mistyped_goes_and_the_count_is_right_again(ben_on_his_way: Member) -> None:
    """1000 for 100 would read "all of it paid", and nothing more could be written down."""
    ben = ben_on_his_way
    plans(ben, kind="time", cost="1000")
    item = item_of(ben).id
    ben.post("i", f"{item}/1", id="pay-1", amount="1000", on=TODAY, receipt="")
    ben.post("i", f"{item}/2", id="hours-1", hours="30", on=TODAY, text="")
    page = text(ben.get("i", item))
    assert "all of it paid" in page
    for id, known_by in (("pay-1", "EUR\u00a01,000.00"), ("hours-1", "30 hours")):
        way = ben.url("z", f"i/{item}/{id}")
        assert way in page
        assert known_by in text(ben.get("z", f"i/{item}/{id}"))
        assert ben.post("z", f"i/{item}/{id}")["Location"] == ben.url("i", item)
    page = text(ben.get("i", item))
    assert "<strong>EUR\u00a01,000.00</strong> left." in page
    assert ben.url("i", f"{item}/1") in page
    assert not ben.state().own.amends.hours


def test_s3_2c_a_cost_that_was_not_known_is_named_later(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    plans(ben, cost="", currency="")
    item = item_of(ben).id
    assert "Say what it costs" in text(ben.get("i", item))
    assert "An amount is needed." in text(ben.post("i", f"{item}/13", cost="", currency="EUR"))
    ben.post("i", f"{item}/13", cost="1500", currency="eur")
    ben.post("i", f"{item}/1", id="pay-1", amount="200", on=TODAY, receipt="")
    assert 'value="1500"' in text(ben.get("i", f"{item}/13"))
    again = text(ben.post("i", f"{item}/13", cost="1600", currency="USD"))
    assert "Something was paid of this in another currency" in again
    assert 'value="1600"' in again
    ben.post("i", f"{item}/13", cost="1600", currency="EUR")
    page = text(ben.get("i", item))
    assert "EUR\u00a01,600.00 in all." in page
    assert "Before: EUR\u00a01,500.00, until March 6, 2026." in page


@pytest.mark.parametrize("written", ["40", "12.5", "1250.50", "1250", "1.255", "0.0001", "1E+3"])
def test_a_number_that_stands_in_a_field_is_read_back_as_it_was(written: str) -> None:
    for language in ("en", "de"):
        with translation.override(language):
            assert amount(as_typed(Decimal(written))) == Decimal(written)


def test_an_amount_that_could_mean_two_things_is_asked_about(ben_on_his_way: Member) -> None:
    page = text(plans(ben_on_his_way, cost="1,250"))
    assert "This could be 1250 or 1.250." in page
    assert 'value="1,250"' in page


def test_hours_are_counted(ben_on_his_way: Member) -> None:
    """S2.4c."""
    ben = ben_on_his_way
    plans(ben, kind="time", cost="")
    item = item_of(ben).id
    ben.post("i", f"{item}/2", id="hours-1", hours="1,5", on=TODAY, text="The forms for the bank")
    ben.post("i", f"{item}/2", id="hours-2", hours="2", on=TODAY, text="")
    page = text(ben.get("i", item))
    assert "3.5 so far." in page
    assert "The forms for the bank" in page


def test_an_offer_and_its_answer_are_kept_as_told(ben_on_his_way: Member) -> None:
    """S2.4a: accept, change, decline, later."""
    ben = ben_on_his_way
    plans(ben)
    item = item_of(ben).id
    for _press in (1, 2):
        ben.post("i", f"{item}/3", on=TODAY)
    ben.post("i", f"{item}/4", answer="changed", text="In two parts, please.", on="2026-03-06")
    assert (item_of(ben).offered, item_of(ben).answer) == (THE_EVENING.date(), "changed")
    assert "In two parts, please." in text(ben.get("i", item))


def test_no_thank_you_is_a_good_end(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    plans(ben)
    item = item_of(ben).id
    ben.post("i", f"{item}/4", answer="declined", text="", on="2026-03-06")
    assert item_of(ben).is_settled
    page = text(ben.get("i", item))
    assert "That ends it well." in page
    assert ben.url("i", f"{item}/3") not in page


def test_done_is_written_down_once(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    plans(ben)
    item = item_of(ben).id
    for _press in (1, 2):
        ben.post("i", f"{item}/5", on=TODAY, text="All of it is back.")
    assert item_of(ben).done == THE_EVENING.date()
    assert "Done, or kindly declined" in text(ben.get("i"))


def test_a_debt_waits_for_nobody_and_no_apology_need_be_accepted(ben_on_his_way: Member) -> None:
    """S3.2a."""
    ben = ben_on_his_way
    plans(ben)
    page = text(ben.get("i", item_of(ben).id))
    assert "What is owed is paid whether or not you are forgiven." in page
    ben.post("i", f"{item_of(ben).id}/5", on=TODAY, text="")
    assert item_of(ben).done is not None


def test_in_a_time_of_quiet_nothing_is_offered(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    plans(ben)
    ben.do(space.BeginSpace(at=timezone.now(), id="t", asked="asked", start=THE_EVENING.date()))
    item = item_of(ben).id
    page = text(ben.get("i", item))
    assert "Until it ends nothing is prepared for them" in page
    assert ben.url("i", f"{item}/3") not in page
    assert "Until it ends" in text(ben.post("i", f"{item}/3", on=TODAY))
    assert item_of(ben).offered is None


def test_a_debt_that_was_paid_in_a_time_of_quiet_is_said_to_be_done(ben_on_his_way: Member) -> None:
    """S3.2a: the page says that it can be paid; without this, whoever may make no contact never could."""
    ben = ben_on_his_way
    ben.do(
        a_plan("owed", "pay", "Pay the bill.", knows(ben)),
        a_plan("offer", "time", "Saturdays.", knows(ben, "impact-2")),
        space.BeginSpace(at=timezone.now(), id="t", asked="asked", start=THE_EVENING.date()),
    )
    assert ben.url("i", "owed/5") in text(ben.get("i", "owed"))
    assert ben.url("i", "offer/5") not in text(ben.get("i", "offer"))
    ben.post("i", "owed/5", on=TODAY, text="")
    assert [item.id for item in ben.state().own.amends.unsettled] == ["offer"]


def test_where_contact_is_barred_nothing_is_offered(
    ben_on_his_way: Member, the_evening: time_machine.Traveller
) -> None:
    ben = ben_on_his_way
    plans(ben)
    the_evening.shift(60)
    ben.do(answered(ben.token, barred="asked__"))
    ben.post("i", f"{item_of(ben).id}/3", on=TODAY)
    assert item_of(ben).offered is None


def test_planning_twice_is_one_item(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    knows(ben)
    page = text(walk(ben, "i", "1", {"impacts": ["impact-1"]}, WHAT, HARMLESS))
    last = {"id": hidden(page, "id"), "impacts": ["impact-1"], **WHAT, **HARMLESS, **COST}
    for _press in (1, 2):
        ben.post("i", "1", step="4", **last)
    assert len(ben.state().own.amends.items) == 1


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("40", "40"),
        ("12,50", "12.50"),
        ("12.5", "12.5"),
        ("1.250,00", "1250.00"),
        ("1,250.00", "1250.00"),
        ("1 250", "1250"),
        ("1,250,000", "1250000"),
        ("1'250.75", "1250.75"),
    ],
)
def test_amounts_are_read_as_people_write_them(written: str, meant: str) -> None:
    assert amount(written) == Decimal(meant)


@pytest.mark.parametrize("written", ["1,250", "1.250", "twelve", "1,2,3", "-4", "1e5", ""])
def test_what_is_unclear_is_never_guessed(written: str) -> None:
    with pytest.raises(Unclear):
        amount(written)


def test_money_has_the_places_of_its_currency() -> None:
    assert money(Decimal("1250"), "EUR") == "EUR\u00a01,250.00"
    assert money(Decimal("1250"), "JPY") == "JPY\u00a01,250"
    assert money(Decimal("1.5"), "KWD") == "KWD\u00a01.500"
