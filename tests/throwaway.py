"""A data folder that lasts as long as this process, and no way out: nothing here may touch a
person's own things, or the world.

Imported before Django reads its settings; a folder that AMENDS_DATA names by hand is replaced too.
"""

from __future__ import annotations

import os
import sys
from tempfile import TemporaryDirectory
from typing import Any

_folder = TemporaryDirectory(prefix="amends-tests-")

for name in [name for name in os.environ if name.startswith("AMENDS_")]:
    if name != "AMENDS_TEST_DATABASE":
        del os.environ[name]
os.environ["AMENDS_DATA"] = _folder.name
# The same days everywhere, whatever the computer that the tests run on is set to.
os.environ["AMENDS_ZONE"] = "UTC"
os.environ["DJANGO_SETTINGS_MODULE"] = "amends.settings.django"
# Playwright keeps an event loop in the thread that the tests run in; ours are ordinary tests.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"


def take_down() -> None:
    """Remove the folder; called once more at the end of Python, it does nothing."""
    _folder.cleanup()


HERE = ("127.0.0.1", "127.0.0.7", "127.0.0.8", "::1", "localhost", None, "")
"""This computer alone. The two unusual ones stand for its addresses in a home's network."""


def _stay_at_home(event: str, arguments: tuple[Any, ...]) -> None:
    """Amends connects to nothing but itself, and a test that would reach further fails."""
    if event == "socket.connect" and isinstance(arguments[1], tuple):
        _refuse_elsewhere(arguments[1][0])
    if event == "socket.getaddrinfo":
        _refuse_elsewhere(arguments[0])


def _refuse_elsewhere(host: str | bytes | None) -> None:
    if (host.decode() if isinstance(host, bytes) else host) not in HERE:
        raise PermissionError(f"a test reached for {host!r}")


sys.addaudithook(_stay_at_home)
