"""Leaf F: what a person learns and works at for themselves; the way to each part of it.

`F/` places to do better (`doing_better.py`), `F/2/` where the same cause comes back, `F/3/` hours and the
week (`hours.py`), `F/4/` what others say, `F/5/` what one stands for, `F/6/` the few mistakes that do most
harm. All of it is for oneself. (STEPS S0.2c, S3.5c, S4.0d, S4.2b.)
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
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from amends import journal
from amends.people import access
from amends.repair import State, views
from amends.repair.practices.feedback import FeedbackKept, KeepFeedback
from amends.repair.practices.values import AffirmValue, ValueAffirmed
from amends.repair.returning import Return, returning
from amends.web.forms import AmendsForm, Day
from amends.web.pages import doing_better, hours
from amends.web.pages.asking import MakingForm, Text, choice, line, words
from amends.web.pages.frame import Visit, addressed, page
from amends.web.pages.promise_days import A_DAY

AGAIN, HOURS, SAID, STAND, HARM = "2", "3", "4", "5", "6"

WHO: Final = (
    ("partner", gettext_lazy("My partner, by mouth or on paper")),
    ("helper", gettext_lazy("A therapist, a counsellor, a group")),
    ("friend", gettext_lazy("A friend or somebody of the family")),
    ("other", gettext_lazy("Somebody else")),
)


class SaidForm(MakingForm):
    text = words(
        gettext_lazy("What did they say about you?"),
        hint=gettext_lazy("As near to their words as you can. It needs no answer."),
        rows=4,
    )
    who = choice(gettext_lazy("Who said it?"), WHO)
    on = forms.DateField(label=gettext_lazy("When?"), widget=Day(), error_messages=A_DAY)


class StandForm(MakingForm):
    text = line(
        gettext_lazy("What do you stand for?"),
        hint=gettext_lazy("One thing that matters to you apart from all this: honesty, kindness."),
    )
    why = words(
        gettext_lazy("Why does it matter to you?"),
        hint=gettext_lazy("A time when you lived by it, or somebody from whom you have it."),
        rows=5,
        free=True,
    )


@page(role="responsible")
def shown(visit: Visit) -> HttpResponseBase:
    match visit.act.split("/"):
        case [""]:
            return doing_better.shown(visit, visit.state(), _ways(visit))
        case [doing_better.NEW]:
            return doing_better.new(visit)
        case [doing_better.NEW, code, id]:
            return doing_better.come_of(visit, code, id)
        case [code, *rest] if code in PARTS:
            return PARTS[code](visit, rest)
        case [id, act]:
            return doing_better.one(visit, id, act)
        case _:
            raise Http404


def _ways(visit: Visit) -> list[dict[str, Any]]:
    names = (
        (HOURS, gettext_lazy("Hours set aside, and the week")),
        (AGAIN, gettext_lazy("Where the same thing comes back")),
        (SAID, gettext_lazy("What others say about you")),
        (STAND, gettext_lazy("What you stand for")),
        (HARM, gettext_lazy("The few mistakes that do most harm")),
    )
    return [{"name": name, "url": visit.url("F", code)} for code, name in names]


# Where the same cause comes back


def returns(visit: Visit) -> list[str]:
    """Said of each word that stands beside more than one hurt, over all that this person did."""
    return [_said_of(one) for one in returning(all_of_theirs(visit))]


def all_of_theirs(visit: Visit) -> list[State]:
    """Each of their own repairs in which they did the hurt; one that is damaged is left out, and told
    of where it is opened."""
    found = []
    for seat in access.seats(visit.ring):
        if seat.role != "responsible":
            continue
        try:
            state = journal.read(seat, visit.ring)
        except journal.Unreadable:
            continue
        pair = journal.pair_of(seat, visit.ring, visit.now)
        found.append(views.visible(state, seat.role, visit.now, pair))
    return found


def _said_of(one: Return) -> str:
    values = {"word": one.word, "number": one.hurts, "of": one.of, "n": one.repairs}
    if one.repairs == 1:
        return _("“%(word)s”: in %(number)s of the %(of)s hurts that you wrote down.") % values
    return (
        ngettext(
            "“%(word)s”: in %(number)s of the %(of)s hurts that you wrote down, in %(n)s book.",
            "“%(word)s”: in %(number)s of the %(of)s hurts that you wrote down, in %(n)s books.",
            one.repairs,
        )
        % values
    )


def _again(visit: Visit, rest: list[str]) -> HttpResponseBase:
    if rest:
        raise Http404
    return visit.show(
        "growing/again.html",
        found=returns(visit),
        causes_url=visit.url("e"),
        help_url=visit.url("m"),
        back_url=visit.url("F"),
    )


# What others say, and what one stands for


@dataclass(frozen=True, kw_only=True, slots=True)
class Kept:
    """One thing that is kept, with the way to change it and to let it go."""

    day: date
    title: Text
    text: str
    url: str
    let_go_url: str


def _said(visit: Visit, rest: list[str]) -> HttpResponseBase:
    mine = visit.state().own.feedback
    again = _found(mine.kept, rest)
    initial: dict[str, Any] = {"on": visit.today}
    if isinstance(again, FeedbackKept):
        initial = {name: getattr(again, name) for name in ("id", "text", "who", "on")}
    form = SaidForm(visit.request.POST or None, initial=initial)

    def command(said: dict[str, Any]) -> KeepFeedback:
        return KeepFeedback(
            at=visit.now, id=said["id"], who=said["who"], on=said["on"], text=said["text"]
        )

    names = dict(WHO)
    kept = [
        _kept(visit, SAID, one, one.on, names[one.who], one.text)
        for one in mine.newest_first
        if one != again
    ]
    return _asked(
        visit,
        SAID,
        form,
        command,
        title=_("What others say about you"),
        lead=_("Kept with its day, as it was said. Nothing is answered here, and nobody is told."),
        kept=kept,
    )


def _stand(visit: Visit, rest: list[str]) -> HttpResponseBase:
    mine = visit.state().own.values
    again = _found(mine.affirmed, rest)
    initial: dict[str, Any] = {}
    if isinstance(again, ValueAffirmed):
        initial = {name: getattr(again, name) for name in ("id", "text", "why")}
    form = StandForm(visit.request.POST or None, initial=initial)

    def command(said: dict[str, Any]) -> AffirmValue:
        return AffirmValue(at=visit.now, id=said["id"], text=said["text"], why=said["why"])

    kept = [
        _kept(visit, STAND, one, timezone.localdate(one.at), one.text, one.why)
        for one in reversed(mine.affirmed)
        if one != again
    ]
    return _asked(
        visit,
        STAND,
        form,
        command,
        title=_("What you stand for"),
        lead=_(
            "A few minutes before a long letter. In two studies people who first wrote of a value of "
            "their own apologised more completely and defended themselves less. It is for you, and "
            "no part of the letter."
        ),
        kept=kept,
        aside_url=visit.url("f"),
        aside=_("On to the letters"),
    )


def _found(things: tuple[Any, ...], rest: list[str]) -> Any:
    """The one thing that the address names, or None where it names none."""
    if len(rest) > 1:
        raise Http404
    return addressed(things, rest[0]) if rest else None


def _kept(visit: Visit, part: str, one: Any, day: date, title: Text, text: str) -> Kept:
    return Kept(
        day=day,
        title=title,
        text=text,
        url=visit.url("F", f"{part}/{one.id}"),
        let_go_url=visit.url("z", f"F/{part}/{one.id}"),
    )


def _asked(
    visit: Visit,
    part: str,
    form: AmendsForm,
    command: Callable[[dict[str, Any]], Any],
    **values: Any,
) -> HttpResponseBase:
    if visit.posts and visit.attempt(form, command):
        return visit.saved("F", part)
    return visit.show(
        "growing/kept.html", form=form, main=_("Keep it"), back_url=visit.url("F"), **values
    )


# The few mistakes that do most harm


def _most_harm(visit: Visit, rest: list[str]) -> HttpResponseBase:
    if rest:
        raise Http404
    return visit.show(
        "growing/most_harm.html",
        what_url=visit.url("c"),
        all_url=visit.url("c", "0"),
        space_url=visit.url("h"),
        letters_url=visit.url("f"),
        listen_url=visit.url("B"),
        practise_url=visit.url("C"),
        promises_url=visit.url("j"),
        back_url=visit.url("F"),
    )


PARTS: Final[dict[str, Callable[[Visit, list[str]], HttpResponseBase]]] = {
    AGAIN: _again,
    HOURS: hours.shown,
    SAID: _said,
    STAND: _stand,
    HARM: _most_harm,
}
