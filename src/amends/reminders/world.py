"""Lines out of the house: to the wider world, and to nothing at home or on the way there."""

import socket
import time
from ipaddress import IPv6Address, ip_address


def to_the_wider_world(host: str, within: float) -> socket.socket:
    """A line to this host, at an address of the wider world: no name leads into the home's network."""
    ends = time.monotonic() + within
    failed: OSError = ConnectionRefusedError(f"{host} is nowhere in the wider world")
    for family, kind, protocol, _, place in socket.getaddrinfo(host, 443, type=socket.SOCK_STREAM):
        if not is_of_the_wider_world(str(place[0])):
            continue
        line = socket.socket(family, kind, protocol)
        try:
            line.settimeout(left_until(ends))
            line.connect(place)
        except OSError as error:
            line.close()
            failed = error
        else:
            return line
    raise failed


def is_of_the_wider_world(address: str) -> bool:
    """Whether an address is nobody's own: no home's, no computer's, no neighbour's on the same wire."""
    found = ip_address(address)
    if isinstance(found, IPv6Address) and found.ipv4_mapped is not None:
        found = found.ipv4_mapped
    return found.is_global and not found.is_multicast


def left_until(ends: float) -> float:
    """Seconds left until then, by the clock that nobody sets. Raises TimeoutError."""
    left = ends - time.monotonic()
    if left <= 0:
        raise TimeoutError("too slow")
    return left
