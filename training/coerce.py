"""Learns the weights by which wordings are known that take somebody's freedom, and says how many.

    uv run --group training python -m training.coerce

A logistic regression over what `amends.words.coercing` makes of a whole wording. It is taught by
`wordings/`: a file for each writer, a line for each wording, `money | words` where it takes
somebody's freedom and of what kind, or `- | words` where it is fair; and by what the letters
(letters.py) say of putting right, all of it fair. Each writer's wordings are judged by weights that
saw none of that writer's: the limit and the figures come from these. They are of up to three
sentences; a longer text is weighed three at a time and is stopped more often. What is written are whole
numbers, into src/amends/words/coercing_weights.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from amends.words.coercing import by_lines, seen_of, weighed_of
from amends.words.held import NOUGHT
from training.hold import GROUPS, learn, vocabulary, whole
from training.letters import FAIR, as_read, letters, sum_of_wordings, wordings
from training.train import matrix

WEIGHTS = Path(__file__).parents[1] / "src/amends/words/coercing_weights.py"
OURS = ("lines.txt", "house.txt")  # of whoever wrote the check: learned from, and in no figure
FEATURES = 16_000  # those with the heaviest weights
OF_A_LETTER = 0.15  # how much a sentence of a letter counts beside a wording
OTHERS = 2_000  # sentences of letters that put nothing right, one in so many
SHORTEST = 12  # characters of a sentence of a letter
FAIR_STOPPED = 0.04  # the share of fair wordings that may be stopped

Array = Any
"""A NumPy array; what it holds is said where it is made."""


@dataclass(frozen=True)
class Lesson:
    """All wordings, then the sentences of letters."""

    found: list[set[str]]
    of_wordings: int  # so many of them are wordings
    takes: Array  # bool: does it take somebody's freedom
    known: Array  # bool: do the lines of coercing.py know it
    group: Array  # int: which group of writers
    counts: Array  # how much each counts
    measured: Array  # bool: is it a wording of a writer who had not seen the lines


def of_letters() -> list[tuple[str, str]]:
    """Writer and words of what letters say of putting right, and of a few of their other sentences."""
    right: list[tuple[str, str]] = []
    others: list[tuple[str, str]] = []
    for letter in letters():
        seen, labels = as_read(letter.text, letter.spans)
        for sentence, named in enumerate(labels):
            start, end = seen.sentence_span(sentence)
            if "threat" in named or end - start < SHORTEST:
                continue
            told = right if named & {"repair", "change"} else others
            told.append((letter.writer, letter.text[start:end]))
    return right + others[:: len(others) // OTHERS]


def lesson() -> Lesson:
    said, written = wordings(), of_letters()
    words = [words for _, _, words in said] + [words for _, words in written]
    read = [seen_of(text) for text in words]
    writers = [name for name, _, _ in said] + [name for name, _ in written]
    group = {name: n % GROUPS for n, name in enumerate(dict.fromkeys(writers))}
    kinds = [kind for _, kind, _ in said]
    more = len(written)
    return Lesson(
        found=[weighed_of(seen) for seen in read],
        of_wordings=len(said),
        takes=np.array([kind != FAIR for kind in kinds] + [False] * more),
        known=np.array([by_lines(seen) is not None for seen in read]),
        group=np.array([group[name] for name in writers]),
        counts=np.array([1.0] * len(said) + [OF_A_LETTER] * more),
        measured=np.array([name not in OURS for name, _, _ in said] + [False] * more),
    )


def judged_unseen(told: Lesson, known: dict[str, int]) -> Array:
    """Per wording the log-odds, by weights that never saw one of its writer."""
    sums = np.zeros(len(told.found))
    every = matrix(told.found, known)
    for group in range(GROUPS):
        others = told.group != group
        weights, start = learn(every[others], told.takes[others], told.counts[others])
        sums[~others] = every[~others] @ weights + start
    return sums


def limit(sums: Array, told: Lesson) -> float:
    """The sum above which a wording is stopped that the lines do not know."""
    fair = told.measured & ~told.takes
    for enough in np.arange(sums.min(), sums.max(), 0.02):
        if (told.known | (sums > enough))[fair].mean() <= FAIR_STOPPED:
            return float(enough)
    raise ValueError("the lines alone stop more fair wordings than may be stopped")


TEMPLATE = '''"""What `coercing` weighs with, learned by training/coerce.py from wordings, not by hand.

KEYS has a feature a line; ROWS one sign for each, of which "P" is nought: how much it speaks for
stopping a wording.
"""

LEARNED_FROM = "{learned_from}"
START = {start}
ENOUGH = {enough}
KEYS = r"""{keys}"""
ROWS = r"""{rows}"""
'''


def written(told: Lesson, known: dict[str, int], enough: float) -> str:
    weights, _ = learn(matrix(told.found, known), told.takes, told.counts)
    heaviest = np.argsort(-np.abs(weights), kind="stable")[:FEATURES]
    names = list(known)
    known = {name: n for n, name in enumerate(sorted(names[place] for place in heaviest))}
    weights, start = learn(matrix(told.found, known), told.takes, told.counts)
    rows, (start_sum, enough_sum) = whole(weights, start, enough)
    return TEMPLATE.format(
        learned_from=sum_of_wordings(),
        start=start_sum,
        enough=enough_sum,
        keys="\n".join(known),
        rows="".join(chr(NOUGHT + one) for one in rows.tolist()),
    )


def main() -> None:
    told = lesson()
    known = vocabulary(told.found[: told.of_wordings])
    sums = judged_unseen(told, known)
    enough = limit(sums, told)
    stopped = told.known | (sums > enough)
    letters_too = np.arange(len(told.found)) >= told.of_wordings
    for name, of in (("by lines alone", told.known), ("with weights", stopped)):
        print(
            f"{name:15} of {(told.measured & told.takes).sum()} that take freedom"
            f" {of[told.measured & told.takes].mean():.3f}, of"
            f" {(told.measured & ~told.takes).sum()} fair {of[told.measured & ~told.takes].mean():.3f},"
            f" of {letters_too.sum()} sentences of letters {of[letters_too].mean():.3f}"
        )
    text = written(told, known, enough)
    WEIGHTS.write_text(text, encoding="utf-8")
    print(f"{WEIGHTS.name}: {len(text.encode()) // 1024} KiB")


if __name__ == "__main__":
    main()
