"""Days that may be hard: anniversaries and other dates that a person names and plans for beforehand.

Each names their own, for themselves alone. Whoever did the hurt writes what they do that day and,
apart from that, what they tell or offer before it comes; whoever was hurt writes what helps them.
Nothing here opens a way to anybody, and no day by the calendar calls for another apology.
(STEPS S0.7c, S1.4b, S2.10a, S4.8a.)
"""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Literal, assert_never

from msgspec.structs import replace

from amends.repair import kinds, schedules
from amends.repair.kinds import Made, Refused, Thing, Value, amended, found, said, whole

if TYPE_CHECKING:
    from amends.repair.state import State

Way = Literal["", "say", "near", "room"]
"""What one does for the other before that day: say something beforehand, be near, or leave room."""

LONGEST_BEFORE = 30
"""Days by which such a day is called to mind before it comes: a month is enough to plan (judgement)."""

LONGEST_PLAN = 2_000

TimeKind = Literal["hour", "place", "subject"]

MOST_TIMES = 50
MOST_SENTENCES = 20
"""What a page can show and a person keep in mind (2026-11)."""


class HardDayNamed(Made, frozen=True, kw_only=True):
    """A day as it stands now, written again under the same id when it changes.

    `before`: how many days before it is called to mind as well. `plan`: what the person does that
    day, or what helps them.
    """

    what: str
    on: date
    yearly: bool
    before: int
    plan: str


class BeforehandPlanned(kinds.Event, frozen=True, kw_only=True):
    """What whoever did the hurt tells or offers before that day comes."""

    of: str
    way: Way
    text: str


class SentenceKept(Made, frozen=True, kw_only=True):
    """A true sentence that calms, and the promise it stands on: it falls away with that."""

    text: str
    promise: str


class HardTimeNamed(Made, frozen=True, kw_only=True):
    """An hour, a place or a subject that is hard, as it stands now; `plan` is as that of a day."""

    kind: TimeKind
    what: str
    plan: str
    know: str


class WhoMayKnowSaid(kinds.Event, frozen=True, kw_only=True):
    """Who may know of a day that was named."""

    of: str
    text: str


Event = HardDayNamed | BeforehandPlanned | SentenceKept | HardTimeNamed | WhoMayKnowSaid


class NameHardDay(kinds.Command, frozen=True, kw_only=True):
    id: str
    what: str
    on: date
    yearly: bool = False
    before: int = 0
    plan: str = ""


class PlanBeforehand(kinds.Command, frozen=True, kw_only=True):
    """A step towards the other: it has no place where nothing may reach them (`guards`)."""

    of: str
    way: Way
    text: str = ""


class KeepSentence(kinds.Command, frozen=True, kw_only=True):
    """Keep a sentence for hard days. What stands on nothing that runs is a hope, and is not kept."""

    id: str
    text: str
    promise: str


class NameHardTime(kinds.Command, frozen=True, kw_only=True):
    id: str
    kind: TimeKind
    what: str
    plan: str = ""
    know: str = ""


class SayWhoMayKnow(kinds.Command, frozen=True, kw_only=True):
    of: str
    text: str


Command = NameHardDay | PlanBeforehand | KeepSentence | NameHardTime | SayWhoMayKnow


class HardDay(Thing, frozen=True, kw_only=True):
    what: str
    on: date
    yearly: bool
    before: int
    plan: str
    way: Way = ""
    beforehand: str = ""
    know: str = ""

    @property
    def schedule(self) -> schedules.Schedule:
        return schedules.Yearly(start=self.on) if self.yearly else schedules.Once(on=self.on)

    def next_from(self, day: date) -> date | None:
        """The first time it comes from `day` on, it included, or None."""
        return next(schedules.days(self.schedule, day), None)

    def called_to_mind(self, first: date) -> Iterator[date]:
        """The days from `first` on on which it is called to mind: some days before, and that day."""
        for day in schedules.days(self.schedule, first):
            yield from (one for one in self._calls(day) if one >= first)

    def is_near(self, today: date) -> bool:
        """Whether it is called to mind and not over."""
        coming = self.next_from(today)
        return coming is not None and (coming - today).days <= self._before

    def _calls(self, day: date) -> tuple[date, ...]:
        if self._before == 0:
            return (day,)
        return (schedules.days_later(day, -self._before), day)

    @property
    def _before(self) -> int:
        # A book may hold any number, and none may break its reader.
        return min(max(0, self.before), LONGEST_BEFORE)


class Slice(Value, frozen=True, kw_only=True):
    days: tuple[HardDay, ...] = ()
    sentences: tuple[SentenceKept, ...] = ()
    times: tuple[HardTimeNamed, ...] = ()

    def coming(self, today: date) -> tuple[HardDay, ...]:
        """Those that are still to come, the nearest first; then those that are over."""
        return tuple(sorted(self.days, key=lambda one: (one.next_from(today) or date.max, one.id)))

    def next_anniversary(self, after: date) -> date | None:
        """The first day after that one on which one of them comes round again."""
        begin = schedules.days_later(after, 1)
        yearly = (one.next_from(begin) for one in self.days if one.yearly)
        return min((day for day in yearly if day is not None), default=None)


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    mine = state.own.hard_days
    match command:
        case NameHardDay():
            return _name(mine, command)
        case PlanBeforehand():
            return _plan(mine, command)
        case KeepSentence():
            return _keep_sentence(state, command)
        case NameHardTime():
            return _name_time(mine, command)
        case SayWhoMayKnow():
            day = found(mine.days, command.of)
            know = whole(command.text, field="text", most=LONGEST_PLAN)
            if day.know == know:
                return ()
            return (WhoMayKnowSaid(at=command.at, of=day.id, text=know),)
        case _:
            assert_never(command)


def _name(mine: Slice, command: NameHardDay) -> tuple[Event, ...]:
    named = HardDayNamed(
        at=command.at,
        id=command.id,
        what=said(command.what, field="what", most=kinds.LONGEST_LINE),
        on=command.on,
        yearly=command.yearly,
        before=command.before,
        plan=whole(command.plan, field="plan", most=LONGEST_PLAN),
    )
    if not 0 <= command.before <= LONGEST_BEFORE:
        raise Refused("days_before_out_of_range", field="before", most=LONGEST_BEFORE)
    kept = kinds.find(mine.days, command.id)
    if kept is not None and _as_day(named, kept) == replace(kept, at=command.at):
        return ()
    schedules.within_reach(command.on, command.at, field="on")
    if not command.yearly and (kept is None or kept.on != command.on):
        kinds.not_over(command.on, command.at, "hard_day_over", field="on")
    return (named,)


def _plan(mine: Slice, command: PlanBeforehand) -> tuple[Event, ...]:
    day = found(mine.days, command.of)
    text = whole(command.text, field="text", most=LONGEST_PLAN)
    if (day.way, day.beforehand) == (command.way, text):
        return ()
    return (BeforehandPlanned(at=command.at, of=day.id, way=command.way, text=text),)


def true_today(state: "State") -> tuple[SentenceKept, ...]:
    """The sentences whose promise still runs; the others are no longer true, and are not laid there."""
    running = {promise.id for promise in state.own.promises.running}
    return tuple(one for one in state.own.hard_days.sentences if one.promise in running)


def _keep_sentence(state: "State", command: KeepSentence) -> tuple[Event, ...]:
    mine = state.own.hard_days
    text = said(command.text, field="text", most=kinds.LONGEST_LINE)
    sentence = SentenceKept(at=command.at, id=command.id, text=text, promise=command.promise)
    if not kinds.is_new(mine.sentences, sentence, field="text"):
        return ()
    if kinds.find(state.own.promises.running, command.promise) is None:
        raise Refused("nothing_carries_it", field="promise")
    if len(mine.sentences) >= MOST_SENTENCES:
        raise Refused("enough_kept", field="text", most=MOST_SENTENCES)
    return (sentence,)


def _name_time(mine: Slice, command: NameHardTime) -> tuple[Event, ...]:
    named = HardTimeNamed(
        at=command.at,
        id=command.id,
        kind=command.kind,
        what=said(command.what, field="what", most=kinds.LONGEST_LINE),
        plan=whole(command.plan, field="plan", most=LONGEST_PLAN),
        know=whole(command.know, field="know", most=LONGEST_PLAN),
    )
    kept = kinds.find(mine.times, command.id)
    if kept is None and len(mine.times) >= MOST_TIMES:
        raise Refused("enough_kept", field="what", most=MOST_TIMES)
    return kinds.unless_kept(named, kept)


def _as_day(event: HardDayNamed, kept: HardDay | None) -> HardDay:
    return HardDay(
        id=event.id,
        at=event.at,
        what=event.what,
        on=event.on,
        yearly=event.yearly,
        before=event.before,
        plan=event.plan,
        way=kept.way if kept else "",
        beforehand=kept.beforehand if kept else "",
        know=kept.know if kept else "",
    )


def evolve(mine: Slice, event: Event) -> Slice:
    match event:
        case HardDayNamed():
            day = _as_day(event, kinds.find(mine.days, event.id))
            return replace(mine, days=(*kinds.without(mine.days, (event.id,)), day))
        case BeforehandPlanned():
            days = amended(mine.days, event.of, way=event.way, beforehand=event.text)
            return replace(mine, days=days)
        case SentenceKept():
            return replace(mine, sentences=(*mine.sentences, event))
        case HardTimeNamed():
            return replace(mine, times=(*kinds.without(mine.times, (event.id,)), event))
        case WhoMayKnowSaid():
            return replace(mine, days=amended(mine.days, event.of, know=event.text))
        case _:
            assert_never(event)


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(
        mine,
        days=kinds.without(mine.days, ids),
        sentences=kinds.without(mine.sentences, ids),
        times=kinds.without(mine.times, ids),
    )
