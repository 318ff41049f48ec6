"""Changes one thing at a time in the engine's core and names the changes that no test notices.

    python -m tests.words.mutants                the core: pattern, engine, reader and text; half an hour
    python -m tests.words.mutants text whole     these files only

Each change is tried in a process of its own, forked from one that has loaded what the tests load;
no file is touched. A change that never ends counts as noticed. What is named is to be read: some
changes change nothing that anybody could see.
"""

from __future__ import annotations

import ast
import importlib.abc
import importlib.util
import os
import signal
import sys
from collections.abc import Iterator
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[2]
WORDS = ROOT / "src/amends/words"
CORE = ("pattern", "engine", "reader", "text")
LONGEST = 60  # seconds for the tests of one change
TESTS = (
    "test_core",
    "test_checks",
    "test_reading",
    "test_listening",
    "test_voices",
    "test_held",
    "test_cost",
)
# What starts a Python of its own sees no change, and what reads long texts is slow.
QUICK = "not starts_without and not imports_nothing and not hundred_kilobytes"

SWAPPED: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot,
    ast.IsNot: ast.Is, ast.And: ast.Or, ast.Or: ast.And, ast.Add: ast.Sub, ast.Sub: ast.Add,
}  # fmt: skip


class Change(ast.NodeTransformer):
    """Makes the change with this number, and remembers where and what it was."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.seen = 0
        self.told = ""

    def _is_it(self, node: ast.AST, what: str) -> bool:
        self.seen += 1
        if self.seen - 1 != self.number:
            return False
        self.told = f"{getattr(node, 'lineno', 0)}: {what}"
        return True

    def visit_Compare(self, node: ast.Compare) -> ast.AST:
        self.generic_visit(node)
        for at, operator in enumerate(node.ops):
            other = SWAPPED.get(type(operator))
            if other and self._is_it(node, f"{type(operator).__name__} -> {other.__name__}"):
                node.ops[at] = other()  # type: ignore[call-overload]
        return node

    def visit_BoolOp(self, node: ast.BoolOp) -> ast.AST:
        self.generic_visit(node)
        if self._is_it(node, f"{type(node.op).__name__} swapped"):
            node.op = SWAPPED[type(node.op)]()  # type: ignore[assignment]
        return node

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        self.generic_visit(node)
        other = SWAPPED.get(type(node.op))
        if other and self._is_it(node, f"{type(node.op).__name__} swapped"):
            node.op = other()  # type: ignore[assignment]
        return node

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.op, ast.Not) and self._is_it(node, "not left out"):
            return node.operand
        return node

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        if isinstance(node.value, bool):
            if self._is_it(node, f"{node.value} turned"):
                return ast.copy_location(ast.Constant(not node.value), node)
        elif isinstance(node.value, int) and self._is_it(node, f"{node.value} -> one more"):
            return ast.copy_location(ast.Constant(node.value + 1), node)
        return node

    def visit_If(self, node: ast.If) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.test, ast.Name | ast.Attribute | ast.Call) and self._is_it(
            node, "if turned"
        ):
            node.test = ast.copy_location(ast.UnaryOp(ast.Not(), node.test), node.test)
        return node

    def visit_AugAssign(self, node: ast.AugAssign) -> ast.AST:
        self.generic_visit(node)
        return ast.copy_location(ast.Pass(), node) if self._is_it(node, "left out") else node

    def visit_Expr(self, node: ast.Expr) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.value, ast.Call) and self._is_it(node, "call left out"):
            return ast.copy_location(ast.Pass(), node)
        return node

    def visit_Continue(self, node: ast.Continue) -> ast.AST:
        if self._is_it(node, "continue -> break"):
            return ast.copy_location(ast.Break(), node)
        return node


def changes(source: str) -> Iterator[tuple[str, ast.Module]]:
    number = 0
    while True:
        change = Change(number)
        tree = ast.fix_missing_locations(change.visit(ast.parse(source)))
        if not change.told:
            return
        yield change.told, tree
        number += 1


class Changed(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Gives the changed module to whoever imports it."""

    def __init__(self, name: str, tree: ast.Module) -> None:
        self.name = name
        self.code = compile(tree, str(WORDS / f"{name}.py"), "exec")

    def find_spec(
        self, fullname: str, path: object = None, target: object = None
    ) -> ModuleSpec | None:
        if fullname != f"amends.words.{self.name}":
            return None
        return importlib.util.spec_from_loader(fullname, self)

    def exec_module(self, module: ModuleType) -> None:
        exec(self.code, module.__dict__)  # noqa: S102 - our own source, changed in one place


def is_noticed(name: str, tree: ast.Module) -> bool:
    child = os.fork()
    if child == 0:
        _try(name, tree)
    _, status = os.waitpid(child, 0)
    return status != 0


def _try(name: str, tree: ast.Module) -> None:
    import pytest

    signal.alarm(LONGEST)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    sys.meta_path.insert(0, Changed(name, tree))
    tests = [str(path) for test in TESTS if (path := ROOT / f"tests/words/{test}.py").exists()]
    failed = 1
    try:
        chosen = ["-x", "-q", "-p", "no:cacheprovider", "-k", QUICK]
        failed = int(pytest.main([*chosen, *tests]))
    finally:
        os._exit(failed)


def main(names: tuple[str, ...]) -> None:
    import hypothesis  # noqa: F401 - loaded once, before the processes part
    import pytest  # noqa: F401

    for name in names:
        tried = unnoticed = 0
        for told, tree in changes((WORDS / f"{name}.py").read_text(encoding="utf-8")):
            tried += 1
            if not is_noticed(name, tree):
                unnoticed += 1
                print(f"{name}.py:{told}", flush=True)
        print(f"{name}.py: {tried} changes, {unnoticed} not noticed", flush=True)


if __name__ == "__main__":
    main(tuple(sys.argv[1:]) or CORE)
