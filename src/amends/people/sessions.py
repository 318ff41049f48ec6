"""Sessions: where the person key waits between two requests, and when it is gone.

The row holds the person key sealed under HKDF(cookie key, server key); the cookie holds the row's
id and the cookie key. Neither the database, nor the cookie, nor both without the server's memory,
open anything. Idle deletes the row; the person is then locked, not signed out: they type their
passphrase and are back where they were.
"""

import base64
import secrets
import uuid
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, cast

import msgspec
from allauth.account.authentication import get_authentication_records
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib.auth.signals import user_logged_out
from django.contrib.sessions.models import Session
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from amends.people import sealing
from amends.people.keys import Ring
from amends.people.models import Person, SessionKey
from amends.people.slots import PersonKey

COOKIE = "amends-key"
PURPOSE = "amends session 1"
BLOCK = 1_024
"""Bytes the inside of a row is padded to: with an outside address of 300 characters or with none."""

TOUCH_EVERY = timedelta(seconds=60)
"""How often a busy session's row is written: one write a minute rather than one a page."""


class Inside(msgspec.Struct, frozen=True, array_like=True):
    """What a session's row hides."""

    key: bytes
    outside: str = ""
    """Where quick leave goes, from the person's own settings."""
    is_settled: bool = False
    """Whether those settings have been read since the keys were opened."""

    def __repr__(self) -> str:
        return "<Inside>"


class HouseRequest(HttpRequest):
    """A request as `RingMiddleware` leaves it: `ring` is None when locked or not signed in."""

    ring: Ring | None
    outside: str
    is_settled: bool
    key_cookie: str | None
    """What the cookie becomes with the answer: a value, "" to remove it, None to leave it."""


class Locked(Exception):
    """Signed in, but the keys are put away: the passphrase is needed again."""


class RingMiddleware:
    """Puts `request.ring`, and carries the cookie out with the answer."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        house = cast("HouseRequest", request)
        house.key_cookie, house.outside, house.is_settled = None, "", False
        house.ring = find_ring(house, now=timezone.now())
        response = self.get_response(house)
        _carry_out(response, house.key_cookie)
        return response


def _carry_out(response: HttpResponse, value: str | None) -> None:
    if value:
        set_cookie(response, cookie_name(COOKIE), value, max_age=None)
    elif value is not None:
        response.delete_cookie(cookie_name(COOKIE), samesite="Strict")


def ring_of(request: HttpRequest) -> Ring:
    """The opened ring. Raises Locked."""
    ring: Ring | None = getattr(request, "ring", None)
    if ring is None:
        raise Locked
    return ring


def begin(
    request: HttpRequest, ring: Ring, *, now: datetime, idle: timedelta | None = None
) -> None:
    """Keep the ring for this browser, in place of what it held before."""
    house = cast("HouseRequest", request)
    end(house)
    pause = idle or timedelta(minutes=getattr(settings, "AMENDS_IDLE_MINUTES", 15))
    cookie_key = sealing.new_key()
    row = SessionKey(person_id=ring.person_id, idle_seconds=int(pause.total_seconds()))
    row.locks_at = now + pause
    row.sealed = _seal(row, cookie_key, Inside(ring.person_key.raw), ring.key_version)
    _let_go_of_what_is_over(now)
    row.save(force_insert=True)
    house.key_cookie = f"{row.pk.hex}.{_text(cookie_key)}"
    house.ring = ring


def _let_go_of_what_is_over(now: datetime) -> None:
    """Rows of browsers that never came back: each tells who came in, and at which minute."""
    SessionKey.objects.filter(locks_at__lt=now).delete()
    Session.objects.filter(expire_date__lt=now).delete()


def end(request: HttpRequest) -> None:
    """Lock this browser: its row is deleted, its cookie removed."""
    house = cast("HouseRequest", request)
    for value in (house.COOKIES.get(cookie_name(COOKIE)), getattr(house, "key_cookie", None)):
        found = _read_cookie(value)
        if found:
            SessionKey.objects.filter(pk=found[0]).delete()
    house.key_cookie = ""
    house.ring = None


def settle(
    request: HttpRequest, ring: Ring, *, idle: timedelta, outside: str, now: datetime
) -> None:
    """Live by the person's own settings in this browser, until it locks."""
    inside = Inside(ring.person_key.raw, outside=outside, is_settled=True)
    _rewrite(request, ring, idle, inside, now)
    house = cast("HouseRequest", request)
    house.outside, house.is_settled = outside, True


def _rewrite(
    request: HttpRequest, ring: Ring, idle: timedelta, inside: Inside, now: datetime
) -> None:
    found = _read_cookie(request.COOKIES.get(cookie_name(COOKIE)))
    row = (
        SessionKey.objects.filter(pk=found[0], person_id=ring.person_id).first() if found else None
    )
    if row is None or found is None:
        return
    SessionKey.objects.filter(pk=row.pk).update(
        sealed=_seal(row, found[1], inside, ring.key_version),
        idle_seconds=int(idle.total_seconds()),
        locks_at=now + idle,
    )


def find_ring(request: HttpRequest, *, now: datetime) -> Ring | None:
    """The ring behind this browser's cookie, if its person is signed in and not idle too long."""
    found = _read_cookie(request.COOKIES.get(cookie_name(COOKIE)))
    if found is None or not request.user.is_authenticated:
        return None
    row = SessionKey.objects.filter(pk=found[0], person_id=request.user.pk).first()
    if row is None:
        return None
    if row.locks_at <= now:
        row.delete()
        return None
    person = request.user
    inside = _open(row, found[1], person)
    if inside is None or not has_passed_second_step(request, person):
        return None
    _touch(row, now)
    house = cast("HouseRequest", request)
    house.outside, house.is_settled = inside.outside, inside.is_settled
    return Ring(person, PersonKey(inside.key))


def has_passed_second_step(request: HttpRequest, person: Person) -> bool:
    """Whether both steps stand in this session's record, where the person has set up a second.

    Protects from a passphrase that somebody looked at over a shoulder: alone it opens nothing.
    """
    methods = {record["method"] for record in get_authentication_records(request, person)}
    return "mfa" in methods or not Authenticator.objects.filter(user_id=person.pk).exists()


def cookie_name(base: str) -> str:
    """The name with this installation's mark, as in SESSION_COOKIE_NAME.

    Two installations on one computer share their cookies, since a port does not part them.
    """
    mark = settings.SESSION_COOKIE_NAME.removeprefix("amends-session").removeprefix("-")
    return f"{base}-{mark}" if mark else base


def set_cookie(response: HttpResponse, name: str, value: str, *, max_age: int | None) -> None:
    response.set_cookie(
        name,
        value,
        max_age=max_age,
        httponly=True,
        samesite="Strict",
        secure=bool(getattr(settings, "AMENDS_SECURE", settings.SESSION_COOKIE_SECURE)),
    )


def _seal(row: SessionKey, cookie_key: bytes, inside: Inside, key_version: int) -> bytes:
    plain = sealing.pad(msgspec.msgpack.encode(inside), BLOCK)
    return sealing.seal(_session_key(cookie_key), plain, *_place(row, key_version))


def _open(row: SessionKey, cookie_key: bytes, person: Person) -> Inside | None:
    place = _place(row, person.key_version)
    try:
        plain = sealing.unseal(_session_key(cookie_key), bytes(row.sealed), *place)
    except sealing.Broken:  # another server key (a restart), or an outdated person key
        return None
    return msgspec.msgpack.decode(sealing.unpad(plain), type=Inside)


def _touch(row: SessionKey, now: datetime) -> None:
    locks_at = now + timedelta(seconds=row.idle_seconds)
    if locks_at - row.locks_at >= TOUCH_EVERY:
        SessionKey.objects.filter(pk=row.pk).update(locks_at=locks_at)


def _place(row: SessionKey, key_version: int) -> tuple[str | int | bytes, ...]:
    return ("session", row.person_id, key_version, row.pk.bytes)


def _read_cookie(value: str | None) -> tuple[uuid.UUID, bytes] | None:
    try:
        name, _, key = (value or "").partition(".")
        return uuid.UUID(hex=name), base64.urlsafe_b64decode(key + "=" * (-len(key) % 4))
    except ValueError:
        return None


def _text(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


# -- the server's half ---------------------------------------------------------------------------

_in_memory = secrets.token_bytes(sealing.KEY_SIZE)
"""At home the server's half lives here and nowhere else: a restart locks everyone."""


def _session_key(cookie_key: bytes) -> bytes:
    return sealing.subkey(cookie_key, PURPOSE, salt=server_key())


def server_key() -> bytes:
    return getattr(settings, "AMENDS_SERVER_KEY", None) or _in_memory


def _lock_on_sign_out(sender: Any, request: HttpRequest | None, **_: Any) -> None:
    if request is not None:
        end(request)


user_logged_out.connect(_lock_on_sign_out, dispatch_uid="amends.people.sessions")
