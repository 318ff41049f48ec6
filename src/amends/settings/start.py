"""From the environment to a house that can open: folder prepared, keys at hand, or one sentence."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from amends.settings import environment, folder
from amends.settings.environment import Environment, Hosted, Postgres

BUSY_SECONDS: Final = 20
"""How long a writer waits for another's turn before SQLite says it is locked. A turn takes about a
millisecond, so this much is reached only when something holds the file for other reasons."""

SQLITE_FIRST: Final = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;"
"""Said on every connection: readers never wait, what was said to be saved survives a power cut,
and what was deleted is overwritten."""


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """What `amends.settings.django` is made from. Keys never print themselves."""

    environment: Environment
    place: Path | None
    """The data folder; None when hosted."""

    database: Mapping[str, Any] = field(repr=False)
    secret_key: str = field(repr=False)
    server_key: bytes | None = field(repr=False)
    """None at home: the key is then made in memory, so that a restart locks every session."""

    @property
    def channel_key(self) -> bytes:
        """What the addresses of reminders are sealed under: outside the database, and the same after
        a restart, since a worker has to read them while nobody is there."""
        return self.server_key or bytes.fromhex(self.secret_key)

    @property
    def mark(self) -> str:
        """Six letters that tell this house's cookies from another's on the same computer.

        Browsers share the cookies of 127.0.0.1 between all ports, so that a demo would sign its
        owner out of the real house.
        """
        return hashlib.sha256(b"amends cookie " + self.secret_key.encode()).hexdigest()[:6]


def start(environ: Mapping[str, str]) -> House:
    """Read, check and prepare. Raises Unsettled with one sentence."""
    settled = environment.read(environ)
    return _hosted(settled, settled.hosted) if settled.hosted else _at_home(settled)


def files_mark(folder_of_files: Path) -> str:
    """Eight letters that change whenever a file that browsers keep has changed."""
    digest = hashlib.sha256()
    for path in sorted(folder_of_files.rglob("*")):
        if path.is_file():
            digest.update(str(path.relative_to(folder_of_files)).encode())
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:8]


def _at_home(settled: Environment) -> House:
    place = folder.prepare(settled.data)
    return House(
        environment=settled,
        place=place,
        database=_postgres(settled.database) if settled.database else _sqlite(place),
        secret_key=folder.secret_key(place),
        server_key=None,
    )


def _hosted(settled: Environment, hosted: Hosted) -> House:
    return House(
        environment=settled,
        place=None,
        database=_postgres(hosted.database),
        secret_key=folder.key_in(hosted.secret_key_file).hex(),
        server_key=folder.key_in(hosted.server_key_file),
    )


def _sqlite(place: Path) -> dict[str, Any]:
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": place / folder.DATABASE,
        "ATOMIC_REQUESTS": False,
        "OPTIONS": {
            # Django's own DEFERRED fails with "database is locked" as soon as two read and write.
            "transaction_mode": "IMMEDIATE",
            "timeout": BUSY_SECONDS,
            "init_command": SQLITE_FIRST,
        },
    }


def _postgres(where: Postgres) -> dict[str, Any]:
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": where.name,
        "USER": where.user,
        "PASSWORD": where.password,
        "HOST": where.host,
        "PORT": where.port,
        "ATOMIC_REQUESTS": False,
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": dict(where.options),
    }
