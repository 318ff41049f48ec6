"""Leaving is one act: it closes, cancels and takes back in the transaction in which it is said."""

from datetime import timedelta

import pytest

from amends.journal import gates, pair_of, read, record, verify_all
from amends.journal.models import Due, Entry, Gate
from amends.repair import Event, Refused, Role, Seat
from amends.repair.practices.giving import GivenLetGo, LetGoOfGiven, SharedBookBegan, TakeBack
from amends.repair.practices.letters import LetterGiven
from amends.repair.practices.pacing import CapChosen, Leave, SetNotNow
from amends.repair.practices.reflection import NameCause
from amends.repair.practices.safety import Screen
from tests.journal.cast import THE_EVENING, THE_EVENING_AFTER, Someone

pytestmark = pytest.mark.django_db

WORDS = "I lied to you on Friday."
BEGAN = SharedBookBegan(at=THE_EVENING, by="responsible", tie="partner")


@pytest.fixture
def anas(ana: Someone) -> Seat:
    gates.make("pair")
    return ana.sits_down("the lie", "harmed", "pair")


@pytest.fixture
def bens(ben: Someone) -> Seat:
    return ben.sits_down("the lie", "responsible", "pair")


def leaves(by: Role) -> Leave:
    return Leave(at=THE_EVENING_AFTER, by=by)


def a_letter(id: str = "a letter", *, by: Role = "responsible") -> LetterGiven:
    return LetterGiven(
        at=THE_EVENING,
        id=id,
        by=by,
        visible_from=THE_EVENING + timedelta(minutes=10),
        counted=True,
        draft="a draft",
        kind="full",
        text=WORDS,
        asked="",
    )


def writes(seat: Seat, who: Someone, monkeypatch: pytest.MonkeyPatch, *events: Event) -> None:
    """Have these events recorded, whatever the rules would say."""
    with monkeypatch.context() as patch:
        patch.setattr("amends.repair.decide", lambda *_, **__: events)
        record(seat, who.ring, SetNotNow(at=THE_EVENING, by="harmed", on=True))


# -- leaving -------------------------------------------------------------------------------------


@pytest.mark.parametrize("by", ["harmed", "responsible"])
def test_it_closes_the_gate_cancels_what_would_reach_either_and_takes_back_what_is_open(
    ana: Someone, ben: Someone, anas: Seat, bens: Seat, by: Role
) -> None:
    who, seat = (ana, anas) if by == "harmed" else (ben, bens)
    for person in (ana, ben):
        for gate in ("pair", None):
            Due.objects.create(
                person=person.person,
                at=THE_EVENING,
                ready_at=THE_EVENING,
                channel="app",
                key=f"{person.person.pk:032x}{(gate or ''):>032}".replace(" ", "0"),
                gate_id=gate,
            )

    record(seat, who.ring, leaves(by))

    assert Gate.objects.get().closed
    assert [row.gate for row in Due.objects.all()] == [None, None]
    assert who.ring.closed == ["pair"]


def test_both_go_on_reading_and_who_stays_goes_on_in_their_own_book(
    ana: Someone, ben: Someone, anas: Seat, bens: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    writes(bens, ben, monkeypatch, a_letter())
    record(anas, ana.ring, leaves("harmed"))

    for seat, who in ((anas, ana), (bens, ben)):
        assert read(seat, who.ring).shared.given[0].id == "a letter"
    cause = NameCause(at=THE_EVENING_AFTER, id="c", kind="choice", text="I wanted it over.")
    assert record(bens, ben.ring, cause).own.reflection.causes


def test_nothing_follows_in_the_book_that_was_left_but_leaving_and_letting_go(
    ana: Someone, ben: Someone, anas: Seat, bens: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even if the rules had let it through."""
    writes(bens, ben, monkeypatch, a_letter())
    record(anas, ana.ring, leaves("harmed"))
    entries = Entry.objects.count()
    cap = CapChosen(at=THE_EVENING_AFTER, by="responsible", most=1)

    for event in (cap, a_letter("another")):
        with pytest.raises(Refused) as refused:
            writes(bens, ben, monkeypatch, event)
        assert refused.value.reason == "book_closed"
    assert Entry.objects.count() == entries
    record(bens, ben.ring, leaves("responsible"))
    assert read(anas, ana.ring).shared.pacing.left == {"harmed", "responsible"}


def test_a_worker_that_comes_after_it_finds_nothing_to_send(ana: Someone, anas: Seat) -> None:
    Due.objects.create(
        person=ana.person,
        at=THE_EVENING,
        ready_at=THE_EVENING,
        channel="app",
        key="0" * 64,
        gate_id="pair",
    )
    record(anas, ana.ring, leaves("harmed"))

    assert not Due.objects.exists()


# -- what closes the way -------------------------------------------------------------------------


def afraid(seat: Seat) -> Screen:
    return Screen(at=THE_EVENING, about=seat.token, again_in=45, afraid="yes", barred="no_____")


@pytest.mark.parametrize("why", ["busy", "afraid", "leaving"])
def test_whatever_closes_the_way_takes_back_what_stands_open(
    ana: Someone, anas: Seat, why: str
) -> None:
    stop = {
        "busy": SetNotNow(at=THE_EVENING, by="harmed", on=True),
        "afraid": afraid(anas),
        "leaving": leaves("harmed"),
    }[why]

    record(anas, ana.ring, stop)

    assert ana.ring.closed == ["pair"]


def test_who_is_alone_takes_back_their_own(ben: Someone) -> None:
    """Before anybody came there is no pair, but there may be an invitation."""
    record(
        ben.seat,
        ben.ring,
        Screen(at=THE_EVENING, about=ben.seat.token, again_in=45, barred="order__"),
    )

    assert ben.ring.closed == [None]


def test_what_was_closed_already_takes_back_nothing_more(ana: Someone, anas: Seat) -> None:
    """An old repair that was left does not take away what its person begins with somebody else."""
    record(anas, ana.ring, leaves("harmed"))
    record(anas, ana.ring, afraid(anas))

    assert ana.ring.closed == ["pair"]


def test_what_closes_nothing_takes_back_nothing(ana: Someone, anas: Seat) -> None:
    no = Screen(at=THE_EVENING, about=anas.token, again_in=45, afraid="no_", barred="no_____")

    record(anas, ana.ring, no)

    assert ana.ring.closed == []


# -- what was given ------------------------------------------------------------------------------


def test_what_was_taken_back_leaves_the_shared_book_at_once(
    ana: Someone, ben: Someone, anas: Seat, bens: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ana, with a copy of the disk and her key, finds an empty entry."""
    writes(bens, ben, monkeypatch, BEGAN, a_letter())

    record(bens, ben.ring, TakeBack(at=THE_EVENING, by="responsible", thing="a letter"))

    assert shared_entry(bens, 2).sealed == b""
    assert read(anas, ana.ring).shared.given == ()
    assert verify_all().is_whole


def test_what_was_given_goes_when_both_let_it_go_also_after_leaving(
    ana: Someone, ben: Someone, anas: Seat, bens: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    writes(bens, ben, monkeypatch, BEGAN, a_letter())
    record(anas, ana.ring, leaves("harmed"))

    record(anas, ana.ring, lets_go("harmed"))
    assert shared_entry(anas, 2).sealed
    record(bens, ben.ring, lets_go("responsible"))
    assert not shared_entry(anas, 2).sealed
    assert read(anas, ana.ring).shared.given == ()
    assert verify_all().is_whole


def test_nobody_empties_the_words_of_the_other_by_giving_something_its_name(
    ana: Someone, ben: Someone, anas: Seat, bens: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    writes(anas, ana, monkeypatch, BEGAN, a_letter("hers", by="harmed"))
    writes(bens, ben, monkeypatch, a_letter("hers", by="responsible"))

    record(bens, ben.ring, TakeBack(at=THE_EVENING, by="responsible", thing="hers"))

    assert shared_entry(anas, 2).sealed
    assert not shared_entry(anas, 3).sealed


def test_letting_go_alone_empties_nothing(
    ben: Someone, bens: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    gates.make("pair")
    writes(bens, ben, monkeypatch, BEGAN, a_letter())
    gone = GivenLetGo(at=THE_EVENING_AFTER, by="responsible", whose="responsible", thing="a letter")

    writes(bens, ben, monkeypatch, gone)

    assert shared_entry(bens, 2).sealed
    assert pair_of(bens, ben.ring, THE_EVENING).started == ()


def lets_go(by: Role) -> LetGoOfGiven:
    return LetGoOfGiven(at=THE_EVENING_AFTER, by=by, whose="responsible", thing="a letter")


def shared_entry(seat: Seat, position: int) -> Entry:
    return Entry.objects.get(book=seat.books.shared, position=position)
