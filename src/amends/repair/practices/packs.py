"""Packs: what somebody who helps may read of how it stands, chosen by its person thing by thing.

Nothing is chosen beforehand, and nothing that was written since comes along by itself. There is what is
one's own, and what both said yes to; of the other's words none but the promises that the hurt person was
given. It goes on paper, by hand: nothing here can reach anybody. (STEPS S0.6c.)
"""

from datetime import date
from typing import TYPE_CHECKING, Any, Literal

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Made, Refused, Role, Value, in_its_place, whole
from amends.repair.practices.telling import OwnAccountTold

if TYPE_CHECKING:
    from amends.repair.state import State

Kind = Literal[
    "account", "impact", "promises", "amends", "plan", "weeks", "agreed", "sessions", "pages"
]
"""`plan`: what stands against a repeat. `weeks`: what was noted of how it goes. `agreed`: what both
said yes to. `sessions`: what was written after one with a helper. `pages`: what the hurt person wrote
for themselves."""

MOST_CHOSEN = 60
"""Things in one pack: some eight sheets, which somebody reads before an hour (judgement, 2026-11)."""

LONGEST_QUESTIONS = 2_000


class PackMade(Made, frozen=True, kw_only=True):
    """Which things lie in it, and what its person wants to ask, as it stands now."""

    items: tuple[str, ...]
    questions: str


Event = PackMade


class MakePack(kinds.Command, frozen=True, kw_only=True):
    id: str
    items: tuple[str, ...] = ()
    questions: str = ""


Command = MakePack


class Slice(Value, frozen=True, kw_only=True):
    made: tuple[PackMade, ...] = ()

    @property
    def last(self) -> PackMade | None:
        """The one that stands: it is changed, or let go of and begun anew."""
        return self.made[-1] if self.made else None


def to_choose_from(state: "State", role: Role, today: date) -> dict[Kind, tuple[Any, ...]]:
    """All that can lie in it, by its kind; of what there is nothing of, there is no kind."""
    things = _of_the_one_who_did_it(state) if role == "responsible" else _of_the_one_hurt(state)
    things["weeks"] = (*state.own.checkins.not_well, *state.own.checkins.differences)
    things["agreed"] = state.shared.agreements.in_force(today)
    things["sessions"] = state.own.help.sessions
    return {kind: some for kind, some in things.items() if some}


def _of_the_one_who_did_it(state: "State") -> dict[Kind, tuple[Any, ...]]:
    own = state.own
    return {
        "account": (*own.owning.harms, *own.owning.facts),
        # What the other told of it is theirs to bring.
        "impact": tuple(row for row in own.impact.rows if row.source != "told"),
        "promises": own.promises.promises,
        "amends": own.amends.items,
        "plan": (
            *(cause for cause in own.reflection.causes if cause.act),
            *own.setbacks.situations,
            *own.setbacks.signs,
            *own.setbacks.thens[-1:],
            *own.setbacks.near_misses,
        ),
    }


def _of_the_one_hurt(state: "State") -> dict[Kind, tuple[Any, ...]]:
    pledges = state.shared.pledges
    return {
        "account": tuple(
            one for one in state.shared.telling.every(OwnAccountTold) if one.by == "harmed"
        ),
        "impact": tuple(row for row in state.own.impact.rows if row.source == "own"),
        "promises": tuple(one for one in pledges.pledges if pledges.end_of(one.id) is None),
        "pages": state.own.partners_side.pages,
    }


def chosen(state: "State", role: Role, today: date) -> dict[Kind, tuple[Any, ...]]:
    """What lies in the pack that stands, by its kind; what was let go of since is not in it any more."""
    pack = state.own.packs.last
    items = () if pack is None else pack.items
    there = {
        kind: tuple(one for one in some if one.id in items)
        for kind, some in to_choose_from(state, role, today).items()
    }
    return {kind: some for kind, some in there.items() if some}


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    mine = state.own.packs
    pack = PackMade(
        at=command.at,
        id=command.id,
        items=tuple(dict.fromkeys(command.items)),
        questions=whole(command.questions, field="questions", most=LONGEST_QUESTIONS),
    )
    if len(pack.items) > MOST_CHOSEN:
        raise Refused("pack_too_thick", most=MOST_CHOSEN)
    if not pack.items and not pack.questions:
        raise Refused("empty", field="questions")
    if mine.last is not None and mine.last.id != pack.id:
        raise Refused("already_kept", field="questions")
    return kinds.unless_kept(pack, mine.last)


def evolve(mine: Slice, event: Event) -> Slice:
    return replace(mine, made=in_its_place(mine.made, event))


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(mine, made=kinds.without(mine.made, ids))
