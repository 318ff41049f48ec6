"""Small victories: good things of one's own book, named from facts, for oneself.

What is proposed is a count of real entries with what it is of, and nothing else; either adds own
words, and marks it in a small way or in none. Nothing here says that anything is forgiven or healed,
and no day in a row is counted. The hurt person can switch all of it off for their own side: their
door closes with it, and the other finds what any closed door says. (STEPS
S2.20a-c; where celebrating and being careful disagree, facts alone, and theirs to switch off.)
"""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Final, Literal, assert_never

from msgspec.structs import replace

from amends.repair import kinds, schedules
from amends.repair.kinds import Made, Refused, Value, whole
from amends.repair.practices import listening, openness, pacing
from amends.repair.practices.promises import Promise, record_between

if TYPE_CHECKING:
    from amends.repair.state import State

DOOR: Final[pacing.Door] = "victories"

Kind = Literal[
    "first_week",
    "told_first",
    "slip_told",
    "settled",
    "heard",
    "day_planned",
    "part_paid",
    "told_under",
    "whole",
]
"""`heard` and `whole`: as the hurt person said it, on either side. `told_under`: something that was
told as an agreement between the two says."""

Size = Literal["", "line", "tea", "walk"]
"""How one marks it for oneself: small, or not at all."""

MOST_KEPT = 200
MOST_SHOWN = 3
"""What is proposed at a time: a line or two that one reads, and no list of deeds (judgement)."""

LONGEST = 1_000


class Fact(Value, frozen=True, kw_only=True):
    """`number` of `of`: counts of real entries; nought where there is nothing to count. `text`: the
    words by which its person knows it."""

    kind: Kind
    text: str = ""
    number: int = 0
    of: int = 0


class VictoryKept(Made, frozen=True, kw_only=True):
    """One victory as it stands now. `name` and `fact`: what it came from, or "" and None."""

    name: str
    fact: Fact | None
    text: str
    size: Size


class FactLeft(kinds.Event, frozen=True, kw_only=True):
    """It is not proposed again."""

    name: str


class VictoriesSwitched(kinds.Event, frozen=True, kw_only=True):
    on: bool


Event = VictoryKept | FactLeft | VictoriesSwitched


class KeepVictory(kinds.Command, frozen=True, kw_only=True):
    """Keep one: a fact of one's own book by its name, own words, or both."""

    id: str
    name: str = ""
    text: str = ""
    size: Size = ""


class LeaveFact(kinds.Command, frozen=True, kw_only=True):
    name: str


class SwitchVictories(kinds.Command, frozen=True, kw_only=True):
    """The hurt person's (`deciding`): all of it is off for their side, and their door is closed."""

    on: bool


Command = KeepVictory | LeaveFact | SwitchVictories


class Slice(Value, frozen=True, kw_only=True):
    kept: tuple[VictoryKept, ...] = ()
    left: frozenset[str] = frozenset()
    is_off: bool = False


def facts(state: "State", today: date) -> tuple[tuple[str, Fact], ...]:
    """All that one's own entries and the shared book give, each under a name that says which it is
    and how many: so a higher count is another fact."""
    return (*_heard(state), *_of_responsible(state, today), *_of_both(state))


def proposed(state: "State", today: date) -> tuple[tuple[str, Fact], ...]:
    """What of it is neither kept nor left; nothing where it is switched off."""
    mine = state.own.victories
    if mine.is_off:
        return ()
    known = mine.left | {one.name for one in mine.kept}
    return tuple(row for row in facts(state, today) if row[0] not in known)


def _heard(state: "State") -> Iterator[tuple[str, Fact]]:
    """Of what the hurt person said how it was with being heard: in how much of it they were."""
    ours = state.shared.listening
    concerns = {one.id for one in ours.concerns}
    marked = {one.of for one in ours.every(listening.ConcernMarked) if one.of in concerns}
    answered = [one for one in ours.heard if ours.answer_to_heard(one.id) is not None]
    marked |= {one.of for one in answered if one.of in concerns}
    answers = [ours.answer_to_heard(one.id) for one in answered if one.of not in concerns]
    yes = sum(ours.is_heard(one) for one in marked)
    yes += sum(one is not None and one.answer == "yes" for one in answers)
    if yes:
        fact = Fact(kind="heard", number=yes, of=len(marked) + len(answers))
        yield f"heard {yes}", fact


def _of_responsible(state: "State", today: date) -> Iterator[tuple[str, Fact]]:
    own = state.own
    for promise in own.promises.promises:
        yield from _first_week(promise, today)
    yield from _told(state)
    for item in own.amends.items:
        # A "no, thank you" settles it as well, and is nothing to celebrate.
        if item.done is not None:
            yield f"settled {item.id}", Fact(kind="settled", text=item.what)
        paid = len(item.parts) - len(own.amends.parts_to_come(item))
        if paid:
            fact = Fact(kind="part_paid", text=item.what, number=paid, of=len(item.parts))
            yield f"paid {item.id} {paid}", fact
    looked_back = [day for one in own.setbacks.situations for day in one.days]
    met = sum(day.went == "planned" for day in looked_back)
    if met:
        yield f"day {met}", Fact(kind="day_planned", number=met, of=len(looked_back))


def _first_week(promise: Promise, today: date) -> Iterator[tuple[str, Fact]]:
    """The first seven days, once they are over and each of them was kept as it was promised."""
    first = promise.first_day
    last = schedules.days_later(first, 6)
    record = record_between(promise, first, last, today=today)
    if last < today and record.kept == record.days > 0:
        fact = Fact(kind="first_week", text=promise.what, number=record.kept, of=record.days)
        yield f"week {promise.id}", fact


def _told(state: "State") -> Iterator[tuple[str, Fact]]:
    """Untruths that were told before they came out, of those of which that is known; and slips that
    were told here, of all that were written down."""
    counted = state.own.setbacks.counted
    if counted.told:
        of = counted.told + counted.found_out
        yield f"told {counted.told}", Fact(kind="told_first", number=counted.told, of=of)
    here = {one.harm for one in state.shared.telling.harms if one.by == "responsible"}
    slips = state.own.setbacks.slips
    told = sum(one.harm in here for one in slips)
    if told:
        yield f"slip {told}", Fact(kind="slip_told", number=told, of=len(slips))


def _of_both(state: "State") -> Iterator[tuple[str, Fact]]:
    for one in state.shared.openness.every(openness.ToldUnder):
        yield f"under {one.id}", Fact(kind="told_under", text=one.text)
    for offer in state.shared.offers.offers:
        said = state.shared.settling.whole_of(offer.id)
        if said is not None and said.says == "whole":
            yield f"whole {offer.id}", Fact(kind="whole", text=offer.what)


def decide(state: "State", command: Command) -> tuple[kinds.Event, ...]:
    mine = state.own.victories
    match command:
        case KeepVictory():
            return _keep(state, command)
        case LeaveFact():
            if not 0 < len(command.name) <= 2 * kinds.LONGEST_ID:
                raise Refused("not_understood")
            left = FactLeft(at=command.at, name=command.name)
            return () if command.name in mine.left else (left,)
        case SwitchVictories():
            return _switch(state, command)
        case _:
            assert_never(command)


def _keep(state: "State", command: KeepVictory) -> tuple[Event, ...]:
    mine = state.own.victories
    kept = kinds.find(mine.kept, command.id)
    text = whole(command.text, field="text", most=LONGEST)
    if not text and not command.name:
        raise Refused("empty", field="text")
    victory = VictoryKept(
        at=command.at,
        id=command.id,
        name=command.name,
        fact=_fact(state, command, kept),
        text=text,
        size=command.size,
    )
    return kinds.within(mine.kept, victory, most=MOST_KEPT, reason="enough_kept", field="text")


def _fact(state: "State", command: KeepVictory, kept: VictoryKept | None) -> Fact | None:
    """The fact as the book has it now; of one that is kept, as it was then."""
    if kept is not None and kept.name == command.name:
        return kept.fact
    if not command.name:
        return None
    # A day ahead: in the east it is tomorrow already, and the page showed it.
    known = dict(facts(state, schedules.days_later(command.at.date(), 1)))
    if command.name not in known:
        raise Refused("not_there")
    return known[command.name]


def _switch(state: "State", command: SwitchVictories) -> tuple[kinds.Event, ...]:
    if state.own.victories.is_off != command.on:
        return ()
    switched = VictoriesSwitched(at=command.at, on=command.on)
    if command.on or DOOR not in state.shared.pacing.open_doors or state.shared.pacing.is_closed:
        return (switched,)
    return (switched, pacing.DoorSet(at=command.at, door=DOOR, open=False))


def evolve(mine: Slice, event: Event) -> Slice:
    match event:
        case VictoryKept():
            return replace(mine, kept=(*kinds.without(mine.kept, (event.id,)), event))
        case FactLeft():
            return replace(mine, left=mine.left | {event.name})
        case VictoriesSwitched():
            return replace(mine, is_off=not event.on)
        case _:
            assert_never(event)


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(mine, kept=kinds.without(mine.kept, ids))
