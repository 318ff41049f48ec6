"""Pushes: which of their own acts may have pressed on the other, for whoever did the hurt alone.

Worked out from their own entries and what was answered to them, when they ask; kept nowhere, added up
to nothing, and never the other's to see. It says that an act may press, with its day and the reason, and
nothing of what the other felt. What it does not find may press as well. (STEPS S0.3d, S4.7a.)
"""

from collections.abc import Callable, Collection, Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import Literal

from amends import words
from amends.repair.kinds import Given, Value
from amends.repair.practices import agreements, bond, letters, offers
from amends.repair.state import State

Kind = Literal["again", "several", "set_aside", "after_room", "outside", "good"]
"""`again`: the same asked soon after a no. `several`: more than one in a week. `set_aside`: a note
about pressure put aside, and the words given. `after_room`: on the first day after a time of room.
`outside`: contact outside the terms, as one noted it. `good`: time together proposed twice in a week."""

LATELY = timedelta(days=90)
"""How far back it is looked: further back is no help for what one does next (judgement, 2026-11)."""

SOON = timedelta(days=14)
"""How soon after a no the same asked once more is named (judgement, 2026-11)."""

A_WEEK = timedelta(days=7)

MOST_READ = 12
"""Given things whose words are read for what was put aside: the newest, since reading takes time."""

NO: tuple[tuple[type[Given], type[Given], Collection[str]], ...] = (
    (offers.OfferGiven, offers.OfferAnswered, offers.STOPS),
    (agreements.AgreementProposed, agreements.AgreementAnswered, ("cannot",)),
    (bond.TimeProposed, bond.TimeAnswered, bond.STOPS),
)
"""What asks something of the other, its answer, and which of the answers are a no."""

SEVERAL: tuple[tuple[type[Given], Kind], ...] = (
    (offers.OfferGiven, "several"),
    (letters.LetterGiven, "several"),
    (agreements.AgreementProposed, "several"),
    (bond.TimeProposed, "good"),
)

PRESSES = "pressure"


class Push(Value, frozen=True, kw_only=True):
    """One act of theirs. `given`: what they gave, None where it is a contact that they noted."""

    kind: Kind
    on: date
    given: Given | None = None
    text: str = ""


def pushes(state: State, today: date, set_aside: Collection[str]) -> tuple[Push, ...]:
    """Each of one's own acts that may have pressed, the newest first; an act can stand for two reasons."""
    found = [one for find in FINDERS for one in find(state)]
    found += _put_aside(state, set_aside)
    lately = (one for one in found if today - LATELY <= one.on <= today)
    return tuple(sorted(lately, key=lambda one: one.on, reverse=True))


def _mine(state: State) -> tuple[Given, ...]:
    """What they began themselves: an answer to what the other asked is no push."""
    return tuple(sorted(filter(_is_begun, state.shared.given), key=lambda one: one.at))


def _is_begun(one: Given) -> bool:
    return one.by == "responsible" and one.counted


def _again(state: State) -> Iterator[Push]:
    """By the order in which they stand, and by days: the hour of an answer is the other's own."""
    for asks, answers, noes in NO:
        last: date | None = None
        for one in state.shared.given:
            if isinstance(one, answers) and one.by == "harmed":
                last = one.day if getattr(one, "answer", "") in noes else last
            elif isinstance(one, asks) and _is_begun(one) and _is_soon(one, last):
                yield Push(kind="again", on=one.day, given=one)


def _is_soon(one: Given, last: date | None) -> bool:
    return last is not None and one.day - last <= SOON


def _several(state: State) -> Iterator[Push]:
    """The second of a week, and each after it: the first was none."""
    for sort, kind in SEVERAL:
        ours = [one for one in _mine(state) if isinstance(one, sort)]
        for before, one in pairwise(ours):
            if one.day - before.day < A_WEEK:
                yield Push(kind=kind, on=one.day, given=one)


def _after_room(state: State) -> Iterator[Push]:
    """On the day on which room was ended, or the first after its last."""
    days = set()
    for terms in (*state.shared.terms.terms, *state.own.space.terms):
        if terms.ended is not None:
            days.add(terms.ended)
        elif terms.until is not None and terms.until < date.max:
            days.add(terms.until + timedelta(days=1))
    for one in _mine(state):
        if one.day in days:
            yield Push(kind="after_room", on=one.day, given=one)


def _outside(state: State) -> Iterator[Push]:
    for contact in state.own.space.contacts:
        if not contact.inside:
            yield Push(kind="outside", on=contact.on, text=contact.text)


def _put_aside(state: State, set_aside: Collection[str]) -> Iterator[Push]:
    if not set_aside:
        return
    for one in _mine(state)[-MOST_READ:]:
        texts = (getattr(one, name, "") for name in ("text", "what", "why"))
        found = (note for text in texts if text for note in words.read(text).findings)
        if any(note.label == PRESSES and note.key in set_aside for note in found):
            yield Push(kind="set_aside", on=one.day, given=one)


FINDERS: tuple[Callable[[State], Iterator[Push]], ...] = (_again, _several, _after_room, _outside)
