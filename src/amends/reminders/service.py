"""Handing a note to a program of its own that sends it by a person's service (`by_apprise`).

What that program may reach and keep is its own to hold. Here it gets no more than a minute, and none
of the house's environment, in which passphrases stand.
"""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from typing import Final, cast, get_args

from amends.reminders.channel import Outcome

WITHIN: Final = 60.0
"""Seconds: several requests in a row take a service that long on a bad day. Well within the lease."""

PROGRAM: Final = (sys.executable, "-I", "-m", "amends.reminders.by_apprise")
"""`-I`: without what the environment or the folder would add to it."""

KEPT: Final = ("PATH", "SYSTEMROOT", "TZ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """A way for notes to leave the house by the services of people."""

    program: tuple[str, ...] = PROGRAM
    within: float = WITHIN

    def send(self, address: str, title: str, words: str) -> Outcome:
        said = json.dumps({"address": address, "title": title, "words": words})
        try:
            done = subprocess.run(
                self.program,
                input=said,
                capture_output=True,
                text=True,
                timeout=self.within,
                env=_environment(),
                check=False,
            )
        except subprocess.TimeoutExpired:
            return "unknown"
        except OSError:
            return "later"
        word = done.stdout.strip()
        return cast("Outcome", word) if word in get_args(Outcome) else "unknown"


def _environment() -> dict[str, str]:
    """A few harmless names of ours, and no passwords of the computer's for hosts that it knows."""
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    return {**kept, "NETRC": os.devnull}
