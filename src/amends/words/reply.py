"""Reads an answer to a partner who says how they feel: whether it hears them, or turns away.

The other reading of this room (`reader.read`) looks for an apology; this one for a listener. It
stands on the shape of the clause first: who its subject is, "you" and what goes on in you or "I"
and what I meant; whether it asks; what comes after a "but".
"""

from . import language as tongue
from .classes import WORDS
from .engine import Engine
from .shape import HEARING, TURNING, Reading
from .text import Text
from .whole import NEW, Candidate, Rule, Sight

_made: list[Engine] = []


def listen(text: str) -> Reading:
    """What the answer has of hearing the other, and where it turns from them to something else.

    Its elements are those of `HEARING`. A text that is not English is "unread".
    """
    seen = Text(text)
    spoken = tongue.language(seen)
    if spoken != "en":
        return Reading(language=spoken)
    engine = replies()
    findings = engine.findings(engine.look(seen))
    present = {finding.label for finding in findings}
    return Reading(
        language=spoken,
        findings=findings,
        elements_present=tuple(label for label in HEARING if label in present),
        elements_missing=tuple(label for label in HEARING if label not in present),
    )


def replies() -> Engine:
    """The engine of this reading, made at the first answer: a letter is read without it."""
    if not _made:
        from .replies import REPLY_CHECKS

        _made.append(Engine(checks=REPLY_CHECKS, signals=REPLY_SIGNALS, rules=REPLY_RULES))
    return _made[0]


REPLY_SIGNALS = {
    # Whose words follow: what either of them said before is not said now.
    "reported": """
        you {adv}? said
        you {adv}? (say|wrote|claimed)
        you {adv}? (told|asked) me
        you called me
        i {adv}? (told|asked) you
        i {adv}? said
        i (will|can|do|am) not {adv}? (going to)? (say|saying|pretend|claim|claiming|tell|telling) (you)?
    """,
    "contrast": """
        but
        though
        although
        however
        yet
        at the same time
        on the other hand
    """,
    "no_contrast": """
        (anything|nothing|all|none|everything) but
        but for
        not only ... but
    """,
    # Hearing that no check points at, and that a "but" can still take back.
    "heard": """
        i (can|do)? {adv}? (hear|heard|see|understand|get|know|appreciate) (you|that|what|how|why|it|your|where)
        i (can|do)? {adv}? (hear|see|understand|know) ,
        i am {adv}? sorry ..
        you (felt|feel|are|were|had|have|wanted|needed|waited|thought) ..
        (your|you) .. right
        fair enough
    """,
    # After a "but": the writer owns, hears or asks on, and the "but" is none.
    "owning": """
        no excuse|excuses
        not (an|a|any) (excuse|reason|justification)
        does not (excuse|justify|undo|change)
        (my|mine) (fault|choice|doing)
        i was {adv}? {fault_word}
        i {adv}? {wronged}
        i {adv}? (chose|kept|went) ..
        i did (it|nothing|that)
        i did not (ring|call|come|ask|listen|tell|help|stop|hear|see|notice|answer|say|stay|go|turn|show)
        should have
        should not have
        i (want|would like|would love|need|am trying|hope|try) to (hear|understand|know|listen|learn|get|see)
        i (hear|see|understand|know|realise|get|believe|thank|wonder) ..
        i (can|could) (hear|see|wait|listen|imagine)
        i (can not|do not) (know|imagine|undo|expect|want you)
        i will ..
        i am (here|listening|glad|sorry|grateful|ashamed|still here) ..
        i want ..
    """,
}

TURNS_TO_SELF = frozenset(("i", "my", "me"))
TURNS_TO_THEM = frozenset(
    "also too never always started start should could knew know need have did do".split()
)
SUBORDINATE = frozenset(
    "how what why whether if when whenever whatever wherever anything anywhere let since until unless before after"
    " because where as than who did do are were would can is was will".split()
)
# After "you": what the other said or did to the writer, might do, or is told to.
NOT_WITHIN = frozenset(
    "said say told tell asked ask made make gave took put got sent left had have did do is are were"
    " should must can could might will would may 'd better need ought never always"
    " and or who a an the my me here there".split()
)
NOT_ALONE = frozenset(("know", "see", "mean", *WORDS["wronged"].split()))
CONTRASTS = frozenset("but though although however yet".split())
OBJECT_IS_ME = frozenset("me my mine us".split())
AUX = frozenset(WORDS["aux"].split())
QUESTION_WORDS = frozenset("what how which when where who".split())
INNER = frozenset(WORDS["inner"].split())
REACH = 5  # words after a "but" in which its clause shows whom it is about


def heard_then_but(sight: Sight, own: list[Candidate]) -> list[Candidate]:
    """ "I hear you, but I": one's own case behind a "but", after hearing or at the very start.

    A "but" that owns, or asks on, is left alone. Whatever the verb: it is the subject that turns.
    """
    text = sight.text
    heard = _first_heard(sight)
    owning = {text.sentence_of[first]: first for first, _ in sight.signals["owning"]}
    spared = {last for _, last in sight.signals["no_contrast"]}
    found: dict[int, Candidate] = {}
    for first, last in sight.signals["contrast"]:
        sentence = text.sentence_of[first]
        if last in spared or sentence in found or first < owning.get(sentence, first):
            continue
        if text.asked[sentence] or text.quoted_at(text.starts[first]):
            continue
        opens = first - text.first[sentence] <= 1
        after_hearing = heard.get(sentence, first) < first
        after_that = opens and (sentence == 0 or sentence - 1 in heard)
        turned = _turned(text.words, last, text.last[sentence])
        if turned and (after_hearing or after_that):
            found[sentence] = Candidate(
                check=NEW, label="defending", first=first, last=turned, sentence=sentence
            )
    return [*own, *found.values()]


def _first_heard(sight: Sight) -> dict[int, int]:
    """Per sentence, the first word of what hears the other."""
    heard: dict[int, int] = {}
    places = [(c.sentence, c.first) for c in sight.candidates if c.label in HEARING]
    places += [(sight.text.sentence_of[first], first) for first, _ in sight.signals["heard"]]
    for sentence, first in places:
        heard[sentence] = min(first, heard.get(sentence, first))
    return heard


def _turned(words: list[str], at: int, limit: int) -> int:
    """One past the word by which the clause is seen to be about the writer, or 0."""
    for place in range(at, min(at + REACH, limit)):
        word = words[place]
        following = words[place + 1] if place + 1 < limit else ""
        if word in TURNS_TO_SELF:
            return min(place + 2, limit)
        if word == "you":
            return place + 2 if following in TURNS_TO_THEM else 0
    return 0


def said_to_them(sight: Sight, own: list[Candidate]) -> list[Candidate]:
    """Advice is a main clause: "because you have to get up" tells of them and advises nothing."""
    words = sight.text.words
    kept = []
    for candidate in own:
        if sight.labels_at(candidate.sentence) & {"dismissing", "comparing"}:
            continue  # "just drop it", "try living with it": no counsel is meant
        is_need = bool({"have", "need"} & set(words[candidate.first : candidate.last]))
        before = words[candidate.first - 1] if candidate.first else ""
        starts = candidate.first == sight.text.first[candidate.sentence]
        if not is_need or starts or before not in (SUBORDINATE | {"that", "everything", "all"}):
            kept.append(candidate)
    return kept


def tells_of_them(sight: Sight, own: list[Candidate]) -> list[Candidate]:
    """What goes on in the other, in a main clause, and not a deed of theirs against the writer."""
    words = sight.text.words
    reasons = {c.sentence: c.first for c in sight.candidates if c.label == "validation"}
    kept = []
    for candidate in own:
        starts = candidate.first == sight.text.first[candidate.sentence]
        before = "" if starts else words[candidate.first - 1]
        said = words[candidate.first : candidate.last]
        after = words[candidate.last] if candidate.last < len(words) else ""
        is_you = said[0] == "you"
        is_deed = is_you and _is_deed(said, after)
        if (
            not (is_you and before in SUBORDINATE)
            and not is_deed
            and not _of_a_reason(sight, candidate, reasons)
        ):
            kept.append(candidate)
    return not_where_it_turns_away(sight, kept)


def _is_deed(said: list[str], after: str) -> bool:
    """Whether "you" and its verb tell what the other did or should do, not how it was for them."""
    verb = said[-1]
    if verb in INNER or (verb in NOT_ALONE and len(said) > 2):  # "you were humiliated, do not know"
        return False
    return verb in NOT_WITHIN or verb in NOT_ALONE or after in OBJECT_IS_ME


def _of_a_reason(sight: Sight, candidate: Candidate, reasons: dict[int, int]) -> bool:
    """Whether it only completes a "no wonder" or an "it makes sense that": one note is enough."""
    begun = reasons.get(candidate.sentence, candidate.last)
    return begun <= candidate.first and not any(
        sight.text.pause_before[begun + 1 : candidate.first + 1]
    )


def not_behind_a_but(sight: Sight, own: list[Candidate]) -> list[Candidate]:
    """What stands behind an "I hear you, but" has its note there."""
    behind = {c.sentence for c in sight.candidates if sight.text.words[c.first] in CONTRASTS}
    return [c for c in own if c.sentence not in behind]


def asks_after_them(sight: Sight, own: list[Candidate]) -> list[Candidate]:
    """A question without its mark counts where it speaks of "you"."""
    text = sight.text
    kept = []
    for candidate in own:
        sentence = text.words[text.first[candidate.sentence] : text.last[candidate.sentence]]
        begins = text.words[candidate.first : candidate.first + 2]
        is_clause = begins[0] in QUESTION_WORDS and begins[-1] not in AUX
        if candidate.asked or ({"you", "your", "me"} & set(sentence) and not is_clause):
            kept.append(candidate)
    return not_where_it_turns_away(sight, kept)


def not_where_it_turns_away(sight: Sight, own: list[Candidate]) -> list[Candidate]:
    """What is heard and turned from in one sentence is not heard."""
    return [c for c in own if not sight.labels_at(c.sentence).intersection(TURNING)]


# In the order in which they run.
REPLY_RULES: dict[str, Rule] = {
    "heard_then_but": heard_then_but,
    "said_to_them": said_to_them,
    "not_behind_a_but": not_behind_a_but,
    "tells_of_them": tells_of_them,
    "asks_after_them": asks_after_them,
    "not_where_it_turns_away": not_where_it_turns_away,
}
