"""What others tell one about oneself: kept with its day, as it was said, and not answered here.

A partner by mouth, a therapist, a friend. To keep it without a reply is the whole of it: there is no
field for what one would have said to it. It reaches nobody. (STEPS S3.5c.)
"""

from datetime import date
from typing import TYPE_CHECKING, Literal

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Made, Value, said

if TYPE_CHECKING:
    from amends.repair.state import State

Who = Literal["partner", "helper", "friend", "other"]
"""`helper`: a therapist, a counsellor, somebody of a group."""

LONGEST = 4_000


class FeedbackKept(Made, frozen=True, kw_only=True):
    """What somebody said, as it stands now: written again under the same id when it was misremembered."""

    who: Who
    on: date
    text: str


Event = FeedbackKept


class KeepFeedback(kinds.Command, frozen=True, kw_only=True):
    id: str
    who: Who
    on: date
    text: str


Command = KeepFeedback


class Slice(Value, frozen=True, kw_only=True):
    kept: tuple[FeedbackKept, ...] = ()

    @property
    def newest_first(self) -> tuple[FeedbackKept, ...]:
        return tuple(sorted(self.kept, key=lambda one: (one.on, one.at), reverse=True))


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    text = said(command.text, field="text", most=LONGEST)
    kinds.not_ahead(command.on, command.at, field="on")
    kept = FeedbackKept(at=command.at, id=command.id, who=command.who, on=command.on, text=text)
    return kinds.unless_kept(kept, kinds.find(state.own.feedback.kept, command.id))


def evolve(mine: Slice, event: Event) -> Slice:
    return replace(mine, kept=(*kinds.without(mine.kept, (event.id,)), event))


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(mine, kept=kinds.without(mine.kept, ids))
