"""Forms that arrived while their writer was locked, sealed to the writer's own public key.

Nobody loses words to the clock: the form is kept without needing any secret, opens only with the
person key, and comes back after unlocking.
"""

from datetime import datetime
from uuid import UUID

import msgspec

from amends.people import keys, sealing
from amends.people.models import HeldPost, Person

PURPOSE = "amends held post 1"
BLOCK = 4_096
MOST = 20
"""Forms kept for one person: more than anybody has open, and a bound on what a row can fill."""


class HeldForm(msgspec.Struct, frozen=True):
    """A form as it was sent: where to, and its fields in order."""

    path: str
    fields: list[tuple[str, str]]

    def __repr__(self) -> str:
        return "<HeldForm>"


def hold(person: Person, form: HeldForm, *, now: datetime, instead_of: UUID | None = None) -> UUID:
    """Keep the form, in place of what it came back as before; let go of the oldest beyond `MOST`."""
    if instead_of is not None:
        HeldPost.objects.filter(person=person, pk=instead_of).delete()
    plain = sealing.pad(msgspec.json.encode(form), BLOCK)
    sealed = sealing.seal_to(bytes(person.public_key), plain, PURPOSE)
    post = HeldPost.objects.create(person=person, sealed=sealed, held_at=now)
    mine = HeldPost.objects.filter(person=person).order_by("-held_at")
    HeldPost.objects.filter(pk__in=[old.pk for old in mine[MOST:]]).delete()
    return post.pk


def waiting(ring: keys.Ring) -> list[UUID]:
    """The ids of the forms that wait, the oldest first."""
    return [post.pk for post in ring.held_posts()]


def read(ring: keys.Ring, post: UUID) -> HeldForm | None:
    """The form as it was sent; None if it is not this person's or is gone."""
    kept = HeldPost.objects.filter(pk=post, person_id=ring.person_id).first()
    if kept is None:
        return None
    plain = ring.open_mine(bytes(kept.sealed), PURPOSE)
    return msgspec.json.decode(sealing.unpad(plain), type=HeldForm)


def let_go(ring: keys.Ring, post: UUID) -> None:
    HeldPost.objects.filter(pk=post, person_id=ring.person_id).delete()


def first(person: Person) -> UUID | None:
    """The oldest form that waits for this person; its words stay sealed."""
    kept = HeldPost.objects.filter(person=person).order_by("held_at")
    return kept.values_list("pk", flat=True).first()
