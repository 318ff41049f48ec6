"""What a review shows: what was done in each stretch of the time, always with what it is of.

Counts of one's own entries and nothing else. A day of which nothing was said is neither kept nor
missed, and what the partner does or thinks is not counted at all. (STEPS S0.8b, S1.6e, S2.14a.)
"""

from datetime import date, timedelta
from itertools import pairwise

from amends.repair import consistency
from amends.repair.kinds import Value
from amends.repair.practices import impact, reviews
from amends.repair.practices.promises import record_between
from amends.repair.schedules import days_later
from amends.repair.state import State

Span = tuple[int, int, date, date]
"""From one review to the next: after how many months each, and the days of both."""


class Facts(Value, frozen=True, kw_only=True):
    """Of one stretch: days kept of those of which something was said, and of how many nothing was;
    misses told of all that were missed; weeks in which the person looked of all its weeks."""

    kept: int
    said: int
    unsaid: int
    told: int
    missed: int
    weeks_looked: int
    weeks: int


class Now(Value, frozen=True, kw_only=True):
    """As it stands: of the rows of what it did, how many have something put against them; of the
    amends, how many are settled; of the causes, how many have a plan."""

    answered: int
    impacts: int
    settled: int
    amends: int
    planned: int
    causes: int


def standing(state: State) -> Now:
    own = state.own
    known = own.impact.known
    return Now(
        answered=len(known) - len(impact.uncovered(state)),
        impacts=len(known),
        settled=len(own.amends.items) - len(own.amends.unsettled),
        amends=len(own.amends.items),
        planned=sum(cause.is_answered for cause in own.reflection.causes),
        causes=len(own.reflection.causes),
    )


def spans(state: State, months: int) -> tuple[Span, ...]:
    """The stretches up to that review, the first one first; none before anything was written."""
    begun = reviews.begun(state)
    if begun is None:
        return ()
    marks = (0, *(mark for mark in reviews.MONTHS if mark <= months))
    day = {0: begun} | dict(reviews.days(state))
    return tuple((first, last, day[first], day[last]) for first, last in pairwise(marks))


def facts(state: State, first: date, last: date, *, today: date) -> Facts:
    """What is known of the days from `first` up to `last`, which is the next stretch's."""
    mine = state.own.promises
    end = last - timedelta(days=1)
    record = consistency.total(
        record_between(promise, first, end, today=today) for promise in mine.promises
    )
    missed = {
        (promise.id, said.on)
        for promise in mine.promises
        for said in promise.said
        if said.mark == "missed" and first <= said.on <= end
    }
    told = {(one.promise, one.on) for one in mine.answered if one.told_on is not None}
    return Facts(
        kept=record.kept,
        said=record.said,
        unsaid=record.unknown,
        told=len(missed & told),
        missed=len(missed),
        weeks_looked=len(_weeks_looked(state, first, end)),
        weeks=max(1, (last - first).days // 7),
    )


def _weeks_looked(state: State, first: date, end: date) -> set[int]:
    """The weeks of the stretch, counted from its first day, in which there was a look of any kind."""
    days = [one.on for one in state.own.checkins.checkins]
    days += [one.on for one in state.own.upkeep.looks]
    return {(day - first).days // 7 for day in days if first <= day <= end}


class Week(Value, frozen=True, kw_only=True):
    """The last seven days: of the promises; of all amends, how many were done in them; and whether
    the person looked at one of these days in a check-in."""

    facts: Facts
    done: int
    amends: int
    looked: bool


def week(state: State, today: date) -> Week:
    """What is known of the seven days that end today."""
    first, end = days_later(today, -6), days_later(today, 1)
    done = [item.done for item in state.own.amends.items if item.done is not None]
    return Week(
        facts=facts(state, first, end, today=today),
        done=sum(first <= on <= today for on in done),
        amends=len(state.own.amends.items),
        looked=any(first <= one.on <= today for one in state.own.checkins.checkins),
    )
