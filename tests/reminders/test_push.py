"""What became of a note for a browser, told by a real service over TLS; and where none ever goes."""

from __future__ import annotations

import re
import socket
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from cryptography.exceptions import InvalidTag

from amends.people.devices import Device
from amends.reminders import push, world
from amends.reminders.push import Told
from tests.house.ports import free_port
from tests.reminders.browser_side import verified
from tests.reminders.push_service import CONTACT, HOST, Browser, Service, push_service
from tests.reminders.test_letters import TELLING

NOW = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.fixture
def service() -> Iterator[Service]:
    with push_service() as opened:
        yield opened


def send(service: Service, *to: Device, within: float = 3.0) -> Told:
    return service.way(within).send(to or (Browser().device,), keep=HOUR, now=NOW)


def test_a_note_comes_that_the_browser_alone_can_read(service: Service) -> None:
    phone = Browser()

    assert send(service, phone.device) == Told("sent")

    (note,) = service.notes
    assert phone.reads(note) == {
        "title": "A note for you",
        "words": "Something is there for you, whenever it suits you. Nothing has to be answered.",
    }
    with pytest.raises(InvalidTag):
        Browser("another").reads(note)


def test_the_service_is_told_who_sends_and_how_long_to_keep_it(service: Service) -> None:
    send(service)

    (note,) = service.notes
    assert verified(note.head["Authorization"]) == {
        "aud": f"https://{HOST}",
        "exp": int((NOW + 12 * HOUR).timestamp()),
        "sub": CONTACT,
    }
    assert (note.path, note.head["Host"]) == ("/wpush/v2/phone", HOST)
    assert (note.head["TTL"], note.head["Topic"]) == ("3600", "note")
    assert re.fullmatch(r"[\w-]{1,32}", note.head["Topic"]), "RFC 8030, 5.4"
    assert note.head["Content-Encoding"] == "aes128gcm"


def test_nothing_tells_one_note_from_another(service: Service) -> None:
    """Neither by size nor by words, whoever it goes to; no word of it tells, and it knows no name."""
    phone = Browser()
    for browser in (phone, Browser("tablet")):
        send(service, browser.device)

    one, other = service.notes
    assert len(one.body) == len(other.body) == 1_024 + 16 + 86
    assert one.head.keys() == other.head.keys()
    assert one.head.keys() <= {
        "Host", "Authorization", "TTL", "Topic", "Urgency", "Content-Encoding", "Content-Type",
        "Content-Length", "Connection",
    }  # fmt: skip
    read = " ".join(str(said) for said in phone.reads(one).values())
    assert set(re.findall(r"[a-z]+!?", read.lower())) & set(TELLING) == set()
    assert not set("!?") & set(read)


@pytest.mark.parametrize("status", [200, 201, 202, 204])
def test_what_a_service_took_is_told(service: Service, status: int) -> None:
    service.status = status
    assert send(service) == Told("sent")


@pytest.mark.parametrize("status", [404, 410])
def test_where_nobody_is_any_more_is_said(service: Service, status: int) -> None:
    service.status = status
    phone = Browser()
    assert send(service, phone.device) == Told("never", (phone.address,))


@pytest.mark.parametrize("status", [301, 307, 400, 413])
def test_what_a_service_does_not_take_it_is_not_asked_again(service: Service, status: int) -> None:
    """And where it points on to is not followed."""
    service.status, service.head = status, {"Location": f"https://{HOST}/elsewhere"}

    assert send(service) == Told("never")

    assert [note.path for note in service.notes] == ["/wpush/v2/phone"]


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("", 0),
        ("120", 120),
        ("Tue, 03 Mar 2026 09:30:00 GMT", 1_800),
        ("Tue, 03 Mar 2026 08:00:00 GMT", 0),
        ("99999999999999", 86_400),
        ("soon", 0),
        ("-5", 0),
    ],
)
@pytest.mark.parametrize("status", [429, 503])
def test_a_service_that_says_not_now_says_until_when(
    service: Service, status: int, said: str, seconds: int
) -> None:
    service.status, service.head = status, {"Retry-After": said}
    way, phone = service.way(), Browser().device
    assert way.send([phone], keep=HOUR, now=NOW) == Told("later")
    service.status, service.head = 201, {}

    if seconds:
        just_before = NOW + timedelta(seconds=seconds - 1)
        assert way.send([phone], keep=HOUR, now=just_before) == Told("later")
        assert len(service.notes) == 1, "nor is it asked"
    then = NOW + timedelta(seconds=seconds)
    assert way.send([phone], keep=HOUR, now=then) == Told("sent")


@pytest.mark.parametrize("status", [401, 403])
def test_a_service_that_refuses_the_house_is_asked_again(service: Service, status: int) -> None:
    service.status = status
    assert send(service) == Told("later")


@pytest.mark.parametrize("status", [500, 502, 504])
def test_a_service_that_broke_may_have_taken_it(service: Service, status: int) -> None:
    service.status = status
    assert send(service) == Told("unknown")


def test_a_service_that_hangs_up_with_the_note_leaves_it_unknown(service: Service) -> None:
    service.hangs_up = True
    assert send(service) == Told("unknown")
    assert len(service.notes) == 1


def test_a_service_that_thinks_too_long_leaves_it_unknown(service: Service) -> None:
    service.seconds = 2.0
    assert send(service, within=0.4) == Told("unknown")


def test_a_service_that_answers_sign_by_sign_takes_no_longer_than_another(
    service: Service,
) -> None:
    service.drips = 0.1
    assert send(service, within=0.6) == Told("unknown")


@pytest.mark.parametrize(
    "says", [b"what\r\n\r\n", b"HTTP/1.1 abc\r\n\r\n", b"HTTP/2 2011 a\r\n\r\n", b"x" * 40_000]
)
def test_an_answer_that_is_none_leaves_it_unknown(service: Service, says: bytes) -> None:
    service.says = says
    assert send(service) == Told("unknown")


def test_a_service_that_is_not_there_is_asked_again(service: Service) -> None:
    service.port = free_port()
    assert send(service) == Told("later")


def test_who_stands_in_the_place_of_a_service_is_told_nothing() -> None:
    """Neither one with a certificate for another name, nor one that nobody vouches for."""
    with push_service("push.example") as other, push_service() as unknown:
        assert send(other) == Told("later")
        unknown.trust = other.trust
        assert send(unknown) == Told("later")
        assert other.notes == unknown.notes == []


def test_an_address_that_is_no_services_is_not_asked_even_if_it_is_kept(service: Service) -> None:
    """What lies in the table is looked at again: it may be from before, or put there by another."""
    kept = Device(
        id="a",
        name="a",
        added=NOW.date(),
        address="https://push.example/x",
        public=Browser().public,
        secret=bytes(16),
    )

    assert send(service, kept) == Told("never", ("https://push.example/x",))

    assert service.reached == []


# -- several browsers ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("statuses", "outcome"),
    [
        ((201, 429), "sent"),
        ((410, 201), "sent"),
        ((429, 410), "later"),
        ((429, 500), "unknown"),
        ((404, 413), "never"),
    ],
)
def test_a_person_who_was_told_in_one_browser_was_told(
    service: Service, statuses: tuple[int, int], outcome: str
) -> None:
    phone, tablet = Browser("phone"), Browser("tablet")
    service.statuses = dict(zip((phone.path, tablet.path), statuses, strict=True))

    told = send(service, phone.device, tablet.device)

    assert told.outcome == outcome
    both = zip((phone, tablet), statuses, strict=True)
    assert told.gone == tuple(one.address for one, said in both if said in (404, 410))


def test_one_browser_that_is_slow_keeps_no_other_waiting(service: Service) -> None:
    """A service that is a second late with each of five takes no longer than with one."""
    service.seconds = 1.0
    browsers = [Browser(f"phone-{n}") for n in range(5)]
    begun = time.monotonic()

    assert send(service, *(one.device for one in browsers), within=3.0) == Told("sent")

    assert time.monotonic() - begun < 3.0
    assert {note.path for note in service.notes} == {one.path for one in browsers}


# -- where a name leads ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.0.0.1", "192.168.1.1", "172.16.0.1", "169.254.169.254", "100.64.0.1",
        "0.0.0.0", "224.0.0.1", "239.1.1.1", "255.255.255.255", "::1", "::", "fe80::1", "fd00::1",  # noqa: S104
        "ff02::1", "::ffff:192.168.1.1", "::ffff:127.0.0.1", "192.0.2.1", "2001:db8::1",
    ],
)  # fmt: skip
def test_no_name_leads_into_a_home(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def resolves(*_: Any, **__: Any) -> list[Any]:
        family = socket.AF_INET6 if ":" in address else socket.AF_INET
        return [(family, socket.SOCK_STREAM, 6, "", (address, 443))]

    def connects(*_: Any) -> None:
        raise AssertionError("a line was opened")

    monkeypatch.setattr(socket, "getaddrinfo", resolves)
    monkeypatch.setattr(socket.socket, "connect", connects)

    with pytest.raises(ConnectionRefusedError):
        world.to_the_wider_world(HOST, 1.0)


@pytest.mark.parametrize("address", ["142.250.184.10", "2a00:1450:4003:80f::200a"])
def test_a_name_may_lead_into_the_wider_world(address: str) -> None:
    assert world.is_of_the_wider_world(address)


def test_of_several_addresses_one_that_answers_is_taken_and_a_homes_is_passed_over(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tried: list[str] = []

    def resolves(*_: Any, **__: Any) -> list[Any]:
        found = ("192.168.1.1", "142.250.184.10", "142.250.184.11")
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (one, 443)) for one in found]

    def connects(line: socket.socket, place: tuple[str, int]) -> None:
        tried.append(place[0])
        if place[0].endswith("10"):
            raise TimeoutError

    monkeypatch.setattr(socket, "getaddrinfo", resolves)
    monkeypatch.setattr(socket.socket, "connect", connects)

    world.to_the_wider_world(HOST, 1.0).close()

    assert tried == ["142.250.184.10", "142.250.184.11"]


def test_the_house_itself_believes_what_the_computer_believes_and_asks_the_wider_world() -> None:
    way = push.by(CONTACT)
    assert way.reach is world.to_the_wider_world
    assert way.trust.check_hostname
    assert replace(way, within=1.0).contact == CONTACT
