"""What can happen between the two people of a repair, and when.

The heart of the house: plain functions over frozen values. A command asks for something,
`decide` answers with events or raises `Refused`, `evolve` moves the state by one event, `fold`
by many. Two folds never mix: what is `shared`, and what is the actor's `own`. Nothing in this
room reads a clock, a random source, a setting or a file: time and ids come in with the command.
"""

from amends.repair.codec import decode, encode
from amends.repair.deciding import decide
from amends.repair.due import Due, due
from amends.repair.kinds import (
    Books,
    Command,
    Event,
    LetGo,
    LetGoOf,
    Refused,
    Role,
    Seat,
    UnknownEvent,
)
from amends.repair.state import EMPTY, Own, Shared, State, evolve, fold

__all__ = [
    "EMPTY",
    "Books",
    "Command",
    "Due",
    "Event",
    "LetGo",
    "LetGoOf",
    "Own",
    "Refused",
    "Role",
    "Seat",
    "Shared",
    "State",
    "UnknownEvent",
    "decide",
    "decode",
    "due",
    "encode",
    "evolve",
    "fold",
]
