"""The pages around names, passphrases and keys, each five moves: read, call, catch, show."""

from __future__ import annotations

import uuid
from typing import Any

from allauth.account import views as account
from allauth.account.internal.flows.login import record_authentication
from allauth.mfa.models import Authenticator
from django.contrib.auth import logout, update_session_auth_hash
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from amends.people import access, accounts, delays, held, passphrases, sessions, sheets, slots
from amends.people.keys import Ring
from amends.people.models import Person
from amends.people.sessions import ring_of
from amends.web.accounts import adapter, entering, forms, opening
from amends.web.leave import CLEAR

PAGE = require_http_methods(["GET", "HEAD", "POST"])


# -- a new account -------------------------------------------------------------------------------


@sensitive_post_parameters()
@PAGE
def new(request: HttpRequest) -> HttpResponseBase:
    """A new account: a name and a passphrase are offered, and what loss means is said before."""
    if request.user.is_authenticated:
        return HttpResponseRedirect(reverse("home"))
    if request.method != "POST":
        return _show_new(request, forms.NewForm(initial=_offer()))
    if "another" in request.POST:
        return _show_new(request, forms.NewForm(initial=_offer_another(request)))
    form = forms.NewForm(request.POST)
    if not form.is_valid():
        return _show_new(request, _with_valid_name(form))
    try:
        made = accounts.create(
            form.cleaned_data["name"], form.cleaned_data["passphrase"], sheet=True
        )
    except accounts.NameTaken:
        return _show_new(request, _with_another_name(form))
    except slots.Busy:
        form.add_error(None, adapter.busy())
        return _show_new(request, form)
    return entering.enter(request, made)


def _show_new(request: HttpRequest, form: forms.NewForm) -> HttpResponse:
    signed = form["name"].value() or ""
    return render(request, "account/new.html", {"form": form, "name": forms.unsigned_name(signed)})


def _offer() -> dict[str, str]:
    return {
        "name": forms.signed_name(passphrases.offer_name()),
        "passphrase": passphrases.offer_passphrase(),
    }


def _offer_another(request: HttpRequest) -> dict[str, Any]:
    """Another name, or another passphrase; the one that was not asked about stays as it is."""
    kept: dict[str, Any] = {**_offer(), "understood": "understood" in request.POST}
    other = "name" if request.POST["another"] == "passphrase" else "passphrase"
    if request.POST.get(other):
        kept[other] = request.POST[other]
    return _mended(kept)


def _mended(kept: dict[str, Any]) -> dict[str, Any]:
    try:
        forms.unsigned_name(kept["name"])
    except ValidationError:
        kept["name"] = _offer()["name"]
    return kept


def _with_valid_name(form: forms.NewForm) -> forms.NewForm:
    """A name that was offered too long ago gives way to another; the passphrase stays typed."""
    return _with_another_name(form) if "name" in form.errors else form


def _with_another_name(form: forms.NewForm) -> forms.NewForm:
    again = forms.NewForm({**form.data.dict(), "name": _offer()["name"]})  # type: ignore[attr-defined]
    again.refuse(_("That name was just taken by someone else. Here is another."))
    return again


@sensitive_post_parameters()
@PAGE
def sheet(request: HttpRequest) -> HttpResponseBase:
    """The sheet to print, and one word of each thing on it typed back."""
    ring = ring_of(request)
    contents = sheets.read(ring)
    if contents is None:
        request.session.pop(entering.SHEET_WAITS, None)
        return HttpResponseRedirect(reverse("home"))
    form = _sheet_form(contents, request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid() and _typed_back(form, contents):
        sheets.tear_up(ring)
        request.session.pop(entering.SHEET_WAITS, None)
        # Somebody new reads once how to leave, before there is anything to leave in a hurry.
        return HttpResponseRedirect(reverse("home" if access.seats(ring) else "leave"))
    rows = [
        (_("Your name here"), contents.name),
        (_("Your passphrase"), contents.passphrase),
        (_("Your recovery key"), contents.recovery_key),
    ]
    return render(request, "account/sheet.html", {"form": form, "rows": rows})


def _sheet_form(contents: sheets.Contents, data: Any) -> forms.SheetForm:
    form = forms.SheetForm(data)
    labels = {
        "name": _("Word %(number)s of your name") % {"number": contents.name_word},
        "passphrase": _("Word %(number)s of your passphrase")
        % {"number": contents.passphrase_word},
        "recovery_key": _("Group %(number)s of your recovery key")
        % {"number": contents.recovery_group},
    }
    for name, label in labels.items():
        form.fields[name].label = label
    return form


def _typed_back(form: forms.SheetForm, contents: sheets.Contents) -> bool:
    agrees = contents.agrees(**form.cleaned_data)
    for name, right in agrees.items():
        if not right:
            form.refuse(_("That is not what stands on the sheet."), name)
    return all(agrees.values())


# -- out -----------------------------------------------------------------------------------------


@PAGE
def out(request: HttpRequest) -> HttpResponseBase:
    """Sign out; halfway through coming in too, where keys already wait for the second step."""
    response: HttpResponseBase = account.logout(request)
    if request.method == "POST":
        sessions.end(request)
        response["Clear-Site-Data"] = CLEAR
    return response


# -- locked --------------------------------------------------------------------------------------


@sensitive_post_parameters()
@PAGE
def unlock(request: HttpRequest) -> HttpResponseBase:
    """The passphrase again, and back to where one was."""
    if not isinstance(request.user, Person):
        return HttpResponseRedirect(reverse("account_login"))
    if getattr(request, "ring", None) is not None:
        return HttpResponseRedirect(_then(request))
    if not sessions.has_passed_second_step(request, request.user):
        # Set up on another device meanwhile: only signing in as a whole asks for it.
        logout(request)
        return HttpResponseRedirect(reverse("account_login"))
    form = forms.UnlockForm(request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        ring = opening.opened(request, request.user, form, "passphrase")
        if ring is not None:
            sessions.begin(request, ring, now=timezone.now())
            return HttpResponseRedirect(_after_unlock(request, ring))
    shown = {"form": form, "next": _then(request)}
    return render(request, "account/unlock.html", shown)


def _after_unlock(request: HttpRequest, ring: Ring) -> str:
    """Back to where one was; words that were kept come first, whatever tab was closed."""
    then = _then(request)
    waiting = [reverse("held", args=[post]) for post in held.waiting(ring)]
    return then if then in waiting or not waiting else waiting[0]


@require_POST
def lock_now(request: HttpRequest) -> HttpResponseBase:
    """Put the keys away, as idleness does."""
    sessions.end(request)
    return HttpResponseRedirect(reverse("unlock"))


@PAGE
def came_back(request: HttpRequest, post: uuid.UUID) -> HttpResponseBase:
    """A form that arrived while its writer was locked, with its words in it, ready to go on."""
    ring = ring_of(request)
    form = held.read(ring, post)
    if form is None:
        raise Http404
    if request.method == "POST":
        held.let_go(ring, post)
        return HttpResponseRedirect(reverse("home"))
    fields = [_HeldField(name, value) for name, value in form.fields]
    return render(request, "account/held.html", {"path": form.path, "fields": fields, "post": post})


class _HeldField:
    """A field of a form that came back: words are shown, the rest goes along unseen."""

    def __init__(self, name: str, value: str) -> None:
        self.name = name
        self.value = value

    @property
    def is_words(self) -> bool:
        return " " in self.value.strip() or "\n" in self.value

    @property
    def rows(self) -> int:
        return min(20, 2 + len(self.value) // 60 + self.value.count("\n"))


# -- the passphrase and the keys -----------------------------------------------------------------


@PAGE
def keys(request: HttpRequest) -> HttpResponseBase:
    """What keeps this account closed, and what can be done about it."""
    ring = ring_of(request)
    steps = Authenticator.objects.filter(user_id=ring.person_id)
    shown = {
        "name": ring.person.name,
        "has_code": steps.filter(type=Authenticator.Type.TOTP).exists(),
        "passkeys": steps.filter(type=Authenticator.Type.WEBAUTHN).count(),
    }
    return render(request, "account/keys.html", shown)


@sensitive_post_parameters()
@PAGE
def change_passphrase(request: HttpRequest) -> HttpResponseBase:
    return _change(request, "account/change.html", someone_may_know=False)


@sensitive_post_parameters()
@PAGE
def someone_may_know(request: HttpRequest) -> HttpResponseBase:
    """As changing it, and every book goes on under a new key."""
    return _change(request, "account/known.html", someone_may_know=True)


def _change(request: HttpRequest, template: str, *, someone_may_know: bool) -> HttpResponseBase:
    ring = ring_of(request)
    form = forms.ChangeForm(
        request.POST if request.method == "POST" else None,
        name=ring.person.name,
        initial={"new": passphrases.offer_passphrase()},
    )
    if form.is_bound and form.is_valid() and _may_change(request, ring, form):
        try:
            changed = accounts.change_passphrase(
                ring,
                current=form.cleaned_data["current"],
                new=form.cleaned_data["new"],
                someone_may_know=someone_may_know,
                sheet=True,
            )
        except accounts.WrongKey:
            form.refuse(_("That passphrase does not open this account."), "current")
        except slots.Busy:
            form.add_error(None, adapter.busy())
        else:
            adapter.tried_well(request, ring.person.name)
            return _go_on_with(request, changed)
    return render(request, template, {"form": form})


def _may_change(request: HttpRequest, ring: Ring, form: forms.ChangeForm) -> bool:
    try:
        adapter.may_try_passphrase(request, ring.person.name)
    except ValidationError as wait:
        form.add_error("current", wait)
        return False
    return True


def _go_on_with(request: HttpRequest, changed: accounts.NewAccount) -> HttpResponseBase:
    """This browser stays signed in, with the new key; every other one is out."""
    request.user = changed.person
    update_session_auth_hash(request, changed.person)
    sessions.begin(request, changed.ring, now=timezone.now())
    request.session[entering.SHEET_WAITS] = True
    response = HttpResponseRedirect(reverse("sheet"))
    entering.remember_browser(request, response, changed.person)
    return response


@PAGE
def everywhere(request: HttpRequest) -> HttpResponseBase:
    """Sign out here and on every other device."""
    ring = ring_of(request)
    if request.method == "POST":
        accounts.sign_out_everywhere(ring.person)
        logout(request)
        return HttpResponseRedirect(reverse("account_login"))
    return render(request, "account/everywhere.html")


@sensitive_post_parameters()
@PAGE
def recover(request: HttpRequest) -> HttpResponseBase:
    """Name, recovery key and a new passphrase; the same answer for a wrong key and no such name."""
    if request.user.is_authenticated:
        return HttpResponseRedirect(reverse("mfa_index"))
    form = forms.RecoverForm(
        request.POST if request.method == "POST" else None,
        initial={"new": passphrases.offer_passphrase()},
    )
    if form.is_bound and form.is_valid():
        back = _recovered(request, form)
        if back is not None:
            return entering.enter(request, back, second_step=True)
    return render(request, "account/recover.html", {"form": form})


def _recovered(request: HttpRequest, form: forms.RecoverForm) -> accounts.NewAccount | None:
    said = form.cleaned_data
    what = ("recovery", said["name"], adapter.address(request))
    seconds = delays.seconds_to_wait(*what, now=timezone.now())
    if seconds:
        form.add_error(None, adapter.wait(seconds))
        return None
    try:
        back = accounts.use_recovery_key(
            name=said["name"], recovery_key=said["recovery_key"], new=said["new"], sheet=True
        )
    except accounts.WrongKey:
        form.refuse(_("That name and recovery key do not open anything here."))
        return None
    except slots.Busy:
        form.add_error(None, adapter.busy())
        return None
    delays.forgive(*what)
    if said["lost_second_step"]:
        Authenticator.objects.filter(user_id=back.person.pk).delete()
    return back


# -- small ---------------------------------------------------------------------------------------


def _then(request: HttpRequest) -> str:
    """Where to go next, if it is a page of ours."""
    then = request.POST.get("next") or request.GET.get("next") or ""
    ours = url_has_allowed_host_and_scheme(then, {request.get_host()}, request.is_secure())
    return then if ours and then.startswith("/") else reverse("home")


def remember_second_step(sender: Any, request: HttpRequest, user: Any, **kwargs: Any) -> None:
    """Setting up a second step proves it: this browser need not show it again to stay open."""
    kind = kwargs["authenticator"].type
    record_authentication(request, user, method="mfa", type=kind)


def forget_when_it_was_used(sender: Any, instance: Authenticator, **kwargs: Any) -> None:
    """Nobody is to read from the database when somebody was here, as with `Person.last_login`."""
    instance.last_used_at = None
