"""What the reader finds in labelled messages, where it speaks out of turn, and what it costs.

    python -m bench.words --labelled MESSAGES.jsonl --mail MAIL.jsonl --sorry LINES.jsonl

Each file is optional; costs are measured always (`--no-costs` leaves them out). A labelled line
holds `id`, `text` and `sentences`, each a start, an end and the labels between them; a line of
mail `text`; a line with a sorry `text` and the `sense` it is meant in, of which `own_deed` is the
writer's own. Ids whose crc32 divides by three are the held-out third: who tunes the checks never
looks at its misses. Brackets hold the middle 95 in a hundred of resamples of whole messages, seeded.

proselint is timed beside the reader where it can be imported. It is no dependency: install it in
an environment of its own, and run this with that environment's Python and PYTHONPATH=src.
"""

from __future__ import annotations

import argparse
import json
from binascii import crc32
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from amends.words import HARMS, LABELS, read
from bench.words_cost import print_costs

FEWEST_MESSAGES = 8
RESAMPLES = 1_000
SEED = 4


@dataclass(frozen=True)
class Message:
    """One labelled message beside what was found in it: label sets of the whole, and per sentence."""

    id: str
    wanted: frozenset[str]
    found: frozenset[str]
    sentences: tuple[tuple[frozenset[str], frozenset[str]], ...]

    @property
    def whole(self) -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
        return ((self.wanted, self.found),)

    @property
    def is_held_out(self) -> bool:
        return crc32(self.id.encode()) % 3 == 0


@dataclass(frozen=True)
class Counts:
    """Per label: how often rightly found, how often found, how often it should be."""

    right: Counter[str]
    found: Counter[str]
    wanted: Counter[str]

    def f1(self, label: str) -> float:
        return _harmonic(self.right[label], self.found[label], self.wanted[label])

    def macro(self, labels: Iterable[str]) -> float:
        scores = [self.f1(label) for label in labels]
        return sum(scores) / len(scores) if scores else 0.0

    def micro(self) -> float:
        return _harmonic(self.right.total(), self.found.total(), self.wanted.total())

    def precision(self, labels: Iterable[str]) -> float:
        chosen = list(labels)
        found = sum(self.found[label] for label in chosen)
        return sum(self.right[label] for label in chosen) / found if found else 1.0


def _harmonic(right: int, found: int, wanted: int) -> float:
    return 2 * right / (found + wanted) if found + wanted else 0.0


def counted(pairs: Iterable[tuple[frozenset[str], frozenset[str]]]) -> Counts:
    right, found_, wanted_ = Counter[str](), Counter[str](), Counter[str]()
    for wanted, found in pairs:
        right.update(wanted & found)
        found_.update(found)
        wanted_.update(wanted)
    return Counts(right, found_, wanted_)


def by_message(messages: Sequence[Message]) -> Counts:
    return counted(pair for message in messages for pair in message.whole)


def by_sentence(messages: Sequence[Message]) -> Counts:
    return counted(pair for message in messages for pair in message.sentences)


def message_of(row: dict[str, Any]) -> Message:
    findings = [(f.label, f.start, f.end) for f in read(row["text"]).findings]
    sentences = tuple(
        (
            frozenset(labels),
            frozenset(label for label, a, b in findings if _touches(a, b, start, end)),
        )
        for start, end, labels in row["sentences"]
    )
    return Message(
        id=row["id"],
        wanted=frozenset[str]().union(*(wanted for wanted, _ in sentences)),
        found=frozenset(label for label, *_ in findings),
        sentences=sentences,
    )


def _touches(start: int, end: int, first: int, last: int) -> bool:
    """Whether a finding covers at least half of the shorter of itself and the sentence."""
    shared = min(end, last) - max(start, first)
    return shared > 0 and 2 * shared >= min(end - start, last - first)


Figure = Callable[[Sequence[Message]], float]


def figures(labels: Sequence[str]) -> dict[str, Figure]:
    return {
        "macro F1, message": lambda rows: by_message(rows).macro(labels),
        "macro F1, sentence": lambda rows: by_sentence(rows).macro(labels),
        "micro F1, message": lambda rows: by_message(rows).micro(),
        "micro F1, sentence": lambda rows: by_sentence(rows).micro(),
        "precision of harms, message": lambda rows: by_message(rows).precision(HARMS),
        "precision of harms, sentence": lambda rows: by_sentence(rows).precision(HARMS),
    }


def interval(figure: Figure, messages: Sequence[Message]) -> tuple[float, float]:
    rng = Random(SEED)
    drawn = sorted(figure(rng.choices(messages, k=len(messages))) for _ in range(RESAMPLES))
    return drawn[RESAMPLES * 25 // 1000], drawn[RESAMPLES * 975 // 1000 - 1]


def print_labelled(rows: list[dict[str, Any]]) -> None:
    messages = [message_of(row) for row in rows]
    parts = {
        "whole": messages,
        "two thirds": [m for m in messages if not m.is_held_out],
        "held-out third": [m for m in messages if m.is_held_out],
    }
    support = by_message(messages).wanted
    labels = [label for label in LABELS if support[label] >= FEWEST_MESSAGES]
    print(f"\n{len(labels)} labels with at least {FEWEST_MESSAGES} messages in the whole file")
    print(f"{'':30}" + "".join(f"{f'{n} ({len(p)})':>26}" for n, p in parts.items()))
    for name, figure in figures(labels).items():
        cells = [f"{figure(p):.3f} [{_range(interval(figure, p))}]" for p in parts.values()]
        print(f"{name:30}" + "".join(f"{cell:>26}" for cell in cells))
    print(f"\n{'F1 by message / sentence':30}" + "".join(f"{name:>26}" for name in parts))
    for label in LABELS:
        cells = [
            f"{whole.f1(label):.2f} / {by_sentence(p).f1(label):.2f} of {whole.wanted[label]:3}"
            for p in parts.values()
            for whole in (by_message(p),)
        ]
        print(f"{label:30}" + "".join(f"{cell:>26}" for cell in cells))


def _range(ends: tuple[float, float]) -> str:
    return f"{ends[0]:.2f}, {ends[1]:.2f}"


def print_mail(rows: list[dict[str, Any]]) -> None:
    found = Counter(f.label for row in rows for f in read(row["text"]).findings)
    spoken = ", ".join(f"{label} {count}" for label, count in found.most_common()) or "nothing"
    print(f"\nordinary mail: {found.total() / len(rows):.2f} findings a message ({spoken})")


def print_sorry(rows: list[dict[str, Any]]) -> None:
    marked = [(row["sense"], _is_remorse(row["text"])) for row in rows]
    others = [found for sense, found in marked if sense != "own_deed"]
    own = [found for sense, found in marked if sense == "own_deed"]
    all_marked = sum(others) + sum(own)
    print(
        f"\nlines with a sorry: {sum(others)} of {all_marked} marked remorse are no deed of the"
        f" writer's ({_percent(sum(others), all_marked)}; of the {len(others)} such lines"
        f" {_percent(sum(others), len(others))}); own deeds found {sum(own)} of {len(own)}"
        f" ({_percent(sum(own), len(own))})"
    )


def _is_remorse(text: str) -> bool:
    return any(finding.label == "remorse" for finding in read(text).findings)


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f} %" if whole else "none"


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--labelled", type=Path)
    parser.add_argument("--mail", type=Path)
    parser.add_argument("--sorry", type=Path)
    parser.add_argument("--no-costs", action="store_true")
    chosen = parser.parse_args()
    for path, printed in (
        (chosen.labelled, print_labelled),
        (chosen.mail, print_mail),
        (chosen.sorry, print_sorry),
    ):
        if path is not None:
            printed(_rows(path))
    if not chosen.no_costs:
        print_costs()


if __name__ == "__main__":
    main()
