"""Making a promise: short pages, one question after another, or begun from a sentence of a letter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.timezone import get_current_timezone_name
from django.utils.translation import gettext_lazy as _

from amends import journal
from amends.repair import Refused, State
from amends.repair.kinds import find
from amends.repair.practices.help import TiePromise, tied_to
from amends.repair.practices.promises import AREAS, MakePromise, Promise
from amends.web.forms import AmendsForm, ChoiceCards, Line, Writing
from amends.web.pages import promise_days, steps
from amends.web.pages.answering import which_impacts
from amends.web.pages.frame import Visit, new_id, said
from amends.web.pages.promise_days import DAYS, TimeForm, WhenForm, schedule_of
from amends.web.pages.promise_words import AREA_WORDS
from amends.web.pages.read_over import is_read_over, reading_over
from amends.web.pages.ready import promised_in


@dataclass(frozen=True, slots=True, kw_only=True)
class CameOf:
    """What a promise is begun from: the words that it may begin with, and where the way back leads."""

    id: str
    what: str
    back: str


MAKE: Final = "1"
"""j/1: a new promise; j/1/<id>: one against that row of what it did to the other."""

ABOUT: Final = 5
"""The page of a promise that may stay empty."""


def promised_from(visit: Visit, state: State, of: str) -> list[tuple[str, str]]:
    """The promises that came of this, each with its address and its words."""
    tied = state.own.help.promises_of(of, state.own.promises.promises)
    return [(visit.url("j", one.id), one.what) for one in tied]


NOT_SMALL: Final = ("promise_boundless", "promise_many")


class WhatForm(AmendsForm):
    id = forms.CharField(max_length=60, widget=forms.HiddenInput)
    draft = forms.CharField(required=False, max_length=60, widget=forms.HiddenInput)
    what = forms.CharField(
        label=_("What do you promise?"),
        help_text=_("One small thing that is wholly in your hands."),
        widget=Writing(rows=3),
        error_messages={"required": _("A few words are enough.")},
    )
    reaching = ("what",)


class AboutForm(AmendsForm):
    area = forms.ChoiceField(
        label=_("What is it about?"),
        help_text=_("Only so that you can see later how it goes with one thing and another."),
        choices=[(area, AREA_WORDS[area]) for area in AREAS if area],
        required=False,
        widget=ChoiceCards(beside=True),
    )
    to = forms.ChoiceField(
        label=_("To whom?"),
        choices=[("partner", _("To your partner")), ("self", _("To yourself"))],
        required=False,
        initial="partner",
        widget=ChoiceCards(
            beside=True,
            hints={"self": _("It is never given to them. It goes on also while you are apart.")},
        ),
    )


def _about_form(state: State) -> type[AmendsForm]:
    """What it is about; and what it answers, where it is written how it was for the other."""
    if not state.own.impact.known:
        return AboutForm
    parts = {
        "impacts": which_impacts(state, _("Which of these does it answer?")),
        # Whether it was asked: then nothing ticked is an answer, also when one comes back to it.
        "asked": forms.CharField(required=False, max_length=1, widget=forms.HiddenInput),
    }
    return type("AboutForm", (AboutForm,), parts)


class KnownForm(AmendsForm):
    how_known = forms.CharField(
        label=_("How will you both know that it was kept?"),
        help_text=_("Something one can see: a message sent, a bill paid, a door heard at seven."),
        required=False,
        widget=Writing(rows=2),
    )
    cue = forms.CharField(
        label=_("If this gets in the way …"),
        help_text=_("A moment you will notice: “if the meeting runs over”."),
        required=False,
        max_length=500,
        widget=Line(),
    )
    act = forms.CharField(
        label=_("… then I will"),
        help_text=_("“call at six and say when I come”."),
        required=False,
        max_length=500,
        widget=Line(),
    )
    reaching = ("how_known",)


def make(
    visit: Visit,
    came_of: CameOf | None = None,
    *,
    after: Promise | None = None,
    is_given: bool = False,
    against: str = "",
) -> HttpResponseBase:
    """`came_of`: somebody who helps, what a session left to do, or what was heard; it is tied to that. `after`:
    the promise in whose place it is made; `is_given`: whether the other was given that one. `against`:
    what it did to the other, if it is begun from there."""
    state = visit.state()
    when = visit.request.POST.get("when", "")
    shown_back = (WhatForm, WhenForm, DAYS.get(when, DAYS["weekly"]), TimeForm)
    forms_of: tuple[steps.Made, ...] = (
        reading_over(visit, WhatForm),
        *shown_back[1:],
        _about_form(state),
        reading_over(visit, KnownForm),
    )
    zone = get_current_timezone_name()
    walk = steps.walk(
        visit,
        forms_of,
        first={
            "id": new_id(),
            "start": visit.today,
            "zone": zone,
            "what": came_of.what if came_of else "",
            **_as_before(after),
            "impacts": _answered_first(visit, after, against),
            "asked": "1",
        },
        half="promise",
    )
    large = False
    if walk.values is not None:
        command = _promise(visit, walk.values, after)
        try:
            visit.do(command)
            for of in _comes_of(state, came_of, after):
                visit.do(TiePromise(at=visit.now, of=of, promise=command.id))
        except Refused as refused:
            large = refused.reason in NOT_SMALL
            (walk.stay if large else walk.refuse)(said(refused), refused.field)
        except journal.MovedOn:
            walk.stay(said(Refused("moved_on")))
        else:
            walk.half.finish()
            return visit.saved("j", command.id)
    # As they were typed: a press that has the last page looked over is not about these.
    is_typed = walk.number > len(shown_back)
    typed = steps.sound(visit, shown_back) if is_typed else None
    return visit.show(
        "promises/make.html",
        walk=walk,
        form=walk.form,
        is_wide=is_read_over(visit),
        large=large,
        shown_back=promise_days.said(typed) if typed else "",
        what=typed["what"] if typed else "",
        said_when=visit.request.POST.get("said_when", "") if walk.number in (2, 3, 4) else "",
        # Left open at one press only where nothing would be untied by it.
        may_skip=walk.number == ABOUT and not walk.form.initial.get("impacts"),
        before=after.what if after else "",
        is_given=is_given,
        back=visit.url("d") if against else _back(visit, came_of, after),
    )


def make_against(visit: Visit, impact: str) -> HttpResponseBase:
    """One that is begun from what it did to the other, which stands ticked there."""
    # What the other told can be taken back meanwhile: what was typed here is not lost by that.
    if find(visit.state().own.impact.known, impact) is None and not visit.posts:
        raise Http404
    return make(visit, against=impact)


def _answered_first(visit: Visit, after: Promise | None, against: str) -> tuple[str, ...]:
    if "asked" in visit.request.POST:
        return ()
    if after is not None:
        return after.impacts
    return (against,) if against else ()


def _comes_of(state: State, came_of: CameOf | None, after: Promise | None) -> tuple[str, ...]:
    """What it is tied to; one made in another's place to the same, as far as that is still there."""
    if came_of is not None:
        return (came_of.id,)
    if after is None:
        return ()
    there = {one.id for one in tied_to(state)}
    tied = (tie.of for tie in state.own.help.tied if tie.promise == after.id)
    return tuple(of for of in tied if of in there)


def _as_before(after: Promise | None) -> dict[str, Any]:
    """The words of the one before, to be made smaller; its days are chosen anew."""
    names = ("what", "how_known", "cue", "act", "area", "clock", "lead", "zone", "draft", "to")
    return {name: getattr(after, name) for name in names} if after else {}


def _back(visit: Visit, came_of: CameOf | None, after: Promise | None) -> str:
    if came_of is not None:
        return came_of.back
    return visit.url("j", after.id if after else "")


def _promise(visit: Visit, values: dict[str, Any], after: Promise | None) -> MakePromise:
    return MakePromise(
        at=visit.now,
        id=values["id"],
        what=values["what"],
        schedule=schedule_of(values),
        zone=values["zone"],
        clock=values["clock"],
        lead=values["lead"],
        area=values["area"],
        how_known=values["how_known"],
        cue=values["cue"],
        act=values["act"],
        impacts=tuple(values.get("impacts", ())),
        draft=values["draft"] or None,
        to=values["to"] or "partner",
        even_so=visit.request.POST.get("press") == "even_so",
        after=after.id if after else "",
        since=visit.today if after else None,
    )


def proposed(visit: Visit) -> HttpResponseBase:
    """The sentences of the letters that promise something, each to be confirmed by hand."""
    state = visit.state()
    taken = {promise.what for promise in state.own.promises.promises}
    return visit.show(
        "promises/proposed.html",
        sentences=[
            {
                "text": one.text,
                "what": one.what,
                "when": one.when,
                "draft": draft.id,
                "taken": bool(taken & {one.text, one.what}),
            }
            for draft in letters(state)
            for one in promised_in(draft)
        ],
        urls={"new": visit.url("j", MAKE), "list": visit.url("j")},
    )


def letters(state: State) -> list[Any]:
    """The letters whose sentences may become promises. A draft's too: it is not ready before that."""
    return list(state.own.apology.drafts)
