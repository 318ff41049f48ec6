"""Quick leave without scripts, and what it does on the server."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import AnonymousUser
from django.db import OperationalError
from django.http import HttpRequest
from django.test import Client, RequestFactory
from django.urls import reverse

from amends.people.models import SessionKey
from amends.repair.addresses import is_plain_https
from amends.web import leave
from tests.cast import Member


def test_leaving_ends_the_session_and_deletes_the_key(ana: Member) -> None:
    assert SessionKey.objects.filter(person_id=ana.person.pk).exists()

    response = ana.client.post(reverse("leave"))

    assert response.status_code == 302
    assert response["Location"] == reverse("away")
    assert not SessionKey.objects.filter(person_id=ana.person.pk).exists()
    assert "_auth_user_id" not in ana.client.session


def test_leaving_asks_the_browser_to_forget(ana: Member) -> None:
    response = ana.client.post(reverse("leave"))
    assert response["Clear-Site-Data"] == '"cache", "storage"'
    assert response["Cache-Control"] == "no-store"


def test_a_browser_that_was_left_gets_no_page_of_before(ana: Member) -> None:
    """Back pressed at once: it comes before the news that the session is to end."""
    assert ana.get("a").status_code == 200
    ana.client.cookies[leave.gone_cookie()] = "1"

    response = ana.get("a")

    assert response.status_code == 302
    assert response["Location"].startswith("/in/")
    assert response.cookies[leave.gone_cookie()]["max-age"] == 0
    assert not SessionKey.objects.filter(person_id=ana.person.pk).exists()
    assert ana.get("a").status_code == 302


def test_the_mark_of_leaving_keeps_nobody_out(ana: Member) -> None:
    ana.client.cookies[leave.gone_cookie()] = "1"
    ana.client.get("/in/")
    ana.client.force_login(ana.person)
    ana.comes_back()
    assert ana.get("a").status_code == 200


def test_where_the_session_cannot_be_ended_both_keys_go_and_the_mark_stays(
    ana: Member, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_request: HttpRequest) -> None:
        raise OperationalError

    monkeypatch.setattr(leave, "logout", broken)
    ana.client.cookies[leave.gone_cookie()] = "1"
    response = ana.get("a")
    assert response["Location"] == reverse("away")
    assert leave.gone_cookie() not in response.cookies
    assert ana.get("a")["Location"] == reverse("away")


@pytest.mark.django_db
def test_a_page_that_has_grown_old_can_still_be_left() -> None:
    assert Client(enforce_csrf_checks=True).post(reverse("leave")).status_code == 302


def test_before_it_is_needed_a_page_explains_it(client: Client) -> None:
    page = client.get(reverse("leave")).content.decode()
    assert "three times within five seconds" in page
    assert "Words you have not saved are lost." in page
    assert "Pages from before it stay in the list" in page


def test_reading_how_leaving_works_does_not_leave(ana: Member) -> None:
    ana.client.get(reverse("leave"))
    assert SessionKey.objects.filter(person_id=ana.person.pk).exists()


def test_the_empty_page_says_nothing(client: Client) -> None:
    page = client.get(reverse("away")).content.decode()
    assert "<body></body>" in page


def test_a_person_may_leave_to_an_address_of_their_own(rf: RequestFactory) -> None:
    response = leave.leave(_signed_out(rf, "https://weather.example/today"))
    assert (response.status_code, response.content) == (200, b"")
    assert response["Refresh"] == "0; url=https://weather.example/today"


def test_leaving_works_when_the_database_does_not_answer(rf: RequestFactory) -> None:
    """pytest-django refuses every query here, and there is no session to flush at all."""
    request = rf.post("/leave/")
    assert leave.leave(request).status_code == 302


@pytest.mark.parametrize(
    "address",
    [
        "http://weather.example/",
        "javascript:alert(1)",
        "https://ana:word@weather.example/",
        'https://weather.example/"; x',
        "https://weather.example/\r\nSet-Cookie: a=b",
        "https://",
        "https://[",
        "https://:443/",
        "https://\ud800/",
        "https://a..example/",
        "//weather.example/",
        "",
    ],
)
def test_only_a_plain_https_address_can_be_left_to(rf: RequestFactory, address: str) -> None:
    assert not is_plain_https(address)
    assert leave.leave(_signed_out(rf, address)).status_code == 302


def _signed_out(rf: RequestFactory, outside: str) -> HttpRequest:
    request = rf.post("/leave/")
    request.user = AnonymousUser()
    request.outside = outside  # type: ignore[attr-defined]
    return request
