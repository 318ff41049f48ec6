"""The person's data folder: where it is, who may look into it, and the keys in it.

Everything of a home Amends lies in this one folder: the database, its journal and one key. It is
made for its owner alone. A folder on a network share is refused: SQLite's locks do not hold there,
and what is deleted stays on a machine that somebody else keeps.
"""

from __future__ import annotations

import os
import re
import secrets
import stat
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from amends.settings.environment import Unsettled

DATABASE: Final = "amends.sqlite3"
KEY_FILE: Final = "secret.key"

KEY_BYTES: Final = 32

OWNER_ONLY_FOLDER: Final = 0o700
OWNER_ONLY_FILE: Final = 0o600

NETWORK: Final = frozenset(
    {
        "9p", "afpfs", "afs", "ceph", "cifs", "davfs", "fuse.cephfs", "fuse.davfs",
        "fuse.glusterfs", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.s3fs", "fuse.sshfs",
        "fuse.vmhgfs-fuse", "gfs2", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4", "prl_fs",
        "smb2", "smb3", "smbfs", "vboxsf", "webdav",
    }
)  # fmt: skip
"""File systems that another machine keeps, as Linux and macOS name them (2026-11)."""

Say = Callable[[str], object]


def own_place(environ: Mapping[str, str], platform: str, home: Path) -> Path:
    """The folder that this platform gives a program for its data."""
    if platform == "win32":
        local = environ.get("LOCALAPPDATA", "")
        return (Path(local) if local else home / "AppData" / "Local") / "Amends"
    if platform == "darwin":
        return home / "Library" / "Application Support" / "Amends"
    # The XDG specification asks that a path that is not whole be ignored.
    xdg = Path(environ.get("XDG_DATA_HOME", ""))
    base = xdg if xdg.is_absolute() else home / ".local" / "share"
    return base / "amends"


def prepare(named: Path | None, *, say: Say | None = None) -> Path:
    """Make or check the data folder and give its path.

    `named` is what AMENDS_DATA says. `say` hears one sentence when rights were mended.
    Raises Unsettled if the folder cannot be private or SQLite cannot be safe in it.
    """
    place = named or own_place(os.environ, sys.platform, Path.home())
    _refuse_network_share(place, mounts(sys.platform))
    _make(place)
    _hold_rights(place, is_named=named is not None, say=say or _say_aloud)
    return place


def secret_key(place: Path) -> str:
    """The key that signs forms and sessions at home, made on first start."""
    path = place / KEY_FILE
    _make_key(path)
    if _mode(path) & 0o077:
        path.chmod(OWNER_ONLY_FILE)
        _say_aloud(f"{path} could be read by others; it is its owner's alone again.")
    return key_in(path).hex()


def key_in(path: Path) -> bytes:
    """The 32 bytes that a key file holds as 64 hexadecimal digits.

    Refused if anybody but the owner and the group can read it, since a key that others know
    protects nobody. The key is never quoted.
    """
    try:
        if os.name == "posix" and _mode(path) & 0o027:
            raise Unsettled(f"{path} can be read or changed by others: chmod 600 it.")
        text = path.read_text(encoding="ascii").strip()
        key = bytes.fromhex(text)
    except OSError as error:
        raise Unsettled(f"{path} cannot be read: {error.strerror}.") from None
    except ValueError:
        raise Unsettled(f"{path} does not hold a key of 64 hexadecimal digits.") from None
    if len(key) != KEY_BYTES:
        raise Unsettled(f"{path} does not hold a key of 64 hexadecimal digits.")
    return key


def network_kind(place: Path, mountinfo: str) -> str:
    """The network file system that `place` lies on, by the lines of /proc/self/mountinfo, or ""."""
    return _network(_linux_mounts(mountinfo), place)


def network_kind_macos(place: Path, listing: str) -> str:
    """The same by the lines that macOS's `mount` prints."""
    found = re.findall(r"^.* on (.+) \((\w+)[,)]", listing, flags=re.MULTILINE)
    return _network(found, place)


def mounts(platform: str) -> str:
    """What this platform says of its mounts; empty where it does not say."""
    try:
        if platform == "darwin":
            listing = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False)
            return listing.stdout
        return Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _refuse_network_share(place: Path, listing: str) -> None:
    real = place.resolve()
    kind = network_kind_macos if sys.platform == "darwin" else network_kind
    share = "a network path" if str(real).startswith("\\\\") else kind(real, listing)
    if share:
        raise Unsettled(
            f"The data folder {place} is on a network share ({share}), where locks fail and "
            "deleted words stay with others; name a folder on this computer with AMENDS_DATA."
        )


def _linux_mounts(mountinfo: str) -> list[tuple[str, str]]:
    rows = []
    for line in mountinfo.splitlines():
        before, dash, after = line.partition(" - ")
        if dash and len(before.split()) >= 5:
            rows.append((_unescaped(before.split()[4]), after.split()[0]))
    return rows


def _unescaped(path: str) -> str:
    """mountinfo writes a space as \\040, and so on."""
    return re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), path)


def _network(mounted: list[tuple[str, str]], place: Path) -> str:
    """The kind of the deepest mount over `place` if another machine keeps it, else ""."""
    over = [(mount, kind) for mount, kind in mounted if Path(mount) in (place, *place.parents)]
    # Of two mounts on one point the later hides the earlier, and `sorted` keeps their order.
    deepest = sorted(over, key=lambda row: len(row[0]))[-1:]
    return next((kind for _, kind in deepest if kind in NETWORK), "")


def _make(place: Path) -> None:
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.mkdir(mode=OWNER_ONLY_FOLDER, exist_ok=True)
    except OSError as error:
        raise Unsettled(f"The data folder {place} cannot be made: {error.strerror}.") from None


def _hold_rights(place: Path, *, is_named: bool, say: Say) -> None:
    if os.name != "posix":
        return  # %LOCALAPPDATA% is its owner's alone by inheritance.
    if place.stat().st_uid != os.geteuid():
        raise Unsettled(f"The data folder {place} belongs to somebody else on this computer.")
    if not _mode(place) & 0o077:
        return
    if is_named:
        # It may hold other things that others are meant to reach: its owner decides.
        raise Unsettled(f"The data folder {place} is open to others: chmod 700 it first.")
    place.chmod(OWNER_ONLY_FOLDER)
    say(f"{place} was open to others on this computer; it is its owner's alone again.")


def _make_key(path: Path) -> None:
    """Write a key once: two first starts at the same time must end with the same one."""
    if path.exists():
        return
    half = path.with_name(f"{path.name}.{os.getpid()}.{secrets.token_hex(4)}")
    try:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
        with open(os.open(half, flags, OWNER_ONLY_FILE), "w", encoding="ascii") as file:
            file.write(secrets.token_hex(KEY_BYTES) + "\n")
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(half, path)
        except FileExistsError:
            pass  # Another start was first: its key is the key.
    except OSError as error:
        raise Unsettled(f"{path} cannot be written: {error.strerror}.") from None
    finally:
        half.unlink(missing_ok=True)


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def _say_aloud(sentence: str) -> None:
    print(sentence, file=sys.stderr)
