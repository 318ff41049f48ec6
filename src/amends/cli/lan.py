"""The house at the addresses of its home, beside the one on loopback: TLS only, by its own authority.

Each address has a process of its own, since a socket that listens on all of them would listen on a
public one too. The processes end with the one that started them, however it ends. Nothing is
announced on the network: whoever is to come is told the address.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from ipaddress import IPv6Address, ip_address
from pathlib import Path
from threading import Thread
from typing import Final

import click

from amends.cli.addresses import addresses_to_serve
from amends.cli.opening import open_house
from amends.cli.serving import (
    LAN_PORT,
    SECONDS_TO_CLOSE,
    SECONDS_TO_OPEN,
    THREADS,
    end_with,
    load,
)
from amends.settings import Unsettled, lan
from amends.settings.lan import Address, Authority

SETTINGS: Final = "amends.settings.django_lan"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lan:
    """Where the house is open to the home, and by which authority."""

    authority: Authority
    addresses: tuple[Address, ...]
    port: int
    until: datetime

    @property
    def urls(self) -> tuple[str, ...]:
        return tuple(lan.url_of(address, self.port) for address in self.addresses)


@contextmanager
def open_to_the_home(
    place: Path, *, named: Iterable[str], port: int | None, now: datetime
) -> Iterator[Lan]:
    """Answer at the home's addresses for as long as this lasts.

    Ends the command with one sentence if there is no such address, or if a port is taken.
    """
    found = prepare(place, addresses_to_serve(named), port=port, now=now)
    try:
        lan.say_open(place, found.urls)
        with ExitStack() as running:
            started = [
                running.enter_context(_served(place / lan.FOLDER, one, found.port))
                for one in found.addresses
            ]
            for address, process in zip(found.addresses, started, strict=True):
                _wait_for(address, found.port, process)
            yield found
    finally:
        lan.say_closed(place)


def prepare(place: Path, addresses: tuple[Address, ...], *, port: int | None, now: datetime) -> Lan:
    """The authority as it was, or made; the leaf anew."""
    chosen = find_port(addresses, port)
    try:
        by = lan.authority(place, now=now)
        lan.renew_leaf(place, by, addresses, now=now)
    except Unsettled as wrong:
        raise click.ClickException(str(wrong)) from None
    return Lan(authority=by, addresses=addresses, port=chosen, until=now + lan.LEAF_LASTS)


def find_port(addresses: Iterable[Address], asked: int | None) -> int:
    """The port that was asked for, or the first from the usual one on that is free everywhere."""
    everywhere = list(addresses)
    candidates = [asked] if asked is not None else range(LAN_PORT, LAN_PORT + 20)
    for candidate in candidates:
        if all(_is_free(address, candidate) for address in everywhere):
            if candidate not in (asked, LAN_PORT):
                click.echo(f"Port {LAN_PORT} is taken by another program; using {candidate}.")
            return candidate
    if asked is not None:
        raise click.ClickException(f"Port {asked} is taken by another program; name another.")
    raise click.ClickException(
        f"Ports {LAN_PORT} to {LAN_PORT + 19} are all taken; name one: --lan-port."
    )


def steps(found: Lan) -> str:
    """What the one at the computer is told, for a phone in the same home."""
    first = found.urls[0]
    addresses = "".join(f"  {url}\n" for url in found.urls)
    until = f"{found.until.day} {found.until:%B %Y}"
    return (
        f"Open to this home too, over TLS, until it is closed (at the latest on {until}):\n"
        f"{addresses}"
        f"{_news(found.authority)}"
        "For a phone or another computer in the same network:\n"
        f"  1. Open {first}phone/ there. Its browser warns, since it does not know this house yet.\n"
        "  2. That page says what trusting the house means, how to do it, and how to undo it.\n"
        "     Without it the browser goes on warning.\n"
        f"  3. Before you trust it, compare the SHA-256 fingerprint that the phone shows for\n"
        f'     "{found.authority.shown.name}" with this one:\n'
        f"{_in_two_lines(found.authority.shown.fingerprint)}"
        "Whoever runs this computer can read what another person opens on it.\n"
        "Passkeys need a name and do not work at these addresses; codes from an app do.\n"
        "Nothing is announced. But whoever is in this network can knock: do this at home only.\n"
    )


def serve_address(folder: Path, address: Address, port: int) -> None:
    """Runs in a process of its own, until the one that started it is gone."""
    from granian import Granian
    from granian.constants import HTTPModes, Interfaces
    from granian.log import LogLevels

    server = Granian(
        "amends.web.wsgi:application",
        address=str(address),
        port=port,
        interface=Interfaces.WSGI,
        workers=1,
        blocking_threads=THREADS,
        websockets=False,
        # Over HTTP/2 granian 2.8.7 broke off two of five answers to HEAD (2026-11).
        http=HTTPModes.http1,
        ssl_cert=folder / lan.LEAF,
        ssl_key=folder / lan.LEAF_KEY,
        log_level=LogLevels.error,
        log_access=False,
        workers_kill_timeout=SECONDS_TO_CLOSE,
    )
    Thread(target=end_with, args=(os.getppid(),), daemon=True).start()
    server.serve(target_loader=partial(load, os.getpid()), wrap_loader=False)


def main() -> None:
    """FOLDER ADDRESS PORT: started by `open_to_the_home` and by nobody else."""
    folder, address, port = sys.argv[1:]
    open_house(SETTINGS)
    serve_address(Path(folder), ip_address(address), int(port))


@contextmanager
def _served(folder: Path, address: Address, port: int) -> Iterator[subprocess.Popen[bytes]]:
    """The process of one address, out of reach of this terminal's Ctrl-C: it is ended from here."""
    process = subprocess.Popen(
        [sys.executable, "-I", "-m", "amends.cli.lan", str(folder), str(address), str(port)],
        stdin=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(timeout=2 * SECONDS_TO_CLOSE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _wait_for(address: Address, port: int, process: subprocess.Popen[bytes]) -> None:
    for _ in range(SECONDS_TO_OPEN * 20):
        if process.poll() is not None:
            break
        try:
            socket.create_connection((str(address), port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise click.ClickException(f"Amends could not be opened at {lan.url_of(address, port)}")


def _is_free(address: Address, port: int) -> bool:
    family = socket.AF_INET6 if isinstance(address, IPv6Address) else socket.AF_INET
    try:
        with closing(socket.socket(family)) as probe:
            # A port that was left a moment ago is free; one that is in use is still refused.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((str(address), port))
    except OSError:
        return False
    return True


def _news(by: Authority) -> str:
    if not by.is_new:
        return ""
    return "Its certificate authority was made just now; no device knows it yet.\n"


def _in_two_lines(fingerprint: str) -> str:
    half = len(fingerprint) // 2 + 1
    return f"     {fingerprint[:half]}\n     {fingerprint[half:]}\n"


def today() -> datetime:
    return datetime.now(UTC)


if __name__ == "__main__":
    main()
