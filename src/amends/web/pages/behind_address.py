"""/d/<address>.ics: days of somebody's own, for a calendar that asks. No account, no cookie, no mark.

The same 404 as for nothing answers an address that was never given and one that was taken away.
"""

from __future__ import annotations

from typing import Final

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt

from amends.people import feeds

CALENDAR: Final = "text/calendar; charset=utf-8"


@csrf_exempt  # nothing is changed here, and no other method finds anything
def page(request: HttpRequest, address: str) -> HttpResponse:
    if request.method not in ("GET", "HEAD"):
        raise Http404
    try:
        return HttpResponse(feeds.read(address), content_type=CALENDAR)
    except feeds.NothingThere:
        raise Http404 from None
