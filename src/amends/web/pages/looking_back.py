"""Leaf 1: looking back 1, 3, 6 and 12 months after the first harm was written down.

What was done, stretch by stretch and always with what it is of, and three small questions. It is
for oneself. `1/<n>/1/` tells the other what was seen, in words for them, where they opened that way.
For the hurt person it is one question, for themselves alone and on no day: has it lasted?
(STEPS S0.8b, S2.14a.)
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, Final

from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from amends.repair import State, looking_back
from amends.repair.practices import partners_side, reviews
from amends.repair.practices.reviews import ANSWERS, Months, WriteReview
from amends.repair.practices.told_reviews import TellReview
from amends.web.pages import between, following
from amends.web.pages.asking import MakingForm, choice, words
from amends.web.pages.bringing import bring
from amends.web.pages.frame import Visit, page
from amends.web.pages.saying import day

TELLS: Final = "1"
"""What stands behind a review in the address of telling it."""


AFTER: Final[dict[partners_side.After, Promise]] = {
    "3": gettext_lazy("Three months"),
    "6": gettext_lazy("Six months"),
    "12": gettext_lazy("A year"),
    "else": gettext_lazy("Another time"),
}
LASTS: Final[dict[partners_side.Lasts, Promise]] = {
    "yes": gettext_lazy("It has lasted"),
    "partly": gettext_lazy("Some of it has"),
    "no": gettext_lazy("It has not"),
    "unsure": gettext_lazy("I cannot tell"),
}


class ReviewForm(MakingForm):
    changed = words(
        gettext_lazy("What do you see otherwise than you did then?"),
        hint=gettext_lazy("What you believed when you began, and what you know now."),
        rows=4,
        free=True,
    )
    lasts = words(
        gettext_lazy("What lasts, and what has slipped?"),
        hint=gettext_lazy("As it is, not as you meant it."),
        rows=4,
        free=True,
    )
    onward = words(
        gettext_lazy("What is the one thing that you do from here on?"),
        hint=gettext_lazy("Small enough to do, and yours to do."),
        rows=3,
        free=True,
    )


class TellForm(MakingForm):
    text = words(
        gettext_lazy("What do you want them to know of it?"),
        hint=gettext_lazy("What you see, and what you do now. No request, and no praise."),
        rows=5,
    )
    reaching = ("text",)


class LastingForm(MakingForm):
    after = choice(
        gettext_lazy("Which time do you look back over?"), list(AFTER.items()), beside=True
    )
    lasts = choice(gettext_lazy("Has it lasted?"), list(LASTS.items()))
    text = words(gettext_lazy("In your words"), rows=4, free=True)


@page()
def shown(visit: Visit) -> HttpResponseBase:
    if visit.role == "harmed":
        return _lasting(visit)
    state = visit.state()
    if not visit.act:
        return _list(visit, state)
    for months, there_on in reviews.days(state):
        if visit.act == f"{months}/{TELLS}" and _may_tell(visit, state, months):
            return _tell(visit, months)
        if visit.act == str(months) and there_on <= visit.today:
            return _one(visit, state, months)
    raise Http404


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One of the days to look back on: its address once it is there, and whether it was used."""

    name: str
    day: date
    url: str
    is_written: bool


def _list(visit: Visit, state: State) -> HttpResponseBase:
    rows = [
        Row(
            name=_after(months),
            day=there_on,
            url=visit.url("1", str(months)) if there_on <= visit.today else "",
            is_written=state.own.reviews.of(months) is not None,
        )
        for months, there_on in reviews.days(state)
    ]
    return visit.show(
        "looking_back/list.html", rows=rows, what_url=visit.url("c"), back_url=visit.url("a")
    )


def _after(months: int) -> str:
    return ngettext("After %(n)s month", "After %(n)s months", months) % {"n": months}


def _one(visit: Visit, state: State, months: Months) -> HttpResponseBase:
    kept = state.own.reviews.of(months)
    initial = {name: getattr(kept, name) for name in ("id", *ANSWERS)} if kept else {}
    form = ReviewForm(visit.request.POST or None, initial=initial)
    if visit.posts and visit.attempt(form, lambda said: _written(visit, months, said)):
        return visit.saved("1")
    return visit.show(
        "looking_back/one.html",
        form=form,
        title=_after(months),
        table=_table(visit, state, months),
        now=looking_back.standing(state),
        let_go_url=visit.url("z", f"1/{kept.id}") if kept else "",
        word_url=_word_url(visit, state),
        tell_url=visit.url("1", f"{months}/{TELLS}") if _may_tell(visit, state, months) else "",
        back_url=visit.url("1"),
    )


def _word_url(visit: Visit, state: State) -> str:
    """The way to say anew what one stands by, where it is welcome and its day has come (S2.18b)."""
    ours = state.shared.openness
    is_ahead = ours.next_word is not None and ours.next_word > visit.now.date()
    if ours.word == "no" or is_ahead or following.is_apart(visit, state):
        return ""
    return visit.url("P", "3")


def _written(visit: Visit, months: Months, said: dict[str, Any]) -> WriteReview:
    answers = {name: said[name] for name in ANSWERS}
    return WriteReview(at=visit.now, id=said["id"], months=months, **answers)


def _may_tell(visit: Visit, state: State, months: Months) -> bool:
    """Whether there is somebody to tell, something to tell of, and a way that they opened."""
    is_written = state.own.reviews.of(months) is not None
    lets = state.shared.pacing.lets("responsible", "learning")
    return between.is_shared(visit) and is_written and lets


def _tell(visit: Visit, months: Months) -> HttpResponseBase:
    """In words for them: what was written for oneself stays where it is."""
    return bring(
        visit,
        TellForm(visit.request.POST if visit.posts else None),
        partial(TellReview, months=months),
        {"text": ""},
        title=_("Telling what you saw"),
        lead=_("They opened this way. What you wrote for yourself stays yours; this goes to them."),
        main=_("Give it"),
        aside=_("Keep it to yourself"),
        said=_("Given. For ten minutes you can take it back."),
        back="1",
    )


def _table(visit: Visit, state: State, months: int) -> dict[str, Any]:
    return {
        "caption": _("What you said, from one look back to the next"),
        "head": [
            _("From, until"),
            _("Promises kept"),
            _("Not said"),
            _("Misses told"),
            _("Weeks you looked"),
        ],
        "rows": [
            [
                _stretch(first, last),
                *_cells(looking_back.facts(state, first, last, today=visit.today)),
            ]
            for _from, _to, first, last in looking_back.spans(state, months)
        ],
    }


def _stretch(first: date, last: date) -> str:
    return _("%(first)s, until %(last)s") % {"first": day(first), "last": day(last)}


def _cells(facts: looking_back.Facts) -> list[str]:
    return [
        _of(facts.kept, facts.said),
        str(facts.unsaid),
        _of(facts.told, facts.missed),
        _of(facts.weeks_looked, facts.weeks),
    ]


def _of(number: int, of: int) -> str:
    """A number with what it is of; where there is nothing that it could be of, just that."""
    return _("%(number)s of %(of)s") % {"number": number, "of": of} if of else _("None")


# The side of whoever was hurt


def _lasting(visit: Visit) -> HttpResponseBase:
    """Whether it has lasted is theirs to say, here to nobody; no day asks for it. (S2.14a)"""
    if visit.act:
        raise Http404
    form = LastingForm(visit.request.POST if visit.posts else None)
    if visit.posts and visit.attempt(
        form, lambda said: partners_side.NoteLasting(at=visit.now, **said)
    ):
        return visit.saved("1", said=_("Kept, for you alone."))
    noted = visit.state().own.partners_side.lasting
    return visit.show(
        "decisions/question.html",
        form=form,
        title=_("Has it lasted?"),
        lead=_("What changed, and what you see of it now. Nobody asks you, and nobody reads this."),
        days=[_noted(visit, one) for one in reversed(noted)],
        main=_("Keep it"),
        aside=_("Leave it open"),
        aside_url=visit.url("y"),
        back_url=visit.url("y"),
        tell_url=visit.url("w") if between.is_shared(visit) else "",
    )


def _noted(visit: Visit, one: partners_side.LastingNoted) -> dict[str, Any]:
    return {
        "day": timezone.localdate(one.at),
        "title": f"{AFTER[one.after]}: {LASTS[one.lasts]}",
        "text": one.text,
        "let_go_url": visit.url("z", f"1/{one.id}"),
    }
