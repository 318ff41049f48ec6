"""The longer questions of check-ins: two scales that researchers made for couples, for oneself alone.

`k/6/` is what they are and what was answered; `k/6/4/` begins the four, `k/6/16/` the sixteen;
`k/6/16/<id>/` is one set of answers, `k/6/16/<id>/2/` the second page of its questions. Each page of
questions is kept as it is sent, so that a set can be left half done and gone on with on another day.
The questions stand as their authors wrote them, in English. (INSTRUMENTS.md; repair/practices/scales.py.)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any, Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amends.guides import ScaleItem, origin, scale_items
from amends.repair import State
from amends.repair.practices import scales
from amends.web.forms import AmendsForm, Between, ChoiceCards
from amends.web.pages.asking import MakingForm
from amends.web.pages.frame import Visit, addressed
from amends.web.pages.given_rhythm import chosen, may_share
from amends.web.pages.over_time import WORDS
from amends.web.pages.rhythm import SHARE_SCALE

SCALES_OF: Final = "6"

BY_CODE: Final[Mapping[str, scales.Scale]] = {"4": "csi4", "16": "csi16"}
"""In an address a scale is called by how many questions it has."""

CODES: Final = {scale: code for code, scale in BY_CODE.items()}

NAMES: Final[Mapping[scales.Scale, Promise]] = {
    "csi4": gettext_lazy("Four questions"),
    "csi16": gettext_lazy("Sixteen questions"),
}

SAYS: Final[Mapping[scales.Scale, Promise]] = {
    "csi4": gettext_lazy(
        "A word stands here only where the last sum, four weeks or more after your first, differs "
        "from it by 5 points or more. Less may be chance, and most of the time there is no word."
    ),
    "csi16": gettext_lazy(
        "Below 51.5, researchers speak of couples who are notably dissatisfied. That is a line "
        "through many couples, and says nothing of what will come of yours. A word stands here only "
        "where the last sum, four weeks or more after your first, differs from it by 15 points or "
        "more and lies on the other side of that line. Less may be chance, and most of the time "
        "there is no word."
    ),
}


PAGES: Final = ("1", "2", "3", "4", "5")


def is_offered(state: State) -> bool:
    """Whether a way leads there: for couples who keep track, and where something lies there."""
    wanted = state.own.checkins.wanted and scales.fits(state)
    return wanted or bool(state.own.scales.answered)


def shown(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    may_answer = scales.fits(state)
    __, *rest = visit.act.strip("/").split("/")
    match rest:
        case [] if may_answer or state.own.scales.answered:
            return _overview(visit, state)
        case [code] if code in BY_CODE and may_answer:
            return _asked(visit, _Place(scale=BY_CODE[code]))
        case [code, id] if code in BY_CODE:
            return _one(visit, state, _kept(state, code, id))
        case [code, id, page] if code in BY_CODE and may_answer and page in PAGES:
            kept = _kept(state, code, id)
            return _asked(visit, _Place(scale=kept.scale, kept=kept, number=int(page)))
        case _:
            raise Http404


def _kept(state: State, code: str, id: str) -> scales.ScaleAnswered:
    kept = addressed(state.own.scales.answered, id)
    if kept.scale != BY_CODE[code]:
        raise Http404
    return kept


# What they are, and what was answered


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    day: date
    text: str
    url: str
    share_url: str
    let_go_url: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Offer:
    """One scale on the page: the way in, and what was answered with what may be said of it."""

    name: Promise
    is_long: bool
    begin_url: str
    go_on_url: str
    since: date | None
    rows: list[Row]
    word: Promise | None
    is_told: bool
    says: Promise | None


def _overview(visit: Visit, state: State) -> HttpResponseBase:
    return visit.show(
        "scales/overview.html",
        may_answer=scales.fits(state),
        offers=[_offer(visit, state, scale) for scale in scales.SCALES],
        origin=origin(),
        back_url=visit.url("k"),
    )


def _offer(visit: Visit, state: State, scale: scales.Scale) -> Offer:
    mine = state.own.scales
    begun = mine.begun(scale)
    direction = mine.direction(scale)
    return Offer(
        name=NAMES[scale],
        is_long=scale == "csi16",
        begin_url=visit.url("k", f"{SCALES_OF}/{CODES[scale]}"),
        go_on_url=_next_of(visit, begun) if begun else "",
        since=begun.on if begun else None,
        rows=[_row(visit, state, one) for one in _newest_first(state, scale)],
        word=WORDS[direction] if len(mine.whole(scale)) > 1 else None,
        is_told=direction != "not_enough",
        says=SAYS[scale] if mine.whole(scale) else None,
    )


def _newest_first(state: State, scale: scales.Scale) -> list[scales.ScaleAnswered]:
    mine = (one for one in state.own.scales.answered if one.scale == scale)
    return sorted(mine, key=lambda one: (one.on, one.at), reverse=True)


def _row(visit: Visit, state: State, one: scales.ScaleAnswered) -> Row:
    return Row(
        day=one.on,
        text=_sum_of(one),
        url=visit.url("k", _act(one)),
        share_url=visit.url("5", f"{SHARE_SCALE}/{one.id}") if may_share(visit, state) else "",
        let_go_url=visit.url("z", f"k/{SCALES_OF}/{one.id}"),
    )


def _sum_of(one: scales.ScaleAnswered) -> str:
    """The sum beside the most that it can be, or that there is none."""
    if one.total is None:
        return _("Not all answered, so there is no sum")
    return _("%(sum)s of %(most)s") % {"sum": one.total, "most": scales.most(one.scale)}


def _act(one: scales.ScaleAnswered) -> str:
    return f"{SCALES_OF}/{CODES[one.scale]}/{one.id}"


# One set of answers


def _one(visit: Visit, state: State, one: scales.ScaleAnswered) -> HttpResponseBase:
    may_answer = scales.fits(state)
    answers = [(item, one.of(item.number)) for item in scale_items(one.scale)]
    return visit.show(
        "scales/one.html",
        name=NAMES[one.scale],
        row=_row(visit, state, one),
        is_whole=not one.left,
        answers=[
            (item.asked, None if points is None else chosen(item, points))
            for item, points in answers
        ],
        go_on_url=_next_of(visit, one) if one.left and may_answer else "",
        change_url=visit.url("k", f"{_act(one)}/1") if may_answer and one.on == visit.today else "",
        back_url=visit.url("k", SCALES_OF),
    )


def _next_of(visit: Visit, one: scales.ScaleAnswered) -> str:
    """Its first page with a question that is not answered."""
    pages = _pages(one.scale)
    number = next(
        number
        for number, items in enumerate(pages, start=1)
        if any(item.number in one.left for item in items)
    )
    return visit.url("k", f"{_act(one)}/{number}")


# The questions, page by page


@dataclass(frozen=True, kw_only=True, slots=True)
class _Place:
    """Where somebody stands: in a set of answers that was begun, or at the start of a new one."""

    scale: scales.Scale
    kept: scales.ScaleAnswered | None = None
    number: int = 1


def _pages(scale: scales.Scale) -> list[list[ScaleItem]]:
    """The items that follow each other with the same answers to choose from, on one page each."""
    return [list(items) for __, items in groupby(scale_items(scale), key=_look)]


def _look(item: ScaleItem) -> object:
    return "pair" if item.is_pair else item.choices


def _asked(visit: Visit, place: _Place) -> HttpResponseBase:
    pages = _pages(place.scale)
    if not 1 <= place.number <= len(pages):
        raise Http404
    items = pages[place.number - 1]
    form = _form_of(items)(visit.request.POST if visit.posts else None, initial=_initial(place))
    if visit.posts and _is_passed_by(form, place):
        return redirect(_after(visit, place, len(pages), place.kept.id if place.kept else ""))
    if visit.posts and visit.attempt(form, lambda said: _answered(visit, place, items, said)):
        return redirect(_after(visit, place, len(pages), form.cleaned_data["id"]))
    return visit.show(
        "scales/asked.html",
        form=form,
        name=NAMES[place.scale],
        is_pairs=items[0].is_pair,
        is_first=place.number == 1,
        number=place.number,
        of=len(pages),
        before_url=visit.url("k", f"{_act(place.kept)}/{place.number - 1}")
        if place.kept and place.number > 1
        else "",
        back_url=visit.url("k", SCALES_OF),
    )


def _form_of(items: list[ScaleItem]) -> type[AmendsForm]:
    """Nothing is chosen beforehand, and each can be left for another day."""
    return type("ItemsForm", (MakingForm,), {_name(item): _field(item) for item in items})


def _name(item: ScaleItem) -> str:
    return f"item_{item.number}"


def _field(item: ScaleItem) -> forms.TypedChoiceField:
    points = [choice.points for choice in item.choices]
    choices = [(str(choice.points), choice.text or str(choice.points)) for choice in item.choices]
    widget = Between(points, low=item.left, high=item.right) if item.is_pair else ChoiceCards()
    if item.is_pair:
        choices = [(str(n), str(n)) for n in points]
    return forms.TypedChoiceField(
        label=item.asked,
        required=False,
        coerce=int,
        empty_value=None,
        choices=choices,
        widget=widget,
    )


def _initial(place: _Place) -> dict[str, Any]:
    """What this person chose before in the same set of answers, and nothing else."""
    if place.kept is None:
        return {}
    given = {f"item_{one.item}": one.points for one in place.kept.answers}
    return {"id": place.kept.id, **given}


def _is_passed_by(form: AmendsForm, place: _Place) -> bool:
    """Whether nothing is answered on this page of a set that was begun: then one just goes on."""
    if place.kept is None or not form.is_valid():
        return False
    return all(form.cleaned_data[field.name] is None for field in form.visible_fields())


def _answered(
    visit: Visit, place: _Place, items: list[ScaleItem], said: dict[str, Any]
) -> scales.AnswerScale:
    return scales.AnswerScale(
        at=visit.now,
        id=place.kept.id if place.kept else said["id"],
        scale=place.scale,
        on=visit.today,
        answers=tuple(
            scales.Answer(item=item.number, points=said[_name(item)])
            for item in items
            if said[_name(item)] is not None
        ),
    )


def _after(visit: Visit, place: _Place, pages: int, id: str) -> str:
    """The next page of questions; after the last, the answers."""
    act = f"{SCALES_OF}/{CODES[place.scale]}/{id}"
    return visit.url("k", act if place.number == pages else f"{act}/{place.number + 1}")
