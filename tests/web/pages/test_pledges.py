"""Promises between the two on their pages: given, wanted or not, shown where welcome, told first."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
import time_machine
from django.utils import timezone

from amends.journal.models import Due
from amends.repair import views
from amends.repair.practices import pacing
from amends.repair.practices.letters import GiveLetter
from amends.repair.practices.pledges import GivePledge
from amends.repair.practices.promises import MarkPromise, Promise
from amends.repair.schedules import Daily, Schedule, Weekly
from tests.cast import THE_EVENING, Member, text_of
from tests.two import later, lets_come, opens
from tests.web.pages.letters_of_ben import a_promise, has_ready
from tests.web.pages.reading_pages import hidden, plain, seen_by

TODAY = THE_EVENING.date()
"""A Friday."""

HOME = "I cook dinner on Fridays."
FRIDAYS = Weekly(days=(4,), start=TODAY)


def promised(ben: Member, schedule: Schedule = FRIDAYS) -> None:
    ben.do(a_promise("home", HOME, schedule, how_known="The door."))


def gives(ben: Member, ana: Member, clock: time_machine.Traveller) -> None:
    """Ben makes a promise and gives it; ten minutes go by."""
    opens(ana, "offers")
    lets_come(ana)
    promised(ben)
    assert ben.post("j", "home/5", id="my-pledge-01").status_code == 302
    later(clock, ben, ana)


def says(ana: Member, answer: str, text: str = "", id: str = "her-answer-1") -> None:
    assert ana.post("u", "2/my-pledge-01/1", id=id, answer=answer, text=text).status_code == 302


def promise_of(ben: Member) -> Promise:
    """As it stands before him, with what she let off."""
    seen = views.visible(ben.state(), "responsible", timezone.now())
    (promise,) = seen.own.promises.promises
    return promise


def marks(ben: Member, on: date, mark: str) -> None:
    ben.do(MarkPromise(at=timezone.now(), of="home", on=on, mark=mark))  # type: ignore[arg-type]


def test_s2_9a_a_promise_is_given_from_its_page_and_read_as_a_sentence(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    opens(ana, "offers")
    promised(ben)
    assert ben.url("j", "home/5") in text_of(ben.get("j", "home"))
    page = text_of(ben.get("j", "home/5"))
    assert HOME in page
    assert "Every Friday, from March 6, 2026, until you both change it." in page
    assert "The door." in page
    ben.post("j", "home/5", id="my-pledge-01")
    assert HOME not in text_of(ana.get("9"))
    later(clock, ben, ana)
    page = text_of(ana.get("u", "2/my-pledge-01"))
    assert "You owe nothing here." in page
    assert "until you both change it" in page
    assert HOME in text_of(ana.get("9"))
    assert "Promises" in text_of(ana.get("p"))
    assert "It was given to them." in text_of(ben.get("j", "home"))
    assert ben.get("j", "home/5").status_code == 404


@pytest.mark.step("S2.9a", "MakePromise", "GivePledge")
def test_s2_9a_a_promise_leads_back_to_the_letter_that_it_stood_in(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    opens(ana, "offers")
    lets_come(ana)
    has_ready(ben)
    now = timezone.now()
    ben.do(
        GiveLetter(at=now, by="responsible", id="my-letter-01", draft="letter-1"),
        a_promise("home", HOME, FRIDAYS, draft="letter-1"),
        GivePledge(at=now, by="responsible", id="my-pledge-01", promise="home"),
    )
    later(clock, ben, ana)
    page = text_of(ana.get("u", "2/my-pledge-01"))
    assert "The letter it stood in" in page
    assert ana.url("u", "2/my-letter-01") in page


def test_where_the_door_is_shut_the_page_says_not_now_whatever_shut_it(
    two: tuple[Member, Member],
) -> None:
    ben, ana = two
    promised(ben)
    shut = plain(ben, ben.get("j", "home/5").content)
    opens(ana, "offers")
    ana.do(pacing.SetNotNow(at=timezone.now(), by="harmed", on=True))
    assert plain(ben, ben.get("j", "home/5").content) == shut


@pytest.mark.step("S0.7b", "AnswerPledge")
@pytest.mark.step("S1.6d", "AnswerPledge")
def test_s0_7b_less_may_be_wanted_and_what_helps_to_take_it_is_said(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    gives(ben, ana, clock)
    assert "What do you want of it?" in text_of(ana.get("u", "2/my-pledge-01/1"))
    says(ana, "less", "Once a month is enough.")
    later(clock, ben, ana)
    page = text_of(ben.get("u", "1/my-pledge-01"))
    assert "Once a month is enough." in page
    assert "Make it smaller, and give that one instead." in page
    assert "Show how it went" not in text_of(ben.get("j", "home"))


def test_what_is_not_wanted_ends_for_both_at_once_and_is_no_broken_promise(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    gives(ben, ana, clock)
    says(ana, "not_wanted")
    assert promise_of(ben).why_ended == "not_wanted"
    assert "It was not wanted, and ended on March 6, 2026." in text_of(ben.get("j", "home"))
    assert "that is not a broken promise" in text_of(ben.get("u", "1/my-pledge-01"))
    assert "Nothing falls due today" not in text_of(ben.get("j"))


def test_what_she_does_not_want_is_not_called_to_his_mind(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    others = own_rows(ben)  # that it is time to look back, and the like
    gives(ben, ana, clock)
    of_it = own_rows(ben) - others
    assert of_it
    says(ana, "not_wanted")
    ben.post("c", "the-lie/3", id="a-fact-00001", text="It was on a Friday.")
    assert not of_it & own_rows(ben)


def own_rows(who: Member) -> set[str]:
    """The keys of what falls due for them by themselves."""
    return set(Due.objects.filter(person=who.person, gate=None).values_list("key", flat=True))


def test_what_she_said_and_he_may_not_see_yet_takes_no_reminder_away(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    """With words it is no stop, and waits for its ten minutes: the rows must not tell before."""
    ben, ana = two
    gives(ben, ana, clock)
    says(ana, "not_wanted", "Not this.")
    ben.post("c", "the-lie/3", id="a-fact-00001", text="It was on a Friday.")
    assert Due.objects.filter(person=ben.person, gate=None).exists()


@pytest.mark.step("S0.7e", "ShowDays", "AnswerPledge")
@pytest.mark.step("S4.5a", "ShowDays")
def test_s0_7e_the_days_are_shown_only_where_they_are_welcome(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    gives(ben, ana, clock)
    assert ben.get("j", "home/6").status_code == 404
    says(ana, "gladly")
    marks(ben, TODAY, "missed")
    later(clock, ben, ana)
    assert ben.url("j", "home/6") in text_of(ben.get("j", "home"))
    assert ben.post("j", "home/6", id="my-days-0001").status_code == 302
    later(clock, ben, ana)
    page = text_of(ana.get("u", "2/my-days-0001"))
    assert "Kept on 0 of the 1 days that were spoken of." in page
    assert '<svg class="calendar"' in page
    assert "<th" in page
    says(ana, "quietly", id="her-answer-2")
    assert ben.get("j", "home/6").status_code == 404


@pytest.mark.parametrize(
    ("says_it", "helps"),
    [
        ("noticed", "They noticed. It is no reason to stop."),
        ("not_noticed", "It was for them and not for being seen. Go on."),
        ("doubt", "They doubt it. That is not a reproach to answer."),
    ],
)
@pytest.mark.step("S0.5d", "ShowDays", "AnswerDays")
@pytest.mark.step("S3.3b", "ShowDays", "AnswerDays")
def test_s0_5d_she_says_that_she_noticed_or_did_not_or_doubts_it_or_nothing(
    two: tuple[Member, Member], clock: time_machine.Traveller, says_it: str, helps: str
) -> None:
    ben, ana = two
    gives(ben, ana, clock)
    says(ana, "gladly")
    marks(ben, TODAY, "kept")
    later(clock, ben, ana)
    ben.post("j", "home/6", id="my-days-0001")
    later(clock, ben, ana)
    ben.get("p")  # what was just done is said once
    before = seen_by(ben)
    ana.get("u", "2/my-days-0001")
    assert seen_by(ben) == before
    ana.post("u", "2/my-days-0001/1", id="she-says-001", says=says_it, text="")
    later(clock, ben, ana)
    assert helps in text_of(ben.get("u", "1/my-days-0001"))


@pytest.mark.step("S2.13a", "TellDay", "MarkPromise")
def test_s2_13a_a_miss_is_told_here_before_it_is_found(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    gives(ben, ana, clock)
    marks(ben, TODAY, "missed")
    told = f"home/7/{TODAY.isoformat()}"
    assert ben.url("j", told) in text_of(ben.get("j", f"home/{TODAY.isoformat()}"))
    page = text_of(ben.get("j", told))
    assert "Tell them, before they find it" in page
    ben.post("j", told, id="i-tell-00001", text="I forgot the time. It was mine.")
    later(clock, ben, ana)
    page = text_of(ana.get("u", "2/i-tell-00001"))
    assert "Friday, March 6: Missed." in page
    assert "I forgot the time." in page
    assert ben.get("j", told).status_code == 404
    assert ben.url("j", told) not in text_of(ben.get("j", f"home/{TODAY.isoformat()}"))


def test_a_day_that_was_kept_is_not_told_and_no_other_day_either(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    gives(ben, ana, clock)
    marks(ben, TODAY, "kept")
    assert ben.get("j", f"home/7/{TODAY.isoformat()}").status_code == 404
    assert ben.get("j", "home/7/someday").status_code == 404


def test_s2_13a_one_day_is_let_off_at_once_and_counts_as_neither(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    gives(ben, ana, clock)
    assert ana.url("9", "1/my-pledge-01") in text_of(ana.get("u", "2/my-pledge-01"))
    form = text_of(ana.get("9", "1/my-pledge-01"))
    day = (TODAY + timedelta(days=7)).isoformat()
    wrong = text_of(
        ana.post("9", "1/my-pledge-01", id="not-then-001", on=TODAY + timedelta(days=1))
    )
    assert "did not fall due that day" in wrong
    ana.post("9", "1/my-pledge-01", id=hidden(form, "id"), on=day)
    assert promise_of(ben).mark_on(TODAY + timedelta(days=7)) == "withdrawn"
    assert "They did not want it" in text_of(ben.get("j", "home"))


def test_ben_says_in_one_press_that_he_cannot_keep_it_on(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    gives(ben, ana, clock)
    assert "I cannot keep it on" in text_of(ben.get("u", "1/my-pledge-01"))
    for _press in (1, 2):
        ben.post("9", "2/my-pledge-01")
    assert "It ended on March 6, 2026." in text_of(ana.get("u", "2/my-pledge-01"))
    assert "It ended on March 6, 2026." in text_of(ana.get("9"))


def test_her_page_of_promises_counts_nothing_and_asks_for_nothing(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    empty = text_of(ana.get("9"))
    assert "Nothing is promised here" in empty
    gives(ben, ana, clock)
    page = text_of(ana.get("9"))
    assert "You owe nothing for it" in page
    for word in ("%", "missed", "due", "not said"):
        assert word not in page.split("<main", 1)[1].split("</main", 1)[0].casefold()


def test_nobody_else_and_nobody_alone_has_these_pages(
    two: tuple[Member, Member], clock: time_machine.Traveller, cy: Member
) -> None:
    ben, ana = two
    gives(ben, ana, clock)
    for url in (ben.url("9"), ben.url("j", "home/5"), ana.url("9", "1/my-pledge-01")):
        assert cy.client.get(url).status_code == 404
    assert ana.get("j", "home/5").status_code == 404
    assert ben.get("9", "1/my-pledge-01").status_code == 404
    assert ana.post("9", "2/my-pledge-01").status_code == 404
    assert ben.get("9", "1/never").status_code == 404


def test_who_is_alone_gives_no_promise_anywhere(ben_on_his_way: Member) -> None:
    promised(ben_on_his_way, Daily(start=TODAY))
    assert "Between the two of you" not in text_of(ben_on_his_way.get("j", "home"))
    assert ben_on_his_way.get("j", "home/5").status_code == 404
    assert ben_on_his_way.get("9").status_code == 404
