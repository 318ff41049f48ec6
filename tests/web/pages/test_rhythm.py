"""How often the two look at how it goes is Ana's to say; what is shown of a week is picked."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
import time_machine
from django.utils import timezone

from amends.repair.practices.checkins import CheckIn
from tests.cast import Member, text_of
from tests.two import later, opens
from tests.web.pages.reading_pages import plain, seen_by

NOTE = "I slept, and did not ask once."
THEIRS = "How often you look together at how it goes is theirs to say."


def sets(ana: Member, every: str, form: str = "any", id: str = "my-rhythm-1") -> None:
    assert ana.post("5", id=id, every=every, form=form).status_code == 302
    ana.get("5")  # what was just done is said once


def a_week(who: Member, id: str = "my-week-0001", note: str = NOTE) -> str:
    now = timezone.now()
    who.do(CheckIn(at=now, id=id, on=date(2026, 3, 6), told=6, worry=8, note=note))
    return id


def without_id(who: Member) -> bytes:
    """The page as they see it, less the id that is drawn for a new thing each time."""
    return re.sub(rb'name="id" value="[^"]*"', b"", plain(who, who.get("5").content))


# The rhythm


def test_where_none_is_set_there_is_none_and_neither_is_asked_for_one(
    two: tuple[Member, Member],
) -> None:
    ben, ana = two
    for one in two:
        assert "No rhythm is set" in text_of(one.get("5"))
    assert THEIRS in text_of(ben.get("5"))
    assert "<form" not in text_of(ben.get("5")).split("<main", 1)[1].split("</main", 1)[0]
    assert "checked" not in text_of(ana.get("5")).split('name="form"', 1)[0].split("<main", 1)[1]


@pytest.mark.parametrize(
    ("every", "said"),
    [
        ("never", "Never"),
        ("day", "Every day"),
        ("week", "Once a week"),
        ("fortnight", "Every two weeks"),
        ("month", "Once a month"),
    ],
)
@pytest.mark.step("S3.4f", "SetRhythm")
def test_s3_4f_ana_says_it_in_one_act_and_ben_reads_it_with_its_day(
    two: tuple[Member, Member], every: str, said: str
) -> None:
    ben, ana = two
    sets(ana, every, "walk")
    page = text_of(ben.get("5"))
    assert f"<h2>{said}</h2>" in page
    assert ("On a walk" in page) is (every != "never")
    assert "Since March 6, 2026" in page
    assert ":30" not in page


def test_s3_4f_she_changes_or_stops_it_on_any_day_also_while_it_is_not_now(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    sets(ana, "day", "talk")
    ben.post("q")
    clock.shift(timedelta(hours=3))
    for one in two:
        one.comes_back()
    sets(ana, "never", id="my-rhythm-2")
    page = text_of(ben.get("5"))
    assert "Since March 7, 2026" in page
    assert "<h2>Never</h2>" in page


def test_a_time_left_out_changes_nothing_on_anybodys_pages(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    """S3.4f: skipped is not failed."""
    _ben, ana = two
    sets(ana, "day")
    before = [without_id(one) for one in two]
    later(clock, *two, by=timedelta(days=1))
    after = [without_id(one) for one in two]
    assert after == before
    for one in two:
        said = text_of(one.get("5")).lower()
        assert not [word for word in ("missed", "overdue", "waiting", "due") if f" {word} " in said]


def test_ben_sets_none(two: tuple[Member, Member]) -> None:
    ben, _ana = two
    assert ben.post("5", id="his-rhythm-1", every="day", form="any").status_code == 404
    assert ben.state().shared.rhythm.current is None


# A week that is shown


@pytest.mark.step("S3.4h", "ShareCheckIn")
def test_s3_4h_she_picks_what_she_shows_and_ben_sees_that_and_no_more(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    week = a_week(ana)
    before = seen_by(ben), plain(ben, ben.get("5").content)
    form = text_of(ana.get("5", f"1/{week}"))
    assert "checked" not in form.split("<main", 1)[1]
    ana.post("5", f"1/{week}", id="shown-00001", parts=["told"])
    assert (seen_by(ben), plain(ben, ben.get("5").content)) == before
    later(clock, ben, ana)
    page = text_of(ben.get("u", "2/shown-00001"))
    assert "6, where 0 is not at all and 10 is fully" in page
    for kept in (NOTE, "worrying", "how safe", "rather not say"):
        assert kept not in page.lower()
    assert "/u/2/shown-00001/" in ben.get("5").content.decode()


def test_nothing_of_it_is_shown_where_nothing_is_picked(two: tuple[Member, Member]) -> None:
    _ben, ana = two
    week = a_week(ana)
    page = text_of(ana.post("5", f"1/{week}", id="shown-00001"))
    assert "Nothing is chosen yet." in page
    assert not ana.state().shared.rhythm.checkins


def test_what_she_kept_looks_as_what_she_never_said(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    whole, bare = a_week(ana), a_week(ana, "her-other-01", note="")
    for week, id in ((whole, "shown-00001"), (bare, "shown-00002")):
        ana.post("5", f"1/{week}", id=id, parts=["told"])
    later(clock, ben, ana)
    pages = [
        plain(ben, ben.get("u", f"2/{id}").content).replace(id.encode(), b"#")
        for id in ("shown-00001", "shown-00002")
    ]
    assert pages[0] == pages[1]


def test_s3_4h_no_direction_is_made_of_what_she_showed(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    """Nine weeks of hers that fall: Ben reads each, and no word over them."""
    ben, ana = two
    ana.post("s", most="7")
    ben.post("s", most="7")
    for week in range(9):
        if week == 7:
            later(clock, ben, ana, by=timedelta(days=8))  # no more than seven things in seven days
        on = date(2026, 1, 2) + timedelta(days=7 * week)
        ana.do(CheckIn(at=timezone.now(), id=f"her-week-{week}", on=on, told=10 - week))
        ana.post("5", f"1/her-week-{week}", id=f"shown-{week}", parts=["told"])
    later(clock, ben, ana)
    assert len(ben.state().shared.rhythm.checkins) == 9
    for page in (ben.get("5"), ben.get("k")):
        said = text_of(page)
        assert not [word for word in ("Worse", "Better") if word in said]


def test_ben_shows_his_guess_only_through_the_door_and_it_is_called_one(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    week = a_week(ben)
    assert ben.get("5", f"1/{week}").status_code == 404
    assert ben.post("5", f"1/{week}", id="shown-00001", parts=["told"]).status_code == 404
    assert "Show your partner something" not in text_of(ben.get("k"))
    opens(ana, "checkins")
    assert "Show your partner something" in text_of(ben.get("k"))
    ben.post("5", f"1/{week}", id="shown-00001", parts=["told", "note"])
    later(clock, ben, ana)
    page = text_of(ana.get("u", "2/shown-00001"))
    assert "A guess at how it was for the other." in page
    assert NOTE in page
    assert "You owe nothing here." in page


def test_what_was_shown_is_taken_back_without_a_trace_and_looking_leaves_none(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    week = a_week(ana)
    before = seen_by(ben)
    ana.post("5", f"1/{week}", id="shown-00001", parts=["told"])
    ana.post("u", "1/shown-00001/2")
    later(clock, ben, ana)
    assert seen_by(ben) == before
    ana.post("5", f"1/{week}", id="shown-00002", parts=["told"])
    later(clock, ben, ana)
    ana.get("5")
    hers = without_id(ana), plain(ana, ana.get("u", "1/shown-00002").content)
    ben.get("5")
    ben.get("u", "2/shown-00002")
    assert (without_id(ana), plain(ana, ana.get("u", "1/shown-00002").content)) == hers


def test_while_it_is_not_now_the_page_says_so_instead_of_a_form(
    two: tuple[Member, Member],
) -> None:
    ben, ana = two
    week = a_week(ana)
    ben.post("q")
    page = text_of(ana.get("5", f"1/{week}"))
    assert "Show it" not in page
    assert "Not now." in page


def test_to_cy_and_to_one_alone_there_is_no_such_page(
    two: tuple[Member, Member], cy: Member
) -> None:
    ben, ana = two
    week = a_week(ana)
    for one in (ben, ana):
        for act in ("", f"1/{week}/"):
            address = f"/r/{one.token}/5/{act}"
            assert cy.client.get(address).status_code == 404
            assert cy.client.post(address).status_code == 404


def test_who_has_nobody_beside_them_has_no_such_page(ana: Member) -> None:
    assert ana.get("5").status_code == 404
    assert "the two of you" not in text_of(ana.get("k"))
