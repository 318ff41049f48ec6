"""Leaf 6: the hurt person says what would help. `6/1/<id>/` says that it is not wanted any more.

It is a wish and no task: nothing asks for an answer to it, and it opens no door.
"""

from __future__ import annotations

from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair.kinds import find
from amends.repair.practices.offers import EndWish, GiveWish
from amends.web.pages import between, shared_book
from amends.web.pages.asking import MakingForm, words
from amends.web.pages.bringing import bring
from amends.web.pages.frame import Visit, page
from amends.web.pages.given_offers import WISH_ENDS


class WishForm(MakingForm):
    text = words(
        _("What would help you?"),
        hint=_(
            "A call made, an evening free, a thing that you want done otherwise. As small or as large as "
            "it is; and “not that, this”."
        ),
        rows=4,
    )


@page(role="harmed")
def shown(visit: Visit) -> HttpResponseBase:
    if not between.is_shared(visit):
        raise Http404
    act, __, id = visit.act.partition("/")
    if act == WISH_ENDS and visit.posts:
        return _end(visit, id)
    if visit.act:
        raise Http404
    return bring(
        visit,
        WishForm(visit.request.POST if visit.posts else None),
        GiveWish,
        {"text": ""},
        title=gettext("What would help"),
        lead=gettext(
            "Your partner can read it, and do it or not. It opens no door: whether offers may come "
            "to you is a separate choice."
        ),
        main=gettext("Give it"),
        aside=gettext("Keep it to yourself"),
        said=gettext("Given. For ten minutes you can take it back."),
    )


def _end(visit: Visit, id: str) -> HttpResponseBase:
    wish = find(visit.state().shared.offers.wishes, id)
    if wish is None:
        raise Http404
    command = EndWish(at=visit.now, by="harmed", id=f"end-{wish.id}"[:64], of=wish.id)
    return shared_book.press(visit, command, gettext("It is not wanted any more, from now on."))
