"""`decide`: the one way from what a person asks to what happens."""

from collections.abc import Callable
from typing import Any

from amends.repair import guards
from amends.repair.kinds import Command, Event, LetGo, LetGoOf, Refused, Role
from amends.repair.practices import apology, impact, safety
from amends.repair.state import FOR, OWN_PRACTICES, SHARED_PRACTICES, State, members

_PRACTICES: dict[str, Any] = {**OWN_PRACTICES, **SHARED_PRACTICES}

_DECIDE: dict[type[Command], tuple[str, Callable[[State, Any], tuple[Event, ...]]]] = {
    kind: (name, practice.decide)
    for name, practice in _PRACTICES.items()
    for kind in members(practice.Command)
}

WITHOUT_A_ROLE: tuple[type[Command], ...] = (safety.ChoosePreferences, apology.SetFindingAside)
"""What a person may do with their personal book alone."""

COMMANDS: tuple[type[Command], ...] = (LetGoOf, *_DECIDE)
"""Every command there is."""

HANGING_ON: dict[str, tuple[tuple[str, str], ...]] = {
    "owning.harms": (
        ("owning.facts", "harm"),
        ("owning.reasons", "harm"),
        ("owning.stop_acts", "harm"),
    ),
    "amends.items": (("amends.payments", "amends"), ("amends.hours", "amends")),
    "promises.promises": (("promises.answered", "promise"),),
    "apology.deliveries": (("apology.answers", "delivery"),),
}
"""What goes with a thing when it is let go: it would mean nothing without it."""


def decide(state: State, command: Command, *, about: str, role: Role | None) -> tuple[Event, ...]:
    """The events that `command` leads to; none where it was already done.

    `about` is the repair's token and `role` the actor's, None where only the personal book is
    open. Raises Refused before any event exists.
    """
    if isinstance(command, LetGoOf):
        return _let_go(state, command)
    practice, decide_in = _DECIDE[type(command)]
    _is_theirs(command, practice, role)
    guards.guard(state, command, about=about, role=role)
    return decide_in(state, command)


def _is_theirs(command: Command, practice: str, role: Role | None) -> None:
    """Refuse what belongs to the other side: the hurt person is never asked to own anything."""
    if isinstance(command, WITHOUT_A_ROLE):
        return
    if role not in FOR[practice]:
        raise Refused("not_your_side")
    if practice == "pacing" and command.by != role:  # type: ignore[attr-defined]
        raise Refused("not_your_side")
    if isinstance(command, impact.NoteImpact) and (role == "harmed") != (command.source == "own"):
        raise Refused("not_your_side")


def _let_go(state: State, command: LetGoOf) -> tuple[Event, ...]:
    things = {path: _things(state, path) for path in _paths()}
    where = next((p for p, kept in things.items() if any(t.id == command.id for t in kept)), None)
    if where is None:
        return ()
    if where == "apology.drafts" and any(t.id == command.id and t.given for t in things[where]):
        raise Refused("given_stays")
    hanging = (
        thing.id
        for path, link in HANGING_ON.get(where, ())
        for thing in things[path]
        if getattr(thing, link) == command.id
    )
    return (LetGo(at=command.at, ids=(command.id, *hanging)),)


def _paths() -> tuple[str, ...]:
    return (
        "owning.harms",
        "owning.facts",
        "owning.reasons",
        "owning.stop_acts",
        "impact.rows",
        "reflection.answers",
        "reflection.causes",
        "apology.drafts",
        "apology.deliveries",
        "apology.answers",
        "space.terms",
        "space.unsent",
        "space.contacts",
        "space.availability",
        "amends.items",
        "amends.payments",
        "amends.hours",
        "promises.promises",
        "promises.answered",
        "checkins.checkins",
        "partners_side.pages",
    )


def _things(state: State, path: str) -> tuple[Any, ...]:
    practice, name = path.split(".")
    things: tuple[Any, ...] = getattr(getattr(state.own, practice), name)
    return things
