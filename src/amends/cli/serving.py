"""The server of a home Amends: one process on loopback, and the key of its sessions in its memory."""

from __future__ import annotations

import os
import signal
import socket
import sys
import time
import webbrowser
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from threading import Thread
from typing import Any, Final

import click

from amends.cli.telling import tell_meanwhile

PORT: Final = 8642
"""The usual port: unassigned by IANA (2026-11), and easy to remember."""

LAN_PORT: Final = PORT + 1
"""The usual port for the home's other devices, so that a bookmark on a phone stays good."""

THREADS: Final = 8
"""Pages answered at once. Two people at home need two; the rest waits for the disk or Argon2id."""

SECONDS_TO_OPEN: Final = 30
SECONDS_TO_CLOSE: Final = 5
"""How long a page that is being answered may take to end."""

LOOPBACK: Final = "127.0.0.1"
LOOPBACK_6: Final = "::1"


@dataclass(frozen=True, slots=True)
class Door:
    """A port that is ours on both loopback addresses.

    Browsers try ::1 first for "localhost". The server answers on 127.0.0.1; the other address is
    held shut, so that no other program on this computer can stand there and be given a passphrase.
    """

    port: int
    shut: socket.socket | None

    @property
    def address(self) -> str:
        # The name, not the number: browsers give passkeys to names only.
        return f"http://localhost:{self.port}/"


def find_door(port: int | None) -> Door:
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


def try_door(port: int) -> Door | None:
    """The door at `port`, or None if another program has the port on either address."""
    try:
        with closing(socket.socket(socket.AF_INET)) as probe:
            if sys.platform != "win32":
                # A port that was left a moment ago is free; one that is in use is still refused.
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((LOOPBACK, port))
        return Door(port=port, shut=_shut(port))
    except OSError:
        return None


def serve_here(door: Door, *, browser: bool) -> None:
    """Serve until Ctrl-C or a termination signal; then end without a word."""
    from granian import Granian
    from granian.constants import Interfaces
    from granian.log import LogLevels

    server = Granian(
        "amends.web.wsgi:application",
        address=LOOPBACK,
        port=door.port,
        interface=Interfaces.WSGI,
        # One process: the key that sessions are sealed under lives in its memory and nowhere else.
        workers=1,
        blocking_threads=THREADS,
        websockets=False,
        log_level=LogLevels.error,
        log_access=False,
        workers_kill_timeout=SECONDS_TO_CLOSE,
    )
    server.serve(
        target_loader=partial(_load_and_say, door.address, browser, os.getpid()), wrap_loader=False
    )


def show(address: str) -> None:
    """Open the address in the person's browser, if there is a screen to show it on."""
    if _has_screen():
        webbrowser.open(address)


def _shut(port: int) -> socket.socket | None:
    """Bound and never listening: whoever knocks is sent on at once. None without IPv6."""
    if not socket.has_ipv6:
        return None
    other = socket.socket(socket.AF_INET6)
    try:
        other.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        other.bind((LOOPBACK_6, port))
    except OSError as error:
        other.close()
        if _has_no_ipv6(error):
            return None
        raise
    return other


def _has_no_ipv6(error: OSError) -> bool:
    import errno

    return error.errno in (errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT)


def load(parent: int) -> Callable[..., Any]:
    """Runs in the serving process: the application, for as long as the process `parent` is there."""
    # Entrances never import each other: the settings say what is served.
    from django.core.servers.basehttp import get_internal_wsgi_application

    application: Callable[..., Any] = get_internal_wsgi_application()
    Thread(target=end_with, args=(parent,), daemon=True).start()
    return application


def _load_and_say(address: str, browser: bool, parent: int) -> Callable[..., Any]:
    """The same, with the reminders, and a word as soon as it answers.

    One process of a home tells, however many addresses it answers at.
    """
    application = load(parent)
    tell_meanwhile()
    Thread(target=_announce, args=(address, browser), daemon=True).start()
    return application


def end_with(parent: int) -> None:
    """Close when the process that was started is gone, however it ended.

    The house would otherwise stay open, with its keys in memory, after somebody has ended it.
    """
    while os.getppid() == parent:
        time.sleep(1)
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(SECONDS_TO_CLOSE)
    os._exit(1)


def _announce(address: str, browser: bool) -> None:
    port = int(address.rstrip("/").rpartition(":")[2])
    for _ in range(SECONDS_TO_OPEN * 20):
        try:
            socket.create_connection((LOOPBACK, port), timeout=1).close()
            break
        except OSError:
            time.sleep(0.05)
    click.echo(f"Amends is open at {address} (Ctrl-C closes it).")
    if browser:
        show(address)


def _has_screen() -> bool:
    """Without a screen Python would start a browser of letters inside this terminal."""
    if sys.platform in ("darwin", "win32"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
