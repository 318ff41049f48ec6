"""The time zone that "today" is meant in: at home the computer's own."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from amends.settings.environment import Unsettled

LOCALTIME: Final = Path("/etc/localtime")
UNKNOWN: Final = "UTC"


def zone_name(said: str, environ: Mapping[str, str], localtime: Path = LOCALTIME) -> str:
    """The IANA name of the zone: AMENDS_ZONE, or TZ, or the one this computer is set to.

    UTC where none of them is known. Raises Unsettled for an AMENDS_ZONE that is no zone; a TZ of
    another form (a rule rather than a name) is passed over.
    """
    if said:
        if not _is_zone(said):
            raise Unsettled("AMENDS_ZONE is not the name of a time zone, such as Europe/Madrid.")
        return said
    for name in (environ.get("TZ", "").removeprefix(":"), _of_the_computer(localtime)):
        if _is_zone(name):
            return name
    return UNKNOWN


def _of_the_computer(localtime: Path) -> str:
    """What stands behind "zoneinfo/" in the place that the link leads to, as Linux and macOS do."""
    try:
        target = str(localtime.resolve(strict=True))
    except OSError:
        return ""
    return target.partition("/zoneinfo/")[2]


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ValueError, OSError, KeyError):
        return False
    return True
