"""Any command in any order, from either side, with unusual words and days: what always holds.

`REPAIR_EXAMPLES=2000 pytest tests/repair/test_machine.py` looks further than the usual run.
`SHRINK=1` before it looks, once it fails, for the fewest presses that fail, which takes minutes.
"""

from __future__ import annotations

import os
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from msgspec.structs import replace

from amends.guides import guide_of
from amends.repair import (
    EMPTY,
    Command,
    Event,
    LetGo,
    LetGoOf,
    Refused,
    Role,
    State,
    UnknownEvent,
    decide,
    decode,
    due,
    encode,
    evolve,
    fold,
    followup,
    look_again,
    schedules,
)
from amends.repair.deciding import COMMANDS, PLACES
from amends.repair.guards import REACHES, gate_is_closed, started
from amends.repair.kinds import Act, is_about
from amends.repair.path import CONDITIONS, Moment
from amends.repair.practices import (
    amends,
    apology,
    as_told,
    asked,
    doing_better,
    hard_days,
    hours,
    impact,
    owning,
    pacing,
    promises,
    reflection,
    safety,
    setbacks,
    space,
    upkeep,
)
from amends.repair.practices.promises import record_of
from amends.repair.state import EVENTS, FOR, OWN_PRACTICES, SHARED_PRACTICES, members
from amends.repair.views import visible
from amends.words.held import held
from tests.repair.anything import TEXTS, any_of, instants
from tests.repair.scenario import ANA, BEN, THE_EVENING, THE_REPAIR
from tests.repair.things import (
    POINTED,
    TO_A_READY_LETTER,
    answered,
    delivered,
    harm,
    offered,
    planned,
    prepared,
    promised,
    screened,
    terms,
)

EXAMPLES = int(os.environ.get("REPAIR_EXAMPLES", "60"))
HOUSE = settings(
    max_examples=EXAMPLES,
    stateful_step_count=40,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)

NOT_ANAS = tuple(
    kind
    for practice in (owning, reflection, apology, amends, promises)
    for kind in members(practice.Event)
    if kind is not apology.FindingSetAside
)

ROAD = (*TO_A_READY_LETTER, prepared(), delivered(), planned(), offered(), promised(), terms())
"""A road on which things reach the other: chance alone seldom gets there."""

STOPS: tuple[Command, ...] = (
    terms("a"),
    terms("b", asked="proposed"),
    screened(barred="asked__"),
    screened(used_force="yes"),
    harm("c", kind="control", act="I read your phone."),
    answered("d", answer="no_more"),
)

NEWER = UnknownEvent(kind="Stopped", version=3, payload=b'{"why":"unknown"}', book="shared")

REFERS = {
    "harm": "owning.harms",
    "draft": "apology.drafts",
    "delivery": "apology.deliveries",
    "promise": "promises.promises",
    "amends": "amends.items",
}
OF: dict[type[Command], tuple[str, ...]] = {
    owning.DetailHarm: ("owning.harms",),
    owning.WeighHarm: ("owning.harms",),
    owning.StopHarm: ("owning.harms",),
    setbacks.CallSlip: ("owning.harms",),
    reflection.PlanCause: ("reflection.causes",),
    reflection.MarkCauseForHelp: ("reflection.causes",),
    apology.MarkReady: ("apology.drafts",),
    apology.ShortenRest: ("apology.drafts",),
    apology.PrepareDelivery: ("apology.drafts",),
    asked.PrepareRequest: ("request.drafts",),
    asked.NoteAsked: ("request.drafts",),
    space.EndSpace: ("space.terms",),
    as_told.EndAgreementTold: ("as_told.agreements",),
    as_told.EndStopTold: ("as_told.stops",),
    amends.OfferAmends: ("amends.items",),
    amends.NoteAmendsAnswer: ("amends.items",),
    amends.FinishAmends: ("amends.items",),
    promises.MarkPromise: ("promises.promises",),
    promises.EndPromise: ("promises.promises",),
    promises.ChooseReminders: ("promises.promises",),
    promises.PutPromiseAgainst: ("promises.promises",),
    impact.TieImpact: ("impact.rows",),
    promises.EndPause: ("promises.pauses",),
    hard_days.PlanBeforehand: ("hard_days.days",),
    reflection.TieCause: ("reflection.causes",),
    doing_better.ClosePlace: ("doing_better.places",),
    doing_better.TakeUpPlace: ("doing_better.places",),
    doing_better.TellFirstStep: ("doing_better.steps",),
    hours.EndTime: ("hours.taken",),
    upkeep.CloseUpkeep: ("upkeep.kept",),
}
PRACTICE_OF = {
    command: name
    for name, practice in (OWN_PRACTICES | SHARED_PRACTICES).items()
    for command in members(practice.Command)
}

DAILY = (0, 1, 2, 3, 4, 5, 6)

LIKELY = tuple(command for command in COMMANDS if command not in (pacing.Leave, LetGoOf))
"""What is pressed often. Leaving closes much, and letting go empties: each has its own turn."""

likely_texts = st.sampled_from((*TEXTS, *TEXTS, "I \ud83d\ude00 lied.\r\n"))

ways: dict[type[Command], st.SearchStrategy[Any]] = {kind: any_of(kind) for kind in COMMANDS}


class Presses(RuleBasedStateMachine):
    """One person pressing; the other does what the shared book may hold."""

    @initialize(
        role=st.sampled_from([BEN, BEN, BEN, ANA]),
        first=st.sampled_from((0, 0, 1)),
        far=st.integers(0, len(ROAD)),
    )
    def begin(self, role: Role, first: int, far: int) -> None:
        """Somewhere on the road; some went past the questions about safety."""
        self.role = role
        self.now = THE_EVENING
        self.state: State = EMPTY
        self.events: list[Event | UnknownEvent] = []
        self.left: list[Event | UnknownEvent] = []
        self.step_on_the_road = first
        self.fresh = 0
        self.the_road_is_walked(far)

    @rule(hours=st.sampled_from((1, 13, 24 * 8, 24 * 100)))
    def time_passes(self, hours: int) -> None:
        self.now += timedelta(hours=hours)

    @rule(data=st.data(), kind=st.sampled_from(COMMANDS))
    def anything_is_pressed(self, data: st.DataObject, kind: type[Command]) -> None:
        self.press(data.draw(ways[kind]))

    @rule(data=st.data(), kinds=st.lists(st.sampled_from(LIKELY), min_size=10, max_size=30))
    def an_evening_of_likely_presses(self, data: st.DataObject, kinds: list[type[Command]]) -> None:
        for kind in kinds:
            if self.role in FOR.get(PRACTICE_OF.get(kind, ""), (BEN, ANA)):
                self.press(data.draw(any_of(kind, **self._likely(kind))))

    def _likely(self, kind: type[Command]) -> dict[str, st.SearchStrategy[Any]]:
        """What a form would send: things that are there, near days, answers that let one go on."""
        self.fresh += 1
        day = self.now.date()
        known: dict[str, st.SearchStrategy[Any]] = {
            "id": st.sampled_from((*[f"thing-{self.fresh}"] * 9, "a")),
            "of": self._one_of(*OF[kind]) if kind in OF else st.just(""),
            "impacts": st.just(tuple(row.id for row in self.state.own.impact.rows)),
            "on": st.sampled_from((day, day, day - timedelta(days=1), day - timedelta(days=7))),
            "text": likely_texts,
            "act": likely_texts,
            "what": likely_texts,
            "source": st.just("guess" if self.role == BEN else "own"),
            "again_in": st.just(30),
            "pointed": st.just(POINTED),
            "corrects": st.none(),
            "schedule": st.just(schedules.Weekly(days=DAILY, start=day - timedelta(days=8))),
            "zone": st.just("Europe/Vienna"),
            "cost": st.sampled_from((None, Decimal(200))),
            "amount": st.just(Decimal("12.50")),
            "hours": st.just(Decimal("1.5")),
            "currency": st.just("EUR"),
            "leave_to": st.just("https://orf.at"),
            "country": st.just("at"),
            "idle_minutes": st.just(15),
            "barred": st.sampled_from(("no_____", "no_____", "notsaid", "asked__")),
            "used_force": st.sampled_from(("no_", "no_", "no_", "yes")),
        }
        known |= {field: self._one_of(place) for field, place in REFERS.items()}
        known |= dict.fromkeys(("nothing_untrue", "would_say_anyway"), st.just(value=True))
        known |= dict.fromkeys(
            ("could_injure", "makes_them_owe", "breaks_space"), st.just(value=False)
        )
        if kind is impact.NoteImpact:
            known["harm"] = st.none()
        return {field: known[field] for field in kind.__struct_fields__ if field in known}

    def _one_of(self, *places: str) -> st.SearchStrategy[str]:
        ids = [thing.id for place in places for thing in _things(self.state, place)]
        return st.sampled_from(ids or ["never"])

    @rule(data=st.data())
    def something_is_let_go(self, data: st.DataObject) -> None:
        ids = [thing.id for place in PLACES for thing in _things(self.state, place)]
        if ids:
            self.press(LetGoOf(at=self.now, id=data.draw(st.sampled_from(ids))))

    @rule(steps=st.integers(1, 4))
    def the_road_is_walked(self, steps: int) -> None:
        for command in ROAD[self.step_on_the_road : self.step_on_the_road + steps]:
            self.press(command)
        self.step_on_the_road += steps

    @rule(stop=st.sampled_from(range(8)))
    def something_says_stop_and_all_that_could_reach_them_is_tried(self, stop: int) -> None:
        if stop < len(STOPS):
            self.press(STOPS[stop])
        for draft in self.state.own.apology.drafts:
            self.press(prepared(draft.id, how="aloud"))
        for item in self.state.own.amends.items:
            self.press(offered(item.id))

    @rule(most=st.integers(0, 7))
    def the_other_chooses_a_cap(self, most: int) -> None:
        self.happens(pacing.CapChosen(at=self.now, by=self.other, most=most))

    @rule(on=st.booleans())
    def the_other_asks_for_quiet_or_ends_it(self, *, on: bool) -> None:
        self.happens(pacing.NotNowSet(at=self.now, by=self.other, on=on))

    @rule(rarely=st.integers(0, 9))
    def the_other_leaves_or_writes_something_newer(self, rarely: int) -> None:
        if rarely == 0:
            self.happens(pacing.Left(at=self.now, by=self.other))
        if rarely in (1, 2):
            self.happens(replace(NEWER, book="shared" if rarely == 1 else "own"))

    def press(self, command: Command) -> None:
        command = replace(command, at=self.now)
        if isinstance(command, safety.Screen):
            command = replace(command, about=THE_REPAIR)
        if isinstance(command, Act):
            command = replace(command, by=self.role)
        before = self.state
        try:
            events = self.decide(command)
        except Refused as refused:
            note(f"{type(command).__name__}: {refused.reason}")
            assert self.state is before
            return
        note(f"{type(command).__name__}: {[type(event).__name__ for event in events]}")
        for event in events:
            self._is_sound(event)
        if events and type(command) in REACHES:
            self._may_reach(command)
        for event in events:
            self.happens(event)
        # Someone presses twice, a second later; a screening is one entry each time it is answered.
        if not isinstance(command, safety.Screen):
            command = replace(command, at=self.now + timedelta(seconds=1))
        assert self.decide(command) == ()

    def decide(self, command: Command) -> tuple[Event, ...]:
        return decide(self.state, command, about=THE_REPAIR, role=self.role)

    def happens(self, event: Event | UnknownEvent) -> None:
        self.state = evolve(self.state, event)
        self.events.append(event)
        if isinstance(event, LetGo):
            self.left = [
                one for one in self.left if one.book == "shared" or not is_about(one, event.ids)
            ]
        self.left.append(event)

    @property
    def other(self) -> Role:
        return ANA if self.role == BEN else BEN

    def _is_sound(self, event: Event) -> None:
        assert decode(*encode(event), event.book) == event
        assert repr(event) == str(event) == f"<{type(event).__name__}>"
        if self.role == ANA:
            assert not isinstance(event, NOT_ANAS)

    def _may_reach(self, command: Command) -> None:
        """The guards once more, in other words."""
        state, pacing_now = self.state, self.state.shared.pacing
        last = state.own.safety.last(THE_REPAIR)
        assert self.role == BEN
        assert last is not None
        assert last.barred in ("no_____", "notsaid")
        assert last.used_force != "yes"
        assert not {harm.kind for harm in state.own.owning.harms} & {"physical", "control"}
        assert not gate_is_closed(state)
        assert not state.shared.newer
        assert not state.own.newer
        assert not state.own.space.is_active(self.now.date())
        assert {stop.stops for stop in state.own.as_told.holding} <= {"letters"}
        item: Any = next(
            thing
            for thing in (
                *state.own.apology.drafts,
                *state.own.amends.items,
                *state.own.request.drafts,
            )
            if thing.id == command.of  # type: ignore[attr-defined]
        )
        if isinstance(item, apology.Draft):
            assert not item.given
            assert not state.own.as_told.holding
            assert not state.own.apology.asked_to_stop
        if isinstance(command, asked.PrepareRequest):
            assert not state.own.as_told.holding
            assert asked.may_be_asked(state)
        text = getattr(item, "text", "") or item.what
        assert not held(text)
        counted = getattr(item, "prepared_at", None) or getattr(item, "offered_at", None)
        if not counted and getattr(item, "because", None) != "asked":
            week = [at for at in started(state) if at > self.now - timedelta(days=7)]
            assert len(week) < pacing_now.cap_of(ANA)

    @invariant()
    def the_fold_is_the_state(self) -> None:
        if hasattr(self, "state"):
            assert fold(self.events) == self.state

    @invariant()
    def an_emptied_book_tells_the_same(self) -> None:
        if hasattr(self, "state"):
            assert fold(self.left) == self.state

    @invariant()
    def nothing_looked_at_breaks(self) -> None:
        if hasattr(self, "state"):
            _looked_at(self.state, self.role)

    def teardown(self) -> None:
        if not hasattr(self, "state"):
            return
        book = [(encode(event), event.book) for event in self.events]
        assert fold(decode(*entry, home) for entry, home in book) == self.state
        shared = [event for event in self.events if event.book == "shared"]
        own = [event for event in self.events if event.book != "shared"]
        assert fold(shared) == State(shared=self.state.shared)
        assert fold(own) == State(own=self.state.own)


Presses.TestCase.settings = HOUSE
TestPresses = Presses.TestCase


@settings(HOUSE, max_examples=EXAMPLES * 2)
@given(st.lists(st.sampled_from(EVENTS).flatmap(any_of), max_size=25))
def test_a_fold_never_breaks_whatever_stands_in_a_book_in_whatever_order(
    events: list[Event],
) -> None:
    state = fold(events)
    for role in (BEN, ANA):
        _looked_at(state, role)


@settings(HOUSE, max_examples=EXAMPLES * 4)
@given(
    st.lists(st.sampled_from(EVENTS).flatmap(any_of), max_size=12),
    st.sampled_from(COMMANDS).flatmap(any_of),
    instants,
    st.sampled_from([BEN, ANA, None]),
)
def test_only_a_refusal_is_ever_raised(
    events: list[Event], command: Command, now: Any, role: Role | None
) -> None:
    try:
        done = decide(fold(events), replace(command, at=now), about=THE_REPAIR, role=role)
    except Refused:
        return
    for event in done:
        assert decode(*encode(event), event.book) == event


def _looked_at(state: State, role: Role) -> None:
    now = THE_EVENING
    things = due(state, role, now, about=THE_REPAIR, road=guide_of(role))
    for one in things:
        assert one.wall.tzinfo is None
    if not state.own.safety.reminds_of_each:
        days = [(wall - one.before).date() for one in things for wall in one.walls]
        assert len(days) == len(set(days))
    what_is_named_is_their_own(state, role, now)
    for promise in state.own.promises.promises:
        record_of(promise, now.date())
    moment = Moment(state=state, now=now, about=THE_REPAIR)
    for condition in CONDITIONS.values():
        assert condition(moment) in (True, False)
    seen = visible(state, role, now)
    for practice, roles in FOR.items():
        if role not in roles and hasattr(seen.own, practice):
            assert getattr(seen.own, practice) == getattr(EMPTY.own, practice)


def _things(state: State, place: str) -> tuple[Any, ...]:
    practice, name = place.split(".")
    things: tuple[Any, ...] = getattr(getattr(state.own, practice), name)
    return things


def what_is_named_is_their_own(state: State, role: Role, now: datetime) -> None:
    """Nothing unasked for her; for him, apart, nothing that leads to anybody; and never the other's."""
    moment = Moment(state=state, now=now, about=THE_REPAIR)
    here = followup.Here(moment=moment, role=role, today=now.date(), road=guide_of(role))
    named = list(followup.lines(here))
    assert all(line.kind in state.own.safety.reminds_of(role) for line in named)
    assert not (role == ANA and state.own.safety.reminding is None and named)
    practices = {step.id: step.practice for step in guide_of(role).steps}
    promised = {promise.id: promise.to for promise in state.own.promises.promises}
    if followup.is_apart(moment):
        steps = [line.of for line in named if line.kind in ("step", "comeback") and line.of]
        assert all(practices[step] in followup.ALONE for step in steps)
        assert all(promised[line.of] == "self" for line in named if line.kind == "promise")
        looks = {line.look for line in named if line.kind == "look_again"}
        assert looks <= {*look_again.ALONE}
    standing = upkeep.standing(state)
    assert standing is None or standing.rhythm in upkeep.RHYTHMS
