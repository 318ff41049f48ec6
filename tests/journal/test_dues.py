"""What is due is written with the event that makes it so, and names neither book nor thing."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, time, timedelta

import pytest
from django.db import connection, connections, transaction
from django.test.utils import CaptureQueriesContext

from amends.journal import dues, gates, leaving, record
from amends.journal.dues import (
    BY_MAIL,
    IN_THE_APP,
    LEASE,
    TO_FALL_DUE,
    instant,
    replace,
)
from amends.journal.models import Due, Gate
from amends.repair import Due as Wanted
from tests.journal.cast import THE_EVENING, THE_EVENING_AFTER, Someone, key_of

NINE = time(9)
HALF_PAST_TWO = time(2, 30)
DAY = timedelta(days=1)
WEEKS_LATER = THE_EVENING_AFTER + timedelta(weeks=4)


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
        "due",
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
    assert Due.objects.get().rule == "2026-03-29T02:30 before=60"


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

    monkeypatch.setattr("amends.repair.due", lambda *_, **_named: (_wanted("a"),))

    record(ben.seat, ben.ring, NameCause(at=THE_EVENING, id="c", kind="choice", text="Because."))

    assert Due.objects.get().person_id == ben.person.pk


WEEKLY = tuple(datetime.combine(date(2026, 3, 3 + 7 * week), NINE) for week in range(3))
MADRID = "Europe/Madrid"


def _weekly(first: int = 0, *, key: str = "a") -> Wanted:
    """Tuesdays at nine: the first of them, and those after it."""
    return Wanted(key=key, wall=WEEKLY[first], zone=MADRID, then=WEEKLY[first + 1 :])


def _hand_on(
    *channels: str, now: datetime = THE_EVENING_AFTER, since: datetime = THE_EVENING
) -> int:
    """As a worker does, on these channels, in a transaction of its own."""
    with transaction.atomic():
        rows = dues.fallen(now)
        told = [dues.told(row, channel, row.at) for row in rows for channel in channels]
        return dues.hand_on(rows, told, since)


@pytest.mark.django_db
def test_what_comes_again_moves_on_to_its_next_time_and_goes_after_the_last(ben: Someone) -> None:
    _replace(ben, _weekly())
    seen = []

    for week in range(3):
        row = Due.objects.get(channel=TO_FALL_DUE)
        seen.append((row.at, row.rule.split()[0]))
        _hand_on(now=THE_EVENING_AFTER + timedelta(weeks=week))

    assert seen == [(instant(wall, MADRID), wall.isoformat(timespec="minutes")) for wall in WEEKLY]
    assert not Due.objects.exists()


@pytest.mark.django_db
def test_the_next_time_keeps_its_hour_before(ben: Someone) -> None:
    walls = tuple(datetime.combine(date(2026, 3, 22 + 7 * week), NINE) for week in range(2))
    hour = timedelta(hours=1)
    _replace(ben, Wanted(key="a", wall=walls[0], zone=MADRID, before=hour, then=walls[1:]))

    _hand_on(now=datetime(2026, 3, 22, 12, 0, tzinfo=UTC))

    # Nine in summer time is seven by the world's clock, and an hour before it is six.
    assert Due.objects.get().at == datetime(2026, 3, 29, 6, 0, tzinfo=UTC)


@pytest.mark.django_db
def test_times_long_past_are_passed_over_together(ben: Someone) -> None:
    _replace(ben, _weekly())

    passed = _hand_on(now=WEEKS_LATER, since=WEEKS_LATER - timedelta(days=1))

    assert passed == 2
    assert not Due.objects.exists()


@pytest.mark.django_db
def test_a_thing_whose_time_has_come_is_left_for_the_worker_while_it_is_wanted(
    ben: Someone,
) -> None:
    """Ben writes something at half past nine, before a worker looked: the reminder stays."""
    _replace(ben, _weekly())
    half_past = datetime(2026, 3, 3, 8, 30, tzinfo=UTC)

    _replace(ben, _weekly(), now=half_past)

    assert Due.objects.get().at == instant(WEEKLY[0], MADRID)


@pytest.mark.django_db
def test_a_thing_that_was_said_already_is_called_to_mind_no_more_that_day(ben: Someone) -> None:
    _replace(ben, _weekly())

    _replace(ben, _weekly(1), now=datetime(2026, 3, 3, 8, 30, tzinfo=UTC))

    assert Due.objects.get().at == instant(WEEKLY[1], MADRID)


@pytest.mark.django_db
def test_a_thing_in_another_zone_moves(ben: Someone) -> None:
    _replace(ben, _wanted("a"))

    _replace(ben, _wanted("a", zone="America/Lima"))

    assert Due.objects.get().at == datetime(2026, 3, 3, 14, 0, tzinfo=UTC)


@pytest.mark.django_db
def test_however_much_falls_due_there_is_one_row_of_each_channel(
    ben: Someone, ana: Someone
) -> None:
    _replace(ben, _wanted("a"), _wanted("b"))
    _replace(ana, _wanted("c"))

    _hand_on(IN_THE_APP, BY_MAIL)

    told = Due.objects.values_list("person_id", "channel").order_by("person_id", "channel")
    assert list(told) == sorted(
        (person, channel)
        for person in (ben.person.pk, ana.person.pk)
        for channel in (IN_THE_APP, BY_MAIL)
    )


@pytest.mark.django_db
def test_what_is_not_yet_due_is_not_handed_on(ben: Someone) -> None:
    _replace(ben, _wanted("a"))

    with transaction.atomic():
        assert dues.fallen(THE_EVENING) == []


@pytest.mark.django_db
def test_what_was_seen_in_the_app_needs_no_letter(ben: Someone, ana: Someone) -> None:
    for someone in (ben, ana):
        _replace(someone, _wanted("a"))
    _hand_on(IN_THE_APP, BY_MAIL)
    assert dues.waits_in_the_app(ben.person.pk)

    dues.seen(ben.person.pk, dues.waits_in_the_app(ben.person.pk))

    assert not dues.waits_in_the_app(ben.person.pk)
    assert dues.waits_in_the_app(ana.person.pk)
    assert set(Due.objects.values_list("person_id", flat=True)) == {ana.person.pk}


@pytest.mark.django_db
def test_what_came_after_the_line_was_seen_is_still_there(ben: Someone) -> None:
    """Ben reads the line at two minutes to nine, something falls due at nine, and then he presses."""
    _replace(ben, _wanted("a"), _wanted("b", days=2))
    _hand_on(IN_THE_APP, BY_MAIL)
    stood_there = dues.waits_in_the_app(ben.person.pk)
    _hand_on(IN_THE_APP, BY_MAIL, now=THE_EVENING_AFTER + DAY)

    dues.seen(ben.person.pk, stood_there)

    assert dues.waits_in_the_app(ben.person.pk)
    assert Due.objects.filter(channel=BY_MAIL).exists()
    dues.seen(ben.person.pk, dues.waits_in_the_app(ben.person.pk))
    assert not Due.objects.exists()


@pytest.mark.django_db
def test_nobody_takes_the_line_of_another_away(ben: Someone, ana: Someone) -> None:
    _replace(ben, _wanted("a"))
    _hand_on(IN_THE_APP)

    dues.seen(ana.person.pk, dues.waits_in_the_app(ben.person.pk))

    assert dues.waits_in_the_app(ben.person.pk)


@pytest.mark.django_db
def test_what_falls_due_while_a_letter_is_on_its_way_gets_another(ben: Someone) -> None:
    _replace(ben, _wanted("a"), _wanted("b", days=2))
    _hand_on(BY_MAIL)
    (row,) = _claimed(THE_EVENING_AFTER)
    _hand_on(BY_MAIL, now=THE_EVENING_AFTER + DAY)

    _done(row, again=THE_EVENING_AFTER + DAY)

    (again,) = _claimed(THE_EVENING_AFTER + DAY)
    assert (again.tries, again.key == row.key) == (0, False)


def _claimed(now: datetime) -> list[Due]:
    """A person's own, leased as a worker leases it."""
    with transaction.atomic():
        rows = dues.own_to_send(now, [BY_MAIL])
        dues.lease(rows, now)
    return rows


def _claimed_for_the_other(now: datetime) -> list[Due]:
    with transaction.atomic():
        rows = dues.others_to_send(now, [BY_MAIL])
        dues.take_out(rows)
    return rows


def _done(row: Due, *, again: datetime = WEEKS_LATER) -> None:
    with transaction.atomic():
        ours = dues.still_leased([row])
        if ours.get(row.pk) is False:
            dues.take_out([row])
        elif ours:
            dues.tell_again(row, again)


def _to_send(someone: Someone, *, gate: str | None = None) -> Due:
    row = dues.on(BY_MAIL, someone.person.pk, THE_EVENING, gate=gate)
    row.save(force_insert=True)
    return row


@pytest.mark.django_db
def test_a_row_is_claimed_once_and_comes_back_when_its_worker_died(ben: Someone) -> None:
    _to_send(ben)

    first = _claimed(THE_EVENING_AFTER)
    second = _claimed(THE_EVENING_AFTER)
    much_later = _claimed(THE_EVENING_AFTER + LEASE)

    assert (len(first), len(second), len(much_later)) == (1, 0, 1)
    _done(first[0])
    assert Due.objects.exists(), "the lease of the first is over"
    _done(much_later[0])
    assert not Due.objects.exists()


@pytest.mark.django_db
def test_what_is_not_yet_to_be_sent_is_not_claimed(ben: Someone) -> None:
    _to_send(ben)

    assert _claimed(THE_EVENING - timedelta(minutes=1)) == []


@pytest.mark.django_db
def test_what_is_put_off_waits_until_then(ben: Someone) -> None:
    _to_send(ben)
    (row,) = _claimed(THE_EVENING)

    dues.put_off([row], THE_EVENING_AFTER, tried=1)

    assert _claimed(THE_EVENING_AFTER - timedelta(minutes=1)) == []
    (again,) = _claimed(THE_EVENING_AFTER)
    assert again.tries == 1


@pytest.mark.django_db
def test_what_reaches_the_other_is_gone_before_it_is_sent(ben: Someone) -> None:
    gates.make("pair")
    _to_send(ben, gate="pair")

    assert _claimed(THE_EVENING_AFTER) == []
    (row,) = _claimed_for_the_other(THE_EVENING_AFTER)

    assert not Due.objects.exists()
    dues.put_back([dues.once_more(row, THE_EVENING_AFTER + timedelta(hours=1), tried=1)])
    assert _claimed_for_the_other(THE_EVENING_AFTER) == []
    (again,) = _claimed_for_the_other(THE_EVENING_AFTER + timedelta(hours=1))
    assert (again.tries, again.at) == (1, row.at)


@pytest.mark.django_db
def test_it_takes_the_same_statements_whether_the_other_asked_to_be_told_or_not(
    ana: Someone,
) -> None:
    """Else Ben could learn by the time of his own press what Ana chose."""
    gates.make("pair")

    def announce(thing: str, *, wanted: bool) -> list[int]:
        with CaptureQueriesContext(connection) as asked:
            dues.announce(ana.ring.person_id, "pair", b"ben's", {thing: THE_EVENING}, wanted=wanted)
        return [len(query["sql"]) for query in asked.captured_queries]

    told = announce("a-letter", wanted=True)
    assert Due.objects.count() == 1

    assert announce("a-second", wanted=False) == told
    assert len(told) == 3
    assert Due.objects.count() == 1


@pytest.mark.django_db
def test_where_no_worker_runs_a_week_of_what_was_given_is_kept_and_no_more(
    ana: Someone, ben: Someone
) -> None:
    for gate in ("pair", "another pair"):
        gates.make(gate)
    dues.announce(ana.ring.person_id, "another pair", b"cy's", {"old": THE_EVENING}, wanted=True)
    _replace(ana, _wanted("her own"))

    for day in range(40):
        given = {f"thing {day}": THE_EVENING + day * DAY}
        dues.announce(ana.ring.person_id, "pair", b"ben's", given, wanted=True)

    assert Due.objects.filter(gate="pair").count() == 8
    assert Due.objects.filter(gate="another pair").count() == 1
    assert Due.objects.filter(gate=None).count() == 1


@pytest.mark.django_db
def test_what_reaches_the_other_is_not_claimed_while_the_gate_is_closed(ben: Someone) -> None:
    gates.make("pair")
    _to_send(ben, gate="pair")

    Gate.objects.update(closed=True)
    assert _claimed_for_the_other(THE_EVENING_AFTER) == []
    Gate.objects.update(closed=False)
    assert len(_claimed_for_the_other(THE_EVENING_AFTER)) == 1


def _let_wait(now: datetime) -> tuple[int, int]:
    with transaction.atomic():
        return dues.let_wait(now, until=DAY, window=7 * DAY)


@pytest.mark.django_db
def test_what_waited_behind_a_gate_goes_at_its_hour_and_not_when_the_gate_opens(
    ben: Someone,
) -> None:
    """The minute at which a quiet ended is nobody's business."""
    gates.make("pair")
    _to_send(ben, gate="pair")
    Gate.objects.update(closed=True)

    assert _let_wait(THE_EVENING_AFTER) == (1, 0)
    Gate.objects.update(closed=False)

    assert _claimed_for_the_other(THE_EVENING_AFTER) == []
    assert len(_claimed_for_the_other(THE_EVENING + 2 * DAY)) == 1


@pytest.mark.django_db
def test_what_waited_too_long_behind_a_gate_is_dropped(ben: Someone) -> None:
    gates.make("pair")
    _to_send(ben, gate="pair")
    Gate.objects.update(closed=True)

    assert _let_wait(THE_EVENING + 7 * DAY) == (1, 1)
    assert not Due.objects.exists()


@pytest.mark.django_db
def test_a_line_about_what_the_other_gave_is_not_shown_behind_a_closed_gate(ben: Someone) -> None:
    gates.make("pair")
    dues.on(IN_THE_APP, ben.person.pk, THE_EVENING, gate="pair").save()
    assert dues.waits_in_the_app(ben.person.pk)

    Gate.objects.update(closed=True)

    assert not dues.waits_in_the_app(ben.person.pk)


@pytest.mark.django_db
def test_what_else_may_go_to_one_person_is_found_and_what_is_behind_a_gate_is_not(
    ben: Someone, ana: Someone
) -> None:
    for gate in ("open", "closed"):
        gates.make(gate)
        _to_send(ben, gate=gate)
    _to_send(ana, gate="open")
    Gate.objects.filter(token="closed").update(closed=True)

    with transaction.atomic():
        found = dues.others_to_send(THE_EVENING_AFTER, [BY_MAIL], to=[ben.person.pk])

    assert [(row.person_id, row.gate_id) for row in found] == [(ben.person.pk, "open")]


@pytest.mark.parametrize("what", ["Ana leaves", "Ben takes everything away"])
@pytest.mark.django_db(transaction=True)
def test_a_leaving_and_a_worker_at_one_moment_do_not_wait_for_each_other(
    ben: Someone, what: str
) -> None:
    """The worker holds what falls due and wants to add to Ben's line at that moment."""
    gates.make("pair")
    dues.on(IN_THE_APP, ben.person.pk, THE_EVENING, gate="pair").save()
    dues.on(TO_FALL_DUE, ben.person.pk, THE_EVENING, gate="pair").save()
    holds = threading.Event()

    def worker() -> None:
        try:
            with transaction.atomic():
                rows = dues.fallen(THE_EVENING_AFTER)
                holds.set()
                _wait_until_somebody_waits()
                told = [dues.told(row, IN_THE_APP, row.at) for row in rows]
                dues.hand_on(rows, told, THE_EVENING)
        finally:
            connections.close_all()

    with ThreadPoolExecutor() as beside:
        handing_on = beside.submit(worker)
        assert holds.wait(30)
        with transaction.atomic():
            if what == "Ana leaves":
                dues.cancel("pair")
            else:
                leaving.empty_whole(ben.person.pk, [ben.own], [])
        handing_on.result(30)

    assert not Due.objects.exists()


def _wait_until_somebody_waits() -> None:
    """On SQLite there is nothing to see: who comes second waits before its first statement."""
    waiting = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
    while connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(waiting)
            if cursor.fetchone()[0]:
                return


@pytest.mark.django_db
def test_a_worker_is_needed_for_nothing_that_waits_in_the_app(ben: Someone) -> None:
    dues.on(IN_THE_APP, ben.person.pk, THE_EVENING).save()
    assert dues.next_ready([BY_MAIL]) is None

    _replace(ben, _wanted("a"))

    assert dues.next_ready([BY_MAIL]) == Due.objects.get(channel=TO_FALL_DUE).at


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
