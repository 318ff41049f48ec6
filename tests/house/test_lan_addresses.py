"""Which addresses of a computer belong to its home, from what real computers say of themselves."""

import socket
import struct
from ipaddress import ip_address

import click
import pytest

from amends.cli import addresses, lan
from amends.cli.addresses import Found, addresses_to_serve, of_the_home
from amends.cli.serving import LAN_PORT

LINUX_6 = """\
00000000000000000000000000000001 01 80 10 80       lo
fd770001000000000000000000000005 03 40 00 80    wlan0
fd770001000000000000000000000a0a 03 40 00 01    wlan0
fd770001000000000000000000000b0b 03 40 00 20    wlan0
fd770001000000000000000000000c0c 03 40 00 40    wlan0
fe800000000000000000000000000005 03 40 20 80    wlan0
"""

ROUTES_4 = """\
Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT
wlan0\t00000000\t0101A8C0\t0003\t0\t0\t600\t00000000\t0\t0\t0
docker0\t000011AC\t00000000\t0001\t0\t0\t0\t0000FFFF\t0\t0\t0
wlan0\t0001A8C0\t00000000\t0001\t0\t0\t600\t00FFFFFF\t0\t0\t0
"""

ROUTES_6 = """\
fd770001000000000000000000000000 40 00000000000000000000000000000000 00 \
00000000000000000000000000000000 00000100 00000001 00000000 00000001    wlan1
00000000000000000000000000000000 00 00000000000000000000000000000000 00 \
fe800000000000000000000000000001 00000400 00000001 00000000 00000003    wlan0
00000000000000000000000000000000 00 00000000000000000000000000000000 00 \
00000000000000000000000000000000 ffffffff 00000001 00000000 00200200       lo
"""

MACOS = """\
lo0: flags=8049<UP,LOOPBACK,RUNNING,MULTICAST> mtu 16384
\tinet 127.0.0.1 netmask 0xff000000
\tinet6 ::1 prefixlen 128
en0: flags=8863<UP,BROADCAST,SMART,RUNNING,SIMPLEX,MULTICAST> mtu 1500
\toptions=6463<RXCSUM,TXCSUM,TSO4,TSO6,CHANNEL_IO,PARTIAL_CSUM,ZEROINVERT_CSUM>
\tether 00:00:5e:00:53:01
\tinet6 fe80::1c2d:3e4f:5a6b:7c8d%en0 prefixlen 64 secured scopeid 0xb
\tinet 192.168.1.5 netmask 0xffffff00 broadcast 192.168.1.255
\tinet6 fd77:1::5 prefixlen 64 autoconf secured
\tinet6 fd77:1::a0a prefixlen 64 autoconf temporary
\tstatus: active
utun4: flags=8051<UP,POINTOPOINT,RUNNING,MULTICAST> mtu 1380
\tinet 10.99.0.2 --> 10.99.0.2 netmask 0xffffffff
bridge100: flags=8a63<UP,BROADCAST,SMART,RUNNING,ALLMULTI,SIMPLEX,MULTICAST> mtu 1500
\tether 00:00:5e:00:53:02
\tinet 192.168.64.1 netmask 0xffffff00 broadcast 192.168.64.255
en5: flags=8822<BROADCAST,SMART,SIMPLEX,MULTICAST> mtu 1500
\tether 00:00:5e:00:53:03
\tinet 192.168.9.9 netmask 0xffffff00 broadcast 192.168.9.255
"""


def found(*said: str, leads_out: bool = False) -> list[Found]:
    return [Found(interface="wlan0", address=ip_address(one), leads_out=leads_out) for one in said]


def test_only_lasting_addresses_of_ipv6_are_named_to_a_phone() -> None:
    assert [str(address) for name, address in addresses.addresses_6(LINUX_6) if name != "lo"] == [
        "fd77:1::5",
        "fe80::5",
    ]


def test_an_ipv4_address_is_read_with_its_interface_also_under_another_label() -> None:
    def row(name: str, address: str) -> bytes:
        packed = struct.pack("16sHH4s", name.encode(), 2, 0, socket.inet_aton(address))
        return packed.ljust(addresses.ROW, b"\0")

    rows = row("wlan0", "192.168.1.5") + row("wlan0:1", "192.168.1.6")
    assert addresses.parsed_4(rows) == [
        ("wlan0", ip_address("192.168.1.5")),
        ("wlan0", ip_address("192.168.1.6")),
    ]


def test_a_network_that_leads_to_a_router_is_told_from_a_containers() -> None:
    assert addresses.leading_out_4(ROUTES_4) == {"wlan0"}
    assert addresses.leading_out_6(ROUTES_6) == {"wlan0"}
    container = Found(interface="docker0", address=ip_address("172.17.0.1"))
    home = found("192.168.1.5", "fd77:1::5", leads_out=True)
    assert of_the_home([container, *home]) == tuple(one.address for one in home)


def test_without_a_router_every_home_network_counts() -> None:
    assert len(of_the_home(found("192.168.1.5", "10.0.0.4"))) == 2


def test_on_macos_tunnels_machines_and_what_is_off_are_left_out() -> None:
    assert [str(address) for address in of_the_home(addresses.addresses_macos(MACOS))] == [
        "192.168.1.5",
        "fd77:1::5",
    ]


def test_this_computer_can_be_asked() -> None:
    """Whatever it has: nothing of loopback is among it, and nothing is sent for the answer."""
    assert [one for one in addresses.own_addresses() if one.address.is_loopback] == []


@pytest.mark.parametrize("address", ["8.8.4.4", "2600::5"])
def test_a_public_address_is_never_opened(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(addresses, "own_addresses", lambda: found(address, leads_out=True))
    with pytest.raises(click.ClickException, match="only public addresses"):
        addresses_to_serve([])
    with pytest.raises(click.ClickException, match="no address of a home network"):
        addresses_to_serve([address])


def test_a_public_address_beside_a_private_one_is_left_out() -> None:
    own = found("8.8.4.4", "192.168.1.5", "2600::5", "169.254.3.3", "100.64.0.9", leads_out=True)
    assert of_the_home(own) == (ip_address("192.168.1.5"),)


def test_a_computer_in_no_network_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(addresses, "own_addresses", list)
    with pytest.raises(click.ClickException, match="in no home network"):
        addresses_to_serve([])


def test_an_address_can_be_chosen_if_it_is_this_computers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(addresses, "own_addresses", lambda: found("192.168.1.5", "10.0.0.4"))
    assert addresses_to_serve(["10.0.0.4"]) == (ip_address("10.0.0.4"),)
    with pytest.raises(click.ClickException, match="not an address of this computer"):
        addresses_to_serve(["10.0.0.5"])
    with pytest.raises(click.ClickException, match="is not an address, such as"):
        addresses_to_serve(["phone.example"])


def test_a_port_is_free_only_if_it_is_free_at_every_address(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    taken = {("10.0.0.4", LAN_PORT), ("192.168.1.5", LAN_PORT + 1)}
    monkeypatch.setattr(lan, "_is_free", lambda address, port: (str(address), port) not in taken)
    both = [ip_address("10.0.0.4"), ip_address("192.168.1.5")]
    assert lan.find_port(both, None) == LAN_PORT + 2
    assert f"Port {LAN_PORT} is taken" in capsys.readouterr().out
    with pytest.raises(click.ClickException, match=f"Port {LAN_PORT} is taken"):
        lan.find_port(both, LAN_PORT)
