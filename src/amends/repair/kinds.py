"""The kinds of value that every practice is made of: events, commands, things, refusals, seats.

Kept here: only what all practices share. A rule about one practice never lives in this file.
"""

from collections.abc import Collection, Iterator
from datetime import date, datetime, timedelta
from typing import Annotated, Any, ClassVar, Literal, TypeVar

import msgspec

from amends.repair.spans import Spans

Role = Literal["responsible", "harmed"]
Book = Literal["shared", "own", "personal"]


def other(role: Role) -> Role:
    """The role of the other of the two."""
    return "harmed" if role == "responsible" else "responsible"


Instant = Annotated[datetime, msgspec.Meta(tz=True)]
"""A moment with its zone: one without could not be compared, and a book holding it not be read."""

LONGEST_TEXT = 20_000
"""Characters one field may hold: about ten printed pages, and below the largest entry (64 KiB)
even when every character takes three bytes."""

LONGEST_ID = 64
"""Characters the id of a thing may have; entrances draw shorter ones."""

LONGEST_LINE = 300
"""Characters a one-line answer may hold."""


def is_name(name: str) -> bool:
    """Whether this can be the id or the name of something: there, and no longer than an id."""
    return 0 < len(name) <= LONGEST_ID


class Value(msgspec.Struct, frozen=True, kw_only=True):
    """A frozen value that never prints what it holds, so that no log or traceback can quote it."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    __str__ = __repr__

    def __rich_repr__(self) -> Iterator[str]:
        """Nothing for pretty printers either: the library would hand them every field."""
        return iter(())


class Event(Value, frozen=True, kw_only=True):
    """Something that happened. Its class name is its kind; `book` says which fold it belongs to."""

    book: ClassVar[Book] = "own"
    version: ClassVar[int] = 1
    of_own: ClassVar[bool] = True
    """Whether its `of`, where it has one, is a thing of the same book."""

    at: Instant


class Command(Value, frozen=True, kw_only=True):
    """Something that a person asks for. The instant comes with it: the rules know no clock."""

    at: Instant


TAKING_BACK = timedelta(minutes=10)
"""How long what one gives the other stays unseen, and can be taken back (DESIGN.md, `repair`)."""


CAP_SPAN = timedelta(days=7)
"""The time over which the cap counts (SAFETY.md, section 4)."""


def is_counted_anew(before: datetime | None, at: datetime) -> bool:
    """Whether the same thing, given once more then, is one more for the cap."""
    return before is None or before <= at - CAP_SPAN


class Act(Command, frozen=True, kw_only=True):
    """Something that one of the two does in the book that both can read.

    `only` names the role whose act it is, None where either may.
    """

    only: ClassVar[Role | None] = None
    answers: ClassVar[bool] = False
    """Whether it answers what the receiver gave or asked: the cap does not count answers."""
    through: ClassVar[str | None] = None
    """The door through which the responsible person passes with it; None where there is none."""

    by: Role

    @property
    def is_stop(self) -> bool:
        """Whether it holds something off: it passes everything, and works at once."""
        return False


class AnswerAct(Act, frozen=True, kw_only=True):
    """An answer to one given thing, in one of a few ways; `text` is what one wants to say with it.

    `stops`: the ways that hold something off. Without words they pass everything, and work at once.
    """

    answers: ClassVar[bool] = True
    stops: ClassVar[tuple[str, ...]] = ()

    id: str
    of: str
    answer: str
    text: str = ""

    @property
    def is_stop(self) -> bool:
        return self.answer in self.stops and not self.text.strip()


class Given(Event, frozen=True, kw_only=True):
    """Something that one gives the other, under an id of the giver's own entrance.

    The other sees it from `visible_from` on, by its day. `counted`: whether the cap counts it;
    an answer to what the receiver asked is not counted.
    """

    book: ClassVar[Book] = "shared"
    calls: ClassVar[bool] = True
    """Whether the other is called to it, where they asked for that: not where it may be nothing to
    them."""

    id: str
    by: Role
    visible_from: Instant
    counted: bool

    @property
    def day(self) -> date:
        """The day it was given: all that the other is shown of its time."""
        return self.at.date()

    @property
    def is_seen_at_once(self) -> bool:
        """Whether it does not wait ten minutes: a stop, and what a shared book begins with."""
        return self.visible_from <= self.at


def as_given(act: Any, *, counted: bool | None = None) -> dict[str, Any]:
    """What every act gives its event: a stop is seen at once, all else after ten minutes."""
    return {
        "at": act.at,
        "id": act.id,
        "by": act.by,
        "visible_from": act.at if act.is_stop else act.at + TAKING_BACK,
        "counted": not (act.answers or act.is_stop) if counted is None else counted,
    }


def as_picked(begin: Any, id: str) -> dict[str, Any]:
    """The same for what stands in the shared book from its beginning: seen with it, and not counted."""
    return {"at": begin.at, "id": id, "by": begin.by, "visible_from": begin.at, "counted": False}


class LetGo(Event, frozen=True, kw_only=True):
    """The person deleted never-given things of their own; the journal empties their entries."""

    ids: tuple[str, ...]


def is_about(event: "Event | UnknownEvent", ids: Collection[str]) -> bool:
    """Whether an own event holds words of one of these things: it made it, or says more of it.

    What one writes of a given thing is no part of one's own thing that happens to have its id:
    else whoever lets that go would lose the other words too.
    """
    if getattr(event, "id", None) in ids:
        return True
    of_own = isinstance(event, Event) and event.of_own
    return of_own and getattr(event, "of", None) in ids


class LetGoOf(Command, frozen=True, kw_only=True):
    """Delete one never-given thing, and what hangs on it."""

    id: str


class UnknownEvent(Value, frozen=True, kw_only=True):
    """An event written by a newer version: kept as it is, shown as such, never guessed at."""

    kind: str
    version: int
    payload: bytes
    book: Book


class Books(Value, frozen=True, kw_only=True):
    """The books that one seat writes in: 16-byte ids, None where there is no such book."""

    own: bytes | None
    personal: bytes
    shared: bytes | None = None


class Seat(Value, frozen=True, kw_only=True):
    """A person's place in a repair: `token` names it in addresses, `gate` the pair's gate row.

    With no role it is the person's personal book alone: settings, and nothing of any repair.
    """

    token: str
    role: Role | None
    books: Books
    gate: str | None = None


class Pair(Value, frozen=True, kw_only=True):
    """What the two persons of a repair have between them in their *other* repairs.

    A stop holds between two persons, not in one repair: a second repair, or a change of role,
    never reopens what one closed (SAFETY.md, section 2). `started` is what the actor started
    there, oldest first; `most` the smallest cap that the receiver chose there, None if none.
    `asked_since`: since when the actor has asked for quiet or space there, None where they have not.
    `spans`: from when to when something there kept, keeps or will keep the two apart.
    """

    closed: bool = False
    started: tuple[datetime, ...] = ()
    most: int | None = None
    asked_since: Instant | None = None
    spans: Spans = ()


ONLY_HERE = Pair()
"""Two persons with nothing between them in other repairs."""


class Refused(Exception):
    """The rules say no to this person now, and nothing has happened.

    `reason` is a code whose sentence stands in guides/wording.toml; `field` names the form field
    beside which it is shown; `values` are plain values for the sentence, never private text.
    """

    def __init__(self, reason: str, *, field: str = "", **values: Any) -> None:
        super().__init__(reason)
        self.reason = reason
        self.field = field
        self.values = values


def said(text: str, *, field: str, most: int = LONGEST_TEXT) -> str:
    """The words that a person typed, with what no book can hold replaced.

    Raises Refused("empty") or Refused("too_long"). A lone surrogate or a NUL (a broken paste)
    becomes the replacement character, so that the rest of the words is not lost with it.
    """
    clean = whole(text, field=field, most=most)
    if not clean:
        raise Refused("empty", field=field)
    return clean


def whole(text: str, *, field: str, most: int = LONGEST_TEXT) -> str:
    """As `said`, for a field that may stay empty. Line ends are `\\n`, whoever sent them."""
    clean = _readable(text).replace("\r\n", "\n").replace("\r", "\n").strip()
    if len(clean) > most:
        raise Refused("too_long", field=field, most=most, now=len(clean))
    return clean


def _readable(text: str) -> str:
    # By way of UTF-16, two halves of one sign (a paste from elsewhere) find each other again.
    halves = text.replace("\0", "\ufffd").encode("utf-16-le", "surrogatepass")
    return halves.decode("utf-16-le", "replace")


class Made(Event, frozen=True, kw_only=True):
    """An event that brings something of a person's own into being, under an id from the entrance.

    Where nothing about it changes later, the state keeps the event itself.
    """

    id: str


class Thing(Value, frozen=True, kw_only=True):
    """Something that a person made and that changes with later events."""

    id: str
    at: Instant


AnyGiven = TypeVar("AnyGiven", bound=Given)


class Giving(Value, frozen=True, kw_only=True):
    """A slice of the shared state: all that was given within one practice, in its order.

    What it comes to is worked out when it is looked at. So what was taken back, or is not shown
    yet, is left out by leaving out its event, and nothing it changed stays behind.
    """

    given: tuple[Any, ...] = ()

    def every(self, kind: type[AnyGiven]) -> tuple[AnyGiven, ...]:
        """All that was given of one kind, in its order."""
        return tuple(one for one in self.given if isinstance(one, kind))

    def newest(self, kind: type[AnyGiven]) -> AnyGiven | None:
        """The last of one kind, or None where there is none."""
        return next(reversed(self.every(kind)), None)

    def every_of(self, kind: type[AnyGiven], of: str) -> tuple[AnyGiven, ...]:
        """The same, as far as it is about the thing with that id."""
        return tuple(one for one in self.every(kind) if getattr(one, "of", None) == of)

    def last_of(self, kind: type[AnyGiven], of: str) -> AnyGiven | None:
        """The last of that, or None: no answer is owed to anything."""
        return next(reversed(self.every_of(kind, of)), None)


AnyGiving = TypeVar("AnyGiving", bound=Giving)


def add_given(ours: AnyGiving, event: Given) -> AnyGiving:
    """The slice after one more thing was given."""
    return msgspec.structs.replace(ours, given=(*ours.given, event))


AnyThing = TypeVar("AnyThing", bound=Made | Thing | Given)


def find(things: tuple[AnyThing, ...], id: str) -> AnyThing | None:
    """The thing with that id, or None if it never was or was let go."""
    return next((thing for thing in things if thing.id == id), None)


def found(things: tuple[AnyThing, ...], id: str) -> AnyThing:
    """The thing with that id. Raises Refused("not_there"): it was let go, or never was."""
    thing = find(things, id)
    if thing is None:
        raise Refused("not_there")
    return thing


def find_by(things: tuple[AnyGiven, ...], by: str | None, id: str) -> AnyGiven | None:
    """As `find`, of what one of the two gave: the other may have given under the same id."""
    return next((one for one in things if (one.by, one.id) == (by, id)), None)


AnyEvent = TypeVar("AnyEvent", bound=Event)


def unless_kept(event: AnyEvent, kept: AnyEvent | None) -> tuple[AnyEvent, ...]:
    """The event, where it is to be written again when it changes; nothing where it says what is
    `kept` already, whenever that was."""
    if kept is not None and msgspec.structs.replace(event, at=kept.at) == kept:
        return ()
    return (event,)


AnyMade = TypeVar("AnyMade", bound=Made)


def within(
    things: tuple[AnyMade, ...], event: AnyMade, *, most: int, reason: str, field: str
) -> tuple[AnyMade, ...]:
    """As `unless_kept`, of what stands under the event's id. Raises Refused(reason) where it would be
    one more than `most` of them."""
    kept = find(things, event.id)
    if kept is None and len(things) >= most:
        raise Refused(reason, field=field, most=most)
    return unless_kept(event, kept)


def is_new(things: tuple[AnyThing, ...], thing: AnyThing, *, field: str = "") -> bool:
    """Whether `thing` is to be written now: not when the same press comes twice.

    Raises Refused("already_kept") where the same id comes with other words: they go back to the
    person in their form rather than being dropped.
    """
    kept = find(things, thing.id)
    if kept is None:
        return True
    if msgspec.structs.replace(thing, at=kept.at) == kept:
        return False
    raise Refused("already_kept", field=field)


def is_new_given(ours: Giving, thing: Given, *, field: str = "") -> bool:
    """As `is_new`, among what the same person gave: the other's ids are not theirs to meet."""
    kept = find_by(ours.given, thing.by, thing.id)
    if kept is None:
        return True
    if _says_the_same(thing, kept):
        return False
    raise Refused("already_kept", field=field)


def is_given_from(things: tuple[Any, ...], act: Any, source: str) -> bool:
    """Whether this very act was done: its id was given, from the same `source`, a field of both.

    Asked before anything else where a thing is made of what lies in one's own book: that may have
    changed since, or be gone. Raises Refused("already_kept") where the id was given from another.
    """
    kept = find(things, act.id)
    if kept is not None and getattr(kept, source) != getattr(act, source):
        raise Refused("already_kept")
    return kept is not None


def is_new_answer(ours: Giving, answer: Given, last: Given | None, *, field: str = "text") -> bool:
    """As `is_new_given`, and not where it says what the `last` one to the same thing said."""
    if last is not None and _says_the_same(answer, last):
        return False
    return is_new_given(ours, answer, field=field)


def unless_said(ours: Giving, event: AnyGiven, *, field: str = "text") -> tuple[AnyGiven, ...]:
    """The event, where it is to be given; nothing where the last of its kind said the same already,
    of the same thing where it is about one."""
    of = getattr(event, "of", None)
    last = ours.newest(type(event)) if of is None else ours.last_of(type(event), of)
    return (event,) if is_new_answer(ours, event, last, field=field) else ()


def _says_the_same(one: Given, other: Given) -> bool:
    """Whether two given things differ in nothing but when they were given, and under which id."""
    again = msgspec.structs.replace(
        one,
        at=other.at,
        id=other.id,
        visible_from=other.visible_from,
        counted=other.counted,
    )
    return again == other


def amended(things: tuple[AnyThing, ...], id: str, **values: Any) -> tuple[AnyThing, ...]:
    """`things` with some values of one replaced; unchanged where that one was let go."""
    kept = find(things, id)
    if kept is None:
        return things
    return _instead(things, kept, msgspec.structs.replace(kept, **values))


def in_its_place(things: tuple[AnyThing, ...], thing: AnyThing) -> tuple[AnyThing, ...]:
    """`things` with this one as it stands now: where it stood, or last where it is new."""
    kept = find(things, thing.id)
    return (*things, thing) if kept is None else _instead(things, kept, thing)


def _instead(things: tuple[AnyThing, ...], kept: AnyThing, thing: AnyThing) -> tuple[AnyThing, ...]:
    at = next(at for at, one in enumerate(things) if one is kept)
    return (*things[:at], thing, *things[at + 1 :])


def without(things: tuple[AnyThing, ...], ids: tuple[str, ...]) -> tuple[AnyThing, ...]:
    """`things` less those that were let go; `things` themselves where none of those is there.

    Nearly every entry is of something new, and looking takes half as long as writing all of a book
    of many years down again (bench/fold_of_many.py).
    """
    if all(find(things, id) is None for id in ids):
        return things
    gone = frozenset(ids)
    return tuple(thing for thing in things if thing.id not in gone)


def in_utc(at: datetime) -> datetime:
    """The instant, once it is known to be one. A time without its zone is a fault of the caller."""
    if at.utcoffset() != timedelta(0):
        raise ValueError("an instant is in UTC and says so")
    return at


def not_over(day: date, now: datetime, reason: str, *, field: str) -> None:
    """Refuse, for that reason, a day that is over everywhere on earth (UTC-12 is the last zone)."""
    if day.toordinal() < now.date().toordinal() - 1:
        raise Refused(reason, field=field)


def not_ahead(day: date, now: datetime, *, field: str) -> None:
    """Refuse a day that has not come yet anywhere on earth (UTC+14 is the earliest zone)."""
    if day.toordinal() > now.date().toordinal() + 1:
        raise Refused("day_not_come", field=field)
