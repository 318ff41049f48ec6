"""Locking: idleness, a restart, a stolen cookie; and the form that arrives meanwhile comes back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any, cast
from unittest.mock import patch

import pytest
import time_machine
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import path
from django.utils import timezone

from tests.cast import ANA, BEN, PASSPHRASES, THE_EVENING  # isort: skip - sets Django up

from amends import journal
from amends.people import access, accounts, held, sealing, sessions
from amends.people.keys import Outdated, Ring
from amends.people.models import HeldPost, Person, SessionKey
from amends.repair.practices import safety
from amends.web import urls as house

pytestmark = pytest.mark.django_db

THE_WORDS = "I told you I was at work, & I was not.\nThat was <b>a lie</b>."


@pytest.fixture
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(THE_EVENING, tick=False) as traveller:
        yield traveller


@pytest.fixture
def ben(clock: time_machine.Traveller) -> accounts.NewAccount:
    return accounts.create(BEN, PASSPHRASES[BEN])


@pytest.fixture
def browser(ben: accounts.NewAccount) -> Client:
    """Ben's, signed in."""
    browser = Client()
    browser.post("/in/", {"login": BEN, "password": PASSPHRASES[BEN]})
    return browser


def is_open(browser: Client) -> bool:
    return bool(browser.get("/keys/").status_code == 200)


def unlock(browser: Client, then: str = "", passphrase: str = PASSPHRASES[BEN]) -> HttpResponse:
    said = {"passphrase": passphrase, "next": then}
    return cast("HttpResponse", browser.post("/lock/", said))


# -- idleness ------------------------------------------------------------------------------------


def test_after_a_quarter_of_an_hour_of_nothing_it_locks(
    browser: Client, clock: time_machine.Traveller
) -> None:
    clock.shift(timedelta(minutes=15))
    answer = browser.get("/keys/")
    assert answer["Location"] == "/lock/?next=%2Fkeys%2F"
    assert SessionKey.objects.count() == 0


def test_whoever_goes_on_is_not_locked(browser: Client, clock: time_machine.Traveller) -> None:
    for _ in range(10):
        clock.shift(timedelta(minutes=14))
        assert is_open(browser)


def choose(ben: accounts.NewAccount, *, idle_minutes: int = 15, leave_to: str = "") -> None:
    """Ben's settings, as his page records them."""
    ring = accounts.open_with_passphrase(Person.objects.get(name=BEN), PASSPHRASES[BEN])
    chosen = safety.ChoosePreferences(
        at=timezone.now(), country="", leave_to=leave_to, idle_minutes=idle_minutes
    )
    journal.record(access.personal_seat(ring), ring, chosen)


def test_his_own_length_of_idleness_holds_from_the_next_opening_on(
    browser: Client, ben: accounts.NewAccount, clock: time_machine.Traveller
) -> None:
    choose(ben, idle_minutes=60)
    browser.post("/lock/now/")
    unlock(browser)
    for _ in range(2):
        assert is_open(browser)
        clock.shift(timedelta(minutes=59))
    assert is_open(browser)
    clock.shift(timedelta(minutes=60))
    assert not is_open(browser)


def test_a_shorter_one_holds_too(
    browser: Client, ben: accounts.NewAccount, clock: time_machine.Traveller
) -> None:
    choose(ben, idle_minutes=5)
    browser.post("/lock/now/")
    unlock(browser)
    assert is_open(browser)
    clock.shift(timedelta(minutes=5))
    assert not is_open(browser)


def test_leaving_goes_where_he_chose_and_the_row_does_not_say_where(
    browser: Client, ben: accounts.NewAccount
) -> None:
    is_open(browser)
    without = len(bytes(SessionKey.objects.get().sealed))
    choose(ben, leave_to="https://weather.example.org/")
    browser.post("/lock/now/")
    unlock(browser)
    page = browser.get("/help/").content.decode()
    assert 'data-outside="https://weather.example.org/"' in page
    sealed = bytes(SessionKey.objects.get().sealed)
    assert b"weather" not in sealed
    assert len(sealed) == without


def test_the_ways_out_read_nothing_first(browser: Client, ben: accounts.NewAccount) -> None:
    with patch.object(journal, "read", side_effect=RuntimeError):
        assert browser.get("/leave/").status_code == 200
        assert browser.post("/leave/").status_code == 302


def test_his_settings_are_read_once_for_each_opening(
    browser: Client, ben: accounts.NewAccount
) -> None:
    is_open(browser)
    with patch.object(journal, "read", wraps=journal.read) as reads:
        is_open(browser)
    assert reads.call_count == 0


def test_the_passphrase_opens_again_and_leads_back(
    browser: Client, clock: time_machine.Traveller
) -> None:
    clock.shift(timedelta(minutes=15))
    locked = browser.get("/keys/everywhere/?from=here")
    page = browser.get(locked["Location"]).content.decode()
    assert 'value="/keys/everywhere/?from=here"' in page
    assert (
        unlock(browser, "/keys/everywhere/?from=here")["Location"] == "/keys/everywhere/?from=here"
    )
    assert is_open(browser)


def test_a_wrong_passphrase_leaves_it_locked(
    browser: Client, clock: time_machine.Traveller
) -> None:
    clock.shift(timedelta(minutes=15))
    page = unlock(browser, passphrase="not what it is at all").content.decode()
    assert "does not open this account" in page
    assert "not what it is at all" not in page
    assert not is_open(browser)


@pytest.mark.parametrize(
    "elsewhere", ["https://example.org/", "//example.org", "javascript:alert(1)", "keys", "\\\\x"]
)
def test_unlocking_never_leads_out_of_the_house(browser: Client, elsewhere: str) -> None:
    browser.post("/lock/now/")
    assert unlock(browser, elsewhere)["Location"] == "/"


def test_one_can_lock_at_once(browser: Client) -> None:
    browser.post("/lock/now/")
    assert not is_open(browser)
    assert not SessionKey.objects.exists()


def test_who_is_not_signed_in_is_led_to_sign_in_whatever_the_address(db: None) -> None:
    for address in (
        "/keys/",
        "/r/abc/x/",
        "/sheet/",
        "/held/12345678-1234-5678-1234-567812345678/",
    ):
        answer = Client().get(address)
        assert answer.status_code == 302
        assert answer["Location"].startswith("/in/?next=")


def test_every_page_that_is_open_is_listed_and_exists() -> None:
    from amends.web.accounts import lock

    names = {pattern.name for pattern in walked(house.urlpatterns)}
    assert names >= lock.OPEN
    assert names >= lock.NEVER_HELD


def walked(patterns: list[Any]) -> Iterator[Any]:
    for pattern in patterns:
        if hasattr(pattern, "url_patterns"):
            yield from walked(pattern.url_patterns)
        else:
            yield pattern


# -- what a session is made of -------------------------------------------------------------------


def test_a_row_is_useless_without_its_cookie(browser: Client, ben: accounts.NewAccount) -> None:
    """Whoever has the database, and even the server's key, still lacks the browser's half."""
    row = SessionKey.objects.get()
    assert ben.ring.person_key.raw not in bytes(row.sealed)
    name = sessions.cookie_name(sessions.COOKIE)
    del browser.cookies[name]
    assert not is_open(browser)
    browser.cookies[name] = f"{row.pk.hex}." + "A" * 43
    assert not is_open(browser)


def test_a_cookie_is_useless_without_the_servers_half(browser: Client, settings: Any) -> None:
    """A restart at home: the half in memory is another one, and everybody is locked."""
    assert is_open(browser)
    settings.AMENDS_SERVER_KEY = bytes(32)
    assert not is_open(browser)
    unlock(browser)
    assert is_open(browser)


def test_a_cookie_is_useless_once_the_row_is_gone(browser: Client) -> None:
    kept = browser.cookies[sessions.cookie_name(sessions.COOKIE)].value
    browser.post("/out/")
    browser.post("/in/", {"login": BEN, "password": PASSPHRASES[BEN]})
    browser.cookies[sessions.cookie_name(sessions.COOKIE)] = kept
    assert not is_open(browser)


def test_one_persons_cookie_opens_nothing_in_anothers_session(browser: Client) -> None:
    accounts.create(ANA, PASSPHRASES[ANA])
    hers = Client()
    hers.post("/in/", {"login": ANA, "password": PASSPHRASES[ANA]})
    name = sessions.cookie_name(sessions.COOKIE)
    hers.cookies[name] = browser.cookies[name].value
    assert not is_open(hers)


@pytest.mark.parametrize("value", ["", ".", "x.y", "0" * 32, "0" * 32 + ".!!!", "é"])
def test_a_broken_cookie_is_a_locked_door(browser: Client, value: str) -> None:
    browser.cookies[sessions.cookie_name(sessions.COOKIE)] = value
    assert not is_open(browser)


def test_signing_out_forgets_row_and_cookie(browser: Client) -> None:
    answer = browser.post("/out/")
    assert answer.status_code == 302
    assert not SessionKey.objects.exists()
    assert browser.cookies[sessions.cookie_name(sessions.COOKIE)].value == ""


def test_a_busy_session_writes_its_row_once_a_minute(
    browser: Client, clock: time_machine.Traveller
) -> None:
    is_open(browser)
    before = SessionKey.objects.get().locks_at
    clock.shift(30)
    is_open(browser)
    assert SessionKey.objects.get().locks_at == before
    clock.shift(40)
    is_open(browser)
    assert SessionKey.objects.get().locks_at > before


# -- words that arrive too late ------------------------------------------------------------------


def write(request: HttpRequest) -> HttpResponse:
    """A page with a form, as any page of a repair is."""
    if request.method == "POST":
        said = sorted((name, value) for name, value in request.POST.items())
        return HttpResponse(repr(said), status=int(request.POST.get("answer", "200")))
    return HttpResponse("an empty form")


def late(request: HttpRequest) -> HttpResponse:
    raise Outdated


urlpatterns = [
    *house.urlpatterns,
    path("write/", write, name="write"),
    path("late/", late, name="late"),
]
handler404 = house.handler404

POSTED = {"words": THE_WORDS, "thing": "abc123", "also": "kept"}

with_a_form = pytest.mark.urls(__name__)


def fields_of(page: str) -> dict[str, str]:
    """What a browser would send from the first form of this page."""
    from html import unescape

    form = re.search(r"<main.*?<form[^>]*>(.*?)</form>", page, re.DOTALL)
    assert form
    found = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', form[1]))
    found |= dict(
        re.findall(r'<textarea[^>]*name="([^"]+)"[^>]*>\n(.*?)</textarea>', form[1], re.DOTALL)
    )
    return {name: unescape(value) for name, value in found.items()}


@with_a_form
def test_a_form_that_arrives_while_locked_comes_back_after_unlocking(browser: Client) -> None:
    browser.post("/lock/now/")
    locked = browser.post("/write/?a=b", POSTED)
    then = re.sub(".*next=", "", locked["Location"]).replace("%2F", "/")
    assert re.fullmatch(r"/held/[0-9a-f-]{36}/", then)
    assert unlock(browser, then)["Location"] == then
    page = browser.get(then).content.decode()
    assert 'action="/write/?a=b"' in page
    fields = fields_of(page)
    assert {**fields, **POSTED} == fields
    arrived = browser.post("/write/?a=b", fields).content.decode()
    assert repr(THE_WORDS) in arrived
    assert not HeldPost.objects.exists()


@with_a_form
def test_meanwhile_nobody_else_can_read_it(browser: Client, ben: accounts.NewAccount) -> None:
    browser.post("/lock/now/")
    browser.post("/write/", POSTED)
    post = HeldPost.objects.get()
    for secret in (b"work", b"write", b"words", b"abc123"):
        assert secret not in bytes(post.sealed)
    assert (len(bytes(post.sealed)) - 48) % held.BLOCK == 0
    accounts.create(ANA, PASSPHRASES[ANA])
    hers = Client()
    hers.post("/in/", {"login": ANA, "password": PASSPHRASES[ANA]})
    assert hers.get(f"/held/{post.pk}/").status_code == 404
    ana = Person.objects.get(name=ANA)
    ana.check_password(PASSPHRASES[ANA])
    assert ana.opened is not None
    with pytest.raises(sealing.Broken):
        Ring(ana, ana.opened).open_mine(bytes(post.sealed), held.PURPOSE)


@with_a_form
def test_a_closed_tab_loses_nothing(browser: Client) -> None:
    """Coming in later, by unlocking or signing in anew, the words come first."""
    browser.post("/lock/now/")
    browser.post("/write/", POSTED)
    where = f"/held/{HeldPost.objects.get().pk}/"
    assert unlock(browser, "/keys/")["Location"] == where
    elsewhere = Client()
    answer = elsewhere.post("/in/", {"login": BEN, "password": PASSPHRASES[BEN]})
    assert answer["Location"] == where


@with_a_form
def test_a_form_whose_page_broke_stays_kept(browser: Client) -> None:
    browser.post("/lock/now/")
    browser.post("/write/", POSTED)
    unlock(browser)
    fields = fields_of(browser.get(f"/held/{HeldPost.objects.get().pk}/").content.decode())
    browser.post("/write/", {**fields, "answer": "500"})
    assert HeldPost.objects.count() == 1


@with_a_form
def test_a_form_that_came_back_and_met_a_lock_again_is_kept_once(browser: Client) -> None:
    browser.post("/lock/now/")
    browser.post("/write/", POSTED)
    unlock(browser)
    fields = fields_of(browser.get(f"/held/{HeldPost.objects.get().pk}/").content.decode())
    browser.post("/lock/now/")
    browser.post("/write/", {**fields, "words": "more words"})
    unlock(browser)
    page = browser.get(f"/held/{HeldPost.objects.get().pk}/").content.decode()
    assert fields_of(page)["words"] == "more words"


@with_a_form
def test_a_form_that_came_back_is_kept_while_a_sheet_stands_before_its_page(
    browser: Client,
) -> None:
    browser.post("/lock/now/")
    browser.post("/write/", POSTED)
    unlock(browser)
    fields = fields_of(browser.get(f"/held/{HeldPost.objects.get().pk}/").content.decode())
    browser.post(
        "/keys/words/", {"current": PASSPHRASES[BEN], "new": "a quite different set of words"}
    )
    assert browser.post("/write/", fields)["Location"] == "/sheet/"
    assert HeldPost.objects.count() == 1


@with_a_form
def test_a_part_of_a_page_sends_the_whole_page_to_the_lock(browser: Client) -> None:
    browser.post("/lock/now/")
    answer = browser.get("/write/", headers={"HX-Request": "true"})
    assert answer.status_code == 200
    assert answer["HX-Redirect"] == "/lock/?next=%2Fwrite%2F"


@with_a_form
def test_one_can_let_it_go(browser: Client) -> None:
    browser.post("/lock/now/")
    browser.post("/write/", POSTED)
    unlock(browser)
    where = f"/held/{HeldPost.objects.get().pk}/"
    assert browser.post(where)["Location"] == "/"
    assert browser.get(where).status_code == 404


@with_a_form
def test_a_restart_in_the_middle_of_a_letter_loses_nothing(browser: Client, settings: Any) -> None:
    settings.AMENDS_SERVER_KEY = bytes(32)
    answer = browser.post("/write/", POSTED)
    assert answer["Location"].startswith("/lock/?next=%2Fheld")


@with_a_form
def test_a_passphrase_changed_elsewhere_in_that_moment_loses_nothing(browser: Client) -> None:
    answer = browser.post("/late/", POSTED)
    assert answer["Location"].startswith("/lock/?next=%2Fheld")


@with_a_form
def test_only_so_many_are_kept(browser: Client, clock: time_machine.Traveller) -> None:
    browser.post("/lock/now/")
    for _ in range(held.MOST + 3):
        clock.shift(1)
        browser.post("/write/", POSTED)
    assert HeldPost.objects.count() == held.MOST


def test_a_passphrase_is_never_kept_as_a_form(browser: Client) -> None:
    browser.post("/lock/now/")
    answer = browser.post("/keys/words/", {"current": PASSPHRASES[BEN], "new": "x" * 20})
    assert answer["Location"] == "/lock/?next=%2Fkeys%2Fwords%2F"
    assert not HeldPost.objects.exists()


# -- a page that was open for too long -----------------------------------------------------------


@pytest.fixture
def strict(ben: accounts.NewAccount) -> Client:
    """Ben's browser, held to the tokens of its forms."""
    browser = Client(enforce_csrf_checks=True)
    page = browser.get("/in/").content.decode()
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)
    assert token
    said = {"login": BEN, "password": PASSPHRASES[BEN], "csrfmiddlewaretoken": token[1]}
    assert browser.post("/in/", said).status_code == 302
    return browser


@with_a_form
def test_a_stale_token_gives_the_words_back_with_a_fresh_one(strict: Client) -> None:
    answer = strict.post("/write/", {**POSTED, "csrfmiddlewaretoken": "old" * 20})
    page = strict.get(answer["Location"]).content.decode()
    fields = fields_of(page)
    arrived = strict.post("/write/", fields)
    assert arrived.status_code == 200
    assert repr(THE_WORDS) in arrived.content.decode()


@with_a_form
def test_a_form_from_another_site_is_neither_done_nor_kept(strict: Client) -> None:
    for origin in ("https://example.org", "null", "http://testserver:81"):
        answer = strict.post("/write/", POSTED, headers={"origin": origin})
        assert answer.status_code == 403
    assert not HeldPost.objects.exists()


def test_without_anyone_signed_in_the_page_is_offered_again(db: None) -> None:
    browser = Client(enforce_csrf_checks=True)
    answer = browser.post("/in/", {"login": BEN, "password": "x" * 20})
    assert answer.status_code == 403
    assert 'href="/in/"' in answer.content.decode()
    assert "x" * 20 not in answer.content.decode()
