"""Reviews: looking back 1, 3, 6 and 12 months after the first harm was written down, for oneself.

A review shows what was done, always with what it is of, and asks three small questions. It is
there from its day on and never runs out; nothing in it is a mark, and nothing in it is for the
other. (STEPS S0.8b, S2.14a, S2.18b.)
"""

from datetime import date
from typing import TYPE_CHECKING, Literal, get_args

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Made, Refused, Value, whole
from amends.repair.schedules import months_later

if TYPE_CHECKING:
    from amends.repair.state import State

Months = Literal[1, 3, 6, 12]
MONTHS: tuple[Months, ...] = get_args(Months)
"""When it is looked back (STEPS S0.8b): a month, and the three marks of S2.14a."""

LONGEST_ANSWER = 2_000
ANSWERS = ("changed", "lasts", "onward")


class ReviewWritten(Made, frozen=True, kw_only=True):
    """A review as it stands now, written again under the same id when it changes.

    `changed`: what one sees otherwise than then. `lasts`: what holds, and what slipped. `onward`: the
    one thing that one does until the next.
    """

    months: Months
    changed: str
    lasts: str
    onward: str


Event = ReviewWritten


class WriteReview(kinds.Command, frozen=True, kw_only=True):
    id: str
    months: Months
    changed: str = ""
    lasts: str = ""
    onward: str = ""


Command = WriteReview


class Slice(Value, frozen=True, kw_only=True):
    written: tuple[ReviewWritten, ...] = ()

    def of(self, months: int) -> ReviewWritten | None:
        return next((one for one in self.written if one.months == months), None)


def begun(state: "State") -> date | None:
    """The day on which the first harm that is still there was written down, or None."""
    return min((harm.at.date() for harm in state.own.owning.harms), default=None)


def days(state: "State") -> tuple[tuple[Months, date], ...]:
    """When each of the reviews is there; none before anything was written down."""
    first = begun(state)
    return (
        () if first is None else tuple((months, months_later(first, months)) for months in MONTHS)
    )


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    mine = state.own.reviews
    first = begun(state)
    if first is None:
        raise Refused("no_harm_yet", field="changed")
    day = months_later(first, command.months)
    if day.toordinal() > command.at.date().toordinal() + 1:
        # A day later than it may be where they are: it is a review, and no appointment.
        raise Refused("review_ahead", field="changed", day=day)
    texts = {
        name: whole(getattr(command, name), field=name, most=LONGEST_ANSWER) for name in ANSWERS
    }
    if not any(texts.values()):
        raise Refused("nothing_answered", field="changed")
    kept = mine.of(command.months)
    if kinds.find(mine.written, command.id) != kept:
        # One for each of the days: another's id, or another's place, would take its words away.
        raise Refused("already_kept", field="changed")
    written = ReviewWritten(at=command.at, id=command.id, months=command.months, **texts)
    return kinds.unless_kept(written, kept)


def evolve(mine: Slice, event: Event) -> Slice:
    return replace(mine, written=(*kinds.without(mine.written, (event.id,)), event))


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(mine, written=kinds.without(mine.written, ids))
