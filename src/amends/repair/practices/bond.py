"""Bond: small kind acts, time together and sharing, behind a door that only the hurt person opens.

What they like, what not, and which damaged part may be tended is theirs to say, in ticks and without
a reason; it works at once. What each enjoys is laid side by side, and only what both laid out is
shown to either. A time together is proposed by either and booked by a yes; "not now" and "no" are
whole answers. Whoever did the hurt shares something of their own first, from light to deep, and no
answer is owed. Nothing in here is about anybody's body. (STEPS S0.7f, S2.19a-c, S2.21b, S3.3c,
S3.3f; SAFETY.md, sections 1 and 4.)
"""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, ClassVar, Final, Literal, TypeVar, assert_never, get_args

from msgspec.structs import replace

from amends.repair import kinds, schedules
from amends.repair.kinds import (
    Act,
    AnswerAct,
    Given,
    Giving,
    Refused,
    Role,
    add_given,
    found,
    said,
    whole,
)
from amends.repair.practices import ties

if TYPE_CHECKING:
    from amends.repair.state import State

DOOR: Final = "bond"

Way = Literal["home", "word", "note", "food", "time", "gift", "surprise", "others", "touch"]
"""A way in which a kind act can come. `others`: in front of other people. No act is a `gift` that is
bought or a `touch`: these two are there to be ruled out."""

WAYS: tuple[Way, ...] = get_args(Way)

Part = Literal["talk", "fun", "money", "home", "children", "friends", "trust", "touch"]
"""What can have been damaged between two people."""

PARTS: tuple[Part, ...] = get_args(Part)

TENDED: tuple[Part, ...] = ("talk", "fun", "money", "home", "children", "friends", "trust")
"""The parts that somebody may say yes to by a tick. Closeness of bodies is none: no list opens it."""

Answer = Literal["yes", "otherwise", "later", "no"]
STOPS: tuple[Answer, ...] = ("later", "no")

TimeStanding = Literal["open", "booked", "otherwise", "later", "no", "off", "over"]
"""`off`: one of the two called it off. `over`: its day has passed, whatever was said to it."""

MOST_LAID = 10
"""Things that one of the two lays out at a time: what one truly enjoys, and no way to try out the
other's whole list (judgement, 2026-11)."""

MOST_NAMED = 60
"""Acts that can be wanted or ruled out: more than the library has."""

DEEPEST = 4

LONGEST = 2_000

Named = TypeVar("Named", bound=str)


class LikesTold(Given, frozen=True, kw_only=True):
    """What the hurt person likes of such acts, what not yet, and what not, as it stands now."""

    likes: tuple[Way, ...]
    not_yet: tuple[Way, ...]
    limits: tuple[Way, ...]


class ActsTold(Given, frozen=True, kw_only=True):
    """Of the acts that build trust: those they want, and those they rule out, by their names."""

    wanted: tuple[str, ...]
    unwanted: tuple[str, ...]


class PartsTold(Given, frozen=True, kw_only=True):
    """Which damaged parts may be tended now; all others rest."""

    parts: tuple[Part, ...]


class LaidOut(Given, frozen=True, kw_only=True):
    """What one of the two enjoys and lays beside the other's, as it stands now.

    It calls nobody: else who is called and finds nothing would know of what lies there unseen.
    """

    calls: ClassVar[bool] = False

    items: tuple[str, ...]


class TimeProposed(Given, frozen=True, kw_only=True):
    what: str
    on: date


class TimeAnswered(Given, frozen=True, kw_only=True):
    of: str
    answer: Answer
    text: str


class TimeCalledOff(Given, frozen=True, kw_only=True):
    of: str
    whose: Role


class SomethingShared(Given, frozen=True, kw_only=True):
    """Something of one's own, at one depth. Nothing is asked by it."""

    rung: str
    level: int
    text: str


Event = (
    LikesTold
    | ActsTold
    | PartsTold
    | LaidOut
    | TimeProposed
    | TimeAnswered
    | TimeCalledOff
    | SomethingShared
)


class _Ticks(Act, frozen=True, kw_only=True):
    """Ticks of the hurt person's: no words, and nothing asked. Less of it is a stop, and more is
    theirs to say as well: so it passes everything and works at once."""

    only: ClassVar[Role | None] = "harmed"
    id: str

    @property
    def is_stop(self) -> bool:
        return True


class TellLikes(_Ticks, frozen=True, kw_only=True):
    likes: tuple[Way, ...] = ()
    not_yet: tuple[Way, ...] = ()
    limits: tuple[Way, ...] = ()


class TellActs(_Ticks, frozen=True, kw_only=True):
    wanted: tuple[str, ...] = ()
    unwanted: tuple[str, ...] = ()


class TellParts(_Ticks, frozen=True, kw_only=True):
    parts: tuple[Part, ...] = ()


class LayOut(Act, frozen=True, kw_only=True):
    """Lay what one enjoys beside the other's list: all that is to lie there from now on."""

    through: ClassVar[str | None] = DOOR
    id: str
    items: tuple[str, ...]


class TakeIn(Act, frozen=True, kw_only=True):
    """Take these away again. It works at once, whatever stands between the two."""

    id: str
    items: tuple[str, ...]

    @property
    def is_stop(self) -> bool:
        return True


class ProposeTime(Act, frozen=True, kw_only=True):
    through: ClassVar[str | None] = DOOR
    id: str
    what: str
    on: date


class AnswerTime(AnswerAct, frozen=True, kw_only=True):
    """Answer what the other proposed; with "otherwise" `text` says how it would be right."""

    stops: ClassVar[tuple[str, ...]] = STOPS
    answer: Answer


class CallTimeOff(Act, frozen=True, kw_only=True):
    """Call it off: one's own, or one that was booked. `whose`: who proposed it."""

    id: str
    of: str
    whose: Role

    @property
    def is_stop(self) -> bool:
        return True


class ShareSomething(Act, frozen=True, kw_only=True):
    """Share something of one's own. Whoever did the hurt goes one step deeper at a time."""

    through: ClassVar[str | None] = DOOR
    id: str
    rung: str
    level: int
    text: str


Command = (
    TellLikes
    | TellActs
    | TellParts
    | LayOut
    | TakeIn
    | ProposeTime
    | AnswerTime
    | CallTimeOff
    | ShareSomething
)


def overlap(mine: Iterable[str], theirs: Iterable[str]) -> tuple[str, ...]:
    """What both laid out, in one's own order: all that either is ever shown of the other's list."""
    other = frozenset(theirs)
    return tuple(item for item in dict.fromkeys(mine) if item in other)


class Slice(Giving, frozen=True, kw_only=True):
    @property
    def likes(self) -> LikesTold | None:
        return self.newest(LikesTold)

    @property
    def acts(self) -> ActsTold | None:
        return self.newest(ActsTold)

    @property
    def parts(self) -> tuple[Part, ...]:
        """The damaged parts that may be tended now: none before they said so."""
        told = self.newest(PartsTold)
        return () if told is None else told.parts

    @property
    def told_now(self) -> tuple[Given, ...]:
        """What the hurt person told last of each kind: what stands, and the other cannot let go of."""
        lasts = (self.likes, self.acts, self.newest(PartsTold))
        return tuple(last for last in lasts if last is not None)

    def laid_by(self, role: Role) -> tuple[str, ...]:
        laid = (one for one in reversed(self.every(LaidOut)) if one.by == role)
        last = next(laid, None)
        return () if last is None else last.items

    def both(self, role: Role) -> tuple[str, ...]:
        """What both laid out, as this person may know it."""
        return overlap(self.laid_by(role), self.laid_by(kinds.other(role)))

    @property
    def times(self) -> tuple[TimeProposed, ...]:
        return self.every(TimeProposed)

    def time_of(self, whose: str, id: str) -> TimeProposed | None:
        return kinds.find_by(self.times, whose, id)

    def answers_to(self, time: TimeProposed) -> tuple[TimeAnswered, ...]:
        answers = self.every_of(TimeAnswered, time.id)
        return tuple(one for one in answers if one.by != time.by)

    def standing(self, time: TimeProposed, day: date) -> TimeStanding:
        """What became of it by that day. Only a yes of the other's books it."""
        off = self.every_of(TimeCalledOff, time.id)
        if any(one.whose == time.by for one in off):
            return "off"
        answers = self.answers_to(time)
        last = answers[-1].answer if answers else None
        if day > time.on:
            return "over"
        if last is None:
            return "open"
        return "booked" if last == "yes" else last

    def was_booked(self, time: TimeProposed) -> bool:
        """Whether both wanted it and nobody called it off, also once it is over."""
        return self.standing(time, time.on) == "booked"

    def been(self, day: date) -> tuple[TimeProposed, ...]:
        """What was booked for that day or an earlier one, the latest first."""
        been = (one for one in self.times if one.on <= day and self.was_booked(one))
        return tuple(sorted(been, key=lambda one: one.on, reverse=True))

    def booked(self, first: date) -> tuple[TimeProposed, ...]:
        """What is booked for that day or a later one, the nearest first."""
        ahead = (one for one in self.times if self.standing(one, first) == "booked")
        return tuple(sorted(ahead, key=lambda one: (one.on, one.at)))

    def is_on(self, day: date) -> bool:
        """Whether that day is booked for time together."""
        return any(one.on == day for one in self.booked(day))

    @property
    def shared(self) -> tuple[SomethingShared, ...]:
        return self.every(SomethingShared)

    def deepest(self, role: Role) -> int:
        """How deep this person has gone by themselves; 0 before they began."""
        return max((one.level for one in self.shared if one.by == role), default=0)

    def depth_for(self, role: Role) -> int:
        """How deep this person may share: whoever did the hurt one step deeper than they went."""
        return DEEPEST if role == "harmed" else self.deepest(role) + 1

    def lets(self, act: str, ways: Iterable[Way]) -> bool:
        """Whether nothing that the hurt person told speaks against this act, by name or by way."""
        told, acts = self.likes, self.acts
        against = {*told.limits, *told.not_yet} if told is not None else set()
        return not against & set(ways) and (acts is None or act not in acts.unwanted)

    def likes_it(self, act: str, ways: Iterable[Way]) -> bool:
        """Whether they said that they like such a thing, or want this one."""
        told, acts = self.likes, self.acts
        liked = told is not None and bool({*told.likes} & {*ways})
        return liked or (acts is not None and act in acts.wanted)


def seen_from(ours: Slice, reader: Role) -> Slice:
    """The slice with nothing of the other's list but what both laid out, as it lies there now.

    Neither what they took in again, nor that they changed their list or have one, is in it: else
    whoever lays out a thing afterwards would find that it once lay there.
    """
    mine, theirs = ours.laid_by(reader), ours.laid_by(kinds.other(reader))
    shown = overlap(mine, theirs)
    since = _lies_since(ours, kinds.other(reader), shown)
    kept: list[Given] = []
    for one in ours.given:
        if not isinstance(one, LaidOut) or one.by == reader:
            kept.append(one)
        elif one is since:
            kept.append(replace(one, items=shown))
    return replace(ours, given=tuple(kept))


def _lies_since(ours: Slice, role: Role, items: tuple[str, ...]) -> LaidOut | None:
    """The entry from which on all of these have lain there; None where there are none."""
    since: LaidOut | None = None
    for one in reversed(ours.every(LaidOut)):
        if one.by != role:
            continue
        if not items or not {*items} <= {*one.items}:
            break
        since = one
    return since


OF_A_HOME: tuple[Part, ...] = ("money", "home", "children")


def parts_between(state: "State") -> tuple[Part, ...]:
    """What can have been damaged between these two, by who they are to each other. Closeness is one of
    a couple's alone."""
    apart: tuple[Part, ...] = () if ties.is_couple(state) else ("touch",)
    if ties.shares_no_home(state):
        apart = (*apart, *OF_A_HOME)
    return tuple(part for part in PARTS if part not in apart)


def is_let_in(state: "State") -> bool:
    """Whether the responsible person may bring what passes this door: it is open, the other told
    nothing that holds it off, and the two have to do with each other beyond work."""
    held_off = state.shared.told_outcomes.holds_off_closeness or ties.is_at_work(state)
    return not held_off and state.shared.pacing.lets("responsible", DOOR)


def has_a_door(state: "State") -> bool:
    """Whether whoever was hurt finds this door: at work it leads nowhere, but one that stands open can
    be closed there too."""
    return not ties.is_at_work(state) or DOOR in state.shared.pacing.open_doors


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    ours = state.shared.bond
    match command:
        case TellLikes():
            return _tell_likes(ours, command)
        case TellActs():
            return _tell_acts(ours, command)
        case TellParts():
            return _tell_parts(ours, command)
        case LayOut():
            return _lay_out(state, command)
        case TakeIn():
            left = tuple(one for one in ours.laid_by(command.by) if one not in command.items)
            return _laid(ours, command, left)
        case ProposeTime():
            return _propose(ours, command)
        case AnswerTime():
            return _answer(ours, command)
        case CallTimeOff():
            return _call_off(ours, command)
        case ShareSomething():
            return _share(ours, command)
        case _:
            assert_never(command)


def _tell_likes(ours: Slice, command: TellLikes) -> tuple[Event, ...]:
    told = LikesTold(
        likes=_each_once(command.likes),
        not_yet=_each_once(command.not_yet),
        limits=_each_once(command.limits),
        **kinds.as_given(command),
    )
    if {*told.likes} & {*told.not_yet, *told.limits}:
        raise Refused("liked_and_not", field="likes")
    return kinds.unless_said(ours, told, field="likes")


def _tell_acts(ours: Slice, command: TellActs) -> tuple[Event, ...]:
    named = (*command.wanted, *command.unwanted)
    if len(named) > MOST_NAMED or not all(map(kinds.is_name, named)):
        raise Refused("not_understood")
    told = ActsTold(
        wanted=_each_once(command.wanted),
        unwanted=_each_once(command.unwanted),
        **kinds.as_given(command),
    )
    if {*told.wanted} & {*told.unwanted}:
        raise Refused("liked_and_not", field="wanted")
    return kinds.unless_said(ours, told, field="wanted")


def _tell_parts(ours: Slice, command: TellParts) -> tuple[Event, ...]:
    if any(part not in TENDED for part in command.parts):
        raise Refused("not_understood")
    told = PartsTold(parts=_each_once(command.parts), **kinds.as_given(command))
    return kinds.unless_said(ours, told, field="parts")


def _each_once(named: tuple[Named, ...]) -> tuple[Named, ...]:
    return tuple(dict.fromkeys(named))


def _lay_out(state: "State", command: LayOut) -> tuple[Event, ...]:
    items = _each_once(command.items)
    if len(items) > MOST_LAID:
        raise Refused("too_many_laid", field="items", most=MOST_LAID)
    enjoyed = state.own.tending.enjoyed
    if any(item not in enjoyed for item in items):
        raise Refused("not_enjoyed", field="items")
    return _laid(state.shared.bond, command, items)


def _laid(ours: Slice, command: LayOut | TakeIn, items: tuple[str, ...]) -> tuple[Event, ...]:
    if items == ours.laid_by(command.by):
        return ()
    laid = LaidOut(items=items, **kinds.as_given(command))
    return (laid,) if kinds.is_new_given(ours, laid, field="items") else ()


def _propose(ours: Slice, command: ProposeTime) -> tuple[Event, ...]:
    time = TimeProposed(
        what=said(command.what, field="what", most=LONGEST),
        on=command.on,
        **kinds.as_given(command),
    )
    if not kinds.is_new_given(ours, time, field="what"):
        return ()
    schedules.within_reach(command.on, command.at, field="on")
    kinds.not_over(command.on, command.at, "time_over", field="on")
    if command.by == "responsible" and _waits(ours, command.at.date()):
        raise Refused("one_time_at_once", field="what")
    return (time,)


def _waits(ours: Slice, day: date) -> bool:
    """Whether the responsible person has proposed something that has no answer yet, and owes none."""
    mine = (one for one in ours.times if one.by == "responsible")
    return any(ours.standing(one, day) == "open" for one in mine)


def _answer(ours: Slice, command: AnswerTime) -> tuple[Event, ...]:
    theirs = tuple(one for one in ours.times if one.by != command.by)
    time = found(theirs, command.of)
    answer = TimeAnswered(
        of=time.id,
        answer=command.answer,
        text=whole(command.text, field="text", most=LONGEST),
        **kinds.as_given(command),
    )
    last = next(reversed(ours.answers_to(time)), None)
    if not kinds.is_new_answer(ours, answer, last):
        return ()
    if ours.standing(time, command.at.date()) in ("off", "over") and not command.is_stop:
        raise Refused("time_gone")
    return (answer,)


def _call_off(ours: Slice, command: CallTimeOff) -> tuple[Event, ...]:
    time = ours.time_of(command.whose, command.of)
    if time is None:
        raise Refused("not_there")
    if any(one.whose == time.by for one in ours.every_of(TimeCalledOff, time.id)):
        return ()
    off = TimeCalledOff(of=time.id, whose=time.by, **kinds.as_given(command))
    return (off,) if kinds.is_new_given(ours, off) else ()


def _share(ours: Slice, command: ShareSomething) -> tuple[Event, ...]:
    if not 1 <= command.level <= DEEPEST or not kinds.is_name(command.rung):
        raise Refused("not_understood")
    shared = SomethingShared(
        rung=command.rung,
        level=command.level,
        text=said(command.text, field="text", most=LONGEST),
        **kinds.as_given(command),
    )
    if not kinds.is_new_given(ours, shared, field="text"):
        return ()
    if command.level > ours.depth_for(command.by):
        raise Refused("lighter_first", field="text")
    return (shared,)


def evolve(ours: Slice, event: Event) -> Slice:
    return add_given(ours, event)
