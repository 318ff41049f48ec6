"""What Django is given: DJANGO_SETTINGS_MODULE is "amends.settings.django".

Two ways to live. At home everything is in the person's data folder and answers on loopback only.
Hosted, as soon as AMENDS_HOSTS is set, the database is PostgreSQL, the keys come from files and
only https is spoken. Nothing here may be unsafe by default, and nothing that a person wrote may
reach a log.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from django.utils.translation import gettext_lazy as _

from amends.settings.start import files_mark, start
from amends.settings.zone import zone_name

_house = start(os.environ)
_hosted = _house.environment.hosted
_web = Path(__file__).parent.parent / "web"

# --- The house ---------------------------------------------------------------------------------

AMENDS_SECURE = _hosted is not None
"""Served over https, by a proxy in front: cookies are then sent over https only."""

AMENDS_PLACE = _house.place
"""The data folder of a home; None when hosted."""

AMENDS_SERVER_KEY = _house.server_key
AMENDS_CHANNEL_KEY = _house.channel_key
AMENDS_MAIL = _house.environment.mail
"""The mail server that reminders go through; None: Amends connects to nothing."""

AMENDS_PUSH_CONTACT = _house.environment.push_contact
"""What the push services of browsers are told of whoever runs the house; empty: none is asked."""

AMENDS_SERVICES = _house.environment.services
"""Whether people may be told by a service of their own, by the library apprise."""

AMENDS_REMINDERS = "amends.reminders.worker.keep_telling"
"""What tells people that something is due: entrances never import each other, so it stands here."""

AMENDS_PROXIES = _hosted.proxies if _hosted else ()
AMENDS_IDLE_MINUTES = _house.environment.idle_minutes

AMENDS_ARGON2 = (65_536, 3, 1)
"""Memory in KiB, passes, lanes: one, since runs of more have to come one after the other
(`people.slots`). `amends.people` refuses to start below this floor; tests lower it
after the start. No setting in the environment reaches it."""

DEBUG = False
SECRET_KEY = _house.secret_key
ALLOWED_HOSTS = list(_hosted.hosts) if _hosted else ["localhost", "127.0.0.1", "[::1]"]
DATABASES = {"default": dict(_house.database)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
WSGI_APPLICATION = "amends.web.wsgi.application"
ROOT_URLCONF = "amends.web.urls"

INSTALLED_APPS = [
    # Before allauth, so that our templates are found before its own.
    "amends.web",
    "amends.people",
    "amends.journal",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_htmx",
    "allauth",
    "allauth.account",
    "allauth.mfa",
]

MIDDLEWARE = [
    # The outermost, so that error pages and files carry the same headers.
    "amends.web.headers.Headers",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    # Before whatever reads a cookie.
    "amends.web.unseen.Unseen",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "amends.people.sessions.RingMiddleware",
    "amends.web.feed.Renewing",
    # Before any page: what was left is not shown again.
    "amends.web.leave.Gone",
    "amends.web.accounts.lock.LockMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "amends.web.outside.outside",
                "amends.web.leave.gone",
                "amends.web.places.places",
            ],
        },
    }
]
FORM_RENDERER = "amends.web.forms.Renderer"

# --- Who comes in ------------------------------------------------------------------------------

AUTH_USER_MODEL = "people.Person"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS: list[dict[str, Any]] = []
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
LOGOUT_REDIRECT_URL = "account_login"

ACCOUNT_ADAPTER = "amends.web.accounts.adapter.AccountAdapter"
ACCOUNT_FORMS = {
    "login": "amends.web.accounts.forms.SignInForm",
    "reauthenticate": "amends.web.accounts.forms.AgainForm",
}
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_USER_MODEL_USERNAME_FIELD = "name"
ACCOUNT_USER_MODEL_EMAIL_FIELD = None
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_EMAIL_NOTIFICATIONS = False
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_LOGIN_BY_CODE_ENABLED = False
ACCOUNT_REAUTHENTICATION_TIMEOUT = 300
# allauth's own limits lock a person out; ours only delay (amends.people).
ACCOUNT_RATE_LIMITS = False

MFA_ADAPTER = "amends.web.accounts.adapter.SecondStepAdapter"
MFA_SUPPORTED_TYPES = ["totp", "webauthn"]
MFA_FORMS = {
    "authenticate": "amends.web.accounts.forms.CodeForm",
    "reauthenticate": "amends.web.accounts.forms.CodeAgainForm",
    "activate_totp": "amends.web.accounts.forms.CodeSetUpForm",
}
MFA_PASSKEY_LOGIN_ENABLED = False
MFA_PASSKEY_SIGNUP_ENABLED = False
MFA_TRUST_ENABLED = False
MFA_RATE_LIMITS = False
MFA_TOTP_ISSUER = "Amends"
MFA_TOTP_TOLERANCE = 1
# Browsers take loopback for safe without https; nothing else may be.
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not AMENDS_SECURE

# --- Sessions and cookies ----------------------------------------------------------------------

SESSION_ENGINE = "django.contrib.sessions.backends.db"
SESSION_COOKIE_NAME = f"amends-session-{_house.mark}"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Strict"
SESSION_COOKIE_SECURE = AMENDS_SECURE
SESSION_COOKIE_AGE = 14 * 24 * 60 * 60
SESSION_EXPIRE_AT_BROWSER_CLOSE = True

CSRF_COOKIE_NAME = f"amends-form-{_house.mark}"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_COOKIE_SECURE = AMENDS_SECURE
CSRF_FAILURE_VIEW = "amends.web.accounts.lock.stale"

LANGUAGE_COOKIE_NAME = f"amends-language-{_house.mark}"
LANGUAGE_COOKIE_HTTPONLY = True
LANGUAGE_COOKIE_SAMESITE = "Strict"
LANGUAGE_COOKIE_SECURE = AMENDS_SECURE

MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"

# --- What every answer carries (the policies stand in amends.web.headers) -----------------------

SECURE_CONTENT_TYPE_NOSNIFF = True
# "no-referrer" would make browsers send "Origin: null" with every form, which the CSRF check refuses.
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60 if AMENDS_SECURE else 0
X_FRAME_OPTIONS = "DENY"

# --- What may come in --------------------------------------------------------------------------

DATA_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024
"""Bytes of one form: the longest page holds some dozens of fields of words, never a file."""

# There are no file uploads: a file carries places and devices, and would touch the disk unsealed.
# An empty list would be worse than none: Django then reads the whole of such a form at once.
FILE_UPLOAD_HANDLERS = ["amends.web.no_files.NoFiles"]
DATA_UPLOAD_MAX_NUMBER_FILES = 0

# --- Files -------------------------------------------------------------------------------------

# A changed file has a new address, so a browser may keep one for as long as it likes.
STATIC_URL = f"/static/{files_mark(_web / 'static')}/"
WHITENOISE_USE_FINDERS = True
WHITENOISE_MAX_AGE = 365 * 24 * 60 * 60

# --- Language and time -------------------------------------------------------------------------

LANGUAGE_CODE = "en"
# One language so far. Its countries write dates and numbers in their own ways.
LANGUAGES = [
    ("en", _("English")),
    ("en-au", _("English (Australia)")),
    ("en-ca", _("English (Canada)")),
    ("en-gb", _("English (United Kingdom)")),
    ("en-ie", _("English (Ireland)")),
]
FORMAT_MODULE_PATH = "amends.web.formats"
USE_I18N = True
USE_TZ = True
TIME_ZONE = zone_name(_house.environment.zone, os.environ)

# --- What is said to others: nothing by Django --------------------------------------------------

EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"
ADMINS: list[tuple[str, str]] = []

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"quiet": {"()": "amends.settings.logs.Quiet"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "quiet"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        # Django's own would send mail to ADMINS with the whole form in it.
        "django": {"handlers": ["stderr"], "level": "WARNING", "propagate": False},
        # Below ERROR it prints a line for each page that was not there: who looked for what, when.
        "django.request": {"level": "ERROR"},
        # Below WARNING it prints every statement with its values.
        "django.db.backends": {"level": "WARNING"},
        "amends": {"handlers": ["stderr"], "level": "INFO", "propagate": False},
    },
}
