"""Practical: one short line about something that cannot wait, such as the children or the rent.

It may be given at any time within the cap. In space it passes only where the hurt person ticked
its subject in the terms, at the moment at which it would be seen; and then no more than a few.
Through "not now", no-contact and a closed book nothing passes. (SAFETY.md, section 4.)
"""

from datetime import datetime
from typing import TYPE_CHECKING, assert_never

from amends.repair import kinds
from amends.repair.kinds import Act, Given, Giving, Role, add_given, said
from amends.repair.practices.space import SUBJECTS, Subject

if TYPE_CHECKING:
    from amends.repair.state import State

LONGEST = 200
"""Characters of a line: one matter with its time and place (2026-11). What needs more can wait."""

MOST_IN_SPACE = 2
"""Lines that one person may give in seven days of a space: as few as the cap lets through when
nothing was chosen (SAFETY.md, section 4), so that a tick for the children opens no conversation."""


class LineGiven(Given, frozen=True, kw_only=True):
    subject: Subject
    text: str


Event = LineGiven


class GiveLine(Act, frozen=True, kw_only=True):
    id: str
    subject: Subject
    text: str


Command = GiveLine


class Slice(Giving, frozen=True, kw_only=True):
    def by(self, role: Role) -> tuple[LineGiven, ...]:
        return tuple(one for one in self.given if one.by == role)


def subjects(state: "State", now: datetime) -> tuple[Subject, ...]:
    """What a line may be about at that instant, as far as space goes."""
    terms = state.shared.terms
    if not terms.holds(now):
        return SUBJECTS
    ticked = terms.lets_through(now)
    return tuple(name for name in SUBJECTS if name in ticked)


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    match command:
        case GiveLine():
            line = LineGiven(
                subject=command.subject,
                text=said(" ".join(command.text.split()), field="text", most=LONGEST),
                **kinds.as_given(command),
            )
            return (line,) if kinds.is_new_given(state.shared.practical, line, field="text") else ()
        case _:
            assert_never(command)


def evolve(ours: Slice, event: Event) -> Slice:
    return add_given(ours, event)
