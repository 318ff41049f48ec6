"""Two devices of one person write at once. The full 1,000 rounds: tests.journal.two_devices."""

import pytest

from tests.journal.two_devices import Outcome, run
from tests.postgres import WANTED

ROUNDS = 40


@pytest.mark.slow
def test_nothing_of_either_device_is_lost_or_doubled() -> None:
    outcome = run(ROUNDS, WANTED)

    assert outcome == Outcome(
        written=2 * ROUNDS,
        missing=0,
        doubled=0,
        told_again=outcome.told_again,
        findings=0,
        head_fits=True,
    )
