"""A throwaway house for the journal's measures: a person, their repair, and a database."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from amends.people.keys import Ring
    from amends.repair import Seat

THE_EVENING = datetime(2026, 3, 2, 19, 30, tzinfo=UTC)
DATABASES = ("sqlite", "postgres")


@contextmanager
def house(database: str) -> Iterator[None]:
    """Django on an empty database of that kind, with the settings of a real house.

    PostgreSQL waits for the disk here, as it does where people live.
    """
    for name in [name for name in os.environ if name.startswith("AMENDS_")]:
        del os.environ[name]
    with TemporaryDirectory(prefix="amends-bench-") as folder:
        os.environ |= {"AMENDS_DATA": folder, "DJANGO_SETTINGS_MODULE": "amends.settings.django"}
        if database == "sqlite":
            _set_up()
            yield
            return
        from tests import postgres

        with postgres.running(durable=True) as server:
            server.make("bench")
            os.environ["AMENDS_DATABASE_URL"] = server.url("bench")
            _set_up()
            yield
            _hang_up()


def somebody() -> tuple[Seat, Ring]:
    """A new person with a repair."""
    from amends.people import access, accounts

    new = accounts.create("amber-river-lantern", "candle bridge autumn violin harbor stone")
    return access.begin_repair(new.ring, "responsible", THE_EVENING), new.ring


def in_turn(rounds: int, *ways: Callable[[], object]) -> list[list[float]]:
    """Seconds of each way in each round. They take turns, so that a busy moment meets all."""
    taken: list[list[float]] = [[] for _ in ways]
    for _ in range(rounds):
        for way, seconds in zip(ways, taken, strict=True):
            start = time.perf_counter()
            way()
            seconds.append(time.perf_counter() - start)
    return taken


def ratio(one: list[float], other: list[float]) -> float:
    """The median of the rounds' own ratios."""
    return statistics.median(a / b for a, b in zip(one, other, strict=True))


def milliseconds(seconds: list[float]) -> str:
    return f"{statistics.median(seconds) * 1_000:.2f}"


def _set_up() -> None:
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)


def _hang_up() -> None:
    from django.db import connections

    connections.close_all()
