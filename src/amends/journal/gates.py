"""The gate of a pair: one plaintext row that a worker can read without any key.

It says only that nothing may go out now, never why, nor in which repair: pause, space, fear and
leaving set the same bit (SAFETY.md, 2), and the bit is reckoned anew from the sealed books of
all repairs of the two (`repair.between`). Every change is made in the transaction of the event
that changes it, so that "after a pause" means a pause committed before a worker's claim.
"""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from amends.journal.models import Gate
from amends.journal.storage import Conflict

KEPT_FOR: Final = timedelta(days=7)
"""How long the time of something sent is kept: the cap counts seven days (SAFETY.md, 4)."""


def make(token: str) -> None:
    """Make the pair's gate, open, in the caller's transaction; nothing if it is there."""
    Gate.objects.get_or_create(token=token)


def held(token: str) -> Gate:
    """The pair's gate, which no other transaction passes until this one ends.

    Whatever either of the two writes, in whichever of their repairs, is written one after the
    other: a pause and a letter at the same moment never miss each other.
    """
    return Gate.objects.select_for_update(no_key=True).get(token=token)


def settle(
    gate: Gate,
    *,
    closed: bool,
    before: Iterable[datetime],
    after: Iterable[datetime],
    now: datetime,
) -> None:
    """Move the gate by what was started between `before` and `after`, and to open or closed.

    What was taken back is forgotten. Raises Conflict if the gate moved since it was read.
    """
    then, since = Counter(map(_second, before)), Counter(map(_second, after))
    if then == since and closed == gate.closed:
        return
    sent = Counter(gate.sent) - (then - since) + (since - then)
    _keep(gate, closed=closed, sent=_recent(sent.elements(), now))


def _second(instant: datetime) -> int:
    return int(instant.timestamp())


def _recent(sent: Iterable[int], now: datetime) -> list[int]:
    oldest = (now - KEPT_FOR).timestamp()
    return sorted(instant for instant in sent if instant > oldest)


def _keep(gate: Gate, *, closed: bool, sent: list[int]) -> None:
    same = Gate.objects.filter(token=gate.token, version=gate.version)
    if same.update(closed=closed, sent=sent, version=gate.version + 1) != 1:
        raise Conflict
