"""Told reviews: what a person saw when they looked back, told to the other in words for them.

The review itself stays where it is: what is told is written anew, through a door that the hurt person
opens, and asks for no answer. (STEPS S0.8b, S1.7a.)
"""

from typing import TYPE_CHECKING, ClassVar

from amends.repair import kinds
from amends.repair.kinds import Act, Given, Giving, Refused, Role, add_given, said
from amends.repair.practices.reviews import LONGEST_ANSWER, Months

if TYPE_CHECKING:
    from amends.repair.state import State


class ReviewTold(Given, frozen=True, kw_only=True):
    months: Months
    text: str


Event = ReviewTold


class TellReview(Act, frozen=True, kw_only=True):
    """Tell what one saw after so many months. There has to be such a review of one's own first."""

    only: ClassVar[Role | None] = "responsible"
    through: ClassVar[str | None] = "learning"

    id: str
    months: Months
    text: str


Command = TellReview


class Slice(Giving, frozen=True, kw_only=True):
    @property
    def told(self) -> tuple[ReviewTold, ...]:
        return self.every(ReviewTold)


def decide(state: "State", command: Command) -> tuple[kinds.Event, ...]:
    ours = state.shared.told_reviews
    text = said(command.text, field="text", most=LONGEST_ANSWER)
    told = ReviewTold(months=command.months, text=text, **kinds.as_given(command))
    if not kinds.is_new_given(ours, told, field="text"):
        return ()
    if state.own.reviews.of(command.months) is None:
        raise Refused("not_there", field="text")
    return (told,)


def evolve(ours: Slice, event: Event) -> Slice:
    return add_given(ours, event)
