"""What a check is, and what a reading says.

Plain slotted classes: this room starts with every `amends read`, so it loads
neither dataclasses nor typing. Nothing here keeps or prints a person's words,
except `Promise.text`, which never prints itself.
"""

from collections.abc import Callable

LABELS = (
    "remorse", "responsibility", "act", "impact", "explanation",
    "repair", "change", "forgiveness", "patience", "listening",
    "conditional", "displaced", "undone", "excuse", "blame", "minimise",
    "vague", "pressure", "guilt", "threat", "contempt", "overpromise",
)  # fmt: skip
ELEMENTS = LABELS[:10]
HARMS = LABELS[10:]

# The labels of an answer to a partner who says how they feel: it hears them, or it turns away.
HEARING = ("reflection", "validation", "open_question")
TURNING = ("advising", "defending", "correcting", "dismissing", "comparing")

# The label of an account of what happened: a detail that only hurts.
HURTING = ("detail",)

Span = tuple[int, int]  # where words begin and end, in characters, half open
Why = Callable[[], tuple[Span, ...]]

KEEP, DROP, ONLY = "keep", "drop", "only"


class Check:
    """One thing the reader points at, with its reason and its own examples.

    `pattern` has one token pattern a line (see pattern.py); `unless` likewise: a sentence in
    which one of them hits is left alone. `negated`, `quoted` and `asked` say what happens to a
    hit that follows a "not", stands in somebody else's words, or is a question.
    `letters_only` keeps a check for texts that speak from an I to a you. `caught` are examples
    with the found place in [brackets], `left_alone` near-misses in which this check says nothing.
    """

    __slots__ = (
        "name", "label", "pattern", "unless", "reason", "question", "source",
        "negated", "quoted", "asked", "letters_only", "whole", "caught", "left_alone",
    )  # fmt: skip

    def __init__(
        self,
        *,
        name: str,
        label: str,
        reason: str,
        question: str,
        source: str,
        caught: tuple[str, ...],
        left_alone: tuple[str, ...],
        pattern: str = "",
        unless: str = "",
        negated: str = DROP,
        quoted: str = DROP,
        asked: str = KEEP,
        letters_only: bool = False,
        whole: str = "",
    ) -> None:
        self.name = name
        self.label = label
        self.pattern = pattern
        self.unless = unless
        self.reason = reason
        self.question = question
        self.source = source
        self.negated = negated
        self.quoted = quoted
        self.asked = asked
        self.letters_only = letters_only
        self.whole = whole  # the rule of whole.py that has the last word, if any
        self.caught = caught
        self.left_alone = left_alone

    def __repr__(self) -> str:
        return f"Check({self.name!r})"


class Finding:
    """One place in a text, and why the reader stops there. Offsets are half open."""

    __slots__ = (
        "check", "label", "start", "end", "reason", "question", "source",
        "negated", "quoted", "asked", "_key", "_why",
    )  # fmt: skip

    def __init__(
        self,
        *,
        check: Check,
        start: int,
        end: int,
        key: Callable[[], str],
        negated: bool,
        quoted: bool,
        asked: bool,
        why: Why | None,
    ) -> None:
        self.check: str = check.name
        self.label: str = check.label
        self.start = start
        self.end = end
        self.reason: str = check.reason
        self.question: str = check.question
        self.source: str = check.source
        self._key = key  # as much of this as nobody asks for is never worked out
        self.negated = negated
        self.quoted = quoted
        self.asked = asked
        self._why = why  # asked only where somebody wants to know: it looks at the sentence anew

    @property
    def key(self) -> str:
        """The same for the same words in the same sentence, wherever it stands in a text."""
        return self._key()

    @property
    def because(self) -> tuple[Span, ...]:
        """Where the words stand that spoke for it: the place itself, or what weighed most in it."""
        return (self._why() if self._why else ()) or ((self.start, self.end),)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Finding):
            return NotImplemented
        told = ["key", *(name for name in self.__slots__ if not name.startswith("_"))]
        return all(getattr(self, name) == getattr(other, name) for name in told)

    def __hash__(self) -> int:
        return hash((self.check, self.start, self.end))

    def __repr__(self) -> str:
        return f"Finding({self.check!r}, {self.start}, {self.end})"


class Promise:
    """A sentence of the text that promises something. Its words never print themselves.

    `who` is "i" or "we". `what` is the span of the deed, as far as it could be told from the rest;
    else the whole sentence. `when` are the spans of the times that the sentence names, or none.
    """

    __slots__ = ("start", "end", "text", "who", "what", "when")

    def __init__(
        self,
        *,
        start: int,
        end: int,
        text: str,
        who: str,
        what: tuple[int, int],
        when: tuple[tuple[int, int], ...] = (),
    ) -> None:
        self.start = start
        self.end = end
        self.text = text
        self.who = who
        self.what = what
        self.when = when

    def __repr__(self) -> str:
        return f"Promise({self.start}, {self.end})"


class Reading:
    """What the reader saw in one text. No score, no praise, and no words of its own."""

    __slots__ = (
        "language", "findings", "elements_present", "elements_missing",
        "promises", "unnamed_acts", "unnamed_impacts",
    )  # fmt: skip

    def __init__(
        self,
        *,
        language: str,
        findings: tuple[Finding, ...] = (),
        elements_present: tuple[str, ...] = (),
        elements_missing: tuple[str, ...] = (),
        promises: tuple[Promise, ...] = (),
        unnamed_acts: tuple[str, ...] = (),
        unnamed_impacts: tuple[str, ...] = (),
    ) -> None:
        self.language = language
        self.findings = findings
        self.elements_present = elements_present
        self.elements_missing = elements_missing
        self.promises = promises
        self.unnamed_acts = unnamed_acts
        self.unnamed_impacts = unnamed_impacts

    def __repr__(self) -> str:
        return f"Reading({self.language!r}, {len(self.findings)} findings)"
