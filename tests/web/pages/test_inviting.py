"""Inviting and joining: what stands before it, what is shown of it, and what is not."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any, cast

import pytest
import time_machine
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from amends.people.models import Invitation
from amends.repair import Command, Role, State, views
from amends.repair.practices.impact import NoteImpact
from amends.repair.practices.owning import AddFact
from amends.repair.practices.partners_side import WritePage
from amends.repair.practices.space import BeginSpace
from amends.settings import lan
from tests.cast import ANA, BEN, NOTHING_UNUSUAL, Member, answered, member, text_of, the_lie
from tests.two import afresh, joins
from tests.web.pages.letters_of_ben import SHORT, has_ready


def said(answer: object) -> str:
    """What a page says that is outside any repair."""
    return text_of(cast("HttpResponse", answer))


THAT_DAY = date(2026, 3, 6)
GUESS = "You were humiliated in front of your mother."
PAGE = "It was the whole of February."
ROW = "I have not slept through one night since."
OTHER_ROW = "I said no to my sister twice."

CODE = re.compile(r'<dt>The code</dt><dd class="by-hand">([^<]+)</dd>')


def the_code(who: Member, *picks: str) -> str:
    """The code as it is read off the screen."""
    found = CODE.search(who.post("p", "1", picks=list(picks)).content.decode())
    assert found, "the page shows a code"
    return found[1]


def ready(ben: Member) -> str:
    ben.do(answered(ben.token), the_lie())
    return has_ready(ben, SHORT, "acknowledgement")


def test_nothing_is_begun_before_ones_own_questions_are_answered(ben: Member) -> None:
    assert "The questions about safety come first." in text_of(ben.get("p"))
    assert ben.get("p", "1").status_code == 302
    ben.post("p", "1")
    assert not Invitation.objects.exists()


@pytest.mark.parametrize(
    "reply", [{"afraid": "yes"}, {"barred": "order__"}, {"used_force": "yes"}, {"not_free": "yes"}]
)
def test_nothing_is_begun_where_the_road_is_not_open(ben: Member, reply: dict[str, str]) -> None:
    ben.do(answered(ben.token, **reply), the_lie())
    page = text_of(ben.get("p"))
    assert ("Not now." in page) or ("People who can help" in page)
    assert "Choose what they may read" not in page
    ben.post("p", "1")
    assert not Invitation.objects.exists()


def test_no_page_that_ana_can_be_told_to_open_says_that_she_is_afraid(
    ana: Member, the_evening: time_machine.Traveller
) -> None:
    """Who stands behind her and wants an invitation reads "not now", as on any other day."""
    ana.do(answered(ana.token))
    calm = text_of(ana.get("a"))
    the_evening.shift(60)
    ana.do(answered(ana.token, afraid="yes", not_free="yes"))
    assert text_of(ana.get("a")) == calm
    afraid = text_of(ana.get("p"))
    assert "Not now." in afraid
    the_evening.shift(60)
    ana.do(
        answered(ana.token),
        BeginSpace(at=timezone.now(), id="room-0002", asked="own", start=THAT_DAY),
    )
    assert text_of(ana.get("p")) == afraid


def test_nothing_is_picked_beforehand_and_only_what_is_ready_can_be(ben: Member) -> None:
    ready(ben)
    page = ben.get("p", "1").content.decode()
    assert "A short acknowledgement" in page
    assert " checked" not in page


def test_what_was_not_picked_is_not_there(ben: Member) -> None:
    draft = ready(ben)
    without, having = the_code(ben), the_code(afresh(ben), draft)
    assert without != having
    ana = joins(member(ANA), having)
    assert [letter.text for letter in ana.state().shared.letters.letters] == [SHORT]


def guess(ben: Member) -> str:
    ben.do(
        NoteImpact(at=timezone.now(), id="guess-0001", domain="trust", source="guess", text=GUESS),
        AddFact(at=timezone.now(), id="fact-0001", harm="the-lie", text="I was at the lake."),
    )
    return "guess-0001"


def test_s0_1a_what_ben_did_and_a_sealed_guess_are_there_if_he_picks_them(ben: Member) -> None:
    ready(ben)
    row = guess(ben)
    page = ben.get("p", "1").content.decode()
    assert " checked" not in page
    assert page.count("Your reasons stay with you.") == 1
    ana = joins(member(ANA), the_code(ben, "the-lie", row))
    told, sealed = seen_by(ana).shared.telling.given
    assert (told.facts, told.counted) == (("I was at the lake.",), False)
    assert sealed.rows == ()
    assert GUESS not in text_of(ana.get("p"))
    assert GUESS not in text_of(ana.get("u", f"2/{sealed.id}"))
    assert seen_by(ana).shared.letters.letters == ()


def test_what_ana_wrote_and_room_to_come_are_there_if_she_picks_them(ana: Member) -> None:
    ana.do(answered(ana.token), *hers())
    page = ana.get("p", "1").content.decode()
    assert " checked" not in page
    for words in (PAGE, ROW, "From March 20, 2026"):
        assert words in page
    assert "Sleep." not in page
    ben = joins(member(BEN), the_code(ana, "page-0001", "room-0001"))
    seen = seen_by(ben).shared
    assert [one.text for one in seen.telling.accounts] == [PAGE]
    assert seen.telling.impacts == ()
    assert [one.start for one in seen.terms.terms] == [date(2026, 3, 20)]
    assert ROW not in text_of(ben.get("p"))


def test_rows_of_hers_are_one_thing_in_the_book(ana: Member) -> None:
    ana.do(answered(ana.token), *hers())
    ben = joins(member(BEN), the_code(ana, "row-0001", "row-0002"))
    (told,) = seen_by(ben).shared.telling.impacts
    assert [row.text for row in told.rows] == [ROW, OTHER_ROW]
    assert ROW in text_of(ben.get("u", f"2/{told.id}"))


def test_what_nobody_picked_never_reaches_the_other(ana: Member) -> None:
    ana.do(answered(ana.token), *hers())
    ben = joins(member(BEN), the_code(ana))
    assert seen_by(ben).shared.given == ()
    assert "Nothing stands here yet" in text_of(ben.get("p"))


@pytest.mark.parametrize("pick", ["need-0001", "past-0001", "never"])
def test_what_is_not_on_the_list_cannot_be_picked(ana: Member, pick: str) -> None:
    ana.do(answered(ana.token), *hers())
    page = text_of(ana.post("p", "1", picks=[pick]))
    assert "One of these is no longer there." in page
    assert not Invitation.objects.exists()


def test_a_threat_is_not_picked_and_the_numbers_to_call_are_there(ana: Member) -> None:
    threat = "If you leave me, I will hurt you."
    ana.do(
        answered(ana.token),
        WritePage(at=timezone.now(), id="page-0001", shelf="happened", text=threat),
    )
    page = text_of(ana.post("p", "1", picks=["page-0001"]))
    assert "help-line" in page
    assert "checked" in page
    assert not Invitation.objects.exists()


def seen_by(who: Member) -> State:
    assert who.seat is not None
    return views.visible(who.state(), who.seat.role, timezone.now())


def hers() -> tuple[Command, ...]:
    """What Ana wrote before anybody was invited. One room is over, and one is to come."""
    now = timezone.now()
    return (
        WritePage(at=now, id="page-0001", shelf="happened", text=PAGE),
        WritePage(at=now, id="need-0001", shelf="need", text="Sleep."),
        NoteImpact(at=now, id="row-0001", domain="body", source="own", text=ROW),
        NoteImpact(at=now, id="row-0002", domain="friends", source="own", text=OTHER_ROW),
        BeginSpace(at=now, id="room-0001", asked="own", start=date(2026, 3, 20)),
        BeginSpace(
            at=now, id="past-0001", asked="own", start=date(2026, 2, 1), until=date(2026, 2, 9)
        ),
    )


def test_the_code_is_on_one_page_once(ben: Member) -> None:
    ready(ben)
    code = the_code(ben)
    for address in (ben.url("p"), ben.url("a"), ben.url("p", "1"), "/more/", "/"):
        assert code not in ben.client.get(address).content.decode()


def test_it_says_not_used_and_then_used_and_nothing_else(ben: Member) -> None:
    ready(ben)
    code = the_code(ben)
    assert "Not used" in text_of(ben.get("p"))
    joins(member(ANA), code)
    page = text_of(ben.get("p"))
    assert "Not used" not in page
    assert "Between you two" in page


def test_declined_ignored_and_over_look_alike(ben: Member) -> None:
    """Also one that a stop took away meanwhile: the row is gone, and the page is the same."""
    ready(ben)
    the_code(ben)
    before = without_tokens(ben.get("p").content)
    Invitation.objects.all().delete()
    assert without_tokens(ben.get("p").content) == before


def without_tokens(content: bytes) -> bytes:
    return re.sub(rb'name="csrfmiddlewaretoken" value="[^"]*"', b"", content)


def test_who_reads_the_first_page_leaves_no_trace(ben: Member) -> None:
    ready(ben)
    the_code(ben)
    before = without_tokens(ben.get("p").content)
    assert Client().get("/code/").status_code == 200
    assert without_tokens(ben.get("p").content) == before


def test_it_is_taken_back_at_any_time(ben: Member) -> None:
    draft = ready(ben)
    code = the_code(ben, draft)
    ben.post("p", "2")
    assert "Make a place" not in text_of(ben.get("p"))
    assert not Invitation.objects.exists()
    assert not afresh(ben).state().own.apology.drafts[0].given
    ana = member(ANA)
    answer = ana.client.post("/code/1/", {"code": code})
    assert "This opens nothing here." in said(answer)


def test_taken_back_twice_is_taken_back_once(ben: Member) -> None:
    ready(ben)
    the_code(ben)
    assert ben.post("p", "2").status_code == ben.post("p", "2").status_code == 302
    assert "Not used" not in text_of(ben.get("p"))


# The second person


def test_the_first_page_tells_who_runs_this_before_any_field() -> None:
    page = Client().get("/code/")
    told = said(page)
    for words in (
        "Whoever runs it can read whatever you open here",
        "What it does not ask",
        "Paper.",
        "An Amends of your own",
        "People who can help",
    ):
        assert words in told
    assert not re.findall(r'<(?:textarea|select|input type="(?!hidden))', page.content.decode())


@pytest.mark.parametrize(
    ("place", "runs"),
    [
        (Path("/somewhere"), "on a computer in somebody’s home, perhaps on the other person’s"),
        (None, "on a server for many people"),
    ],
)
def test_it_speaks_to_either_of_the_two_and_in_either_house(
    settings: Any, place: Path | None, runs: str
) -> None:
    settings.AMENDS_PLACE = place
    told = said(Client().get("/code/"))
    for words in (
        runs,
        "the questions about your safety included",
        "find the address of this page in its history",
        "If a court has forbidden contact between you",
        "afraid of what you yourself might do",
        "It is no therapy",
        "If you were hurt: nothing can be asked of you",
        "If you did the hurt: nothing has to be owned to",
        "one press, without a reason",
    ):
        assert words in told, words


@pytest.mark.parametrize("role", ["responsible", "harmed"])
def test_who_joins_in_either_role_comes_to_their_own_side_first(
    db: None, the_evening: time_machine.Traveller, role: Role
) -> None:
    """Who did the hurt is not led to a confession, and who was hurt is asked for nothing."""
    inviter = member(BEN, "harmed" if role == "responsible" else "responsible")
    inviter.do(answered(inviter.token))
    joiner = joins(member(ANA), the_code(inviter))
    assert joiner.post("b", **NOTHING_UNUSUAL).status_code == 302
    page = joiner.get("b", "1").content.decode()
    assert f'href="{joiner.url("a")}"' in page
    assert joiner.url("c", "new") not in page
    assert "Between you two" in text_of(joiner.get("a"))


@pytest.mark.django_db
def test_the_field_comes_after_a_place_of_their_own() -> None:
    assert Client().get("/code/1/")["Location"] == "/in/?next=%2Fcode%2F1%2F"


@pytest.mark.django_db
def test_who_makes_an_account_for_a_code_is_led_back_to_its_field(ana: Member) -> None:
    assert ana.client.post("/code/")["Location"] == "/new/"
    assert ana.client.get("/")["Location"] == "/code/1/"


def test_who_joins_is_asked_about_safety_alone_and_then_nothing(ben: Member) -> None:
    ready(ben)
    code = the_code(ben)
    ana = member(ANA)
    answer = ana.client.post("/code/1/", {"code": code})
    assert re.fullmatch(r"/r/[^/]+/b/", answer["Location"])
    token = answer["Location"].split("/")[2]
    side = said(ana.client.get(f"/r/{token}/a/"))
    assert "Nothing is asked of you here." in side
    assert said(ana.client.get(f"/r/{token}/r/")).count("Closed") >= 1
    assert "Nothing stands here yet" in said(ana.client.get(f"/r/{token}/p/"))


@pytest.mark.django_db
def test_who_does_not_type_it_after_all_is_not_led_there_again(ana: Member) -> None:
    ana.client.post("/code/")
    assert ana.client.get("/")["Location"] == "/code/1/"
    assert ana.client.get("/").status_code == 200


def test_who_is_late_to_take_it_back_is_led_to_the_book(ben: Member) -> None:
    ready(ben)
    joins(member(ANA), the_code(ben))
    for act in ("1", "2"):
        assert ben.post("p", act)["Location"] == ben.url("p")
    assert "Between you two" in text_of(ben.get("p"))


@pytest.mark.parametrize("typed", ["nonsense", "AAAA-BBBB", "0" * 150])
def test_a_code_that_opens_nothing_is_said_to_in_one_sentence(
    db: None, ana: Member, typed: str
) -> None:
    answer = said(ana.client.post("/code/1/", {"code": typed}))
    assert "It may be mistyped, used, over, or taken back." in answer


def test_a_used_code_is_as_good_as_none(ben: Member, cy: Member) -> None:
    ready(ben)
    code = the_code(ben)
    joins(member(ANA), code)
    answer = said(cy.client.post("/code/1/", {"code": code}))
    assert "It may be mistyped, used, over, or taken back." in answer


def test_who_invites_cannot_take_both_seats(ben: Member) -> None:
    ready(ben)
    code = the_code(ben)
    assert "This opens nothing here." in said(ben.client.post("/code/1/", {"code": code}))


def test_who_was_hurt_may_invite_too(ana: Member) -> None:
    ana.do(answered(ana.token))
    assert "Nothing of yours goes into it now." in text_of(ana.get("p", "1"))
    ben = joins(member(BEN), the_code(ana))
    assert ben.seat is not None
    assert ben.seat.role == "responsible"
    assert "Between you two" in text_of(ana.get("p"))


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
def test_the_sheet_says_where_an_address_of_this_computer_alone_works(
    ben: Member, settings: Any, host: str
) -> None:
    settings.ALLOWED_HOSTS = ["*"]
    ready(ben)
    sheet = said(ben.client.post(ben.url("p", "1"), {"picks": []}, headers={"host": host}))
    assert f"http://{host}/code/" in sheet
    assert "this address works on this computer and on no other" in sheet


def test_the_sheet_names_the_addresses_of_the_home_where_amends_answers_there(
    ben: Member, settings: Any, tmp_path: Path
) -> None:
    """Whoever is invited has a telephone, and not this computer's "localhost"."""
    settings.AMENDS_PLACE = tmp_path
    (tmp_path / lan.FOLDER).mkdir()
    (tmp_path / lan.FOLDER / lan.OPEN).write_text("https://192.168.1.7:8443/\n")
    ready(ben)
    sheet = said(ben.post("p", "1", picks=[]))
    assert "https://192.168.1.7:8443/code/" in sheet
    assert "on no other" not in sheet
