"""Letters: which there are, and what each act of the address opens.

A letter's id stands in the address; what comes after it is a figure without meaning.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from amends.repair import State, series
from amends.repair.kinds import find
from amends.repair.practices.apology import ApologyDelivered, Because, Draft, Kind, has_given
from amends.repair.practices.letters import LetterGiven
from amends.web.pages import ready, words_and_acts, workbench
from amends.web.pages.frame import Visit, page
from amends.web.pages.saying import barred, first_words
from amends.web.pages.workbench import BEGIN

NAMES: Final[dict[Kind, Promise]] = {
    "acknowledgement": _("A short acknowledgement"),
    "full": _("The full apology"),
    "renewed": _("An apology again"),
    "understanding": _("For something you understood later"),
}

ACTS: Final[dict[str, Callable[[Visit, str], HttpResponseBase]]] = {
    "": workbench.page,
    "1": workbench.look,
    "2": ready.look_honestly,
    "3": ready.read_aloud,
    "4": ready.end_rest,
    "5": workbench.for_what,
    "6": workbench.earlier,
}

News = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One letter in the list."""

    day: date
    title: str | Promise
    text: str
    tag: str | Promise
    tag_kind: str
    url: str
    news: tuple[str, ...] = ()
    """What it names and no earlier one did."""


@page(role="responsible")
def shown(visit: Visit) -> HttpResponseBase:
    if not visit.act:
        return _list(visit)
    draft, __, act = visit.act.partition("/")
    if act not in ACTS:
        raise Http404
    return ACTS[act](visit, draft)


def _list(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    mine = state.own.apology
    held = barred(visit, state)
    news = series.news(state, with_book=visit.seat.gate is not None)
    return visit.show(
        "letters/list.html",
        drafts=[_draft_row(visit, draft) for draft in mine.drafts if not draft.given],
        given=[
            *(_here_row(visit, letter, news) for letter in reversed(_given_here(visit, state))),
            *(_given_row(visit, state, delivery, news) for delivery in reversed(mine.deliveries)),
        ],
        begin={} if held else _beginnings(visit, state),
        held=held,
        beside_acts=words_and_acts.beside(visit, state),
        has_harm=bool(state.own.owning.harms),
        harm_url=visit.url("c"),
        stand_url=visit.url("F", "5"),
        start_url="" if has_given(state, "acknowledgement", "full") else visit.url("e", "s/1"),
        unsent_url=visit.url("h", "5"),
        help_url=visit.url("m"),
    )


def _beginnings(visit: Visit, state: State) -> dict[str, str]:
    """What can be begun now, by kind, with its address."""
    mine = state.own.apology
    open_kinds = {draft.kind for draft in mine.drafts if not draft.given}
    first: list[Kind] = (
        ["acknowledgement"] if not has_given(state, "acknowledgement", "full") else []
    )
    full: list[Kind] = ["full"] if not has_given(state, "full") else ["renewed", "understanding"]
    return {kind: visit.url("f", BEGIN[kind]) for kind in (*first, *full) if kind not in open_kinds}


def _draft_row(visit: Visit, draft: Draft) -> Row:
    return Row(
        day=timezone.localdate(draft.at),
        title=NAMES[draft.kind],
        text=first_words(draft.text),
        tag=_standing(visit, draft),
        tag_kind="kept" if draft.is_ready else "",
        url=visit.url("g", draft.id) if draft.is_ready else visit.url("f", draft.id),
    )


def _standing(visit: Visit, draft: Draft) -> Promise:
    if draft.is_resting(visit.now):
        return _("Resting")
    return _("Ready") if draft.is_ready else _("Being written")


def _given_row(visit: Visit, state: State, delivery: ApologyDelivered, news: News) -> Row:
    draft = find(state.own.apology.drafts, delivery.draft)
    why = WHY_AGAIN[draft.because] if draft is not None and draft.because else _("Given")
    return Row(
        day=delivery.on,
        title=NAMES[delivery.kind],
        text=first_words(draft.text) if draft is not None else "",
        tag=why,
        tag_kind="kept",
        url=visit.url("g", delivery.id),
        news=news.get(delivery.draft, ()),
    )


def _given_here(visit: Visit, state: State) -> tuple[LetterGiven, ...]:
    """What was given in the shared book, once somebody is there to read it."""
    return state.shared.letters.letters if visit.seat.gate is not None else ()


def _here_row(visit: Visit, letter: LetterGiven, news: News) -> Row:
    return Row(
        day=timezone.localdate(letter.at),
        title=NAMES[letter.kind],
        text=first_words(letter.text),
        tag=_("Given here"),
        tag_kind="kept",
        url=visit.url("g", letter.draft),
        news=news.get(letter.draft, ()),
    )


WHY_AGAIN: Final[dict[Because, Promise]] = {
    "asked": _("Because they asked to hear it"),
    "new_impact": _("Because of something you understood"),
    "new_facts": _("Because new facts came out"),
    "setback": _("After a setback"),
}
