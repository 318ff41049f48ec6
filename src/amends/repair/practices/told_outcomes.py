"""Told outcomes: how it goes on, told to the other as a fact and without a word of why.

Only the hurt person tells it, and what they keep for themselves is never told by that (outcomes).
All but "together" hold something off: they pass everything and work at once. "Ended" brings quiet
with it, between the two and not in this repair alone. What was told can be told otherwise, or be
unsaid, on any day. (STEPS S2.12b-c.)
"""

from typing import TYPE_CHECKING, ClassVar, Literal

from amends.repair import kinds
from amends.repair.kinds import Act, Given, Giving, Role, add_given
from amends.repair.practices import pacing

if TYPE_CHECKING:
    from amends.repair.state import State

Told = Literal["together", "apart", "beside", "separate", "ended", "unsaid"]
"""`unsaid`: what was told before holds no longer, and nothing stands in its place."""


class OutcomeTold(Given, frozen=True, kw_only=True):
    outcome: Told


Event = OutcomeTold


class TellOutcome(Act, frozen=True, kw_only=True):
    """Tell it. It has no words: nobody has to give a reason, and nobody is to read one into it."""

    only: ClassVar[Role | None] = "harmed"
    id: str
    outcome: Told

    @property
    def is_stop(self) -> bool:
        return self.outcome != "together"


Command = TellOutcome


class Slice(Giving, frozen=True, kw_only=True):
    @property
    def last(self) -> OutcomeTold | None:
        """What was told last, also where it was unsaid by that."""
        return next(reversed(self.every(OutcomeTold)), None)

    @property
    def standing(self) -> OutcomeTold | None:
        """What is told now, or None."""
        last = self.last
        return None if last is None or last.outcome == "unsaid" else last


def decide(state: "State", command: Command) -> tuple[kinds.Event, ...]:
    ours = state.shared.told_outcomes
    told = OutcomeTold(outcome=command.outcome, **kinds.as_given(command))
    before = ours.last.outcome if ours.last is not None else "unsaid"
    if before == command.outcome or not kinds.is_new_given(ours, told):
        return ()
    if command.outcome == "ended" and command.by not in state.shared.pacing.not_now:
        return (told, pacing.NotNowSet(at=command.at, by=command.by, on=True))
    return (told,)


def evolve(ours: Slice, event: Event) -> Slice:
    return add_given(ours, event)
