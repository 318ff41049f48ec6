"""Being reminded: each chooses for themselves, nothing is chosen for Ana, and nobody sees the other's choice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import time, timedelta
from typing import Any

import pytest
import time_machine
from django.utils import timezone

from amends.journal import dues
from amends.journal.models import Due
from amends.people import reminding
from amends.reminders import worker
from amends.repair.practices import pacing
from amends.repair.practices.listening import AskQuestion
from amends.repair.practices.safety import FOLLOW_UPS
from amends.repair.practices.space import BeginSpace
from tests.cast import Member, text_of
from tests.reminders.mailbox import Mailbox, mailbox
from tests.two import clock, later, lets_in, two
from tests.web.pages.letters_of_ben import gives_all
from tests.web.pages.test_promises import promised

__all__ = ["clock", "two"]

CHOICES, SEEN, ADDRESS, NUMBER = "/more/3/", "/more/3/seen/", "/more/4/", "/more/5/"
LINE = "Something is there that you wanted to be told of."
DAY = timedelta(days=1)


@pytest.fixture
def box(settings: Any) -> Iterator[Mailbox]:
    with mailbox() as opened:
        settings.AMENDS_MAIL = opened.mail
        yield opened


def said(someone: Member, path: str) -> str:
    return text_of(someone.client.get(path))  # type: ignore[arg-type]


def chosen_on(page: str) -> set[str]:
    return set(re.findall(r'value="(\w+)"[^>]* checked', page))


def works(box: Mailbox | None = None) -> None:
    worker.work(now=timezone.now, channels=() if box is None else box.ways(within=2))


def gives_an_address(someone: Member, box: Mailbox) -> None:
    someone.client.post(ADDRESS, {"address": "me@letters.example"})
    works(box)
    number = re.search(r"\d{4} \d{4}", box.accepted[-1].get_content())
    assert number
    answer = someone.client.post(NUMBER, {"number": number[0]})
    assert answer.status_code == 302
    box.accepted.clear()


def chooses(someone: Member, **fields: Any) -> None:
    usual = {"how_often": "each", "daily_at": "09:00", "zone": "UTC"}
    answer = someone.client.post(CHOICES, {**usual, **fields})
    assert answer.status_code == 302, text_of(answer)  # type: ignore[arg-type]


def looks_again_tomorrow(ana: Member) -> None:
    """Ana takes room for herself, and wants to look at it again tomorrow."""
    today = timezone.localdate()
    ana.do(
        BeginSpace(
            at=timezone.now(),
            id="a",
            asked="own",
            start=today,
            look_again=today + DAY,
            stops="All.",
        )
    )


# -- what holds before anybody chose ---------------------------------------------------------------


def test_nothing_is_chosen_for_ana(ana: Member) -> None:
    looks_again_tomorrow(ana)

    assert chosen_on(said(ana, CHOICES)) == {"app"}
    assert not Due.objects.exists()


def test_ben_is_told_in_the_app_of_what_he_set_himself(
    ben_on_his_way: Member, the_evening: time_machine.Traveller
) -> None:
    ben = ben_on_his_way
    promised(ben)
    assert chosen_on(said(ben, CHOICES)) == {*FOLLOW_UPS, "app"}
    assert LINE not in said(ben, "/")

    later(the_evening, ben, by=8 * DAY)
    works()

    for page in ("/", ben.url("a")):
        assert LINE in said(ben, page)


def test_seen_takes_the_line_away_and_leads_back(
    ben_on_his_way: Member, the_evening: time_machine.Traveller
) -> None:
    ben = ben_on_his_way
    promised(ben)
    later(the_evening, ben, by=8 * DAY)
    works()

    keys = re.search(r'name="seen" value="([^"]*)"', said(ben, ben.url("a")))
    assert keys
    answer = ben.client.post(SEEN, {"where": ben.url("a"), "seen": keys[1]})

    assert answer.headers["Location"] == ben.url("a")
    assert LINE not in said(ben, ben.url("a"))


@pytest.mark.parametrize("where", ["https://elsewhere.example/", "//elsewhere.example/", "no", ""])
def test_seen_leads_to_no_other_house(ben: Member, where: str) -> None:
    assert ben.client.post(SEEN, {"where": where}).headers["Location"] == "/"
    assert ben.client.get(SEEN).status_code == 405


def test_nobody_who_is_not_signed_in_sees_or_changes_anything(client: Any) -> None:
    for path in (CHOICES, ADDRESS, NUMBER):
        assert client.get(path).headers["Location"].startswith("/in/")
    assert client.post(SEEN).headers["Location"].startswith("/in/")


# -- choosing --------------------------------------------------------------------------------------


def test_ana_may_ask_to_be_reminded_and_what_she_set_before_counts(ana: Member) -> None:
    looks_again_tomorrow(ana)

    chooses(ana, what=["look_again"], where=["app"])
    assert Due.objects.get().person_id == ana.person.pk
    assert chosen_on(said(ana, CHOICES)) == {"look_again", "app"}

    chooses(ana, where=["app"])
    assert not Due.objects.exists()


def test_no_line_in_the_app_is_one_that_was_there_too(
    ben_on_his_way: Member, the_evening: time_machine.Traveller
) -> None:
    ben = ben_on_his_way
    promised(ben)
    later(the_evening, ben, by=8 * DAY)
    works()

    chooses(ben, what=[*FOLLOW_UPS], where=[])

    assert LINE not in said(ben, "/")


def test_where_no_mail_server_was_set_up_nothing_is_asked_about_e_mails(ben: Member) -> None:
    page = said(ben, CHOICES)

    assert "This Amends sends no e-mails" in page
    assert "By e-mail" not in page
    assert "no notes to come" not in page
    assert ben.client.get(ADDRESS).headers["Location"] == CHOICES
    assert ben.client.get(NUMBER).headers["Location"] == CHOICES


def test_before_an_address_is_known_nothing_is_asked_about_e_mails(
    ben: Member, box: Mailbox
) -> None:
    page = said(ben, CHOICES)

    assert "No e-mail comes to you." in page
    assert "By e-mail" not in page


def test_an_address_its_number_and_an_e_mail(
    ben_on_his_way: Member, box: Mailbox, the_evening: time_machine.Traveller
) -> None:
    ben = ben_on_his_way
    promised(ben)
    ben.client.post(ADDRESS, {"address": "me@letters.example"})
    assert "A number is on its way to" in said(ben, CHOICES)
    assert "me@letters.example" in said(ben, NUMBER)
    gives_an_address(ben, box)

    assert chosen_on(said(ben, CHOICES)) == {*FOLLOW_UPS, "app", "mail", "daily"}
    the_evening.move_to(timezone.now().replace(hour=9, minute=0) + 7 * DAY)
    works(box)
    the_evening.shift(timedelta(minutes=1))
    works(box)

    assert box.to == ["me@letters.example"]


def test_what_was_chosen_about_hours_is_kept(ben: Member, box: Mailbox) -> None:
    gives_an_address(ben, box)
    hours = {"quiet_from": "22:00", "quiet_until": "07:30", "zone": "Europe/Madrid"}

    chooses(ben, what=["promise"], where=["mail"], how_often="daily", daily_at="18:15", **hours)

    kept = reminding.choice_of(ben.person.pk)
    assert (kept.quiet_from, kept.quiet_until) == (time(22), time(7, 30))
    assert (kept.daily_at, kept.zone, kept.in_app) == (time(18, 15), "Europe/Madrid", False)
    page = said(ben, CHOICES)
    for value in ("22:00", "07:30", "18:15"):
        assert f'value="{value}"' in page


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"quiet_from": "22:00"}, "Quiet hours have a beginning and an end."),
        ({"daily_at": "late"}, "An hour, such as 21:30."),
        ({"zone": "Mars/North"}, "Choose one."),
        ({"how_often": ""}, "Choose one."),
    ],
)
def test_what_cannot_be_kept_comes_back_with_its_reason(
    ben: Member, box: Mailbox, fields: dict[str, str], reason: str
) -> None:
    gives_an_address(ben, box)
    before = reminding.choice_of(ben.person.pk)
    usual = {"where": ["mail"], "how_often": "each", "daily_at": "09:00", "zone": "UTC"}

    answer = ben.client.post(CHOICES, {**usual, **fields})

    assert reason in text_of(answer)  # type: ignore[arg-type]
    assert reminding.choice_of(ben.person.pk) == before


@pytest.mark.parametrize("typed", ["", "nobody", "a@b", "ü@letters.example", "a@b.example\nx: y"])
def test_what_is_no_address_is_written_to_by_nobody(ben: Member, box: Mailbox, typed: str) -> None:
    ben.client.post(ADDRESS, {"address": typed})

    works(box)

    assert box.accepted == []
    assert reminding.choice_of(ben.person.pk).address == ""


def test_a_wrong_number_says_so_and_opens_nothing(ben: Member, box: Mailbox) -> None:
    ben.client.post(ADDRESS, {"address": "me@letters.example"})

    page = text_of(ben.client.post(NUMBER, {"number": "0000"}))  # type: ignore[arg-type]

    assert "This is not the number" in page
    assert not reminding.choice_of(ben.person.pk).mails


def test_a_fourth_number_in_a_day_is_not_sent(ben: Member, box: Mailbox) -> None:
    for _ in range(3):
        ben.client.post(ADDRESS, {"address": "me@letters.example"})

    page = text_of(ben.client.post(ADDRESS, {"address": "me@letters.example"}))  # type: ignore[arg-type]

    assert "Three numbers were sent today." in page


def test_an_address_is_forgotten_in_one_press(ben: Member, box: Mailbox) -> None:
    gives_an_address(ben, box)

    ben.client.post(ADDRESS, {"press": "forget"})

    assert reminding.choice_of(ben.person.pk).address == ""
    assert "me@letters.example" not in said(ben, CHOICES)


# -- between the two -------------------------------------------------------------------------------


def asks(ana: Member, id: str = "where") -> AskQuestion:
    return AskQuestion(at=timezone.now(), by="harmed", id=id, text="Where were you?")


def test_what_ana_gives_ben_is_told_by_its_day_if_he_asked_for_that(
    two: tuple[Member, Member], clock: time_machine.Traveller, box: Mailbox
) -> None:
    ben, ana = two
    gives_an_address(ben, box)
    chooses(ben, what=["given"], where=["app", "mail"])
    ana.do(asks(ana))
    works(box)
    assert LINE not in said(ben, "/"), "she can still take it back"

    later(clock, ben)
    works(box)
    assert LINE in said(ben, "/")
    assert box.accepted == []
    clock.move_to(timezone.now().replace(hour=9, minute=0) + DAY)
    works(box)

    assert len(box.accepted) == 1


def test_what_is_taken_back_was_never_there(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    from amends.repair.practices.giving import TakeBack

    ben, ana = two
    chooses(ben, what=["given"], where=["app"])
    ana.do(asks(ana))
    assert Due.objects.filter(gate__isnull=False).count() == 1

    ana.do(TakeBack(at=timezone.now(), by="harmed", thing="where"))

    assert not Due.objects.filter(gate__isnull=False).exists()


def test_what_ben_chose_changes_nothing_that_ana_or_the_tables_show(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    """A row is written for what is given, whoever wants to be told."""
    _, ana = two

    ana.do(asks(ana))

    assert Due.objects.filter(gate__isnull=False).count() == 1
    later(clock)
    works()
    assert not Due.objects.filter(gate__isnull=False).exists()


def test_what_ben_gives_falls_due_for_ana_once_she_asks_for_it(
    two: tuple[Member, Member],
) -> None:
    """S4.0g: before, there is no row of hers; see also `test_empty_to_do`."""
    ben, ana = two
    lets_in(ana)
    chooses(ana, what=["given"], where=["app"])

    gives_all(ben)

    assert Due.objects.filter(person=ana.person).exists()


def test_a_stop_calls_nobody(two: tuple[Member, Member]) -> None:
    ben, ana = two
    chooses(ben, what=["given"], where=["app"])

    ana.do(pacing.SetNotNow(at=timezone.now(), by="harmed", on=True))

    assert not Due.objects.filter(gate__isnull=False).exists()


def test_in_a_pause_there_is_no_line_about_what_was_given_before(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    chooses(ben, what=["given"], where=["app"])
    ana.do(asks(ana))
    later(clock, ben, ana)
    works()
    assert LINE in said(ben, "/")

    ana.do(pacing.SetNotNow(at=timezone.now(), by="harmed", on=True))

    assert LINE not in said(ben, "/")


def test_after_a_leaving_nothing_is_on_its_way(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    _, ana = two
    ana.do(asks(ana))

    ana.do(pacing.Leave(at=timezone.now(), by="harmed"))

    assert not Due.objects.filter(gate__isnull=False).exists()
    assert not Due.objects.filter(channel=dues.BY_MAIL).exists()
