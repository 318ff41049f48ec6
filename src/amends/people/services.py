"""The service of their own by which a person may be told, as the library `apprise` writes its address.

That library knows 183 services (2.2.0), files and programs of this computer among them, and
takes much in an address that changes what it does. Here it gets four services and the plainest
form of each: no port, no question mark, one receiver, no group, and never without TLS.
"""

import re
from typing import Final

HOST: Final = r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,24}"
"""A name, since a number would be a place in somebody's home as often as not."""

WHO: Final = r"(?:[A-Za-z0-9._~-]{1,100}(?::[A-Za-z0-9._~-]{1,100})?@)?"
NUMBER: Final = r"\+[1-9][0-9]{6,14}"
"""A telephone's, in full (E.164)."""

SERVICES: Final = {
    "ntfy": re.compile(rf"ntfys://{WHO}{HOST}/[A-Za-z0-9_-]{{1,64}}"),
    "Pushover": re.compile(r"pover://[A-Za-z0-9]{30}@[A-Za-z0-9]{30}"),
    "Telegram": re.compile(r"tgram://[0-9]{5,12}:[A-Za-z0-9_-]{30,50}/[1-9][0-9]{3,19}"),
    "Signal": re.compile(rf"signals://{WHO}{HOST}/{NUMBER}/{NUMBER}"),
}
"""By what a person calls it. Telegram's groups have a minus and are left out: a note is for one."""

LONGEST: Final = 400


def name_of(address: str) -> str:
    """What the service is called, or "" where the address is none of those that we know."""
    if len(address) > LONGEST:
        return ""
    return next((name for name, form in SERVICES.items() if form.fullmatch(address)), "")
