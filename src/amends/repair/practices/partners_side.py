"""The hurt partner's own side: what happened, what they need, what they will not accept, notes.

It owes nothing and nothing in it waits for an answer. It works with no other person in the repair
at all, and none of it can reach anyone. (STEPS S1.2e, S2.14a, S2.15b, S4.0a.)
"""

from typing import TYPE_CHECKING, ClassVar, Literal, assert_never

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Made, Refused, Value, said, whole
from amends.repair.practices.owning import Weight

if TYPE_CHECKING:
    from amends.repair.state import State

Shelf = Literal[
    "happened",
    "need",
    "limit",
    "note",
    "to_hear",
    "counts_on",
    "broken",
    "found_out",
    "respect",
]
"""`limit`: what I will not accept. `to_hear`: a thing I need to hear named (S0.1e). `counts_on`: what
I count on, told or not (S4.5c). `broken`: what is still broken (S1.6e). `found_out`: what I found out,
and was not told; it counts nowhere, and nobody is asked about it (S4.4a). `respect`: what it looks
like on an ordinary day (S3.3g)."""


LONGEST_LASTING = 2_000


class PageWritten(Made, frozen=True, kw_only=True):
    """A page as it stands now, written again under the same id when it changes.

    Version 1 had fewer shelves.
    """

    version: ClassVar[int] = 2

    shelf: Shelf
    text: str


class BesideChosen(kinds.Event, frozen=True, kw_only=True):
    """Whether to lay the other's sealed guesses beside one's own words. Nobody hears of it."""

    on: bool


class NeedsRanked(kinds.Event, frozen=True, kw_only=True):
    """The needs in their order, what matters most first; one written later stands last.

    The whole order, so that a need that is let go leaves the others as they were.
    """

    order: tuple[str, ...]


class HurtWeighed(kinds.Event, frozen=True, kw_only=True):
    """How heavy it is for the one who was hurt, or None: not said."""

    weight: Weight | None


class DefenceNoticed(kinds.Event, frozen=True, kw_only=True):
    """Whether an answer of the other's felt like a defence; for oneself. Telling it is another act."""

    of_own = False

    of: str
    felt: bool


class NeedWeighed(kinds.Event, frozen=True, kw_only=True):
    """How heavy a need weighs that was told, or None. For oneself; telling it is another act."""

    of_own = False

    of: str
    weight: Weight | None


After = Literal["3", "6", "12", "else"]
"""After how many months, by the hurt person's own reckoning; or at another time."""

Lasts = Literal["yes", "partly", "no", "unsure"]


class LastingNoted(Made, frozen=True, kw_only=True):
    """Whether what changed has lasted, as the hurt person sees it on that day."""

    after: After
    lasts: Lasts
    text: str


Trying = Literal["try", "undecided", "leaving", "unsaid"]


class TryingKept(kinds.Event, frozen=True, kw_only=True):
    """Whether they want to try, for themselves alone; telling it is another act (told_outcomes)."""

    trying: Trying


Event = (
    PageWritten
    | BesideChosen
    | NeedsRanked
    | HurtWeighed
    | DefenceNoticed
    | NeedWeighed
    | LastingNoted
    | TryingKept
)


class WritePage(kinds.Command, frozen=True, kw_only=True):
    id: str
    shelf: Shelf
    text: str


class LayBeside(kinds.Command, frozen=True, kw_only=True):
    on: bool


class RankNeed(kinds.Command, frozen=True, kw_only=True):
    """Let a need stand right above another."""

    need: str
    above: str


class WeighHurt(kinds.Command, frozen=True, kw_only=True):
    """Keep how heavy it is. Nobody hears of it; telling it is an act of its own. (S1.1d)"""

    weight: Weight | None


class NoticeDefence(kinds.Command, frozen=True, kw_only=True):
    """Keep for oneself that it felt like a defence, or that it did not after all. (S0.4e)"""

    of: str
    felt: bool


class WeighNeed(kinds.Command, frozen=True, kw_only=True):
    """Keep how heavy something weighs that one told. Nobody hears of it. (S4.6c)"""

    of: str
    weight: Weight | None


class KeepTrying(kinds.Command, frozen=True, kw_only=True):
    """Keep whether one wants to try; any day, any way, or not at all. (S4.0c)"""

    trying: Trying


class NoteLasting(kinds.Command, frozen=True, kw_only=True):
    """Keep for oneself whether it has lasted. It is asked on no day, and nobody hears of it. (S2.14a)"""

    id: str
    after: After
    lasts: Lasts
    text: str = ""


Command = (
    WritePage
    | LayBeside
    | RankNeed
    | WeighHurt
    | NoticeDefence
    | WeighNeed
    | NoteLasting
    | KeepTrying
)


class Slice(Value, frozen=True, kw_only=True):
    pages: tuple[PageWritten, ...] = ()
    beside: bool = False
    order: tuple[str, ...] = ()
    weight: Weight | None = None
    defences: frozenset[str] = frozenset()
    """The answers, and what was said back, that felt like a defence."""
    weighed: tuple[tuple[str, Weight | None], ...] = ()
    lasting: tuple[LastingNoted, ...] = ()
    trying: Trying = "unsaid"

    def weight_of(self, need: str) -> Weight | None:
        return dict(self.weighed).get(need)

    def on(self, shelf: Shelf) -> tuple[PageWritten, ...]:
        return tuple(page for page in self.pages if page.shelf == shelf)

    @property
    def needs(self) -> tuple[PageWritten, ...]:
        """The needs in their order; those without a place yet stand last, as they were written."""
        places = {id: place for place, id in enumerate(self.order)}
        return tuple(sorted(self.on("need"), key=lambda n: places.get(n.id, len(places))))


def is_beside(state: "State") -> bool:
    """Whether a sealed guess lies beside words of one's own: chosen, and not yet without any words."""
    return state.own.partners_side.beside and bool(state.own.impact.rows)


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    mine = state.own.partners_side
    match command:
        case WritePage():
            return _write(mine, command)
        case LayBeside():
            return _lay_beside(state, command)
        case RankNeed():
            return _rank(mine, command)
        case WeighHurt():
            if mine.weight == command.weight:
                return ()
            return (HurtWeighed(at=command.at, weight=command.weight),)
        case NoticeDefence():
            return _notice(state, command)
        case WeighNeed():
            need = kinds.found(state.shared.needs.needs, command.of)
            if mine.weight_of(need.id) == command.weight:
                return ()
            return (NeedWeighed(at=command.at, of=need.id, weight=command.weight),)
        case NoteLasting():
            return _note_lasting(mine, command)
        case KeepTrying():
            if mine.trying == command.trying:
                return ()
            return (TryingKept(at=command.at, trying=command.trying),)
        case _:
            assert_never(command)


def _lay_beside(state: "State", command: LayBeside) -> tuple[Event, ...]:
    """Refuse before there are words of one's own: a guess read first would colour them."""
    if command.on and not state.own.impact.rows:
        raise Refused("own_words_first")
    if state.own.partners_side.beside == command.on:
        return ()
    return (BesideChosen(at=command.at, on=command.on),)


def _notice(state: "State", command: NoticeDefence) -> tuple[Event, ...]:
    theirs = tuple(one for one in state.shared.listening.given if one.by == "responsible")
    one = kinds.found(theirs, command.of)
    if (one.id in state.own.partners_side.defences) == command.felt:
        return ()
    return (DefenceNoticed(at=command.at, of=one.id, felt=command.felt),)


def _note_lasting(mine: Slice, command: NoteLasting) -> tuple[Event, ...]:
    noted = LastingNoted(
        at=command.at,
        id=command.id,
        after=command.after,
        lasts=command.lasts,
        text=whole(command.text, field="text", most=LONGEST_LASTING),
    )
    return (noted,) if kinds.is_new(mine.lasting, noted, field="text") else ()


def _write(mine: Slice, command: WritePage) -> tuple[Event, ...]:
    text = said(command.text, field="text")
    kept = kinds.find(mine.pages, command.id)
    if kept is not None and kept.shelf != command.shelf:
        raise Refused("already_kept", field="text")
    if kept is not None and kept.text == text:
        return ()
    return (PageWritten(at=command.at, id=command.id, shelf=command.shelf, text=text),)


def _rank(mine: Slice, command: RankNeed) -> tuple[Event, ...]:
    """Nothing where it stands above already: a second press moves nothing."""
    moving, below = (kinds.found(mine.needs, id) for id in (command.need, command.above))
    order = [need.id for need in mine.needs]
    if order.index(moving.id) <= order.index(below.id):
        return ()
    order.remove(moving.id)
    order.insert(order.index(below.id), moving.id)
    return (NeedsRanked(at=command.at, order=tuple(order)),)


def evolve(mine: Slice, event: Event) -> Slice:
    match event:
        case PageWritten():
            if kinds.find(mine.pages, event.id) is None:
                return replace(mine, pages=(*mine.pages, event))
            return replace(mine, pages=kinds.amended(mine.pages, event.id, text=event.text))
        case BesideChosen():
            return replace(mine, beside=event.on)
        case NeedsRanked():
            return replace(mine, order=event.order)
        case HurtWeighed():
            return replace(mine, weight=event.weight)
        case DefenceNoticed():
            one = {event.of}
            felt = mine.defences | one if event.felt else mine.defences - one
            return replace(mine, defences=felt)
        case NeedWeighed():
            others = tuple(one for one in mine.weighed if one[0] != event.of)
            return replace(mine, weighed=(*others, (event.of, event.weight)))
        case LastingNoted():
            return replace(mine, lasting=(*mine.lasting, event))
        case TryingKept():
            return replace(mine, trying=event.trying)
        case _:
            assert_never(event)


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(
        mine,
        pages=kinds.without(mine.pages, ids),
        order=tuple(id for id in mine.order if id not in ids),
        lasting=kinds.without(mine.lasting, ids),
    )
