"""Leaf Q: what somebody keeps in mind so that it is said in time, for themselves alone.

`Q/` what could look bad, or what makes one doubt; `Q/1/` a new one, `Q/1/<id>/` that one again,
`Q/1/0/<id>/` one for what the other named. `Q/2/` what is unsaid, asked of whoever did the hurt alone.
`Q/3/` who knows what, `Q/3/1/` and `Q/3/<id>/` in the same way. (STEPS S2.21c, S4.4d, S5.3.)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amends.repair import State
from amends.repair.practices import candour, openness
from amends.web.pages import between, following
from amends.web.pages.asking import MakingForm, ask, choice, line, words
from amends.web.pages.following import Way
from amends.web.pages.frame import Visit, addressed, page

DOUBT, UNSAID, KNOWN, NEW = "1", "2", "3", "1"

CAME: Final[dict[candour.Came, Promise]] = {
    "nothing": gettext_lazy("Nothing that I know of"),
    "given": gettext_lazy("There was something, and I have said it"),
    "to_say": gettext_lazy("There is something to say"),
}
BY: Final[dict[candour.ToldBy, Promise]] = {
    "me": gettext_lazy("I told them"),
    "partner": gettext_lazy("My partner told them"),
    "both": gettext_lazy("We both did"),
    "other": gettext_lazy("Somebody else did"),
    "unknown": gettext_lazy("I do not know, or nobody yet"),
}


class DoubtForm(MakingForm):
    what = line("", hint=gettext_lazy("A late evening, a call taken outside, a locked screen."))
    before = words("", rows=3, free=True)

    def __init__(self, *args: Any, is_hurt: bool, **named: Any) -> None:
        super().__init__(*args, **named)
        what, before = self.fields["what"], self.fields["before"]
        what.label = _("What makes you doubt?") if is_hurt else _("What could look bad?")
        before.label = _("What would help?") if is_hurt else _("What do you say, and how early?")


class UnsaidForm(MakingForm):
    came = choice(gettext_lazy("Is anything unsaid?"), list(CAME.items()))
    note = words(gettext_lazy("A note for yourself"), rows=3, free=True)


class KnowsForm(MakingForm):
    who = line(gettext_lazy("Who is it?"))
    what = words(gettext_lazy("What do they know?"), rows=3, free=True)
    by = choice(gettext_lazy("Who told them?"), list(BY.items()))
    may = words(
        gettext_lazy("What may they be told?"),
        hint=gettext_lazy(
            "With children: in words of their age, and nothing they would have to carry."
        ),
        rows=3,
        free=True,
    )


@page()
def shown(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    mine = state.own.candour
    match visit.act.split("/"):
        case [""]:
            return _doubts(visit, state)
        case ["1"]:
            return _doubt(visit, {})
        case ["1", "0", id] if visit.role == "responsible":
            return _doubt(visit, _told(state, id))
        case ["1", id]:
            return _doubt(visit, _kept(mine.doubts, id, "what", "before"))
        case ["2"] if visit.role == "responsible":
            return _unsaid(visit, state)
        case ["3"]:
            return _known(visit, state)
        case ["3", "1"]:
            return _knows(visit, {"by": "unknown"})
        case ["3", id]:
            return _knows(visit, _kept(mine.known, id, "who", "what", "by", "may"))
        case _:
            raise Http404


def _kept(things: tuple[Any, ...], id: str, *names: str) -> dict[str, Any]:
    """What the form of a thing begins with."""
    kept = addressed(things, id)
    return {"id": kept.id, **{name: getattr(kept, name) for name in names}}


def _told(state: State, id: str) -> dict[str, Any]:
    return {"what": addressed(state.shared.openness.every(openness.DoubtTold), id).text}


# What could look bad, or what makes one doubt


@dataclass(frozen=True, kw_only=True, slots=True)
class Doubt:
    what: str
    before: str
    url: str
    let_go_url: str


def _doubts(visit: Visit, state: State) -> HttpResponseBase:
    is_hurt = visit.role == "harmed"
    return visit.show(
        "candour/doubts.html",
        is_hurt=is_hurt,
        doubts=[
            Doubt(
                what=one.what,
                before=one.before,
                url=visit.url("Q", f"{DOUBT}/{one.id}"),
                let_go_url=visit.url("z", f"Q/{one.id}"),
            )
            for one in state.own.candour.doubts
        ],
        new_url=visit.url("Q", DOUBT),
        line_url=_line_url(visit, state),
        tell_url=visit.url("P", "7") if is_hurt and between.is_open(visit, state) else "",
        unsaid_url=visit.url("Q", UNSAID),
        known_url=visit.url("Q", KNOWN),
        back_url=visit.url("a"),
    )


def _line_url(visit: Visit, state: State) -> str:
    """The way to a line beforehand, where one is welcome and nothing keeps the two apart."""
    if visit.role == "harmed" or following.is_apart(visit, state):
        return ""
    return visit.url("P", "2") if state.shared.openness.lets("beforehand") else ""


def _doubt(visit: Visit, initial: Mapping[str, Any]) -> HttpResponseBase:
    is_hurt = visit.role == "harmed"
    form = DoubtForm(visit.request.POST or None, initial=dict(initial), is_hurt=is_hurt)
    if visit.posts and visit.attempt(form, lambda said: candour.KeepDoubt(at=visit.now, **said)):
        return visit.saved("Q")
    title = _("What makes you doubt") if is_hurt else _("What could look bad")
    return ask(visit, form, title=title, back=visit.url("Q"))


# What is unsaid


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    day: date
    came: Promise
    note: str
    let_go_url: str


def _unsaid(visit: Visit, state: State) -> HttpResponseBase:
    form = UnsaidForm(visit.request.POST or None)
    if visit.posts and visit.attempt(form, lambda said: _asks(visit, said)):
        return visit.saved("Q", UNSAID)
    earlier = sorted(state.own.candour.looks, key=lambda one: (one.on, one.at), reverse=True)
    return visit.show(
        "candour/unsaid.html",
        form=form,
        ways=_ways(visit, state),
        asked=[
            Asked(
                day=one.on,
                came=CAME[one.came],
                note=one.note,
                let_go_url=visit.url("z", f"Q/{UNSAID}/{one.id}"),
            )
            for one in earlier
        ],
        back_url=visit.url("Q"),
    )


def _asks(visit: Visit, said: dict[str, Any]) -> candour.LookForUnsaid:
    return candour.LookForUnsaid(at=visit.now, on=visit.today, **said)


def _ways(visit: Visit, state: State) -> list[Way]:
    """Where it can go: what belongs to what happened at any time, the rest while nothing is apart."""
    facts = [Way(name=_("More of what happened"), url=visit.url("c"))]
    if following.is_apart(visit, state) or not between.is_shared(visit):
        return facts
    return [*facts, Way(name=_("What you tell unasked"), url=visit.url("P"))]


# Who knows what


@dataclass(frozen=True, kw_only=True, slots=True)
class Knows:
    who: str
    what: str
    by: Promise
    may: str
    url: str
    let_go_url: str


def _known(visit: Visit, state: State) -> HttpResponseBase:
    return visit.show(
        "candour/known.html",
        is_hurt=visit.role == "harmed",
        known=[
            Knows(
                who=one.who,
                what=one.what,
                by=BY[one.by],
                may=one.may,
                url=visit.url("Q", f"{KNOWN}/{one.id}"),
                let_go_url=visit.url("z", f"Q/{KNOWN}/{one.id}"),
            )
            for one in state.own.candour.known
        ],
        new_url=visit.url("Q", f"{KNOWN}/{NEW}"),
        back_url=visit.url("Q"),
    )


def _knows(visit: Visit, initial: Mapping[str, Any]) -> HttpResponseBase:
    form = KnowsForm(visit.request.POST or None, initial=dict(initial))
    if visit.posts and visit.attempt(form, lambda said: candour.NoteWhoKnows(at=visit.now, **said)):
        return visit.saved("Q", KNOWN)
    return ask(visit, form, title=_("Who knows what"), back=visit.url("Q", KNOWN))
