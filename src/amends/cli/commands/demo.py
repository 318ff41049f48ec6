"""`amends demo`: a made-up repair to look around in, in a data folder that is gone afterwards."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from amends.cli.opening import bring_up_to_date, open_house
from amends.cli.serving import find_door, serve_here


@click.command()
@click.option("--port", type=click.IntRange(1, 65_535), help="The port, as for `serve`.")
@click.option("--no-browser", is_flag=True, help="Only say the address; open nothing.")
def demo(port: int | None, no_browser: bool) -> None:
    """Open a made-up repair, with its sheet printed here; nothing of it is kept."""
    found = find_door(port)
    with TemporaryDirectory(prefix="amends-demo-") as folder:
        _move_to(Path(folder))
        open_house()
        bring_up_to_date()
        from amends.cli.demo import tell

        click.echo(tell(datetime.now(UTC)))
        serve_here(found, browser=not no_browser)


def _move_to(folder: Path) -> None:
    """Whatever the environment names is left alone: a demo must never touch a real house."""
    for name in [name for name in os.environ if name.startswith("AMENDS_")]:
        del os.environ[name]
    os.environ["AMENDS_DATA"] = str(folder)
