"""Every row that is called built has its case, and no row that is not has one.

A row that begins to work: take `built` and `missing` from it in guides/steps.toml (or write "part"),
mark its case with `@pytest.mark.step`, lower the number here, and make docs/steps.md anew.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from amends.guides import manual, steps
from tests.steps import report
from tests.steps.binding import TESTS, by_row, cases, cases_in
from tests.steps.disabled import COMMANDS

NOT_BUILT = 0
IN_PART = 0
"""How many rows do not work yet, and how many in part. These numbers only ever go down."""

CASES = by_row(cases())
ROWS = {row.id: row for row in steps.rows()}


def test_each_row_that_is_called_built_has_its_case() -> None:
    without = [row.id for row in steps.rows() if row.built != "no" and row.id not in CASES]
    assert without == []


def test_no_row_that_is_not_built_has_one() -> None:
    """Then it is built, or the test spells an id that it does not prove."""
    proved = {row: [case.test for case in CASES[row]] for row in CASES if row in ROWS}
    assert {row: tests for row, tests in proved.items() if ROWS[row].built == "no"} == {}


def test_a_row_that_works_has_a_case_of_its_own() -> None:
    """A test stands for one row, and besides for those that take over the same working."""
    own = [case for case in cases() if case.is_own]
    assert {row for row in ROWS if ROWS[row].built != "no"} - {case.row for case in own} == set()
    for test in {case.test for case in own}:
        alone = [case.row for case in own if case.test == test and not ROWS[case.row].reuses]
        assert len(alone) <= 1, f"{test} is marked as the case of {alone}"


def test_what_takes_over_another_rows_working_shares_a_case_with_it_or_has_its_own() -> None:
    own = [case for case in cases() if case.is_own and ROWS[case.row].reuses]
    shared = {(case.row, case.test) for case in cases() if case.is_own}
    for case in own:
        alone = all((row, case.test) not in shared for row in ROWS if row != case.row)
        assert alone or (ROWS[case.row].reuses, case.test) in shared, case


def test_the_rows_that_do_not_work_yet_only_become_fewer() -> None:
    built = [row.built for row in steps.rows()]
    assert (built.count("no"), built.count("part")) == (NOT_BUILT, IN_PART)


def test_every_case_names_a_row_and_commands_that_there_are() -> None:
    assert [case for case in cases() if case.row not in ROWS] == []
    assert [case for case in cases() if not {*case.commands} <= {*COMMANDS}] == []


@pytest.mark.parametrize(
    "source",
    [
        '@pytest.mark.step("S9.9z", "AskAgain")\ndef test_it() -> None: ...',
        "def test_s9_9z_it_is_said() -> None: ...",
        'def test_it() -> None:\n    """S9.8a, S9.9z: it is said."""',
        '@pytest.mark.parametrize("row", ["S9.9z"])\ndef test_it(row: str) -> None: ...',
    ],
    ids=["a mark", "a name", "a docstring", "a parameter"],
)
def test_a_case_is_found_by_its_mark_or_wherever_its_id_is_spelled(source: str) -> None:
    id = "S1.4b"
    found = list(cases_in(source.replace("S9.9z", id).replace("s9_9z", "s1_4b"), "a.py"))
    assert id in {case.row for case in found}
    assert [case.is_own for case in found if case.row == id] == [
        "mark" in source[:18] and "step" in source[:18]
    ]
    assert all(case.test.startswith("a.py::test_") for case in found)


def test_an_id_in_a_helper_or_within_a_longer_word_is_no_case() -> None:
    assert list(cases_in('def tells() -> None:\n    """S1.4b."""', "a.py")) == []
    assert list(cases_in('def test_it() -> None:\n    """XS1.4b, S1.4bc, S1.400."""', "a.py")) == []


def test_the_report_names_the_case_of_each_row_and_what_is_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lines = list(report.each_row({}))
    assert len(lines) == len(ROWS)
    first = next(line for line in lines if line.startswith("S0.1b"))
    assert "not run" in first
    assert "tests/steps/test_s0.py::test_a_letter_is_looked_at" in first
    assert report.in_one_line().startswith("Steps: ")
    unbuilt = replace(ROWS["S0.1b"], id="S9.9", missing="all of it")
    monkeypatch.setattr(steps, "rows", lambda: (unbuilt,))
    assert list(report.each_row({})) == ["S9.9   no case; missing: all of it"]


def test_the_manual_page_is_the_rows() -> None:
    """`python -m amends.guides.manual > docs/steps.md`."""
    page = Path(TESTS.parent / "docs/steps.md").read_text(encoding="utf-8")
    assert page == manual.page()
