"""Days as a calendar: what is written is what RFC 5545 allows, and is read again as it was meant.

By three readers that know nothing of each other: a strict one of our own (rfc5545.py), `icalendar`,
and `vobject`; the zones by dateutil's reader as well.
"""

from __future__ import annotations

import io
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest
import vobject
from dateutil.tz import tzical
from hypothesis import given, settings
from hypothesis import strategies as st

from amends.journal import dues
from amends.repair.coming import Coming
from amends.web import ics
from tests.web import rfc5545

TODAY = date(2026, 3, 6)
A_DAY = timedelta(days=1)
NOTHING = ics.Before(b"", 0)
ZONES = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "UTC")


def mark(thing: str) -> str:
    return sha256(thing.encode()).hexdigest()[:32]


def written(
    *days: Coming,
    words: str = "Reminder",
    rings: bool = False,
    before: ics.Before = NOTHING,
    today: date = TODAY,
) -> ics.Before:
    return ics.written(days, words=words, rings=rings, mark=mark, before=before, today=today)


def a_day(day: date, clock: time | None = None, zone: str = "Europe/Berlin", **said: Any) -> Coming:
    return Coming(
        kind="promise", key=f"{zone} {day} {clock}", day=day, clock=clock, zone=zone, **said
    )


# What is written


def test_a_day_and_an_hour_are_events_with_neutral_words() -> None:
    days = (a_day(date(2026, 3, 10)), a_day(date(2026, 3, 11), time(18, 30)))
    calendar = written(*days).calendar
    whole, hour = rfc5545.read(calendar)

    assert (whole.day, whole.at, whole.words, whole.rings) == (days[0].day, None, "Reminder", None)
    assert hour.at == datetime(2026, 3, 11, 17, 30, tzinfo=UTC)
    assert b"promise" not in calendar.lower()
    assert b"amends" not in calendar.lower()


def test_nothing_is_in_it_but_what_a_calendar_needs() -> None:
    """A property that says more (who wrote it, when, where, for whom) is refused by the reader."""
    calendar = written(a_day(date(2026, 3, 10), time(9))).calendar
    assert not {"ORGANIZER", "ATTENDEE", "LOCATION", "URL", "CREATED", "LAST-MODIFIED"} & {
        *rfc5545.names(calendar)
    }


def test_without_a_day_it_is_still_a_calendar() -> None:
    assert rfc5545.read(written().calendar) == []


def test_it_is_called_by_the_words_and_not_by_its_address() -> None:
    whole = rfc5545.parse(written(words="Für mich, 😀; \\ oder so").calendar)
    assert whole.text("NAME") == whole.text("X-WR-CALNAME") == "Für mich, 😀; \\ oder so"


@pytest.mark.parametrize(
    ("typed", "stands"),
    [
        ("one\r\ntwo", "one  two"),
        ("END:VEVENT\r\nEND:VCALENDAR", "END:VEVENT  END:VCALENDAR"),
        ("a\x00b\x1bc\x7fd", "a b c d"),
        ("a\u2028b\u2029c\x85d", "a b c d"),
        ("half \ud83d", "half \ufffd"),
        ("\ud83d\ude00", "😀"),
        ("שלום לך", "שלום לך"),
    ],
)
def test_what_was_typed_stays_one_line(typed: str, stands: str) -> None:
    (event,) = rfc5545.read(written(a_day(TODAY), words=typed).calendar)
    assert event.words == stands


# Rings


@pytest.mark.parametrize(
    ("clock", "lead", "rings"),
    [
        (time(18), timedelta(0), timedelta(0)),
        (time(18), timedelta(minutes=15), timedelta(minutes=-15)),
        (time(18), timedelta(days=1), timedelta(days=-1)),
        (time(18), timedelta(days=7), timedelta(days=-7)),
        (None, timedelta(0), timedelta(hours=9)),
        (None, timedelta(hours=1), timedelta(hours=8)),
        (None, timedelta(days=1), timedelta(hours=-15)),
    ],
)
def test_it_rings_as_long_before_as_was_said(
    clock: time | None, lead: timedelta, rings: timedelta
) -> None:
    (event,) = rfc5545.read(written(a_day(TODAY, clock, lead=lead), rings=True).calendar)
    assert event.rings == rings


def test_a_day_before_is_a_day_by_the_calendar_so_that_the_hour_stays() -> None:
    """At 18:00 the day before, also over the night in which the clock changes: -P1D, not -PT24H."""
    calendar = written(
        a_day(date(2026, 3, 29), time(18), lead=timedelta(days=1)), rings=True
    ).calendar
    assert b"TRIGGER:-P1D\r\n" in calendar


# The hour, where clocks change


@pytest.mark.parametrize(
    ("zone", "day", "clock", "utc"),
    [
        # Skipped: the next valid minute. Repeated: the first of the two.
        ("Europe/Berlin", date(2026, 3, 29), time(2, 30), "2026-03-29T01:00"),
        ("Europe/Berlin", date(2026, 10, 25), time(2, 30), "2026-10-25T00:30"),
        ("America/New_York", date(2026, 3, 8), time(2, 30), "2026-03-08T07:00"),
        ("America/New_York", date(2026, 11, 1), time(1, 30), "2026-11-01T05:30"),
        ("Australia/Lord_Howe", date(2026, 10, 4), time(2, 10), "2026-10-03T15:30"),
        ("Australia/Lord_Howe", date(2026, 4, 5), time(1, 45), "2026-04-04T14:45"),
        ("Africa/Casablanca", date(2026, 3, 22), time(2, 30), "2026-03-22T02:00"),
        ("Africa/Casablanca", date(2026, 2, 15), time(2, 30), "2026-02-15T01:30"),
    ],
)
def test_an_hour_that_is_skipped_or_comes_twice(
    zone: str, day: date, clock: time, utc: str
) -> None:
    around = [a_day(day + timedelta(days=n), clock, zone) for n in range(-2, 3)]
    events = rfc5545.read(written(*around).calendar)
    assert events[2].at == datetime.fromisoformat(utc).replace(tzinfo=UTC)
    assert [one.at for one in events] == [
        dues.instant(datetime.combine(day.day, clock), zone) for day in around
    ]


@pytest.mark.parametrize("zone", ZONES[:-1])
def test_the_zone_is_told_as_it_is_at_every_hour(zone: str) -> None:
    """By our reader and by dateutil's: a change stands at its moment, by the clock before it."""
    days = [a_day(date(2026, 1, 1) + timedelta(days=n), time(12), zone) for n in range(365)]
    calendar = written(*days).calendar
    told = rfc5545.parse(calendar).all("VTIMEZONE")[0]
    read = tzical(io.StringIO(calendar.decode())).get(zone)
    assert read is not None
    at = datetime(2026, 1, 1, tzinfo=UTC)
    while at < datetime(2026, 12, 31, tzinfo=UTC):
        there = at.astimezone(ZoneInfo(zone))
        wall = there.replace(tzinfo=None)
        if not there.fold:
            assert rfc5545.offset_at(told, wall) == there.utcoffset(), wall
            assert wall.replace(tzinfo=read).utcoffset() == there.utcoffset(), wall
        near = {(at + n * A_DAY).astimezone(ZoneInfo(zone)).utcoffset() for n in (-1, 1)}
        at += timedelta(minutes=30) if len(near) > 1 else timedelta(hours=6)


def test_a_zone_that_this_computer_does_not_know_is_the_worlds() -> None:
    (event,) = rfc5545.read(written(a_day(TODAY, time(8), "Mars/Olympus")).calendar)
    assert event.at == datetime(2026, 3, 6, 8, tzinfo=UTC)


# Stamps and numbers


def test_what_did_not_change_is_the_same_to_the_byte() -> None:
    days = (a_day(date(2026, 3, 10)), a_day(date(2026, 3, 11), time(18)))
    first = written(*days)
    assert written(*days, before=first, today=TODAY + timedelta(days=3)) == first


def test_a_day_that_moved_keeps_its_name_and_gets_a_higher_number() -> None:
    day = a_day(date(2026, 3, 10))
    other = a_day(date(2026, 3, 11))
    first = written(day, other)
    moved = Coming(kind="promise", key=day.key, day=date(2026, 3, 12))
    second = written(other, moved, before=first, today=TODAY + timedelta(days=1))

    before = {one.uid: one for one in rfc5545.read(first.calendar)}
    after = {one.uid: one for one in rfc5545.read(second.calendar)}
    assert before.keys() == after.keys()
    assert after[mark(other.key)] == before[mark(other.key)]
    changed = after[mark(day.key)]
    assert (changed.sequence, changed.stamp.date()) == (1, TODAY + timedelta(days=1))
    assert changed.day == date(2026, 3, 12)


def test_a_day_that_is_cancelled_is_gone_and_comes_back_with_a_higher_number() -> None:
    """A program that looked in neither time must not take the second for an older one."""
    day, other = a_day(date(2026, 3, 10)), a_day(date(2026, 3, 11))
    first = written(day, other)
    gone = written(other, before=first)
    assert [one.uid for one in rfc5545.read(gone.calendar)] == [mark(other.key)]
    assert b"CANCELLED" not in gone.calendar

    back = {one.uid: one for one in rfc5545.read(written(day, other, before=gone).calendar)}
    assert (back[mark(day.key)].sequence, back[mark(other.key)].sequence) == (1, 0)


def test_what_is_over_only_ends_and_what_is_added_changes_nothing() -> None:
    first = written(a_day(date(2026, 3, 6)), a_day(date(2026, 3, 9)))
    second = written(
        a_day(date(2026, 3, 9)),
        a_day(date(2026, 3, 13)),
        before=first,
        today=date(2026, 3, 8),
    )
    assert second.changes == 0


def test_a_stamp_tells_the_day_and_never_the_hour() -> None:
    for one in rfc5545.read(written(a_day(TODAY)).calendar):
        assert one.stamp == datetime(2026, 3, 6, tzinfo=UTC)


def test_other_words_are_a_change_of_every_day() -> None:
    days = (a_day(date(2026, 3, 10)), a_day(date(2026, 3, 11), time(18)))
    after = rfc5545.read(written(*days, words="Look", before=written(*days)).calendar)
    assert [(one.words, one.sequence) for one in after] == [("Look", 1)] * 2


# Whatever comes


def comings() -> st.SearchStrategy[Coming]:
    return st.builds(
        Coming,
        kind=st.sampled_from(["promise", "look_again", "check_in"]),
        key=st.text(max_size=20),
        day=st.dates(date(2025, 1, 1), date(2028, 12, 31)),
        clock=st.none() | st.times().map(lambda t: t.replace(second=0, microsecond=0)),
        zone=st.sampled_from([*ZONES, "Nowhere/There", ""]),
        lead=st.integers(0, 7 * 24 * 60).map(lambda m: timedelta(minutes=m)),
    )


@settings(max_examples=60)
@given(
    days=st.lists(comings(), max_size=8, unique_by=lambda day: day.key),
    words=st.text(max_size=120),
    rings=st.booleans(),
)
def test_whatever_is_written_is_read_again_by_everybody(
    days: list[Coming], words: str, rings: bool
) -> None:
    calendar = written(*days, words=words, rings=rings).calendar
    read = rfc5545.read(calendar)
    line = ics.one_line(words)
    expected = [
        (mark(d.key), d.day, None if d.clock is None else _instant_of(d), line) for d in days
    ]
    assert [(e.uid, e.at or e.day, e.words) for e in read] == [
        (uid, at or day, said) for uid, day, at, said in expected
    ]

    events = icalendar.Calendar.from_ical(calendar).walk("VEVENT")
    assert [(str(e["UID"]), _at_by(e.decoded("DTSTART")), str(e["SUMMARY"])) for e in events] == [
        (uid, at or day, said) for uid, day, at, said in expected
    ]
    assert all(len(e.walk("VALARM")) == rings for e in events)

    # By the wall alone: it keeps the zones that it read before.
    theirs = vobject.readOne(calendar.decode()).contents.get("vevent", [])
    assert {(e.uid.value, e.summary.value, _wall(e.dtstart.value)) for e in theirs} == {
        (uid, said, _wall(at.astimezone(dues.zone_called(d.zone)) if at else day))
        for (uid, day, at, said), d in zip(expected, days, strict=True)
    }


@settings(max_examples=40)
@given(
    days=st.lists(comings(), max_size=8, unique_by=lambda day: day.key),
    turns=st.lists(st.sets(st.integers(0, 7)), min_size=1, max_size=5),
    words=st.text(max_size=60),
)
def test_a_number_never_falls_and_rises_with_every_change(
    days: list[Coming], turns: list[set[int]], words: str
) -> None:
    """Over any row of days that go and come back, each name's number never goes back."""
    seen: dict[str, tuple[int, str]] = {}
    before = NOTHING
    for places in turns:
        shown = [days[place] for place in sorted(places) if place < len(days)]
        before = written(*shown, words=words, before=before, today=date(2024, 1, 1))
        for one in rfc5545.read(before.calendar):
            number, bare = seen.get(one.uid, (0, one.bare))
            assert one.sequence >= number
            assert one.sequence > number or one.bare == bare
            seen[one.uid] = (one.sequence, one.bare)


def _instant_of(day: Coming) -> datetime:
    assert day.clock is not None
    return dues.instant(datetime.combine(day.day, day.clock), day.zone)


def _wall(value: date | datetime) -> date | datetime:
    return value.replace(tzinfo=None) if isinstance(value, datetime) else value


def _at_by(value: date | datetime) -> date | datetime:
    return value.astimezone(UTC) if isinstance(value, datetime) else value
