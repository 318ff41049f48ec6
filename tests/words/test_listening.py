"""The second reading: an answer that hears its partner, or turns away from them."""

import pytest

from amends.words import HEARING, TURNING, Reading, listen
from amends.words.reply import _is_deed, heard_then_but, replies
from amends.words.text import Text
from amends.words.whole import Candidate, Sight
from bench.replies import half, macro, precision
from tests.words.reply_table import FIRST, ROWS, SECOND, THIRD


def labels(text: str) -> set[str]:
    return {finding.label for finding in listen(text).findings}


def test_an_answer_that_hears_says_back_agrees_and_asks() -> None:
    reading = listen("You felt alone in that house. No wonder. What was the worst of it for you?")
    assert reading.elements_present == HEARING
    assert reading.elements_missing == ()


def test_what_an_answer_has_not_is_told_with_saying_back_first() -> None:
    assert listen("I will be home at six.").elements_missing == HEARING


@pytest.mark.parametrize(
    "text",
    [
        "You felt left out, but I was tired.",
        "You felt left out. But I was tired.",
        "you felt left out tho i was tired",
        "I understand why you were upset, although I had told you.",
        "I hear you, but in the end I was alone with it.",
    ],
)
def test_what_is_heard_and_then_turned_from_is_not_heard(text: str) -> None:
    found = listen(text)
    assert "defending" in {finding.label for finding in found.findings}
    taken = [
        f for f in found.findings if text[f.start : f.end].lower().startswith(("but", "th", "al"))
    ]
    assert taken


@pytest.mark.parametrize(
    "text",
    [
        "You wanted to tell me, but you were afraid of me.",
        "You trusted me, but I lied to you.",
        "I hear you, but I want to understand it better.",
        "I was drunk, but that is no excuse.",
        "You got nothing but silence, and I went on reading.",
    ],
)
def test_a_but_that_owns_or_asks_on_is_no_turning_away(text: str) -> None:
    assert not labels(text) & set(TURNING)


@pytest.mark.parametrize(
    ("text", "turned"),
    [
        ("But I was tired.", ["but i was"]),
        ("And but I was tired.", ["but i was"]),
        ("It rained and so but I was tired.", []),
        ("You felt alone. But I was tired.", ["but i was"]),
        ("It rained. But I was tired.", []),
        ("You felt alone. It is so but I was tired.", []),
        ("I was tired, but you felt alone.", []),
        ("You felt alone, but I was wrong, and I was tired.", []),
        # What comes first and turns nothing hides nothing that comes later.
        ("Was it bad, but I was tired? You felt alone, but I was tired.", ["but i was"]),
        ("I was wrong, but I did it. You felt alone, but I was tired.", ["but i was"]),
        # The clause shows whom it is about within five words.
        ("You felt alone, but on that one night I was tired.", ["but on that one night i was"]),
        ("You felt alone, but on that one last night I was tired.", []),
        ("You felt alone, but you never listen.", ["but you never"]),
        ("You felt alone, but you never.", ["but you never"]),
        ("You felt alone, but you", []),
        ("You felt alone, but was I not tired?", []),
        ("And so but I was tired.", []),
        ("You felt alone but I", ["but i"]),
    ],
)
def test_a_but_turns_away_where_its_clause_is_about_the_writer(
    text: str, turned: list[str]
) -> None:
    seen = replies().look(Text(text))
    words = seen.text.words
    assert [" ".join(words[c.first : c.last]) for c in heard_then_but(seen, [])] == turned


@pytest.mark.parametrize(("label", "turned"), [("validation", [(2, 5)]), ("advising", [])])
def test_only_what_hears_is_taken_back_by_a_but(label: str, turned: list[tuple[int, int]]) -> None:
    before = Candidate(check=0, label=label, first=0, last=2, sentence=0)
    signals = {"contrast": [(2, 3)], "owning": [], "no_contrast": [], "heard": []}
    seen = Sight(Text("No wonder, but I was tired."), [before], signals, is_letter=True)
    assert [(c.first, c.last) for c in heard_then_but(seen, [])] == turned


def test_who_feels_decides_whether_it_is_said_back() -> None:
    assert labels("You felt small.") == {"reflection"}
    assert labels("I felt small.") == set()
    assert labels("I felt small too.") == {"comparing"}


def test_what_they_did_to_the_writer_is_no_saying_back() -> None:
    assert "reflection" not in labels("You shouted at me.")
    assert "reflection" not in labels("You told me off.")


def test_a_question_about_them_is_open_and_one_about_the_writer_is_not() -> None:
    assert labels("What was it like for you?") == {"open_question"}
    assert labels("What do you want me to know about that night?") == {"open_question"}
    assert labels("What was I supposed to do?") == {"defending"}
    assert labels("How could you think that of me?") & {"open_question"} == set()


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("what was it like for you", True),
        ("what do you want me to know", True),
        ("do you want to tell me more about it", True),
        ("tell me more", True),
        # Without its mark, what begins as a question may be the beginning of a sentence.
        ("what you want me to know", False),
        ("what hurt you the most", False),
        ("what hurt you the most?", True),
        ("What would help", False),
    ],
)
def test_a_question_without_its_mark_is_one_that_asks_after_the_other(
    text: str, asks: bool
) -> None:
    assert ("open_question" in labels(text)) is asks


def test_what_either_said_before_is_not_held_against_the_answer() -> None:
    assert labels("I told you to calm down, and I laughed.") & set(TURNING) == set()
    assert labels('I said "it was nothing" that night.') & set(TURNING) == set()
    assert labels("I am not going to say it was nothing.") & set(TURNING) == set()
    assert labels("I won't tell you to calm down.") & set(TURNING) == set()
    assert labels("You said I was being too sensitive about it.") & set(TURNING) == set()


def test_advice_is_a_main_clause() -> None:
    assert labels("You have to get out more.") == {"advising"}
    assert "advising" not in labels("You are tired because you have to get up at five.")
    assert "advising" not in labels("You don't have to decide anything.")
    dropped, counsel = "Just drop it, you have to get out more.", "You need to rest."
    assert "advising" not in labels(dropped)
    assert "advising" in labels(f"{dropped} {counsel}")


def test_what_only_completes_a_no_wonder_has_no_note_of_its_own() -> None:
    assert labels("No wonder you felt alone.") == {"validation"}
    assert labels("I know, no wonder you felt alone.") == {"validation"}
    assert labels("You were right to be angry.") == {"validation"}
    assert labels("No wonder, you felt alone.") == {"validation", "reflection"}


@pytest.mark.parametrize(
    ("said", "after", "is_deed"),
    [
        ("you blamed", "", False),  # what goes on within, too
        ("you were abandoned", "", False),
        ("you abandoned", "", True),
        ("you left", "", True),
        ("you hugged", "me", True),
        ("you hugged", "him", False),
    ],
)
def test_what_the_other_did_is_told_from_how_it_was_for_them(
    said: str, after: str, is_deed: bool
) -> None:
    assert _is_deed(said.split(), after) is is_deed


def test_how_the_sentence_before_ended_changes_nothing_of_what_is_said_back() -> None:
    assert "reflection" in labels("I know why. You felt alone.")
    assert "reflection" in labels("You felt alone.")


@pytest.mark.parametrize(
    "curly", ["You’re overreacting.", "youre overreacting", "YOU'RE OVERREACTING"]
)
def test_however_it_is_typed_it_is_read(curly: str) -> None:
    assert "dismissing" in labels(curly)


def test_an_answer_in_another_language_is_unread() -> None:
    reading = listen("Du hast dich allein gefühlt, aber ich war so müde.")
    assert (reading.language, reading.findings, reading.elements_missing) == ("unread", (), ())


def test_nothing_is_said_of_nothing() -> None:
    assert listen("").findings == ()
    assert isinstance(listen("\x00"), Reading)


def test_every_answer_of_the_table_is_there_once_and_half_was_kept_apart() -> None:
    assert len({row.text for row in ROWS}) == len(ROWS) >= 60
    assert all(row.labels <= {*HEARING, *TURNING} for row in ROWS)
    assert 0.4 <= len(half((*FIRST, *SECOND), kept_apart=True)) / len((*FIRST, *SECOND)) <= 0.6


def test_the_figures_that_the_manual_gives_still_hold() -> None:
    """What was seen on the day they were written down, so that no later change loses it unseen."""
    assert macro(half((*FIRST, *SECOND), kept_apart=False)) >= 0.97
    assert macro(half((*FIRST, *SECOND), kept_apart=True)) >= 0.85
    assert macro(THIRD) >= 0.75
    assert precision(THIRD, TURNING) >= 0.90
