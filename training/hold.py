"""Learns the weights by which words are held, and says how many threats they hold, of the unseen.

    uv run --group training python -m training.hold

A logistic regression over what `amends.words.held` makes of each sentence. It is taught by the
letters (letters.py), by lines that were written for it (`lines/`): `threat | words`,
`self_harm | words`, or `- | words` where nothing is to be held, each line a message of its own; and
by some of the `wordings/`.
Each writer's letters are judged by weights that saw none of that writer's: both limits and the
figures come from these. What is written are whole numbers, into src/amends/words/held_weights.py.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix, vstack

from amends.words.held import NOUGHT, Judged
from amends.words.shape import HARMS
from amends.words.text import Text
from training.letters import as_read, letters, lines, sum_of_all, wordings
from training.train import matrix

WEIGHTS = Path(__file__).parents[1] / "src/amends/words/held_weights.py"
GROUPS = 5  # of writers, each judged once by what the others taught
FEWEST = 3  # sentences and lines that a feature must stand in
FEATURES = 20_000  # of those, the ones with the heaviest weights
PRICE = 0.3  # of being wrong, beside a large weight
OF_A_LINE = 0.7  # how much a line counts beside a sentence of a letter
OF_A_SHAPE = 2.0  # and one of our own, by which `held` was always tuned
OURS = ("shapes.txt", "house.txt")
HONEST_HELD = 0.10  # the share of honest letters that may be held wrongly
LET_GO = 0.03  # the share of the threats that the lines know, and the weights may let go
HEAVIEST = 45  # the heaviest weight has this sign (held.py)

Array = Any
"""A NumPy array; what it holds is said where it is made."""


@dataclass(frozen=True)
class Lesson:
    """All sentences of the letters, then the lines."""

    found: list[set[str]]
    hold: Array  # bool: is it a threat
    known: Array  # bool: do the lines of holding.py hold it
    letter: Array  # int, per sentence: which letter
    group: Array  # int, per sentence: which group of writers
    honest: set[int]  # letters that own a deed and have nothing that undoes it
    threats: set[int]  # letters with a threat
    lines: list[set[str]]
    kinds: list[str]  # of the lines
    counts: Array  # how much each line counts


def lesson() -> Lesson:
    told = letters()
    writers = sorted({letter.writer for letter in told})
    found, hold, known, letter_of, group = [], [], [], [], []
    honest, threats = set(), set()
    for number, letter in enumerate(told):
        seen, labels = as_read(letter.text, letter.spans)
        judged = Judged(seen)
        for sentence, named in enumerate(labels):
            found.append(judged.features(sentence))
            hold.append("threat" in named)
            known.append(judged.held[sentence] is not None)
            letter_of.append(number)
            group.append(writers.index(letter.writer) % GROUPS)
        every = frozenset().union(*labels)
        if "threat" in every:
            threats.add(number)
        elif every & {"act", "responsibility", "remorse"} and not every & set(HARMS):
            honest.add(number)
    found_in_lines, kinds, counts = [], [], []
    for name, kind, words in [*lines(), *of_wordings()]:
        judged = Judged(Text(words))
        found_in_lines.append(set().union(*map(judged.features, range(len(judged.held)))))
        kinds.append(kind)
        counts.append(OF_A_SHAPE if name in OURS else OF_A_LINE)
    return Lesson(
        found=found,
        hold=np.array(hold),
        known=np.array(known),
        letter=np.array(letter_of),
        group=np.array(group),
        honest=honest,
        threats=threats,
        lines=found_in_lines,
        kinds=kinds,
        counts=np.array(counts),
    )


def of_wordings() -> list[tuple[str, str, str]]:
    """Of what two people may want to agree on (coerce.py) the fair, the threats and the levers: short
    words, as most are that go across. The other kinds are neither."""
    told = {"threat": "threat", "self_harm_leverage": "self_harm", "-": "-"}
    return [(name, told[kind], words) for name, kind, words in wordings() if kind in told]


def learn(rows: csr_matrix, wanted: Array, counts: Array) -> tuple[Array, float]:
    """The weights, and where their sum starts; in log-odds."""
    side = np.where(wanted, 1.0, -1.0)

    def cost(weights: Array) -> tuple[float, Array]:
        odds = side * (rows @ weights[:-1] + weights[-1])
        off = -PRICE * side * counts / (1 + np.exp(np.minimum(odds, 50)))
        slope = np.append(rows.T @ off + weights[:-1], off.sum())
        loss = PRICE * (counts * np.logaddexp(0, -odds)).sum()
        return loss + (weights[:-1] ** 2).sum() / 2, slope

    weights = minimize(cost, np.zeros(rows.shape[1] + 1), jac=True, method="L-BFGS-B").x
    return weights[:-1], float(weights[-1])


def taught(told: Lesson, among: Array, known: dict[str, int]) -> tuple[csr_matrix, Array, Array]:
    """The rows to learn from: the sentences that are `among` them, and every line; what is to be
    held of them; and how much each of them counts."""
    some = [one for one, is_in in zip(told.found, among, strict=True) if is_in]
    rows = vstack([matrix(some, known), matrix(told.lines, known)]).tocsr()
    held = np.array([kind != "-" for kind in told.kinds])
    counts = np.concatenate([np.ones(len(some)), told.counts])
    return rows, np.concatenate([told.hold[among], held]), counts


def vocabulary(found: Sequence[set[str]]) -> dict[str, int]:
    counted = Counter(feature for one in found for feature in one)
    often = sorted(feature for feature, times in counted.items() if times >= FEWEST)
    return {feature: number for number, feature in enumerate(often)}


def judged_unseen(told: Lesson) -> Array:
    """Per sentence the log-odds, by weights that never saw a letter of its writer."""
    sums = np.zeros(len(told.found))
    known = vocabulary([*told.found, *told.lines])
    every = matrix(told.found, known)
    for group in range(GROUPS):
        weights, start = learn(*taught(told, told.group != group, known))
        theirs = told.group == group
        sums[theirs] = every[theirs] @ weights + start
    return sums


def is_held(sums: Array, told: Lesson, doubt: float, enough: float) -> Array:
    return np.where(told.known, sums > doubt, sums > enough)


def share(held: Array, told: Lesson, among: set[int]) -> float:
    """Of these letters, the share that has a sentence that is held."""
    return len(among & set(told.letter[held].tolist())) / len(among)


def limits(sums: Array, told: Lesson) -> tuple[float, float]:
    """The sum at or below which the lines are not believed, and that above which weights hold."""
    doubt = float(np.quantile(sums[told.hold & told.known], LET_GO))
    for enough in np.arange(sums.min(), sums.max(), 0.05):
        if share(is_held(sums, told, doubt, enough), told, told.honest) <= HONEST_HELD:
            return doubt, float(enough)
    raise ValueError("the lines alone hold more honest letters than may be held")


def of_oneself(told: Lesson, known: dict[str, int]) -> tuple[Array, float]:
    """Weights that tell harm to oneself from other threats, by the lines and what they know."""
    lines = [n for n, kind in enumerate(told.kinds) if kind != "-"]
    sentences = np.flatnonzero(told.hold & told.known)
    found = [told.lines[n] for n in lines] + [told.found[n] for n in sentences]
    kinds = [told.kinds[n] == "self_harm" for n in lines]
    kinds += ["held:self_harm" in told.found[n] for n in sentences]
    return learn(matrix(found, known), np.array(kinds), np.ones(len(found)))


def whole(weights: Array, *sums: float) -> tuple[Array, list[int]]:
    """Weights, and sums of them, in whole numbers of which the heaviest is HEAVIEST."""
    unit = np.abs(weights).max() / HEAVIEST
    return np.rint(weights / unit).astype(int), [round(one / unit) for one in sums]


TEMPLATE = '''"""What `held` weighs with, learned by training/hold.py from letters and lines, not by hand.

KEYS has a feature a line; ROWS in the same line two signs, of which "P" is nought: how much it
speaks for holding a sentence, and how much for harm to oneself. held.py says the rest.
"""

LEARNED_FROM = "{learned_from}"
STARTS = {starts}
ENOUGH = {enough}
DOUBT = {doubt}
KEYS = r"""{keys}"""
ROWS = r"""{rows}
"""
'''


def written(told: Lesson, doubt: float, enough: float) -> str:
    known = vocabulary([*told.found, *told.lines])
    among = np.ones(len(told.found), dtype=bool)
    weights, _ = learn(*taught(told, among, known))
    heaviest = np.argsort(-np.abs(weights), kind="stable")[:FEATURES]
    names = list(known)
    known = {name: n for n, name in enumerate(sorted(names[place] for place in heaviest))}
    weights, start = learn(*taught(told, among, known))
    kinds, kind_start = of_oneself(told, known)
    hold, (hold_start, doubt_sum, enough_sum) = whole(weights, start, doubt, enough)
    self_harm, (self_start,) = whole(kinds, kind_start)
    rows = zip(hold.tolist(), self_harm.tolist(), strict=True)
    return TEMPLATE.format(
        learned_from=sum_of_all(),
        starts=(hold_start, self_start),
        enough=enough_sum,
        doubt=doubt_sum,
        keys="\n".join(known),
        rows="\n".join(chr(NOUGHT + one) + chr(NOUGHT + other) for one, other in rows),
    )


def main() -> None:
    told = lesson()
    sums = judged_unseen(told)
    doubt, enough = limits(sums, told)
    print(f"{len(told.found)} sentences, {told.hold.sum()} threats, {len(told.lines)} lines")
    for name, held in (
        ("by lines alone", told.known),
        ("with weights", is_held(sums, told, doubt, enough)),
    ):
        print(
            f"{name:15} threats {held[told.hold].mean():.3f}, letters with one"
            f" {share(held, told, told.threats):.3f}, honest letters"
            f" {share(held, told, told.honest):.3f}"
        )
    text = written(told, doubt, enough)
    WEIGHTS.write_text(text, encoding="utf-8")
    print(f"{WEIGHTS.name}: {len(text.encode()) // 1024} KiB")


if __name__ == "__main__":
    main()
