"""Leaf y: the private room for three questions that are not one: forgiving, trusting, staying.

`y/` the room, `y/<n>/` one question, `y/0/` what was put away, `y/<n>/0/` to take it out again.
Nothing in it is next, nothing of it reaches anyone, and no rule asks what stands here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django.http import Http404
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amends.repair.practices import decisions
from amends.web.pages.asking import MakingForm, Text, choice, words
from amends.web.pages.frame import Visit, page
from amends.web.pages.own_side import NUMBERS

AWAY: Final = "0"


@dataclass(frozen=True, kw_only=True, slots=True)
class Question:
    """One of the three; its number is its neutral place in addresses."""

    about: decisions.About
    title: Promise
    lead: Promise
    answers: dict[decisions.Answer, Promise]
    hints: dict[str, Text]


PUT_AWAY: Final = gettext_lazy("It goes from this room. A line at the foot brings it back.")
NOT_NOW: Final = gettext_lazy("Not now")
STOP: Final = gettext_lazy("Stop asking")

QUESTIONS: Final[dict[str, Question]] = {
    "1": Question(
        about="forgiving",
        title=gettext_lazy("Forgiving"),
        lead=gettext_lazy(
            "It is yours to give or to keep. Forgiving is not trusting, and it is not staying."
        ),
        answers={
            "yes": gettext_lazy("I forgive"),
            "partly": gettext_lazy("Partly"),
            "no": gettext_lazy("I do not forgive"),
            "not_now": NOT_NOW,
            "stop_asking": STOP,
        },
        hints={
            "partly": gettext_lazy("Some of it, or on some days."),
            "stop_asking": PUT_AWAY,
        },
    ),
    "2": Question(
        about="trusting",
        title=gettext_lazy("Trusting"),
        lead=gettext_lazy(
            "One can forgive and not trust, and stay and not trust. Trust can also come in parts."
        ),
        answers={
            "yes": gettext_lazy("I trust them"),
            "partly": gettext_lazy("Partly"),
            "no": gettext_lazy("I do not trust them"),
            "not_now": NOT_NOW,
            "stop_asking": STOP,
        },
        hints={
            "partly": gettext_lazy("In some things, and not in others."),
            "stop_asking": PUT_AWAY,
        },
    ),
    "3": Question(
        about="staying",
        title=gettext_lazy("Staying"),
        lead=gettext_lazy("Staying is not forgiving, and going is not the opposite of it."),
        answers={
            "yes": gettext_lazy("I want to stay"),
            "partly": gettext_lazy("Apart for now"),
            "no": gettext_lazy("I want to go"),
            "not_now": NOT_NOW,
            "stop_asking": STOP,
        },
        hints={
            "partly": gettext_lazy("Or to stay on terms of your own."),
            "stop_asking": PUT_AWAY,
        },
    ),
}


class DecisionForm(MakingForm):
    def __init__(self, *args: Any, question: Question, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["answer"] = choice(
            gettext_lazy("Where you stand with it today"),
            list(question.answers.items()),
            hints=question.hints,
        )
        self.fields["text"] = words(gettext_lazy("In your words"), rows=4, free=True)


@dataclass(frozen=True, kw_only=True, slots=True)
class Said:
    """What was said to a question on one day."""

    day: date
    title: Promise
    text: str
    let_go_url: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Card:
    """One question with where its writer stands, or with what it is."""

    title: Promise
    url: str
    lead: Promise
    last: Said | None
    days: list[Said]
    take_out_url: str


@page(role="harmed")
def shown(visit: Visit) -> HttpResponseBase:
    match visit.act.split("/"):
        case [""]:
            return _room(visit)
        case ["0"]:
            return _away(visit)
        case [number] if number in QUESTIONS:
            return _question(visit, number)
        case [number, "0"] if number in QUESTIONS:
            return _take_out(visit, QUESTIONS[number].about)
        case _:
            raise Http404


def _room(visit: Visit) -> HttpResponseBase:
    mine = visit.state().own.decisions
    return visit.show(
        "decisions/room.html",
        cards=[card for about, card in _cards(visit, mine) if not mine.is_away(about)],
        away_url=visit.url("y", AWAY) if len(mine.asked) < len(QUESTIONS) else "",
        outcomes_url=visit.url("2"),
        lasting_url=visit.url("1"),
        trying_url=visit.url("o"),
        needs_url=visit.url("l", NUMBERS["need"]),
        limits_url=visit.url("l", NUMBERS["limit"]),
        back_url=visit.url("a"),
    )


def _away(visit: Visit) -> HttpResponseBase:
    mine = visit.state().own.decisions
    cards = [card for about, card in _cards(visit, mine) if mine.is_away(about)]
    if not cards:
        return redirect(visit.url("y"))
    return visit.show("decisions/put_away.html", cards=cards, back_url=visit.url("y"))


def _cards(visit: Visit, mine: decisions.Slice) -> list[tuple[decisions.About, Card]]:
    cards = []
    for number, question in QUESTIONS.items():
        days = _days(visit, mine, number)
        card = Card(
            title=question.title,
            lead=question.lead,
            url=visit.url("y", number),
            last=days[0] if days else None,
            days=days,
            take_out_url=visit.url("y", f"{number}/{AWAY}"),
        )
        cards.append((question.about, card))
    return cards


def _days(visit: Visit, mine: decisions.Slice, number: str) -> list[Said]:
    """All that was said to this question, the newest first."""
    question = QUESTIONS[number]
    return [
        Said(
            day=timezone.localdate(one.at),
            title=question.answers[one.answer],
            text=one.text,
            let_go_url=visit.url("z", f"y/{number}/{one.id}"),
        )
        for one in reversed(mine.days(question.about))
    ]


def _question(visit: Visit, number: str) -> HttpResponseBase:
    question = QUESTIONS[number]
    form = DecisionForm(visit.request.POST or None, question=question)
    if visit.posts and visit.attempt(form, lambda said: _command(visit, question, said)):
        return visit.saved("y")
    mine = visit.state().own.decisions
    if mine.is_away(question.about) and not visit.posts:
        return redirect(visit.url("y", AWAY))
    return visit.show(
        "decisions/question.html",
        form=form,
        title=question.title,
        lead=question.lead,
        days=_days(visit, mine, number),
        main=_("Keep it"),
        aside=_("Leave it open"),
        aside_url=visit.url("y"),
        back_url=visit.url("y"),
        help_url=visit.url("m") if question.about == "staying" else "",
    )


def _command(visit: Visit, question: Question, said: dict[str, Any]) -> decisions.NoteDecision:
    return decisions.NoteDecision(at=visit.now, about=question.about, **said)


def _take_out(visit: Visit, about: decisions.About) -> HttpResponseBase:
    if not visit.posts:
        return redirect(visit.url("y"))
    visit.do(decisions.TakeOut(at=visit.now, about=about))
    return visit.saved("y", said=_("It is there again, when you want it."))
