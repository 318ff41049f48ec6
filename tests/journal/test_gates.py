"""One bit between two persons: nothing goes out while it is closed, and it never says why."""

from datetime import timedelta

import pytest

from amends.journal import gates, read, record
from amends.journal.models import Entry, Gate
from amends.journal.storage import Conflict
from amends.repair import EMPTY, Refused, Seat, State
from amends.repair.practices.pacing import Leave, SetDoor, SetNotNow
from tests.journal.cast import THE_EVENING, Someone

pytestmark = pytest.mark.django_db


@pytest.fixture
def ana(db: None) -> Someone:
    """Ana in a repair that both share, with the pair's gate."""
    ana = Someone("ana", "harmed", with_other=True)
    gates.make("pair")
    ana.seat = Seat(token="ana", role="harmed", books=ana.seat.books, gate="pair")
    return ana


def _gate() -> tuple[bool, int]:
    gate = Gate.objects.get()
    return gate.closed, gate.version


@pytest.mark.parametrize(
    "stop", [SetNotNow(at=THE_EVENING, by="harmed", on=True), Leave(at=THE_EVENING, by="harmed")]
)
def test_not_now_and_leaving_close_the_gate_alike(ana: Someone, stop: SetNotNow | Leave) -> None:
    record(ana.seat, ana.ring, stop)

    assert _gate() == (True, 1)


def test_the_end_of_not_now_opens_it_again(ana: Someone) -> None:
    record(ana.seat, ana.ring, SetNotNow(at=THE_EVENING, by="harmed", on=True))
    record(ana.seat, ana.ring, SetNotNow(at=THE_EVENING, by="harmed", on=False))

    assert _gate() == (False, 2)


def test_what_does_not_concern_the_gate_leaves_it_alone(ana: Someone) -> None:
    record(ana.seat, ana.ring, SetDoor(at=THE_EVENING, by="harmed", door="talk", open=True))

    assert _gate() == (False, 0)


def test_a_gate_that_moved_meanwhile_is_read_again(
    ana: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first try meets a gate that a worker or another repair has moved since it was read."""
    keep = gates._keep
    tries: list[bool] = []

    def late(gate: Gate, *, closed: bool, sent: list[int]) -> None:
        tries.append(closed)
        if len(tries) == 1:
            gate.version += 1
        keep(gate, closed=closed, sent=sent)

    monkeypatch.setattr(gates, "_keep", late)

    record(ana.seat, ana.ring, SetNotNow(at=THE_EVENING, by="harmed", on=True))

    assert tries == [True, True]
    assert _gate() == (True, 1)
    assert Entry.objects.count() == 1


def test_nothing_goes_out_while_another_repair_of_the_two_keeps_it_closed(
    ana: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    gates.make("pair")
    Gate.objects.update(closed=True)
    _starts_something(monkeypatch)

    with pytest.raises(Refused) as refused:
        gates.pass_through("pair", EMPTY, State(), THE_EVENING)

    assert refused.value.reason == "not_now"


def test_the_gate_keeps_the_times_of_seven_days_and_no_more(
    ana: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    _starts_something(monkeypatch)

    for days in (0, 3, 8):
        gates.pass_through("pair", EMPTY, State(), THE_EVENING + timedelta(days=days))

    evening = int(THE_EVENING.timestamp())
    assert Gate.objects.get().sent == [evening + 3 * 86_400, evening + 8 * 86_400]


def test_a_change_that_comes_too_late_is_a_conflict(ana: Someone) -> None:
    gate = Gate.objects.get()
    Gate.objects.update(version=5)

    with pytest.raises(Conflict):
        gates._keep(gate, closed=True, sent=[])


def test_ana_alone_needs_no_gate(db: None) -> None:
    alone = Someone("ana", "harmed", with_other=True)

    record(alone.seat, alone.ring, SetNotNow(at=THE_EVENING, by="harmed", on=True))

    assert not Gate.objects.exists()
    assert read(alone.seat, alone.ring).shared.pacing.is_quiet


def _starts_something(monkeypatch: pytest.MonkeyPatch) -> None:
    """The state after holds one start more than the state before."""
    starts = iter([(THE_EVENING,), ()] * 3)
    monkeypatch.setattr(gates, "started", lambda _: next(starts))
