"""Leaf u: one thing that was given. `u/1/<id>` one's own, `u/2/<id>` the other's.

To read it writes nothing and tells nobody. An answer is never asked for. What one gave oneself can
be taken back without a trace until the other can see it, and let go of afterwards. How each kind is
shown stands in `things.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair import Role, State
from amends.repair.kinds import Act, Given, other
from amends.repair.practices import giving, letters
from amends.web.pages import between, marking, shared_book
from amends.web.pages.asking import MakingForm, ask, words
from amends.web.pages.between import MINE, THEIRS, place_of
from amends.web.pages.frame import Visit, page
from amends.web.pages.read_over import read_over
from amends.web.pages.thing import ASK_AGAIN, Text
from amends.web.pages.things import THINGS

ANSWER, TAKE_BACK, LET_GO = "1", "2", "3"


class AskForm(MakingForm):
    text = words(
        _("What do you want to hear?"), hint=_("In your words, or in none."), rows=4, free=True
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class AnswerRow:
    """An answer beside what it answers. `url` leads its giver to it; `quoted` is what it is about."""

    day: date
    title: Text
    text: str
    quoted: str = ""
    url: str = ""


@page()
def shown(visit: Visit) -> HttpResponseBase:
    if not between.is_shared(visit):
        raise Http404
    if visit.act == ASK_AGAIN:
        return _ask_again(visit)
    whose, __, rest = visit.act.partition("/")
    id, __, act = rest.partition("/")
    state = visit.state()
    one = state.shared.given_by(_giver(visit, whose), id)
    if one is None or type(one) not in THINGS or (whose, act) not in ACTS:
        raise Http404
    return ACTS[whose, act](visit, state, one)


def _giver(visit: Visit, whose: str) -> Role:
    return visit.role if whose == MINE else other(visit.role)


# One thing


def _read(visit: Visit, state: State, one: Given) -> HttpResponseBase:
    thing = THINGS[type(one)]
    mine = one.by == visit.role
    return visit.show(
        "given/one.html",
        title=thing.name,
        mine=mine,
        owes_nothing=not mine and visit.role == "harmed",
        paragraphs=[part for part in thing.text(one).split("\n\n") if part],
        said=thing.said(one),
        quoted=thing.quotes(state, one),
        stands=thing.stands(state, one, visit.today),
        parts=thing.parts(one),
        drawn=thing.drawn(one),
        date_line=between.day_of(visit, one),
        back_until=timezone.localtime(one.visible_from)
        if mine and between.can_be_taken_back(visit, one)
        else None,
        answers=_answers(visit, state, one),
        well=thing.well(state, one) if mine else (),
        # Help for the responsible person: who was hurt is not told how to take anything.
        leaves_it=visit.role == "responsible"
        and thing.answering is not None
        and thing.may_answer(state, one),
        answering=thing.answering if thing.is_answered_by(visit.role, one, state) else None,
        links=thing.links(visit, state, one),
        let_go=(visit.role, one.by, one.id) in state.shared.giving.let_go,
        urls={
            "list": visit.url("p"),
            "answer": place_of(visit, one, ANSWER),
            "take_back": place_of(visit, one, TAKE_BACK),
            "let_go": place_of(visit, one, LET_GO),
        },
    )


def _answers(visit: Visit, state: State, one: Given) -> list[AnswerRow]:
    return [
        AnswerRow(
            day=between.day_of(visit, answer),
            title=THINGS[type(answer)].said(answer),
            quoted=THINGS[type(answer)].quotes(state, answer),
            text=THINGS[type(answer)].text(answer),
            url=place_of(visit, answer) if answer.by == visit.role else "",
        )
        for answer in THINGS[type(one)].answers(state, one)
    ]


# Answering


def _answer(visit: Visit, state: State, one: Given) -> HttpResponseBase:
    thing = THINGS[type(one)]
    answering = thing.answering
    if answering is None or not thing.is_answered_by(visit.role, one, state):
        raise Http404
    made = answering.fitted(state, visit.today) if answering.fitted else answering.form
    form = made(visit.request.POST if visit.posts else None)
    read_over(visit, form)
    if visit.posts and visit.attempt(form, lambda said: _act(visit, one, answering.act, said)):
        act = _act(visit, one, answering.act, form.cleaned_data)
        return visit.saved("u", f"{THEIRS}/{one.id}", said=_kept_until(at_once=act.is_stop))
    return visit.show(
        "given/answer.html",
        form=form,
        answering=answering,
        quoted=thing.text(one) if answering.quotes else "",
        back_url=place_of(visit, one),
    )


def _act(visit: Visit, one: Given, make: Callable[..., Act], said: dict[str, Any]) -> Act:
    return make(at=visit.now, by=visit.role, of=one.id, **said)


def _kept_until(*, at_once: bool) -> str:
    if at_once:
        return gettext("Saved, and sealed. It holds at once.")
    return gettext("Saved, and sealed. For ten minutes you can take it back.")


def _ask_again(visit: Visit) -> HttpResponseBase:
    if visit.role != "harmed" or not visit.state().shared.letters.letters:
        raise Http404
    form = AskForm(visit.request.POST if visit.posts else None)
    if visit.posts and visit.attempt(form, lambda said: _asked(visit, said)):
        return visit.saved("p", said=_kept_until(at_once=False))
    return ask(
        visit,
        form,
        title=gettext("To hear it again"),
        lead=gettext(
            "This lets them give you one more letter. You can close it again at any time."
        ),
        main=gettext("Say so"),
        back=visit.url("p"),
    )


def _asked(visit: Visit, said: dict[str, Any]) -> letters.AskAgain:
    return letters.AskAgain(at=visit.now, id=said["id"], by="harmed", text=said["text"])


# Taking back, and letting go


def _take_back(visit: Visit, state: State, one: Given) -> HttpResponseBase:
    if not visit.posts:
        raise Http404
    command = giving.TakeBack(at=visit.now, by=visit.role, thing=one.id)
    return shared_book.press(visit, command, gettext("Taken back. Nobody saw it."))


def _let_go(visit: Visit, state: State, one: Given) -> HttpResponseBase:
    if visit.posts:
        command = giving.LetGoOfGiven(at=visit.now, by=visit.role, whose=one.by, thing=one.id)
        return shared_book.press(visit, command, gettext("Let go, as far as it is yours."))
    return visit.show("given/let_go.html", back_url=place_of(visit, one))


ACTS: Final[dict[tuple[str, str], Callable[[Visit, State, Given], HttpResponseBase]]] = {
    (MINE, ""): _read,
    (MINE, TAKE_BACK): _take_back,
    (MINE, LET_GO): _let_go,
    (THEIRS, ""): _read,
    (THEIRS, ANSWER): _answer,
    (THEIRS, LET_GO): _let_go,
    (THEIRS, marking.MARK): marking.shown,
}
