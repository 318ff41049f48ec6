"""The cases of S3: an apology worth the name, amends in money and things, a plan, a look at the week."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from django.utils import timezone

from amends.repair import due
from amends.repair.practices.owning import StateAccount
from tests.cast import NOTHING_UNUSUAL, text_of
from tests.steps.case import TODAY, Couple, main_of, posts, presses, walks
from tests.steps.deeds import plans_by_hand
from tests.web.pages.letters_of_ben import a_plan, knows, looks_over, plans, writes


@pytest.mark.step("S3.0a", "WriteReflection", "NoteImpact", "NoteOther")
def test_what_followed_is_written_for_them_and_for_him_and_she_adds_what_it_changed(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        for domain, words in (
            ("money", "No holiday this year."),
            ("family", "The children do not ask me things."),
            ("work", "She missed her exam."),
        ):
            posts(ben, "d", "g", domain=domain, text=words)
            assert words in main_of(ben, "d")
        posts(ben, "e", "9", text="All of them, and I pay with their trust.")
        assert ben.state().own.reflection.answers[0].question == "paid"
        posts(ben, "d", "o", who="friends", text="Jo had to lie for me.")
    assert "Jo had to lie for me." in main_of(ben, "d", "o")
    with couple.nothing_for(ben):
        posts(ana, "d", "w", domain="plans", text="We will not move to the sea.")
        posts(ana, "d", "o", who="children", text="They ask less.")
    assert "They ask less." in main_of(ana, "d", "o")
    assert "We will not move to the sea." in main_of(ana, "d")


@pytest.mark.step("S3.0b", "Screen", "RecordHarm")
def test_the_first_evening_ends_with_one_thing_that_is_next_and_hers_with_none(
    couple: Couple,
) -> None:
    ben, ana = couple.ben.begins("responsible"), couple.ana.begins("harmed")
    assert "A few questions, alone" in main_of(ben, "a").split("The whole way")[0]
    with couple.nothing_for(couple.ana):
        presses(ben, "b", **NOTHING_UNUSUAL)
        posts(ben, "c", "new", kind="lie", act="I lied to Ana.", ongoing="over")
        page = main_of(ben, "a")
    assert page.count("action-main") == 1
    assert "All of it, or say what is missing" in page.split("The whole way")[0]
    presses(ana, "b", **NOTHING_UNUSUAL)
    page = main_of(ana, "a")
    assert "Nothing is asked of you here." in page
    for word in ("What comes next", "action-main", 'aria-current="step"'):
        assert word not in page


@pytest.mark.step("S3.1b", "NoteImpact", "AnswerGuesses")
def test_what_it_meant_to_them_is_a_guess_until_she_says_whether_that_was_it(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    meant = "I think it meant to them that I do not take them seriously."
    with couple.nothing_for(ana):
        assert "“It meant to them that …”" in main_of(ben, "d", "g")
        row = posts(ben, "d", "g", domain="meaning", text=meant)
        assert "Your guess, sealed" in main_of(ben, "d")
    sealed = posts(ben, "7", "2", rows=[row])
    couple.later()
    with couple.nothing_for(ben):
        posts(ana, "d", "w", domain="meaning", text="That I am alone.")
        ana.post("7", "5", press="on")
        assert meant in main_of(ana, "7", "5")
    posts(ana, "7", f"6/{sealed}", meaning="seen", text="Yes. That.")
    couple.later()
    assert "Yes. That." in main_of(ben, "u", f"1/{sealed}")


@pytest.mark.step("S3.1c", "MarkReady")
@pytest.mark.parametrize(
    ("lacking", "asked"),
    [
        ("It was wrong. I am so sorry for it all.", "Which of your sentences says what you did?"),
        (
            "I told you I was at work. I am so sorry about that.",
            "Which of your sentences says that it was your doing, or wrong?",
        ),
        (
            "I lied to you about Friday. It was wrong, and my choice.",
            "Which of your sentences says that you are sorry for it?",
        ),
    ],
)
def test_what_he_did_that_it_was_his_and_that_he_is_sorry_are_all_three_needed(
    couple: Couple, lacking: str, asked: str
) -> None:
    ben = couple.ben
    row = knows(ben)
    with couple.nothing_for(couple.ana):
        draft = writes(ben, lacking)
        page = looks_over(ben, draft, {"impacts": [row]}, {})
        assert asked in page
        assert not ben.state().own.apology.drafts[0].is_ready
        whole = "I lied to you about Friday. It was wrong, and my choice. I am so sorry I lied."
        writes(ben, whole, id=draft)
        looks_over(ben, draft, {"impacts": [row]})
    assert ben.state().own.apology.drafts[0].is_ready


@pytest.mark.step("S3.2a", "GiveOffer", "AnswerOffer")
def test_what_is_owed_waits_for_nobody_and_the_rest_waits_until_she_is_open_to_it(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        care = plans(ben, "care")
        ben.do(a_plan("rent", "pay", "I pay your half of the rent."))
        assert "What is owed is paid whether or not you are forgiven." in main_of(ben, "i", "rent")
        ben.post("i", f"{care}/6", id="my-offer-001")
        assert ben.state().shared.offers.offers == ()
    offer = posts(ben, "i", "rent/6")
    couple.later()
    assert "I pay your half of the rent." in main_of(ana, "u", f"2/{offer}")
    posts(ana, "u", f"2/{offer}/1", answer="accepted", text="This, and nothing is heard by it.")
    couple.later()
    assert "It buys nothing else." in main_of(ben, "u", f"1/{offer}")


@pytest.mark.step("S3.2b", "PlanAmends")
def test_what_he_plans_answers_something_that_it_did_and_passes_three_questions(
    couple: Couple,
) -> None:
    ben = couple.ben
    with couple.nothing_for(couple.ana):
        assert "First, what it did" in text_of(ben.get("i", "1"))
        row = knows(ben)
        harmful = {"could_injure": "yes", "makes_them_owe": "no", "breaks_space": "no"}
        what = {"kind": "undo", "what": "I tell everybody what she said."}
        begin = "Where one may begin, by what it was"
        assert begin not in text_of(ben.get("i", "1")), "first what it answers"
        page = walks(ben, "i", "1", {"impacts": [row]})
        assert begin in page
        assert "Tell the truth to each person who heard the other version." in page
        assert "Have it repaired" not in page, "that is for another kind of hurt"
        page = walks(ben, "i", "1", {"impacts": [row]}, what, harmful, {"cost": "", "by": ""})
        assert "could hurt your partner or somebody else" in page
        assert ben.state().own.amends.items == ()
        plans_by_hand(couple, row, "undo", "I tell her mother the truth.")
        (item,) = ben.state().own.amends.items
    assert item.impacts == (row,)


@pytest.mark.step("S3.2c", "PlanAmends", "LogPayment", "PlanParts", "StateCost", "NameCost")
def test_a_cost_its_payments_and_what_is_left_are_kept_and_nothing_is_hers_to_pay(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    row = knows(ben)
    with couple.nothing_for(ana):
        item = plans_by_hand(
            couple, row, "repair", "The door of the car.", cost="1250,50", currency="eur"
        )
        for amount in ("250.50", "400"):
            posts(
                ben, "i", f"{item}/1", amount=amount, on=TODAY.isoformat(), receipt="The workshop"
            )
        mine = ben.state().own.amends
        assert mine.left(mine.items[0]) == Decimal("600.00")
        page = main_of(ben, "i", item)
    assert "600.00" in page
    assert page.count("The workshop") == 2
    with couple.nothing_for(ana):
        on = TODAY.isoformat()
        posts(ben, "i", f"{item}/10", share="1000", times="4", every="month", first=on)
        page = main_of(ben, "i", item)
        to_come = page.split("Parts to come")[1].split("</ol>")[0]
        assert "Your share of it" in page
        assert [to_come.count(text) for text in ("250.00", "May 6", "April 6")] == [2, 1, 0]
        falls = [
            one.wall.date()
            for one in due(ben.state(), "responsible", timezone.now())
            if one.key.startswith("look again part")
        ]
        assert falls == [date(2026, 5, 6)], "his own reminder, of what is not paid yet"
    offer = posts(ben, "i", f"{item}/6")
    couple.later()
    page = main_of(ana, "u", f"2/{offer}")
    assert "The door of the car." in page
    for fact in ("EUR 1,250.50</dd>", "EUR 1,000.00</dd>"):
        assert fact in page
    assert "250.00" not in page, "what he paid, and in which parts, is his own"
    posts(ana, "N", f"12/{offer}", cost="1400", currency="EUR")
    couple.later()
    assert "What it truly cost: EUR 1,400.00." in main_of(ben, "i", item)
    with couple.nothing_for(ana):
        assert 'value="1400"' in main_of(ben, "i", f"{item}/13")
        posts(ben, "i", f"{item}/13", cost="1400", currency="EUR")
        now = main_of(ben, "i", item)
        assert "1,400.00 in all." in now
        assert "1,250.50, until March 6, 2026." in now
    for word in ("your share", "you owe me", "you pay"):
        assert word not in page.lower()


@pytest.mark.step("S3.2e", "PlanAmends", "FinishAmends", "LogPayment", "SayWhole")
def test_what_was_lost_or_broken_is_given_back_repaired_or_paid_and_then_done(
    couple: Couple,
) -> None:
    ben = couple.ben
    with couple.nothing_for(couple.ana):
        row = posts(ben, "d", "g", domain="property", text="Her bicycle is bent.")
        assert "nothing put against it yet" in main_of(ben, "d")
        item = plans_by_hand(couple, row, "repair", "Her bicycle.", cost="80", currency="eur")
        assert "nothing put against it yet" not in main_of(ben, "d")
        posts(ben, "i", f"{item}/1", amount="80", on=TODAY.isoformat(), receipt="The shop")
        assert "all of it paid" in main_of(ben, "i", item)
        posts(ben, "i", f"{item}/5", on=TODAY.isoformat(), text="It rides again.")
        assert "Done on March 6, 2026" in main_of(ben, "i", item)
        assert "bowl-gold" in main_of(ben, "a"), "gold runs for what was kept"
    offer = posts(ben, "i", f"{item}/6")
    couple.later()
    presses(couple.ana, "N", f"11/{offer}", id="not-whole-01")
    couple.later()
    assert "It is not whole again." in main_of(ben, "i", item)
    presses(couple.ana, "N", f"10/{offer}", id="whole-000001")
    couple.later()
    assert "It is whole again." in main_of(ben, "i", item)


@pytest.mark.step("S3.3a", "PlanAmends", "GiveWish")
def test_where_it_hurt_inside_he_is_asked_for_more_than_things_and_she_says_what_helps(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    row = knows(ben)
    with couple.nothing_for(ana):
        assert "Not by things alone" not in main_of(ben, "i")
        plans_by_hand(couple, row, "symbolic", "A ring.", cost="400", currency="eur")
        page = main_of(ben, "i")
        assert "Against what hurt inside there are only things so far." in page
        assert "You were humiliated" in page
        plans_by_hand(couple, row, "living", "I say on the same day where I was.")
        assert "Not by things alone" not in main_of(ben, "i")
    wish = posts(ana, "6", text="That you sit with me and do not explain.")
    couple.later()
    assert "sit with me" in main_of(ben, "u", f"2/{wish}")


@pytest.mark.step("S3.4c", "AddFact", "ShareHarm")
def test_what_was_not_true_is_put_right_beside_it_and_told_again_as_told_later(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    first = posts(ben, "c", "the-lie/3", text="I left at ten.")
    ben.do(StateAccount(at=timezone.now(), complete=True))
    told = posts(ben, "7", "1/the-lie")
    couple.later()
    with couple.nothing_for(ana):
        posts(ben, "c", f"the-lie/3/{first}", text="I left at eleven.")
        page = main_of(ben, "c", "the-lie")
        assert "It puts right what stood before:" in page
        assert "I left at ten." in page
    again = posts(ben, "7", "1/the-lie")
    couple.later()
    seen = main_of(ana, "u", f"2/{again}")
    assert "I left at eleven." in seen
    assert "I left at ten." not in seen
    assert "Told later" in seen
    assert "It was told again after this" in main_of(ana, "u", f"2/{told}")
