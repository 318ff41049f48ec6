"""Upkeep: looking after what holds, less and less often, once a person says that things are steady.

Weekly, then monthly, then quarterly, then on anniversaries: each step is the person's own press, and
only after a few looks at which it was steady. A fall or a setback of their own, as they said it
themselves, opens it again at once: weekly, with nothing lost. Nothing that the other does or leaves
undone moves it; but where they said how seldom it may become, it becomes no rarer. (STEPS S0.7b,
S2.7b, S2.14a, S2.21a; Greenberg 2010: trust slipped back within three months where all else held.)
"""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Literal, assert_never, get_args

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Made, Refused, Thing, Value, amended, found, is_new, said, whole
from amends.repair.schedules import days_later, months_later

if TYPE_CHECKING:
    from amends.repair.state import State

Rhythm = Literal["weekly", "monthly", "quarterly", "yearly"]
"""`yearly`: on the next anniversary that the person named (hard_days), else a year on."""

RHYTHMS: tuple[Rhythm, ...] = get_args(Rhythm)

How = Literal["steady", "slipped"]

LEAST_LOOKS: dict[Rhythm, int] = {"weekly": 4, "monthly": 3, "quarterly": 2}
"""Steady looks in a row before it may become less often: one calm week is one week (judgement,
2026-11)."""

LEAST_DAYS: dict[Rhythm, int] = {"weekly": 21, "monthly": 56, "quarterly": 84}
"""Days from the first of those looks to the last, so that four in one evening are not four weeks."""

LONGEST_WORDS = 2_000


class UpkeepBegun(Made, frozen=True, kw_only=True):
    """The person said that things are steady; `text`: what they keep up, as it stands now."""

    on: date
    text: str


class LookedAfter(Made, frozen=True, kw_only=True):
    on: date
    how: How
    text: str


class LookedLess(kinds.Event, frozen=True, kw_only=True):
    """From that day on the looks come one step less often."""

    on: date


class UpkeepClosed(kinds.Event, frozen=True, kw_only=True):
    """Closed by the person, with what they do if it slips one day."""

    of: str
    on: date
    text: str


Event = UpkeepBegun | LookedAfter | LookedLess | UpkeepClosed


class BeginUpkeep(kinds.Command, frozen=True, kw_only=True):
    id: str
    on: date
    text: str


class LookAfter(kinds.Command, frozen=True, kw_only=True):
    id: str
    on: date
    how: How
    text: str = ""


class LookLess(kinds.Command, frozen=True, kw_only=True):
    on: date


class CloseUpkeep(kinds.Command, frozen=True, kw_only=True):
    of: str
    on: date
    text: str


Command = BeginUpkeep | LookAfter | LookLess | CloseUpkeep


class Kept(Thing, frozen=True, kw_only=True):
    """What the person keeps up, since when, and how they closed it."""

    on: date
    text: str
    closed: date | None = None
    then: str = ""


class Slice(Value, frozen=True, kw_only=True):
    kept: tuple[Kept, ...] = ()
    looks: tuple[LookedAfter, ...] = ()
    less: tuple[date, ...] = ()

    @property
    def running(self) -> Kept | None:
        return next((one for one in reversed(self.kept) if one.closed is None), None)


class Standing(Value, frozen=True, kw_only=True):
    """How often it is looked after now, since when, and on which day the next look is.

    `fell`: the day of the fall or the setback since which it is weekly again, if that is why.
    """

    rhythm: Rhythm
    since: date
    next_look: date
    fell: date | None


def standing(state: "State") -> Standing | None:
    """Worked out whenever it is looked at, from what the person said; None where it is not begun."""
    running = state.own.upkeep.running
    if running is None:
        return None
    rhythm: Rhythm = "weekly"
    since, fell = running.on, None
    for day, is_fall in _turns(state, running.on):
        if is_fall:
            rhythm, since, fell = "weekly", day, day
        elif rhythm != "yearly":
            rhythm, since, fell = RHYTHMS[RHYTHMS.index(rhythm) + 1], day, None
    rhythm = _no_rarer(rhythm, let(state))
    return Standing(
        rhythm=rhythm, since=since, next_look=_next_look(state, rhythm, since, fell), fell=fell
    )


def let(state: "State") -> Rhythm | None:
    """How seldom the hurt person lets it become; None where they said nothing, or the book closed."""
    return None if state.shared.pacing.is_closed else state.shared.rhythm.seldom


def _no_rarer(rhythm: Rhythm, most: Rhythm | None) -> Rhythm:
    return rhythm if most is None else RHYTHMS[min(RHYTHMS.index(rhythm), RHYTHMS.index(most))]


def _turns(state: "State", begun: date) -> list[tuple[date, bool]]:
    """What made it more or less often, by its day. On one day a fall comes last: it outweighs."""
    less = [(day, False) for day in state.own.upkeep.less]
    falls = [(day, True) for day in _falls(state)]
    return sorted(turn for turn in [*less, *falls] if turn[0] > begun)


def _falls(state: "State") -> Iterator[date]:
    """A look at which it had slipped, a miss, a harm, a fact told later: all in their own words."""
    own = state.own
    yield from (look.on for look in own.upkeep.looks if look.how == "slipped")
    for promise in own.promises.promises:
        yield from (one.on for one in promise.said if one.mark == "missed" and not one.here)
    yield from (harm.at.date() for harm in own.owning.harms)
    yield from (fact.at.date() for fact in own.owning.facts)


def _next_look(state: "State", rhythm: Rhythm, since: date, fell: date | None) -> date:
    looked = [look.on for look in state.own.upkeep.looks if look.on >= since]
    if fell is not None and not looked:
        return fell
    return after(state, rhythm, max([since, *looked]))


def after(state: "State", rhythm: Rhythm, day: date) -> date:
    """When the next look is after one on that day."""
    match rhythm:
        case "weekly":
            return days_later(day, 7)
        case "monthly":
            return months_later(day, 1)
        case "quarterly":
            return months_later(day, 3)
        case "yearly":
            return state.own.hard_days.next_anniversary(day) or months_later(day, 12)
        case _:
            assert_never(rhythm)


def looks_from(state: "State", first: date) -> Iterator[date]:
    """The days from `first` on, it included, on which a look is called to mind.

    One that is open is called to mind again a step after its person was last here: whoever is here
    sees it anyway, and is not to be pressed.
    """
    now = standing(state)
    if now is None:
        return
    yield from calls(state, now.rhythm, now.next_look, first)


def calls(state: "State", rhythm: Rhythm, next_one: date, first: date) -> Iterator[date]:
    """The days from `first` on, it included, on which something in that rhythm is called to mind:
    the next one, or a step from `first` where that one is open already."""
    day = next_one if next_one >= first else after(state, rhythm, first)
    while True:
        yield day
        following = after(state, rhythm, day)
        if following <= day:
            return
        day = following


def may_be_less(state: "State") -> bool:
    """Whether enough looks in a row were steady, over long enough, for them to come less often."""
    now = standing(state)
    if now is None or now.rhythm in ("yearly", let(state)):
        return False
    looks = (look for look in state.own.upkeep.looks if look.on >= now.since)
    steady = {look.on for look in looks if look.how == "steady"}
    if len(steady) < LEAST_LOOKS[now.rhythm]:
        return False
    return (max(steady) - min(steady)).days >= LEAST_DAYS[now.rhythm]


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    mine = state.own.upkeep
    kinds.not_ahead(command.on, command.at, field="on")
    match command:
        case BeginUpkeep():
            return _begin(mine, command)
        case LookAfter():
            return _look(mine, command)
        case LookLess():
            return _less(state, command)
        case CloseUpkeep():
            return _close(mine, command)
        case _:
            assert_never(command)


def _begin(mine: Slice, command: BeginUpkeep) -> tuple[Event, ...]:
    text = said(command.text, field="text", most=LONGEST_WORDS)
    kept = kinds.find(mine.kept, command.id)
    if kept is not None and kept.text == text:
        return ()
    if kept != mine.running:
        # One at a time; and what was closed stays as it was.
        raise Refused("already_kept", field="text")
    # Written again it keeps its beginning: to change the words is not to begin anew.
    on = command.on if kept is None else kept.on
    return (UpkeepBegun(at=command.at, id=command.id, on=on, text=text),)


def _look(mine: Slice, command: LookAfter) -> tuple[Event, ...]:
    if mine.running is None:
        raise Refused("upkeep_not_begun", field="how")
    looked = LookedAfter(
        at=command.at,
        id=command.id,
        on=command.on,
        how=command.how,
        text=whole(command.text, field="text", most=LONGEST_WORDS),
    )
    return (looked,) if is_new(mine.looks, looked, field="text") else ()


def _less(state: "State", command: LookLess) -> tuple[Event, ...]:
    now = standing(state)
    if now is None:
        raise Refused("upkeep_not_begun")
    if command.on in state.own.upkeep.less:
        return ()
    if now.rhythm == "yearly":
        raise Refused("rarest_already")
    if now.rhythm == let(state):
        raise Refused("less_is_theirs")
    if command.on <= now.since or not may_be_less(state):
        raise Refused("too_few_looks", least=LEAST_LOOKS[now.rhythm])
    return (LookedLess(at=command.at, on=command.on),)


def _close(mine: Slice, command: CloseUpkeep) -> tuple[Event, ...]:
    kept = found(mine.kept, command.of)
    text = said(command.text, field="text", most=LONGEST_WORDS)
    if kept.closed is not None and kept.then == text:
        return ()
    if kept.closed is not None:
        raise Refused("already_kept", field="text")
    return (UpkeepClosed(at=command.at, of=kept.id, on=command.on, text=text),)


def evolve(mine: Slice, event: Event) -> Slice:
    match event:
        case UpkeepBegun():
            if kinds.find(mine.kept, event.id) is not None:
                return replace(mine, kept=amended(mine.kept, event.id, text=event.text))
            kept = Kept(id=event.id, at=event.at, on=event.on, text=event.text)
            return replace(mine, kept=(*mine.kept, kept))
        case LookedAfter():
            return replace(mine, looks=(*mine.looks, event))
        case LookedLess():
            return replace(mine, less=(*mine.less, event.on))
        case UpkeepClosed():
            kept_now = amended(mine.kept, event.of, closed=event.on, then=event.text)
            return replace(mine, kept=kept_now)
        case _:
            assert_never(event)


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(
        mine,
        kept=kinds.without(mine.kept, ids),
        looks=kinds.without(mine.looks, ids),
    )
