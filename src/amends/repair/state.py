"""The state of a repair: two folds that never mix, one slice for each practice.

`shared` is folded from the book that both can read, `own` from the actor's own book and their
personal book. Nothing in this file decides anything.
"""

from collections.abc import Callable, Collection, Iterable
from typing import Any

from msgspec.structs import replace

from amends.repair import practices
from amends.repair.kinds import Event as BaseEvent
from amends.repair.kinds import Given, Instant, LetGo, Role, UnknownEvent, Value, find_by
from amends.repair.practices import (
    agreements,
    aims,
    amends,
    apology,
    as_told,
    asked,
    bearing,
    begun,
    bond,
    breaks,
    candour,
    checkins,
    decisions,
    doing_better,
    drills,
    early,
    feedback,
    forgiveness,
    giving,
    guiding,
    hard_days,
    help,
    hours,
    impact,
    letters,
    listening,
    matters,
    needs,
    offers,
    openness,
    outcomes,
    owning,
    pacing,
    packs,
    partners_side,
    pledges,
    practical,
    prevention,
    promises,
    readiness,
    reflection,
    replies,
    request,
    reviews,
    rhythm,
    rounds,
    safety,
    scales,
    setbacks,
    settling,
    space,
    talking,
    telling,
    tending,
    terms,
    there,
    ties,
    told_outcomes,
    told_reviews,
    told_trust,
    told_victories,
    trust,
    unfinished,
    upkeep,
    values,
    victories,
    waiting,
)


class Shared(Value, frozen=True, kw_only=True):
    pacing: practices.pacing.Slice = practices.pacing.Slice()
    giving: practices.giving.Slice = practices.giving.Slice()
    letters: practices.letters.Slice = practices.letters.Slice()
    terms: practices.terms.Slice = practices.terms.Slice()
    offers: practices.offers.Slice = practices.offers.Slice()
    pledges: practices.pledges.Slice = practices.pledges.Slice()
    telling: practices.telling.Slice = practices.telling.Slice()
    listening: practices.listening.Slice = practices.listening.Slice()
    forgiveness: practices.forgiveness.Slice = practices.forgiveness.Slice()
    agreements: practices.agreements.Slice = practices.agreements.Slice()
    rhythm: practices.rhythm.Slice = practices.rhythm.Slice()
    practical: practices.practical.Slice = practices.practical.Slice()
    talking: practices.talking.Slice = practices.talking.Slice()
    openness: practices.openness.Slice = practices.openness.Slice()
    told_outcomes: practices.told_outcomes.Slice = practices.told_outcomes.Slice()
    told_reviews: practices.told_reviews.Slice = practices.told_reviews.Slice()
    needs: practices.needs.Slice = practices.needs.Slice()
    told_trust: practices.told_trust.Slice = practices.told_trust.Slice()
    prevention: practices.prevention.Slice = practices.prevention.Slice()
    bond: practices.bond.Slice = practices.bond.Slice()
    settling: practices.settling.Slice = practices.settling.Slice()
    told_victories: practices.told_victories.Slice = practices.told_victories.Slice()
    matters: practices.matters.Slice = practices.matters.Slice()
    there: practices.there.Slice = practices.there.Slice()
    rounds: practices.rounds.Slice = practices.rounds.Slice()
    newer: tuple[UnknownEvent, ...] = ()

    @property
    def gone(self) -> frozenset[str]:
        """The ids whose words are to leave this book: taken back, or let go of by both."""
        return frozenset(thing for _, thing in self.giving.gone)

    @property
    def given(self) -> tuple[Given, ...]:
        """All that was given within any practice."""
        return tuple(one for name in GIVING for one in getattr(self, name).given)

    def given_by(self, by: Role, id: str) -> Given | None:
        return find_by(self.given, by, id)

    def without(self, gone: Collection[tuple[Role, str]]) -> "Shared":
        """As if those things, each by its giver and its id, had never been given."""
        return replace(
            self,
            **{
                name: replace(part, given=tuple(e for e in part.given if (e.by, e.id) not in gone))
                for name in GIVING
                for part in (getattr(self, name),)
            },
        )


class Own(Value, frozen=True, kw_only=True):
    safety: practices.safety.Slice = practices.safety.Slice()
    owning: practices.owning.Slice = practices.owning.Slice()
    impact: practices.impact.Slice = practices.impact.Slice()
    reflection: practices.reflection.Slice = practices.reflection.Slice()
    apology: practices.apology.Slice = practices.apology.Slice()
    space: practices.space.Slice = practices.space.Slice()
    as_told: practices.as_told.Slice = practices.as_told.Slice()
    amends: practices.amends.Slice = practices.amends.Slice()
    promises: practices.promises.Slice = practices.promises.Slice()
    checkins: practices.checkins.Slice = practices.checkins.Slice()
    partners_side: practices.partners_side.Slice = practices.partners_side.Slice()
    decisions: practices.decisions.Slice = practices.decisions.Slice()
    request: practices.request.Slice = practices.request.Slice()
    replies: practices.replies.Slice = practices.replies.Slice()
    outcomes: practices.outcomes.Slice = practices.outcomes.Slice()
    hard_days: practices.hard_days.Slice = practices.hard_days.Slice()
    reviews: practices.reviews.Slice = practices.reviews.Slice()
    upkeep: practices.upkeep.Slice = practices.upkeep.Slice()
    readiness: practices.readiness.Slice = practices.readiness.Slice()
    breaks: practices.breaks.Slice = practices.breaks.Slice()
    drills: practices.drills.Slice = practices.drills.Slice()
    bearing: practices.bearing.Slice = practices.bearing.Slice()
    begun: practices.begun.Slice = practices.begun.Slice()
    trust: practices.trust.Slice = practices.trust.Slice()
    aims: practices.aims.Slice = practices.aims.Slice()
    doing_better: practices.doing_better.Slice = practices.doing_better.Slice()
    hours: practices.hours.Slice = practices.hours.Slice()
    feedback: practices.feedback.Slice = practices.feedback.Slice()
    values: practices.values.Slice = practices.values.Slice()
    candour: practices.candour.Slice = practices.candour.Slice()
    setbacks: practices.setbacks.Slice = practices.setbacks.Slice()
    help: practices.help.Slice = practices.help.Slice()
    tending: practices.tending.Slice = practices.tending.Slice()
    guiding: practices.guiding.Slice = practices.guiding.Slice()
    victories: practices.victories.Slice = practices.victories.Slice()
    waiting: practices.waiting.Slice = practices.waiting.Slice()
    early: practices.early.Slice = practices.early.Slice()
    packs: practices.packs.Slice = practices.packs.Slice()
    asked: practices.asked.Slice = practices.asked.Slice()
    ties: practices.ties.Slice = practices.ties.Slice()
    scales: practices.scales.Slice = practices.scales.Slice()
    unfinished: practices.unfinished.Slice = practices.unfinished.Slice()
    last: Instant | None = None
    """When this person last wrote something of their own; known to nobody else."""
    newer: tuple[UnknownEvent, ...] = ()
    gone: frozenset[str] = frozenset()
    """The ids of what was let go: an old form must not bring it back."""


class State(Value, frozen=True, kw_only=True):
    shared: Shared = Shared()
    own: Own = Own()


EMPTY = State()

OWN_PRACTICES = {
    "safety": safety,
    "owning": owning,
    "impact": impact,
    "reflection": reflection,
    "apology": apology,
    "space": space,
    "as_told": as_told,
    "amends": amends,
    "promises": promises,
    "checkins": checkins,
    "partners_side": partners_side,
    "decisions": decisions,
    "request": request,
    "replies": replies,
    "outcomes": outcomes,
    "hard_days": hard_days,
    "reviews": reviews,
    "upkeep": upkeep,
    "readiness": readiness,
    "breaks": breaks,
    "drills": drills,
    "bearing": bearing,
    "begun": begun,
    "trust": trust,
    "aims": aims,
    "doing_better": doing_better,
    "hours": hours,
    "feedback": feedback,
    "values": values,
    "candour": candour,
    "setbacks": setbacks,
    "help": help,
    "tending": tending,
    "guiding": guiding,
    "victories": victories,
    "waiting": waiting,
    "early": early,
    "packs": packs,
    "asked": asked,
    "ties": ties,
    "scales": scales,
    "unfinished": unfinished,
}
SHARED_PRACTICES = {
    "pacing": pacing,
    "giving": giving,
    "letters": letters,
    "terms": terms,
    "offers": offers,
    "pledges": pledges,
    "telling": telling,
    "listening": listening,
    "forgiveness": forgiveness,
    "agreements": agreements,
    "rhythm": rhythm,
    "practical": practical,
    "talking": talking,
    "openness": openness,
    "told_outcomes": told_outcomes,
    "told_reviews": told_reviews,
    "needs": needs,
    "told_trust": told_trust,
    "prevention": prevention,
    "bond": bond,
    "settling": settling,
    "told_victories": told_victories,
    "matters": matters,
    "there": there,
    "rounds": rounds,
}

GIVING = (
    "letters",
    "terms",
    "offers",
    "pledges",
    "telling",
    "listening",
    "forgiveness",
    "agreements",
    "rhythm",
    "practical",
    "talking",
    "openness",
    "told_outcomes",
    "told_reviews",
    "needs",
    "told_trust",
    "prevention",
    "bond",
    "settling",
    "told_victories",
    "matters",
    "there",
    "rounds",
)
"""The shared practices within which something is given."""

BOTH: tuple[Role, ...] = ("responsible", "harmed")
FOR: dict[str, tuple[Role, ...]] = {
    "safety": BOTH,
    "owning": ("responsible",),
    "impact": BOTH,
    "reflection": ("responsible",),
    "apology": ("responsible",),
    "space": BOTH,
    "as_told": ("responsible",),
    "amends": ("responsible",),
    "promises": ("responsible",),
    "checkins": BOTH,
    "partners_side": ("harmed",),
    "decisions": ("harmed",),
    "request": ("responsible",),
    "replies": ("responsible",),
    "outcomes": BOTH,
    "hard_days": BOTH,
    "reviews": ("responsible",),
    "upkeep": ("responsible",),
    "readiness": ("responsible",),
    "breaks": BOTH,
    "drills": BOTH,
    "bearing": ("responsible",),
    "begun": ("responsible",),
    "trust": BOTH,
    "aims": BOTH,
    "doing_better": ("responsible",),
    "hours": ("responsible",),
    "feedback": ("responsible",),
    "values": ("responsible",),
    "candour": BOTH,
    "setbacks": ("responsible",),
    "help": BOTH,
    "tending": BOTH,
    "guiding": BOTH,
    "victories": BOTH,
    "waiting": ("responsible",),
    "early": BOTH,
    "packs": BOTH,
    "asked": ("responsible",),
    "ties": BOTH,
    "scales": BOTH,
    "unfinished": BOTH,
    "pacing": BOTH,
    "giving": BOTH,
    "letters": BOTH,
    "terms": BOTH,
    "offers": BOTH,
    "pledges": BOTH,
    "telling": BOTH,
    "listening": BOTH,
    "forgiveness": BOTH,
    "agreements": BOTH,
    "rhythm": BOTH,
    "practical": BOTH,
    "talking": BOTH,
    "openness": BOTH,
    "told_outcomes": BOTH,
    "told_reviews": BOTH,
    "needs": BOTH,
    "told_trust": BOTH,
    "prevention": BOTH,
    "bond": BOTH,
    "settling": BOTH,
    "told_victories": BOTH,
    "matters": BOTH,
    "there": BOTH,
    "rounds": BOTH,
}
"""Whose each practice is. One set of rules serves both; where the two differ, it stands here."""


def members(union: Any) -> tuple[type[Any], ...]:
    """The classes of a closed union, also of a union of one."""
    args: tuple[type[Any], ...] = getattr(union, "__args__", (union,))
    return args


_OWN: dict[type[Any], tuple[str, Callable[[Any, Any], Any]]] = {
    kind: (name, practice.evolve)
    for name, practice in OWN_PRACTICES.items()
    for kind in members(practice.Event)
}
_SHARED: dict[type[Any], tuple[str, Callable[[Any, Any], Any]]] = {
    kind: (name, practice.evolve)
    for name, practice in SHARED_PRACTICES.items()
    for kind in members(practice.Event)
}

EVENTS: tuple[type[BaseEvent], ...] = (LetGo, *_OWN, *_SHARED)
"""Every kind of event there is, for the codec."""


def evolve(state: State, event: BaseEvent | UnknownEvent) -> State:
    """The state after one event; an event about something let go changes nothing."""
    if isinstance(event, UnknownEvent):
        return _kept_for_later(state, event)
    if type(event) in _SHARED:
        return replace(state, shared=_shared_moved(state.shared, event))
    if isinstance(event, LetGo):
        own = _let_go(state.own, event.ids)
    else:
        own = _moved(state.own, event, _OWN)
    return replace(state, own=_here(own, event.at))


def fold(events: Iterable[BaseEvent | UnknownEvent], start: State = EMPTY) -> State:
    """The state after all these events, in their order."""
    state = start
    for event in events:
        state = evolve(state, event)
    return state


def _moved(part: Any, event: BaseEvent, table: dict[type[Any], Any]) -> Any:
    name, evolve_slice = table[type(event)]
    return replace(part, **{name: evolve_slice(getattr(part, name), event)})


def _here(own: Own, at: Instant) -> Own:
    """By the latest of its events: two devices may write in another order than by their clocks."""
    return own if own.last is not None and own.last >= at else replace(own, last=at)


def _shared_moved(shared: Shared, event: BaseEvent) -> Shared:
    if isinstance(event, Given) and shared.giving.is_gone(event.by, event.id):
        return shared
    after: Shared = _moved(shared, event, _SHARED)
    # What is gone leaves nothing behind: a state folded without its entries is the same.
    return after if after.giving is shared.giving else after.without(after.giving.gone)


def _kept_for_later(state: State, event: UnknownEvent) -> State:
    if event.book == "shared":
        return replace(state, shared=replace(state.shared, newer=(*state.shared.newer, event)))
    return replace(state, own=replace(state.own, newer=(*state.own.newer, event)))


def _let_go(own: Own, ids: tuple[str, ...]) -> Own:
    return replace(
        own,
        gone=own.gone | {id for id in ids if id != owning.ACCOUNT},
        **{
            name: practice.let_go(getattr(own, name), ids)
            for name, practice in OWN_PRACTICES.items()
        },
    )
