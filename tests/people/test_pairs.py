"""Two persons have one gate, in all their repairs and in both directions."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from django.db import IntegrityError, transaction
from django.db.transaction import TransactionManagementError

from amends.people import access, pairs
from amends.people.accounts import NewAccount
from amends.people.keys import Ring
from amends.people.models import Pair, Repair
from amends.repair.kinds import Books, Role, Seat

THE_EVENING = datetime(2026, 3, 6, 22, 30, tzinfo=UTC)


def in_a_repair(responsible: NewAccount, harmed: NewAccount) -> tuple[Seat, Seat]:
    """The two seats of a new repair in which these two met."""
    with transaction.atomic():
        repair = Repair.objects.create()
        pairs.hold(responsible.person.pk, harmed.person.pk)
        pairs.meet(repair, responsible.person.pk, harmed.person.pk)
        return seated(responsible.ring, repair, "responsible"), seated(
            harmed.ring, repair, "harmed"
        )


def seated(ring: Ring, repair: Repair, role: Role) -> Seat:
    books = Books(own=role.encode().ljust(16), personal=ring.personal, shared=b"s" * 16)
    return ring.take_seat(repair, role, books)


def test_a_second_repair_of_the_two_has_the_same_gate_in_swapped_roles_too(
    ana: NewAccount, ben: NewAccount
) -> None:
    seats = (*in_a_repair(ben, ana), *in_a_repair(ana, ben))

    assert len({seat.gate for seat in seats}) == 1
    assert seats[0].gate is not None
    assert access.seats(ana.ring) == (seats[1], seats[2])


def test_another_pair_has_another_gate(ana: NewAccount, ben: NewAccount, cy: NewAccount) -> None:
    with_ben, with_cy = in_a_repair(ben, ana)[1], in_a_repair(cy, ana)[1]

    assert with_ben.gate != with_cy.gate
    assert ana.ring.seats_behind(str(with_ben.gate)) == (with_ben,)
    assert ben.ring.seats_behind(str(with_cy.gate)) == ()


def test_a_repair_of_one_person_alone_has_no_gate(ben: NewAccount) -> None:
    assert access.begin_repair(ben.ring, "responsible", THE_EVENING).gate is None
    assert access.seats(ben.ring)[0].gate is None


def test_the_seats_behind_a_gate_are_read_afresh(ana: NewAccount, ben: NewAccount) -> None:
    """A repair that began while a page was open counts with that page's next action."""
    first = in_a_repair(ben, ana)[0]
    assert access.seats(ben.ring) == (first,)
    elsewhere = Ring(ben.person, ben.ring.person_key)
    again = in_a_repair(NewAccount(person=ben.person, recovery_key="", ring=elsewhere), ana)[0]

    assert ben.ring.seats_behind(str(first.gate)) == (first, again)


def test_the_table_holds_one_row_for_a_pair_in_one_order(ana: NewAccount, ben: NewAccount) -> None:
    in_a_repair(ben, ana)
    first, second = sorted((ana.person.pk, ben.person.pk))

    for one, other in ((first, second), (second, first), (first, first)):
        with pytest.raises(IntegrityError), transaction.atomic():
            Pair.objects.create(first_id=one, second_id=other)
    assert pairs.both_of(Pair.objects.get().pk.hex) == (first, second)


def test_people_meet_in_one_transaction() -> None:
    class NotAtomic:
        in_atomic_block = False

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(transaction, "get_connection", NotAtomic)
        with pytest.raises(TransactionManagementError):
            pairs.hold(1, 2)
