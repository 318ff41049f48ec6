"""Whom the house's own authority can speak for, as OpenSSL sees it, and how long its things last."""

import ssl
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address, ip_network
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding

from amends.settings import Unsettled, lan

NOW = datetime.now(UTC)
"""OpenSSL compares with the computer's own clock, so these certificates are of today."""

A_YEAR_AGO = NOW - timedelta(days=365)


def named(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ip_address(host))
    except ValueError:
        return x509.DNSName(host)


def believes(authority: lan.Authority, host: str, place: Path, *, leaf_for: str = "") -> bool:
    """Whether a client that trusts this authority believes a leaf by it to be `host`."""
    key = ec.generate_private_key(ec.SECP256R1())
    leaf = lan.leaf(authority, [named(leaf_for or host)], key, now=NOW)
    (place / "leaf").write_bytes(leaf.public_bytes(Encoding.PEM))
    (place / "leaf.key").write_bytes(lan._private(key))
    served = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    served.load_cert_chain(place / "leaf", place / "leaf.key")
    asking = ssl.create_default_context(
        cadata=authority.certificate.public_bytes(Encoding.PEM).decode()
    )
    asking.verify_flags |= ssl.VERIFY_X509_STRICT
    return shake_hands(served, asking, host)


def shake_hands(served: ssl.SSLContext, asking: ssl.SSLContext, host: str) -> bool:
    """A whole TLS handshake in memory."""
    to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
    server = served.wrap_bio(to_server, to_client, server_side=True)
    client = asking.wrap_bio(to_client, to_server, server_hostname=host)
    for _ in range(4):
        for side in (client, server):
            try:
                side.do_handshake()
            except ssl.SSLWantReadError:
                pass
            except ssl.SSLCertVerificationError:
                return False
    return client.getpeercert() is not None


@pytest.fixture
def authority(tmp_path: Path) -> lan.Authority:
    return lan.authority(tmp_path, now=NOW)


@pytest.mark.parametrize("host", ["192.168.1.5", "10.7.0.1", "172.16.9.9", "fd77:1::5"])
def test_it_speaks_for_addresses_of_a_home(
    authority: lan.Authority, host: str, tmp_path: Path
) -> None:
    assert believes(authority, host, tmp_path)


@pytest.mark.parametrize(
    "host",
    [
        "bank.example",
        "mail.bank.example",
        "fritz.box",
        "home.arpa",
        "localhost",
        "127.0.0.1",
        "203.0.113.5",
        "172.32.0.1",
        "2001:db8::5",
        "fe80::5",
    ],
)
def test_whoever_steals_it_can_speak_for_nothing_else(
    authority: lan.Authority, host: str, tmp_path: Path
) -> None:
    assert not believes(authority, host, tmp_path)


@pytest.mark.parametrize("host", ["bank.example", "203.0.113.5"])
def test_it_is_these_limits_that_hold_it(
    host: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same authority without them would be believed."""
    monkeypatch.setattr(lan, "HOME_NETWORKS", (ip_network("0.0.0.0/0"),))
    monkeypatch.setattr(lan, "ONLY_NAME", "example")
    assert believes(lan.authority(tmp_path, now=NOW), host, tmp_path)


def test_a_leaf_for_one_address_is_not_believed_at_another(
    authority: lan.Authority, tmp_path: Path
) -> None:
    assert not believes(authority, "192.168.1.5", tmp_path, leaf_for="192.168.1.6")


def test_it_makes_no_further_authorities(authority: lan.Authority) -> None:
    limits = authority.certificate.extensions.get_extension_for_class(x509.BasicConstraints)
    assert (limits.critical, limits.value.ca, limits.value.path_length) == (True, True, 0)


def test_its_name_says_nothing_of_what_it_is_for(authority: lan.Authority) -> None:
    assert authority.shown.name.startswith("Home ")
    assert b"mends" not in authority.shown.file.replace(lan.ONLY_NAME.encode(), b"")


def test_another_start_keeps_the_authority_and_renews_the_leaf(tmp_path: Path) -> None:
    first = lan.authority(tmp_path, now=NOW)
    lan.renew_leaf(tmp_path, first, [ip_address("192.168.1.5")], now=NOW)
    before = x509.load_pem_x509_certificate((tmp_path / "lan" / "leaf.crt").read_bytes())
    second = lan.authority(tmp_path, now=NOW)
    lan.renew_leaf(tmp_path, second, [ip_address("10.0.0.8"), ip_address("fd00::8")], now=NOW)
    after = x509.load_pem_x509_certificate((tmp_path / "lan" / "leaf.crt").read_bytes())
    assert first.is_new
    assert not second.is_new
    assert first.certificate == second.certificate
    assert before.public_key() != after.public_key()
    names = after.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert names.get_values_for_type(x509.IPAddress) == [
        ip_address("10.0.0.8"),
        ip_address("fd00::8"),
    ]
    assert after.not_valid_after_utc - after.not_valid_before_utc == timedelta(days=31)


def test_an_authority_that_would_end_before_a_leaf_is_made_anew(tmp_path: Path) -> None:
    old = lan.authority(tmp_path, now=NOW - lan.AUTHORITY_LASTS + timedelta(days=29))
    new = lan.authority(tmp_path, now=NOW)
    assert new.is_new
    assert new.certificate != old.certificate
    assert lan.authority(tmp_path, now=NOW).certificate == new.certificate


def test_one_that_lasts_is_kept_for_years(tmp_path: Path) -> None:
    old = lan.authority(tmp_path, now=A_YEAR_AGO)
    assert lan.authority(tmp_path, now=NOW).certificate == old.certificate


def test_keys_are_their_owners_alone_and_are_closed_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lan.authority(tmp_path, now=NOW)
    key = tmp_path / "lan" / "authority.key"
    assert key.stat().st_mode & 0o777 == 0o600
    assert key.parent.stat().st_mode & 0o777 == 0o700
    key.chmod(0o644)
    lan.authority(tmp_path, now=NOW)
    assert key.stat().st_mode & 0o777 == 0o600
    assert "could be read by others" in capsys.readouterr().err


def test_an_authority_never_prints_its_key(authority: lan.Authority) -> None:
    assert "key" not in repr(authority)


@pytest.mark.parametrize("name", ["authority.key", "authority.crt"])
@pytest.mark.parametrize("content", [b"", b"-----BEGIN NOTHING-----\n"])
def test_a_damaged_authority_is_refused_with_what_to_do(
    name: str, content: bytes, tmp_path: Path
) -> None:
    lan.authority(tmp_path, now=NOW)
    (tmp_path / "lan" / name).write_bytes(content)
    with pytest.raises(Unsettled, match="remove that folder"):
        lan.authority(tmp_path, now=NOW)


def test_a_key_of_another_authority_is_refused(tmp_path: Path) -> None:
    for place in ("one", "other"):
        (tmp_path / place).mkdir()
        lan.authority(tmp_path / place, now=NOW)
    (tmp_path / "other" / "lan" / "authority.key").replace(
        tmp_path / "one" / "lan" / "authority.key"
    )
    with pytest.raises(Unsettled, match="damaged"):
        lan.authority(tmp_path / "one", now=NOW)


def test_a_start_that_was_cut_off_before_the_key_was_written_begins_again(tmp_path: Path) -> None:
    lan.authority(tmp_path, now=NOW)
    (tmp_path / "lan" / "authority.key").unlink()
    assert lan.authority(tmp_path, now=NOW).is_new


def test_hosts_are_those_of_the_addresses_that_are_open(tmp_path: Path) -> None:
    assert lan.open_hosts(tmp_path) == []
    addresses = [ip_address("192.168.1.5"), ip_address("fd77:1:0::5")]
    lan.say_open(tmp_path, [lan.url_of(address, 8643) for address in addresses])
    assert lan.open_urls(tmp_path) == ("https://192.168.1.5:8643/", "https://[fd77:1::5]:8643/")
    assert lan.open_hosts(tmp_path) == ["192.168.1.5", "[fd77:1::5]"]
    lan.say_closed(tmp_path)
    assert lan.open_urls(tmp_path) == ()
