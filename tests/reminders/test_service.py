"""A note by a service of one's own: few services, in the wider world alone, and nothing but our words."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator

import pytest

from amends.people import services
from amends.reminders import letters
from amends.reminders.service import Service as Way
from tests.reminders.apprised import program
from tests.reminders.push_service import Service, push_service
from tests.reminders.test_letters import TELLING

KEY, TOKEN = "u" * 30, "a" * 30
BOT = "123456789:" + "A" * 35
NTFY = "ntfys://tk_secret@ntfy.example/quiet-harbour-7"
ADDRESSES = {
    "ntfy.example": NTFY,
    "ntfy.sh": "ntfys://ntfy.sh/quiet-harbour-7",
    "api.pushover.net": f"pover://{KEY}@{TOKEN}",
    "api.telegram.org": f"tgram://{BOT}/987654321",
    "signal.example": "signals://signal.example/+34600000000/+34600000001",
}
"""By the host that each has to lead to."""


@pytest.fixture
def service() -> Iterator[Service]:
    with push_service("ntfy.example") as opened:
        opened.status = 200
        yield opened


def send(service: Service, address: str = NTFY, *, within: float = 30.0, at: str = "") -> str:
    way = Way(program=program(service, at=at or "142.250.184.10"), within=within)
    return way.send(address, *letters.note())


# -- which there are -------------------------------------------------------------------------------


@pytest.mark.parametrize(("host", "address"), ADDRESSES.items())
def test_a_service_that_we_know_is_known_by_its_name(host: str, address: str) -> None:
    assert services.name_of(address) in ("ntfy", "Pushover", "Telegram", "Signal")


@pytest.mark.parametrize(
    "address",
    [
        "",
        "json://house.example/x",
        "xml://house.example/",
        "form://house.example/",
        "mailto://me:word@mail.example",
        "file:///etc/passwd",
        "syslog://",
        "dbus://",
        "windows://",
        "exec://run",
        "ntfy://ntfy.example/topic",
        "ntfys://topic",
        "ntfys://ntfy.example",
        "ntfys://ntfy.example/a/b",
        "ntfys://ntfy.example:8080/topic",
        "ntfys://localhost/topic",
        "ntfys://192.168.1.1/topic",
        "ntfys://[::1]/topic",
        "ntfys://ntfy.example/topic?attach=file:///etc/passwd",
        "ntfys://ntfy.example/topic?verify=no",
        "ntfys://ntfy.example/topic?redirect=yes",
        "ntfys://ntfy.example/topic?email=you@mail.example",
        "ntfys://ntfy.example/topic#x",
        "ntfys://ntfy.example/topic\n",
        "ntfys://ntfy.example/töpic",
        "ntfys://a@b@ntfy.example/topic",
        "NTFYS://ntfy.example/topic",
        "signal://signal.example/+34600000000/+34600000001",
        "signals://signal.example/+34600000000/+34600000001/+34600000002",
        "signals://signal.example/+34600000000/group.abc",
        f"tgram://{BOT}/-100987654321",
        f"tgram://{BOT}/",
        f"tgram://{BOT}/987654321/987654322",
        f"pover://{KEY}@{TOKEN}/tablet",
        f"pover://{KEY}@{TOKEN}?sound=siren&priority=emergency",
        f"ntfys://ntfy.example/topic, pover://{KEY}@{TOKEN}",
        f"ntfys://{'a' * 100}:{'b' * 100}@{'c' * 60}.{'d' * 60}.{'e' * 60}.example/topic",
        "https://house.example/x",
    ],
)
def test_nothing_else_is_a_service_nor_is_one_with_more_to_it(address: str) -> None:
    assert services.name_of(address) == ""


# -- what is sent ----------------------------------------------------------------------------------


@pytest.mark.parametrize(("host", "address"), ADDRESSES.items())
def test_each_service_gets_our_words_at_its_own_place_and_no_others(
    host: str, address: str
) -> None:
    with push_service(host) as service:
        service.status = 200

        assert send(service, address) == "sent"

    assert len(service.notes) == 1
    (note,) = service.notes
    assert note.head["Host"] == host
    body = note.body.decode()
    whole = " ".join([note.path, body, *(f"{name} {value}" for name, value in note.head.items())])
    for part in letters.note():
        assert part in body.replace("+", " ").replace("%2C", ",").replace("\\n", "\n")
    assert re.search("apprise|caronc|github", whole, re.IGNORECASE) is None
    words = set(re.findall(r"[a-z]+!?", body.lower()))
    assert words & set(TELLING) <= {"message"}


def test_no_secret_stands_among_what_a_process_list_shows(service: Service) -> None:
    way = Way(program=program(service))
    assert "tk_secret" not in " ".join(way.program)
    assert "tk_secret" not in " ".join(Way().program)


def test_the_house_runs_its_own_program_without_anything_of_its_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As it is, with nothing handed in: an address that it does not know goes nowhere."""
    monkeypatch.setenv("AMENDS_DATABASE_URL", "postgres://house:word@db.example/amends")
    assert Way().send("json://house.example/x", "a", "b") == "never"
    shows = (
        sys.executable,
        "-c",
        "import os; print('AMENDS_DATABASE_URL' in os.environ or 'sent')",
    )
    assert Way(program=shows).send(NTFY, "a", "b") == "sent"


@pytest.mark.parametrize("at", ["127.0.0.1", "192.168.1.10", "169.254.169.254", "::1", "fd00::1"])
def test_a_name_that_leads_into_a_home_is_not_followed(service: Service, at: str) -> None:
    assert send(service, at=at) == "later"
    assert service.notes == []


def test_the_program_as_the_house_runs_it_reaches_nothing_on_this_computer() -> None:
    """What ends so is this computer itself everywhere (RFC 6761)."""
    assert Way().send("ntfys://ntfy.localhost/topic", "a", "b") == "later"


@pytest.mark.parametrize("status", [301, 307])
def test_where_a_service_points_on_to_is_not_followed(service: Service, status: int) -> None:
    service.status, service.head = status, {"Location": "https://ntfy.example/elsewhere"}

    assert send(service) == "never"

    assert len(service.notes) == 1


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        (401, "never"),
        (413, "never"),
        (429, "later"),
        (503, "later"),
        (500, "unknown"),
    ],
)
def test_what_a_service_says_is_what_becomes_of_it(
    service: Service, status: int, outcome: str
) -> None:
    service.status = status
    assert send(service) == outcome
    assert len(service.notes) == 1


def test_a_service_that_hangs_up_with_the_note_leaves_it_unknown(service: Service) -> None:
    service.hangs_up = True
    assert send(service) == "unknown"
    assert len(service.notes) == 1


def test_a_service_that_is_too_slow_leaves_it_unknown(service: Service) -> None:
    service.seconds = 10.0
    assert send(service, within=4.0) == "unknown"


def test_a_service_that_is_not_there_is_asked_again(service: Service) -> None:
    service.port = 1
    assert send(service) == "later"


def test_who_stands_in_the_place_of_a_service_is_told_nothing() -> None:
    with push_service("other.example") as other:
        assert send(other) == "later"
        assert other.notes == []


@pytest.mark.parametrize("says", ["", "what", "sent\nsent", '{"a": 1}'])
def test_a_program_that_says_nothing_leaves_it_unknown(says: str) -> None:
    shows = (sys.executable, "-c", f"print({says!r})")
    assert Way(program=shows).send(NTFY, "a", "b") == "unknown"


def test_a_program_that_is_not_there_sends_nothing() -> None:
    assert Way(program=("/nowhere/amends",)).send(NTFY, "a", "b") == "later"


def test_what_it_is_given_comes_by_its_input() -> None:
    shows = (sys.executable, "-c", "import json, sys; print(json.load(sys.stdin)['words'])")
    assert Way(program=shows).send(NTFY, "a", "later") == "later"
