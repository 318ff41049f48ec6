"""The forms of coming in, of the passphrase, and of the second step."""

from __future__ import annotations

from typing import Any

from allauth.account.forms import LoginForm, ReauthenticateForm
from allauth.mfa.base.forms import AuthenticateForm
from allauth.mfa.base.forms import ReauthenticateForm as SecondStepAgainForm
from allauth.mfa.totp.forms import ActivateTOTPForm
from django import forms
from django.core import signing
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from amends.people import delays, passphrases, recovery
from amends.web.accounts import adapter
from amends.web.forms import AmendsForm, Line, Writing

NAME_SALT = "amends.web offered name"
NAME_AGE = 24 * 3_600

UNFIT = {
    "passphrase_short": _(
        "This is shorter than 15 characters. Six ordinary words are strong and easy to keep."
    ),
    "passphrase_long": _("This is longer than 1,000 characters."),
    "passphrase_is_name": _("This is your name. Take other words."),
    "passphrase_repeats": _("This repeats itself, so it is among the first to be guessed."),
    "passphrase_common": _("Many people chose this, so it is among the first to be guessed."),
}


def passphrase_field(label: Any, *, new: bool = False) -> forms.CharField:
    """The field for an existing passphrase: never filled in by us, whatever was typed."""
    keeper = "new-password" if new else "current-password"
    widget = forms.PasswordInput(
        attrs={"autocomplete": keeper, "spellcheck": "false", "autocapitalize": "none"}
    )
    return forms.CharField(label=label, widget=widget, strip=False, max_length=1_000)


class SixWords(Writing):
    """Room for six words on a phone; shown while typed, since they go onto paper at once."""

    def __init__(self) -> None:
        super().__init__({"autocapitalize": "none", "class": "by-hand", "dir": "auto"}, rows=2)


def code_field(label: Any) -> forms.CharField:
    attrs = {"autocomplete": "one-time-code", "inputmode": "numeric"}
    return forms.CharField(label=label, max_length=20, widget=Line(attrs))


def name_field() -> forms.CharField:
    attrs = {"autocomplete": "username", "autocapitalize": "none", "spellcheck": "false"}
    return forms.CharField(
        label=_("Your name here"),
        help_text=_("Three words, as on your sheet."),
        max_length=100,
        widget=forms.TextInput(attrs),
    )


class SignInForm(AmendsForm, LoginForm):  # type: ignore[misc]
    """Name and passphrase. A wrong one keeps the name, never the passphrase."""

    password = passphrase_field(_("Your passphrase"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["login"] = name_field()
        self.order_fields(["login", "password"])

    def clean_login(self) -> str:
        return passphrases.name_form(self.cleaned_data["login"])


class AgainForm(AmendsForm, ReauthenticateForm):  # type: ignore[misc]
    """The passphrase once more, before something that changes who can come in."""

    password = passphrase_field(_("Your passphrase"))


class UnlockForm(AmendsForm):
    passphrase = passphrase_field(_("Your passphrase"))


class GoingForm(AmendsForm):
    """Before all of it goes: the passphrase, and that nobody can bring it back."""

    understood = forms.BooleanField(
        label=_("I know that nobody can bring it back, not even with the recovery key.")
    )
    passphrase = passphrase_field(_("Your passphrase"))


class NewForm(AmendsForm):
    """Sign-up. The name is ours (signed, so that it cannot be another); the passphrase is theirs."""

    name = forms.CharField(widget=forms.HiddenInput)
    passphrase = forms.CharField(
        label=_("Your passphrase"),
        help_text=_(
            "Six words that Amends drew for you. You can write your own instead, of at least 15 characters."
        ),
        max_length=1_000,
        strip=False,
        widget=SixWords(),
    )
    understood = forms.BooleanField(
        label=_(
            "I have read this: without passphrase and recovery key nobody can open what I write, ever."
        )
    )

    def clean_name(self) -> str:
        return unsigned_name(self.cleaned_data["name"])

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        refuse_unfit(self, "passphrase", name=cleaned.get("name", ""))
        return cleaned


class SheetForm(AmendsForm):
    """One word of each thing on the sheet, typed back from the paper."""

    name = forms.CharField(max_length=100, widget=Line())
    passphrase = forms.CharField(max_length=1_000, widget=Line())
    recovery_key = forms.CharField(max_length=20, widget=Line())


class ChangeForm(AmendsForm):
    current = passphrase_field(_("Your passphrase as it is now"))
    new = forms.CharField(
        label=_("Your new passphrase"),
        help_text=_("Six words that Amends drew for you, or your own, of at least 15 characters."),
        max_length=1_000,
        strip=False,
        widget=SixWords(),
    )

    def __init__(self, *args: Any, name: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.name = name

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        refuse_unfit(self, "new", name=self.name)
        return cleaned


class RecoverForm(AmendsForm):
    """Name, recovery key and a new passphrase."""

    name = name_field()
    recovery_key = forms.CharField(
        label=_("Your recovery key"),
        help_text=_("Seven groups of four, as on your sheet. Capitals and dashes do not matter."),
        max_length=100,
        widget=Line({"autocapitalize": "characters"}),
    )
    new = forms.CharField(
        label=_("A new passphrase"),
        help_text=_("Six words that Amends drew for you, or your own, of at least 15 characters."),
        max_length=1_000,
        strip=False,
        widget=SixWords(),
    )
    lost_second_step = forms.BooleanField(
        label=_("If I had set up a second step: I have lost it, take it off"), required=False
    )

    def clean_name(self) -> str:
        return passphrases.name_form(self.cleaned_data["name"])

    def clean_recovery_key(self) -> str:
        typed: str = self.cleaned_data["recovery_key"]
        try:
            recovery.read(typed)
        except recovery.Mistyped:
            raise forms.ValidationError(
                _("This is not quite a recovery key. Please look at it again, letter by letter.")
            ) from None
        return typed

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        refuse_unfit(self, "new", name=cleaned.get("name", ""))
        return cleaned


# -- the second step -----------------------------------------------------------------------------


class _Delayed:
    """A code is short: every wrong one makes the next wait, from whatever address it comes."""

    user: Any
    cleaned_data: dict[str, Any]

    def clean_code(self) -> str:
        seconds = delays.seconds_to_wait("code", str(self.user.pk), now=timezone.now())
        if seconds:
            raise adapter.wait(seconds)
        self.cleaned_data["code"] = "".join(str(self.cleaned_data["code"]).split())
        code: str = super().clean_code()  # type: ignore[misc]
        delays.forgive("code", str(self.user.pk))
        return code


class CodeForm(_Delayed, AmendsForm, AuthenticateForm):  # type: ignore[misc]
    code = code_field(_("The code from your app"))


class CodeAgainForm(_Delayed, AmendsForm, SecondStepAgainForm):  # type: ignore[misc]
    code = code_field(_("The code from your app"))


class CodeSetUpForm(_Delayed, AmendsForm, ActivateTOTPForm):  # type: ignore[misc]
    code = code_field(_("The code that your app shows now"))


# -- names and passphrases -----------------------------------------------------------------------


def signed_name(name: str) -> str:
    return signing.dumps(name, salt=NAME_SALT)


def unsigned_name(signed: str) -> str:
    """The name that Amends offered, so that nobody can put a name of their own here."""
    try:
        return str(signing.loads(signed, salt=NAME_SALT, max_age=NAME_AGE))
    except signing.BadSignature:
        raise forms.ValidationError(_("This name was offered too long ago."), code="old") from None


def refuse_unfit(form: AmendsForm, field: str, *, name: str) -> None:
    typed = form.cleaned_data.get(field)
    if not typed:
        return
    try:
        passphrases.refuse_unfit(typed, name=name)
    except passphrases.Unfit as unfit:
        form.refuse(UNFIT[unfit.reason], field)
