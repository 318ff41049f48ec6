"""The locks agree with each other, and every line of them is held to a hash."""

import re
import tomllib
from pathlib import Path
from typing import Any

import amends

ROOT = Path(__file__).parent.parent.parent


def table() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def locked() -> dict[str, dict[str, Any]]:
    lock = tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))
    return {package["name"]: package for package in lock["package"]}


def exported(name: str = "requirements.lock") -> dict[str, tuple[str, set[str]]]:
    """Name, version and hashes of each package that a lock for pip names."""
    text = (ROOT / name).read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return {
        match[1]: (match[2], set(re.findall(r"--hash=(sha256:[0-9a-f]{64})", line)))
        for line in lines
        if (match := re.match(r"([a-z0-9.-]+)==(\S+)", line))
    }


def needed_to_run() -> set[str]:
    """The names that the project's own dependencies lead to, as uv.lock draws them."""
    packages, found = locked(), set[str]()
    waiting = [(need["name"], need.get("extra", [])) for need in packages["amends"]["dependencies"]]
    while waiting:
        name, extras = waiting.pop()
        package = packages[name]
        found.add(name)
        needs = list(package.get("dependencies", []))
        for extra in extras:
            needs += package.get("optional-dependencies", {}).get(extra, [])
        waiting += [
            (need["name"], need.get("extra", []))
            for need in needs
            if need["name"] not in found or need.get("extra")
        ]
    return found


def hashes(package: dict[str, Any]) -> set[str]:
    files = [*package.get("wheels", []), *([package["sdist"]] if "sdist" in package else [])]
    return {file["hash"] for file in files}


def test_the_lock_for_pip_is_the_run_time_part_of_the_lock() -> None:
    packages = locked()
    assert exported() == {
        name: (packages[name]["version"], hashes(packages[name])) for name in needed_to_run()
    }


def test_the_lock_holds_what_the_project_asks_for() -> None:
    packages = locked()
    project = table()["project"]
    asked = [
        *project["dependencies"],
        *project["optional-dependencies"]["postgres"],
        *project["optional-dependencies"]["apprise"],
        *table()["dependency-groups"]["dev"],
    ]
    wanted = dict(re.sub(r"\[.*\]", "", need).split("==") for need in asked)
    assert {name: packages[name]["version"] for name in wanted} == wanted


def test_the_lock_for_the_first_step_is_uv_alone_by_its_hashes() -> None:
    boot = exported("boot.lock")
    assert set(boot) == {"uv"}
    version, wheels = boot["uv"]
    assert version == "0.13.8"
    assert len(wheels) >= 15, "wheels for the usual platforms"


def test_the_version_is_one_and_the_same() -> None:
    assert amends.__version__ == table()["project"]["version"]
