"""Learns the weights of the reader from the letters, and says how well they do on letters unseen.

    uv run --group training python -m training.train

A network of one hidden layer over the features of `amends.words`. Each writer's letters are judged
by weights that were learned without any letter of that writer: the thresholds and the figures come
from these. Then all letters together give the weights that are written, as whole numbers, into
src/amends/words/weights.py. Seeded: the same letters give the same file.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from multiprocessing import Pool
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix

from amends.words.checks import CHECKS
from amends.words.engine import Engine
from amends.words.features import features
from amends.words.shape import HARMS, LABELS
from amends.words.signals import SIGNALS
from amends.words.weighing import NOUGHT, by_checks
from amends.words.whole import RULES
from training.letters import Letter, as_read, letters, sum_of

WEIGHTS = Path(__file__).parents[1] / "src/amends/words/weights.py"
GROUPS = 5  # of writers, each judged once by what the others taught
FEWEST = 3  # sentences that a feature must stand in to be weighed
FEATURES = 20_000  # of those, at most so many: the ones that tell most of some label
LEAST = 0.1  # of chi-squared that a feature must tell each time it stands somewhere
HIDDEN = 80  # hidden sums
ROUNDS, BATCH = 14, 512  # over all sentences, and how many are learned from at once
PACE = 0.006  # of learning at the beginning; it falls to nothing
FORGET = 0.5  # the share of features that each step must do without
FORGET_SUMS = 0.4  # the same of hidden sums
HELD_DOWN = 1e-5  # how hard large weights are held down
BEGIN, RARE = 0.03, -3.0  # how large weights begin, and how rare each label is taken to be
HEAVIEST = 45  # the heaviest weight has this sign (weighing.py)
HEAVIEST_ONWARD = 120
SEED = 4
PROCESSES = 2
DOUBT = 2.5  # log-odds below its threshold at which the finding of a check is not believed
PRECISION = 0.9  # the share of findings of harm, in whole letters, that must be right

MESSAGES = Engine(checks=CHECKS, signals=SIGNALS, rules=RULES)
"""The checks alone, without the weights that are to be learned."""

Array = Any
"""A NumPy array; what it holds is said where it is made."""


@dataclass(frozen=True)
class Lesson:
    """All sentences: their features, a row of labels each, and whose letter each stands in."""

    found: list[set[str]]
    labels: Array  # bool, sentences by labels
    letter: Array  # int, per sentence: which letter
    group: Array  # int, per sentence: which group of writers


def lesson(told: Sequence[Letter]) -> Lesson:
    writers = sorted({letter.writer for letter in told})
    found: list[set[str]] = []
    rows, letter_of, group = [], [], []
    names = tuple(check.name for check in CHECKS)
    for number, letter in enumerate(told):
        seen, labels = as_read(letter.text, letter.spans)
        noted = by_checks(MESSAGES.look(seen), names)
        for sentence, named in enumerate(labels):
            found.append(features(seen, sentence, noted[sentence]))
            rows.append([label in named for label in LABELS])
            letter_of.append(number)
            group.append(writers.index(letter.writer) % GROUPS)
    return Lesson(found, np.array(rows), np.array(letter_of), np.array(group))


def vocabulary(found: Sequence[set[str]], labels: Array) -> dict[str, int]:
    """The features that tell most of some label, each with its number.

    How much one tells is its chi-squared: how far its sentences are from having each label as
    often as all sentences have it.
    """
    counted = Counter(feature for one in found for feature in one)
    often = sorted(feature for feature, times in counted.items() if times >= FEWEST)
    rows = matrix(found, {feature: number for number, feature in enumerate(often)})
    share = labels.mean(0)
    expected = np.asarray(rows.sum(0)).ravel()[:, None] * share
    tells = ((rows.T @ labels.astype(float) - expected) ** 2 / (expected * (1 - share))).max(1)
    tells[tells < LEAST * np.asarray(rows.sum(0)).ravel()] = 0
    best = np.argsort(-tells, kind="stable")[: min(FEATURES, int((tells > 0).sum()))]
    return {feature: n for n, feature in enumerate(sorted(often[place] for place in best))}


def matrix(found: Sequence[set[str]], known: dict[str, int]) -> csr_matrix:
    places = [[known[name] for name in one if name in known] for one in found]
    ends = np.cumsum([0, *map(len, places)])
    columns = np.fromiter((n for one in places for n in sorted(one)), dtype=np.int32)
    return csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(found), len(known)))


@dataclass(frozen=True)
class Network:
    """The four arrays of weighing.py, in log-odds or in whole numbers."""

    rows: Array  # features by hidden sums
    begins: Array  # hidden sums
    onward: Array  # hidden sums by labels
    starts: Array  # labels

    def sums(self, rows: csr_matrix) -> Array:
        return np.maximum(rows @ self.rows + self.begins, 0) @ self.onward + self.starts

    def whole(self) -> tuple[Network, float]:
        """The same in whole numbers, so near that hardly a reading turns on the difference.

        With it what a sum of 1 then means, in log-odds.
        """
        unit = np.abs(self.rows).max() / HEAVIEST
        onward = np.abs(self.onward).max() / HEAVIEST_ONWARD
        whole = Network(
            np.rint(self.rows / unit).astype(int),
            np.rint(self.begins / unit).astype(int),
            np.rint(self.onward / onward).astype(int),
            np.rint(self.starts / (unit * onward)).astype(int),
        )
        return whole, float(unit * onward)


def learn(rows: csr_matrix, labels: Array) -> Network:
    """Adam over cross-entropy, a share of features and hidden sums left out at each step."""
    draw = np.random.default_rng(SEED)
    rows, wanted = rows.astype(np.float32), labels.astype(np.float32)
    count = rows.shape[0]
    arrays = [
        draw.normal(0, BEGIN, (rows.shape[1], HIDDEN)).astype(np.float32),
        np.zeros(HIDDEN, np.float32),
        draw.normal(0, 0.1, (HIDDEN, labels.shape[1])).astype(np.float32),
        np.full(labels.shape[1], RARE, np.float32),
    ]
    means = [np.zeros_like(array) for array in arrays]
    squares = [np.zeros_like(array) for array in arrays]
    steps = ROUNDS * -(-count // BATCH)
    step = 0
    for _ in range(ROUNDS):
        order = draw.permutation(count)
        for begin in range(0, count, BATCH):
            step += 1
            some = order[begin : begin + BATCH]
            slopes = _slopes(arrays, rows[some], wanted[some], draw)
            pace = PACE * (1 - step / steps) + PACE / 300
            for n, slope in enumerate(slopes):
                means[n] += 0.1 * (slope - means[n])
                squares[n] += 0.001 * (slope * slope - squares[n])
                size = np.sqrt(squares[n] / (1 - 0.999**step)) + 1e-8
                arrays[n] -= pace * (means[n] / (1 - 0.9**step)) / size
    return Network(*arrays)


def _slopes(arrays: list[Array], rows: csr_matrix, wanted: Array, draw: Any) -> list[Array]:
    rows.data = rows.data * (draw.random(len(rows.data)) > FORGET) / (1 - FORGET)
    rows = rows.astype(np.float32)
    sums = rows @ arrays[0] + arrays[1]
    kept = (
        (draw.random(sums.shape) > FORGET_SUMS).astype(np.float32) / (1 - FORGET_SUMS) * (sums > 0)
    )
    passed = sums * kept
    odds = passed @ arrays[2] + arrays[3]
    off = (1 / (1 + np.exp(-odds)) - wanted) / len(wanted)
    back = (off @ arrays[2].T) * kept
    return [
        rows.T @ back + HELD_DOWN * arrays[0],
        back.sum(0),
        passed.T @ off + HELD_DOWN * arrays[2],
        off.sum(0),
    ]


def judged(told: Lesson) -> Array:
    """Per sentence and label the log-odds, by weights that never saw a letter of its writer."""
    with Pool(PROCESSES) as pool:
        parts = pool.starmap(_judged, [(told, group) for group in range(GROUPS)])
    sums = np.zeros(told.labels.shape)
    for group, part in enumerate(parts):
        sums[told.group == group] = part
    return sums


def _judged(told: Lesson, group: int) -> Array:
    taught = told.group != group
    some = [one for one, is_in in zip(told.found, taught, strict=True) if is_in]
    others = [one for one, is_in in zip(told.found, taught, strict=True) if not is_in]
    known = vocabulary(some, told.labels[taught])
    return learn(matrix(some, known), told.labels[taught]).sums(matrix(others, known))


def in_letters(values: Array, letter: Array, join: Callable[..., Any], empty: int) -> Array:
    """Per letter and label: what its sentences hold together."""
    whole = np.full((letter.max() + 1, values.shape[1]), empty, dtype=values.dtype)
    join.at(whole, letter, values)  # type: ignore[attr-defined]
    return whole


def thresholds(sums: Array, told: Lesson, precision: float) -> Array:
    """Per label the smallest sum that is a finding.

    It is where F1, the mean of precision and recall, is best, by letter and by sentence alike. For
    what undoes an apology a finding that is wrong counts against that, as heavily as it must for
    so large a share of what is found in whole letters to be right.
    """
    most = in_letters(sums, told.letter, np.maximum, -99)
    has = in_letters(told.labels, told.letter, np.logical_or, 0)
    harms = np.array([label in HARMS for label in LABELS])
    limits = np.zeros(len(LABELS))
    for price in np.arange(0, 4, 0.05):
        for n in range(len(LABELS)):
            sides = ((sums[:, n], told.labels[:, n]), (most[:, n], has[:, n]))
            limits[n] = _best(sides, price if harms[n] else 0.0)
        found = most >= limits
        if (found & has)[:, harms].sum() >= precision * found[:, harms].sum():
            break
    return limits


def _best(sides: Sequence[tuple[Array, Array]], price: float) -> float:
    """The limit at which F1, less the price of what is wrongly found, is best over all sides."""
    tried = np.quantile(sides[0][0], np.linspace(0.5, 0.9998, 1500))
    worth = np.zeros(len(tried))
    for sums, wanted in sides:
        order = np.argsort(-sums, kind="stable")
        right = np.concatenate([[0], np.cumsum(wanted[order])])
        count = np.searchsorted(-sums[order], -tried, side="right")
        hit = right[count]
        worth += 2 * hit / (count + wanted.sum()) - price * (count - hit) / wanted.sum()
    return float(tried[int(np.argmax(worth))])


def written(known: dict[str, int], network: Network, doubt: int, sum_of_letters: str) -> str:
    """The file of the weights: keys and rows have a line for each feature, in the same order."""
    rows = ("".join(chr(NOUGHT + weight) for weight in row) for row in network.rows.tolist())
    return TEMPLATE.format(
        letters=sum_of_letters,
        doubt=doubt,
        begins=_numbers(network.begins),
        onward="\n".join(f"    {_numbers(row)}," for row in network.onward),
        starts=_numbers(network.starts),
        keys="\n".join(known),
        rows="\n".join(rows),
    )


def _numbers(row: Array) -> str:
    return f"({', '.join(str(int(number)) for number in row)})"


TEMPLATE = '''"""What the reader weighs with, learned from the letters by training/train.py, not by hand.

KEYS has a feature a line, ROWS its weights in the same line: a sign for each hidden sum, of which
"P" is nought. BEGINS, ONWARD and STARTS are what weighing.py says; a label's threshold is in STARTS.
"""

LETTERS = "{letters}"
DOUBT = {doubt}
BEGINS = {begins}
ONWARD = (
{onward}
)
STARTS = {starts}
KEYS = r"""{keys}"""
ROWS = r"""{rows}
"""
'''


def figures(found: Array, wanted: Array) -> tuple[Array, Array, Array]:
    """Per label precision, recall and F1."""
    right = (found & wanted).sum(0)
    precision = right / np.maximum(1, found.sum(0))
    recall = right / np.maximum(1, wanted.sum(0))
    return precision, recall, 2 * right / np.maximum(1, found.sum(0) + wanted.sum(0))


def told_of(sums: Array, limits: Array, told: Lesson) -> str:
    """The table of how well letters are read by weights that saw none of their writer's."""
    found = sums >= limits
    by_sentence = figures(found, told.labels)
    wholes = [in_letters(each, told.letter, np.logical_or, 0) for each in (found, told.labels)]
    by_letter = figures(*wholes)
    lines = [f"{'label':15}{'letters':>8}{'P':>6}{'R':>6}{'F1':>6}{'F1 by sentence':>16}"]
    for n, label in enumerate(LABELS):
        lines.append(
            f"{label:15}{wholes[1][:, n].sum():8d}{by_letter[0][n]:6.2f}{by_letter[1][n]:6.2f}"
            f"{by_letter[2][n]:6.2f}{by_sentence[2][n]:16.2f}"
        )
    harms = [LABELS.index(label) for label in HARMS]
    right = (wholes[0] & wholes[1])[:, harms].sum()
    lines += [
        f"macro F1 by letter {by_letter[2].mean():.3f}, by sentence {by_sentence[2].mean():.3f}",
        f"precision of harms by letter {right / wholes[0][:, harms].sum():.3f}",
        f"recall of harms by letter {right / wholes[1][:, harms].sum():.3f}",
    ]
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--precision", type=float, default=PRECISION, help="of all harms, by letter"
    )
    parser.add_argument("--look", action="store_true", help="only the figures; write nothing")
    said = parser.parse_args()
    every = letters()
    told = lesson(every)
    sums = judged(told)
    limits = thresholds(sums, told, said.precision)
    print(f"{len(every)} letters, {len(told.found)} sentences, each judged by other writers'")
    print(told_of(sums, limits, told))
    if said.look:
        return
    known = vocabulary(told.found, told.labels)
    network = learn(matrix(told.found, known), told.labels)
    network, unit = replace(network, starts=network.starts - limits).whole()
    text = written(known, network, -round(DOUBT / unit), sum_of())
    WEIGHTS.write_text(text, encoding="utf-8")
    print(f"{WEIGHTS.name}: {len(known)} features, {len(text.encode()) // 1024} KiB")


if __name__ == "__main__":
    main()
