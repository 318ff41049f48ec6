"""What must hold on every page that Ben and Ana can reach, looked at in a real browser.

Ben's repair is the made-up one of the demo, so that every page has something on it. Of pages that
are laid out alike, with the same kinds of fields, one is looked at, in one browser whose size and
colours are changed in place. With AMENDS_EVERY_PAGE=1 in the environment it is two of each address.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import pytest
import time_machine
from django.http.response import HttpResponse
from django.test import Client
from django.utils import timezone
from playwright.sync_api import Browser, Page, Request, Response, TimeoutError

from amends.cli import story
from amends.repair.practices import (
    agreements,
    checkins,
    decisions,
    hard_days,
    help,
    impact,
    letters,
    listening,
    partners_side,
    practical,
    replies,
    request,
    scales,
    space,
    telling,
    terms,
)
from amends.web.headers import FIXED
from tests.browser import ONLY_COLOURS, axe, sign_in, too_wide
from tests.cast import THE_EVENING, Member, answered
from tests.stories.crawling import ALIKE, addresses, kind_of
from tests.stories.hand import DESK, SMALL_PHONE
from tests.two import TEN_MINUTES, ben_and_ana, lets_come, opens
from tests.web.pages.letters_of_ben import SHORT, has_ready, knows
from tests.web.pages.words_of_ana import a_question, a_rule, a_talk

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

WITHOUT_A_PLACE = ("/in/", "/new/", "/back/")
"""Pages for whoever is not signed in; the others are found by their links."""


BETWEEN = re.compile(r"/r/[^/]+/(?:[p-wIP]|[2-9])/")
"""The pages of the book that both can read, and of its pace."""


def a_few(client: Client, start: str = "/") -> list[str]:
    """The pages that are reached from there: one of each layout, for which a browser takes a second.

    In full it is two of the steps of a guide, and two of what asks before something is let go of:
    each is one page with other words.
    """
    layouts: dict[str, Layout] = {}

    def note(address: str, answer: HttpResponse) -> None:
        layouts[address] = layout_of(answer)

    paths = [path for path in addresses(client, start, note) if not path.endswith(".pdf/")]
    if not os.environ.get("AMENDS_EVERY_PAGE"):
        return list({layouts[path]: path for path in reversed(paths)}.values())[::-1]
    met: Counter[str] = Counter()
    return [path for path in paths if _is_one_of_a_few(path, met)]


def _is_one_of_a_few(path: str, met: Counter[str]) -> bool:
    kind = re.sub(r"(?<=/R/1/)\d+-\d+|(?<=/z/).+", "*", kind_of(path))
    met[kind] += 1
    return met[kind] <= ALIKE


Layout = tuple[str, frozenset[str]]
"""The template of a page, and the kinds of fields that stand in it."""


def layout_of(answer: HttpResponse) -> Layout:
    """What pages have in common that differ in words alone."""
    page = answer.content.decode(errors="replace")
    fields = re.findall(r'<(?:input[^>]*? type="(?!hidden)(\w+)"|(textarea|select|dialog))', page)
    templates = getattr(answer, "templates", ())
    template = templates[0].name if templates else ""
    return template, frozenset(kind or tag for kind, tag in fields)


@dataclass
class Looking:
    """One browser that looks at page after page, and all that it has against them."""

    page: Page
    house: str
    against: list[str] = field(default_factory=list)

    def at_each(self, paths: list[str]) -> None:
        """Each page by night on the smallest phone and, with the same load, by day on a desk, where
        the colours are others."""
        for path in paths:
            self.page.set_viewport_size(SMALL_PHONE)
            self.page.emulate_media(color_scheme="dark")
            answer = self.page.goto(self.house + path)
            assert answer is not None
            self._frame(path, answer)
            self._shape(path, "phone by night", axe(self.page), narrow=True)
            self.page.set_viewport_size(DESK)
            self.page.emulate_media(color_scheme="light")
            self._shape(path, "desk by day", axe(self.page, ONLY_COLOURS))

    def _frame(self, path: str, answer: Response) -> None:
        """The title, the heading, the way out and the headers: the same in every size."""
        page = self.page
        self._holds(path, "title", page.title() == "Amends")
        self._holds(path, "one h1", page.get_by_role("heading", level=1).count() == 1)
        self._holds(path, "focus on the heading", self._has_focus("h1:focus, .problems:focus"))
        leave = page.get_by_role("banner").get_by_role("button", name="Leave this page quickly")
        self._holds(path, "quick leave", leave.is_visible())
        for name, value in {**FIXED, "Cache-Control": "no-store"}.items():
            self._holds(path, name, answer.header_value(name) == value)
        policy = answer.header_value("Content-Security-Policy") or ""
        self._holds(path, "policy", "default-src 'none'" in policy and "unsafe" not in policy)

    def _has_focus(self, where: str) -> bool:
        """A script moves it once the page is there, which may take a moment."""
        try:
            self.page.locator(where).wait_for(state="attached", timeout=2_000)
        except TimeoutError:
            return False
        return self.page.locator(where).count() == 1

    def _shape(self, path: str, where: str, said: list[str], *, narrow: bool = False) -> None:
        wide = too_wide(self.page) if narrow else 0
        self._holds(path, f"{where}: {wide} px too wide", not wide)
        self.against += [f"{kind_of(path)} {where}: {one}" for one in said]

    def _holds(self, path: str, what: str, is_so: bool) -> None:
        if not is_so:
            self.against.append(f"{kind_of(path)}: {what}")


@pytest.fixture
def looking(browser: Browser, live_server: Any) -> Iterator[Looking]:
    """A browser in front of the house, from which no request goes anywhere else."""
    with browser.new_context(locale="en-GB", reduced_motion="reduce") as context:
        context.set_default_timeout(10_000)
        elsewhere: list[str] = []

        def note(request: Request) -> None:
            if not request.url.startswith((live_server.url, "data:", "about:")):
                elsewhere.append(request.url)

        context.on("request", note)
        yield Looking(context.new_page(), live_server.url)
        assert elsewhere == []


def test_every_page_of_bens(looking: Looking, ben: Member) -> None:
    ben.do(*story.commands(ben.token, THE_EVENING))
    paths = a_few(ben.client)
    codes = {path.split("/")[3] for path in paths if path.startswith("/r/")}
    assert codes >= set("abcdefghijkmoxz01ADEFGHJKLNOQRSTUVW")
    sign_in(looking.page.context, ben.client, looking.house)
    looking.at_each(paths)
    assert looking.against == []


def test_every_page_of_anas(looking: Looking, ana: Member) -> None:
    now = timezone.now()
    ana.do(
        answered(ana.token, afraid="yes"),
        partners_side.WritePage(at=now, id="her-page-0001", shelf="need", text="Sleep."),
        partners_side.WritePage(at=now, id="her-page-0002", shelf="need", text="The truth."),
        impact.NoteImpact(at=now, id="her-night-01", domain="body", source="own", text="No sleep."),
        decisions.NoteDecision(at=now, id="her-day-0001", about="trusting", answer="partly"),
        decisions.NoteDecision(at=now, id="her-day-0002", about="staying", answer="stop_asking"),
        hard_days.NameHardDay(
            at=now, id="her-day-0003", what="My birthday", on=date(2026, 5, 2), plan="My sister."
        ),
        space.BeginSpace(at=now, id="her-room-001", asked="own", start=date(2026, 3, 6)),
        help.NoteHelper(at=now, id="her-help-001", way="alone", name="Dr Amsel"),
        help.TellTroubles(at=now, sleep="yes", hopeless="yes"),
    )
    paths = a_few(ana.client)
    codes = {path.split("/")[3] for path in paths if path.startswith("/r/")}
    assert codes >= set("abdhlmyz0DEGJKLOQRTUVW")
    sign_in(looking.page.context, ana.client, looking.house)
    looking.at_each(paths)
    assert looking.against == []


def asked_and_heard(ben: Member, ana: Member) -> None:
    """What either asks, what she wants heard, a time to talk, what he heard; both doors open."""
    now = timezone.now()
    opens(ana, "questions", "talk")
    lets_come(ben, ana)
    ana.do(
        a_question("her-why-0001", "Why that night?"),
        listening.SayConcern(at=now, by="harmed", id="her-night-01", text="I was alone with it."),
        a_talk("her-talk-001"),
    )
    ben.do(
        listening.SayBack(at=now, by="responsible", id="his-heard-01", text="You were alone."),
        listening.AskQuestion(at=now, by="responsible", id="his-what-001", text="What helps?"),
    )


def test_every_page_between_two(
    looking: Looking, db: None, the_evening: time_machine.Traveller
) -> None:
    """A book with a letter and its answer in it, what each told, an agreement, a line, and room in which
    lines may pass."""
    ben, ana = ben_and_ana("the-lie")
    has_ready(ben, SHORT, "acknowledgement")
    knows(ben)
    asked_and_heard(ben, ana)
    ana.do(
        a_rule("agreed-0001", review=date(2026, 3, 6)),
        checkins.CheckIn(at=timezone.now(), id="her-week-001", on=date(2026, 3, 6), told=6),
        scales.AnswerScale(
            at=timezone.now(),
            id="her-four-001",
            scale="csi4",
            on=date(2026, 3, 6),
            answers=(scales.Answer(item=12, points=3),),
        ),
        impact.NoteImpact(
            at=timezone.now(), id="her-night-01", domain="body", source="own", text="No sleep."
        ),
        telling.TellImpact(
            at=timezone.now(), id="how-it-was-1", by="harmed", rows=("her-night-01",)
        ),
    )
    ben.do(
        letters.GiveLetter(at=timezone.now(), id="letter-one", by="responsible", draft="letter-1"),
        request.DraftRequest(at=timezone.now(), id="his-request", text="You owe me nothing."),
        telling.ShareGuesses(
            at=timezone.now(), id="his-guess-01", by="responsible", rows=("impact-1",)
        ),
    )
    the_evening.shift(TEN_MINUTES)
    ben.do(
        replies.DraftReply(
            at=timezone.now(),
            id="begun-000001",
            kind="answer",
            of="her-why-0001",
            text="You made me do it. I was wrong.",
        ),
        agreements.AnswerAgreement(
            at=timezone.now(),
            id="his-yes-0001",
            by="responsible",
            of="agreed-0001",
            answer="accept",
        ),
    )
    ana.comes_back()
    sign_in(looking.page.context, ana.client, looking.house)
    ana.do(partners_side.LayBeside(at=timezone.now(), on=True))
    looking.at_each(
        [
            *(ana.url("7", act) for act in ("4", "6/his-guess-01")),
            ana.url("4"),
            ana.url("4", "1"),
            ana.url("4", "2/1/agreed-0001"),
            ana.url("5", "1/her-week-001"),
            ana.url("5", "12/her-four-001"),
            *(ana.url(code, "3") for code in "KL"),
            ana.url("w"),
            ana.url("u", "1/her-why-0001"),
            ana.url("u", "2/his-heard-01/1"),
        ]
    )
    ben.comes_back()
    sign_in(looking.page.context, ben.client, looking.house)
    looking.at_each(
        [
            *(ben.url("7", act) for act in ("1/the-lie", "2")),
            ben.url("w"),
            ben.url("w", "3/her-why-0001"),
            ben.url("u", "2/her-talk-001"),
        ]
    )
    ana.do(
        letters.AnswerLetter(
            at=timezone.now(), id="answer-one", by="harmed", of="letter-one", answer="heard"
        ),
        terms.SetTerms(
            at=timezone.now(),
            id="room-one",
            by="harmed",
            start=date(2026, 3, 6),
            may_send="one_line",
            even_now=("children", "health"),
        ),
        practical.GiveLine(
            at=timezone.now(), id="line-one", by="harmed", subject="health", text="I have a cold."
        ),
    )
    for one in (ben, ana):
        one.comes_back()
        sign_in(looking.page.context, one.client, looking.house)
        mine = "1" if one is ben else "2"
        looking.at_each(
            [
                one.url("a"),
                *(path for path in a_few(one.client, one.url("p")) if BETWEEN.search(path)),
                one.url("u", f"{mine}/letter-one"),
            ]
        )
    assert looking.against == []


def test_every_page_before_coming_in(looking: Looking, db: None) -> None:
    looking.at_each(
        ["/", "/code/", "/page/", "/about/", "/help/", "/leave/", *WITHOUT_A_PLACE, "/never/was/"]
    )
    assert looking.against == []
