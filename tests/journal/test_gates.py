"""One bit between two persons, over all their repairs: it says no, and never why or where."""

from datetime import datetime, timedelta
from typing import NamedTuple

import pytest

from amends.journal import gates, pair_of, read, record
from amends.journal.models import Entry, Gate
from amends.journal.storage import Conflict
from amends.repair import Refused, Role, Seat, State
from amends.repair.kinds import Event, Pair
from amends.repair.practices.letters import LetterGiven
from amends.repair.practices.pacing import ChooseCap, Leave, SetDoor, SetNotNow
from amends.repair.practices.reflection import NameCause
from amends.repair.practices.terms import TermsSet
from tests.journal.cast import THE_EVENING, THE_EVENING_AFTER, Someone

pytestmark = pytest.mark.django_db

A_DAY = timedelta(days=1)


class Couple(NamedTuple):
    """Ana and Ben, met in two repairs: the lie, in which Ana was hurt, and the party, in which
    Ben was."""

    ana: Someone
    ben: Someone
    anas: dict[str, Seat]
    bens: dict[str, Seat]


@pytest.fixture
def couple(ana: Someone, ben: Someone) -> Couple:
    gates.make("pair")
    roles: dict[str, tuple[Role, Role]] = {
        "the lie": ("harmed", "responsible"),
        "the party": ("responsible", "harmed"),
    }
    anas = {name: ana.sits_down(name, role, "pair") for name, (role, _) in roles.items()}
    bens = {name: ben.sits_down(name, role, "pair") for name, (_, role) in roles.items()}
    return Couple(ana, ben, anas, bens)


def quiet(by: Role, *, on: bool = True, at: datetime = THE_EVENING) -> SetNotNow:
    return SetNotNow(at=at, by=by, on=on)


def is_closed() -> bool:
    return Gate.objects.get().closed


@pytest.mark.parametrize("stop", [quiet("harmed"), Leave(at=THE_EVENING, by="harmed")])
def test_not_now_and_leaving_close_the_gate_alike(couple: Couple, stop: SetNotNow | Leave) -> None:
    record(couple.anas["the lie"], couple.ana.ring, stop)

    row = Gate.objects.get()
    assert (row.closed, row.sent, row.version) == (True, [], 1)


def test_the_end_of_not_now_opens_it_again(couple: Couple) -> None:
    record(couple.anas["the lie"], couple.ana.ring, quiet("harmed"))
    record(couple.anas["the lie"], couple.ana.ring, quiet("harmed", on=False))

    assert not is_closed()


def test_what_does_not_concern_the_gate_leaves_it_alone(couple: Couple) -> None:
    door = SetDoor(at=THE_EVENING, by="harmed", door="talk", open=True)

    record(couple.anas["the lie"], couple.ana.ring, door)

    assert Gate.objects.get().version == 0


def test_ending_one_stop_never_reopens_what_another_closed(couple: Couple) -> None:
    """By the same person in another repair, by the other person in the same, or both."""
    ana, ben = couple.ana, couple.ben
    record(couple.anas["the lie"], ana.ring, quiet("harmed"))
    record(couple.anas["the party"], ana.ring, quiet("responsible"))
    record(couple.bens["the party"], ben.ring, quiet("harmed"))

    record(couple.anas["the lie"], ana.ring, quiet("harmed", on=False))
    assert is_closed()
    record(couple.anas["the party"], ana.ring, quiet("responsible", on=False))
    assert is_closed()
    record(couple.bens["the party"], ben.ring, quiet("harmed", on=False))
    assert not is_closed()


def test_a_stop_in_one_repair_is_known_in_the_other_to_both(couple: Couple) -> None:
    record(couple.anas["the lie"], couple.ana.ring, quiet("harmed"))

    assert pair_of(couple.bens["the party"], couple.ben.ring, THE_EVENING).closed
    assert pair_of(couple.anas["the party"], couple.ana.ring, THE_EVENING).closed
    # What the same book says is said there already.
    assert not pair_of(couple.bens["the lie"], couple.ben.ring, THE_EVENING).closed


def test_nothing_is_given_in_one_repair_while_the_other_is_quiet(
    couple: Couple, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even if the rules had let it through."""
    record(couple.bens["the lie"], couple.ben.ring, quiet("responsible"))
    entries = Entry.objects.count()
    monkeypatch.setattr("amends.repair.decide", lambda *_, **__: (a_letter("responsible"),))

    with pytest.raises(Refused) as refused:
        record(couple.anas["the party"], couple.ana.ring, start())

    assert refused.value.reason == "not_now"
    assert Entry.objects.count() == entries


def test_the_rules_are_told_what_the_two_have_between_them(
    couple: Couple, monkeypatch: pytest.MonkeyPatch
) -> None:
    record(couple.bens["the lie"], couple.ben.ring, quiet("responsible"))
    record(couple.bens["the lie"], couple.ben.ring, cap("responsible", most=1))
    told: list[Pair] = []

    def decide(*_: object, pair: Pair, **__: object) -> tuple[Event, ...]:
        told.append(pair)
        return ()

    monkeypatch.setattr("amends.repair.decide", decide)

    record(couple.anas["the party"], couple.ana.ring, start())

    assert told == [pair_of(couple.anas["the party"], couple.ana.ring, THE_EVENING)]
    assert told == [Pair(closed=True, most=1, spans=((THE_EVENING, None),))]


def test_who_asked_for_quiet_elsewhere_is_told_since_when_and_the_other_is_not(
    couple: Couple,
) -> None:
    record(couple.bens["the lie"], couple.ben.ring, quiet("responsible"))
    later = THE_EVENING_AFTER
    assert pair_of(couple.bens["the party"], couple.ben.ring, later).asked_since == THE_EVENING
    assert pair_of(couple.anas["the party"], couple.ana.ring, later).asked_since is None
    record(couple.bens["the lie"], couple.ben.ring, quiet("responsible", on=False, at=later))
    assert pair_of(couple.bens["the party"], couple.ben.ring, later).asked_since is None


def test_what_kept_the_two_apart_elsewhere_is_known_with_its_end(couple: Couple) -> None:
    record(couple.anas["the lie"], couple.ana.ring, quiet("harmed"))
    record(couple.anas["the lie"], couple.ana.ring, quiet("harmed", on=False, at=THE_EVENING_AFTER))
    pair = pair_of(couple.bens["the party"], couple.ben.ring, THE_EVENING_AFTER)
    assert pair.spans == ((THE_EVENING, THE_EVENING_AFTER),)


def test_a_repair_that_was_left_kept_them_apart_until_they_met_anew(couple: Couple) -> None:
    record(couple.anas["the lie"], couple.ana.ring, Leave(at=THE_EVENING, by="harmed"))
    left = pair_of(couple.bens["the party"], couple.ben.ring, THE_EVENING_AFTER)
    assert left.spans == ((THE_EVENING, None),)
    anew = couple.bens["anew"] = couple.ben.sits_down("anew", "responsible", "pair")
    couple.ana.sits_down("anew", "harmed", "pair")
    record(anew, couple.ben.ring, cap("responsible", at=THE_EVENING_AFTER))
    pair = pair_of(anew, couple.ben.ring, THE_EVENING_AFTER)
    assert (pair.closed, pair.spans) == (False, ((THE_EVENING, THE_EVENING_AFTER),))


def test_leaving_one_repair_holds_in_the_other(couple: Couple) -> None:
    record(couple.anas["the lie"], couple.ana.ring, Leave(at=THE_EVENING, by="harmed"))

    assert pair_of(couple.bens["the party"], couple.ben.ring, THE_EVENING).closed
    assert pair_of(couple.anas["the party"], couple.ana.ring, THE_EVENING).closed


def test_two_who_meet_anew_after_leaving_can_reach_each_other_again(couple: Couple) -> None:
    """Each of them did something for it: one invited, the other used the invitation."""
    record(couple.anas["the lie"], couple.ana.ring, Leave(at=THE_EVENING, by="harmed"))
    anew = couple.bens["anew"] = couple.ben.sits_down("anew", "responsible", "pair")
    couple.ana.sits_down("anew", "harmed", "pair")
    assert pair_of(anew, couple.ben.ring, THE_EVENING).closed, (
        "a book without a word does not say when it began"
    )

    record(anew, couple.ben.ring, cap("responsible", at=THE_EVENING_AFTER))

    assert not is_closed()
    assert not pair_of(anew, couple.ben.ring, THE_EVENING).closed
    # The one that was left stays as it was left.
    assert read(couple.bens["the lie"], couple.ben.ring).shared.pacing.is_closed


def test_meeting_anew_ends_no_quiet_in_a_repair_that_was_not_left(couple: Couple) -> None:
    record(couple.anas["the lie"], couple.ana.ring, quiet("harmed"))
    anew = couple.ben.sits_down("anew", "responsible", "pair")

    record(anew, couple.ben.ring, cap("responsible", at=THE_EVENING_AFTER))

    assert is_closed()
    assert pair_of(anew, couple.ben.ring, THE_EVENING).closed


def test_a_repair_that_was_there_before_the_leaving_does_not_count_as_meeting_anew(
    couple: Couple,
) -> None:
    record(couple.bens["the party"], couple.ben.ring, cap("harmed"))
    record(couple.anas["the lie"], couple.ana.ring, Leave(at=THE_EVENING + A_DAY, by="harmed"))

    record(
        couple.bens["the party"], couple.ben.ring, cap("harmed", most=5, at=THE_EVENING + 2 * A_DAY)
    )

    assert is_closed()


def test_a_space_counts_for_workers_from_its_asking_and_for_the_two_while_it_lasts(
    couple: Couple, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A worker comes when nobody is there who could read that it begins."""
    with monkeypatch.context() as patch:
        patch.setattr("amends.repair.decide", lambda *_, **__: (space(3, 5),))
        record(couple.anas["the lie"], couple.ana.ring, quiet("harmed"))

    assert is_closed()
    assert couple.ana.ring.closed == ["pair"]
    party = couple.bens["the party"]
    seen = [
        pair_of(party, couple.ben.ring, THE_EVENING + days * A_DAY).closed for days in (0, 4, 9)
    ]
    assert seen == [False, True, False]
    record(party, couple.ben.ring, cap("harmed", at=THE_EVENING + 9 * A_DAY))
    assert not is_closed()


def test_the_smallest_cap_that_the_other_chose_anywhere_is_known(couple: Couple) -> None:
    record(couple.anas["the lie"], couple.ana.ring, cap("harmed", most=0))

    assert pair_of(couple.bens["the party"], couple.ben.ring, THE_EVENING).most == 0
    # Ana's own choice binds Ben, not her.
    assert pair_of(couple.anas["the party"], couple.ana.ring, THE_EVENING).most is None


def test_what_one_started_elsewhere_is_known_to_them_and_to_them_alone(
    couple: Couple, monkeypatch: pytest.MonkeyPatch
) -> None:
    each_cause_is_a_start(monkeypatch)
    record(couple.bens["the lie"], couple.ben.ring, start())

    assert Gate.objects.get().sent == [int(THE_EVENING.timestamp())]
    assert pair_of(couple.bens["the party"], couple.ben.ring, THE_EVENING).started == (THE_EVENING,)
    assert pair_of(couple.bens["the lie"], couple.ben.ring, THE_EVENING) == Pair()
    assert pair_of(couple.anas["the party"], couple.ana.ring, THE_EVENING).started == ()


def test_the_gate_keeps_the_times_of_seven_days_and_no_more(couple: Couple) -> None:
    starts: list[datetime] = []
    for days in (0, 3, 8):
        before = tuple(starts)
        starts.append(THE_EVENING + timedelta(days=days))
        settle(before, tuple(starts), now=starts[-1])

    evening = int(THE_EVENING.timestamp())
    assert Gate.objects.get().sent == [evening + 3 * 86_400, evening + 8 * 86_400]


def test_what_was_taken_back_is_forgotten_by_the_gate_too(couple: Couple) -> None:
    settle((), (THE_EVENING, THE_EVENING_AFTER))
    settle((THE_EVENING, THE_EVENING_AFTER), (THE_EVENING_AFTER,))

    assert Gate.objects.get().sent == [int(THE_EVENING_AFTER.timestamp())]


def test_a_gate_that_moved_meanwhile_is_read_again(
    couple: Couple, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first try meets a gate that somebody has moved since it was read."""
    keep = gates._keep
    tries: list[bool] = []

    def late(gate: Gate, *, closed: bool, sent: list[int]) -> None:
        tries.append(closed)
        if len(tries) == 1:
            gate.version += 1
        keep(gate, closed=closed, sent=sent)

    monkeypatch.setattr(gates, "_keep", late)

    record(couple.anas["the lie"], couple.ana.ring, quiet("harmed"))

    assert tries == [True, True]
    assert is_closed()
    assert Entry.objects.count() == 1


def test_a_change_that_comes_too_late_is_a_conflict(couple: Couple) -> None:
    gate = Gate.objects.get()
    Gate.objects.update(version=5)

    with pytest.raises(Conflict):
        gates._keep(gate, closed=True, sent=[])


def test_ana_alone_needs_no_gate(ana: Someone) -> None:
    door = SetDoor(at=THE_EVENING, by="harmed", door="talk", open=True)
    alone = Someone("alone", "harmed", with_other=True)

    record(alone.seat, alone.ring, door)

    assert not Gate.objects.exists()
    assert pair_of(alone.seat, alone.ring, THE_EVENING) == Pair()


def test_whoever_opens_the_row_by_hand_opens_nothing(couple: Couple) -> None:
    """The rules read the sealed books; the next click puts the bit right."""
    record(couple.anas["the lie"], couple.ana.ring, quiet("harmed"))
    Gate.objects.update(closed=False)

    assert pair_of(couple.bens["the party"], couple.ben.ring, THE_EVENING).closed
    record(couple.bens["the party"], couple.ben.ring, cap("harmed"))
    assert is_closed()


def test_a_row_of_the_gate_has_no_place_for_a_reason_a_role_or_a_repair() -> None:
    names = {field.name for field in Gate._meta.get_fields()}
    assert names - {"due", "+"} == {"token", "closed", "sent", "version"}


def cap(by: Role, *, most: int = 3, at: datetime = THE_EVENING) -> ChooseCap:
    return ChooseCap(at=at, by=by, most=most)


def settle(
    before: tuple[datetime, ...], after: tuple[datetime, ...], now: datetime = THE_EVENING_AFTER
) -> None:
    gates.settle(gates.held("pair"), closed=False, before=before, after=after, now=now)


def each_cause_is_a_start(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let each cause that somebody names count as something that they started."""

    def started(state: State, role: Role | None) -> tuple[datetime, ...]:
        assert role is not None
        return tuple(cause.at for cause in state.own.reflection.causes)

    monkeypatch.setattr("amends.journal.recording.started", started)
    monkeypatch.setattr("amends.repair.between.started", started)


def space(first: int, last: int) -> TermsSet:
    """Space from some days after the evening to some other."""
    return TermsSet(
        at=THE_EVENING,
        id="space",
        by="harmed",
        visible_from=THE_EVENING,
        counted=False,
        start=(THE_EVENING + first * A_DAY).date(),
        until=(THE_EVENING + last * A_DAY).date(),
        stops="",
        goes_on="",
        may_send="nothing",
        messenger="",
        look_again=None,
    )


def a_letter(by: Role) -> LetterGiven:
    return LetterGiven(
        at=THE_EVENING,
        id="a letter",
        by=by,
        visible_from=THE_EVENING,
        counted=True,
        draft="a draft",
        kind="full",
        text="I lied to you on Friday.",
        asked="",
    )


def start() -> NameCause:
    return NameCause(at=THE_EVENING, id="a start", kind="choice", text="I wanted it over.")
