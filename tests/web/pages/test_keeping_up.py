"""Looking after what holds: less often by Ben's own press, and every week again after a setback."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import time_machine
from django.utils import timezone

from amends.repair.practices.upkeep import BeginUpkeep, LookAfter
from tests.cast import Member, text_of, the_lie

A_WEEK = timedelta(days=7)
KEPT = "I say it first when I am late."


def begins(ben: Member, **fields: Any) -> Any:
    return ben.post("A", **{"id": "kept-up-0001", "text": KEPT, **fields})


def looks(ben: Member, id: str, how: str = "steady", text: str = "") -> Any:
    return ben.post("A", id=id, how=how, text=text)


def four_steady_weeks(ben: Member, clock: time_machine.Traveller) -> None:
    now = timezone.now()
    ben.do(BeginUpkeep(at=now, id="kept-up-0001", on=now.date(), text=KEPT))
    for n in range(1, 5):
        clock.shift(A_WEEK)
        at = timezone.now()
        ben.do(LookAfter(at=at, id=f"look-00000{n}", on=at.date(), how="steady"))
    ben.client.force_login(ben.person)
    ben.comes_back()


def test_s2_21a_he_says_that_things_are_steady_and_looks_every_week(
    ben_on_his_way: Member, the_evening: time_machine.Traveller
) -> None:
    ben = ben_on_his_way
    assert "What do you keep up?" in text_of(ben.get("A"))
    assert begins(ben).headers["Location"] == ben.url("A")
    page = text_of(ben.get("A"))
    for shown in (KEPT, "Every week", "March 13, 2026", "One calm week is one week."):
        assert shown in page
    assert "Look less often" not in page
    assert looks(ben, "look-000001", text="Quiet.").status_code == 302
    assert "Quiet." in text_of(ben.get("A"))


def test_s2_21a_after_steady_weeks_one_press_makes_it_every_month(
    ben_on_his_way: Member, the_evening: time_machine.Traveller
) -> None:
    ben = ben_on_his_way
    four_steady_weeks(ben, the_evening)
    assert "Look less often" in text_of(ben.get("A"))
    assert ben.get("A", "2").headers["Location"] == ben.url("A")
    assert ben.post("A", "2").headers["Location"] == ben.url("A")
    page = text_of(ben.get("A"))
    assert "Every month" in page
    assert "May 3, 2026" in page
    ben.post("A", "2")
    assert len(ben.state().own.upkeep.less) == 1


def test_too_soon_it_says_why_and_changes_nothing(ben_on_his_way: Member) -> None:
    begins(ben_on_his_way)
    answer = ben_on_his_way.client.post(ben_on_his_way.url("A", "2"), follow=True)
    assert "It takes 4 steady looks" in text_of(answer)  # type: ignore[arg-type]
    assert ben_on_his_way.state().own.upkeep.less == ()


def test_s2_21a_a_setback_makes_it_every_week_again_at_once_without_a_word_of_blame(
    ben_on_his_way: Member, the_evening: time_machine.Traveller
) -> None:
    ben = ben_on_his_way
    four_steady_weeks(ben, the_evening)
    ben.post("A", "2")
    the_evening.shift(timedelta(days=2))
    ben.client.force_login(ben.person)
    ben.comes_back()
    ben.do(the_lie("another-lie1"))
    page = text_of(ben.get("A"))
    for shown in ("Every week", "something slipped", "What held before is not gone."):
        assert shown in page
    assert "You can look again at what you keep up." in text_of(ben.get("a"))


def test_it_can_be_closed_with_a_plan_and_begun_again(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    begins(ben)
    assert "There is nothing in this field yet" in text_of(ben.post("A", "3", text=" "))
    ben.post("A", "3", text="I tell you the same day.")
    page = text_of(ben.get("A"))
    assert "You closed it" in page
    assert "I tell you the same day." in page
    assert ben.get("A", "3").status_code == 404
    begins(ben, id="kept-up-0002", text="Anew.")
    assert "Anew." in text_of(ben.get("A"))


def test_its_words_can_be_changed_and_let_go(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    begins(ben)
    ben.post("A", "1", id="kept-up-0001", text="I call before six.")
    assert "I call before six." in text_of(ben.get("A"))
    ben.post("z", "A/kept-up-0001")
    assert ben.state().own.upkeep.kept == ()
    looks(ben, "look-000001")
    assert ben.state().own.upkeep.looks == ()


def test_it_is_his_alone(ben_on_his_way: Member, ana: Member, cy: Member) -> None:
    begins(ben_on_his_way)
    for other in (ana, cy):
        assert other.client.get(ben_on_his_way.url("A")).status_code == 404
    assert ana.get("A").status_code == 404
