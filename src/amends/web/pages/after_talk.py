"""Leaf B, after a talk: what the responsible person heard, where a defence rose, and what follows.

`B/6/` after a talk, `B/6/<id>/` what follows from it, `B/6/<id>/1/` to write on in it, `B/6/<id>/2/`
one act, as a promise that stays tied to it. Theirs alone. (STEPS S0.4g, S1.3c, S2.6c.)
"""

from __future__ import annotations

from typing import Final

from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.practices.readiness import ReviewTalk, Share, TalkReviewed
from amends.web.pages import promise_making
from amends.web.pages.asking import MakingForm, choice, words
from amends.web.pages.frame import Visit, addressed
from amends.web.pages.getting_ready import AFTER, rows
from amends.web.pages.promise_making import CameOf

AGAIN, PROMISE = "1", "2"

SHARES: Final[dict[Share, Promise]] = {
    "little": _("Less than they did"),
    "half": _("About as much"),
    "more": _("More than they did"),
}


class AfterForm(MakingForm):
    heard = words(
        _("What did you hear that you had not known?"),
        hint=_("In their words, as far as you remember them."),
        rows=4,
        free=True,
    )
    defended = words(
        _("Where did a defence rise in you?"),
        hint=_("Also where nobody noticed it. For you alone."),
        rows=3,
        free=True,
    )
    share = choice(_("How much did you speak?"), list(SHARES.items()), free=True)
    aim = words(_("What will you do otherwise next time?"), rows=2, free=True)


def shown(visit: Visit, state: State) -> HttpResponseBase:
    of = visit.act.partition("/")[2]
    return _of_a_talk(visit, state, of) if of else _after(visit, state, None)


def _after(visit: Visit, state: State, kept: TalkReviewed | None) -> HttpResponseBase:
    names = ("id", "heard", "defended", "share", "aim")
    initial = {name: getattr(kept, name) for name in names} if kept else None
    form = AfterForm(visit.request.POST if visit.posts else None, initial=initial)
    if visit.posts and visit.attempt(form, lambda said: ReviewTalk(at=visit.now, **said)):
        return visit.saved("B", f"{AFTER}/{form.cleaned_data['id']}")
    mine = state.own.readiness.reviews
    return visit.show(
        "talking/after.html",
        form=form,
        title=gettext("After a talk"),
        lead=gettext("Within a day, while you still have it. Every question can stay empty."),
        rows=[]
        if kept
        else rows(visit, AFTER, [(one, one.heard or one.defended or one.aim, "") for one in mine]),
        main=gettext("Keep it"),
        back_url=visit.url("B"),
    )


def _of_a_talk(visit: Visit, state: State, act: str) -> HttpResponseBase:
    id, __, act = act.partition("/")
    one = addressed(state.own.readiness.reviews, id)
    match act:
        case "" if not visit.posts:
            return _what_follows(visit, state, one)
        case _ if act == AGAIN:
            return _after(visit, state, one)
        case _ if act == PROMISE:
            back = visit.url("B", f"{AFTER}/{one.id}")
            return promise_making.make(visit, CameOf(id=one.id, what="", back=back))
        case _:
            raise Http404


def _what_follows(visit: Visit, state: State, one: TalkReviewed) -> HttpResponseBase:
    """What was noticed, and one thing to do about it: a promise begins here."""
    return visit.show(
        "talking/follows.html",
        one=one,
        share=SHARES.get(one.share, ""),
        day=timezone.localdate(one.at),
        promised=promise_making.promised_from(visit, state, one.id),
        urls={
            "promise": visit.url("B", f"{AFTER}/{one.id}/{PROMISE}"),
            "impact": visit.url("d", "t"),
            "again": visit.url("B", f"{AFTER}/{one.id}/{AGAIN}"),
            "let_go": visit.url("z", f"B/{AFTER}/{one.id}"),
            "back": visit.url("B"),
        },
    )
