"""The worker of the reminders, as the terminal starts it: a command of its own, or a thread at home."""

from __future__ import annotations

import threading
from collections.abc import Callable


def the_worker() -> Callable[..., None]:
    """Entrances never import each other: the settings say what tells people."""
    from django.conf import settings
    from django.utils.module_loading import import_string

    found: Callable[..., None] = import_string(settings.AMENDS_REMINDERS)
    return found


def tell_meanwhile() -> None:
    """Tell people in a thread of this process, for as long as it is there.

    A thread that dies with its process leaves nothing half done: `journal.dues` sees to that.
    """
    threading.Thread(
        target=the_worker(), args=(threading.Event(),), name="reminders", daemon=True
    ).start()
