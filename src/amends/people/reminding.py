"""How a person wants to be told that something waits: where, when not, and at which address.

Nothing here says of what, nor on which side of a repair they are. It is sealed under a key of the
house's own outside the database (`AMENDS_CHANNEL_KEY`): a worker has to read it while its person is
away. Whoever runs the house can read it too, and the page says so before an address is typed.

An address counts once its person has typed a code that was sent to it: nobody's mailbox is
written to because somebody else typed its address.
"""

import hmac
import secrets
from collections.abc import Callable, Collection
from datetime import datetime, time, timedelta
from typing import Final, Literal

import msgspec
from django.conf import settings
from django.db import IntegrityError, transaction

from amends.people import devices, pairs, sealing
from amends.people.devices import Device
from amends.people.models import Reminding

PURPOSE: Final = "amends reminders 1"
BLOCK: Final = 8_192
"""Bytes the inside is padded to: with five browsers and an address, or with nothing at all."""

USUAL_HOUR: Final = time(9)
"""When a note goes if nothing else was chosen: once a day, in the morning."""

DIGITS: Final = 8
CODE_LASTS: Final = timedelta(hours=1)
WRONG_AT_MOST: Final = 5
"""With eight digits and five tries a guess is right once in twenty million (2026-11)."""

CODES_A_DAY: Final = 3
"""So that nobody fills a stranger's mailbox by typing its address again and again (2026-11)."""

A_DAY: Final = timedelta(days=1)


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """What one person chose. Without a choice: a line in the app for what they set themselves."""

    in_app: bool = True
    by_mail: bool = False
    by_push: bool = False
    of_the_other: bool = False
    """Whether to be told that the other gave something."""
    quiet_from: time | None = None
    quiet_until: time | None = None
    daily_at: time | None = USUAL_HOUR
    """The hour of the one note of a day; None: as things fall due."""
    zone: str = ""
    address: str = ""
    confirmed: bool = False
    refused: bool = False
    """Whether the last e-mail was turned away for good by where it was to go."""
    service: str = ""
    by_service: bool = False
    service_confirmed: bool = False
    service_refused: bool = False
    code: str = ""
    code_for: Literal["mail", "service"] = "mail"
    code_until: datetime | None = None
    wrong: int = 0
    codes_sent: tuple[datetime, ...] = ()
    devices: tuple[Device, ...] = ()

    def __repr__(self) -> str:
        return "<Choice>"

    @property
    def mails(self) -> bool:
        return self.by_mail and self.confirmed and bool(self.address)

    @property
    def takes_push(self) -> tuple[Device, ...]:
        """The browsers that notes can go to."""
        return tuple(one for one in self.devices if not one.is_gone)

    @property
    def pushes(self) -> bool:
        return self.by_push and bool(self.takes_push)

    @property
    def serves(self) -> bool:
        return self.by_service and self.service_confirmed and bool(self.service)


class TooMany(Exception):
    """No further code today."""


class WrongCode(Exception):
    """Not the code, or not any more."""


def choice_of(person_id: int) -> Choice:
    return choices_of((person_id,))[person_id]


def choices_of(people: Collection[int]) -> dict[int, Choice]:
    """What each of these persons chose; of who chose nothing, what holds then."""
    rows = Reminding.objects.in_bulk(people)
    return {one: _opened(rows[one]) if one in rows else Choice() for one in people}


def choose(
    person_id: int,
    *,
    in_app: bool,
    by_mail: bool,
    by_push: bool = False,
    by_service: bool = False,
    of_the_other: bool,
    quiet_from: time | None,
    quiet_until: time | None,
    daily_at: time | None,
    zone: str,
) -> Choice:
    """Keep what was chosen on the page, and leave address, browsers and service as they are."""
    return _change(
        person_id,
        lambda kept: msgspec.structs.replace(
            kept,
            in_app=in_app,
            by_mail=by_mail,
            by_push=by_push,
            by_service=by_service,
            of_the_other=of_the_other,
            quiet_from=quiet_from,
            quiet_until=quiet_until,
            daily_at=daily_at,
            zone=zone,
        ),
    )


def give_address(
    person_id: int,
    address: str,
    *,
    zone: str,
    now: datetime,
    send: Callable[[int, datetime], None],
) -> None:
    """Keep a new address, which counts once its code was typed; `send` has the code sent.

    `zone` is whose clock holds until they name another.

    Until then what there was before is gone: who gives another address may have lost the first.
    Raises TooMany.
    """

    def given(kept: Choice) -> Choice:
        with_code = _with_a_code(kept, "mail", zone, now)
        return msgspec.structs.replace(with_code, address=address, confirmed=False, refused=False)

    with transaction.atomic():
        _change(person_id, given)
        send(person_id, now)


def give_service(
    person_id: int,
    service: str,
    *,
    zone: str,
    now: datetime,
    send: Callable[[int, datetime], None],
) -> None:
    """The same for a service of theirs: nobody is told by it because somebody else named them there.

    Raises TooMany.
    """

    def given(kept: Choice) -> Choice:
        with_code = _with_a_code(kept, "service", zone, now)
        return msgspec.structs.replace(
            with_code, service=service, service_confirmed=False, service_refused=False
        )

    with transaction.atomic():
        _change(person_id, given)
        send(person_id, now)


def _with_a_code(
    kept: Choice, what: Literal["mail", "service"], zone: str, now: datetime
) -> Choice:
    """A new code in place of any other, of which there are three a day for all ways together."""
    recent = tuple(at for at in kept.codes_sent if at > now - A_DAY)
    if len(recent) >= CODES_A_DAY:
        raise TooMany
    return msgspec.structs.replace(
        kept,
        zone=kept.zone or zone,
        code=f"{secrets.randbelow(10**DIGITS):0{DIGITS}}",
        code_for=what,
        code_until=now + CODE_LASTS,
        wrong=0,
        codes_sent=(*recent, now),
    )


def confirm(person_id: int, code: str, *, now: datetime) -> None:
    """Let the address or the service count that its code was sent to.

    Raises WrongCode, after which a try is gone.
    """
    typed = "".join(sign for sign in code if sign.isdigit())
    was_right = False

    def tried(kept: Choice) -> Choice:
        nonlocal was_right
        was_right = _is_right(kept, typed, now)
        if was_right and kept.code_for == "service":
            return msgspec.structs.replace(
                kept, service_confirmed=True, by_service=True, code="", code_for="mail"
            )
        if was_right:
            return msgspec.structs.replace(kept, confirmed=True, by_mail=True, code="")
        return msgspec.structs.replace(kept, wrong=kept.wrong + 1)

    _change(person_id, tried)
    if not was_right:
        raise WrongCode


def forget_address(person_id: int) -> None:
    """Let go of the address. How many codes were sent today stays for a day."""
    _change(
        person_id,
        lambda kept: msgspec.structs.replace(
            kept,
            address="",
            confirmed=False,
            by_mail=False,
            refused=False,
            code="" if kept.code_for == "mail" else kept.code,
        ),
    )


def forget_service(person_id: int) -> None:
    """Let go of the service."""
    _change(
        person_id,
        lambda kept: msgspec.structs.replace(
            kept,
            service="",
            service_confirmed=False,
            by_service=False,
            service_refused=False,
            code="" if kept.code_for == "service" else kept.code,
        ),
    )


def was_refused(person_id: int, address: str) -> None:
    """Note that this address turns e-mail away for good, and send nothing more to it."""

    def turned_away(kept: Choice) -> Choice:
        if kept.address != address:
            return kept
        return msgspec.structs.replace(kept, by_mail=False, refused=True)

    _change(person_id, turned_away)


def service_refused(person_id: int, service: str) -> None:
    """Note that this service turns notes away for good, and send nothing more by it."""

    def turned_away(kept: Choice) -> Choice:
        if kept.service != service:
            return kept
        return msgspec.structs.replace(kept, by_service=False, service_refused=True)

    _change(person_id, turned_away)


def add_device(person_id: int, device: Device, *, zone: str) -> None:
    """Let this browser be told. Raises devices.TooMany."""
    _change(
        person_id,
        lambda kept: msgspec.structs.replace(
            kept,
            by_push=True,
            zone=kept.zone or zone,
            devices=devices.with_one_more(kept.devices, device),
        ),
    )


def forget_device(person_id: int, device_id: str) -> None:
    """Tell that browser nothing more, and let go of where it was."""
    _with_devices(person_id, lambda kept: tuple(one for one in kept.devices if one.id != device_id))


def devices_are_gone(person_id: int, addresses: Collection[str]) -> None:
    """Note that these browsers take no notes any more, and send nothing more to them."""
    _with_devices(
        person_id,
        lambda kept: tuple(
            devices.gone(one) if one.address in addresses else one for one in kept.devices
        ),
    )


def _with_devices(person_id: int, left: Callable[[Choice], tuple[Device, ...]]) -> None:
    def changed(kept: Choice) -> Choice:
        after = msgspec.structs.replace(kept, devices=left(kept))
        return msgspec.structs.replace(after, by_push=after.pushes)

    _change(person_id, changed)


def _is_right(kept: Choice, typed: str, now: datetime) -> bool:
    if not kept.code or kept.code_until is None or now >= kept.code_until:
        return False
    if kept.wrong >= WRONG_AT_MOST:
        return False
    return hmac.compare_digest(kept.code, typed)


def _change(person_id: int, how: Callable[[Choice], Choice]) -> Choice:
    """One change at a time: whoever was slower reads again. A worker and a page both write here."""
    while True:
        row = Reminding.objects.filter(pk=person_id).first()
        before = Choice() if row is None else _opened(row)
        after = how(before)
        if row is not None and after == before:
            return after
        if _wrote(person_id, row, after):
            return after


def _wrote(person_id: int, row: Reminding | None, choice: Choice) -> bool:
    version = 1 if row is None else row.version + 1
    sealed = _sealed(person_id, version, choice)
    if row is not None:
        same = Reminding.objects.filter(pk=person_id, version=row.version)
        return bool(same.update(version=version, sealed=sealed))
    try:
        with transaction.atomic():
            pairs.hold_one_who_is_there(person_id)
            Reminding.objects.create(person_id=person_id, version=version, sealed=sealed)
    except IntegrityError:
        return False
    return True


def _sealed(person_id: int, version: int, choice: Choice) -> bytes:
    plain = sealing.pad(msgspec.json.encode(choice), BLOCK)
    return sealing.seal(_key(), plain, "reminding", person_id, version)


def _opened(row: Reminding) -> Choice:
    """What is kept, or what holds without a choice where the house has another key than then."""
    try:
        plain = sealing.unseal(_key(), bytes(row.sealed), "reminding", row.pk, row.version)
    except sealing.Broken:
        return Choice()
    return msgspec.json.decode(sealing.unpad(plain), type=Choice)


def _key() -> bytes:
    return sealing.subkey(settings.AMENDS_CHANNEL_KEY, PURPOSE)
