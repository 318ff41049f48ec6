"""The three tables of the journal: sealed entries, gates, and what is due.

Triggers (migration 0002) hold what must never break whatever code runs: an entry is never
deleted and never rewritten, only emptied.
"""

from typing import ClassVar

from django.conf import settings
from django.db import models


class Entry(models.Model):
    """One sealed entry of a book. docs/journal-format.md says what its bytes mean.

    The primary key is UNIQUE(book, position): two devices that write at once meet here, and its
    index serves the one query there is, all entries of a book in order.
    """

    pk = models.CompositePrimaryKey("book", "position")
    book = models.BinaryField(max_length=16)
    position = models.BigIntegerField()
    prev = models.BinaryField(max_length=32)
    salt = models.BinaryField(max_length=32)
    sealed = models.BinaryField()
    digest = models.BinaryField(max_length=32)
    hash = models.BinaryField(max_length=32)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                name="journal_entry_position_from_one", condition=models.Q(position__gte=1)
            ),
        ]


class Gate(models.Model):
    """One row for each pair of persons, in plain sight of workers, which hold no keys.

    `closed` says that nothing may reach either of the two now; pause, space, fear and leaving
    all set it alike, so that it tells none of them. `sent` are the instants (whole seconds,
    newest last) at which something one of them started went out, for the cap. `version` makes
    every change conditional.
    """

    token = models.CharField(max_length=64, primary_key=True)
    closed = models.BooleanField(default=False)
    sent = models.JSONField(default=list)
    version = models.PositiveIntegerField(default=0)


class Due(models.Model):
    """That something waits for a person at a time; never what, and never in which book.

    `at` is when it falls due. `ready_at` is when a worker may next take it: claiming moves it
    forward, so that a dead worker's rows come back by themselves. `channel` is where it is on its
    way (journal/dues.py). `rule` holds the wall-clock times to come, for `zone`. `key` is the
    idempotency key, which only the holder of the book's key can tell apart from a random one.
    `gate` is named only where the row reaches the other person.
    """

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    at = models.DateTimeField()
    ready_at = models.DateTimeField()
    rule = models.TextField(blank=True)
    zone = models.CharField(max_length=64, blank=True)
    channel = models.CharField(max_length=20)
    key = models.CharField(max_length=64, unique=True)
    gate = models.ForeignKey(
        Gate, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    tries = models.PositiveSmallIntegerField(default=0)

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            # dues: WHERE channel = ... AND ready_at <= now ORDER BY ready_at
            models.Index(fields=["channel", "ready_at"], name="journal_due_ready"),
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            # However much waits, a person is told once on each channel.
            models.UniqueConstraint(
                name="journal_due_told_once",
                fields=["person", "channel"],
                condition=~models.Q(channel="due") & models.Q(gate=None),
            ),
            models.UniqueConstraint(
                name="journal_due_told_once_of_the_other",
                fields=["person", "channel", "gate"],
                condition=~models.Q(channel="due") & models.Q(gate__isnull=False),
            ),
        ]
