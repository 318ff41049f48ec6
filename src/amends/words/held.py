"""What must be held back from the other person: threats, and self-harm used as a lever.

Apart from the checks on purpose: a check is tuned never to speak wrongly, this is tuned to
catch, and the rules rely on it (`amends.repair.guards`). It reads English patterns in whatever
language a text seems to be. Some will get through; the page about Amends says how many. Owning
a past threat ("I threatened to leave, and that was wrong") is not held, nor a promise that binds
nobody but its writer ("I will be home by six, or I will send a message"), nor a limit that the hurt
person sets (limits.py).

Lines (holding.py) say first what is held. Then weights, learned from letters and from lines that
were written for it (training/hold.py), hold what no line knows, and let go what a line took for
something that it is not: "You asked me not to tell anyone". What is let go must be plain, and
what is held need only be likely.
"""

import unicodedata
from collections.abc import Iterable

from .classes import NEGATIONS
from .features import features
from .holding import (
    BARE,
    BEGINS,
    BINDING,
    BITTER,
    CARES,
    DOES,
    GRAVE,
    HANGS,
    HARMLESS,
    HELPING,
    HOLDS,
    KIND,
    LEAVES_OUT,
    MEANT,
    MISREAD,
    NAMES,
    OWNED,
    OWNING,
    PLAIN,
    SELF_HARM,
    THREAT,
    WHEN,
    WRITER,
)
from .limits import LIMITS, PRESSES
from .pattern import Hit, Patterns
from .text import PAUSE, Text

LOOK_ALIKE = str.maketrans("аеорсухіјѕԁкАЕОРСХІКМТВН", "aeopcyxijsdkAEOPCXIKMTBH")

PLACES = frozenset("#first #last #begins #middle #ends".split())
"""Where in a message a sentence stands: a threat is one wherever it stands."""
MOST_WORDS = 300  # of one sentence
NOUGHT = ord("P")  # the sign of weight 0
WEIGHED = "weighed"  # the reason where no line, but the weights hold a sentence

LIMITING = frozenset(("unsaid", "ultimatum"))
"""What a limit looks like. Whatever else is found in its sentence is more than a limit."""

_made: list[Patterns] = []
_limiting: list[Patterns] = []
_learned: list["Weights"] = []


class Held:
    """A place in a text that is held back: offsets, half open; a kind; a reason code."""

    __slots__ = ("start", "end", "kind", "reason")

    def __init__(self, start: int, end: int, kind: str, reason: str) -> None:
        self.start = start
        self.end = end
        self.kind = kind
        self.reason = reason

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Held):
            return NotImplemented
        mine = (self.start, self.end, self.kind, self.reason)
        return mine == (other.start, other.end, other.kind, other.reason)

    def __hash__(self) -> int:
        return hash((self.start, self.end, self.reason))

    def __repr__(self) -> str:
        return f"Held({self.start}, {self.end}, {self.kind!r}, {self.reason!r})"


def held(text: str, *, of_the_hurt: bool = False) -> tuple[Held, ...]:
    """The places for which the text is held back, in order; none if it may go.

    Words of the hurt person are held less: what they will do to be safe is theirs to say.
    """
    letters, places = as_seen(text)
    found = _held(letters, of_the_hurt=of_the_hurt)
    if letters is text:
        return found
    return tuple(
        Held(places[one.start], places[one.end - 1] + 1, one.kind, one.reason) for one in found
    )


def as_seen(text: str) -> tuple[str, list[int]]:
    """The text as an eye reads it, and where each letter stands: without signs that show nothing,
    and with letters of other alphabets that look the same as ours read as ours."""
    if text.isascii():
        return text, []
    letters: list[str] = []
    places: list[int] = []
    for at, sign in enumerate(text):
        if unicodedata.category(sign) != "Cf":
            for letter in unicodedata.normalize("NFKC", sign).translate(LOOK_ALIKE):
                letters.append(letter)
                places.append(at)
    return "".join(letters), places


def _held(text: str, *, of_the_hurt: bool) -> tuple[Held, ...]:
    seen = Text(text)
    judged = Judged(seen)
    weights = _weights()
    limits = _limits(seen, judged.dark) if of_the_hurt else frozenset()
    found = []
    for sentence, hit in enumerate(judged.held):
        if sentence in limits:
            continue
        total, of_oneself = weights.sums(judged.features(sentence))
        if hit is not None:
            if total > weights.doubt:
                place, reason = hit
                start, end = seen.starts[place[0]], seen.ends[place[1] - 1]
                found.append(Held(start, end, KIND.get(reason, THREAT), reason))
        elif total > weights.enough and sentence not in judged.let_go:
            start, end = seen.sentence_span(sentence)
            found.append(Held(start, end, SELF_HARM if of_oneself > 0 else THREAT, WEIGHED))
    return tuple(found)


class Judged:
    """What the lines make of a text: per sentence what they hold it for, and what they let go."""

    __slots__ = ("seen", "held", "let_go", "dark", "_noted")

    def __init__(self, seen: Text) -> None:
        self.seen = seen
        by_name: dict[str, list[Hit]] = {name: [] for name in NAMES}
        for hit in _patterns().walk(seen):
            by_name[NAMES[hit[2]]].append(hit)
        self._noted: list[set[str]] = [set() for _ in seen.first]
        for name, hits in by_name.items():
            for hit in hits:
                self._noted[seen.sentence_of[hit[0]]].add(name)
        misread = {at for first, past, _ in by_name["misread"] for at in range(first, past)}
        for reason in (*HOLDS, *(f"binding {reason}" for reason in BINDING)):
            by_name[reason] = [hit for hit in by_name[reason] if not _is_misread(hit, misread)]
        by_name["ultimatum"] += by_name["grave"]
        for reason in BINDING:
            by_name[reason] += _not_promised(seen, by_name[f"binding {reason}"], by_name)
        released = _released(seen, by_name)
        self.let_go = released | _promised(seen, range(len(seen.first)), by_name)
        self.dark = [
            hit for name in (*HOLDS, "grave") if name not in LIMITING for hit in by_name[name]
        ]
        self.held: list[tuple[Hit, str] | None] = [None] * len(seen.first)
        for reason in HOLDS:  # of two in a sentence the earlier is told
            for hit in by_name[reason]:
                sentence = seen.sentence_of[hit[0]]
                if sentence in released or (reason == "harm" and _denied(hit, seen)):
                    continue
                if self.held[sentence] is None:
                    self.held[sentence] = (hit, reason)

    def features(self, sentence: int) -> set[str]:
        """What is weighed of a sentence: its words, and what the lines found there and beside it."""
        seen = self.seen
        words = seen.words[seen.first[sentence] : seen.last[sentence]][:MOST_WORDS]
        found = {name for name in features(seen, sentence) if name not in PLACES}
        found.update(map(" ".join, zip(words, words[1:], words[2:], strict=False)))
        found.update(f"line:{name}" for name in self._noted[sentence])
        for beside in (sentence - 1, sentence + 1):
            if 0 <= beside < len(self._noted):
                found.update(f"beside:{name}" for name in self._noted[beside])
        if (held := self.held[sentence]) is not None:
            found.update(("held", f"held:{held[1]}"))
        if sentence in self.let_go:
            found.add("let go")
        return found


class Weights:
    """Two weights per feature: how much it speaks for holding, and for harm to oneself."""

    __slots__ = ("places", "rows", "starts", "enough", "doubt")

    def __init__(
        self, keys: str, rows: str, starts: tuple[int, int], enough: int, doubt: int
    ) -> None:
        known = keys.split("\n")
        self.places = dict(zip(known, range(len(known)), strict=True))
        self.rows = rows
        self.starts = starts
        self.enough = enough  # above it a sentence is held that no line holds
        self.doubt = doubt  # at or below it a sentence is let go that a line holds

    def sums(self, found: Iterable[str]) -> tuple[int, int]:
        hold, of_oneself = self.starts
        for feature in found:
            place = self.places.get(feature)
            if place is not None:
                hold += ord(self.rows[3 * place]) - NOUGHT  # two signs, and the end of the line
                of_oneself += ord(self.rows[3 * place + 1]) - NOUGHT
        return hold, of_oneself


def _is_misread(hit: Hit, misread: set[int]) -> bool:
    """ "I will end it with her" ends an affair; whatever else stands there is still held."""
    return hit[1] - 1 in misread and hit[1] - 2 in misread


def _not_promised(seen: Text, hits: list[Hit], by_name: dict[str, list[Hit]]) -> list[Hit]:
    """Of what binds somebody, that which does not plainly bind the writer alone."""
    if not hits:
        return []
    promised = _promised(seen, {seen.sentence_of[hit[0]] for hit in hits}, by_name)
    return [hit for hit in hits if seen.sentence_of[hit[0]] not in promised]


def _promised(seen: Text, asked: Iterable[int], by_name: dict[str, list[Hit]]) -> set[int]:
    """Those of the sentences asked for that plainly promise something good."""
    bitter = {seen.sentence_of[hit[0]] for hit in by_name["bitter"]}
    good = {name: {hit[0] for hit in by_name[name]} for name in ("does", "cares", "leaves_out")}
    return {one for one in asked if one not in bitter and _promises(seen, one, good)}


def _promises(seen: Text, sentence: int, good: dict[str, set[int]]) -> bool:
    """Whether each part of the sentence is something good that the writer will do.

    An ultimatum needs the other as the one who has to act, and then a loss. One part that is not
    plainly a promise is enough to hold the sentence, so a threat in new words stays held.
    """
    if not PLAIN.issuperset(seen.words[seen.first[sentence] : seen.last[sentence]]):
        return False
    parts = _parts(seen, sentence)
    hangs = any(
        seen.words[begin] in HANGS and "you" in seen.words[begin:end] for begin, end in parts
    )
    kind = "cares" if hangs else "does"
    done = good[kind] | {end - 1 for _, end in parts if seen.words[end - 1] in BARE[kind]}
    said = [
        (at, end)
        for begin, end in parts
        if seen.words[begin] not in HANGS and (at := _opened(seen, begin, end)) < end
    ]
    if seen.asked[sentence] or not said or seen.words[said[0][0]] not in WRITER:
        return False
    return all(_is_done(seen, at, end, done, good["leaves_out"]) for at, end in said)


def _parts(seen: Text, sentence: int) -> list[tuple[int, int]]:
    """The sentence cut at its commas and before "and", "or", "if" and the like."""
    first, last = seen.first[sentence], seen.last[sentence]
    begins = [first]
    for at in range(first + 1, last):
        word = seen.words[at]
        # "If you leave the list I will go": the writer's part begins without a sign.
        unsigned = word in WRITER and seen.words[begins[-1]] in HANGS and at > begins[-1] + 1
        if seen.pause_before[at] == PAUSE or word in BEGINS or word in HANGS or unsigned:
            begins.append(at)
    return list(zip(begins, [*begins[1:], last], strict=True))


def _opened(seen: Text, at: int, end: int) -> int:
    """Where in its part the one who acts stands; its end, where it only says by when."""
    while at < end and (seen.words[at] in WHEN or seen.words[at] in BEGINS):
        at += 1
    return at


def _is_done(seen: Text, at: int, end: int, done: set[int], left_out: set[int]) -> bool:
    """Whether the writer does something good in this part, or lets something bad be."""
    if seen.words[at] == "you":
        return seen.words[at + 1 : at + 2] in (["choose"], ["decide"], ["rest"], ["sleep"])
    at += seen.words[at] in WRITER
    helping = at
    while at < end and seen.words[at] in HELPING and at not in done:
        at += 1
    if at == end:  # "so I will"; never "and I go"
        return seen.words[at - 1] in ("will", "shall", "do", "promise")
    return at in (left_out if "not" in seen.words[helping:at] else done)


def _denied(hit: Hit, seen: Text) -> bool:
    """ "I never meant to hurt you" denies the harm; "I won't hurt you unless ..." does not."""
    sentence = seen.sentence_of[hit[0]]
    begin = max(seen.first[sentence], hit[0] - 7)
    before = seen.words[begin : hit[0]]  # "nobody else will have you" denies nothing
    after = seen.words[hit[1] : seen.last[sentence]]
    return bool(NEGATIONS & set(before)) and not {"unless", "if", "but", "until"} & set(after)


def _limits(seen: Text, dark: list[Hit]) -> frozenset[int]:
    """The sentences that say what somebody will do to be safe, of a text in which nothing presses."""
    if not _limiting:
        _limiting.append(Patterns([LIMITS, PRESSES]))
    hits = list(_limiting[0].walk(seen))
    limits = [hit for hit in hits if hit[2] == 0]
    # "I will call the police" is dark as well, by itself: what is more than the limit presses.
    if any(hit[2] == 1 for hit in hits) or not all(_is_in(hit, limits) for hit in dark):
        return frozenset()
    return frozenset(seen.sentence_of[hit[0]] for hit in limits)


def _is_in(hit: Hit, limits: list[Hit]) -> bool:
    return any(limit[0] <= hit[0] < limit[1] for limit in limits)


def _patterns() -> Patterns:
    if not _made:
        _made.append(
            Patterns(
                [
                    *(*HOLDS.values(), *BINDING.values()),
                    *(OWNED, OWNING, MEANT, HARMLESS, GRAVE),
                    *(DOES, CARES, LEAVES_OUT, BITTER, MISREAD),
                ]
            )
        )
    return _made[0]


def _weights() -> Weights:
    if not _learned:
        from . import held_weights as learned

        _learned.append(
            Weights(learned.KEYS, learned.ROWS, learned.STARTS, learned.ENOUGH, learned.DOUBT)
        )
    return _learned[0]


def _released(seen: Text, by_name: dict[str, list[Hit]]) -> set[int]:
    """The sentences that tell of a past threat and own it, or that threaten nothing."""
    sentences = {
        name: {seen.sentence_of[hit[0]] for hit in by_name[name]}
        for name in ("owned", "owning", "meant", "harmless")
    }
    dark = {
        seen.sentence_of[hit[0]] for name in ("self_harm", "harm", "grave") for hit in by_name[name]
    }
    released = sentences["harmless"] - dark
    for sentence in sentences["owned"] - sentences["meant"]:
        if sentences["owning"] & {sentence - 1, sentence, sentence + 1}:
            released.add(sentence)
    return released
