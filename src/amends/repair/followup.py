"""What a person is called to mind of when they are there: one thing of their own, by where they stand.

The best evidence for programs like this one is for automatic messages that fit where somebody stands
(PMC10477807; docs/sources.md). What fits is worked out here, when its person is signed
in; what leaves the house says nothing.

Whatever keeps the two apart looks the same here: space, "not now", no contact, a closed book. Then
only what a person does alone is named, and never why. Nothing of the other's own is asked.
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Final

from amends.repair import guards, look_again, path
from amends.repair.kinds import Role, Value
from amends.repair.practices import hours, reviews, safety, tending, upkeep, waiting
from amends.repair.practices.safety import FollowUp
from amends.repair.state import State

AWAY = (timedelta(days=10), timedelta(days=40))
"""After how many days without a word of their own somebody is told that they can go on, and once
more after that. Programs for mental health are left within days (Baumel 2019); the numbers
here are judgement (2026-11)."""

STEP_AFTER = timedelta(days=3)
"""After how many days the next step is called to mind: the ladder is not to be run up (judgement)."""

STAYS = timedelta(days=30)
"""For how long a review is named after its day; its page stays."""

ASKED_FOR = timedelta(days=2)
"""For how long a day to ask after the other is named: later it would be another day (judgement)."""

LOOKED_AT_FOR = timedelta(days=7)
"""For how long a day to look at something again is named, and one by which something is told."""

ASKED_ABOUT_FOR = timedelta(days=7)
"""For how long after its day a first step is asked about; its page asks on (judgement, 2026-11)."""

ALONE = (
    "safety",
    "owning",
    "impact",
    "reflection",
    "space",
    "promises",
    "checkins",
    "drills",
    "guiding",
    "reviews",
    "upkeep",
)
"""Practices whose steps need nobody else and lead to nobody."""


A_ROUND: Final = "round"
"""In the place of an id: a day that both booked is one to look at how it goes."""


class Line(Value, frozen=True, kw_only=True):
    """One thing to be named: of which kind, which of them, and on which day it is.

    `of` is the id of a hard day, a plan, a promise or of what was said about a miss of one, hours, a
    first step or a letter, the name of a step of the road, the months of a review, or `A_ROUND`. Of
    what is looked at again it is the id of that, and `look` says what it is.
    """

    kind: FollowUp
    of: str = ""
    look: look_again.What | None = None
    on: date | None = None


class Here(Value, frozen=True, kw_only=True):
    """One person who is there: what they may see, on which day of theirs, by which guide."""

    moment: path.Moment
    role: Role
    today: date
    road: path.Guide | None = None

    @property
    def state(self) -> State:
        return self.moment.state


def first(here: Here) -> Line | None:
    """What is named first, or None where nothing is."""
    return next(lines(here), None)


def lines(here: Here) -> Iterator[Line]:
    """All that could be named, of what this person wants to be reminded of, in its order."""
    for kind in here.state.own.safety.reminds_of(here.role):
        yield from NAMED[kind](here)


def is_apart(moment: path.Moment) -> bool:
    """Whether anything keeps the two apart, or nobody was asked yet whether something does."""
    state, about, now = moment.state, moment.about, moment.now
    if guards.is_stopped(state, about, now) or state.own.space.holds(now):
        return True
    return safety.road(state, about) != "open"


def is_on_the_way(state: State) -> bool:
    """Whether they began, and did not close it."""
    kept = state.own.upkeep.kept
    return state.own.last is not None and (not kept or state.own.upkeep.running is not None)


def has_a_road_to_come_back_to(state: State) -> bool:
    """Whether being away means anything: not before anything was written down, nor where a person
    said that things are steady and looks less often than every week."""
    now = upkeep.standing(state)
    is_seldom = now is not None and now.rhythm != "weekly"
    return bool(state.own.owning.harms) and is_on_the_way(state) and not is_seldom


def _appointment(here: Here) -> Iterator[Line]:
    """Those of today and tomorrow: each goes alone, whatever is between the two."""
    for one in here.state.own.help.to_come(here.today):
        if (one.on - here.today).days <= 1:
            yield Line(kind="appointment", of=one.id, on=one.on)


def _hard_day(here: Here) -> Iterator[Line]:
    for day in here.state.own.hard_days.coming(here.today):
        if day.is_near(here.today):
            yield Line(kind="hard_day", of=day.id, on=day.next_from(here.today))


def _plan(here: Here) -> Iterator[Line]:
    """A day that has a plan, and after it how it was. Apart, what is to be told is not named."""
    mine = here.state.own.setbacks
    for one in mine.coming(here.today):
        if one.next_from(here.today) == here.today:
            yield Line(kind="plan", of=one.id, on=here.today)
    for one in mine.situations:
        day = one.to_look_back_on(here.today)
        if day is not None:
            yield Line(kind="plan", of=one.id, on=day)
    for untruth in () if is_apart(here.moment) else mine.untold:
        if _is_since(untruth.tell_by, here.today, LOOKED_AT_FOR):
            yield Line(kind="plan", of=untruth.id, on=untruth.tell_by)


def _promise(here: Here) -> Iterator[Line]:
    """Those of today and tomorrow, and those whose lead has begun. Apart, only what is for oneself."""
    apart = is_apart(here.moment)
    found = []
    for promise in here.state.own.promises.running:
        day = next(waiting.called_to_mind(here.state, promise, here.today), None)
        if day is None or (apart and promise.to == "partner"):
            continue
        if (day - here.today).days <= max(1, promise.lead_time.days):
            found.append((day, promise.id))
    for good_by, promise, answer in here.state.own.promises.to_make_good():
        if apart and promise.to == "partner":
            continue
        if 0 <= (good_by - here.today).days <= 1:
            found.append((good_by, answer.id))
    for day, id in sorted(found):
        yield Line(kind="promise", of=id, on=day)


def _hours(here: Here) -> Iterator[Line]:
    """What is set aside for today; apart, nothing that is kept free for the other."""
    apart = is_apart(here.moment)
    for day, one in here.state.own.hours.coming(here.today):
        if day == here.today and not (apart and one.what in hours.WITH_THE_OTHER):
            yield Line(kind="hours", of=one.id, on=day)


def _first_step(here: Here) -> Iterator[Line]:
    """A step on its day, and for some days after it, until its person says how it went."""
    for step in here.state.own.doing_better.running:
        if step.is_asked_about(here.today) and _is_since(step.on, here.today, ASKED_ABOUT_FOR):
            yield Line(kind="first_step", of=step.id, on=step.on)


def _ask_after(here: Here) -> Iterator[Line]:
    """A day on which to ask how the other is, after a letter; never while anything keeps them apart."""
    if is_apart(here.moment) or guards.asked_for_no_more(here.state):
        return
    for plan in here.state.own.apology.asking_after:
        if plan.on is not None and _is_since(plan.on, here.today, ASKED_FOR):
            yield Line(kind="ask_after", of=plan.of, on=plan.on)


def _look_again(here: Here) -> Iterator[Line]:
    """What has its day to be looked at again; apart, only what is looked at by oneself."""
    apart = is_apart(here.moment)
    for one in look_again.things(here.state, here.role, here.today):
        if apart and one.what not in look_again.ALONE:
            continue
        for day in one.days:
            if _is_since(day, here.today, LOOKED_AT_FOR):
                yield Line(kind="look_again", of=one.of, look=one.what, on=day)


def _share(here: Here) -> Iterator[Line]:
    """Once a word from them is past the rhythm that was set for it; not while nothing may go."""
    day = here.state.shared.openness.is_expected_by
    if day is not None and day <= here.today and not is_apart(here.moment):
        yield Line(kind="share", on=day)


def _unsaid(here: Here) -> Iterator[Line]:
    day = here.state.own.candour.next_look
    if day is not None and day <= here.today:
        yield Line(kind="unsaid", on=day)


def _together(here: Here) -> Iterator[Line]:
    """A day that both booked, on it and the day before; apart, nothing."""
    if is_apart(here.moment):
        return
    for time in here.state.shared.bond.booked(here.today):
        if (time.on - here.today).days <= 1:
            yield Line(kind="together", of=time.id, on=time.on)
    for _proposed, booked in here.state.shared.rounds.booked(here.today):
        if (booked.on - here.today).days <= 1:
            yield Line(kind="together", of=A_ROUND, on=booked.on)


def _comeback(here: Here) -> Iterator[Line]:
    last = here.state.own.last
    if last is None or not has_a_road_to_come_back_to(here.state):
        return
    if here.moment.now - last >= AWAY[0]:
        yield Line(kind="comeback", of=next_step(here))


def _review(here: Here) -> Iterator[Line]:
    written = here.state.own.reviews
    for months, day in reversed(reviews.days(here.state)):
        if written.of(months) is None and _is_since(day, here.today, STAYS):
            yield Line(kind="review", of=str(months), on=day)


def _upkeep(here: Here) -> Iterator[Line]:
    now = upkeep.standing(here.state)
    if now is not None and now.next_look <= here.today:
        yield Line(kind="upkeep", on=now.next_look)


def _step(here: Here) -> Iterator[Line]:
    step = next_step(here)
    if step and is_on_the_way(here.state):
        yield Line(kind="step", of=step)


def next_step(here: Here) -> str:
    """The name of the step that is next; apart, of the next that is done alone; or ""."""
    if here.road is None:
        return ""
    apart = is_apart(here.moment)
    named = (
        standing
        for standing in path.standings(here.road, here.moment)
        if not apart or standing.step.practice in ALONE
    )
    first = here.state.own.guiding.first_now(here.today)
    coming = path.next_step(named, first)
    return coming.step.id if coming else ""


def _small_act(here: Here) -> Iterator[Line]:
    """One of those in hand, when its time comes round; apart, only what touches nobody."""
    day = tending.next_act(here.state)
    moment = here.moment
    may_touch = guards.may_touch(here.state, moment.now, about=moment.about)
    in_hand = (one for one in here.state.own.tending.picked if tending.may_do(here.state, one))
    may_be = any(one.alone or may_touch for one in in_hand)
    if day is not None and day <= here.today and may_be:
        yield Line(kind="small_act", on=day)


def _courtesy(here: Here) -> Iterator[Line]:
    """One of their own a day, in turn."""
    one = tending.courtesy_of(here.state.own.tending, here.today)
    if one is not None:
        yield Line(kind="courtesy", of=one.id)


def _is_since(day: date, today: date, how_long: timedelta) -> bool:
    return 0 <= (today - day).days <= how_long.days


NAMED: dict[FollowUp, Callable[[Here], Iterator[Line]]] = {
    "appointment": _appointment,
    "hard_day": _hard_day,
    "plan": _plan,
    "promise": _promise,
    "hours": _hours,
    "first_step": _first_step,
    "ask_after": _ask_after,
    "look_again": _look_again,
    "share": _share,
    "together": _together,
    "comeback": _comeback,
    "review": _review,
    "upkeep": _upkeep,
    "unsaid": _unsaid,
    "step": _step,
    "small_act": _small_act,
    "courtesy": _courtesy,
}
