"""The database is set so that "saved" means saved, and the tables are those of the models."""

from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection

pytestmark = pytest.mark.django_db

# Without IMMEDIATE two writers fail with "database is locked"; without FULL the last commits are
# lost with the power; without secure_delete what was let go stays in the file.
SETTINGS: dict[str, dict[str, Any]] = {
    "sqlite": {
        "PRAGMA journal_mode": "wal",
        "PRAGMA synchronous": 2,
        "PRAGMA secure_delete": 1,
        "PRAGMA foreign_keys": 1,
    },
    "postgresql": {
        "SHOW transaction_isolation": "read committed",
        "SHOW server_encoding": "UTF8",
    },
}


def test_the_connection_has_the_settings_that_the_journal_relies_on() -> None:
    wanted = SETTINGS[connection.vendor]

    assert {asked: _answer(asked) for asked in wanted} == wanted


def test_no_page_opens_a_transaction_by_itself() -> None:
    """Every GET would take SQLite's one write lock, and `record` would not be durable."""
    assert connection.settings_dict["ATOMIC_REQUESTS"] is False


def test_sqlite_takes_the_write_lock_at_the_beginning() -> None:
    options = connection.settings_dict["OPTIONS"]

    assert connection.vendor != "sqlite" or options["transaction_mode"] == "IMMEDIATE"


def test_the_migrations_say_what_the_models_say() -> None:
    call_command("makemigrations", "journal", check=True, dry_run=True, verbosity=0)


def _answer(asked: str) -> Any:
    with connection.cursor() as cursor:
        cursor.execute(asked)
        return cursor.fetchone()[0]
