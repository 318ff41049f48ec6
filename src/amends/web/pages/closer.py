"""Leaf L: what was damaged, part by part, and sharing something of oneself, from light to deep.

`L/` both; `L/1/<n>/` one part; `L/2/<n>/` it was tended today; `L/3/` for the hurt person: which
parts may be tended now; `L/4/` what could be shared; `L/4/<rung>/` share it. What each marks as
damaged is theirs alone. While the hurt person's door is closed, or anything keeps the two apart, the
responsible person finds their own marks here and nothing else, whatever the reason is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.guides import bond as library
from amends.repair import Command, State
from amends.repair.practices import bond, tending
from amends.repair.practices.bond import Part
from amends.web.forms import ChoiceCardsMany
from amends.web.pages.asking import MakingForm, ask, words
from amends.web.pages.bringing import bring
from amends.web.pages.frame import Visit, page
from amends.web.pages.saying import pressed
from amends.web.pages.small_things import goes_across

PART, TENDED, MAY_BE, RUNGS = "1", "2", "3", "4"

PARTS: Final[dict[Part, tuple[Promise, Promise]]] = {
    "talk": (_("Talking"), _("Of the day, of plans, of nothing in particular.")),
    "fun": (_("Laughing together"), _("What used to be easy.")),
    "money": (_("Money"), _("What is shared, and what is each one's own.")),
    "home": (_("The home"), _("Who does what, and how it is to come in.")),
    "children": (_("The children"), _("Being parents beside each other, if you are.")),
    "friends": (_("Friends and family"), _("Who knows, and how it is to be among them.")),
    "trust": (_("Taking each other's word"), _("In small things and in large ones.")),
    "touch": (_("Closeness"), _("It is never a task, and no list opens it.")),
}
NUMBERS: Final[dict[str, Part]] = {str(n): part for n, part in enumerate(PARTS, 1)}

DEPTHS: Final[dict[int, Promise]] = {
    1: _("Light"),
    2: _("A little more"),
    3: _("Deeper"),
    4: _("Deep"),
}


class PartForm(MakingForm):
    text = words(
        _("One small thing for it"),
        hint=_("So small that it can be done in a day. Only if you know one."),
        rows=3,
        free=True,
    )


class MayBeForm(MakingForm):
    parts = forms.MultipleChoiceField(
        label=_("What may be tended now?"),
        help_text=_("What is not ticked rests. You can change it on any day."),
        required=False,
        widget=ChoiceCardsMany(),
    )


class ShareForm(MakingForm):
    text = words(
        _("In your words"), hint=_("Of yourself, and nothing that asks them back."), rows=4
    )
    reaching = ("text",)


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One part, as this person marked it or did not."""

    name: Promise
    about: Promise
    text: str
    named: bool
    url: str
    last: date | None
    tend_url: str
    let_go_url: str


@page()
def shown(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    across = goes_across(visit, state)
    match visit.act.split("/"):
        case [""]:
            return _overview(visit, state, across=across)
        case ["1", number] if number in NUMBERS:
            return _part(visit, state, NUMBERS[number])
        case ["2", number] if number in NUMBERS and visit.posts:
            return _tended(visit, state, NUMBERS[number])
        case ["3"] if across and visit.role == "harmed":
            return _may_be(visit, state)
        case ["4"] if across:
            return _rungs(visit, state)
        case ["4", id] if across:
            return _share(visit, id)
        case _:
            raise Http404


def _overview(visit: Visit, state: State, *, across: bool) -> HttpResponseBase:
    between_us = bond.parts_between(state)
    rows = [
        _row(visit, state, part, across=across)
        for part in PARTS
        if part in between_us or state.own.tending.part(part) is not None
    ]
    return visit.show(
        "bond/closer.html",
        harmed=visit.role == "harmed",
        across=across,
        named=[row for row in rows if row.named],
        others=[row for row in rows if not row.named],
        may_be=[PARTS[part][0] for part in state.shared.bond.parts] if across else (),
        urls={
            "may_be": visit.url("L", MAY_BE),
            "rungs": visit.url("L", RUNGS),
            "together": visit.url("K"),
        },
        back_url=visit.url("J"),
    )


def _row(visit: Visit, state: State, part: Part, *, across: bool) -> Row:
    kept = state.own.tending.part(part)
    number = next(n for n, one in NUMBERS.items() if one == part)
    may_tend = visit.role == "harmed" or (across and part in state.shared.bond.parts)
    return Row(
        name=PARTS[part][0],
        about=PARTS[part][1],
        text=kept.text if kept else "",
        named=kept is not None,
        url=visit.url("L", f"{PART}/{number}"),
        last=max(kept.tended) if kept and kept.tended else None,
        tend_url=visit.url("L", f"{TENDED}/{number}") if kept and may_tend else "",
        let_go_url=visit.url("z", f"L/{kept.id}") if kept else "",
    )


def _part(visit: Visit, state: State, part: Part) -> HttpResponseBase:
    kept = state.own.tending.part(part)
    initial = {"id": kept.id, "text": kept.text} if kept else {}
    form = PartForm(visit.request.POST if visit.posts else None, initial=initial)
    if part == "touch":
        # Nothing that is to be done about anybody's body is ever asked for here.
        form.fields["text"].label = _("A note for yourself")
        form.fields["text"].help_text = ""
    if visit.posts and visit.attempt(form, lambda said: _named(visit, part, said)):
        return visit.saved("L")
    return ask(
        visit,
        form,
        title=PARTS[part][0],
        lead=gettext("That it was damaged is for you alone to mark. Nobody is told of it."),
        back=visit.url("L"),
    )


def _named(visit: Visit, part: Part, said: dict[str, Any]) -> Command:
    return tending.NamePart(at=visit.now, id=said["id"], part=part, text=said["text"])


def _tended(visit: Visit, state: State, part: Part) -> HttpResponseBase:
    kept = state.own.tending.part(part)
    if kept is None:
        raise Http404
    command = tending.TendPart(at=visit.now, of=kept.id, on=visit.today)
    return pressed(visit, command, visit.url("L"), gettext("Kept, for you alone."))


def _may_be(visit: Visit, state: State) -> HttpResponseBase:
    initial = {"parts": list(state.shared.bond.parts)}
    form = MayBeForm(visit.request.POST if visit.posts else None, initial=initial)
    may_be = [part for part in bond.TENDED if part in bond.parts_between(state)]
    form.fields["parts"].choices = [(part, PARTS[part][0]) for part in may_be]  # type: ignore[attr-defined]
    if visit.posts and visit.attempt(form, lambda said: _told(visit, said)):
        return visit.saved("L", said=gettext("It holds from now on, until you change it."))
    return ask(
        visit,
        form,
        title=gettext("What may be tended now"),
        lead=gettext("Your partner can read what you tick, and nothing of what you marked."),
        back=visit.url("L"),
        main=gettext("Tell it"),
        aside=gettext("Keep it to yourself"),
    )


def _told(visit: Visit, said: dict[str, Any]) -> Command:
    return bond.TellParts(at=visit.now, by="harmed", id=said["id"], parts=tuple(said["parts"]))


# From light to deep


def _rungs(visit: Visit, state: State) -> HttpResponseBase:
    """What could be shared: of the responsible person one step deeper than they went, and no more."""
    most = state.shared.bond.depth_for(visit.role)
    depths = [
        {
            "name": DEPTHS[level],
            "rungs": [
                {"ask": gettext(one.ask), "url": visit.url("L", f"{RUNGS}/{one.id}")}
                for one in library.rungs()
                if one.level == level
            ],
        }
        for level in DEPTHS
        if level <= most
    ]
    return visit.show(
        "bond/rungs.html",
        harmed=visit.role == "harmed",
        depths=depths,
        back_url=visit.url("L"),
    )


def _share(visit: Visit, id: str) -> HttpResponseBase:
    rung = library.rung(id)
    if rung is None:
        raise Http404

    def share(**said: Any) -> bond.ShareSomething:
        return bond.ShareSomething(rung=rung.id, level=rung.level, **said)

    return bring(
        visit,
        ShareForm(visit.request.POST if visit.posts else None),
        share,
        {"text": ""},
        title=gettext(rung.ask),
        lead=gettext(
            "They can read it, and owe nothing for it: no answer, and nothing of their own."
        ),
        main=gettext("Share it"),
        aside=gettext("Keep it to yourself"),
        said=gettext("Shared. For ten minutes you can take it back."),
        back="L",
    )
