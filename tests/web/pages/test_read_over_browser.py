"""The reader beside the fields of a form, one or several, in a real browser, as one types."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import time_machine
from django.utils import timezone
from playwright.sync_api import Browser, Page, Request, expect
from pytest_django.live_server_helper import LiveServer

from amends.repair.practices.agreements import AnswerAgreement
from tests.browser import axe, page_of, too_wide
from tests.cast import Member
from tests.two import clock, later, lets_in, two
from tests.web.pages.words_of_ana import a_question, a_rule

__all__ = ["clock", "two"]

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

DOUBT = "I am sorry if you were hurt."
TRUTH = " I lied to you about Friday."


@pytest.fixture
def ben(two: tuple[Member, Member], clock: time_machine.Traveller) -> Member:
    """Ben, who wanted Ana's agreement with a change: he may propose it anew, all on one page."""
    ben, ana = two
    lets_in(ana)
    ana.do(a_rule("hers"))
    later(clock, ben, ana)
    now = timezone.now()
    ben.do(
        AnswerAgreement(
            at=now, by="responsible", id="his", of="hers", answer="with_change", text="Later."
        )
    )
    later(clock, ben)
    return ben


@pytest.fixture
def page(browser: Browser, ben: Member, live_server: LiveServer) -> Iterator[Page]:
    wide = {"width": 1280, "height": 900}
    with page_of(browser, ben.client, live_server.url, viewport=wide) as page:
        page.goto(ben.url("4", "2/2/hers"))
        for name in ("what", "why", "scope"):
            page.locator(f"#id_{name}").fill("")
        yield page


def all_that_it_asks(page: Page) -> list[Request]:
    """Every request of this page from here on."""
    asked: list[Request] = []

    def asks(request: Request) -> None:
        asked.append(request)

    page.on("request", asks)
    return asked


def looks(asked: list[Request]) -> list[Request]:
    """What the page asked by itself: in the body of a POST, and no word of it in an address."""
    looks = [one for one in asked if one.resource_type in ("fetch", "xhr")]
    assert {one.method for one in looks} == {"POST"}
    assert not [one for one in asked if "hurt" in one.url]
    return looks


def test_each_field_has_its_own_notes_and_they_wait_for_its_own_cursor(
    page: Page, ben: Member
) -> None:
    """S2.17a: also told to who hears the page, and not before the cursor has left the sentence."""
    asked = all_that_it_asks(page)
    before = ben.state()
    why, note, told = (
        page.locator(it) for it in ("#id_why", "#notes-why .note", "#notes-why-said")
    )

    why.press_sequentially(DOUBT)
    expect(note).to_have_count(1)
    expect(note).to_be_hidden()
    expect(told).not_to_contain_text("Notes")
    page.locator("#id_what").focus()
    expect(note).to_be_visible()
    expect(told).to_have_text("Notes beside your words: 1.")
    assert told.get_attribute("aria-live") == "polite"
    expect(page.locator("#notes-what .note")).to_have_count(0)

    page.locator("#id_what").press_sequentially(DOUBT + TRUTH)
    expect(page.locator("#notes-what .note")).to_be_visible()
    expect(note).to_be_visible()

    # One look after a pause, and not one for each key.
    assert len(looks(asked)) < 8
    assert ben.state() == before
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0


def test_not_this_one_goes_and_the_words_of_every_field_stay(page: Page, ben: Member) -> None:
    page.locator("#id_what").press_sequentially(TRUTH)
    page.locator("#id_why").press_sequentially(DOUBT + TRUTH)
    page.get_by_role("button", name="Not this one").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#notes-why .note")).to_have_count(0)
    expect(page.locator("#notes-why")).to_be_focused()
    expect(page.locator("#notes-why-said")).to_have_text("There is no note on these words.")
    assert page.locator("#id_what").input_value() == TRUTH
    assert page.locator("#id_why").input_value() == DOUBT + TRUTH
    assert len(ben.state().own.apology.set_aside) == 1

    page.locator("#id_why").press_sequentially(" It was wrong. You made me do it. Then I went.")
    expect(page.locator("#notes-why .note")).to_have_count(1)
    expect(page.locator("#notes-why .note")).to_contain_text("made me do")


def test_enter_in_a_line_gives_it_and_sets_no_note_aside(page: Page, ben: Member) -> None:
    """A note that still waits was not seen: the line comes back with it once, and then it goes."""
    page.goto(ben.url("8"))
    page.get_by_label("The home").check()
    line, note = page.locator("#id_text"), page.locator("#notes-text .note")
    line.press_sequentially(f"The boiler is off. {DOUBT}")
    expect(note).to_have_count(1)
    expect(note).to_be_hidden()
    line.press("Enter")
    expect(page.get_by_text("Nothing has gone yet")).to_be_visible()
    expect(note).to_be_visible()
    assert line.input_value() == f"The boiler is off. {DOUBT}"
    line.press("Enter")
    expect(page.get_by_text("For ten minutes you can take it back.").first).to_be_visible()
    assert not ben.state().own.apology.set_aside
    assert len(ben.state().shared.practical.given) == 1


def test_a_note_that_was_seen_does_not_hold_the_words_back(page: Page, ben: Member) -> None:
    page.goto(ben.url("8"))
    page.get_by_label("The home").check()
    page.locator("#id_text").press_sequentially(f"{DOUBT} The boiler is off.")
    expect(page.locator("#notes-text .note")).to_be_visible()
    page.get_by_role("button", name="Give it").click()
    expect(page.get_by_text("For ten minutes you can take it back.").first).to_be_visible()


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_where_notes_stand_beside_several_fields(
    browser: Browser, ben: Member, live_server: LiveServer, width: int, scheme: str
) -> None:
    with page_of(
        browser,
        ben.client,
        live_server.url,
        viewport={"width": width, "height": 800},
        color_scheme=scheme,
    ) as page:
        page.goto(ben.url("4", "2/2/hers"))
        for name in ("what", "why"):
            page.locator(f"#id_{name}").fill(f"{DOUBT} You made me do it.")
        page.get_by_role("button", name="Propose it").click()
        expect(page.get_by_role("group", name="Nothing has gone yet")).to_be_focused()
        for note in page.locator("details.note > summary").all():
            note.click()
        assert axe(page) == []
        assert too_wide(page) == 0


def test_without_scripts_the_same_is_done_by_presses(
    browser: Browser, ben: Member, live_server: LiveServer
) -> None:
    with page_of(browser, ben.client, live_server.url, java_script_enabled=False) as page:
        page.goto(ben.url("4", "1") + "#q2")
        page.locator("#id_why").fill(DOUBT)
        page.locator("#q2").get_by_role("button", name="Look it over").click()
        assert page.url.endswith("#q2"), "the same question is in sight"
        note = page.locator("#notes-why .note")
        expect(note).to_be_visible()
        note.locator("summary").click()
        note.get_by_role("button", name="Not this one").click()
        page.goto(page.url + "#q2")
        expect(page.locator("#id_why")).to_have_value(DOUBT)
        expect(note).to_have_count(0)
    assert len(ben.state().own.apology.set_aside) == 1


# Beside one field


@pytest.fixture
def asked(two: tuple[Member, Member], clock: time_machine.Traveller) -> Member:
    """Ben, whom Ana asked something a while ago."""
    ben, ana = two
    ana.do(a_question("where"))
    later(clock, ben)
    return ben


@pytest.mark.parametrize("where", [("w", "3/where"), ("7", "7")], ids=["an answer", "their day"])
def test_a_note_comes_while_one_types_and_waits_for_the_cursor(
    browser: Browser, asked: Member, live_server: LiveServer, where: tuple[str, str]
) -> None:
    ben = asked
    phone = {"width": 390, "height": 844}
    with page_of(browser, ben.client, live_server.url, viewport=phone) as page:
        page.goto(ben.url(*where))
        requests = all_that_it_asks(page)
        before = ben.state()
        words = page.locator("textarea")
        note = page.locator("#notes-text .note")

        words.press_sequentially(DOUBT)
        expect(note).to_have_count(1)
        expect(note).to_be_hidden()
        words.press_sequentially(TRUTH)
        expect(note).to_be_visible()

        assert looks(requests)
        assert ben.state() == before, "nothing of it is kept"
        assert words.input_value() == DOUBT + TRUTH
        note.locator("summary").click()
        assert axe(page) == []
        assert too_wide(page) == 0


def test_without_scripts_the_same_notes_come_by_a_press(
    browser: Browser, asked: Member, live_server: LiveServer
) -> None:
    ben = asked
    with page_of(browser, ben.client, live_server.url, java_script_enabled=False) as page:
        page.goto(ben.url("w", "3/where"))
        page.locator("textarea").fill(DOUBT + TRUTH)
        page.get_by_role("button", name="Look it over").click()
        expect(page.locator("#notes-text .note")).to_be_visible()
        assert page.locator("textarea").input_value() == DOUBT + TRUTH
