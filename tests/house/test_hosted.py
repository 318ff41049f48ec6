"""A hosted house, started as docs/hosting.md says: PostgreSQL, keys in files, two processes."""

import http.client
import os
import re
import secrets
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.ports import free_port
from tests.postgres import running

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parent.parent.parent
AMENDS = [sys.executable, "-I", "-m", "amends.cli.entry"]
HOST = "amends.example"
THROUGH_PROXY = {
    "Host": HOST,
    "X-Forwarded-For": "203.0.113.7",
    "X-Forwarded-Proto": "https",
}


def as_the_manual_says(port: int) -> list[str]:
    """The command of docs/hosting.md, on a free port."""
    page = (ROOT / "docs" / "hosting.md").read_text(encoding="utf-8")
    found = re.search(r"\.venv/bin/granian (.*)", page)
    assert found
    arguments = found[1].replace("--port 8642", f"--port {port}").split()
    assert str(port) in arguments
    return [str(Path(sys.executable).parent / "granian"), *arguments]


@pytest.fixture(scope="module")
def environ(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    keys = tmp_path_factory.mktemp("keys")
    for name in ("secret.key", "server.key"):
        (keys / name).write_text(secrets.token_hex(32))
        (keys / name).chmod(0o600)
    kept = {name: value for name, value in os.environ.items() if not name.startswith("AMENDS_")}
    with running() as server:
        server.make("hosted")
        yield {
            **kept,
            "AMENDS_HOSTS": HOST,
            "AMENDS_DATABASE_URL": server.url("hosted"),
            "AMENDS_SECRET_KEY_FILE": str(keys / "secret.key"),
            "AMENDS_SERVER_KEY_FILE": str(keys / "server.key"),
            "AMENDS_PROXY": "127.0.0.1",
        }


def run(environ: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*AMENDS, *arguments], env=environ, capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="module")
def port(environ: dict[str, str]) -> Iterator[int]:
    migrated = run(environ, "migrate")
    assert migrated.stdout == "The database is up to date.\n", migrated.stderr
    port = free_port()
    process = subprocess.Popen(as_the_manual_says(port), env=environ)
    try:
        _wait_for(port)
        yield port
    finally:
        process.terminate()
        process.wait(timeout=15)


def _wait_for(port: int) -> None:
    for _ in range(600):
        try:
            get(port, THROUGH_PROXY)
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError("the hosted house did not open")


def get(port: int, headers: dict[str, str], path: str = "/about/") -> http.client.HTTPResponse:
    visit = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    visit.request("GET", path, headers=headers)
    answer = visit.getresponse()
    answer.read()
    return answer


def test_a_page_comes_through_the_proxy_with_its_headers(port: int) -> None:
    answer = get(port, THROUGH_PROXY)
    assert answer.status == 200
    assert answer.headers["Strict-Transport-Security"] == "max-age=31536000"
    assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert answer.headers["Cache-Control"] == "no-store"


def test_another_host_name_is_not_answered(port: int) -> None:
    assert get(port, {**THROUGH_PROXY, "Host": "elsewhere.example"}).status == 400


def test_cookies_of_a_hosted_house_are_sent_over_https_only(port: int) -> None:
    answer = get(port, THROUGH_PROXY, "/in/")
    cookies = answer.headers.get_all("Set-Cookie")
    assert cookies
    assert [cookie for cookie in cookies if "Secure" not in cookie] == []
    assert [cookie for cookie in cookies if "HttpOnly" not in cookie] == []


def test_its_books_can_be_verified(environ: dict[str, str], port: int) -> None:
    assert port
    assert run(environ, "verify").stdout.endswith("or here with --head.\n")


def test_it_is_not_served_as_a_home(environ: dict[str, str]) -> None:
    refused = run(environ, "serve", "--no-browser")
    assert refused.returncode == 1
    assert "docs/hosting.md" in refused.stderr
