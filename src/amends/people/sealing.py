"""Seals bytes and opens them: HKDF-SHA256, AES-256-GCM and HPKE from `cryptography`.

Nothing home-made below this file. What is sealed is bound to where it lies: `bound` goes in as
associated data, so that bytes moved to another row, person or purpose do not open.
"""

import secrets

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes, hpke
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_SIZE = 32
NONCE_SIZE = 12

SUITE = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)
"""RFC 9180, the suite with the widest support; +48 bytes on each message."""


class Broken(Exception):
    """The seal does not hold: other key, other place, or altered bytes."""


def new_key() -> bytes:
    return secrets.token_bytes(KEY_SIZE)


def subkey(key: bytes, purpose: str, *, salt: bytes = b"") -> bytes:
    """A key for one purpose, so that no key is ever used for two."""
    kdf = HKDF(algorithm=hashes.SHA256(), length=KEY_SIZE, salt=salt or None, info=purpose.encode())
    return kdf.derive(key)


def seal(key: bytes, plain: bytes, *bound: str | int | bytes) -> bytes:
    nonce = secrets.token_bytes(NONCE_SIZE)
    return nonce + AESGCM(key).encrypt(nonce, plain, _place(bound))


def unseal(key: bytes, sealed: bytes, *bound: str | int | bytes) -> bytes:
    """What was sealed here. Raises Broken."""
    try:
        return AESGCM(key).decrypt(sealed[:NONCE_SIZE], sealed[NONCE_SIZE:], _place(bound))
    except (InvalidTag, ValueError) as wrong:
        raise Broken from wrong


def new_pair() -> tuple[bytes, bytes]:
    """A private and a public key, 32 bytes each."""
    private = X25519PrivateKey.generate()
    return private.private_bytes_raw(), private.public_key().public_bytes_raw()


def seal_to(public: bytes, plain: bytes, purpose: str) -> bytes:
    """Sealed so that only the holder of the private key opens it; the sealer needs no secret."""
    return SUITE.encrypt(plain, X25519PublicKey.from_public_bytes(public), info=purpose.encode())


def unseal_mine(private: bytes, sealed: bytes, purpose: str) -> bytes:
    """What was sealed to this private key's public half. Raises Broken."""
    try:
        key = X25519PrivateKey.from_private_bytes(private)
        return SUITE.decrypt(sealed, key, info=purpose.encode())
    except (InvalidTag, ValueError) as wrong:
        raise Broken from wrong


def pad(plain: bytes, block: int) -> bytes:
    """Lengthened to a multiple of `block`, so that the size says less about the words."""
    return plain + b"\x80" + bytes(-(len(plain) + 1) % block)


def unpad(padded: bytes) -> bytes:
    body, mark, _rest = padded.rpartition(b"\x80")
    if not mark:
        raise Broken
    return body


def _place(bound: tuple[str | int | bytes, ...]) -> bytes:
    return msgspec.msgpack.encode(bound)
