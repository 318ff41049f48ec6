"""A reader of calendars that takes nothing but what RFC 5545 allows, and shares no line with what writes them.

It knows the properties that ours have and refuses any other, so that nothing gets into a calendar by
the way. What it says of an hour follows from the VTIMEZONE in the calendar alone: whoever reads the
file need not know the zones of this computer.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

LONGEST_LINE = 75
LINE = re.compile(
    r'(?P<name>[A-Za-z0-9-]+)(?P<params>(?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*))*):(?P<value>.*)'
)
TEXT = re.compile(r"(?:[^\\;,\x00-\x08\x0a-\x1f\x7f]|\\[\\;,nN])*")
STAMP = re.compile(r"\d{8}T\d{6}Z")
LOCAL = re.compile(r"\d{8}T\d{6}")
DATE = re.compile(r"\d{8}")
OFFSET = re.compile(r"(?P<sign>[+-])(?P<hours>\d\d)(?P<minutes>\d\d)(?P<seconds>\d\d)?")
DURATION = re.compile(
    r"(?P<sign>[+-]?)P(?:(?P<weeks>\d+)W|(?:(?P<days>\d+)D)?(?:T(?:(?P<hours>\d+)H)?"
    r"(?:(?P<minutes>\d+)M)?(?:(?P<seconds>\d+)S)?)?)"
)

ONCE = {
    "VCALENDAR": ("PRODID", "VERSION", "NAME", "X-WR-CALNAME", "REFRESH-INTERVAL"),
    "VEVENT": ("UID", "DTSTAMP", "DTSTART", "SEQUENCE", "SUMMARY", "TRANSP", "CLASS"),
    "VALARM": ("ACTION", "DESCRIPTION", "TRIGGER"),
    "VTIMEZONE": ("TZID",),
    "STANDARD": ("DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "TZNAME"),
    "DAYLIGHT": ("DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "TZNAME"),
}
WITHIN = {
    "VCALENDAR": ("VTIMEZONE", "VEVENT"),
    "VEVENT": ("VALARM",),
    "VTIMEZONE": ("STANDARD", "DAYLIGHT"),
}


class NotOne(AssertionError):
    """This is no calendar by RFC 5545, or it holds what ours never hold."""


@dataclass
class Property:
    params: dict[str, str]
    value: str


@dataclass
class Component:
    name: str
    properties: dict[str, Property] = field(default_factory=dict)
    inside: list[Component] = field(default_factory=list)

    def all(self, name: str) -> list[Component]:
        return [one for one in self.inside if one.name == name]

    def value(self, name: str) -> str:
        return self.properties[name].value

    def text(self, name: str) -> str:
        value = self.value(name)
        _must(TEXT.fullmatch(value) is not None, f"{name} is no TEXT")
        return re.sub(r"\\(.)", lambda m: "\n" if m[1] in "nN" else m[1], value)


@dataclass
class Entry:
    """One event, as whoever reads the file understands it."""

    uid: str
    words: str
    stamp: datetime
    sequence: int
    day: date
    at: datetime | None
    """The instant, or None for a whole day."""
    rings: timedelta | None
    bare: str


def read(calendar: bytes) -> list[Entry]:
    """The events of a calendar in their order. Raises NotOne."""
    whole = parse(calendar)
    zones = {one.value("TZID"): one for one in whole.all("VTIMEZONE")}
    _must(len(zones) == len(whole.all("VTIMEZONE")), "a zone is told twice")
    events = [_entry(one, zones) for one in whole.all("VEVENT")]
    _must(len({one.uid for one in events}) == len(events), "two events have one name")
    used = {one.properties["DTSTART"].params.get("TZID") for one in whole.all("VEVENT")} - {None}
    _must(used == set(zones), "the zones are those that are used")
    return events


def parse(calendar: bytes) -> Component:
    top = Component("")
    open_ones = [top]
    for line in _lines(calendar):
        found = LINE.fullmatch(line)
        _must(found is not None, "a line is none")
        assert found is not None
        name, value = found["name"].upper(), found["value"]
        if name == "BEGIN":
            _must(
                value in WITHIN.get(open_ones[-1].name, ("VCALENDAR",)), f"{value} is out of place"
            )
            new = Component(value)
            open_ones[-1].inside.append(new)
            open_ones.append(new)
        elif name == "END":
            _must(open_ones.pop().name == value, f"{value} ends what did not begin")
            _must(bool(open_ones), "more ends than begins")
        else:
            _put(open_ones[-1], name, found["params"], value)
    _must(len(open_ones) == 1 and len(top.inside) == 1, "one calendar, begun and ended")
    _complete(top.inside[0])
    return top.inside[0]


def _lines(calendar: bytes) -> list[str]:
    _must(calendar.endswith(b"\r\n"), "the last line ends")
    _must(calendar.count(b"\r") == calendar.count(b"\n") == calendar.count(b"\r\n"), "CRLF alone")
    raw = calendar.split(b"\r\n")[:-1]
    _must(all(0 < len(line) <= LONGEST_LINE for line in raw), "no line is empty or too long")
    for line in raw:
        line.decode()  # folded between signs, never within one
    return b"\r\n".join(raw).replace(b"\r\n ", b"").decode().split("\r\n")


def _put(component: Component, name: str, params: str, value: str) -> None:
    _must(name in ONCE.get(component.name, ()), f"{name} in {component.name}")
    _must(name not in component.properties, f"{name} twice")
    pairs = (pair.partition("=") for pair in params.split(";")[1:])
    component.properties[name] = Property({key.upper(): said for key, _, said in pairs}, value)


def _complete(component: Component) -> None:
    missing = set(ONCE[component.name]) - component.properties.keys()
    _must(not missing, f"{component.name} without {missing}")
    for one in component.inside:
        _complete(one)


def _entry(event: Component, zones: dict[str, Component]) -> Entry:
    _must(STAMP.fullmatch(event.value("DTSTAMP")) is not None, "a stamp is in UTC")
    _must(event.value("SEQUENCE").isdecimal(), "a number is one")
    _must(event.value("TRANSP") == "TRANSPARENT", "nobody is kept busy")
    _must(event.value("CLASS") == "PRIVATE", "it is private")
    start = event.properties["DTSTART"]
    alarms = event.all("VALARM")
    _must(len(alarms) <= 1, "it rings once")
    bare = [f"{n}{p.params}{p.value}" for n, p in event.properties.items() if n not in OF_WRITING]
    rings = _rings(alarms[0]) if alarms else None
    return Entry(
        uid=event.value("UID"),
        words=event.text("SUMMARY"),
        stamp=_utc(event.value("DTSTAMP")),
        sequence=int(event.value("SEQUENCE")),
        day=datetime.strptime(start.value[:8], "%Y%m%d").date(),  # noqa: DTZ007
        at=_instant(start, zones),
        rings=rings,
        bare=f"{sorted(bare)}{rings}",
    )


OF_WRITING = ("UID", "DTSTAMP", "SEQUENCE")


def _instant(start: Property, zones: dict[str, Component]) -> datetime | None:
    if start.params == {"VALUE": "DATE"}:
        _must(DATE.fullmatch(start.value) is not None, "a day is one")
        return None
    if not start.params:
        _must(STAMP.fullmatch(start.value) is not None, "an hour without a zone is in UTC")
        return _utc(start.value)
    _must(set(start.params) == {"TZID"}, "an hour has a zone and nothing else")
    _must(LOCAL.fullmatch(start.value) is not None, "an hour is one")
    wall = datetime.strptime(start.value, "%Y%m%dT%H%M%S")  # noqa: DTZ007
    return (wall - offset_at(zones[start.params["TZID"]], wall)).replace(tzinfo=UTC)


def offset_at(zone: Component, wall: datetime) -> timedelta:
    """How far from UTC a wall clock of that zone stands; of an hour that comes twice, the first time."""
    onsets = sorted((_onset(one) for one in zone.inside), key=lambda onset: onset[0])
    _must(
        all(early[2] == late[1] for early, late in pairwise(onsets)), "each goes on from the last"
    )
    _must(onsets[0][0] <= wall, "an hour before all that is told of its zone")
    # An onset is told by the clock before it: that clock goes on until then, and no further.
    return next(after for at, _, after in reversed(onsets) if at <= wall)


def _onset(one: Component) -> tuple[datetime, timedelta, timedelta]:
    _must(LOCAL.fullmatch(one.value("DTSTART")) is not None, "an onset is a local hour")
    at = datetime.strptime(one.value("DTSTART"), "%Y%m%dT%H%M%S")  # noqa: DTZ007
    return at, _offset(one.value("TZOFFSETFROM")), _offset(one.value("TZOFFSETTO"))


def _offset(value: str) -> timedelta:
    found = OFFSET.fullmatch(value)
    _must(found is not None, "an offset is one")
    assert found is not None
    parts = {name: int(found[name] or 0) for name in ("hours", "minutes", "seconds")}
    return timedelta(**parts) * (-1 if found["sign"] == "-" else 1)


def _rings(alarm: Component) -> timedelta:
    _must(alarm.value("ACTION") == "DISPLAY", "it rings by showing")
    alarm.text("DESCRIPTION")
    found = DURATION.fullmatch(alarm.value("TRIGGER"))
    _must(found is not None and not alarm.properties["TRIGGER"].params, "a trigger is a duration")
    assert found is not None
    names = ("weeks", "days", "hours", "minutes", "seconds")
    _must(any(found[name] for name in names), "a duration has a length")
    length = timedelta(**{name: int(found[name] or 0) for name in names})
    return -length if found["sign"] == "-" else length


def _utc(value: str) -> datetime:
    return datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)


def _must(holds: bool, what: str) -> None:
    if not holds:
        raise NotOne(what)


def names(calendar: bytes) -> Counter[str]:
    """How often each property and component is there."""
    return Counter(re.split("[;:]", line, maxsplit=1)[0] for line in _lines(calendar))
