"""Wordings that take somebody's freedom are noticed, and fair ones are left alone.

Measured 2026-11-30 on wordings of a writer who saw neither lines nor weights, run once: of 120 that
take somebody's freedom it notices 79 (the lines alone 14), and of 120 fair ones it stops 4. Of those
that were kept apart while the lines were written, and run several times, it notices 25 of 40 and 18 of
30 (the lines alone 17 and 14), and stops 1 of 40. Of 2,930 by fourteen writers, each judged by what the
others taught, it notices 59 in a hundred, and stops 4 in a hundred of 3,070 fair ones.
"""

import tomllib
from pathlib import Path

import pytest

from amends.words import coercing
from amends.words import coercing_weights as weights
from amends.words.coercing import WEIGHED, by_lines, coercion, seen_of, weighed_of
from amends.words.held import NOUGHT
from amends.words.text import Text
from training.letters import FAIR, sum_of_wordings, wordings

HERE = Path(__file__).parent
# Per file and kind: how many are noticed. Of the fair ones, how many are stopped.
SHARES = {
    ("coercion", "takes"): 227,
    ("coercion", "told_of"): 30,
    ("coercion", "fair"): 0,
    ("coercion_kept_apart", "takes"): 25,
    ("coercion_kept_apart", "told_of"): 18,
    ("coercion_kept_apart", "fair"): 1,
    ("coercion_unseen", "takes"): 79,
    ("coercion_unseen", "fair"): 4,
}
LESS = "It would be better for everyone if you saw less of your sister."


def caught(name: str, kind: str) -> int:
    table: dict[str, list[str]] = tomllib.loads((HERE / f"{name}.toml").read_text("utf-8"))
    return sum(coercion(text) is not None for text in table[kind])


@pytest.mark.parametrize(("name", "kind"), SHARES)
def test_as_many_are_noticed_as_were_measured(name: str, kind: str) -> None:
    """The weights are whole numbers, so that the same are noticed everywhere."""
    assert caught(name, kind) == SHARES[name, kind]


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
    takes, fair = (SHARES["coercion_unseen", kind] for kind in ("takes", "fair"))
    assert (
        f"of 120 made-up wordings it noticed {takes}, and of 120 fair ones it stopped {fair}"
        in about
    )


@pytest.mark.parametrize(
    "text",
    [
        LESS,
        "We have one account now and I look after it, you just ask when you need something.",
        f"It was a good week. The boys slept at last. {LESS} I cook on Friday. Then we rest.",
    ],
)
def test_what_no_line_knows_is_weighed_wherever_it_stands(text: str) -> None:
    assert by_lines(seen_of(text)) is None
    assert coercion(text) == WEIGHED


def test_the_weights_are_whole_and_belong_to_the_wordings_that_are_there() -> None:
    """Whoever adds one learns anew: `python -m training.coerce`."""
    assert sum_of_wordings() == weights.LEARNED_FROM
    keys = weights.KEYS.split("\n")
    assert len(keys) == len(set(keys)) == len(weights.ROWS)
    assert all(abs(ord(sign) - NOUGHT) <= 45 for sign in weights.ROWS)


def test_what_is_kept_apart_was_not_learned_from() -> None:
    learned = {words for _, _, words in wordings()}
    for name in ("coercion_kept_apart", "coercion_unseen"):
        table: dict[str, list[str]] = tomllib.loads((HERE / f"{name}.toml").read_text("utf-8"))
        assert learned.isdisjoint(text for told in table.values() for text in told)


def test_a_line_without_its_kind_is_refused(tmp_path: Path) -> None:
    (tmp_path / "rowan.txt").write_text(f"{FAIR} | I cook on Friday.\nno bar here\n", "utf-8")
    with pytest.raises(ValueError, match=r"rowan\.txt, line 2"):
        wordings(tmp_path)


def test_odd_input_is_weighed_as_well() -> None:
    for text in ("\0", "a " * 5_000, "🙂" * 500, "\n" * 500, "\ud800", '"' * 2_000, "Ja. " * 900):
        coercion(text)


@pytest.mark.parametrize(("count", "begins"), [(1, [0]), (3, [0]), (4, [0, 1]), (6, [0, 1, 2, 3])])
def test_sentences_are_weighed_three_at_a_time_each_with_its_neighbours(
    monkeypatch: pytest.MonkeyPatch, count: int, begins: list[int]
) -> None:
    begun: list[int] = []

    def noted(_seen: Text, begin: int) -> set[str]:
        begun.append(begin)
        return set()

    monkeypatch.setattr(coercing, "weighed_of", noted)
    assert coercion("I cook. " * count) is None
    assert begun == begins


def test_what_is_weighed_are_words_pairs_and_rows_of_three_of_three_sentences() -> None:
    seen = seen_of("You go. I stay home now. They sing. He waits.")
    whole = weighed_of(seen)
    assert {"go", "you go", "stay home now", "sing"} <= whole
    assert "waits" not in whole
    assert "go" not in weighed_of(seen, 1)
