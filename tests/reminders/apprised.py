"""The program that sends by a service, as it is, in a world of its own: every name leads to one place.

Run as a program: the port of a server on this computer, the file that vouches for it, and the address
that names are said to have.
"""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    # The program itself knows no settings, and so cannot import what asks for them.
    from tests.reminders.push_service import Service


def program(service: Service, *, at: str = "142.250.184.10") -> tuple[str, ...]:
    """What to run so that names lead to this server."""
    return (sys.executable, "-c", RUN, str(service.port), str(service.authority), at)


RUN = f"import sys; sys.path.insert(0, {str(Path(__file__).parents[2])!r}); import tests.reminders.apprised as a; a.main()"


def main() -> None:
    from amends.reminders import by_apprise

    port, authority, at = sys.argv[1:]
    os.environ["REQUESTS_CA_BUNDLE"] = authority
    connect = socket.socket.connect

    def look_up(host: str, _: Any, *__: Any, **___: Any) -> list[Any]:
        family = socket.AF_INET6 if ":" in at else socket.AF_INET
        return [(family, socket.SOCK_STREAM, 6, "", (at, 443))]

    def to_this_computer(line: socket.socket, place: Any) -> None:
        assert place == (at, 443), "a name was looked up past us"
        connect(line, ("127.0.0.1", int(port)))

    socket.socket.connect = to_this_computer  # type: ignore[method-assign, assignment]
    by_apprise.main(look_up=look_up)
