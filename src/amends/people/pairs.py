"""Two persons who have met: one row for both, whatever repairs they have and in whatever roles."""

from uuid import UUID

from django.db import transaction

from amends.people.models import Pair, Person, Repair


def hold(*people: int) -> None:
    """Keep these persons' rows until the transaction ends, always in one order.

    Two invitations of one pair that are used at the same moment make one pair, and neither waits
    for the other for ever.
    """
    if not transaction.get_connection().in_atomic_block:
        raise transaction.TransactionManagementError("people meet in one transaction")
    rows = Person.objects.select_for_update(no_key=True).filter(pk__in=people).order_by("pk")
    list(rows.values_list("pk"))


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
