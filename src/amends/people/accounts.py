"""An account's life: made, opened, its passphrase changed, its recovery key used.

Every Argon2id run happens before the transaction opens, so that nobody waits for the database
while a passphrase is being stretched.
"""

from collections.abc import Collection
from dataclasses import dataclass, field

from django.db import IntegrityError, transaction

from amends.people import feeds, held, keys, openings, passphrases, recovery, sheets, slots
from amends.people.models import Person, SeatRow, SessionKey, Sheet
from amends.people.sealing import seal_to
from amends.people.slots import PersonKey


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAccount:
    """What a person leaves sign-up with. The recovery key is shown once."""

    person: Person
    recovery_key: str = field(repr=False)
    ring: keys.Ring


class NameTaken(Exception):
    """Somebody has this name: offer another."""


class WrongKey(Exception):
    """This does not open the account, or there is no such account: one answer for both."""


def create(name: str, passphrase: str, *, sheet: bool = False) -> NewAccount:
    """A new person with slots, key pair and personal book. Raises NameTaken, passphrases.Unfit.

    With `sheet` the sheet to print is kept, sealed, until a word of each thing on it was typed
    back (`sheets`).
    """
    name = passphrases.name_form(name)
    passphrases.refuse_unfit(passphrase, name=name)
    person = Person(name=name)
    person.set_password(passphrase)
    key = _opened(person)
    secret = recovery.new_secret()
    person.recovery_slot = slots.write_recovery(secret, key, owner=bytes(person.owner))
    try:
        with transaction.atomic():
            ring = _settle_in(person, key)
            if sheet:
                sheets.write(person, passphrase=passphrase, recovery_key=recovery.spell(secret))
    except IntegrityError as taken:
        raise NameTaken from taken
    return NewAccount(person=person, recovery_key=recovery.spell(secret), ring=ring)


def _settle_in(person: Person, key: PersonKey) -> keys.Ring:
    pair = keys.Ring(person, key)
    pair.new_pair()
    person.save(force_insert=True)
    ring = keys.Ring(person, key)
    ring.new_book(keys.PERSONAL_KEY)
    return ring


def open_with_passphrase(person: Person, passphrase: str) -> keys.Ring:
    """The ring of a person who knows their passphrase. Raises WrongKey, slots.Busy."""
    if not person.check_password(passphrase):
        raise WrongKey
    return keys.Ring(person, _opened(person))


def change_passphrase(
    ring: keys.Ring,
    *,
    current: str,
    new: str,
    someone_may_know: bool = False,
    sheet: bool = False,
) -> NewAccount:
    """A new passphrase, a new person key, a new recovery key; other browsers are signed out.

    With `someone_may_know` each of the person's own books also continues under a new key, and
    what is sealed to them from now on goes to a new key pair, and every invitation and page that
    stands open in their name is taken back. What was read before stays read.
    Raises WrongKey, passphrases.Unfit, keys.Outdated.
    """
    passphrases.refuse_unfit(new, name=ring.person.name)
    person = Person.objects.get(pk=ring.person_id)
    old = open_with_passphrase(person, current)
    return _rekey(old, new, afresh=someone_may_know, sheet=sheet)


def use_recovery_key(*, name: str, recovery_key: str, new: str, sheet: bool = False) -> NewAccount:
    """Open with the recovery key, which is spent by it, and set a new passphrase.

    Raises WrongKey (no such name, wrong key or no key at all alike), passphrases.Unfit.
    """
    name = passphrases.name_form(name)
    passphrases.refuse_unfit(new, name=name)
    person = Person.objects.filter(name=name).first()
    try:
        secret = recovery.read(recovery_key)
    except recovery.Mistyped as mistyped:
        raise WrongKey from mistyped
    key = _recovered(person, secret)
    if person is None or key is None:
        raise WrongKey
    return _rekey(keys.Ring(person, key), new, afresh=False, sheet=sheet)


def _recovered(person: Person | None, secret: bytes) -> PersonKey | None:
    """The same work for a name that exists and one that does not."""
    if person is None:
        stand_in = slots.write_recovery(bytes(recovery.SIZE), PersonKey.new(), owner=b"")
        return slots.open_recovery(stand_in, secret, owner=b"nobody")
    return slots.open_recovery(bytes(person.recovery_slot), secret, owner=bytes(person.owner))


def sign_out_everywhere(person: Person) -> None:
    """End every session of this person, here and elsewhere, and forget their session keys."""
    with transaction.atomic():
        fresh = Person.objects.select_for_update().get(pk=person.pk)
        fresh.passphrase_slot = slots.remark(bytes(fresh.passphrase_slot))
        fresh.save(update_fields=["passphrase_slot"])
        SessionKey.objects.filter(person_id=person.pk).delete()
    person.passphrase_slot = fresh.passphrase_slot


# -- the change of keys --------------------------------------------------------------------------


def _rekey(old: keys.Ring, passphrase: str, *, afresh: bool, sheet: bool) -> NewAccount:
    person = old.person
    key, secret, owner = PersonKey.new(), recovery.new_secret(), bytes(person.owner)
    person.passphrase_slot = slots.write_passphrase(passphrase, key, owner=owner)
    person.recovery_slot = slots.write_recovery(secret, key, owner=owner)
    with transaction.atomic():
        old.insist()
        if afresh:
            # They may have seen its address, which needs no passphrase.
            feeds.take_away(old)
        new = _reseal_everything(old, key, afresh=afresh)
        SessionKey.objects.filter(person_id=person.pk).delete()
        Sheet.objects.filter(person_id=person.pk).delete()
        if afresh:
            # Whoever knew the passphrase may have made one, or have seen its code.
            openings.close([person.pk])
        if sheet:
            sheets.write(person, passphrase=passphrase, recovery_key=recovery.spell(secret))
    person.opened = key
    return NewAccount(person=person, recovery_key=recovery.spell(secret), ring=new)


def _reseal_everything(old: keys.Ring, key: PersonKey, *, afresh: bool) -> keys.Ring:
    person, private, rows = old.person, old.private_key(), old.rows()
    inside = [
        (row, old.open_seat(row))
        for row in SeatRow.objects.select_for_update().filter(person_id=person.pk)
    ]
    posts = [(post, old.open_mine(bytes(post.sealed), held.PURPOSE)) for post in old.held_posts()]

    person.key_version += 1
    new = keys.Ring(person, key)
    if afresh:
        new.new_pair()
    else:
        new.keep_private(private)
    person.save()
    for row in _in_order(rows):
        new.reseal(row)
    for seat_row, what in inside:
        seat_row.version += 1
        seat_row.sealed = new.seal_seat(seat_row, what)
        seat_row.save(update_fields=["version", "sealed"])
    if afresh:
        for post, plain in posts:
            post.sealed = seal_to(bytes(person.public_key), plain, held.PURPOSE)
            post.save(update_fields=["sealed"])
        for book in own_books(new):
            new.continue_book(book)
    return new


def _in_order(rows: Collection[keys.Row]) -> list[keys.Row]:
    """The rows in the order in which heads are moved where books are written: personal, own, shared.

    A device that writes at that moment and this one never wait for each other.
    """
    order = (keys.PERSONAL_KEY, keys.OWN_KEY, keys.SHARED_KEY)
    kinds = {row.book: order.index(row.kind) for row in rows if row.kind in keys.KEYS}
    return sorted(rows, key=lambda row: kinds.get(row.book, len(order)))


def own_books(ring: keys.Ring) -> list[bytes]:
    """The personal book and the own books: those that only this person writes in."""
    mine = (keys.OWN_KEY, keys.PERSONAL_KEY)
    return sorted({row.book for row in ring.rows() if row.kind in mine})


def _opened(person: Person) -> PersonKey:
    if person.opened is None:
        raise RuntimeError("a person is opened before their key is used")
    return person.opened
