"""`amends serve`: the house on this computer's own loopback address, and with --lan in its home."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from amends.cli.opening import bring_up_to_date, open_house
from amends.cli.serving import LAN_PORT, PORT, find_door, serve_here, show
from amends.cli.standing import open_at, standing_open


@click.command()
@click.option("--port", type=click.IntRange(1, 65_535), help=f"The port; {PORT} if it is free.")
@click.option("--no-browser", is_flag=True, help="Only say the address; open nothing.")
@click.option("--lan", is_flag=True, help="Answer other devices of this home too, over TLS.")
@click.option(
    "--lan-address",
    "lan_addresses",
    multiple=True,
    metavar="ADDRESS",
    help="With --lan: the address to answer at, if not all of the home's; may be given again.",
)
@click.option(
    "--lan-port",
    type=click.IntRange(1, 65_535),
    help=f"With --lan: the port there; {LAN_PORT} if it is free.",
)
def serve(
    port: int | None = None,
    no_browser: bool = False,
    lan: bool = False,
    lan_addresses: tuple[str, ...] = (),
    lan_port: int | None = None,
) -> None:
    """Open Amends on this computer, and in its browser."""
    if not lan and (lan_addresses or lan_port):
        raise click.UsageError("--lan-address and --lan-port belong to --lan.")
    open_house()
    with standing_open(data_folder()) as mark:
        if mark is None:
            lead_to_open_house(data_folder(), browser=not no_browser, lan=lan)
            return
        bring_up_to_date()
        found = find_door(port)
        with _at_home(lan, lan_addresses, lan_port):
            mark.say(found.address)
            serve_here(found, browser=not no_browser)


@contextmanager
def _at_home(lan: bool, addresses: tuple[str, ...], port: int | None) -> Iterator[None]:
    """Open to the home's other devices meanwhile, if that was asked for."""
    # Here, since no other command needs what makes certificates.
    from amends.cli import lan as home
    from amends.settings.lan import say_closed

    if not lan:
        # A house that was killed may have left word that it is open.
        say_closed(data_folder())
        yield
        return
    with home.open_to_the_home(
        data_folder(), named=addresses, port=port, now=home.today()
    ) as found:
        click.echo(home.steps(found))
        yield


def data_folder() -> Path:
    """The folder of this home. A hosted house has none, and is not served from here."""
    from django.conf import settings

    if settings.AMENDS_PLACE is None:
        raise click.ClickException(
            "AMENDS_HOSTS makes this a hosted Amends, which granian serves: see docs/hosting.md."
        )
    return settings.AMENDS_PLACE


def lead_to_open_house(place: Path, *, browser: bool, lan: bool) -> None:
    from amends.settings.lan import open_urls

    address = open_at(place)
    if not address:
        raise click.ClickException("Amends is just being opened by another start; try again.")
    click.echo(f"Amends is already open at {address}")
    if lan and not open_urls(place):
        raise click.ClickException(
            "It is open to this computer only; close it there first, then open it with --lan."
        )
    if browser:
        show(address)
