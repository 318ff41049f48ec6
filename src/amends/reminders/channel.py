"""What a way out of the house is, for the worker: who wants it, and how one thing goes by it.

Each way is a file in `channels`. It gets whose the thing is, since when it waits and what its person
chose; never of what it is, nor whether it reaches the other, nor through which gate. When something
may go, how often it is tried and that nobody is told twice is the worker's, and the same for all.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Literal

from amends.people.reminding import Choice

Outcome = Literal["sent", "later", "never", "unknown"]
"""`later`: it certainly did not go, and may another time. `never`: it was turned away for good.
`unknown`: it may have gone."""

A_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """That something waits for a person, as it is handed to a channel."""

    person_id: int
    key: str
    """The same when the same goes again, so that whoever gets it twice can tell. It says nothing."""

    at: datetime
    """Since when it waits."""

    choice: Choice


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """One way out of the house."""

    name: str
    """What stands in a row's `channel`."""

    wants: Callable[[Choice], bool]
    """Whether this person wants to be told by it, and it leads to them."""

    send: Callable[[Waiting], Outcome]
    """Send one. It ends within four minutes, well before the lease of a row (`journal.dues.LEASE`)
    does. What it raises counts as `unknown`."""

    lasts: timedelta = A_DAY
    """After this long it is not sent any more. What the other gave lasts for its own span."""

    is_asked_for: bool = False
    """Whether its person sits before a page and waits for it: then it goes at any hour, and nothing
    that falls due goes by it."""
