"""What the weights are learned from, read from plain files: letters, and lines for `held`.

A file of letters holds messages one after another. `== ` begins one, with its title; each further
line is a sentence: its labels (or `-`), a bar, its words as they were typed. `¶` alone is a
paragraph. They are cut as the reader cuts. In a file of lines each is a message of its own: its
kind (or `-`), a bar, its words.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from amends.words.shape import LABELS
from amends.words.text import Text

LETTERS = Path(__file__).parent / "letters"
WORDINGS = Path(__file__).parent / "wordings"
FAIR = "-"  # the kind of a wording that takes nobody's freedom
LINES = Path(__file__).parent / "lines"
KINDS = frozenset(("self_harm", "threat", "-"))
TAKEN = frozenset(
    "body_or_dress children decide_alone forced_forgiveness home_or_papers isolation"
    " location_or_password money monitoring punishment secrecy self_harm_leverage sex taken"
    " threat".split()
)
"""What a wording can take; `taken` where its writer did not say."""
PARAGRAPH = "¶"
Span = tuple[int, int, frozenset[str]]
"""Where a sentence begins and ends, in characters, and its labels."""


@dataclass(frozen=True)
class Letter:
    """One message. `writer` is the file it stands in: one writer's messages are alike."""

    writer: str
    title: str
    text: str
    spans: tuple[Span, ...]


def letters(folder: Path = LETTERS) -> list[Letter]:
    """All letters, in the order of their files."""
    return [letter for file in sorted(folder.glob("*.txt")) for letter in in_file(file)]


def in_file(file: Path) -> Iterator[Letter]:
    """The letters of one file. A line that is none of the three kinds is an error."""
    title = ""
    parts: list[tuple[str, frozenset[str]]] = []
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("== "):
            if parts:
                yield _letter(file.stem, title, parts)
            title, parts = line[3:], []
        elif line == PARAGRAPH:
            parts.append((PARAGRAPH, frozenset()))
        elif line:
            labels, bar, words = line.partition(" | ")
            named = frozenset(labels.split()) - {"-"}
            if not bar or not words.strip() or not named <= set(LABELS):
                raise ValueError(f"{file.name}, line {number}: not a sentence with its labels")
            parts.append((words.strip(), named))
    if parts:
        yield _letter(file.stem, title, parts)


def _letter(writer: str, title: str, parts: list[tuple[str, frozenset[str]]]) -> Letter:
    text, spans, gap = "", [], ""
    for words, labels in parts:
        if words == PARAGRAPH:
            gap = "\n\n" if text else ""
            continue
        start = len(text) + len(gap)
        text += gap + words
        spans.append((start, len(text), labels))
        gap = " "
    return Letter(writer=writer, title=title, text=text, spans=tuple(spans))


def lines(folder: Path = LINES, kinds: frozenset[str] = KINDS) -> list[tuple[str, str, str]]:
    """Each line's file, kind and words. A line that is of no kind is an error."""
    told = []
    for file in sorted(folder.glob("*.txt")):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            kind, bar, words = line.partition(" | ")
            if not bar or not words.strip() or kind not in kinds:
                raise ValueError(f"{file.name}, line {number}: not a kind with its words")
            told.append((file.name, kind, words.strip()))
    return told


def wordings(folder: Path = WORDINGS) -> list[tuple[str, str, str]]:
    """The same of what two people may want to agree on."""
    return lines(folder, TAKEN | {FAIR})


def sum_of_all() -> str:
    """A sum over letters, lines and wordings, so that weights that are not theirs are noticed."""
    sums = " ".join(map(sum_of, (LETTERS, LINES, WORDINGS)))
    return hashlib.sha256(sums.encode()).hexdigest()


def sum_of_wordings() -> str:
    """A sum over the wordings and the letters, for the weights that are learned from both."""
    return hashlib.sha256(f"{sum_of(WORDINGS)} {sum_of(LETTERS)}".encode()).hexdigest()


def sum_of(folder: Path = LETTERS) -> str:
    """A sum over all files of a folder."""
    told = hashlib.sha256()
    for file in sorted(folder.glob("*.txt")):
        told.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return told.hexdigest()


def as_read(text: str, spans: tuple[Span, ...]) -> tuple[Text, list[frozenset[str]]]:
    """The text as the reader cuts it, and per sentence of it the labels of all that it covers."""
    seen = Text(text)
    labels = []
    for sentence in range(len(seen.first)):
        start, end = seen.sentence_span(sentence)
        here = [names for first, past, names in spans if _touches(start, end, first, past)]
        labels.append(frozenset().union(*here))
    return seen, labels


def _touches(start: int, end: int, first: int, past: int) -> bool:
    shared = min(end, past) - max(start, first)
    return shared >= min(end - start, past - first) / 2 > 0
