"""S4.0g: an empty to-do by design. Whatever Ben does, nothing is next for Ana, due, counted or new."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
import time_machine
from django.http.response import HttpResponse
from django.utils import timezone

from amends.journal.models import Due
from amends.repair import Command, due
from amends.repair.practices import (
    aims,
    checkins,
    decisions,
    hard_days,
    help,
    impact,
    partners_side,
)
from tests.cast import Member, text_of
from tests.stories.crawling import addresses, kind_of
from tests.stories.paper import words_on
from tests.two import TEN_MINUTES, later, lets_in
from tests.web.pages.letters_of_ben import gives_all
from tests.web.pages.reading_pages import OF_A_TASK, own_pages


def test_the_pattern_knows_a_task_when_it_sees_one() -> None:
    for words in ("Next: answer", "2 new letters", "An offer is waiting", "Not answered yet"):
        assert OF_A_TASK.search(words), words
    for words in (
        "Nothing here waits for you.",
        "You can read it, or leave it.",
        "There when you want it",
    ):
        assert not OF_A_TASK.search(words), words


def anas_own() -> tuple[Command, ...]:
    now = timezone.now()
    return (
        partners_side.WritePage(at=now, id="need-one", shelf="need", text="Sleep."),
        partners_side.WritePage(at=now, id="need-two", shelf="need", text="The truth."),
        impact.NoteImpact(at=now, id="her-night", domain="body", source="own", text="No sleep."),
        hard_days.NameHardDay(at=now, id="her-day", what="My birthday", on=date(2026, 5, 2)),
        aims.WriteAim(at=now, id="her-exam", kind="growing", text="I finish my exam."),
        help.NoteHelper(at=now, id="her-help", way="alone", name="Dr Amsel"),
        help.NoteAppointment(
            at=now, id="her-hour", helper="her-help", on=date(2026, 3, 20), zone="UTC"
        ),
        help.NoteSession(at=now, id="her-notes", on=now.date(), text="I could cry.", task="Walk."),
        help.TellTroubles(at=now, sleep="yes", hopeless="yes"),
        decisions.NoteDecision(at=now, id="day-one", about="staying", answer="not_now"),
        decisions.NoteDecision(at=now, id="day-two", about="trusting", answer="stop_asking"),
    )


@pytest.mark.step("S4.0g")
def test_s4_0g_no_page_of_hers_makes_a_task_of_anything(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    ana.do(*anas_own())
    lets_in(ana)
    gives_all(ben)
    later(clock, ana, by=timedelta(days=1))
    against: list[str] = []

    def look(address: str, answer: HttpResponse) -> None:
        if answer["Content-Type"] == "application/pdf":
            page = words_on(answer.content)
        elif address == "/" or address.startswith("/r/"):
            page = text_of(answer).split("<main", 1)[1].split("</main>")[0]
        else:
            page = ""
        against.extend(f"{kind_of(address)}: {m[0]}" for m in OF_A_TASK.finditer(page))

    met = addresses(ana.client, "/", look)
    codes = {path.split("/")[3] for path in met if path.startswith("/r/")}
    assert codes >= set("adhklmnpruwy027DEGJKLRUVW")
    assert against == [], "\n".join(against)


def test_s0_3d_on_her_own_pages_nothing_shows_that_something_was_given(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    ana.do(*anas_own())
    lets_in(ana)
    before = own_pages(ana)
    gives_all(ben)
    clock.shift(TEN_MINUTES)
    assert len(ana.state().shared.given) == 7
    assert own_pages(ana) == before


def test_s4_0g_nothing_falls_due_for_her(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    ana.do(*anas_own(), checkins.ChooseTracking(at=timezone.now(), wanted=True))
    lets_in(ana)
    gives_all(ben)
    later(clock, ana, by=timedelta(days=8))

    assert due(ana.state(), "harmed", timezone.now()) == ()
    assert not Due.objects.filter(person=ana.person).exists()
