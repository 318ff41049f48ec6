"""Takes the commands away from under the cases of the steps, and names each case that does not notice.

    python -m tests.steps.disabled               every case that names its commands: some minutes
    python -m tests.steps.disabled S1.4b S0      the cases of these rows or articles only

A case that is still well when its command does nothing proves nothing about it. The command does
nothing from the moment at which the test itself begins; what its fixtures did before, they did.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from amends.repair import deciding
from tests.steps.binding import TESTS, Case, cases

TURN = "STEPS_DISABLED"
"""Which of the commands of each case does nothing in the run of this process: 0 is the first."""

COMMANDS = {command.__name__: command for command in deciding.COMMANDS}


def does_nothing(state: Any, command: Any) -> tuple[()]:
    return ()


class Disabled:
    """A plugin that runs each case with one of its commands doing nothing."""

    def __init__(self, turn: int, wanted: dict[str, str]) -> None:
        self.turn = turn
        self.commands = wanted
        self.unnoticed: list[str] = []
        self.broken: list[str] = []

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Iterator[None]:
        command = COMMANDS[self.commands[item.nodeid.partition("[")[0]]]
        practice, decide = deciding._DECIDE[command]
        deciding._DECIDE[command] = (practice, does_nothing)
        try:
            return (yield)
        finally:
            deciding._DECIDE[command] = (practice, decide)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        test = report.nodeid.partition("[")[0]
        if report.when == "call" and report.passed:
            self.unnoticed.append(f"{report.nodeid}: well without {self.commands[test]}")
        if report.when == "setup" and not report.passed:
            self.broken.append(f"{report.nodeid}: does not even begin")


def wanted_cases(names: list[str], found: tuple[Case, ...]) -> list[Case]:
    """Those that name commands, of the rows or articles named; of all where none is."""
    return [
        case
        for case in found
        if case.commands and (not names or {case.row, case.row.partition(".")[0]} & {*names})
    ]


def in_this_process(turn: int, names: list[str], folder: Any = TESTS) -> int:
    """One run: each case with its command of that turn doing nothing. The number that went unnoticed."""
    chosen = [c for c in wanted_cases(names, cases(folder)) if len(c.commands) > turn]
    if not chosen:
        return 0
    plugin = Disabled(turn, {case.test: case.commands[turn] for case in chosen})
    where = [str(folder.parent / test) for test in plugin.commands]
    quiet = ["-q", "--no-header", "--tb=no", "--no-summary", "-p", "no:cacheprovider"]
    status = pytest.main([*quiet, "--rootdir", str(folder.parent), *where], plugins=[plugin])
    for line in (*plugin.broken, *plugin.unnoticed):
        print(line, file=sys.stderr)
    ended = status in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED)
    return len(plugin.unnoticed) + len(plugin.broken) + (not ended)


def environment(turn: int) -> dict[str, str]:
    """That of a run of its own: of the run that asks for it, nothing of the house."""
    kept = {name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"}
    return {name: kept[name] for name in kept if not name.startswith("AMENDS_")} | {TURN: str(turn)}


def main(names: list[str]) -> int:
    chosen = wanted_cases(names, cases())
    if not chosen:
        print("no case of these names a command", file=sys.stderr)
        return 2
    failed = 0
    for turn in range(max(len(case.commands) for case in chosen)):
        # A process each: a database of the tests can be made only once in one.
        run = [sys.executable, "-m", "tests.steps.disabled", *names]
        failed += bool(subprocess.run(run, env=environment(turn)).returncode)
    print("Some cases do not notice." if failed else "Every case notices.", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    turn = os.environ.get(TURN)
    args = sys.argv[1:]
    sys.exit(main(args) if turn is None else min(1, in_this_process(int(turn), args)))
