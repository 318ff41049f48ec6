"""`amends serve`: the house on this computer's own loopback address, for nobody else."""

from __future__ import annotations

from pathlib import Path

import click

from amends.cli.opening import bring_up_to_date, open_house
from amends.cli.serving import PORT, find_door, serve_here, show
from amends.cli.standing import open_at, standing_open


@click.command()
@click.option("--port", type=click.IntRange(1, 65_535), help=f"The port; {PORT} if it is free.")
@click.option("--no-browser", is_flag=True, help="Only say the address; open nothing.")
def serve(port: int | None = None, no_browser: bool = False) -> None:
    """Open Amends on this computer, and in its browser."""
    open_house()
    with standing_open(data_folder()) as mark:
        if mark is None:
            lead_to_open_house(data_folder(), browser=not no_browser)
            return
        bring_up_to_date()
        found = find_door(port)
        mark.say(found.address)
        serve_here(found, browser=not no_browser)


def data_folder() -> Path:
    """The folder of this home. A hosted house has none, and is not served from here."""
    from django.conf import settings

    if settings.AMENDS_PLACE is None:
        raise click.ClickException(
            "AMENDS_HOSTS makes this a hosted Amends, which granian serves: see docs/hosting.md."
        )
    return settings.AMENDS_PLACE


def lead_to_open_house(place: Path, *, browser: bool) -> None:
    address = open_at(place)
    if not address:
        raise click.ClickException("Amends is just being opened by another start; try again.")
    click.echo(f"Amends is already open at {address}")
    if browser:
        show(address)
