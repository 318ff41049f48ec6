"""Leaf d: what it was like for them; for a hurt person, what it was like for themselves.

A guess is dated and sealed: it stays as it was written, so that what comes to be known later can be
seen beside it. What they told is kept as told. A clock without urging (`d/k/`) helps to stay with it. (STEPS S0.1f, S2.2, S3.1b; S4.0b for the hurt.)
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amends.repair import State
from amends.repair.practices import impact
from amends.web.forms import AmendsForm, ChoiceCards
from amends.web.pages import half_done, hours
from amends.web.pages.asking import NOTHING_CHOSEN, MakingForm, ask, choice, words
from amends.web.pages.frame import Visit, addressed, page
from amends.web.pages.promise_making import MAKE
from amends.web.pages.read_over import read_over
from amends.web.pages.saying import shortened

DOMAINS: Final = (
    ("feelings", gettext_lazy("Feelings")),
    ("safety", gettext_lazy("Feeling safe")),
    ("trust", gettext_lazy("Trust")),
    ("self_worth", gettext_lazy("How they see themselves")),
    ("body", gettext_lazy("Body and sleep")),
    ("time", gettext_lazy("Time and trouble")),
    ("money", gettext_lazy("Money")),
    ("property", gettext_lazy("Things")),
    ("work", gettext_lazy("Work")),
    ("family", gettext_lazy("Children and family")),
    ("friends", gettext_lazy("Friends and standing")),
    ("plans", gettext_lazy("Plans for later")),
    ("meaning", gettext_lazy("What it meant to them")),
)

HINTS: Final = {
    "feelings": gettext_lazy("What they felt, and for how long."),
    "time": gettext_lazy("The small costs count too: waiting, calls, rebooking, a spoilt day."),
    "meaning": gettext_lazy("“It meant to them that …”"),
}

OWN_DOMAINS: Final = tuple(
    (
        code,
        {
            "self_worth": gettext_lazy("How I see myself"),
            "meaning": gettext_lazy("What it meant to me"),
        }.get(code, name),
    )
    for code, name in DOMAINS
)
OWN_HINTS: Final = {
    **HINTS,
    "feelings": gettext_lazy("What you felt, and feel."),
    "meaning": gettext_lazy("“It meant to me that …”"),
}

SIDES: Final = "5"
"""7/5: what was told and what was guessed, side by side (sides.py)."""

RETELL: Final = "7"
"""7/7: the day as the other might tell it (telling.py)."""

HARM: Final = "h"
"""d/h/<id>: of which of the things one did a row came."""

NONE: Final = "-"

SOURCES: Final = {"g": "guess", "t": "told"}

HALF_DONE: Final[dict[impact.Source, half_done.Form]] = {
    "guess": "guess",
    "told": "told",
    "own": "own_impact",
}
"""As what each page of one row is found again."""


class GuessForm(MakingForm):
    domain = choice(gettext_lazy("Where did it reach them?"), DOMAINS, hints=HINTS)
    text = words(
        gettext_lazy("What do you think it was like?"),
        hint=gettext_lazy(
            "Say “I imagine”, or “I think”: you were not inside them. It will be dated, and stays "
            "as you wrote it."
        ),
    )
    reaching = ("text",)


class ToldForm(MakingForm):
    domain = choice(gettext_lazy("Where did it reach them?"), DOMAINS, hints=HINTS)
    text = words(
        gettext_lazy("What did they say?"),
        hint=gettext_lazy("In their words, as near as you can, and nothing added."),
    )


WHO: Final[dict[impact.Who, Promise]] = {
    "children": gettext_lazy("Children"),
    "family": gettext_lazy("Family"),
    "friends": gettext_lazy("Friends"),
    "work": gettext_lazy("People at work"),
    "other": gettext_lazy("Somebody else"),
}


class OtherForm(MakingForm):
    who = choice(gettext_lazy("Whom did it reach?"), list(WHO.items()), beside=True)
    text = words(
        gettext_lazy("What did it do to them?"),
        hint=gettext_lazy("What you saw or were told. Nobody has to be asked for it."),
        rows=3,
    )


class OwnForm(MakingForm):
    domain = choice(gettext_lazy("Where did it reach you?"), OWN_DOMAINS, hints=OWN_HINTS)
    text = words(gettext_lazy("How was it?"), hint=gettext_lazy("As it comes. Nobody reads this."))


@page()
def shown(visit: Visit) -> HttpResponseBase:
    own = visit.seat.role == "harmed"
    match visit.act:
        case "":
            return _map(visit, own=own)
        case "w" if own:
            return _note(visit, OwnForm, "own", _("How it was"), "")
        case "g" if not own:
            lead = _("A guess now, beside what they may say later. A wrong one loses nothing.")
            return _note(visit, GuessForm, "guess", _("What was it like for them?"), lead)
        case "t" if not own:
            lead = _("Only what they chose to say. Nobody has to be asked for this.")
            return _note(visit, ToldForm, "told", _("What they told you"), lead)
        case "o":
            return _others(visit)
        case act if act.startswith(f"{HARM}/") and not own:
            return _came_of(visit, act.removeprefix(f"{HARM}/"))
        case "k" if not own:
            return hours.press(visit, "d")
        case act if act.startswith("k/") and not own:
            return hours.press(visit, "d", act.removeprefix("k/"))
        case _:
            raise Http404


# The map


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One impact: `sealed` for a guess, `open` where nothing is put against it yet.

    What was told in the shared book has no `let_go_url`: it is not this person's alone to let go.
    """

    text: str
    day: date
    source: str
    open: bool
    promise_url: str
    harm_url: str
    let_go_url: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Area:
    """One domain with its rows."""

    name: str
    rows: tuple[Row, ...]


def _map(visit: Visit, *, own: bool) -> HttpResponseBase:
    state = visit.state()
    areas = _areas(visit, state, own=own)
    return visit.show(
        "impact/own_map.html" if own else "impact/map.html",
        areas=areas,
        missing=[] if own else _not_yet(state),
        uncovered=0 if own else len(impact.uncovered(state)),
        write_url=visit.url("d", "w"),
        guess_url=visit.url("d", "g"),
        told_url=visit.url("d", "t"),
        others_url=visit.url("d", "o"),
        timing=None if own else hours.timing(visit, state, "d"),
        hours_url=visit.url("F", "3/1"),
        retell_url="" if own else visit.url("7", RETELL),
        amends_url=visit.url("i"),
        sides_url=visit.url("7", SIDES) if state.own.impact.told_here else "",
        back_url=visit.url("a"),
    )


def _areas(visit: Visit, state: State, *, own: bool) -> list[Area]:
    open_rows = {row.id for row in impact.uncovered(state)}
    mine = {row.id for row in state.own.impact.rows}
    several = len(state.own.owning.harms) > 1
    areas = []
    for code, name in OWN_DOMAINS if own else DOMAINS:
        rows = tuple(
            Row(
                text=row.text,
                day=timezone.localdate(row.at),
                source=row.source,
                open=row.id in open_rows and not own,
                promise_url=visit.url("j", f"{MAKE}/{row.id}"),
                harm_url=visit.url("d", f"{HARM}/{row.id}") if not own and several else "",
                let_go_url=visit.url("z", f"d/{row.id}") if row.id in mine else "",
            )
            for row in state.own.impact.known
            if row.domain == code
        )
        if rows:
            areas.append(Area(name=str(name), rows=rows))
    return areas


def _not_yet(state: State) -> list[str]:
    """The domains of which nothing is written: said once, as a question, never as a share."""
    written = {row.domain for row in state.own.impact.known}
    return [str(name) for code, name in DOMAINS if code not in written]


# What it did to others


def _others(visit: Visit) -> HttpResponseBase:
    form = OtherForm(visit.request.POST if visit.posts else None)
    if visit.posts and visit.attempt(form, lambda said: impact.NoteOther(at=visit.now, **said)):
        return visit.saved("d", "o")
    return visit.show(
        "impact/others.html",
        form=form,
        rows=[
            {
                "day": timezone.localdate(one.at),
                "title": WHO[one.who],
                "text": one.text,
                "let_go_url": visit.url("z", f"d/o/{one.id}"),
            }
            for one in reversed(visit.state().own.impact.others)
        ],
        back_url=visit.url("d"),
    )


# One row


def _note(
    visit: Visit, kind: type[MakingForm], source: impact.Source, title: str, lead: str
) -> HttpResponseBase:
    state = visit.state()
    half = half_done.here(visit, HALF_DONE[source])
    form = half.made(partial(_made, kind, state), {})
    read_over(visit, form)
    if half.sends(form, lambda said: _command(visit, source, said)):
        return visit.saved("d", said=_sealed(visit, source))
    return visit.show(
        "asking/steps_page.html",
        form=form,
        half=half,
        title=title,
        lead=lead,
        main=_("Seal it") if source == "guess" else _("Keep it"),
        back_url=visit.url("d"),
    )


WHICH: Final = gettext_lazy("Which of the things you did?")


def _harms(state: State) -> list[tuple[str, str]]:
    return [(harm.id, shortened(harm.act, 120)) for harm in state.own.owning.harms]


def _came_of(visit: Visit, id: str) -> HttpResponseBase:
    """Of which harm it came: what the other told is tied to none, and what one wrote may be to none."""
    state = visit.state()
    row = addressed(state.own.impact.known, id)
    none = (NONE, _("None of these by itself"))
    field = choice(
        WHICH,
        [*_harms(state), none],
    )
    kind = type("CameOfForm", (AmendsForm,), {"harm": field})
    form = kind(visit.request.POST if visit.posts else None, initial={"harm": row.harm or NONE})
    if visit.posts and visit.attempt(form, lambda said: _tied(visit, id, said["harm"])):
        return visit.saved("d")
    return ask(
        visit,
        form,
        title=_("What it came of"),
        lead=_("For you alone: what you read here stays as it was said."),
        note=row.text,
        back=visit.url("d"),
    )


def _tied(visit: Visit, id: str, harm: str) -> impact.TieImpact:
    return impact.TieImpact(at=visit.now, of=id, harm="" if harm == NONE else harm)


def _made(kind: type[MakingForm], state: State, **given: Any) -> MakingForm:
    """The form, asking also which harm it came from, where there is more than one."""
    form = kind(**given)
    harms = _harms(state)
    if len(harms) < 2:
        return form
    form.fields["harm"] = forms.ChoiceField(
        label=WHICH,
        choices=harms,
        required=False,
        widget=ChoiceCards(),
        error_messages=NOTHING_CHOSEN,
    )
    form.order_fields(["harm"])
    return form


def _command(visit: Visit, source: impact.Source, said: dict[str, Any]) -> impact.NoteImpact:
    harms = visit.state().own.owning.harms
    only = harms[0].id if len(harms) == 1 else None
    return impact.NoteImpact(
        at=visit.now,
        id=said["id"],
        domain=said["domain"],
        source=source,
        text=said["text"],
        harm=said.get("harm") or only,
    )


def _sealed(visit: Visit, source: impact.Source) -> str:
    return _("Sealed as it is, with today's date.") if source == "guess" else ""
