"""Days as a calendar that other programs read: RFC 5545, written by `icalendar`.

Each day is an event of its own, for a while ahead. A rule (RRULE) could not say "the 31st, or the
last day of a shorter month", so many times with a pause in between, or the next valid minute of an
hour that is skipped; and programs read rules in more ways than one (docs/decisions/0040).

In it are the person's own words, days and hours, the zone of an hour, and marks that say nothing.
What is no longer there was cancelled: whoever follows the address takes the whole of it each time.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

import icalendar

from amends.journal import dues
from amends.repair.coming import Coming
from amends.repair.schedules import MORNING

PRODUCT: Final = "-//Days//Days 1//EN"
"""Says nothing of what this is: it stands in the calendar of whoever reads it."""

ASK_AGAIN: Final = timedelta(hours=6)
"""How often a program is asked to look again. Most look when they like (2026-11)."""

A_DAY: Final = timedelta(days=1)

BEGIN: Final = b"BEGIN:VEVENT\r\n"
END: Final = b"END:VEVENT\r\n"

Mark = Callable[[str], str]


class Before(NamedTuple):
    """What stood there: the calendar, and how often a day in it has been another than before."""

    calendar: bytes
    changes: int


def written(
    days: Sequence[Coming], *, words: str, rings: bool, mark: Mark, before: Before, today: date
) -> Before:
    """The calendar of these days, and how often a day has changed by now.

    An event that is as it was keeps its stamp and its number; one that is new or another has the
    number of all changes so far, so that it is higher than it ever was, also when it comes back.
    """
    line = one_line(words)
    events = {mark(day.key): _event(day, line, rings=rings) for day in days}
    texts: dict[str, bytes] = {uid: event.to_ical() for uid, event in events.items()}
    kept = dict(_kept(before.calendar))
    changes = before.changes + _has_changed(texts, kept, today)
    stamp = f"{today:%Y%m%d}T000000Z"
    parts = [
        *(zone.to_ical() for zone in _zones(events.values())),
        *(
            kept[uid].text
            if uid in kept and kept[uid].bare == text
            else _finished(text, uid, stamp, changes)
            for uid, text in texts.items()
        ),
    ]
    return Before(_around(line, b"".join(parts)), changes)


def one_line(words: str) -> str:
    """What was typed, as one line: a calendar's line has no place for signs that break or steer it."""
    signs = words.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    steers = ("Cc", "Zl", "Zp")
    return "".join(" " if unicodedata.category(s) in steers else s for s in signs).strip()


# One event


def _event(day: Coming, words: str, *, rings: bool) -> icalendar.Event:
    """The event without what only the moment of writing can say."""
    event = icalendar.Event()
    event.add("summary", words)
    event.add("dtstart", day.day if day.clock is None else _on_the_wall(day, day.clock))
    # Nobody is kept from asking for that hour, and a calendar that is shared shows no words.
    event.add("transp", "TRANSPARENT")
    event.add("class", "PRIVATE")
    if rings:
        event.add_component(_ring(day, words))
    return event


def _on_the_wall(day: Coming, clock: time) -> datetime:
    """The hour in its zone. A repeated one is the first; a skipped one the next valid minute."""
    at = dues.instant(datetime.combine(day.day, clock), day.zone)
    return at.astimezone(dues.zone_called(day.zone))


def _ring(day: Coming, words: str) -> icalendar.Alarm:
    """At its hour or so long before. Whole days are days by the calendar; a day rings at nine."""
    ring = icalendar.Alarm()
    ring.add("action", "DISPLAY")
    ring.add("description", words)
    hour = timedelta(0) if day.clock else timedelta(hours=MORNING.hour, minutes=MORNING.minute)
    ring.add("trigger", hour - day.lead)
    return ring


def _finished(text: bytes, uid: str, stamp: str, number: int) -> bytes:
    """The event with what only the writing can say."""
    said = f"UID:{uid}\r\nDTSTAMP:{stamp}\r\nSEQUENCE:{number}\r\n"
    return text.replace(BEGIN, BEGIN + said.encode(), 1)


# What stood there before


class _Text(NamedTuple):
    """An event as it was written, and the same without what only the writing could say."""

    text: bytes
    bare: bytes
    day: date


OF_WRITING: Final = (b"UID:", b"DTSTAMP:", b"SEQUENCE:")


def _kept(calendar: bytes) -> Iterator[tuple[str, _Text]]:
    """The events of a calendar of ours by their marks. Nothing that was typed begins a line."""
    for piece in calendar.split(b"\r\n" + BEGIN)[1:]:
        body = piece.partition(b"\r\n" + END.rstrip())[0] + b"\r\n"
        lines = body.splitlines(keepends=True)
        uid = next(line for line in lines if line.startswith(b"UID:"))
        start = next(line for line in lines if line.startswith(b"DTSTART"))
        bare = b"".join(line for line in lines if not line.startswith(OF_WRITING))
        day = datetime.strptime(start.rpartition(b":")[2][:8].decode(), "%Y%m%d").date()  # noqa: DTZ007
        text = _Text(BEGIN + body + END, BEGIN + bare + END, day)
        yield uid[4:].strip().decode(), text


def _has_changed(texts: dict[str, bytes], kept: dict[str, _Text], today: date) -> bool:
    """Whether one that is still to come is another than before, or gone. What is over only ends."""
    return any(
        texts[uid] != one.bare if uid in texts else one.day >= today for uid, one in kept.items()
    )


# What stands around them


def _around(words: str, inside: bytes) -> bytes:
    calendar = icalendar.Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", PRODUCT)
    # Without a name some programs show the address, which is a secret.
    calendar.add("name", icalendar.vText(words))
    calendar.add("x-wr-calname", icalendar.vText(words))
    calendar.add("refresh-interval", ASK_AGAIN, {"value": "DURATION"})
    end = b"END:VCALENDAR\r\n"
    around: bytes = calendar.to_ical()
    return around.removesuffix(end) + inside + end


def _zones(events: Iterable[icalendar.Event]) -> Iterator[icalendar.Timezone]:
    """The zones that hours are told in, each for as long as there are such hours."""
    named: dict[str, list[date]] = {}
    for event in events:
        name, start = event["dtstart"].params.get("TZID"), event.DTSTART
        if name and isinstance(start, datetime):
            named.setdefault(str(name), []).append(start.date())
    for name in sorted(named):
        yield _zone_of(name, min(named[name]) - A_DAY, max(named[name]) + 2 * A_DAY)


def _zone_of(name: str, first: date, last: date) -> icalendar.Timezone:
    """A zone from one day to another, with each change of its clock.

    Written by hand: a change is said by the wall clock as it stood before it (RFC 5545, 3.6.5), and
    icalendar 7.3.0 says it by the clock after it.
    """
    zone = ZoneInfo(name)
    told = icalendar.Timezone()
    told.add("tzid", name)
    begin = datetime.combine(first, time.min, UTC)
    told.add_component(_observance(zone, begin, before=_offset(zone, begin)))
    at = begin
    while at.date() < last:
        if _offset(zone, at) != _offset(zone, at + A_DAY):
            change = _change(zone, at, at + A_DAY)
            told.add_component(_observance(zone, change, before=_offset(zone, at)))
        at += A_DAY
    return told


def _observance(zone: ZoneInfo, at: datetime, *, before: timedelta) -> icalendar.Component:
    there = at.astimezone(zone)
    is_summer = (there.dst() or timedelta(0)) > timedelta(0)
    one = icalendar.TimezoneDaylight() if is_summer else icalendar.TimezoneStandard()
    one.add("dtstart", (at + before).replace(tzinfo=None))
    one.add("tzoffsetfrom", before)
    one.add("tzoffsetto", _offset(zone, at))
    one.add("tzname", there.tzname())
    return one


def _change(zone: ZoneInfo, early: datetime, late: datetime) -> datetime:
    """The first moment between the two at which the clock stands as it does at the later."""
    while late - early > timedelta(seconds=1):
        middle = early + ((late - early) // timedelta(seconds=2)) * timedelta(seconds=1)
        if _offset(zone, middle) == _offset(zone, early):
            early = middle
        else:
            late = middle
    return late


def _offset(zone: ZoneInfo, at: datetime) -> timedelta:
    return at.astimezone(zone).utcoffset() or timedelta(0)
