"""Leaf N: what is needed, and what was begun against it. One page, for each role its own.

For whoever was hurt (told_needs.py): `N/` what they told, `N/1/` `N/2/` `N/3/` telling one more,
`N/4/<id>/` changing it, `N/5/<id>/` how heavy it weighs, `N/6/<id>/` telling that, `N/7/<id>/` ending
it, `N/8/<id>/` whether it could be relied on. For the other (begun.py): `N/` told and guessed beside
what they began, `N/1/` a guess, `N/1/<id>/` that again, `N/2/<id>/` what stands against it, `N/3/<id>/`
showing that where it is welcome, `N/4/<id>/` beginning with it. Of an offer (settling.py): `N/9/<id>/`
its hours, and asking for some; `N/10/<id>/` `N/11/<id>/` that it is whole again, or not; `N/12/<id>/`
what it truly cost.
"""

from __future__ import annotations

from django.http import Http404
from django.http.response import HttpResponseBase

from amends.web.pages import begun, between, given_settling, settling, told_needs
from amends.web.pages.frame import Visit, page


@page()
def shown(visit: Visit) -> HttpResponseBase:
    act, __, id = visit.act.partition("/")
    if act == given_settling.HOURS and visit.role == "responsible" and between.is_shared(visit):
        return settling.hours(visit, id)
    if visit.role == "responsible":
        return begun.shown(visit, act, id)
    if not between.is_shared(visit):
        raise Http404
    if act in settling.ACTS:
        return settling.shown(visit, act, id)
    return told_needs.shown(visit, act, id)
