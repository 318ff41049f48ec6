"""Addresses for the tests of leaving: all of ours, and two closed pages with private words."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.template import RequestContext, Template
from django.urls import include, path

SECRET = "I read your messages while you were asleep"

PAGE = Template(
    '{% extends "base.html" %}{% block page %}<h1>Words</h1><p>'
    + SECRET
    + '</p><textarea id="typed"></textarea><a href="/second/">On</a>{% endblock %}'
)


def private(request: HttpRequest) -> HttpResponse:
    return HttpResponse(PAGE.render(RequestContext(request)))


urlpatterns = [
    path("first/", private, name="first"),
    path("second/", private, name="second"),
    path("", include("amends.web.urls")),
]
