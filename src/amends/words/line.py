"""Reads a line about something that cannot wait: there, to ask for a thing is no plea.

In a letter "please" asks the other for an answer, or to come back. A line about the children or the
home asks that they are fetched, or that the plumber is called.
"""

import re

from . import weighed
from .reader import read
from .shape import Finding, Reading

# The "please" before what is not about the writer.
A_THING_TO_DO = re.compile(
    r"please\W+(?:just\W+)?(?=(?:pick up|open|send|return|take|call|ring|text)\s+(?!(?:me|us|back)\b)\w)",
    re.IGNORECASE,
)


def read_line(text: str) -> Reading:
    """As a letter is read, without the pleas that ask for a thing and for nothing else."""
    reading = read(text)
    asking = [plea for plea in _pleas(reading) if A_THING_TO_DO.match(text, plea.start)]
    if asking and not _still_pleads(A_THING_TO_DO.sub("", text)):
        reading.findings = tuple(found for found in reading.findings if found not in asking)
    return reading


def _still_pleads(rest: str) -> bool:
    """Whether there is a plea beside it, in the same breath.

    What is left is no whole sentence: it is looked at, and not weighed.
    """
    return any(plea.check not in weighed.NAMES for plea in _pleas(read(rest)))


def _pleas(reading: Reading) -> list[Finding]:
    return [found for found in reading.findings if found.label == "pressure"]
