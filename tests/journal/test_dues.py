"""What is due is written with the event that makes it so, and names neither book nor thing."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from amends.journal import dues, gates, record
from amends.journal.dues import LEASE, claim, instant, replace
from amends.journal.models import Due, Gate
from amends.repair import Due as Wanted
from tests.journal.cast import THE_EVENING, THE_EVENING_AFTER, Someone, key_of

NINE = time(9)
HALF_PAST_TWO = time(2, 30)


def _wanted(key: str, *, days: int = 1, zone: str = "Europe/Madrid") -> Wanted:
    return Wanted(key=key, wall=datetime.combine(date(2026, 3, 2 + days), NINE), zone=zone)


def _replace(person: Someone, *wanted: Wanted, now: datetime = THE_EVENING) -> None:
    replace(person.ring.person_id, key_of(person.own), wanted, now)


@pytest.mark.django_db
def test_a_due_row_holds_when_and_where_and_nothing_of_what(ben: Someone) -> None:
    _replace(ben, _wanted("promise to call every Sunday"))

    row = Due.objects.get()
    assert row.at == row.ready_at == datetime(2026, 3, 3, 8, 0, tzinfo=UTC)
    assert (row.rule, row.zone, row.channel, row.gate) == (
        "2026-03-03T09:00",
        "Europe/Madrid",
        "app",
        None,
    )
    assert "promise" not in str(vars(row))
    assert ben.own.hex() not in str(vars(row))


@pytest.mark.django_db
def test_an_hour_before_is_an_hour_also_when_clocks_are_put_forward(ben: Someone) -> None:
    """Half past two is skipped that night, so it is three; an hour before it is one."""
    wall = datetime.combine(date(2026, 3, 29), HALF_PAST_TWO)
    _replace(ben, Wanted(key="a", wall=wall, zone="Europe/Madrid", before=timedelta(hours=1)))

    assert Due.objects.get().at == datetime(2026, 3, 29, 0, 0, tzinfo=UTC)


@pytest.mark.django_db
def test_the_same_thing_has_the_same_key_and_is_written_once(ben: Someone) -> None:
    _replace(ben, _wanted("a"))
    before = Due.objects.get()

    _replace(ben, _wanted("a"))

    assert vars(Due.objects.get())["id"] == before.pk


@pytest.mark.django_db
def test_what_is_no_longer_due_goes_and_what_moved_moves(ben: Someone) -> None:
    _replace(ben, _wanted("a"), _wanted("b"))

    _replace(ben, _wanted("b", days=3))

    assert [row.at.day for row in Due.objects.all()] == [5]


@pytest.mark.django_db
def test_rows_of_other_seats_and_other_people_are_left_alone(ben: Someone, ana: Someone) -> None:
    _replace(ben, _wanted("a"))
    _replace(ana, _wanted("a"))
    replace(ben.ring.person_id, key_of(b"another seat of Ben's"), [_wanted("a")], THE_EVENING)
    assert Due.objects.values("key").distinct().count() == 3

    _replace(ben)

    assert Due.objects.count() == 2


@pytest.mark.django_db
def test_no_one_without_the_key_can_tell_which_rows_belong_to_one_seat(ben: Someone) -> None:
    _replace(ben, _wanted("a"), _wanted("b"))

    one, other = Due.objects.values_list("key", flat=True)

    pieces = {one[at : at + 8] for at in range(0, 64, 8)}
    assert not pieces & {other[at : at + 8] for at in range(0, 64, 8)}


@pytest.mark.django_db
def test_what_fell_due_already_is_not_written_anew(ben: Someone) -> None:
    _replace(ben, _wanted("a"), now=THE_EVENING_AFTER)

    assert not Due.objects.exists()


@pytest.mark.django_db
def test_recording_writes_what_the_rules_say_is_due(
    ben: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    from amends.repair.practices.reflection import NameCause

    monkeypatch.setattr("amends.repair.due", lambda *_: (_wanted("a"),))

    record(ben.seat, ben.ring, NameCause(at=THE_EVENING, id="c", kind="choice", text="Because."))

    assert Due.objects.get().person_id == ben.person.pk


@pytest.mark.django_db
def test_a_row_is_claimed_once_and_comes_back_when_its_worker_died(ben: Someone) -> None:
    _replace(ben, _wanted("a"))

    first = claim(THE_EVENING_AFTER)
    second = claim(THE_EVENING_AFTER)
    much_later = claim(THE_EVENING_AFTER + LEASE)

    assert (len(first), len(second), len(much_later)) == (1, 0, 1)
    assert Due.objects.get().tries == 2


@pytest.mark.django_db
def test_what_is_not_yet_due_is_not_claimed(ben: Someone) -> None:
    _replace(ben, _wanted("a"))

    assert claim(THE_EVENING) == []


@pytest.mark.django_db
def test_a_row_that_a_worker_holds_is_not_written_over(ben: Someone) -> None:
    _replace(ben, _wanted("a"))
    claim(THE_EVENING_AFTER)

    _replace(ben, _wanted("a"), now=THE_EVENING)

    assert Due.objects.get().tries == 1


@pytest.mark.django_db
def test_what_reaches_the_other_is_not_claimed_while_the_gate_is_closed(ben: Someone) -> None:
    """And is claimed once it is open: nothing was forgotten, and nobody was told why."""
    gates.make("pair")
    _replace(ben, _wanted("a"), _wanted("b"))
    Due.objects.filter(pk=Due.objects.latest("pk").pk).update(gate="pair")

    Gate.objects.update(closed=True)
    assert [row.gate_id for row in claim(THE_EVENING_AFTER)] == [None]
    Gate.objects.update(closed=False)
    assert [row.gate_id for row in claim(THE_EVENING_AFTER)] == ["pair"]


@pytest.mark.django_db
def test_a_gate_that_closes_while_a_worker_looks_is_closed_to_it(
    ben: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    gates.make("pair")
    _replace(ben, _wanted("a"))
    Due.objects.update(gate="pair")
    took = dues._took

    def pauses_first(row: Due, until: datetime) -> bool:
        Gate.objects.update(closed=True)
        return took(row, until)

    monkeypatch.setattr(dues, "_took", pauses_first)

    assert claim(THE_EVENING_AFTER) == []


def test_nine_in_the_morning_stays_nine_across_the_change_of_the_clocks() -> None:
    winter = instant(datetime.combine(date(2026, 3, 28), NINE), "Europe/Madrid")
    summer = instant(datetime.combine(date(2026, 3, 29), NINE), "Europe/Madrid")

    assert (winter.hour, summer.hour) == (8, 7)


def test_a_repeated_hour_counts_once_the_first() -> None:
    assert instant(
        datetime.combine(date(2026, 10, 25), HALF_PAST_TWO), "Europe/Madrid"
    ) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_in_a_skipped_hour_it_is_the_next_valid_minute() -> None:
    assert instant(datetime.combine(date(2026, 3, 29), HALF_PAST_TWO), "Europe/Madrid") == datetime(
        2026, 3, 29, 1, 0, tzinfo=UTC
    )


def test_a_whole_skipped_day_ends_at_the_next_midnight() -> None:
    """Samoa went from the 29th to the 31st of December 2011."""
    skipped = datetime.combine(date(2011, 12, 30), time())

    assert instant(skipped, "Pacific/Apia") == datetime(2011, 12, 30, 10, 0, tzinfo=UTC)
