"""What every reading of a text shares: one split, one walk, what each check makes of its hits.

Pure and linear. Knows no clock, file, setting or network, and keeps nothing of what it read.
"""

from binascii import crc32

from .classes import NEGATIONS
from .pattern import Hit, Patterns
from .shape import DROP, ONLY, Check, Finding
from .text import NONE, PAUSE, Text
from .whole import FINDS_MORE, NEW, UNSEEN_UNTIL_RUN, Candidate, Rule, Sight

# A letter speaks from an I to a you: at least one word in thirteen is "I", "you" or their kin.
# Measured 2026-11-21: 95 in 100 labelled letters lie above it, 95 in 100 ordinary mails below.
LETTER_SHARE = 0.077
SHARE_WITH_A_SORRY = 0.05  # where somebody says sorry, fewer are enough
TOO_SHORT_TO_WEIGH = 30  # words; a shorter text is taken for a letter
LETTER_WORDS = frozenset(
    "i me my myself you your yours yourself we us our u mine ourselves yourselves".split()
)

UNFIT = (ONLY, DROP)  # what a check must not say of a thing that is not so, and that is so
NEGATION_REACH = 3  # words before a hit in which a "not" still governs it
REPORT_ENDS = frozenset("and but so because then while".split())


class Engine:
    """One list of checks, with the signals and the rules that go with it."""

    __slots__ = ("checks", "signals", "rules", "of_rule", "_made")

    def __init__(
        self,
        *,
        checks: tuple[Check, ...],
        signals: dict[str, str],
        rules: dict[str, Rule],
    ) -> None:
        self.checks = checks
        self.signals = signals
        self.rules = rules  # in the order in which they run
        self.of_rule = {
            name: [number for number, check in enumerate(checks) if check.whole == name]
            for name in rules
        }
        self._made: Patterns | None = None

    def patterns(self) -> Patterns:
        """All patterns in one trie, made at the first reading."""
        if self._made is None:
            lists = [check.pattern for check in self.checks]
            lists += [check.unless for check in self.checks]
            lists += self.signals.values()
            self._made = Patterns(lists)
        return self._made

    def look(self, seen: Text) -> Sight:
        """The candidates that stand once the rules over the whole text have spoken."""
        hits = self.patterns().walk(seen)
        count = len(self.checks)
        names = tuple(self.signals)
        signals: dict[str, list[tuple[int, int]]] = {name: [] for name in names}
        spared: set[tuple[int, int]] = set()
        for first, last, owner in hits:
            if owner >= 2 * count:
                signals[names[owner - 2 * count]].append((first, last))
            elif owner >= count:
                spared.add((owner - count, seen.sentence_of[first]))
        is_letter = _is_letter(seen, bool(signals.get("apology")))
        reported = _reported(seen, signals["reported"])
        candidates = [
            candidate
            for hit in _best(hits, count, seen, spared)
            if (candidate := self._candidate(hit, seen, is_letter, reported)) is not None
        ]
        return self._ruled(Sight(seen, candidates, signals, is_letter))

    def _candidate(
        self, hit: Hit, seen: Text, is_letter: bool, reported: dict[int, range]
    ) -> Candidate | None:
        first, last, owner = hit
        check = self.checks[owner]
        if check.letters_only and not is_letter:
            return None
        sentence = seen.sentence_of[first]
        negated = _negated(first, seen)
        quoted = first in reported.get(sentence, ()) or seen.quoted_at(seen.starts[first])
        asked = seen.asked[sentence]
        if (
            check.negated == UNFIT[negated]
            or check.quoted == UNFIT[quoted]
            or check.asked == UNFIT[asked]
        ):
            return None
        return Candidate(
            check=owner, label=check.label, first=first, last=last,
            sentence=sentence, negated=negated, quoted=quoted, asked=asked,
        )  # fmt: skip

    def _ruled(self, sight: Sight) -> Sight:
        """A rule looks at what all other checks found, never at what its own checks found."""
        unseen = set(UNSEEN_UNTIL_RUN)
        candidates = sight.candidates
        spoke = {candidate.check for candidate in candidates}
        for name, rule in self.rules.items():
            unseen.discard(name)
            numbers = self.of_rule[name]
            if name not in FINDS_MORE and spoke.isdisjoint(numbers):
                continue  # it has nothing to choose from
            kept = [c for c in candidates if c.check not in numbers]
            others = kept
            if unseen:
                others = [c for c in kept if self.checks[c.check].whole not in unseen]
            seen = Sight(sight.text, others, sight.signals, sight.is_letter)
            stand: list[Candidate] = []
            for number in numbers:
                for candidate in rule(seen, [c for c in candidates if c.check == number]):
                    if candidate.check == NEW:
                        candidate.check = number
                    stand.append(candidate)
            candidates = kept + stand
        return Sight(sight.text, candidates, sight.signals, sight.is_letter)

    def findings(self, sight: Sight) -> tuple[Finding, ...]:
        """One finding for a label in a sentence, so that the margin stays calm."""
        chosen: dict[tuple[str, int], Candidate] = {}
        for candidate in sight.candidates:
            place = (candidate.label, candidate.sentence)
            known = chosen.get(place)
            if known is None or _earlier(candidate, known):
                chosen[place] = candidate
        sums: dict[tuple[int, int], str] = {}  # of places in words, each made once
        found = [self._finding(sight.text, candidate, sums) for candidate in chosen.values()]
        found.sort(key=lambda finding: (finding.start, finding.end, finding.check))
        return tuple(found)

    def _finding(
        self, seen: Text, candidate: Candidate, sums: dict[tuple[int, int], str]
    ) -> Finding:
        check = candidate.by or self.checks[candidate.check]
        return Finding(
            check=check,
            start=seen.starts[candidate.first],
            end=seen.ends[candidate.last - 1],
            key=lambda: _key(check, seen, candidate, sums),
            negated=candidate.negated,
            quoted=candidate.quoted,
            asked=candidate.asked,
            why=candidate.why,
        )


def _is_letter(seen: Text, says_sorry: bool) -> bool:
    if len(seen.words) < TOO_SHORT_TO_WEIGH:
        return True
    personal = len([word for word in seen.words if word in LETTER_WORDS])
    share = SHARE_WITH_A_SORRY if says_sorry else LETTER_SHARE
    return personal >= share * len(seen.words)


def _best(hits: list[Hit], count: int, seen: Text, spared: set[tuple[int, int]]) -> list[Hit]:
    """At most two hits of a check in a sentence: the first that starts, at its longest, and the
    next after it (which speaks where the first one is dropped)."""
    kept: dict[tuple[int, int], list[Hit]] = {}
    for hit in hits:
        first, _, owner = hit
        if owner >= count:
            continue
        place = (owner, seen.sentence_of[first])
        if place in spared:
            continue
        known = kept.setdefault(place, [])
        if not known or (len(known) == 1 and first >= known[0][1]):
            known.append(hit)
    return [hit for known in kept.values() for hit in known]


def _negated(at: int, seen: Text) -> bool:
    """Whether a "not" stands shortly before the hit, in the same breath."""
    begin = max(seen.first[seen.sentence_of[at]], at - NEGATION_REACH)
    while at > begin and seen.pause_before[at] == NONE:
        at -= 1
        if seen.words[at] in NEGATIONS:
            return True
    return False


def _reported(seen: Text, hits: list[tuple[int, int]]) -> dict[int, range]:
    """Per sentence, the words that the partner is said to have said.

    They reach to the next pause, or to an "and I".
    """
    reach: dict[int, range] = {}
    for first, begin in hits:
        sentence = seen.sentence_of[first]
        if sentence in reach:
            continue
        stop, limit = begin, seen.last[sentence]
        while stop < limit and not (
            (stop > begin and seen.pause_before[stop] == PAUSE)
            or (seen.words[stop] in REPORT_ENDS and seen.words[min(stop + 1, limit - 1)] == "i")
        ):
            stop += 1
        reach[sentence] = range(begin, stop)
    return reach


def _earlier(one: Candidate, other: Candidate) -> bool:
    return (one.first, -one.last, one.check) < (other.first, -other.last, other.check)


def _key(check: Check, seen: Text, candidate: Candidate, sums: dict[tuple[int, int], str]) -> str:
    """The same for the same words in the same sentence, wherever it stands in the text.

    Only sums of the words go in: a key never holds what somebody wrote.
    """
    sentence = candidate.sentence
    here = _sum(seen, candidate.first, candidate.last, sums)
    return f"{check.name}:{here}:{_sum(seen, seen.first[sentence], seen.last[sentence], sums)}"


def _sum(seen: Text, first: int, last: int, sums: dict[tuple[int, int], str]) -> str:
    known = sums.get((first, last))
    if known is None:
        words = " ".join(seen.words[first:last]).encode("utf-8", "replace")
        known = sums[first, last] = f"{crc32(words):08x}"
    return known
