"""What falls due, for whom and when: a pure answer from the state.

Never what: the reminder that comes of it says only that something waits. The time is a wall clock
with a zone; the keeper resolves it when it writes the row (a repeated hour counts once, the first;
a skipped one is the next valid minute).

Nothing here asks what the other did for themselves, nor what was answered about safety: a reminder
that comes, or stays away, must not tell of it. What may be named of it is asked when its person is
there (`followup`).
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, timedelta
from itertools import islice

from msgspec.structs import replace

from amends.repair import followup, look_again, path, schedules
from amends.repair.kinds import Role, Value
from amends.repair.practices import help, reviews, tending, upkeep, waiting
from amends.repair.practices.promises import Promise
from amends.repair.practices.safety import FollowUp
from amends.repair.schedules import MORNING, Weekly, days_later
from amends.repair.state import State

AHEAD = 12
"""How many of a thing's days are known to the worker, which holds no keys and can work out none: a
quarter of a year for what comes every week. Whoever was not here in all that time is called no
more (2026-11)."""

LAST_ZONE = timedelta(hours=-12)
"""Where a day begins last: a morning that may still come somewhere is not left out."""


class Due(Value, frozen=True, kw_only=True):
    """One thing that waits: `key` is the same for the same thing, so that it is told once.

    It is called to mind at that wall clock's time in that zone, or so long `before` it, and again
    at each of the times in `then`.
    """

    key: str
    wall: datetime
    zone: str
    before: timedelta = timedelta(0)
    then: tuple[datetime, ...] = ()

    @property
    def walls(self) -> tuple[datetime, ...]:
        return (self.wall, *self.then)


class Asking(Value, frozen=True, kw_only=True):
    """What it is worked out from: the state, the instant, and from which day on, by whose clock.

    `road`: the guide that this person goes by, None where nobody asks for the next step.
    """

    state: State
    role: Role
    now: datetime
    first: date
    zone: str
    about: str
    road: path.Guide | None

    @property
    def today(self) -> date:
        return self.now.date()


def due(
    state: State,
    role: Role,
    now: datetime,
    zone: str = "UTC",
    *,
    about: str = "",
    road: path.Guide | None = None,
) -> tuple[Due, ...]:
    """Each thing that falls due, with its next days, earliest first.

    The first day may lie before `now` in its own zone, which is not known here: the keeper leaves
    out what has passed. With only days after today, writing anything at eight in the morning
    would take the reminder of nine away.

    A harmed person's own side reminds them of nothing before they ask for it: they owe nothing here.
    """
    first = (now + LAST_ZONE).date()
    asking = Asking(state=state, role=role, now=now, first=first, zone=zone, about=about, road=road)
    mine = state.own.safety
    things = [thing for kind in mine.reminds_of(role) for thing in FALLS[kind](asking)]
    if not mine.reminds_of_each:
        things = list(one_a_day(things))
    return tuple(sorted(things, key=lambda thing: (thing.wall, thing.key)))


def one_a_day(things: Iterable[Due]) -> Iterator[Due]:
    """The same things, with one call on each day: what falls due first speaks for all of that day.

    Which of them is named first is `followup`'s to say, when their person is there.
    """
    leads: dict[date, tuple[datetime, str]] = {}
    kept = tuple(things)
    for thing in kept:
        for wall in thing.walls:
            day, call = _call(thing, wall)
            leads[day] = min(leads.get(day, call), call)
    for thing in kept:
        walls = tuple(w for w in thing.walls if leads[(c := _call(thing, w))[0]] == c[1])
        if walls:
            yield replace(thing, wall=walls[0], then=walls[1:])


def _call(thing: Due, wall: datetime) -> tuple[date, tuple[datetime, str]]:
    """The day of one call, and what decides which call of that day comes."""
    at = wall - thing.before if wall.date() > date.min else wall
    return at.date(), (at, thing.key)


def calls_the_other(by: Role, *, asked: bool) -> bool:
    """Whether what one of the two gives falls due for the other: for who was hurt once they asked.

    For whoever did the hurt it does either way, and is let go when it falls due if they did not ask:
    so nobody else can tell.
    """
    return by == "harmed" or asked


def _promises(asking: Asking) -> Iterator[Due]:
    for promise in asking.state.own.promises.running:
        first = _after(asking.first, promise)
        days = islice(waiting.called_to_mind(asking.state, promise, first), AHEAD)
        walls = tuple(_called_to_mind(promise, day) for day in days)
        if walls:
            yield Due(
                key=f"promise {promise.id}",
                wall=walls[0],
                zone=promise.zone,
                before=timedelta(seconds=promise.lead_time.seconds),
                then=walls[1:],
            )
    for day, _promise, answer in asking.state.own.promises.to_make_good():
        yield from _on(asking, f"good {answer.id}", (day,))


def _after(first: date, promise: Promise) -> date:
    """The first day whose reminder is still to come: with a week's lead that is a week off."""
    return days_later(first, promise.lead_time.days)


def _called_to_mind(promise: Promise, day: date) -> datetime:
    """Whole days before are days by the calendar, so that the hour stays; the rest is elapsed time."""
    earlier = days_later(day, -promise.lead_time.days)
    return datetime.combine(earlier, promise.clock or MORNING)


def _hours(asking: Asking) -> Iterator[Due]:
    """At their own hour, by the clock of the place where they were set."""
    for one in asking.state.own.hours.set:
        walls = tuple(datetime.combine(day, one.clock) for day in one.days if day >= asking.first)
        if walls:
            yield Due(key=f"hours {one.id}", wall=walls[0], zone=one.zone, then=walls[1:])


def _first_steps(asking: Asking) -> Iterator[Due]:
    """On its day, and once on the day after it, when it is asked how it went."""
    for step in asking.state.own.doing_better.running:
        yield from _on(asking, f"first step {step.id}", (step.on, days_later(step.on, 1)))


def _look_again(asking: Asking) -> Iterator[Due]:
    for one in look_again.things(asking.state, asking.role, asking.first):
        yield from _on(asking, f"look again {one.key}", one.days)


def _appointments(asking: Asking) -> Iterator[Due]:
    for one in asking.state.own.help.to_come(asking.first):
        walls = tuple(w for w in help.calls_to_mind(one) if w.date() >= asking.first)
        yield Due(key=f"appointment {one.id}", wall=walls[0], zone=one.zone, then=walls[1:])


def _hard_days(asking: Asking) -> Iterator[Due]:
    for day in asking.state.own.hard_days.days:
        yield from _on(asking, f"hard day {day.id}", day.called_to_mind(asking.first))


def _plans(asking: Asking) -> Iterator[Due]:
    """Days that have a plan, the question after each, and days by which something is told."""
    mine = asking.state.own.setbacks
    for one in mine.situations:
        yield from _on(asking, f"plan {one.id}", one.called_to_mind(asking.first))
    for untruth in mine.untold:
        yield from _on(asking, f"tell {untruth.id}", (untruth.tell_by,))


def _ask_after(asking: Asking) -> Iterator[Due]:
    for plan in asking.state.own.apology.asking_after:
        if plan.on is not None:
            yield from _on(asking, f"ask after {plan.of}", (plan.on,))


def _reviews(asking: Asking) -> Iterator[Due]:
    written = asking.state.own.reviews
    open_ones = (day for months, day in reviews.days(asking.state) if written.of(months) is None)
    yield from _on(asking, "review", open_ones)


def _upkeep(asking: Asking) -> Iterator[Due]:
    yield from _on(asking, "upkeep", upkeep.looks_from(asking.state, asking.first))


def _share(asking: Asking) -> Iterator[Due]:
    """The day from which a word fits the rhythm that was set, and once more when it is past."""
    ours = asking.state.shared.openness
    days = (ours.next_share, ours.is_expected_by)
    yield from _on(asking, "share", sorted({day for day in days if day is not None}))


def _unsaid(asking: Asking) -> Iterator[Due]:
    day = asking.state.own.candour.next_look
    yield from _on(asking, "unsaid", () if day is None else (day,))


def _together(asking: Asking) -> Iterator[Due]:
    for one in asking.state.shared.bond.booked(asking.first):
        before = days_later(one.on, -1)
        yield from _on(asking, f"together {one.by} {one.id}", (before, one.on))
    for proposed, booked in asking.state.shared.rounds.booked(asking.first):
        days = (days_later(booked.on, -1), booked.on)
        yield from _on(asking, f"round {proposed.by} {proposed.id}", days)


def _small_acts(asking: Asking) -> Iterator[Due]:
    yield from _on(asking, "small act", tending.acts_from(asking.state, asking.first))


def _courtesies(asking: Asking) -> Iterator[Due]:
    """Once a week: in the house one of them is named each day."""
    kept = asking.state.own.tending.courtesies
    if kept:
        begun = min(one.at.date() for one in kept)
        weekly = Weekly(start=begun, days=(begun.weekday(),), every=1)
        yield from _on(asking, "courtesy", schedules.days(weekly, asking.first))


def _comeback(asking: Asking) -> Iterator[Due]:
    """Some days after they were last here, once more a month later, and then no more."""
    if followup.has_a_road_to_come_back_to(asking.state):
        yield from _on(asking, "comeback", _later(asking, *followup.AWAY))


def _step(asking: Asking) -> Iterator[Due]:
    if followup.is_on_the_way(asking.state) and _is_unfinished(asking):
        yield from _on(asking, "step", _later(asking, followup.STEP_AFTER))


def _is_unfinished(asking: Asking) -> bool:
    """Whether there is a road with a step that is not done, whatever holds it: what does may not be
    told."""
    if asking.road is None:
        return False
    moment = path.Moment(state=asking.state, now=asking.now, about=asking.about)
    return path.is_unfinished(asking.road, moment)


def _later(asking: Asking, *after: timedelta) -> Iterator[date]:
    return (days_later(asking.today, one.days) for one in after)


def _on(asking: Asking, key: str, days: Iterable[date]) -> Iterator[Due]:
    """One thing on the mornings of the next of those days, which are in order, if there are any."""
    to_come = islice((day for day in days if day >= asking.first), AHEAD)
    walls = tuple(datetime.combine(day, MORNING) for day in to_come)
    if walls:
        yield Due(key=key, wall=walls[0], zone=asking.zone, then=walls[1:])


FALLS: dict[FollowUp, Callable[[Asking], Iterator[Due]]] = {
    "appointment": _appointments,
    "hard_day": _hard_days,
    "plan": _plans,
    "promise": _promises,
    "hours": _hours,
    "first_step": _first_steps,
    "ask_after": _ask_after,
    "look_again": _look_again,
    "share": _share,
    "together": _together,
    "comeback": _comeback,
    "review": _reviews,
    "upkeep": _upkeep,
    "unsaid": _unsaid,
    "step": _step,
    "small_act": _small_acts,
    "courtesy": _courtesies,
}
