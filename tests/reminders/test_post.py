"""What became of a letter, told by a real mail server: sent, another time, never, or nobody knows."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from ipaddress import ip_address
from pathlib import Path
from threading import Thread

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from amends.reminders.post import Post, by
from amends.settings.environment import Mail
from tests.house.ports import free_port
from tests.reminders.mailbox import SENDER, Mailbox, mailbox

TO = "ben@letters.example"


@pytest.fixture
def box() -> Iterator[Mailbox]:
    with mailbox() as opened:
        yield opened


def letter(text: str = "Something is there.\n") -> EmailMessage:
    written = EmailMessage(policy=SMTP)
    written["From"], written["To"], written["Subject"] = SENDER, TO, "A note"
    written.set_content(text)
    return written


def post(mail: Mail) -> Post:
    return by(mail, within=2)


def test_a_letter_arrives_as_it_was_written(box: Mailbox) -> None:
    written = letter(".\n..A line that begins with dots.\n.\nAnd one after it.\n")

    assert post(box.mail).send(written) == "sent"

    (come,) = box.accepted
    assert come.get_content().replace("\r\n", "\n") == written.get_content().replace("\r\n", "\n")
    assert (come["To"], come["From"]) == (TO, SENDER)


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [("450 Not now", "later"), ("421 Closing", "later"), ("550 Nobody here", "never")],
)
@pytest.mark.parametrize("step", ["at_recipient", "at_letter"])
def test_what_the_server_says_is_what_becomes_of_it(
    box: Mailbox, step: str, answer: str, outcome: str
) -> None:
    setattr(box, step, answer)

    assert post(box.mail).send(letter()) == outcome

    assert box.accepted == []


def test_a_server_that_hangs_up_with_the_letter_leaves_it_unknown(box: Mailbox) -> None:
    box.hangs_up = True

    assert post(box.mail).send(letter()) == "unknown"

    assert len(box.accepted) == 1


def test_a_server_that_thinks_too_long_about_the_letter_leaves_it_unknown(box: Mailbox) -> None:
    box.seconds = 1.0

    assert by(box.mail, within=0.3).send(letter()) == "unknown"

    assert len(box.accepted) == 1


def test_a_server_that_is_not_there_is_asked_again() -> None:
    nowhere = Mail(
        host="127.0.0.1", port=free_port(), user="", password="", tls="none", sender=SENDER
    )
    assert post(nowhere).send(letter()) == "later"


@pytest.mark.parametrize(
    "said",
    [b"", b"220 hello\r\n", b"220 hello\r\n250 you\r\n", b"220 hello\r\n250 you\r\n250 yes\r\n"],
    ids=["at once", "after its greeting", "after our name", "after the sender"],
)
def test_a_line_that_goes_dead_before_the_letter_left_is_tried_again(said: bytes) -> None:
    with dying(said) as port:
        mail = Mail(host="127.0.0.1", port=port, user="", password="", tls="none", sender=SENDER)
        assert post(mail).send(letter()) == "later"


def test_an_answer_that_is_none_leaves_it_unknown() -> None:
    with dying(b"220 a\r\n250 b\r\n250 c\r\n250 d\r\n354 go on\r\nwhat was that\r\n") as port:
        mail = Mail(host="127.0.0.1", port=port, user="", password="", tls="none", sender=SENDER)
        assert post(mail).send(letter()) == "unknown"


class dying:  # noqa: N801 - used as a block
    """A server that says all it has to say at once, and then hangs up."""

    def __init__(self, said: bytes) -> None:
        self.said = said
        self.listening = socket.create_server(("127.0.0.1", 0))

    def __enter__(self) -> int:
        Thread(target=self._serve, daemon=True).start()
        port: int = self.listening.getsockname()[1]
        return port

    def __exit__(self, *_: object) -> None:
        self.listening.close()

    def _serve(self) -> None:
        try:
            there, _ = self.listening.accept()
        except OSError:
            return
        with closing(there):
            there.sendall(self.said)
            there.shutdown(socket.SHUT_WR)
            while there.recv(4096):
                pass


def trusted_at(address: str, tmp_path: Path, patch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """What a server has whose certificate, for that address, this computer trusts."""
    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ip_address(address))]), critical=True
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    file = tmp_path / "both.pem"
    file.write_bytes(
        certificate.public_bytes(Encoding.PEM)
        + key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    )
    patch.setenv("SSL_CERT_FILE", str(file))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context


WORD = "a passphrase of its own"


@pytest.mark.parametrize(
    ("address", "word", "outcome"),
    [("127.0.0.1", WORD, "sent"), ("127.0.0.1", "another", "later"), ("10.0.0.1", WORD, "later")],
    ids=["as it should be", "wrong passphrase", "certificate of another place"],
)
def test_to_another_computer_nothing_is_said_in_the_clear(
    address: str, word: str, outcome: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nor to whoever only stands in the place of the mail server."""
    with mailbox(tls=trusted_at(address, tmp_path, monkeypatch)) as box:
        box.passphrases = {"house": WORD}
        mail = replace(box.mail, tls="before anything is said", user="house", password=word)

        assert post(mail).send(letter()) == outcome

        assert len(box.accepted) == (1 if outcome == "sent" else 0)


def test_a_server_that_cannot_encrypt_is_told_nothing(box: Mailbox) -> None:
    mail = replace(box.mail, tls="before anything is said", user="house", password=WORD)

    assert post(mail).send(letter()) == "later"

    assert box.accepted == []
