"""The reader: it reads a message and points at what it has and what undoes it.

Pure Python, one pass, no network and no score. `read(text)` gives a `Reading`; what must be held
back from the other person is asked of `amends.words.held` apart, which is tuned to catch.
"""

from .reader import read
from .shape import ELEMENTS, HARMS, LABELS, Check, Finding, Promise, Reading

__all__ = ["ELEMENTS", "HARMS", "LABELS", "Check", "Finding", "Promise", "Reading", "read"]
