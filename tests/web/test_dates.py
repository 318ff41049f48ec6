"""A day is written as the country of its reader writes it, with the month as a word."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from django.conf import settings
from django.utils import formats, translation

from tests.cast import Member, text_of

A_DAY = date(2026, 11, 21)
LATE = datetime(2026, 11, 21, 22, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "day"),
    [
        ("en", "November 21, 2026"),
        ("en-ca", "November 21, 2026"),
        ("en-au", "21 November 2026"),
        ("en-gb", "21 November 2026"),
        ("en-ie", "21 November 2026"),
    ],
)
def test_a_day_is_written_as_its_country_does(language: str, day: str) -> None:
    assert language in dict(settings.LANGUAGES)
    with translation.override(language):
        assert formats.date_format(A_DAY) == day
        assert formats.date_format(LATE, "DATETIME_FORMAT").startswith(f"{day}, ")


@pytest.mark.parametrize("language", dict(settings.LANGUAGES))
def test_a_day_near_today_is_written_with_its_weekday(language: str) -> None:
    with translation.override(language):
        day = formats.date_format(A_DAY, "WEEKDAY_FORMAT")
    assert day in ("Saturday, November 21", "Saturday 21 November")


def test_a_british_evening_has_twenty_four_hours() -> None:
    with translation.override("en-gb"):
        assert formats.date_format(LATE, "DATETIME_FORMAT") == "21 November 2026, 22:30"


def test_a_page_follows_the_readers_own_country(ben_on_his_way: Member) -> None:
    ben_on_his_way.post("d", "g", id="i1", domain="trust", text="I imagine they check my words.")
    for asked, day in (("en-GB", "6 March 2026"), ("en-US", "March 6, 2026")):
        page = ben_on_his_way.client.get(
            ben_on_his_way.url("d"), headers={"accept-language": asked}
        )
        assert f"Your guess, sealed on {day}." in text_of(page)  # type: ignore[arg-type]
