"""Setbacks: how one comes about, what is done in its place, and what is written down when it came.

Early signs and plans for certain days stand here before anything happens; near misses, slips and
small untruths on the day on which they do. A slip is a hurt of its own. Where one of its kind was
written down before, those stand open again, and how many there are is said plainly: a count of
entries, and nothing more. Nothing here opens a way to anybody. What is told, and within what time,
is agreed elsewhere (agreements), and given by its writer's own press. (STEPS S0.8c, S0.8d, S2.8b,
S2.16b, S3.4c, S4.4a; if-then plans: Gollwitzer & Sheeran 2006.)
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Literal, assert_never

from msgspec.structs import replace

from amends.repair import kinds, schedules
from amends.repair.kinds import Made, Refused, Thing, Value, amended, found, is_new, said, whole
from amends.repair.practices import owning, reflection

if TYPE_CHECKING:
    from amends.repair.state import State

SignKind = Literal["body", "thought", "place"]

Often = Literal["once", "week", "month", "year"]

Went = Literal["planned", "other", "slipped", "not_come"]
"""How such a day was. `other`: done otherwise than planned, and it did not happen. `not_come`: the
situation itself did not come."""

Out = Literal["told", "found_out"]
"""How an untruth came out: told by whom it came from, or found out before that."""

LONGEST_WORDS = 2_000

SAID_THROUGH = 3
"""Times that a plan is said aloud before its day: what is rehearsed comes to mind by itself (Gollwitzer
and Sheeran 2006; Sheeran 2024: larger with rehearsal; docs/sources.md)."""

ASKED_FOR = timedelta(days=7)
"""For how long after such a day its question is named; its page stays (judgement, 2026-11)."""


class SignListed(Made, frozen=True, kw_only=True):
    """An early sign as it stands now. `cause`: the id of the cause it belongs to, or ""."""

    kind: SignKind
    text: str
    cause: str


class SituationPlanned(Made, frozen=True, kw_only=True):
    """If `cue`, then I `act`: for `on`, and after it as often as is said. `cause` as in a sign."""

    cue: str
    act: str
    on: date
    often: Often
    cause: str


class SituationLookedBack(kinds.Event, frozen=True, kw_only=True):
    of: str
    on: date
    went: Went
    text: str


class SituationSaid(Made, frozen=True, kw_only=True):
    """The plan was said through once, aloud, as it stood then."""

    of: str
    on: date


class NearMissNoted(Made, frozen=True, kw_only=True):
    """A moment in which it could have happened: what came, and what I did instead."""

    on: date
    came: str
    instead: str


class SlipWritten(Made, frozen=True, kw_only=True):
    """It happened on that day. `harm`: the hurt that was written down with it."""

    on: date
    harm: str


class UntruthWritten(Made, frozen=True, kw_only=True):
    """I said `stated`; true is `true`. `tell_by`: the day on which I tell it at the latest."""

    stated: str
    true: str
    tell_by: date


class UntruthCameOut(kinds.Event, frozen=True, kw_only=True):
    of: str
    out: Out
    on: date


class ThenWritten(Made, frozen=True, kw_only=True):
    """What I do if it happens, as it stands now."""

    text: str


Event = (
    SignListed
    | SituationPlanned
    | SituationLookedBack
    | SituationSaid
    | NearMissNoted
    | SlipWritten
    | UntruthWritten
    | UntruthCameOut
    | ThenWritten
)


class ListSign(kinds.Command, frozen=True, kw_only=True):
    id: str
    kind: SignKind
    text: str
    cause: str = ""


class PlanSituation(kinds.Command, frozen=True, kw_only=True):
    id: str
    cue: str
    act: str
    on: date
    often: Often
    cause: str = ""


class LookBackOnDay(kinds.Command, frozen=True, kw_only=True):
    """Say how one of its days was; said again it is as it was said last."""

    of: str
    on: date
    went: Went
    text: str = ""


class SaySituation(kinds.Command, frozen=True, kw_only=True):
    """Say that the plan was said through once more."""

    id: str
    of: str
    on: date


class NoteNearMiss(kinds.Command, frozen=True, kw_only=True):
    id: str
    on: date
    came: str
    instead: str


class WriteSlip(kinds.Command, frozen=True, kw_only=True):
    """Write down that it happened: the day, what kind of thing it is, and what I did."""

    id: str
    on: date
    kind: owning.Kind
    act: str


class CallSlip(kinds.Command, frozen=True, kw_only=True):
    """Say of a hurt that was written down already that it happened again, on that day."""

    of: str
    on: date


class WriteUntruth(kinds.Command, frozen=True, kw_only=True):
    id: str
    stated: str
    true: str
    tell_by: date


class SayHowItCameOut(kinds.Command, frozen=True, kw_only=True):
    of: str
    out: Out
    on: date


class WriteThen(kinds.Command, frozen=True, kw_only=True):
    id: str
    text: str


Command = (
    ListSign
    | PlanSituation
    | LookBackOnDay
    | SaySituation
    | NoteNearMiss
    | WriteSlip
    | CallSlip
    | WriteUntruth
    | SayHowItCameOut
    | WriteThen
)


class Day(Value, frozen=True, kw_only=True):
    """One of the days of a situation, as it was looked back on."""

    on: date
    went: Went
    text: str


class Situation(Thing, frozen=True, kw_only=True):
    cue: str
    act: str
    on: date
    often: Often
    cause: str
    days: tuple[Day, ...] = ()
    said: tuple[SituationSaid, ...] = ()
    """The times that it was said through in these words; in other words it is said anew."""

    @property
    def schedule(self) -> schedules.Schedule:
        match self.often:
            case "once":
                return schedules.Once(on=self.on)
            case "week":
                return schedules.Weekly(start=self.on, days=(self.on.weekday(),))
            case "month":
                return schedules.MonthlyByDate(start=self.on, day=self.on.day)
            case "year":
                return schedules.Yearly(start=self.on)
            case _:
                assert_never(self.often)

    def next_from(self, day: date) -> date | None:
        return next(schedules.days(self.schedule, day), None)

    def looked_back_on(self, day: date) -> Day | None:
        return next((one for one in self.days if one.on == day), None)

    def to_look_back_on(self, today: date) -> date | None:
        """The last of its days that is over, lately, and that nothing was said of."""
        first = schedules.days_later(today, -ASKED_FOR.days)
        over = [day for day in _until(self.schedule, first, today) if day < today]
        last = over[-1] if over else None
        return None if last is None or self.looked_back_on(last) is not None else last

    def to_say_of(self, today: date) -> date | None:
        """The day of which it can be said now how it was: today, or the last that is over."""
        if self.next_from(today) == today and self.looked_back_on(today) is None:
            return today
        return self.to_look_back_on(today)

    def called_to_mind(self, first: date) -> Iterator[date]:
        """The days from `first` on on which it is called to mind: each of its days, and the day
        after it, for the question how it was."""
        called: date | None = None
        for day in schedules.days(self.schedule, schedules.days_later(first, -1)):
            asked = () if self.looked_back_on(day) else (schedules.days_later(day, 1),)
            for one in (day, *asked):
                if one >= first and (called is None or one > called):
                    called = one
                    yield one


def _until(schedule: schedules.Schedule, first: date, last: date) -> Iterator[date]:
    for day in schedules.days(schedule, first):
        if day > last:
            return
        yield day


class Untruth(Thing, frozen=True, kw_only=True):
    stated: str
    true: str
    tell_by: date
    out: Out | None = None
    out_on: date | None = None


class Counted(Value, frozen=True, kw_only=True):
    """Of the untruths that were written down here: how many came out how."""

    told: int
    found_out: int
    all: int


class Slice(Value, frozen=True, kw_only=True):
    signs: tuple[SignListed, ...] = ()
    situations: tuple[Situation, ...] = ()
    near_misses: tuple[NearMissNoted, ...] = ()
    slips: tuple[SlipWritten, ...] = ()
    untruths: tuple[Untruth, ...] = ()
    thens: tuple[ThenWritten, ...] = ()

    @property
    def said(self) -> tuple[SituationSaid, ...]:
        """The times that any plan was said through."""
        return tuple(one for situation in self.situations for one in situation.said)

    @property
    def then(self) -> ThenWritten | None:
        """What I do if it happens; one stands at a time."""
        return next(reversed(self.thens), None)

    @property
    def untold(self) -> tuple[Untruth, ...]:
        """The untruths that did not come out yet, the nearest day first."""
        still = (one for one in self.untruths if one.out is None)
        return tuple(sorted(still, key=lambda one: (one.tell_by, one.at)))

    @property
    def counted(self) -> Counted:
        outs = [one.out for one in self.untruths]
        return Counted(
            told=outs.count("told"), found_out=outs.count("found_out"), all=len(self.untruths)
        )

    def of_harm(self, harm: str) -> SlipWritten | None:
        return next((slip for slip in self.slips if slip.harm == harm), None)

    def coming(self, today: date) -> tuple[Situation, ...]:
        """Those that still come, the nearest first; then those that are over."""
        return tuple(
            sorted(self.situations, key=lambda one: (one.next_from(today) or date.max, one.id))
        )


def causes_without_a_day(state: "State") -> tuple[reflection.Cause, ...]:
    """The causes out of which a plan for a day can still be made; those that want help are none."""
    planned = {one.cause for one in state.own.setbacks.situations}
    causes = state.own.reflection.causes
    return tuple(one for one in causes if one.id not in planned and not one.needs_help)


def came_since(state: "State", last: datetime, day: date) -> bool:
    """Whether something went wrong after that moment of that day, in its person's own words: a hurt
    was written down, a promise was missed, or a look after what holds found that it had slipped.

    What has a day of its own counts by that day, whenever it was written down; of the day itself, what
    was written after the moment.
    """
    own = state.own
    if any(harm.at > last for harm in own.owning.harms):
        return True
    dated: list[tuple[date, datetime | None]] = [(slip.on, slip.at) for slip in own.setbacks.slips]
    dated += [(look.on, look.at) for look in own.upkeep.looks if look.how == "slipped"]
    for promise in own.promises.promises:
        dated += [(one.on, one.at) for one in promise.said if one.mark == "missed"]
    return any(on > day or (on == day and at is not None and at > last) for on, at in dated)


def time_of(state: "State", harm: owning.Harm) -> int:
    """Which time of its kind it is in this book, by the hurts that stand there. "Something else" is
    no kind."""
    if harm.kind == "other":
        return 1
    alike = [one.id for one in state.own.owning.harms if one.kind == harm.kind]
    return alike.index(harm.id) + 1


def decide(state: "State", command: Command) -> tuple[kinds.Event, ...]:
    mine = state.own.setbacks
    match command:
        case ListSign():
            return _sign(state, command)
        case PlanSituation():
            return _situation(state, command)
        case LookBackOnDay():
            return _look_back(mine, command)
        case SaySituation():
            return _say(mine, command)
        case NoteNearMiss():
            return _near_miss(mine, command)
        case WriteSlip():
            return _slip(state, command)
        case CallSlip():
            return _called_slip(state, command)
        case WriteUntruth():
            return _untruth(mine, command)
        case SayHowItCameOut():
            return _came_out(mine, command)
        case WriteThen():
            return _then(mine, command)
        case _:
            assert_never(command)


def _of_a_cause(state: "State", cause: str) -> str:
    """The id of a cause that is there. One that was let go since is left out, and no fault."""
    return cause if kinds.find(state.own.reflection.causes, cause) is not None else ""


def _sign(state: "State", command: ListSign) -> tuple[Event, ...]:
    sign = SignListed(
        at=command.at,
        id=command.id,
        kind=command.kind,
        text=said(command.text, field="text", most=LONGEST_WORDS),
        cause=_of_a_cause(state, command.cause),
    )
    return kinds.unless_kept(sign, kinds.find(state.own.setbacks.signs, command.id))


def _situation(state: "State", command: PlanSituation) -> tuple[Event, ...]:
    planned = SituationPlanned(
        at=command.at,
        id=command.id,
        cue=said(command.cue, field="cue", most=500),
        act=said(command.act, field="act", most=500),
        on=command.on,
        often=command.often,
        cause=_of_a_cause(state, command.cause),
    )
    kept = kinds.find(state.own.setbacks.situations, command.id)
    if kept is not None and _as_situation(planned, kept) == replace(kept, at=command.at):
        return ()
    schedules.within_reach(command.on, command.at, field="on")
    if command.often == "once" and (kept is None or kept.on != command.on):
        kinds.not_over(command.on, command.at, "plan_day_over", field="on")
    return (planned,)


def _look_back(mine: Slice, command: LookBackOnDay) -> tuple[Event, ...]:
    situation = found(mine.situations, command.of)
    kinds.not_ahead(command.on, command.at, field="on")
    if situation.next_from(command.on) != command.on:
        raise Refused("not_due_that_day", field="on")
    text = whole(command.text, field="text", most=LONGEST_WORDS)
    if situation.looked_back_on(command.on) == Day(on=command.on, went=command.went, text=text):
        return ()
    return (
        SituationLookedBack(
            at=command.at, of=situation.id, on=command.on, went=command.went, text=text
        ),
    )


def _say(mine: Slice, command: SaySituation) -> tuple[Event, ...]:
    situation = found(mine.situations, command.of)
    kinds.not_ahead(command.on, command.at, field="on")
    if len(situation.said) >= SAID_THROUGH or kinds.find(situation.said, command.id) is not None:
        return ()
    return (SituationSaid(at=command.at, id=command.id, of=situation.id, on=command.on),)


def _near_miss(mine: Slice, command: NoteNearMiss) -> tuple[Event, ...]:
    kinds.not_ahead(command.on, command.at, field="on")
    noted = NearMissNoted(
        at=command.at,
        id=command.id,
        on=command.on,
        came=said(command.came, field="came", most=LONGEST_WORDS),
        instead=said(command.instead, field="instead", most=LONGEST_WORDS),
    )
    return (noted,) if is_new(mine.near_misses, noted, field="came") else ()


def _slip(state: "State", command: WriteSlip) -> tuple[kinds.Event, ...]:
    """The slip, the hurt that it is, and those of its kind open again: they are not over."""
    kinds.not_ahead(command.on, command.at, field="on")
    harm = harm_of(command.id)
    slip = SlipWritten(at=command.at, id=command.id, on=command.on, harm=harm)
    if harm in state.own.gone:
        raise Refused("not_there")
    recorded = owning.decide(
        state,
        owning.RecordHarm(
            at=command.at, id=harm, kind=command.kind, act=command.act, ongoing="not_sure"
        ),
    )
    if not is_new(state.own.setbacks.slips, slip, field="act"):
        return ()
    return (*recorded, slip, *_open_again(command, command.kind, state.own.owning.harms))


def _called_slip(state: "State", command: CallSlip) -> tuple[kinds.Event, ...]:
    """The slip, and those of its kind that stood there before it open again."""
    kinds.not_ahead(command.on, command.at, field="on")
    harms = state.own.owning.harms
    harm = found(harms, command.of)
    if state.own.setbacks.of_harm(harm.id) is not None:
        return ()
    id = slip_of(harm.id)
    if id in state.own.gone:
        raise Refused("not_there")
    slip = SlipWritten(at=command.at, id=id, on=command.on, harm=harm.id)
    return (slip, *_open_again(command, harm.kind, harms[: harms.index(harm)]))


def _open_again(
    command: kinds.Command, kind: owning.Kind, harms: tuple[owning.Harm, ...]
) -> Iterator[owning.HarmStopped]:
    for one in harms:
        if one.kind == kind != "other" and one.ongoing == "over":
            yield owning.HarmStopped(at=command.at, of=one.id, ongoing="not_sure")


def harm_of(slip: str) -> str:
    """The id of the hurt that is written down with a slip: pressing twice makes no second one."""
    return f"{slip[: kinds.LONGEST_ID - 2]}-h"


def slip_of(harm: str) -> str:
    """The id of the slip that a hurt is called, in the same way."""
    return f"{harm[: kinds.LONGEST_ID - 2]}-s"


def _untruth(mine: Slice, command: WriteUntruth) -> tuple[Event, ...]:
    written = UntruthWritten(
        at=command.at,
        id=command.id,
        stated=said(command.stated, field="stated", most=LONGEST_WORDS),
        true=said(command.true, field="true", most=LONGEST_WORDS),
        tell_by=command.tell_by,
    )
    kept = kinds.find(mine.untruths, command.id)
    if kept is not None:
        if _as_untruth(written, kept) == replace(kept, at=command.at):
            return ()
        if (kept.stated, kept.true) != (written.stated, written.true):
            # What was said, and what was so, is not changed in silence.
            raise Refused("already_kept", field="stated")
    schedules.within_reach(command.tell_by, command.at, field="tell_by")
    kinds.not_over(command.tell_by, command.at, "plan_day_over", field="tell_by")
    return (written,)


def _came_out(mine: Slice, command: SayHowItCameOut) -> tuple[Event, ...]:
    untruth = found(mine.untruths, command.of)
    kinds.not_ahead(command.on, command.at, field="on")
    if (untruth.out, untruth.out_on) == (command.out, command.on):
        return ()
    return (UntruthCameOut(at=command.at, of=untruth.id, out=command.out, on=command.on),)


def _then(mine: Slice, command: WriteThen) -> tuple[Event, ...]:
    written = ThenWritten(
        at=command.at,
        id=command.id,
        text=said(command.text, field="text", most=LONGEST_WORDS),
    )
    if mine.then is not None and mine.then.id != command.id:
        raise Refused("already_kept", field="text")
    return kinds.unless_kept(written, mine.then)


def _as_situation(event: SituationPlanned, kept: Situation | None) -> Situation:
    is_the_same = kept is not None and (kept.cue, kept.act) == (event.cue, event.act)
    return Situation(
        id=event.id,
        at=event.at,
        cue=event.cue,
        act=event.act,
        on=event.on,
        often=event.often,
        cause=event.cause,
        days=kept.days if kept else (),
        said=kept.said if kept and is_the_same else (),
    )


def _as_untruth(event: UntruthWritten, kept: Untruth | None) -> Untruth:
    return Untruth(
        id=event.id,
        at=event.at,
        stated=event.stated,
        true=event.true,
        tell_by=event.tell_by,
        out=kept.out if kept else None,
        out_on=kept.out_on if kept else None,
    )


def evolve(mine: Slice, event: Event) -> Slice:
    match event:
        case SignListed():
            return replace(mine, signs=(*kinds.without(mine.signs, (event.id,)), event))
        case SituationPlanned():
            situation = _as_situation(event, kinds.find(mine.situations, event.id))
            others = kinds.without(mine.situations, (event.id,))
            return replace(mine, situations=(*others, situation))
        case SituationLookedBack():
            return _looked_back(mine, event)
        case SituationSaid():
            return _said_once_more(mine, event)
        case NearMissNoted():
            return replace(mine, near_misses=(*mine.near_misses, event))
        case SlipWritten():
            return replace(mine, slips=(*mine.slips, event))
        case UntruthWritten():
            untruth = _as_untruth(event, kinds.find(mine.untruths, event.id))
            return replace(mine, untruths=(*kinds.without(mine.untruths, (event.id,)), untruth))
        case UntruthCameOut():
            out = amended(mine.untruths, event.of, out=event.out, out_on=event.on)
            return replace(mine, untruths=out)
        case ThenWritten():
            return replace(mine, thens=(*kinds.without(mine.thens, (event.id,)), event))
        case _:
            assert_never(event)


def _looked_back(mine: Slice, event: SituationLookedBack) -> Slice:
    situation = kinds.find(mine.situations, event.of)
    if situation is None:
        return mine
    others = tuple(day for day in situation.days if day.on != event.on)
    day = Day(on=event.on, went=event.went, text=event.text)
    return replace(mine, situations=amended(mine.situations, event.of, days=(*others, day)))


def _said_once_more(mine: Slice, event: SituationSaid) -> Slice:
    situation = kinds.find(mine.situations, event.of)
    if situation is None:
        return mine
    said_now = (*situation.said, event)
    return replace(mine, situations=amended(mine.situations, event.of, said=said_now))


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    left = {name: kinds.without(getattr(mine, name), ids) for name in mine.__struct_fields__}
    left["situations"] = tuple(
        replace(one, said=kinds.without(one.said, ids)) for one in left["situations"]
    )
    return replace(mine, **left)
