"""The two slots that hold a person's key: one opened by the passphrase, one by the recovery key.

There is no password hash. A slot holds the person key (32 random bytes) wrapped under a key
derived from the passphrase (one Argon2id run) or from the recovery key (HKDF: 128 random bits
need no stretching), with owner, kind and version as associated data. Format 1, as msgpack arrays:

    passphrase  [1, mark, memory_kib, passes, lanes, salt, sealed]
    recovery    [1, mark, salt, sealed]

`mark` is random and says nothing; sessions end when it changes.
"""

import logging
import secrets
import threading
import unicodedata
from contextlib import ExitStack

import msgspec
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

from amends.people import sealing

log = logging.getLogger(__name__)

FORMAT = 1
SALT_SIZE = 16
MARK_SIZE = 16

AT_ONCE = 2
"""Argon2id runs at the same time: 128 MiB at most. Without it sign-in would be a way to exhaust
the machine."""

PATIENCE = 10.0
"""Seconds to wait for a turn before answering `Busy`: a hundred runs at 0.09 s each (2026-11-20)."""

IN_LINE = 3
"""Further ones that may wait for a turn, each holding a thread: the home server has eight. Without
it a few dozen names typed at once, by anybody, kept every page from everybody, quick leave too."""

LONGEST_PASSPHRASE = 1_000


class Cost(msgspec.Struct, frozen=True, array_like=True):
    """What one Argon2id run costs."""

    memory_kib: int
    passes: int
    lanes: int


FLOOR = Cost(65_536, 3, 1)
"""64 MiB, three passes: RFC 9106 section 4, second recommendation (2021-09)."""

CEILING = Cost(1_048_576, 16, 16)
"""1 GiB, sixteen passes: a slot that asks for more is an attack on the machine."""


class PersonKey:
    """The 32 bytes from which everything else of one person opens. Never prints itself."""

    __slots__ = ("raw",)

    def __init__(self, raw: bytes) -> None:
        if len(raw) != sealing.KEY_SIZE:
            raise ValueError("a person key has 32 bytes")
        self.raw = raw

    def __repr__(self) -> str:
        return "<PersonKey>"

    def __reduce__(self) -> str:
        raise TypeError("a person key is never written anywhere")

    @classmethod
    def new(cls) -> "PersonKey":
        return cls(sealing.new_key())


class PassphraseSlot(msgspec.Struct, frozen=True, array_like=True):
    version: int
    mark: bytes
    cost_memory_kib: int
    cost_passes: int
    cost_lanes: int
    salt: bytes
    sealed: bytes

    @property
    def cost(self) -> Cost:
        return Cost(self.cost_memory_kib, self.cost_passes, self.cost_lanes)

    def __repr__(self) -> str:
        return "<PassphraseSlot>"


class RecoverySlot(msgspec.Struct, frozen=True, array_like=True):
    version: int
    mark: bytes
    salt: bytes
    sealed: bytes

    def __repr__(self) -> str:
        return "<RecoverySlot>"


class SlotRefused(Exception):
    """A slot that asks for too little or too much work, or is of an unknown version."""


class Busy(Exception):
    """Too many people are opening at once; nothing was tried."""


# -- the passphrase ------------------------------------------------------------------------------


def write_passphrase(passphrase: str, key: PersonKey, *, owner: bytes) -> bytes:
    """A new passphrase slot around this key: one Argon2id run."""
    cost = configured_cost()
    salt = secrets.token_bytes(SALT_SIZE)
    opener = stretch(passphrase, salt, cost)
    sealed = sealing.seal(opener, key.raw, owner, "passphrase", FORMAT)
    slot = PassphraseSlot(
        FORMAT, new_mark(), cost.memory_kib, cost.passes, cost.lanes, salt, sealed
    )
    return msgspec.msgpack.encode(slot)


def open_passphrase(slot: bytes, passphrase: str, *, owner: bytes) -> PersonKey | None:
    """The person key, or None: always one Argon2id run, also where there is nothing to open."""
    try:
        read = read_passphrase(slot)
    except SlotRefused:
        log.warning("a passphrase slot was refused: altered parameters or a newer version")
        read = None
    if read is None:
        stretch(passphrase, bytes(SALT_SIZE), configured_cost())
        return None
    opener = stretch(passphrase, read.salt, read.cost)
    try:
        return PersonKey(sealing.unseal(opener, read.sealed, owner, "passphrase", FORMAT))
    except sealing.Broken:
        return None


def read_passphrase(slot: bytes) -> PassphraseSlot | None:
    """The slot's parts, None where it is empty. Raises SlotRefused."""
    if not slot:
        return None
    try:
        read = msgspec.msgpack.decode(slot, type=PassphraseSlot)
    except msgspec.DecodeError as wrong:
        raise SlotRefused from wrong
    if read.version != FORMAT or not within_bounds(read.cost):
        raise SlotRefused
    return read


def mark_of(slot: bytes) -> bytes:
    """The random id that sessions hang on; empty where there is no slot."""
    return msgspec.msgpack.decode(slot, type=PassphraseSlot).mark if slot else b""


def remark(slot: bytes) -> bytes:
    """The same slot under another mark: every session that hung on the old one is over."""
    read = msgspec.msgpack.decode(slot, type=PassphraseSlot)
    return msgspec.msgpack.encode(msgspec.structs.replace(read, mark=new_mark()))


# -- the recovery key ----------------------------------------------------------------------------


def write_recovery(secret: bytes, key: PersonKey, *, owner: bytes) -> bytes:
    salt = secrets.token_bytes(SALT_SIZE)
    opener = sealing.subkey(secret, "amends recovery slot 1", salt=salt)
    sealed = sealing.seal(opener, key.raw, owner, "recovery", FORMAT)
    return msgspec.msgpack.encode(RecoverySlot(FORMAT, new_mark(), salt, sealed))


def open_recovery(slot: bytes, secret: bytes, *, owner: bytes) -> PersonKey | None:
    try:
        read = msgspec.msgpack.decode(slot, type=RecoverySlot)
        opener = sealing.subkey(secret, "amends recovery slot 1", salt=read.salt)
        return PersonKey(sealing.unseal(opener, read.sealed, owner, "recovery", read.version))
    except (msgspec.DecodeError, sealing.Broken):
        return None


# -- the work ------------------------------------------------------------------------------------

_line = threading.BoundedSemaphore(AT_ONCE + IN_LINE)
_turns = threading.BoundedSemaphore(AT_ONCE)
_pool = threading.BoundedSemaphore(1)
"""For runs of more than one lane. OpenSSL deals these to threads of its own, and two such runs at
once wait for each other for ever (4.0.3, with cryptography 50.0.2, 2026-11)."""


def stretch(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """One Argon2id run, in turn. Raises Busy, at once where the line is long."""
    with ExitStack() as held:
        _wait(held, _line, 0)
        _wait(held, _turns, PATIENCE)
        if cost.lanes > 1:
            _wait(held, _pool, PATIENCE)
        return argon2id(plain_form(passphrase), salt, cost)


def _wait(held: ExitStack, door: threading.Semaphore, seconds: float) -> None:
    if not door.acquire(timeout=seconds):
        raise Busy
    held.callback(door.release)


def argon2id(passphrase: bytes, salt: bytes, cost: Cost) -> bytes:
    kdf = Argon2id(
        salt=salt,
        length=sealing.KEY_SIZE,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    return kdf.derive(passphrase)


def plain_form(passphrase: str) -> bytes:
    """The same passphrase from every keyboard: NFKC, single spaces, none at the ends."""
    text = unicodedata.normalize("NFKC", passphrase[:LONGEST_PASSPHRASE])
    return " ".join(text.split()).encode("utf-8", "replace")


def new_mark() -> bytes:
    return secrets.token_bytes(MARK_SIZE)


# -- bounds --------------------------------------------------------------------------------------


def configured_cost() -> Cost:
    return Cost(*getattr(settings, "AMENDS_ARGON2", (65_536, 3, 1)))


def within_bounds(cost: Cost) -> bool:
    """Whether a run is neither cheap enough to guess at nor dear enough to stop the machine.

    Only a test lowers `AMENDS_ARGON2`, after `refuse_unsafe_settings` has passed; what is stored
    may then be as cheap as that, and no cheaper.
    """
    now = configured_cost()
    return (
        min(FLOOR.memory_kib, now.memory_kib) <= cost.memory_kib <= CEILING.memory_kib
        and min(FLOOR.passes, now.passes) <= cost.passes <= CEILING.passes
        and min(FLOOR.lanes, now.lanes) <= cost.lanes <= CEILING.lanes
    )


def refuse_unsafe_settings() -> None:
    """Raise ImproperlyConfigured below the floor or above the ceiling."""
    now = configured_cost()
    for part in ("memory_kib", "passes", "lanes"):
        if not getattr(FLOOR, part) <= getattr(now, part) <= getattr(CEILING, part):
            raise ImproperlyConfigured(
                f"AMENDS_ARGON2 has {part} = {getattr(now, part)}; "
                f"allowed are {getattr(FLOOR, part)} to {getattr(CEILING, part)}."
            )
