"""The checks for answers to a partner who says how they feel, one file each.

The list is written out rather than found, so that starting stays quick and the order is plain.
"""

from ..shape import Check
from . import (
    advising,
    comparing,
    correcting,
    correcting_feelings,
    defending,
    defending_after_but,
    defending_you_too,
    dismissing,
    dismissing_told_to_feel,
    open_question,
    reflection,
    validation,
)

REPLY_CHECKS: tuple[Check, ...] = (
    open_question.CHECK,
    reflection.CHECK,
    validation.CHECK,
    advising.CHECK,
    defending.CHECK,
    defending_after_but.CHECK,
    defending_you_too.CHECK,
    correcting.CHECK,
    correcting_feelings.CHECK,
    dismissing.CHECK,
    dismissing_told_to_feel.CHECK,
    comparing.CHECK,
)
