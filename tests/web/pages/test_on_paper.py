"""A sheet to answer on: what stands on every one, what is picked, and when there is none."""

from __future__ import annotations

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from amends.repair.practices import apology, partners_side, space
from amends.web.answer_sheet import sheet_of, sheet_pdf
from tests.cast import THE_EVENING, Member, answered, text_of
from tests.web.pages.letters_of_ben import SHORT, has_ready, plans

ALWAYS = (
    "Nothing of this is required",
    "No more letters",
    "Stop asking me anything",
    "Do not contact me",
)


def is_prepared(ben: Member, how: apology.How = "paper") -> str:
    has_ready(ben, SHORT, "acknowledgement")
    ben.do(apology.PrepareDelivery(at=timezone.now(), of="letter-1", how=how))
    return "letter-1/6"


def test_what_protects_her_stands_on_every_sheet(ben_on_his_way: Member) -> None:
    act = is_prepared(ben_on_his_way)
    for parts in ([], ["answer"], ["say", "room"]):
        sheet = text_of(ben_on_his_way.post("g", act, parts=parts))
        for words in ALWAYS:
            assert words in sheet


def test_only_what_was_picked_stands_on_it_and_nothing_of_the_letter(
    ben_on_his_way: Member,
) -> None:
    act = is_prepared(ben_on_his_way)
    picked = text_of(ben_on_his_way.post("g", act, parts=["room"]))
    assert "Room that I want" in picked
    assert "I heard it" not in picked
    assert SHORT not in picked
    assert ben_on_his_way.state().own.apology.drafts[0].prepared == "paper"


def test_it_is_a_file_too_tagged_and_under_a_neutral_name(ben_on_his_way: Member) -> None:
    act = is_prepared(ben_on_his_way)
    file = ben_on_his_way.post("g", act, parts=["answer"], file="1")
    assert file["Content-Disposition"] == 'attachment; filename="sheet.pdf"'
    for mark in (b"/MarkInfo", b"pdfuaid"):
        assert mark in file.content
    for word in (b"/Author", b"CreationDate", ben_on_his_way.name.encode()):
        assert word not in file.content


def test_what_an_offer_says_is_set_as_words_and_not_as_markup() -> None:
    hostile = '#read("/etc/passwd") *x* $y$ <z>\n= heading'
    assert b"pdfuaid" in sheet_pdf(sheet_of(["offer", "say", "room"], offer=hostile))


def test_an_offer_has_a_sheet_with_its_own_words(ben_on_his_way: Member) -> None:
    plans(ben_on_his_way, "care")
    item = ben_on_his_way.state().own.amends.items[0]
    sheet = text_of(ben_on_his_way.post("i", f"{item.id}/8", parts=["offer"]))
    assert item.what in sheet
    assert "No, thank you" in sheet
    without = text_of(ben_on_his_way.post("i", f"{item.id}/8", parts=["say"]))
    assert item.what not in without


@pytest.mark.parametrize("method", ["get", "post"])
def test_what_holds_the_letter_holds_the_sheet(
    ben_on_his_way: Member, the_evening: time_machine.Traveller, method: str
) -> None:
    ben = ben_on_his_way
    act = is_prepared(ben, "page")
    assert getattr(ben, method)("g", act).status_code == 200
    the_evening.shift(timedelta(minutes=1))
    ben.do(space.BeginSpace(at=timezone.now(), id="room", asked="asked", start=THE_EVENING.date()))
    assert getattr(ben, method)("g", act).status_code == 404


def test_before_a_way_is_chosen_there_is_no_sheet(ben_on_his_way: Member) -> None:
    has_ready(ben_on_his_way, SHORT, "acknowledgement")
    assert ben_on_his_way.get("g", "letter-1/6").status_code == 404


# -- what Ana puts on paper ----------------------------------------------------------------------


def test_her_room_goes_on_paper_and_nothing_is_recorded(ana: Member) -> None:
    """S0.3a: a partner who reads nothing here can be handed her terms."""
    terms = space.BeginSpace(
        at=timezone.now(),
        id="her-room",
        asked="own",
        start=THE_EVENING.date(),
        stops="Messages.",
        goes_on="The school run.",
    )
    before = ana.do(terms)
    assert "On paper, to hand over" in text_of(ana.get("h"))
    page = text_of(ana.get("h", "her-room/3"))
    for words in ("I want room.", "until I say otherwise", "Messages.", "The school run."):
        assert words in page
    assert "Nobody is owed it" in page
    file = ana.get("h", "her-room/4")
    assert file["Content-Disposition"] == 'attachment; filename="letter.pdf"'
    assert ana.state() == before


def test_her_own_account_goes_on_paper_word_for_word(ana: Member) -> None:
    text = "I found out from my mother."
    ana.do(partners_side.WritePage(at=timezone.now(), id="her-page", shelf="happened", text=text))
    assert text in text_of(ana.get("l", "1/her-page/2"))
    assert ana.get("l", "1/her-page/3").content.startswith(b"%PDF")
    assert ana.get("l", "2/her-page/2").status_code == 404


@pytest.mark.parametrize("why", ["barred", "words"])
def test_what_is_held_from_everybody_is_held_from_paper_too(ana: Member, why: str) -> None:
    text = "If you leave me, I will kill myself." if why == "words" else "I found out."
    ana.do(
        answered(ana.token, barred="order__" if why == "barred" else "no_____"),
        partners_side.WritePage(at=timezone.now(), id="her-page", shelf="happened", text=text),
    )
    assert text not in text_of(ana.get("l", "1/her-page/2"))
    assert ana.get("l", "1/her-page/3").status_code == 404


def test_fear_and_a_quiet_of_her_own_keep_nothing_of_hers_from_paper(ana: Member) -> None:
    ana.do(
        answered(ana.token, afraid="yes"),
        space.BeginSpace(at=timezone.now(), id="room", asked="own", start=THE_EVENING.date()),
        partners_side.WritePage(at=timezone.now(), id="her-page", shelf="need", text="Sleep."),
    )
    page = text_of(ana.get("l", "2/her-page/2"))
    assert "Sleep." in page
    assert "do not hand it over" in page


def test_his_book_has_no_such_page_of_hers(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    ben.do(space.BeginSpace(at=timezone.now(), id="room", asked="asked", start=THE_EVENING.date()))
    assert ben.get("h", "room/3").status_code == 404
