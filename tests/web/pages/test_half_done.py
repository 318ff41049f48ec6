"""A page that is left half done: kept by one press, found again, gone on with, begun anew, let go."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone

import amends.web.pages
from amends.journal.models import Entry
from amends.repair.kinds import LONGEST_TEXT
from amends.repair.practices.space import BeginSpace
from amends.repair.practices.unfinished import Typed, UnfinishedKept
from amends.web.pages.half_done import TITLES, written_in
from tests.cast import PASSPHRASES, Member, text_of
from tests.steps.case import Couple, couple, known, main_of, posts
from tests.two import opens, shuts
from tests.web.pages.letters_of_ben import HONEST, SHORT, knows, writes
from tests.web.pages.reading_pages import carried, text, walk
from tests.web.pages.test_promises import ABOUT, FRIDAYS, KNOWN, NO_TIME, promise_of

__all__ = ["couple"]

HERE = ("j", "1")
WHAT = {"what": "I am home by seven, and I say so before."}
OFFER = "You began this on March 6, 2026."
LINE = "Half done:"
A_DAY = timedelta(days=1)


def leaves(ben: Member, *steps: dict[str, Any], **typed: Any) -> str:
    """Through these pages, and from the next away, with this typed on it."""
    answer = walk(ben, *HERE, *steps, {**typed, "press": "later"})
    return text(answer)


def kept(someone: Member) -> tuple[UnfinishedKept, ...]:
    return someone.state().own.unfinished.kept


def goes_on(someone: Member, code: str, act: str, **changed: Any) -> str:
    """From the offer on."""
    offer = carried(text(someone.get(code, act)))
    return text(someone.post(code, act, **{**offer, "press": "go_on", **changed}))


def test_what_is_typed_is_kept_whether_it_is_sound_or_not_and_found_from_the_road(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    assert LINE not in text_of(ben.get("a"))
    with couple.nothing_for(ana):
        page = leaves(ben, WHAT, {"when": "weekly"}, days=["4"], start="no day", until="")
    assert "Kept for later, and sealed." in page
    assert OFFER in page
    assert "This field" not in page, "nobody is told that something is missing"
    ben.get("p")
    road = main_of(ben, "a")
    assert road.count(LINE) == 1
    assert re.search(rf'href="{ben.url(*HERE)}">A promise</a>, March 6, 2026', road)
    assert WHAT["what"] not in road
    assert not ben.state().own.promises.promises
    assert LINE not in text_of(ana.get("a"))
    assert known(ana).own.unfinished.kept == ()


def test_it_is_gone_on_with_where_it_was_left_and_is_gone_when_it_is_done(couple: Couple) -> None:
    ben = couple.ben
    leaves(ben, WHAT, {"when": "weekly"}, **FRIDAYS)
    couple.later(A_DAY)
    page = goes_on(ben, *HERE)
    assert "Page 3 of 6" in page
    assert re.search(r'value="4"[^>]* checked', page)
    for step in (FRIDAYS, NO_TIME, ABOUT, KNOWN):
        page = text(ben.post(*HERE, **{**carried(page), **step}))
    promise = promise_of(ben)
    assert promise.what == WHAT["what"]
    assert kept(ben) == ()
    assert OFFER not in text(ben.get(*HERE))
    assert LINE not in text(ben.get("a"))
    sealed = Entry.objects.filter(book=ben.seat.books.own if ben.seat else b"")
    assert [bool(one.sealed) for one in sealed.order_by("position")].count(False) == 1


def test_it_is_kept_again_in_its_place_and_keeps_its_day(couple: Couple) -> None:
    ben = couple.ben
    leaves(ben, **WHAT)
    couple.later(A_DAY)
    page = goes_on(ben, *HERE)
    assert WHAT["what"] in page
    ben.post(*HERE, **carried(page), what="I am home by eight.", press="later")
    (one,) = kept(ben)
    assert ("what", "I am home by eight.") in [(f.name, f.value) for f in one.fields]
    assert OFFER in text(ben.get(*HERE))


def test_begun_anew_it_is_empty_and_what_was_kept_stays_until_the_next_is_kept(
    couple: Couple,
) -> None:
    ben = couple.ben
    leaves(ben, **WHAT)
    assert 'value="anew"' in text(ben.get(*HERE))
    page = text(ben.post(*HERE, press="anew"))
    assert "Page 1 of 6" in page
    assert WHAT["what"] not in page
    assert "What you began on March 6, 2026 stays until you keep this for later" in page
    steps = ({"what": "I pay."}, {"when": "weekly"}, FRIDAYS, NO_TIME, ABOUT, KNOWN)
    for step in steps:
        page = text(ben.post(*HERE, **{**carried(page), **step}))
    assert promise_of(ben).what == "I pay."
    (one,) = kept(ben)
    assert one.fields[0].value == WHAT["what"]


def test_finished_from_a_page_of_before_it_is_done_too_and_made_once(couple: Couple) -> None:
    """Back, in the browser, to the page on which it was kept."""
    ben = couple.ben
    page = text(ben.get(*HERE))
    for step in (WHAT, {"when": "weekly"}, FRIDAYS, NO_TIME, ABOUT):
        page = text(ben.post(*HERE, **{**carried(page), **step}))
    last = {**carried(page), **KNOWN}
    ben.post(*HERE, **{**last, "press": "later"})
    assert len(kept(ben)) == 1
    assert ben.post(*HERE, **last).status_code == 302
    assert kept(ben) == ()
    assert promise_of(ben).what == WHAT["what"]


def test_it_is_let_go_from_its_line_and_the_words_leave_the_book(couple: Couple) -> None:
    ben = couple.ben
    leaves(ben, **WHAT)
    url = re.search(r'href="([^"]*/z/a/[^"]+)"', main_of(ben, "a"))
    assert url
    assert WHAT["what"] in text(ben.client.get(url[1]))
    with couple.nothing_for(couple.ana):
        assert ben.client.post(url[1])["Location"] == ben.url("a")
        ben.get("p")
    assert kept(ben) == ()
    assert LINE not in text(ben.get("a"))
    last = Entry.objects.filter(book=ben.seat.books.own if ben.seat else b"").order_by("position")
    assert b"" in [bytes(one.sealed) for one in last]


def test_what_is_too_long_is_said_with_the_words_still_there(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    words = "x" * LONGEST_TEXT
    page = leaves(ben, what=words)
    assert "This is more than can be kept half done" in page
    assert "There is nothing" not in page
    assert words in page
    assert kept(ben) == ()


def test_whoever_was_hurt_finds_her_own_beside_her_thread_and_he_nothing_of_it(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ben):
        walk(ana, "k", "1", {"free_to_say_no": "3", "press": "later"})
        ana.post("d", "w", id="a-row", domain="feelings", text="Cold.", press="later")
    side = main_of(ana, "a")
    assert ">This week</a>" in side
    assert ">How it was</a>" in side
    assert "Cold." in goes_on(ana, "d", "w")
    offer = carried(text(ana.get("d", "w")))
    id = posts(ana, "d", "w", kept=offer["kept"], id="a-row", domain="feelings", text="Cold.")
    assert [row.id for row in ana.state().own.impact.rows] == [id]
    assert [one.form for one in kept(ana)] == ["week"]


def test_where_the_page_is_not_there_any_more_the_words_are_and_no_reason(
    couple: Couple, cy: Member
) -> None:
    ben, ana = couple.ben, couple.ana
    opens(ana, "agreements")
    ben.post("4", "1", id="wish", what="I send a message when I am late.", press="later")
    assert OFFER in main_of(ben, "4", "1")
    shuts(ana, "agreements")
    couple.later()
    page = main_of(ben, "4", "1")
    assert "This page cannot be opened now." in page
    assert "I send a message when I am late." in page
    assert ben.post("4", "1", press="go_on").status_code == 404
    assert ben.get("4", "7/c1").status_code == 404, "of another page nothing is kept"
    assert ana.get("c", "new").status_code == 404
    assert cy.client.get(ben.url("4", "1")).status_code == 404


def test_an_honest_look_is_done_once_however_it_was_begun(couple: Couple) -> None:
    ben = couple.ben
    here = ("f", "letter-1/2")
    writes(ben, SHORT, kind="acknowledgement")
    walk(ben, *here, {"nothing_untrue": "no"}, {"left_out": "nothing", "press": "later"})
    page = text(ben.post(*here, press="anew"))
    for name, value in (*HONEST.items(), ("rest", "overnight")):
        page = text(ben.post(*here, **{**carried(page), name: value}))
    assert ben.state().own.apology.drafts[0].is_ready
    assert kept(ben) == ()


def test_it_is_in_the_copy_of_all_that_is_ones_own(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    leaves(ben, **WHAT)
    answer = ben.client.post("/keys/all/", {"passphrase": PASSPHRASES[ben.name]})
    with zipfile.ZipFile(io.BytesIO(answer.content)) as packed:
        page = packed.read("copy.html").decode()
    assert "Left half done" in page
    assert WHAT["what"] in page


def everything_for(couple: Couple) -> dict[str, tuple[Member, str, str]]:
    """A page of each kind that can be left half done."""
    ben, ana = couple.ben, couple.ana
    knows(ben)
    writes(ben)
    opens(ana, "agreements")
    proposal = "a-proposal01"
    ana.post("4", "1", id=proposal, what="a", why="b", scope="c", review="2026-03-20", end="2026-05-05")  # fmt: skip
    return {
        "amends": (ben, "i", "1"),
        "promise": (ben, "j", "1"),
        "week": (ana, "k", "1"),
        "guessed_week": (ben, "k", "1"),
        "honest_look": (ben, "f", "letter-1/2"),
        "terms": (ben, "h", "1"),
        "own_terms": (ana, "h", "1"),
        "harm": (ben, "c", "new"),
        "guess": (ben, "d", "g"),
        "told": (ben, "d", "t"),
        "own_impact": (ana, "d", "w"),
        "agreement": (ben, "4", "1"),
        "agreement_anew": (ana, "4", f"2/1/{proposal}"),
    }


def test_every_page_of_several_questions_offers_it_under_its_own_title(couple: Couple) -> None:
    pages = everything_for(couple)
    assert {*pages, "terms_now"} == {*TITLES}
    for form, (who, code, act) in pages.items():
        page = main_of(who, code, act)
        assert page.count('value="later"') >= 1, form
        title = re.search(r"<h1[^>]*>\s*(.*?)\s*</h1>", page)
        assert title, form
        assert title[1] == str(TITLES[form])
        who.post(code, act, press="later")
        assert [one.form for one in kept(who)][-1] == form
        assert "You began this on" in main_of(who, code, act), form
    for who in (couple.ben, couple.ana):
        for url in re.findall(r'Half done:\s*<a href="([^"]+)"', main_of(who, "a")):
            assert who.client.get(url).status_code == 200


def test_no_walk_through_short_pages_forgets_to_let_go_of_it_when_it_is_done() -> None:
    """Which pages walk is read from the source: each says how its walk ends."""
    callers = {
        file.name: source
        for file in Path(amends.web.pages.__file__).parent.glob("*.py")
        if "steps.walk(" in (source := file.read_text())
    }
    assert {*callers} == {"amends.py", "checkins.py", "promise_making.py", "ready.py", "space.py"}
    for name, source in callers.items():
        assert source.count("steps.walk(") == len(
            re.findall(r"walk\.does\(|walk\.half\.finish\(", source)
        ), name


def test_terms_that_stand_are_changed_under_the_title_of_their_page(
    ben_on_his_way: Member,
) -> None:
    ben = ben_on_his_way
    ben.do(BeginSpace(at=timezone.now(), id="room-0001", asked="asked", start=timezone.localdate()))
    assert str(TITLES["terms_now"]) in main_of(ben, "h", "room-0001/1")
    ben.post("h", "room-0001/1", press="later")
    assert str(TITLES["terms_now"]) in main_of(ben, "a")


@pytest.mark.parametrize(
    ("value", "is_written"),
    [
        ("Lied.", True), ("Ложь", True), ("I lied to you.", True), ("weekly", False),
        ("2026-12-04", False), ("18:00", False), ("EUR", False), ("Europe/Berlin", False), ("", False),
    ],
)  # fmt: skip
def test_one_word_alone_is_given_back_and_what_was_chosen_is_not(
    value: str, is_written: bool
) -> None:
    kept = UnfinishedKept(
        at=timezone.now(), id="kept-0001", form="promise", page="j/1", step=1, thing="",
        begun=timezone.now(), fields=(Typed(name="what", value=value),),
    )  # fmt: skip
    assert written_in(kept) == ([value] if is_written else [])
