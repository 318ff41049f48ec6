"""Fear is invisible: in the tables too, for somebody who holds a copy of them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import pytest
from django.apps import apps
from django.db import connection, models, transaction
from msgspec.structs import replace

from amends import journal
from amends.journal.models import Gate
from amends.people import access, invitations
from amends.people.accounts import NewAccount
from amends.people.keys import Ring
from amends.people.models import Person
from amends.repair import Command
from amends.repair.kinds import Seat
from amends.repair.practices.giving import BeginSharedBook
from amends.repair.practices.pacing import SetNotNow
from amends.repair.practices.safety import Screen
from tests.people import busy_and_afraid as runs
from tests.people import telling_apart

A_FEW = (0, 7 + runs.IN_USE, 14, 21 + runs.IN_USE, 27, 43)
"""Numbers of pairs: what was before, and which answer Ana gives, differ in each."""

THE_EVENING = datetime(2026, 3, 6, 22, 30, tzinfo=UTC)
A_MINUTE_LATER = datetime(2026, 3, 6, 22, 31, tzinfo=UTC)
AN_HOUR_LATER = datetime(2026, 3, 6, 23, 31, tzinfo=UTC)


def again(who: NewAccount) -> Ring:
    return Ring(Person.objects.get(pk=who.person.pk), who.ring.person_key)


def screened(seat: Seat, afraid: Any = "no_", **more: Any) -> Screen:
    no: dict[str, Any] = dict.fromkeys(
        ("watched", "decided_for", "threatened", "not_free", "used_force"), "no_"
    )
    no |= {"barred": "no_____", **more}
    return Screen(at=A_MINUTE_LATER, about=seat.token, again_in=45, afraid=afraid, **no)


def quiet(*, on: bool = True) -> SetNotNow:
    return SetNotNow(at=A_MINUTE_LATER, by="harmed", on=on)


@pytest.fixture
def anas(ana: NewAccount, ben: NewAccount) -> Seat:
    """Ana's seat in the repair into which Ben invited her."""
    bens = access.begin_repair(ben.ring, "responsible", THE_EVENING)
    journal.record(bens, ben.ring, screened(bens))
    begins = BeginSharedBook(at=THE_EVENING, by="responsible")
    code = invitations.invite(
        ben.ring,
        bens,
        begin=lambda fresh: journal.record_within(fresh, ben.ring, begins),
        now=THE_EVENING,
    )
    return invitations.redeem(again(ana), code.text, meet=journal.meet, now=THE_EVENING)


@contextmanager
def after(seat: Seat, who: NewAccount, *commands: Command) -> Iterator[None]:
    """As if these had been said, and then never were."""
    with transaction.atomic():
        for command in commands:
            journal.record_within(seat, again(who), command)
        yield
        transaction.set_rollback(True)


def copied(*leave_out: type[models.Model]) -> list[Any]:
    """What a copy of the tables tells without any key: how many rows, of which sizes and order,
    and every plain value that is not drawn by chance."""
    return [
        (
            model.__name__,
            [_row(model, row) for row in model._default_manager.order_by("pk").values()],
        )
        for model in apps.get_models()
        if model.__module__.startswith("amends.")
        and model not in leave_out
        and model.__name__ != "SealedRow"
    ] + [("SealedRow", _sealed_rows())]


def _row(model: type[models.Model], row: dict[str, Any]) -> dict[str, Any]:
    return {name: _seen(value) for name, value in row.items() if name not in ("ready_at", "at")}


def _seen(value: Any) -> Any:
    return len(value) if isinstance(value, bytes | memoryview) else value


def _sealed_rows() -> list[tuple[int, int, int]]:
    """By person: their ids are drawn by chance, and so is their order."""
    from amends.people.models import SealedRow

    rows = SealedRow.objects.values_list("person_id", "version", "sealed")
    return sorted((person, version, len(sealed)) for person, version, sealed in rows)


@pytest.mark.parametrize(
    "answer", [{"afraid": "yes"}, {"barred": "order__"}, {"used_force": "yes"}, {"afraid": "___"}]
)
def test_the_questions_write_the_same_rows_whatever_is_answered(
    ana: NewAccount, anas: Seat, answer: dict[str, Any]
) -> None:
    """All but the one bit, which says that nothing may go out now, as for a busy week."""
    with after(anas, ana, screened(anas)):
        calm, gate = copied(Gate), _gate()
    with after(anas, ana, screened(anas, **answer)):
        assert copied(Gate) == calm
        assert _gate()[1] == gate[1]


def test_busy_and_afraid_leave_the_same_gate_and_the_same_shared_book(
    ana: NewAccount, ben: NewAccount, anas: Seat
) -> None:
    """And Ben, with his own key in his hand, reads the same."""
    seen = []
    for stop in (quiet(), screened(anas, afraid="yes"), screened(anas, barred="asked__")):
        with after(anas, ana, stop):
            ring = again(ben)
            state = journal.read(access.seats(ring)[0], ring).shared
            seen.append((_gate(), _sizes(anas), state))
    assert seen[0] == seen[1] == seen[2]


REASONS: tuple[dict[str, Any], ...] = (
    {"afraid": "yes"},
    {"not_free": "yes"},
    {"barred": "order__"},
    {"used_force": "yes"},
)


@pytest.mark.parametrize("answer", REASONS)
def test_a_busy_week_and_fear_write_the_same_rows_in_every_table(
    ana: NewAccount, anas: Seat, answer: dict[str, Any]
) -> None:
    """As many, in the same books, of the same sizes, in the same order: the gate's too."""
    with after(anas, ana, quiet()):
        busy = copied()
    with after(anas, ana, screened(anas, **answer)):
        assert copied() == busy


def test_quiet_that_came_of_fear_ends_in_the_same_rows_as_any_other(
    ana: NewAccount, anas: Seat
) -> None:
    """And in one act too: the questions once more, with the wish that it ends."""
    with after(anas, ana, quiet(), quiet(on=False)):
        busy = copied()
    calm = replace(screened(anas), at=AN_HOUR_LATER, ends_quiet=True)
    with after(anas, ana, screened(anas, afraid="yes"), calm):
        assert copied() == busy
        assert not _gate()[0]


def _gate() -> tuple[bool, list[int]]:
    row = Gate.objects.get()
    return row.closed, row.sent


def _sizes(seat: Seat) -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT length(sealed) FROM journal_entry WHERE book = %s ORDER BY position",
            [seat.books.shared],
        )
        return [size for (size,) in cursor.fetchall()]


# Ben's side (SAFETY.md, section 2)


def test_busy_and_afraid_are_the_same_bytes_sizes_and_rows_to_the_other(db: None) -> None:
    """A few of the 500 paired runs: `python -m tests.people.busy_and_afraid` makes them all."""
    ben, ana = runs.two_people()
    for number in A_FEW:
        busy, afraid = runs.runs_of(ben, ana, number, pages=runs.EVERY_PAGE)
        assert busy.seen == afraid.seen


def test_what_is_compared_would_show_a_difference(db: None) -> None:
    """The runs differ by what was between the two before, and Ben's page by what Ana does."""
    ben, ana = runs.two_people()
    (one, _), (another, _) = (runs.runs_of(ben, ana, number) for number in (1 + runs.IN_USE, 2))
    assert one.seen != another.seen
    said_of_himself = [run.answers[runs.LOOKED_AT.index("P")].plain for run in (one, another)]
    assert [b"A word of how you are" in page for page in said_of_himself] == [True, False]
    for run in (one, another):
        codes = dict(zip(runs.LOOKED_AT, run.answers, strict=False))
        assert b"Not now." in codes["p"].plain
        assert {answer.plain[:3] for answer in codes.values()} <= {b"200", b"302", b"404"}


SOMETIMES = [[float(n * n % 17), float(n * 7 % 13)] for n in range(60)]


@pytest.mark.parametrize("classifier", telling_apart.CLASSIFIERS)
def test_what_can_be_told_apart_is_and_what_cannot_is_not(
    classifier: telling_apart.Classifier,
) -> None:
    same = [(one, one) for one in SOMETIMES]
    assert telling_apart.share_right(same, classifier) == 0.5
    slower = [(one, [one[0], one[1] + 20]) for one in SOMETIMES]
    assert telling_apart.share_right(slower, classifier) > 0.9


def test_the_command_for_all_pairs_starts_by_itself() -> None:
    """Nothing of the suite has run before it there: it sets Django up before a page is asked for."""
    begins = [
        sys.executable,
        "-c",
        "import tests.people.busy_and_afraid as runs; print(runs.PAIRS)",
    ]
    said = subprocess.run(begins, capture_output=True, text=True, check=True)
    assert said.stdout == "500\n"
