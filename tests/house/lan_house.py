"""A house whose home network is made of loopback addresses: ADDRESS[,ADDRESS] and what `amends` takes.

Only where the addresses come from is replaced; sockets, certificates and processes are real.
"""

import sys
from ipaddress import ip_address, ip_network

from amends.cli import addresses
from amends.cli.addresses import Found
from amends.settings import lan

PRETENDED = [ip_address(said) for said in sys.argv.pop(1).split(",")]


def pretended() -> list[Found]:
    return [Found(interface="home", address=address) for address in PRETENDED]


if __name__ == "__main__":
    from amends.cli.entry import main

    vars(lan)["HOME_NETWORKS"] = (*lan.HOME_NETWORKS, ip_network("127.0.0.0/28"))
    vars(addresses)["own_addresses"] = pretended
    main()
