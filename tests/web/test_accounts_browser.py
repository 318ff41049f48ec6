"""A person alone with a real browser: from the sheet to a passkey, with every rule in force."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.utils import timezone
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser import axe, too_wide

from tests.cast import BEN, PASSPHRASES  # isort: skip - sets Django up

from amends.people import accounts, held

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def device(browser: Browser) -> Iterator[BrowserContext]:
    """A phone of one's own, with nothing on it yet. A complaint in its console fails the test."""
    context = browser.new_context(viewport={"width": 390, "height": 844}, locale="en-GB")
    context.set_default_timeout(10_000)
    complaints: list[str] = []
    context.on(
        "console",
        lambda said: (
            complaints.append(f"{said.text} {said.location}") if said.type == "error" else None
        ),
    )
    yield context
    context.close()
    assert complaints == []


@pytest.fixture
def page(device: BrowserContext) -> Page:
    return device.new_page()


def sign_in(page: Page, house: Any, name: str, passphrase: str) -> None:
    page.goto(f"{house.url}/in/")
    page.get_by_label("Your name here").fill(name)
    page.get_by_label("Your passphrase").fill(passphrase)
    page.get_by_role("button", name="Come in").click()


def the_paper(page: Page) -> dict[str, list[str]]:
    """What somebody copies from the sheet."""
    rows = page.locator(".sheet dd").all_inner_texts()
    return {
        "name": rows[0].split("-"),
        "passphrase": rows[1].split(),
        "recovery key": rows[2].split("-"),
    }


def type_back(page: Page, paper: dict[str, list[str]]) -> None:
    for label in page.locator("form label").all_inner_texts():
        asked = re.search(r"(\d+) of your (.+)", label)
        assert asked
        page.get_by_label(label).fill(paper[asked[2]][int(asked[1]) - 1])
    page.get_by_role("button", name="I have it on paper").click()


def test_a_new_person_makes_a_sheet_types_it_back_and_comes_in_again(
    page: Page, live_server: Any
) -> None:
    page.goto(live_server.url)
    page.get_by_role("link", name="Begin").click()
    page.get_by_role("button", name="Another name").click()
    page.get_by_label("I have read this").check()
    page.get_by_role("button", name="Make my sheet").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Your sheet")
    paper = the_paper(page)
    page.goto(f"{live_server.url}/keys/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Your sheet")
    type_back(page, paper)
    page.goto(f"{live_server.url}/keys/")
    expect(page.get_by_text("-".join(paper["name"]))).to_be_visible()
    page.get_by_role("link", name="Sign out", exact=True).click()
    page.get_by_role("button", name="Sign out").click()
    sign_in(page, live_server, " ".join(paper["name"]), " ".join(paper["passphrase"]))
    page.goto(f"{live_server.url}/keys/")
    expect(page.get_by_role("heading", level=1)).to_have_text("What keeps this closed")


def test_the_way_back_with_the_paper_alone(page: Page, live_server: Any) -> None:
    ben = accounts.create(BEN, PASSPHRASES[BEN])
    page.goto(f"{live_server.url}/in/")
    page.get_by_role("link", name="I have lost my passphrase").click()
    page.get_by_label("Your name here").fill(BEN)
    page.get_by_label("Your recovery key").fill(ben.recovery_key.lower())
    page.get_by_role("button", name="Open with the recovery key").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Your sheet")
    assert the_paper(page)["recovery key"] != ben.recovery_key.split("-")


def test_locked_in_the_middle_and_back_where_one_was(page: Page, live_server: Any) -> None:
    accounts.create(BEN, PASSPHRASES[BEN])
    sign_in(page, live_server, BEN, PASSPHRASES[BEN])
    page.goto(f"{live_server.url}/keys/")
    page.get_by_role("button", name="Lock now").click()
    page.goto(f"{live_server.url}/keys/everywhere/")
    page.get_by_label("Your passphrase").fill(PASSPHRASES[BEN])
    page.get_by_role("button", name="Open").click()
    expect(page).to_have_url(f"{live_server.url}/keys/everywhere/")


def test_a_passkey_is_a_second_step_and_alone_opens_nothing(
    page: Page, device: BrowserContext, live_server: Any
) -> None:
    """With a virtual key in the browser: added, asked for at the next coming in, removed."""
    accounts.create(BEN, PASSPHRASES[BEN])
    a_key_of_ones_own(device, page)
    sign_in(page, live_server, BEN, PASSPHRASES[BEN])
    page.goto(f"{live_server.url}/keys/pass/add/")
    page.get_by_label("Your passphrase").fill(PASSPHRASES[BEN])
    page.get_by_role("button", name="Go on").click()
    page.get_by_label("What to call it").fill("The blue key")
    page.get_by_role("button", name="Add it").click()
    expect(page.get_by_text("1 passkey is set up.")).to_be_visible()

    page.goto(f"{live_server.url}/out/")
    page.get_by_role("button", name="Sign out").click()
    sign_in(page, live_server, BEN, PASSPHRASES[BEN])
    expect(page).to_have_url(f"{live_server.url}/in/code/")
    page.goto(f"{live_server.url}/keys/")
    expect(page).to_have_url(re.compile("/in/code/"))

    page.get_by_role("button", name="Use a passkey").click()
    page.wait_for_url(lambda address: "/in/" not in address)
    page.goto(f"{live_server.url}/keys/pass/")
    page.get_by_role("link", name="Remove").click()
    page.get_by_label("Your passphrase").fill(PASSPHRASES[BEN])
    page.get_by_role("button", name="Go on").click()
    page.get_by_role("button", name="Remove it").click()
    expect(page.get_by_text("None yet.")).to_be_visible()
    assert not Authenticator.objects.exists()


def a_key_of_ones_own(device: BrowserContext, page: Page) -> None:
    devtools = device.new_cdp_session(page)
    devtools.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
    }
    devtools.send("WebAuthn.addVirtualAuthenticator", {"options": options})


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_has_nothing_to_say_and_nothing_scrolls_sideways_on_the_smallest_phone(
    browser: Browser, live_server: Any, scheme: Any
) -> None:
    context = browser.new_context(color_scheme=scheme, viewport={"width": 320, "height": 640})
    page = context.new_page()
    seen: dict[str, list[str]] = {}

    def look(name: str) -> None:
        wide = too_wide(page)
        found = axe(page) + ([f"scrolls sideways by {wide} px"] if wide else [])
        if found:
            seen[name] = found

    for path in ("/new/", "/in/", "/back/"):
        page.goto(live_server.url + path)
        look(path)
        with page.expect_navigation():
            page.locator("main button.action-main").click()
        look(f"{path} with something to mend")
    ben = accounts.create(BEN, PASSPHRASES[BEN], sheet=True)
    sign_in(page, live_server, BEN, PASSPHRASES[BEN])
    look("/sheet/")
    type_back(page, the_paper(page))
    held.hold(ben.person, held.HeldForm("/keys/", [("words", "some words")]), now=timezone.now())
    for path in ("/keys/", "/keys/words/", "/keys/seen/", "/keys/everywhere/", "/keys/code/"):
        page.goto(live_server.url + path)
        look(path)
    page.get_by_label("Your passphrase").fill(PASSPHRASES[BEN])
    page.get_by_role("button", name="Go on").click()
    for path in ("/keys/code/", "/keys/pass/", "/keys/pass/add/", "/out/"):
        page.goto(live_server.url + path)
        look(path)
    page.goto(f"{live_server.url}/keys/")
    page.get_by_role("button", name="Lock now").click()
    look("/lock/")
    page.get_by_label("Your passphrase").fill(PASSPHRASES[BEN])
    page.get_by_role("button", name="Open").click()
    look("/held/")
    context.close()
    assert seen == {}
