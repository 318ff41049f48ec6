"""Leaf 4: agreements. What holds, what is proposed, what is over; and proposing one, also anew.

`4/1/` propose; `4/2/<whose>/<id>/` propose in the place of that one; `4/3/<whose>/<id>/` end it;
`4/4/` propose what is told after a setback, and how soon; `4/5/<plan>/<n>/` propose a line of a plan
that the hurt person was given; `4/6/<whose>/<id>/` what it costs the responsible person, for themselves;
`4/7/<what>/` propose the rule of a card about talking.
Both see the same. On the day to look at one again the page says so to whoever opens it, and either is
called to that day who wants to be reminded of such days (`repair/look_again.py`); neither learns whether
the other is. Nothing counts, and what nobody looks at goes on to its end and no further.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import Any, ClassVar, Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.guides import talking as library
from amends.repair import State
from amends.repair.kinds import find, find_by, other
from amends.repair.practices.agreements import (
    AgreementProposed,
    EndAgreement,
    ProposeAgreement,
    ProposeSetback,
    ProposeTelling,
    SetbackProposed,
    TellingProposed,
)
from amends.repair.practices.bearing import NoteBurden
from amends.web.forms import Count, Day
from amends.web.pages import between, given_agreements, half_done, shared_book
from amends.web.pages.asking import MakingForm, Text, words
from amends.web.pages.between import MINE, THEIRS, place_of
from amends.web.pages.frame import Visit, new_id, page
from amends.web.pages.given_agreements import (
    ANEW,
    COST,
    END,
    END_SAID,
    PROPOSE,
    SETBACK,
    TOLD_HERE,
    may_propose,
    terms_of,
)
from amends.web.pages.given_prevention import lines_of
from amends.web.pages.read_over import read_over
from amends.web.pages.saying import Held, held
from amends.web.pages.thing import Part

LINE: Final = "5"
CARD: Final = "7"

LOOK_AGAIN_AFTER: Final = timedelta(days=14)
ENDS_AFTER: Final = timedelta(days=61)
"""What the form begins with: a fortnight and two months. Ours; short, since the least is tried first,
and a person can choose any other day within the year."""


NO_WORDS: Final[Mapping[str, Any]] = {}


def _day(label: Text, hint: Text) -> forms.DateField:
    return forms.DateField(
        label=label,
        help_text=hint,
        widget=Day(),
        error_messages={"required": _("A day is needed.")},
    )


class ProposeForm(MakingForm):
    what = words(
        _("What do you propose?"),
        hint=_(
            "The smallest thing that would help. Something that one of you does, and that both "
            "of you would know when it is done."
        ),
        rows=3,
    )
    why = words(_("Why?"), hint=_("What fear it eases, or what else it is for."), rows=3)
    scope = words(
        _("When, where, and when not?"),
        hint=_("On which days or occasions it holds, and what is left out of it."),
        rows=3,
    )
    review = _day(
        _("When do you want to look at it again?"),
        _("Whether it is still needed, could be lighter, or is over."),
    )
    end = _day(
        _("When does it end?"),
        _("Within a year. It ends by itself, and can be made again if both of you want it."),
    )
    reaching: ClassVar[tuple[str, ...]] = ("what", "why", "scope")
    proposes: ClassVar[type[ProposeAgreement]] = ProposeAgreement


class TellingForm(ProposeForm):
    proposes = ProposeTelling

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["what"].label = _("What is told?")
        self.fields["what"].help_text = TOLD_HERE


def _hours(label: Text, hint: Text, *, free: bool = False) -> forms.IntegerField:
    wrong = _("A whole number of hours is needed.")
    return forms.IntegerField(
        label=label,
        help_text=hint,
        required=not free,
        widget=Count(),
        error_messages={"required": wrong, "invalid": wrong},
    )


class SetbackForm(ProposeForm):
    within = _hours(
        _("Within how many hours is it told?"),
        _("Up to 168, which is a week. Where nothing may go between you, the hours stand still."),
    )
    contact = _hours(
        _("And a contact by chance?"),
        _(
            "Meeting somebody in the street, a message from them. Leave it empty if it does not fit."
        ),
        free=True,
    )
    rests = words(
        _("What rests until you have talked?"),
        hint=_(
            "If anything: a plan, a step that you had taken. It begins again when you both say so."
        ),
        rows=3,
        free=True,
    )
    reaching = ("what", "why", "scope", "rests")
    proposes = ProposeSetback
    field_order = ("what", "within", "contact", "rests", "why", "scope", "review", "end")

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["what"].label = _("What counts as a setback?")
        self.fields["what"].help_text = _(
            "So that both of you would know it: what is said, what is done, what is kept back."
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """An agreement in the list. `look`: its day to look at it again has come."""

    one: AgreementProposed
    day: date
    whose: Promise
    stands: Any
    look: bool
    url: str
    anew_url: str
    end_url: str
    cost_url: str
    terms: Sequence[Part] = ()


@page()
def shown(visit: Visit) -> HttpResponseBase:
    if not between.is_shared(visit):
        raise Http404
    state = visit.state()
    act, __, rest = visit.act.partition("/")
    if act == "" and not rest:
        return _list(visit, state)
    if act == PROPOSE and not rest and may_propose(visit, state):
        return propose(visit, state, None)
    if act == LINE and visit.role == "harmed":
        return propose(visit, state, None, {"what": _line(state, rest)})
    if act == CARD and may_propose(visit, state):
        return propose(visit, state, None, _rule(rest))
    if act == SETBACK and not rest and may_propose(visit, state):
        return propose(visit, state, None, kind=SetbackForm)
    one = _named(visit, state, rest)
    if act == ANEW and may_propose(visit, state):
        return propose(visit, state, one, kind=_form_of(one))
    if act == END and visit.posts:
        return _end(visit, one)
    if act == COST and visit.role == "responsible":
        return _cost(visit, state, one)
    raise Http404


def _line(state: State, rest: str) -> str:
    """The line of a plan that was given, to begin an agreement with."""
    id, __, number = rest.partition("/")
    plan = find(state.shared.prevention.plans, id)
    lines = lines_of(plan) if plan is not None else ()
    if not number.isdecimal() or int(number) >= len(lines):
        raise Http404
    return lines[int(number)]


def _rule(rest: str) -> dict[str, str]:
    """What a card about talking ends with, or one of the two rules beside them, by its number."""
    kind, number = rest[:1], rest[1:]
    if not number.isdecimal():
        raise Http404
    place = int(number) - 1
    if kind == "c" and 0 <= place < len(library.cards()):
        card = library.cards()[place]
        return {"what": gettext(card.rule), "why": gettext(card.why)}
    if kind == "r" and 0 <= place < len(library.rules()):
        rule = library.rules()[place]
        return {"what": gettext(rule.what), "why": gettext(rule.why)}
    raise Http404


def _named(visit: Visit, state: State, rest: str) -> AgreementProposed:
    whose, __, id = rest.partition("/")
    giver = {MINE: visit.role, THEIRS: other(visit.role)}.get(whose)
    one = find_by(state.shared.agreements.proposals, giver, id)
    if one is None:
        raise Http404
    return one


def _list(visit: Visit, state: State) -> HttpResponseBase:
    ours = state.shared.agreements
    by_standing: dict[str, list[Row]] = {"in_force": [], "proposed": [], "past": []}
    for one in sorted(ours.proposals, key=lambda one: (one.day, one.at), reverse=True):
        standing = ours.standing(one, visit.today)
        place = standing if standing in by_standing else "past"
        by_standing[place].append(_row(visit, state, one))
    return visit.show(
        "agreements/list.html",
        holds=by_standing["in_force"],
        proposed=by_standing["proposed"],
        past=by_standing["past"],
        closed=state.shared.pacing.is_closed,
        propose_url=visit.url("4", PROPOSE) if may_propose(visit, state) else "",
        setback_url=visit.url("4", SETBACK) if may_propose(visit, state) else "",
        may_propose=may_propose(visit, state),
        back_url=visit.url("p"),
    )


def _form_of(one: AgreementProposed) -> type[ProposeForm]:
    if isinstance(one, SetbackProposed):
        return SetbackForm
    return TellingForm if isinstance(one, TellingProposed) else ProposeForm


def _row(visit: Visit, state: State, one: AgreementProposed) -> Row:
    return Row(
        one=one,
        day=between.day_of(visit, one),
        whose=_("From you") if one.by == visit.role else _("From your partner"),
        stands=given_agreements.stands(state, one, visit.today),
        look=one.review <= visit.today,
        url=place_of(visit, one),
        anew_url=given_agreements.place(visit, ANEW, one),
        end_url=given_agreements.place(visit, END, one),
        cost_url=_cost_url(visit, one),
        terms=terms_of(one),
    )


# Proposing


def propose(
    visit: Visit,
    state: State,
    before: AgreementProposed | None,
    words: Mapping[str, Any] = NO_WORDS,
    *,
    kind: type[ProposeForm] = ProposeForm,
    back: str = "",
) -> HttpResponseBase:
    """The form of a proposal; `words`: what it begins with where another page says so (sharing.py)."""
    after = before.id if before else ""
    first = {**_first(visit, before), **words}
    half = half_done.here(visit, "agreement_anew" if before else "agreement")
    form = half.made(kind, first)
    read_over(visit, form)
    made = partial(form.proposes, at=visit.now, by=visit.role, after=after)
    if half.sends(form, lambda said: made(**said)):
        return between.given(
            visit, form, gettext("Proposed. For ten minutes you can take it back.")
        )
    answer = state.shared.agreements.answer_to(before) if before else None
    return visit.show(
        "agreements/anew.html" if before else "agreements/propose.html",
        form=form,
        half=half,
        before=before,
        change=answer.text if answer and answer.answer == "with_change" else "",
        theirs=answer is not None and answer.by != visit.role,
        held=_held(visit, state, form, after) if not visit.posts else None,
        own_url=_own_line(visit) if kind is SetbackForm else "",
        main=gettext("Propose it"),
        aside=gettext("Leave it"),
        aside_url=back or visit.url("4"),
        back_url=back or visit.url("4"),
    )


def _own_line(visit: Visit) -> str:
    """Where each writes, for themselves alone, what they do if it happens."""
    return visit.url("l", "3") if visit.role == "harmed" else visit.url("H", "6")


def _first(visit: Visit, before: AgreementProposed | None) -> dict[str, Any]:
    """What the form begins with: what was proposed before, with days that are still to come."""
    fresh = {"review": visit.today + LOOK_AGAIN_AFTER, "end": visit.today + ENDS_AFTER}
    if before is None:
        return {"id": new_id(), **fresh}
    names = ("what", "why", "scope", "within", "contact", "rests")
    words = {name: getattr(before, name) for name in names if hasattr(before, name)}
    is_ahead = before.review > visit.today
    days = {"review": before.review, "end": before.end} if is_ahead else fresh
    return {"id": new_id(), **words, **days}


def _held(visit: Visit, state: State, form: ProposeForm, after: str) -> Held | None:
    """Why nothing can be proposed now, said before anything is written."""
    empty: dict[str, Any] = {"what": "", "why": "", "scope": "", "after": after}
    empty |= {"id": form["id"].value(), "review": visit.today, "end": visit.today}
    proposal = ProposeAgreement(at=visit.now, by=visit.role, **empty)
    return held(visit, state, proposal)


# What it costs, for oneself


class CostForm(MakingForm):
    text = words(
        _("What does it cost you?"),
        hint=_("Time, money, plans, pride. As it is, and for you alone."),
        rows=3,
    )


def _cost_url(visit: Visit, one: AgreementProposed) -> str:
    return given_agreements.place(visit, COST, one) if visit.role == "responsible" else ""


def _cost(visit: Visit, state: State, one: AgreementProposed) -> HttpResponseBase:
    """Kept beside the rule, so that it is looked at on its day and is no reproach meanwhile. (S4.9b)"""
    form = CostForm(visit.request.POST if visit.posts else None)
    here = given_agreements.place(visit, COST, one)
    if visit.posts and visit.attempt(
        form, lambda said: NoteBurden(at=visit.now, of=one.id, **said)
    ):
        return redirect(here)
    whose = MINE if one.by == visit.role else THEIRS
    return visit.show(
        "agreements/cost.html",
        form=form,
        what=one.what,
        review=one.review,
        days=[
            {
                "day": timezone.localdate(noted.at),
                "title": gettext("What it cost"),
                "text": noted.text,
                "let_go_url": visit.url("z", f"4/{COST}/{whose}/{one.id}/{noted.id}"),
            }
            for noted in reversed(state.own.bearing.on(one.id))
        ],
        back_url=visit.url("4"),
    )


# Ending


def _end(visit: Visit, one: AgreementProposed) -> HttpResponseBase:
    command = EndAgreement(at=visit.now, by=visit.role, id=f"end-{one.id}"[:64], of=one.id)
    return shared_book.press(visit, command, str(END_SAID), then="4")
