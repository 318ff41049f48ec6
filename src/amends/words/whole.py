"""Rules over the whole text: what one sentence alone cannot show.

Each rule is named by the check that uses it and says which of that check's candidates stay, or
finds places of its own. They run once, after the walk, over what the walk found.
"""

from .text import Text


class Candidate:
    """A hit of a check on its way to becoming a finding. Places are word numbers."""

    __slots__ = ("check", "label", "first", "last", "sentence", "negated", "quoted", "asked")

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
    ) -> None:
        self.check = check
        self.label = label
        self.first = first
        self.last = last
        self.sentence = sentence
        self.negated = negated
        self.quoted = quoted
        self.asked = asked


class Sight:
    """What a rule may look at: the text, all candidates, and the signals by name."""

    __slots__ = ("text", "candidates", "signals", "is_letter", "labels_in", "labels")

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
        self.labels_in: dict[int, set[str]] = {}
        self.labels: set[str] = set()
        for candidate in candidates:
            self.labels_in.setdefault(candidate.sentence, set()).add(candidate.label)
            self.labels.add(candidate.label)


OWN_DEED = frozenset(("act", "responsibility", "impact", "repair", "change"))
HOLLOW = frozenset(("conditional", "displaced", "undone", "vague"))
TAKES_BACK = frozenset(("blame", "excuse", "minimise", "contempt", "pressure", "guilt"))
ABOUT_US = TAKES_BACK | frozenset(("forgiveness", "overpromise"))


def bare_sorry_needs_a_deed(sight: Sight, own: list[Candidate]) -> list[Candidate]:
    """A bare "I'm so sorry" is remorse where the text names the writer's own deed.

    Elsewhere it may be sympathy or politeness, so the reader says nothing.
    """
    if not sight.labels & OWN_DEED:
        return []
    return [c for c in own if not sight.labels_in[c.sentence] & HOLLOW]


def vague_unless_the_act_is_named(sight: Sight, own: list[Candidate]) -> list[Candidate]:
    """ "Sorry for everything" stands alone only where its own sentence names no act."""
    return [c for c in own if "act" not in sight.labels_in[c.sentence]]


def apology_without_an_act(sight: Sight, own: list[Candidate]) -> list[Candidate]:
    """A bare "sorry" is vague where no sentence of the letter says what it is for.

    Only the first is pointed at, and only where something else shows that the letter is about
    a hurt between the two: a kind note with a "sorry" in it is left alone.
    """
    named = sight.labels & {"act", "responsibility", "impact"}
    if named or not sight.labels & ABOUT_US or not sight.is_letter:
        return []
    clear = [c for c in own if sight.labels_in[c.sentence] <= {"vague", "remorse"}]
    return clear[:1]


def taken_back(sight: Sight, own: list[Candidate]) -> list[Candidate]:
    """An apology, then a "but" that takes it back, in one sentence or two in a row.

    A "but" that owns more ("but that is no excuse") is left alone.
    """
    text = sight.text
    spared = {first for first, _ in sight.signals["not_a_contrast"]}
    spared_ends = [(first, last) for first, last in sight.signals["not_a_contrast"]]
    owned = {text.sentence_of[first] for first, _ in sight.signals["owning"]}
    sorry_at: dict[int, int] = {}
    for first, last in sight.signals["apology"]:
        sorry_at.setdefault(text.sentence_of[first], last)
    for candidate in sight.candidates:
        if candidate.label in ("remorse", "responsibility", "act") and not candidate.quoted:
            sorry_at.setdefault(candidate.sentence, candidate.last)
    harms: dict[int, Candidate] = {}
    for candidate in sight.candidates:
        if candidate.label in TAKES_BACK:
            known = harms.get(candidate.sentence)
            if known is None or candidate.last > known.last:
                harms[candidate.sentence] = candidate
    found: list[Candidate] = []
    done: set[int] = set()
    for first, last in sight.signals["contrast"]:
        sentence = text.sentence_of[first]
        harm = harms.get(sentence)
        if harm is None or sentence in done or first in spared or sentence in owned:
            continue
        if any(a <= first < b for a, b in spared_ends[:50]):
            continue
        before = sorry_at.get(sentence)
        opens = first - text.first[sentence] <= 2
        closes = last >= text.last[sentence]  # "... though."
        same = before is not None and before <= first and harm.last > first
        next_one = (sentence - 1) in sorry_at and (opens or closes)
        if same or next_one:
            start, end = min(first, harm.first), max(last, harm.last)
            if same and harm.first < first:
                start = first
            done.add(sentence)
            found.append(
                Candidate(
                    check=own[0].check if own else -1,
                    label="undone",
                    first=start,
                    last=end,
                    sentence=sentence,
                    quoted=harm.quoted,
                )
            )
    return [*own, *found]


RULES = {
    "bare_sorry_needs_a_deed": bare_sorry_needs_a_deed,
    "vague_unless_the_act_is_named": vague_unless_the_act_is_named,
    "apology_without_an_act": apology_without_an_act,
    "taken_back": taken_back,
}
# The order in which they run: what a later rule reads must have been settled by an earlier one.
ORDER = (
    "taken_back", "vague_unless_the_act_is_named", "apology_without_an_act",
    "bare_sorry_needs_a_deed",
)  # fmt: skip
