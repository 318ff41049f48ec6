"""Handing a letter to a mail server, one step of SMTP at a time, to know what certainly did not go.

Until the server has the whole letter and its last line, nothing can have gone: the letter may be
tried again, also where it reaches the other. From then on until its answer nobody knows.
"""

import re
import smtplib
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from typing import Final

from amends.reminders.channel import Outcome
from amends.settings.environment import Mail


@dataclass(frozen=True, slots=True)
class Post:
    """A way for letters to leave the house, and the address that they come from."""

    sender: str
    send: Callable[[EmailMessage], Outcome]


ANSWER_WITHIN: Final = 25.0
"""Seconds for each answer of the server. There are eight at most, so that all of it ends before the
row's lease (`journal.dues.LEASE`) does."""

OURSELVES: Final = "[127.0.0.1]"
"""What we call ourselves: the computer's own name is nobody's business (RFC 5321, 4.1.3)."""


def by(mail: Mail, *, within: float = ANSWER_WITHIN) -> Post:
    """A way to send by this server."""

    def send(letter: EmailMessage) -> Outcome:
        try:
            server = _opened(mail, within)
        except (OSError, smtplib.SMTPException, ValueError):
            return "later"
        try:
            return _sent(server, mail, letter)
        finally:
            # Without a good-bye: an answer to it would only come between us and what became of it.
            server.close()

    return Post(mail.sender, send)


def _sent(server: smtplib.SMTP, mail: Mail, letter: EmailMessage) -> Outcome:
    whole = _with_dots(letter.as_bytes(policy=SMTP))
    try:
        refused = _offered(server, mail, str(letter["To"]))
    except (OSError, smtplib.SMTPException, ValueError):
        return "later"
    return refused or _handed_over(server, whole)


def _opened(mail: Mail, within: float) -> smtplib.SMTP:
    if mail.tls == "from the start":
        server: smtplib.SMTP = smtplib.SMTP_SSL(
            mail.host,
            mail.port,
            local_hostname=OURSELVES,
            timeout=within,
            context=ssl.create_default_context(),
        )
    else:
        server = smtplib.SMTP(mail.host, mail.port, local_hostname=OURSELVES, timeout=within)
    try:
        if mail.tls == "before anything is said":
            server.starttls(context=ssl.create_default_context())
        if mail.user:
            server.login(mail.user, mail.password)
    except BaseException:
        server.close()
        raise
    return server


def _offered(server: smtplib.SMTP, mail: Mail, to: str) -> Outcome | None:
    """From and to; None where the server now waits for the letter.

    A server that refuses its own sender is the host's to mend, and asked again.
    """
    server.ehlo_or_helo_if_needed()
    if server.mail(mail.sender)[0] != 250:
        return "later"
    answer = server.rcpt(to)[0]
    if answer not in (250, 251):
        return _refusal(answer)
    answer = server.docmd("DATA")[0]
    return None if answer == 354 else _refusal(answer)


def _handed_over(server: smtplib.SMTP, letter: bytes) -> Outcome:
    """The letter itself: from its last line until the answer to it, nobody knows."""
    try:
        server.send(letter + b".\r\n")
        answer = server.getreply()[0]
    except (OSError, smtplib.SMTPException, ValueError):
        return "unknown"
    if 200 <= answer < 300:
        return "sent"
    return _refusal(answer) if 400 <= answer < 600 else "unknown"


def _refusal(answer: int) -> Outcome:
    return "never" if 500 <= answer < 600 else "later"


def _with_dots(letter: bytes) -> bytes:
    """RFC 5321, 4.5.2: a line that begins with a dot gets another, since a lone one ends the letter."""
    whole = re.sub(rb"(?m)^\.", b"..", letter)
    return whole if whole.endswith(b"\r\n") else whole + b"\r\n"
