"""What the other is called: every sentence of ours in the word of each tie, and no word of anybody's."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from django.utils.translation import gettext, ngettext, override
from django.utils.translation.trans_real import translation

import amends.web
from amends.repair.practices.ties import Tie
from amends.web import called
from scripts.messages import sentences

WEB = Path(amends.web.__file__).parent
OTHERS = tuple(tie for tie in get_args(Tie) if tie != "partner")

ABOUT_COUPLES = (
    "For someone who hurt a partner, a friend or anybody else",
    "A worksheet for couples",
    "in two small studies couples had",
    "(Greenberg 2010; 20 couples)",
    "Couple programmes",
    "It was not tried with couples. Programmes that couples used",
    "written for two who are a couple",
    "made for two who are a couple",
    "Researchers wrote these for couples.",
    "researchers speak of couples",
)
"""What stands in sentences that are by their name about couples: what was found of them, and what is
said of things that were made for them."""

THE_TIE_ITSELF = ("Partner", "a partner")

NAMED = re.compile(r"[Pp]artner|[Cc]ouple(?!\w* of)")


def in_templates() -> Iterator[str]:
    for file in (WEB / "templates").rglob("*.html"):
        text = file.read_text()
        if file.name != "style.html":
            yield from re.findall(r'{% translate "([^"]*)"', text)
            yield from re.findall(
                r"{% blocktranslate[^%]*%}(.*?){% endblocktranslate %}", text, re.DOTALL
            )


def in_code() -> Iterator[str]:
    """What is handed to gettext, by whatever name, as it stands in the code."""
    for file in WEB.rglob("*.py"):
        if file.name not in ("called.py", "style.py"):
            for node in ast.walk(ast.parse(file.read_text())):
                if isinstance(node, ast.Call) and "gettext" in _name(node.func):
                    yield from (str(a.value) for a in node.args if isinstance(a, ast.Constant))


def _name(function: ast.expr) -> str:
    name = function.id if isinstance(function, ast.Name) else ""
    return "gettext" if name == "_" else name


@pytest.fixture(scope="module")
def ours() -> list[str]:
    found = {str(one) for one in (*in_templates(), *in_code(), *sentences())}
    return sorted(one for one in found if NAMED.search(one))


@pytest.mark.parametrize("tie", OTHERS)
def test_no_sentence_speaks_of_a_partner_to_whoever_has_another_word(
    ours: list[str], tie: Tie
) -> None:
    assert len(ours) > 150
    with called.calling(lambda: tie):
        said = [gettext(one) for one in ours]
    left = [one for one in said if NAMED.search(one) and one not in THE_TIE_ITSELF]
    assert [one for one in left if not any(words in one for words in ABOUT_COUPLES)] == []
    figures = [one for one in ours if "A worksheet for couples" in one]
    assert figures == [one for one in said if "A worksheet" in one], (
        "what was found of couples stays"
    )
    assert any("colleague" in one for one in said) is (tie == "colleague")


def test_to_partners_and_where_nobody_is_known_every_sentence_is_as_it_stands(
    ours: list[str],
) -> None:
    assert [gettext(one) for one in ours] == ours
    with called.calling(lambda: "partner"):
        assert [gettext(one) for one in ours] == ours


def test_words_that_are_set_into_a_sentence_are_left_alone() -> None:
    with called.calling(lambda: "friend"):
        told = gettext("Your partner said: %(words)s") % {"words": "Your partner lied."}
        many = ngettext("One of your partner", "%(n)s of your partner", 2) % {"n": 2}
    assert told == "Your friend said: Your partner lied."
    assert many == "2 of your friend"


def test_the_book_is_asked_once_and_only_where_a_sentence_names_them() -> None:
    asked: list[int] = []

    def find() -> Tie:
        asked.append(1)
        return "parent"

    with called.calling(find, about="one"):
        assert gettext("Nothing is asked of you.") == "Nothing is asked of you."
        assert asked == []
        assert gettext("From your partner") == "From your parent"
        assert gettext("Your partner’s") == "Your parent’s"
        assert len(asked) == 1
        called.known("another", "child")
        assert gettext("From your partner") == "From your parent"
        called.known("one", "child")
        assert gettext("From your partner") == "From your child"
    assert gettext("From your partner") == "From your partner"


@pytest.mark.parametrize("tie", OTHERS)
def test_each_tie_has_a_word_for_each_piece(tie: Tie) -> None:
    pieces = called.PIECES[tie].split(called.BETWEEN)
    assert len(pieces) == len(called.PIECES["partner"].split(called.BETWEEN))
    assert all(pieces)


def test_another_language_has_as_many_forms_as_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Here two cases for "your"; where a row was not translated its sentences stay."""
    language: Any = translation("nl")
    rows = {
        called.PIECES["partner"]: "deine Partnerin|deiner Partnerin",
        called.PIECES["friend"]: "deine Freundin|deiner Freundin",
        called.PIECES["parent"]: "deine Mutter",
        "From your partner": "Von deiner Partnerin",
    }
    monkeypatch.setattr(language, "_catalog", {**dict(language._catalog.items()), **rows})
    called.forget()
    for tie, said in (("friend", "Von deiner Freundin"), ("parent", "Von deiner Partnerin")):
        with override("nl"), called.calling(lambda tie=tie: tie):  # type: ignore[misc]
            assert gettext("From your partner") == said
    called.forget()
