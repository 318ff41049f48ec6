"""Sentences are weighed by whole numbers: the sums are right, told in words, and kept by nobody."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from amends.words import LABELS, read, weights
from amends.words.checks import CHECKS
from amends.words.features import MOST_WORDS, features, placed
from amends.words.reader import MESSAGES, NAMES, WEIGHTS
from amends.words.text import Text
from amends.words.weighing import (
    NOUGHT,
    Weights,
    because,
    by_checks,
    sum_of,
    weigh,
)
from training.letters import as_read, in_file, letters
from training.letters import sum_of as sum_of_letters

KEYS = weights.KEYS.split("\n")
ROWS = weights.ROWS.split("\n")
LETTER = (
    "I let the neighbours think it was you who hit their gate. You had to look them in the eye"
    " all week. That was cowardly of me. You told your mother. Of course you went running to mummy"
    " like you always do. It's forty quid, not four thousand."
)


def plainly(found: set[str]) -> list[int]:
    """The same sums, one number after another."""
    hidden = list(weights.BEGINS)
    for feature in found & set(KEYS):
        for place, sign in enumerate(ROWS[KEYS.index(feature)]):
            hidden[place] += ord(sign) - NOUGHT
    return [
        start + sum(max(0, value) * row[label] for value, row in zip(hidden, weights.ONWARD, strict=True))
        for label, start in enumerate(weights.STARTS)
    ]  # fmt: skip


@settings(max_examples=30, deadline=None)
@given(st.sets(st.sampled_from(KEYS), max_size=120))
def test_the_sums_made_at_once_are_the_sums_made_one_by_one(found: set[str]) -> None:
    sums = WEIGHTS.sums(found | {"a feature that no letter had"})
    assert [sum_of(sums, label) for label in LABELS] == plainly(found)


@pytest.mark.parametrize("weight", [45, -45])
def test_the_heaviest_sentence_there_can_be_fits_into_its_fields(weight: int) -> None:
    most = 3 * MOST_WORDS + 6 + len(CHECKS) + 3 * len(LABELS)
    heavy = Weights("\n".join(map(str, range(5000))), (chr(NOUGHT + weight) * 2 + "\n") * 5000,
                    (90, -90), ((120,) * 22, (120,) * 22), (0,) * 22, -1)  # fmt: skip
    sums = heavy.sums(set(map(str, range(most))))
    assert [sum_of(sums, label) for label in LABELS] == [2 * 120 * max(0, weight * most)] * 22
    words = Text(" ".join(f"i{n}" for n in range(2 * MOST_WORDS)))
    assert len(features(words, 0)) <= 3 * MOST_WORDS + 6


def weights_of(
    rows: dict[str, tuple[int, ...]],
    *,
    passes: tuple[dict[str, int], ...] = ({},),
    starts: dict[str, int] | None = None,
    doubt: int = -1000,
) -> Weights:
    """Small weights of our own: per feature what it adds to each hidden sum, and what these pass."""
    return Weights(
        "\n".join(rows),
        "".join("".join(chr(NOUGHT + weight) for weight in row) + "\n" for row in rows.values()),
        (0,) * len(passes),
        tuple(tuple(onward.get(label, 0) for label in LABELS) for onward in passes),
        tuple((starts or {}).get(label, 0) for label in LABELS),
        doubt,
    )


def test_only_a_hidden_sum_above_nought_passes_anything_on() -> None:
    weights = weights_of({"one": (1, 0, -1)}, passes=({"act": 5}, {"act": 5}, {"act": 5}))
    assert weights.speak({"one"}, "act") == [5, 0, 0]
    assert sum_of(weights.sums({"one"}), "act") == 5


def test_a_row_can_be_asked_for_before_any_sentence_was_weighed() -> None:
    weights = weights_of({"one": (3, -2), "two": (0, 1)}, passes=({}, {}))
    assert [weights.row(name) for name in ("two", "one", "none")] == [[0, 1], [3, -2], []]


@pytest.mark.parametrize(("start", "found"), [(0, set()), (1, {"blame"})])
def test_a_label_is_found_where_its_sum_is_above_nought(start: int, found: set[str]) -> None:
    sight = MESSAGES.look(Text("I'm sorry if I hurt you."))
    weighed = weigh(sight, weights_of({"x": (0,)}, starts={"blame": start}), NAMES)
    assert {c.label for c in weighed.candidates} == {"conditional", *found}


@pytest.mark.parametrize(
    ("start", "kept"),
    [
        (-10, ["conditional", "act", "threat"]),
        (-11, ["conditional", "threat"]),
    ],
)
def test_what_is_doubted_more_than_so_much_is_left_out_but_never_a_threat(
    start: int, kept: list[str]
) -> None:
    """Whoever reads a threat later has more to lose than its writer."""
    sight = MESSAGES.look(Text("I'm sorry if I hurt you. I lied. If you leave you'll be sorry."))
    assert [c.label for c in sight.candidates] == ["conditional", "act", "threat"]
    doubtful = weights_of({"x": (0,)}, starts={"act": start, "threat": -500}, doubt=-10)
    assert [c.label for c in weigh(sight, doubtful, NAMES).candidates] == kept


def test_the_weights_are_whole_and_belong_to_the_letters_that_are_there() -> None:
    """Whoever adds a letter learns anew: `python -m training.train`."""
    assert sum_of_letters() == weights.LETTERS
    assert len(KEYS) == len(set(KEYS)) == len(ROWS) - 1
    assert ROWS[-1] == ""
    assert {len(row) for row in ROWS[:-1]} == {len(weights.BEGINS)}
    assert len(weights.ONWARD) == len(weights.BEGINS)
    assert {len(row) for row in (*weights.ONWARD, weights.STARTS)} == {len(LABELS)}
    assert all(abs(ord(sign) - NOUGHT) <= 45 for row in ROWS for sign in row)


def test_no_key_is_a_word_of_one_letter_alone() -> None:
    """What stands in one letter only is not shipped: a weight tells of many writers' words."""
    assert "#begins" in KEYS
    assert not [key for key in KEYS if any(sign.isdigit() for sign in key) and len(key) > 24]


def test_only_features_of_the_weights_are_remembered() -> None:
    read("I am sorry that I told Xanthippe Quillfeather about the zorbing.")
    assert set(WEIGHTS.known) == set(KEYS)
    assert not [key for key in WEIGHTS.known if "quillfeather" in key]


def test_what_is_found_by_weight_shows_the_words_that_spoke_for_it() -> None:
    by_weight = [f for f in read(LETTER).findings if f.check.endswith("_weighed")]
    assert by_weight
    for finding in by_weight:
        assert finding.because
        for start, end in finding.because:
            assert finding.start <= start < end <= finding.end
        assert LETTER[finding.start : finding.end].endswith(tuple("abcdefghijklmnopqrstuvwxyz"))


def test_the_three_words_that_spoke_most_are_shown_and_neighbours_as_one() -> None:
    seen = Text("so wrong, and bad, and far worse, and mean")
    rows: dict[str, tuple[int, ...]] = {
        "bad": (4,), "far": (5,), "worse": (6,), "wrong": (3,), "mean": (-9,), "so": (0,),
    }  # fmt: skip
    weights = weights_of(rows, passes=({"contempt": 1},))
    spans = because(weights, seen, 0, "contempt", set())
    assert [seen.plain[start:end] for start, end in spans] == ["bad", "far worse"]


def test_a_word_that_spoke_neither_way_or_against_is_not_shown() -> None:
    seen = Text("so bad, and mean")
    weights = weights_of({"bad": (1,), "so": (0,), "mean": (-1,)}, passes=({"contempt": 1},))
    weights.begun += 1  # of the hidden sum, which stays above nought
    ((start, end),) = because(weights, seen, 0, "contempt", set())
    assert seen.plain[start:end] == "bad"


def test_both_words_of_a_hasty_one_that_spoke_are_shown_as_it_was_written() -> None:
    seen = Text("I say your the one")
    weights = weights_of({"you": (1,), "are": (1,)}, passes=({"blame": 1},))
    ((start, end),) = because(weights, seen, 0, "blame", set())
    assert seen.plain[start:end] == "your"


def test_what_is_found_by_a_pattern_shows_its_own_place() -> None:
    (finding,) = [f for f in read("I'm sorry if I hurt you.").findings if f.label == "conditional"]
    assert finding.because == ((finding.start, finding.end),)


def test_the_words_that_spoke_for_it_are_its_features() -> None:
    """Each placed feature is one of the sentence, so what is shown is what was summed."""
    seen = MESSAGES.look(Text(LETTER)).text
    for sentence in range(len(seen.first)):
        whole = features(seen, sentence)
        here = placed(seen, sentence)
        assert {name for name, _, _ in here} <= whole
        words = {name for name in whole if name[0] != "#" and name.isalpha()}
        assert words <= {name for name, _, _ in here}


def test_the_words_of_a_feature_are_shown_where_they_stand() -> None:
    assert sorted(placed(Text("Hello Ana. I never lied"), 1)) == [
        ("i", 2, 3),
        ("i never", 2, 4),
        ("i!:lied", 4, 5),
        ("i!:never", 3, 4),
        ("i:i", 2, 3),
        ("lied", 4, 5),
        ("never", 3, 4),
        ("never lied", 3, 5),
    ]


def test_words_in_quotation_marks_are_other_features_than_the_writers_own() -> None:
    own, quoted = (features(Text(t), 0) for t in ("you made me", 'he said "you made me"'))
    assert "made" in own
    assert "made" not in quoted
    assert "~made" in quoted


def test_the_same_verb_is_another_feature_after_i_and_after_you() -> None:
    assert "i:left" in features(Text("I left"), 0)
    assert "y:left" in features(Text("I know you left"), 0)
    assert "i!:left" in features(Text("I never left"), 0)


def test_a_not_reaches_to_the_next_pause_or_the_next_i_or_you() -> None:
    assert "t!:hurt" in features(Text("I never said it hurt"), 0)
    assert "y:left" in features(Text("I never knew you left"), 0)
    assert "i:left" in features(Text("I never slept, left"), 0)


@pytest.mark.parametrize(
    ("text", "sentence", "place"),
    [
        ("One. Two. Three.", 0, {"#0", "#begins", "#first"}),
        ("One. Two? Three.", 1, {"#0", "#middle", "#?"}),
        ("One. Two. Three.", 2, {"#0", "#ends", "#last"}),
        ("One.", 0, {"#0", "#begins", "#first", "#last"}),
        ("so " * 3, 0, {"#0", "#begins", "#first", "#last"}),
        ("so " * 4, 0, {"#1", "#begins", "#first", "#last"}),
        ("so " * 23, 0, {"#5", "#begins", "#first", "#last"}),
        ("so " * 24, 0, {"#6", "#begins", "#first", "#last"}),
        ("so " * 90, 0, {"#6", "#begins", "#first", "#last"}),
    ],
)
def test_a_sentence_knows_its_length_its_place_and_whether_it_asks(
    text: str, sentence: int, place: set[str]
) -> None:
    assert {name for name in features(Text(text), sentence) if name[0] == "#"} == place


def test_a_sentence_without_end_is_weighed_by_its_beginning() -> None:
    long = Text("and i lied " * 5000)
    assert len(features(long, 0)) < 4 * MOST_WORDS
    cut = features(Text("so " * 199 + "lied gone"), 0)
    assert "lied" in cut
    assert "gone" not in cut


def test_a_mail_about_other_things_is_not_weighed() -> None:
    """Deeds, repairs and reasons are in every work mail: they count beside a hurt between two."""
    text = (
        "The build fails on the second run. I forgot the flag, then I removed the cache and tried"
        " again. It works for me now, so I have closed the ticket and written it down in the notes"
        " for whoever comes next."
    )
    assert [f.check for f in read(text).findings if f.check.endswith("_weighed")] == []


def test_what_the_checks_say_of_a_sentence_and_its_neighbours_is_weighed_too() -> None:
    sight = MESSAGES.look(Text("I'm sorry if I hurt you. I lied. Bye."))
    first, second, third = by_checks(sight, NAMES)
    assert {"check:conditional", "has:conditional", "before:-", "after:act"} <= first
    assert {"has:act", "before:conditional", "after:0"} <= second
    assert third == {"before:act", "after:-"}


def test_a_reading_loads_no_library_of_numbers() -> None:
    code = "import sys; sys.path.insert(0, 'src'); import amends.words; print(*sys.modules)"
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True,
        cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert not {"numpy", "scipy", "torch", "sklearn"} & set(ran.stdout.split())


# The letters


def test_every_letter_is_in_the_form_and_is_read_as_it_was_cut() -> None:
    told = letters()
    assert len({letter.writer for letter in told}) >= 5
    for letter in told:
        for start, end, labels in letter.spans:
            assert letter.text[start:end] == letter.text[start:end].strip() != ""
            assert labels <= set(LABELS)


def test_a_letters_labels_reach_the_sentences_that_the_reader_cuts(tmp_path: Path) -> None:
    file = tmp_path / "one.txt"
    file.write_text("== a\nact | I lied. Twice.\n¶\n- | Bye.\n", encoding="utf-8")
    (letter,) = in_file(file)
    assert letter.text == "I lied. Twice.\n\nBye."
    seen, labels = as_read(letter.text, letter.spans)
    assert len(seen.first) == 3
    assert labels == [{"act"}, {"act"}, frozenset()]


@pytest.mark.parametrize("line", ["no bar here", "nolabel | I lied.", "act | "])
def test_a_line_that_is_no_labelled_sentence_is_refused(tmp_path: Path, line: str) -> None:
    file = tmp_path / "bad.txt"
    file.write_text(f"== a\n{line}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"bad.txt, line 2"):
        list(in_file(file))
