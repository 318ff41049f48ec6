"""Leaf n: what a person calls a repair, for themselves alone."""

from __future__ import annotations

from typing import Any

from django.http.response import HttpResponseBase
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amends.repair.practices.safety import NameRepair
from amends.web.pages.asking import MakingForm, line
from amends.web.pages.frame import Visit, page


class NameForm(MakingForm):
    name = line(
        gettext_lazy("A name for it"),
        hint=gettext_lazy("It stands on your first page: choose one that tells a glance nothing."),
    )


@page()
def shown(visit: Visit) -> HttpResponseBase:
    names = visit.state().own.safety.names
    kept = names[-1] if names else None
    form = NameForm(
        visit.request.POST or None, initial={"id": kept.id, "name": kept.name} if kept else {}
    )
    if visit.posts and visit.attempt(form, lambda said: _command(visit, said)):
        return visit.saved("a")
    return visit.show(
        "asking/page.html",
        form=form,
        title=_("A name, for you alone"),
        main=_("Keep it"),
        aside=_("No name"),
        aside_url=visit.url("z", f"n/{kept.id}") if kept else visit.url("a"),
        back_url=visit.url("a"),
    )


def _command(visit: Visit, said: dict[str, Any]) -> NameRepair:
    return NameRepair(at=visit.now, id=said["id"], name=said["name"])
