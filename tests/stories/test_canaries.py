"""Canaries: unique words typed into every field are nowhere on the disk, in any spelling of bytes.

Somebody without scripts walks through every page that can be reached from home, fills in every
form with words that occur nowhere else, and sends it, several times over. Then the database, its
log, everything else in the data folder, the temporary files and the program's own log are searched
for the bytes of each of those words, as they are, in UTF-16, in base64 and in hexadecimal.
"""

from __future__ import annotations

import base64
import logging
import os
import re
import tempfile
from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import cast

import msgspec
import pytest
import time_machine
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from amends import journal
from amends.people import access
from amends.people.keys import Ring
from amends.people.models import Person
from amends.repair.practices import apology, impact
from amends.repair.practices.listening import AskQuestion
from amends.web.pages.half_done import LATER
from amends.web.pages.leaves import LEAVES
from tests.cast import ANA, BEN, PASSPHRASES, Member, answered, member, text_of, the_lie
from tests.stories.crawling import addresses
from tests.stories.forms import Field, Form, Page, filled
from tests.stories.paper import words_on
from tests.two import TEN_MINUTES, ben_and_ana, lets_in
from tests.web.pages.letters_of_ben import gives_all

ENOUGH = 200
LAST = 3
TURNS = range(LAST) if os.environ.get("AMENDS_EVERY_CHOICE") else range(1, 2)
"""The times that each walks through everything before the last: a choice is another one in each.
Once in ./test, since each form is walked and its words are what is looked for."""

FEW = 1 + 2 * len(TURNS)
"""Words of each that must have passed: how many do depends on which of the links are met first."""

MOST_STEPS = 15
ALIKE = 1
"""Pages of one kind that are walked through in a turn: lists grow with every form that is sent."""

STEMS = ("benswordkeptnowhere", "anaswordkeptnowhere")
STOPS = re.compile(r"^/r/[^/]+/[qrstvx2]/")
"""Pages that can stop what goes between two, by themselves or as told: they are walked last."""

OF_ONE = re.compile(r"^/(?!r/)|^/r/[^/]+/[b-oyzADEFGHNOQRS01]/|/u/\d/[^/]+/3/")
"""Pages that are there for one alone as well, and those that let go of what was given."""

FOR_TWO = frozenset("p3456789IPqrstuvw")
"""Leaves that only two walk through, and `p`, from which they begin."""

LEFT_OUT = re.compile(
    r"^/(?:out|leave|away|style|static|in|lock|again|account|keys|start|begin)\b|/[zmb]/"
)
"""Ways out of the house and ways in: their forms end the walk, or take names and passphrases. And
the safety questions, whose answers are choices and would close the way to the letters. What is
typed at the doors has a test of its own."""


class Walker:
    """Somebody in front of their pages, typing words that occur nowhere else."""

    def __init__(self, someone: Member, stem: str) -> None:
        self.client: Client = someone.client
        self.stem = stem
        self.typed: list[str] = []
        self.left_out: tuple[re.Pattern[str], ...] = (LEFT_OUT,)
        self.leaves: set[str] = set()
        self.keeps_for_later = False
        """Whether each page that can be left half done is left so as well, once it was done."""

    def leaves_out(self, url: str) -> bool:
        return any(pattern.search(url) for pattern in self.left_out)

    def words(self, one: Field) -> str:
        canary = f"{self.stem}{len(self.typed):04d}qzx"
        self.typed.append(canary)
        if "zone" in one.name:
            return "UTC"
        if "currency" in one.name:
            return "EUR"
        return f"I told you {canary}"

    def walk(self, start: str, turn: int) -> None:
        """Every page that can be reached from `start`, each form on it sent once."""
        waiting, seen, kinds = [start], set[str](), Counter[str]()
        while waiting:
            url = waiting.pop(0)
            # One step of a guide in a turn, of twenty: each is the same page.
            kind = re.sub(r"[\w-]{8,}|(?<=/R/1/)\d+-\d+", "*", url)
            if url in seen or kinds[kind] >= ALIKE or self.leaves_out(url):
                continue
            seen.add(url)
            kinds[kind] += 1
            answer = self.client.get(url)
            if answer.status_code != 200 or not answer["Content-Type"].startswith("text/html"):
                continue
            if url.startswith("/r/"):
                self.leaves.add(url.split("/")[3])
            page = Page(answer.content.decode())
            waiting += page.links
            for form in page.forms:
                waiting += self.send(url, form, turn)

    def send(self, url: str, form: Form, turn: int) -> list[str]:
        """Send one form filled in, and the next of its short pages, and so on; where it leads."""
        target = form.action or url
        if self.leaves_out(target) or not target.startswith("/"):
            return []
        leads_to = self.sent(target, form, turn)
        if self.keeps_for_later and ("press", LATER) in form.buttons:
            self.client.post(target, {**self.filled(form, turn), "press": LATER})
        return leads_to

    def sent(self, target: str, form: Form, turn: int) -> list[str]:
        for _ in range(MOST_STEPS):
            answer = self.client.post(target, self.filled(form, turn))
            if answer.status_code == 302:
                return [answer["Location"].partition("#")[0]]
            further = _next_page(Page(answer.content.decode()), form)
            if further is None:
                return []
            form = further
        return []

    def filled(self, form: Form, turn: int) -> dict[str, str | list[str]]:
        sent = filled(form, self.words, turn)
        for one in form.fields.values():
            if one.kind == "date":
                sent[one.name] = timezone.localdate().isoformat()
        return sent


def _next_page(page: Page, before: Form) -> Form | None:
    """The next short page of the same form, if the answer is one."""
    step = before.fields.get("step")
    if step is None:
        return None
    others = (form for form in page.forms if "step" in form.fields)
    return next((f for f in others if f.fields["step"].values != step.values), None)


def spellings(word: str) -> list[bytes]:
    """The bytes that a word may hide in: as it is, UTF-16, base64 at each offset, hexadecimal."""
    plain = word.encode()
    found = [plain, word.upper().encode(), word.encode("utf-16-le"), word.encode("utf-16-be")]
    for pad in range(3):
        # The middle of a base64 text does not depend on what stands around it.
        found.append(base64.b64encode(b"\0" * pad + plain)[4:-4])
        found.append(base64.urlsafe_b64encode(b"\0" * pad + plain)[4:-4])
    return [*found, plain.hex().encode(), plain.hex().upper().encode()]


def files() -> list[Path]:
    """Every file in which words could have been left."""
    database = Path(str(connection.settings_dict["NAME"]))
    near = list(database.parent.glob("*")) if database.is_absolute() else []
    host = Path(str(connection.settings_dict.get("HOST") or "/nowhere"))
    server = [path for path in host.rglob("*") if host.is_dir()]
    data = list(Path(os.environ["AMENDS_DATA"]).rglob("*"))
    temporary = [p for p in Path(tempfile.gettempdir()).glob("amends*") for p in (p, *p.rglob("*"))]
    return [path for path in {*near, *server, *data, *temporary} if path.is_file()]


def everything_of(someone: Member) -> str:
    """What stands in all books of this person: the walk begins further repairs too."""
    ring = Ring(someone.person, someone.ring.person_key)
    states = (journal.read(seat, ring) for seat in access.seats(ring))
    return b"".join(msgspec.json.encode(state.own) for state in states).decode()


def count_in(text: str, words: list[str]) -> int:
    return sum(word in text for word in words)


def what_it_did() -> impact.NoteImpact:
    return impact.NoteImpact(
        at=timezone.now(),
        id="the-impact",
        harm="the-lie",
        domain="trust",
        source="guess",
        text="Ana cannot take my word for where I am.",
    )


def a_letter() -> apology.WriteDraft:
    text = "I told you I was at work on Friday. I lied. That was wrong and my doing. I am sorry."
    return apology.WriteDraft(at=timezone.now(), id="the-letter", kind="full", text=text)


@pytest.mark.parametrize("stem", STEMS)
@pytest.mark.parametrize("before", [b"", b"a", b"ab", b"abc"])
def test_a_word_is_found_in_every_spelling(stem: str, before: bytes) -> None:
    plain = before + f"{stem}0001".encode()
    for hidden in (
        plain,
        plain.decode().encode("utf-16"),
        base64.b64encode(plain),
        base64.urlsafe_b64encode(plain),
        plain.hex().encode(),
    ):
        with pytest.raises(AssertionError):
            _holds_none(b"before" + hidden + b"after", "a file")


@pytest.mark.django_db(transaction=True)
def test_no_word_typed_into_any_field_is_on_the_disk(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    ben, ana = member(BEN, "responsible"), member(ANA, "harmed")
    for someone in (ben, ana):
        someone.do(answered(someone.token))
    ben.do(the_lie(), what_it_did(), a_letter())
    walkers = [Walker(someone, stem) for someone, stem in zip((ben, ana), STEMS, strict=True)]
    for turn in TURNS:
        for walker, someone in zip(walkers, (ben, ana), strict=True):
            walker.keeps_for_later = turn == TURNS[-1]
            walker.walk("/", turn)
            walker.walk(someone.url("a"), turn)
    typed = [word for walker in walkers for word in walker.typed]

    # They were everywhere.
    met = walkers[0].leaves | walkers[1].leaves
    assert {leaf for leaf in LEAVES if leaf not in met} <= FOR_TWO | {"z", "m", "b"}

    # They really were kept: read back through the opened books, and only there.
    kept = "".join(everything_of(someone) for someone in (ben, ana))
    assert count_in(kept, typed) >= ENOUGH
    for walker, someone in zip(walkers, (ben, ana), strict=True):
        left = msgspec.json.encode(someone.state().own.unfinished).decode()
        assert count_in(left, walker.typed), "some of it was left half done"

    _is_nowhere(caplog)


@pytest.mark.django_db(transaction=True)
def test_nothing_that_two_type_is_on_the_disk_or_on_a_page_of_the_other_but_what_was_given(
    caplog: pytest.LogCaptureFixture, the_evening: time_machine.Traveller
) -> None:
    """One book between them: what is given the other reads, after its ten minutes; all else nobody."""
    caplog.set_level(logging.DEBUG)
    ben, ana = ben_and_ana()
    lets_in(ana)
    gives_all(ben)
    ana.do(AskQuestion(at=timezone.now(), id="hers", by="harmed", text="Where were you?"))
    the_evening.shift(TEN_MINUTES)
    walkers = [Walker(someone, stem) for someone, stem in zip((ben, ana), STEMS, strict=True)]
    in_turn = list(zip(walkers, (ben, ana), strict=True))[::-1]
    for turn in TURNS:
        # Ana first: there are doors that only she opens, and Ben walks through them.
        for walker, someone in in_turn:
            someone.comes_back()
            walker.left_out = (LEFT_OUT, OF_ONE, STOPS)
            walker.walk(someone.url("p"), turn)
            the_evening.shift(TEN_MINUTES)
        the_evening.shift(timedelta(days=8))
        for someone in (ben, ana):
            someone.client.force_login(someone.person)
    for walker, someone in in_turn:
        someone.comes_back()
        walker.left_out = (LEFT_OUT, OF_ONE)
        walker.keeps_for_later = True
        walker.walk(someone.url("p"), turn=LAST)

    # "Not now" is a press, and a promise that was given has its page once there is one.
    assert walkers[0].leaves | walkers[1].leaves >= FOR_TWO - {"q", "9"}
    assert ana.state().shared.terms.terms, "the terms of room were among the forms"
    for reader, walker in ((ana, walkers[0]), (ben, walkers[1])):
        given = msgspec.json.encode(reader.state().shared).decode()
        shown = on_pages_of(reader)
        passed = [word for word in walker.typed if word in given]
        assert len(passed) >= FEW
        assert count_in(shown, passed) >= FEW
        assert count_in(shown, [word for word in walker.typed if word not in given]) == 0
    _is_nowhere(caplog)


def on_pages_of(someone: Member) -> str:
    """All that stands on the pages that can be reached, and on the paper behind them."""
    said: list[str] = []

    def read(_address: str, answer: HttpResponse) -> None:
        is_paper = answer["Content-Type"] == "application/pdf"
        said.append(words_on(answer.content) if is_paper else text_of(answer))

    addresses(someone.client, "/", read)
    return " ".join(said)


@pytest.mark.django_db(transaction=True)
def test_no_passphrase_that_was_typed_is_on_the_disk(caplog: pytest.LogCaptureFixture) -> None:
    """At every door where one is asked for, the right one and wrong ones; the sheet holds it too."""
    caplog.set_level(logging.DEBUG)
    ben = member(BEN, "responsible")
    wrong, right, hers = (f"{STEMS[0]} {number} of three" for number in range(3))

    ben.client.post("/again/", {"password": PASSPHRASES[BEN]})
    ben.client.post("/keys/words/", {"current": PASSPHRASES[BEN], "new": right})
    assert right in text_of(cast("HttpResponse", ben.client.get("/sheet/")))
    ben.client.post("/sheet/", dict.fromkeys(("name", "passphrase", "recovery_key"), wrong))
    ben.client.post("/again/", {"password": wrong})
    ben.client.post("/lock/now/")
    ben.client.post("/lock/", {"passphrase": wrong})
    Client().post("/in/", {"login": BEN, "password": wrong})
    Client().post("/back/", {"name": BEN, "recovery_key": wrong, "new": wrong})
    new = Client()
    offered = re.search(r'name="name" value="([^"]+)"', new.get("/new/").content.decode())
    assert offered
    new.post("/new/", {"name": offered[1], "passphrase": hers, "understood": "on"})

    # They really arrived: the new ones open, and a sheet shows what was chosen.
    assert Person.objects.get(name=BEN).check_password(right)
    assert hers in text_of(cast("HttpResponse", new.get("/sheet/")))
    _is_nowhere(caplog)


def _is_nowhere(caplog: pytest.LogCaptureFixture) -> None:
    """That nothing which begins with one of the stems is in a file or in the program's log."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("CHECKPOINT")
    searched = files()
    assert searched, "nothing was searched"
    for path in searched:
        try:
            content = path.read_bytes()
        except OSError:
            continue
        _holds_none(content, path.name)
    _holds_none(caplog.text.encode(), "the log")


def _holds_none(content: bytes, where: str) -> None:
    """That none of the words is in the content, in any spelling.

    What all words of one walker begin with is looked for: wherever one of them stands, it stands.
    """
    for stem in STEMS:
        for spelled in spellings(stem):
            assert spelled not in content, f"{stem} in {where}"
