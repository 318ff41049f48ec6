"""Which test is the case of which row of guides/steps.toml.

    @pytest.mark.step("S1.4b", "AskAgain")

says that a test is the row's own case, and names the commands without which it must fail
(`disabled`). A test that only spells the id, in its name (`test_s1_4b_...`), its docstring or a
parameter, is a case of it too. Read off the sources, so that it needs no run.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

TESTS = Path(__file__).parents[1]

SPELLED = re.compile(r"(?<![A-Za-z0-9])S([0-5])\.(\d{1,2})([a-h]?)(?![a-zA-Z0-9])")
IN_A_NAME = re.compile(r"_s([0-5])_(\d{1,2})([a-h]?)(?=_|$)")


@dataclass(frozen=True, kw_only=True)
class Case:
    """A test, as pytest names it, and the row that it is a case of."""

    row: str
    test: str
    is_own: bool
    commands: tuple[str, ...] = ()


@cache
def cases(folder: Path = TESTS) -> tuple[Case, ...]:
    """Every case under the folder, each row's own ones first. Read once in a run."""
    found = [
        case
        for file in sorted(folder.rglob("test_*.py"))
        for case in cases_in(file.read_text(encoding="utf-8"), _named(file, folder))
    ]
    return tuple(sorted(found, key=lambda case: not case.is_own))


def _named(file: Path, folder: Path) -> str:
    return f"{folder.name}/{file.relative_to(folder).as_posix()}"


def cases_in(source: str, file: str) -> Iterator[Case]:
    if not (SPELLED.search(source) or IN_A_NAME.search(source)):
        return  # quicker than reading it
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            yield from _cases_of(node, f"{file}::{node.name}")


def _cases_of(test: ast.FunctionDef, name: str) -> Iterator[Case]:
    own = [_strings(mark.args) for mark in _decorators(test) if _called(mark).endswith("mark.step")]
    for row, *commands in own:
        yield Case(row=row, test=name, is_own=True, commands=tuple(commands))
    for row in dict.fromkeys(_spelled(test)):
        if row not in {each[0] for each in own}:
            yield Case(row=row, test=name, is_own=False)


def _spelled(test: ast.FunctionDef) -> Iterator[str]:
    """The rows whose ids stand in the name, the docstring or a parameter of the test."""
    yield from (_id(found) for found in IN_A_NAME.finditer(test.name))
    texts = [ast.get_docstring(test) or ""]
    for mark in _decorators(test):
        if _called(mark).endswith("mark.parametrize"):
            texts += _strings(ast.walk(mark))
    for text in texts:
        yield from (_id(found) for found in SPELLED.finditer(text))


def _id(found: re.Match[str]) -> str:
    return f"S{found[1]}.{found[2]}{found[3]}"


def _decorators(test: ast.FunctionDef) -> Iterator[ast.Call]:
    return (mark for mark in test.decorator_list if isinstance(mark, ast.Call))


def _called(call: ast.Call) -> str:
    return ast.unparse(call.func)


def _strings(nodes: Iterable[ast.AST]) -> list[str]:
    return [
        node.value
        for node in nodes
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]


def by_row(found: Iterable[Case]) -> dict[str, list[Case]]:
    """The cases of each row that has any."""
    rows: dict[str, list[Case]] = {}
    for case in found:
        rows.setdefault(case.row, []).append(case)
    return rows
