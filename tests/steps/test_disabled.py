"""Cases that would not notice if their command did nothing are named. The whole run is a command of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.steps.binding import TESTS, cases
from tests.steps.disabled import environment, wanted_cases

NOTICES_NOTHING = """
import pytest
from amends.repair import decide, EMPTY
from amends.repair.practices.owning import RecordHarm
from tests.repair.scenario import THE_EVENING, THE_REPAIR

LIE = RecordHarm(at=THE_EVENING, id="lie", kind="lie", act="I lied.", ongoing="over")

@pytest.mark.step("S0.1a", "RecordHarm")
def test_it_looks_at_nothing() -> None:
    decide(EMPTY, LIE, about=THE_REPAIR, role="responsible")

@pytest.mark.step("S0.1b", "RecordHarm")
def test_it_looks() -> None:
    assert decide(EMPTY, LIE, about=THE_REPAIR, role="responsible")
"""


def disabled(*names: str, folder: Path = TESTS, turn: int = 0) -> subprocess.CompletedProcess[str]:
    asked = "from pathlib import Path; from tests.steps.disabled import in_this_process as run;"
    asked += f"import sys; sys.exit(run({turn}, {[*names]!r}, Path({str(folder)!r})))"
    return subprocess.run(
        [sys.executable, "-c", asked],
        cwd=TESTS.parent,
        env=environment(turn),
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_case_that_looks_at_nothing_is_named_and_one_that_looks_is_not(tmp_path: Path) -> None:
    folder = tmp_path / "tests"
    folder.mkdir()
    (folder / "test_made_up.py").write_text(NOTICES_NOTHING)
    run = disabled(folder=folder)
    assert run.returncode == 1, run.stdout + run.stderr
    assert "test_it_looks_at_nothing: well without RecordHarm" in run.stderr
    assert "test_it_looks:" not in run.stderr


@pytest.mark.slow
def test_a_handful_of_cases_notice_when_their_command_does_nothing() -> None:
    run = disabled("S0.5d", "S1.7c", "S4.0c")
    assert run.returncode == 0, run.stdout + run.stderr


def test_nearly_every_case_names_what_it_must_not_be_well_without() -> None:
    own = [case for case in cases() if case.is_own]
    assert len(wanted_cases([], cases())) >= len(own) - 3
