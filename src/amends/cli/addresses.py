"""The addresses by which other devices of the same home reach this computer.

Only the computer itself is asked; nothing is sent and nothing is announced. A tunnel to an office or
to a provider is no part of the home, so only networks of the Ethernet kind (Wi-Fi too) count, and of
those, if any leads out to a router, only the ones that do.
"""

from __future__ import annotations

import re
import socket
import struct
import subprocess
import sys
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address
from pathlib import Path
from typing import Final

import click

from amends.settings.lan import Address, is_of_a_home

MOST: Final = 4
"""Addresses served at once: each has two processes of its own, some 60 MB (2026-11)."""

UP: Final = 0x1
LOOPBACK: Final = 0x8
POINT_TO_POINT: Final = 0x10
"""Flags of a network interface, alike on Linux and macOS."""

PASSING: Final = 0x01 | 0x08 | 0x20 | 0x40
"""Flags of an IPv6 address on Linux: made up for a day, refused as a double, outdated, tentative."""

ETHERNET: Final = "1"

ROW: Final = 40 if struct.calcsize("P") == 8 else 32
"""Bytes of an address in the kernel's answer (struct ifreq)."""

SIOCGIFCONF: Final = 0x8912


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One address of this computer, and the network interface that it belongs to."""

    interface: str
    address: Address
    leads_out: bool = False
    """Whether the interface's network has a router: a container's or a virtual machine's has none."""


def addresses_to_serve(named: Iterable[str]) -> tuple[Address, ...]:
    """The addresses to open at: those that were named, or all that belong to the home.

    Ends the command with one sentence if there is none, or if one is not of a home network.
    """
    own = own_addresses()
    chosen = [_named(name, own) for name in named]
    return tuple(dict.fromkeys(chosen)) or of_the_home(own)


def of_the_home(own: Iterable[Found]) -> tuple[Address, ...]:
    found = list(own)
    home = [one for one in found if is_of_a_home(one.address)]
    if not home:
        raise click.ClickException(_why_none(found))
    leading = [one for one in home if one.leads_out]
    return tuple(dict.fromkeys(one.address for one in leading or home))[:MOST]


def own_addresses() -> list[Found]:
    """Every address of this computer that could belong to a home network, or to the world."""
    return _on_macos() if sys.platform == "darwin" else _on_linux()


def _named(name: str, own: Iterable[Found]) -> Address:
    try:
        address = ip_address(name)
    except ValueError:
        raise click.ClickException(f"{name} is not an address, such as 192.168.1.5.") from None
    if not is_of_a_home(address):
        raise click.ClickException(
            f"{address} is no address of a home network; nothing opens there."
        )
    if address not in {one.address for one in own}:
        raise click.ClickException(f"{address} is not an address of this computer now.")
    return address


def _why_none(found: list[Found]) -> str:
    if any(one.address.is_global for one in found):
        return (
            "This computer has only public addresses now, at which the whole world could knock: "
            "Amends opens to a home network only."
        )
    return "This computer is in no home network now; connect it to the one that the phone is in."


# -- Linux -----------------------------------------------------------------------------------------


def _on_linux() -> list[Found]:
    leading = {
        *leading_out_4(_read("/proc/net/route")),
        *leading_out_6(_read("/proc/net/ipv6_route")),
    }
    found = [*_linux_4(), *addresses_6(_read("/proc/net/if_inet6"))]
    return [
        Found(interface=name, address=address, leads_out=name in leading)
        for name, address in found
        if _is_of_the_ethernet_kind(name)
    ]


def _linux_4() -> list[tuple[str, Address]]:
    """Every IPv4 address with its interface, as netdevice(7) says."""
    import array
    import fcntl

    room = array.array("B", bytes(ROW * 256))
    with closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM)) as asked:
        place, length = room.buffer_info()
        answer = fcntl.ioctl(asked.fileno(), SIOCGIFCONF, struct.pack("iP", length, place))
    used = struct.unpack("iP", answer)[0]
    return parsed_4(room.tobytes()[:used])


def parsed_4(rows: bytes) -> list[tuple[str, Address]]:
    """In each row the interface's name in 16 bytes, then family, port and address.

    An alias is named after its interface: eth0:1.
    """
    return [
        (
            row[:16].split(b"\0")[0].decode("utf-8", "replace").partition(":")[0],
            IPv4Address(row[20:24]),
        )
        for row in (rows[at : at + ROW] for at in range(0, len(rows), ROW))
    ]


def addresses_6(listing: str) -> list[tuple[str, Address]]:
    """The lasting addresses in /proc/net/if_inet6: one that is made up for a day helps no phone."""
    rows = [line.split() for line in listing.splitlines()]
    return [
        (row[5], IPv6Address(bytes.fromhex(row[0])))
        for row in rows
        if len(row) == 6 and not int(row[4], 16) & PASSING
    ]


def leading_out_4(listing: str) -> set[str]:
    """The interfaces in /proc/net/route by which everything else is reached."""
    rows = [line.split() for line in listing.splitlines()[1:]]
    return {row[0] for row in rows if len(row) > 7 and row[1] == row[7] == "00000000"}


def leading_out_6(listing: str) -> set[str]:
    """The same in /proc/net/ipv6_route: everything, by way of a router."""
    rows = [line.split() for line in listing.splitlines()]
    return {
        row[9]
        for row in rows
        if len(row) == 10 and row[0].strip("0") == "" and row[1] == "00" and row[4].strip("0")
    }


def _is_of_the_ethernet_kind(name: str) -> bool:
    about = Path("/sys/class/net") / name
    flags = int(_read(about / "flags") or "0", 16)
    is_tunnel = (about / "tun_flags").exists()
    return (
        _read(about / "type").strip() == ETHERNET
        and not is_tunnel
        and bool(flags & UP)
        and not flags & (LOOPBACK | POINT_TO_POINT)
    )


def _read(path: str | Path) -> str:
    try:
        return Path(path).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


# -- macOS -----------------------------------------------------------------------------------------


def _on_macos() -> list[Found]:
    listed = subprocess.run(["/sbin/ifconfig", "-a"], capture_output=True, text=True, check=False)
    return addresses_macos(listed.stdout)


def addresses_macos(listing: str) -> list[Found]:
    """What macOS's `ifconfig -a` lists. Bridges there belong to virtual machines."""
    found = []
    for block in re.split(r"\n(?=\S)", listing):
        head = re.match(r"(\w+): flags=([0-9a-f]+)<", block)
        if head is None or "\tether " not in block:
            continue
        flags = int(head[2], 16)
        if not flags & UP or flags & (LOOPBACK | POINT_TO_POINT):
            continue
        found += [
            Found(
                interface=head[1],
                address=ip_address(row[1]),
                leads_out=not head[1].startswith(("bridge", "vmenet")),
            )
            for row in re.finditer(
                r"\n\tinet6? ([0-9a-f.:]+)(?!.*\b(?:temporary|deprecated))", block
            )
        ]
    return found
