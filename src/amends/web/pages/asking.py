"""What the forms of many pages have in common: the id of a new thing, quiet sentences, the page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from django import forms
from django.http.response import HttpResponseBase
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from amends.web.forms import AmendsForm, ChoiceCards, Line, Writing
from amends.web.pages.frame import Visit, new_id

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise

Text: TypeAlias = "str | _StrPromise"
"""Words for a person, translated now or when they are shown."""

NOTHING_WRITTEN: Final = {
    "required": _("There is nothing in this field yet. A few words are enough.")
}
NOTHING_CHOSEN: Final = {
    "required": _("Nothing is chosen yet."),
    "invalid_choice": _("Nothing is chosen yet."),
}

KEEP: Final = _("Keep it")
LEAVE: Final = _("Leave it")

REPLIES: Final = (("no_", _("No")), ("yes", _("Yes")), ("___", _("Rather not say")))


class MakingForm(AmendsForm):
    """A form whose command makes a thing: its id is drawn when the form is first shown."""

    id = forms.CharField(widget=forms.HiddenInput, max_length=64, initial=new_id)


def words(label: Text, *, hint: Text = "", rows: int = 5, free: bool = False) -> forms.CharField:
    """A field for a person's own words. `free`: it may stay empty."""
    return forms.CharField(
        label=label,
        help_text=hint,
        required=not free,
        widget=Writing(rows=rows),
        error_messages=NOTHING_WRITTEN,
    )


def line(label: Text, *, hint: Text = "", free: bool = False) -> forms.CharField:
    """A field for one line."""
    return forms.CharField(
        label=label,
        help_text=hint,
        required=not free,
        widget=Line(),
        error_messages=NOTHING_WRITTEN,
    )


def choice(
    label: Text,
    choices: Any,
    *,
    hint: Text = "",
    hints: Mapping[str, Text] | None = None,
    free: bool = False,
    beside: bool = False,
) -> forms.ChoiceField:
    """One of several cards. `free`: none need be chosen."""
    return forms.ChoiceField(
        label=label,
        help_text=hint,
        choices=choices,
        required=not free,
        widget=ChoiceCards(hints=hints or {}, beside=beside),
        error_messages=NOTHING_CHOSEN,
    )


def ask(
    visit: Visit,
    form: AmendsForm,
    *,
    title: str | Promise,
    back: str,
    lead: str | Promise = "",
    main: str | Promise = KEEP,
    aside: str | Promise = LEAVE,
    template: str = "asking/page.html",
    **more: Any,
) -> HttpResponseBase:
    """A page that asks one thing; the way past it is the way back. `more`: for a template of its own."""
    return visit.show(
        template,
        form=form,
        title=title,
        lead=lead,
        main=main,
        aside=aside,
        aside_url=back,
        back_url=back,
        **more,
    )
