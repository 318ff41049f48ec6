"""S4.0g: an empty to-do by design. Whatever Ben does, nothing is next for Ana, due, counted or new."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import get_args

import pytest
import time_machine
from django.http.response import HttpResponse
from django.utils import timezone

from amends.journal.models import Due
from amends.repair import Command, due
from amends.repair.practices import (
    agreements,
    amends,
    checkins,
    decisions,
    impact,
    letters,
    listening,
    offers,
    pacing,
    partners_side,
    telling,
)
from tests.cast import THE_EVENING, Member, text_of
from tests.stories.crawling import addresses, kind_of
from tests.stories.paper import words_on
from tests.two import ben_and_ana
from tests.web.pages.letters_of_ben import has_ready, knows

OF_A_TASK = re.compile(
    r"\bnext\b|\bdue\b|overdue|remind|\b(?:things|left|still) to do\b|unread|\bunanswered|pending|\bbadge|deadline"
    r"|\b(?:is|are) waiting\b|(?<!nothing here )\bwaits for (?:you|an answer)|not (?:yet )?(?:done|answered|read)\b"
    r"|\b\d+ (?:new|things?|open|letters?|offers?|questions?|requests?)\b"
    r'|knot-now|aria-current="step"|card-next',
    re.IGNORECASE,
)
"""What would make a task of anything: in words, or in how it is drawn."""

OWN_PAGES = ("a", "d", "h", "k", "l", "m", "n", "y")
"""Her pages that are for her alone: nothing of what Ben gives may show on them, not even a dot."""


def test_the_pattern_knows_a_task_when_it_sees_one() -> None:
    for words in ("Next: answer", "2 new letters", "An offer is waiting", "Not answered yet"):
        assert OF_A_TASK.search(words), words
    for words in (
        "Nothing here waits for you.",
        "You can read it, or leave it.",
        "There when you want it",
    ):
        assert not OF_A_TASK.search(words), words


@pytest.fixture
def two(db: None) -> Iterator[tuple[Member, Member, time_machine.Traveller]]:
    with time_machine.travel(THE_EVENING, tick=False) as clock:
        yield *ben_and_ana(), clock


def anas_own() -> tuple[Command, ...]:
    now = timezone.now()
    return (
        partners_side.WritePage(at=now, id="need-one", shelf="need", text="Sleep."),
        partners_side.WritePage(at=now, id="need-two", shelf="need", text="The truth."),
        impact.NoteImpact(at=now, id="her-night", domain="body", source="own", text="No sleep."),
        decisions.NoteDecision(at=now, id="day-one", about="staying", answer="not_now"),
        decisions.NoteDecision(at=now, id="day-two", about="trusting", answer="stop_asking"),
    )


def lets_in(ana: Member) -> None:
    """As much as she can let in: every door open, and the largest cap."""
    now = timezone.now()
    ana.do(pacing.ChooseCap(at=now, by="harmed", most=pacing.LARGEST_CAP))
    for door in get_args(pacing.Door):
        ana.do(pacing.SetDoor(at=now, by="harmed", door=door, open=True))


def gives_all(ben: Member) -> None:
    """Whatever Ben can give or ask within one evening."""
    now = timezone.now()
    has_ready(ben)
    knows(ben, "impact-2")
    ben.do(
        letters.GiveLetter(at=now, id="letter", by="responsible", draft="letter-1"),
        amends.PlanAmends(
            at=now,
            id="rent",
            kind="give_back",
            what="I pay the rent.",
            impacts=("impact-2",),
            could_injure=False,
            makes_them_owe=False,
            breaks_space=False,
        ),
        offers.GiveOffer(at=now, id="offer", by="responsible", item="rent"),
        telling.ShareHarm(at=now, id="told", by="responsible", harm="the-lie"),
        telling.ShareGuesses(at=now, id="sealed", by="responsible", rows=("impact-2",)),
        agreements.ProposeAgreement(
            at=now,
            id="evenings",
            by="responsible",
            what="I say by six when I am late.",
            why="So that nobody sits and waits.",
            scope="Evenings in the week.",
            review=date(2026, 3, 20),
            end=date(2026, 6, 1),
        ),
        listening.AskQuestion(at=now, id="his-question", by="responsible", text="What helps?"),
        listening.SayBack(at=now, id="his-heard", by="responsible", text="You were alone."),
    )


def test_s4_0g_no_page_of_hers_makes_a_task_of_anything(
    two: tuple[Member, Member, time_machine.Traveller],
) -> None:
    ben, ana, clock = two
    ana.do(*anas_own())
    lets_in(ana)
    gives_all(ben)
    clock.shift(timedelta(days=1))
    ana.comes_back()
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
    assert codes >= set("adhklmnpruwy7")
    assert against == [], "\n".join(against)


def test_s0_3d_on_her_own_pages_nothing_shows_that_something_was_given(
    two: tuple[Member, Member, time_machine.Traveller],
) -> None:
    ben, ana, clock = two
    ana.do(*anas_own())
    lets_in(ana)
    before = own_pages(ana)
    gives_all(ben)
    clock.shift(timedelta(minutes=11))
    assert len(ana.state().shared.given) == 7
    assert own_pages(ana) == before


def own_pages(ana: Member) -> dict[str, bytes]:
    """Her own pages, the first page and the bar of places, byte for byte without the tokens."""
    token = re.compile(rb'name="(?:csrfmiddlewaretoken|id)" value="[^"]*"')
    pages = {code: ana.get(code).content for code in OWN_PAGES}
    pages["/"] = ana.client.get("/").content
    return {name: token.sub(b"", content) for name, content in pages.items()}


def test_s4_0g_nothing_falls_due_for_her(
    two: tuple[Member, Member, time_machine.Traveller],
) -> None:
    ben, ana, clock = two
    ana.do(*anas_own(), checkins.ChooseTracking(at=timezone.now(), wanted=True))
    lets_in(ana)
    gives_all(ben)
    clock.shift(timedelta(days=8))
    ana.comes_back()

    assert due(ana.state(), "harmed", timezone.now()) == ()
    assert not Due.objects.filter(person=ana.person).exists()
