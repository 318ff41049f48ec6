"""One form of which one thing is given to the other: the form, or why nothing can be given now."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from django.http.response import HttpResponseBase

from amends.repair.kinds import Act
from amends.web.pages import between
from amends.web.pages.asking import MakingForm, Text, ask
from amends.web.pages.frame import Visit
from amends.web.pages.read_over import How, read_over
from amends.web.pages.saying import held
from amends.web.reading import beside


def bring(
    visit: Visit,
    form: MakingForm,
    act: Callable[..., Act],
    empty: Mapping[str, Any],
    *,
    title: Text,
    lead: Text,
    main: Text,
    aside: Text,
    said: str,
    back: str = "p",
    how: How = beside,
) -> HttpResponseBase:
    """`act` makes the command of `at`, `by` and what the form holds; `empty` holds nothing yet.

    With `empty` the rules are asked before anything is written: nobody is to write what cannot go.
    """
    read_over(visit, form, how=how)
    if visit.posts and visit.attempt(form, lambda typed: act(at=visit.now, by=visit.role, **typed)):
        return between.given(visit, form, said)
    tried = act(at=visit.now, by=visit.role, id=str(form["id"].value()), **empty)
    why = None if visit.posts else held(visit, visit.state(), tried)
    if why is not None:
        return visit.show("shared_book/held.html", title=title, held=why, back_url=visit.url(back))
    return ask(visit, form, title=title, lead=lead, back=visit.url(back), main=main, aside=aside)
