"""`amends migrate`: bring the database to this version. `serve` does it by itself at home."""

from __future__ import annotations

import click

from amends.cli.opening import bring_up_to_date, open_house


@click.command()
def migrate() -> None:
    """Bring the database to this version (a hosted Amends runs this once per upgrade)."""
    open_house()
    bring_up_to_date()
    click.echo("The database is up to date.")
