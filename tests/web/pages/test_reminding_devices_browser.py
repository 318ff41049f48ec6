"""A note on a device, in a real browser: from the press that asks for it to what stands on the screen.

The browser makes no address of its own here, since that would be asked of its makers' service: that
one answer is given to it. The note goes through our own way out to a push service of this computer,
and what came there is handed to the browser as it would hand it on.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone
from playwright.sync_api import Browser as RealBrowser
from playwright.sync_api import Page, Playwright, expect
from pytest_django.live_server_helper import LiveServer

from amends.people import devices, reminding
from tests.browser import QUIET, axe, page_of, too_wide
from tests.cast import Member
from tests.reminders.push_service import CONTACT, Browser, Service, push_service
from tests.reminders.test_letters import TELLING
from tests.stories.hand import SMALL_PHONE

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PAGE = "/more/6/"
HOUR = timedelta(hours=1)
ON_THE_SCREEN = """async () => {
    const kept = await navigator.serviceWorker.ready;
    return (await kept.getNotifications()).map(({title, body, tag, icon, data, actions}) =>
        ({title, body, tag, icon, data, actions: (actions ?? []).length}));
}"""
KEPT = "async () => (await navigator.serviceWorker.getRegistrations()).length"


@pytest.fixture(scope="module")
def browser(playwright: Playwright) -> Iterator[RealBrowser]:
    """The whole browser: the one that is built without windows shows no notes."""
    chromium = playwright.chromium.launch(
        executable_path=shutil.which("chromium"),
        args=["--headless=new", *QUIET[1:]],
        ignore_default_args=["--headless"],
    )
    yield chromium
    chromium.close()


@pytest.fixture(autouse=True)
def open_to_push(settings: Any) -> None:
    settings.AMENDS_PUSH_CONTACT = CONTACT


@pytest.fixture
def service() -> Iterator[Service]:
    with push_service() as opened:
        yield opened


@contextmanager
def opened(
    browser: RealBrowser, ana: Member, live_server: LiveServer, **how: Any
) -> Iterator[Page]:
    shown = {"viewport": SMALL_PHONE, "color_scheme": "dark", **how}
    with page_of(browser, ana.client, live_server.url, **shown) as page:
        yield page


@pytest.fixture
def page(browser: RealBrowser, ana: Member, live_server: LiveServer) -> Iterator[Page]:
    """A phone whose browser says yes to notes."""
    with opened(browser, ana, live_server, permissions=["notifications"]) as page:
        yield page


def gives(page: Page, phone: Browser) -> None:
    """What this browser says when it is asked for an address."""
    keys = {"p256dh": devices.text_of(phone.public), "auth": devices.text_of(phone.secret)}
    said = json.dumps({"endpoint": phone.address, "keys": keys})
    page.add_init_script(
        "PushManager.prototype.subscribe = async (how) => {"
        f"sessionStorage.asked = JSON.stringify(how); return {{ toJSON: () => ({said}) }}; }};"
    )


def adds(page: Page, name: str = "My phone") -> None:
    page.goto(PAGE)
    page.get_by_label("What do you call this device?").fill(name)
    page.get_by_role("button", name="Tell me on this device").click()


def comes(page: Page, data: str) -> None:
    """The browser hands a note on, as it does with what its service brings."""
    devtools = page.context.new_cdp_session(page)
    kept: dict[str, bool] = {}  # per registration, whether it is gone by now

    def note(said: dict[str, Any]) -> None:
        kept.update({one["registrationId"]: one["isDeleted"] for one in said["registrations"]})

    devtools.on("ServiceWorker.workerRegistrationUpdated", note)
    devtools.send("ServiceWorker.enable")
    page.evaluate("async () => { await navigator.serviceWorker.ready }")
    for _ in range(200):
        if not all(kept.values()):
            break
        page.wait_for_timeout(50)  # it tells of them when it finds the time
    devtools.send(
        "ServiceWorker.deliverPushMessage",
        {
            "origin": page.evaluate("location.origin"),
            "registrationId": [one for one, is_gone in kept.items() if not is_gone][-1],
            "data": data,
        },
    )


def note_on_the_screen(page: Page, data: str) -> dict[str, Any]:
    """What is shown of it. The browser lets one go now and then that comes on another's heels."""
    shown: list[dict[str, Any]] = []
    for _ in range(5):
        comes(page, data)
        shown = page.evaluate(LOOKED_FOR)
        if shown:
            break
    (found,) = shown
    return found


LOOKED_FOR = f"""async () => {{
    for (let times = 0; times < 400; times++) {{
        const shown = await ({ON_THE_SCREEN})();
        if (shown.length) return shown;
        await new Promise((again) => setTimeout(again, 2));
    }}
    return [];
}}"""


def looks_right(page: Page) -> None:
    expect(page).to_have_title("Amends")
    assert too_wide(page) == 0
    assert axe(page) == []


def test_from_a_press_to_a_note_on_the_screen(page: Page, ana: Member, service: Service) -> None:
    phone = Browser()
    gives(page, phone)
    page.goto(PAGE)
    looks_right(page)
    adds(page)
    expect(page.get_by_text("Added. A note can come to this device now.")).to_be_visible()
    assert json.loads(page.evaluate("sessionStorage.asked")) == {
        "userVisibleOnly": True,
        "applicationServerKey": devices.house_name(),
    }
    kept = reminding.choice_of(ana.person.pk).takes_push
    assert [(one.name, one.address) for one in kept] == [("My phone", phone.address)]

    told = service.way().send(kept, keep=HOUR, now=timezone.now())
    page.goto(PAGE)
    note = json.dumps(phone.reads(service.notes[0]))
    for _ in range(2):  # a second one takes the place of the first
        shown = note_on_the_screen(page, note)

    assert told.outcome == "sent"
    assert shown == {
        "title": "A note for you",
        "body": "Something is there for you, whenever it suits you. Nothing has to be answered.",
        "tag": "note",
        "icon": "",
        "data": None,
        "actions": 0,
    }
    words = set(re.findall(r"[a-z]+!?", f"{shown['title']} {shown['body']}".lower()))
    assert words & set(TELLING) == set()


def test_a_press_on_the_note_opens_the_first_page_and_takes_it_away(page: Page) -> None:
    gives(page, Browser())
    with page.context.expect_event("serviceworker") as begun:
        adds(page)
    expect(page.get_by_text("Added. A note can come")).to_be_visible()
    note_on_the_screen(
        page, json.dumps({"title": "A note for you", "words": "Something is there."})
    )

    where = begun.value.evaluate(
        """async () => {
            const [notification] = await self.registration.getNotifications();
            return new Promise((gone) => {
                self.clients.openWindow = async (where) => gone(where);
                self.dispatchEvent(new NotificationEvent("notificationclick", { notification }));
            });
        }"""
    )

    assert where == "/"
    page.wait_for_function(f"async () => (await ({ON_THE_SCREEN})()).length === 0")


@pytest.mark.parametrize("data", ["", "no", "{}", '{"title": 1, "words": "a"}', "null"])
def test_what_is_no_note_is_not_shown(page: Page, data: str) -> None:
    gives(page, Browser())
    adds(page)
    expect(page.get_by_text("Added. A note can come")).to_be_visible()

    comes(page, data)
    after = json.dumps({"title": "A note for you", "words": "After it."})

    assert note_on_the_screen(page, after)["body"] == "After it."


def leaves(page: Page) -> None:
    page.get_by_role("button", name="Leave this page quickly").click()
    page.wait_for_url("about:blank")


def signs_out(page: Page) -> None:
    page.goto("/out/")
    page.get_by_role("button", name="Sign out").click()
    page.wait_for_url("**/in/**")


@pytest.mark.parametrize("goes", [leaves, signs_out])
def test_a_browser_that_was_left_shows_no_more_notes(
    page: Page, goes: Callable[[Page], None]
) -> None:
    """Who comes to this screen afterwards finds neither a note nor anything that could show one."""
    gives(page, Browser())
    adds(page)
    expect(page.get_by_text("Added. A note can come")).to_be_visible()
    assert page.evaluate(KEPT) == 1

    goes(page)
    page.goto("/about/")

    page.wait_for_function(f"async () => (await ({KEPT})()) === 0")


def test_a_browser_that_says_no_leaves_all_as_it_was(
    browser: RealBrowser, ana: Member, live_server: LiveServer
) -> None:
    with opened(browser, ana, live_server) as page:
        page.add_init_script("Notification.requestPermission = async () => 'denied';")
        adds(page)
        expect(page.get_by_text("The browser does not allow notes from here.")).to_be_visible()
        looks_right(page)
        assert page.evaluate(KEPT) == 0
    assert not reminding.choice_of(ana.person.pk).devices


def test_a_browser_that_gets_no_address_says_so(page: Page, ana: Member) -> None:
    page.add_init_script(
        "PushManager.prototype.subscribe = async () => { throw new DOMException('', 'AbortError') };"
    )
    adds(page)
    expect(page.get_by_text("The browser did not take it.")).to_be_visible()
    assert not reminding.choice_of(ana.person.pk).devices


@pytest.mark.parametrize(
    ("lacks", "sentence"),
    [
        ("Object.defineProperty(window, 'isSecureContext', { value: false });", "does not trust"),
        ("delete window.PushManager;", "shows no notes of this kind"),
    ],
)
def test_where_it_cannot_be_the_page_says_why(page: Page, lacks: str, sentence: str) -> None:
    page.add_init_script(lacks)
    page.goto(PAGE)
    expect(page.get_by_text(sentence)).to_be_visible()
    expect(page.get_by_label("What do you call this device?")).to_be_hidden()
    looks_right(page)


def test_without_scripts_the_page_says_why_and_still_removes(
    browser: RealBrowser, ana: Member, live_server: LiveServer
) -> None:
    reminding.add_device(ana.person.pk, Browser("tablet").device, zone="UTC")
    with opened(browser, ana, live_server, java_script_enabled=False) as page:
        page.goto(PAGE)
        assert "This needs scripts" in page.content()
        expect(page.get_by_role("button", name="Tell me on this device")).to_be_hidden()

        page.get_by_role("button", name="Remove tablet").click()

        expect(page.get_by_text("Removed. No note goes there any more.")).to_be_visible()
    assert not reminding.choice_of(ana.person.pk).devices
