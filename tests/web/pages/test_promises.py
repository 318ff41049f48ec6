"""Promises: from a sentence of a letter or by themselves, said honestly day by day."""

from __future__ import annotations

import re
from datetime import date, time, timedelta
from typing import Any

import pytest
from django.utils import timezone

from amends.repair.practices.help import NoteHelper, TiePromise
from amends.repair.practices.promises import MarkPromise, Promise
from amends.repair.schedules import (
    Daily,
    MonthlyByDate,
    MonthlyByWeekday,
    Once,
    Schedule,
    Weekly,
    Yearly,
)
from amends.web import schedules
from tests.cast import THE_EVENING, Member
from tests.web.pages.letters_of_ben import a_promise, has_ready, knows
from tests.web.pages.reading_pages import carried, text, walk

TODAY = THE_EVENING.date()
"""A Friday."""

FRIDAYS = {"days": ["4"], "start": TODAY.isoformat(), "until": ""}
HERE = "UTC"
NO_TIME = {"clock": "", "lead": "0", "zone": HERE}
ABOUT = {"area": "there"}
KNOWN = {"how_known": "She hears the door.", "cue": "the meeting runs over", "act": "call at six"}


def makes(ben: Member, what: str = "I am home by seven.", **changed: Any) -> object:
    steps: tuple[dict[str, Any], ...] = (
        {"what": what},
        {"when": "weekly"},
        {**FRIDAYS, **changed},
        NO_TIME,
        ABOUT,
        KNOWN,
    )
    return walk(ben, "j", "1", *steps)


def promised(
    ben: Member, *, start: date = TODAY, days: tuple[int, ...] = (4,), id: str = "promise-1"
) -> str:
    """A promise that was made before, as if by hand."""
    ben.do(a_promise(id, f"I am home by seven, {id}.", Weekly(days=days, start=start)))
    return id


def promise_of(ben: Member) -> Promise:
    (promise,) = ben.state().own.promises.promises
    return promise


def test_a_promise_is_shown_back_as_a_plain_sentence(ben_on_his_way: Member) -> None:
    """S0.5a, S2.9a."""
    ben = ben_on_his_way
    steps = ({"what": "I am home."}, {"when": "weekly"}, FRIDAYS, {**NO_TIME, "clock": "18:00"})
    page = text(walk(ben, "j", "1", *steps))
    assert "Every Friday at 6 p.m., from March 6, 2026, until you change it." in page
    assert not ben.state().own.promises.promises


def test_a_promise_stays_shown_back_while_its_last_page_is_looked_over(
    ben_on_his_way: Member,
) -> None:
    looked = {**KNOWN, "press": "look"}
    page = text(
        walk(ben_on_his_way, "j", "1", {"what": "I am home."}, {"when": "weekly"}, FRIDAYS, NO_TIME, ABOUT, looked)
    )  # fmt: skip
    assert "So it would stand" in page
    assert "Every Friday, from March 6, 2026, until you change it." in page


def test_a_promise_is_made_with_its_days_and_its_sign(ben_on_his_way: Member) -> None:
    makes(ben_on_his_way)
    promise = promise_of(ben_on_his_way)
    assert promise.schedule == Weekly(days=(4,), start=TODAY, until=None)
    assert (promise.how_known, promise.cue, promise.act) == tuple(KNOWN.values())
    assert promise.zone == timezone.get_current_timezone_name()


def test_a_promise_to_oneself_is_said_to_be_one_and_is_not_for_giving(
    two: tuple[Member, Member],
) -> None:
    ben, _ana = two
    steps = ({"what": "I sleep by eleven."}, {"when": "weekly"}, FRIDAYS, NO_TIME)
    page = text(walk(ben, "j", "1", *steps))
    assert re.search('name="to" value="partner"[^>]* checked', page)
    walk(ben, "j", "1", *steps, {**ABOUT, "to": "self"}, KNOWN)
    promise = promise_of(ben)
    assert promise.to == "self"
    page = text(ben.get("j", promise.id))
    assert "It is a promise to yourself." in page
    assert "Give it to them" not in page
    again = text(walk(ben, "j", f"{promise.id}/8", *steps))
    assert re.search('name="to" value="self"[^>]* checked', again), "changed, it stays one"


TICKED = 'name="impacts" value="impact-1"[^>]* checked'


def test_a_promise_begun_from_what_it_did_stands_against_it(ben_on_his_way: Member) -> None:
    """S0.0b: a promise enters the chain by a page."""
    ben = ben_on_his_way
    row = knows(ben)
    begin = f"1/{row}"
    assert f'href="{ben.url("j", begin)}"' in text(ben.get("d"))
    assert f'href="{ben.url("j", begin)}"' in text(ben.get("S"))
    to_the_time = ({"what": "I am home."}, {"when": "weekly"}, FRIDAYS, NO_TIME)
    page = text(walk(ben, "j", begin, *to_the_time))
    assert re.search(TICKED, page)
    assert "Leave it open" not in page, "one press would untie it"
    walk(ben, "j", begin, *to_the_time, {**ABOUT, "impacts": [row]}, KNOWN)
    assert promise_of(ben).impacts == (row,)
    assert "nothing put against it yet" not in text(ben.get("d"))
    assert "Nothing put against it yet" not in text(ben.get("S"))
    assert ben.url("j", promise_of(ben).id) in text(ben.get("S"))
    assert "You were humiliated" in text(ben.get("j", promise_of(ben).id))
    assert ben.get("j", "1/never").status_code == 404


def test_what_a_promise_answers_stays_when_it_is_changed_and_unticked_stays_unticked(
    ben_on_his_way: Member,
) -> None:
    ben = ben_on_his_way
    row = knows(ben)
    has_ready(ben)
    ben.do(
        a_promise("one", "I am home.", Daily(start=TODAY), impacts=(row,), draft="letter-1"),
        NoteHelper(at=timezone.now(), id="helper", way="alone", name="Dr Lind"),
        TiePromise(at=timezone.now(), of="helper", promise="one"),
    )
    to_the_time = ({"what": "I am home by eight."}, {"when": "weekly"}, FRIDAYS, NO_TIME)
    assert re.search(TICKED, text(walk(ben, "j", "one/8", *to_the_time)))
    back = text(walk(ben, "j", "one/8", *to_the_time, ABOUT, {**KNOWN, "press": "back"}))
    assert 'name="impacts"' in back
    assert not re.search(TICKED, back)
    walk(ben, "j", "one/8", *to_the_time, {**ABOUT, "impacts": [row]}, KNOWN)
    state = ben.state().own
    new = state.promises.promises[-1]
    assert (new.after, new.impacts, new.draft) == ("one", (row,), "letter-1")
    assert new in state.help.promises_of("helper", state.promises.promises)


def test_what_a_promise_of_one_press_answers_is_said_on_its_own_page(
    ben_on_his_way: Member,
) -> None:
    ben = ben_on_his_way
    note = {"not_well": "I was late.", "otherwise": "I set an alarm.", "when": "daily"}
    ben.post("k", "3", id="note", **note)
    ben.post("k", "4/note")
    made = promise_of(ben).id
    assert ben.get("j", f"{made}/9").status_code == 404, "nothing is written yet of how it was"
    row = knows(ben)
    assert ben.url("j", f"{made}/9") in text(ben.get("j", made))
    ben.post("j", f"{made}/9", impacts=[row])
    assert promise_of(ben).impacts == (row,)
    assert re.search(TICKED, text(ben.get("j", f"{made}/9")))
    ben.post("k", "4/note")
    assert promise_of(ben).impacts == (row,), "the same press again is the same promise"
    ben.post("j", f"{made}/9")
    assert promise_of(ben).impacts == ()


def test_a_promise_for_one_day(ben_on_his_way: Member) -> None:
    once = {"on": date(2026, 3, 9).isoformat()}
    steps = ({"what": "I tell my boss."}, {"when": "once"}, once, NO_TIME, ABOUT, KNOWN)
    walk(ben_on_his_way, "j", "1", *steps)
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
    last = {**KNOWN, "press": "even_so"}
    steps = ({"what": words}, {"when": "weekly"}, FRIDAYS, NO_TIME, ABOUT, last)
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
    assert "Page 3 of 6" in page


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
    assert "Page 1 of 6" in page
    first = {"what": own, "draft": "letter-1"}
    walk(ben, "j", "1", first, {"when": "weekly"}, FRIDAYS, NO_TIME, ABOUT, KNOWN)
    assert (promise_of(ben).what, promise_of(ben).draft) == (own, "letter-1")
    assert "It is among your promises." in text(ben.get("j", "p"))


def test_beside_a_letter_a_promise_that_stands_by_itself_has_its_way_too(
    ben_on_his_way: Member,
) -> None:
    ben = ben_on_his_way
    has_ready(ben)
    page = ben.get("j").content.decode()
    assert f'href="{ben.url("j", "p")}"' in page
    assert f'href="{ben.url("j", "1")}"' in page


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
    assert "Page 2 of 6" in text(asked)
    first = {"what": "tell you on the same day when I am late", "draft": "letter-1"}
    walk(ben, "j", "1", first, {"when": "weekly"}, FRIDAYS, NO_TIME, ABOUT, KNOWN)
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


EVERY = {"start": TODAY.isoformat(), "until": "", "count": ""}


@pytest.mark.parametrize(
    ("when", "days", "schedule", "said"),
    [
        ("daily", {}, Daily(start=TODAY), "every day, from"),
        (
            "daily",
            {"count": "10"},
            Daily(start=TODAY, count=10),
            "every day, from March 6, 2026, 10 times",
        ),
        (
            "weekly",
            {"days": ["4"], "until": "2026-12-04"},
            Weekly(start=TODAY, days=(4,), until=date(2026, 12, 4)),
            "every Friday, from March 6, 2026, until December 4, 2026",
        ),
        (
            "weeks",
            {"days": ["0", "4"], "every": "2"},
            Weekly(start=TODAY, days=(0, 4), every=2),
            "every second week on Monday and Friday, from",
        ),
        (
            "weeks",
            {"days": ["4"], "every": "3"},
            Weekly(start=TODAY, days=(4,), every=3),
            "every 3 weeks on Friday, from",
        ),
        (
            "date",
            {"day": "31"},
            MonthlyByDate(start=TODAY, day=31),
            "on the 31st of every month, or on its last day where it is shorter, from",
        ),
        ("date", {"day": "2"}, MonthlyByDate(start=TODAY, day=2), "on the 2nd of every month"),
        (
            "weekday",
            {"which": "last", "weekday": "4"},
            MonthlyByWeekday(start=TODAY, which="last", weekday=4),
            "on the last Friday of every month, from",
        ),
        ("yearly", {}, Yearly(start=TODAY), "every year on March 6, from"),
        (
            "yearly",
            {"start": "2028-02-29"},
            Yearly(start=date(2028, 2, 29)),
            "every year on February 29, or on the day before where there is none",
        ),
    ],
)
def test_s0_7b_each_kind_of_schedule_is_typed_and_shown_back(
    ben_on_his_way: Member, when: str, days: dict[str, Any], schedule: Schedule, said: str
) -> None:
    ben = ben_on_his_way
    to_the_time = ({"what": "I am home."}, {"when": when}, {**EVERY, **days}, NO_TIME)
    page = text(walk(ben, "j", "1", *to_the_time))
    assert said.casefold() in page.casefold()
    walk(ben, "j", "1", *to_the_time, ABOUT, KNOWN)
    assert promise_of(ben).schedule == schedule
    assert said.casefold() in text(ben.get("j", promise_of(ben).id)).casefold()


@pytest.mark.parametrize(
    ("when", "days", "said"),
    [
        ("date", {"day": "32"}, "A month has the dates from 1 to 31."),
        ("date", {"day": "soon"}, "Use a whole number, such as 10."),
        ("weeks", {"days": ["4"], "every": "27"}, "The number of weeks is from 1 to 26."),
        ("daily", {"count": "9" * 30}, "How many times is a whole number from 1 to 366."),
        ("daily", {"count": "3", "until": "2026-04-01"}, "not both"),
        ("daily", {"until": "2026-01-01"}, "This day is before the first one."),
        ("weekday", {"which": "fifth", "weekday": "4"}, "Choose one."),
    ],
)
def test_a_number_out_of_bounds_is_refused_beside_its_field(
    ben_on_his_way: Member, when: str, days: dict[str, str], said: str
) -> None:
    ben = ben_on_his_way
    steps = ({"what": "I am home."}, {"when": when}, {**EVERY, **days}, NO_TIME, ABOUT, KNOWN)
    answer: object = ben.get("j", "1")
    for step in steps:
        answer = ben.post("j", "1", **{**carried(text(answer)), **step})
        if "field-wrong" in text(answer):
            break
    assert said in text(answer)
    assert "Page 3 of 6" in text(answer)
    assert not ben.state().own.promises.promises


def test_a_promise_has_a_time_a_place_whose_clock_counts_and_a_reminder_before(
    ben_on_his_way: Member,
) -> None:
    """S0.7b: a wall clock's time stays what it is, and is called to mind before."""
    ben = ben_on_his_way
    at = {"clock": "18:00", "lead": "60", "zone": "Australia/Lord_Howe"}
    steps = ({"what": "I call."}, {"when": "weekly"}, FRIDAYS, at)
    assert "at 6 p.m. by the clock of Lord Howe" in text(walk(ben, "j", "1", *steps))
    walk(ben, "j", "1", *steps, ABOUT, KNOWN)
    promise = promise_of(ben)
    assert (promise.clock, promise.lead, promise.zone) == (time(18), 60, "Australia/Lord_Howe")
    assert promise.area == "there"


def test_a_place_that_no_list_names_is_not_taken(ben_on_his_way: Member) -> None:
    at = {"clock": "18:00", "lead": "0", "zone": "../../etc/passwd"}
    steps = ({"what": "I call."}, {"when": "weekly"}, FRIDAYS, at)
    page = text(walk(ben_on_his_way, "j", "1", *steps))
    assert "Choose one." in page
    assert "Page 4 of 6" in page


def test_what_a_promise_is_about_may_stay_open(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    steps = ({"what": "I call."}, {"when": "weekly"}, FRIDAYS, NO_TIME, {"press": "skip"}, KNOWN)
    walk(ben, "j", "1", *steps)
    assert promise_of(ben).area == ""


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
