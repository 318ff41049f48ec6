"""The gate of a pair: one plaintext row that a worker can read without any key.

It says only that nothing may go out now, never why: pause, space, fear and leaving set the same
bit (SAFETY.md, 2). Every change is conditional, and made in the transaction of the event that
changes it, so that "after a pause" means a pause committed before a worker's claim.
"""

from datetime import datetime, timedelta
from typing import Final

from amends.journal.models import Gate
from amends.journal.storage import Conflict
from amends.repair import State
from amends.repair.guards import gate_is_closed, started
from amends.repair.kinds import Refused

KEPT_FOR: Final = timedelta(days=7)
"""How long the time of something sent is kept: the cap counts seven days (SAFETY.md, 4)."""


def make(token: str) -> None:
    """Make the pair's gate, open, in the caller's transaction; nothing if it is there."""
    Gate.objects.get_or_create(token=token)


def pass_through(token: str, before: State, after: State, now: datetime) -> None:
    """Move the gate by what changed between two states, in the transaction that wrote it.

    Raises Refused("not_now") if something went out while the gate is closed, which another
    repair of the same two persons may have done, and Conflict if the gate moved meanwhile.
    """
    sends = len(started(after)) - len(started(before))
    moved = gate_is_closed(after) != gate_is_closed(before)
    if sends <= 0 and not moved:
        return
    gate = Gate.objects.get(token=token)
    if sends > 0 and gate.closed:
        raise Refused("not_now")
    sent = [*_recent(gate.sent, now), *[int(now.timestamp())] * max(sends, 0)]
    _keep(gate, closed=gate_is_closed(after) if moved else gate.closed, sent=sent)


def _recent(sent: list[int], now: datetime) -> list[int]:
    oldest = (now - KEPT_FOR).timestamp()
    return [instant for instant in sent if instant > oldest]


def _keep(gate: Gate, *, closed: bool, sent: list[int]) -> None:
    same = Gate.objects.filter(token=gate.token, version=gate.version)
    if same.update(closed=closed, sent=sent, version=gate.version + 1) != 1:
        raise Conflict
