"""Leaf O: trust by parts of life. Each for themselves, of only the parts that they choose.

`O/1/` which parts, `O/2/` how far now, or what one guesses, `O/3/<id>/` telling one part of it, which is
the hurt person's alone. No total is made, and over time there is a word at most. (STEPS S3.3e.)
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amends.repair import State
from amends.repair.practices import told_trust, trust
from amends.web.forms import AmendsForm, ChoiceCardsMany, Day, Scale
from amends.web.pages import between, over_time
from amends.web.pages.asking import MakingForm, ask, choice
from amends.web.pages.bringing import bring
from amends.web.pages.frame import Visit, addressed, page
from amends.web.pages.given_trust import HIGH, LOW, PARTS
from amends.web.pages.promise_days import A_DAY
from amends.web.pages.saying import day

CHOOSE, RATE, TELL = "1", "2", "3"


class PartsForm(AmendsForm):
    parts = forms.MultipleChoiceField(
        label=gettext_lazy("Which parts of life?"),
        help_text=gettext_lazy("Only those that you want. None is an answer too."),
        choices=list(PARTS.items()),
        required=False,
        widget=ChoiceCardsMany(),
    )


@page()
def shown(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    act, __, id = visit.act.partition("/")
    match act:
        case "":
            return _overview(visit, state)
        case "1":
            return _choose(visit, state)
        case "2" if state.own.trust.parts:
            return _rate(visit, state)
        case "3" if visit.role == "harmed" and between.is_shared(visit):
            return _tell(visit, state, id)
        case _:
            raise Http404


# What was said


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One day of what was said, with what can be done with it."""

    day: date
    text: str
    tell_url: str
    let_go_url: str


def _overview(visit: Visit, state: State) -> HttpResponseBase:
    mine = state.own.trust
    told = {one.part for one in state.shared.told_trust.given}
    shown_parts = [part for part in trust.PARTS if part in mine.said | told | set(mine.parts)]
    is_guess = visit.role == "responsible"
    may_tell = visit.role == "harmed" and between.is_shared(visit)
    lines = [_line(visit, state, part) for part in shown_parts]
    return visit.show(
        "trusting/overview.html",
        is_guess=is_guess,
        has_parts=bool(mine.parts),
        lines=lines,
        fall=over_time.fall(visit, lines),
        rows=[
            Row(
                day=one.on,
                text=" · ".join(f"{PARTS[r.part]}: {r.value}" for r in one.ratings),
                tell_url=visit.url("O", f"{TELL}/{one.id}") if may_tell else "",
                let_go_url=visit.url("z", f"O/{one.id}"),
            )
            for one in sorted(mine.rated, key=lambda one: (one.on, one.at), reverse=True)
        ],
        urls={"choose": visit.url("O", CHOOSE), "rate": visit.url("O", RATE)},
        back_url=visit.url("k"),
    )


def _line(visit: Visit, state: State, part: trust.Part) -> over_time.Line:
    """One's own answers of a part over time, and beside them what was told of it."""
    said = state.own.trust.answers(part)
    told = state.shared.told_trust.of(part)
    answers = tuple(value for __, value in said)
    head = [_("Day"), _("Your guess"), _("What they told")]
    if visit.role == "harmed":
        head = [_("Day"), _("For you alone"), _("What you told")]
    days = sorted({on for on, __ in said} | {one.on for one in told}, reverse=True)
    by_day = dict(said)
    rows = [[day(on), _number(by_day.get(on)), _told(told, on)] for on in days]
    return over_time.line(str(PARTS[part]), said, answers, over_time.table(head, rows))


def _number(value: int | None) -> str:
    return "" if value is None else str(value)


def _told(told: tuple[told_trust.TrustTold, ...], on: date) -> str:
    last = next((one for one in reversed(told) if one.on == on), None)
    if last is None:
        return ""
    return _("Write down your guess first.") if last.value is None else str(last.value)


# Which parts, and how far


def _choose(visit: Visit, state: State) -> HttpResponseBase:
    form = PartsForm(
        visit.request.POST if visit.posts else None, initial={"parts": state.own.trust.parts}
    )
    if visit.posts and visit.attempt(
        form, lambda said: trust.ChooseParts(at=visit.now, parts=tuple(said["parts"]))
    ):
        return visit.saved("O")
    return ask(
        visit,
        form,
        title=_("Which parts of life"),
        lead=_("Trust is seldom one thing. Your partner does not see which you choose."),
        back=visit.url("O"),
    )


def _rate(visit: Visit, state: State) -> HttpResponseBase:
    is_guess = visit.role == "responsible"
    parts = state.own.trust.parts
    form = _rating_form(parts)(
        visit.request.POST if visit.posts else None, initial={"on": visit.today}
    )
    if visit.posts and visit.attempt(form, lambda said: _rated(visit, parts, said)):
        return visit.saved("O")
    lead = _("As it is today, for you alone. Any of them can be left out.")
    if is_guess:
        lead = _("What do you think they would say today? It is kept as you write it.")
    return ask(
        visit,
        form,
        title=_("A guess at where you are trusted") if is_guess else _("How far you trust now"),
        lead=lead,
        back=visit.url("O"),
    )


def _rating_form(parts: tuple[trust.Part, ...]) -> type[MakingForm]:
    fields: dict[str, Any] = {
        part: forms.TypedChoiceField(
            label=str(PARTS[part]),
            required=False,
            coerce=int,
            empty_value=None,
            choices=[(str(n), str(n)) for n in range(11)],
            widget=Scale(low=LOW, high=HIGH),
        )
        for part in parts
    }
    fields["on"] = forms.DateField(
        label=gettext_lazy("For which day?"), widget=Day(), error_messages=A_DAY
    )
    return type("RatingForm", (MakingForm,), fields)


def _rated(visit: Visit, parts: tuple[trust.Part, ...], said: dict[str, Any]) -> trust.RateTrust:
    ratings = tuple(
        trust.Rating(part=part, value=said[part]) for part in parts if said[part] is not None
    )
    return trust.RateTrust(at=visit.now, id=said["id"], on=said["on"], ratings=ratings)


# Telling one part


def _tell(visit: Visit, state: State, id: str) -> HttpResponseBase:
    rated = addressed(state.own.trust.rated, id)
    rated_id, first = rated.id, rated.ratings[0].part
    options = [(one.part, f"{PARTS[one.part]}: {one.value}") for one in rated.ratings]
    field = choice(gettext_lazy("Which part do you want to tell?"), options)
    form = type("TellForm", (MakingForm,), {"part": field})
    return bring(
        visit,
        form(visit.request.POST if visit.posts else None),
        lambda **said: told_trust.TellTrust(rated=rated_id, **said),
        {"part": first},
        title=_("Tell one part"),
        lead=_("One part, as it was on that day. The others stay yours."),
        main=_("Give it"),
        aside=_("Keep it to yourself"),
        said=_("Given. For ten minutes you can take it back."),
        back="O",
    )
