"""Three ways of learning to tell two kinds of runs apart, in plain Python, and how often each is
right about runs that it has not seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import exp, log, sqrt
from statistics import fmean, pstdev
from typing import Final

Run = list[float]
Says = Callable[[Run], bool]
Classifier = Callable[[Sequence[Run], Sequence[bool]], Says]
"""Learns from runs and what each was, and then says of a run what it is."""

FOLDS: Final = 10


def share_right(pairs: Sequence[tuple[Run, Run]], classifier: Classifier) -> float:
    """The share of runs that are told rightly, ten-fold.

    Both runs of a pair are in one fold: whoever guesses does not have the other of the pair, which
    is all but the same, to go by.
    """
    right = 0
    for fold in range(FOLDS):
        known = [pair for number, pair in enumerate(pairs) if number % FOLDS != fold]
        asked = [pair for number, pair in enumerate(pairs) if number % FOLDS == fold]
        level = _levelled([run for pair in known for run in pair])
        runs = [level(run) for pair in known for run in pair]
        says = classifier(runs, [False, True] * len(known))
        right += sum(says(level(one)) is False for one, _ in asked)
        right += sum(says(level(other)) is True for _, other in asked)
    return right / (2 * len(pairs))


def _levelled(runs: Sequence[Run]) -> Callable[[Run], Run]:
    """Each feature by how far it is from its mean; what is always the same is left out."""
    columns = list(zip(*runs, strict=True))
    kept = [(at, fmean(c), pstdev(c)) for at, c in enumerate(columns) if pstdev(c) > 0]
    # One answer in a long wait says nothing of the others: cut off at four deviations.
    return lambda run: [max(-4.0, min(4.0, (run[at] - mean) / dev)) for at, mean, dev in kept]


def nearest(runs: Sequence[Run], kinds: Sequence[bool]) -> Says:
    """What most of the fifteen nearest runs are."""
    known = list(zip(runs, kinds, strict=True))

    def says(run: Run) -> bool:
        near = sorted(
            (sum((a - b) * (a - b) for a, b in zip(run, one, strict=True)), kind)
            for one, kind in known
        )
        return sum(kind for _, kind in near[:15]) > 7

    return says


def line(runs: Sequence[Run], kinds: Sequence[bool]) -> Says:
    """Logistic regression, by descent, held back a little."""
    weights, bias = [0.0] * len(runs[0]), 0.0
    for _ in range(60):
        slope, shift = [0.0] * len(weights), 0.0
        for run, kind in zip(runs, kinds, strict=True):
            off = kind - _chance(weights, bias, run)
            shift += off
            for at, value in enumerate(run):
                slope[at] += off * value
        step = 2.0 / (len(runs) * sqrt(len(weights) or 1))
        weights = [w + step * s - 0.001 * w for w, s in zip(weights, slope, strict=True)]
        bias += step * shift
    return lambda run: _chance(weights, bias, run) > 0.5


def _chance(weights: Sequence[float], bias: float, run: Run) -> float:
    total = bias + sum(w * value for w, value in zip(weights, run, strict=True))
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def stumps(runs: Sequence[Run], kinds: Sequence[bool]) -> Says:
    """Thirty boosted stumps: each asks whether one feature is above one of seven places."""
    signs = [1 if kind else -1 for kind in kinds]
    asks = [(at, place) for at in range(len(runs[0])) for place in _places(runs, at)]
    above = [[1 if run[at] > place else -1 for run in runs] for at, place in asks]
    weights = [1 / len(runs)] * len(runs)
    chosen: list[tuple[float, int, float]] = []
    for _ in range(30 if asks else 0):
        weighed = [w * sign for w, sign in zip(weights, signs, strict=True)]
        sums = [sum(map(float.__mul__, weighed, map(float, answers))) for answers in above]
        best = max(range(len(asks)), key=lambda number: abs(sums[number]))
        wrong = min(max((1 - sums[best]) / 2, 1e-6), 1 - 1e-6)
        say = log((1 - wrong) / wrong) / 2
        chosen.append((say, *asks[best]))
        weights = [
            w * exp(-say * sign * answer)
            for w, sign, answer in zip(weights, signs, above[best], strict=True)
        ]
        whole = sum(weights)
        weights = [w / whole for w in weights]
    return lambda run: sum(say if run[at] > place else -say for say, at, place in chosen) > 0


def _places(runs: Sequence[Run], at: int) -> list[float]:
    ordered = sorted(run[at] for run in runs)
    return sorted({ordered[len(ordered) * eighth // 8] for eighth in range(1, 8)})


CLASSIFIERS: Final[tuple[Classifier, ...]] = (nearest, line, stumps)
