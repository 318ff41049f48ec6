"""What every answer carries: nothing from elsewhere, nothing kept, nothing told to others.

Two widenings there are, each for the views that are wrapped in it: `allow_data_images` lets a page
show an image written into it (the square code of the second factor), and `allow_worker` lets one have
the browser keep the house's own file that shows notes.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Final

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase

Respond = Callable[[HttpRequest], HttpResponse]
View = Callable[..., HttpResponseBase]

POLICY: Final = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "font-src": "'self'",
    "img-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'none'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
}

# Nothing of the device is asked for; passkeys are for our own pages alone.
PERMISSIONS: Final = ", ".join(
    [
        *(
            f"{name}=()"
            for name in (
                "accelerometer",
                "browsing-topics",
                "camera",
                "display-capture",
                "geolocation",
                "gyroscope",
                "magnetometer",
                "microphone",
                "midi",
                "payment",
                "usb",
            )
        ),
        "publickey-credentials-create=(self)",
        "publickey-credentials-get=(self)",
    ]
)

FIXED: Final = {
    # Nothing to others. "no-referrer" would make browsers send "Origin: null" with every form of
    # ours too, and the check against forged forms then refuses them all.
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": PERMISSIONS,
}


class Headers:
    """Middleware, the outermost one, so that error pages and files carry the same headers."""

    def __init__(self, get_response: Respond) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        for name, value in FIXED.items():
            response[name] = value
        response["Content-Security-Policy"] = _policy(response)
        if not _is_file(request):
            # Back, a saved tab or a shared proxy must not bring a page again after leaving.
            response["Cache-Control"] = "no-store"
        return response


def allow_data_images(view: View) -> View:
    """Let this view show an image written into its page. For the second factor's code only."""

    return _widened(view, "img-src", "'self' data:")


def allow_worker(view: View) -> View:
    """Let this view have the browser keep a file of ours that runs without a page (`static/js/note.js`)."""
    return _widened(view, "worker-src", "'self'")


def _widened(view: View, name: str, value: str) -> View:
    @wraps(view)
    def widened(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        response = view(request, *args, **kwargs)
        response._amends_widened = {name: value}  # type: ignore[attr-defined]
        return response

    return widened


def _policy(response: HttpResponseBase) -> str:
    policy = {**POLICY, **getattr(response, "_amends_widened", {})}
    return "; ".join(f"{name} {value}" for name, value in policy.items())


def _is_file(request: HttpRequest) -> bool:
    return bool(settings.STATIC_URL) and request.path.startswith(settings.STATIC_URL)
