"""Leaf G: aims of one's own, for either of the two and for themselves alone.

`G/` the aims, `G/1/` who one wants to be in this, `G/2/` something of one's own, `G/<id>/` that one again.
They stand in one's own book: whoever leaves, they stay. (STEPS S0.8a, S1.6f, S1.7e.)
"""

from __future__ import annotations

from typing import Any, Final

from django.http.response import HttpResponseBase
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amends.repair import State
from amends.repair.practices.aims import AimWritten, Kind, WriteAim, is_in_the_others_hands
from amends.web.pages.asking import MakingForm, Text, line, words
from amends.web.pages.frame import Visit, addressed, page

KINDS: Final[dict[str, Kind]] = {"1": "being", "2": "growing"}

TITLES: Final[dict[Kind, Text]] = {
    "being": gettext_lazy("Who do you want to be in this?"),
    "growing": gettext_lazy("What do you want to grow in?"),
}


class AimForm(MakingForm):
    text = line(gettext_lazy("In one sentence"))
    why = words(
        gettext_lazy("What is it good for, apart from the two of you?"),
        hint=gettext_lazy("An aim of your own is still yours if you two part."),
        rows=3,
        free=True,
    )

    def __init__(self, *args: Any, hint: Text, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["text"].help_text = str(hint)


@page()
def shown(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    if not visit.act:
        return _all(visit, state)
    if visit.act in KINDS:
        return _new(visit, state, KINDS[visit.act])
    kept = addressed(state.own.aims.written, visit.act)
    return _asked(visit, kept.kind, kept)


def _all(visit: Visit, state: State) -> HttpResponseBase:
    mine = state.own.aims
    return visit.show(
        "growing/aims.html",
        is_hurt=visit.role == "harmed",
        being=_row(visit, mine.being) if mine.being else None,
        growing=[_row(visit, one) for one in mine.growing],
        being_url=visit.url("G", "1"),
        growing_url=visit.url("G", "2"),
        back_url=visit.url("a"),
    )


def _row(visit: Visit, one: AimWritten) -> dict[str, Any]:
    return {
        "text": one.text,
        "why": one.why,
        "url": visit.url("G", one.id),
        "let_go_url": visit.url("z", f"G/{one.id}"),
    }


def _new(visit: Visit, state: State, kind: Kind) -> HttpResponseBase:
    being = state.own.aims.being
    if kind == "being" and being is not None and not visit.posts:
        return _asked(visit, kind, being)
    return _asked(visit, kind, None)


def _asked(visit: Visit, kind: Kind, kept: AimWritten | None) -> HttpResponseBase:
    initial = {name: getattr(kept, name) for name in ("id", "text", "why")} if kept else {}
    form = AimForm(visit.request.POST or None, initial=initial, hint=_hint(visit, kind))

    def command(said: dict[str, Any]) -> WriteAim:
        return WriteAim(at=visit.now, id=said["id"], kind=kind, text=said["text"], why=said["why"])

    if visit.posts and visit.attempt(form, command):
        return visit.saved("G", _after(visit, form.cleaned_data))
    return visit.show(
        "growing/aim.html",
        form=form,
        title=TITLES[kind],
        # Asked, not ruled: its writer may know why it stands there.
        in_their_hands=_is_asked(visit, kept.text) if kept else False,
        main=_("Keep it"),
        aside=_("Leave it"),
        aside_url=visit.url("G"),
        back_url=visit.url("G"),
    )


def _after(visit: Visit, said: dict[str, Any]) -> str:
    """Where keeping it leads: the same page where a question about it is to be shown."""
    return said["id"] if _is_asked(visit, said["text"]) else ""


def _is_asked(visit: Visit, text: str) -> bool:
    """Whoever was hurt may hope for whatever they hope for: it is asked of the other alone."""
    return visit.role == "responsible" and is_in_the_others_hands(text)


def _hint(visit: Visit, kind: Kind) -> str:
    if kind == "growing":
        return _("Something that is yours: a skill, a friendship, your health, your work.")
    if visit.role == "harmed":
        return _("Whatever you want for yourself in all this. It may have nothing to do with them.")
    return _("Something in your own power: somebody who can be trusted, whoever sees it.")
