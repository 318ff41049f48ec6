"""Opening the house for a command: private by default, and one sentence if it cannot be opened."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

import click

from amends.settings import Unsettled


def open_house(settings: str = "amends.settings.django") -> None:
    """Start Django on the settings of the environment.

    Ends the command with one sentence if a setting is missing, wrong or unsafe.
    """
    # Whatever this process makes, it makes for its owner alone.
    os.umask(0o077)
    os.environ["DJANGO_SETTINGS_MODULE"] = settings
    import django

    try:
        django.setup()
    except Unsettled as wrong:
        raise click.ClickException(str(wrong)) from None


def bring_up_to_date() -> None:
    """Run the migrations that have not run yet, and forget what is over: sessions, invitations and
    one-time pages."""
    from django.core.management import call_command
    from django.db import connections
    from django.utils import timezone

    try:
        with the_database_open():
            call_command("migrate", verbosity=0, interactive=False)
            # Sign-ins that are over say when somebody was here; nothing else sweeps them out.
            call_command("clearsessions", verbosity=0)
            _sweep(timezone.now())
    finally:
        # A server that is forked from here must not share a connection: SQLite's locks would be
        # let go by whichever of the two closes first.
        connections.close_all()


def _sweep(now: datetime) -> None:
    # Here, since it is known only once Django is started.
    from amends.people import openings

    openings.sweep(now)


@contextmanager
def the_database_open() -> Iterator[None]:
    """End the command with one sentence, and what to do, if the database cannot be read."""
    from django.db import DatabaseError, OperationalError

    try:
        yield
    except OperationalError as error:
        raise click.ClickException(f"The database does not open: {error}.") from None
    except DatabaseError as error:
        raise click.ClickException(
            f"The database is damaged: {error}. Nothing was changed. Keep a copy of it as it is,"
            " and restore the newest back-up that `amends verify` finds whole."
        ) from None
