"""Impact: what it was like for the hurt person, and what it cost them.

The responsible person guesses; a guess is sealed with its date the moment it is kept, so that it
can later be set beside the other's own words without having been improved. What the partner said
is written down "as told". The harmed person writes their own. (STEPS S0.1f, S2.2a, S3.0a, S3.1b.)
"""

from typing import TYPE_CHECKING, ClassVar, Literal, assert_never

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Made, Value, found, is_new, said
from amends.repair.practices.amends import THINGS

if TYPE_CHECKING:
    from amends.repair.state import State

Domain = Literal[
    "feelings",
    "safety",
    "trust",
    "self_worth",
    "body",
    "time",
    "money",
    "property",
    "work",
    "family",
    "friends",
    "plans",
    "meaning",
]
"""Where a harm reaches. `meaning` is "it meant to them that ..." (S3.1b)."""

INSIDE: tuple[Domain, ...] = ("feelings", "safety", "trust", "self_worth", "meaning")
"""Where it hurts inside: what is done and kept up reaches there, and things seldom do (S3.3a)."""

Source = Literal["guess", "told", "own"]
"""A guess of the responsible person, the partner's words as told, or the writer's own hurt."""


LONGEST_OTHER = 2_000


class ImpactNoted(Made, frozen=True, kw_only=True):
    harm: str | None
    domain: Domain
    source: Source
    text: str


class RetellingWritten(Made, frozen=True, kw_only=True):
    """The day as the other might tell it, in their first person; written again when it changes."""

    text: str


Who = Literal["children", "family", "friends", "work", "other"]


class OtherTouched(Made, frozen=True, kw_only=True):
    """What it did to somebody who is neither of the two."""

    who: Who
    text: str


class NotSeenMarked(kinds.Event, frozen=True, kw_only=True):
    """Of a row that the hurt person told: "I had not seen". For its writer alone, and no score."""

    of_own: ClassVar[bool] = False

    of: str
    on: bool


class ImpactTied(kinds.Event, frozen=True, kw_only=True):
    """Of which harm an impact came, said later; `harm` is "" for none of them by itself. The row may be
    one that the hurt person told: it stays as they told it, and this is for its writer alone."""

    of_own: ClassVar[bool] = False

    of: str
    harm: str


Event = ImpactNoted | RetellingWritten | NotSeenMarked | OtherTouched | ImpactTied


class NoteImpact(kinds.Command, frozen=True, kw_only=True):
    """Keep one impact. `harm` may be None: a harmed person need not sort their hurt by act."""

    id: str
    domain: Domain
    source: Source
    text: str
    harm: str | None = None


class Retell(kinds.Command, frozen=True, kw_only=True):
    """Tell it from the other's place: a guess from beginning to end, and kept as one. (S2.2b)"""

    id: str
    text: str


class MarkNotSeen(kinds.Command, frozen=True, kw_only=True):
    """Mark, or unmark, a row that the hurt person told here."""

    of: str
    on: bool


class NoteOther(kinds.Command, frozen=True, kw_only=True):
    """Keep what it did to others. For its writer alone: nobody else is told by it. (S3.0a)"""

    id: str
    who: Who
    text: str


class TieImpact(kinds.Command, frozen=True, kw_only=True):
    """Say of which harm an impact came, of which that was not said; "" for none by itself."""

    of: str
    harm: str = ""


Command = NoteImpact | Retell | MarkNotSeen | NoteOther | TieImpact


class Slice(Value, frozen=True, kw_only=True):
    rows: tuple[ImpactNoted, ...] = ()
    retellings: tuple[RetellingWritten, ...] = ()
    not_seen: frozenset[str] = frozenset()
    others: tuple[OtherTouched, ...] = ()
    tied: tuple[ImpactTied, ...] = ()
    told_here: tuple[ImpactNoted, ...] = ()
    """What the hurt person told in the shared book; `views` puts it here, for its reader alone."""

    @property
    def known(self) -> tuple[ImpactNoted, ...]:
        """All that acts, promises and letters can name, each with the harm it is tied to by now."""
        rows = (*self.rows, *self.told_here)
        if not self.tied:
            return rows
        ties = {tie.of: tie.harm or None for tie in self.tied}
        return tuple(replace(row, harm=ties.get(row.id, row.harm)) for row in rows)

    @property
    def guesses(self) -> tuple[ImpactNoted, ...]:
        return tuple(row for row in self.rows if row.source == "guess")

    @property
    def told(self) -> tuple[ImpactNoted, ...]:
        return tuple(row for row in self.rows if row.source == "told")


def uncovered(state: "State") -> tuple[ImpactNoted, ...]:
    """The impacts with nothing put against them yet: neither an amends nor a promise."""
    answered = [
        *(item.impacts for item in state.own.amends.items),
        *(promise.impacts for promise in state.own.promises.standing),
    ]
    covered = {row for rows in answered for row in rows}
    return tuple(row for row in state.own.impact.known if row.id not in covered)


def met_by_things_alone(state: "State") -> tuple[ImpactNoted, ...]:
    """What hurt inside and has nothing but things put against it: no act, and no promise."""
    things: set[str] = set()
    deeds = {row for promise in state.own.promises.standing for row in promise.impacts}
    for item in state.own.amends.items:
        (things if item.kind in THINGS else deeds).update(item.impacts)
    alone = things - deeds
    return tuple(row for row in state.own.impact.known if row.domain in INSIDE and row.id in alone)


def answered(state: "State") -> tuple[ImpactNoted, ...]:
    """The impacts that something kept stands against: an amends done, or a promise once kept.

    Planned, offered and promised is not yet kept: gold is not laid on for words.
    """
    kept = [
        *(item.impacts for item in state.own.amends.items if item.done is not None),
        *(
            promise.impacts
            for promise in state.own.promises.promises
            if any(said.mark == "kept" for said in promise.said)
        ),
    ]
    met = {row for rows in kept for row in rows}
    return tuple(row for row in state.own.impact.known if row.id in met)


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    mine = state.own.impact
    match command:
        case NoteImpact():
            return _note(state, command)
        case Retell():
            text = said(command.text, field="text")
            kept = kinds.find(mine.retellings, command.id)
            if kept is not None and kept.text == text:
                return ()
            return (RetellingWritten(at=command.at, id=command.id, text=text),)
        case MarkNotSeen():
            found(mine.told_here, command.of)
            if (command.of in mine.not_seen) == command.on:
                return ()
            return (NotSeenMarked(at=command.at, of=command.of, on=command.on),)
        case NoteOther():
            text = said(command.text, field="text", most=LONGEST_OTHER)
            other = OtherTouched(at=command.at, id=command.id, who=command.who, text=text)
            return (other,) if is_new(mine.others, other, field="text") else ()
        case TieImpact():
            return _tie(state, command)
        case _:
            assert_never(command)


def _note(state: "State", command: NoteImpact) -> tuple[Event, ...]:
    mine = state.own.impact
    if command.harm is not None:
        found(state.own.owning.harms, command.harm)
    row = ImpactNoted(
        at=command.at,
        id=command.id,
        harm=command.harm,
        domain=command.domain,
        source=command.source,
        text=said(command.text, field="text"),
    )
    return (row,) if is_new(mine.rows, row, field="text") else ()


def _tie(state: "State", command: TieImpact) -> tuple[Event, ...]:
    row = found(state.own.impact.known, command.of)
    if command.harm:
        found(state.own.owning.harms, command.harm)
    if (row.harm or "") == command.harm:
        return ()
    return (ImpactTied(at=command.at, of=row.id, harm=command.harm),)


def evolve(mine: Slice, event: Event) -> Slice:
    match event:
        case ImpactNoted():
            return replace(mine, rows=(*mine.rows, event))
        case RetellingWritten():
            if kinds.find(mine.retellings, event.id) is None:
                return replace(mine, retellings=(*mine.retellings, event))
            text = event.text
            return replace(mine, retellings=kinds.amended(mine.retellings, event.id, text=text))
        case NotSeenMarked():
            marked = mine.not_seen | {event.of} if event.on else mine.not_seen - {event.of}
            return replace(mine, not_seen=marked)
        case OtherTouched():
            return replace(mine, others=(*mine.others, event))
        case ImpactTied():
            others = tuple(tie for tie in mine.tied if tie.of != event.of)
            return replace(mine, tied=(*others, event))
        case _:
            assert_never(event)


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(
        mine,
        rows=kinds.without(mine.rows, ids),
        retellings=kinds.without(mine.retellings, ids),
        others=kinds.without(mine.others, ids),
        tied=tuple(tie for tie in mine.tied if tie.of not in ids),
    )
