"""Leaf u: one thing that was given. `u/1/<id>` one's own, `u/2/<id>` the other's.

To read it writes nothing and tells nobody. An answer is never asked for. What one gave oneself can
be taken back without a trace until the other can see it, and let go of afterwards.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair import Command, Role, State
from amends.repair.kinds import Given
from amends.repair.practices import giving, letters, offers
from amends.web.forms import ChoiceCards, Writing
from amends.web.pages import shared_book
from amends.web.pages.amends import KINDS
from amends.web.pages.asking import NOTHING_CHOSEN, MakingForm
from amends.web.pages.frame import Visit, page
from amends.web.pages.giving import TAKEN_WELL
from amends.web.pages.saying import attempt
from amends.web.pages.shared_book import MINE, NAMES, THEIRS

ANSWER, TAKE_BACK, LET_GO = "1", "2", "3"
ASK: Final = "0"
"""u/0: ask to hear it again."""

SAID: Final[dict[letters.Answer, Promise]] = {
    "heard": _("Heard"),
    "not_enough": _("Not enough: something is missing"),
    "not_now": _("Not now"),
    "no_more": _("No more of these"),
}


SAID_TO_OFFER: Final[dict[offers.Answer, Promise]] = {
    "accepted": _("Yes"),
    "changed": _("Yes, but differently"),
    "later": _("Not now"),
    "declined": _("No, thank you"),
}


class AnswerForm(MakingForm):
    answer = forms.ChoiceField(
        label=_("What do you want to say to it?"),
        choices=list(SAID.items()),
        widget=ChoiceCards(
            hints={
                "heard": _("It arrived. It says nothing about forgiving."),
                "not_enough": _("You can say what is missing, or leave that out."),
                "no_more": _("No further letter can be given to you, until you ask for one."),
            }
        ),
        error_messages=NOTHING_CHOSEN,
    )
    text = forms.CharField(
        label=_("In your words"),
        help_text=_("Only if you want to. What is missing, or anything else."),
        required=False,
        widget=Writing(rows=4),
    )


class OfferAnswerForm(MakingForm):
    answer = forms.ChoiceField(
        label=_("What do you want to say to it?"),
        choices=list(SAID_TO_OFFER.items()),
        widget=ChoiceCards(hints={"changed": _("You can say how it would be right.")}),
        error_messages=NOTHING_CHOSEN,
    )
    text = forms.CharField(
        label=_("In your words"),
        help_text=_("Only if you want to."),
        required=False,
        widget=Writing(rows=3),
    )


class AskForm(MakingForm):
    text = forms.CharField(
        label=_("What do you want to hear?"),
        help_text=_("In your words, or in none."),
        required=False,
        widget=Writing(rows=4),
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class AnswerRow:
    """An answer beside its letter. `url` leads its giver to it."""

    day: date
    title: Promise | str
    text: str
    url: str = ""


@page()
def shown(visit: Visit) -> HttpResponseBase:
    if not shared_book.is_shared(visit):
        raise Http404
    if visit.act == ASK:
        return _ask_again(visit)
    whose, __, rest = visit.act.partition("/")
    id, __, act = rest.partition("/")
    state = visit.state()
    one = state.shared.given_by(_giver(visit, whose), id)
    if one is None or type(one) not in NAMES or (whose, act) not in ACTS:
        raise Http404
    return ACTS[whose, act](visit, state, one)


def _giver(visit: Visit, whose: str) -> Role:
    me = visit.role
    other: Role = "harmed" if me == "responsible" else "responsible"
    return me if whose == MINE else other


# One thing


def _read(visit: Visit, state: State, one: Given) -> HttpResponseBase:
    mine = one.by == visit.role
    answers = _answers(visit, state, one)
    return visit.show(
        "given/one.html",
        title=NAMES[type(one)],
        mine=mine,
        paragraphs=[part for part in _text(one).split("\n\n") if part],
        said=_said(one),
        date_line=shared_book.day_of(visit, one),
        back_until=timezone.localtime(one.visible_from)
        if mine and shared_book.can_be_taken_back(visit, one)
        else None,
        answers=answers,
        well=_taking_it_well(state, one) if mine else (),
        is_letter=isinstance(one, letters.LetterGiven),
        is_question=isinstance(one, letters.LetterGiven | offers.OfferGiven),
        may_answer=not mine
        and isinstance(one, letters.LetterGiven | offers.OfferGiven)
        and _is_open(state),
        let_go=(visit.role, one.by, one.id) in state.shared.giving.let_go,
        urls=_urls(visit, one),
    )


def _is_open(state: State) -> bool:
    return not state.shared.pacing.is_closed


def _text(one: Given) -> str:
    text: str = one.what if isinstance(one, offers.OfferGiven) else getattr(one, "text", "")
    return text


def _said(one: Given) -> Promise | str:
    match one:
        case letters.LetterAnswered():
            return SAID[one.answer]
        case offers.OfferAnswered():
            return SAID_TO_OFFER[one.answer]
        case offers.OfferGiven():
            return KINDS[one.kind][0]
        case _:
            return ""


def _urls(visit: Visit, one: Given) -> dict[str, str]:
    here = f"{MINE if one.by == visit.role else THEIRS}/{one.id}"
    return {
        "list": visit.url("p"),
        "answer": visit.url("u", f"{here}/{ANSWER}"),
        "take_back": visit.url("u", f"{here}/{TAKE_BACK}"),
        "let_go": visit.url("u", f"{here}/{LET_GO}"),
        "ask": visit.url("u", ASK),
        "pace": visit.url("p"),
    }


def _answers(visit: Visit, state: State, one: Given) -> list[AnswerRow]:
    known: list[letters.LetterAnswered | offers.OfferAnswered] = []
    if isinstance(one, letters.LetterGiven):
        known = [a for a in state.shared.letters.given if isinstance(a, letters.LetterAnswered)]
    if isinstance(one, offers.OfferGiven):
        known = list(state.shared.offers.answers)
    return [
        AnswerRow(
            day=shared_book.day_of(visit, answer),
            title=_said(answer),
            text=answer.text,
            url=visit.url("u", f"{MINE}/{answer.id}") if answer.by == visit.role else "",
        )
        for answer in known
        if answer.of == one.id
    ]


def _taking_it_well(state: State, one: Given) -> tuple[Promise, ...]:
    """What helps to take the last answer well, for who gave the letter."""
    answer = state.shared.letters.answer_to(one.id)
    if not isinstance(one, letters.LetterGiven) or answer is None:
        return ()
    return TAKEN_WELL[answer.answer]


# Answering


def _answer(visit: Visit, state: State, one: Given) -> HttpResponseBase:
    if not isinstance(one, letters.LetterGiven | offers.OfferGiven) or visit.role != "harmed":
        raise Http404
    is_letter = isinstance(one, letters.LetterGiven)
    form = (AnswerForm if is_letter else OfferAnswerForm)(
        visit.request.POST if visit.posts else None
    )
    if visit.posts and visit.attempt(form, lambda said: _answered(visit, one, said)):
        stops: tuple[str, ...] = letters.STOPS if is_letter else offers.STOPS
        at_once = form.cleaned_data["answer"] in stops and not form.cleaned_data["text"].strip()
        return visit.saved("u", f"{THEIRS}/{one.id}", said=_kept_until(visit, at_once))
    return visit.show("given/answer.html", form=form, back_url=visit.url("u", f"{THEIRS}/{one.id}"))


def _answered(visit: Visit, one: Given, said: dict[str, Any]) -> Command:
    kind = letters.AnswerLetter if isinstance(one, letters.LetterGiven) else offers.AnswerOffer
    return kind(at=visit.now, by="harmed", of=one.id, **said)


def _kept_until(visit: Visit, at_once: bool) -> str:
    if at_once:
        return gettext("Saved, and sealed. It holds at once.")
    return gettext("Saved, and sealed. For ten minutes you can take it back.")


def _ask_again(visit: Visit) -> HttpResponseBase:
    if visit.role != "harmed" or not visit.state().shared.letters.letters:
        raise Http404
    form = AskForm(visit.request.POST if visit.posts else None)
    if visit.posts and visit.attempt(form, lambda said: _asked(visit, said)):
        return visit.saved("p", said=_kept_until(visit, False))
    return visit.show(
        "asking/page.html",
        form=form,
        title=gettext("To hear it again"),
        lead=gettext(
            "This lets them give you one more letter. You can close it again at any time."
        ),
        main=gettext("Say so"),
        aside=gettext("Leave it"),
        aside_url=visit.url("p"),
        back_url=visit.url("p"),
    )


def _asked(visit: Visit, said: dict[str, Any]) -> letters.AskAgain:
    return letters.AskAgain(at=visit.now, id=said["id"], by="harmed", text=said["text"])


# Taking back, and letting go


def _take_back(visit: Visit, state: State, one: Given) -> HttpResponseBase:
    if not visit.posts:
        raise Http404
    command = giving.TakeBack(at=visit.now, by=visit.role, thing=one.id)
    why: list[str] = []
    if attempt(visit, command, lambda sentence, _field: why.append(sentence)):
        return visit.saved("p", said=gettext("Taken back. Nobody saw it."))
    return shared_book.show(visit, refused=" ".join(why))


def _let_go(visit: Visit, state: State, one: Given) -> HttpResponseBase:
    if visit.posts:
        command = giving.LetGoOfGiven(at=visit.now, by=visit.role, whose=one.by, thing=one.id)
        why: list[str] = []
        if attempt(visit, command, lambda sentence, _field: why.append(sentence)):
            return visit.saved("p", said=gettext("Let go, as far as it is yours."))
        return shared_book.show(visit, refused=" ".join(why))
    return visit.show("given/let_go.html", urls=_urls(visit, one), back_url=_here(visit, one))


def _here(visit: Visit, one: Given) -> str:
    return visit.url("u", f"{MINE if one.by == visit.role else THEIRS}/{one.id}")


ACTS: Final[dict[tuple[str, str], Callable[[Visit, State, Given], HttpResponseBase]]] = {
    (MINE, ""): _read,
    (MINE, TAKE_BACK): _take_back,
    (MINE, LET_GO): _let_go,
    (THEIRS, ""): _read,
    (THEIRS, ANSWER): _answer,
    (THEIRS, LET_GO): _let_go,
}
