"""A note for one browser, sealed so that the service in between carries it unread. Pure.

RFC 8291 seals it (with the content coding of RFC 8188), RFC 8292 says to the service who sends it.
Both are held to the values that the RFCs print. `cryptography` does the arithmetic.
"""

import json
from datetime import datetime, timedelta
from typing import Final
from urllib.parse import urlsplit

from cryptography.hazmat.primitives.asymmetric.ec import (
    ECDH,
    ECDSA,
    SECP256R1,
    EllipticCurvePrivateKey,
    EllipticCurvePublicKey,
)
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from amends.people.devices import public_bytes, text_of

RECORD: Final = 4_096
"""Bytes of a record, as RFC 8291 has it (4): a note is one of them, and never longer."""

LAST: Final = b"\x02"
"""RFC 8188, 2: stands behind the words of the last record; what follows is filling."""

TAG: Final = 16
"""Bytes that AES-GCM adds."""

TOKEN_LASTS: Final = timedelta(hours=12)
"""RFC 8292, 2, allows a day; half of it bears with a clock that is wrong by hours."""


def seal(
    plain: bytes,
    *,
    to: bytes,
    secret: bytes,
    by: EllipticCurvePrivateKey,
    salt: bytes,
    size: int | None = None,
) -> bytes:
    """The body of the request: `plain` for the browser with this public key and secret.

    `by` and `salt` are for this one note. With `size` what is sealed is filled up to so many bytes,
    so that its length says nothing.
    """
    sender = public_bytes(by.public_key())
    browser = EllipticCurvePublicKey.from_encoded_point(SECP256R1(), to)
    key = _derived(by.exchange(ECDH(), browser), secret, b"WebPush: info\0" + to + sender, 32)
    filled = (plain + LAST).ljust(size or 0, b"\0")
    if len(filled) + TAG > RECORD:
        raise ValueError("a note is one record")
    content_key = _derived(key, salt, b"Content-Encoding: aes128gcm\0", 16)
    nonce = _derived(key, salt, b"Content-Encoding: nonce\0", 12)
    head = salt + RECORD.to_bytes(4) + bytes([len(sender)]) + sender
    return head + AESGCM(content_key).encrypt(nonce, filled, None)


def signed(address: str, *, by: EllipticCurvePrivateKey, contact: str, now: datetime) -> str:
    """What stands in the request's `Authorization`: good at that service alone, and for half a day.

    `contact` is where the people of the service can reach whoever runs the house.
    """
    url = urlsplit(address)
    said: dict[str, str | int] = {
        "aud": f"{url.scheme}://{url.netloc}",
        "exp": int((now + TOKEN_LASTS).timestamp()),
        "sub": contact,
    }
    token = f"{_as_text({'typ': 'JWT', 'alg': 'ES256'})}.{_as_text(said)}"
    r, s = decode_dss_signature(by.sign(token.encode(), ECDSA(SHA256())))
    signature = text_of(r.to_bytes(32) + s.to_bytes(32))
    return f"vapid t={token}.{signature}, k={text_of(public_bytes(by.public_key()))}"


def _derived(key: bytes, salt: bytes, info: bytes, length: int) -> bytes:
    return HKDF(SHA256(), length, salt, info).derive(key)


def _as_text(said: dict[str, str | int]) -> str:
    return text_of(json.dumps(said, separators=(",", ":")).encode())
