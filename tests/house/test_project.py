"""What must hold for the project as a whole."""

import re
import socket
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent

# Homes of people, and the very place where this checkout stands, whatever machine that is.
A_MACHINES_PATHS = re.compile(
    r"/home/(?!ana\b)|/root/|/Users/(?!ana\b)|(?<![\w.])" + re.escape(f"{ROOT}/")
)


def files_of_the_project() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return [ROOT / name for name in listed.stdout.split("\0") if name]


def test_imports_run_one_way() -> None:
    done = subprocess.run(
        [Path(sys.executable).parent / "lint-imports", "--no-logo", "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_no_path_of_a_machine_stands_in_the_project() -> None:
    named = []
    for path in files_of_the_project():
        if path.suffix in {".lock", ".woff2", ".png"} or path == Path(__file__):
            continue
        try:
            text = path.read_text(encoding="utf-8")
        except (UnicodeDecodeError, FileNotFoundError):
            continue
        named += [f"{path.relative_to(ROOT)}: {found}" for found in A_MACHINES_PATHS.findall(text)]
    assert named == []


@pytest.mark.parametrize("name", ["amends", "test", ".ci/run", "scripts/prepare.sh"])
def test_a_launcher_is_plain_posix_sh(name: str) -> None:
    path = ROOT / name
    assert path.read_text(encoding="utf-8").startswith(("#!/bin/sh\n", "# "))
    done = subprocess.run(["sh", "-n", path], capture_output=True, text=True, check=False)
    assert done.stderr == ""


def test_no_test_can_reach_beyond_this_computer() -> None:
    with (
        closing(socket.socket(socket.AF_INET)) as reach,
        pytest.raises(PermissionError, match=r"reached for '192\.0\.2\.1'"),
    ):
        reach.connect(("192.0.2.1", 443))
    with pytest.raises(PermissionError, match=r"reached for 'elsewhere\.example'"):
        socket.getaddrinfo("elsewhere.example", 443)


def test_every_decision_names_its_cost() -> None:
    records = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    assert records
    assert [path.name for path in records if "\n## Cost\n" not in path.read_text("utf-8")] == []
