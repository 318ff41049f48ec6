"""Wordings that take somebody's freedom are noticed, and fair ones are left alone.

Measured 2026-11-29, on wordings that were kept apart while the check was mended: of 40 that take
somebody's freedom it notices 17, and of 30 that help organisations and people who lived with it tell
of, put in other words, 14; of 40 fair ones it catches none. Before it was mended it noticed 2 and 1.
Whoever mended it wrote them, the 30 while it was mended, and ran it on them several times without
looking at what it missed; so others' wordings may get through more often. Of the 261 by which it was
mended it notices 254, and catches none of 193 fair ones.
"""

import tomllib
from pathlib import Path

import pytest

from amends.words.coercing import coercion

HERE = Path(__file__).parent
# Per file: what takes freedom and what is told of, noticed at least; fair ones caught at most.
SHARES = {"coercion": (224, 30, 0), "coercion_kept_apart": (17, 14, 0)}


def caught(name: str, kind: str) -> int:
    table: dict[str, list[str]] = tomllib.loads((HERE / f"{name}.toml").read_text("utf-8"))
    return sum(coercion(text) is not None for text in table[kind])


@pytest.mark.parametrize("name", SHARES)
def test_of_what_takes_somebodys_freedom_no_less_is_noticed_than_was_measured(name: str) -> None:
    takes, told_of, fair = SHARES[name]
    assert caught(name, "takes") >= takes
    assert caught(name, "told_of") >= told_of
    assert caught(name, "fair") <= fair


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("You’ll unlock your phone whenever I ask.", "location"),
        ("dont see ur friends", "isolation"),
        ("You trаnsfer your salary to my account.", "money"),  # with a Cyrillic letter
        ("Please show me your phone.", "location"),
        ("I end the contact with her. You do not see your sister.", "isolation"),
        ("I do not hide a thing, and I check your phone.", "location"),
        ("You do not go out unless I come along, and you show me your phone.", "isolation"),
    ],
)
def test_it_is_read_as_people_write(text: str, kind: str) -> None:
    assert coercion(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "I do not check your phone.",
        "Nobody punishes anybody.",
        "Neither of us looks into the other's messages.",
        "You do not have to show me your phone.",
        "I stop tracking you.",
        "Show me your house when you like.",
        "",
    ],
)
def test_what_lets_somebody_be_is_left_alone(text: str) -> None:
    assert coercion(text) is None


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("You stop seeing Anna.", "You stop seeing your friends."),
        ("I have no contact with Marco.", "You have no contact with men."),
        ("You do not see her at work.", "You do not see women at work."),
    ],
)
def test_one_named_person_may_be_let_be_and_no_circle_of_people(one: str, many: str) -> None:
    """Who the harm is about is a boundary; "friends", "family" and "women" are somebody's life."""
    assert coercion(one) is None
    assert coercion(many) == "isolation"


def test_what_is_told_of_ones_own_for_a_while_is_no_coercion() -> None:
    assert coercion("I show you the statement of our joint card once a month until June.") is None
    assert coercion("You show me all your receipts.") == "money"


def test_the_page_about_amends_says_how_many_are_noticed() -> None:
    about = (HERE.parents[1] / "src/amends/web/templates/about.html").read_text("utf-8")
    kinds = ("takes", "told_of", "fair")
    takes, told_of, fair = (caught("coercion_kept_apart", kind) for kind in kinds)
    assert f"of 70 made-up wordings it noticed {takes + told_of}," in about
    assert (fair, "of 40 fair ones it stopped none" in about) == (0, True)
