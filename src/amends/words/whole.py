"""Rules over the whole text: what one sentence alone cannot show.

Each rule is named by the check that uses it and says which of that check's candidates stay, or
finds places of its own. They run once, after the walk, over what the walk found.
"""

from collections.abc import Callable

from .shape import HARMS, Check, Why
from .text import Text


class Candidate:
    """A hit of a check on its way to becoming a finding. Places are word numbers."""

    __slots__ = (
        "check", "label", "first", "last", "sentence", "negated", "quoted", "asked", "by", "why",
    )  # fmt: skip

    def __init__(
        self,
        *,
        check: int,
        label: str,
        first: int,
        last: int,
        sentence: int,
        negated: bool = False,
        quoted: bool = False,
        asked: bool = False,
        by: Check | None = None,
        why: Why | None = None,
    ) -> None:
        self.check = check
        self.label = label
        self.first = first
        self.last = last
        self.sentence = sentence
        self.negated = negated
        self.quoted = quoted
        self.asked = asked
        self.by = by  # a check that is none of the engine's: one that speaks for the weights
        self.why = why


class Sight:
    """What a rule may look at: the text, all candidates, and the signals by name."""

    __slots__ = ("text", "candidates", "signals", "is_letter", "_labels_in", "_labels")

    def __init__(
        self,
        text: Text,
        candidates: list[Candidate],
        signals: dict[str, list[tuple[int, int]]],
        is_letter: bool,
    ) -> None:
        self.text = text
        self.candidates = candidates
        self.signals = signals
        self.is_letter = is_letter
        self._labels_in: dict[int, set[str]] | None = None
        self._labels: set[str] | None = None

    @property
    def labels_in(self) -> dict[int, set[str]]:
        """The labels of each sentence that has any. Worked out when a rule first asks."""
        if self._labels_in is None:
            self._labels_in = {}
            for candidate in self.candidates:
                self._labels_in.setdefault(candidate.sentence, set()).add(candidate.label)
        return self._labels_in

    @property
    def labels(self) -> set[str]:
        if self._labels is None:
            self._labels = {candidate.label for candidate in self.candidates}
        return self._labels

    def labels_at(self, sentence: int) -> set[str]:
        return self.labels_in.get(sentence, set())


OWN_DEED = frozenset(("act", "responsibility", "impact", "repair", "change"))
HOLLOW = frozenset(("conditional", "displaced", "undone", "vague"))
TAKES_BACK = frozenset(("blame", "excuse", "minimise", "contempt", "pressure", "guilt"))
OWNED = frozenset(("act", "responsibility", "remorse"))
REPROACH = frozenset(("blame", "contempt", "minimise", "threat"))
# What a note about the day may hold too.
MERE_REASONS = frozenset(("explanation", "excuse"))
CALM = frozenset(("listening", "patience", "repair", "change"))
HARM_LABELS = frozenset(HARMS)
ABOUT_US = TAKES_BACK | frozenset(("forgiveness", "overpromise"))


def bare_sorry_needs_a_deed(sight: Sight, own: list[Candidate]) -> list[Candidate]:
    """A bare "I'm so sorry" is remorse where the text names the writer's own deed, or a slip.

    Elsewhere it may be sympathy or politeness, so the reader says nothing.
    """
    if not sight.labels & OWN_DEED and not sight.signals["slip"]:
        return []
    return [c for c in own if not sight.labels_at(c.sentence) & HOLLOW]


def impact_where_the_deed_is_owned(sight: Sight, own: list[Candidate]) -> list[Candidate]:
    """What happened to "you" is an impact only in a letter that names or owns the writer's deed.

    In a letter that blames, the same words are a reproach: there the reader says nothing.
    """
    if not sight.labels & OWNED or sight.labels & REPROACH:
        return []
    return [c for c in own if not sight.labels_at(c.sentence) & (TAKES_BACK | HOLLOW)]


FEW_WORDS = 16  # too short a text to tell from the rest of it what it is about


def something_to_excuse(sight: Sight, own: list[Candidate]) -> list[Candidate]:
    """ "I was so tired" excuses only where the text tells of a hurt; in a note it is news."""
    tells = sight.labels - MERE_REASONS - CALM or sight.signals["apology"]
    return own if tells or len(sight.text.words) <= FEW_WORDS else []


def only_among_harms(sight: Sight, own: list[Candidate]) -> list[Candidate]:
    """Words that push or blame only where the rest of the letter does: elsewhere they are kind.

    "Please come home" is a wish in a letter that owns the deed, and a push beside "you made me".
    """
    places = {(c.label, c.sentence) for c in sight.candidates}
    harms = sum(label in HARM_LABELS for label, _ in places)
    return own if harms and harms >= len(places) - harms else []


def remorse_without_an_if(sight: Sight, own: list[Candidate]) -> list[Candidate]:
    """A sorry that hangs on an "if", or on how it was taken, is no remorse in that sentence."""
    doubt = {"conditional", "displaced"}
    return [c for c in own if not sight.labels_at(c.sentence) & doubt]


def vague_unless_the_act_is_named(sight: Sight, own: list[Candidate]) -> list[Candidate]:
    """ "Sorry for everything" stands alone only where its own sentence names no act."""
    return [c for c in own if "act" not in sight.labels_at(c.sentence)]


def apology_without_an_act(sight: Sight, own: list[Candidate]) -> list[Candidate]:
    """A bare "sorry" is vague where no sentence of the letter says what it is for.

    Only the first is pointed at, and only where something else shows that the letter is about
    a hurt between the two: a kind note with a "sorry" in it is left alone.
    """
    named = sight.labels & {"act", "responsibility", "impact"}
    if named or not sight.labels & ABOUT_US or not sight.is_letter:
        return []
    clear = [c for c in own if sight.labels_at(c.sentence) <= {"vague", "remorse"}]
    return clear[:1]


def taken_back(sight: Sight, own: list[Candidate]) -> list[Candidate]:
    """An apology, then a "but" that takes it back, in one sentence or two in a row.

    A "but" that owns more ("but that is no excuse") is left alone.
    """
    if not sight.signals["contrast"]:
        return own
    text = sight.text
    owned_until = _last_place(sight, "owning")
    said_at = _first_owning(sight)
    harms = _last_harms(sight)
    spared = _covered(sight.signals["not_a_contrast"])
    found: dict[int, Candidate] = {}
    for first, last in sight.signals["contrast"]:
        sentence = text.sentence_of[first]
        harm = harms.get(sentence)
        if harm is None or sentence in found or first in spared:
            continue
        if first < owned_until.get(sentence, first):
            continue
        before = said_at.get(sentence)
        same = before is not None and before <= first < harm.last
        opens = first - text.first[sentence] <= 2 or text.words[first] == "though"
        if same or (opens and sentence - 1 in said_at):
            found[sentence] = Candidate(
                check=NEW,
                label="undone",
                first=first if same else min(first, harm.first),
                last=max(last, harm.last),
                sentence=sentence,
            )
    return [*own, *found.values()]


NEW = -1  # a candidate that a rule found: the reader gives it the number of the rule's check


def _covered(places: list[tuple[int, int]]) -> set[int]:
    return {word for first, last in places for word in range(first, last)}


def _last_place(sight: Sight, signal: str) -> dict[int, int]:
    return {sight.text.sentence_of[first]: first for first, _ in sight.signals[signal]}


def _first_owning(sight: Sight) -> dict[int, int]:
    """Per sentence, where the writer has first said sorry, or named or owned a deed."""
    said: dict[int, int] = {}
    for first, last in reversed(sight.signals["apology"]):
        said[sight.text.sentence_of[first]] = last
    for candidate in sight.candidates:
        if candidate.label in OWN_DEED or candidate.label == "remorse":
            known = said.get(candidate.sentence, candidate.last)
            said[candidate.sentence] = min(known, candidate.last)
    return said


def _last_harms(sight: Sight) -> dict[int, Candidate]:
    harms: dict[int, Candidate] = {}
    for candidate in sight.candidates:
        if candidate.label in TAKES_BACK:
            known = harms.get(candidate.sentence)
            if known is None or candidate.last > known.last:
                harms[candidate.sentence] = candidate
    return harms


Rule = Callable[[Sight, list[Candidate]], list[Candidate]]

# In the order in which they run: what a later rule reads must have been settled by an earlier one.
RULES: dict[str, Rule] = {
    "something_to_excuse": something_to_excuse,
    "only_among_harms": only_among_harms,
    "impact_where_the_deed_is_owned": impact_where_the_deed_is_owned,
    "taken_back": taken_back,
    "vague_unless_the_act_is_named": vague_unless_the_act_is_named,
    "apology_without_an_act": apology_without_an_act,
    "remorse_without_an_if": remorse_without_an_if,
    "bare_sorry_needs_a_deed": bare_sorry_needs_a_deed,
}
# These find places of their own, these of replies among them; all others choose among what was found.
FINDS_MORE = frozenset(["taken_back", "heard_then_but"])
# What these have not let through yet, no other rule may count.
UNSEEN_UNTIL_RUN = frozenset(["only_among_harms"])
