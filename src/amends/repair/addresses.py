"""Where quick leave may go: a plain https address, in one rule for what is kept and what is followed."""

import re

# A host, perhaps a port, and what comes behind; no name or passphrase, and nothing that a header
# or a page could take for its own end. Whoever leaves in a hurry must not be sent in the clear.
PLAIN = re.compile(
    r"https://(\[[0-9a-f:.]+\]|[^][\s/?#@:\"\\;]+)(:\d{1,5})?([/?#][^\s\"\\;]*)?", re.IGNORECASE
)


def is_plain_https(address: str) -> bool:
    """True for an https address with a host that there can be, and without a name in it."""
    found = PLAIN.fullmatch(address)
    if found is None or not address.isprintable():
        return False
    try:
        found.group(1).encode("ascii" if found.group(1)[0] == "[" else "idna")
    except ValueError:
        return False
    return True
