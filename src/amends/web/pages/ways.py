"""The ways on from the book that both can read: what each of the two may say, give or set there.

Add a page between the two by one line here. A way is shown only where it leads somewhere: what is
closed by the other is not there, and nothing says that it is closed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

from django.utils.translation import gettext_lazy as _

from amends.repair import Role, State
from amends.repair.practices import bond, matters, practical, prevention, ties, victories
from amends.web.pages.frame import Visit
from amends.web.pages.given_agreements import may_propose
from amends.web.pages.thing import Text

Group = Literal["say", "later", "pace"]
"""`say`: what one can bring into the book. `later`: what mostly comes with time, so that it is folded
away from whoever comes here on a bad day. `pace`: how much, when, and whether at all."""


def _always(visit: Visit, state: State) -> bool:
    return True


def _no_room_yet(visit: Visit, state: State) -> bool:
    return not state.shared.terms.holds(visit.now)


def _a_line_may_pass(visit: Visit, state: State) -> bool:
    return not state.shared.pacing.is_quiet and bool(practical.subjects(state, visit.now))


def _may_be_agreed(visit: Visit, state: State) -> bool:
    """There is something to read, or the responsible person may propose; the hurt one always may."""
    return may_propose(visit, state) or bool(state.shared.agreements.proposals)


def _the_door_is_open(visit: Visit, state: State) -> bool:
    return bond.is_let_in(state)


def _not_at_work(visit: Visit, state: State) -> bool:
    return not ties.is_at_work(state)


def _good_things_are_let_in(visit: Visit, state: State) -> bool:
    shown = state.shared.told_victories.shown
    return bool(shown) or state.shared.pacing.lets(visit.role, victories.DOOR)


def _talking_is_let_in(visit: Visit, state: State) -> bool:
    ours = state.shared.matters
    is_open = state.shared.pacing.lets(visit.role, matters.SMALL) or matters.board_is_open(state)
    return is_open or bool(ours.raised or (ours.picked and ours.picked.cards))


def _something_is_promised(visit: Visit, state: State) -> bool:
    return bool(state.shared.pledges.pledges)


def _something_is_needed(visit: Visit, state: State) -> bool:
    return bool(state.shared.needs.needs)


def _something_is_welcome(visit: Visit, state: State) -> bool:
    ours = state.shared.openness
    is_let_in = ours.about or ours.word != "no" or ours.lets("beforehand")
    holds = state.shared.agreements.in_force(visit.today)
    return bool(is_let_in or holds) or may_propose(visit, state)


def _learning_is_let_in(visit: Visit, state: State) -> bool:
    given = state.shared.prevention.given
    return bool(given) or state.shared.pacing.lets(visit.role, prevention.DOOR)


@dataclass(frozen=True, kw_only=True, slots=True)
class Way:
    group: Group
    role: Role | None
    code: str
    name: Text
    about: Text
    is_there: Callable[[Visit, State], bool] = _always


WAYS: Final = (
    Way(
        group="say",
        role=None,
        code="8",
        name=_("What cannot wait"),
        about=_("One short line about the children, the home, money or health."),
        is_there=_a_line_may_pass,
    ),
    Way(
        group="say",
        role="responsible",
        code="7",
        name=_("What happened, and how it was"),
        about=_("What you did, told here; and what you think it was like, sealed."),
    ),
    Way(
        group="say",
        role="harmed",
        code="7",
        name=_("Telling, if you ever want to"),
        about=_("What happened, and how it was, in your own words."),
    ),
    Way(
        group="say",
        role="responsible",
        code="3",
        name=_("Asking to be forgiven"),
        about=_("The part that matters least, and is never owed."),
    ),
    Way(
        group="say",
        role="harmed",
        code="6",
        name=_("What would help"),
        about=_("Something that would help you. It asks for no answer."),
    ),
    Way(
        group="say",
        role="harmed",
        code="N",
        name=_("What you need, and what you count on"),
        about=_("Told if you like, changed when you like. They answer yes, otherwise, or cannot."),
    ),
    Way(
        group="say",
        role="responsible",
        code="N",
        name=_("What is needed, and what you began"),
        about=_("What they told, beside what you do against it."),
        is_there=_something_is_needed,
    ),
    Way(
        group="say",
        role="harmed",
        code="w",
        name=_("Questions, and being heard"),
        about=_("Ask what you want to know, and the same again whenever you need it."),
    ),
    Way(
        group="say",
        role="responsible",
        code="w",
        name=_("Questions, and being heard"),
        about=_("What they asked, your answers, and what you heard."),
    ),
    Way(
        group="say",
        role=None,
        code="9",
        name=_("Promises"),
        about=_("What was promised here, and what is wanted of it."),
        is_there=_something_is_promised,
    ),
    Way(
        group="later",
        role="responsible",
        code="I",
        name=_("What you learn and do"),
        about=_("Your plan against a repeat, and facts, for them to read."),
        is_there=_learning_is_let_in,
    ),
    Way(
        group="later",
        role="harmed",
        code="I",
        name=_("What they learn and do"),
        about=_("Their plan against a repeat, if you ever want to read it."),
    ),
    Way(
        group="say",
        role=None,
        code="4",
        name=_("Agreements"),
        about=_("A rule for a while, with a reason and an end."),
        is_there=_may_be_agreed,
    ),
    Way(
        group="say",
        role=None,
        code="5",
        name=_("Looking together at how it goes"),
        about=_("How often, and in which way; it may be never."),
    ),
    Way(
        group="later",
        role="responsible",
        code="P",
        name=_("What you tell unasked"),
        about=_("How you are, a line beforehand, what you stand by: as far as it is welcome."),
        is_there=_something_is_welcome,
    ),
    Way(
        group="later",
        role="responsible",
        code="K",
        name=_("Time together"),
        about=_("Proposed by either, booked by both, and for nothing else."),
        is_there=_the_door_is_open,
    ),
    Way(
        group="later",
        role="harmed",
        code="P",
        name=_("What they tell you unasked"),
        about=_("Whether, how often and about what. It may be never."),
    ),
    Way(
        group="later",
        role="harmed",
        code="J",
        name=_("Small things, and time together"),
        about=_("What you like and what not, and what may be tended, if you ever want to."),
        is_there=_not_at_work,
    ),
    Way(
        group="later",
        role="responsible",
        code="U",
        name=_("Small good things"),
        about=_("What they showed, and what you could show."),
        is_there=_good_things_are_let_in,
    ),
    Way(
        group="later",
        role="harmed",
        code="U",
        name=_("Small good things"),
        about=_("From facts, for you alone or shown, and switched off when you like."),
    ),
    Way(
        group="later",
        role="responsible",
        code="V",
        name=_("Talking, early and softly"),
        about=_("Cards that they opened, and what was raised."),
        is_there=_talking_is_let_in,
    ),
    Way(
        group="later",
        role="harmed",
        code="V",
        name=_("Talking, early and softly"),
        about=_("Cards about talking, small matters, and a board apart from the hurt."),
    ),
    Way(
        group="pace",
        role="harmed",
        code="v",
        name=_("Room for yourself"),
        about=_("A time in which nothing goes between you, on your terms."),
        is_there=_no_room_yet,
    ),
    Way(
        group="pace",
        role="harmed",
        code="r",
        name=_("What may be brought to you"),
        about=_("Doors that you open and close."),
    ),
    Way(
        group="pace",
        role=None,
        code="s",
        name=_("How much may come in a week"),
        about=_("From nothing to seven things."),
    ),
    Way(
        group="pace",
        role=None,
        code="t",
        name=_("Leave this book"),
        about=_("One act, at once, without a reason."),
    ),
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Shown:
    name: Text
    about: Text
    url: str


def ways_of(visit: Visit, state: State, group: Group) -> list[Shown]:
    """The ways of one group that are there for this person now."""
    return [
        Shown(name=way.name, about=way.about, url=visit.url(way.code))
        for way in WAYS
        if way.group == group and way.role in (None, visit.role) and way.is_there(visit, state)
    ]
