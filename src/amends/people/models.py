"""The rows of this room. What they hold in plain is listed here, and nothing else is.

Plain: sign-in names, who shares a repair with whom, when a session locks, who has an invitation or
a page open and until which day, and that somebody chose how to be reminded. Sealed: every key, every
book id, every role, every head, every word. No column names the owner of an own book, or of days
behind an address.
"""

import uuid
from collections.abc import Iterator
from typing import Any, ClassVar

from asgiref.sync import sync_to_async
from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.utils.crypto import salted_hmac

from amends.people import passphrases, slots

UNUSABLE = "!"
"""Django's mark for "no password hash here"."""


def new_owner() -> bytes:
    return uuid.uuid4().bytes


class PersonManager(BaseUserManager["Person"]):
    def get_by_natural_key(self, username: str | None) -> "Person":
        return self.get(name=passphrases.name_form(username or ""))


class Person(AbstractBaseUser):
    """Somebody with an account. Opens with a passphrase or a recovery key, and with nothing else.

    `opened` holds the person key for as long as this object lives, after `check_password` opened
    the passphrase slot. It is never saved, printed or pickled.
    """

    name = models.CharField(max_length=100, unique=True)
    password = models.CharField(max_length=128, default=UNUSABLE, editable=False)
    # No date of the last sign-in: nobody is to read from the database when somebody was here.
    last_login = None
    # What the slots and rows are bound to; drawn before the row has a number.
    owner = models.BinaryField(max_length=16, default=new_owner, editable=False)
    passphrase_slot = models.BinaryField(default=b"", editable=False)
    recovery_slot = models.BinaryField(default=b"", editable=False)
    # Counts the person keys: a row sealed under an earlier one must not be written any more.
    key_version = models.PositiveIntegerField(default=1, editable=False)
    public_key = models.BinaryField(max_length=32, default=b"", editable=False)
    private_sealed = models.BinaryField(default=b"", editable=False)

    objects: ClassVar[PersonManager] = PersonManager()

    USERNAME_FIELD = "name"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    opened: slots.PersonKey | None = None

    def __str__(self) -> str:
        return self.name

    def __repr__(self) -> str:
        return f"<Person {self.pk}>"

    def __getstate__(self) -> dict[str, Any]:
        state = super().__getstate__()
        state.pop("opened", None)
        return state

    def check_password(self, raw_password: str | None) -> bool:
        """Whether this opens the passphrase slot; if so the person key is in `opened`.

        Exactly one Argon2id run, whatever the answer. Raises slots.Busy.
        """
        if raw_password is None:
            return False
        self.opened = slots.open_passphrase(
            bytes(self.passphrase_slot), raw_password, owner=bytes(self.owner)
        )
        return self.opened is not None

    async def acheck_password(self, raw_password: str | None) -> bool:
        return await sync_to_async(self.check_password)(raw_password)

    def set_password(self, raw_password: str | None) -> None:
        """Write the passphrase slot around the person key: exactly one Argon2id run.

        A new person gets a new key. An existing one must have been opened: nobody can be given
        another passphrase from outside. Saving is the caller's, as everywhere in Django; the
        whole change is `accounts.change_passphrase`.
        """
        if raw_password is None:
            return
        key = self._key_to_wrap()
        self.passphrase_slot = slots.write_passphrase(raw_password, key, owner=bytes(self.owner))
        self.opened = key

    def _key_to_wrap(self) -> slots.PersonKey:
        if self.opened is not None:
            return self.opened
        if not self._state.adding:
            raise PermissionError("only an opened person can be given another passphrase")
        return slots.PersonKey.new()

    def has_usable_password(self) -> bool:
        return bool(self.passphrase_slot)

    def set_unusable_password(self) -> None:
        self.password = UNUSABLE

    def _get_session_auth_hash(self, secret: str | bytes | None = None) -> str:
        """Hangs every session on the slot's mark: another slot, or another mark, ends them."""
        mark = slots.mark_of(bytes(self.passphrase_slot)).hex()
        return salted_hmac(
            "amends.people session", mark, secret=secret, algorithm="sha256"
        ).hexdigest()

    def get_session_auth_hash(self) -> str:
        return self._get_session_auth_hash()

    def get_session_auth_fallback_hash(self) -> Iterator[str]:
        from django.conf import settings

        for secret in settings.SECRET_KEY_FALLBACKS:
            yield self._get_session_auth_hash(secret=secret)


class SealedRow(models.Model):
    """A book key or a remembered head of one person, all of one size: from outside, one of many."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="sealed_rows")
    version = models.PositiveIntegerField(default=1)
    sealed = models.BinaryField()


class Pair(models.Model):
    """Two persons who have met in a repair. Its id is the name of their gate.

    What holds between two persons hangs here and not on a repair: a second repair of the same
    two has the same gate. The row says only that they met, which their seats say already.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    first = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    second = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["first", "second"], name="one_row_per_pair"),
            models.CheckConstraint(
                condition=models.Q(first__lt=models.F("second")), name="a_pair_in_one_order"
            ),
        ]


class Repair(models.Model):
    """One harm being put right between two people. The row says only that it exists.

    `pair` is set when a second person took their seat in it.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    pair = models.ForeignKey(
        Pair, null=True, on_delete=models.SET_NULL, related_name="repairs", editable=False
    )


class SeatRow(models.Model):
    """A person's place in a repair: role and books are inside `sealed`, `token` is for addresses."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="seat_rows")
    repair = models.ForeignKey(Repair, on_delete=models.CASCADE, related_name="seat_rows")
    token = models.CharField(max_length=32, unique=True)
    version = models.PositiveIntegerField(default=1)
    sealed = models.BinaryField()

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["repair", "person"], name="one_seat_per_person_and_repair"
            ),
        ]


class Invitation(models.Model):
    """A place in a repair that a code opens, once. `id` is what the code finds, not the code.

    There is one open at most in a repair. It is deleted when it is used, and when its maker, or
    whom they have met, wants nothing to come through: the row that is gone never says which.
    """

    id = models.BinaryField(primary_key=True, max_length=16)
    repair = models.OneToOneField(Repair, on_delete=models.CASCADE, related_name="invitation")
    sealed = models.BinaryField()
    until = models.DateField(db_index=True)


class Page(models.Model):
    """Words that a code opens, without an account, until a day. Opening it writes nothing."""

    id = models.BinaryField(primary_key=True, max_length=16)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    sealed = models.BinaryField()
    until = models.DateField(db_index=True)


class Reminding(models.Model):
    """How a person wants to be told that something waits, and where. One size for everybody.

    Sealed under the house's key outside the database, since a worker, which holds nobody's keys,
    has to read it.
    """

    person = models.OneToOneField(
        Person, on_delete=models.CASCADE, related_name="+", primary_key=True
    )
    version = models.PositiveIntegerField(default=1)
    sealed = models.BinaryField()


class Feed(models.Model):
    """Days as a calendar that its address opens. No column says whose, or of how many days.

    `id` is what the address finds, not the address. Both seals are under keys of the address's own
    secret, which its person keeps among their sealed rows.
    """

    id = models.BinaryField(primary_key=True, max_length=16)
    chosen = models.BinaryField()
    sealed = models.BinaryField()


class SessionKey(models.Model):
    """The person key of one browser, sealed under what only its cookie and this server know."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="session_keys")
    sealed = models.BinaryField()
    idle_seconds = models.PositiveIntegerField()
    locks_at = models.DateTimeField()

    class Meta:
        # Serves: delete every session whose time is over.
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["locks_at"], name="session_locks_at")
        ]


class HeldPost(models.Model):
    """A form that arrived while its writer was locked, sealed so that only they open it."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="held_posts")
    sealed = models.BinaryField()
    held_at = models.DateTimeField()


class Sheet(models.Model):
    """The sheet with name, passphrase and recovery key, until a word of each was typed back."""

    person = models.OneToOneField(
        Person, on_delete=models.CASCADE, related_name="sheet", primary_key=True
    )
    sealed = models.BinaryField()


class WrongTry(models.Model):
    """How often something was wrong, under a digest that names neither person nor address."""

    id = models.BinaryField(primary_key=True, max_length=32)
    count = models.PositiveIntegerField(default=0)
    wait_until = models.DateTimeField()
    forget_at = models.DateTimeField(db_index=True)
