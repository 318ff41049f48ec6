"""The browsers in which a person wants to be told: where a note to each goes, and under which keys.

A browser gives its address and keys by itself, through a service of those who made it. Amends
connects to these services and to nothing else: an address that names another is not kept, since
whoever typed it would have the house knock at doors of their choice.

The key by which such a service knows the house is drawn from the house's key outside the database,
under which the addresses are sealed as well: neither can be lost without the other.
"""

import re
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import date
from typing import Final

import msgspec
from cryptography.hazmat.primitives.asymmetric.ec import (
    SECP256R1,
    EllipticCurvePrivateKey,
    EllipticCurvePublicKey,
    derive_private_key,
)
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from django.conf import settings

SERVICES: Final = frozenset({"fcm.googleapis.com", "web.push.apple.com"})
SERVICES_UNDER: Final = (".push.services.mozilla.com", ".notify.windows.com", ".push.apple.com")
"""The services of the browsers that there are: Chromium's, Safari's, Firefox's, Edge's (2026-11)."""

ADDRESS: Final = re.compile(
    r"https://(?P<host>[a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::443)?/[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*"
)
"""https at its own port, without a user in it: read by one pattern, so that nothing that comes after
can read it another way."""

LONGEST_ADDRESS: Final = 1_000
"""Characters. Those of today's services have 150 to 600 (2026-11)."""

LONGEST_NAME: Final = 40
AT_MOST: Final = 5
"""Browsers of one person: a phone, a tablet and two computers, and one to spare (2026-11)."""

PUBLIC_BYTES: Final = 65
SECRET_BYTES: Final = 16
"""RFC 8291, 2: a point of P-256 in full, and sixteen bytes."""

PURPOSE: Final = b"amends push 1"

ORDER: Final = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
"""How many points P-256 has (SEC 2, 2.4.2)."""


class Unusable(Exception):
    """What a browser gave is no address of a service we know, or no key."""


class TooMany(Exception):
    """No further browser."""


class Device(msgspec.Struct, frozen=True, kw_only=True):
    """One browser. Without an address it takes no notes any more, and only its name is left."""

    id: str
    name: str
    added: date
    address: str = ""
    public: bytes = b""
    secret: bytes = b""

    def __repr__(self) -> str:
        return "<Device>"

    @property
    def is_gone(self) -> bool:
        return not self.address


def device(name: str, *, address: str, public: bytes, secret: bytes, added: date) -> Device:
    """A browser as it gave itself. Raises Unusable."""
    if not is_of_a_service(address) or len(secret) != SECRET_BYTES:
        raise Unusable
    try:
        # What is no point of the curve would only be found by the worker, and never sent.
        EllipticCurvePublicKey.from_encoded_point(SECP256R1(), public)
    except ValueError:
        raise Unusable from None
    if len(public) != PUBLIC_BYTES:
        raise Unusable
    return Device(
        id=secrets.token_hex(8),
        name=name,
        added=added,
        address=address,
        public=public,
        secret=secret,
    )


def is_of_a_service(address: str) -> bool:
    """Whether a note may go there."""
    return len(address) <= LONGEST_ADDRESS and bool(host_of(address))


def host_of(address: str) -> str:
    """The service's host, or "" where the address is none of a service that we know."""
    read = ADDRESS.fullmatch(address)
    if read is None:
        return ""
    host = read["host"]
    return host if host in SERVICES or host.endswith(SERVICES_UNDER) else ""


def with_one_more(kept: tuple[Device, ...], new: Device) -> tuple[Device, ...]:
    """The list with a browser more; the same one anew takes its own place. Raises TooMany.

    Those that are gone make room first.
    """
    others = tuple(one for one in kept if one.address != new.address)
    if len(others) >= AT_MOST:
        others = tuple(one for one in others if not one.is_gone)
    if len(others) >= AT_MOST:
        raise TooMany
    return (*others, new)


def gone(one: Device) -> Device:
    """What is left of a browser that takes no notes any more: its name, so that its person sees it."""
    return Device(id=one.id, name=one.name, added=one.added)


def house_key() -> EllipticCurvePrivateKey:
    """The key by which a service knows that a note comes from the same house (RFC 8292).

    A browser takes notes from the house that it was asked by, so the key must stay as it is. It is
    48 bytes taken modulo the order, so that no key is likelier than another (FIPS 186-5, A.2.1).
    """
    drawn = HKDF(SHA256(), 48, None, PURPOSE).derive(settings.AMENDS_CHANNEL_KEY)
    return derive_private_key(int.from_bytes(drawn) % (ORDER - 1) + 1, SECP256R1())


def house_name() -> str:
    """Its public half, as a browser wants to be told it."""
    return text_of(public_bytes(house_key().public_key()))


def public_bytes(key: EllipticCurvePublicKey) -> bytes:
    return key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)


def text_of(raw: bytes) -> str:
    """base64url without its filling, as browsers and the RFCs of Web Push write bytes."""
    return urlsafe_b64encode(raw).rstrip(b"=").decode()


def bytes_of(text: str) -> bytes:
    """The bytes that were written so. Raises ValueError."""
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))
