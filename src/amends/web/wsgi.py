"""The application that granian serves: `amends.web.wsgi:application`."""

from __future__ import annotations

import os

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from granian.utils.proxies import wrap_wsgi_with_proxy_headers

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "amends.settings.django")

application = get_wsgi_application()
if settings.AMENDS_PROXIES:
    # Only what these proxies say about the visitor's address and https is believed.
    application = wrap_wsgi_with_proxy_headers(application, list(settings.AMENDS_PROXIES))
