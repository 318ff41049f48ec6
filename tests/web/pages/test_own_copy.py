"""A copy of all that is one's own: what is in it, what is not, and to whom it opens.

It is asked for with the passphrase, made in memory, and tells nobody.
"""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from types import NoneType
from typing import Any, Literal, cast, get_args, get_origin, get_type_hints
from unittest.mock import patch

import time_machine
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django.utils.html import escape

from amends.cli import story
from amends.journal import Head, Unreadable
from amends.journal.loading import Loaded
from amends.repair.kinds import Value
from amends.repair.practices import (
    impact,
    listening,
    pacing,
    partners_side,
    practical,
    reflection,
    space,
    telling,
    ties,
)
from amends.repair.schedules import Once
from amends.web.own_copy import names, page
from amends.web.own_copy.gathering import PRACTICE_OF
from tests.cast import ANA, BEN, PASSPHRASES, THE_EVENING, Member, text_of
from tests.two import later

HERE = "/keys/all/"


@dataclass(frozen=True, kw_only=True)
class Copy:
    page: str
    data: Any


def copied(who: Member, passphrase: str) -> Copy:
    """What somebody has in hand after the press."""
    answer = who.client.post(HERE, {"passphrase": passphrase})
    assert answer.status_code == 200
    assert answer["Content-Disposition"] == 'attachment; filename="copy.zip"'
    assert answer["Cache-Control"] == "no-store"
    with zipfile.ZipFile(io.BytesIO(answer.content)) as packed:
        assert packed.namelist() == ["copy.html", "copy.json"]
        return Copy(
            page=packed.read("copy.html").decode(), data=json.loads(packed.read("copy.json"))
        )


def shown(who: Member, address: str = HERE) -> str:
    """What a page of theirs says that belongs to no repair."""
    return text_of(cast("HttpResponse", who.client.get(address)))


def kinds(entries: list[dict[str, Any]]) -> list[str]:
    return [one["kind"] for one in entries]


def test_it_says_what_it_is_first_and_asks_for_the_passphrase(ben: Member) -> None:
    page = shown(ben)
    for words in ("It is not sealed", "rather not", "People who can help", "Your passphrase"):
        assert words in page
    for wrong in ("", "not the passphrase of anybody"):
        answer = ben.client.post(HERE, {"passphrase": wrong})
        assert "Content-Disposition" not in answer
        assert "What is in it" in answer.content.decode()


def test_it_opens_to_nobody_else(ben: Member, cy: Member) -> None:
    assert Client().get(HERE)["Location"].startswith("/in/?next")
    assert Client().post(HERE, {"passphrase": PASSPHRASES[BEN]})["Location"].startswith("/in/?next")
    assert "Content-Disposition" not in cy.client.post(HERE, {"passphrase": PASSPHRASES[BEN]})
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = ben.client.cookies
    refused = strict.post(HERE, {"passphrase": PASSPHRASES[BEN]})
    assert "Content-Disposition" not in refused
    assert refused.status_code in (302, 403)


def test_all_of_the_story_of_ben_is_in_it_and_none_of_it_runs(ben: Member) -> None:
    ben.do(*story.commands(ben.token, THE_EVENING))
    ben.do(space.WriteUnsent(at=timezone.now(), id="unsent", text="<script>alert(1)</script>"))
    copy = copied(ben, PASSPHRASES[BEN])
    (repair,) = copy.data["repairs"]
    assert (copy.data["schema"], repair["role"], repair["opened"]) == (1, "responsible", True)
    assert Head.parsed(repair["head"]).position == len(repair["own"])
    assert "Screened" not in kinds(repair["own"])
    for entry in (one["entry"] for one in repair["own"]):
        for name in ("text", "act", "what"):
            assert escape(entry.get(name, "")) in copy.page
    assert "&lt;script&gt;" in copy.page
    assert "<script" not in copy.page
    assert not re.search(r"https?://|src=|href=", copy.page), "it needs no network"
    assert "<title>Copy</title>" in copy.page


def test_it_holds_what_each_wrote_and_was_given_and_nothing_of_the_other(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    now = timezone.now()
    ana.do(partners_side.WritePage(at=now, id="page", shelf="note", text="Anaswordforherself."))
    ben.do(reflection.WriteReflection(at=now, id="r", question="felt", text="Benswordforhimself."))
    ana.do(listening.SayConcern(at=now, by="harmed", id="heard", text="Anaswordgiven."))
    later(clock, ben, ana)
    ana.do(listening.SayConcern(at=timezone.now(), by="harmed", id="new", text="Anaswordnotyet."))
    his, hers = copied(ben, PASSPHRASES[BEN]), copied(ana, PASSPHRASES[ANA])
    for made, there, absent in (
        (his, ("Benswordforhimself", "Anaswordgiven"), ("Anaswordforherself", "Anaswordnotyet")),
        (hers, ("Anaswordforherself", "Anaswordgiven", "Anaswordnotyet"), ("Benswordforhimself",)),
    ):
        for where in (made.page, json.dumps(made.data)):
            assert all(word in where for word in there)
            assert not any(word in where for word in absent)
    (given,) = (one["entry"] for one in his.data["repairs"][0]["received"])
    assert given["at"].endswith("T00:00:00Z"), "a day, and never an hour"


def test_what_a_page_keeps_closed_is_closed_in_it_too(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    """A guess that Ana did not lay open, and what Ben said while she had quiet."""
    ben, ana = two
    now = timezone.now()
    ben.do(
        impact.NoteImpact(at=now, id="g", domain="trust", source="guess", text="Sealedword."),
        telling.ShareGuesses(at=now, id="sealed", by="responsible", rows=("g",)),
        practical.GiveLine(at=now, id="line", by="responsible", subject="home", text="Lateword."),
    )
    ana.do(pacing.SetNotNow(at=now, by="harmed", on=True))
    later(clock, ben, ana)
    hers = copied(ana, PASSPHRASES[ANA])
    assert not re.search("Sealedword|Lateword", hers.page + json.dumps(hers.data))
    ana.do(pacing.SetNotNow(at=timezone.now(), by="harmed", on=False))
    later(clock, ben, ana)
    hers = copied(ana, PASSPHRASES[ANA])
    assert "Lateword" in hers.page
    assert "GuessesSealed" in kinds(hers.data["repairs"][0]["received"])
    assert "Sealedword" not in hers.page + json.dumps(hers.data)
    assert "Sealedword" in copied(ben, PASSPHRASES[BEN]).page


def test_a_book_that_cannot_be_read_keeps_no_other_from_its_person(ben: Member) -> None:
    other = ben.begins("harmed")
    other.do(partners_side.WritePage(at=timezone.now(), id="p", shelf="note", text="Stillhere."))
    assert ben.seat is not None
    with patch("amends.journal.recording.Loaded", side_effect=_damaged(ben.seat.books.own)):
        copy = copied(ben, PASSPHRASES[BEN])
    assert [one["opened"] for one in copy.data["repairs"]] == [False, True]
    assert "could not be read" in copy.page
    assert "Stillhere." in copy.page


def _damaged(book: bytes | None) -> Any:
    def load(ids: Mapping[str, bytes], ring: Any) -> Loaded:
        if book in ids.values():
            raise Unreadable("altered_sealed")
        return Loaded(ids, ring)  # type: ignore[arg-type]

    return load


def test_the_other_is_called_in_it_what_they_are(ben: Member) -> None:
    ben.do(
        ties.SayTie(at=timezone.now(), tie="sibling"),
        space.BeginSpace(at=timezone.now(), id="room", asked="asked", start=THE_EVENING.date()),
    )
    copy = copied(ben, PASSPHRASES[BEN])
    assert "sibling" in copy.page
    assert "partner" not in copy.page


def test_nothing_is_written_by_it_and_the_other_sees_no_trace(
    two: tuple[Member, Member], clock: time_machine.Traveller
) -> None:
    ben, ana = two
    before = ana.get("a").content, ana.get("p").content
    with CaptureQueriesContext(connection) as asked:
        copied(ben, PASSPHRASES[BEN])
    wrote = [q["sql"] for q in asked if re.match(r"(INSERT|UPDATE|DELETE)", q["sql"])]
    assert not [sql for sql in wrote if "journal" in sql], wrote
    token = re.compile(rb'name="csrfmiddlewaretoken" value="[^"]*|name="id" value="[^"]*')
    after = ana.get("a").content, ana.get("p").content
    assert [token.sub(b"", one) for one in before] == [token.sub(b"", one) for one in after]


def test_it_is_found_beside_leaving_and_where_a_book_is_closed(
    two: tuple[Member, Member],
) -> None:
    ben, ana = two
    link = 'href="/keys/all/"'
    assert link in text_of(ana.get("t"))
    assert link not in text_of(ana.get("p"))
    ana.post("t")
    assert all(link in text_of(who.get("p")) for who in two)
    assert all(link in shown(ben, at) for at in ("/keys/", "/more/"))


CANARY = "Awordkeptnowhereelse."


def sample(hint: Any) -> Any:
    """A value of that type; where it is words, words that are known again."""
    if hint in (date, datetime, time, str, int, bool, Decimal, NoneType):
        return {
            date: date(2026, 3, 6),
            datetime: datetime(2026, 3, 6, tzinfo=UTC),
            time: time(20, 0),
            str: CANARY,
            int: 3,
            bool: True,
            Decimal: Decimal("2.50"),
            NoneType: None,
        }[hint]
    if get_origin(hint) is Literal:
        return get_args(hint)[0]
    if isinstance(hint, type) and issubclass(hint, Value):
        return hint(**values_of(hint))
    if get_origin(hint) is tuple:
        return (sample(get_args(hint)[0]),)
    return Once(on=date(2026, 3, 6)) if Once in get_args(hint) else sample(get_args(hint)[0])


def values_of(kind: type[Value]) -> dict[str, Any]:
    hints: Mapping[str, Any] = get_type_hints(kind)
    return {name: sample(hints[name]) for name in kind.__struct_fields__}


def test_no_words_of_any_entry_are_lost_in_the_page() -> None:
    for kind in PRACTICE_OF:
        hints = get_type_hints(kind)
        words = [name for name in page.fields_of(kind) if hints[name] is str]
        named = page.ABOUT | page.SEVERAL | page.CHOSEN
        fields = [name for name in words if not page.is_among(named, kind, name)]
        said = page.an_entry(kind(**values_of(kind)), {})
        assert said.count(CANARY) >= len(fields), (kind.__name__, fields)
        assert names.entry(kind)
