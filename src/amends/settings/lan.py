"""What a home needs to answer its other devices over TLS: an authority, a leaf, and where it is open.

The authority is this house's own and is made once. It may speak for the addresses of home networks
and for nothing else: whoever steals it can be no bank and no mail to a phone that trusts it, and the
one who runs the house cannot listen by it to what another person's phone says elsewhere. The leaf is
made anew at every start, for exactly the addresses that are served. All of it lies in one folder of
the data folder, for its owner alone.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from amends.settings.environment import Unsettled

Address = IPv4Address | IPv6Address

HOME_NETWORKS: Final = tuple(
    ip_network(network) for network in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7")
)
"""Addresses that no router of the world passes on: RFC 1918 and RFC 4193."""

ONLY_NAME: Final = "amends.home.arpa"
"""The one name that the authority may speak for. RFC 8375 keeps home.arpa for homes; nothing here
uses it, and it stands there because a kind of name that is not constrained at all is free."""

AUTHORITY_LASTS: Final = timedelta(days=3 * 365)
"""A phone that trusted it and was forgotten stops by itself: our own choice (2026-11)."""

LEAF_LASTS: Final = timedelta(days=30)
"""Our own choice (2026-11): a stolen leaf is soon worthless; a house open for weeks still answers."""

EARLIER: Final = timedelta(days=1)
"""Both are valid from a day before, for a phone whose clock is behind."""

FOLDER: Final = "lan"
AUTHORITY: Final = "authority.crt"
AUTHORITY_KEY: Final = "authority.key"
LEAF: Final = "leaf.crt"
LEAF_KEY: Final = "leaf.key"
OPEN: Final = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority:
    """The house's own authority. Its key never prints itself."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey = field(repr=False)
    is_new: bool = False
    """Made just now: a device that trusted an earlier one has to be shown this one."""

    @property
    def shown(self) -> Shown:
        return Shown(certificate=self.certificate)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What anybody may see of the authority."""

    certificate: x509.Certificate

    @property
    def name(self) -> str:
        """As a phone's settings list it."""
        names = self.certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
        return str(names[0].value)

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the certificate, in pairs, as phones and browsers show it."""
        return self.certificate.fingerprint(hashes.SHA256()).hex(":").upper()

    @property
    def file(self) -> bytes:
        """The certificate as every phone takes it (DER)."""
        return self.certificate.public_bytes(Encoding.DER)


def is_of_a_home(address: Address) -> bool:
    """True for an address that only the devices of one network can reach."""
    return any(address in network for network in HOME_NETWORKS)


def url_of(address: Address, port: int) -> str:
    return f"https://{host_of(address)}:{port}/"


def host_of(address: Address) -> str:
    """As it stands in an address line, and in the Host that a browser sends."""
    return f"[{address}]" if isinstance(address, IPv6Address) else str(address)


# -- what is open, for the pages and for Django ----------------------------------------------------


def say_open(place: Path, urls: Iterable[str]) -> None:
    """Keep where the house is open to other devices, until `say_closed`."""
    _write(_folder(place) / OPEN, "".join(f"{url}\n" for url in urls).encode())


def say_closed(place: Path) -> None:
    """Forget it, and the leaf with it: the next opening makes its own."""
    for name in (OPEN, LEAF, LEAF_KEY):
        (place / FOLDER / name).unlink(missing_ok=True)


def open_urls(place: Path) -> tuple[str, ...]:
    """Where the house is open to other devices; nothing if it is not."""
    try:
        return tuple((place / FOLDER / OPEN).read_text(encoding="ascii").split())
    except FileNotFoundError:
        return ()


def open_hosts(place: Path) -> list[str]:
    """The hosts of `open_urls`, as Django compares them."""
    return [host_of(ip_address(urlsplit(url).hostname or "")) for url in open_urls(place)]


def shown(place: Path) -> Shown | None:
    """The authority as anybody may see it, or None if there is none."""
    try:
        read = (place / FOLDER / AUTHORITY).read_bytes()
        return Shown(certificate=x509.load_pem_x509_certificate(read))
    except (FileNotFoundError, ValueError):
        return None


# -- the authority ---------------------------------------------------------------------------------


def authority(place: Path, *, now: datetime) -> Authority:
    """The house's authority, made if there is none or if it is nearly over.

    Raises Unsettled with one sentence if what lies there is damaged.
    """
    folder = _folder(place)
    if not (folder / AUTHORITY_KEY).exists():
        return _made(folder, now)
    found = _found(folder)
    if found.certificate.not_valid_after_utc < now + LEAF_LASTS:
        return _made(folder, now)
    return found


def _found(folder: Path) -> Authority:
    _close_to_others(folder / AUTHORITY_KEY)
    try:
        key = load_pem_private_key((folder / AUTHORITY_KEY).read_bytes(), password=None)
        certificate = x509.load_pem_x509_certificate((folder / AUTHORITY).read_bytes())
    except (OSError, ValueError, TypeError):
        raise _damaged(folder) from None
    if not isinstance(key, ec.EllipticCurvePrivateKey) or _public(key.public_key()) != _public(
        certificate.public_key()
    ):
        raise _damaged(folder)
    return Authority(certificate=certificate, key=key)


def _public(key: object) -> bytes:
    return (
        key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        if isinstance(key, ec.EllipticCurvePublicKey)
        else b""
    )


def _damaged(folder: Path) -> Unsettled:
    return Unsettled(
        f"The certificates in {folder} are damaged; remove that folder, and new ones are made, "
        "which each device then has to be shown."
    )


def _made(folder: Path, now: datetime) -> Authority:
    key = ec.generate_private_key(ec.SECP256R1())
    # Neutral: it stands in the settings of a phone that others may hold.
    name = f"Home {os.urandom(2).hex()}"
    certificate = (
        _begun(name, name, key.public_key(), now, AUTHORITY_LASTS)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs_certificates=True), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(_constraints(), critical=True)
        .sign(key, hashes.SHA256())
    )
    # The key last: without it the folder counts as empty, whenever a start was cut off.
    (folder / AUTHORITY_KEY).unlink(missing_ok=True)
    _write(folder / AUTHORITY, certificate.public_bytes(Encoding.PEM))
    _write(folder / AUTHORITY_KEY, _private(key))
    return Authority(certificate=certificate, key=key, is_new=True)


def _constraints() -> x509.NameConstraints:
    """Whom the authority may speak for; programs that check certificates hold it to this."""
    return x509.NameConstraints(
        permitted_subtrees=[
            x509.DNSName(ONLY_NAME),
            *(x509.IPAddress(network) for network in HOME_NETWORKS),
        ],
        excluded_subtrees=None,
    )


# -- the leaf --------------------------------------------------------------------------------------


def renew_leaf(place: Path, by: Authority, addresses: Iterable[Address], *, now: datetime) -> None:
    """A new key and certificate for exactly these addresses."""
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = leaf(by, [x509.IPAddress(address) for address in addresses], key, now=now)
    folder = _folder(place)
    _write(folder / LEAF, certificate.public_bytes(Encoding.PEM))
    _write(folder / LEAF_KEY, _private(key))


def leaf(
    by: Authority,
    names: Iterable[x509.GeneralName],
    key: ec.EllipticCurvePrivateKey,
    *,
    now: datetime,
) -> x509.Certificate:
    return (
        # A space, so that nothing takes it for the name of a host.
        _begun("Home device", by.shown.name, key.public_key(), now, LEAF_LASTS)
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs_certificates=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(by.key.public_key()), critical=False
        )
        .sign(by.key, hashes.SHA256())
    )


def _begun(
    subject: str,
    issuer: str,
    key: ec.EllipticCurvePublicKey,
    now: datetime,
    lasts: timedelta,
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(_named(subject))
        .issuer_name(_named(issuer))
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now.astimezone(UTC) - EARLIER)
        .not_valid_after(now.astimezone(UTC) + lasts)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
    )


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        key_cert_sign=signs_certificates,
        crl_sign=False,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


# -- files -----------------------------------------------------------------------------------------


def _folder(place: Path) -> Path:
    folder = place / FOLDER
    folder.mkdir(mode=0o700, exist_ok=True)
    folder.chmod(0o700)
    return folder


def _private(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def _write(path: Path, content: bytes) -> None:
    """Whole or not at all, and its owner's alone from the first byte."""
    half = path.with_name(f"{path.name}.half")
    half.unlink(missing_ok=True)
    try:
        with open(os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        half.replace(path)
    except OSError as error:
        raise Unsettled(f"{path} cannot be written: {error.strerror}.") from None


def _close_to_others(path: Path) -> None:
    if stat.S_IMODE(path.stat().st_mode) & 0o077:
        path.chmod(0o600)
        print(f"{path} could be read by others; it is its owner's alone again.", file=sys.stderr)
