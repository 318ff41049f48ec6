"""Reads a message: what it has of an apology, what undoes it, and what it promises."""

from . import language as tongue
from .checks import CHECKS
from .engine import Engine
from .naming import unnamed
from .promising import promises
from .shape import ELEMENTS, Reading
from .signals import SIGNALS
from .text import Text
from .weighing import Weights, weigh
from .weights import BEGINS, DOUBT, KEYS, ONWARD, ROWS, STARTS
from .whole import RULES

# The order of weight found by Lewicki, Polin & Lount 2016 (docs/sources.md). Asking to be
# forgiven weighed least, and asking puts a task on the hurt person: it is never called missing.
BY_WEIGHT = ("responsibility", "repair", "remorse", "explanation", "change")

MESSAGES = Engine(checks=CHECKS, signals=SIGNALS, rules=RULES)
WEIGHTS = Weights(KEYS, ROWS, BEGINS, ONWARD, STARTS, DOUBT)
NAMES = tuple(check.name for check in CHECKS)


def read(text: str, acts: "tuple[str, ...]" = (), impacts: "tuple[str, ...]" = ()) -> Reading:
    """What the text has, what undoes it, and what of `acts` and `impacts` it does not name.

    A text that is not English is "unread" and gets no findings.
    """
    seen = Text(text)
    spoken = tongue.language(seen)
    if spoken != "en":
        return Reading(language=spoken)
    sight = weigh(MESSAGES.look(seen), WEIGHTS, NAMES)
    findings = MESSAGES.findings(sight)
    present = {finding.label for finding in findings}
    return Reading(
        language=spoken,
        findings=findings,
        elements_present=tuple(label for label in ELEMENTS if label in present),
        elements_missing=tuple(label for label in BY_WEIGHT if label not in present),
        promises=promises(sight, text),
        unnamed_acts=unnamed(tuple(acts), seen),
        unnamed_impacts=unnamed(tuple(impacts), seen),
    )


def named(text: str, entries: "tuple[str, ...]") -> tuple[str, ...]:
    """Those of the entries that the text names, in their own order: by the same words as in `read`.

    None where the text is in a language that is not read.
    """
    seen = Text(text)
    if not entries or tongue.language(seen) != "en":
        return ()
    missing = set(unnamed(entries, seen))
    return tuple(entry for entry in entries if entry not in missing)
