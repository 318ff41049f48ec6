"""What is needed, told or only guessed, and beside it what the responsible person began against it.

It is for them alone: nothing of it goes to the other but what they welcomed to see, by a press of
its own. What stands here are counts of real entries, and "nothing yet".
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amends.repair import State
from amends.repair.kinds import find
from amends.repair.practices import begun, needs
from amends.web.forms import AmendsForm, ChoiceCardsMany
from amends.web.pages import between
from amends.web.pages.asking import MakingForm, ask, words
from amends.web.pages.frame import Visit, addressed, new_id
from amends.web.pages.given_needs import NAME, SAID, STANDS
from amends.web.pages.given_telling import HEAVY
from amends.web.pages.read_over import read_over
from amends.web.pages.saying import held, pressed
from amends.web.pages.thing import Text

GUESS, SHOW, FIRST = "1", "3", "4"

WHAT: Final[dict[begun.What, Promise]] = {
    "promise": gettext_lazy("A promise"),
    "amends": gettext_lazy("Something against what it did"),
    "agreement": gettext_lazy("An agreement"),
}


class GuessForm(MakingForm):
    text = words(
        gettext_lazy("What do you think they need?"),
        hint=gettext_lazy("It stays a guess until they say so themselves. Do not ask about it."),
        rows=3,
    )


class ShowForm(MakingForm):
    """Nothing but the id of what is shown."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One thing that is needed, with what stands against it."""

    text: str
    day: date
    tag: Text
    weight: Text
    said: Text
    acts: list[tuple[str, Text]]
    urls: dict[str, str]


def shown(visit: Visit, act: str, id: str) -> HttpResponseBase:
    state = visit.state()
    match act:
        case "":
            return _list(visit, state)
        case "1":
            return _guess(visit, state, id)
        case "2":
            return _name(visit, state, _found(state, id))
        case "3" if between.is_shared(visit):
            return _show(visit, state, id)
        case "4" if visit.posts:
            return _first(visit, _found(state, id))
        case _:
            raise Http404


def _found(state: State, id: str) -> begun.Needed:
    one = next((one for one in begun.needed(state) if one.id == id), None)
    if one is None:
        raise Http404
    return one


# Side by side


def _list(visit: Visit, state: State) -> HttpResponseBase:
    rows = [_row(visit, state, one) for one in begun.needed(state)]
    with_acts = sum(1 for row in rows if row.acts)
    first = begun.first_of_week(state, visit.today)
    return visit.show(
        "needs/begun.html",
        rows=rows,
        counts={"needed": len(rows), "begun": with_acts, "nothing": len(rows) - with_acts},
        first=first.text if first else "",
        guess_url=visit.url("N", GUESS),
        back_url=visit.url("a"),
    )


def _row(visit: Visit, state: State, one: begun.Needed) -> Row:
    acts = begun.acts_for(state, one.id, visit.today)
    answer = None if one.is_guess else state.shared.needs.answer_to(one.id)
    return Row(
        text=one.text,
        day=_day(visit, state, one),
        tag=_("A guess of yours") if one.is_guess else "",
        weight=HEAVY[one.weight] if one.weight else "",
        said=SAID[answer.answer] if answer else "",
        acts=[(act.what, STANDS["kept" if act.is_kept else "begun"]) for act in acts],
        urls=_urls(visit, state, one, is_begun=bool(acts)),
    )


def _day(visit: Visit, state: State, one: begun.Needed) -> date:
    told = None if one.is_guess else find(state.shared.needs.needs, one.id)
    if told is not None:
        return between.day_of(visit, told)
    guess = find(state.own.begun.guesses, one.id)
    return visit.today if guess is None else timezone.localdate(guess.at)


def _urls(visit: Visit, state: State, one: begun.Needed, *, is_begun: bool) -> dict[str, str]:
    urls = {
        "name": visit.url("N", f"{NAME}/{one.id}"),
        "first": visit.url("N", f"{FIRST}/{one.id}"),
    }
    if one.is_guess:
        change, gone = visit.url("N", f"{GUESS}/{one.id}"), visit.url("z", f"N/{one.id}")
        return {**urls, "change": change, "let_go": gone}
    need = next(need for need in state.shared.needs.standing if need.id == one.id)
    urls["read"] = between.place_of(visit, need)
    if is_begun and state.shared.needs.latest(need).welcome and not state.shared.pacing.is_closed:
        urls["show"] = visit.url("N", f"{SHOW}/{one.id}")
    return urls


# A guess


def _guess(visit: Visit, state: State, id: str) -> HttpResponseBase:
    kept = addressed(state.own.begun.guesses, id) if id else None
    initial = {"id": kept.id, "text": kept.text} if kept else None
    form = GuessForm(visit.request.POST if visit.posts else None, initial=initial)
    if visit.posts and visit.attempt(form, lambda said: begun.GuessNeed(at=visit.now, **said)):
        return visit.saved("N", f"{NAME}/{form.cleaned_data['id']}")
    return ask(
        visit,
        form,
        title=_("A need, guessed"),
        lead=_("For you alone. Then tie it to something that you do."),
        back=visit.url("N"),
    )


# What stands against it


def _name(visit: Visit, state: State, one: begun.Needed) -> HttpResponseBase:
    acts = tuple(begun.acts(state, visit.today))
    named = [act.id for act in begun.acts_for(state, one.id, visit.today)]
    form = _acts_form(acts)(visit.request.POST if visit.posts else None, initial={"acts": named})
    if visit.posts and visit.attempt(form, lambda said: _named(visit, one, said["acts"])):
        return visit.saved("N")
    return visit.show(
        "needs/name.html",
        form=form if acts else None,
        text=one.text,
        is_guess=one.is_guess,
        plan_url=visit.url("i", "1"),
        promise_url=visit.url("j", "1"),
        back_url=visit.url("N"),
    )


def _acts_form(acts: tuple[begun.ActOfOnes, ...]) -> type[AmendsForm]:
    field = forms.MultipleChoiceField(
        label=gettext_lazy("What of this do you do against it?"),
        required=False,
        choices=[(act.id, act.what) for act in acts],
        widget=ChoiceCardsMany(hints={act.id: WHAT[act.kind] for act in acts}),
    )
    return type("ActsForm", (AmendsForm,), {"acts": field})


def _named(visit: Visit, one: begun.Needed, acts: list[str]) -> begun.NameActs:
    return begun.NameActs(at=visit.now, need=one.id, acts=tuple(acts))


def _first(visit: Visit, one: begun.Needed) -> HttpResponseBase:
    said = _("Your week begins with it, while nothing told weighs more.")
    return pressed(visit, begun.BeginWith(at=visit.now, need=one.id), visit.url("N"), said)


# Showing it, where it is welcome


def _show(visit: Visit, state: State, id: str) -> HttpResponseBase:
    need = addressed(state.shared.needs.standing, id)
    acts = begun.acts_for(state, need.id, visit.today)
    form = ShowForm(visit.request.POST if visit.posts else None)
    read_over(visit, form, kept="\n\n".join(act.what for act in acts))
    if visit.posts and visit.attempt(form, lambda said: _shown(visit, need, said["id"])):
        return between.given(visit, form, _("Shown. For ten minutes you can take it back."))
    return visit.show(
        "needs/show.html",
        form=form,
        text=state.shared.needs.latest(need).text,
        acts=[(act.what, STANDS["kept" if act.is_kept else "begun"]) for act in acts],
        held=held(visit, state, _shown(visit, need, new_id())) if not visit.posts else None,
        back_url=visit.url("N"),
    )


def _shown(visit: Visit, need: needs.NeedTold, id: str) -> needs.ShowBegun:
    return needs.ShowBegun(at=visit.now, by="responsible", id=id, of=need.id)
