"""When somebody trained could help more: worked out from what a person wrote and answered themselves.

For that person alone. A pointer says what of their own words it comes from, names no illness, counts
nothing and foretells nothing. Nothing of the other's is asked, and whoever was hurt is never told that
something of theirs does not move. Together is named only where their own answers speak against
nothing. (STEPS S0.6a; SAFETY.md, sections 3 and 8.)
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Literal

from amends.repair.kinds import Made, Role, Thing, Value
from amends.repair.practices import safety
from amends.repair.practices.help import WAYS, Way
from amends.repair.state import State

Reason = Literal[
    "hopeless",
    "force",
    "afraid",
    "going_on",
    "drink",
    "urges",
    "children",
    "signs",
    "betrayal",
    "deep",
    "body",
    "sleep",
    "repeated",
    "cause",
    "stuck",
]
"""What a pointer comes from. What cannot wait stands first."""

STILL_FOR = timedelta(weeks=8)
"""After how long without anything done or understood a road stands still: two months, in which most
of what is promised here comes round several times (judgement, 2026-11)."""


class Pointer(Value, frozen=True, kw_only=True):
    """`of`: the id of the cause it is about, where it is about one."""

    reason: Reason
    of: str = ""


def ways(state: State, about: str) -> tuple[Way, ...]:
    """The kinds of help that are named to this person: together only where nothing speaks against it.

    Whoever was never asked is not known to be free to say no beside the other.
    """
    is_open = safety.road(state, about) == "open"
    return tuple(way for way in WAYS if is_open or way != "together")


def pointers(state: State, role: Role, about: str, now: datetime) -> tuple[Pointer, ...]:
    """Each reason for which somebody trained could help more, what cannot wait first."""
    return (
        *_from_answers(state, about),
        *_from_troubles(state, ("drink", "urges", "children")),
        *_from_signs(state),
        *(_from_the_harm(state) if role == "responsible" else _from_the_hurt(state)),
        *_from_troubles(state, ("sleep",)),
        *(_from_the_road(state, now) if role == "responsible" else ()),
    )


def _from_answers(state: State, about: str) -> Iterator[Pointer]:
    yield from _from_troubles(state, ("hopeless",))
    if safety.needs_help_first(state, about):
        yield Pointer(reason="force")
    last = state.own.safety.last(about)
    if last is not None and safety.is_afraid(last):
        yield Pointer(reason="afraid")


def _from_troubles(state: State, names: tuple[Reason, ...]) -> Iterator[Pointer]:
    told = state.own.help.troubles
    for name in names:
        if told is not None and getattr(told, name) == "yes":
            yield Pointer(reason=name)


def _from_signs(state: State) -> Iterator[Pointer]:
    told = state.own.help.troubles
    if told is not None and told.has_signs:
        yield Pointer(reason="signs")


def _from_the_harm(state: State) -> Iterator[Pointer]:
    harms = state.own.owning.harms
    if state.own.owning.is_going_on:
        yield Pointer(reason="going_on")
    if any(harm.kind == "betrayal" for harm in harms):
        yield Pointer(reason="betrayal")
    if any(harm.weight == "deep" for harm in harms):
        yield Pointer(reason="deep")
    kinds = [harm.kind for harm in harms if harm.kind != "other"]
    if any(harm.repeated for harm in harms) or len(set(kinds)) < len(kinds):
        yield Pointer(reason="repeated")


def _from_the_hurt(state: State) -> Iterator[Pointer]:
    if state.own.partners_side.weight == "deep":
        yield Pointer(reason="deep")
    if any(row.domain == "body" and row.source == "own" for row in state.own.impact.rows):
        yield Pointer(reason="body")


def _from_the_road(state: State, now: datetime) -> Iterator[Pointer]:
    for cause in state.own.reflection.causes:
        if cause.needs_help:
            yield Pointer(reason="cause", of=cause.id)
    moved = max(_moved(state), default=None)
    if moved is not None and now.date() - moved >= STILL_FOR:
        yield Pointer(reason="stuck")


def _moved(state: State) -> Iterator[date]:
    """The days on which something was owned, understood or done."""
    own = state.own
    written: tuple[Made | Thing, ...] = (
        *own.owning.harms,
        *own.owning.facts,
        *own.reflection.answers,
        *own.reflection.causes,
        *own.apology.drafts,
        *own.apology.deliveries,
        *own.amends.items,
        *own.promises.promises,
        *own.help.sessions,
    )
    yield from (one.at.date() for one in written)
    yield from (payment.on for payment in own.amends.payments)
    for promise in own.promises.promises:
        yield from (said.on for said in promise.said if said.mark in ("kept", "late"))
