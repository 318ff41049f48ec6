"""Waiting: what whoever did the hurt keeps for themselves while it takes as long as it takes.

Moments of impatience, with what they did instead; how long they are ready to go on, honestly, with a
limit if there is one; what goes on in a time of room; and how much strength a week has, with the
promises that are not called to mind in it. All of it is in the own book. Only the word on how long can
be given, in the note that waits for the door "learning" (`prevention`). No pace of the hurt person's is
in here, nor any count of what they did. (STEPS S0.7a, S1.2d, S1.6a, S2.7a-b, S3.5a, S4.5e.)
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Literal, assert_never

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import AnyMade, Made, Refused, Value, in_its_place, said, whole
from amends.repair.practices.space import Terms

if TYPE_CHECKING:
    from amends.repair.practices.promises import Promise
    from amends.repair.state import State

Much = Literal["little", "some", "enough"]

MOST = 500
"""Notes of one kind: ten years of one a week (judgement, 2026-11)."""

LONGEST = 2_000

SILENT_AFTER = timedelta(days=7)
"""Without a note for so long it is asked whether what goes on still does. Terms name no rhythm, and
what goes on in a home comes round within a week (judgement, 2026-11)."""

A_WEEK = timedelta(days=7)


class ImpatienceNoted(Made, frozen=True, kw_only=True):
    """As it stands now: what one did instead is often written later."""

    on: date
    wanted: str
    instead: str


class HowLongWritten(Made, frozen=True, kw_only=True):
    """The one word on how long, as it stands now. `until`: the limit, None where there is none."""

    text: str
    until: date | None


class GoingOnNoted(Made, frozen=True, kw_only=True):
    on: date
    text: str


class StrengthSaid(Made, frozen=True, kw_only=True):
    """`rest`: the ids of promises that are not called to mind in the seven days from `on` on."""

    on: date
    much: Much
    rest: tuple[str, ...]


Event = ImpatienceNoted | HowLongWritten | GoingOnNoted | StrengthSaid


class NoteImpatience(kinds.Command, frozen=True, kw_only=True):
    id: str
    on: date
    wanted: str
    instead: str = ""


class WriteHowLong(kinds.Command, frozen=True, kw_only=True):
    id: str
    text: str
    until: date | None = None


class NoteGoingOn(kinds.Command, frozen=True, kw_only=True):
    id: str
    on: date
    text: str


class SayStrength(kinds.Command, frozen=True, kw_only=True):
    """Say how much strength there is, and which promises rest as reminders. They stand all the same."""

    id: str
    on: date
    much: Much
    rest: tuple[str, ...] = ()


Command = NoteImpatience | WriteHowLong | NoteGoingOn | SayStrength


class Slice(Value, frozen=True, kw_only=True):
    impatient: tuple[ImpatienceNoted, ...] = ()
    words: tuple[HowLongWritten, ...] = ()
    going_on: tuple[GoingOnNoted, ...] = ()
    strengths: tuple[StrengthSaid, ...] = ()

    @property
    def how_long(self) -> HowLongWritten | None:
        """The word as it stands; two devices may have begun one each, and the later holds."""
        return next(reversed(self.words), None)

    @property
    def strength(self) -> StrengthSaid | None:
        """What was said of a week last."""
        return max(self.strengths, key=lambda one: one.on, default=None)

    def rests(self, promise: str, day: date) -> bool:
        """Whether that promise is not called to mind for that day."""
        last = self.strength
        if last is None or promise not in last.rest:
            return False
        return timedelta(0) <= day - last.on < A_WEEK


_NO_END = re.compile(
    r"\bas long as (?:it|this|you|they|he|she)\b|\bfor ?ever\b|\b(?:no matter|whatever|however) (?:how )?long\b"
    r"|\bhowever much time\b|\b(?:never|not ever|won't|will not) (?:stop|give up|leave|go away)\b"
    r"|\balways be (?:here|there)\b|\bno limit\b|\bwithout (?:a |any )?limit\b|\btill? the end\b",
    re.IGNORECASE,
)


def names_no_end(text: str) -> bool:
    """Whether words say "as long as it takes" or the like: beside a limit that is not so."""
    return _NO_END.search(text.replace("\u2019", "'")) is not None


def called_to_mind(state: "State", promise: "Promise", first: date) -> Iterator[date]:
    """The days of a promise that are called to mind, less those of a week in which it rests."""
    mine = state.own.waiting
    return (day for day in promise.to_call_to_mind(first) if not mine.rests(promise.id, day))


def terms_that_go_on(state: "State", now: datetime) -> Terms | None:
    """The terms that hold now and say what goes on, as they were asked for; or None."""
    told = (one for one in reversed(state.own.space.terms) if one.asked == "asked")
    ours = (one for one in reversed(state.shared.terms.terms))
    return next((one for one in (*ours, *told) if one.holds(now) and one.goes_on), None)


def is_asked_what_goes_on(state: "State", now: datetime, today: date) -> bool:
    """Whether nothing was noted for a week of what goes on, in a time of room that names something.

    Asked of who writes here alone: it is a question about their own doing and tells nobody to write.
    """
    terms = terms_that_go_on(state, now)
    if terms is None:
        return False
    days = (one.on for one in state.own.waiting.going_on)
    return today - max((*days, terms.start)) >= SILENT_AFTER


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    mine = state.own.waiting
    match command:
        case NoteImpatience():
            return _note_impatience(mine, command)
        case WriteHowLong():
            return _write_how_long(mine, command)
        case NoteGoingOn():
            return _note_going_on(mine, command)
        case SayStrength():
            return _say_strength(state, command)
        case _:
            assert_never(command)


def _note_impatience(mine: Slice, command: NoteImpatience) -> tuple[Event, ...]:
    kinds.not_ahead(command.on, command.at, field="on")
    noted = ImpatienceNoted(
        at=command.at,
        id=command.id,
        on=command.on,
        wanted=said(command.wanted, field="wanted", most=LONGEST),
        instead=whole(command.instead, field="instead", most=LONGEST),
    )
    return _kept(mine.impatient, noted, field="wanted")


def _write_how_long(mine: Slice, command: WriteHowLong) -> tuple[Event, ...]:
    written = HowLongWritten(
        at=command.at,
        id=command.id,
        text=said(command.text, field="text", most=LONGEST),
        until=command.until,
    )
    kept = kinds.find(mine.words, command.id)
    if kept is None and mine.words:
        raise Refused("already_kept", field="text")
    changed = kinds.unless_kept(written, kept)
    if changed and command.until is not None:
        kinds.not_over(command.until, command.at, "step_day_over", field="until")
    return changed


def _note_going_on(mine: Slice, command: NoteGoingOn) -> tuple[Event, ...]:
    kinds.not_ahead(command.on, command.at, field="on")
    text = said(command.text, field="text", most=LONGEST)
    noted = GoingOnNoted(at=command.at, id=command.id, on=command.on, text=text)
    return _kept(mine.going_on, noted, field="text")


def _say_strength(state: "State", command: SayStrength) -> tuple[Event, ...]:
    mine = state.own.waiting
    kinds.not_ahead(command.on, command.at, field="much")
    running = {one.id for one in state.own.promises.running}
    if not {*command.rest} <= running:
        raise Refused("not_there", field="rest")
    rest = tuple(dict.fromkeys(command.rest))
    told = StrengthSaid(at=command.at, id=command.id, on=command.on, much=command.much, rest=rest)
    return _kept(mine.strengths, told, field="much")


def _kept(things: tuple[AnyMade, ...], event: AnyMade, *, field: str) -> tuple[AnyMade, ...]:
    return kinds.within(things, event, most=MOST, reason="enough_notes", field=field)


def evolve(mine: Slice, event: Event) -> Slice:
    match event:
        case ImpatienceNoted():
            return replace(mine, impatient=in_its_place(mine.impatient, event))
        case HowLongWritten():
            return replace(mine, words=in_its_place(mine.words, event))
        case GoingOnNoted():
            return replace(mine, going_on=in_its_place(mine.going_on, event))
        case StrengthSaid():
            return replace(mine, strengths=in_its_place(mine.strengths, event))
        case _:
            assert_never(event)


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(
        mine,
        impatient=kinds.without(mine.impatient, ids),
        words=kinds.without(mine.words, ids),
        going_on=kinds.without(mine.going_on, ids),
        strengths=kinds.without(mine.strengths, ids),
    )
