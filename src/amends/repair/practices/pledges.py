"""Pledges: promises that the responsible person gives here, and what the other wants of them.

A promise is kept whatever is said to it; what the other decides is how much of it they want to see.
Gladly, or without a word of it; less; or not at all, and then it ends. Silence is an answer too, and
nothing is shown on the strength of it. How the days went is shown only to whom it was welcome, and
they may say that they noticed, did not, or doubt it, or nothing. A miss can be told here before it
is found. One day or all of it can be let off at once, without a reason. (STEPS S0.5a, S0.5d, S0.7b,
S0.7e, S2.9a, S2.13a, S4.5b, S4.5d; SAFETY.md, section 1.)
"""

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, ClassVar, Literal, assert_never

from msgspec.structs import replace

from amends.repair import kinds, schedules
from amends.repair.kinds import (
    Act,
    AnswerAct,
    Given,
    Giving,
    Refused,
    Role,
    Value,
    add_given,
    found,
    whole,
)
from amends.repair.practices import promises
from amends.repair.practices.agreements import no_coercion
from amends.repair.practices.promises import Clock, Promise, Said
from amends.repair.schedules import Schedule

if TYPE_CHECKING:
    from amends.repair.state import State

Answer = Literal["gladly", "quietly", "less", "not_wanted"]
"""`gladly`: and they may show how the days went. `quietly`: do it, and leave me out of it."""

STOPS: tuple[Answer, ...] = ("quietly", "not_wanted")

Says = Literal["noticed", "not_noticed", "doubt"]

Went = Literal["late", "missed", "excused"]
"""What is told of one day: what was kept needs no telling, and speaks for itself."""

SHOWN = timedelta(days=27)
"""Four weeks with today: long enough for a pattern, short enough to be read (judgement)."""


class DayShown(Value, frozen=True, kw_only=True):
    on: date
    standing: promises.Standing


class PledgeGiven(Given, frozen=True, kw_only=True):
    """A promise of the giver's own list as it was given. `promise`: its id there.

    `draft`: the letter that it stood in, None where it stands by itself.
    """

    promise: str
    what: str
    schedule: Schedule
    zone: str
    clock: Clock | None
    how_known: str
    draft: str | None


class PledgeAnswered(Given, frozen=True, kw_only=True):
    of: str
    answer: Answer
    text: str


class PledgeEnded(Given, frozen=True, kw_only=True):
    """Its giver keeps it no longer, and says so."""

    of: str


class DaysShown(Given, frozen=True, kw_only=True):
    """How the last days went, with those of which nothing was said."""

    of: str
    days: tuple[DayShown, ...]


class DaysAnswered(Given, frozen=True, kw_only=True):
    of: str
    says: Says
    text: str


class DayTold(Given, frozen=True, kw_only=True):
    """One day, told by whom it was promised: best before it is found."""

    of: str
    on: date
    went: Went
    text: str


class DayLetOff(Given, frozen=True, kw_only=True):
    """That day is not wanted; the promise goes on."""

    of: str
    on: date


Event = PledgeGiven | PledgeAnswered | PledgeEnded | DaysShown | DaysAnswered | DayTold | DayLetOff


class GivePledge(Act, frozen=True, kw_only=True):
    only: ClassVar[Role] = "responsible"
    through: ClassVar[str | None] = "offers"
    id: str
    promise: str


class AnswerPledge(AnswerAct, frozen=True, kw_only=True):
    """Say what one wants of a promise; with "less" `text` may say how much."""

    only: ClassVar[Role] = "harmed"
    stops: ClassVar[tuple[str, ...]] = STOPS
    answer: Answer


class EndPledge(Act, frozen=True, kw_only=True):
    """It has no words, so it passes: who counts on something is not left to find out."""

    only: ClassVar[Role] = "responsible"
    id: str
    of: str

    @property
    def is_stop(self) -> bool:
        return True


class ShowDays(Act, frozen=True, kw_only=True):
    only: ClassVar[Role] = "responsible"
    id: str
    of: str


class AnswerDays(Act, frozen=True, kw_only=True):
    only: ClassVar[Role] = "harmed"
    answers: ClassVar[bool] = True
    id: str
    of: str
    says: Says
    text: str = ""


class TellDay(Act, frozen=True, kw_only=True):
    only: ClassVar[Role] = "responsible"
    id: str
    of: str
    on: date
    went: Went
    text: str = ""


class LetOffDay(Act, frozen=True, kw_only=True):
    only: ClassVar[Role] = "harmed"
    id: str
    of: str
    on: date

    @property
    def is_stop(self) -> bool:
        return True


Command = GivePledge | AnswerPledge | EndPledge | ShowDays | AnswerDays | TellDay | LetOffDay


class Slice(Giving, frozen=True, kw_only=True):
    @property
    def pledges(self) -> tuple[PledgeGiven, ...]:
        return self.every(PledgeGiven)

    @property
    def shown(self) -> tuple[DaysShown, ...]:
        return self.every(DaysShown)

    def of_promise(self, promise: str) -> PledgeGiven | None:
        return next((one for one in self.pledges if one.promise == promise), None)

    def answers_to(self, pledge: str) -> tuple[PledgeAnswered, ...]:
        return self.every_of(PledgeAnswered, pledge)

    def answer_to(self, pledge: str) -> PledgeAnswered | None:
        """The last answer, or None: none is owed."""
        return self.last_of(PledgeAnswered, pledge)

    def end_of(self, pledge: str) -> PledgeEnded | None:
        return next(iter(self.every_of(PledgeEnded, pledge)), None)

    def is_wanted(self, pledge: str) -> bool:
        """Whether it was not said that it is not wanted, and its giver has not ended it."""
        answer = self.answer_to(pledge)
        refused = answer is not None and answer.answer == "not_wanted"
        return not refused and self.end_of(pledge) is None

    def may_be_shown(self, pledge: str) -> bool:
        """Whether the days are welcome. Silence is no welcome."""
        answer = self.answer_to(pledge)
        welcome = answer is not None and answer.answer == "gladly"
        return welcome and self.is_wanted(pledge)

    def may_be_told(self, pledge: str) -> bool:
        """Whether a day may be told: not to whom wants to hear nothing of it."""
        answer = self.answer_to(pledge)
        quiet = answer is not None and answer.answer == "quietly"
        return not quiet and self.is_wanted(pledge)

    def answers_to_days(self, shown: str) -> tuple[DaysAnswered, ...]:
        return self.every_of(DaysAnswered, shown)

    def told_of(self, pledge: str, on: date) -> DayTold | None:
        told = reversed(self.every_of(DayTold, pledge))
        return next((one for one in told if one.on == on), None)

    def let_off(self, pledge: str) -> tuple[DayLetOff, ...]:
        return self.every_of(DayLetOff, pledge)


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    ours = state.shared.pledges
    match command:
        case GivePledge():
            return _give(state, command)
        case AnswerPledge():
            return _answer(ours, command)
        case EndPledge():
            return _end(ours, command)
        case ShowDays():
            return _show(state, command)
        case AnswerDays():
            return _answer_days(ours, command)
        case TellDay():
            return _tell(ours, command)
        case LetOffDay():
            return _let_off(ours, command)
        case _:
            assert_never(command)


def _give(state: "State", command: GivePledge) -> tuple[Event, ...]:
    ours = state.shared.pledges
    if kinds.is_given_from(ours.pledges, command, "promise"):
        return ()
    promise = found(state.own.promises.promises, command.promise)
    if ours.of_promise(promise.id) is not None:
        raise Refused("already_given")
    if not promise.may_be_given:
        raise Refused("promise_not_for_them")
    # What somebody promises out of fear is theirs alone until it is given; then it binds them.
    for words in (promise.what, promise.how_known):
        no_coercion(words, field="what")
    return (
        PledgeGiven(
            promise=promise.id,
            what=promise.what,
            schedule=promise.schedule,
            zone=promise.zone,
            clock=promise.clock,
            how_known=promise.how_known,
            draft=promise.draft,
            **kinds.as_given(command),
        ),
    )


def _answer(ours: Slice, command: AnswerPledge) -> tuple[Event, ...]:
    pledge = found(ours.pledges, command.of)
    answer = PledgeAnswered(
        of=pledge.id,
        answer=command.answer,
        text=whole(command.text, field="text", most=2_000),
        **kinds.as_given(command),
    )
    return kinds.unless_said(ours, answer)


def _end(ours: Slice, command: EndPledge) -> tuple[Event, ...]:
    pledge = found(ours.pledges, command.of)
    if ours.end_of(pledge.id) is not None:
        return ()
    end = PledgeEnded(of=pledge.id, **kinds.as_given(command))
    return (end,) if kinds.is_new_given(ours, end) else ()


def _show(state: "State", command: ShowDays) -> tuple[Event, ...]:
    ours = state.shared.pledges
    if kinds.is_given_from(ours.shown, command, "of"):
        return ()
    pledge = found(ours.pledges, command.of)
    # The same whether it is unwelcome, or nobody said that it is welcome.
    if not ours.may_be_shown(pledge.id):
        raise Refused("not_now")
    promise = found(state.own.promises.promises, pledge.promise)
    today = command.at.date()
    days = _last_days(promise, today)
    if not days:
        raise Refused("no_days_yet")
    return (DaysShown(of=pledge.id, days=days, **kinds.as_given(command)),)


def _last_days(promise: Promise, today: date) -> tuple[DayShown, ...]:
    """The days of the last four weeks that have come, each as it stands."""
    first = schedules.days_later(today, -SHOWN.days)
    days = (on for on, _mark in promise.gone_by(first, today, today=today))
    return tuple(DayShown(on=on, standing=promise.standing_on(on, today)) for on in days)


def _answer_days(ours: Slice, command: AnswerDays) -> tuple[Event, ...]:
    shown = found(ours.shown, command.of)
    answer = DaysAnswered(
        of=shown.id,
        says=command.says,
        text=whole(command.text, field="text", most=2_000),
        **kinds.as_given(command),
    )
    return kinds.unless_said(ours, answer)


def _tell(ours: Slice, command: TellDay) -> tuple[Event, ...]:
    pledge = found(ours.pledges, command.of)
    told = DayTold(
        of=pledge.id,
        on=command.on,
        went=command.went,
        text=whole(command.text, field="text", most=2_000),
        **kinds.as_given(command),
    )
    if not kinds.is_new_given(ours, told, field="text"):
        return ()
    if not ours.may_be_told(pledge.id):
        raise Refused("not_now")
    if command.went == "excused":
        _near(command.on, command.at)
    else:
        kinds.not_ahead(command.on, command.at, field="on")
    return (told,)


def _let_off(ours: Slice, command: LetOffDay) -> tuple[Event, ...]:
    pledge = found(ours.pledges, command.of)
    if any(one.on == command.on for one in ours.let_off(pledge.id)):
        return ()
    off = DayLetOff(of=pledge.id, on=command.on, **kinds.as_given(command))
    _near(command.on, command.at)
    if next(schedules.days(pledge.schedule, command.on), None) != command.on:
        raise Refused("not_due_that_day", field="on")
    return (off,) if kinds.is_new_given(ours, off) else ()


def _near(on: date, now: datetime) -> None:
    """Refuse what can be said beforehand only, of a day that is over; and days out of reach."""
    kinds.not_over(on, now, "excused_too_late", field="on")
    schedules.within_reach(on, now, field="on")


def evolve(ours: Slice, event: Event) -> Slice:
    return add_given(ours, event)


def marked(mine: promises.Slice, ours: Slice) -> promises.Slice:
    """The giver's own list, with what the other let off here: one day, or all of it."""
    given = {pledge.promise: pledge for pledge in ours.pledges}
    if not given:
        return mine
    return replace(
        mine,
        promises=tuple(
            _marked(promise, ours, given[promise.id]) if promise.id in given else promise
            for promise in mine.promises
        ),
    )


def _marked(promise: Promise, ours: Slice, pledge: PledgeGiven) -> Promise:
    spoken = {said.on for said in promise.said}
    off = tuple(
        Said(on=one.on, mark="withdrawn", text="", here=True)
        for one in ours.let_off(pledge.id)
        if one.on not in spoken
    )
    promise = replace(promise, said=(*promise.said, *off))
    answer = ours.answer_to(pledge.id)
    if answer is None or answer.answer != "not_wanted" or promise.ended is not None:
        return promise
    return replace(promise, ended=answer.day, why_ended="not_wanted")
