"""/more/6/: the browsers in which a person wants to be told, and the file by which one shows a note.

A browser is added in itself, by a press and its own question. What it gives is looked at before it is
kept: the house connects to services of browsers that it knows, and to nothing that somebody typed.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from django import forms
from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_safe

from amends.journal import dues
from amends.people import devices, reminding
from amends.web.forms import AmendsForm, Line
from amends.web.headers import allow_worker
from amends.web.pages.frame import Visit
from amends.web.pages.personal import personal
from amends.web.pages.reminding import has_push

FILE: Final = Path(__file__).parent.parent / "static" / "js" / "note.js"


class DeviceForm(AmendsForm):
    name = forms.CharField(
        label=gettext_lazy("What do you call this device?"),
        help_text=gettext_lazy("For your list alone. It is not in any note."),
        max_length=devices.LONGEST_NAME,
        widget=Line(),
        error_messages={
            "required": gettext_lazy("Nothing is typed yet."),
            "max_length": gettext_lazy("That is too long: forty letters at most."),
        },
    )
    # What the browser itself gives, by the page's script.
    address = forms.CharField(required=False, widget=forms.HiddenInput())
    public = forms.CharField(required=False, widget=forms.HiddenInput())
    secret = forms.CharField(required=False, widget=forms.HiddenInput())


@sensitive_post_parameters("address", "public", "secret")
@allow_worker
@personal
def page(visit: Visit) -> HttpResponseBase:
    if not has_push():
        return redirect("reminders")
    if visit.posts and "forget" in visit.request.POST:
        _forget(visit, visit.request.POST["forget"])
        messages.success(visit.request, _("Removed. No note goes there any more."))
        return redirect("reminders_devices")
    form = DeviceForm(visit.request.POST if visit.posts else None)
    if visit.posts and form.is_valid() and _added(visit, form):
        messages.success(visit.request, _("Added. A note can come to this device now."))
        return redirect("reminders")
    return visit.show(
        "reminding/devices.html",
        form=form,
        devices=reminding.choice_of(visit.ring.person_id).devices,
        house=devices.house_name(),
        host=visit.request.get_host(),
        at_home=settings.AMENDS_PLACE is not None,
        back=reverse("reminders"),
    )


def _added(visit: Visit, form: DeviceForm) -> bool:
    said = form.cleaned_data
    try:
        device = devices.device(
            said["name"],
            address=said["address"],
            public=devices.bytes_of(said["public"]),
            secret=devices.bytes_of(said["secret"]),
            added=timezone.localdate(visit.now),
        )
        reminding.add_device(visit.ring.person_id, device, zone=settings.TIME_ZONE)
    except (devices.Unusable, ValueError):
        form.refuse(_("This browser gave nothing that a note can go to. Nothing was changed."))
        return False
    except devices.TooMany:
        form.refuse(_("Five devices are on your list. Remove one first."))
        return False
    return True


def _forget(visit: Visit, device_id: str) -> None:
    person = visit.ring.person_id
    reminding.forget_device(person, device_id)
    if not reminding.choice_of(person).pushes:
        dues.forget_channel(person, dues.BY_PUSH)


@require_safe
def shows_notes(request: HttpRequest) -> HttpResponse:
    """The file that a browser keeps to show a note; at the root, so that it may open the first page."""
    if not has_push():
        raise Http404
    return HttpResponse(FILE.read_bytes(), content_type="text/javascript; charset=utf-8")
