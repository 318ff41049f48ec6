"""Days of one's own in a calendar: made by whose they are, read by whoever has the address, and by nobody else."""

from __future__ import annotations

import io
import logging
import re
from datetime import date, time, timedelta
from typing import Any, cast
from unittest.mock import patch

import pytest
import time_machine
from django.apps import apps
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from amends.people import feeds
from amends.people.models import Feed, SessionKey
from amends.repair.coming import Coming
from amends.repair.practices import pacing
from amends.repair.practices.pledges import LetOffDay
from amends.repair.practices.promises import MakePromise
from amends.repair.practices.space import BeginSpace
from amends.repair.schedules import Daily, Weekly
from amends.settings.logs import Quiet
from amends.web import feed
from tests.cast import ANA, BEN, PASSPHRASES, Member, text_of
from tests.reminders.test_letters import TELLING
from tests.two import clock, later, two
from tests.web import rfc5545
from tests.web.pages.letters_of_ben import a_promise
from tests.web.pages.test_pledges import gives
from tests.web.pages.test_promises import promised
from tests.web.rfc5545 import Entry

__all__ = ["clock", "two"]

PAGE, CHOICES = "/more/8/", "/more/9/"
TODAY = date(2026, 3, 6)
A_DAY = timedelta(days=1)
FRIDAYS = [TODAY + n * timedelta(weeks=1) for n in range(4)]
USUAL = {"words": "Reminder", "rings": "quiet", "every": "week", "weekday": "6"}
CANARY = "benswordkeptnowhere"


def said(someone: Member, path: str = PAGE) -> str:
    return text_of(cast("HttpResponse", someone.client.get(path)))


def chooses(someone: Member, path: str = PAGE, **fields: Any) -> HttpResponse:
    return cast("HttpResponse", someone.client.post(path, {**USUAL, **fields}))


def makes(someone: Member, *kinds: str, **fields: Any) -> str:
    """They make one; the path of its address."""
    answer = chooses(someone, kinds=kinds or ("promise",), press="make", **fields)
    assert answer.status_code == 302, text_of(answer)
    return address_of(someone)


def address_of(someone: Member) -> str:
    found = re.search(r"http://testserver(/d/[\w-]{43}\.ics)", said(someone))
    assert found, "the page shows the address"
    return found[1]


def asks(address: str, browser: Client | None = None, **headers: str) -> HttpResponse:
    """A calendar asks, somewhere else and without a cookie."""
    return cast("HttpResponse", (browser or Client()).get(address, headers=headers))


def entries(address: str) -> list[Entry]:
    return rfc5545.read(asks(address).content)


def days(address: str, first: int | None = None) -> list[date]:
    return [one.day for one in entries(address)][:first]


def every_row() -> dict[str, list[str]]:
    return {
        model._meta.label: sorted(map(repr, model.objects.values_list()))  # type: ignore[attr-defined]
        for model in apps.get_models()
    }


# Before there is one


def test_nothing_is_there_and_nothing_is_chosen_before_somebody_makes_one(
    ben_on_his_way: Member,
) -> None:
    ben = ben_on_his_way
    promised(ben)
    page = said(ben)
    assert "Whoever has the address can read the days." in page
    assert not re.findall(r'name="kinds"[^>]* checked', page)
    assert re.findall(r'name="rings" value="(\w+)"[^>]* checked', page) == ["quiet"]
    ben.post("o", trying="no")
    assert not Feed.objects.exists()


def test_what_it_means_is_said_before_the_first_field(ben: Member) -> None:
    before = said(ben).partition("<form method=")[0].partition("<main")[2]
    for word in ("passphrase", "company", "time zone", "locked screen", "take the address away"):
        assert word in said(ben).split('name="kinds"')[0]
    assert before


@pytest.mark.parametrize("press", ["make", "file"])
def test_without_a_kind_or_a_word_nothing_is_made(ben: Member, press: str) -> None:
    assert "Choose at least one." in text_of(chooses(ben, press=press))
    assert "Nothing is typed yet." in text_of(
        chooses(ben, press=press, kinds=["promise"], words=" ")
    )
    again = text_of(chooses(ben, press=press, kinds=["promise"], words="w" * 61))
    assert "w" * 61 in again
    assert not Feed.objects.exists()


def test_without_one_a_request_costs_what_it_did(ben_on_his_way: Member) -> None:
    ben_on_his_way.ring.rows()
    with CaptureQueriesContext(connection) as asked:
        feed.renew(ben_on_his_way.ring, now=timezone.now())
    assert list(asked) == []


def test_ana_is_asked_of_no_promises(ana: Member, ben: Member) -> None:
    assert "Days of my promises" not in said(ana)
    chooses(ana, kinds=["promise"], press="make")
    assert not Feed.objects.exists()
    assert "Days of my promises" in said(ben)


def test_the_ways_there(ben: Member) -> None:
    for page in ("/more/", "/more/3/"):
        assert f'href="{PAGE}"' in said(ben, page)


def test_who_is_not_signed_in_makes_and_sees_none(client: Client) -> None:
    for path in (PAGE, CHOICES):
        assert client.get(path).headers["Location"].startswith("/in/")
        assert client.post(path, USUAL).headers["Location"].startswith("/in/")


# Behind its address


def test_a_calendar_reads_the_days_under_the_words_that_were_typed(
    ben_on_his_way: Member,
) -> None:
    ben = ben_on_his_way
    promised(ben)
    address = makes(ben, words="Plants, 🪴; שלום")
    found = entries(address)
    assert [one.day for one in found][:4] == FRIDAYS
    assert {one.words for one in found} == {"Plants, 🪴; שלום"}
    assert {one.rings for one in found} == {None}


def test_it_reaches_to_the_end_of_the_sixth_month_after_this(ben_on_his_way: Member) -> None:
    promised(ben_on_his_way)
    assert days(makes(ben_on_his_way))[-1] == date(2026, 9, 25)


def test_no_word_of_a_promise_and_nobodys_name_is_in_it(ben_on_his_way: Member) -> None:
    """Canaries in every word that a promise has; and words that would tell what it is."""
    ben = ben_on_his_way
    now = timezone.now()
    ben.do(
        MakePromise(
            at=now,
            id=f"{CANARY}0000",
            what=f"I call Ana {CANARY}0001.",
            schedule=Daily(start=TODAY),
            zone="Europe/Berlin",
            how_known=f"{CANARY}0002",
            cue=f"{CANARY}0003",
            act=f"{CANARY}0004",
        ),
        BeginSpace(
            at=now,
            id=f"{CANARY}0005",
            asked="own",
            start=TODAY,
            look_again=TODAY + A_DAY,
            stops=f"{CANARY}0006",
            goes_on=f"{CANARY}0007",
            messenger=f"{CANARY}0008",
        ),
    )
    address = makes(ben, "promise", "look_again", "check_in", rings="rings")
    text = asks(address).content.decode().lower()
    assert CANARY not in text
    assert not set(re.findall(r"[a-z]+", text)) & (set(TELLING) - {"reminder"})
    for name in (ANA, BEN, ben.token.lower()):
        assert name not in text
    assert len(entries(address)) > 150

    chosen = makes_again(ben, words=f"{CANARY}0009")
    assert f"{CANARY}0009" in asks(chosen).content.decode()


def makes_again(someone: Member, **fields: Any) -> str:
    assert chooses(someone, CHOICES, kinds=["promise"], **fields).status_code == 302
    return address_of(someone)


def test_only_the_chosen_kinds_are_in_it(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    promised(ben)
    monday, sunday = date(2026, 3, 9), date(2026, 3, 8)
    ben.do(
        BeginSpace(
            at=timezone.now(), id="a", asked="own", start=TODAY, look_again=monday, stops="All."
        )
    )
    address = makes(ben, "look_again")
    assert days(address) == [monday]
    chooses(ben, CHOICES, kinds=["check_in"], weekday="6")
    assert days(address, 2) == [sunday, sunday + 7 * A_DAY]
    chooses(ben, CHOICES, kinds=["promise", "look_again", "check_in"])
    assert days(address, 4) == [TODAY, sunday, monday, FRIDAYS[1]]


def test_it_says_nothing_of_itself_beside_the_days(ben_on_his_way: Member) -> None:
    promised(ben_on_his_way)
    answer = asks(makes(ben_on_his_way))
    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    assert answer["Cache-Control"] == "no-store"
    assert answer["Referrer-Policy"] == "same-origin"
    assert "noindex" in answer["X-Robots-Tag"]
    assert "Set-Cookie" not in answer.headers
    assert not answer.cookies
    assert not {"ETag", "Last-Modified", "Expires"} & set(answer.headers)


def test_asking_leaves_no_mark_and_keeps_nobody_awake(
    ben_on_his_way: Member, the_evening: time_machine.Traveller
) -> None:
    """Also in the browser in which Ben is signed in: a calendar there would keep him unlocked."""
    promised(ben_on_his_way)
    address = makes(ben_on_his_way)
    the_evening.shift(timedelta(minutes=5))
    before, locks_at = every_row(), SessionKey.objects.get().locks_at
    for browser in (Client(), ben_on_his_way.client):
        assert asks(address, browser).status_code == 200
        assert cast("HttpResponse", browser.head(address)).content == b""
    assert every_row() == before
    assert SessionKey.objects.get().locks_at == locks_at


def answers(address: str, browser: Client) -> list[tuple[int, bytes, list[tuple[str, str]]]]:
    found = []
    for method in ("get", "head", "post", "put", "delete", "options", "propfind"):
        answer = browser.generic(method.upper(), address)
        found.append(
            (
                answer.status_code,
                answer.content.replace(address.encode(), b"*"),
                sorted(answer.headers.items()),
            )
        )
    return found


def test_an_address_that_never_was_one_that_is_gone_and_nothing_are_one_answer(
    ben_on_his_way: Member, cy: Member
) -> None:
    ben = ben_on_his_way
    promised(ben)
    gone = makes(ben)
    ben.client.post(PAGE, {"press": "away"})
    never = f"/d/{'A' * 43}.ics"
    nothing = "/nothing-here/"
    for browser in (Client(), ben.client, cy.client):
        told = answers(gone, browser)
        assert told == answers(never, browser)
        assert [status for status, *_ in told] == [404] * 7
    # As for any page that is not there, to who is not signed in.
    assert answers(never, Client())[0][:2] == answers(nothing, Client())[0][:2]


def test_the_answer_to_what_is_there_differs_by_get_and_head_alone(ben: Member) -> None:
    there = answers(makes(ben), Client())
    assert [status for status, *_ in there] == [200, 200, 404, 404, 404, 404, 404]


def test_the_address_says_nothing(ben: Member) -> None:
    assert re.fullmatch(r"/d/[\w-]{43}\.ics", makes(ben))


# What it follows


def test_what_is_said_of_a_day_is_behind_the_address_at_once(ben_on_his_way: Member) -> None:
    """S0.5a: with the request that says it, and without another one."""
    ben = ben_on_his_way
    promise = promised(ben)
    address = makes(ben)
    answer = ben.post("j", f"{promise}/1", on=TODAY.isoformat(), mark="kept", text="", to="")
    assert answer.status_code == 302, text_of(answer)
    assert days(address, 2) == FRIDAYS[1:3]


def test_what_is_let_go_of_is_gone_from_it_with_that_request(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    promise = promised(ben)
    address = makes(ben)
    ben.post("z", f"j/{promise}")
    assert days(address) == []


def test_a_day_that_is_cancelled_is_no_ghost(ben_on_his_way: Member) -> None:
    """It is gone, not struck through: of the others none changed, and none is marked."""
    ben = ben_on_his_way
    promise = promised(ben)
    address = makes(ben)
    before = {one.uid: one for one in entries(address)}
    ben.post("j", f"{promise}/1", on=TODAY.isoformat(), mark="excused", text="", to="")
    after = {one.uid: one for one in entries(address)}
    assert len(after) == len(before) - 1
    assert all(before[uid] == one for uid, one in after.items())
    assert b"STATUS" not in asks(address).content


def test_another_promise_comes_into_it(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    address = makes(ben)
    assert days(address) == []
    promised(ben)
    ben.post("o", trying="no")
    assert days(address, 1) == [TODAY]


def test_it_goes_on_when_its_person_comes_back(
    ben_on_his_way: Member, the_evening: time_machine.Traveller
) -> None:
    """Whoever only comes in, and writes nothing, has days ahead again."""
    ben = ben_on_his_way
    promised(ben)
    address = makes(ben)
    the_evening.shift(timedelta(days=150))
    assert days(address, 1) == [TODAY]
    phone = Client()
    phone.post("/in/", {"login": BEN, "password": PASSPHRASES[BEN]})
    assert phone.get("/").status_code == 200
    assert days(address, 1) == [date(2026, 8, 7)]
    assert days(address)[-1] == date(2027, 2, 26)


def test_a_day_adds_nothing_by_which_one_reads_who_was_here(
    ben_on_his_way: Member, the_evening: time_machine.Traveller
) -> None:
    """Each visit adding a day, stamped with its own, would be a list of visits."""
    ben = ben_on_his_way
    ben.do(a_promise("a", "x", Daily(start=TODAY)))
    address = makes(ben)
    for n in range(20):
        later(the_evening, ben, by=A_DAY)
        ben.post("o", trying=("no", "undecided")[n % 2])
    found = entries(address)
    assert days(address, 1) == [TODAY + 20 * A_DAY]
    assert {(one.stamp.date(), one.sequence) for one in found} == {(TODAY, 0)}


def test_both_repairs_of_one_person_are_in_it(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    promised(ben)
    other = ben.begins("responsible")
    promised(other, start=TODAY + A_DAY, days=(5,), id="promise-1")
    found = entries(makes(ben))
    assert [one.day for one in found][:2] == [TODAY, TODAY + A_DAY]
    assert len({one.uid for one in found}) == len(found)


def test_a_book_that_is_damaged_elsewhere_keeps_nobody_from_writing(
    ben_on_his_way: Member,
) -> None:
    from amends.journal import Unreadable

    ben = ben_on_his_way
    promised(ben)
    address = makes(ben)
    before = asks(address).content
    with patch("amends.web.feed.days_of", side_effect=Unreadable("altered_sealed")):
        assert ben.post("o", trying="no").status_code == 302
    assert ben.state().own.safety.trying == "no"
    assert asks(address).content == before


def test_no_more_days_than_a_calendar_holds(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    for n in range(6):
        ben.do(a_promise(f"p{n}", "x", Daily(start=TODAY), even_so=True))
    found = days(makes(ben))
    assert feed.MOST - 6 * 31 < len(found) <= feed.MOST
    assert (found[-1] + A_DAY).day == 1


def test_a_month_that_is_too_full_by_itself_shows_its_first_days() -> None:
    full = [Coming(kind="promise", key=f"{n}", day=TODAY + n // 100 * A_DAY) for n in range(900)]
    kept = feed._no_more_than_a_calendar_holds(full)
    assert (len(kept), kept[-1].day) == (feed.MOST, TODAY + 4 * A_DAY)


# The other


def test_what_ana_lets_off_leaves_bens_calendar_when_he_is_here_and_not_before(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    """Her press writes nothing of his: neither its time nor the tables could tell of it."""
    ben, ana = two
    gives(ben, ana, clock)
    address = makes(ben)
    assert days(address, 1) == [TODAY]
    rows = list(Feed.objects.values_list())
    ana.do(LetOffDay(at=timezone.now(), by="harmed", id="off-000001", of="my-pledge-01", on=TODAY))
    ana.post("q", press="on")
    assert list(Feed.objects.values_list()) == rows
    assert days(address, 1) == [TODAY]
    ben.post("o", trying="no")
    assert days(address, 1) == [FRIDAYS[1]]


@pytest.mark.parametrize("who", [0, 1])
def test_not_now_changes_neither_calendar(
    two: tuple[Member, Member], clock: time_machine.Traveller, who: int
) -> None:
    ben, ana = two
    gives(ben, ana, clock)
    hers, his = makes(ana, "check_in"), makes(ben)
    before = [asks(address).content for address in (hers, his)]
    presses = (ben, ana)[who]
    role: Any = ("responsible", "harmed")[who]
    presses.do(pacing.SetNotNow(at=timezone.now(), by=role, on=True))
    for one in (ben, ana):
        one.post("n", id="a-name-0001", name="A name")
    assert [asks(address).content for address in (hers, his)] == before


def test_ana_sees_nothing_of_whether_ben_has_one(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    gives(ben, ana, clock)

    def hers() -> list[str]:
        drawn = re.compile(r'(?<=name="csrfmiddlewaretoken" value=")[^"]+|name="id" value="[^"]+"')
        pages = (ana.url("a"), ana.url("9"), ana.url("p"), PAGE, "/more/", "/")
        return [drawn.sub("", said(ana, page)) for page in pages]

    before = hers()
    makes(ben)
    assert hers() == before


# What its person can do about it


def test_taken_away_the_address_opens_nothing_at_once(ben: Member) -> None:
    address = makes(ben)
    answer = ben.client.post(PAGE, {"press": "away"})
    assert answer.status_code == 302
    assert asks(address).status_code == 404
    assert not Feed.objects.exists()
    assert "Make the address" in said(ben)


def test_made_new_the_old_address_opens_nothing_and_the_words_stay(ben: Member) -> None:
    promised(ben)
    old = makes(ben, words="Plants")
    ben.client.post(PAGE, {"press": "new"})
    new = address_of(ben)
    assert old != new
    assert asks(old).status_code == 404
    assert {one.words for one in entries(new)} == {"Plants"}


def test_what_is_in_it_can_be_chosen_anew_behind_the_same_address(ben: Member) -> None:
    promised(ben)
    address = makes(ben)
    page = said(ben, CHOICES)
    assert 'value="Reminder"' in page
    answer = chooses(ben, CHOICES, kinds=["promise"], words="Plants", rings="rings")
    assert answer.status_code == 302
    assert address_of(ben) == address
    found = entries(address)
    assert {(one.words, one.rings, one.sequence) for one in found} == {
        ("Plants", timedelta(hours=9), 1)
    }
    assert "Choose at least one." in text_of(chooses(ben, CHOICES))


def test_every_second_week_stays_the_same_where_only_a_word_changes(
    ben: Member, the_evening: time_machine.Traveller
) -> None:
    address = makes(ben, "check_in", every="fortnight")
    before = days(address)
    later(the_evening, ben, by=timedelta(days=7))
    chooses(ben, CHOICES, kinds=["check_in"], every="fortnight", words="Look")
    assert set(days(address)) < set(before)


def test_where_there_is_none_there_is_nothing_to_choose(ben: Member) -> None:
    assert ben.client.get(CHOICES).headers["Location"] == PAGE
    assert ben.client.post(CHOICES, USUAL).headers["Location"] == PAGE
    ben.client.post(PAGE, {"press": "away"})
    ben.client.post(PAGE, {"press": "new"})
    assert not Feed.objects.exists()


@pytest.mark.parametrize("with_address", [False, True])
def test_a_file_is_taken_once_and_leaves_nothing_behind(ben: Member, with_address: bool) -> None:
    promised(ben)
    if with_address:
        makes(ben)
    rows = Feed.objects.count()
    answer = chooses(ben, kinds=["promise"], press="file")
    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    assert answer["Content-Disposition"] == 'attachment; filename="days.ics"'
    assert answer["Cache-Control"] == "no-store"
    assert [one.day for one in rfc5545.read(answer.content)][:4] == FRIDAYS
    assert Feed.objects.count() == rows


def test_a_file_that_is_taken_again_names_each_day_as_before(ben: Member, ana: Member) -> None:
    """Or a calendar that takes both would hold each day twice."""
    promised(ben)
    first, second = (chooses(ben, kinds=["promise"], press="file").content for _ in range(2))
    assert first == second


def test_it_is_gone_with_the_passphrase_that_somebody_may_know(ben: Member) -> None:
    address = makes(ben)
    new = "a quite different set of words"
    ben.client.post("/keys/seen/", {"current": PASSPHRASES[BEN], "new": new})
    assert asks(address).status_code == 404


def test_leaving_a_page_quickly_leaves_it_where_it_is(ben: Member) -> None:
    """A calendar that empties itself at that moment would tell of it on another screen."""
    promised(ben)
    address = makes(ben)
    before = asks(address).content
    ben.client.post("/leave/")
    assert asks(address).content == before


# What is written down about it


def test_the_address_is_in_no_log_line_also_where_something_breaks(ben: Member) -> None:
    """By the bytes that go to the terminal, with everything that any part of the house has to say."""
    address = makes(ben)
    told = io.StringIO()
    handler = logging.StreamHandler(told)
    handler.setFormatter(Quiet())
    loggers = [logging.getLogger(name) for name in ("", "django", "django.request", "amends")]
    levels = [one.level for one in loggers]
    browser = Client(raise_request_exception=False)
    try:
        for one in loggers:
            one.addHandler(handler)
            one.setLevel(logging.DEBUG)
        asks(address)
        asks(address[:-10] + ".ics")
        browser.post(address, {"a": "b"})
        with patch.object(feeds, "read", side_effect=RuntimeError(address)):
            assert browser.get(address).status_code == 500
        logging.getLogger("amends").error('"GET %s HTTP/1.1" 200', address)
        logging.getLogger("amends").error("http://localhost:8642%s", address)
    finally:
        for one, level in zip(loggers, levels, strict=True):
            one.removeHandler(handler)
            one.setLevel(level)
    lines = told.getvalue()
    assert "Internal Server Error: /d/~" in lines
    secret = address[3:-4]
    pieces = {secret[at : at + 5] for at in range(len(secret) - 4)}
    assert not [piece for piece in pieces if piece in lines]


def test_weekly_days_are_in_the_zone_of_their_promise(ben_on_his_way: Member) -> None:
    """Over the night of 29 March, in which Berlin puts its clocks on: six in the evening stays six."""
    ben = ben_on_his_way
    ben.do(
        a_promise("a", "x", Weekly(days=(5,), start=TODAY), zone="Europe/Berlin", clock=time(18))
    )
    found = entries(makes(ben))
    hours = [(one.at.month, one.at.day, one.at.hour) for one in found if one.at][2:5]
    assert hours == [(3, 21, 17), (3, 28, 17), (4, 4, 16)]
