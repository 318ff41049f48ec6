"""Soft delays after wrong tries: 1 to 60 seconds, never a lock-out, never a waiting thread.

A partner must not be able to lock somebody out by typing nonsense, so a browser that has signed in
to a name before is never delayed for it. Until its person says that someone may know the passphrase:
then no browser is known any more but the one they said it in, or whoever knew could go on guessing
without a pause. A try is counted before it is made: a hundred sent at once get one answer. Names
that do not exist are delayed exactly like those that do.
"""

import hashlib
import hmac
from collections.abc import Iterable
from datetime import datetime, timedelta
from math import ceil

from django.conf import settings
from django.core import signing
from django.db import transaction

from amends.people.models import Person, WrongTry

LONGEST = 60
"""Seconds (SAFETY.md section 5, 2026-11-20)."""

FORGET_AFTER = timedelta(hours=1)

KNOWN_COOKIE = "amends-known"
KNOWN_FOR = 365 * 24 * 3_600
MOST_KNOWN = 8
KNOWN_SALT = "amends.people known browser"


def seconds_to_wait(*what: str, now: datetime) -> int:
    """0 if this may be tried now (it is then counted as wrong until `forgive`), else the wait."""
    with transaction.atomic():
        WrongTry.objects.filter(forget_at__lt=now).delete()
        defaults = {"wait_until": now, "forget_at": now + FORGET_AFTER}
        row, _ = WrongTry.objects.select_for_update().get_or_create(
            pk=_digest(what), defaults=defaults
        )
        if now < row.wait_until:
            return ceil((row.wait_until - now).total_seconds())
        row.count += 1
        row.wait_until = now + timedelta(seconds=after(row.count))
        row.forget_at = now + FORGET_AFTER
        row.save()
    return 0


def after(wrong: int) -> int:
    """The seconds that follow the n-th wrong try: 1, 2, 4, ... 60."""
    return LONGEST if wrong > 6 else min(LONGEST, 1 << (wrong - 1))


def forgive(*what: str) -> None:
    """The try was right: forget the wrong ones before it."""
    WrongTry.objects.filter(pk=_digest(what)).delete()


# -- browsers that have signed in before ---------------------------------------------------------


def knows(cookie: str | None, name: str) -> bool:
    """Whether the browser that brings this cookie has signed in to this name before."""
    return _mark(name) in _marks(cookie)


def with_name(cookie: str | None, name: str) -> str:
    """The cookie's new value. It holds digests under our key: it shows nobody a name."""
    mark = _mark(name)
    marks = [mark, *(one for one in _marks(cookie) if one != mark)]
    return signing.dumps(marks[:MOST_KNOWN], salt=KNOWN_SALT)


def _marks(cookie: str | None) -> list[str]:
    try:
        marks = signing.loads(cookie or "", salt=KNOWN_SALT, max_age=KNOWN_FOR)
    except signing.BadSignature:
        return []
    return [str(one) for one in marks]


def _mark(name: str) -> str:
    """Of the name and its key pair, which is another after "someone may know it"."""
    pairs = Person.objects.filter(name=name).values_list("public_key", flat=True)
    return _digest(("known", name, bytes(pairs.first() or b"").hex())).hex()[:24]


def _digest(what: Iterable[str]) -> bytes:
    key = hashlib.sha256(b"amends delays" + settings.SECRET_KEY.encode()).digest()
    return hmac.digest(key, "\0".join(what).encode(), "sha256")
