"""Which sentences promise something to come: who, what and when, as far as they say it.

A promise is the writer's own ("I", or a "we" that holds the writer). What the other is to do, what
was promised long ago, a question and a feeling to come are none.
"""

from .shape import Promise
from .text import NONE, Text
from .whole import Sight

LEADERS = frozenset(
    "by before until till from on after since every each next this within in at for per during"
    " starting beginning any all once twice".split()
)
BETWEEN = frozenset(
    "the a an my our your that this next coming first second third last end start of early late other"
    " single another few couple half past about around and to or quarter as one two three four five six"
    " seven eight nine ten eleven twelve".split()
)
DAYS = "monday tuesday wednesday thursday friday saturday sunday"
MONTHS = (
    "january february april june july august september october november december"
    " jan feb apr jun jul aug sept oct nov dec"
)  # not "may" nor "march": they are verbs more often, and count after a number only
TIMES = frozenset(
    f"{DAYS} {' '.join(day + 's' for day in DAYS.split())} mon tues wed thurs fri sat"
    f" {MONTHS} week weeks weekend weekends month months year years morning mornings evening"
    " evenings night nights day days afternoon afternoons lunchtime hour hours minute minutes noon"
    " midnight christmas easter ramadan diwali payday birthday anniversary bedtime spring summer"
    " autumn winter fortnight o'clock oclock am pm midday weekday weekdays".split()
)
BARE = frozenset("today tonight tomorrow daily weekly monthly nightly always".split())
SPOKEN_NUMBERS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve noon midnight".split()
)
JOINING = frozenset("and or of to".split())
OF_BEING = ("no_promise", "being", "being_there")
LONGEST_LEAD = 6  # words up to the time itself: "by the end of the last" month
LEADING = LEADERS | BETWEEN
AFTER_A_CLOCK = LEADERS | JOINING
# A promise may begin with its verb or its never: then these are part of what is promised.
NO_LEAD = frozenset("will wont never".split())
MONTH_VERBS = frozenset(("may", "march"))


def promises(sight: Sight, text: str) -> tuple[Promise, ...]:
    """The sentences in which the writer promises something to come, in their order."""
    seen, signals = sight.text, sight.signals
    of = {name: {seen.sentence_of[first] for first, _ in signals[name]} for name in OF_BEING}
    not_one = of["no_promise"] | (of["being"] - of["being_there"])
    said: dict[int, list[tuple[int, int]]] = {}
    for first, last in signals["promise"]:
        sentence = seen.sentence_of[first]
        if sentence in not_one or seen.asked[sentence] or seen.quoted_at(seen.starts[first]):
            continue
        said.setdefault(sentence, []).append((first, last))
    return tuple(_promise(seen, sentence, said[sentence], text) for sentence in sorted(said))


def _promise(seen: Text, sentence: int, said: list[tuple[int, int]], text: str) -> Promise:
    start, end = seen.sentence_span(sentence)
    when = whens(seen, sentence)
    spoken = [(a, b) for a, b in said if seen.words[a] in ("i", "we")] or said
    begun = max(b for a, b in spoken if a == min(spoken)[0])
    if seen.words[min(spoken)[0]] in NO_LEAD:
        begun = min(spoken)[0]
    last = seen.last[sentence]
    begun, last = _without(when, begun, last)
    what = (seen.starts[begun], seen.ends[last - 1]) if begun < last else (start, end)
    return Promise(
        start=start,
        end=end,
        text=text[start:end],
        who="we" if seen.words[min(spoken)[0]] == "we" else "i",
        what=what,
        when=tuple((seen.starts[a], seen.ends[b - 1]) for a, b in when),
    )


def _without(when: list[tuple[int, int]], begun: int, last: int) -> tuple[int, int]:
    """What is promised, with no time before or after it: a time in its middle stays in it."""
    beginnings = {past: first for first, past in when}
    return dict(when).get(begun, begun), beginnings.get(last, last)


def whens(seen: Text, sentence: int) -> list[tuple[int, int]]:
    """Where the sentence says when: places in words, in order, none over another."""
    found: list[tuple[int, int]] = []
    at, last = seen.first[sentence], seen.last[sentence]
    while at < last:
        past = _when(seen, at, last)
        if past > at:
            if found and found[-1][1] == at:
                at = found.pop()[0]
            found.append((at, past))
            at = past
        else:
            at += 1
    return found


def _when(seen: Text, at: int, last: int) -> int:
    """One past the last word of a time that begins here, or `at`."""
    words = seen.words
    if words[at] in BARE:
        return at + 1
    if words[at] == "from" and words[at + 1 : at + 2] == ["now"]:
        return _followed(seen, at + 2, last)
    here = at
    if words[at] in LEADERS:
        while here < min(last, at + LONGEST_LEAD) and words[here] in LEADING:
            if _is_a_clock(seen, here, at, last):
                return _followed(seen, here + 1, last)
            here += 1
    if here == at or here >= last or not _is_a_time(words, here):
        return at
    while here < last and _is_a_time(words, here):
        here += 1
    return _followed(seen, here, last)


def _is_a_clock(seen: Text, here: int, at: int, last: int) -> bool:
    """ "At six", "by seven": a number word right after these, with nothing that it would count."""
    if here != at + 1 or seen.words[at] not in ("at", "by", "before", "until", "till", "after"):
        return False
    if seen.words[here] not in SPOKEN_NUMBERS:
        return False
    return (
        here + 1 >= last
        or seen.pause_before[here + 1] != NONE
        or (seen.words[here + 1] in AFTER_A_CLOCK)
    )


def _is_a_time(words: list[str], here: int) -> bool:
    """Whether this word, which is never the first, can close a time."""
    word = words[here]
    if word in TIMES or word in BARE or word == "then":
        return True
    if word in MONTH_VERBS:
        return words[here - 1] == "of" or words[here - 1][0].isdigit()
    return word[0].isdigit()


def _followed(seen: Text, here: int, last: int) -> int:
    """Takes in what belongs to the time: "on" after "from Friday", "and Sundays", "of March"."""
    words = seen.words
    while here < last:
        after = here + 1
        if words[here] in ("on", "onwards", "onward"):
            return here if after < last and _is_a_time(words, after) else after
        if words[here] not in JOINING or after >= last or not _is_a_time(words, after):
            return here
        here = after + 1
    return here
