"""Told outcomes: how it goes on, and whether one wants to try, told as facts and without any why.

Only the hurt person tells it, and what they keep for themselves is never told by that (outcomes).
All but "together" and "try" hold something off: they pass everything and work at once. "Ended" brings
quiet with it, between the two and not in this repair alone. What was told can be told otherwise, or be
unsaid, on any day. (STEPS S2.12b-c, S4.0c.)
"""

from typing import TYPE_CHECKING, ClassVar, Literal

from amends.repair import kinds
from amends.repair.kinds import Act, Given, Giving, Role, add_given
from amends.repair.practices import pacing, safety

if TYPE_CHECKING:
    from amends.repair.state import State

Told = Literal["together", "apart", "beside", "separate", "ended", "unsaid"]
"""`unsaid`: what was told before holds no longer, and nothing stands in its place."""


class OutcomeTold(Given, frozen=True, kw_only=True):
    outcome: Told


Trying = Literal["try", "undecided", "leaving", "unsaid"]
"""Whether they want to try, as far as they let it be known; `unsaid`: nothing, or no longer."""


class TryingTold(Given, frozen=True, kw_only=True):
    trying: Trying


Event = OutcomeTold | TryingTold


class TellOutcome(Act, frozen=True, kw_only=True):
    """Tell it. It has no words: nobody has to give a reason, and nobody is to read one into it."""

    only: ClassVar[Role | None] = "harmed"
    id: str
    outcome: Told

    @property
    def is_stop(self) -> bool:
        return self.outcome != "together"


class TellTrying(Act, frozen=True, kw_only=True):
    """Tell whether one wants to try. It has no words either, and can change on any day. (S4.0c)"""

    only: ClassVar[Role | None] = "harmed"
    id: str
    trying: Trying

    @property
    def is_stop(self) -> bool:
        return self.trying != "try"


Command = TellOutcome | TellTrying


class Slice(Giving, frozen=True, kw_only=True):
    @property
    def last(self) -> OutcomeTold | None:
        """What was told last, also where it was unsaid by that."""
        return self.newest(OutcomeTold)

    @property
    def standing(self) -> OutcomeTold | None:
        """What is told now, or None."""
        last = self.last
        return None if last is None or last.outcome == "unsaid" else last

    @property
    def last_trying(self) -> TryingTold | None:
        """What was told last of it, also where it was unsaid by that."""
        return self.newest(TryingTold)

    @property
    def trying(self) -> TryingTold | None:
        """Whether they want to try as it is told now, or None."""
        last = self.last_trying
        return None if last is None or last.trying == "unsaid" else last

    @property
    def holds_off_closeness(self) -> bool:
        """Whether they told that they do not know yet whether they want to try, or are leaving: then
        nothing of a couple's is offered to the other, whatever stood open before."""
        told = self.trying
        return told is not None and told.trying in ("undecided", "leaving")


AS_TOLD: dict[Trying, safety.Trying] = {
    "try": "try",
    "undecided": "undecided",
    "leaving": "no",
    "unsaid": "unknown",
}


def known_trying(state: "State") -> safety.Trying:
    """Whether the hurt person wants to try, as whoever did the hurt knows it: as it is told here, or
    else as it was told by mouth."""
    told = state.shared.told_outcomes.trying
    return state.own.safety.trying if told is None else AS_TOLD[told.trying]


def decide(state: "State", command: Command) -> tuple[kinds.Event, ...]:
    ours = state.shared.told_outcomes
    if isinstance(command, TellTrying):
        return _tell_trying(ours, command)
    told = OutcomeTold(outcome=command.outcome, **kinds.as_given(command))
    before = ours.last.outcome if ours.last is not None else "unsaid"
    if before == command.outcome or not kinds.is_new_given(ours, told):
        return ()
    if command.outcome == "ended" and command.by not in state.shared.pacing.not_now:
        return (told, pacing.NotNowSet(at=command.at, by=command.by, on=True))
    return (told,)


def _tell_trying(ours: Slice, command: TellTrying) -> tuple[kinds.Event, ...]:
    before = ours.trying.trying if ours.trying is not None else "unsaid"
    told = TryingTold(trying=command.trying, **kinds.as_given(command))
    if before == command.trying or not kinds.is_new_given(ours, told):
        return ()
    return (told,)


def evolve(ours: Slice, event: Event) -> Slice:
    return add_given(ours, event)
