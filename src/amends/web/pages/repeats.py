"""What is said when something happened again: which time it is, and what is agreed about telling it.

A count of what stands in the book, and the words of the agreement, to whoever wrote both down. No
clock runs: what keeps the two apart stands before everything that was agreed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amends.repair import State
from amends.repair.practices import owning, setbacks
from amends.web.pages import between, following
from amends.web.pages.frame import Visit
from amends.web.pages.given_agreements import SETBACK, may_propose, terms_of
from amends.web.pages.thing import Part

TIMES: Final[dict[int, Promise]] = {
    2: gettext_lazy("This is the second time of this kind in this book."),
    3: gettext_lazy("This is the third time of this kind in this book."),
    4: gettext_lazy("This is the fourth time of this kind in this book."),
    5: gettext_lazy("This is the fifth time of this kind in this book."),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Agreed:
    """What both agreed on for a setback. `apart`: nothing goes between them now."""

    parts: Sequence[Part]
    url: str
    apart: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Again:
    """`said`: which time it is, or "" for a first one. `tell_url`: where it can be told. `call_url`:
    where its writer can say that it happened again, or "" where they did."""

    said: str
    rules_url: str
    agreed: Agreed | None = None
    tell_url: str = ""
    call_url: str = ""


def of(visit: Visit, state: State, harm: owning.Harm) -> Again | None:
    """For a hurt that is a slip, or of a kind that stood there before; None for any other."""
    said = _which_time(setbacks.time_of(state, harm))
    rules_url = visit.url("H")
    if state.own.setbacks.of_harm(harm.id) is None:
        url = call_url(visit, state, harm)
        return Again(said=said, rules_url=rules_url, call_url=url) if url else None
    held = agreed(visit, state)
    may_tell = held is not None and not held.apart
    return Again(
        said=said,
        rules_url=rules_url,
        agreed=held,
        tell_url=visit.url("7", f"1/{harm.id}") if may_tell else "",
    )


def call_url(visit: Visit, state: State, harm: owning.Harm) -> str:
    """Where its writer says that it happened again, "" where that is said or none of its kind stands
    before it. It may have come before them: only its writer knows."""
    if state.own.setbacks.of_harm(harm.id) is not None or setbacks.time_of(state, harm) < 2:
        return ""
    return visit.url("H", f"1/{harm.id}")


def _which_time(time: int) -> str:
    if time < 2:
        return ""
    if time in TIMES:
        return str(TIMES[time])
    return _("%(n)d hurts of this kind stand in this book now.") % {"n": time}


def agreed(visit: Visit, state: State) -> Agreed | None:
    if not between.is_open(visit, state):
        return None
    setback = state.shared.agreements.setback(visit.today)
    if setback is None:
        return None
    return Agreed(
        parts=(Part(name=gettext_lazy("What counts"), text=setback.what), *terms_of(setback)),
        url=between.place_of(visit, setback),
        apart=following.is_apart(visit, state),
    )


def propose_url(visit: Visit, state: State) -> str:
    """Where an agreement for a setback can be proposed, or "" where there is one, or none can be."""
    if not may_propose(visit, state):
        return ""
    if state.shared.agreements.setback(visit.today) is not None:
        return ""
    return visit.url("4", SETBACK)


def put_right(untruth: setbacks.Untruth) -> str:
    """Both sentences, as their writer has them, to be told as one fact."""
    return _("I said: %(stated)s\nTrue is: %(true)s") % {
        "stated": untruth.stated,
        "true": untruth.true,
    }
