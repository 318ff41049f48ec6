"""The reader beside every field whose words can reach the other: notes, setting one aside, going on."""

from __future__ import annotations

import re
import typing
from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import time_machine
from django.utils import timezone

from amends.journal.models import Entry
from amends.repair import Command
from amends.repair.deciding import COMMANDS
from amends.repair.guards import NO_WORDS, NOT_WHILE_BARRED, REACHES
from amends.repair.kinds import Act, Given
from amends.repair.practices import giving, hard_days, offers, owning, pacing
from tests.cast import Member
from tests.two import lets_in
from tests.web.pages.letters_of_ben import a_plan, knows
from tests.web.pages.reading_pages import own_pages, text
from tests.web.pages.words_that_reach import (
    BRINGS,
    FIELDS,
    GIVEN_FROM,
    GIVES_AT_ONCE,
    HERS,
    NO_WORDS_OF_THEIRS,
    NO_WORDS_THERE,
    Opened,
    Place,
    Written,
)

DOUBT = "I am sorry if you were hurt."
"""A sentence that each reading has a note on: it says that it may not have hurt."""
MORE = "I lied to you about Friday."


def named(written: Any) -> str:
    return f"{written[0].__name__}.{written[1]}"


@pytest.fixture
def opened(
    two: tuple[Member, Member], clock: time_machine.Traveller, request: pytest.FixtureRequest
) -> Opened:
    """The field's page, open before Ben; whatever can be open to him is."""
    ben, ana = two
    lets_in(ana)
    place: Place = FIELDS[request.param]
    return place.opened(ben, ana, clock)


each_field = pytest.mark.parametrize("opened", list(FIELDS), ids=named, indirect=True)
each_that_gives = pytest.mark.parametrize("opened", list(GIVES_AT_ONCE), ids=named, indirect=True)


# Which fields there are


def of_the_responsible() -> Iterator[type[Command]]:
    """Every command of theirs that can reach the other, or is a step towards it."""
    for command in COMMANDS:
        is_theirs = issubclass(command, Act) and command.only != "harmed"
        if is_theirs or command in REACHES or command in NOT_WHILE_BARRED:
            yield command


def words_in(kind: type[Any]) -> list[str]:
    """Its fields that hold words: strings that name nothing."""
    hints = typing.get_type_hints(kind)
    return [
        name
        for name in kind.__struct_fields__
        if name not in NO_WORDS and name not in NO_WORDS_OF_THEIRS and holds_words(hints[name])
    ]


def holds_words(hint: Any) -> bool:
    is_row = any(
        getattr(one, "__name__", "") in ("Row", "Fact", "ToDo") for one in typing.get_args(hint)
    )
    return hint is str or hint == tuple[str, ...] or is_row


PRESSES = (pacing.Command, giving.TakeBack, giving.LetGoOfGiven)
"""Acts without a word of anybody's."""

BY_MOUTH = (hard_days.PlanBeforehand,)
"""What is written for oneself, and said by mouth if at all: no page takes its words across."""


def test_every_command_that_carries_words_across_has_a_field_with_the_reader() -> None:
    """A new one is missing here until it has its field, its page and the reader (docs/pages.md)."""
    reached: set[Written] = set()
    for command in of_the_responsible():
        if issubclass(command, (*PRESSES, *BY_MOUTH)):
            continue
        own = () if command in BRINGS else tuple((command, name) for name in words_in(command))
        reached.update(own or BRINGS.get(command, ()))
    assert reached == set(FIELDS)


def test_all_that_stands_in_what_is_given_was_written_in_such_a_field() -> None:
    theirs = {
        (event, name)
        for event in all_given()
        if event not in HERS
        for name in words_in(event)
        if (event, name) not in NO_WORDS_THERE
    }
    assert theirs == set(GIVEN_FROM)
    assert {written for places in GIVEN_FROM.values() for written in places} <= set(FIELDS)


def all_given(kind: type[Given] = Given) -> Iterator[type[Given]]:
    for one in kind.__subclasses__():
        yield one
        yield from all_given(one)


# Looked over


def region(page: str, at: str) -> str:
    """The notes that stand at a place, up to the end of the page's form."""
    found = re.split(rf'<div[^>]* id="{at}"[^>]*>', page)
    assert len(found) == 2, f"one place for notes {at}"
    return found[1].split('id="notes-', 1)[0].split("</form>", 1)[0]


def keys(page: str) -> list[str]:
    return re.findall(r'data-key="([^"]+)"', page)


def control(page: str, name: str) -> str:
    """The tag of a field."""
    found = re.search(rf'<(?:textarea|input)[^>]* name="{name}"[^>]*>', page)
    assert found, f"a field {name}"
    return found[0]


@each_field
def test_without_scripts_words_are_looked_over_and_nothing_is_kept(opened: Opened) -> None:
    before = opened.ben.state()
    assert 'value="look"' in opened.page, "there is a button for it"
    page = text(opened.post(DOUBT, press="look"))
    assert "sorry if you" in region(page, opened.notes_at)
    assert DOUBT in page
    assert 'class="field-error"' not in page
    assert opened.ben.state() == before


@each_field
def test_as_one_types_only_notes_come_back(opened: Opened) -> None:
    """S2.17a: in the body of a POST to the page itself, and nothing is kept."""
    before = opened.ben.state()
    tag = control(opened.page, opened.place.name)
    assert f'data-notes="{opened.notes_at}"' in tag
    address = re.search(r'hx-post="([^"]+)"', tag)
    assert address
    assert "input changed delay:" in tag
    answer = opened.ben.client.post(
        address[1],
        {**opened.sent, opened.place.name: DOUBT, "press": "look"},
        headers={"hx-request": "true"},
    )
    page = text(answer)
    assert "sorry if you" in page
    assert "<html" not in page
    assert "<textarea" not in page
    assert opened.ben.state() == before


@each_field
def test_a_note_set_aside_stays_away_when_something_else_is_changed(opened: Opened) -> None:
    (key,) = set(keys(region(text(opened.post(DOUBT, press="look")), opened.notes_at)))
    page = text(opened.post(DOUBT, aside=key))
    assert keys(region(page, opened.notes_at)) == []
    assert DOUBT in page, "the words are there as they were typed"
    page = text(opened.post(f"{MORE} {DOUBT}", press="look"))
    assert key not in keys(region(page, opened.notes_at))
    assert key in opened.ben.state().own.apology.set_aside


@each_field
@pytest.mark.step("S2.17a", "SetFindingAside")
def test_what_he_set_aside_is_his_alone(opened: Opened, two: tuple[Member, Member]) -> None:
    """One entry in his personal book; no other book, and nothing that Ana sees, has changed."""
    ben, ana = two
    pages, hers = own_pages(ana), ana.state()
    assert ben.seat is not None
    entries = [(bytes(one.book), one.position) for one in Entry.objects.all()]
    (key,) = set(keys(region(text(opened.post(DOUBT, press="look")), opened.notes_at)))
    opened.post(DOUBT, aside=key)
    new = [bytes(one.book) for one in Entry.objects.all() if (bytes(one.book), one.position) not in entries]  # fmt: skip
    assert new == [ben.seat.books.personal]
    assert ana.state() == hers
    assert own_pages(ana) == pages
    assert not any(key.encode() in content for content in own_pages(ana).values())
    assert key not in ana.state().own.apology.set_aside


# Going on


@each_that_gives
def test_words_that_go_across_come_back_once_with_a_note_and_then_go(opened: Opened) -> None:
    """S2.17a: shown beside the words, with a reason; going on is the writer's choice."""
    before = opened.ben.state()
    page = text(opened.post(DOUBT, press="give"))
    assert "Nothing has gone yet: there is a note on your words." in page
    assert "sorry if you" in region(page, opened.notes_at)
    assert DOUBT in page
    assert opened.ben.state() == before
    seen = re.findall(r'name="seen" value="([^"]+)"', page)
    assert opened.post(DOUBT, press="give", seen=seen).status_code == 302
    assert opened.ben.state() != before


@each_that_gives
def test_without_a_note_nothing_stands_between(opened: Opened) -> None:
    assert opened.post(MORE, press="give").status_code == 302


@each_that_gives
def test_a_note_that_was_set_aside_does_not_stand_between(opened: Opened) -> None:
    (key,) = set(keys(region(text(opened.post(DOUBT, press="look")), opened.notes_at)))
    opened.post(DOUBT, aside=key)
    assert opened.post(DOUBT, press="give").status_code == 302


def test_what_the_rules_refuse_is_said_first_and_nobody_is_told_to_press_again(
    two: tuple[Member, Member],
) -> None:
    ben, ana = two
    lets_in(ana)
    words = "If you leave me, I will hurt you. I am sorry if you were hurt."
    page = text(ben.post("w", "1", id="its-id-00001", text=words, press="give"))
    assert "Pressed once more" not in page
    assert "field-error" in page
    assert words in page


def test_pressed_twice_what_went_is_not_shown_again(two: tuple[Member, Member]) -> None:
    ben, ana = two
    lets_in(ana)
    fields = {"id": "its-id-00001", "subject": "home", "text": DOUBT}
    seen = re.findall(r'name="seen" value="([^"]+)"', text(ben.post("8", **fields)))
    assert ben.post("8", **fields, seen=seen).status_code == 302
    assert ben.post("8", **fields).status_code == 302
    assert len(ben.state().shared.practical.given) == 1


# A calm few


def test_three_notes_stand_at_a_time_and_the_next_comes_when_one_is_set_aside(
    two: tuple[Member, Member],
) -> None:
    ben, __ = two
    words = f"{DOUBT} You made me do it. It was only one text. Please, please answer me."
    fields = {"id": "its-id-00001", "subject": "home", "text": words}
    page = text(ben.post("8", **fields, press="look"))
    shown = keys(page)
    assert len(shown) == 3
    assert "These come first. There are more." in page
    page = text(ben.post("8", **fields, aside=shown[0]))
    assert len(keys(page)) == 3
    assert shown[0] not in keys(page)


def test_one_place_has_one_note_and_the_next_comes_when_that_is_set_aside(
    two: tuple[Member, Member],
) -> None:
    ben, __ = two
    fields = {
        "subject": "home",
        "text": "I lied to you about Friday, but you never ask me how I am.",
    }
    first = keys(text(ben.post("8", **fields, press="look")))
    then = keys(text(ben.post("8", **fields, aside=first[0])))
    assert len(first) == len(then) == 1
    assert first != then


def test_a_note_that_cannot_be_set_aside_says_why_and_the_words_stay(
    two: tuple[Member, Member],
) -> None:
    ben, __ = two
    page = text(ben.post("8", subject="home", text=DOUBT, aside="x" * 300))
    assert 'class="guard-why"' in page
    assert DOUBT in page
    assert not ben.state().own.apology.set_aside
    assert not ben.state().shared.practical.given


def test_words_that_came_back_from_the_lock_while_they_were_looked_over_stand_on_their_page(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    """He had gone away while he wrote; the page asked by itself, and Amends was locked."""
    ben, __ = two
    page = ben.url("8")
    clock.shift(timedelta(minutes=30))
    sent = {"id": "its-id-00001", "subject": "home", "text": DOUBT, "press": "look"}
    answer = ben.client.post(page, sent, headers={"hx-request": "true"})
    assert "/lock/" in answer["HX-Redirect"]
    ben.comes_back()
    back = parse_qs(urlsplit(answer["HX-Redirect"]).query)["next"][0]
    assert DOUBT in text(ben.client.get(back))
    shown = text(ben.client.post(page, sent))
    assert DOUBT in shown
    assert keys(shown)
    assert not ben.state().shared.practical.given


def test_what_is_not_english_gets_no_note_and_the_page_says_so(two: tuple[Member, Member]) -> None:
    ben, __ = two
    page = text(ben.post("8", subject="home", text="Der Ofen geht nicht, und es ist kalt.", press="look"))  # fmt: skip
    assert "The reader knows English only." in page
    assert not keys(page)


# Several fields


def test_each_of_several_fields_has_its_own_place(two: tuple[Member, Member]) -> None:
    ben, ana = two
    lets_in(ana)
    said = {"what": MORE, "why": DOUBT, "scope": MORE, "press": "look"}
    page = text(ben.post("4", "1", **said))
    assert keys(region(page, "notes-why"))
    assert not keys(region(page, "notes-what"))
    assert not keys(region(page, "notes-scope"))
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("walk", ["i/1", "j/1", "k/1"])
def test_the_column_stays_in_its_place_from_one_short_page_to_the_next(
    two: tuple[Member, Member], walk: str
) -> None:
    """Also where only a later page has the reader: there is room for notes on all of them."""
    ben, ana = two
    knows(ben)
    wide = '<div class="page page-wide">'
    assert wide in text(ben.get(*walk.split("/")))
    assert wide not in text(ana.get("k", "1")), "nothing of hers is read over"


# What was written before


def test_an_offer_is_read_once_more_where_it_is_given(two: tuple[Member, Member]) -> None:
    ben, ana = two
    lets_in(ana)
    item = "the-offer-01"
    ben.do(a_plan(item, "care", DOUBT, impact=knows(ben)))
    for act in ("6", "7"):
        page = text(ben.get("i", f"{item}/{act}"))
        assert "sorry if you" in region(page, "notes-kept")
    (key,) = keys(text(ben.get("i", f"{item}/6")))
    page = text(ben.post("i", f"{item}/6", id="my-offer-001", aside=key))
    assert not keys(page)
    assert not ben.state().shared.offers.offers
    assert ben.post("i", f"{item}/6", id="my-offer-001").status_code == 302
    assert isinstance(ben.state().shared.given[-1], offers.OfferGiven)


def test_what_was_done_and_guessed_is_read_once_more_where_somebody_is_invited(
    ben_on_his_way: Member,
) -> None:
    ben = ben_on_his_way
    now = timezone.now()
    ben.do(owning.AddFact(at=now, id="the-fact", harm="the-lie", text=DOUBT))
    page = text(ben.get("p", "1"))
    (key,) = keys(region(page, "notes-kept"))
    page = text(ben.post("p", "1", aside=key, picks=["the-lie"]))
    assert not keys(page)
    assert re.search(r'value="the-lie"[^>]* checked', page), "what was ticked stays ticked"
    assert not ben.state().shared.giving.begun


# Whose words


PAGES_OF_BOTH = ("4/1", "8/", "k/1", "w/1")
HER_PAGES = (*PAGES_OF_BOTH, "w/5", "w/8", "6/", "7/3", "7/0", "v/", "d/w", "l/1")


@pytest.mark.parametrize("address", HER_PAGES)
def test_the_hurt_persons_words_are_not_read_over(two: tuple[Member, Member], address: str) -> None:
    """S2.17a: nobody is corrected in how they say that they were hurt (docs/decisions/0026)."""
    __, ana = two
    code, act = address.split("/")
    page = text(ana.get(code, act))
    assert "<textarea" in page or "<input" in page
    for mark in ("data-notes", 'id="notes', "workbench.js", 'value="look"'):
        assert mark not in page


def test_hers_goes_at_the_first_press_whatever_it_says(two: tuple[Member, Member]) -> None:
    __, ana = two
    fields = {"id": "her-line-001", "subject": "home", "text": DOUBT}
    assert ana.post("8", **fields).status_code == 302


def test_it_is_the_role_in_this_repair_that_counts(two: tuple[Member, Member]) -> None:
    """Ana did something else, and Ben was hurt by it: there hers are read, and his are not."""
    ben, ana = two
    hers, his = ana.begins("responsible"), ben.begins("harmed")
    assert "data-notes" in text(hers.get("c", "new"))
    assert "data-notes" not in text(his.get("d", "w"))
    assert "data-notes" in text(ben.get("c", "new"))
    assert "data-notes" not in text(ana.get("d", "w"))
