"""Settings fail loudly, with one sentence, and have no unsafe default."""

from pathlib import Path

import pytest

from amends.settings import Unsettled, environment

HOSTED = {
    "AMENDS_HOSTS": "amends.example, www.amends.example",
    "AMENDS_DATABASE_URL": "postgres://house:a%20word@db.example:5433/amends?sslmode=verify-full",
    "AMENDS_SECRET_KEY_FILE": "/run/keys/secret",
    "AMENDS_SERVER_KEY_FILE": "/run/keys/server",
}


def test_a_home_needs_no_settings() -> None:
    settled = environment.read({"PATH": "/usr/bin"})
    assert settled.hosted is None
    assert settled.database is None
    assert settled.data is None
    assert settled.idle_minutes == 15


def test_a_hosted_house_has_everything_it_needs() -> None:
    hosted = environment.read(HOSTED).hosted
    assert hosted is not None
    assert hosted.hosts == ("amends.example", "www.amends.example")
    assert hosted.secret_key_file == Path("/run/keys/secret")
    assert hosted.proxies == ()


def test_a_database_address_is_taken_apart() -> None:
    database = environment.read(HOSTED).database
    assert database is not None
    assert (database.user, database.password) == ("house", "a word")
    assert (database.host, database.port, database.name) == ("db.example", "5433", "amends")
    assert database.options == {"sslmode": "verify-full"}


def test_a_database_may_stand_behind_a_socket_or_several_hosts() -> None:
    address = (
        "postgres:///amends?host=/run/postgresql,other&port=5432&target_session_attrs=read-write"
    )
    database = environment.read({"AMENDS_DATABASE_URL": address}).database
    assert database is not None
    assert (database.host, database.port) == ("/run/postgresql,other", "5432")
    assert database.options == {"target_session_attrs": "read-write"}


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ({"AMENDS_DATE": "/x"}, "AMENDS_DATE is not a setting"),
        ({"AMENDS_DATA": "books"}, "AMENDS_DATA must be a whole path"),
        ({"AMENDS_DATA": "~/books"}, "the shell did not replace its ~"),
        ({"AMENDS_DATABASE_URL": "mysql://db/amends"}, "must begin with postgres://"),
        ({"AMENDS_DATABASE_URL": "postgres://db"}, "names no database"),
        ({"AMENDS_DATABASE_URL": "postgres://db:port/amends"}, "not an address"),
        ({"AMENDS_DATABASE_URL": "postgres://db/a?options=-c"}, "may carry only"),
        ({"AMENDS_IDLE_MINUTES": "0"}, "from 1 to 120"),
        ({"AMENDS_IDLE_MINUTES": "never"}, "from 1 to 120"),
        ({"AMENDS_IDLE_MINUTES": "121"}, "from 1 to 120"),
        ({**HOSTED, "AMENDS_HOSTS": "*"}, "name each host in full"),
        ({**HOSTED, "AMENDS_HOSTS": ".amends.example"}, "name each host in full"),
        ({**HOSTED, "AMENDS_HOSTS": "https://amends.example"}, "names only"),
        ({**HOSTED, "AMENDS_PROXY": "anybody"}, "addresses or networks"),
        ({**HOSTED, "AMENDS_DATABASE_URL": ""}, "needs AMENDS_DATABASE_URL too"),
        ({**HOSTED, "AMENDS_SECRET_KEY_FILE": ""}, "needs AMENDS_SECRET_KEY_FILE too"),
        ({**HOSTED, "AMENDS_SERVER_KEY_FILE": ""}, "needs AMENDS_SERVER_KEY_FILE too"),
        ({"AMENDS_SERVER_KEY_FILE": "/k"}, "also needs AMENDS_HOSTS"),
        ({**HOSTED, "AMENDS_DATA": "/books"}, "AMENDS_DATA is for a home"),
        ({"AMENDS_PROXY": "127.0.0.1"}, "also needs AMENDS_HOSTS"),
    ],
)
def test_a_wrong_setting_is_refused_in_one_sentence(said: dict[str, str], sentence: str) -> None:
    with pytest.raises(Unsettled) as refused:
        environment.read(said)
    text = str(refused.value)
    assert sentence in text
    assert text.endswith(".")
    assert "\n" not in text


@pytest.mark.parametrize(
    "address",
    [
        "postgres://house:very-private@db.example:port/amends",
        "postgres://house:very-private@db.example/",
        "mysql://house:very-private@db.example/amends",
        "postgres://house:very-private@db.example/amends?passfile=x",
        "postgres://house:very-private@[db.example/amends",
    ],
)
def test_a_refused_database_address_does_not_quote_its_passphrase(address: str) -> None:
    with pytest.raises(Unsettled) as refused:
        environment.read({"AMENDS_DATABASE_URL": address})
    assert "very-private" not in str(refused.value)
    assert refused.value.__cause__ is None
    assert refused.value.__context__ is None or refused.value.__suppress_context__


def test_what_was_read_does_not_print_a_passphrase() -> None:
    assert "a word" not in repr(environment.read(HOSTED))


def mail(url: str, sender: str = "notes@house.example") -> environment.Mail:
    found = environment.read({"AMENDS_MAIL_URL": url, "AMENDS_MAIL_FROM": sender}).mail
    assert found is not None
    return found


def test_nothing_is_sent_by_e_mail_unless_that_was_set_up() -> None:
    assert environment.read({}).mail is None


def test_a_mail_server_is_taken_apart() -> None:
    found = mail("smtp://house:a%20word@mail.example:2525")
    assert (found.host, found.port, found.user, found.password) == (
        "mail.example",
        2525,
        "house",
        "a word",
    )
    assert found.sender == "notes@house.example"
    assert "a word" not in repr(found)


@pytest.mark.parametrize(
    ("url", "port", "tls"),
    [
        ("smtp://mail.example", 587, "before anything is said"),
        ("smtps://mail.example", 465, "from the start"),
        ("smtp://localhost:25", 25, "none"),
        ("smtp://127.0.0.1", 587, "none"),
        ("smtp://127.0.0.1.mail.example", 587, "before anything is said"),
        ("smtp://192.168.1.5", 587, "before anything is said"),
    ],
)
def test_to_any_other_computer_e_mail_is_encrypted(url: str, port: int, tls: str) -> None:
    assert (mail(url).port, mail(url).tls) == (port, tls)


@pytest.mark.parametrize(
    ("url", "sender"),
    [
        ("smtp://mail.example", ""),
        ("", "notes@house.example"),
        ("mail.example", "notes@house.example"),
        ("http://mail.example", "notes@house.example"),
        ("smtp://", "notes@house.example"),
        ("smtp://mail.example:port", "notes@house.example"),
        ("smtp://mail.example/path", "notes@house.example"),
        ("smtp://mail.example?tls=none", "notes@house.example"),
        ("smtp://mail.example", "Amends <notes@house.example>"),
        ("smtp://mail.example", "notes@house.example\r\nBcc: a@b.example"),
        ("smtp://mail.example", "notes@house.example, other@house.example"),
    ],
)
def test_a_mail_server_that_is_half_or_wrong_ends_the_start(url: str, sender: str) -> None:
    said = {"AMENDS_MAIL_URL": url, "AMENDS_MAIL_FROM": sender}
    with pytest.raises(Unsettled) as refused:
        environment.read(said)
    assert "mail.example" not in str(refused.value)


# -- push ------------------------------------------------------------------------------------------


def test_no_browser_is_told_anything_unless_that_was_set_up() -> None:
    assert environment.read({}).push_contact == ""


@pytest.mark.parametrize("said", ["mailto:notes@house.example", "https://house.example/about"])
def test_a_push_service_is_told_whom_it_can_write_to(said: str) -> None:
    assert environment.read({"AMENDS_PUSH_CONTACT": said}).push_contact == said


@pytest.mark.parametrize(
    "said",
    [
        "on",
        "notes@house.example",
        "mailto:",
        "mailto:Amends <notes@house.example>",
        "mailto:a@b.example, c@d.example",
        "http://house.example/",
        "https://localhost/",
        'https://house.example/"',
        "https://user:word@house.example/",
    ],
)
def test_a_contact_that_no_push_service_takes_ends_the_start(said: str) -> None:
    with pytest.raises(Unsettled) as refused:
        environment.read({"AMENDS_PUSH_CONTACT": said})
    assert "AMENDS_PUSH_CONTACT" in str(refused.value)


# -- services --------------------------------------------------------------------------------------


def test_nobody_is_told_by_a_service_of_their_own_unless_that_was_allowed() -> None:
    assert environment.read({}).services is False
    assert environment.read({"AMENDS_SERVICES": "on"}).services is True


@pytest.mark.parametrize("said", ["yes", "1", "off", "ntfys://ntfy.sh/topic"])
def test_services_are_on_or_left_out(said: str) -> None:
    with pytest.raises(Unsettled) as refused:
        environment.read({"AMENDS_SERVICES": said})
    assert str(refused.value) == 'AMENDS_SERVICES is "on", or left out.'


def test_services_without_what_sends_to_them_end_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "find_spec", lambda _: None)
    assert environment.read({}).services is False
    with pytest.raises(Unsettled) as refused:
        environment.read({"AMENDS_SERVICES": "on"})
    assert "docs/hosting.md" in str(refused.value)
