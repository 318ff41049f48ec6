"""Changes one thing at a time in the reader's core and names the changes that no test notices.

    python -m tests.words.mutants                    the core, file after file: a quarter of an hour
    python -m tests.words.mutants text whole         these files only
    python -m tests.words.mutants text --from 120    a file from this line on, where a run was ended
    python -m tests.words.mutants --jobs 2           two changes at a time
    python -m tests.words.mutants --few              some that must be noticed, in seconds

Each change is tried in a process of its own, forked from one that has loaded what the tests load;
no file is touched. It meets first the tests that are the likeliest to notice it. A change that
never ends, or that takes all the memory, counts as noticed. What is named is to be read: some
changes change nothing that anybody could see (docs/decisions/0041-what-no-test-notices-is-read.md).
"""

from __future__ import annotations

import argparse
import ast
import importlib.abc
import importlib.util
import os
import resource
import signal
import sys
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import NoReturn

ROOT = Path(__file__).parents[2]
WORDS = ROOT / "src/amends/words"
LONGEST = 12  # seconds of work in one file of tests: the longest takes three
MOST_MEMORY = 2 << 30  # bytes: what adds to a list for ever ends here, and not the computer

# What reads nothing but letters, and what reads everything.
LETTERS = ("test_reading", "test_line", "test_weighing", "test_checks", "test_voices")
ALL = ("test_core", *LETTERS, "test_listening", "test_held", "test_cost")
# The core, and by which tests its changes are met, the likeliest to notice first.
TESTS = {
    "promising": ("test_promising", "test_reading"),
    "reader": LETTERS,
    "features": ("test_weighing", "test_voices", "test_checks", "test_reading"),
    "weighing": ("test_weighing", "test_reading", "test_voices", "test_checks"),
    "pattern": ALL,
    "engine": ALL,
    "text": ALL,
    "shape": LETTERS,
    "whole": ("test_whole", *ALL),
    "language": ALL,
    "naming": ("test_naming", "test_reading"),
    "line": ("test_line", "test_cost"),
    "held": ("test_held", "test_cost"),
    "account": ("test_account",),
    "coercing": ("test_coercing",),
    "reply": ("test_listening", "test_checks", "test_cost"),
}
# What starts a Python of its own sees no change; what reads long texts, or all letters, is slow.
QUICK = (
    "not starts_without and not imports_nothing and not loads_no_library and not hundred_kilobytes"
    " and not every_letter and not belong_to_the_letters and not (ten_times and read_line)"
)
PYTEST = (
    "-x", "-q", "--tb=no", "--assert=plain", "--noconftest", "-p", "no:cacheprovider", "-k", QUICK,
)  # fmt: skip
# A few that must be noticed, by whom the line protects: its text, and what is changed in it.
FEW = {
    "promising": [
        # A promise that was quoted, or asked for, is not the writer's.
        (
            "if sentence in not_one or seen.asked[sentence] or seen.quoted_at(seen.starts[first]):",
            "Or swapped",
        ),
        ("if seen.words[min(spoken)[0]] in NO_LEAD:", "In -> NotIn"),
    ],
    "engine": [
        # "I am not sorry" is no apology, and what the partner said is not held against the writer.
        ("if seen.words[at] in NEGATIONS:", "In -> NotIn"),
        ("or check.quoted == UNFIT[quoted]", "Eq -> NotEq"),
    ],
    "pattern": [
        # A gap never reaches over a "not".
        ("if skips and word not in NEGATIONS:", "And swapped"),
        ("if not members.isdisjoint(keys):", "not left out"),
    ],
    "text": [
        # A place in the text stays where its writer sees it.
        ("if len(low) != len(text):", "NotEq -> Eq"),
        ("return at >= 0 and offset < closes[at]", "Lt -> LtE"),
    ],
    # What is about no hurt between two is left alone.
    "weighing": [("if not ABOUT_A_HURT & labels:", "not left out")],
    "features": [("elif word in NEGATIONS:", "In -> NotIn")],
}
NEVER_ENDED = 100  # more than there are tests to name

SWAPPED: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot,
    ast.IsNot: ast.Is, ast.And: ast.Or, ast.Or: ast.And, ast.Add: ast.Sub, ast.Sub: ast.Add,
}  # fmt: skip


class Change(ast.NodeTransformer):
    """Makes the change with this number, and tells where and what each could be."""

    def __init__(self, number: int | None = None) -> None:
        self.number = number
        self.told: list[tuple[int, str]] = []

    def _is_it(self, node: ast.AST, what: str) -> bool:
        self.told.append((getattr(node, "lineno", 0), what))
        return len(self.told) - 1 == self.number

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

    def visit_keyword(self, node: ast.keyword) -> ast.AST:
        # `zip(..., strict=True)` guards against a mistake of ours, and nobody sees that it does.
        return node if node.arg == "strict" else self.generic_visit(node)

    def visit_If(self, node: ast.If) -> ast.AST:
        return self._turned(node)

    def visit_IfExp(self, node: ast.IfExp) -> ast.AST:
        return self._turned(node)

    def _turned(self, node: ast.If | ast.IfExp) -> ast.AST:
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


def changes(source: str) -> list[tuple[int, str]]:
    """The line of each change that there is, and what it is."""
    all_of_them = Change()
    all_of_them.visit(ast.parse(source))
    return all_of_them.told


def changed(source: str, number: int) -> ast.Module:
    tree: ast.Module = ast.fix_missing_locations(Change(number).visit(ast.parse(source)))
    return tree


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


def try_it(name: str, tree: ast.Module, tests: tuple[str, ...]) -> int:
    """The process in which these tests meet this change."""
    child = os.fork()
    if child == 0:
        _try(name, tree, tests)
    return child


def _try(name: str, tree: ast.Module, tests: tuple[str, ...]) -> NoReturn:
    """Ends with nought where nothing was noticed, else with the place of the test that noticed."""
    import pytest

    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    sys.meta_path.insert(0, Changed(name, tree))
    ended = NEVER_ENDED
    try:
        for place, test in enumerate(tests, 1):
            # Of work, not of the clock: a change is not noticed by how busy the computer is.
            signal.setitimer(signal.ITIMER_PROF, LONGEST)
            if pytest.main([*PYTEST, str(ROOT / f"tests/words/{test}.py")]):
                ended = place
                break
        else:
            ended = 0
    finally:
        os._exit(ended)


def by(tests: tuple[str, ...], status: int) -> str:
    """Which tests noticed, or "" where none did."""
    code = os.waitstatus_to_exitcode(status)
    return tests[code - 1] if 0 < code < NEVER_ENDED else "what never ended" if code else ""


def noticed(name: str, tree: ast.Module, tests: tuple[str, ...]) -> str:
    return by(tests, os.waitpid(try_it(name, tree, tests), 0)[1])


def must_be_well(name: str, source: str, tests: tuple[str, ...]) -> None:
    """Tests that fail by themselves would seem to notice everything."""
    if failed := noticed(name, ast.parse(source), tests):
        sys.exit(f"{name}.py, unchanged, is not well in {failed}.")


def try_all(name: str, *, begin: int, jobs: int) -> None:
    source = (WORDS / f"{name}.py").read_text(encoding="utf-8")
    tests = TESTS[name]
    must_be_well(name, source, tests)
    tried = unnoticed = 0
    under_way: dict[int, str] = {}

    def end_one() -> int:
        child, status = os.wait()
        told = under_way.pop(child)
        if seen_by := by(tests, status):
            print(f"{told}: {seen_by}", file=sys.stderr, flush=True)
            return 0
        print(told, flush=True)
        return 1

    for number, (line, what) in enumerate(changes(source)):
        if line < begin:
            continue
        if len(under_way) == jobs:
            unnoticed += end_one()
        child = try_it(name, changed(source, number), tests)
        under_way[child] = f"{name}.py:{line}: {what}"
        tried += 1
    while under_way:
        unnoticed += end_one()
    print(f"{name}.py: {tried} changes, {unnoticed} not noticed", flush=True)


def try_few() -> None:
    for name, wanted in FEW.items():
        source = (WORDS / f"{name}.py").read_text(encoding="utf-8")
        lines = source.split("\n")
        there_are = [(lines[line - 1].strip(), what) for line, what in changes(source)]
        likeliest = TESTS[name][:1]
        must_be_well(name, source, likeliest)
        for change in wanted:
            if change not in there_are:
                sys.exit(f"{name}.py has no such place any more: {change}")
            if not noticed(name, changed(source, there_are.index(change)), likeliest):
                sys.exit(f"{name}.py, {change}: not noticed by {likeliest[0]}.")
    print(f"All {sum(map(len, FEW.values()))} were noticed.")


def main() -> None:
    import hypothesis
    import pytest  # noqa: F401 - loaded once, before the processes part

    told = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    told.add_argument("names", nargs="*", metavar="FILE", help=f"of {', '.join(TESTS)}")
    told.add_argument("--from", type=int, default=0, dest="begin", metavar="LINE")
    told.add_argument("--jobs", type=int, default=1)
    told.add_argument("--few", action="store_true")
    asked = told.parse_args()
    # What must hold of any text is tried on few: mostly a line of its own notices before.
    hypothesis.settings.register_profile(
        "few", derandomize=True, deadline=None, database=None, max_examples=20
    )
    hypothesis.settings.load_profile("few")
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"  # these tests need no plugin
    if asked.few:
        try_few()
    for name in () if asked.few else asked.names or TESTS:
        try_all(name, begin=asked.begin, jobs=asked.jobs)


if __name__ == "__main__":
    main()
