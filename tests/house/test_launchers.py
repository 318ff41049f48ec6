"""./amends from a copy of this checkout, on a machine with nothing but python3."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import amends

ROOT = Path(__file__).parent.parent.parent
SAID = f"amends {amends.__version__}\n"
PREPARING = "Preparing Amends"

pytestmark = pytest.mark.slow


def copy_of_the_project(place: Path) -> Path:
    """The files that git knows, as they are now."""
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    for name in filter(None, listed.stdout.split("\0")):
        source, target = ROOT / name, place / name
        if source.is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)
    return place


def environment(**more: str) -> dict[str, str]:
    """This process's own, without the environment that the tests run in."""
    own = str(Path(sys.executable).parent)
    path = os.pathsep.join(part for part in os.environ["PATH"].split(os.pathsep) if part != own)
    kept = {name: value for name, value in os.environ.items() if name != "VIRTUAL_ENV"}
    return {**kept, "PATH": path, **more}


def run(*command: str | Path, cwd: Path, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=cwd, env=environment(**more), capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_of_the_project(tmp_path_factory.mktemp("first start") / "a fresh clone")


@pytest.fixture(scope="module")
def first(clone: Path) -> subprocess.CompletedProcess[str]:
    return run(clone / "amends", "--version", cwd=clone.parent)


def test_the_first_start_makes_its_environment_and_runs(
    clone: Path, first: subprocess.CompletedProcess[str]
) -> None:
    assert first.stdout == SAID, first.stderr
    assert first.stderr.startswith(PREPARING)
    assert (clone / ".venv" / "amends-mark").read_text().endswith("\nrun\n")
    assert not (clone / ".amends-turn").exists()


@pytest.mark.usefixtures("first")
def test_the_next_start_prepares_nothing(clone: Path) -> None:
    again = run(clone / "amends", "--version", cwd=clone)
    assert (again.stdout, again.stderr, again.returncode) == (SAID, "", 0)


@pytest.mark.usefixtures("first")
def test_it_runs_through_a_link_from_any_folder(clone: Path, tmp_path: Path) -> None:
    (tmp_path / "far").symlink_to(clone / "amends")
    (tmp_path / "near").symlink_to("far")
    linked = run("./near", "--version", cwd=tmp_path)
    assert (linked.stdout, linked.stderr) == (SAID, "")


@pytest.mark.usefixtures("first")
def test_a_file_of_the_folder_it_is_called_from_is_never_run(clone: Path, tmp_path: Path) -> None:
    (tmp_path / "click.py").write_text("raise SystemExit('a stranger')")
    (tmp_path / "amends.py").write_text("raise SystemExit('a stranger')")
    called = run(clone / "amends", "--version", cwd=tmp_path, PYTHONPATH=str(tmp_path))
    assert called.stdout == SAID


@pytest.mark.usefixtures("first")
def test_the_status_of_a_command_is_its_own(clone: Path, tmp_path: Path) -> None:
    wrong = run(clone / "amends", "serve", cwd=tmp_path, AMENDS_DATA="not/whole")
    assert wrong.returncode == 1
    assert wrong.stderr == ("Error: AMENDS_DATA must be a whole path, from the root of the disk.\n")
    assert run(clone / "amends", "no-such-command", cwd=tmp_path).returncode == 2


@pytest.mark.usefixtures("first")
@pytest.mark.parametrize("size", ["postgres", "services", "dev"])
def test_a_larger_environment_serves_and_is_not_undone(clone: Path, size: str) -> None:
    mark = clone / ".venv" / "amends-mark"
    made = mark.read_text()
    mark.write_text(made.removesuffix("run\n") + f"{size}\n")
    served = run(clone / "amends", "--version", cwd=clone)
    mark.write_text(made)
    assert served.stderr == ""


@pytest.mark.usefixtures("first")
def test_the_tests_say_what_to_install_where_they_may_not(clone: Path, tmp_path: Path) -> None:
    tools = tools_without_python(tmp_path / "bin")
    stand_in(tools / "id", "echo 1000")
    stand_in(tools / "initdb", "exit 0")
    (tools / "ls").symlink_to("/bin/ls")
    mark = clone / ".venv" / "amends-mark"
    made = mark.read_text()
    mark.write_text(made.removesuffix("run\n") + "dev\n")
    refused = run("/bin/sh", clone / "test", cwd=tmp_path, PATH=str(tools))
    mark.write_text(made)
    assert refused.returncode == 1
    assert refused.stderr == (
        "The tests need these programs; please install them (on Debian: apt install): chromium\n"
    )


@pytest.mark.usefixtures("first")
def test_a_changed_lock_and_a_dead_start_are_both_seen(clone: Path) -> None:
    lock = clone / "requirements.lock"
    lock.write_text(lock.read_text() + "# changed\n")
    dead = subprocess.Popen(["true"])
    dead.wait()
    (clone / ".amends-turn").mkdir()
    (clone / ".amends-turn" / "pid").write_text(f"{dead.pid}\n")
    changed = run(clone / "amends", "--version", cwd=clone)
    assert changed.stdout == SAID
    assert PREPARING in changed.stderr


def test_two_first_starts_at_once_both_run(tmp_path: Path) -> None:
    clone = copy_of_the_project(tmp_path / "two")
    starts = [
        subprocess.Popen(
            [clone / "amends", "--version"],
            env=environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    told = [start.communicate() for start in starts]
    assert [out for out, _ in told] == [SAID, SAID], told
    assert "".join(err for _, err in told).count(PREPARING) == 1


def test_where_uv_cannot_be_had_pip_does_it_by_hash(tmp_path: Path) -> None:
    clone = copy_of_the_project(tmp_path / "no uv")
    boot = clone / "boot.lock"
    boot.write_text("uv==0.13.8 --hash=sha256:" + "0" * 64 + "\n")
    started = run(clone / "amends", "--version", cwd=clone)
    assert started.stdout == SAID, started.stderr
    assert not (clone / ".boot" / "bin" / "uv").exists()
    assert (clone / ".venv" / "bin" / "pip").exists()


def tools_without_python(place: Path) -> Path:
    """A folder of the ordinary small programs of a Unix, and no python."""
    place.mkdir()
    for name in ("cat", "cksum", "cmp", "cp", "mkdir", "mv", "readlink", "rm", "sleep", "tail"):
        found = shutil.which(name)
        assert found
        (place / name).symlink_to(found)
    return place


def stand_in(path: Path, script: str) -> None:
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy in which nothing was ever made."""
    return copy_of_the_project(tmp_path_factory.mktemp("bare") / "clone")


def refusal(bare: Path, tools: Path) -> str:
    refused = run("/bin/sh", bare / "amends", "--version", cwd=bare, PATH=str(tools))
    assert refused.returncode == 1
    assert refused.stdout == ""
    assert not (bare / ".amends-turn").exists()
    return refused.stderr


def test_a_machine_without_python_is_told_so(bare: Path, tmp_path: Path) -> None:
    assert refusal(bare, tools_without_python(tmp_path / "bin")) == (
        "Amends needs Python 3.11 or newer, and found no python3 on this computer.\n"
    )


def test_a_machine_with_an_old_python_is_told_which(bare: Path, tmp_path: Path) -> None:
    tools = tools_without_python(tmp_path / "bin")
    stand_in(tools / "python3", '[ "$1" = --version ] && echo "Python 3.9.2" || exit 1')
    assert refusal(bare, tools) == (
        "Amends needs Python 3.11 or newer; this computer has Python 3.9.2.\n"
    )


def test_a_machine_without_venv_is_told_what_to_install(bare: Path, tmp_path: Path) -> None:
    tools = tools_without_python(tmp_path / "bin")
    stand_in(tools / "python3", "case $2 in *ensurepip*) exit 1 ;; *) exit 0 ;; esac")
    assert refusal(bare, tools) == (
        "Amends needs Python's venv and pip (on Debian and Ubuntu: apt install python3-venv).\n"
    )


def test_a_machine_that_can_fetch_nothing_is_told_why(bare: Path, tmp_path: Path) -> None:
    tools = tools_without_python(tmp_path / "bin")
    stand_in(tools / "python3", 'case $2 in venv) echo "no way out" >&2; exit 1 ;; esac')
    told = refusal(bare, tools)
    assert "no way out" in told
    assert told.endswith("Is this computer connected?\n")
