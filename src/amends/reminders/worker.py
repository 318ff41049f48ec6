"""The worker: hands on what fell due and sends what is to be sent, as often as it is asked to.

It holds nobody's keys and knows of nothing what it is. As many workers as one likes may run on one
set of tables. What holds between them, and when one of them is killed, stands in `journal.dues`.

A line of the log says how many, and never whose or of what.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from django.conf import settings
from django.db import connections, transaction
from django.utils import timezone

from amends.journal import dues
from amends.journal.models import Due
from amends.people import reminding
from amends.people.reminding import Choice
from amends.reminders import hours, letters
from amends.reminders.post import Outcome, Post, by

PAUSE: Final = 10.0
"""Seconds between two looks at the table: one query by an index, where nothing is due."""

BATCH: Final = 100
"""Rows handed on in one transaction: decision 6 measured it on both databases (2026-11)."""

WINDOW: Final = timedelta(days=1)
"""After a day nobody is written to about it any more. A line in the app stays: whoever comes back
from three days without power finds one line, and no row of e-mails."""

WINDOW_OF_THE_OTHER: Final = timedelta(days=7)
"""How long it waits behind a closed gate before it is dropped: the span that the cap counts."""

FIRST_TRY_AGAIN: Final = timedelta(minutes=5)
LAST_TRY_AGAIN: Final = timedelta(hours=1)
"""A mail server that is away is asked again after this long, twice as long each time, at most so."""

_log = logging.getLogger("amends.reminders")

Clock = Callable[[], datetime]


@dataclass(slots=True)
class Tally:
    """What one round did: counts, and nothing else."""

    handed_on: int = 0
    sent: int = 0
    dropped: int = 0
    failed: int = 0


def keep_telling(ended: threading.Event, *, once: bool = False) -> None:
    """Work until `ended` is set; with `once` do what is due now, and come back."""
    post = None if settings.AMENDS_MAIL is None else by(settings.AMENDS_MAIL)
    while True:
        try:
            _say(work(now=timezone.now, post=post, ended=ended))
        except Exception:
            # A worker that ended in silence would tell nobody anything any more.
            if once:
                raise
            _log.exception("reminders could not be told; they wait")
        finally:
            connections.close_all()
        if once or ended.wait(PAUSE):
            return


def work(*, now: Clock, post: Post | None, ended: threading.Event | None = None) -> Tally:
    """Do all that is ready. `post` is None where nothing leaves the house."""
    tally = Tally()
    ready = dues.next_ready()
    if ready is None or ready > now():
        return tally
    while not _is_over(ended) and _hand_on(now(), post is not None, tally):
        pass
    tally.dropped += dues.let_wait(now(), until=timedelta(days=1), window=WINDOW_OF_THE_OTHER)
    if post is not None:
        while not _is_over(ended) and (
            _send_own(now, post, tally) or _send_others(now, post, tally)
        ):
            pass
    return tally


def _is_over(ended: threading.Event | None) -> bool:
    return ended is not None and ended.is_set()


def _say(tally: Tally) -> None:
    if tally.dropped:
        _log.warning("reminders past their time, not sent: %d", tally.dropped)
    if tally.failed:
        _log.warning("reminders that the mail server did not take yet: %d", tally.failed)


# -- what fell due ---------------------------------------------------------------------------------


def _hand_on(now: datetime, can_mail: bool, tally: Tally) -> int:
    """Hand one batch on, in one transaction: all of it happens, or none."""
    with transaction.atomic():
        rows = dues.fallen(now, most=BATCH)
        if not rows:
            return 0
        choices = reminding.choices_of({row.person_id for row in rows})
        told: list[Due] = []
        for row in rows:
            choice, is_late = choices[row.person_id], row.at <= now - _window(row)
            told += _told(row, choice, mails=can_mail and not is_late)
            tally.dropped += is_late
        tally.dropped += dues.hand_on(rows, told, now - WINDOW)
        tally.handed_on += len(rows)
    return len(rows)


def _window(row: Due) -> timedelta:
    return WINDOW if row.gate_id is None else WINDOW_OF_THE_OTHER


def _told(row: Due, choice: Choice, *, mails: bool) -> list[Due]:
    """Where this person is told of it."""
    reaches = row.gate_id is not None
    if reaches and not choice.of_the_other:
        return []
    told = [dues.told(row, dues.IN_THE_APP, row.at)] if choice.in_app else []
    if mails and choice.mails:
        told.append(dues.told(row, dues.BY_MAIL, _when(choice, row.at, of_the_other=reaches)))
    return told


def _when(choice: Choice, at: datetime, *, of_the_other: bool) -> datetime:
    return hours.when(
        choice, at, of_the_other=of_the_other, resolve=dues.instant, local=dues.on_the_wall
    )


# -- what leaves the house -------------------------------------------------------------------------


def _send_own(now: Clock, post: Post, tally: Tally) -> bool:
    """A person's own: sent while it is leased, gone afterwards. At least once."""
    for row in dues.claim(now()):
        choice = reminding.choice_of(row.person_id)
        if row.channel == dues.CODE:
            _send_code(row, choice, now(), post, tally)
        elif not choice.mails:
            dues.done(row)
        elif row.at <= now() - _window(row):
            dues.done(row)
            tally.dropped += 1
        elif (until := _quiet_until(choice, now())) is not None:
            dues.put_off(row, until)
        else:
            dues.take_along(row.person_id, now())
            _settle_own(row, choice, _sent(row, choice, post), now(), tally)
        return True
    return False


def _send_code(row: Due, choice: Choice, now: datetime, post: Post, tally: Tally) -> None:
    if not choice.code or choice.code_until is None or choice.code_until <= now:
        dues.done(row)
        return
    letter = letters.code(row, post.sender, choice.address, choice.code)
    _settle_own(row, choice, post.send(letter), now, tally)


def _settle_own(row: Due, choice: Choice, outcome: Outcome, now: datetime, tally: Tally) -> None:
    """Who may have it already gets the same letter again, known by its Message-ID."""
    if outcome in ("later", "unknown"):
        tally.failed += 1
        dues.put_off(row, now + _until_again(row.tries))
        return
    dues.done(row, again=_when(choice, now, of_the_other=False))
    if outcome == "sent":
        tally.sent += 1
    else:
        tally.dropped += 1
        reminding.was_refused(row.person_id, choice.address)


def _send_others(now: Clock, post: Post, tally: Tally) -> bool:
    """What reaches the other: gone before it is sent. At most once, whatever happens then."""
    for row in dues.claim_for_the_other(now()):
        choice = reminding.choice_of(row.person_id)
        if not (choice.mails and choice.of_the_other):
            return True
        if row.at <= now() - _window(row):
            tally.dropped += 1
        elif (until := _quiet_until(choice, now())) is not None:
            dues.put_back(row, until)
        else:
            _settle_others(row, choice, _sent(row, choice, post), now(), tally)
        return True
    return False


def _settle_others(row: Due, choice: Choice, outcome: Outcome, now: datetime, tally: Tally) -> None:
    """Only what certainly did not go is tried again."""
    if outcome == "later":
        tally.failed += 1
        dues.put_back(row, now + _until_again(row.tries + 1))
    elif outcome == "never":
        tally.dropped += 1
        reminding.was_refused(row.person_id, choice.address)
    else:
        tally.sent += 1


def _sent(row: Due, choice: Choice, post: Post) -> Outcome:
    return post.send(letters.something_waits(row, post.sender, choice.address))


def _quiet_until(choice: Choice, now: datetime) -> datetime | None:
    """The end of the quiet hours if it is in them: what comes late does not come at night."""
    if not hours.is_quiet(choice, dues.on_the_wall(now, choice.zone).time()):
        return None
    always = hours.at_any_hour(choice)
    return _when(always, now, of_the_other=False)


def _until_again(tries: int) -> timedelta:
    doubled: int = 1 << min(max(tries - 1, 0), 8)
    return min(LAST_TRY_AGAIN, FIRST_TRY_AGAIN * doubled)
