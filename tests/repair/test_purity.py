"""The rules know no clock, no chance, no file and no surroundings, and time is never assumed."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import amends.repair

ROOM = Path(amends.repair.__file__).parent
FILES = sorted(ROOM.rglob("*.py"))

ALLOWED = {
    "amends", "collections.abc", "datetime", "decimal", "itertools", "math", "msgspec",
    "msgspec.structs", "re", "typing",
}  # fmt: skip

NEVER = {
    "now", "utcnow", "today", "time", "time_ns", "monotonic", "perf_counter", "sleep", "localtime",
    "gmtime", "random", "randint", "choice", "shuffle", "uuid1", "uuid4", "token_hex", "urandom",
    "open", "read_text", "write_text", "read_bytes", "write_bytes", "getenv", "environ", "input",
    "print", "exec", "eval", "__import__", "import_module", "fromtimestamp", "astimezone",
    "globals", "setattr", "rrulestr",
}  # fmt: skip


ALLOWED_IN = {"schedules.py": {"dateutil.rrule"}}
"""It works out days from numbers that it is given; with a start it asks no clock, and no zone of
its own is used. One file alone may ask it, and never with a rule that somebody typed."""


def _tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def _called(tree: ast.Module) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func
            if isinstance(name, ast.Attribute):
                yield name.attr, node.lineno
            elif isinstance(name, ast.Name):
                yield name.id, node.lineno


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOM)))
def test_no_rule_asks_a_clock_chance_or_its_surroundings(file: Path) -> None:
    """`time(9, 0)` makes a time of day and asks no clock: it is the one name with two meanings."""
    found = {(name, line) for name, line in _called(_tree(file)) if name in NEVER}
    allowed = {
        (name, line) for name, line in found if name == "time" and file.name == "schedules.py"
    }
    assert found == allowed


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOM)))
def test_no_rule_imports_what_could(file: Path) -> None:
    for node in ast.walk(_tree(file)):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        for name in names:
            inside = name.startswith(("amends.repair", "amends.words"))
            assert inside or name in ALLOWED | ALLOWED_IN.get(file.name, set()), name


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOM)))
def test_time_is_never_a_default(file: Path) -> None:
    for node in ast.walk(_tree(file)):
        if isinstance(node, ast.FunctionDef):
            arguments = [*node.args.posonlyargs, *node.args.args]
            with_default = arguments[len(arguments) - len(node.args.defaults) :]
            keyword = [
                argument
                for argument, default in zip(
                    node.args.kwonlyargs, node.args.kw_defaults, strict=True
                )
                if default is not None
            ]
            assert not {a.arg for a in (*with_default, *keyword)} & {"now", "today", "at", "day"}


def test_the_room_was_found() -> None:
    assert len(FILES) > 15


def test_no_rule_that_somebody_typed_is_ever_read() -> None:
    """Such a rule can keep a server busy for ever; only typed values within bounds are asked."""
    house = Path(amends.repair.__file__).parent.parent
    for file in house.rglob("*.py"):
        for node in ast.walk(_tree(file)):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("dateutil"):
                assert (file.name, file.parent) == ("schedules.py", ROOM)
                assert "rrulestr" not in {alias.name for alias in node.names}
            if isinstance(node, ast.Import):
                assert not any(alias.name.startswith("dateutil") for alias in node.names)
