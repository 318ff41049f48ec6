"""`amends serve`: the house on this computer's own loopback address, for nobody else."""

from __future__ import annotations

import click

from amends.cli.opening import bring_up_to_date, open_house
from amends.cli.serving import PORT, Door, serve_here, try_door


@click.command()
@click.option("--port", type=click.IntRange(1, 65_535), help=f"The port; {PORT} if it is free.")
@click.option("--no-browser", is_flag=True, help="Only say the address; open nothing.")
def serve(port: int | None = None, no_browser: bool = False) -> None:
    """Open Amends on this computer, and in its browser."""
    open_house()
    refuse_hosted()
    bring_up_to_date()
    serve_here(door(port), browser=not no_browser)


def door(port: int | None) -> Door:
    """The port that was asked for, or the first free one from the usual one on, said aloud."""
    if port is not None:
        found = try_door(port)
        if found is None:
            raise click.ClickException(f"Port {port} is taken by another program; name another.")
        return found
    for candidate in range(PORT, PORT + 20):
        found = try_door(candidate)
        if found is not None:
            if candidate != PORT:
                click.echo(f"Port {PORT} is taken by another program; using {candidate}.")
            return found
    raise click.ClickException(f"Ports {PORT} to {PORT + 19} are all taken; name one with --port.")


def refuse_hosted() -> None:
    from django.conf import settings

    if settings.AMENDS_SECURE:
        raise click.ClickException(
            "AMENDS_HOSTS makes this a hosted Amends, which granian serves: see docs/hosting.md."
        )
