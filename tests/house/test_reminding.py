"""Reminders as a person starts them: at home with the house, hosted by a command of their own."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import time
from contextlib import closing
from pathlib import Path

import pytest

from tests.house.test_open_house import AMENDS, environment, open_house, run

pytestmark = pytest.mark.slow

TOLD_WITHIN = 60.0
"""Seconds in which a busy computer has told: the worker looks every ten."""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A data folder in which something has just fallen due for somebody."""
    place = tmp_path / "books"
    assert run(place, "migrate").returncode == 0
    with closing(sqlite3.connect(place / "amends.sqlite3")) as database, database:
        database.execute(
            "INSERT INTO people_person (name, password, owner, passphrase_slot, recovery_slot,"
            " key_version, public_key, private_sealed) VALUES ('ben', '!', x'', x'', x'', 1, x'', x'')"
        )
        database.execute(
            "INSERT INTO journal_due (person_id, at, ready_at, rule, zone, channel, key, tries)"
            " SELECT id, datetime('now'), datetime('now'), '', 'UTC', 'due', 'a', 0 FROM people_person"
        )
    return place


def channels(place: Path) -> list[str]:
    with closing(sqlite3.connect(place / "amends.sqlite3")) as database:
        return [row[0] for row in database.execute("SELECT channel FROM journal_due")]


def waits_until_told(place: Path) -> None:
    until = time.monotonic() + TOLD_WITHIN
    while channels(place) != ["app"]:
        assert time.monotonic() < until, "nobody was told"
        time.sleep(0.2)


def test_the_command_tells_what_is_due_and_ends(place: Path) -> None:
    done = run(place, "remind", "--once")

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert channels(place) == ["app"]


def test_the_command_works_on_until_it_is_ended(place: Path) -> None:
    process = subprocess.Popen([*AMENDS, "remind"], env=environment(place))
    try:
        waits_until_told(place)
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=15) == 0
    finally:
        process.kill()
        process.wait()


def test_at_home_people_are_told_while_the_house_is_open(place: Path) -> None:
    house = open_house(place)
    try:
        waits_until_told(place)
        assert house.close(signal.SIGTERM) == 0
    finally:
        house.process.kill()
        house.process.wait()


def test_the_command_says_in_one_sentence_that_there_are_no_tables(tmp_path: Path) -> None:
    done = run(tmp_path / "books", "remind", "--once")

    assert done.returncode == 1
    assert done.stderr.startswith("Error: The database does not open")
