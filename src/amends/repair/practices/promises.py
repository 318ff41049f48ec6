"""Promises: few, small, dated, and said honestly afterwards.

An occurrence that nobody has said anything about is unknown and stays unknown: it is shown as "not
said yet", never as kept or missed. A miss asks for telling first and making good, not for shame.
Rates always come with what they are of. (STEPS S0.5a, S2.9a, S0.7e; Schweitzer 2006: what is done
rebuilds trust; Peetz & Kammrath: the larger the promise, the less often it is kept.)
"""

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Literal, assert_never

from msgspec.structs import replace

from amends import words
from amends.repair import kinds
from amends.repair.kinds import Made, Refused, Thing, Value, amended, found, said, whole

if TYPE_CHECKING:
    from amends.repair.state import State

Mark = Literal["kept", "late", "missed", "excused", "unsaid"]
"""`excused`: told beforehand that it could not be. `unsaid` takes a mark back."""

FEW = 5
"""Promises running at once before the person is asked whether another is wise (judgement)."""

LONGEST_RUN = timedelta(days=366 * 5)
"""How far ahead a promise may reach, and how far back it may have begun (judgement)."""


class Once(Value, frozen=True, kw_only=True, tag="once"):
    on: date


class Weekly(Value, frozen=True, kw_only=True, tag="weekly"):
    """On some days of the week (Monday is 0), from a day on, until another or with no end."""

    days: tuple[int, ...]
    start: date
    until: date | None = None


Schedule = Once | Weekly


# Events


class PromiseMade(Made, frozen=True, kw_only=True):
    what: str
    schedule: Schedule
    zone: str
    how_known: str
    cue: str
    act: str
    impacts: tuple[str, ...]
    draft: str | None
    to: Literal["partner", "self"]


class PromiseMarked(kinds.Event, frozen=True, kw_only=True):
    of: str
    on: date
    mark: Mark
    text: str


class MissAnswered(Made, frozen=True, kw_only=True):
    """What was done about a miss: when it was told, and how it was made good."""

    promise: str
    on: date
    told_on: date | None
    made_good: str


class PromiseEnded(kinds.Event, frozen=True, kw_only=True):
    """Over: changed by agreement, given up and said so, or no longer wanted by the partner."""

    of: str
    on: date
    why: Literal["agreed", "given_up", "not_wanted", "done"]


Event = PromiseMade | PromiseMarked | MissAnswered | PromiseEnded


# Commands


class MakePromise(kinds.Command, frozen=True, kw_only=True):
    """`even_so`: the person was told that it is large, or one of many, and wants it as it is."""

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
    even_so: bool = False


class MarkPromise(kinds.Command, frozen=True, kw_only=True):
    of: str
    on: date
    mark: Mark
    text: str = ""


class AnswerMiss(kinds.Command, frozen=True, kw_only=True):
    id: str
    promise: str
    on: date
    made_good: str = ""
    told_on: date | None = None


class EndPromise(kinds.Command, frozen=True, kw_only=True):
    of: str
    on: date
    why: Literal["agreed", "given_up", "not_wanted", "done"]


Command = MakePromise | MarkPromise | AnswerMiss | EndPromise


# The state


class Said(Value, frozen=True, kw_only=True):
    on: date
    mark: Mark
    text: str


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
    said: tuple[Said, ...] = ()
    ended: date | None = None
    why_ended: str = ""

    def falls_on(self, day: date) -> bool:
        """Whether it falls due that day. An end wipes nothing that was said of a day before."""
        if self.ended is not None and day >= self.ended and self.mark_on(day) == "unsaid":
            return False
        match self.schedule:
            case Once():
                return day == self.schedule.on
            case Weekly():
                begun = self.schedule.start <= day
                over = self.schedule.until is not None and day > self.schedule.until
                return begun and not over and day.weekday() in self.schedule.days
            case _:
                assert_never(self.schedule)

    def occurrences(self, first: date, last: date) -> tuple[date, ...]:
        """The days from `first` to `last`, both included, on which it falls due."""
        begin = max(first, self.first_day).toordinal()
        days = map(date.fromordinal, range(begin, min(last, self.last_day).toordinal() + 1))
        return tuple(day for day in days if self.falls_on(day))

    def mark_on(self, day: date) -> Mark:
        return next((s.mark for s in self.said if s.on == day), "unsaid")

    @property
    def first_day(self) -> date:
        return self.schedule.on if isinstance(self.schedule, Once) else self.schedule.start

    @property
    def last_day(self) -> date:
        """The last day on which it can fall due; the last of the calendar if it has no end."""
        if isinstance(self.schedule, Once):
            return self.schedule.on
        until = self.schedule.until or date.max
        if self.ended is None:
            return until
        return min(until, max([self.ended, *(said.on for said in self.said)]))

    def next_from(self, day: date) -> date | None:
        """The first day from `day` on, it included, on which it falls due, or None."""
        start = max(day, self.first_day).toordinal()
        week = range(start, min(start + 7, date.max.toordinal() + 1))
        return next((d for d in map(date.fromordinal, week) if self.falls_on(d)), None)

    def next_days(self, day: date, most: int) -> tuple[date, ...]:
        """Up to `most` days from `day` on, it included, on which it falls due."""
        days: list[date] = []
        following: date | None = self.next_from(day)
        while following is not None and len(days) < most:
            days.append(following)
            following = self.next_after(following)
        return tuple(days)

    def next_after(self, day: date) -> date | None:
        """The next day after `day` on which it falls due, or None if there is none."""
        return None if day == date.max else self.next_from(day + timedelta(days=1))


class Record(Value, frozen=True, kw_only=True):
    """What is known of the days that have fallen due: counts of real entries, nothing else."""

    kept: int
    late: int
    missed: int
    excused: int
    unknown: int

    @property
    def said(self) -> int:
        """The denominator of a rate: the days of which it was said how they went."""
        return self.kept + self.late + self.missed


class Slice(Value, frozen=True, kw_only=True):
    promises: tuple[Promise, ...] = ()
    answered: tuple[MissAnswered, ...] = ()

    @property
    def running(self) -> tuple[Promise, ...]:
        return tuple(promise for promise in self.promises if promise.ended is None)

    def misses_to_answer(self) -> tuple[tuple[Promise, date], ...]:
        """Misses for which it was not yet said what was done about them."""
        done = {(answer.promise, answer.on) for answer in self.answered}
        return tuple(
            (promise, said.on)
            for promise in self.promises
            for said in promise.said
            if said.mark == "missed" and (promise.id, said.on) not in done
        )


def record_of(promise: Promise, today: date) -> Record:
    """How the days up to and including `today` went, as far as it was said.

    Today counts only once something was said of it: the day is not over.
    """
    days = promise.occurrences(promise.first_day, today)
    known = {entry.on: entry.mark for entry in promise.said}
    marks: list[Mark] = [known.get(day, "unsaid") for day in days]
    if days and days[-1] == today and marks[-1] == "unsaid":
        marks = marks[:-1]
    return Record(
        kept=marks.count("kept"),
        late=marks.count("late"),
        missed=marks.count("missed"),
        excused=marks.count("excused"),
        unknown=marks.count("unsaid"),
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
        case EndPromise():
            promise = found(mine.promises, command.of)
            if promise.ended is not None:
                return ()
            kinds.not_ahead(command.on, command.at, field="on")
            return (PromiseEnded(at=command.at, of=command.of, on=command.on, why=command.why),)
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
    _sound(command.schedule, command.at)
    if not command.even_so:
        _small_and_few(mine, event.what)
    return (event,)


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
    )


def _as_made(promise: Promise, *, at: datetime) -> Promise:
    """The promise as it was before anything became of it."""
    return replace(promise, at=at, said=(), ended=None, why_ended="")


def _sound(schedule: Schedule, now: datetime) -> None:
    first = schedule.on if isinstance(schedule, Once) else schedule.start
    if abs((first - now.date()).days) > LONGEST_RUN.days:
        raise Refused("too_far_ahead", field="schedule")
    if isinstance(schedule, Once):
        return
    if not schedule.days or not set(schedule.days) <= set(range(7)):
        raise Refused("no_day_chosen", field="days")
    if schedule.until is None:
        return
    if schedule.until < schedule.start:
        raise Refused("ends_before_start", field="until")
    if schedule.until - schedule.start > LONGEST_RUN:
        raise Refused("too_far_ahead", field="until")


def _small_and_few(mine: Slice, what: str) -> None:
    if any(finding.label == "overpromise" for finding in words.read(what).findings):
        raise Refused("promise_boundless", field="what")
    if len(mine.running) >= FEW:
        raise Refused("promise_many", field="what", few=FEW)


def _mark(mine: Slice, command: MarkPromise) -> tuple[Event, ...]:
    promise = found(mine.promises, command.of)
    kept = next((s for s in promise.said if s.on == command.on), None)
    # First: the mark taken back may be all that kept a day after the end among its days.
    if kept is None and command.mark == "unsaid":
        return ()
    if not promise.falls_on(command.on):
        raise Refused("not_due_that_day", field="on")
    if command.mark == "excused":
        if command.on.toordinal() < command.at.date().toordinal() - 1:
            raise Refused("excused_too_late", field="mark")
    else:
        kinds.not_ahead(command.on, command.at, field="on")
    text = whole(command.text, field="text", most=2_000)
    if kept is not None and (kept.mark, kept.text) == (command.mark, text):
        return ()
    return (
        PromiseMarked(at=command.at, of=promise.id, on=command.on, mark=command.mark, text=text),
    )


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
    )
    if answer.told_on is None and not answer.made_good:
        raise Refused("empty", field="made_good")
    return (answer,) if kinds.is_new(mine.answered, answer, field="made_good") else ()


def evolve(mine: Slice, event: Event) -> Slice:
    match event:
        case PromiseMade():
            return replace(mine, promises=(*mine.promises, _promise(event)))
        case PromiseMarked():
            return _marked(mine, event)
        case MissAnswered():
            return replace(mine, answered=(*mine.answered, event))
        case PromiseEnded():
            return replace(
                mine,
                promises=amended(mine.promises, event.of, ended=event.on, why_ended=event.why),
            )
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
    )


def _marked(mine: Slice, event: PromiseMarked) -> Slice:
    promise = kinds.find(mine.promises, event.of)
    if promise is None:
        return mine
    others = tuple(s for s in promise.said if s.on != event.on)
    said_now = (
        others
        if event.mark == "unsaid"
        else (*others, Said(on=event.on, mark=event.mark, text=event.text))
    )
    return replace(mine, promises=amended(mine.promises, event.of, said=said_now))


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(
        mine,
        promises=kinds.without(mine.promises, ids),
        answered=kinds.without(mine.answered, ids),
    )
