"""A page behind a code, for a partner without an account: for its writer and for its reader."""

from __future__ import annotations

import logging
import re
from datetime import timedelta
from typing import Any, cast

import pytest
import time_machine
from django.apps import apps
from django.http import HttpResponse
from django.test import Client, override_settings
from django.utils import timezone

from amends.people.models import Page
from amends.repair.practices import space
from tests.cast import THE_EVENING, Member, answered, text_of
from tests.web.pages.letters_of_ben import FULL, SHORT, has_ready, plans, puts_up
from tests.web.pages.reading_pages import code_on

NOTHING = "This opens nothing here. It may be mistyped, over, or taken down."


def has_short(ben: Member) -> str:
    return has_ready(ben, SHORT, "acknowledgement")


def types(code: str, browser: Client | None = None) -> HttpResponse:
    """Somebody without an account types it."""
    return cast("HttpResponse", (browser or Client()).post("/page/", {"code": code}))


def every_row() -> dict[str, list[Any]]:
    return {
        model._meta.label: sorted(map(repr, model.objects.values_list()))  # type: ignore[attr-defined]
        for model in apps.get_models()
    }


def what_ben_sees(ben: Member) -> list[bytes]:
    """His pages, byte for byte, but for the token that is drawn anew for each form."""
    addresses = (ben.url("g", "letter-1"), ben.url("g", "letter-1/5"), ben.url("a"), "/more/2/")
    drawn = re.compile(rb'(?<=name="csrfmiddlewaretoken" value=")[^"]+|(?<="x-csrftoken": ")[^"]+')
    return [drawn.sub(b"", ben.client.get(address).content) for address in addresses]


# For who writes


def test_the_way_is_chosen_and_what_it_means_stands_before_the_code(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    draft = has_short(ben)
    assert "On a page behind a code" in text_of(ben.get("g", draft))
    went = ben.post("g", draft, how="page")
    assert went["Location"] == ben.url("g", f"{draft}/5")
    means = text_of(ben.get("g", f"{draft}/5"))
    assert "You will never hear whether it was opened." in means
    assert "take down everything that you have open" in means
    assert ben.state().own.apology.drafts[0].prepared is None
    assert not Page.objects.exists()


def test_the_code_is_shown_once_and_the_page_goes_on_to_giving_it(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    draft = has_short(ben)
    code = puts_up(ben, draft)
    assert ben.state().own.apology.drafts[0].prepared == "page"
    for address in (ben.url("g", draft), ben.url("g", f"{draft}/5"), ben.url("f"), "/more/2/"):
        assert code not in ben.client.get(address).content.decode()
    after = text_of(ben.get("g", draft))
    assert "Hand the sheet over yourself" in after
    assert "I gave it" in after
    assert "/2" in ben.post("g", f"{draft}/2", id="gave-it", on="2026-03-06", place="")["Location"]
    assert ben.state().own.apology.deliveries[0].how == "page"


def test_the_sheet_says_where_until_when_and_that_nothing_is_owed(ben_on_his_way: Member) -> None:
    has_short(ben_on_his_way)
    sheet = text_of(ben_on_his_way.post("g", "letter-1/5", days=7))
    assert "http://testserver/page/" in sheet
    assert "13 March 2026" in sheet or "March 13, 2026" in sheet
    assert "you owe me no answer" in sheet
    assert SHORT not in sheet


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]"])
@override_settings(ALLOWED_HOSTS=["*"])
def test_an_address_of_this_computer_alone_is_said_to_be_one(
    ben_on_his_way: Member, host: str
) -> None:
    ben = ben_on_his_way
    has_short(ben)
    shown = ben.client.get(ben.url("g", "letter-1/5"), headers={"host": host})
    assert "works on this computer and on no other" in text_of(cast("HttpResponse", shown))
    assert "on no other" not in text_of(ben.get("g", "letter-1/5"))


@pytest.mark.parametrize("days", ["0", "31", "", "soon"])
def test_it_lasts_from_a_day_to_a_month(ben_on_his_way: Member, days: str) -> None:
    has_short(ben_on_his_way)
    again = text_of(ben_on_his_way.post("g", "letter-1/5", days=days))
    assert "A number of days, from 1 to 30." in again
    assert not Page.objects.exists()


def test_what_holds_a_letter_holds_a_page(
    ben_on_his_way: Member, the_evening: time_machine.Traveller
) -> None:
    ben = ben_on_his_way
    draft = has_short(ben)
    the_evening.shift(timedelta(minutes=1))
    ben.do(answered(ben.token, barred="asked__"))
    assert "asked not to make contact" in text_of(ben.get("g", f"{draft}/5"))
    assert "asked not to make contact" in text_of(ben.post("g", f"{draft}/5", days=7))
    assert not Page.objects.exists()


def test_a_letter_that_rests_is_not_put_up(ben_on_his_way: Member) -> None:
    has_ready(ben_on_his_way, SHORT, "acknowledgement", rest=timedelta(hours=12))
    assert ben_on_his_way.post("g", "letter-1/5", days=7).status_code == 302
    assert not Page.objects.exists()


def test_he_sees_how_many_stand_open_and_takes_all_of_them_down(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    has_short(ben)
    code = puts_up(ben)
    puts_up(ben)
    assert "2 pages of yours can be opened" in text_of(
        cast("HttpResponse", ben.client.get("/more/2/"))
    )
    ben.client.post("/more/2/")
    assert "Nothing of yours can be opened" in text_of(
        cast("HttpResponse", ben.client.get("/more/2/"))
    )
    assert NOTHING in text_of(types(code))


def test_an_offer_goes_on_a_page_too(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    item = plans(ben, "care")
    read = text_of(types(code_on(ben.post("i", f"{item}/7", days=7))))
    assert ben.state().own.amends.items[0].what in read
    assert "You can say yes, yes but differently, not now, no, or nothing at all." in read
    assert ben.state().own.amends.items[0].offered == THE_EVENING.date()


# For who reads


def test_somebody_without_an_account_types_the_code_and_reads(ben_on_his_way: Member) -> None:
    has_ready(ben_on_his_way)
    read = text_of(types(puts_up(ben_on_his_way)))
    for paragraph in FULL.split("\n\n"):
        assert paragraph in read
    assert "You owe nothing for reading it" in read
    assert "<textarea" not in read
    assert 'name="code"' not in read


def test_reading_changes_no_row_sets_no_cookie_and_logs_nothing(
    ben_on_his_way: Member, caplog: pytest.LogCaptureFixture
) -> None:
    """Also in a browser in which Ben himself is signed in: his session is not touched."""
    ben = ben_on_his_way
    has_short(ben)
    code = puts_up(ben)
    pages_of_his = what_ben_sees(ben)
    before = every_row()
    with caplog.at_level(logging.DEBUG), time_machine.travel(THE_EVENING + timedelta(minutes=5)):
        for browser in (Client(), ben.client):
            for answer in (browser.get("/page/"), types(code, browser), types("no code", browser)):
                assert answer.status_code == 200
                assert not answer.cookies
                assert "Set-Cookie" not in answer
                assert ben.name not in answer.content.decode()
                assert answer["Cache-Control"] == "no-store"
    assert every_row() == before
    assert not [record for record in caplog.records if record.name != "asyncio"]
    assert what_ben_sees(ben) == pages_of_his


def test_mistyped_over_taken_down_and_never_made_look_the_same(
    ben_on_his_way: Member, the_evening: time_machine.Traveller
) -> None:
    ben = ben_on_his_way
    has_short(ben)
    over, down = puts_up(ben, days=1), puts_up(ben, days=30)
    the_evening.shift(timedelta(days=2))
    ben.comes_back()
    ben.client.post("/more/2/")
    said = set()
    for typed in (over, down, down[:-1] + "7", "ABCD", "x" * 150):
        answer = types(typed)
        assert answer.status_code == 200
        page = answer.content.decode()
        assert NOTHING in page
        said.add(page.replace(typed, ""))
    assert len(said) == 1


def test_the_code_is_in_no_address(ben_on_his_way: Member) -> None:
    has_short(ben_on_his_way)
    code = puts_up(ben_on_his_way)
    asked = cast("HttpResponse", Client().get("/page/", {"code": code}))
    assert SHORT not in asked.content.decode()
    assert code not in asked.content.decode()


def test_space_told_takes_the_page_down_at_once(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    has_short(ben)
    code = puts_up(ben)
    ben.do(space.BeginSpace(at=timezone.now(), id="room", asked="asked", start=THE_EVENING.date()))
    assert NOTHING in text_of(types(code))
    assert "Nothing of yours can be opened" in text_of(
        cast("HttpResponse", ben.client.get("/more/2/"))
    )
