"""Weighs each sentence of a message for each label, by its words and by what the checks found.

A small network of one hidden layer: every feature of a sentence adds its row of whole numbers to
the hidden sums, and every hidden sum above nought adds its row, so many times, to the labels'
sums. A label whose sum is above nought is found. The rows are plain data, learned from letters
that were written and labelled for it (training/); they are looked up and added, and nothing else.
While one hidden sum stays above nought it passes on all that came in, so each finding can show
the words that spoke for it, and by how much, without guessing.

All sums of a kind are made at once, each in a field of its own of one large number.
"""

from collections.abc import Collection, Iterable
from itertools import compress
from operator import mul
from struct import Struct

from . import weighed
from .features import features, placed
from .shape import LABELS, Span
from .text import Text
from .whole import Candidate, Sight

FIELD = 32  # bits of a label's sum: far more than the longest sentence that is weighed can need
OFFSET = 1 << (FIELD - 1)  # lifts a sum above nought, so that no field borrows from the next
PLACES = {label: place for place, label in enumerate(LABELS)}
ONES = sum(1 << (FIELD * place) for place in PLACES.values())
LIFT = OFFSET * ONES
LABEL_AT = {OFFSET << (FIELD * place): label for label, place in PLACES.items()}
NOUGHT = ord("P")  # the sign of weight 0: lighter ones stand before it, heavier ones after it
HIDDEN_FIELD = 16  # bits of a hidden sum: the heaviest sentence that is weighed fits into it
BASE = 1 << (
    HIDDEN_FIELD - 1
)  # lifts a hidden sum, so that its highest bit says it is above nought

SPOKE_MOST = 3  # features that are shown of all that spoke for a finding

# What only a message about a hurt between two people has. Deeds, repairs, reasons and changes are
# in every work mail too: alone they are not found by their weight.
ABOUT_A_HURT = frozenset(
    "remorse responsibility impact forgiveness patience listening conditional displaced blame vague"
    " pressure guilt".split()
)

OWN_DEED = frozenset(("act", "responsibility"))

# Later than every check by number: where a check and the weights find the same place, it speaks.
BY_WEIGHT = 1 << 62

NO_NEIGHBOUR, NOTHING_FOUND = "-", "0"
# How it is told as a feature that a label was found in a sentence, or in one next to it.
HAS = {label: f"has:{label}" for label in LABELS}
BEFORE, AFTER = (
    {label: f"{side}:{label}" for label in (*LABELS, NO_NEIGHBOUR, NOTHING_FOUND)}
    for side in ("before", "after")
)


class Weights:
    """The rows of all features, and what the hidden sums pass on to the labels.

    `rows` holds a line of signs per feature, in the order of `keys`, a sign for each hidden sum.
    A row becomes a number when a letter first asks for it; only rows are remembered, and never a
    word that only a letter holds.
    """

    __slots__ = (
        "known", "rows", "size", "bits", "fields", "lifted", "begun", "high", "onward", "passed",
        "starts", "doubt",
    )  # fmt: skip

    def __init__(
        self,
        keys: str,
        rows: str,
        begins: "tuple[int, ...]",
        onward: "tuple[tuple[int, ...], ...]",
        starts: "tuple[int, ...]",
        doubt: int,
    ) -> None:
        named = keys.split("\n")
        # Per feature its line among the rows, counted from one, until its row is made a number.
        self.known = dict(zip(named, range(1, len(named) + 1), strict=True))
        self.rows = rows
        self.size = len(begins)
        ones = sum(1 << (HIDDEN_FIELD * place) for place in range(self.size))
        self.bits = HIDDEN_FIELD * self.size
        self.fields = Struct(f"<{self.size}H")
        # Signs to weights, and a one above all fields: so the rows of a sum are counted.
        self.lifted = (1 << self.bits) - NOUGHT * ones
        self.high = BASE * ones
        self.begun = self.high + _side_by_side(begins, HIDDEN_FIELD)
        self.onward = onward  # per hidden sum: what it passes on, per label
        self.passed = tuple(_side_by_side(row, FIELD) for row in onward)
        self.starts = LIFT + _side_by_side(starts, FIELD)
        self.doubt = doubt  # at a sum as far below nought as this, no check is believed

    def row(self, feature: str) -> "list[int]":
        """The weights of a feature, one for each hidden sum, or none where it has none."""
        if feature not in self.known:
            return []
        self._pack((feature,))
        lifted = self.known[feature] + self.high - (1 << self.bits)
        return [weight - BASE for weight in self._apart(lifted)]

    def hidden(self, found: "set[str]") -> "tuple[int, ...]":
        """The hidden sums for a sentence with these features: 0 for what is not above nought."""
        rows = list(filter(None, map(self.known.get, found)))
        total = sum(rows, self.begun)
        if total >> self.bits != len(rows):
            self._pack(found)
            return self.hidden(found)
        above = total & self.high
        kept = total & (above - (above >> (HIDDEN_FIELD - 1)))
        return self._apart(kept)

    def _apart(self, total: int) -> "tuple[int, ...]":
        """The fields of hidden sums in a number, the lowest first."""
        return self.fields.unpack(total.to_bytes(self.fields.size, "little"))

    def _pack(self, found: "Collection[str]") -> None:
        """Makes a number of each row that is none yet."""
        for feature in found:
            line = self.known.get(feature, 0)
            if 0 < line <= len(self.known):
                end = line * (self.size + 1) - 1  # a line is the signs of a row and its end
                # Two bytes a sign: so the signs of a row come to lie in fields, side by side.
                signs = self.rows[end - self.size : end].encode("utf-16-le")
                self.known[feature] = int.from_bytes(signs, "little") + self.lifted

    def sums(self, found: "set[str]") -> int:
        """The sums of all labels for a sentence with these features, side by side and lifted."""
        values = self.hidden(found)
        # One call for all products: a loop over the hidden sums takes half as long again.
        passed: Iterable[int] = map(mul, filter(None, values), compress(self.passed, values))
        return sum(passed, self.starts)

    def speak(self, found: "set[str]", label: str) -> "list[int]":
        """What a weight of 1 in each hidden sum comes to for this label, in such a sentence."""
        place = PLACES[label]
        values = self.hidden(found)
        return [row[place] if value else 0 for value, row in zip(values, self.onward, strict=True)]


def sum_of(sums: int, label: str) -> int:
    """Of the sums of all labels that of this one."""
    return (sums >> (FIELD * PLACES[label]) & ((1 << FIELD) - 1)) - OFFSET


def above_nought(sums: int) -> "list[str]":
    """The labels whose sum is above nought."""
    tops = (sums - ONES) & LIFT  # one less in each: its highest bit tells
    labels = []
    while tops:
        lowest = tops & -tops
        labels.append(LABEL_AT[lowest])
        tops ^= lowest
    return labels


def _side_by_side(numbers: "tuple[int, ...]", field: int) -> int:
    return sum(number << (field * place) for place, number in enumerate(numbers))


def weigh(sight: Sight, weights: Weights, names: "tuple[str, ...]") -> Sight:
    """The sight with what the weights find in it besides, and without what they doubt strongly.

    `names` are the names of the checks, by number. Only letters were learned from, so nothing
    else is weighed. A threat is never doubted: whoever reads it later has more to lose than its
    writer.
    """
    if not sight.is_letter:
        return sight
    doubted: set[tuple[str, int]] = set()
    found: list[Candidate] = []
    for sentence, noted in enumerate(by_checks(sight, names)):
        sums = weights.sums(features(sight.text, sentence, noted))
        has = sight.labels_at(sentence)
        found += [
            _candidate(sight.text, sentence, label, weights, noted)
            for label in above_nought(sums)
            if label not in has
        ]
        for label in has:
            if sum_of(sums, label) < weights.doubt and label != "threat":
                doubted.add((label, sentence))
    labels = {candidate.label for candidate in (*found, *sight.candidates)}
    if not ABOUT_A_HURT & labels:
        return sight
    if not OWN_DEED & labels:
        # "I'm so sorry" beside no deed of the writer's is sympathy as often as remorse.
        found = [candidate for candidate in found if candidate.label != "remorse"]
    kept = [c for c in sight.candidates if (c.label, c.sentence) not in doubted]
    return Sight(sight.text, kept + found, sight.signals, sight.is_letter)


def _candidate(
    seen: Text, sentence: int, label: str, weights: Weights, noted: "set[str]"
) -> Candidate:
    def why() -> "tuple[Span, ...]":
        return because(weights, seen, sentence, label, noted)

    first, last = seen.first[sentence], seen.last[sentence]
    return Candidate(
        check=BY_WEIGHT,
        label=label,
        first=first,
        last=last,
        sentence=sentence,
        quoted=seen.quoted_at(seen.starts[first]),
        asked=seen.asked[sentence],
        by=weighed.of(label),
        why=why,
    )


def by_checks(sight: Sight, names: "tuple[str, ...]") -> "list[set[str]]":
    """Per sentence what the checks say of it and of its neighbours, as features.

    `names` are the names of the checks, by number.
    """
    found: list[set[str]] = [set() for _ in sight.text.first]
    for candidate in sight.candidates:
        found[candidate.sentence].add(f"check:{names[candidate.check]}")
    beyond, nothing = {NO_NEIGHBOUR}, {NOTHING_FOUND}
    labels = [sight.labels_at(sentence) for sentence in range(len(found))]
    named = [here or nothing for here in labels]
    for own, here, before, after in zip(
        found, labels, [beyond, *named], [*named[1:], beyond], strict=False
    ):
        own.update(map(HAS.__getitem__, here))
        own.update(map(BEFORE.__getitem__, before))
        own.update(map(AFTER.__getitem__, after))
    return found


def because(
    weights: Weights, seen: Text, sentence: int, label: str, noted: "set[str]"
) -> "tuple[Span, ...]":
    """Where the words stand that spoke most for this label in this sentence, in characters."""
    speak = weights.speak(features(seen, sentence, noted), label)
    said = []
    for feature, first, past in placed(seen, sentence):
        row = weights.row(feature)
        weight = sum(own * onward for own, onward in zip(row, speak, strict=False))
        if weight > 0:
            said.append((-weight, first, past))
    said.sort()
    words = {place for _, first, past in said[:SPOKE_MOST] for place in range(first, past)}
    return _spans(seen, sorted(words))


def _spans(seen: Text, words: "list[int]") -> "tuple[Span, ...]":
    """Words that stand side by side make one span."""
    spans: list[Span] = []
    for n, word in enumerate(words):
        start, end = seen.starts[word], seen.ends[word]
        if n and words[n - 1] == word - 1:
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return tuple(spans)
