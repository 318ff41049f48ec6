"""The browsers of a person: only those of services we know, sealed, and let go of without a trace."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from amends.people import devices, pairs, reminding, services
from amends.people.devices import Device
from amends.people.models import Person, Reminding

TUESDAY = date(2026, 3, 3)
NOW = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
ADDRESS = "https://updates.push.services.mozilla.com/wpush/v2/gAAAAA-_"


def public() -> bytes:
    key = ec.derive_private_key(7, ec.SECP256R1()).public_key()
    return key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)


def device(name: str = "My phone", address: str = ADDRESS, **said: Any) -> Device:
    given: dict[str, Any] = {"public": public(), "secret": bytes(16), "added": TUESDAY, **said}
    return devices.device(name, address=address, **given)


@pytest.mark.parametrize(
    "address",
    [
        ADDRESS,
        "https://fcm.googleapis.com/fcm/send/dWg:APA91b_-",
        "https://fcm.googleapis.com:443/wp/dWg",
        "https://web.push.apple.com/QGH-_",
        "https://api.push.apple.com/3/device/x",
        "https://wns2-par02p.notify.windows.com/w/?token=BQYAAA%2b%2f",
    ],
)
def test_a_note_may_go_to_the_service_of_a_browser(address: str) -> None:
    assert device(address=address).address == address


@pytest.mark.parametrize(
    "address",
    [
        "",
        "https://push.example/x",
        "http://fcm.googleapis.com/x",
        "https://fcm.googleapis.com",
        "https://fcm.googleapis.com:8443/x",
        "https://fcm.googleapis.com.push.example/x",
        "https://push.example/fcm.googleapis.com/x",
        "https://push.example#.push.apple.com/x",
        "https://push.example\\.push.apple.com/x",
        "https://fcm.googleapis.com@push.example/x",
        "https://push.example?.push.apple.com/x",
        "https://me:word@fcm.googleapis.com/x",
        "https://notify.windows.com/x",
        "https://evilpush.apple.com/x",
        "https://FCM.googleapis.com/x",
        "https://fcm.googleapis.com/x y",
        "https://fcm.googleapis.com/x\r\nHost: push.example",
        "https://fcm.googleapis.com/x\n",
        "https://fcm.googleapis.com/ü",
        "https://127.0.0.1/x",
        "https://[::1]/x",
        "https://localhost/x",
        "//fcm.googleapis.com/x",
        f"https://fcm.googleapis.com/{'x' * 1_000}",
    ],
)
def test_nothing_goes_anywhere_else(address: str) -> None:
    with pytest.raises(devices.Unusable):
        device(address=address)


@pytest.mark.parametrize(
    "said",
    [
        {"secret": bytes(15)},
        {"secret": b""},
        {"public": b""},
        {"public": b"\x04" + bytes(64)},
        {"public": b"\x02" + bytes(32)},
    ],
)
def test_a_key_that_is_none_is_not_kept(said: dict[str, Any]) -> None:
    with pytest.raises(devices.Unusable):
        device(**said)


def test_a_short_form_of_a_key_is_not_one_that_a_browser_gives() -> None:
    key = ec.derive_private_key(7, ec.SECP256R1()).public_key()
    with pytest.raises(devices.Unusable):
        device(public=key.public_bytes(Encoding.X962, PublicFormat.CompressedPoint))


def test_the_same_browser_anew_takes_its_own_place_and_a_sixth_has_none() -> None:
    kept: tuple[Device, ...] = ()
    for n in range(5):
        kept = devices.with_one_more(kept, device(address=f"{ADDRESS}{n}"))

    again = devices.with_one_more(kept, device("Again", f"{ADDRESS}0"))
    assert [one.name for one in again] == ["My phone"] * 4 + ["Again"]
    with pytest.raises(devices.TooMany):
        devices.with_one_more(kept, device(address=f"{ADDRESS}5"))

    with_room = (devices.gone(kept[0]), *kept[1:])
    assert len(devices.with_one_more(with_room, device(address=f"{ADDRESS}5"))) == 5


def test_the_houses_key_stays_as_it_is_and_is_another_in_another_house(settings: Any) -> None:
    def now() -> int:
        return devices.house_key().private_numbers().private_value

    before = now()
    assert now() == before
    settings.AMENDS_CHANNEL_KEY = bytes(32)
    assert now() != before


# -- kept ------------------------------------------------------------------------------------------


@pytest.fixture
def ben(db: None) -> Person:
    return Person.objects.create(name="copper-meadow-window")


def chosen(person: Person) -> reminding.Choice:
    return reminding.choice_of(person.pk)


def test_a_browser_counts_at_once_and_only_where_it_was_chosen(ben: Person) -> None:
    assert not chosen(ben).pushes

    reminding.add_device(ben.pk, device(), zone="Europe/Madrid")

    assert chosen(ben).pushes
    assert (chosen(ben).zone, chosen(ben).mails) == ("Europe/Madrid", False)
    reminding.choose(
        ben.pk,
        in_app=True,
        by_mail=False,
        by_push=False,
        of_the_other=False,
        quiet_from=None,
        quiet_until=None,
        daily_at=None,
        zone="UTC",
    )
    assert not chosen(ben).pushes
    assert chosen(ben).devices


def test_what_is_kept_has_one_size_and_shows_no_address_and_no_name(ben: Person) -> None:
    reminding.choose(
        ben.pk,
        in_app=True,
        by_mail=False,
        of_the_other=False,
        quiet_from=None,
        quiet_until=None,
        daily_at=None,
        zone="UTC",
    )
    empty = bytes(Reminding.objects.get(pk=ben.pk).sealed)
    for n in range(5):
        longest = f"{ADDRESS}{n}".ljust(devices.LONGEST_ADDRESS, "x")
        reminding.add_device(ben.pk, device("ü" * devices.LONGEST_NAME, longest), zone="UTC")
    how: dict[str, Any] = {"zone": "UTC", "now": NOW, "send": lambda *_: None}
    reminding.give_address(ben.pk, "a" * 254, **how)
    reminding.give_service(ben.pk, "s" * services.LONGEST, **how)

    full = bytes(Reminding.objects.get(pk=ben.pk).sealed)

    assert len(full) == len(empty)
    # Two bytes alone come up by chance in one of eight seals.
    for told in (b"mozilla", ("ü" * 4).encode(), b"wpush"):
        assert told not in full
    assert "mozilla" not in repr(chosen(ben))
    assert "mozilla" not in repr(chosen(ben).devices)


def test_a_browser_that_is_forgotten_is_gone_and_the_last_one_ends_it(ben: Person) -> None:
    for n in range(2):
        reminding.add_device(ben.pk, device(address=f"{ADDRESS}{n}"), zone="UTC")
    first, second = chosen(ben).devices

    reminding.forget_device(ben.pk, first.id)
    assert chosen(ben).takes_push == (second,)
    assert chosen(ben).pushes
    reminding.forget_device(ben.pk, second.id)

    assert (chosen(ben).devices, chosen(ben).by_push) == ((), False)


def test_of_one_that_takes_no_notes_any_more_the_name_is_left(ben: Person) -> None:
    reminding.add_device(ben.pk, device(), zone="UTC")

    reminding.devices_are_gone(ben.pk, {ADDRESS})

    (left,) = chosen(ben).devices
    assert (left.name, left.added, left.is_gone) == ("My phone", TUESDAY, True)
    assert (left.address, left.public, left.secret) == ("", b"", b"")
    assert not chosen(ben).pushes


@pytest.mark.parametrize("met_somebody", [False, True])
def test_nothing_is_kept_for_somebody_who_took_everything_away_at_that_moment(
    ben: Person, met_somebody: bool
) -> None:
    """A worker that was just told of a refused address asked again and again, for ever."""
    if met_somebody:
        Person.objects.update(name=f"{pairs.GONE}1234")
    else:
        Person.objects.all().delete()

    with pytest.raises(Person.DoesNotExist):
        reminding.was_refused(ben.pk, "ben@example.org")

    assert not Reminding.objects.exists()
