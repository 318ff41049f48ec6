"""How a pattern is read, how far a "not" and a "you said" reach, and where a sentence ends."""

import pytest

from amends.words import engine, pattern, read
from amends.words.language import language
from amends.words.pattern import Patterns
from amends.words.text import Text, boundary, last_not_after, plain, quotations, spoken


def places(line: str, text: str) -> list[str]:
    """The words at which the pattern stands, longest first."""
    seen = Text(text)
    return [" ".join(seen.words[first:last]) for first, last, _ in Patterns([line]).walk(seen)]


@pytest.mark.parametrize(
    ("line", "text", "found"),
    [
        ("a word", "a word", ["a word"]),
        ("a word", "a long word", []),
        ("a|the word", "the word", ["the word"]),
        ("a long? word", "a word", ["a word"]),
        ("a long? word", "a long word", ["a long word"]),
        ("a long? word", "a short word", []),
        ("a _ word", "a short word", ["a short word"]),
        ("a _ word", "a word", []),
        ("a .. word", "a one two three word", ["a one two three word"]),
        ("a .. word", "a one two three four word", []),
        ("a ... word", "a 1 2 3 4 5 6 7 8 word", ["a 1 2 3 4 5 6 7 8 word"]),
        ("a ... word", "a 1 2 3 4 5 6 7 8 9 word", []),
        ("a .. word", "a not word", []),
        ("a ... word", "a hardly kept word", []),
        ("a .. word", "A one. Two word.", []),
        ("a , word", "a, word", ["a word"]),
        ("a , word", "a word", []),
        ("a & word", "a word", ["a word"]),
        ("a & word", "a, word", []),
        ("a word $", "a word. Now", ["a word"]),
        ("a word $", "a word now", []),
        ("^ a word", "a word", ["a word"]),
        ("^ a word", "say a word", []),
        ("^ word", "and word", ["word"]),
        ("^ a word", "well and then a word", ["a word"]),
        ("^ a word", "well and then so a word", []),
        ("^ a word", "ana, a word", ["a word"]),
        ("^ a word", "my ana, a word", ["a word"]),
        ("^ a word", "my dear ana, a word", []),
        ("^ a word", "and ana, a word", ["a word"]),
        ("^ a word", "I lied, yes. Ana, a word", ["a word"]),
        ("(a word|two words) here", "two words here", ["two words here"]),
        ("(a long)? word", "word", ["word"]),
        ("(a long)? word", "a long word", ["a long word", "word"]),
        ("i {-ed}", "i walked", ["i walked"]),
        ("i {-ed}", "i ted", []),
        ("i {-ed}", "i oted", ["i oted"]),
        ("i {-ed}", "i hugged", []),
        ("i {-ing}", "i thing", []),
    ],
)
def test_a_pattern_stands_where_its_line_says(line: str, text: str, found: list[str]) -> None:
    assert places(line, text) == found


@pytest.mark.parametrize(
    ("line", "begun"),
    [
        ("a b", [("a", "b")]),
        ("a? b", [("a?", "b")]),
        ("(a)", [("a", "")]),
        ("(a|b) c", [("a|b", "c")]),
        ("(a|b)? c", [("a|b?", "c")]),
        ("(a|b c) d", [("b", "c d"), ("a", "d")]),
        ("(a|b c)? d", [("b", "c d"), ("a", "d"), ("d", "")]),
        ("(a (b|c)|d) e", [("a", "(b|c) e"), ("d", "e")]),
        ("(a?|b) c", [("a?", "c"), ("b", "c")]),
        ("((a|b)|c) d", [("a|b", "d"), ("c", "d")]),
        ("(a)? (b|c) d", [("a?", "(b|c) d")]),
        ("(a b)? (c) d", [("a", "b (c) d"), ("c", "d")]),
    ],
)
def test_words_in_brackets_begin_together_where_the_same_follows_them(
    line: str, begun: list[tuple[str, str]]
) -> None:
    assert pattern.heads(line) == begun


def test_a_walk_counts_the_words_that_it_looks_at_and_the_ends_of_sentences() -> None:
    patterns = Patterns(["a b c"])
    assert patterns.steps == 0
    patterns.walk(Text("a b x. y"))
    # "a b x" from the "a" on; then "b", "x" and "y", where no pattern begins.
    assert patterns.steps == 3 + 1 + 1 + 1


def test_a_walk_looks_at_no_place_of_its_patterns_twice() -> None:
    patterns = Patterns(["a _? .. long? word"])
    patterns.walk(Text("a very very long word"))
    closed = [items for state in patterns._states.values() for items, _ in state.closed.values()]
    assert max(map(len, closed)) > 3
    assert [items for items in closed if len(set(items)) < len(items)] == []


def test_a_walk_that_forgets_what_it_knew_finds_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    patterns = Patterns(["a .. word", "^ my word", "word $"])
    seen = Text("My word, a long word. A word is a very plain word")
    known = patterns.walk(seen)
    monkeypatch.setattr(pattern, "MOST_STATES", 0)
    held = len(patterns._states)
    patterns.walk(Text("nothing"))
    assert len(patterns._states) < held
    assert patterns.walk(seen) == known


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("sohuld", "should"),  # two letters in turn
        ("dammage", "_"),  # a letter too many is no slip that is read
        ("sory", "_"),  # four letters are too few to be sure
        ("apologse", "_"),
        ("dissapoint", "_"),
        ("rwong", "wrong"),
        ("wrogn", "wrong"),  # five letters are enough
        ("responsibiltiy", "responsibility"),
        ("acknowledgemnet", "_"),  # longer words are not looked up
        ("forgoten", "forgotten"),  # one letter of a double
    ],
)
def test_a_slip_of_the_fingers_is_the_word_that_was_meant(written: str, read_as: str) -> None:
    known = (
        "should damage sorry apologise disappoint forgotten wrong responsibility acknowledgement"
    )
    patterns = Patterns([known])
    assert patterns._unknown(written) == read_as
    patterns.walk(Text("one text"))
    patterns.walk(Text("and another"))  # from here on it looks at the letters first
    assert patterns._letters is not None
    assert patterns._unknown(written) == read_as


@pytest.mark.parametrize(
    ("text", "at", "negated"),
    [
        ("not one two word", 3, True),
        ("not one two three word", 4, False),
        ("never, word", 1, False),
        ("never word", 1, True),
        ("Not. Word", 1, False),
        ("word not", 0, False),
        ("one two word", 2, False),
    ],
)
def test_a_not_reaches_three_words_in_one_breath(text: str, at: int, negated: bool) -> None:
    assert engine._negated(at, Text(text)) is negated


@pytest.mark.parametrize(
    ("text", "reach"),
    [
        ("you said it hurt", (2, 4)),
        ("you said it hurt, and it did", (2, 4)),
        ("you said it hurt and i laughed", (2, 4)),
        ("you said it hurt and it burned", (2, 7)),
        ("you said, it hurt", (2, 4)),
        ("you said it hurt and", (2, 5)),
        ("you said it was i and", (2, 6)),
    ],
)
def test_what_you_said_reaches_to_a_pause_or_to_an_and_i(text: str, reach: tuple[int, int]) -> None:
    assert engine._reported(Text(text), [(0, 2)]) == {0: range(*reach)}


def test_what_you_said_last_reaches_nowhere_and_the_first_said_in_a_sentence_counts() -> None:
    assert engine._reported(Text("so you said"), [(1, 3)]) == {0: range(0)}
    both = Text("you said it and you said more. You said no")
    assert engine._reported(both, [(0, 2), (4, 6), (7, 9)]) == {0: range(2, 7), 1: range(9, 10)}
    cut = Text("and you said. You said no")
    assert engine._reported(cut, [(1, 3), (3, 5)]) == {0: range(0), 1: range(5, 6)}


def test_a_check_keeps_the_first_place_in_a_sentence_at_its_longest_and_the_next_after_it() -> None:
    seen = Text("a b c d e f. g")
    hits = [(0, 2, 0), (0, 1, 0), (1, 3, 0), (2, 3, 0), (4, 5, 0), (6, 7, 0), (0, 1, 1), (0, 1, 2)]
    assert engine._best(hits, 2, seen, {(1, 0)}) == [(0, 2, 0), (2, 3, 0), (6, 7, 0)]


@pytest.mark.parametrize(
    ("mine", "others", "sorry", "is_letter"),
    [
        (0, 29, False, True),
        (0, 30, False, False),
        (77, 923, False, True),
        (76, 924, False, False),
        (50, 950, True, True),
        (49, 951, True, False),
    ],
)
def test_a_long_text_is_a_letter_where_it_speaks_of_i_and_you(
    mine: int, others: int, sorry: bool, is_letter: bool
) -> None:
    assert engine._is_letter(Text("you " * mine + "snow " * others), sorry) is is_letter


@pytest.mark.parametrize(
    ("gap", "before", "what"),
    [
        (". ", "word", 2),
        (".", "word", 0),
        ("..", "word", 2),
        (". ", "mr", 0),
        ("… ", "mr", 2),
        ("!", "word", 2),
        (" ?", "word", 2),
        ("\n", "word", 1),
        ("\n\n", "word", 2),
        ("\n- ", "word", 2),
        (", ", "word", 1),
        (" - ", "word", 1),
        ("\t", "word", 0),
        (' "', "word", 0),
    ],
)
def test_what_stands_between_two_words(gap: str, before: str, what: int) -> None:
    assert boundary(gap, before) == what


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("don't", ("do", "not")),
        ("can't", ("can", "not")),
        ("can't've", ("can", "not", "have")),
        ("n't", ("not",)),
        ("n't've", ("not", "have")),
        ("shouldn't've", ("should", "not", "have")),
        ("i'd've", ("i", "'d", "have")),
        ("i'd'll", ("i'd", "will")),
        ("you're", ("you", "are")),
        ("it's", ("it", "is")),
        ("ana's", ("ana", "'s")),
        ("o'clock", ("oclock",)),
        ("sorryyy", ("sorry",)),
        ("sorrrybabe", ("sorry",)),
        ("cannae", ("can", "not")),
        ("nae", ("nae",)),
        ("reggaenae", ("reggaenae",)),
        ("word", ("word",)),
    ],
)
def test_one_written_word_stands_for_the_words_that_are_said(
    written: str, words: tuple[str, ...]
) -> None:
    assert spoken(written) == words


def quoted(text: str) -> list[str]:
    return [text[start:end] for start, end in zip(*quotations(text), strict=True)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('a "b c" d', ['"b c"']),
        ('a "b', []),
        ('a "b\n\nc', []),
        ('a "b" c "d"', ['"b"', '"d"']),
        ("> a\nb", ["> a"]),
        ("a\n > b", ["\n > b"]),
        ("a 'b c' d", ["'b c'"]),
        ("it isn't a dog's life", []),
        ("a 'b\nc' d", []),
        ("a \"b 'c' d\" e", ["\"b 'c' d\""]),
        ('"a b" c', ['"a b"']),
        ('"a""b"', ['"a"', '"b"']),
        ("'a' b", ["'a'"]),
        ("a 'b 'c' d", ["'b 'c'"]),
        ("'a' 'b' c", ["'a'", "'b'"]),
        ("> 'a b' c\n'd'", ["> 'a b' c", "'d'"]),
        ("'" + "a" * 198 + "' b", ["'" + "a" * 198 + "'"]),
        ("'" + "a" * 199 + "' b", []),  # no quotation in single marks is so long
    ],
)
def test_what_is_quoted(text: str, found: list[str]) -> None:
    assert quoted(text) == found


def test_a_place_is_quoted_from_its_first_mark_to_its_last() -> None:
    seen = Text('a "bc" d')
    assert [seen.quoted_at(at) for at in range(8)] == [False] * 2 + [True] * 4 + [False] * 2


def test_the_last_place_at_or_before_an_offset() -> None:
    assert [last_not_after([2, 5], at) for at in (0, 2, 4, 5, 9)] == [-1, 0, 0, 1, 1]
    assert last_not_after([], 3) == -1


def test_a_sentence_ends_after_its_marks_and_is_asked_by_its_mark() -> None:
    text = "He left?! She stayed... Then (all) slept."
    seen = Text(text)
    assert [text[slice(*seen.sentence_span(at))] for at in range(3)] == [
        "He left?!",
        "She stayed...",
        "Then (all) slept.",
    ]
    assert seen.asked == [True, False, False]


def test_a_sentence_without_a_mark_ends_with_its_word_and_one_with_many_after_eight() -> None:
    text = "No!!!!!!!!!!!! Bye"
    seen = Text(text)
    assert [text[slice(*seen.sentence_span(at))] for at in range(2)] == ["No!!!!!!!!", "Bye"]


def test_a_capital_that_lowers_to_two_stays_as_it_is() -> None:
    assert plain("İÀ’“") == "İà'\""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("your the one", ["you", "are", "the", "one"]),
        ("your, the one", ["your", "the", "one"]),
        ("your dog", ["your", "dog"]),
        ("is it your", ["is", "it", "your"]),
        ("should of", ["should", "have"]),
        ("should not of", ["should", "not", "have"]),
        ("a lot of", ["a", "lot", "of"]),
        ("not of", ["not", "of"]),
        ("it was not of", ["it", "was", "not", "of"]),
        ("it's been a week", ["it", "has", "been", "a", "week"]),
        ("it is, been and gone", ["it", "is", "been", "and", "gone"]),
        ("ill go", ["i", "will", "go"]),
        ("i was ill", ["i", "was", "ill"]),
        ("we went. ill go", ["we", "went", "i", "will", "go"]),
    ],
)
def test_hasty_words_are_read_as_they_were_meant(text: str, words: list[str]) -> None:
    seen = Text(text)
    assert seen.words == words
    counts = {len(seen.starts), len(seen.ends), len(seen.sentence_of), len(seen.pause_before)}
    assert counts == {len(words)}


def test_both_words_of_a_hasty_you_are_lie_in_its_one_place() -> None:
    seen = Text("Now your the one.")
    assert [(seen.starts[at], seen.ends[at]) for at in (1, 2)] == [(4, 8), (4, 8)]
    assert seen.pause_before[2] == 0


def test_a_finding_is_the_first_and_longest_of_its_label_in_a_sentence() -> None:
    text = "It was only one drink, it was just a joke, and you're overreacting."
    (found,) = [f for f in read(text).findings if f.label == "minimise"]
    assert text[found.start : found.end] == "It was only one drink"


def test_words_that_push_only_beside_harm_take_an_apology_back_once_they_count() -> None:
    text = "It was just a joke. You are overreacting. I am sorry I lied, yet you kept sulking."
    assert {"blame_among_harms", "undone"} <= {finding.check for finding in read(text).findings}


@pytest.mark.parametrize(
    "text",
    [
        "the and you was qui est une zzq zzw zze",  # four English words, three of another tongue
        f"the and you was zzq {'אני ' * 5}",  # four English words, and half in another script
    ],
)
def test_a_text_of_two_tongues_is_read_where_english_is_the_larger_part(text: str) -> None:
    assert language(Text(text)) == "en"
