"""Promises: few, small, dated, and said honestly afterwards.

An occurrence that nobody has said anything about is unknown and stays unknown: it is shown as "not
said yet", never as kept or missed. A miss asks for telling first and making good, not for shame.
Rates always come with what they are of. (STEPS S0.5a, S2.9a, S0.7e; Schweitzer 2006: what is done
rebuilds trust; Peetz & Kammrath: the larger the promise, the less often it is kept.)
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import islice, takewhile
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal, assert_never

import msgspec
from msgspec.structs import replace

from amends import words
from amends.repair import kinds, schedules
from amends.repair.kinds import Made, Refused, Thing, Value, amended, found, said, whole
from amends.repair.schedules import Schedule, Stretch

if TYPE_CHECKING:
    from amends.repair.state import State

Mark = Literal["kept", "late", "missed", "excused", "renegotiated", "withdrawn", "unsaid"]
"""`excused`: told beforehand that it could not be. `renegotiated`: both agreed beforehand on another
day, or to leave it out. `withdrawn`: the partner did not want it that day. `unsaid` takes a mark back."""

BEFOREHAND: tuple[Mark, ...] = ("excused", "renegotiated", "withdrawn")
"""What has to be said before the day is over: afterwards it would be a way to talk a miss away."""

Standing = Literal[
    "kept", "late", "missed", "excused", "renegotiated", "withdrawn", "due", "unknown", "ahead"
]
"""How one day stands: as it was marked; or with nothing said, due today, unknown before, ahead after."""

Area = Literal["there", "honest", "money", "home", "family", "care", "self", ""]
"""What a promise is about, in a word of the person's choice; empty where they chose none."""

AREAS: tuple[Area, ...] = ("there", "honest", "money", "home", "family", "care", "self", "")

Why = Literal["holiday", "illness", "other"]

Reminders = Literal["each", "weekly", "none"]
"""Of each time, of the first in a week, of none: supports become fewer as something holds (S2.14a)."""

Clock = Annotated[time, msgspec.Meta(tz=False)]
"""A time by the wall clock. Its zone stands beside it and is never part of it."""

FEW = 5
"""Promises running at once before the person is asked whether another is wise (judgement)."""

LONGEST_LEAD = timedelta(days=7)
"""How long before its time something may be called to mind; earlier it would be forgotten again
(judgement)."""

ZONE = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+){0,2}")
"""What the name of a zone looks like, such as Europe/Vienna. Which of them there are the keeper knows."""


# Events


class PromiseMade(Made, frozen=True, kw_only=True):
    """`clock`: the time of day, where there is one. `lead`: minutes by which it is called to mind
    before; whole days of them are days by the calendar. `after`: the promise in whose place it is made,
    or "". Version 1 had neither clock nor lead, and no area; version 2 had no `after`."""

    version: ClassVar[int] = 3

    what: str
    schedule: Schedule
    zone: str
    how_known: str
    cue: str
    act: str
    impacts: tuple[str, ...]
    draft: str | None
    to: Literal["partner", "self"]
    clock: Clock | None
    lead: int
    area: Area
    after: str


class PromiseMarked(kinds.Event, frozen=True, kw_only=True):
    """`to`: the other day that both agreed on. Version 1 had none, and fewer marks."""

    version: ClassVar[int] = 2

    of: str
    on: date
    mark: Mark
    text: str
    to: date | None


class MissAnswered(Made, frozen=True, kw_only=True):
    """What is done about a miss, as it stands now: when it was told, how it is made good, and by which
    day of its person's own choosing. Version 1 had no such day."""

    version: ClassVar[int] = 2

    promise: str
    on: date
    told_on: date | None
    made_good: str
    good_by: date | None


class MissMadeGood(kinds.Event, frozen=True, kw_only=True):
    """It is made good. `of`: what was said about the miss."""

    of: str
    on: date


class PromiseEnded(kinds.Event, frozen=True, kw_only=True):
    """Over: changed by agreement, given up and said so, no longer wanted by the partner, or changed
    into another one. Version 1 did not know the last."""

    version: ClassVar[int] = 2

    of: str
    on: date
    why: Literal["agreed", "given_up", "not_wanted", "done", "changed"]


class PromisePaused(Made, frozen=True, kw_only=True):
    """Days on which a promise does not fall due; empty `of`: none does. Without `last` until ended."""

    of: str
    first: date
    last: date | None
    why: Why


class PauseEnded(kinds.Event, frozen=True, kw_only=True):
    """`on`: the first day on which it falls due again."""

    of: str
    on: date


class RemindersChosen(kinds.Event, frozen=True, kw_only=True):
    of: str
    on: date
    how: Reminders


class PromisePutAgainst(kinds.Event, frozen=True, kw_only=True):
    """All of what it did to the other that a promise answers, as its person sees it from here on."""

    of: str
    impacts: tuple[str, ...]


Event = (
    PromiseMade
    | PromiseMarked
    | MissAnswered
    | MissMadeGood
    | PromiseEnded
    | PromisePaused
    | PauseEnded
    | RemindersChosen
    | PromisePutAgainst
)


# Commands


class MakePromise(kinds.Command, frozen=True, kw_only=True):
    """`even_so`: the person was told that it is large, or one of many, and wants it as it is.

    `after`: the running promise that it is made in the place of; that one ends on `since`.
    """

    id: str
    what: str
    schedule: Schedule
    zone: str
    how_known: str = ""
    cue: str = ""
    act: str = ""
    impacts: tuple[str, ...] = ()
    draft: str | None = None
    to: Literal["partner", "self"] = "partner"
    clock: Clock | None = None
    lead: int = 0
    area: Area = ""
    even_so: bool = False
    after: str = ""
    since: date | None = None


class MarkPromise(kinds.Command, frozen=True, kw_only=True):
    of: str
    on: date
    mark: Mark
    text: str = ""
    to: date | None = None


class AnswerMiss(kinds.Command, frozen=True, kw_only=True):
    id: str
    promise: str
    on: date
    made_good: str = ""
    told_on: date | None = None
    good_by: date | None = None


class SayMadeGood(kinds.Command, frozen=True, kw_only=True):
    of: str
    on: date


class EndPromise(kinds.Command, frozen=True, kw_only=True):
    of: str
    on: date
    why: Literal["agreed", "given_up", "not_wanted", "done"]


class PausePromise(kinds.Command, frozen=True, kw_only=True):
    """Pause one promise, or with an empty `of` all of them."""

    id: str
    first: date
    of: str = ""
    last: date | None = None
    why: Why = "other"


class EndPause(kinds.Command, frozen=True, kw_only=True):
    of: str
    on: date


class ChooseReminders(kinds.Command, frozen=True, kw_only=True):
    of: str
    on: date
    how: Reminders


class PutPromiseAgainst(kinds.Command, frozen=True, kw_only=True):
    """Say which impacts a promise answers, in the place of what was said of it before."""

    of: str
    impacts: tuple[str, ...] = ()


Command = (
    MakePromise
    | MarkPromise
    | AnswerMiss
    | SayMadeGood
    | EndPromise
    | PausePromise
    | EndPause
    | ChooseReminders
    | PutPromiseAgainst
)


# The state


class Said(Value, frozen=True, kw_only=True):
    on: date
    mark: Mark
    text: str
    to: date | None = None
    here: bool = False
    """Whether the partner said it, in the book that both can read: it is not the writer's to undo."""
    at: datetime | None = None
    """When its writer said so last; nothing where the partner said it."""


class Pause(Thing, frozen=True, kw_only=True):
    of: str
    first: date
    last: date | None
    why: Why
    ended: date | None = None

    @property
    def days(self) -> Stretch | None:
        """The days it takes; none where it ended before it began."""
        if self.ended is None:
            return Stretch(first=self.first, last=self.last)
        if self.ended <= self.first:
            return None
        return Stretch(first=self.first, last=self.ended - timedelta(days=1))

    def is_over(self, today: date) -> bool:
        days = self.days
        return days is None or (days.last is not None and days.last < today)


class Chosen(Value, frozen=True, kw_only=True):
    """From a day on, how often something is called to mind."""

    on: date
    how: Reminders


class Promise(Thing, frozen=True, kw_only=True):
    what: str
    schedule: Schedule
    zone: str
    how_known: str
    cue: str
    act: str
    impacts: tuple[str, ...]
    draft: str | None
    to: Literal["partner", "self"]
    clock: Clock | None = None
    lead: int = 0
    area: Area = ""
    after: str = ""
    made_against: tuple[str, ...] = ()
    """Its impacts as they were when it was made; `impacts` is what its person says by now."""
    said: tuple[Said, ...] = ()
    paused: tuple[Stretch, ...] = ()
    chosen: tuple[Chosen, ...] = ()
    ended: date | None = None
    why_ended: str = ""

    def falls_on(self, day: date) -> bool:
        """Whether it falls due that day. No end and no pause wipes what was said of a day."""
        return self.next_from(day) == day

    def occurrences(self, first: date, last: date) -> tuple[date, ...]:
        """The days from `first` to `last`, both included, on which it falls due."""
        return tuple(takewhile(lambda day: day <= last, self.days_from(first)))

    def days_from(self, first: date) -> Iterator[date]:
        """The days from `first` on, it included, on which it falls due: those of the schedule, and
        those that were agreed on instead."""
        besides = self._besides(first)
        for day in self._by_schedule(first):
            while besides and besides[0] <= day:
                beside = besides.pop(0)
                if beside != day:
                    yield beside
            yield day
        yield from besides

    def _by_schedule(self, first: date) -> Iterator[date]:
        spoken = [said.on for said in self.said]
        days = schedules.days(self.schedule, first, paused=self.paused, spoken=spoken)
        return self._before_its_end(days)

    def _before_its_end(self, days: Iterator[date]) -> Iterator[date]:
        return takewhile(lambda day: self.ended is None or day < self.ended, days)

    def _besides(self, first: date) -> list[date]:
        agreed = (said.to for said in self.said if said.to is not None)
        days = {day for day in agreed if self.ended is None or day < self.ended}
        return sorted(day for day in days | {said.on for said in self.said} if day >= first)

    def gone_by(self, first: date, last: date, *, today: date) -> Iterator[tuple[date, Mark]]:
        """The days from `first` to `last` that have come, each with what was said of it.

        Today counts only once something was said of it: the day is not over.
        """
        known = {said.on: said.mark for said in self.said}
        for day in self.occurrences(first, min(last, today)):
            if day < today or day in known:
                yield day, known.get(day, "unsaid")

    def said_of(self, day: date) -> Said | None:
        return next((said for said in self.said if said.on == day), None)

    def mark_on(self, day: date) -> Mark:
        said = self.said_of(day)
        return "unsaid" if said is None else said.mark

    def agreed_for(self, day: date) -> date | None:
        """The other day that was agreed on in its place, or None."""
        said = self.said_of(day)
        return None if said is None else said.to

    def standing_on(self, day: date, today: date) -> Standing:
        """How a day on which it falls due stands, seen from `today`."""
        mark = self.mark_on(day)
        if mark != "unsaid":
            return mark
        if day == today:
            return "due"
        return "ahead" if day > today else "unknown"

    def is_open_on(self, day: date) -> bool:
        """Whether it falls due that day, and nothing was said of it."""
        return self.mark_on(day) == "unsaid" and self.falls_on(day)

    def paused_days(self, first: date, last: date) -> tuple[date, ...]:
        """The days from `first` to `last` on which it would fall due if no pause held."""
        falls = self.occurrences(first, last)
        days = takewhile(
            lambda day: day <= last, self._before_its_end(schedules.days(self.schedule, first))
        )
        return tuple(day for day in days if day not in falls and self._is_paused(day))

    def _is_paused(self, day: date) -> bool:
        return any(stretch.holds(day) for stretch in self.paused)

    @property
    def lead_time(self) -> timedelta:
        """How long before it is called to mind, as far as the rules let that be: a book may hold any
        number, and none may break its reader."""
        return timedelta(minutes=min(max(0, self.lead), LONGEST_LEAD // timedelta(minutes=1)))

    @property
    def stands(self) -> bool:
        """Whether it is put against what it answers: it runs, or its person said that it is done."""
        return self.ended is None or self.why_ended == "done"

    @property
    def may_be_given(self) -> bool:
        """Whether it is for the other and still kept: nothing else is theirs to be told."""
        return self.ended is None and self.to == "partner"

    @property
    def first_day(self) -> date:
        return min([schedules.first_day(self.schedule), *(said.on for said in self.said)])

    @property
    def reminders(self) -> Reminders:
        return self.chosen[-1].how if self.chosen else "each"

    @property
    def thinned_on(self) -> date | None:
        """The day since which it is called to mind less often than for each time."""
        since: date | None = None
        for choice in self.chosen:
            since = (since or choice.on) if choice.how != "each" else None
        return since

    def next_from(self, day: date) -> date | None:
        """The first day from `day` on, it included, on which it falls due, or None."""
        return next(self.days_from(day), None)

    def next_days(self, day: date, most: int) -> tuple[date, ...]:
        """Up to `most` days from `day` on, it included, on which it falls due."""
        return tuple(islice(self.days_from(day), most))

    def to_call_to_mind(self, first: date) -> Iterator[date]:
        """The days from `first` on of which nothing was said, as often as was chosen."""
        if self.reminders == "none":
            return
        week: tuple[int, int] | None = None
        for day in self.days_from(first):
            this_week = day.isocalendar()[:2]
            if self.mark_on(day) == "unsaid" and (self.reminders == "each" or this_week != week):
                week = this_week
                yield day


class Record(Value, frozen=True, kw_only=True):
    """What is known of the days that have fallen due: counts of real entries, nothing else."""

    kept: int
    late: int
    missed: int
    excused: int
    unknown: int
    renegotiated: int = 0
    withdrawn: int = 0

    @property
    def said(self) -> int:
        """The denominator of a rate: the days of which it was said how they went."""
        return self.kept + self.late + self.missed

    @property
    def days(self) -> int:
        """All of the days, whatever is known of them."""
        return self.said + self.excused + self.unknown + self.renegotiated + self.withdrawn


class Slice(Value, frozen=True, kw_only=True):
    promises: tuple[Promise, ...] = ()
    answered: tuple[MissAnswered, ...] = ()
    made_good: tuple[MissMadeGood, ...] = ()
    pauses: tuple[Pause, ...] = ()

    @property
    def running(self) -> tuple[Promise, ...]:
        return tuple(promise for promise in self.promises if promise.ended is None)

    @property
    def standing(self) -> tuple[Promise, ...]:
        """Those that are put against what they answer."""
        return tuple(promise for promise in self.promises if promise.stands)

    def misses_to_answer(self) -> tuple[tuple[Promise, date], ...]:
        """Misses for which it was not yet said what was done about them."""
        done = {(answer.promise, answer.on) for answer in self.answered}
        return tuple(
            (promise, said.on)
            for promise in self.promises
            for said in promise.said
            if said.mark == "missed" and (promise.id, said.on) not in done
        )

    def answer_to(self, promise: str, on: date) -> MissAnswered | None:
        """What was said last about that miss, or None."""
        about = (one for one in self.answered if (one.promise, one.on) == (promise, on))
        return next(reversed(tuple(about)), None)

    def made_good_on(self, answer: str) -> date | None:
        return next((one.on for one in self.made_good if one.of == answer), None)

    def to_make_good(self) -> tuple[tuple[date, Promise, MissAnswered], ...]:
        """Misses with a day by which they are made good, and are not yet; the nearest day first."""
        found = [
            (one.good_by, promise, one)
            for promise in self.promises
            for one in self.answered
            if one.promise == promise.id
            and one.good_by is not None
            and promise.mark_on(one.on) == "missed"
            and self.made_good_on(one.id) is None
        ]
        return tuple(sorted(found, key=lambda each: (each[0], each[2].id)))

    def changed_into(self, promise: str) -> Promise | None:
        """The promise that was made in the place of that one, or None."""
        return next((one for one in self.promises if one.after == promise), None)


def record_of(promise: Promise, today: date) -> Record:
    """How the days up to and including `today` went, as far as it was said."""
    return record_between(promise, promise.first_day, today, today=today)


def record_between(promise: Promise, first: date, last: date, *, today: date) -> Record:
    """The same for the days from `first` to `last`, both included, as far as they have come."""
    marks = [mark for _day, mark in promise.gone_by(first, last, today=today)]
    return Record(
        kept=marks.count("kept"),
        late=marks.count("late"),
        missed=marks.count("missed"),
        excused=marks.count("excused"),
        unknown=marks.count("unsaid"),
        renegotiated=marks.count("renegotiated"),
        withdrawn=marks.count("withdrawn"),
    )


# Rules


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    mine = state.own.promises
    match command:
        case MakePromise():
            return _make(state, command)
        case MarkPromise():
            return _mark(mine, command)
        case AnswerMiss():
            return _answer_miss(mine, command)
        case SayMadeGood():
            answer = found(mine.answered, command.of)
            if mine.made_good_on(answer.id) is not None:
                return ()
            kinds.not_ahead(command.on, command.at, field="on")
            return (MissMadeGood(at=command.at, of=answer.id, on=command.on),)
        case EndPromise():
            promise = found(mine.promises, command.of)
            if promise.ended is not None:
                return ()
            kinds.not_ahead(command.on, command.at, field="on")
            return (PromiseEnded(at=command.at, of=command.of, on=command.on, why=command.why),)
        case PausePromise():
            return _pause(mine, command)
        case EndPause():
            return _end_pause(mine, command)
        case ChooseReminders():
            return _choose_reminders(mine, command)
        case PutPromiseAgainst():
            return _put_against(state, command)
        case _:
            assert_never(command)


def _make(state: "State", command: MakePromise) -> tuple[Event, ...]:
    mine = state.own.promises
    event = _made(state, command)
    kept = kinds.find(mine.promises, command.id)
    if kept is not None and _promise(event) != _as_made(kept, at=command.at):
        raise Refused("already_kept", field="what")
    if kept is not None:
        return ()
    schedules.check(command.schedule, command.at)
    _check_time(event)
    instead = _in_its_place(mine, command)
    if not command.even_so:
        _small_and_few(event.what, running=len(mine.running) - len(instead))
    return (event, *instead)


def _in_its_place(mine: Slice, command: MakePromise) -> tuple[PromiseEnded, ...]:
    """The end of the promise that it is made in the place of: its days stay as they were said."""
    if not command.after:
        return ()
    before = found(mine.running, command.after)
    on = command.since or command.at.date()
    kinds.not_ahead(on, command.at, field="what")
    return (PromiseEnded(at=command.at, of=before.id, on=on, why="changed"),)


def _made(state: "State", command: MakePromise) -> PromiseMade:
    known = {row.id for row in state.own.impact.known}
    drafts = {draft.id for draft in state.own.apology.drafts}
    return PromiseMade(
        at=command.at,
        id=command.id,
        what=said(command.what, field="what", most=2_000),
        schedule=command.schedule,
        zone=said(command.zone, field="zone", most=64),
        how_known=whole(command.how_known, field="how_known", most=2_000),
        cue=whole(command.cue, field="cue", most=500),
        act=whole(command.act, field="act", most=500),
        impacts=tuple(i for i in command.impacts if i in known),
        draft=command.draft if command.draft in drafts else None,
        to=command.to,
        clock=_to_the_minute(command.clock),
        lead=command.lead,
        area=command.area,
        after=command.after,
    )


def _to_the_minute(clock: time | None) -> time | None:
    return None if clock is None else clock.replace(second=0, microsecond=0)


def _as_made(promise: Promise, *, at: datetime) -> Promise:
    """The promise as it was before anything became of it."""
    return replace(
        promise,
        at=at,
        impacts=promise.made_against,
        said=(),
        paused=(),
        chosen=(),
        ended=None,
        why_ended="",
    )


def _check_time(event: PromiseMade) -> None:
    if not ZONE.fullmatch(event.zone):
        raise Refused("zone_unknown", field="zone")
    if not 0 <= event.lead <= LONGEST_LEAD.total_seconds() // 60:
        raise Refused("lead_out_of_range", field="lead", most=LONGEST_LEAD.days)


def _small_and_few(what: str, *, running: int) -> None:
    if any(finding.label == "overpromise" for finding in words.read(what).findings):
        raise Refused("promise_boundless", field="what")
    if running >= FEW:
        raise Refused("promise_many", field="what", few=FEW)


def _mark(mine: Slice, command: MarkPromise) -> tuple[Event, ...]:
    promise = found(mine.promises, command.of)
    kept = promise.said_of(command.on)
    # First: the mark taken back may be all that kept a day after the end among its days.
    if (kept is None or kept.here) and command.mark == "unsaid":
        return ()
    if not promise.falls_on(command.on):
        raise Refused("not_due_that_day", field="on")
    if command.mark in BEFOREHAND:
        kinds.not_over(command.on, command.at, "excused_too_late", field="mark")
    else:
        kinds.not_ahead(command.on, command.at, field="on")
    text = whole(command.text, field="text", most=2_000)
    if kept is not None and (kept.mark, kept.text, kept.to) == (command.mark, text, command.to):
        return ()
    if command.to is not None:
        _check_other_day(promise, command, command.to)
    return (
        PromiseMarked(
            at=command.at,
            of=promise.id,
            on=command.on,
            mark=command.mark,
            text=text,
            to=command.to,
        ),
    )


def _check_other_day(promise: Promise, command: MarkPromise, to: date) -> None:
    """Refuse a day that is agreed on too late, too far off, or that is one of its own anyway."""
    if command.mark != "renegotiated":
        raise Refused("other_day_not_agreed", field="to")
    kinds.not_over(to, command.at, "excused_too_late", field="to")
    schedules.within_reach(to, command.at, field="to")
    if to == command.on or (promise.falls_on(to) and promise.agreed_for(command.on) != to):
        raise Refused("due_that_day_anyway", field="to")


def _answer_miss(mine: Slice, command: AnswerMiss) -> tuple[Event, ...]:
    promise = found(mine.promises, command.promise)
    if promise.mark_on(command.on) != "missed":
        raise Refused("not_a_miss", field="on")
    if command.told_on is not None:
        kinds.not_ahead(command.told_on, command.at, field="told_on")
    answer = MissAnswered(
        at=command.at,
        id=command.id,
        promise=promise.id,
        on=command.on,
        told_on=command.told_on,
        made_good=whole(command.made_good, field="made_good", most=2_000),
        good_by=command.good_by,
    )
    if answer.told_on is None and not answer.made_good:
        raise Refused("empty", field="made_good")
    kept = kinds.find(mine.answered, answer.id)
    if kept is not None and (kept.promise, kept.on) != (answer.promise, answer.on):
        raise Refused("already_kept", field="made_good")
    if answer.good_by is not None and (kept is None or kept.good_by != answer.good_by):
        kinds.not_over(answer.good_by, command.at, "good_by_over", field="good_by")
        schedules.within_reach(answer.good_by, command.at, field="good_by")
    return kinds.unless_kept(answer, kept)


def _pause(mine: Slice, command: PausePromise) -> tuple[Event, ...]:
    pause = PromisePaused(
        at=command.at,
        id=command.id,
        of=command.of,
        first=command.first,
        last=command.last,
        why=command.why,
    )
    kept = kinds.find(mine.pauses, command.id)
    if kept is not None:
        if replace(kept, at=pause.at, ended=None) != _paused(pause):
            raise Refused("already_kept", field="first")
        return ()
    if command.of:
        found(mine.promises, command.of)
    # A pause is said when it begins: later it would take away days that were not kept.
    kinds.not_over(command.first, command.at, "pause_too_late", field="first")
    schedules.within_reach(command.first, command.at, field="first")
    if command.last is not None and command.last < command.first:
        raise Refused("ends_before_start", field="last")
    if command.last is not None and command.last - command.first > schedules.LONGEST_RUN:
        raise Refused("too_far_ahead", field="last")
    return (pause,)


def _end_pause(mine: Slice, command: EndPause) -> tuple[Event, ...]:
    pause = found(mine.pauses, command.of)
    days = pause.days
    if days is None or (days.last is not None and days.last < command.on):
        return ()
    # Not back into the past: the days of the pause would turn into days of which nothing was said.
    kinds.not_over(command.on, command.at, "pause_too_late", field="on")
    kinds.not_ahead(command.on, command.at, field="on")
    return (PauseEnded(at=command.at, of=pause.id, on=command.on),)


def _choose_reminders(mine: Slice, command: ChooseReminders) -> tuple[Event, ...]:
    promise = found(mine.promises, command.of)
    kinds.not_ahead(command.on, command.at, field="on")
    if promise.reminders == command.how:
        return ()
    return (RemindersChosen(at=command.at, of=promise.id, on=command.on, how=command.how),)


def _put_against(state: "State", command: PutPromiseAgainst) -> tuple[Event, ...]:
    promise = found(state.own.promises.promises, command.of)
    known = tuple(row.id for row in state.own.impact.known)
    # What the other told may be out of sight for a time: what was put against it stays.
    unseen = tuple(row for row in promise.impacts if row not in known)
    impacts = (*unseen, *(row for row in known if row in command.impacts))
    if set(impacts) == set(promise.impacts):
        return ()
    return (PromisePutAgainst(at=command.at, of=promise.id, impacts=impacts),)


def evolve(mine: Slice, event: Event) -> Slice:
    match event:
        case PromiseMade():
            promise = _paused_by(_taken(mine.pauses), _promise(event))
            return replace(mine, promises=(*mine.promises, promise))
        case PromiseMarked():
            return _marked(mine, event)
        case MissAnswered():
            return replace(mine, answered=kinds.in_its_place(mine.answered, event))
        case MissMadeGood():
            return replace(mine, made_good=(*mine.made_good, event))
        case PromiseEnded():
            return replace(
                mine,
                promises=amended(mine.promises, event.of, ended=event.on, why_ended=event.why),
            )
        case PromisePaused():
            return _with_pauses(replace(mine, pauses=(*mine.pauses, _paused(event))))
        case PauseEnded():
            return _with_pauses(
                replace(mine, pauses=amended(mine.pauses, event.of, ended=event.on))
            )
        case RemindersChosen():
            return _reminded(mine, event)
        case PromisePutAgainst():
            put = amended(mine.promises, event.of, impacts=event.impacts)
            return replace(mine, promises=put)
        case _:
            assert_never(event)


def _promise(event: PromiseMade) -> Promise:
    return Promise(
        id=event.id,
        at=event.at,
        what=event.what,
        schedule=event.schedule,
        zone=event.zone,
        how_known=event.how_known,
        cue=event.cue,
        act=event.act,
        impacts=event.impacts,
        draft=event.draft,
        to=event.to,
        clock=event.clock,
        lead=event.lead,
        area=event.area,
        after=event.after,
        made_against=event.impacts,
    )


def _paused(event: PromisePaused) -> Pause:
    return Pause(
        id=event.id,
        at=event.at,
        of=event.of,
        first=event.first,
        last=event.last,
        why=event.why,
    )


def _with_pauses(mine: Slice) -> Slice:
    """Each promise with the days that its pauses take."""
    taken = _taken(mine.pauses)
    return replace(mine, promises=tuple(_paused_by(taken, promise) for promise in mine.promises))


def _taken(pauses: tuple[Pause, ...]) -> tuple[tuple[str, Stretch | None], ...]:
    return tuple((pause.of, pause.days) for pause in pauses)


def _paused_by(taken: tuple[tuple[str, Stretch | None], ...], promise: Promise) -> Promise:
    """The promise with the days that pauses take: its own, and those of all."""
    its = (days for of, days in taken if of in ("", promise.id))
    return replace(promise, paused=tuple(days for days in its if days is not None))


def _reminded(mine: Slice, event: RemindersChosen) -> Slice:
    promise = kinds.find(mine.promises, event.of)
    if promise is None:
        return mine
    chosen = (*promise.chosen, Chosen(on=event.on, how=event.how))
    return replace(mine, promises=amended(mine.promises, event.of, chosen=chosen))


def _marked(mine: Slice, event: PromiseMarked) -> Slice:
    promise = kinds.find(mine.promises, event.of)
    if promise is None:
        return mine
    others = tuple(s for s in promise.said if s.on != event.on)
    said_now = (
        others
        if event.mark == "unsaid"
        else (
            *others,
            Said(on=event.on, mark=event.mark, text=event.text, to=event.to, at=event.at),
        )
    )
    return replace(mine, promises=amended(mine.promises, event.of, said=said_now))


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    left = replace(
        mine,
        promises=kinds.without(mine.promises, ids),
        answered=kinds.without(mine.answered, ids),
        made_good=tuple(one for one in mine.made_good if one.of not in ids),
        pauses=tuple(p for p in kinds.without(mine.pauses, ids) if p.of not in ids),
    )
    return left if left.pauses == mine.pauses else _with_pauses(left)
