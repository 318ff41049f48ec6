"""The settings that the environment may carry: read once, checked, never guessed.

Every name that starts with AMENDS_ stands in `NAMES` and in docs/settings.md. A name that is set
but unknown is refused, since a misspelt setting would otherwise be a quiet unsafe default.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.util import find_spec
from ipaddress import ip_network
from pathlib import Path
from typing import Final, Literal
from urllib.parse import parse_qsl, unquote, urlsplit

NAMES: Final = {
    "AMENDS_DATA": "the data folder",
    "AMENDS_DATABASE_URL": "a PostgreSQL database instead of the embedded one",
    "AMENDS_HOSTS": "the host names of a hosted Amends",
    "AMENDS_SECRET_KEY_FILE": "the file with the key that signs forms, when hosted",
    "AMENDS_SERVER_KEY_FILE": "the file with the key that sessions are sealed under, when hosted",
    "AMENDS_MAIL_URL": "the mail server that reminders go through, where any are to go by e-mail",
    "AMENDS_MAIL_FROM": "the address that such e-mails come from",
    "AMENDS_PUSH_CONTACT": "where a browser's push service can reach whoever runs the house",
    "AMENDS_SERVICES": "whether people may be told by a service of their own",
    "AMENDS_PROXY": "the addresses of the proxies in front, when hosted",
    "AMENDS_ZONE": "the time zone in which a day is today, where the computer's own is not meant",
    "AMENDS_IDLE_MINUTES": "minutes without a click after which a session locks",
}

TESTS_ONLY: Final = {"AMENDS_TEST_DATABASE": "the database that ./test tries: sqlite or postgres"}

IDLE_MINUTES: Final = 15
"""Minutes before an unattended session locks: the shared design's own choice (2026-11)."""

IDLE_AT_MOST: Final = 120

LIBPQ: Final = frozenset(
    {
        "application_name",
        "connect_timeout",
        "host",
        "hostaddr",
        "port",
        "sslcert",
        "sslkey",
        "sslmode",
        "sslrootcert",
        "target_session_attrs",
    }
)
"""The connection parameters a database address may carry after its question mark."""


MAIL_PORTS: Final = {"smtp": 587, "smtps": 465}
"""RFC 8314: submission, and submission over TLS from the start."""

ADDRESS: Final = re.compile(r"[!-;=?-~]+@[A-Za-z0-9.-]+")
"""One address in ASCII, without blanks and angle brackets: it goes into a header as it is."""

PAGE: Final = re.compile(r"https://[A-Za-z0-9.-]+\.[A-Za-z]+(?:/[!#-;=?-~]*)?")
"""A page of the wider world: a push service turns away what it cannot reach (RFC 8292, 2.1)."""


class Unsettled(Exception):
    """A setting is missing, wrong or unsafe. Its text is one sentence for the person who set it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Postgres:
    """Where the PostgreSQL database is. The passphrase never prints itself."""

    name: str
    user: str
    password: str = field(repr=False)
    host: str
    port: str
    options: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """The mail server that reminders go through. The passphrase never prints itself."""

    host: str
    port: int
    user: str
    password: str = field(repr=False)
    tls: Literal["from the start", "before anything is said", "none"]
    """None only on this computer itself."""
    sender: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hosted:
    """What a house for many couples needs, all of it."""

    hosts: tuple[str, ...]
    database: Postgres
    secret_key_file: Path
    server_key_file: Path
    proxies: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Environment:
    """What the environment says, checked. `hosted` is None at home."""

    data: Path | None
    database: Postgres | None
    hosted: Hosted | None
    idle_minutes: int
    zone: str
    mail: Mail | None
    """None where nothing is ever sent by e-mail."""
    push_contact: str
    """Empty where no browser is ever told anything."""
    services: bool
    """Whether people may be told by services of their own."""


def read(environ: Mapping[str, str]) -> Environment:
    """The settings in `environ`. Raises Unsettled with one sentence on the first that is wrong."""
    _refuse_unknown(environ)
    said = {name: environ.get(name, "").strip() for name in NAMES}
    database = _postgres(said["AMENDS_DATABASE_URL"])
    return Environment(
        data=_path("AMENDS_DATA", said["AMENDS_DATA"]),
        database=database,
        hosted=_hosted(said, database),
        idle_minutes=_minutes(said["AMENDS_IDLE_MINUTES"]),
        zone=said["AMENDS_ZONE"],
        mail=_mail(said["AMENDS_MAIL_URL"], said["AMENDS_MAIL_FROM"]),
        push_contact=_push_contact(said["AMENDS_PUSH_CONTACT"]),
        services=_services(said["AMENDS_SERVICES"]),
    )


def _refuse_unknown(environ: Mapping[str, str]) -> None:
    for name in sorted(environ):
        if name.startswith("AMENDS_") and name not in NAMES and name not in TESTS_ONLY:
            raise Unsettled(f"{name} is not a setting of Amends; docs/settings.md lists them all.")


def _path(name: str, said: str) -> Path | None:
    if not said:
        return None
    if said == "~" or said.startswith("~/"):
        raise Unsettled(f"{name} must be a whole path: the shell did not replace its ~.")
    path = Path(said)
    if not path.is_absolute():
        raise Unsettled(f"{name} must be a whole path, from the root of the disk.")
    return path


def _postgres(said: str) -> Postgres | None:
    if not said:
        return None
    # Nothing of the address is ever quoted back: it may hold a passphrase.
    try:
        url = urlsplit(said)
        port = str(url.port or "")
    except ValueError:
        raise Unsettled("AMENDS_DATABASE_URL is not an address that can be read.") from None
    if url.scheme not in ("postgres", "postgresql"):
        raise Unsettled("AMENDS_DATABASE_URL must begin with postgres:// (leave it out at home).")
    if not url.path.strip("/"):
        raise Unsettled("AMENDS_DATABASE_URL names no database: postgres://user@host/name.")
    options = dict(parse_qsl(url.query))
    _refuse_unknown_options(options)
    return Postgres(
        name=unquote(url.path.strip("/")),
        user=unquote(url.username or ""),
        password=unquote(url.password or ""),
        host=options.pop("host", "") or unquote(url.hostname or ""),
        port=options.pop("port", "") or port,
        options=options,
    )


def _refuse_unknown_options(options: Mapping[str, str]) -> None:
    for name in options:
        if name not in LIBPQ:
            known = ", ".join(sorted(LIBPQ))
            raise Unsettled(f"AMENDS_DATABASE_URL may carry only these parameters: {known}.")


def _hosted(said: Mapping[str, str], database: Postgres | None) -> Hosted | None:
    hosts = _hosts(said["AMENDS_HOSTS"])
    if not hosts:
        _refuse_half_hosted(said)
        return None
    if database is None:
        raise _lacking("AMENDS_DATABASE_URL")
    if said["AMENDS_DATA"]:
        raise Unsettled("AMENDS_DATA is for a home; a hosted Amends keeps all in its database.")
    return Hosted(
        hosts=hosts,
        database=database,
        secret_key_file=_needed("AMENDS_SECRET_KEY_FILE", said),
        server_key_file=_needed("AMENDS_SERVER_KEY_FILE", said),
        proxies=_proxies(said["AMENDS_PROXY"]),
    )


def _refuse_half_hosted(said: Mapping[str, str]) -> None:
    for name in ("AMENDS_SECRET_KEY_FILE", "AMENDS_SERVER_KEY_FILE", "AMENDS_PROXY"):
        if said[name]:
            raise Unsettled(f"{name} is for a hosted Amends, which also needs AMENDS_HOSTS.")


def _needed(name: str, said: Mapping[str, str]) -> Path:
    path = _path(name, said[name])
    if path is None:
        raise _lacking(name)
    return path


def _lacking(name: str) -> Unsettled:
    return Unsettled(f"AMENDS_HOSTS makes this a hosted Amends, which needs {name} too.")


def _hosts(said: str) -> tuple[str, ...]:
    hosts = tuple(host.strip() for host in said.split(",") if host.strip())
    for host in hosts:
        if "*" in host or host.startswith("."):
            raise Unsettled("AMENDS_HOSTS must name each host in full: no * and no leading dot.")
        if "/" in host or ":" in host:
            raise Unsettled("AMENDS_HOSTS holds names only, without https:// and without a port.")
    return hosts


def _proxies(said: str) -> tuple[str, ...]:
    proxies = tuple(proxy.strip() for proxy in said.split(",") if proxy.strip())
    for proxy in proxies:
        try:
            ip_network(proxy)
        except ValueError:
            raise Unsettled(
                "AMENDS_PROXY holds addresses or networks, for example 127.0.0.1."
            ) from None
    return proxies


def _minutes(said: str) -> int:
    if not said:
        return IDLE_MINUTES
    if not (said.isascii() and said.isdigit() and 1 <= int(said) <= IDLE_AT_MOST):
        raise Unsettled(f"AMENDS_IDLE_MINUTES must be a whole number from 1 to {IDLE_AT_MOST}.")
    return int(said)


def _mail(said: str, sender: str) -> Mail | None:
    if not said and not sender:
        return None
    if not said or not sender:
        raise Unsettled("AMENDS_MAIL_URL and AMENDS_MAIL_FROM go together: set both or neither.")
    if not ADDRESS.fullmatch(sender):
        raise Unsettled("AMENDS_MAIL_FROM must be one e-mail address and nothing else.")
    # Nothing of the address is ever quoted back: it may hold a passphrase.
    try:
        url = urlsplit(said)
        port = url.port
    except ValueError:
        raise Unsettled("AMENDS_MAIL_URL is not an address that can be read.") from None
    if url.scheme not in MAIL_PORTS or not url.hostname or url.path.strip("/") or url.query:
        raise Unsettled(
            "AMENDS_MAIL_URL must be smtp://user:passphrase@host:587 or smtps://..., without a path."
        )
    return Mail(
        host=url.hostname,
        port=port or MAIL_PORTS[url.scheme],
        user=unquote(url.username or ""),
        password=unquote(url.password or ""),
        tls=_tls(url.scheme, url.hostname),
        sender=sender,
    )


def _tls(scheme: str, host: str) -> Literal["from the start", "before anything is said", "none"]:
    """Encrypted to any other computer, whether it asks for that or not."""
    if scheme == "smtps":
        return "from the start"
    return "none" if host in ("localhost", "127.0.0.1", "::1") else "before anything is said"


def _push_contact(said: str) -> str:
    is_address = said.startswith("mailto:") and ADDRESS.fullmatch(said.removeprefix("mailto:"))
    if said and not is_address and not PAGE.fullmatch(said):
        raise Unsettled(
            "AMENDS_PUSH_CONTACT must be mailto: with one e-mail address, or an https page."
        )
    return said


def _services(said: str) -> bool:
    if said not in ("", "on"):
        raise Unsettled('AMENDS_SERVICES is "on", or left out.')
    if said and find_spec("apprise") is None:
        raise Unsettled("AMENDS_SERVICES needs apprise: docs/hosting.md says how to add it.")
    return bool(said)
