"""Addresses for the tests of pages that change in place."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.template import RequestContext, Template
from django.urls import include, path
from django.views.decorators.csrf import csrf_protect

LIVE = Template(
    '{% extends "base_live.html" %}{% block page %}<h1>Live</h1>'
    '<form method="post" action="/live/" autocomplete="off" hx-post="/live/" hx-target="#answer">'
    '{% csrf_token %}<input name="word" id="word"><button>Send</button></form>'
    '<button hx-post="/live/" hx-target="#answer" id="bare">Bare</button>'
    '<p id="answer">-</p>{% endblock %}'
)


@csrf_protect
def live(request: HttpRequest) -> HttpResponse:
    if request.method == "POST":
        word = request.POST.get("word", "none")
        return HttpResponse(f"Heard: {word}")
    return HttpResponse(LIVE.render(RequestContext(request)))


urlpatterns = [path("live/", live, name="about"), path("", include("amends.web.urls"))]
