"""What is said of days before they come, pauses, fewer reminders, and how it all goes together."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from django.utils import timezone

from amends.repair.practices.promises import (
    AnswerMiss,
    ChooseReminders,
    Mark,
    MarkPromise,
    Promise,
)
from amends.repair.schedules import Daily, Weekly
from tests.cast import THE_EVENING, Member
from tests.web.pages.letters_of_ben import a_promise
from tests.web.pages.reading_pages import hidden, text

TODAY = THE_EVENING.date()
"""A Friday."""


def promised(ben: Member, id: str = "promise-1", **changed: Any) -> str:
    usual: dict[str, Any] = {
        "what": f"I am home by seven, {id}.",
        "schedule": Weekly(days=(4,), start=TODAY),
    }
    ben.do(a_promise(id, **usual | changed))
    return id


def promise_of(ben: Member) -> Promise:
    (promise,) = ben.state().own.promises.promises
    return promise


NEXT = TODAY + timedelta(days=7)


def before(ben: Member, promise: str, on: date, **said: str) -> object:
    usual = {"on": on.isoformat(), "from": "before", "to": "", "text": ""}
    return ben.post("j", f"{promise}/1", **usual | said)


@pytest.mark.parametrize(
    ("mark", "tag"),
    [
        ("excused", "Could not, told before"),
        ("renegotiated", "Agreed otherwise before"),
        ("withdrawn", "They did not want it"),
    ],
)
def test_s2_13a_something_can_be_said_of_a_day_before_it_comes(
    ben_on_his_way: Member, mark: str, tag: str
) -> None:
    ben = ben_on_his_way
    promise = promised(ben)
    assert ben.url("j", f"{promise}/{NEXT.isoformat()}") in text(ben.get("j", promise))
    page = text(ben.get("j", f"{promise}/{NEXT.isoformat()}"))
    assert "Before it comes" in page
    assert "How did it go?" not in page
    for _press in (1, 2):
        before(ben, promise, NEXT, mark=mark, text="We spoke of it.")
    assert promise_of(ben).mark_on(NEXT) == mark
    assert tag in text(ben.get("j", promise))


def test_s2_13a_another_day_is_agreed_on_and_falls_due(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    promise = promised(ben)
    sunday = TODAY + timedelta(days=2)
    before(ben, promise, TODAY, mark="renegotiated", to=sunday.isoformat())
    assert promise_of(ben).falls_on(sunday)
    page = text(ben.get("j", f"{promise}/{TODAY.isoformat()}"))
    assert "You said: Agreed otherwise before." in page
    assert "Instead on March 8, 2026." in page
    assert ben.url("j", f"{promise}/{sunday.isoformat()}") in text(ben.get("j", promise))


def test_a_day_that_is_its_own_anyway_comes_back_with_what_was_typed(
    ben_on_his_way: Member,
) -> None:
    ben = ben_on_his_way
    promise = promised(ben)
    answer = before(ben, promise, TODAY, mark="renegotiated", to=NEXT.isoformat(), text="Then.")
    page = text(answer)
    assert "This promise falls due on that day anyway." in page
    assert 'value="Then."' in page
    assert f'value="{NEXT.isoformat()}"' in page
    assert promise_of(ben).said == ()


def test_another_day_without_an_agreement_is_asked_about(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    promise = promised(ben)
    sunday = (TODAY + timedelta(days=2)).isoformat()
    page = text(before(ben, promise, TODAY, mark="excused", to=sunday))
    assert "Another day belongs to what you both agreed on." in page
    assert f'value="{sunday}"' in page
    assert promise_of(ben).said == ()


def test_nothing_is_said_beforehand_of_a_day_that_is_over(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    last = TODAY - timedelta(days=7)
    promise = promised(ben, schedule=Weekly(days=(4,), start=last))
    page = text(ben.get("j", f"{promise}/{last.isoformat()}"))
    assert "said beforehand" not in page
    page = text(before(ben, promise, last, mark="withdrawn"))
    assert "could not be said beforehand any more" in page
    assert promise_of(ben).said == ()


# Pauses


def pauses(ben: Member, of: str = "", **said: str) -> object:
    act = f"{of}/3" if of else "3"
    form = {"id": hidden(text(ben.get("j", act)), "id"), "why": "holiday", "last": ""}
    return ben.post("j", act, **{**form, "first": TODAY.isoformat(), **said})


def test_s0_7b_a_holiday_takes_its_days_out_and_shows_them_as_a_pause(
    ben_on_his_way: Member,
) -> None:
    ben = ben_on_his_way
    promise = promised(ben)
    pauses(ben, promise, last=NEXT.isoformat())
    assert not promise_of(ben).falls_on(TODAY)
    page = text(ben.get("j", promise))
    assert "Holiday, from March 6, 2026 to March 13, 2026." in page
    assert "In a pause" in page
    assert "Not said: " not in page
    assert "Nothing falls due today." in text(ben.get("j"))


def test_one_pause_holds_for_all_and_is_ended_in_one_press(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    promised(ben)
    promised(ben, "promise-2")
    pauses(ben, why="illness")
    page = text(ben.get("j"))
    assert "Illness, from March 6, 2026 until you end it." in page
    assert "Nothing falls due today." in page
    (pause,) = ben.state().own.promises.pauses
    assert ben.get("j", f"4/{pause.id}").status_code == 405
    for _press in (1, 2):
        ben.post("j", f"4/{pause.id}")
    page = text(ben.get("j"))
    assert "Illness" not in page
    assert page.count("card-next") == 2


def test_a_pause_that_nobody_made_cannot_be_ended(ben_on_his_way: Member) -> None:
    assert ben_on_his_way.post("j", "4/never").status_code == 404


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"first": "2026-02-01"}, "A pause is said when it begins."),
        ({"last": "2026-03-01"}, "This day is before the first one."),
        ({"first": ""}, "Choose a day."),
        ({"why": ""}, "Choose one."),
    ],
)
def test_a_pause_that_cannot_be_comes_back_with_the_reason(
    ben_on_his_way: Member, said: dict[str, str], why: str
) -> None:
    ben = ben_on_his_way
    promise = promised(ben)
    assert why in text(pauses(ben, promise, **said))
    assert not ben.state().own.promises.pauses


# Fewer reminders


def test_s2_14a_being_reminded_less_often_is_chosen_and_shown(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    promise = promised(ben)
    for _press in (1, 2):
        ben.post("j", f"{promise}/4", how="weekly")
    assert promise_of(ben).reminders == "weekly"
    assert "Being reminded: Once a week" in text(ben.get("j", promise))


# How it goes


def went(ben: Member, id: str, marks: str, **changed: Any) -> None:
    """Every day of the last weeks, as one word: kept, late, missed, and a dot for nothing said."""
    start = TODAY - timedelta(days=len(marks))
    promised(ben, id, schedule=Daily(start=start), **changed)
    names: dict[str, Mark] = {"k": "kept", "l": "late", "m": "missed"}
    for n, letter in enumerate(marks):
        if letter in names:
            on = start + timedelta(days=n)
            ben.do(MarkPromise(at=timezone.now(), of=id, on=on, mark=names[letter]))


def test_s4_5b_the_pattern_is_told_by_weeks_and_areas_with_what_it_is_of(
    ben_on_his_way: Member,
) -> None:
    ben = ben_on_his_way
    went(ben, "a", "kkmkkk.kkklk", area="money")
    went(ben, "b", "mm.k", area="honest")
    page = text(ben.get("j", "2"))
    assert "How it goes" in page
    assert '<svg class="direction"' in page
    assert "9 of 11" in page
    assert "1 of 3" in page
    assert "Telling the truth, and telling it first" in page
    assert "There is not enough to tell yet." in page
    assert "%" not in page.split("<main", 1)[1]


def test_s0_7e_after_misses_the_page_says_how_long_and_how_it_was_told(
    ben_on_his_way: Member,
) -> None:
    ben = ben_on_his_way
    went(ben, "a", "kmmkkmkkk...")
    first = TODAY - timedelta(days=11)
    told: dict[str, Any] = {"promise": "a", "on": first, "told_on": first}
    ben.do(AnswerMiss(at=timezone.now(), id="told", made_good="I rang.", **told))
    page = text(ben.get("j", "2"))
    assert "Told: 1 of 3. On the same day: 1 of 3." in page
    assert "The longest time without: from February 23, 2026, missed 2; kept again on " in page
    assert "1 day, in the middle of 2 times." in page
    assert "The longest gap of which nothing was said: 3 days" in page
    assert "Told the same day." in text(ben.get("j", "a"))


def test_s2_14a_before_and_after_fewer_reminders_stand_side_by_side(
    ben_on_his_way: Member,
) -> None:
    ben = ben_on_his_way
    went(ben, "a", "kkmkkkkk")
    assert "With fewer reminders" not in text(ben.get("j", "2"))
    on = TODAY - timedelta(days=4)
    ben.do(ChooseReminders(at=timezone.now(), of="a", on=on, how="none"))
    page = text(ben.get("j", "2"))
    assert "Before March 2, 2026" in page
    assert "3 of 4" in page
    assert "4 of 4" in page


def test_s2_14a_whether_it_lasts_is_shown_after_three_months(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    went(ben, "a", "k" * 28 + "." * 40 + "k" * 30)
    page = text(ben.get("j", "2"))
    assert "Does it last?" in page
    assert "28 of 28" in page
    assert "after 3 months" in page
    assert "after 6 months" not in page


def test_a_week_without_a_word_is_shown_as_not_said(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    went(ben, "a", ".......")
    page = text(ben.get("j", "2"))
    assert "Nothing said" in page
    assert "0 of" not in page


def test_ana_and_cy_find_none_of_these_pages(
    ben_on_his_way: Member, ana: Member, cy: Member
) -> None:
    promise = promised(ben_on_his_way)
    for act in ("2", "3", f"{promise}/3", f"{promise}/4"):
        url = ben_on_his_way.url("j", act)
        assert ana.client.get(url).status_code == cy.client.get(url).status_code == 404
        assert ana.get("j", act).status_code == 404
