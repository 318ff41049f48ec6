"""Coming in: a new account with its sheet, signing in, soft delays, and what is not there at all."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, cast
from unittest.mock import patch

import pytest
import time_machine
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext

from amends.people import accounts, sessions, sheets, slots
from amends.people.keys import Ring
from amends.people.models import Person, SessionKey
from amends.web.accounts import forms

NAME = "copper-meadow-window"
PASSPHRASE = "garden pillow copper thunder bottle north"
AN_EVENING = datetime(2026, 3, 6, 22, 30, tzinfo=UTC)

pytestmark = pytest.mark.django_db


@pytest.fixture
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(AN_EVENING, tick=False) as traveller:
        yield traveller


@pytest.fixture
def ben() -> accounts.NewAccount:
    return accounts.create(NAME, PASSPHRASE)


def sign_in(browser: Client, name: str = NAME, passphrase: str = PASSPHRASE) -> HttpResponse:
    return cast("HttpResponse", browser.post("/in/", {"login": name, "password": passphrase}))


def shown(response: HttpResponse) -> str:
    """The page without what differs between any two: the token of its form."""
    page = response.content.decode()
    return re.sub(r'name="csrfmiddlewaretoken" value="[^"]+"', "", page)


def is_open(browser: Client) -> bool:
    return bool(browser.get("/keys/").status_code == 200)


# -- signing in ----------------------------------------------------------------------------------


def test_name_and_passphrase_open_the_keys(ben: accounts.NewAccount) -> None:
    browser = Client()
    answer = sign_in(browser)
    assert answer.status_code == 302
    assert is_open(browser)


@pytest.mark.parametrize(
    "typed", ["Copper Meadow Window", " copper-meadow-window ", "COPPER.meadow/window"]
)
def test_a_name_is_found_however_it_is_typed(ben: accounts.NewAccount, typed: str) -> None:
    browser = Client()
    sign_in(browser, typed)
    assert is_open(browser)


def test_a_wrong_passphrase_keeps_the_name_and_never_the_passphrase(
    ben: accounts.NewAccount,
) -> None:
    answer = sign_in(Client(), passphrase="not what it is at all")
    assert NAME in answer.content.decode()
    assert "not what it is at all" not in answer.content.decode()


def test_a_wrong_passphrase_and_an_unknown_name_get_the_same_answer(
    ben: accounts.NewAccount,
) -> None:
    unknown = "silver-forest-ladder"
    wrong = sign_in(Client(), passphrase="not what it is at all")
    nobody = sign_in(Client(), name=unknown, passphrase="not what it is at all")
    assert wrong.status_code == nobody.status_code == 200
    assert shown(wrong) == shown(nobody).replace(unknown, NAME)
    assert sorted(wrong.headers) == sorted(nobody.headers)
    assert sorted(wrong.cookies) == sorted(nobody.cookies)


@pytest.mark.parametrize("name", [NAME, "silver-forest-ladder", "", "12345"])
def test_every_try_costs_exactly_one_run(ben: accounts.NewAccount, name: str) -> None:
    with patch.object(slots, "argon2id", wraps=slots.argon2id) as runs:
        sign_in(Client(), name or "?", "not what it is at all")
    assert runs.call_count == 1


def test_known_and_unknown_names_are_the_same_work(ben: accounts.NewAccount) -> None:
    """As many questions to the database, and runs at the same cost. The time itself is measured
    in bench/people_signing_in.py, since a busy machine would make a test of it fall."""

    def work(name: str) -> tuple[int, list[slots.Cost]]:
        with (
            CaptureQueriesContext(connection) as asked,
            patch.object(slots, "argon2id", wraps=slots.argon2id) as runs,
        ):
            sign_in(Client(), name, "not what it is at all")
        return len(asked), [call.args[2] for call in runs.call_args_list]

    assert work(NAME) == work("silver-forest-ladder")


def test_a_locked_machine_says_so_and_tries_nothing(ben: accounts.NewAccount) -> None:
    with patch.object(slots, "stretch", side_effect=slots.Busy):
        answer = sign_in(Client())
    assert "Not tried yet" in answer.content.decode()


# -- soft delays ---------------------------------------------------------------------------------


def test_a_second_try_at_once_is_asked_to_wait_and_is_not_made(
    ben: accounts.NewAccount, clock: time_machine.Traveller
) -> None:
    browser = Client()
    sign_in(browser, passphrase="not what it is at all")
    with patch.object(slots, "argon2id", wraps=slots.argon2id) as runs:
        answer = sign_in(browser)
    assert "please wait 1 second" in answer.content.decode()
    assert NAME in answer.content.decode()
    assert runs.call_count == 0
    assert not is_open(browser)


def test_waiting_holds_no_thread(ben: accounts.NewAccount) -> None:
    with patch.object(time, "sleep") as sleep:
        for _ in range(3):
            sign_in(Client(), passphrase="not what it is at all")
    assert not sleep.called


def test_the_wait_is_the_same_for_a_name_that_nobody_has(
    ben: accounts.NewAccount, clock: time_machine.Traveller
) -> None:
    unknown = "silver-forest-ladder"
    for name in (NAME, unknown):
        sign_in(Client(), name, "not what it is at all")
    wrong, nobody = sign_in(Client()), sign_in(Client(), unknown)
    assert shown(wrong) == shown(nobody).replace(unknown, NAME)


def test_nobody_is_ever_locked_out(ben: accounts.NewAccount, clock: time_machine.Traveller) -> None:
    for _ in range(20):
        sign_in(Client(), passphrase="not what it is at all")
        clock.shift(61)
    browser = Client()
    sign_in(browser)
    assert is_open(browser)


def test_a_browser_that_was_here_before_is_never_delayed(
    ben: accounts.NewAccount, clock: time_machine.Traveller
) -> None:
    """The partner can type nonsense all night: it delays nobody but themselves."""
    browser = Client()
    sign_in(browser)
    browser.post("/out/")
    for _ in range(10):
        sign_in(Client(), passphrase="not what it is at all")
        clock.shift(61)
    sign_in(Client(), passphrase="not what it is at all")
    sign_in(browser)
    assert is_open(browser)


def test_another_address_does_not_wait_for_this_one(
    ben: accounts.NewAccount, clock: time_machine.Traveller
) -> None:
    sign_in(Client(REMOTE_ADDR="192.0.2.7"), passphrase="not what it is at all")
    browser = Client(REMOTE_ADDR="192.0.2.8")
    sign_in(browser)
    assert is_open(browser)


def test_the_mark_of_a_known_browser_names_nobody(ben: accounts.NewAccount) -> None:
    browser = Client()
    sign_in(browser)
    kept = next(one for name, one in browser.cookies.items() if name.startswith("amends-known"))
    assert NAME not in kept.value
    assert kept["httponly"]
    assert kept["samesite"] == "Strict"


# -- a new account -------------------------------------------------------------------------------


def offered(browser: Client) -> dict[str, str]:
    page = browser.get("/new/").content.decode()
    found = {}
    for field in ("name", "passphrase"):
        value = re.search(rf'name="{field}"(?: value="([^"]*)"|[^>]*>\n([^<]*)<)', page)
        assert value
        found[field] = value[1] or value[2]
    return found


def begin(browser: Client, **other: str) -> HttpResponse:
    said = {**offered(browser), "understood": "on", **other}
    return cast("HttpResponse", browser.post("/new/", said))


def test_what_loss_means_is_said_before_the_first_field() -> None:
    page = Client().get("/new/").content.decode()
    assert page.index("If both are lost") < page.index('name="passphrase"')


def test_a_new_person_gets_a_sheet_with_all_three() -> None:
    browser = Client()
    answer = begin(browser, passphrase=PASSPHRASE)
    assert answer["Location"] == "/sheet/"
    page = browser.get("/sheet/").content.decode()
    person = Person.objects.get()
    assert person.name in page
    assert PASSPHRASE in page
    assert re.search(r"([0-9A-Z]{4}-){6}[0-9A-Z]{4}", page)


def the_sheet() -> sheets.Contents:
    """The sheet, opened as only the person can."""
    person = Person.objects.get()
    assert person.check_password(PASSPHRASE)
    assert person.opened is not None
    contents = sheets.read(Ring(person, person.opened))
    assert contents is not None
    return contents


def words_from_paper(contents: sheets.Contents) -> dict[str, str]:
    return {
        "name": contents.name.split("-")[contents.name_word - 1],
        "passphrase": contents.passphrase.split()[contents.passphrase_word - 1].upper(),
        "recovery_key": contents.recovery_key.split("-")[contents.recovery_group - 1].lower(),
    }


def test_nothing_goes_on_before_a_word_of_each_was_typed_back() -> None:
    browser = Client()
    begin(browser, passphrase=PASSPHRASE)
    assert browser.get("/keys/")["Location"] == "/sheet/"
    assert browser.get("/")["Location"] == "/sheet/"
    wrong = {**words_from_paper(the_sheet()), "passphrase": "canoe"}
    page = browser.post("/sheet/", wrong).content.decode()
    assert "That is not what stands on the sheet." in page
    assert 'value="canoe"' in page
    assert browser.post("/sheet/", words_from_paper(the_sheet()))["Location"] == "/leave/"
    assert is_open(browser)
    assert browser.get("/sheet/")["Location"] == "/"


def test_a_sheet_that_was_not_typed_back_waits_at_the_next_coming_in() -> None:
    begin(Client(), passphrase=PASSPHRASE)
    browser = Client()
    answer = sign_in(browser, Person.objects.get().name)
    assert answer["Location"] == "/sheet/"


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("too short", "shorter than 15"),
        ("to be or not to be 1", "Many people chose this"),
        ("paper paper paper paper", "repeats itself"),
        ("abcdefghijklmnopqrst", "repeats itself"),
    ],
)
def test_an_unfit_passphrase_comes_back_with_its_reason(typed: str, why: str) -> None:
    answer = begin(Client(), passphrase=typed)
    page = answer.content.decode()
    assert why in page
    assert f">\n{typed}</textarea>" in page
    assert not Person.objects.exists()


def test_another_name_keeps_the_passphrase_that_was_typed() -> None:
    browser = Client()
    first = offered(browser)
    again = browser.post(
        "/new/", {**first, "passphrase": "words of my own here", "another": "name"}
    ).content.decode()
    assert ">\nwords of my own here</textarea>" in again
    assert first["name"] not in again
    assert not Person.objects.exists()


def test_nobody_can_choose_a_name_of_their_own() -> None:
    answer = begin(Client(), name="ben-and-ana")
    assert answer.status_code == 200
    assert not Person.objects.exists()


def test_a_name_taken_meanwhile_is_replaced_and_the_passphrase_stays(
    ben: accounts.NewAccount,
) -> None:
    answer = begin(Client(), name=forms.signed_name(NAME), passphrase="words of my own here")
    page = answer.content.decode()
    assert "just taken" in page
    assert ">\nwords of my own here</textarea>" in page
    assert Person.objects.count() == 1


def test_without_the_tick_nothing_is_made() -> None:
    browser = Client()
    said = offered(browser)
    answer = browser.post("/new/", said)
    assert answer.status_code == 200
    assert not Person.objects.exists()


# -- what is not there ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "path",
    [
        *("login/", "logout/", "signup/", "email/", "confirm-email/", "confirm-email/abc/"),
        *("password/reset/", "password/reset/done/", "password/reset/key/1-a/", "password/set/"),
        *("password/change/", "login/code/", "login/code/confirm/", "inactive/", "3rdparty/"),
        *("social/login/cancelled/", "social/signup/", "mfa/recovery-codes/", "2fa/"),
        *("2fa/recovery-codes/", "2fa/recovery-codes/generate/", "2fa/recovery-codes/download/"),
        *("2fa/webauthn/login/", "2fa/webauthn/signup/", "sessions/", "signup/passkey/"),
    ],
)
@pytest.mark.parametrize("root", ["/", "/accounts/", "/in/", "/keys/"])
def test_the_doors_that_amends_does_not_have_are_not_there(root: str, path: str) -> None:
    assert Client().get(root + path).status_code == 404
    assert Client().post(root + path, {"email": "a@example.org"}).status_code == 404


@pytest.mark.parametrize(
    "name",
    [
        *("account_email", "account_reset_password", "account_request_login_code"),
        *("account_change_password", "account_set_password", "account_confirm_login_code"),
        *("account_signup_by_passkey", "mfa_login_webauthn", "mfa_signup_webauthn"),
        *("mfa_generate_recovery_codes", "mfa_view_recovery_codes", "mfa_trust"),
        *("mfa_download_recovery_codes", "socialaccount_connections", "usersessions_list"),
    ],
)
def test_their_names_lead_nowhere(name: str) -> None:
    from django.urls import NoReverseMatch, reverse

    with pytest.raises(NoReverseMatch):
        reverse(name)


def test_the_cookie_of_the_keys_is_for_this_site_and_no_script(ben: accounts.NewAccount) -> None:
    browser = Client()
    sign_in(browser)
    kept = browser.cookies[sessions.cookie_name(sessions.COOKIE)]
    assert kept["httponly"]
    assert kept["samesite"] == "Strict"
    assert kept["max-age"] == ""
    assert SessionKey.objects.count() == 1


def test_over_https_it_never_travels_in_the_open(ben: accounts.NewAccount, settings: Any) -> None:
    settings.AMENDS_SECURE = True
    browser = Client()
    sign_in(browser)
    assert browser.cookies[sessions.cookie_name(sessions.COOKIE)]["secure"]
