"""Promises: from a sentence of a letter or by themselves, said honestly day by day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from django.utils import timezone

from amends.repair.practices.promises import MakePromise, MarkPromise, Once, Promise, Weekly
from amends.web import schedules
from tests.cast import THE_EVENING, Member
from tests.web.pages.letters_of_ben import has_ready
from tests.web.pages.reading_pages import text, walk

TODAY = THE_EVENING.date()
"""A Friday."""

FRIDAYS = {"days": ["4"], "start": TODAY.isoformat(), "until": ""}
KNOWN = {"how_known": "She hears the door.", "cue": "the meeting runs over", "act": "call at six"}


def makes(ben: Member, what: str = "I am home by seven.", **changed: Any) -> object:
    steps: tuple[dict[str, Any], ...] = (
        {"what": what},
        {"when": "weekly"},
        {**FRIDAYS, **changed},
        KNOWN,
    )
    return walk(ben, "j", "1", *steps)


def promised(
    ben: Member, *, start: date = TODAY, days: tuple[int, ...] = (4,), id: str = "promise-1"
) -> str:
    """A promise that was made before, as if by hand."""
    ben.do(
        MakePromise(
            at=timezone.now(),
            id=id,
            what=f"I am home by seven, {id}.",
            schedule=Weekly(days=days, start=start),
            zone="UTC",
        )
    )
    return id


def promise_of(ben: Member) -> Promise:
    (promise,) = ben.state().own.promises.promises
    return promise


def test_a_promise_is_shown_back_as_a_plain_sentence(ben_on_his_way: Member) -> None:
    """S0.5a, S2.9a."""
    ben = ben_on_his_way
    page = text(walk(ben, "j", "1", {"what": "I am home."}, {"when": "weekly"}, FRIDAYS))
    assert "Every Friday, from 6 March 2026, until you change it." in page or (
        "Every Friday, from March 6, 2026, until you change it." in page
    )
    assert not ben.state().own.promises.promises


def test_a_promise_is_made_with_its_days_and_its_sign(ben_on_his_way: Member) -> None:
    makes(ben_on_his_way)
    promise = promise_of(ben_on_his_way)
    assert promise.schedule == Weekly(days=(4,), start=TODAY, until=None)
    assert (promise.how_known, promise.cue, promise.act) == tuple(KNOWN.values())
    assert promise.zone == timezone.get_current_timezone_name()


def test_a_promise_for_one_day(ben_on_his_way: Member) -> None:
    once = {"on": date(2026, 3, 9).isoformat()}
    walk(ben_on_his_way, "j", "1", {"what": "I tell my boss."}, {"when": "once"}, once, KNOWN)
    assert promise_of(ben_on_his_way).schedule == Once(on=date(2026, 3, 9))


def test_a_boundless_promise_is_asked_about_and_may_stay(ben_on_his_way: Member) -> None:
    """S2.9a: the size guard, and "keep it as I wrote it"."""
    ben = ben_on_his_way
    words = "I will never lie to you again."
    page = text(makes(ben, words))
    assert "always, never, anything" in page
    assert "Keep it as I wrote it" in page
    assert words in page
    assert not ben.state().own.promises.promises
    steps = ({"what": words}, {"when": "weekly"}, FRIDAYS, {**KNOWN, "press": "even_so"})
    walk(ben, "j", "1", *steps)
    assert promise_of(ben).what == words


def test_the_sixth_promise_is_asked_about(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    for number in range(5):
        promised(ben, id=f"promise-{number}")
    assert "Few that are kept do more than many" in text(makes(ben))


def test_a_week_without_a_day_is_refused_beside_the_days(ben_on_his_way: Member) -> None:
    page = text(makes(ben_on_his_way, days=[]))
    assert "Choose at least one." in page
    assert "Page 3 of 4" in page


def test_sentences_of_a_ready_letter_are_proposed_and_confirmed_by_hand(
    ben_on_his_way: Member,
) -> None:
    """S2.9a."""
    ben = ben_on_his_way
    has_ready(ben)
    own = "From now on I will tell you on the same day when I am late."
    assert own in text(ben.get("j", "p"))
    assert not ben.state().own.promises.promises
    page = text(ben.post("j", "1", press="begin", what=own, draft="letter-1"))
    assert own in page
    assert "Page 1 of 4" in page
    first = {"what": own, "draft": "letter-1"}
    walk(ben, "j", "1", first, {"when": "weekly"}, FRIDAYS, KNOWN)
    assert (promise_of(ben).what, promise_of(ben).draft) == (own, "letter-1")
    assert "It is among your promises." in text(ben.get("j", "p"))


def test_a_promise_from_a_letter_begins_with_its_deed_and_recalls_when(
    ben_on_his_way: Member,
) -> None:
    """S2.9a: what and when are taken from the sentence, and nothing is typed twice."""
    ben = ben_on_his_way
    has_ready(ben)
    page = ben.get("j", "p").content.decode()
    assert 'name="what" value="tell you on the same day when I am late"' in page
    assert 'name="said_when" value="From now on"' in page
    asked = ben.post(
        "j", "1", step="1", id="p-1", draft="letter-1",
        what="tell you on the same day when I am late", said_when="From now on",
    )  # fmt: skip
    assert "“From now on”" in text(asked)
    assert "Page 2 of 4" in text(asked)
    first = {"what": "tell you on the same day when I am late", "draft": "letter-1"}
    walk(ben, "j", "1", first, {"when": "weekly"}, FRIDAYS, KNOWN)
    assert "It is among your promises." in text(ben.get("j", "p"))


@pytest.mark.parametrize("mark", ["kept", "late", "excused"])
def test_today_is_said_with_one_press(ben_on_his_way: Member, mark: str) -> None:
    ben = ben_on_his_way
    promise = promised(ben)
    assert "Today" in text(ben.get("j"))
    for _press in (1, 2):
        ben.post("j", f"{promise}/1", on=TODAY.isoformat(), mark=mark)
    assert promise_of(ben).mark_on(TODAY) == mark
    assert len(promise_of(ben).said) == 1


def test_a_miss_opens_telling_and_making_good(ben_on_his_way: Member) -> None:
    """S0.7e."""
    ben = ben_on_his_way
    promise = promised(ben)
    answer = ben.post("j", f"{promise}/1", on=TODAY.isoformat(), mark="missed")
    page = text(ben.client.get(answer["Location"]))
    assert "Tell them, before they find it." in page
    told = {"id": "miss-1", "told_on": TODAY.isoformat(), "made_good": "I took Saturday."}
    for _press in (1, 2):
        ben.post("j", f"{promise}/{TODAY.isoformat()}", **told)
    assert len(ben.state().own.promises.answered) == 1
    assert not ben.state().own.promises.misses_to_answer()
    assert "I took Saturday." in text(ben.get("j", promise))


def test_a_miss_with_nothing_said_about_it_stays_open(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    promise = promised(ben)
    ben.post("j", f"{promise}/1", on=TODAY.isoformat(), mark="missed")
    page = text(ben.post("j", f"{promise}/{TODAY.isoformat()}", id="miss-1"))
    assert "A few words are enough." in page
    assert "After a miss" in text(ben.get("j"))


def test_the_record_names_what_it_is_of_and_unknown_stays_unknown(ben_on_his_way: Member) -> None:
    """S2.9b."""
    ben = ben_on_his_way
    promise = promised(ben, start=TODAY - timedelta(days=28))
    fridays = [TODAY - timedelta(days=back) for back in (28, 21, 14, 7)]
    marks = ("kept", "kept", "missed")
    for on, mark in zip(fridays, marks, strict=False):
        ben.do(MarkPromise(at=timezone.now(), of=promise, on=on, mark=mark))  # type: ignore[arg-type]
    page = text(ben.get("j", promise))
    assert "Kept on 2 of the 3 days of which you said how they went." in page
    assert "Not said: 1." in page
    assert "%" not in page.split("<main", 1)[1]


def test_past_days_are_asked_quietly_and_a_word_can_be_taken_back(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    promise = promised(ben, start=TODAY - timedelta(days=7))
    last = (TODAY - timedelta(days=7)).isoformat()
    assert "Not said yet" in text(ben.get("j"))
    ben.post("j", f"{promise}/1", on=last, mark="kept")
    ben.post("j", f"{promise}/1", on=last, mark="unsaid")
    assert promise_of(ben).said == ()


def test_a_day_that_was_never_due_has_no_page(ben_on_his_way: Member) -> None:
    promise = promised(ben_on_his_way)
    assert ben_on_his_way.get("j", f"{promise}/2026-03-07").status_code == 404
    assert ben_on_his_way.get("j", f"{promise}/someday").status_code == 404


def test_told_beforehand_cannot_be_said_long_afterwards(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    promise = promised(ben, start=TODAY - timedelta(days=7))
    last = (TODAY - timedelta(days=7)).isoformat()
    page = text(ben.post("j", f"{promise}/1", on=last, mark="excused"))
    assert "could not be said beforehand any more" in page
    assert promise_of(ben).said == ()


def test_ending_a_promise_keeps_what_was_said(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    promise = promised(ben)
    ben.post("j", f"{promise}/1", on=TODAY.isoformat(), mark="kept")
    for _press in (1, 2):
        ben.post("j", f"{promise}/2", why="agreed")
    assert promise_of(ben).ended == TODAY
    assert "Kept on 1 of the 1 days" in text(ben.get("j", promise))


def test_a_promise_can_be_let_go_with_all_that_was_said_of_it(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    promise = promised(ben)
    ben.post("j", f"{promise}/1", on=TODAY.isoformat(), mark="kept")
    assert ben.url("z", f"j/{promise}") in text(ben.get("j", promise))
    ben.post("z", f"j/{promise}")
    assert not ben.state().own.promises.promises


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ((0,), "every Monday"),
        ((0, 4), "every Monday and Friday"),
        ((0, 2, 4), "every Monday, Wednesday and Friday"),
        ((0, 1, 2, 3, 4), "every day from Monday to Friday"),
        ((5, 6), "every Saturday and Sunday"),
        (tuple(range(7)), "every day"),
    ],
)
def test_days_of_the_week_are_said_as_people_say_them(days: tuple[int, ...], said: str) -> None:
    assert schedules.sentence(Weekly(days=days, start=TODAY)).startswith(f"{said}, from ")


def test_nobody_else_reaches_bens_promises(ben_on_his_way: Member, ana: Member, cy: Member) -> None:
    url = ben_on_his_way.url("j", promised(ben_on_his_way))
    assert ana.client.get(url).status_code == cy.client.get(url).status_code == 404
    assert ana.get("j").status_code == 404
