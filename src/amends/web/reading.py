"""What the reader says of a letter, as plain values for the page beside the words. Pure.

Shows the writer's own sentences and asks; it holds no score, no praise and no sentence to copy.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from django.utils.functional import Promise as Lazy
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amends import words

SAYS: Final[dict[str, Lazy]] = {
    "act": gettext_lazy("You say what you did"),
    "responsibility": gettext_lazy("You say that it was yours"),
    "remorse": gettext_lazy("You say that you are sorry for it"),
    "impact": gettext_lazy("You say what it did to them"),
    "explanation": gettext_lazy("You say how it came about"),
    "repair": gettext_lazy("You say how you will put it right"),
    "change": gettext_lazy("You say what will be different"),
    "patience": gettext_lazy("You leave them room"),
    "listening": gettext_lazy("You want to hear them"),
}
"""How a found element is named. Forgiveness is not among them: nothing asks for it."""

ASKS: Final[dict[str, Lazy]] = {
    "act": gettext_lazy("What did you do? One sentence that would tell a stranger."),
    "responsibility": gettext_lazy("Where do you say that it was your doing, and wrong?"),
    "remorse": gettext_lazy("Where do you say that you are sorry for what you did?"),
    "impact": gettext_lazy("What was it like for them, as far as you can tell?"),
    "repair": gettext_lazy("What will you put right, or ask them about putting right?"),
    "change": gettext_lazy("What will be different, and how could they notice?"),
}

SHORT: Final = ("act", "responsibility", "remorse")
"""What a first, short acknowledgement may hold (S0.1a)."""

FOR_LATER: Final[dict[str, Lazy]] = {
    "explanation": gettext_lazy("How it came about can wait for the full letter. Here it can sound like a reason."),
    "forgiveness": gettext_lazy("A first acknowledgement asks for nothing. Does this sentence ask?"),
}  # fmt: skip


OF_ONESELF: Final = frozenset(("blame", "excuse", "minimise", "undone", "vague"))
"""Harms that are sought in words about one's own deed. Words that say back what the other felt are
about the other, and the same turns of phrase mean nothing of the kind there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of the letter; `mark` is the id of its note, or "" for plain words."""

    text: str
    mark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One pencil note. `start` and `end` are its sentence's, in the units that browsers count.

    `about` are the words that spoke for it, `sentence` is all of it, with these marked.
    """

    key: str
    mark: str
    about: str
    sentence: tuple[Piece, ...]
    reason: str
    question: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    label: str
    says: str | Lazy
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """How many sentences there are, and in how many of them "you" stands, and "I". No score."""

    of: int
    you: int
    i: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A plan of the writer's own: if that, then I do this."""

    cue: str
    act: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """All that stands beside one letter."""

    is_read: bool
    notes: tuple[Note, ...] = ()
    pieces: tuple[Piece, ...] = ()
    found: tuple[Found, ...] = ()
    asks: tuple[str | Lazy, ...] = ()
    acts: tuple[str, ...] = ()
    impacts: tuple[str, ...] = ()
    promises: tuple[str, ...] = ()
    spoken: Spoken | None = None
    is_asked_how: bool = False
    """Whether it promises more than anyone can keep; then `plans` are those to name instead."""
    plans: tuple[Plan, ...] = ()
    marked: tuple[tuple[str, str | Lazy], ...] = ()
    """Sentences of letters given before of which the other said something, and what."""
    set_aside: int = 0
    has_more: bool = False
    """Whether there are notes beyond those that are shown at a time."""

    @property
    def unnamed_more(self) -> int:
        """How many unnamed acts and impacts are not shown one by one: a page is no list of faults."""
        return max(0, len(self.acts) - 3) + max(0, len(self.impacts) - 3)

    @property
    def has_words(self) -> bool:
        """Whether there is anything on the page that could be read."""
        return any(piece.text.strip() for piece in self.pieces)

    @property
    def said(self) -> str:
        """One line for those who do not see the notes appear."""
        if not self.is_read:
            return _("Nothing was read yet.")
        if not self.notes:
            return _("There is no note on these words.")
        return _("Notes beside your words: %(count)s.") % {"count": len(self.notes)}


def beside(
    text: str,
    *,
    short: bool = False,
    acts: Sequence[str] = (),
    impacts: Sequence[str] = (),
    plans: Sequence[Plan] = (),
    set_aside: Collection[str] = (),
) -> Beside:
    """What stands beside these words. `short` for a first acknowledgement: it needs less."""
    if not text.strip():
        return _unread(text)
    reading = words.read(text, acts=tuple(acts), impacts=tuple(impacts))
    if reading.language != "en":
        return _unread(text)
    harms = [f for f in reading.findings if f.label in words.HARMS]
    shown = [f for f in harms if f.key not in set_aside]
    if short:
        shown += [f for f in reading.findings if f.label in FOR_LATER and f.key not in set_aside]
    shown.sort(key=lambda finding: (finding.start, finding.end))
    return Beside(
        is_read=True,
        notes=tuple(_note(text, finding, n, short) for n, finding in enumerate(shown, 1)),
        pieces=_pieces(text, shown),
        found=_found(text, reading, shown, short),
        asks=_asks(reading, short),
        acts=() if short and len(reading.unnamed_acts) < len(acts) else reading.unnamed_acts,
        impacts=() if short else reading.unnamed_impacts,
        promises=tuple(promise.text for promise in reading.promises),
        spoken=None if short else spoken(text),
        is_asked_how=any(finding.label == "overpromise" for finding in harms),
        plans=tuple(plans),
        set_aside=sum(f.key in set_aside for f in reading.findings),
    )


def beside_answer(text: str, *, is_asked: bool, set_aside: Collection[str] = ()) -> Beside:
    """What stands beside words to a partner who said how they feel: notes, and nothing to fill in.

    `is_asked` for an answer to a question of theirs, which asks for facts and for one's own part:
    there the reader of letters comes first, and to put a fact right is no turning away. Otherwise
    the words say back what was heard. A sentence that has a note of the one gets none of the other.
    """
    heard = words.listen(text)
    if not text.strip() or heard.language != "en":
        return _unread(text)
    turns = [f for f in heard.findings if f.label in words.TURNING]
    harms = [f for f in words.read(text).findings if f.label in words.HARMS]
    if is_asked:
        shown = _one_a_sentence(text, harms, [f for f in turns if f.label != "correcting"])
    else:
        shown = _one_a_sentence(text, turns, [f for f in harms if f.label not in OF_ONESELF])
    return _notes_alone(text, [finding for finding in shown if finding.key not in set_aside])


def beside_line(text: str, *, set_aside: Collection[str] = ()) -> Beside:
    """What stands beside a line about something that cannot wait: notes, and nothing to fill in."""
    reading = words.read_line(text)
    if not text.strip() or reading.language != "en":
        return _unread(text)
    harms = [f for f in reading.findings if f.label in words.HARMS]
    return _notes_alone(text, [finding for finding in harms if finding.key not in set_aside])


def beside_facts(text: str, *, set_aside: Collection[str] = ()) -> Beside:
    """What stands beside what happened: the notes on a letter, and those on details that only hurt.

    One note for a sentence at a time, so that a page about the hardest thing stays calm.
    """
    letter = words.read(text)
    if not text.strip() or letter.language != "en":
        return _unread(text)
    harms = [f for f in letter.findings if f.label in words.HARMS and f.key not in set_aside]
    details = [f for f in words.read_account(text).findings if f.key not in set_aside]
    return _notes_alone(text, _one_a_sentence(text, harms, details))


def _unread(text: str) -> Beside:
    return Beside(is_read=False, pieces=(Piece(text=text),))


def _notes_alone(text: str, shown: Sequence[words.Finding]) -> Beside:
    return Beside(
        is_read=True,
        notes=tuple(_note(text, finding, n, short=False) for n, finding in enumerate(shown, 1)),
        pieces=_pieces(text, shown),
    )


def _one_a_sentence(
    text: str, first: Sequence[words.Finding], then: Sequence[words.Finding]
) -> list[words.Finding]:
    """All of the first, and of the others those whose sentence has none yet."""
    taken = {_sentence(text, f.start, f.end)[0] for f in first}
    added = [f for f in then if _sentence(text, f.start, f.end)[0] not in taken]
    return sorted((*first, *added), key=lambda finding: (finding.start, finding.end))


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a letter, for pointing at one of them."""
    return tuple(part.strip() for part in re.split(r"(?<=[.?!…])\s+|\n+", text) if part.strip())


YOU = re.compile(r"\b(?:you|your|yours|yourself)\b", re.IGNORECASE)
ME = re.compile(r"\b(?:i|me|my|mine|myself)\b", re.IGNORECASE)


def spoken(text: str) -> Spoken:
    """Whom the sentences of a letter speak of, as plain counts (S2.15a)."""
    all_of_it = sentences(text)
    return Spoken(
        of=len(all_of_it),
        you=sum(YOU.search(one) is not None for one in all_of_it),
        i=sum(ME.search(one) is not None for one in all_of_it),
    )


def _note(text: str, finding: words.Finding, number: int, short: bool) -> Note:
    start, end = _sentence(text, finding.start, finding.end)
    later = FOR_LATER.get(finding.label) if short else None
    return Note(
        key=finding.key,
        mark=f"mark-{number}",
        about=" … ".join(text[first:past] for first, past in finding.because),
        sentence=_marked(text, start, end, finding.because),
        reason="" if later else _(finding.reason),
        question=str(later) if later else _(finding.question) if finding.question else "",
        start=_browser_place(text, start),
        end=_browser_place(text, end),
    )


def _marked(text: str, start: int, end: int, spans: Sequence[tuple[int, int]]) -> tuple[Piece, ...]:
    pieces, at = [], start
    for first, past in spans:
        pieces += [Piece(text=text[at:first]), Piece(text=text[first:past], mark="found")]
        at = past
    pieces.append(Piece(text=text[at:end]))
    return tuple(piece for piece in pieces if piece.text)


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence around a finding begins and ends."""
    opened = max((m.end() for m in re.finditer(r"[.?!…]\s+|\n+", text[:start])), default=0)
    closed = re.compile(r"[.?!…]+(?=\s|$)|\n").search(text, max(opened, end - 1))
    if closed is None:
        return opened, len(text)
    return opened, closed.start() if closed.group() == "\n" else closed.end()


def _browser_place(text: str, place: int) -> int:
    """The same place as scripts count it: in units of UTF-16."""
    return place + sum(sign > "\uffff" for sign in text[:place])


def _pieces(text: str, shown: Sequence[words.Finding]) -> tuple[Piece, ...]:
    """The letter cut at its notes; where two overlap, the later one begins after the earlier."""
    pieces: list[Piece] = []
    at = 0
    for number, finding in enumerate(shown, 1):
        start = max(at, finding.start)
        if finding.end <= start:
            continue
        pieces.append(Piece(text=text[at:start]))
        pieces.append(Piece(text=text[start : finding.end], mark=f"mark-{number}"))
        at = finding.end
    pieces.append(Piece(text=text[at:]))
    return tuple(piece for piece in pieces if piece.text)


def _found(
    text: str, reading: words.Reading, shown: Sequence[words.Finding], short: bool
) -> tuple[Found, ...]:
    """What the letter says. A sentence with a note is not held up as a part of it as well."""
    noted = {_sentence(text, f.start, f.end) for f in shown}
    held = (
        (label, _sentences_of(text, reading, label, noted))
        for label in (SHORT if short else tuple(SAYS))
    )
    return tuple(
        Found(label=label, says=SAYS[label], sentences=sentences)
        for label, sentences in held
        if sentences
    )


def _sentences_of(
    text: str, reading: words.Reading, label: str, noted: Collection[tuple[int, int]]
) -> tuple[str, ...]:
    spans = [_sentence(text, f.start, f.end) for f in reading.findings if f.label == label]
    return tuple(
        text[start:end].strip() for start, end in dict.fromkeys(spans) if (start, end) not in noted
    )


def _asks(reading: words.Reading, short: bool) -> tuple[str | Lazy, ...]:
    wanted = SHORT if short else tuple(ASKS)
    return tuple(ASKS[label] for label in wanted if label not in reading.elements_present)
