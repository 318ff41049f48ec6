"""`amends remind`: tell people that something is due. `serve` does it by itself at home."""

from __future__ import annotations

import signal
import threading

import click

from amends.cli.opening import open_house, the_database_open


@click.command()
@click.option("--once", is_flag=True, help="Do what is due now, and end.")
def remind(once: bool) -> None:
    """Tell people that something is due, until it is ended (a hosted Amends runs one or more).

    It needs nobody's keys. As many as one likes may run at once.
    """
    open_house()
    from amends.cli.telling import the_worker

    ended = threading.Event()
    for ending in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ending, lambda *_: ended.set())
    if once:
        with the_database_open():
            the_worker()(ended, once=True)
        return
    the_worker()(ended)
