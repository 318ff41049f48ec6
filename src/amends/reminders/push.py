"""Handing a note to the service of each browser in which a person wants to be told.

The note is the same for everybody, of one size and under one topic: a service learns at which minute
one went, and nothing else of it. Only addresses of services that we know are asked (`people.devices`),
at addresses of the wider world, and wherever they point on to is not followed.

Until a service has all of a note, nothing can have gone; from then on until its answer nobody knows.
"""

import json
import secrets
import socket
import ssl
import time
from collections.abc import Callable, Collection, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import Message
from email.parser import BytesParser
from email.utils import parsedate_to_datetime
from typing import Final
from urllib.parse import urlsplit

from cryptography.hazmat.primitives.asymmetric.ec import (
    SECP256R1,
    EllipticCurvePrivateKey,
    generate_private_key,
)

from amends.people import devices
from amends.people.devices import Device
from amends.reminders import envelopes, letters
from amends.reminders.channel import Outcome
from amends.reminders.world import left_until, to_the_wider_world

WITHIN: Final = 20.0
"""Seconds for one browser, from the first word to the last. All of a person's are told at once: so that
one which is slow keeps no other waiting, and none is begun long after its claim."""

FILLED: Final = 1_024
"""Bytes that every note is filled up to: more than the words have in any language."""

TOPIC: Final = "note"
"""RFC 8030, 5.4: a note that a service still holds is replaced by the next, so that whoever switches a
phone on finds one. The same word for everybody says nothing."""

LONGEST_ANSWER: Final = 16_384
"""Bytes of an answer's head; more is none."""

GONE: Final = (404, 410)
NOT_NOW: Final = (401, 403, 429, 503)
"""Certainly not taken, and asked again: a service that refuses the house itself is the host's to mend."""

LONGEST_WAIT: Final = timedelta(days=1)

Reach = Callable[[str, float], socket.socket]
"""Opens a line to a service by its name, within so many seconds."""


@dataclass(frozen=True, slots=True)
class Told:
    """What became of a note to all browsers of a person. One that has it is enough."""

    outcome: Outcome
    gone: tuple[str, ...] = ()
    """The addresses at which there is nobody any more."""


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    wait: timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Push:
    """A way for notes to leave the house, and whom a service can ask about it."""

    contact: str
    key: EllipticCurvePrivateKey
    trust: ssl.SSLContext
    reach: Reach
    within: float = WITHIN
    resting: dict[str, datetime] = field(default_factory=dict)
    """Until when a service asked to be left alone. Told to this worker, it holds for all people."""

    def send(self, to: Collection[Device], *, keep: timedelta, now: datetime) -> Told:
        """Tell these browsers. A service keeps the note for one that is off no longer than `keep`."""
        if not to:
            return Told("never")
        # Here, since a thread would not know which language is spoken.
        title, words = letters.note()
        said = json.dumps({"title": title, "words": words}, ensure_ascii=False).encode()
        with ThreadPoolExecutor(len(to)) as several:
            told = list(several.map(lambda one: self._sent(one, said, keep, now), to))
        return Told(
            outcome=_best({one.outcome for one in told}),
            gone=tuple(address for one in told for address in one.gone),
        )

    def _sent(self, to: Device, said: bytes, keep: timedelta, now: datetime) -> Told:
        host = devices.host_of(to.address)
        if not host:
            return Told("never", (to.address,))
        if self.resting.get(host, now) > now:
            return Told("later")
        ends = time.monotonic() + self.within
        has_all = False
        try:
            request = self._request(to, _sealed(said, to), keep, now)
            with self._line(host, ends) as line:
                line.sendall(request)
                has_all = True
                answer = _answer(line, ends, now)
        except (OSError, ValueError):
            return Told("unknown" if has_all else "later")
        if answer.wait:
            self.resting[host] = now + answer.wait
        return _what_became(answer.status, to.address)

    def _request(self, to: Device, body: bytes, keep: timedelta, now: datetime) -> bytes:
        url = urlsplit(to.address)
        head = {
            "Host": url.netloc,
            "Authorization": envelopes.signed(
                to.address, by=self.key, contact=self.contact, now=now
            ),
            "TTL": str(max(int(keep.total_seconds()), 0)),
            "Topic": TOPIC,
            "Urgency": "normal",
            "Content-Encoding": "aes128gcm",
            "Content-Type": "application/octet-stream",
            "Content-Length": str(len(body)),
            "Connection": "close",
        }
        lines = [f"POST {url._replace(scheme='', netloc='').geturl()} HTTP/1.1"]
        lines += [f"{name}: {value}" for name, value in head.items()]
        return "\r\n".join([*lines, "", ""]).encode("ascii") + body

    @contextmanager
    def _line(self, host: str, ends: float) -> Iterator[ssl.SSLSocket]:
        with self.reach(host, left_until(ends)) as bare:
            bare.settimeout(left_until(ends))
            with self.trust.wrap_socket(bare, server_hostname=host) as line:
                line.settimeout(left_until(ends))
                yield line


def by(contact: str) -> Push:
    """A way to the services of browsers, for a house whose host can be reached there."""
    return Push(
        contact=contact,
        key=devices.house_key(),
        trust=ssl.create_default_context(),
        reach=to_the_wider_world,
    )


def _sealed(said: bytes, to: Device) -> bytes:
    return envelopes.seal(
        said,
        to=to.public,
        secret=to.secret,
        by=generate_private_key(SECP256R1()),
        salt=secrets.token_bytes(16),
        size=FILLED,
    )


def _best(outcomes: Collection[Outcome]) -> Outcome:
    """A person who was told in one browser was told."""
    wanted: tuple[Outcome, ...] = ("sent", "unknown", "later")
    return next((outcome for outcome in wanted if outcome in outcomes), "never")


def _what_became(status: int, address: str) -> Told:
    if 200 <= status < 300:
        return Told("sent")
    if status in GONE:
        return Told("never", (address,))
    if status in NOT_NOW:
        return Told("later")
    # A service that broke, or one in front of it, may have taken it all the same.
    return Told("unknown" if status >= 500 else "never")


def _answer(line: ssl.SSLSocket, ends: float, now: datetime) -> _Answer:
    """The head of the answer; what comes after it is not read. Raises OSError or ValueError."""
    read = b""
    while b"\r\n\r\n" not in read:
        line.settimeout(left_until(ends))
        more = line.recv(4_096)
        if not more or len(read) > LONGEST_ANSWER:
            raise ConnectionAbortedError("the answer broke off")
        read += more
    first, _, rest = read.partition(b"\r\n\r\n")[0].partition(b"\r\n")
    version, status, *_ = [*first.split(b" ", 2), b""]
    if not version.startswith(b"HTTP/1.") or len(status) != 3:
        raise ValueError("no answer of this protocol")
    head = BytesParser().parsebytes(rest + b"\r\n\r\n", headersonly=True)
    return _Answer(int(status), _wait(head, now))


def _wait(head: Message, now: datetime) -> timedelta:
    """What `Retry-After` asks for: seconds, or until when (RFC 9110, 10.2.3). A day at most."""
    said = str(head.get("Retry-After", "")).strip()
    if said.isascii() and said.isdigit():
        wait = timedelta(seconds=min(int(said[:9]), LONGEST_WAIT.total_seconds()))
    else:
        try:
            until = parsedate_to_datetime(said)
        except ValueError:
            return timedelta(0)
        wait = (until if until.tzinfo else until.replace(tzinfo=UTC)) - now
    return min(max(wait, timedelta(0)), LONGEST_WAIT)
