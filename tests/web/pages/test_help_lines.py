"""People who can help: for whoever comes, for the country they chose, never guessed."""

from __future__ import annotations

import pytest
from django.test import Client

from amends import guides
from amends.journal.models import Entry
from tests.cast import Member, text_of


@pytest.mark.django_db
def test_nobody_needs_to_be_signed_in_and_no_country_is_guessed() -> None:
    page = text_of(Client(headers={"accept-language": "de-DE"}).get("/help/"))  # type: ignore[arg-type]

    assert "findahelpline.com" in page
    assert 'href="tel:' not in page


@pytest.mark.django_db
@pytest.mark.parametrize("country", [one.code for one in guides.countries()])
def test_a_chosen_country_shows_its_rows_and_only_its_own(country: str) -> None:
    page = text_of(Client().post("/help/", {"country": country}))  # type: ignore[arg-type]

    for row in guides.lines_for(country):
        assert row.name in page
        assert row.number in page
    others = {row.number for one in guides.countries() for row in guides.lines_for(one.code)}
    for number in others - {row.number for row in guides.lines_for(country)} - {""}:
        assert f">{number}</a>" not in page


@pytest.mark.django_db
@pytest.mark.parametrize("country", [one.code for one in guides.countries()])
def test_whoever_cannot_go_on_finds_a_line_wherever_they_are(country: str) -> None:
    page = text_of(Client().post("/help/", {"country": country}))  # type: ignore[arg-type]
    kinds = {row.kind for row in guides.lines_for(country)}

    assert kinds & {"crisis", "elsewhere"}
    assert "If someone is in danger now" in page
    assert "help-emergency" in page or "where you are" in page


@pytest.mark.django_db
def test_every_row_says_when_it_was_looked_at_and_that_numbers_change() -> None:
    page = text_of(Client().post("/help/", {"country": "GB"}))  # type: ignore[arg-type]

    assert page.count("numbers and hours change") == len(guides.lines_for("GB"))


@pytest.mark.django_db
def test_what_is_to_be_known_of_a_line_stands_beside_it() -> None:
    """Somebody who cannot speak finds there what to press, or where to write."""
    page = text_of(Client().post("/help/", {"country": "GB"}))  # type: ignore[arg-type]
    assert "If you cannot speak, press 55." in page
    page = text_of(Client().post("/help/", {"country": "FR"}))  # type: ignore[arg-type]
    assert "send a text message to 114." in page


@pytest.mark.django_db
def test_the_emergency_number_stands_first() -> None:
    page = text_of(Client().post("/help/", {"country": "GB"}))  # type: ignore[arg-type]

    assert page.index("help-emergency") == page.index("help-line help-emergency") + len(
        "help-line "
    )
    assert page.index("help-emergency") < page.index("Samaritans")


@pytest.mark.django_db
@pytest.mark.parametrize("country", ["XX", "<script>", "GBR"])
def test_a_country_that_is_none_shows_the_page_for_all(country: str) -> None:
    response = Client().post("/help/", {"country": country})

    assert response.status_code == 200
    assert "findahelpline.com" in text_of(response)  # type: ignore[arg-type]


def test_the_chosen_country_is_kept_for_who_is_signed_in(ben: Member) -> None:
    ben.post("m", country="IE")

    assert ben.personal().own.safety.country == "IE"
    assert "Women's Aid" in text_of(ben.get("m"))
    assert "Women's Aid" in text_of(ben.client.get("/help/"))  # type: ignore[arg-type]


def test_choosing_a_country_changes_no_other_setting(ben: Member) -> None:
    ben.client.post(
        "/more/1/", {"country": "", "leave_to": "https://weather.example/", "idle_minutes": "30"}
    )
    ben.post("m", country="IE")

    kept = ben.personal().own.safety
    assert (kept.country, kept.leave_to, kept.idle_minutes) == (
        "IE",
        "https://weather.example/",
        30,
    )


def test_who_used_force_sees_the_lines_for_that_before_the_others(ben: Member) -> None:
    ben.post("m", country="GB")
    ben.post("b", used_force="yes")

    page = text_of(ben.get("b", "1"))
    assert page.index("Respect") < page.index("Samaritans")
    assert page.index("help-emergency") < page.index("Respect")


def test_a_damaged_book_keeps_nobody_from_the_numbers(ben: Member) -> None:
    ben.post("m", country="IE")
    Entry.objects.filter(book=ben.ring.personal).update(sealed=b"")

    asked = ben.client.post("/help/", {"country": "GB"})
    assert asked.status_code == 200
    assert "Samaritans" in text_of(asked)  # type: ignore[arg-type]
    assert "findahelpline.com" in text_of(ben.client.get("/help/"))  # type: ignore[arg-type]
    assert ben.get("a").status_code == 500
