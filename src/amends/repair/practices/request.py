"""The words of the one request, as their writer has them: written, laid aside, then given or not.

They rest for a day before they can be given, and anew after each change. Nobody sees them, and
nothing waits for them. Whether they may be given at all is the rule of forgiveness. (STEPS S2.11b,
S2.12b.)
"""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Made, Refused, Value, said

if TYPE_CHECKING:
    from amends.repair.state import State

REST = timedelta(hours=24)
"""A night and a day, and no way to end it early: an apology that waits can come too late for
somebody, a request never does. It is asked once, so that it cannot be asked better afterwards."""


class RequestDrafted(Made, frozen=True, kw_only=True):
    """The words as they stand now, written again under the same id when they change."""

    text: str

    @property
    def rests_until(self) -> datetime:
        return self.at + REST


Event = RequestDrafted


class DraftRequest(kinds.Command, frozen=True, kw_only=True):
    id: str
    text: str


Command = DraftRequest


class Slice(Value, frozen=True, kw_only=True):
    drafts: tuple[RequestDrafted, ...] = ()


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    text = said(command.text, field="text")
    kept = kinds.find(state.own.request.drafts, command.id)
    if kept is not None and kept.text == text:
        return ()
    return (RequestDrafted(at=command.at, id=command.id, text=text),)


def rested(mine: Slice, id: str, now: datetime) -> RequestDrafted:
    """The words with that id. Raises Refused while they rest, or where there are none."""
    draft = kinds.found(mine.drafts, id)
    if now < draft.rests_until:
        raise Refused("resting", until=draft.rests_until)
    return draft


def evolve(mine: Slice, event: Event) -> Slice:
    return replace(mine, drafts=(*kinds.without(mine.drafts, (event.id,)), event))


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(mine, drafts=kinds.without(mine.drafts, ids))
