"""A program of its own that sends one note by one service, and says in one word what became of it.

The library `apprise` is run here and nowhere else. What it would do by itself is held off: it follows
no redirect, looks up no address at home, keeps nothing, logs nothing, shows no picture of its own, and
does not ask the computer for proxies or passwords. Such things hold for a whole process, so this is
one, and it ends with the note. It knows no settings and no database: what it sends comes in by its
input, and nothing that is secret stands among its arguments.
"""

import json
import logging
import socket
import sys
from collections.abc import Callable
from importlib import import_module
from typing import Any, Final

from amends.reminders.world import is_of_the_wider_world

PLUGINS: Final = {
    "ntfys": ("apprise.plugins.ntfy", "NotifyNtfy"),
    "pover": ("apprise.plugins.pushover", "NotifyPushover"),
    "tgram": ("apprise.plugins.telegram", "NotifyTelegram"),
    "signals": ("apprise.plugins.signal_api", "NotifySignalAPI"),
}
"""Taken one by one, since the library otherwise reads all of its services: a second longer."""

NOT_NOW: Final = (429, 503)


def main(*, look_up: Callable[..., Any] = socket.getaddrinfo) -> None:
    said = json.load(sys.stdin)
    logging.disable(logging.CRITICAL)
    socket.getaddrinfo = _in_the_wider_world(look_up)
    print(sent(said["address"], said["title"], said["words"]))


def sent(address: str, title: str, words: str) -> str:
    """What became of it: sent, later, never or unknown, as `channel.Outcome` has it."""
    became = _watch()
    place = PLUGINS.get(address.partition("://")[0])
    if place is None:
        return "never"
    plugin = getattr(import_module(place[0]), place[1])
    read = plugin.parse_url(address)
    if not read:
        return "never"
    service = plugin(**{**read, "asset": _asset()})
    if service.notify(title=title, body=words):
        return "sent"
    return became[-1] if became else "unknown"


def _asset() -> Any:
    from apprise import AppriseAsset, PersistentStoreMode

    return AppriseAsset(
        app_id="note",
        app_desc="",
        app_url="",
        image_url_mask="",
        image_url_logo="",
        image_path_mask="",
        async_mode=False,
        http_redirects=False,
        storage_mode=PersistentStoreMode.MEMORY,
        service_timeout=0,
    )


def _in_the_wider_world(look_up: Callable[..., Any]) -> Callable[..., Any]:
    def found(*asked: Any, **how: Any) -> list[Any]:
        places = [
            place for place in look_up(*asked, **how) if is_of_the_wider_world(str(place[4][0]))
        ]
        if not places:
            raise socket.gaierror("nowhere in the wider world")
        return places

    return found


def _watch() -> list[str]:
    """What each request came to, as the library itself only says yes or no."""
    import requests

    became: list[str] = []
    ask = requests.Session.request

    def watched(session: Any, method: str, url: str, **how: Any) -> Any:
        if not url.startswith("https://"):
            became.append("never")
            raise requests.RequestException("not encrypted")
        try:
            answer = ask(session, method, url, **{**how, "allow_redirects": False})
        except requests.RequestException as error:
            became.append(_of_an_error(error))
            raise
        became.append(_of_an_answer(answer.status_code))
        return answer

    requests.Session.request = watched  # type: ignore[method-assign, assignment]
    return became


def _of_an_answer(status: int) -> str:
    if status in NOT_NOW:
        return "later"
    return "never" if 300 <= status < 500 else "unknown"


def _of_an_error(error: Exception) -> str:
    """Where no line came about, it certainly did not go."""
    from requests.exceptions import ConnectTimeout, SSLError
    from urllib3.exceptions import NewConnectionError

    reason = getattr(error.args[0], "reason", None) if error.args else None
    if isinstance(error, ConnectTimeout | SSLError) or isinstance(reason, NewConnectionError):
        return "later"
    return "unknown"


if __name__ == "__main__":
    main()
