"""The cases of S5, the duties that the articles leave out: safety, one's own state, the law, an end."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from amends.journal.models import Entry
from amends.repair.practices import safety
from tests.cast import NOTHING_UNUSUAL, answered, text_of, the_lie
from tests.steps.case import TODAY, Couple, known, main_of, posts, presses
from tests.two import invites, joins
from tests.web.pages.letters_of_ben import FULL, a_plan, has_ready, knows


def sizes() -> Counter[int]:
    return Counter(len(bytes(entry.sealed)) for entry in Entry.objects.all())


@pytest.mark.step("S5.1", "Screen")
def test_each_is_asked_alone_and_fear_shows_to_the_other_as_not_now_and_nothing_more(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    couple.later(by=timedelta(days=40))
    before = sizes()
    with couple.nothing_for(ben):
        presses(ana, "b", **NOTHING_UNUSUAL)
    calm = sizes() - before
    couple.later()
    before = sizes()
    presses(ana, "b", **{**NOTHING_UNUSUAL, "afraid": "yes"})
    assert sizes() - before == calm, "an entry is as long whatever was answered"
    assert "You are not alone with this" in text_of(ana.get("b", "1"))
    afraid = main_of(ben, "p")
    assert "Not now." in afraid
    assert safety.road(ana.state(), ana.token) == "solo"
    couple.later()
    presses(ana, "b", **NOTHING_UNUSUAL, quiet="ends")
    assert "Not now." not in main_of(ben, "p")
    presses(ana, "q")
    assert main_of(ben, "p") == afraid, "a busy week looks the same"


@pytest.mark.step("S5.2", "PrepareDelivery")
def test_words_that_hang_ones_life_on_the_other_stay_here_with_whom_to_call(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    ben.do(safety.ChoosePreferences(at=timezone.now(), country="GB"))
    draft = has_ready(ben, f"{FULL} If you leave me I will kill myself.")
    with couple.nothing_for(ana):
        page = main_of(ben, "g", draft)
        assert "nobody is told" in page
        assert "116 123" in page
        ben.post("g", draft, how="face")
        ben.post("g", f"{draft}/4", id="one-letter-1")
    assert ben.state().own.apology.drafts[0].prepared is None
    assert ben.state().shared.letters.letters == ()
    calm = has_ready(ben, FULL, id="letter-2")
    presses(ben, "g", calm, how="face")
    assert ben.state().own.apology.drafts[-1].prepared == "face"
    assert "findahelpline.com" in text_of(Client().get("/help/"))  # type: ignore[arg-type]


@pytest.mark.step("S5.3", "DetailHarm", "NoteImpact")
def test_who_knows_of_it_and_who_told_them_has_a_place(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        knows_of_it = "My brother. I told him in February."
        posts(ben, "c", "the-lie/2", who_knows=knows_of_it, when="", where="", repeated="")
        assert knows_of_it in main_of(ben, "c", "the-lie")
    with couple.nothing_for(ben):
        posts(ana, "d", "w", domain="family", text="My mother knows. The children must not.")
    assert "The children must not." in main_of(ana, "d")


@pytest.mark.step("S5.4", "RecordHarm", "LetGoOf")
def test_tests_debts_and_courts_are_named_and_what_is_ones_own_can_go_for_good(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        assert "A court can still ask you for what you keep." in main_of(ben, "c", "new")
        act = "I took a loan in both our names."
        harm = posts(ben, "c", "new", kind="money", act=act, ongoing="over")
        page = main_of(ben, "c", f"{harm}/1")
        assert "If there may be an infection, a debt or a danger" in page
        presses(ben, "z", f"c/{harm}")
        assert act not in main_of(ben, "c")
    assert [one.id for one in ben.state().own.owning.harms] == ["the-lie"]
    assert "a test at a doctor or a clinic" in main_of(ana, "l", "0")
    couple.later()
    presses(ben, "b", **{**NOTHING_UNUSUAL, "barred": "order__"})
    assert "You were asked not to make contact." in main_of(ben, "a")


@pytest.mark.step("S5.5", "SetNotNow", "BeginSharedBook")
def test_where_both_were_hurt_there_are_two_repairs_and_a_quiet_holds_in_both(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    hers = ana.begins("responsible")
    hers.do(answered(hers.token), the_lie("her-lie"))
    with couple.nothing_for(ben):
        assert "her-lie" not in main_of(ana, "a")
    his = joins(ben, invites(hers))
    his.do(answered(his.token))
    assert his.seat is not None
    assert his.seat.role == "harmed"
    assert known(ben).own.owning.harms != (), "neither is set off against the other"
    assert his.get("c").status_code == 404, "in hers he has nothing to own"
    posts(his, "w", "1", text="Who else knew of it?")
    couple.later()
    for one in (hers, his):
        one.comes_back()
    assert "Who else knew of it?" in main_of(hers, "w")
    assert "Who else knew of it?" not in main_of(ana, "w"), "it belongs to the other repair"
    presses(his, "q")
    for who in (ana, hers, ben, his):
        assert "Not now." in main_of(who, "p")


@pytest.mark.step("S5.6", "FinishAmends", "Leave")
def test_after_an_end_what_is_owed_can_still_be_put_right_and_nothing_more_comes_to_her(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    knows(ben)
    ben.do(a_plan("rent", "pay", "I pay your half of the rent."))
    presses(ana, "t")
    with couple.nothing_for(ana):
        ben.post("i", "rent/6", id="my-offer-001")
        assert ben.state().shared.offers.offers == ()
        presses(ben, "i", "rent/5", on=TODAY.isoformat(), text="Paid.")
        assert "Done on March 6, 2026" in main_of(ben, "i", "rent")
    assert "This shared book is closed." in main_of(ana, "p")
