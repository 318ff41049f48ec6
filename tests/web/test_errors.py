"""When something does not work: calm, and nothing is given away."""

from __future__ import annotations

import pytest
from django.http import HttpResponse
from django.test import Client, RequestFactory
from pytest_django import Settings

from amends.web import errors


def test_the_style_page_is_not_there_unless_it_is_asked_for(
    client: Client, settings: Settings
) -> None:
    assert client.get("/style/").status_code == 404
    settings.AMENDS_STYLE_PAGE = True
    assert client.get("/style/").status_code == 200


def test_every_page_for_something_broken_says_what_to_do(rf: RequestFactory) -> None:
    request = rf.get("/x/")
    answers: list[tuple[HttpResponse, int, str]] = [
        (errors.bad_request(request), 400, "That could not be read"),
        (errors.forbidden(request), 403, "That is not open to you"),
        (errors.not_here(request), 404, "There is nothing here"),
        (errors.too_many(request, wait=7), 429, "Wait 7 seconds"),
        (errors.broken(request), 500, "This is our mistake"),
        (errors.unreadable(request, "swapped"), 500, "This book cannot be opened"),
    ]
    for response, status, words in answers:
        assert response.status_code == status
        assert words in response.content.decode()
        assert "!" not in response.content.decode().replace("<!doctype", "").replace("<!--", "")


def test_a_program_is_told_how_long_to_wait(rf: RequestFactory) -> None:
    assert errors.too_many(rf.get("/x/"), wait=7)["Retry-After"] == "7"


def test_a_broken_page_is_shown_without_asking_the_database(rf: RequestFactory) -> None:
    """pytest-django refuses every query here, as a broken database would."""
    assert errors.broken(rf.get("/x/")).status_code == 500


@pytest.mark.parametrize("path", ["/nothing/", "/r/abc/zzz/", "/r/abc/zzz/end/"])
def test_an_address_that_is_not_there_never_says_why(client: Client, path: str) -> None:
    response = client.get(path, follow=True)
    assert path not in response.content.decode() or response.redirect_chain
