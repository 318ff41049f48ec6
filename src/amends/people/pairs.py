"""Two persons who have met: one row for both, whatever repairs they have and in whatever roles."""

from typing import Final
from uuid import UUID

from django.db import transaction

from amends.people.models import Pair, Person, Repair

GONE: Final = "gone-0"
"""How the row of somebody begins who took everything away, and whom somebody else has met.

With a digit in it no name that somebody types is this one (`passphrases.name_form`).
"""


def hold(*people: int) -> None:
    """Keep these persons' rows until the transaction ends, always in one order.

    Two invitations of one pair that are used at the same moment make one pair, and neither waits
    for the other for ever.
    """
    if not transaction.get_connection().in_atomic_block:
        raise transaction.TransactionManagementError("people meet in one transaction")
    rows = Person.objects.select_for_update(no_key=True).filter(pk__in=people).order_by("pk")
    list(rows.values_list("pk"))


def hold_one_who_is_there(person: int) -> None:
    """Keep this person's row until the transaction ends. Raises Person.DoesNotExist where they took
    everything away: what another device of theirs writes at that moment must not stay behind."""
    rows = Person.objects.select_for_update(no_key=True).exclude(name__startswith=GONE)
    rows.values_list("pk").get(pk=person)


def meet(repair: Repair, one: int, other: int) -> str:
    """Note that these two met in this repair; the name of their gate, the same as in their others.

    The caller holds both rows.
    """
    first, second = sorted((one, other))
    repair.pair, _ = Pair.objects.get_or_create(first_id=first, second_id=second)
    repair.save(update_fields=["pair"])
    return repair.pair.id.hex


def both_of(gate: str) -> tuple[int, ...]:
    """The two persons behind a gate."""
    row = Pair.objects.filter(pk=UUID(hex=gate)).values_list("first_id", "second_id").first()
    return row or ()
