"""What allauth asks of us: who is let in, how they are told, and where they go next.

allauth keeps the order of the steps (passphrase, then the second step). Everything that opens a
key, delays a try or writes a cookie is ours and stands in `people`.
"""

from __future__ import annotations

from io import BytesIO
from ipaddress import ip_address, ip_network
from typing import Any

import qrcode  # type: ignore[import-untyped]
from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.base_user import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from qrcode.image.svg import SvgPathFillImage  # type: ignore[import-untyped]

from amends.people import delays, passphrases, sealing, sessions, slots
from amends.people.keys import Ring
from amends.people.models import Person
from amends.web.accounts import entering

WRONG = gettext_lazy("That name and passphrase do not open anything here. Nothing was changed.")


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """Signing in with a name and a passphrase."""

    error_messages = {  # noqa: RUF012
        **DefaultAccountAdapter.error_messages,
        "username_password_mismatch": WRONG,
        "incorrect_password": gettext_lazy("That passphrase does not open this account."),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """allauth's own sign-up is never open; ours is `views.new`."""
        return False

    def get_client_ip(self, request: HttpRequest) -> str:
        return address(request)

    def pre_authenticate(self, request: HttpRequest, **credentials: Any) -> None:
        """allauth's limit would lock a person out; `authenticate` delays instead."""

    def authenticate(self, request: HttpRequest, **credentials: Any) -> AbstractBaseUser | None:
        """The person whose slot the passphrase opened; their keys then wait for this browser."""
        name = passphrases.name_form(str(credentials.get("username", "")))
        may_try_passphrase(request, name)
        try:
            person: AbstractBaseUser | None = super().authenticate(
                request, **{**credentials, "username": name}
            )
        except slots.Busy:
            raise busy() from None
        if isinstance(person, Person) and person.opened is not None:
            tried_well(request, name)
            if getattr(request, "ring", None) is None:
                sessions.begin(request, Ring(person, person.opened), now=timezone.now())
                # Signing in is not finished before allauth says so: nothing opens until then.
                request.ring = None  # type: ignore[attr-defined]
        return person

    def post_login(
        self, request: HttpRequest, user: AbstractBaseUser, **kwargs: Any
    ) -> HttpResponse:
        response: HttpResponse = super().post_login(request, user, **kwargs)
        if isinstance(user, Person):
            entering.remember_browser(request, response, user)
            response["Location"] = entering.first_stop(request, user) or response["Location"]
        return response

    def add_message(
        self,
        request: HttpRequest,
        level: int,
        message_template: str | None = None,
        message_context: dict[str, Any] | None = None,
        extra_tags: str = "",
        message: str | None = None,
    ) -> None:
        """Say what we have words for, and nothing in allauth's voice."""
        said = {
            "mfa/messages/totp_activated.txt": _("The second step is set up."),
            "mfa/messages/totp_deactivated.txt": _(
                "The code from your app is no longer asked for."
            ),
            "mfa/messages/webauthn_added.txt": _("The passkey is added."),
            "mfa/messages/webauthn_removed.txt": _("The passkey is removed."),
        }.get(message_template or "", message or "")
        if said:
            messages.add_message(request, level, said, extra_tags=extra_tags)


class SecondStepAdapter(DefaultMFAAdapter):  # type: ignore[misc]
    """The second step: a code from an app, or a passkey."""

    error_messages = {  # noqa: RUF012
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": gettext_lazy("That did not match. Nothing was changed."),
    }

    def encrypt(self, text: str) -> str:
        """A leaked database alone does not show the secret of the code app."""
        return sealing.seal(self._key(), text.encode(), "code secret").hex()

    def decrypt(self, encrypted_text: str) -> str:
        return sealing.unseal(self._key(), bytes.fromhex(encrypted_text), "code secret").decode()

    def generate_authenticator_name(self, user: AbstractBaseUser, type: str) -> str:
        count = user.authenticator_set.filter(type=type).count()  # type: ignore[attr-defined]
        return _("Passkey %(number)s") % {"number": count + 1}

    def get_public_key_credential_user_entity(self, user: AbstractBaseUser) -> dict[str, Any]:
        """The id is random: it is kept by the device, and must not number the accounts here."""
        assert isinstance(user, Person)  # noqa: S101
        return {"id": bytes(user.owner), "display_name": user.name, "name": user.name}

    def build_totp_svg(self, url: str) -> str:
        """On white, so that a camera reads it in the dark too."""
        image = BytesIO()
        qrcode.make(url, image_factory=SvgPathFillImage).save(image)
        return image.getvalue().decode()

    def _get_site_name(self) -> str:
        return "Amends"

    def _key(self) -> bytes:
        return sealing.subkey(settings.SECRET_KEY.encode(), "amends second step 1")


# -- delays --------------------------------------------------------------------------------------


def may_try_passphrase(request: HttpRequest, name: str) -> None:
    """Raise ValidationError while this name is to wait from this address. Never holds a thread."""
    if is_known(request, name):
        return
    seconds = delays.seconds_to_wait("passphrase", name, address(request), now=timezone.now())
    if seconds:
        raise wait(seconds)


def tried_well(request: HttpRequest, name: str) -> None:
    if not is_known(request, name):
        delays.forgive("passphrase", name, address(request))


def is_known(request: HttpRequest, name: str) -> bool:
    """Whether this browser has signed in to that name before: then nobody can delay it."""
    cookie = request.COOKIES.get(sessions.cookie_name(delays.KNOWN_COOKIE))
    return delays.knows(cookie, name)


def wait(seconds: int) -> ValidationError:
    sentence = ngettext(
        "Not tried yet: please wait %(count)s second and press again.",
        "Not tried yet: please wait %(count)s seconds and press again.",
        seconds,
    )
    return ValidationError(sentence % {"count": seconds}, code="wait")


def busy() -> ValidationError:
    return ValidationError(
        _("Not tried yet: many people are coming in just now. Please press again."), code="busy"
    )


def address(request: HttpRequest) -> str:
    """Where a try comes from: behind our own proxies, the last address that is not one of them."""
    found = str(request.META.get("REMOTE_ADDR", ""))
    passed = str(request.META.get("HTTP_X_FORWARDED_FOR", "")).split(",")
    while passed and _is_our_proxy(found):
        found = passed.pop().strip()
    return _one_place(found)


def _one_place(found: str) -> str:
    """The address, of version 6 only its first half: one house has all of the other half.

    Else whoever has version 6 takes a new address for every guess and never waits.
    """
    try:
        one = ip_address(found.partition("%")[0])
    except ValueError:
        return found
    if one.version == 4:
        return str(one)
    return str(one.ipv4_mapped or ip_network((int(one), 64), strict=False))


def _is_our_proxy(found: str) -> bool:
    try:
        one = ip_address(found)
    except ValueError:
        return False
    return any(one in ip_network(proxy) for proxy in getattr(settings, "AMENDS_PROXIES", ()))
