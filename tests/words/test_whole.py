"""What one sentence alone cannot show: the rules over the whole text, one by one."""

import pytest

from amends.words.reader import MESSAGES
from amends.words.text import Text
from amends.words.whole import (
    FEW_WORDS,
    Candidate,
    Sight,
    apology_without_an_act,
    something_to_excuse,
    taken_back,
)


def one(label: str, first: int = 0, last: int = 1, sentence: int = 0) -> Candidate:
    return Candidate(check=0, label=label, first=first, last=last, sentence=sentence)


def sight(text: str, *found: Candidate, **signals: list[tuple[int, int]]) -> Sight:
    named = {"apology": [], "owning": [], "contrast": [], "not_a_contrast": [], **signals}
    return Sight(Text(text), list(found), named, is_letter=True)


def test_a_reason_is_an_excuse_in_a_short_text_and_where_a_longer_one_tells_of_a_hurt() -> None:
    assert FEW_WORDS == 16
    short, longer, own = "so " * 16, "so " * 17, [one("excuse")]
    assert something_to_excuse(sight(short), own) == own
    assert something_to_excuse(sight(longer), own) == []
    assert something_to_excuse(sight(longer, one("blame")), own) == own
    assert something_to_excuse(sight(longer, one("repair"), one("explanation")), own) == []
    assert something_to_excuse(sight(longer, apology=[(0, 1)]), own) == own


def test_only_the_first_bare_sorry_is_vague_and_none_beside_anything_clearer() -> None:
    text = "Sorry. You always do this. Sorry. Sorry."
    bare = [one("vague", 0, 1, 0), one("vague", 5, 6, 2), one("vague", 6, 7, 3)]
    blame = one("blame", 1, 5, 1)
    assert apology_without_an_act(sight(text, blame), bare) == bare[:1]
    assert apology_without_an_act(sight(text), bare) == []
    assert apology_without_an_act(sight(text, blame, one("act")), bare) == []
    beside = [one("remorse"), one("vague")]
    assert apology_without_an_act(sight(text, blame, *beside), bare) == bare[:1]
    assert apology_without_an_act(sight(text, blame, *beside, one("repair")), bare) == bare[1:2]


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("I am sorry but you made me do it.", ["but you made me do"]),
        ("I lied and it was just a joke but I went on.", []),
        ("I lied and it was just a joke, but you made me do it.", ["but you made me do"]),
        ("You made me do it, but I am sorry I lied.", []),
        ("It rained. Sorry, but you made me do it.", ["but you made me do"]),
        ("It rained. But you made me do it.", []),
        ("It was just a joke. But you made me do it.", []),
        ("I am ashamed of it. But you made me do it.", ["but you made me do"]),
        (
            "It was late but I stayed. I am sorry but you made me do it.",
            ["but you made me do"],
        ),
        (
            "I lied but you made me do it, and that was wrong. I am sorry but you made me do it.",
            ["but you made me do"],
        ),
        # After an apology, in the next sentence: near its beginning, or with a "though" anywhere.
        ("I am sorry I lied. And now but you made me do it.", ["but you made me do"]),
        ("I am sorry I lied. And now then but you made me do it.", []),
        ("I am sorry I lied. It was just a joke though.", ["it was just a joke though"]),
        (
            "I am sorry. I lied, but you made me do it and you made me do it again.",
            ["but you made me do it and you made me do"],
        ),
    ],
)
def test_what_takes_an_apology_back_reaches_from_its_but_to_the_harm(
    text: str, taken: list[str]
) -> None:
    seen = MESSAGES.look(Text(text))
    words = seen.text.words
    assert [" ".join(words[c.first : c.last]) for c in taken_back(seen, [])] == taken


def test_of_two_harms_that_end_together_the_one_found_first_is_pointed_at() -> None:
    text = "I am ashamed. It was only just a joke though."
    longer, shorter = one("minimise", 5, 9, 1), one("minimise", 6, 9, 1)
    seen = sight(text, one("remorse", 0, 3), longer, shorter, contrast=[(9, 10)])
    (found,) = taken_back(seen, [])
    assert (found.first, found.last) == (5, 10)
    assert (found.negated, found.quoted, found.asked) == (False, False, False)
