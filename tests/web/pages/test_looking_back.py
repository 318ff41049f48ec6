"""Looking back at 1, 3, 6 and 12 months: facts with what they are of, and three small questions."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import time_machine
from django.utils import timezone

from amends.repair.practices.promises import AnswerMiss, MarkPromise
from amends.repair.schedules import Daily
from tests.cast import Member, text_of
from tests.two import clock, later, two
from tests.web.pages.letters_of_ben import a_promise
from tests.web.pages.reading_pages import own_pages

__all__ = ["clock", "two"]

A_MONTH_ON = datetime(2026, 4, 6, 22, 30, tzinfo=UTC)
SEEN = "I believed that it had been only once."


def home_by_seven(ben: Member) -> None:
    """Kept on two days, missed and told on one, and on all the others nothing was said."""
    first = date(2026, 3, 7)
    ben.do(a_promise("by-seven-001", "I am home by seven.", Daily(start=first)))
    for n, mark in enumerate(("kept", "kept", "missed")):
        day = first + timedelta(days=n)
        at = datetime(day.year, day.month, day.day, 22, tzinfo=UTC)
        ben.do(MarkPromise(at=at, of="by-seven-001", on=day, mark=mark))  # type: ignore[arg-type]
    ben.do(
        AnswerMiss(
            at=datetime(2026, 3, 9, 23, tzinfo=UTC),
            id="told-0000001",
            promise="by-seven-001",
            on=date(2026, 3, 9),
            told_on=date(2026, 3, 9),
        )
    )


def test_before_its_day_there_is_nothing_to_open(ben_on_his_way: Member) -> None:
    page = text_of(ben_on_his_way.get("1"))
    assert "From April 6, 2026 on." in page
    assert "From March 6, 2027 on." in page
    assert ben_on_his_way.get("1", "1").status_code == 404
    assert ben_on_his_way.get("1", "2").status_code == 404


def test_before_anything_is_written_it_leads_to_writing(ben: Member) -> None:
    assert "Nothing to look back on yet" in text_of(ben.get("1"))


def test_s0_8b_after_a_month_he_writes_what_he_sees_otherwise_and_it_is_kept(
    ben_on_his_way: Member, the_evening: time_machine.Traveller
) -> None:
    ben = ben_on_his_way
    later(the_evening, ben, by=A_MONTH_ON - timezone.now())
    assert "There when you want it." in text_of(ben.get("1"))
    page = text_of(ben.get("1", "1"))
    assert "What do you see otherwise than you did then?" in page

    answer = ben.post("1", "1", id="review-00001", changed=SEEN, lasts="", onward="I ask first.")
    assert answer.status_code == 302
    assert "Written. You can read it and change it." in text_of(ben.get("1"))
    assert SEEN in text_of(ben.get("1", "1"))
    (kept,) = ben.state().own.reviews.written
    assert (kept.months, kept.changed, kept.onward) == (1, SEEN, "I ask first.")

    ben.post("z", "1/review-00001")
    assert ben.state().own.reviews.written == ()


def test_s2_14a_each_fact_stands_with_what_it_is_of_and_stretch_beside_stretch(
    ben_on_his_way: Member, the_evening: time_machine.Traveller
) -> None:
    ben = ben_on_his_way
    home_by_seven(ben)
    later(the_evening, ben, by=timedelta(days=95))
    page = text_of(ben.get("1", "3"))
    rows = page.split("<tbody>", 1)[1].split("</tbody>")[0].split("<tr>")[1:]
    assert len(rows) == 2
    first, second = (row.replace("<td>", "|").replace("</td>", "") for row in rows)
    assert "March 6, 2026, until April 6, 2026" in first
    assert "|2 of 3|27|1 of 1|0 of 4" in first
    assert "|None|61|None|0 of 8" in second
    assert "%" not in page.split("<main", 1)[1].split("</main>")[0]


def test_without_a_word_it_comes_back_with_its_reason(
    ben_on_his_way: Member, the_evening: time_machine.Traveller
) -> None:
    later(the_evening, ben_on_his_way, by=A_MONTH_ON - timezone.now())
    page = text_of(ben_on_his_way.post("1", "1", id="review-00001", changed=" "))
    assert "Nothing is answered yet." in page


def test_it_is_his_alone(
    two: tuple[Member, Member], cy: Member, clock: time_machine.Traveller
) -> None:
    ben, ana = two
    later(clock, ben, ana, cy, by=A_MONTH_ON - timezone.now())
    before = own_pages(ana)
    ben.post("1", "1", id="review-00001", changed=SEEN)
    assert own_pages(ana) == before
    assert ana.get("1", "1").status_code == 404
    assert cy.client.get(ben.url("1")).status_code == 404
