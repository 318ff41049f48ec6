"""A note for a browser: the values that RFC 8291 and RFC 8292 print, and one length for every note."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256

from amends.people.devices import bytes_of, public_bytes, text_of
from amends.reminders import envelopes
from tests.reminders.browser_side import opened, verified

# RFC 8291, 5 and appendix A.
PLAIN = "When I grow up, I want to be a watermelon"
SENDER_PRIVATE = "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw"
SENDER_PUBLIC = (
    "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8"
)
BROWSER_PRIVATE = "q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94"
BROWSER_PUBLIC = (
    "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"
)
SECRET = "BTBZMqHH6r4Tts7J_aSIgg"
SALT = "DGv6ra1nlYgDCS1FRnbzlw"
BODY = (
    "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6T"
    "lzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4"
    "a-fN"
)

# RFC 8292, 2.4: a whole header as it prints it.
PRINTED = (
    "vapid t=eyJ0eXAiOiJKV1QiLCJhbGciOiJFUzI1NiJ9.eyJhdWQiOiJodHRwczovL3B1c2guZXhhbXBsZS5uZXQiLCJle"
    "HAiOjE0NTM1MjM3NjgsInN1YiI6Im1haWx0bzpwdXNoQGV4YW1wbGUuY29tIn0.i3CYb7t4xfxCDquptFOepC9GAu_HLGk"
    "MlMuCGSK2rpiUfnK9ojFwDXb1JrErtmysazNjjvW2L9OkSSHzvoD1oA, k=BA1Hxzyi1RUM1b5wjxsn7nGxAszw2u61m16"
    "4i3MrAIxHF6YK5h4SDYic-dRuU_RCPCfA5aq9ojSwk5Y2EmClBPs"
)
CONTACT = "mailto:push@example.com"
NOW = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)


def private(text: str) -> ec.EllipticCurvePrivateKey:
    return ec.derive_private_key(int.from_bytes(bytes_of(text)), ec.SECP256R1())


def sealed(plain: bytes, size: int | None = None) -> bytes:
    return envelopes.seal(
        plain,
        to=bytes_of(BROWSER_PUBLIC),
        secret=bytes_of(SECRET),
        by=private(SENDER_PRIVATE),
        salt=bytes_of(SALT),
        size=size,
    )


def test_a_note_is_sealed_as_the_rfc_prints_it() -> None:
    assert text_of(public_bytes(private(SENDER_PRIVATE).public_key())) == SENDER_PUBLIC

    assert text_of(sealed(PLAIN.encode())) == BODY


def test_the_browser_opens_what_the_rfc_prints_and_what_was_filled_up() -> None:
    browser = private(BROWSER_PRIVATE)
    for body in (bytes_of(BODY), sealed(PLAIN.encode(), 1_000)):
        assert opened(body, browser, bytes_of(SECRET)) == PLAIN.encode()


def test_another_browser_opens_nothing() -> None:
    with pytest.raises(InvalidTag):
        opened(bytes_of(BODY), private(SENDER_PRIVATE), bytes_of(SECRET))
    with pytest.raises(InvalidTag):
        opened(bytes_of(BODY), private(BROWSER_PRIVATE), bytes(16))


def test_filled_up_notes_have_one_length_whatever_they_say() -> None:
    assert (
        len({len(sealed(plain, 1_000)) for plain in (b"", b"a", PLAIN.encode(), b"z" * 999)}) == 1
    )


def test_a_note_that_is_more_than_one_record_is_none() -> None:
    sealed(b"z" * (envelopes.RECORD - envelopes.TAG - 1))
    with pytest.raises(ValueError):
        sealed(b"z" * (envelopes.RECORD - envelopes.TAG))


def test_a_browsers_key_that_is_no_point_of_the_curve_seals_nothing() -> None:
    with pytest.raises(ValueError):
        envelopes.seal(
            b"a",
            to=b"\x04" + bytes(64),
            secret=bytes(16),
            by=private(SENDER_PRIVATE),
            salt=bytes(16),
        )


def test_the_token_that_the_rfc_prints_is_taken_by_the_check_that_ours_are_held_to() -> None:
    assert verified(PRINTED) == {
        "aud": "https://push.example.net",
        "exp": 1453523768,
        "sub": "mailto:push@example.com",
    }
    with pytest.raises(InvalidSignature):
        verified(PRINTED.replace("eyJhdWQi", "eyJhdWQj"))


def test_our_token_names_the_service_half_a_day_and_whom_to_write_to() -> None:
    key = ec.generate_private_key(ec.SECP256R1())

    token = envelopes.signed("https://push.example.net/p/Jz?x=1", by=key, contact=CONTACT, now=NOW)

    assert verified(token) == {
        "aud": "https://push.example.net",
        "exp": int(NOW.timestamp()) + 12 * 60 * 60,
        "sub": "mailto:push@example.com",
    }
    assert token.endswith(f", k={text_of(public_bytes(key.public_key()))}")


def test_every_signature_is_64_bytes_however_small_its_halves_are() -> None:
    """RFC 7518, 3.4; a half begins with a zero byte once in 256 times."""
    key = private(SENDER_PRIVATE)
    for minute in range(600):
        at = NOW.replace(hour=minute // 60, minute=minute % 60)
        token = envelopes.signed("https://a.example/", by=key, contact=CONTACT, now=at)
        parts = token.removeprefix("vapid t=").partition(", k=")[0].split(".")
        assert json.loads(bytes_of(parts[0])) == {"typ": "JWT", "alg": "ES256"}
        raw = bytes_of(parts[2])
        assert len(raw) == 64
        whole = encode_dss_signature(int.from_bytes(raw[:32]), int.from_bytes(raw[32:]))
        key.public_key().verify(whole, f"{parts[0]}.{parts[1]}".encode(), ec.ECDSA(SHA256()))
