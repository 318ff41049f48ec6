"""A port that nobody has at this moment."""

import socket
from contextlib import closing


def free_port() -> int:
    with closing(socket.socket(socket.AF_INET)) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
