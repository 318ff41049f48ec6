"""The door of a home: one port on both loopback addresses, one server for one folder."""

import socket
from contextlib import closing, suppress
from pathlib import Path

import click
import pytest

from amends.cli import serving
from amends.cli.serving import PORT, Door, find_door, try_door
from amends.cli.standing import open_at, standing_open
from tests.house.ports import free_port


def loopbacks() -> dict[str, socket.AddressFamily]:
    """The loopback addresses that this computer has."""
    found = {}
    for address, family in (("127.0.0.1", socket.AF_INET), ("::1", socket.AF_INET6)):
        with suppress(OSError), closing(socket.socket(family)) as probe:
            probe.bind((address, 0))
            found[address] = family
    return found


LOOPBACKS = loopbacks()


def test_the_address_is_a_name_since_passkeys_need_one() -> None:
    assert Door(port=8642, shut=None).address == "http://localhost:8642/"


@pytest.mark.parametrize("address", LOOPBACKS)
def test_a_port_that_another_program_has_on_either_loopback_is_not_taken(address: str) -> None:
    with closing(socket.socket(LOOPBACKS[address])) as stranger:
        stranger.bind((address, 0))
        stranger.listen()
        assert try_door(stranger.getsockname()[1]) is None


def test_nobody_else_can_stand_at_the_other_loopback_address() -> None:
    door = try_door(free_port())
    assert door is not None
    assert (door.shut is not None) == ("::1" in LOOPBACKS)
    for shut in filter(None, [door.shut]):
        with closing(shut), closing(socket.socket(socket.AF_INET6)) as stranger:
            with pytest.raises(OSError, match="in use"):
                stranger.bind(("::1", door.port))
            with pytest.raises(ConnectionRefusedError):
                stranger.connect(("::1", door.port))


def test_the_next_free_port_is_used_and_said_aloud(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(
        serving, "try_door", lambda port: Door(port=port, shut=None) if port > PORT + 1 else None
    )
    assert find_door(None).port == PORT + 2
    assert f"Port {PORT} is taken by another program; using {PORT + 2}." in capsys.readouterr().out


def test_a_port_that_was_asked_for_is_never_exchanged(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serving, "try_door", lambda port: None)
    with pytest.raises(click.ClickException, match="Port 9000 is taken"):
        find_door(9000)


def test_a_second_start_on_one_folder_learns_where_the_first_is(tmp_path: Path) -> None:
    with standing_open(tmp_path) as first:
        assert first is not None
        first.say("http://localhost:8642/")
        with standing_open(tmp_path) as second:
            assert second is None
        assert open_at(tmp_path) == "http://localhost:8642/"
    with standing_open(tmp_path) as later:
        assert later is not None
        assert open_at(tmp_path) == ""
