"""The whole program as a person starts it: served on loopback from a data folder of its own."""

import http.client
import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Browser

from amends.cli.standing import standing_open
from tests.house.ports import free_port

pytestmark = pytest.mark.slow

AMENDS = [sys.executable, "-I", "-m", "amends.cli.entry"]


def environment(place: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("AMENDS_")}
    return {**kept, "AMENDS_DATA": str(place)}


@dataclass(frozen=True, slots=True)
class House:
    """A served house: where it is, what it said, and its data folder."""

    port: int
    process: subprocess.Popen[str]
    place: Path
    said: str

    def get(self, path: str) -> tuple[int, dict[str, str], str]:
        with closing(http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)) as visit:
            visit.request("GET", path, headers={"Host": f"localhost:{self.port}"})
            answer = visit.getresponse()
            headers = {name.lower(): value for name, value in answer.getheaders()}
            return answer.status, headers, answer.read().decode("utf-8", "replace")

    def close(self, how: signal.Signals) -> int:
        self.process.send_signal(how)
        return self.process.wait(timeout=15)


def open_house(place: Path) -> House:
    port = free_port()
    process = subprocess.Popen(
        [*AMENDS, "serve", "--no-browser", "--port", str(port)],
        env=environment(place),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert process.stdout
    return House(port=port, process=process, place=place, said=process.stdout.readline())


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    opened = open_house(tmp_path / "books")
    yield opened
    opened.process.kill()
    opened.process.wait()


def run(place: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*AMENDS, *arguments], env=environment(place), capture_output=True, text=True, check=False
    )


def test_the_house_opens_on_loopback_and_says_where(house: House) -> None:
    assert house.said == (f"Amends is open at http://localhost:{house.port}/ (Ctrl-C closes it).\n")
    status, headers, _ = house.get("/")
    assert status in (200, 302)
    assert headers["cache-control"] == "no-store"
    assert headers["content-security-policy"].startswith("default-src 'none'")
    _, _, about = house.get("/about/")
    style = re.search(r'href="(/static/[^"]+\.css)"', about)
    assert style
    status, headers, _ = house.get(style[1])
    assert status == 200
    assert "max-age=31536000" in headers["cache-control"]


def test_another_name_for_this_computer_is_not_answered(house: House) -> None:
    """A page elsewhere whose name was pointed at 127.0.0.1 learns nothing."""
    with closing(http.client.HTTPConnection("127.0.0.1", house.port, timeout=10)) as visit:
        visit.request("GET", "/", headers={"Host": "elsewhere.example"})
        assert visit.getresponse().status == 400


def test_everything_the_house_makes_is_its_owners_alone(house: House) -> None:
    house.get("/")
    assert house.place.stat().st_mode & 0o777 == 0o700
    open_to_others = [path for path in house.place.iterdir() if path.stat().st_mode & 0o077]
    assert open_to_others == []
    assert {path.name for path in house.place.iterdir()} >= {"amends.sqlite3", "secret.key", "open"}


def test_a_second_start_leads_to_the_open_house(house: House) -> None:
    second = run(house.place, "serve", "--no-browser")
    assert second.returncode == 0
    assert second.stdout == f"Amends is already open at http://localhost:{house.port}/\n"


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_the_house_closes_cleanly_and_opens_again(house: House, how: signal.Signals) -> None:
    assert house.close(how) == 0
    assert house.process.stdout
    assert house.process.stdout.read() == ""
    again = open_house(house.place)
    try:
        assert again.said.startswith("Amends is open at")
    finally:
        again.close(signal.SIGTERM)


def test_a_house_that_was_killed_does_not_stay_open(house: House) -> None:
    house.close(signal.SIGKILL)
    for _ in range(150):
        with standing_open(house.place) as mark:
            if mark is not None:
                return
        time.sleep(0.1)
    raise AssertionError("the house is still open")


def test_sessions_whose_time_is_over_are_forgotten_at_the_next_start(tmp_path: Path) -> None:
    place = tmp_path / "books"
    run(place, "migrate")
    with closing(sqlite3.connect(place / "amends.sqlite3")) as rows, rows:
        rows.execute("INSERT INTO django_session VALUES ('over', '', '2026-01-01 00:00:00')")
        rows.execute("INSERT INTO django_session VALUES ('not yet', '', '2999-01-01 00:00:00')")
    run(place, "migrate")
    with closing(sqlite3.connect(place / "amends.sqlite3")) as rows:
        kept = rows.execute("SELECT session_key FROM django_session").fetchall()
    assert kept == [("not yet",)]


def test_an_empty_house_is_whole_and_a_wrong_head_is_said(tmp_path: Path) -> None:
    place = tmp_path / "books"
    assert run(place, "migrate").stdout == "The database is up to date.\n"
    whole = run(place, "verify")
    assert (whole.returncode, whole.stderr) == (0, "")
    assert whole.stdout.endswith("or here with --head.\n")
    lost = run(place, "verify", "--head", "12:" + "ab" * 32)
    assert lost.returncode == 1
    assert "the database, entry 12" in lost.stdout
    assert run(place, "verify", "--head", "12").returncode == 2


def test_a_folder_that_was_never_opened_is_not_called_whole(tmp_path: Path) -> None:
    said = run(tmp_path / "mistyped", "verify")
    assert said.returncode == 1
    assert said.stderr.startswith("Error: There are no books here")


@pytest.mark.parametrize("command", [["verify"], ["serve", "--no-browser"]])
@pytest.mark.parametrize("whole", [0, 8192], ids=["not a database", "cut in the middle"])
def test_a_damaged_database_is_said_in_a_sentence_and_left_as_it_is(
    tmp_path: Path, command: list[str], whole: int
) -> None:
    place = tmp_path / "books"
    run(place, "migrate")
    file = place / "amends.sqlite3"
    damaged = file.read_bytes()[:whole] or b"no database at all" * 100
    file.write_bytes(damaged)

    said = run(place, *command)

    assert said.returncode == 1
    assert said.stderr.startswith("Error: The database is damaged: ")
    assert "restore the newest back-up" in said.stderr
    assert "Traceback" not in said.stderr
    assert file.read_bytes() == damaged


@dataclass(frozen=True, slots=True)
class Demo:
    """A running demo: what it told, and the folder that it may leave nothing in."""

    process: subprocess.Popen[str]
    told: str
    temporary: Path

    def word(self, what: str) -> str:
        found = re.search(rf"{what}\s+(.+)", self.told)
        assert found
        return found[1]


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Demo]:
    process = subprocess.Popen(
        [*AMENDS, "demo", "--no-browser", "--port", str(free_port())],
        env={**environment(tmp_path / "real"), "TMPDIR": str(tmp_path)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert process.stdout
    told = ""
    while "Amends is open at" not in told:
        line = process.stdout.readline()
        assert line, told
        told += line
    yield Demo(process=process, told=told, temporary=tmp_path)
    process.kill()
    process.wait()


def test_the_demo_leaves_nothing_behind(demo: Demo) -> None:
    """Neither in its own folder nor in the one that the environment names."""
    assert [path.name.startswith("amends-demo-") for path in demo.temporary.iterdir()] == [True]
    demo.process.send_signal(signal.SIGINT)
    assert demo.process.wait(timeout=15) == 0
    assert list(demo.temporary.iterdir()) == []


@pytest.mark.browser
def test_a_newcomer_signs_in_to_the_demo_with_its_sheet(demo: Demo, browser: Browser) -> None:
    """In a browser that tries the other loopback address first, and at every main place."""
    page = browser.new_page(viewport={"width": 390, "height": 844})
    address = demo.word("open at").split()[0]
    page.goto(f"{address}in/")
    page.get_by_label("Your name here").fill(demo.word("name"))
    page.get_by_label("Your passphrase").fill(demo.word("passphrase"))
    page.get_by_role("button", name="Come in").click()
    # A passphrase takes its time to be looked at, and what is there at once is the page before.
    page.locator("nav a").first.wait_for()
    places = [link.get_attribute("href") for link in page.locator("nav a").all()]
    assert len(places) >= 3
    for place in filter(None, places):
        answer = page.goto(urljoin(address, place))
        assert answer is not None
        assert answer.status == 200, place
        assert page.title() == "Amends"
    page.close()
