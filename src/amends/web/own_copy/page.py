"""The copy as a page: it stands by itself, asks no network for anything, and prints.

What was written under one id several times stands here as it was written last; the file for programs has
each of it. What was given is shown by the same table as in the book that both can read.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache, partial
from pathlib import Path
from typing import Any, Final, Literal, get_args, get_origin, get_type_hints

from django.utils import formats, timezone
from django.utils.html import escape
from django.utils.translation import get_language, gettext

from amends.repair.kinds import Event, Given, UnknownEvent, Value
from amends.repair.practices import ties
from amends.repair.state import OWN_PRACTICES
from amends.web import called, schedules
from amends.web.own_copy import names
from amends.web.own_copy.gathering import PRACTICE_OF, RepairCopied
from amends.web.pages.saying import first_words
from amends.web.pages.thing import Thing
from amends.web.pages.things import THINGS

STYLE: Final = (Path(__file__).parent / "page.css").read_text(encoding="utf-8")

ABOUT: Final = frozenset(
    {
        "of",
        "harm",
        "corrects",
        "draft",
        "delivery",
        "amends",
        "promise",
        "need",
        "helper",
        "tension",
        "cause",
        "FirstStepPlanned.place",
        "TimeNoted.time",
    }
)
"""Fields that hold the id of another thing: its first words stand there in its place."""

SEVERAL: Final = frozenset({"impacts", "harms", "order", "acts", "items", "rest", "since"})
"""Fields that hold several."""

CHOSEN: Final = frozenset({"ActPicked.act", "ActDone.act", "card", "enjoy", "not_yet", "no"})
"""Fields that name something of the library: its words stand there."""

FOR_PROGRAMS: Final = frozenset(
    {
        "at",
        "id",
        "key",
        "zone",
        "currency",
        "thing",
        "step",
        "guide",
        "lead",
        "WillSaid.task",
        "VictoryKept.name",
        "FactLeft.name",
        "UnfinishedKept.form",
        "UnfinishedKept.page",
        "UnfinishedKept.begun",
        "Typed.name",
        "Fact.kind",
        "Fact.number",
        "Fact.of",
    }
)
"""What names something to the rules, or stands beside something that is shown."""

WORDS_FIRST: Final = ("text", "act", "what", "name", "cue", "saw", "stated", "wanted", "came")

SHORT: Final = 80
"""Characters by which one knows a thing again."""


def as_page(repairs: tuple[RepairCopied, ...], today: date) -> Iterator[str]:
    """The page, piece by piece. Every word that somebody wrote is escaped, and nothing runs on it."""
    title = escape(gettext("A copy of all that is yours"))
    lead = gettext("As it stood on %(day)s. It is not sealed: whoever has it can read it.")
    yield (
        f'<!doctype html>\n<html lang="{escape(get_language() or "en")}"><head><meta charset="utf-8">'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src '
        "'unsafe-inline'\">"
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(gettext('Copy'))}</title><style>{STYLE}</style></head><body><main>"
        f"<h1>{title}</h1><p>{escape(lead % {'day': formats.date_format(today)})}</p>\n"
    )
    for number, repair in enumerate(repairs, 1):
        with called.calling(partial(ties.tie_of, repair.state)):
            yield from _repair(repair, number)
    yield "</main></body></html>\n"


def _repair(repair: RepairCopied, number: int) -> Iterator[str]:
    name = repair.name or gettext("Repair %(n)s") % {"n": number}
    yield f'<section><h2 dir="auto">{escape(name)}</h2>\n'
    if not repair.opened:
        yield _p(
            gettext("This one could not be read when the copy was made. Nothing of it is here.")
        )
    known = _known(repair)
    for practice in OWN_PRACTICES:
        yield from _practice(repair, practice, known)
    yield from _newer(repair)
    yield from _given(repair, gettext("What you gave"), repair.given("mine"))
    yield from _given(repair, gettext("What was given to you"), repair.given("theirs"))
    yield "</section>\n"


# One's own entries


def _practice(repair: RepairCopied, practice: str, known: Mapping[str, Any]) -> Iterator[str]:
    mine = [
        event
        for event in repair.own
        if isinstance(event, Event) and PRACTICE_OF[type(event)] == practice
    ]
    last = {
        (type(event), getattr(event, "id", None) or number): event
        for number, event in enumerate(mine)
    }
    if not last:
        return
    yield f"<h3>{escape(names.practice(practice))}</h3>\n"
    for event in last.values():
        yield an_entry(event, known)


def an_entry(event: Event, known: Mapping[str, Any]) -> str:
    kind = type(event)
    parts = []
    if known.get(getattr(event, "id", "")) not in (None, event):
        about = known[event.id]  # type: ignore[attr-defined]
        if type(about) is not kind:
            parts.append(_part(gettext("About"), _quoted(about)))
    parts += [_part(label, words) for label, words in _parts(event, known)]
    return _article(timezone.localtime(event.at).date(), names.entry(kind), parts)


def _parts(value: Value, known: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """What it is called and what one reads of it, for each part of which there is something to read."""
    kind = type(value)
    for name in fields_of(kind):
        words = _shown(kind, name, getattr(value, name), known)
        if words:
            yield names.field(kind, name), words


@cache
def _hints(kind: type[Value]) -> dict[str, Any]:
    return get_type_hints(kind)


@cache
def fields_of(kind: type[Value]) -> tuple[str, ...]:
    return tuple(name for name in kind.__struct_fields__ if not is_among(FOR_PROGRAMS, kind, name))


def is_among(fields: Collection[str], kind: type[Value], name: str) -> bool:
    return name in fields or f"{kind.__name__}.{name}" in fields


def _shown(kind: type[Value], name: str, value: Any, known: Mapping[str, Any]) -> str:
    """What a person reads of one value, "" where there is nothing to read."""
    if value is None or value in ("", ()):
        return ""
    if name == "schedule":
        return schedules.sentence(value)
    if isinstance(value, tuple):
        each = (_shown(kind, name, one, known) for one in value)
        return ", ".join(one for one in each if one)
    if isinstance(value, Value):
        return _inside(value, known)
    if not isinstance(value, str):
        return _plain(value)
    if _is_choice(_hints(kind)[name]):
        return names.choice(name, value)
    if name in SEVERAL or is_among(ABOUT, kind, name):
        return _quoted(known[value]) if value in known else ""
    return names.of_library(value) if is_among(CHOSEN, kind, name) else value


def _inside(value: Value, known: Mapping[str, Any]) -> str:
    said = _parts(value, known)
    return ", ".join(f"{label}: {words}" if label else words for label, words in said)


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return gettext("yes") if value else gettext("no")
    if isinstance(value, datetime):
        return formats.date_format(timezone.localtime(value), "DATETIME_FORMAT")
    if isinstance(value, date):
        return formats.date_format(value)
    if isinstance(value, time):
        return formats.time_format(value)
    return formats.localize(value) if isinstance(value, int | Decimal) else str(value)


def _is_choice(hint: Any) -> bool:
    return get_origin(hint) is Literal or any(_is_choice(part) for part in get_args(hint))


def _known(repair: RepairCopied) -> dict[str, Any]:
    """By id what was made first under it, or was given: by whose first words it is known again."""
    made: dict[str, Any] = {}
    for one in (*repair.own, *repair.state.shared.given):
        id = getattr(one, "id", "")
        if id and _words_of(one):
            kept = made.get(id)
            made[id] = one if kept is None or type(kept) is type(one) else kept
    return made


def _words_of(one: Any) -> str:
    values = (getattr(one, name, "") for name in WORDS_FIRST)
    return next((value for value in values if isinstance(value, str) and value.strip()), "")


def _quoted(one: Any) -> str:
    return f"“{first_words(_words_of(one), SHORT)}”"


def _newer(repair: RepairCopied) -> Iterator[str]:
    if any(isinstance(event, UnknownEvent) for event in repair.own):
        yield _p(
            gettext("Some of it is from a newer version. It stands in the other file as it is.")
        )


# What was given


def _given(repair: RepairCopied, title: str, given: Iterable[Given]) -> Iterator[str]:
    """As the pages of the shared book show it; what has no page of its own there has none here."""
    shown = [one for one in given if type(one) in THINGS]
    if shown:
        yield f"<h3>{escape(title)}</h3>\n"
    for one in shown:
        day = timezone.localdate(one.at) if one.by == repair.role else one.day
        yield _one(repair, THINGS[type(one)], one, day)


def _one(repair: RepairCopied, thing: Thing, one: Given, day: date) -> str:
    parts = [
        _part(gettext("About"), thing.quotes(repair.state, one)),
        _part("", str(thing.said(one))),
        _part("", thing.text(one)),
        *(_part(str(part.name), str(part.text)) for part in thing.parts(one)),
    ]
    return _article(day, str(thing.name), parts)


# Their shape


def _article(day: date, title: str, parts: Iterable[str]) -> str:
    head = f'<p class="day">{escape(formats.date_format(day))} · {escape(title)}</p>'
    return f"<article>{head}{''.join(parts)}</article>\n"


def _part(label: str, words: str) -> str:
    if not words:
        return ""
    name = f"<b>{escape(label)}</b> " if label else ""
    return f'<p class="words" dir="auto">{name}{escape(words)}</p>'


def _p(words: str) -> str:
    return f"<p>{escape(words)}</p>\n"
