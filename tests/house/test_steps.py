"""`amends steps`: the rows of the articles in a terminal, for people and for programs."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from msgspec.structs import replace

from amends.cli.listing import as_text, main
from amends.guides import steps


def listed(capfd: pytest.CaptureFixture[str], *words: str) -> str:
    assert main([*words]) == 0
    return capfd.readouterr().out


def test_one_row_says_what_it_means_for_both_and_what_is_missing() -> None:
    (row,) = (one for one in steps.rows() if one.id == "S1.4b")
    said = as_text([replace(row, built="part", missing="no copy of all of it")])
    assert said.startswith(f"S1.4b  {', '.join(row.practices)}  in part\n")
    assert "  Who did the hurt: " in said
    assert "  Who was hurt: " in said
    assert "  Missing: no copy of all of it." in said
    assert max(len(line) for line in said.splitlines()) <= 88


def test_an_article_an_action_or_a_row_can_be_named(capfd: pytest.CaptureFixture[str]) -> None:
    for which, rows in (("S1", 38), ("s1.4", 5), ("S1.4b", 1), ("S5", 7)):
        assert len(listed(capfd, which).split("\n\n")) == rows, which


def test_a_practice_lists_what_it_carries(capfd: pytest.CaptureFixture[str]) -> None:
    answer = json.loads(listed(capfd, "--practice", "letters", "--format", "json"))
    assert answer["schema"] == 1
    rows = answer["steps"]
    assert [row["id"] for row in rows] == [
        row.id for row in steps.rows() if "letters" in row.practices
    ]
    assert {*rows[0]} == {
        "id", "practices", "responsible", "harmed", "reuses", "built", "missing",
    }  # fmt: skip


def test_what_is_no_step_is_said_to_be_none(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["S7.1"]) == 2
    assert "there is no such step" in capfd.readouterr().err


def test_an_unknown_practice_ends_with_what_there_is(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--practice", "praising"])
    assert ended.value.code == 2
    assert "apology" in capfd.readouterr().err


def test_it_starts_neither_django_nor_click() -> None:
    asked = (
        "import sys; sys.argv = ['amends', 'steps', 'S0.9']; from amends.cli.entry import main\n"
        "try: main()\nexcept SystemExit as ended: assert not ended.code\n"
        "print([name for name in ('django', 'click', 'cryptography') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert run.stdout.splitlines()[-1] == "[]"
