"""That the tests of the reader would notice: a few changes of its core, each made and met by them."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.slow
def test_a_line_of_the_reader_that_protects_somebody_cannot_be_turned_unnoticed() -> None:
    """In a Python of its own, which has not loaded the reader yet. All changes: CONTRIBUTING.md."""
    command = [sys.executable, "-m", "tests.words.mutants", "--few"]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout + ran.stderr
