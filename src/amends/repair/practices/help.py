"""Help from people: what kinds of it are looked at, whom somebody called, when they go, what they bring home.

Each of the two keeps their own, and none of it can reach the other. Alone or together is for each to
say; what somebody wishes is told only by what there is for telling. What a session leaves to do is a
note, and for whoever did the hurt it can become a promise with days. When help is near is worked out in
`pointers`. (STEPS S0.6, S1.5c, S3.4d, S3.4e.)
"""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, assert_never, get_args

import msgspec
from msgspec.structs import replace

from amends.repair import costs, kinds, schedules
from amends.repair.kinds import Made, Refused, Value, found, in_its_place, said, whole
from amends.repair.practices.promises import ZONE, Promise
from amends.repair.practices.safety import Reply

if TYPE_CHECKING:
    from amends.repair.state import State

Way = Literal["alone", "together", "group", "line", "community", "low_cost"]
"""A kind of help. `line`: a help line. `community`: of a faith, or of where one belongs."""

WAYS: tuple[Way, ...] = get_args(Way)

Wish = Literal["want", "not_now", "no", ""]

Went = Literal["asked", "no_answer", "waiting", "day_given"]
"""How a call went. `waiting`: on a list. `day_given`: there is a day to come."""

Clock = Annotated[time, msgspec.Meta(tz=False)]

MOST_PICKED = 12
"""Things on the page for the first hour: what can be said in it, on one sheet (judgement, 2026-11)."""

LONGEST_NOTE = 2_000

CALLED_BEFORE = timedelta(hours=2)
"""How long before its hour an appointment is called to mind on its day: time to get there
(judgement, 2026-11)."""


# Events


class WayWeighed(Made, frozen=True, kw_only=True):
    """What somebody makes of one kind of help, as it stands now: one for each kind."""

    way: Way
    wish: Wish
    note: str
    cost: Decimal | None
    currency: str


class HelperNoted(Made, frozen=True, kw_only=True):
    """Somebody who could help, as it stands now. `cost` is for one time."""

    way: Way
    name: str
    reach: str
    note: str
    cost: Decimal | None
    currency: str


class CallNoted(Made, frozen=True, kw_only=True):
    helper: str
    on: date
    went: Went
    text: str


class AppointmentNoted(Made, frozen=True, kw_only=True):
    """A day with a helper, as it stands now: moved, it is written again under the same id."""

    helper: str
    on: date
    clock: Clock | None
    zone: str


class SessionNoted(Made, frozen=True, kw_only=True):
    """What was left of a session, as it stands now. `said`: what the helper said. `task`: what to do
    until the next time. `helper` is empty where nobody of the list is meant."""

    helper: str
    on: date
    text: str
    said: str
    task: str


class PromiseTied(kinds.Event, frozen=True, kw_only=True):
    """A promise of one's own that came of a helper, or of a session."""

    of: str
    promise: str


class TroublesTold(kinds.Event, frozen=True, kw_only=True):
    """Answers to a few questions about oneself, all of one length, as those about safety are.

    `urges`: sex, or pictures of it, that go on against one's own will. `returns`, `avoids`, `on_guard`:
    what can stay after a bad thing. None of it is a diagnosis. Version 1 did not ask these four.
    """

    version: ClassVar[int] = 2

    drink: Reply
    sleep: Reply
    hopeless: Reply
    children: Reply
    urges: Reply
    returns: Reply
    avoids: Reply
    on_guard: Reply

    @property
    def has_signs(self) -> bool:
        """Whether something of a bad thing stayed, by one of the three answers."""
        return "yes" in (self.returns, self.avoids, self.on_guard)


class FirstHourPicked(kinds.Event, frozen=True, kw_only=True):
    """Which things of one's own stand on the page for the first hour, in their order."""

    items: tuple[str, ...]


Event = (
    WayWeighed
    | HelperNoted
    | CallNoted
    | AppointmentNoted
    | SessionNoted
    | PromiseTied
    | TroublesTold
    | FirstHourPicked
)


# Commands


class WeighWay(kinds.Command, frozen=True, kw_only=True):
    id: str
    way: Way
    wish: Wish = ""
    note: str = ""
    cost: Decimal | None = None
    currency: str = ""


class NoteHelper(kinds.Command, frozen=True, kw_only=True):
    id: str
    way: Way
    name: str
    reach: str = ""
    note: str = ""
    cost: Decimal | None = None
    currency: str = ""


class NoteCall(kinds.Command, frozen=True, kw_only=True):
    id: str
    helper: str
    on: date
    went: Went
    text: str = ""


class NoteAppointment(kinds.Command, frozen=True, kw_only=True):
    id: str
    helper: str
    on: date
    zone: str
    clock: Clock | None = None


class NoteSession(kinds.Command, frozen=True, kw_only=True):
    id: str
    on: date
    helper: str = ""
    text: str = ""
    said: str = ""
    task: str = ""


class TiePromise(kinds.Command, frozen=True, kw_only=True):
    """Keep what a promise came of: somebody who helps, what a session left to do, a talk that was
    looked back on, or what was heard and said back in the shared book."""

    of: str
    promise: str


class TellTroubles(kinds.Command, frozen=True, kw_only=True):
    drink: Reply = "___"
    sleep: Reply = "___"
    hopeless: Reply = "___"
    children: Reply = "___"
    urges: Reply = "___"
    returns: Reply = "___"
    avoids: Reply = "___"
    on_guard: Reply = "___"


class PickForFirstHour(kinds.Command, frozen=True, kw_only=True):
    items: tuple[str, ...]


Command = (
    WeighWay
    | NoteHelper
    | NoteCall
    | NoteAppointment
    | NoteSession
    | TiePromise
    | TellTroubles
    | PickForFirstHour
)


# The state


class Slice(Value, frozen=True, kw_only=True):
    weighed: tuple[WayWeighed, ...] = ()
    helpers: tuple[HelperNoted, ...] = ()
    calls: tuple[CallNoted, ...] = ()
    appointments: tuple[AppointmentNoted, ...] = ()
    sessions: tuple[SessionNoted, ...] = ()
    tied: tuple[PromiseTied, ...] = ()
    troubles: TroublesTold | None = None
    picked: tuple[str, ...] = ()

    def of_way(self, way: Way) -> WayWeighed | None:
        return next((one for one in self.weighed if one.way == way), None)

    def calls_of(self, helper: str) -> tuple[CallNoted, ...]:
        """Its calls, the newest first."""
        mine = (call for call in self.calls if call.helper == helper)
        return tuple(sorted(mine, key=lambda call: (call.on, call.at), reverse=True))

    def appointments_of(self, helper: str) -> tuple[AppointmentNoted, ...]:
        return tuple(one for one in self.appointments if one.helper == helper)

    def to_come(self, today: date) -> tuple[AppointmentNoted, ...]:
        """The days that are not over, the nearest first."""
        coming = (one for one in self.appointments if one.on >= today)
        return tuple(sorted(coming, key=lambda one: (one.on, one.clock or time.min, one.id)))

    def promises_of(self, of: str, promises: tuple[Promise, ...]) -> tuple[Promise, ...]:
        """Those of the promises that came of this helper or this session."""
        ids = {tie.promise for tie in self.tied if tie.of == of}
        return tuple(promise for promise in promises if promise.id in ids)


def calls_to_mind(one: AppointmentNoted) -> Iterator[datetime]:
    """By the clock of its zone: the morning before, and on its day early enough to get there."""
    before = schedules.days_later(one.on, -1)
    if before < one.on:
        yield datetime.combine(before, schedules.MORNING)
    yield _on_its_day(one)


def _on_its_day(one: AppointmentNoted) -> datetime:
    if one.clock is None:
        return datetime.combine(one.on, schedules.MORNING)
    begin, at = datetime.combine(one.on, time.min), datetime.combine(one.on, one.clock)
    return at - min(CALLED_BEFORE, at - begin)


def to_pick_from(state: "State") -> tuple[Any, ...]:
    """All of one's own that can stand on the page for the first hour.

    Nothing of the other's: neither what they gave, nor their words as they were told.
    """
    own = state.own
    return (
        *own.owning.harms,
        *own.owning.facts,
        *(row for row in own.impact.rows if row.source != "told"),
        *own.reflection.answers,
        *own.reflection.causes,
        *own.promises.promises,
        *own.partners_side.pages,
        *own.hard_days.days,
        *(one for one in own.help.weighed if one.note),
        *own.help.sessions,
    )


def picked(state: "State") -> tuple[Any, ...]:
    """What was picked, in its order; what was let go of since is not there any more."""
    there = {thing.id: thing for thing in to_pick_from(state)}
    return tuple(there[id] for id in state.own.help.picked if id in there)


# Rules


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    mine = state.own.help
    match command:
        case WeighWay():
            return _weigh(mine, command)
        case NoteHelper():
            return _note_helper(mine, command)
        case NoteCall():
            return _note_call(mine, command)
        case NoteAppointment():
            return _note_appointment(mine, command)
        case NoteSession():
            return _note_session(mine, command)
        case TiePromise():
            return _tie(state, command)
        case TellTroubles():
            return _tell(mine, command)
        case PickForFirstHour():
            return _pick(state, command)
        case _:
            assert_never(command)


def _weigh(mine: Slice, command: WeighWay) -> tuple[Event, ...]:
    kept = mine.of_way(command.way)
    if kept is not None and kept.id != command.id:
        raise Refused("already_kept", field="note")
    event = WayWeighed(
        at=command.at,
        id=command.id,
        way=command.way,
        wish=command.wish,
        note=whole(command.note, field="note", most=LONGEST_NOTE),
        **_cost(command),
    )
    if kept is None and not (event.wish or event.note or event.cost):
        raise Refused("empty", field="note")
    return _unless(mine.weighed, event, same="way", field="note")


def _note_helper(mine: Slice, command: NoteHelper) -> tuple[Event, ...]:
    event = HelperNoted(
        at=command.at,
        id=command.id,
        way=command.way,
        name=said(command.name, field="name", most=kinds.LONGEST_LINE),
        reach=whole(command.reach, field="reach", most=LONGEST_NOTE),
        note=whole(command.note, field="note", most=LONGEST_NOTE),
        **_cost(command),
    )
    return kinds.unless_kept(event, kinds.find(mine.helpers, event.id))


def _cost(command: WeighWay | NoteHelper) -> dict[str, Any]:
    cost = command.cost
    return {
        "cost": None if cost is None else costs.amount(cost, field="cost"),
        "currency": costs.currency(cost, command.currency),
    }


def _note_call(mine: Slice, command: NoteCall) -> tuple[Event, ...]:
    found(mine.helpers, command.helper)
    kinds.not_ahead(command.on, command.at, field="on")
    event = CallNoted(
        at=command.at,
        id=command.id,
        helper=command.helper,
        on=command.on,
        went=command.went,
        text=whole(command.text, field="text", most=LONGEST_NOTE),
    )
    return (event,) if kinds.is_new(mine.calls, event, field="text") else ()


def _note_appointment(mine: Slice, command: NoteAppointment) -> tuple[Event, ...]:
    found(mine.helpers, command.helper)
    clock = command.clock
    event = AppointmentNoted(
        at=command.at,
        id=command.id,
        helper=command.helper,
        on=command.on,
        clock=None if clock is None else clock.replace(second=0, microsecond=0),
        zone=said(command.zone, field="zone", most=64),
    )
    if not ZONE.fullmatch(event.zone):
        raise Refused("zone_unknown", field="zone")
    kept = kinds.find(mine.appointments, event.id)
    if kept is None or kept.on != event.on:
        kinds.not_over(event.on, command.at, "appointment_over", field="on")
        schedules.within_reach(event.on, command.at, field="on")
    return _unless(mine.appointments, event, same="helper", field="on")


def _note_session(mine: Slice, command: NoteSession) -> tuple[Event, ...]:
    kept = kinds.find(mine.sessions, command.id)
    if command.helper and (kept is None or kept.helper != command.helper):
        found(mine.helpers, command.helper)
    kinds.not_ahead(command.on, command.at, field="on")
    event = SessionNoted(
        at=command.at,
        id=command.id,
        helper=command.helper,
        on=command.on,
        text=whole(command.text, field="text"),
        said=whole(command.said, field="said", most=LONGEST_NOTE),
        task=whole(command.task, field="task", most=LONGEST_NOTE),
    )
    if not (event.text or event.said or event.task):
        raise Refused("empty", field="text")
    return kinds.unless_kept(event, kept)


def _unless(things: tuple[Any, ...], event: Any, *, same: str, field: str) -> tuple[Event, ...]:
    """The event, where it says something new; the same id is never about something else."""
    kept = kinds.find(things, event.id)
    if kept is not None and getattr(kept, same) != getattr(event, same):
        raise Refused("already_kept", field=field)
    return kinds.unless_kept(event, kept)


def tied_to(state: "State") -> tuple[Any, ...]:
    """All that a promise can come of."""
    mine = state.own.help
    talks, heard = state.own.readiness.reviews, state.shared.listening.heard
    return (*mine.helpers, *mine.sessions, *talks, *heard)


def _tie(state: "State", command: TiePromise) -> tuple[Event, ...]:
    mine = state.own.help
    found(tied_to(state), command.of)
    found(state.own.promises.promises, command.promise)
    if any((tie.of, tie.promise) == (command.of, command.promise) for tie in mine.tied):
        return ()
    return (PromiseTied(at=command.at, of=command.of, promise=command.promise),)


def _tell(mine: Slice, command: TellTroubles) -> tuple[Event, ...]:
    told = TroublesTold(
        at=command.at,
        drink=command.drink,
        sleep=command.sleep,
        hopeless=command.hopeless,
        children=command.children,
        urges=command.urges,
        returns=command.returns,
        avoids=command.avoids,
        on_guard=command.on_guard,
    )
    return kinds.unless_kept(told, mine.troubles)


def _pick(state: "State", command: PickForFirstHour) -> tuple[Event, ...]:
    items = tuple(dict.fromkeys(command.items))
    if len(items) > MOST_PICKED:
        raise Refused("too_many_picked", field="items", most=MOST_PICKED)
    there = to_pick_from(state)
    for id in items:
        found(there, id)
    if items == state.own.help.picked:
        return ()
    return (FirstHourPicked(at=command.at, items=items),)


def evolve(mine: Slice, event: Event) -> Slice:
    match event:
        case WayWeighed():
            return replace(mine, weighed=in_its_place(mine.weighed, event))
        case HelperNoted():
            return replace(mine, helpers=in_its_place(mine.helpers, event))
        case CallNoted():
            return replace(mine, calls=(*mine.calls, event))
        case AppointmentNoted():
            return replace(mine, appointments=in_its_place(mine.appointments, event))
        case SessionNoted():
            return replace(mine, sessions=in_its_place(mine.sessions, event))
        case PromiseTied():
            return replace(mine, tied=(*mine.tied, event))
        case TroublesTold():
            return replace(mine, troubles=event)
        case FirstHourPicked():
            return replace(mine, picked=event.items)
        case _:
            assert_never(event)


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(
        mine,
        weighed=kinds.without(mine.weighed, ids),
        helpers=kinds.without(mine.helpers, ids),
        calls=kinds.without(mine.calls, ids),
        appointments=kinds.without(mine.appointments, ids),
        sessions=kinds.without(mine.sessions, ids),
        tied=tuple(tie for tie in mine.tied if tie.of not in ids and tie.promise not in ids),
        picked=tuple(id for id in mine.picked if id not in ids),
    )
