"""A calendar that asks a real house: what it leaves on the terminal and on the disk, by the bytes."""

from __future__ import annotations

import base64
import http.client
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.house.test_open_house import environment, open_house, run
from tests.web import rfc5545

pytestmark = pytest.mark.slow

MAKE_ONE = """
import django; django.setup()
from datetime import date
from django.utils import timezone
from amends.people import accounts, feeds
from amends.web import feed
new = accounts.create("amber-river-lantern", "candle bridge autumn violin harbor stone")
wants = feeds.Choice(kinds=("check_in",), words="Plants", since=date(2026, 3, 6))
print(feed.make(new.ring, wants, now=timezone.now()).address)
"""


@pytest.fixture
def made(tmp_path: Path) -> tuple[Path, str]:
    """A closed house in which somebody has days in a calendar, and their address."""
    place = tmp_path / "books"
    assert run(place, "migrate").returncode == 0
    settings = {"DJANGO_SETTINGS_MODULE": "amends.settings.django"}
    address = subprocess.run(
        [sys.executable, "-c", MAKE_ONE],
        env={**environment(place), **settings},
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    assert len(address) == 43
    return place, address


def ask(port: int, method: str, path: str) -> tuple[int, bytes]:
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=20)) as calendar:
        calendar.request(method, path, headers={"Host": f"localhost:{port}"})
        answer = calendar.getresponse()
        return answer.status, answer.read()


def test_the_address_is_neither_on_the_terminal_nor_on_the_disk(made: tuple[Path, str]) -> None:
    place, address = made
    house = open_house(place)
    try:
        status, days = ask(house.port, "GET", f"/d/{address}.ics")
        assert status == 200
        assert {one.words for one in rfc5545.read(days)} == {"Plants"}
        assert ask(house.port, "HEAD", f"/d/{address}.ics") == (200, b"")
        nowhere = ask(house.port, "GET", f"/d/{address[:-1]}.ics")
        assert nowhere[0] == 404
        assert ask(house.port, "GET", "/nothing-here/") == nowhere
        assert ask(house.port, "POST", f"/d/{address}.ics")[0] == 404
        assert ask(house.port, "GET", f"/d/{address}.ics?{address}")[0] == 200
        assert ask(house.port, "GET", f"/d/{address}/../x.ics")[0] == 404
    finally:
        assert house.close(signal.SIGTERM) == 0
    assert house.process.stdout
    said = house.said + house.process.stdout.read()
    secret = base64.urlsafe_b64decode(address + "=")
    on_disk = b"".join(path.read_bytes() for path in place.rglob("*") if path.is_file())
    for hidden in (address.encode(), address[:10].encode(), secret, b"Plants", days):
        assert hidden not in said.encode()
        assert hidden not in on_disk
        assert hidden.hex().encode() not in on_disk
