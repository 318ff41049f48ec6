"""Weighs each sentence of a message for each label, by its words and by what the checks found.

A small network of one hidden layer: every feature of a sentence adds its row of whole numbers to
the hidden sums, and every hidden sum above nought adds its row, so many times, to the labels'
sums. A label whose sum is above nought is found. The rows are plain data, learned from letters
that were written and labelled for it (training/); they are looked up and added, and nothing else.
While one hidden sum stays above nought it passes on all that came in, so each finding can show
the words that spoke for it, and by how much, without guessing.

All sums of a kind are made at once, each in a field of its own of one large number.
"""

from collections.abc import Collection
from sys import maxsize

from . import weighed
from .features import features, placed
from .shape import LABELS, Span
from .text import Text
from .whole import Candidate, Sight

LOWEST_FIRST = memoryview(b"\1\0").cast("H")[0] == 1  # how this computer lays its bytes
FIELD = 32  # bits of a label's sum: far more than the longest sentence that is weighed can need
OFFSET = 1 << (FIELD - 1)  # lifts a sum above nought, so that no field borrows from the next
PLACES = {label: place for place, label in enumerate(LABELS)}
SHIFTS = tuple(FIELD * place for place in range(len(LABELS)))
LIFT = sum(OFFSET << shift for shift in SHIFTS)
NOUGHT = ord("P")  # the sign of weight 0: lighter ones stand before it, heavier ones after it
HIDDEN_FIELD = 16  # bits of a hidden sum
MOST_AT_ONCE = 400  # features: so many of the heaviest weight still fit into a field
BASE = 1 << 13  # lifts what a hidden sum begins with above nought

SPOKE_MOST = 3  # features that are shown of all that spoke for a finding

# What only a message about a hurt between two people has. Deeds, repairs, reasons and changes are
# in every work mail too: alone they are not found by their weight.
ABOUT_A_HURT = frozenset(
    "remorse responsibility impact forgiveness patience listening conditional displaced blame vague"
    " pressure guilt".split()
)

OWN_DEED = frozenset(("act", "responsibility"))

# Later than every check by number: where a check and the weights find the same place, it speaks.
BY_WEIGHT = maxsize

NO_NEIGHBOUR, NOTHING_FOUND = "-", "0"


class Weights:
    """The rows of all features, and what the hidden sums pass on to the labels.

    `rows` holds a line of signs per feature, in the order of `keys`, a sign for each hidden sum.
    A row becomes a number when a letter first asks for it; only rows are remembered, and never a
    word that only a letter holds.
    """

    __slots__ = ("places", "rows", "packed", "size", "begun", "onward", "passed", "starts", "doubt")

    def __init__(
        self,
        keys: str,
        rows: str,
        begins: "tuple[int, ...]",
        onward: "tuple[tuple[int, ...], ...]",
        starts: "tuple[int, ...]",
        doubt: int,
    ) -> None:
        known = keys.split("\n")
        self.places = dict(zip(known, range(len(known)), strict=True))
        self.rows = rows
        self.packed: dict[str, int] = {}
        self.size = len(begins)
        self.begun = sum(
            (BASE + begin) << (HIDDEN_FIELD * place) for place, begin in enumerate(begins)
        )
        self.onward = onward  # per hidden sum: what it passes on, per label
        self.passed = tuple(_side_by_side(row) for row in onward)
        self.starts = LIFT + _side_by_side(starts)
        self.doubt = doubt  # at a sum as far below nought as this, no check is believed

    def row(self, feature: str) -> str:
        """The signs of a feature, or "" where it has none."""
        place = self.places.get(feature)
        if place is None:
            return ""
        begin = place * (self.size + 1)  # a line of signs and its end
        return self.rows[begin : begin + self.size]

    def hidden(self, found: "set[str]") -> "tuple[list[int], int]":
        """The hidden sums for a sentence with these features, and what of each of them is nought.

        Only what stands in the weights is looked up, and remembered as a number.
        """
        known = found & self.places.keys()
        nought = BASE + len(known) * NOUGHT
        if len(known) <= MOST_AT_ONCE:
            return self._added(known, self.begun), nought
        features = list(known)
        sums = self._added(features[:MOST_AT_ONCE], self.begun)
        for begin in range(MOST_AT_ONCE, len(features), MOST_AT_ONCE):
            more = self._added(features[begin : begin + MOST_AT_ONCE], 0)
            sums = [one + other for one, other in zip(sums, more, strict=True)]
        return sums, nought

    def _added(self, known: "Collection[str]", begun: int) -> "list[int]":
        packed = self.packed
        try:
            total = sum(map(packed.__getitem__, known), begun)
        except KeyError:
            for feature in known:
                if feature not in packed:
                    # Two bytes a sign: so the signs of a row come to lie in fields, side by side.
                    signs = self.row(feature).encode("utf-16-le")
                    packed[feature] = int.from_bytes(signs, "little")
            total = sum(map(packed.__getitem__, known), begun)
        return _fields(total, self.size * HIDDEN_FIELD // 8, wide=False)

    def sums(self, found: "set[str]") -> "list[int]":
        """Per label, in the order of LABELS, the sum for a sentence with these features, lifted.

        Nought is OFFSET.
        """
        values, nought = self.hidden(found)
        passed = [
            (value - nought) * row
            for value, row in zip(values, self.passed, strict=True)
            if value > nought
        ]
        return _fields(sum(passed, self.starts), len(LABELS) * FIELD // 8, wide=True)

    def speak(self, found: "set[str]", label: str) -> "list[int]":
        """What a weight of 1 in each hidden sum comes to for this label, in such a sentence."""
        place = PLACES[label]
        values, nought = self.hidden(found)
        return [
            row[place] if value > nought else 0
            for value, row in zip(values, self.onward, strict=True)
        ]


def _fields(total: int, size: int, *, wide: bool) -> "list[int]":
    """The numbers that lie side by side in one of `size` bytes, the lowest first."""
    view = memoryview(total.to_bytes(size, "little" if LOWEST_FIRST else "big"))
    fields = view.cast("I").tolist() if wide else view.cast("H").tolist()
    return fields if LOWEST_FIRST else fields[::-1]


def _side_by_side(numbers: "tuple[int, ...]") -> int:
    return sum(number << shift for number, shift in zip(numbers, SHIFTS, strict=True))


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
    doubt = OFFSET + weights.doubt
    for sentence, noted in enumerate(by_checks(sight, names)):
        sums = weights.sums(features(sight.text, sentence, noted))
        has = sight.labels_at(sentence)
        for place, total in enumerate(sums):
            if total > OFFSET and LABELS[place] not in has:
                found.append(_candidate(sight.text, sentence, LABELS[place], weights, noted))
        for label in has:
            if sums[PLACES[label]] < doubt and label != "threat":
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
    labels = [sight.labels_at(sentence) for sentence in range(len(found))]
    for sentence, own in enumerate(found):
        own.update([f"has:{label}" for label in labels[sentence]])
        own.update(_beside("before", labels[sentence - 1] if sentence else None))
        own.update(_beside("after", labels[sentence + 1] if sentence + 1 < len(labels) else None))
    return found


def _beside(side: str, labels: "set[str] | None") -> "list[str]":
    if labels is None:
        return [f"{side}:{NO_NEIGHBOUR}"]
    return [f"{side}:{label}" for label in labels or (NOTHING_FOUND,)]


def because(
    weights: Weights, seen: Text, sentence: int, label: str, noted: "set[str]"
) -> "tuple[Span, ...]":
    """Where the words stand that spoke most for this label in this sentence, in characters."""
    speak = weights.speak(features(seen, sentence, noted), label)
    said = []
    for feature, first, past in placed(seen, sentence):
        row = weights.row(feature)
        weight = sum((ord(s) - NOUGHT) * onward for s, onward in zip(row, speak, strict=False))
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
