"""What of a sentence is weighed: its words, their neighbours, and who does what to whom.

A feature is a short text. The weights (weights.py) know some thousands of them; training makes
them from the same function, so the two can never drift apart. Nothing is kept of what was read.
"""

from collections.abc import Iterable
from itertools import pairwise

from .classes import NEGATIONS
from .text import Text

# Who is spoken of, from here on in the clause: the same verb weighs otherwise after "I" and "you".
SUBJECTS = {
    "i": "i", "you": "y", "we": "w", "me": "m", "my": "m", "your": "r", "it": "t", "that": "t",
    "this": "t", "there": "t", "they": "h", "he": "h", "she": "h",
}  # fmt: skip
TURNS = frozenset(("i", "you"))  # a new "I" or "you" ends the reach of a "not"
MOST_WORDS = 200  # of one sentence: what runs on for longer is weighed by its beginning
WORDS_A_STEP = 4  # lengths are told in steps of four words, up to 24
LENGTHS = tuple("#0 #1 #2 #3 #4 #5 #6".split())
PARTS = ("#begins", "#middle", "#ends")  # which third of the message


def features(seen: Text, sentence: int, noted: "Iterable[str]" = ()) -> "set[str]":
    """All features of one sentence: its own, and what was `noted` of it."""
    first = seen.first[sentence]
    words = seen.words[first : min(seen.last[sentence], first + MOST_WORDS)]
    quoted = _quoted(seen, first, len(words))
    if quoted:
        words = [f"~{word}" if place in quoted else word for place, word in enumerate(words)]
    found = set(words)
    add = found.add
    pauses = seen.pause_before
    before, who, no = "^", "0", ""
    at = first
    for word in words:
        add(f"{before} {word}")
        before = word
        if pauses[at]:
            no = ""
        at += 1
        if word in SUBJECTS:
            who = SUBJECTS[word]
            if word in TURNS:
                no = ""
        elif word in NEGATIONS:
            no = "!"
        add(f"{who}{no}:{word}")
    add(f"{before} $")
    _place(seen, sentence, len(words), found)
    found.update(noted)
    return found


def placed(seen: Text, sentence: int) -> "list[tuple[str, int, int]]":
    """The features that are words, each with its first word and one past its last.

    For explaining a finding: it looks once more, and slowly, at the sentence that has one.
    """
    first = seen.first[sentence]
    words = seen.words[first : min(seen.last[sentence], first + MOST_WORDS)]
    whole = features(seen, sentence)
    found = [(name, at, at + 1) for at, word in enumerate(words, first) for name in _names(word)]
    pairs = enumerate(pairwise(words), first)
    found += [(f"{word} {following}", at, at + 2) for at, (word, following) in pairs]
    return [one for one in found if one[0] in whole]


def _names(word: str) -> "list[str]":
    """How the features could be called that this word alone makes."""
    subjects = sorted({*SUBJECTS.values(), "0"})
    return [word, *(f"{who}{no}:{word}" for who in subjects for no in ("", "!"))]


def _quoted(seen: Text, first: int, count: int) -> "set[int]":
    """The words of the sentence that stand in quotation marks: they are somebody else's."""
    if not any(seen.quotes):
        return set()
    return {n for n in range(count) if seen.quoted_at(seen.starts[first + n])}


def _place(seen: Text, sentence: int, count: int, found: "set[str]") -> None:
    """How long the sentence is, where in the message it stands, and whether it asks."""
    sentences = len(seen.first)
    found.add(LENGTHS[min(count // WORDS_A_STEP, len(LENGTHS) - 1)])
    found.add(PARTS[3 * sentence // sentences])
    if sentence == 0:
        found.add("#first")
    if sentence == sentences - 1:
        found.add("#last")
    if seen.asked[sentence]:
        found.add("#?")
