"""What every answer carries."""

from __future__ import annotations

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory
from pytest_django import Settings

from amends.web.headers import Headers, allow_data_images, allow_worker

STRICT = (
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; "
    "connect-src 'self'; worker-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


@pytest.mark.parametrize("path", ["/", "/about/", "/leave/", "/away/"])
def test_every_page_takes_nothing_from_elsewhere_and_is_kept_nowhere(
    client: Client, path: str
) -> None:
    response = client.get(path)
    assert response.status_code == 200
    assert response["Content-Security-Policy"] == STRICT
    assert response["Cache-Control"] == "no-store"
    assert response["Referrer-Policy"] == "same-origin"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "geolocation=()" in response["Permissions-Policy"]


def test_a_page_that_asks_to_be_kept_is_not(rf: RequestFactory) -> None:
    def asks(request: HttpRequest) -> HttpResponse:
        return HttpResponse(headers={"Cache-Control": "max-age=600"})

    assert Headers(asks)(rf.get("/x/"))["Cache-Control"] == "no-store"


def test_a_file_may_be_kept(rf: RequestFactory, settings: Settings) -> None:
    def file(request: HttpRequest) -> HttpResponse:
        return HttpResponse(headers={"Cache-Control": "max-age=600"})

    response = Headers(file)(rf.get(f"{settings.STATIC_URL}css/amends.css"))
    assert response["Cache-Control"] == "max-age=600"
    assert response["Content-Security-Policy"] == STRICT


def test_the_code_of_the_second_factor_may_be_an_image_written_into_its_page(
    rf: RequestFactory,
) -> None:
    shown = Headers(allow_data_images(lambda request: HttpResponse()))  # type: ignore[arg-type]
    policy = shown(rf.get("/x/"))["Content-Security-Policy"]
    assert policy == STRICT.replace("img-src 'self'", "img-src 'self' data:")


def test_the_page_that_asks_for_notes_may_have_our_own_file_kept_and_no_other_page_may(
    rf: RequestFactory,
) -> None:
    shown = Headers(allow_worker(lambda request: HttpResponse()))  # type: ignore[arg-type]
    policy = shown(rf.get("/x/"))["Content-Security-Policy"]
    assert policy == STRICT.replace("worker-src 'none'", "worker-src 'self'")
