"""The two slots: what opens them, what does not, what each try costs, and their bounds."""

from __future__ import annotations

import contextlib
import pickle
import subprocess
import sys
from typing import Any
from unittest.mock import patch

import msgspec
import pytest
from django.core.exceptions import ImproperlyConfigured

from amends.people import recovery, slots
from amends.people.accounts import NewAccount
from amends.people.models import Person
from amends.people.slots import PersonKey
from tests.cast import BEN, PASSPHRASES

KEY = PersonKey(bytes(range(32)))
OWNER = b"o" * 16
WORDS = "garden pillow copper thunder bottle north"


def a_slot(words: str = WORDS) -> bytes:
    return slots.write_passphrase(words, KEY, owner=OWNER)


def altered(slot: bytes, **parts: Any) -> bytes:
    read = msgspec.msgpack.decode(slot, type=slots.PassphraseSlot)
    return msgspec.msgpack.encode(msgspec.structs.replace(read, **parts))


def test_the_passphrase_opens_its_slot() -> None:
    opened = slots.open_passphrase(a_slot(), WORDS, owner=OWNER)
    assert opened is not None
    assert opened.raw == KEY.raw


@pytest.mark.parametrize(
    "typed",
    [
        f"  {WORDS} ",
        WORDS.replace(" ", "  "),
        WORDS.replace(" ", "\u00a0"),
        WORDS.replace("g", "\uff47"),
    ],
)
def test_the_same_passphrase_from_another_keyboard_opens_it_too(typed: str) -> None:
    assert slots.open_passphrase(a_slot(), typed, owner=OWNER) is not None


@pytest.mark.parametrize("typed", ["", WORDS.upper(), WORDS + "s", WORDS[:-1], "\ud800"])
def test_nothing_else_opens_it(typed: str) -> None:
    assert slots.open_passphrase(a_slot(), typed, owner=OWNER) is None


def test_a_slot_moved_to_another_person_opens_nothing() -> None:
    assert slots.open_passphrase(a_slot(), WORDS, owner=b"p" * 16) is None


def test_a_recovery_slot_put_in_the_place_of_the_other_opens_nothing() -> None:
    secret = recovery.new_secret()
    slot = slots.write_recovery(secret, KEY, owner=OWNER)
    assert slots.open_passphrase(slot, recovery.spell(secret), owner=OWNER) is None


@pytest.mark.parametrize("slot", [b"", b"\xc0", b"\x97", bytes(200)])
def test_an_empty_or_broken_slot_costs_one_run_too(slot: bytes) -> None:
    with patch.object(slots, "argon2id", wraps=slots.argon2id) as runs:
        assert slots.open_passphrase(slot, WORDS, owner=OWNER) is None
    assert runs.call_count == 1


@pytest.mark.parametrize(
    "parts",
    [
        {"cost_memory_kib": 8_191},
        {"cost_memory_kib": 1_048_577},
        {"cost_passes": 0},
        {"cost_passes": 17},
        {"cost_lanes": 0},
        {"cost_lanes": 17},
        {"version": 2},
    ],
)
def test_parameters_outside_the_bounds_are_refused_before_any_work(parts: dict[str, int]) -> None:
    """Below: a slot swapped for one that is quick to guess. Above: one that stops the machine."""
    slot = altered(a_slot(), **parts)
    with pytest.raises(slots.SlotRefused):
        slots.read_passphrase(slot)
    assert slots.open_passphrase(slot, WORDS, owner=OWNER) is None


@pytest.mark.parametrize(
    "cost", [(65_535, 3, 4), (65_536, 2, 4), (65_536, 3, 0), (1_048_577, 3, 4), (65_536, 17, 4)]
)
def test_the_house_does_not_start_with_a_cost_out_of_bounds(
    cost: tuple[int, int, int], settings: Any
) -> None:
    settings.AMENDS_ARGON2 = cost
    with pytest.raises(ImproperlyConfigured, match="AMENDS_ARGON2"):
        slots.refuse_unsafe_settings()


def test_the_house_starts_at_the_floor_and_at_the_default(settings: Any) -> None:
    for cost in (slots.FLOOR, (65_536, 3, 4), slots.CEILING):
        settings.AMENDS_ARGON2 = (
            tuple(msgspec.structs.astuple(cost)) if isinstance(cost, slots.Cost) else cost
        )
        slots.refuse_unsafe_settings()


def test_at_the_real_cost_what_a_test_made_cheaply_does_not_open(settings: Any) -> None:
    cheap = a_slot()
    settings.AMENDS_ARGON2 = (65_536, 3, 4)
    with pytest.raises(slots.SlotRefused):
        slots.read_passphrase(cheap)


def test_only_so_many_run_at_once() -> None:
    with patch.object(slots, "PATIENCE", 0.01):
        for _ in range(slots.AT_ONCE):
            assert slots._turns.acquire(blocking=False)
        try:
            with pytest.raises(slots.Busy):
                slots.stretch(WORDS, bytes(16), slots.configured_cost())
        finally:
            for _ in range(slots.AT_ONCE):
                slots._turns.release()


def test_a_turn_is_given_back_when_the_run_fails() -> None:
    for _ in range(slots.AT_ONCE + 1):
        with patch.object(slots, "argon2id", side_effect=MemoryError), pytest.raises(MemoryError):
            slots.stretch(WORDS, bytes(16), slots.configured_cost())
    assert slots.open_passphrase(a_slot(), WORDS, owner=OWNER) is not None


def test_a_person_key_never_prints_itself_and_is_never_pickled() -> None:
    assert KEY.raw.hex() not in repr(KEY)
    assert str(KEY) == "<PersonKey>"
    with pytest.raises(TypeError):
        pickle.dumps(KEY)


# -- the person ----------------------------------------------------------------------------------


def test_there_is_no_password_hash(ben: NewAccount) -> None:
    kept = Person.objects.get(pk=ben.person.pk)
    assert kept.password == "!"
    assert kept.has_usable_password()


def test_checking_and_writing_cost_one_run_each(ben: NewAccount) -> None:
    person = Person.objects.get(pk=ben.person.pk)
    for act in (person.check_password, person.set_password):
        with patch.object(slots, "argon2id", wraps=slots.argon2id) as runs:
            act(PASSPHRASES[BEN])
        assert runs.call_count == 1


def test_nobody_unopened_is_given_another_passphrase(ben: NewAccount) -> None:
    person = Person.objects.get(pk=ben.person.pk)
    with pytest.raises(PermissionError):
        person.set_password("a door from the outside in")


def test_another_passphrase_around_the_same_key(ben: NewAccount) -> None:
    person = Person.objects.get(pk=ben.person.pk)
    person.check_password(PASSPHRASES[BEN])
    person.set_password("a quite different set of words")
    person.save()
    again = Person.objects.get(pk=person.pk)
    assert not again.check_password(PASSPHRASES[BEN])
    assert again.check_password("a quite different set of words")
    assert again.opened is not None
    assert again.opened.raw == ben.ring.person_key.raw


def test_a_person_is_not_pickled_opened(ben: NewAccount) -> None:
    assert ben.person.opened is not None
    again = pickle.loads(pickle.dumps(ben.person))  # noqa: S301 - our own bytes
    assert again.opened is None


def test_the_session_hash_hangs_on_the_slot(ben: NewAccount) -> None:
    person = Person.objects.get(pk=ben.person.pk)
    before = person.get_session_auth_hash()
    person.passphrase_slot = slots.remark(bytes(person.passphrase_slot))
    assert person.get_session_auth_hash() != before
    assert person.check_password(PASSPHRASES[BEN])


# -- the recovery key ----------------------------------------------------------------------------


def test_a_recovery_key_is_read_as_people_write_it() -> None:
    secret = bytes.fromhex("0123456789abcdef0123456789abcdef")
    spelt = recovery.spell(secret)
    assert len(spelt.split("-")) == 7
    for typed in (
        spelt,
        spelt.lower(),
        spelt.replace("-", " "),
        spelt.replace("0", "o"),
        f" {spelt}.",
    ):
        assert recovery.read(typed) == secret
    assert recovery.read(spelt.replace("1", "l")) == secret


def test_one_wrong_letter_is_found_before_anything_is_tried() -> None:
    """Ten bits of check: of the wrong letters in each place, at most one in a hundred passes."""
    spelt = recovery.spell(bytes(range(16)))
    passed = 0
    tried = 0
    for at, letter in enumerate(spelt):
        for other in recovery.ALPHABET:
            if letter in ("-", other):
                continue
            tried += 1
            try:
                recovery.read(spelt[:at] + other + spelt[at + 1 :])
            except recovery.Mistyped:
                continue
            passed += 1
    assert tried == 28 * 31
    assert passed <= tried // 100


@pytest.mark.parametrize("typed", ["", "ABCD", "U" * 28, "é" * 28, "0" * 27, "0" * 29, "Z" * 28])
def test_what_is_no_recovery_key_is_said_so(typed: str) -> None:
    with pytest.raises(recovery.Mistyped):
        recovery.read(typed)


# -- many at once --------------------------------------------------------------------------------

TWO_AT_ONCE = """
import threading
from amends.people import slots

def come_in(lanes):
    for _ in range(10):
        slots.stretch("candle bridge autumn", bytes(16), slots.Cost(8_192, 1, lanes))

both = [threading.Thread(target=come_in, args=(lanes,), daemon=True) for lanes in (4, 4, 1)]
for one in both:
    one.start()
for one in both:
    one.join()
"""


def test_two_who_come_in_at_the_same_moment_do_not_wait_for_each_other_for_ever() -> None:
    """In a process of its own: two runs that OpenSSL dealt to threads never came back, and from
    then on nobody came in until Amends was started anew."""
    subprocess.run([sys.executable, "-c", TWO_AT_ONCE], check=True, timeout=60)


def test_a_long_line_is_answered_at_once() -> None:
    """Who waits holds a thread that somebody else needs in order to leave the page."""
    with contextlib.ExitStack() as waiting:
        for _ in range(slots.AT_ONCE + slots.IN_LINE):
            waiting.enter_context(slots._line)
        with patch.object(slots, "argon2id") as run, pytest.raises(slots.Busy):
            slots.stretch(WORDS, bytes(16), slots.Cost(8_192, 1, 1))
    run.assert_not_called()
