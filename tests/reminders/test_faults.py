"""Workers that die, several at once, pauses that race with them, and a mail server that hangs up.

In small here; the full sizes stand in docs/reminders.md.
"""

from __future__ import annotations

import pytest

from tests.postgres import WANTED
from tests.reminders import hanging_up, killed, racing


@pytest.mark.slow
def test_a_worker_that_is_killed_loses_nothing_of_ones_own_and_tells_the_other_nothing_twice() -> (
    None
):
    kills = 2 * len(killed.MOMENTS)
    found = killed.run(kills, WANTED)

    assert found.killed == kills
    assert min(found.own, found.others) > killed.EACH_ROUND, "new ones came in between"
    assert (found.own_lost, found.own_again_as_another, found.others_again) == (0, 0, 0)
    assert found.own_again > 0, "some were killed between the letter and its mark"
    assert found.left_in_the_table == 0


@pytest.mark.slow
@pytest.mark.parametrize("workers", [2, 4, 8])
def test_several_workers_on_one_table_send_each_thing_once(workers: int) -> None:
    found = killed.run(0, WANTED, workers=workers, things=20)

    assert (found.own, found.own_lost, found.own_again) == (20, 0, 0)
    assert (found.others, found.others_lost, found.others_again) == (20, 0, 0)


@pytest.mark.slow
def test_after_a_pause_that_was_committed_nothing_is_claimed() -> None:
    found = racing.run(150, WANTED)

    assert found.after_the_pause == 0
    assert found.claimed + found.held == 150
    assert found.left_in_the_table == found.held
    assert found.claimed > 0
    assert found.held > 0


@pytest.mark.django_db
def test_a_mail_server_that_hangs_up_with_the_letter_makes_nobody_be_told_twice() -> None:
    found = hanging_up.run(60)

    assert found.others_again == 0
    assert found.own_lost == 0
    assert found.own_again > 0
