"""A real mail server on this computer, that can also do what mail servers do on a bad day."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP
from functools import partial
from socketserver import StreamRequestHandler, ThreadingTCPServer
from threading import Thread
from typing import TYPE_CHECKING, Any, Final

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

from amends.settings.environment import Mail
from tests.house.ports import free_port

if TYPE_CHECKING:
    from amends.reminders.channel import Channel
    from amends.reminders.post import Post

SENDER: Final = "notes@house.example"


@dataclass
class Mailbox:
    """What came, and how the server behaves."""

    port: int
    accepted: list[EmailMessage] = field(default_factory=list)
    """Letters that it has, whatever it said to whoever sent them."""
    refused: list[EmailMessage] = field(default_factory=list)
    at_recipient: str = ""
    at_letter: str = ""
    """What it answers instead of yes, at each of these steps."""
    seconds: float = 0.0
    """How long it thinks about a letter before it answers."""
    hangs_up: bool = False
    """Whether it takes the letter, and then the line goes dead before its answer."""
    passphrases: dict[str, str] = field(default_factory=dict)

    @property
    def mail(self) -> Mail:
        return Mail(
            host="127.0.0.1", port=self.port, user="", password="", tls="none", sender=SENDER
        )

    @property
    def mail_url(self) -> str:
        """The same as AMENDS_MAIL_URL says it, for a process of its own."""
        return f"smtp://127.0.0.1:{self.port}"

    def ways(self, *, within: float) -> tuple[Channel, ...]:
        """The channels of a house whose letters go here."""
        from amends.reminders import post

        return by(post.by(self.mail, within=within))

    @property
    def to(self) -> list[str]:
        return [str(letter["To"]) for letter in self.accepted]

    def take(self, letter: Any) -> str:
        """What is answered to this letter; nothing where the line goes dead."""
        (self.refused if self.at_letter else self.accepted).append(letter)
        return "" if self.hangs_up else self.at_letter or "250 OK"

    # What aiosmtpd asks of a handler.

    async def handle_RCPT(  # noqa: N802
        self, server: Any, session: Any, envelope: Any, address: str, options: Any
    ) -> str:
        if self.at_recipient:
            return self.at_recipient
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        said = self.take(message_from_bytes(envelope.content, policy=SMTP))
        if self.seconds:
            await asyncio.sleep(self.seconds)
        if not said:
            server.transport.abort()
        return said

    def let_in(self, server: Any, session: Any, envelope: Any, how: str, said: Any) -> AuthResult:
        known = self.passphrases.get(said.login.decode()) == said.password.decode()
        return AuthResult(success=known)


def by(way: Post) -> tuple[Channel, ...]:
    """The channels of a house whose letters go this way."""
    from amends.reminders.channels import mail, number

    return mail.by(way), number.by(way)


@contextmanager
def mailbox(
    *, tls: ssl.SSLContext | None = None, kind: type[Mailbox] = Mailbox
) -> Iterator[Mailbox]:
    """A server for as long as the block; with `tls` it says nothing before that was begun."""
    box = kind(free_port())
    strict: dict[str, Any] = (
        {"tls_context": tls, "require_starttls": True, "auth_required": True} if tls else {}
    )
    # It says who it is without asking this computer's name anew for each letter.
    server = Controller(
        box,
        hostname="127.0.0.1",
        port=box.port,
        server_hostname="mail.house.example",
        authenticator=box.let_in,
        **strict,
    )
    server.start()
    try:
        yield box
    finally:
        server.stop()


@contextmanager
def quick_mailbox(kind: type[Mailbox] = Mailbox) -> Iterator[Mailbox]:
    """A plain one for many thousands of letters: its conversation costs a fiftieth of aiosmtpd's."""
    box = kind(0)
    with ThreadingTCPServer(("127.0.0.1", 0), partial(_Conversation, box)) as server:
        server.daemon_threads = True
        box.port = server.server_address[1]
        Thread(target=server.serve_forever, args=(0.05,)).start()
        try:
            yield box
        finally:
            server.shutdown()


class _Conversation(StreamRequestHandler):
    """RFC 5321 with one who keeps to it: a letter, and the end."""

    disable_nagle_algorithm = True

    def __init__(self, box: Mailbox, *given: Any) -> None:
        self.box = box
        super().__init__(*given)

    def handle(self) -> None:
        # Whoever is killed says no good-bye.
        with suppress(ConnectionError):
            self._say("220 mail.house.example")
            while line := self.rfile.readline():
                if line.upper() != b"DATA\r\n":
                    self._say("250 OK")
                    continue
                self._say("354 Go on")
                if not self._took_the_letter():
                    return

    def _took_the_letter(self) -> bool:
        lines = []
        while (line := self.rfile.readline()) != b".\r\n":
            if not line:
                return False
            lines.append(line.removeprefix(b"."))
        said = self.box.take(message_from_bytes(b"".join(lines)))
        if said:
            self._say(said)
        return bool(said)

    def _say(self, what: str) -> None:
        self.wfile.write(f"{what}\r\n".encode())
