"""A real push service on this computer, under the names of those that there are, and its browsers.

What it is asked by is the house's own way out; only where a name leads, and which authority is
believed, are given to it. On a bad day it does what such services do.
"""

from __future__ import annotations

import json
import socket
import ssl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from typing import Any, Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from amends.people import devices
from amends.people.devices import Device
from amends.reminders.push import Push
from tests.reminders.browser_side import opened

HOST: Final = "updates.push.services.mozilla.com"
BEGINS, ENDS = datetime(2020, 1, 1, tzinfo=UTC), datetime(2049, 1, 1, tzinfo=UTC)
"""What checks a certificate looks at the computer's own clock, which no story can turn."""

CONTACT: Final = "mailto:notes@house.example"


@dataclass(frozen=True)
class Note:
    """What came to the service."""

    path: str
    head: dict[str, str]
    body: bytes = field(repr=False)


@dataclass
class Service:
    """What came, and how the service behaves."""

    port: int = 0
    notes: list[Note] = field(default_factory=list)
    status: int = 201
    statuses: dict[str, int] = field(default_factory=dict)
    """By the path of a browser, where one is to have another."""
    head: dict[str, str] = field(default_factory=dict)
    seconds: float = 0.0
    """How long it thinks before it answers."""
    drips: float = 0.0
    """How long it waits after each sign of its answer."""
    hangs_up: bool = False
    """Whether it takes the note, and then the line goes dead."""
    says: bytes = b""
    """What it answers instead, as it is."""
    trust: ssl.SSLContext = field(default_factory=lambda: ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    authority: Path = Path()
    """The file that vouches for it."""
    reached: list[str] = field(default_factory=list)
    """By which names it was asked for."""

    def reach(self, host: str, within: float) -> socket.socket:
        self.reached.append(host)
        return socket.create_connection(("127.0.0.1", self.port), within)

    def way(self, within: float = 3.0) -> Push:
        return Push(
            contact=CONTACT,
            key=devices.house_key(),
            trust=self.trust,
            reach=self.reach,
            within=within,
        )


class Browser:
    """One that asked to be told: it alone can open what comes."""

    def __init__(self, name: str = "phone", host: str = HOST) -> None:
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.secret = name.encode().ljust(16, b"-")[:16]
        self.name = name
        self.path = f"/wpush/v2/{name}"
        self.address = f"https://{host}{self.path}"

    @property
    def public(self) -> bytes:
        return self.key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)

    @property
    def device(self) -> Device:
        return devices.device(
            self.name,
            address=self.address,
            public=self.public,
            secret=self.secret,
            added=date(2026, 3, 2),
        )

    def reads(self, note: Note) -> dict[str, Any]:
        read: dict[str, Any] = json.loads(opened(note.body, self.key, self.secret))
        return read


@contextmanager
def push_service(name: str = HOST) -> Iterator[Service]:
    """A service for as long as the block, with a certificate for this name."""
    service = Service()
    handler = type("Handler", (_Handler,), {"service": service})
    with TemporaryDirectory() as place, _Server(("127.0.0.1", 0), handler) as server:
        authority, leaf = _certificates(name, Path(place))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(leaf)
        service.trust.load_verify_locations(authority)
        service.authority = authority
        server.socket = context.wrap_socket(
            server.socket, server_side=True, do_handshake_on_connect=False
        )
        service.port = server.server_address[1]
        Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        yield service
        server.shutdown()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: Any) -> None:
        """Whoever does not believe the certificate hangs up: nothing to say about that."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    service: Service

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        service = self.service
        service.notes.append(Note(self.path, dict(self.headers.items()), body))
        time.sleep(service.seconds)
        if service.hangs_up:
            self.close_connection = True
            self.connection.close()
            return
        if service.says:
            self.wfile.write(service.says)
            self.close_connection = True
            return
        for part in self._answer():
            self.wfile.write(part)
            time.sleep(service.drips)
        self.close_connection = True

    def _answer(self) -> list[bytes]:
        status = self.service.statuses.get(self.path, self.service.status)
        lines = [f"HTTP/1.1 {status} So"]
        lines += [f"{name}: {value}" for name, value in self.service.head.items()]
        whole = "\r\n".join([*lines, "Content-Length: 0", "", ""]).encode()
        return [bytes([one]) for one in whole] if self.service.drips else [whole]

    def log_message(self, *_: Any) -> None:
        pass


def _certificates(name: str, place: Path) -> tuple[Path, Path]:
    """An authority of its own, and a leaf of it for this name with its key."""
    authority_key, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    issuer = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Of a test")])
    authority = _signed(issuer, authority_key, issuer, authority_key, "", ca=True)
    leaf = _signed(x509.Name([]), key, issuer, authority_key, name, ca=False)
    at, both = place / "authority.pem", place / "leaf.pem"
    at.write_bytes(authority.public_bytes(Encoding.PEM))
    both.write_bytes(
        leaf.public_bytes(Encoding.PEM)
        + key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    )
    return at, both


def _signed(
    subject: x509.Name,
    key: ec.EllipticCurvePrivateKey,
    issuer: x509.Name,
    by: ec.EllipticCurvePrivateKey,
    name: str,
    *,
    ca: bool,
) -> x509.Certificate:
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(BEGINS)
        .not_valid_after(ENDS)
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(by.public_key()), critical=False
        )
    )
    if name:
        builder = builder.add_extension(
            x509.SubjectAlternativeName([x509.DNSName(name)]), critical=True
        )
    if ca:
        usage = dict.fromkeys(
            (
                "digital_signature",
                "content_commitment",
                "key_encipherment",
                "data_encipherment",
                "key_agreement",
                "crl_sign",
                "encipher_only",
                "decipher_only",
            ),
            False,
        )
        builder = builder.add_extension(x509.KeyUsage(key_cert_sign=True, **usage), critical=True)
    return builder.sign(by, hashes.SHA256())
