"""Outcomes: how it goes on between the two, and what each way brings with it for one's own part.

Which it is, only the hurt person says: for themselves here, in a book that nobody else reads, on any
day otherwise. The responsible person keeps here what they were told by mouth. None of the ways is
better than another, and none is an end that could not change. What is told in the book that both can
read is an act of its own (told_outcomes). (STEPS S2.12b-c, S0.9; SAFETY.md, section 1.)
"""

from datetime import date
from typing import TYPE_CHECKING, Literal, assert_never, get_args

from msgspec.structs import replace

from amends.repair import kinds
from amends.repair.kinds import Made, Refused, Role, Value, whole

if TYPE_CHECKING:
    from amends.repair.state import State

Outcome = Literal["together", "apart", "beside", "separate", "ended", "open"]
"""`apart`: for now. `beside`: side by side as parents or in one home, and no couple. `open`: it stays
open, which is an answer too."""

OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)

Task = Literal[
    "promises",
    "amends_due",
    "own_work",
    "somebody",
    "room",
    "rules",
    "unsent",
    "needs",
    "limits",
    "doors",
    "safe",
    "stop",
    "keys",
    "money",
    "things",
    "children",
    "home",
    "others",
]

TASKS: dict[Role, dict[Outcome, tuple[Task, ...]]] = {
    "responsible": {
        "together": ("promises", "amends_due", "own_work"),
        "apart": ("room", "amends_due", "money", "children", "own_work", "somebody"),
        "beside": ("rules", "amends_due", "money", "children", "home", "others"),
        "separate": ("amends_due", "money", "things", "children", "others", "own_work", "somebody"),
        "ended": (
            "amends_due",
            "money",
            "things",
            "children",
            "others",
            "unsent",
            "own_work",
            "somebody",
        ),
        "open": ("promises", "own_work"),
    },
    "harmed": {
        "together": ("needs", "limits", "doors"),
        "apart": ("room", "money", "children", "others", "somebody"),
        "beside": ("limits", "rules", "money", "children", "home"),
        "separate": ("safe", "money", "things", "children", "home", "others", "somebody"),
        "ended": ("safe", "stop", "keys", "money", "things", "children", "others", "somebody"),
        "open": ("needs", "limits"),
    },
}
"""What each way brings with it: for who is to bear it, their duty; for who decides, what some see to."""


class OutcomeNoted(Made, frozen=True, kw_only=True):
    """How it goes on: as its writer decides, or as it was told to them on that day."""

    outcome: Outcome
    text: str
    on: date | None = None


class TaskSeenTo(kinds.Event, frozen=True, kw_only=True):
    """Whether somebody has seen to one thing that an outcome brings with it."""

    outcome: Outcome
    task: Task
    done: bool


Event = OutcomeNoted | TaskSeenTo


class NoteOutcome(kinds.Command, frozen=True, kw_only=True):
    id: str
    outcome: Outcome
    text: str = ""
    on: date | None = None


class SeeToTask(kinds.Command, frozen=True, kw_only=True):
    outcome: Outcome
    task: Task
    done: bool


Command = NoteOutcome | SeeToTask


class Slice(Value, frozen=True, kw_only=True):
    noted: tuple[OutcomeNoted, ...] = ()
    seen_to: frozenset[tuple[Outcome, Task]] = frozenset()

    @property
    def last(self) -> OutcomeNoted | None:
        """Where it stands by what was kept last, or None: nothing need ever stand here."""
        return self.noted[-1] if self.noted else None


def decide(state: "State", command: Command) -> tuple[Event, ...]:
    mine = state.own.outcomes
    match command:
        case NoteOutcome():
            return _note(mine, command)
        case SeeToTask():
            return _see_to(mine, command)
        case _:
            assert_never(command)


def _note(mine: Slice, command: NoteOutcome) -> tuple[Event, ...]:
    if command.on is not None:
        kinds.not_ahead(command.on, command.at, field="on")
    noted = OutcomeNoted(
        at=command.at,
        id=command.id,
        outcome=command.outcome,
        text=whole(command.text, field="text"),
        on=command.on,
    )
    return (noted,) if kinds.is_new(mine.noted, noted, field="text") else ()


def _see_to(mine: Slice, command: SeeToTask) -> tuple[Event, ...]:
    if not any(command.task in of.get(command.outcome, ()) for of in TASKS.values()):
        raise Refused("not_understood")
    if ((command.outcome, command.task) in mine.seen_to) == command.done:
        return ()
    return (
        TaskSeenTo(at=command.at, outcome=command.outcome, task=command.task, done=command.done),
    )


def evolve(mine: Slice, event: Event) -> Slice:
    match event:
        case OutcomeNoted():
            return replace(mine, noted=(*mine.noted, event))
        case TaskSeenTo():
            one = {(event.outcome, event.task)}
            after = mine.seen_to | one if event.done else mine.seen_to - one
            return replace(mine, seen_to=after)
        case _:
            assert_never(event)


def let_go(mine: Slice, ids: tuple[str, ...]) -> Slice:
    return replace(mine, noted=kinds.without(mine.noted, ids))
