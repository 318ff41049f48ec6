"""A person takes everything of theirs away: name, keys, addresses, and what only they could read.

Who met nobody leaves no row. Who met somebody leaves one, with no name, no key and nothing that
opens: the book that the other goes on reading hangs on it. When the other goes too, all of it goes.
"""

import secrets
from collections.abc import Callable, Collection, Iterator

from django.db import models, transaction
from django.db.models import Q

from amends.people import feeds, keys, openings, pairs
from amends.people.accounts import own_books
from amends.people.models import Pair, Person, Reminding, Repair, SeatRow

Empty = Callable[[int, Collection[bytes], Collection[str]], None]
"""Empties books that nobody can read any more, and takes away what waits for the person, and gates
that nobody passes."""


def take_everything(ring: keys.Ring, *, empty: Empty) -> None:
    """Let nothing of this person be left, in one transaction. Every browser of theirs is out by it.

    Raises keys.Outdated.
    """
    with transaction.atomic():
        met = _pairs_of(ring.person_id)
        # Both at once would each leave a row for the other, for ever.
        pairs.hold(ring.person_id, *(_other_in(pair, ring.person_id) for pair in met))
        ring.insist()
        ring.forget()
        staying = [pair for pair in met if _is_there(_other_in(pair, ring.person_id))]
        over = [pair for pair in met if pair not in staying]
        # Before what waits, as where a device has a code sent: two devices never wait for each other.
        Reminding.objects.filter(person=ring.person_id).delete()
        empty(ring.person_id, _unread_without(ring, staying), [pair.id.hex for pair in over])
        feeds.take_away(ring)
        openings.close([ring.person_id])
        Repair.objects.filter(pair=None, seat_rows__person=ring.person_id).delete()
        for pair in over:
            Repair.objects.filter(pair=pair).delete()
            pair.delete()
        for person in (*(_other_in(pair, ring.person_id) for pair in over), ring.person_id):
            _take_out(person)


def _unread_without(ring: keys.Ring, staying: list[Pair]) -> list[bytes]:
    """Their own books, and those for two of which nobody else is left."""
    if not staying:
        return sorted({row.book for row in ring.rows() if row.kind in keys.KEYS})
    read_on = {pair.id.hex for pair in staying}
    alone = {seat.books.shared for seat in ring.seats() if seat.gate not in read_on}
    return sorted({*own_books(ring), *filter(None, alone)})


def _pairs_of(person: int) -> list[Pair]:
    return list(Pair.objects.filter(Q(first=person) | Q(second=person)).order_by("pk"))


def _other_in(pair: Pair, person: int) -> int:
    return pair.second_id if pair.first_id == person else pair.first_id


def _is_there(person: int) -> bool:
    return Person.objects.filter(pk=person).exclude(passphrase_slot=b"").exists()


def _take_out(person: int) -> None:
    if not _pairs_of(person):
        Person.objects.filter(pk=person).delete()
        return
    for rows in _hanging_on(person):
        rows.delete()
    SeatRow.objects.filter(person=person).update(sealed=b"")
    row = Person.objects.get(pk=person)
    row.name = f"{pairs.GONE}{secrets.token_hex(8)}"
    row.owner = secrets.token_bytes(16)
    row.passphrase_slot = row.recovery_slot = row.public_key = row.private_sealed = b""
    row.key_version += 1
    row.save()


def _hanging_on(person: int) -> Iterator[models.QuerySet[models.Model]]:
    """All that names the person, in whatever room, but for what the other's book hangs on.

    Asked of the tables themselves, so that one that is made later does not keep what was to go.
    """
    for field in Person._meta.get_fields(include_hidden=True):
        if not isinstance(field, models.ManyToOneRel):
            continue
        if field.related_model not in (Pair, SeatRow):
            yield field.related_model._base_manager.filter(**{field.field.name: person})
