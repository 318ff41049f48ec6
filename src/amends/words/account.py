"""Reads an account of what happened: which details in it hurt whoever was hurt, and tell no fact.

The third reading of this room. It is asked where facts are written down or told, and nowhere else, and
only where the hurt person did not ask for such details. It says nothing of facts, times and risks.
"""

from . import language as tongue
from .engine import Engine
from .shape import Reading
from .text import Text

_made: list[Engine] = []


def read_account(text: str) -> Reading:
    """The details that only hurt. It looks for no element; a text that is not English is "unread"."""
    seen = Text(text)
    spoken = tongue.language(seen)
    if spoken != "en":
        return Reading(language=spoken)
    engine = accounts()
    return Reading(language=spoken, findings=engine.findings(engine.look(seen)))


def accounts() -> Engine:
    """The engine of this reading, made at the first account: a letter is read without it."""
    if not _made:
        from .accounts import ACCOUNT_CHECKS

        _made.append(Engine(checks=ACCOUNT_CHECKS, signals=ACCOUNT_SIGNALS, rules={}))
    return _made[0]


ACCOUNT_SIGNALS = {
    # What the partner said already is no news to them.
    "reported": """
        you {adv}? (said|say|wrote|think|thought|believe)
        you {adv}? (told|asked) me
    """,
}
