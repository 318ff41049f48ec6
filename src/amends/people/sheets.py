"""The sheet with name, passphrase and recovery key, kept sealed until it was typed back.

Somebody who closes the browser before printing would otherwise lose the recovery key, which is
shown nowhere else. It is sealed to the person's own key, and gone once a word of each was typed.
"""

import hmac
import secrets

import msgspec

from amends.people import keys, recovery, sealing
from amends.people.models import Person, Sheet

PURPOSE = "amends sheet 1"
SHEET_BLOCK = 2_048


class Contents(msgspec.Struct, frozen=True):
    """What is printed, and which word of each is asked for (counted from one)."""

    name: str
    passphrase: str
    recovery_key: str
    name_word: int
    passphrase_word: int
    recovery_group: int

    def __repr__(self) -> str:
        return "<Contents>"

    def agrees(self, *, name: str, passphrase: str, recovery_key: str) -> dict[str, bool]:
        """For each of the three, whether the word that was asked for was typed back."""
        return {
            "name": same(name, self.name.split("-")[self.name_word - 1]),
            "passphrase": same(passphrase, self.passphrase.split()[self.passphrase_word - 1]),
            "recovery_key": same(
                recovery_key.upper().translate(recovery.MISREAD),
                self.recovery_key.split("-")[self.recovery_group - 1],
            ),
        }


def same(typed: str, asked: str) -> bool:
    return hmac.compare_digest(typed.strip().casefold().encode(), asked.casefold().encode())


def write(person: Person, *, passphrase: str, recovery_key: str) -> None:
    """Keep the sheet, in the transaction that made what stands on it."""
    contents = Contents(
        name=person.name,
        passphrase=" ".join(passphrase.split()),
        recovery_key=recovery_key,
        name_word=_one_of(person.name.split("-")),
        passphrase_word=_one_of(passphrase.split()),
        recovery_group=_one_of(recovery_key.split("-")),
    )
    plain = sealing.pad(msgspec.json.encode(contents), SHEET_BLOCK)
    sealed = sealing.seal_to(bytes(person.public_key), plain, PURPOSE)
    Sheet.objects.update_or_create(person=person, defaults={"sealed": sealed})


def waiting(person: Person) -> bool:
    return Sheet.objects.filter(person_id=person.pk).exists()


def read(ring: keys.Ring) -> Contents | None:
    """The sheet that was not typed back yet, or None."""
    sheet = Sheet.objects.filter(person_id=ring.person_id).first()
    if sheet is None:
        return None
    plain = ring.open_mine(bytes(sheet.sealed), PURPOSE)
    return msgspec.json.decode(sealing.unpad(plain), type=Contents)


def tear_up(ring: keys.Ring) -> None:
    Sheet.objects.filter(person_id=ring.person_id).delete()


def _one_of(parts: list[str]) -> int:
    return secrets.randbelow(len(parts)) + 1
