"""`amends serve --lan` as a phone in the same home meets it, over real sockets and real TLS.

127.0.0.7 and 127.0.0.8 stand for the computer's addresses in the home's network.
"""

import hashlib
import http.client
import importlib
import re
import signal
import ssl
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

import pytest
from cryptography import x509
from playwright.sync_api import Browser

from tests.browser import axe, too_wide
from tests.cast import sign_up
from tests.house.ports import free_port
from tests.house.test_open_house import environment

pytestmark = pytest.mark.slow

HOUSE = [sys.executable, str(Path(__file__).parent / "lan_house.py")]
ADDRESS = "127.0.0.7"
OTHER_ADDRESS = "127.0.0.8"


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    status: int
    headers: http.client.HTTPMessage
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode("utf-8")

    @property
    def cookies(self) -> list[str]:
        return self.headers.get_all("Set-Cookie") or []


@dataclass(frozen=True, slots=True)
class House:
    """A house that is open to its home: where, what it said, and its data folder."""

    process: subprocess.Popen[str]
    place: Path
    said: str
    port: int
    lan_port: int

    @property
    def origin(self) -> str:
        return f"https://{ADDRESS}:{self.lan_port}"

    def trusting(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=self.place / "lan" / "authority.crt")

    def ask(
        self,
        path: str,
        *,
        at: str = ADDRESS,
        method: str = "GET",
        body: str | None = None,
        trust: ssl.SSLContext | None = None,
        headers: dict[str, str] | None = None,
    ) -> Answer:
        context = trust or self.trusting()
        visit = http.client.HTTPSConnection(at, self.lan_port, timeout=15, context=context)
        return answered(visit, method, path, body, headers or {})

    def ask_loopback(self, path: str, **headers: str) -> Answer:
        visit = http.client.HTTPConnection("127.0.0.1", self.port, timeout=15)
        return answered(visit, "GET", path, None, headers)

    def close(self, how: signal.Signals = signal.SIGTERM) -> int:
        self.process.send_signal(how)
        return self.process.wait(timeout=30)


def answered(
    visit: http.client.HTTPConnection,
    method: str,
    path: str,
    body: str | None,
    headers: dict[str, str],
) -> Answer:
    with closing(visit):
        visit.request(method, path, body=body, headers=headers)
        answer = visit.getresponse()
        return Answer(answer.status, answer.headers, answer.read())


Open = Callable[..., House]


@pytest.fixture(scope="module")
def open_house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Open]:
    opened = []

    def at(*addresses: str, place: Path | None = None, lan_port: int | None = None) -> House:
        house = _opened(addresses, place or tmp_path_factory.mktemp("lan") / "books", lan_port)
        opened.append(house)
        return house

    yield at
    for house in opened:
        if house.process.poll() is None:
            house.close()


def _opened(addresses: tuple[str, ...], place: Path, lan_port: int | None) -> House:
    port, lan_port = free_port(), lan_port or free_port()
    ports = ["--port", str(port), "--lan-port", str(lan_port)]
    process = subprocess.Popen(
        [*HOUSE, ",".join(addresses), "serve", "--lan", "--no-browser", *ports],
        env=environment(place),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert process.stdout
    said = ""
    while "Amends is open at" not in said:
        line = process.stdout.readline()
        assert line, said
        said += line
    return House(process, place, said, port, lan_port)


@pytest.fixture(scope="module")
def house(open_house: Open) -> House:
    return open_house(ADDRESS, OTHER_ADDRESS)


def test_a_phone_that_trusts_the_house_is_answered_at_each_of_its_addresses(house: House) -> None:
    for address in (ADDRESS, OTHER_ADDRESS):
        assert house.ask("/about/", at=address).status == 200


def test_a_phone_that_does_not_trust_it_is_warned(house: House) -> None:
    with pytest.raises(ssl.SSLCertVerificationError, match="unable to get local issuer"):
        house.ask("/", trust=ssl.create_default_context())


def test_loopback_stays_as_it_was_and_is_not_reached_from_the_home(house: House) -> None:
    assert house.said.endswith(
        f"Amends is open at http://localhost:{house.port}/ (Ctrl-C closes it).\n"
    )
    answer = house.ask_loopback("/in/")
    assert answer.status == 200
    assert [cookie for cookie in answer.cookies if "Secure" in cookie] == []
    with pytest.raises(ConnectionRefusedError):
        http.client.HTTPConnection(ADDRESS, house.port, timeout=5).connect()
    with pytest.raises(ConnectionRefusedError):
        http.client.HTTPConnection("127.0.0.1", house.lan_port, timeout=5).connect()


def test_cookies_go_over_tls_only_and_nothing_is_said_of_later_visits(house: House) -> None:
    answer = house.ask("/in/")
    assert answer.cookies
    assert [one for one in answer.cookies if "Secure" not in one or "HttpOnly" not in one] == []
    assert answer.headers["Strict-Transport-Security"] is None
    assert answer.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("host", ["elsewhere.example", "localhost", "127.0.0.1", "127.0.0.9"])
def test_only_the_addresses_that_are_served_are_answered(house: House, host: str) -> None:
    assert house.ask("/", headers={"Host": f"{host}:{house.lan_port}"}).status == 400


def test_an_address_of_the_home_is_no_name_of_loopback(house: House) -> None:
    assert house.ask_loopback("/", Host=f"{ADDRESS}:{house.port}").status == 400


def test_what_comes_without_tls_is_refused_and_disturbs_nobody(house: House) -> None:
    visit = http.client.HTTPConnection(ADDRESS, house.lan_port, timeout=15)
    with pytest.raises((http.client.HTTPException, ConnectionError)):
        answered(visit, "GET", "/", None, {})
    assert house.ask("/about/").status == 200


def test_an_older_tls_is_refused(house: House) -> None:
    older = house.trusting()
    older.maximum_version = ssl.TLSVersion.TLSv1_2
    with pytest.raises(ssl.SSLError):
        house.ask("/", trust=older)


def test_a_form_is_taken_from_its_own_address_and_from_no_other(house: House) -> None:
    shown = house.ask("/in/")
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', shown.text)
    assert token
    body = urlencode({"csrfmiddlewaretoken": token[1], "login": "never-was", "password": "x" * 20})
    cookie = "; ".join(one.strip().split(";")[0] for one in shown.cookies)

    def sent(origin: str) -> int:
        return house.ask(
            "/in/",
            method="POST",
            body=body,
            headers={
                "Cookie": cookie,
                "Origin": origin,
                "Content-Type": "application/x-www-form-urlencoded",
            },
        ).status

    assert sent(house.origin) == 200
    assert sent("https://elsewhere.example") == 403
    assert sent(f"https://{OTHER_ADDRESS}:{house.lan_port}") == 403


def test_a_head_is_answered_as_often_as_it_is_asked(house: House) -> None:
    assert [house.ask("/in/", method="HEAD").status for _ in range(10)] == [200] * 10


def test_the_terminal_says_what_to_do_and_what_to_compare(house: House) -> None:
    assert f"{house.origin}/phone/" in house.said
    assert f"https://{OTHER_ADDRESS}:{house.lan_port}/" in house.said
    assert "Whoever runs this computer can read what another person opens on it." in house.said
    assert "Passkeys need a name" in house.said
    file = house.ask("/phone/home.crt")
    assert hashlib.sha256(file.body).hexdigest() in said_fingerprint(house.said)


def said_fingerprint(text: str) -> str:
    """Every pair of digits in the text, joined: how it is broken into lines does not matter."""
    return "".join(re.findall(r"\b[0-9A-F]{2}\b(?=[:<\n])", text)).lower()


def test_the_certificate_is_taken_without_signing_in_under_a_name_that_says_nothing(
    house: House,
) -> None:
    answer = house.ask("/phone/home.crt")
    assert answer.status == 200
    assert answer.headers["Content-Type"] == "application/x-x509-ca-cert"
    assert answer.headers["Content-Disposition"] == 'inline; filename="home.crt"'
    taken = x509.load_der_x509_certificate(answer.body)
    kept = (house.place / "lan" / "authority.crt").read_bytes()
    assert taken == x509.load_pem_x509_certificate(kept)


def test_the_page_says_what_trusting_means_and_shows_the_fingerprint_at_home_only(
    house: House,
) -> None:
    """What came the same way as the certificate would prove nothing about it."""
    fingerprint = hashlib.sha256(house.ask("/phone/home.crt").body).hexdigest()
    there, here = house.ask("/phone/").text, house.ask_loopback("/phone/").text
    for page in (there, here):
        assert "can read what another person opens on it" in page
        assert "A passkey needs a name" in page
    assert fingerprint not in said_fingerprint(there)
    assert fingerprint in said_fingerprint(here)
    assert f"{house.origin}/phone/" in here


def test_its_files_are_its_owners_alone(house: House) -> None:
    folder = house.place / "lan"
    assert folder.stat().st_mode & 0o777 == 0o700
    modes = {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()}
    assert modes == dict.fromkeys(
        ("authority.crt", "authority.key", "leaf.crt", "leaf.key", "open"), 0o600
    )


def test_no_key_is_sent_or_said(house: House) -> None:
    keys = [(house.place / "lan" / f"{name}.key").read_text() for name in ("authority", "leaf")]
    for key in keys:
        assert key.splitlines()[1] not in house.said + house.ask("/phone/").text


@pytest.mark.browser
def test_a_person_begins_on_a_phone_sized_browser(house: House, browser: Browser) -> None:
    """Past the warning, through the page of steps, to an account of their own."""
    with browser.new_context(
        ignore_https_errors=True, viewport={"width": 320, "height": 640}
    ) as phone:
        page = phone.new_page()
        page.goto(f"{house.origin}/phone/")
        assert too_wide(page) == 0
        assert axe(page) == []
        assert page.get_by_role("link", name="Take the certificate").is_visible()
        name = sign_up(page, house.origin)
        assert page.url.startswith(house.origin)
        assert len(name.split("-")) == 3
        cookies = phone.cookies()
        assert len(cookies) >= 3
        assert [cookie for cookie in cookies if not cookie.get("secure")] == []


def test_another_address_after_a_restart_renews_the_leaf_only(open_house: Open) -> None:
    first = open_house(ADDRESS)
    trust = first.trusting()
    leaf = ssl.get_server_certificate((ADDRESS, first.lan_port), ca_certs=None)
    assert first.close() == 0
    assert {path.name for path in (first.place / "lan").iterdir()} == {
        "authority.crt",
        "authority.key",
    }
    second = open_house(OTHER_ADDRESS, place=first.place)
    assert "made just now" in first.said
    assert "made just now" not in second.said
    assert second.ask("/about/", at=OTHER_ADDRESS, trust=trust).status == 200
    assert ssl.get_server_certificate((OTHER_ADDRESS, second.lan_port)) != leaf
    with pytest.raises(ConnectionRefusedError):
        second.ask("/about/")


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_nothing_goes_on_answering_once_the_house_is_closed(
    open_house: Open, how: signal.Signals
) -> None:
    house = open_house(ADDRESS)
    trust = house.trusting()
    assert house.ask("/", headers={"Host": "elsewhere.example"}).status == 400
    house.close(how)
    for _ in range(150):
        try:
            house.ask("/about/", trust=trust)
        except OSError:
            break
        time.sleep(0.1)
    else:
        raise AssertionError("the house still answers its home")
    assert house.process.stdout
    assert house.process.stdout.read() == ""


def test_without_lan_nothing_is_shown_for_other_devices(tmp_path: Path) -> None:
    from django.test import Client, override_settings

    with override_settings(AMENDS_PLACE=tmp_path):
        assert Client().get("/phone/").status_code == 404
        assert Client().get("/phone/home.crt").status_code == 404


def test_a_second_start_says_what_is_open(house: House) -> None:
    again = run(house.place, "serve", "--lan", "--no-browser")
    assert again.returncode == 0
    assert again.stdout == f"Amends is already open at http://localhost:{house.port}/\n"


def run(place: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*HOUSE, ADDRESS, *arguments],
        env=environment(place),
        capture_output=True,
        text=True,
        check=False,
    )


def test_options_of_the_home_are_refused_without_it(tmp_path: Path) -> None:
    refused = run(tmp_path / "books", "serve", "--lan-port", "9000")
    assert refused.returncode == 2
    assert "belong to --lan" in refused.stderr


def test_a_computer_with_public_addresses_only_stays_closed(tmp_path: Path) -> None:
    refused = subprocess.run(
        [*HOUSE, "8.8.4.4", "serve", "--lan", "--no-browser", "--port", str(free_port())],
        env=environment(tmp_path / "books"),
        capture_output=True,
        text=True,
        check=False,
    )
    assert refused.returncode == 1
    assert "only public addresses" in refused.stderr
    assert not (tmp_path / "books" / "lan").exists()


def test_every_cookie_of_the_settings_for_the_home_is_for_tls_only() -> None:
    settings = importlib.import_module("amends.settings.django_lan")
    plain = importlib.import_module("amends.settings.django")
    secure = {name for name in vars(plain) if name.endswith("COOKIE_SECURE")}
    assert len(secure) == 3
    assert {name for name in secure if getattr(settings, name) is not True} == set()
    assert settings.AMENDS_SECURE
    assert not settings.MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN
    assert settings.SECURE_HSTS_SECONDS == 0
    assert settings.ALLOWED_HOSTS == []
    assert "django.security.DisallowedHost" not in plain.LOGGING["loggers"]
