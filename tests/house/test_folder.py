"""The data folder is its owner's alone, on this computer, with its key in it."""

import multiprocessing
import os
import stat
from pathlib import Path

import pytest

from amends.settings import Unsettled, folder

ON_THIS_COMPUTER = """\
22 1 254:0 / / rw,relatime - ext4 /dev/vda rw
23 22 0:21 / /proc rw,relatime - proc proc rw
40 22 254:1 / /home rw,relatime shared:1 - btrfs /dev/vdb rw
"""
SHARES = """\
22 1 254:0 / / rw,relatime - ext4 /dev/vda rw
41 22 0:50 / /home/ana/shared\\040things rw shared:2 - nfs4 nas:/export rw
42 22 0:51 / /mnt/nas rw - cifs //nas/home rw
43 22 0:52 / /home/ana/far rw - fuse.sshfs ana@far:/ rw
44 22 0:53 / /mnt/c rw - 9p drvfs rw
45 42 254:2 / /mnt/nas/back rw - ext4 /dev/vdc rw
46 22 0:54 / /srv rw - ext4 /dev/vdd rw
47 22 0:55 / /srv rw - nfs nas:/srv rw
"""
MAC = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)
//ana@nas/home on /Volumes/home share (smbfs, nodev, nosuid, mounted by ana)
"""


def rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.parametrize(
    ("platform", "environ", "place"),
    [
        ("linux", {}, "/home/ana/.local/share/amends"),
        ("linux", {"XDG_DATA_HOME": "/data/ana"}, "/data/ana/amends"),
        ("linux", {"XDG_DATA_HOME": "not/whole"}, "/home/ana/.local/share/amends"),
        ("darwin", {}, "/home/ana/Library/Application Support/Amends"),
        ("win32", {"LOCALAPPDATA": "/local"}, "/local/Amends"),
        ("win32", {}, "/home/ana/AppData/Local/Amends"),
    ],
)
def test_the_data_folder_is_the_platforms_own(
    platform: str, environ: dict[str, str], place: str
) -> None:
    assert folder.own_place(environ, platform, Path("/home/ana")) == Path(place)


def test_a_first_start_makes_a_folder_for_its_owner_alone(tmp_path: Path) -> None:
    place = folder.prepare(tmp_path / "deep" / "books")
    assert rights(place) == 0o700


def test_a_named_folder_open_to_others_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    with pytest.raises(Unsettled, match="chmod 700"):
        folder.prepare(tmp_path)
    assert rights(tmp_path) == 0o755


def test_the_platforms_own_folder_open_to_others_is_mended_with_a_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setattr("sys.platform", "linux")
    (tmp_path / "amends").mkdir(mode=0o750)
    said: list[str] = []
    folder.prepare(None, say=said.append)
    assert rights(tmp_path / "amends") == 0o700
    assert ["owner's alone again" in sentence for sentence in said] == [True]


def test_a_folder_of_somebody_else_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    with pytest.raises(Unsettled, match="belongs to somebody else"):
        folder.prepare(tmp_path)


def test_a_folder_that_cannot_be_made_says_why(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Unsettled, match="cannot be made: "):
        folder.prepare(tmp_path / "file" / "books")


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("/home/ana/shared things/books", "nfs4"),
        ("/mnt/nas/books", "cifs"),
        ("/mnt/nas", "cifs"),
        ("/home/ana/far/books", "fuse.sshfs"),
        ("/mnt/c/Users/ana", "9p"),
        ("/srv/books", "nfs"),
    ],
)
def test_a_network_share_is_known_by_its_mount(place: str, kind: str) -> None:
    assert folder.network_kind(Path(place), SHARES) == kind


@pytest.mark.parametrize("place", ["/home/ana/books", "/mnt/nasty/books", "/mnt/nas/back/books"])
def test_a_disk_of_this_computer_is_no_network_share(place: str) -> None:
    assert folder.network_kind(Path(place), SHARES) == ""


def test_a_disk_is_known_where_the_platform_says_little() -> None:
    assert folder.network_kind(Path("/home/ana"), ON_THIS_COMPUTER) == ""
    assert folder.network_kind(Path("/home/ana"), "") == ""
    assert folder.network_kind(Path("/home/ana"), "not a mount line\n") == ""


def test_a_network_share_is_known_on_macos() -> None:
    assert folder.network_kind_macos(Path("/Volumes/home share/books"), MAC) == "smbfs"
    assert folder.network_kind_macos(Path("/Users/ana/Library"), MAC) == ""


def test_a_data_folder_on_a_network_share_is_refused_before_anything_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = f"22 1 0:50 / {tmp_path} rw - nfs4 nas:/export rw\n"
    monkeypatch.setattr(folder, "mounts", lambda platform: line)
    with pytest.raises(Unsettled, match=r"network share \(nfs4\), where locks fail"):
        folder.prepare(tmp_path / "books")
    assert list(tmp_path.iterdir()) == []


def test_a_link_to_a_network_share_is_seen_through(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "far").mkdir()
    (tmp_path / "near").symlink_to(tmp_path / "far")
    line = f"22 1 0:50 / {tmp_path}/far rw - cifs //nas/home rw\n"
    monkeypatch.setattr(folder, "mounts", lambda platform: line)
    with pytest.raises(Unsettled, match="cifs"):
        folder.prepare(tmp_path / "near" / "books")


def test_the_key_is_made_once_and_for_its_owner_alone(tmp_path: Path) -> None:
    first = folder.secret_key(tmp_path)
    assert len(bytes.fromhex(first)) == 32
    assert rights(tmp_path / "secret.key") == 0o600
    assert folder.secret_key(tmp_path) == first
    assert [path.name for path in tmp_path.iterdir()] == ["secret.key"]


def test_a_key_that_others_could_read_is_closed_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    key = folder.secret_key(tmp_path)
    (tmp_path / "secret.key").chmod(0o644)
    assert folder.secret_key(tmp_path) == key
    assert rights(tmp_path / "secret.key") == 0o600
    assert "could be read by others" in capsys.readouterr().err


def test_two_first_starts_at_the_same_moment_end_with_one_key(tmp_path: Path) -> None:
    with multiprocessing.get_context("fork").Pool(4) as pool:
        keys = pool.map(folder.secret_key, [tmp_path] * 16)
    assert len(set(keys)) == 1


@pytest.mark.parametrize("text", ["", "short", "00" * 31, "zz" * 32])
def test_a_file_without_a_whole_key_is_refused_unquoted(tmp_path: Path, text: str) -> None:
    path = tmp_path / "server.key"
    path.write_text(text)
    path.chmod(0o600)
    with pytest.raises(Unsettled, match="does not hold a key of 64 hexadecimal digits") as refused:
        folder.key_in(path)
    assert not text or text not in str(refused.value)


def test_a_key_file_that_others_can_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "server.key"
    path.write_text("00" * 32)
    path.chmod(0o644)
    with pytest.raises(Unsettled, match="chmod 600"):
        folder.key_in(path)
    path.chmod(0o440)
    assert folder.key_in(path) == bytes(32)


def test_a_missing_key_file_says_so(tmp_path: Path) -> None:
    with pytest.raises(Unsettled, match="cannot be read: No such file"):
        folder.key_in(tmp_path / "server.key")
