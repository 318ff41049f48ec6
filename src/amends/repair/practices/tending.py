"""Tending: what each keeps for themselves of what lies between two people, beside the bond.

What one enjoys, what was damaged and one small thing for each part, and how a time together was:
private on either side. For whoever did the hurt also a few small acts at a time with how they landed,
and a short list of courtesies. Nobody is told of any of it, and none of it is done in exchange for
anything. (STEPS S0.7f, S2.19a-c, S2.21b, S3.3f-g.)
"""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Literal, assert_never

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import (
    Made,
    Refused,
    Role,
    Thing,
    Value,
    amended,
    found,
    is_new,
    said,
    whole,
)
from amends.repair.practices import upkeep
from amends.repair.practices.bond import Part, Way

if TYPE_CHECKING:
    from amends.repair.state import State

How = Literal["good", "mixed", "hard", "unsaid"]

MOST_TASTES = 60
MOST_PICKED = 3
"""Small acts of each sort, alone and towards the other, that one has in hand at a time: a few that
are done, and no programme (judgement, 2026-11)."""

MOST_COURTESIES = 7

LONGEST = 2_000


class TastesKept(Made, frozen=True, kw_only=True):
    """What one enjoys, not yet, and not, by its names; `more`: in own words. As it stands now."""

    enjoy: tuple[str, ...]
    not_yet: tuple[str, ...]
    no: tuple[str, ...]
    more: str


class PartNamed(Made, frozen=True, kw_only=True):
    """A part that was damaged, and one small thing for it, as it stands now."""

    part: Part
    text: str


class PartTended(kinds.Event, frozen=True, kw_only=True):
    of: str
    on: date


class TimeNoted(Made, frozen=True, kw_only=True):
    """How a time together was, for oneself. `time` and `whose` name what was given."""

    time: str
    whose: Role
    how: How
    text: str


class ActPicked(Made, frozen=True, kw_only=True):
    """A small act out of the library. `alone`: it needs nobody and touches nobody."""

    act: str
    ways: tuple[Way, ...]
    alone: bool


class ActPutAway(kinds.Event, frozen=True, kw_only=True):
    of: str


class ActDone(Made, frozen=True, kw_only=True):
    """It was done on that day; `text`: how it landed, as one saw it or was told unasked."""

    act: str
    on: date
    text: str


class CourtesyKept(Made, frozen=True, kw_only=True):
    text: str


Event = (
    TastesKept
    | PartNamed
    | PartTended
    | TimeNoted
    | ActPicked
    | ActPutAway
    | ActDone
    | CourtesyKept
)


class KeepTastes(kinds.Command, frozen=True, kw_only=True):
    id: str
    enjoy: tuple[str, ...] = ()
    not_yet: tuple[str, ...] = ()
    no: tuple[str, ...] = ()
    more: str = ""


class NamePart(kinds.Command, frozen=True, kw_only=True):
    id: str
    part: Part
    text: str = ""


class TendPart(kinds.Command, frozen=True, kw_only=True):
    """Note that one tended it that day. Of the responsible person only while it may be (`guards`)."""

    of: str
    on: date


class NoteTime(kinds.Command, frozen=True, kw_only=True):
    id: str
    time: str
    whose: Role
    how: How
    text: str = ""


class PickAct(kinds.Command, frozen=True, kw_only=True):
    """Take a small act in hand. What touches the other waits for their door (`guards`)."""

    id: str
    act: str
    ways: tuple[Way, ...] = ()
    alone: bool = False


class PutActAway(kinds.Command, frozen=True, kw_only=True):
    of: str


class NoteAct(kinds.Command, frozen=True, kw_only=True):
    id: str
    act: str
    on: date
    text: str = ""


class KeepCourtesy(kinds.Command, frozen=True, kw_only=True):
    id: str
    text: str


Command = (
    KeepTastes | NamePart | TendPart | NoteTime | PickAct | PutActAway | NoteAct | KeepCourtesy
)


class Damaged(Thing, frozen=True, kw_only=True):
    part: Part
    text: str
    tended: tuple[date, ...] = ()


class Slice(Value, frozen=True, kw_only=True):
    tastes: tuple[TastesKept, ...] = ()
    parts: tuple[Damaged, ...] = ()
    times: tuple[TimeNoted, ...] = ()
    picked: tuple[ActPicked, ...] = ()
    done: tuple[ActDone, ...] = ()
    courtesies: tuple[CourtesyKept, ...] = ()

    @property
    def current(self) -> TastesKept | None:
        """The list as it stands; two devices may have begun one each, and the later holds."""
        return next(reversed(self.tastes), None)

    @property
    def enjoyed(self) -> tuple[str, ...]:
        return () if self.current is None else self.current.enjoy

    def has_room(self, *, alone: bool) -> bool:
        """Whether one more of that sort can be taken in hand. What waits takes no room from the rest."""
        return sum(one.alone == alone for one in self.picked) < MOST_PICKED

    def part(self, part: Part) -> Damaged | None:
        return next((one for one in self.parts if one.part == part), None)

    def note_of(self, whose: Role, time: str) -> TimeNoted | None:
        return next((one for one in self.times if (one.whose, one.time) == (whose, time)), None)


def may_do(state: "State", picked: ActPicked) -> bool:
    """Whether nothing that the hurt person told speaks against it: what they rule out rests."""
    return picked.alone or state.shared.bond.lets(picked.act, picked.ways)


def next_act(state: "State") -> date | None:
    """The day on which one of the small acts in hand has its time again, None where there is none.

    A week after the last one, and once there is upkeep as seldom as that: so it goes on, quietly.
    """
    mine = state.own.tending
    if not mine.picked:
        return None
    last = max([mine.picked[0].at.date(), *(one.on for one in mine.done)])
    return upkeep.after(state, _rhythm(state), last)


def acts_from(state: "State", first: date) -> Iterator[date]:
    """The days from `first` on on which a small act is called to mind; as a look is (upkeep), one
    whose time has come is called again a step after its person was last here."""
    day = next_act(state)
    if day is not None:
        yield from upkeep.calls(state, _rhythm(state), day, first)


def _rhythm(state: "State") -> upkeep.Rhythm:
    standing = upkeep.standing(state)
    return "weekly" if standing is None else standing.rhythm


def courtesy_of(mine: Slice, today: date) -> CourtesyKept | None:
    """One of the courtesies each day, in turn, or None where there is none."""
    if not mine.courtesies:
        return None
    return mine.courtesies[today.toordinal() % len(mine.courtesies)]


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    mine = state.own.tending
    match command:
        case KeepTastes():
            return _keep_tastes(mine, command)
        case NamePart():
            return _name_part(mine, command)
        case TendPart():
            return _tend(mine, command)
        case NoteTime():
            return _note_time(state, command)
        case PickAct():
            return _pick(state, command)
        case PutActAway():
            there = kinds.find(mine.picked, command.of)
            return () if there is None else (ActPutAway(at=command.at, of=command.of),)
        case NoteAct():
            return _note_act(mine, command)
        case KeepCourtesy():
            return _keep_courtesy(mine, command)
        case _:
            assert_never(command)


def _keep_tastes(mine: Slice, command: KeepTastes) -> tuple[Event, ...]:
    named = (*command.enjoy, *command.not_yet, *command.no)
    if len(named) > MOST_TASTES or not all(map(kinds.is_name, named)):
        raise Refused("not_understood")
    if len({*named}) < len(named):
        raise Refused("liked_and_not", field="enjoy")
    kept = TastesKept(
        at=command.at,
        id=command.id,
        enjoy=command.enjoy,
        not_yet=command.not_yet,
        no=command.no,
        more=whole(command.more, field="more", most=LONGEST),
    )
    return kinds.unless_kept(kept, kinds.find(mine.tastes, command.id))


def _name_part(mine: Slice, command: NamePart) -> tuple[Event, ...]:
    named = PartNamed(
        at=command.at,
        id=command.id,
        part=command.part,
        text=whole(command.text, field="text", most=LONGEST),
    )
    kept = mine.part(command.part)
    if kept is not None and (kept.id, kept.text) == (named.id, named.text):
        return ()
    if kept is not None and kept.id != named.id:
        raise Refused("already_kept", field="text")
    other = kinds.find(mine.parts, command.id)
    if other is not None and other.part != command.part:
        raise Refused("already_kept", field="part")
    return (named,)


def _tend(mine: Slice, command: TendPart) -> tuple[Event, ...]:
    kinds.not_ahead(command.on, command.at, field="on")
    part = found(mine.parts, command.of)
    if command.on in part.tended:
        return ()
    return (PartTended(at=command.at, of=part.id, on=command.on),)


def _note_time(state: "State", command: NoteTime) -> tuple[Event, ...]:
    time = state.shared.bond.time_of(command.whose, command.time)
    noted = TimeNoted(
        at=command.at,
        id=command.id,
        time=command.time,
        whose=command.whose,
        how=command.how,
        text=whole(command.text, field="text", most=LONGEST),
    )
    if not is_new(state.own.tending.times, noted, field="text"):
        return ()
    if time is None or not state.shared.bond.was_booked(time):
        raise Refused("not_there")
    kinds.not_ahead(time.on, command.at, field="how")
    return (noted,)


def _pick(state: "State", command: PickAct) -> tuple[Event, ...]:
    mine = state.own.tending
    if not kinds.is_name(command.act):
        raise Refused("not_understood")
    picked = ActPicked(
        at=command.at, id=command.id, act=command.act, ways=command.ways, alone=command.alone
    )
    if not is_new(mine.picked, picked) or any(one.act == picked.act for one in mine.picked):
        return ()
    if not mine.has_room(alone=picked.alone):
        raise Refused("enough_picked", most=MOST_PICKED)
    if not may_do(state, picked):
        raise Refused("not_wanted_so")
    return (picked,)


def _note_act(mine: Slice, command: NoteAct) -> tuple[Event, ...]:
    kinds.not_ahead(command.on, command.at, field="on")
    done = ActDone(
        at=command.at,
        id=command.id,
        act=command.act,
        on=command.on,
        text=whole(command.text, field="text", most=LONGEST),
    )
    if not is_new(mine.done, done, field="text"):
        return ()
    if not any(one.act == command.act for one in mine.picked):
        raise Refused("not_there")
    return (done,)


def _keep_courtesy(mine: Slice, command: KeepCourtesy) -> tuple[Event, ...]:
    text = said(command.text, field="text", most=kinds.LONGEST_LINE)
    kept = kinds.find(mine.courtesies, command.id)
    if kept is None and len(mine.courtesies) >= MOST_COURTESIES:
        raise Refused("enough_courtesies", field="text", most=MOST_COURTESIES)
    return kinds.unless_kept(CourtesyKept(at=command.at, id=command.id, text=text), kept)


def evolve(mine: Slice, event: Event) -> Slice:
    match event:
        case TastesKept():
            return replace(mine, tastes=(*kinds.without(mine.tastes, (event.id,)), event))
        case PartNamed():
            return replace(mine, parts=_with_part(mine.parts, event))
        case PartTended():
            parts = (_tended(one, event) for one in mine.parts)
            return replace(mine, parts=tuple(parts))
        case TimeNoted():
            return replace(mine, times=(*mine.times, event))
        case ActPicked():
            return replace(mine, picked=(*mine.picked, event))
        case ActPutAway():
            return replace(mine, picked=kinds.without(mine.picked, (event.of,)))
        case ActDone():
            return replace(mine, done=(*mine.done, event))
        case CourtesyKept():
            if kinds.find(mine.courtesies, event.id) is None:
                return replace(mine, courtesies=(*mine.courtesies, event))
            said_anew = amended(mine.courtesies, event.id, text=event.text)
            return replace(mine, courtesies=said_anew)
        case _:
            assert_never(event)


def _with_part(parts: tuple[Damaged, ...], event: PartNamed) -> tuple[Damaged, ...]:
    if kinds.find(parts, event.id) is not None:
        return amended(parts, event.id, text=event.text)
    return (*parts, Damaged(id=event.id, at=event.at, part=event.part, text=event.text))


def _tended(one: Damaged, event: PartTended) -> Damaged:
    if one.id != event.of or event.on in one.tended:
        return one
    return replace(one, tended=(*one.tended, event.on))


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(
        mine,
        tastes=kinds.without(mine.tastes, ids),
        parts=kinds.without(mine.parts, ids),
        times=kinds.without(mine.times, ids),
        picked=kinds.without(mine.picked, ids),
        done=kinds.without(mine.done, ids),
        courtesies=kinds.without(mine.courtesies, ids),
    )
