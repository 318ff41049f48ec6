"""What a browser and its push service do with a note: open it, and look who sent it.

Written from RFC 8291, 8188 and 8292 by itself, so that a mistake is not made twice in one way.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from base64 import urlsafe_b64decode
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat


def opened(body: bytes, browser: ec.EllipticCurvePrivateKey, secret: bytes) -> bytes:
    """The words of a note, or InvalidTag."""
    salt, size, length = body[:16], int.from_bytes(body[16:20]), body[20]
    sender, sealed = body[21 : 21 + length], body[21 + length :]
    assert size == 4_096
    assert len(sealed) <= size
    shared = browser.exchange(
        ec.ECDH(), ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), sender)
    )
    mine = browser.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    key = _hkdf(secret, shared, b"WebPush: info\x00" + mine + sender, 32)
    content_key = _hkdf(salt, key, b"Content-Encoding: aes128gcm\x00", 16)
    nonce = _hkdf(salt, key, b"Content-Encoding: nonce\x00", 12)
    filled = AESGCM(content_key).decrypt(nonce, sealed, None).rstrip(b"\x00")
    assert filled[-1:] == b"\x02"
    return filled[:-1]


def verified(header: str) -> dict[str, Any]:
    """What the token in an `Authorization` says, or InvalidSignature."""
    scheme, _, rest = header.partition(" ")
    assert scheme == "vapid"
    parts = dict(part.strip().split("=", 1) for part in rest.split(","))
    head, said, signature = parts["t"].split(".")
    key = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), _bytes(parts["k"]))
    raw = _bytes(signature)
    whole = encode_dss_signature(int.from_bytes(raw[:32]), int.from_bytes(raw[32:]))
    key.verify(whole, f"{head}.{said}".encode(), ec.ECDSA(SHA256()))
    assert json.loads(_bytes(head))["alg"] == "ES256"
    claims: dict[str, Any] = json.loads(_bytes(said))
    return claims


def _hkdf(salt: bytes, key: bytes, info: bytes, length: int) -> bytes:
    """RFC 5869, for no more than one block."""
    drawn = hmac.digest(salt, key, hashlib.sha256)
    return hmac.digest(drawn, info + b"\x01", hashlib.sha256)[:length]


def _bytes(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))
