"""Two devices of one person write at once. The full 1,000 rounds: tests.journal.two_devices."""

import pytest

from tests.journal.two_devices import Outcome, killed, run
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


@pytest.mark.slow
def test_what_a_killed_device_had_called_saved_is_there() -> None:
    """The one that it was at may be there or not; the book is whole either way."""
    said, kept = killed(15, WANTED)

    assert said >= 15
    assert kept in (said, said + 1)
