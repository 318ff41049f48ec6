"""Second steps, another passphrase, the recovery key, signing out everywhere, and the canaries."""

from __future__ import annotations

import base64
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import time_machine
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from django.db import connection
from django.test import Client

from tests.cast import ANA, BEN, CY, PASSPHRASES, THE_EVENING  # isort: skip - sets Django up

from amends.people import access, accounts, sessions
from amends.people.keys import Ring
from amends.people.models import Person, SessionKey, Sheet

pytestmark = pytest.mark.django_db

committed = pytest.mark.django_db(transaction=True)
"""For what allauth does when a transaction is through."""

NEW = "a quite different set of words"


@pytest.fixture
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(THE_EVENING, tick=False) as traveller:
        yield traveller


@pytest.fixture
def ben(clock: time_machine.Traveller) -> accounts.NewAccount:
    return accounts.create(BEN, PASSPHRASES[BEN])


@pytest.fixture
def browser(ben: accounts.NewAccount) -> Client:
    return come_in()


def come_in(passphrase: str = PASSPHRASES[BEN], name: str = BEN) -> Client:
    browser = Client()
    browser.post("/in/", {"login": name, "password": passphrase})
    return browser


def is_open(browser: Client) -> bool:
    return bool(browser.get("/keys/").status_code == 200)


# -- the second step -----------------------------------------------------------------------------


def code_now(secret: str) -> str:
    """What the app on the phone shows (RFC 6238)."""
    shown: str = format_hotp_value(hotp_value(secret, int(time.time()) // 30))
    return shown


def again(browser: Client, passphrase: str = PASSPHRASES[BEN]) -> None:
    """The passphrase once more, as before everything that changes who can come in."""
    browser.post("/again/", {"password": passphrase})


def set_up_code(browser: Client, clock: time_machine.Traveller) -> str:
    again(browser)
    page = browser.get("/keys/code/").content.decode()
    secret = re.search(r'<p class="words">([A-Z2-7]+)</p>', page)
    assert secret
    answer = browser.post("/keys/code/", {"code": code_now(secret[1])})
    assert answer["Location"] == "/keys/"
    clock.shift(60)
    return secret[1]


def test_a_second_step_is_set_up_only_after_the_passphrase_again(browser: Client) -> None:
    answer = browser.get("/keys/code/")
    assert answer["Location"].startswith("/again/?next=")


@committed
def test_setting_it_up_keeps_this_browser_open(
    browser: Client, clock: time_machine.Traveller
) -> None:
    set_up_code(browser, clock)
    assert is_open(browser)


def test_with_a_second_step_the_passphrase_alone_opens_nothing(
    browser: Client, clock: time_machine.Traveller
) -> None:
    """Between the two steps the keys wait, sealed; no page sees them."""
    secret = set_up_code(browser, clock)
    half = Client()
    answer = half.post("/in/", {"login": BEN, "password": PASSPHRASES[BEN]})
    assert answer["Location"] == "/in/code/"
    assert not is_open(half)
    assert half.get("/lock/")["Location"] == "/in/"
    answer = half.post("/in/code/", {"code": code_now(secret)})
    assert answer.status_code == 302
    assert is_open(half)


def test_a_session_whose_record_lacks_the_second_step_stays_closed(
    browser: Client, ben: accounts.NewAccount, clock: time_machine.Traveller
) -> None:
    """Somebody signed in before the second step was set up elsewhere: the passphrase is not enough."""
    earlier = come_in()
    set_up_code(browser, clock)
    assert not is_open(earlier)
    assert earlier.post("/lock/", {"passphrase": PASSPHRASES[BEN]})["Location"] == "/in/"
    assert not is_open(earlier)


@committed
def test_after_locking_the_passphrase_is_enough_where_the_step_was_taken(
    browser: Client, clock: time_machine.Traveller
) -> None:
    set_up_code(browser, clock)
    browser.post("/lock/now/")
    browser.post("/lock/", {"passphrase": PASSPHRASES[BEN]})
    assert is_open(browser)


def test_a_wrong_code_opens_nothing_and_the_next_waits_from_anywhere(
    browser: Client, clock: time_machine.Traveller
) -> None:
    secret = set_up_code(browser, clock)
    first, second = come_in(), come_in()
    assert "did not match" in first.post("/in/code/", {"code": "000000"}).content.decode()
    waiting = second.post("/in/code/", {"code": code_now(secret)}).content.decode()
    assert "please wait 1 second" in waiting
    clock.shift(2)
    second.post("/in/code/", {"code": code_now(secret)})
    assert is_open(second)
    assert not is_open(first)


def test_one_can_begin_again_halfway_and_no_key_stays_behind(
    browser: Client, clock: time_machine.Traveller
) -> None:
    set_up_code(browser, clock)
    half = come_in()
    kept = SessionKey.objects.count()
    assert half.get("/in/")["Location"] == "/in/code/"
    half.post("/out/")
    assert SessionKey.objects.count() == kept - 1
    assert half.get("/in/").status_code == 200


def test_a_code_opens_once(browser: Client, clock: time_machine.Traveller) -> None:
    """Somebody who looked at the phone cannot use the same code again."""
    secret = set_up_code(browser, clock)
    code = code_now(secret)
    first, second = come_in(), come_in()
    first.post("/in/code/", {"code": code})
    second.post("/in/code/", {"code": code})
    assert is_open(first)
    assert not is_open(second)


@committed
def test_the_code_can_be_taken_off_again(browser: Client, clock: time_machine.Traveller) -> None:
    set_up_code(browser, clock)
    again(browser)
    assert "Take the code off" in browser.get("/keys/code/off/").content.decode()
    browser.post("/keys/code/off/")
    assert is_open(come_in())


def test_the_secret_of_the_app_is_not_in_the_database(
    browser: Client, clock: time_machine.Traveller
) -> None:
    secret = set_up_code(browser, clock)
    kept = str(Authenticator.objects.get().data)
    assert secret not in kept
    assert base64.b32decode(secret).hex() not in kept


def test_only_the_page_with_the_square_code_may_show_data(browser: Client) -> None:
    again(browser)
    assert "data:" in browser.get("/keys/code/")["Content-Security-Policy"]
    for other in ("/keys/", "/keys/pass/", "/keys/pass/add/", "/in/code/"):
        assert "data:" not in browser.get(other)["Content-Security-Policy"]


# -- another passphrase --------------------------------------------------------------------------


def change(browser: Client, where: str = "/keys/words/", **other: str) -> Any:
    return browser.post(where, {"current": PASSPHRASES[BEN], "new": NEW, **other})


@pytest.mark.parametrize("where", ["/keys/words/", "/keys/seen/"])
def test_a_new_passphrase_leads_to_a_new_sheet_and_keeps_only_this_browser(
    browser: Client, ben: accounts.NewAccount, clock: time_machine.Traveller, where: str
) -> None:
    elsewhere = come_in()
    assert change(browser, where)["Location"] == "/sheet/"
    page = browser.get("/sheet/").content.decode()
    assert NEW in page
    assert ben.recovery_key not in page
    assert not is_open(elsewhere)
    assert SessionKey.objects.count() == 1
    assert not is_open(come_in())
    clock.shift(2)
    assert come_in(NEW).get("/sheet/").status_code == 200


def test_what_was_written_is_still_there(browser: Client, ben: accounts.NewAccount) -> None:
    seat = access.begin_repair(ben.ring, "responsible", THE_EVENING)
    change(browser)
    ring = accounts.open_with_passphrase(Person.objects.get(name=BEN), NEW)
    assert access.seats(ring) == (seat,)


def test_a_wrong_current_passphrase_changes_nothing_and_keeps_the_new_words(
    browser: Client,
) -> None:
    page = change(browser, current="not what it is at all").content.decode()
    assert "does not open this account" in page
    assert f">\n{NEW}</textarea>" in page
    assert "not what it is at all" not in page
    assert is_open(come_in())


def test_an_unfit_new_passphrase_is_refused(browser: Client) -> None:
    page = change(browser, new="short").content.decode()
    assert "shorter than 15" in page
    assert is_open(come_in())


def test_signing_out_everywhere_ends_every_session_and_keeps_the_passphrase(
    browser: Client,
) -> None:
    elsewhere = come_in()
    assert browser.post("/keys/everywhere/")["Location"] == "/in/"
    assert not is_open(browser)
    assert not is_open(elsewhere)
    assert elsewhere.get("/keys/")["Location"].startswith("/in/")
    assert is_open(come_in())


# -- the recovery key ----------------------------------------------------------------------------


def recover(key: str, name: str = BEN, **other: str) -> tuple[Client, Any]:
    browser = Client()
    said = {"name": name, "recovery_key": key, "new": NEW, **other}
    return browser, browser.post("/back/", said)


def test_the_recovery_key_lets_in_with_a_new_passphrase_and_a_new_sheet(
    ben: accounts.NewAccount,
) -> None:
    browser, answer = recover(ben.recovery_key)
    assert answer["Location"] == "/sheet/"
    assert NEW in browser.get("/sheet/").content.decode()
    assert come_in(NEW).get("/sheet/").status_code == 200


def test_it_is_spent_by_use(ben: accounts.NewAccount) -> None:
    recover(ben.recovery_key)
    _, answer = recover(ben.recovery_key)
    assert "do not open anything" in answer.content.decode()


def test_a_wrong_key_and_an_unknown_name_get_the_same_answer(
    ben: accounts.NewAccount,
) -> None:
    ana = accounts.create(ANA, PASSPHRASES[ANA])
    _, wrong = recover(ana.recovery_key)
    _, nobody = recover(ana.recovery_key, CY)
    token = r'name="csrfmiddlewaretoken" value="[^"]+"'
    pages = [re.sub(token, "", one.content.decode()).replace(CY, BEN) for one in (wrong, nobody)]
    assert pages[0] == pages[1]
    assert wrong.status_code == nobody.status_code == 200


def test_a_slip_of_the_pen_is_said_so_and_all_stays_typed(ben: accounts.NewAccount) -> None:
    _, answer = recover(ben.recovery_key[:-1] + ("0" if ben.recovery_key[-1] != "0" else "1"))
    page = answer.content.decode()
    assert "not quite a recovery key" in page
    assert ben.recovery_key[:-1] in page
    assert NEW in page


def test_it_stands_in_for_the_second_step(browser: Client, clock: time_machine.Traveller) -> None:
    set_up_code(browser, clock)
    ring = accounts.open_with_passphrase(Person.objects.get(name=BEN), PASSPHRASES[BEN])
    key = accounts.change_passphrase(ring, current=PASSPHRASES[BEN], new=NEW).recovery_key
    back, _ = recover(key, lost_second_step="on")
    assert back.get("/sheet/").status_code == 200
    assert not Authenticator.objects.exists()


def test_a_second_step_that_was_not_lost_stays(
    browser: Client, clock: time_machine.Traveller
) -> None:
    set_up_code(browser, clock)
    ring = accounts.open_with_passphrase(Person.objects.get(name=BEN), PASSPHRASES[BEN])
    key = accounts.change_passphrase(ring, current=PASSPHRASES[BEN], new=NEW).recovery_key
    back, _ = recover(key)
    assert back.get("/sheet/").status_code == 200
    assert Authenticator.objects.count() == 1


# -- canaries ------------------------------------------------------------------------------------


@pytest.mark.django_db(transaction=True)
def test_passphrase_and_keys_never_reach_the_disk() -> None:
    """Everything a person can do with them, then every byte of the database and its journal."""
    browser = Client()
    page = browser.get("/new/").content.decode()
    name = re.search(r'name="name" value="([^"]+)"', page)
    assert name
    browser.post("/new/", {"name": name[1], "passphrase": PASSPHRASES[BEN], "understood": "on"})
    person = Person.objects.get()
    person.check_password(PASSPHRASES[BEN])
    assert person.opened is not None
    ring = Ring(person, person.opened)
    own = access.begin_repair(ring, "responsible", THE_EVENING).books.own
    assert own is not None
    browser.get("/sheet/")
    canaries = {
        "passphrase": PASSPHRASES[BEN].encode(),
        "a word of it": b"thunder",
        "person key": ring.person_key.raw,
        "private key": ring.private_key(),
        "own book": own,
        "own key": ring.book_key(own),
        "personal book": ring.personal,
        "cookie key": sessions._read_cookie(  # type: ignore[index]
            browser.cookies[sessions.cookie_name(sessions.COOKIE)].value
        )[1],
        "server key": sessions.server_key(),
        "role": b"responsible",
    }
    changed = accounts.change_passphrase(ring, current=PASSPHRASES[BEN], new=NEW, sheet=True)
    canaries |= {"new person key": changed.ring.person_key.raw, "new passphrase": NEW.encode()}
    canaries["recovery key"] = changed.recovery_key.encode()
    assert Sheet.objects.count() == 1

    stored = every_byte()
    assert person.name.encode() in stored, "the search finds what is there"
    for what, canary in canaries.items():
        for form in forms_of(canary):
            assert form not in stored, what


def forms_of(canary: bytes) -> set[bytes]:
    plain = canary.decode("latin-1")
    return {
        canary,
        canary.hex().encode(),
        canary.hex().upper().encode(),
        base64.b64encode(canary).rstrip(b"="),
        base64.urlsafe_b64encode(canary).rstrip(b"="),
        plain.encode("utf-16-le"),
        plain.encode("utf-16-be"),
    }


def every_byte() -> bytes:
    """The whole database as it lies on the disk; for a server, every value of every row."""
    if connection.vendor == "sqlite":
        name = str(connection.settings_dict["NAME"])
        if Path(name).exists():
            return b"".join(
                Path(name + end).read_bytes()
                for end in ("", "-wal", "-journal")
                if Path(name + end).exists()
            )
        with connection.cursor():
            return bytes(connection.connection.serialize())
    said = []
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - our own tables
            said += [value for row in cursor.fetchall() for value in row]
    return b"\0".join(
        bytes(one) if isinstance(one, bytes | memoryview) else str(one).encode() for one in said
    )
