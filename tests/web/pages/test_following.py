"""One calm sentence that fits where somebody stands, on the first page and on the road, with the way there."""

from __future__ import annotations

import re
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
import time_machine
from django.utils import timezone

from amends.journal.models import Due
from amends.reminders import worker
from amends.repair.practices import pacing, terms
from amends.repair.practices.agreements import AnswerAgreement, EndAgreement
from amends.repair.practices.amends import PlanLookBack, PlanParts
from amends.repair.practices.safety import FOLLOW_UPS, ChooseToBeReminded
from tests.cast import Member, answered
from tests.repair.scenario import ANA, BEN
from tests.repair.things import agreed_as_told, guess, planned
from tests.two import clock, later, two
from tests.web.pages.test_hard_days import names
from tests.web.pages.test_promises import promised
from tests.web.pages.test_reminding import LINE, chooses, said
from tests.web.pages.words_of_ana import a_rule

__all__ = ["clock", "two"]

DAY = timedelta(days=1)


def main(page: str) -> str:
    return page.split("<main", 1)[1].split("</main>", maxsplit=1)[0]


def sentence(someone: Member, path: str = "/") -> str:
    """The sentence and the words of its link, or ""."""
    found = re.search(
        r'<p class="fits"><span>(.*?)</span> <a href="(.*?)">(.*?)</a>', said(someone, path)
    )
    return "" if found is None else f"{found[1]} | {found[2]} | {found[3]}"


def test_s3_0b_the_first_page_names_the_next_step_and_leads_there(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    step = f"Next: All of it, or say what is missing | {ben.url('c', 'the-lie/2')} | Say it"
    assert sentence(ben) == step
    assert sentence(ben, ben.url("a")) == "", "there it has a card of its own"


@pytest.mark.step("S4.5e", "DetailHarm")
def test_s0_7b_after_days_away_it_says_that_he_can_go_on_and_counts_nothing(
    ben_on_his_way: Member, the_evening: time_machine.Traveller
) -> None:
    ben = ben_on_his_way
    later(the_evening, ben, by=12 * DAY)
    for path in ("/", ben.url("a")):
        found = sentence(ben, path)
        assert found.startswith("You can go on from where you are. Nothing is lost")
        assert ben.url("c", "the-lie/2") in found
        assert "12" not in found.split("|")[0]
    ben.post("c", "the-lie/2", when="in March")
    assert not sentence(ben).startswith("You can go on")


def test_a_promise_of_tomorrow_is_named_without_its_words(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    promised(ben, days=(5,))
    assert (
        sentence(ben) == f"A promise of yours is for tomorrow. | {ben.url('j')} | Look at the days"
    )


def test_each_kind_is_switched_on_the_page_of_reminders(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    names(ben)
    promised(ben, days=(5,))
    assert sentence(ben).startswith("A day that may be hard is on March 10, 2026.")
    chooses(ben, what=[kind for kind in FOLLOW_UPS if kind != "hard_day"], where=["app"])
    assert sentence(ben).startswith("A promise of yours is for tomorrow.")
    assert Due.objects.filter(person=ben.person).count() == 4, "promise, coming back, review, step"
    chooses(ben, where=["app"])
    assert sentence(ben) == ""
    assert not Due.objects.filter(person=ben.person).exists()


def test_several_on_one_day_are_one_line(
    ben_on_his_way: Member, the_evening: time_machine.Traveller
) -> None:
    """A hard day and a promise on the same Saturday: one row falls due, and the day is named first."""
    ben = ben_on_his_way
    promised(ben, days=(5,))
    names(ben, on="2026-03-14", yearly="no", before="0")
    at_nine = timezone.now().replace(day=14, hour=9, minute=5)
    the_evening.move_to(at_nine)
    fallen = Due.objects.filter(person=ben.person, ready_at__date=at_nine.date())
    assert fallen.count() == 1
    worker.work(now=timezone.now)
    ben.client.force_login(ben.person)
    ben.comes_back()
    assert LINE in said(ben, "/")
    assert sentence(ben).startswith("Today may be a hard day.")


def test_who_comes_in_and_reads_alone_was_not_away(
    ben_on_his_way: Member, the_evening: time_machine.Traveller
) -> None:
    """Coming in moves what would have called him; nothing is written into a book by it."""
    ben = ben_on_his_way
    before = sorted(Due.objects.filter(person=ben.person).values_list("at", flat=True))
    later(the_evening, ben, by=2 * DAY)
    said(ben, "/")
    after = sorted(Due.objects.filter(person=ben.person).values_list("at", flat=True))
    assert (before[0], after[0]) == (before[0], before[0] + 2 * DAY)


def test_nothing_is_named_to_ana_before_she_asks(ana: Member) -> None:
    """S4.8a: and then her own day alone, in words that make no task of it."""
    ana.do(answered(ana.token))
    names(ana)
    for path in ("/", ana.url("a")):
        assert sentence(ana, path) == ""
    assert not Due.objects.exists()
    assert not re.search(r'name="what"[^>]* checked', said(ana, "/more/3/"))
    for not_hers in ("The next step", "a part to pay"):
        assert not_hers not in said(ana, "/more/3/")
    assert "and of what you agreed on." in said(ana, "/more/8/")

    chooses(ana, what=["hard_day"], where=["app"])

    helps = f"A day that you named is on March 10, 2026. What helps you stands there. | {ana.url('0')} | Open it"
    for path in ("/", ana.url("a")):
        assert sentence(ana, path) == helps
    assert "Nothing is asked of you." in said(ana, "/")
    assert Due.objects.get().person_id == ana.person.pk


def test_each_thing_to_look_at_again_is_called_what_it_is_and_leads_there(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    today = timezone.localdate()
    chooses(ben, what=["look_again"], where=["app"])
    chooses(ana, what=["look_again"], where=["app"])
    ana.do(a_rule("the-rule", review=today))
    later(clock, ben, ana)
    yes = AnswerAgreement(at=timezone.now(), by=BEN, id="yes-1", of="the-rule", answer="accept")
    ben.do(yes)
    later(clock, ben, ana)
    for one in (ben, ana):
        assert sentence(one) == (
            "A day to look at something that you both agreed on is here. It can stay as it is."
            f" | {one.url('4')} | Look at it"
        )
    ana.do(EndAgreement(at=timezone.now(), by=ANA, id="end-1", of="the-rule"))
    assert sentence(ben) == ""

    now = timezone.now()
    cost = planned(at=now, cost=Decimal(90), currency="EUR")
    pays = PlanParts(at=now, of="the-amends", first=today, times=1)
    ben.do(guess(at=now), cost, pays)
    leads_to(ben, "A part that you wanted to pay has its day: March 6, 2026.", "i", "the-amends")
    ben.do(
        PlanParts(at=now, of="the-amends", first=today + DAY, times=1),
        PlanLookBack(at=now, of="the-amends", on=today, signs=""),
    )
    leads_to(ben, "You chose a day to see whether a change has lasted.", "i", "the-amends/12")
    ben.do(agreed_as_told(at=now, review=today))
    leads_to(ben, "A day to look at something that you agreed on is here.", "x", "3/agreed")


def leads_to(someone: Member, begins: str, code: str, act: str) -> None:
    found = sentence(someone)
    assert found.startswith(begins)
    assert f" | {someone.url(code, act)} | " in found
    assert someone.get(code, act).status_code == 200


STOPS: dict[str, Any] = {
    "not now": lambda now: pacing.SetNotNow(at=now, by="harmed", on=True),
    "room": lambda now: terms.SetTerms(at=now, by="harmed", id="room-one", start=now.date()),
    "leaving": lambda now: pacing.Leave(at=now, by="harmed"),
}


@pytest.mark.parametrize("stop", STOPS)
def test_s0_3a_whatever_she_presses_he_reads_the_same_sentence_and_no_row_moves(
    stop: str, two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    ben.post("c", "the-lie/2", when="in March")
    ben.do(all_told())
    later(clock, ben, ana)
    said(ben, "/")
    assert sentence(ben).startswith("Next: What was it like for them?")
    rows = list(Due.objects.filter(person=ben.person, gate=None).order_by("key").values())

    ana.do(STOPS[stop](timezone.now()))

    assert sentence(ben).startswith("Next: What was it like for them?")
    assert list(Due.objects.filter(person=ben.person, gate=None).order_by("key").values()) == rows


def all_told() -> Any:
    from amends.repair.practices.owning import StateAccount

    return StateAccount(at=timezone.now(), complete=True)


@pytest.mark.parametrize("stop", STOPS)
def test_where_the_next_step_leads_to_her_he_is_led_to_what_he_does_alone(
    stop: str, two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    """All that is left open for him is something for two, and something for one behind it."""
    from amends.repair.practices import impact, reflection

    ben, ana = two
    ben.post("c", "the-lie/2", when="in March")
    now = timezone.now()
    ben.do(
        all_told(),
        impact.NoteImpact(at=now, id="i", domain="meaning", source="guess", text="Not safe."),
        reflection.WriteReflection(at=now, id="r", question="before", text="I was afraid."),
    )
    assert sentence(ben).startswith("Next: A short acknowledgement")

    ana.do(STOPS[stop](timezone.now()))

    found = sentence(ben)
    assert found.startswith(("Next: Give them room", "Next: A plan for each cause"))
    everything = main(said(ben, "/"))
    assert "acknowledgement" not in everything
    assert not re.search("not now|left|closed|afraid", everything)


def test_the_choice_of_reminders_reaches_the_rules(ben_on_his_way: Member) -> None:
    ben_on_his_way.do(ChooseToBeReminded(at=timezone.now(), what=()))
    assert sentence(ben_on_his_way) == ""
