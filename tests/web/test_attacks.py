"""What somebody tried who wanted in, wanted to know, or wanted to spoil it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from io import BytesIO
from typing import Any
from unittest.mock import patch

import pytest
import time_machine
from allauth.mfa.models import Authenticator
from django.contrib.sessions.models import Session
from django.db.models.query import QuerySet
from django.db.utils import OperationalError
from django.test import Client

from tests.cast import ANA, BEN, PASSPHRASES, THE_EVENING, Member, member  # isort: skip - sets Django up

from amends.people.models import SessionKey

A_FILE = b'--x\r\nContent-Disposition: form-data; name="a"; filename="f"\r\n\r\n'
A_FIELD = b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n'
END = b"\r\n--x--\r\n"


class Counted(BytesIO):
    """A body that knows how much of it was read."""

    was_read = 0

    def read(self, size: int | None = -1, /) -> bytes:
        found = super().read(size)
        self.was_read += len(found)
        return found


def sent(body: bytes) -> tuple[int, int, str]:
    """Status, bytes read, and the page, for a form with parts sent by nobody in particular."""
    stream = Counted(body)
    response = Client().post(
        "/in/",
        **{  # type: ignore[arg-type]
            "CONTENT_TYPE": "multipart/form-data; boundary=x",
            "CONTENT_LENGTH": str(len(body)),
            "wsgi.input": stream,
        },
    )
    return response.status_code, stream.was_read, response.content.decode()


@pytest.mark.parametrize("part", [A_FILE, A_FIELD, b""])
def test_a_form_larger_than_any_page_is_refused_before_it_is_read(part: bytes) -> None:
    """One stranger with a large file could otherwise take the memory of a house for many couples."""
    status, was_read, page = sent(part + b"a" * 4_000_000 + END)
    assert status == 400
    assert was_read == 0
    assert "That could not be read" in page


def test_a_small_file_is_refused_too_and_touches_no_disk() -> None:
    status, _, page = sent(A_FILE + b"a place, and a device" + END)
    assert status == 400
    assert "That could not be read" in page


# -- who knew the passphrase ---------------------------------------------------------------------

NEW = "velvet timber garden river quiet morning"


@pytest.fixture
def clock(db: None) -> Iterator[time_machine.Traveller]:
    with time_machine.travel(THE_EVENING, tick=False) as traveller:
        yield traveller


def sign_in(browser: Client, passphrase: str) -> Any:
    return browser.post("/in/", {"login": ANA, "password": passphrase})


def is_delayed(browser: Client) -> bool:
    """Whether a second wrong try in the same second has to wait."""
    sign_in(browser, "not what it is at all")
    return "please wait" in sign_in(browser, "not this either, at all").content.decode()


def test_who_knew_the_passphrase_cannot_guess_the_new_one_without_a_pause(
    clock: time_machine.Traveller,
) -> None:
    ana, partner = member(ANA), Client()
    sign_in(partner, PASSPHRASES[ANA])
    said = {"current": PASSPHRASES[ANA], "new": NEW}
    assert ana.client.post("/keys/seen/", said).status_code == 302
    assert is_delayed(partner)


def test_where_she_said_that_someone_may_know_nobody_can_delay_her(
    clock: time_machine.Traveller,
) -> None:
    ana = member(ANA)
    ana.client.post("/keys/seen/", {"current": PASSPHRASES[ANA], "new": NEW})
    ana.client.post("/out/")
    assert not is_delayed(ana.client)


def test_an_ordinary_new_passphrase_leaves_her_other_browser_known(
    clock: time_machine.Traveller,
) -> None:
    ana, phone = member(ANA), Client()
    sign_in(phone, PASSPHRASES[ANA])
    ana.client.post("/keys/words/", {"current": PASSPHRASES[ANA], "new": NEW})
    assert not is_delayed(phone)


# -- how often one may guess ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "second", "is_one_place"),
    [
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff:1:2:3", True),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("192.0.2.7", "::ffff:192.0.2.7", True),
        ("192.0.2.7", "192.0.2.8", False),
    ],
)
def test_one_house_waits_as_one_however_many_addresses_it_has(
    clock: time_machine.Traveller, first: str, second: str, is_one_place: bool
) -> None:
    member(ANA)
    sign_in(Client(REMOTE_ADDR=first), "not what it is at all")
    page = sign_in(Client(REMOTE_ADDR=second), "not this either, at all").content.decode()
    assert ("please wait" in page) == is_one_place


def test_at_home_no_visitor_can_say_that_they_are_somebody_else(
    clock: time_machine.Traveller,
) -> None:
    member(ANA)
    sign_in(Client(HTTP_X_FORWARDED_FOR="192.0.2.7"), "not what it is at all")
    page = sign_in(Client(HTTP_X_FORWARDED_FOR="192.0.2.8"), "not this either, at all")
    assert "please wait" in page.content.decode()


# -- leaving -------------------------------------------------------------------------------------


def settings_of(someone: Member, leave_to: str) -> Any:
    said = {"country": "", "leave_to": leave_to, "idle_minutes": "15"}
    return someone.client.post("/more/1/", said)


def test_leaving_closes_the_page_behind_it_even_where_the_database_does_not_answer(
    clock: time_machine.Traveller,
) -> None:
    """Else Back, or whoever sits down next, is in again as soon as the disk answers."""
    ana = member(ANA, "harmed")
    with patch.object(QuerySet, "delete", side_effect=OperationalError("locked")):
        assert ana.client.post("/leave/").status_code == 302
    assert ana.get("a").status_code == 302


def test_leaving_without_scripts_reaches_an_address_in_any_letters(
    clock: time_machine.Traveller,
) -> None:
    ana = member(ANA)
    assert settings_of(ana, "https://погода.example/день").status_code == 302
    left = ana.client.post("/leave/")
    assert left["Refresh"] == ("0; url=https://xn--80afd2bbd.example/%D0%B4%D0%B5%D0%BD%D1%8C")


@pytest.mark.parametrize(
    "address", ["http://weather.example/", "https://me@weather.example/", "https://[::1"]
)
def test_an_address_that_leaving_would_not_go_to_is_not_kept_as_if_it_would(
    clock: time_machine.Traveller, address: str
) -> None:
    page = settings_of(member(ANA), address)
    assert page.status_code == 200
    assert "does not look like the address of a page" in page.content.decode()


# -- what the database tells ---------------------------------------------------------------------


def test_browsers_that_never_came_back_leave_no_row_of_when_they_were_here(
    clock: time_machine.Traveller,
) -> None:
    member(ANA)
    for _ in range(3):
        clock.shift(timedelta(days=15))
        sign_in(Client(), PASSPHRASES[ANA])
    assert Session.objects.count() == 1
    assert SessionKey.objects.count() == 1


def test_a_second_step_keeps_no_record_of_when_it_was_used(clock: time_machine.Traveller) -> None:
    code = Authenticator(user=member(ANA).person, type=Authenticator.Type.TOTP, data={})
    code.save()
    code.record_usage()
    assert Authenticator.objects.get().last_used_at is None


# -- addresses -----------------------------------------------------------------------------------


@pytest.mark.parametrize("act", ["%20x/thing", "a%00/b", "/", "..%2f/x"])
def test_an_address_made_up_for_letting_go_is_not_there(
    clock: time_machine.Traveller, act: str
) -> None:
    assert member(ANA, "harmed").post("z", act).status_code == 404


def test_a_strangers_repair_and_none_are_the_same_page_to_the_byte(
    clock: time_machine.Traveller,
) -> None:
    ana, ben = member(ANA, "harmed"), member(BEN, "responsible")
    for leaf in ("a", "c", "z", "nothing"):
        strangers = ana.client.get(ben.url(leaf))
        none = ana.client.get(f"/r/{'A' * len(ben.token)}/{leaf}/")
        assert strangers.status_code == none.status_code == 404
        assert strangers.content == none.content
        assert strangers.headers == none.headers
