"""What Django is given, at home and hosted: each looked at in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

LOOK = """
import json, sys
import amends.settings.django as settings
print(json.dumps({name: getattr(settings, name) for name in sys.argv[1:]}, default=str))
"""

COOKIES = ("SESSION", "CSRF", "LANGUAGE")


def run(environ: dict[str, str], *names: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("AMENDS_")}
    return subprocess.run(
        [sys.executable, "-I", "-c", LOOK, *names],
        env={**kept, **environ},
        capture_output=True,
        text=True,
        check=False,
    )


def look(environ: dict[str, str], *names: str) -> dict[str, Any]:
    done = run(environ, *names)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    return {"AMENDS_DATA": str(tmp_path / "books")}


@pytest.fixture
def hosted(tmp_path: Path) -> dict[str, str]:
    for number, name in enumerate(("secret.key", "server.key")):
        (tmp_path / name).write_text(f"{number:02x}" * 32)
        (tmp_path / name).chmod(0o600)
    return {
        "AMENDS_HOSTS": "amends.example",
        "AMENDS_DATABASE_URL": "postgres://amends:a-word@db.example/amends?sslmode=verify-full",
        "AMENDS_SECRET_KEY_FILE": str(tmp_path / "secret.key"),
        "AMENDS_SERVER_KEY_FILE": str(tmp_path / "server.key"),
        "AMENDS_PROXY": "127.0.0.1",
    }


def test_a_home_answers_on_loopback_names_only(home: dict[str, str]) -> None:
    assert look(home, "ALLOWED_HOSTS")["ALLOWED_HOSTS"] == ["localhost", "127.0.0.1", "[::1]"]


def test_a_home_keeps_its_session_key_in_memory(home: dict[str, str]) -> None:
    assert look(home, "AMENDS_SERVER_KEY")["AMENDS_SERVER_KEY"] is None


def test_a_home_writes_durably_and_begins_to_write_at_once(home: dict[str, str]) -> None:
    database = look(home, "DATABASES")["DATABASES"]["default"]
    assert database["NAME"] == str(Path(home["AMENDS_DATA"]) / "amends.sqlite3")
    assert database["ATOMIC_REQUESTS"] is False
    assert database["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON"):
        assert pragma in database["OPTIONS"]["init_command"]


def test_two_homes_on_one_computer_do_not_share_a_cookie(home: dict[str, str]) -> None:
    other = {"AMENDS_DATA": home["AMENDS_DATA"] + "-demo"}
    names = [f"{cookie}_COOKIE_NAME" for cookie in COOKIES]
    assert not set(look(home, *names).values()) & set(look(other, *names).values())
    assert look(home, *names) == look(home, *names)


def test_a_hosted_house_speaks_https_only(hosted: dict[str, str]) -> None:
    secure = [f"{cookie}_COOKIE_SECURE" for cookie in COOKIES]
    settings = look(
        hosted,
        "SECURE_HSTS_SECONDS",
        "MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN",
        "ALLOWED_HOSTS",
        *secure,
    )
    assert all(settings[name] for name in secure)
    assert settings["SECURE_HSTS_SECONDS"] == 365 * 24 * 60 * 60
    assert settings["MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN"] is False
    assert settings["ALLOWED_HOSTS"] == ["amends.example"]


def test_a_hosted_house_stands_on_postgresql_and_keys_from_files(hosted: dict[str, str]) -> None:
    settings = look(hosted, "DATABASES", "SECRET_KEY", "AMENDS_SERVER_KEY", "AMENDS_PLACE")
    assert settings["DATABASES"]["default"]["ENGINE"] == "django.db.backends.postgresql"
    assert settings["DATABASES"]["default"]["OPTIONS"] == {"sslmode": "verify-full"}
    assert settings["DATABASES"]["default"]["ATOMIC_REQUESTS"] is False
    assert settings["SECRET_KEY"] == "00" * 32
    assert settings["AMENDS_SERVER_KEY"] == str(b"\x01" * 32)
    assert settings["AMENDS_PLACE"] is None


@pytest.mark.parametrize("kind", ["home", "hosted"])
def test_nothing_is_unsafe_by_default(kind: str, request: pytest.FixtureRequest) -> None:
    environ = request.getfixturevalue(kind)
    httponly = [f"{cookie}_COOKIE_HTTPONLY" for cookie in COOKIES]
    samesite = [f"{cookie}_COOKIE_SAMESITE" for cookie in COOKIES]
    settings = look(
        environ, "DEBUG", "ADMINS", "EMAIL_BACKEND", "FILE_UPLOAD_HANDLERS", *httponly, *samesite
    )
    assert settings["DEBUG"] is False
    assert settings["ADMINS"] == []
    assert settings["EMAIL_BACKEND"] == "django.core.mail.backends.dummy.EmailBackend"
    assert settings["FILE_UPLOAD_HANDLERS"] == ["amends.web.no_files.NoFiles"]
    assert all(settings[name] is True for name in httponly)
    assert all(settings[name] == "Strict" for name in samesite)


def test_the_cost_of_a_passphrase_is_no_setting(home: dict[str, str]) -> None:
    assert look(home, "AMENDS_ARGON2")["AMENDS_ARGON2"] == [65_536, 3, 1]
    refused = run({**home, "AMENDS_ARGON2": "8,1,1"})
    assert refused.returncode == 1
    assert "AMENDS_ARGON2 is not a setting of Amends" in refused.stderr


def test_a_key_that_others_can_read_stops_a_hosted_house(
    hosted: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "server.key").chmod(0o644)
    refused = run(hosted, "DEBUG")
    assert refused.returncode == 1
    assert "chmod 600" in refused.stderr
    assert "01" * 32 not in refused.stderr
