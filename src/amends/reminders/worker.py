"""The worker: hands on what fell due and sends what is to be sent, as often as it is asked to.

It holds nobody's keys and knows of nothing what it is. As many workers as one likes may run on one
set of tables. What holds between them, and when one of them is killed, stands in `journal.dues`.

A line of the log says how many, and never whose or of what.
"""

from __future__ import annotations

import logging
import threading
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from django.db import connections, transaction
from django.utils import timezone

from amends.journal import dues
from amends.journal.models import Due
from amends.people import reminding
from amends.people.reminding import Choice
from amends.reminders import channels, hours
from amends.reminders.channel import A_DAY, Channel, Outcome, Waiting

PAUSE: Final = 10.0
"""Seconds between two looks at the table: one query by an index, where nothing is due."""

BATCH: Final = 100
"""Rows handed on, or sent, at a time: decision 6 measured it on both databases (2026-11)."""

FIRST_BATCH: Final = 10
"""How many are claimed to be sent at first. It doubles while they go quickly."""

BATCH_OF_THE_OTHER: Final = 20
"""How many of what reaches the other are claimed at most: what a worker that is killed has claimed
of it and not sent is told to nobody, and stands on its page (our own choice, 2026-11)."""

WHILE: Final = timedelta(seconds=2)
"""How long after a claim something of it is still begun; then the rest is let go, for another claim.
So a pause holds two seconds after it at the latest, however slow a mail server is, and a worker that
is killed has no more on its hands than it sends in that time (our own choice, 2026-11)."""

WINDOW: Final = A_DAY
"""After a day nobody is written to about it any more. A line in the app stays: whoever comes back
from three days without power finds one line, and no row of e-mails."""

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
    broken: int = 0


@dataclass(slots=True)
class _Round:
    """One round of work, and how many rows it claims at a time."""

    now: Clock
    channels: Mapping[str, Channel]
    ended: threading.Event | None
    tally: Tally = field(default_factory=Tally)
    most: int = FIRST_BATCH

    @property
    def is_over(self) -> bool:
        return self.ended is not None and self.ended.is_set()


@dataclass(frozen=True, slots=True)
class _Letter:
    """What goes to one person on one channel, and the rows that it is for."""

    channel: Channel
    waiting: Waiting
    rows: list[Due]


def keep_telling(ended: threading.Event, *, once: bool = False) -> None:
    """Work until `ended` is set; with `once` do what is due now, and come back."""
    ways = channels.opened()
    while True:
        try:
            _say(work(now=timezone.now, channels=ways, ended=ended))
        except Exception:
            # A worker that ended in silence would tell nobody anything any more.
            if once:
                raise
            _log.exception("reminders could not be told; they wait")
        finally:
            connections.close_all()
        if once or ended.wait(PAUSE):
            return


def work(
    *, now: Clock, channels: Iterable[Channel] = (), ended: threading.Event | None = None
) -> Tally:
    """Do all that is ready. Without channels nothing leaves the house."""
    this = _Round(now, {channel.name: channel for channel in channels}, ended)
    ready = dues.next_ready(this.channels)
    if ready is None or ready > now():
        return this.tally
    for step in (_hand_on, _let_wait, _send):
        while not this.is_over and step(this):
            pass
    return this.tally


def _say(tally: Tally) -> None:
    if tally.dropped:
        _log.warning("reminders past their time, not sent: %d", tally.dropped)
    if tally.failed:
        _log.warning("reminders that were not taken yet: %d", tally.failed)
    if tally.broken:
        _log.error("reminders that could not be read; they wait: %d", tally.broken)


# -- what fell due ---------------------------------------------------------------------------------


def _hand_on(this: _Round) -> int:
    """Hand one batch on, in one transaction: all of it happens, or none."""
    now = this.now()
    try:
        with transaction.atomic():
            rows = dues.fallen(now, most=BATCH)
            if rows:
                _handed_on(this, rows, now)
            return len(rows)
    except Exception as error:  # noqa: BLE001 - whatever it is, it comes up again below
        _broke_off(error)
        return _hand_on_one_by_one(this, now)


def _hand_on_one_by_one(this: _Round, now: datetime) -> int:
    """The same batch again, and what cannot be handed on is set aside: it holds nobody else back."""
    done = 0
    for _ in range(BATCH):
        with transaction.atomic():
            rows = dues.fallen(now, most=1)
            try:
                with transaction.atomic():
                    _handed_on(this, rows, now)
            except Exception as error:  # noqa: BLE001 - one row holds nobody else back
                _broke_off(error)
                dues.put_off(rows, now + LAST_TRY_AGAIN, tried=1)
                this.tally.broken += len(rows)
        done += len(rows)
        if not rows:
            break
    return done


def _handed_on(this: _Round, rows: list[Due], now: datetime) -> None:
    choices = reminding.choices_of({row.person_id for row in rows})
    late = [row for row in rows if row.at <= now - _window(row)]
    told: list[Due] = []
    for row in rows:
        told += _told(this, row, choices[row.person_id], leaves_the_house=row not in late)
    passed = dues.hand_on(rows, told, now - WINDOW)
    this.tally.dropped += len(late) + passed
    this.tally.handed_on += len(rows)


def _window(row: Due, own: timedelta = WINDOW) -> timedelta:
    return own if row.gate_id is None else dues.GIVEN_LASTS


def _told(this: _Round, row: Due, choice: Choice, *, leaves_the_house: bool) -> list[Due]:
    """Where this person is told of it."""
    reaches = row.gate_id is not None
    if reaches and not choice.of_the_other:
        return []
    told = [dues.told(row, dues.IN_THE_APP, row.at)] if choice.in_app else []
    for channel in this.channels.values():
        if leaves_the_house and not channel.is_asked_for and channel.wants(choice):
            at = _when(choice, row.at, of_the_other=reaches)
            told.append(dues.told(row, channel.name, at))
    return told


def _when(choice: Choice, at: datetime, *, of_the_other: bool) -> datetime:
    return hours.when(
        choice, at, of_the_other=of_the_other, resolve=dues.instant, local=dues.on_the_wall
    )


def _let_wait(this: _Round) -> int:
    """Move one batch of what is behind closed gates to another day."""
    with transaction.atomic():
        behind, dropped = dues.let_wait(
            this.now(), until=A_DAY, window=dues.GIVEN_LASTS, most=BATCH
        )
    this.tally.dropped += dropped
    return behind


# -- what leaves the house -------------------------------------------------------------------------


def _send(this: _Round) -> bool:
    """Send one batch; whether there was any."""
    return bool(this.channels) and (_send_own(this) or _send_others(this))


def _send_own(this: _Round) -> bool:
    """A person's own: sent while it is leased, gone afterwards. At least once."""
    with transaction.atomic():
        now = this.now()
        rows = dues.own_to_send(now, this.channels, most=this.most)
        going = _to_go(this, rows, now)
        dues.lease((row for letter in going for row in letter.rows), now)
        _take_along(this, going, now)
    if going:
        _mark_own(this, _sent_in_turn(this, going))
    return bool(rows)


def _take_along(this: _Round, going: list[_Letter], now: datetime) -> None:
    """Delete what else is to be sent to the same people now: one letter says it all."""
    there = {(letter.waiting.person_id, letter.channel.name) for letter in going}
    people = {person for person, _ in there}
    if people:
        rows = dues.others_to_send(now, this.channels, to=people, most=None)
        dues.take_out(row for row in rows if (row.person_id, row.channel) in there)


def _mark_own(this: _Round, outcomes: Collection[tuple[_Letter, Outcome | None]]) -> None:
    """Let go of what went; of the rest, who may have it already gets the same letter again."""
    now, tally = this.now(), this.tally
    gone: list[tuple[Due, Choice]] = []
    later: dict[tuple[datetime, int], list[Due]] = defaultdict(list)
    for letter, outcome in outcomes:
        row = letter.rows[0]
        if outcome is None:
            later[now, 0].append(row)
        elif outcome in ("later", "unknown"):
            tally.failed += 1
            later[now + _until_again(row.tries + 1), 1].append(row)
        else:
            _count(tally, outcome)
            gone.append((row, letter.waiting.choice))
    with transaction.atomic():
        ours = dues.still_leased(row for letter, _ in outcomes for row in letter.rows)
        dues.take_out(row for row, _ in gone if ours.get(row.pk) is False)
        for row, choice in gone:
            if ours.get(row.pk):
                dues.tell_again(row, _when(choice, now, of_the_other=False))
        for (until, tried), rows in later.items():
            dues.put_off((row for row in rows if row.pk in ours), until, tried=tried)


def _send_others(this: _Round) -> bool:
    """What reaches the other: gone before it is sent. At most once, whatever happens then."""
    with transaction.atomic():
        now = this.now()
        rows = dues.others_to_send(now, this.channels, most=min(this.most, BATCH_OF_THE_OTHER))
        going = _to_go(this, rows, now)
        dues.take_out(row for letter in going for row in letter.rows)
    if going:
        _put_back_others(this, _sent_in_turn(this, going))
    return bool(rows)


def _put_back_others(this: _Round, outcomes: Collection[tuple[_Letter, Outcome | None]]) -> None:
    """Only what certainly did not go is tried again."""
    now = this.now()
    again: list[Due] = []
    for letter, outcome in outcomes:
        if outcome is None:
            again += (dues.once_more(row, row.ready_at) for row in letter.rows)
        elif outcome == "later":
            this.tally.failed += 1
            until = now + _until_again(letter.rows[0].tries + 1)
            again += (dues.once_more(row, until, tried=1) for row in letter.rows)
        else:
            _count(this.tally, outcome)
    dues.put_back(again)


def _count(tally: Tally, outcome: Outcome) -> None:
    if outcome == "never":
        tally.dropped += 1
    else:
        tally.sent += 1


def _until_again(tries: int) -> timedelta:
    doubled: int = 1 << min(max(tries - 1, 0), 8)
    return min(LAST_TRY_AGAIN, FIRST_TRY_AGAIN * doubled)


def _to_go(this: _Round, rows: list[Due], now: datetime) -> list[_Letter]:
    """Of rows that this transaction holds, what is to go now. The others are deleted, or wait."""
    choices = _choices(rows)
    going: dict[tuple[int, str], _Letter] = {}
    gone: list[Due] = []
    later: dict[datetime, list[Due]] = defaultdict(list)
    for row in rows:
        channel, choice = this.channels[row.channel], choices.get(row.person_id)
        if row.at <= now - _window(row, channel.lasts):
            this.tally.dropped += 1
            gone.append(row)
        elif choice is None or (wanted := _is_wanted(row, channel, choice)) is None:
            this.tally.broken += 1
            later[now + LAST_TRY_AGAIN].append(row)
        elif not wanted:
            gone.append(row)
        elif not channel.is_asked_for and (until := _quiet_until(choice, now)) is not None:
            later[until].append(row)
        else:
            waiting = Waiting(person_id=row.person_id, key=row.key, at=row.at, choice=choice)
            place = (row.person_id, row.channel)
            going.setdefault(place, _Letter(channel, waiting, [])).rows.append(row)
    dues.take_out(gone)
    for until, some in later.items():
        dues.put_off(some, until)
    return list(going.values())


def _is_wanted(row: Due, channel: Channel, choice: Choice) -> bool | None:
    """None where the channel cannot make sense of what was chosen."""
    if row.gate_id is not None and not choice.of_the_other:
        return False
    try:
        return channel.wants(choice)
    except Exception as error:  # noqa: BLE001 - one person's choice holds nobody else back
        _broke_off(error)
        return None


def _choices(rows: list[Due]) -> dict[int, Choice]:
    """What each of these people chose, without those whose choice cannot be read."""
    people = {row.person_id for row in rows}
    try:
        return reminding.choices_of(people)
    except ValueError:
        return {one: choice for one in people if (choice := _choice(one)) is not None}


def _choice(person_id: int) -> Choice | None:
    try:
        return reminding.choice_of(person_id)
    except ValueError as error:
        _broke_off(error)
        return None


def _quiet_until(choice: Choice, now: datetime) -> datetime | None:
    """The end of the quiet hours if it is in them: what comes late does not come at night."""
    if not hours.is_quiet(choice, dues.on_the_wall(now, choice.zone).time()):
        return None
    always = hours.at_any_hour(choice)
    return _when(always, now, of_the_other=False)


def _sent_in_turn(
    this: _Round, going: Collection[_Letter]
) -> Collection[tuple[_Letter, Outcome | None]]:
    """What became of each; None where it was not begun, because its claim lies too far back.

    That is asked of the clock on the wall: a computer that slept after a claim sends nothing of it.
    """
    claimed = this.now()
    outcomes: list[tuple[_Letter, Outcome | None]] = []
    for letter in going:
        is_timely = timedelta(0) <= this.now() - claimed < WHILE and not this.is_over
        outcomes.append((letter, _outcome(letter) if is_timely else None))
    begun = sum(outcome is not None for _, outcome in outcomes)
    this.most = min(BATCH, 2 * this.most) if begun == len(going) else max(1, begun)
    return outcomes


def _outcome(letter: _Letter) -> Outcome:
    try:
        return letter.channel.send(letter.waiting)
    except Exception as error:  # noqa: BLE001 - nobody knows what became of it
        _broke_off(error)
        return "unknown"


def _broke_off(error: Exception) -> None:
    """Its kind alone: its words, and where it came from, may hold an address."""
    _log.error("a reminder broke off: %s", type(error).__name__)
