"""Calming words beside what was done, on the pages of whoever did the hurt (S4.3a).

Counts of real entries, each with what it is of, for them alone. It hangs on nothing that the other
does, and closes no way: after two words with nothing done since, one quiet line says what else there is.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext

from amends.repair import State
from amends.repair.said_and_done import said_and_done
from amends.web.pages.frame import Visit
from amends.web.pages.saying import day


@dataclass(frozen=True, kw_only=True, slots=True)
class Beside:
    """`count` is the sentence with both figures; `url` is there where an act would say more."""

    count: str
    url: str = ""


def beside(visit: Visit, state: State) -> Beside | None:
    """What to say of it, or None where no such word was given yet."""
    counted = said_and_done(state, visit.today)
    if not counted.of:
        return None
    figures = {"since": counted.since, "of": counted.of}
    if counted.done_on is None:
        count = (
            gettext("Calming words given: %(of)s. Noted as done or kept: nothing yet.") % figures
        )
    else:
        count = gettext(
            "Calming words given since something was last done, on %(day)s: %(since)s, of %(of)s in all."
        ) % {**figures, "day": day(counted.done_on)}
    return Beside(count=count, url=visit.url("N") if counted.is_words_alone else "")
