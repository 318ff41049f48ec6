"""Replies: what the responsible person writes to be read by the other, while it is still theirs.

An answer to a question, what they heard, or a question of their own, kept while it is worked at.
Nobody sees it, nothing waits for it, and whether it may be given is the rule of listening.
"""

from typing import TYPE_CHECKING, ClassVar, Literal

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Made, Value, said

if TYPE_CHECKING:
    from amends.repair.state import State

Kind = Literal["question", "answer", "heard"]


class ReplyDrafted(Made, frozen=True, kw_only=True):
    """The words as they stand now, written again under the same id when they change.

    `of`: the first asking of the question that is answered, the "what I heard" that was not yet
    it, what the other wants to be heard in, or "".
    """

    of_own: ClassVar[bool] = False

    kind: Kind
    of: str
    text: str


Event = ReplyDrafted


class DraftReply(kinds.Command, frozen=True, kw_only=True):
    id: str
    kind: Kind
    of: str = ""
    text: str


Command = DraftReply


class Slice(Value, frozen=True, kw_only=True):
    drafts: tuple[ReplyDrafted, ...] = ()


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    text = said(command.text, field="text")
    draft = ReplyDrafted(at=command.at, id=command.id, kind=command.kind, of=command.of, text=text)
    return kinds.unless_kept(draft, kinds.find(state.own.replies.drafts, command.id))


def evolve(mine: Slice, event: Event) -> Slice:
    return replace(mine, drafts=(*kinds.without(mine.drafts, (event.id,)), event))


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(mine, drafts=kinds.without(mine.drafts, ids))
