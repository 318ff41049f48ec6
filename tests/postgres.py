"""A real PostgreSQL of the tests' own: made by its own initdb, in a folder that goes with it.

AMENDS_TEST_DATABASE=postgres runs the same tests on it that otherwise run on SQLite:

    AMENDS_TEST_DATABASE=postgres pytest tests/journal tests/people

The server listens on a socket in its folder and nowhere else. Nothing is skipped without it:
whoever runs the tests is told what to install.
"""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

import psycopg
import pytest
from django.conf import settings
from django.db import connections, models  # noqa: F401 - models before backends, or they circle
from django.db.backends.base.operations import BaseDatabaseOperations

WANTED = os.environ.get("AMENDS_TEST_DATABASE", "sqlite")

ROLE = "amends"

MISSING = (
    "PostgreSQL is missing: the storage tests run on a real one. Install it (on Debian:"
    " apt-get install postgresql), or run without AMENDS_TEST_DATABASE=postgres."
)

READY_WITHIN = 60.0
"""Seconds a fresh server may take to answer: under two on two shared cores, four when they are busy."""

QUICK = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")
"""For tests, whose data may be lost with the machine. What measures durability leaves it out."""


class Server(NamedTuple):
    """A running server; `folder` holds its socket."""

    folder: Path
    pid: int

    def database(self, name: str = "postgres") -> dict[str, Any]:
        """What Django's DATABASES says of one of its databases."""
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": name,
            "USER": ROLE,
            "HOST": str(self.folder),
            "ATOMIC_REQUESTS": False,
        }

    def url(self, name: str) -> str:
        """The same as AMENDS_DATABASE_URL says it, for a process of its own."""
        return f"postgres://{ROLE}@/{name}?host={self.folder}"

    def connect(self, name: str = "postgres") -> psycopg.Connection[Any]:
        return psycopg.connect(host=str(self.folder), user=ROLE, dbname=name, autocommit=True)

    def make(self, name: str) -> None:
        """Make an empty database."""
        with self.connect() as connection:
            connection.execute(f'CREATE DATABASE "{name}"'.encode())


@contextmanager
def running(*, durable: bool = False) -> Iterator[Server]:
    """A server that lives as long as the block. Durable ones wait for the disk, as real ones do."""
    programs = _programs()
    folder = Path(tempfile.mkdtemp(prefix="amends-pg-"))
    as_owner = _owner(folder)
    try:
        _initdb(programs, folder, as_owner)
        process = _start(programs, folder, as_owner, () if durable else QUICK)
        try:
            _wait(process, folder)
            yield Server(folder, process.pid)
        finally:
            # Of its ways to stop, the one that waits for no session that a test has left open.
            process.send_signal(signal.SIGINT)
            process.wait(READY_WITHIN)
    finally:
        shutil.rmtree(folder)


def _programs() -> Path:
    """The folder of initdb and postgres: Debian keeps them outside the path."""
    found = shutil.which("initdb")
    if found is not None:
        return Path(found).resolve().parent
    debian = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"),
        key=lambda program: int(program.parts[-3]),
    )
    if not debian:
        pytest.fail(MISSING, pytrace=False)
    return debian[-1].parent


def _owner(folder: Path) -> dict[str, Any]:
    """The user to run as, for subprocess: initdb and postgres refuse root."""
    if os.geteuid() != 0:
        return {}
    user = pwd.getpwnam("postgres" if _is_user("postgres") else "nobody")
    os.chown(folder, user.pw_uid, user.pw_gid)
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}


def _is_user(name: str) -> bool:
    return any(user.pw_name == name for user in pwd.getpwall())


def _initdb(programs: Path, folder: Path, as_owner: dict[str, Any]) -> None:
    subprocess.run(
        [
            programs / "initdb",
            f"--pgdata={folder / 'data'}",
            f"--username={ROLE}",
            "--auth-local=trust",
            "--auth-host=reject",
            "--encoding=UTF8",
            "--locale=C",
            "--no-sync",
        ],
        check=True,
        cwd=folder,
        stdout=subprocess.DEVNULL,
        **as_owner,
    )


def _start(
    programs: Path, folder: Path, as_owner: dict[str, Any], options: Iterable[str]
) -> subprocess.Popen[bytes]:
    said = ["listen_addresses=", f"unix_socket_directories={folder}", *options]
    with (folder / "log").open("wb") as log:
        return subprocess.Popen(
            [
                programs / "postgres",
                "-D",
                folder / "data",
                *(part for option in said for part in ("-c", option)),
            ],
            cwd=folder,
            stdout=log,
            stderr=subprocess.STDOUT,
            **as_owner,
        )


def _wait(process: subprocess.Popen[bytes], folder: Path) -> None:
    until = time.monotonic() + READY_WITHIN
    while process.poll() is None and time.monotonic() < until:
        try:
            psycopg.connect(host=str(folder), user=ROLE, dbname="postgres").close()
        except psycopg.OperationalError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError("PostgreSQL did not start:\n" + (folder / "log").read_text())


# --- For pytest: tests/conftest.py imports what stands below ------------------------------------


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Server]:
    """One server for this test process, whichever database the other tests run on."""
    with running() as server:
        yield server


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    request: pytest.FixtureRequest,
    django_db_modify_db_settings_parallel_suffix: None,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """The database that all tests of this run use, by AMENDS_TEST_DATABASE.

    SQLite gets a real file: in memory there is no write-ahead log to be tried.
    """
    if WANTED == "postgres":
        server: Server = request.getfixturevalue("postgres_server")
        use(server.database("amends"))
    elif WANTED == "sqlite":
        file = tmp_path_factory.mktemp("database") / "tests.sqlite3"
        connections["default"].settings_dict["TEST"]["NAME"] = str(file)
    else:
        pytest.fail(f"AMENDS_TEST_DATABASE is sqlite or postgres, not {WANTED}", pytrace=False)


def use(database: dict[str, Any]) -> None:
    """Let Django use this database from now on."""
    settings.DATABASES["default"] = database
    connections["default"].close()
    del connections["default"]
    connections.settings = connections.configure_settings({"default": database})


@pytest.fixture(scope="session", autouse=True)
def books_can_be_flushed() -> Iterator[None]:
    """Django empties every table after a test with real commits; the triggers on entries refuse.

    They are lifted for that moment, and stand again in the same transaction.
    """
    guard = import_module("amends.journal.migrations.0002_guard_the_entries")
    flush = BaseDatabaseOperations.execute_sql_flush

    def lifted(self: BaseDatabaseOperations, sql_list: Iterable[str]) -> None:
        vendor = self.connection.vendor
        flush(self, [*guard.LIFT[vendor], *sql_list, *guard.GUARD[vendor]])

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(BaseDatabaseOperations, "execute_sql_flush", lifted)
        yield
