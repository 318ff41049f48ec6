"""What Django is given when a home answers its other devices: the same house, over TLS only.

DJANGO_SETTINGS_MODULE of the processes that `amends serve --lan` starts beside the one on loopback.
The leaf, the socket and ALLOWED_HOSTS come from the same list of addresses: nothing else is answered.
"""

from __future__ import annotations

from typing import cast

from amends.settings import django, lan
from amends.settings.django import *  # noqa: F403
from amends.settings.django import AMENDS_PLACE

AMENDS_SECURE = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
LANGUAGE_COOKIE_SECURE = True
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = False

ALLOWED_HOSTS = lan.open_hosts(AMENDS_PLACE) if AMENDS_PLACE else []

# Browsers hold HSTS for names only, and an address may be another device's tomorrow.
SECURE_HSTS_SECONDS = 0

# A form comes from the address that it goes to, which Django trusts by itself: an address of this
# house need not trust another one.
CSRF_TRUSTED_ORIGINS: list[str] = []

# Whoever is in the network can ask for another host: a line for each would fill the terminal.
LOGGING = {
    **django.LOGGING,
    "loggers": {
        **cast("dict[str, object]", django.LOGGING["loggers"]),
        "django.security.DisallowedHost": {"level": "CRITICAL"},
    },
}
