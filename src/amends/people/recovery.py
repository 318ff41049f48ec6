"""The recovery key as it stands on paper: 128 random bits and a check, in groups of four.

Crockford's base 32 (no I, L, O or U; I and L read as 1, O as 0), 26 letters of key and two of
check, so that a slip of the pen is found before anything is tried:

    7ZK4-0M2Q-...                seven groups
"""

import hashlib
import secrets

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
MISREAD = str.maketrans({"I": "1", "L": "1", "O": "0"})
SIZE = 16
LETTERS = 26
CHECK = 2
GROUP = 4
LABEL = b"amends recovery check 1"


class Mistyped(ValueError):
    """Not a recovery key: wrong length, a letter that cannot be, or the check does not agree."""


def new_secret() -> bytes:
    return secrets.token_bytes(SIZE)


def spell(secret: bytes, *, check: bytes = LABEL) -> str:
    """The key as it is printed. Another kind of key has another check, to be told apart by."""
    letters = _letters(int.from_bytes(secret, "big"), LETTERS) + _check(secret, check)
    return "-".join(letters[at : at + GROUP] for at in range(0, len(letters), GROUP))


def read(text: str, *, check: bytes = LABEL) -> bytes:
    """The secret behind what was typed. Raises Mistyped."""
    letters = "".join(one for one in text.upper() if one.isalnum()).translate(MISREAD)
    if len(letters) != LETTERS + CHECK or any(one not in ALPHABET for one in letters):
        raise Mistyped
    number = 0
    for one in letters[:LETTERS]:
        number = number * 32 + ALPHABET.index(one)
    if number >= 1 << (SIZE * 8):
        raise Mistyped
    secret = number.to_bytes(SIZE, "big")
    if _check(secret, check) != letters[LETTERS:]:
        raise Mistyped
    return secret


def _check(secret: bytes, label: bytes) -> str:
    digest = hashlib.sha256(label + secret).digest()
    return _letters(int.from_bytes(digest[:2], "big") >> 6, CHECK)


def _letters(number: int, count: int) -> str:
    return "".join(ALPHABET[(number >> (5 * at)) & 31] for at in reversed(range(count)))
