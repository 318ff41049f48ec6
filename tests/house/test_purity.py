"""The ground floor reads no clock, no chance, no setting and no file.

import-linter holds which modules may be imported (pyproject.toml); this looks at what is called,
since a clock can also be reached through a class that is imported for its type.
"""

import ast
from pathlib import Path

import pytest

ROOMS = Path(__file__).parent.parent.parent / "src" / "amends"

AT_THE_DOOR = {"words/manual.py"}
"""Where the manual's page is printed. The reader itself only gets text."""

OF_ITS_OWN = {"words/weighed/__init__.py": ["__import__()"]}
"""A file of its own folder is loaded when its check first speaks, so that a start stays quick."""

CLOCKS = {"now", "utcnow", "today", "fromtimestamp", "time_ns", "monotonic", "perf_counter"}
CHANCE = {"uuid1", "uuid4", "urandom", "token_bytes", "token_hex", "token_urlsafe", "randbelow"}
OUTSIDE = {"getenv", "environ", "read_text", "read_bytes", "write_text", "write_bytes"}
BUILT_IN = {"open", "input", "print", "exec", "eval", "__import__"}
MODULES = {
    "asyncio", "glob", "importlib", "io", "locale", "logging", "os", "pathlib", "pkgutil", "random",
    "secrets", "shutil", "socket", "subprocess", "sys", "tempfile", "threading", "time", "uuid",
}  # fmt: skip


def pure_files() -> list[Path]:
    files = [*(ROOMS / "words").rglob("*.py"), *(ROOMS / "repair").rglob("*.py")]
    return sorted(path for path in files if str(path.relative_to(ROOMS)) not in AT_THE_DOOR)


def impurities(source: str) -> list[str]:
    """What in `source` reaches for a clock, chance, a setting or a file, with its line."""
    found: list[str] = []
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Attribute(attr=name) if name in CHANCE | OUTSIDE:
                found.append(f"{node.lineno}: .{name}")
            # A value may carry an instant as `.now`; only a clock is called, or is a date's own.
            case ast.Attribute(value=ast.Name(id="date" | "datetime"), attr=name) if name in CLOCKS:
                found.append(f"{node.lineno}: .{name}")
            case ast.Call(func=ast.Attribute(attr=name)) if name in CLOCKS:
                found.append(f"{node.lineno}: .{name}()")
            case ast.Call(func=ast.Name(id=name)) if name in BUILT_IN:
                found.append(f"{node.lineno}: {name}()")
            case ast.Import(names=names):
                found += [
                    f"{node.lineno}: import {alias.name}"
                    for alias in names
                    if alias.name.split(".")[0] in MODULES
                ]
            case ast.ImportFrom(module=str(module), level=0) if module.split(".")[0] in MODULES:
                found.append(f"{node.lineno}: from {module}")
    return found


@pytest.mark.parametrize("path", pure_files(), ids=lambda path: str(path.relative_to(ROOMS)))
def test_a_file_of_the_ground_floor_is_pure(path: Path) -> None:
    allowed = OF_ITS_OWN.get(str(path.relative_to(ROOMS)), [])
    found = impurities(path.read_text(encoding="utf-8"))
    assert [one.partition(": ")[2] for one in found] == allowed


def test_no_instant_is_a_default_of_now() -> None:
    assert impurities("def due(now=datetime.now(UTC)): ...")
    assert impurities("def due(*, now: Callable = datetime.now): ...")


@pytest.mark.parametrize(
    "source",
    [
        "import os",
        "import os.path",
        "from time import monotonic",
        "from datetime import date\ndate.today()",
        "open('words.txt')",
        "import uuid\nuuid.uuid4()",
        "from importlib.resources import files",
        "print('a word')",
    ],
)
def test_what_reaches_outside_is_found(source: str) -> None:
    assert impurities(source) != []


def test_a_rule_that_gets_its_time_as_an_argument_is_left_alone() -> None:
    assert impurities("from datetime import datetime\ndef due(visit): return visit.now") == []
