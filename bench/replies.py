"""What the second reading finds in written answers, and what it misses: precision and recall.

    python bench/replies.py              both halves: the one tuned on, and the one kept apart
    python bench/replies.py --misses     also the answers of the tuned half that were read otherwise

The answers are in tests/words/reply_table.py: written and labelled by whoever wrote the checks,
so what is found in other people's answers is likely less.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from amends.words import HEARING, TURNING, listen
from tests.words.reply_table import FIRST, FOURTH, SECOND, THIRD, Row

LABELS = (*HEARING, *TURNING)


def found(row: Row) -> frozenset[str]:
    return frozenset(finding.label for finding in listen(row.text).findings)


def counts(rows: Iterable[Row], label: str) -> tuple[int, int, int]:
    """Rightly found, wrongly found, missed."""
    pairs = [(label in found(row), label in row.labels) for row in rows]
    return (
        sum(there and meant for there, meant in pairs),
        sum(there and not meant for there, meant in pairs),
        sum(meant and not there for there, meant in pairs),
    )


def f1(right: int, wrong: int, missed: int) -> float:
    return 2 * right / (2 * right + wrong + missed) if right else 0.0


def macro(rows: tuple[Row, ...]) -> float:
    """The mean over the labels that some answer of these has."""
    there = [label for label in LABELS if any(label in row.labels for row in rows)]
    return sum(f1(*counts(rows, label)) for label in there) / len(there)


def precision(rows: tuple[Row, ...], labels: Iterable[str]) -> float:
    """Of all that was found under these labels, how much was meant."""
    all_counts = [counts(rows, label) for label in labels]
    right, wrong = (sum(row[n] for row in all_counts) for n in (0, 1))
    return right / (right + wrong) if right + wrong else 1.0


def half(rows: tuple[Row, ...], *, kept_apart: bool) -> tuple[Row, ...]:
    return tuple(row for row in rows if row.is_kept_apart == kept_apart)


def show(name: str, rows: tuple[Row, ...]) -> None:
    print(f"{name}: {len(rows)} answers")
    for label in LABELS:
        right, wrong, missed = counts(rows, label)
        print(f"  {label:14} right {right:3}  wrong {wrong:3}  missed {missed:3}"
              f"  F1 {f1(right, wrong, missed):.2f}")  # fmt: skip
    print(
        f"  macro F1 {macro(rows):.2f}; precision of what turns away {precision(rows, TURNING):.2f}"
    )


def main() -> None:
    for name, rows in (
        ("first answers", FIRST),
        ("later answers", SECOND),
        ("both", (*FIRST, *SECOND)),
    ):
        show(f"{name}, tuned on", half(rows, kept_apart=False))
        show(f"{name}, kept apart", half(rows, kept_apart=True))
    show("third answers, all kept apart", THIRD)
    show("fourth answers, all tuned on", FOURTH)
    if "--misses" in sys.argv[1:]:
        for row in (*half((*FIRST, *SECOND), kept_apart=False), *FOURTH):
            if found(row) != row.labels:
                print(f"{row.text}\n    meant {sorted(row.labels)}, found {sorted(found(row))}")


if __name__ == "__main__":
    main()
