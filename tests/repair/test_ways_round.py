"""What somebody posts by hand who wants past a stop, a cap or what the other is to be spared."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import msgspec
import pytest

from amends.repair import Command
from amends.repair.kinds import Act, Pair
from amends.repair.practices.agreements import AnswerAgreement, ProposeAgreement
from amends.repair.practices.giving import BeginSharedBook, TakeBack
from amends.repair.practices.listening import (
    AnswerQuestion,
    AnswerTalk,
    AskQuestion,
    AskQuestionAgain,
    ConfirmHeard,
    InviteToTalk,
    MarkConcern,
    SayBack,
    SayConcern,
)
from amends.repair.practices.offers import TakeUpChange
from amends.repair.practices.pacing import ChooseCap
from amends.repair.practices.practical import GiveLine
from amends.repair.practices.telling import AnswerHarm, ShareHarm, TellOwnAccount
from amends.repair.spans import Spans
from tests.repair.between import between
from tests.repair.scenario import (
    ANA,
    BEN,
    THAT_DAY,
    THE_EVENING,
    THE_EVENING_AFTER,
)
from tests.repair.things import (
    AN_HOUR_LATER,
    JOINED,
    answered_letter,
    answered_offer,
    asked_again,
    door,
    given_letter,
    given_offer,
    harm,
    planned,
    quiet,
    screened,
    space_asked,
    space_over,
)

A_WEEK = timedelta(days=7)
STILL_LATER = THE_EVENING_AFTER + timedelta(hours=1)

# -- the id of one thing for another ---------------------------------------------------------------

TAKEN_UP = (
    *JOINED,
    planned(),
    planned("other", kind="repair", what="Mend the door."),
    door("offers"),
    given_offer(),
    answered_offer("changed", text="By telephone."),
    TakeUpChange(at=THE_EVENING_AFTER, by=BEN, id="taken", of="offer", what="By telephone, then."),
)


@pytest.mark.parametrize(
    "stop",
    [
        quiet(at=THE_EVENING_AFTER),
        space_asked(at=THE_EVENING_AFTER),
        ChooseCap(at=THE_EVENING_AFTER, by=ANA, most=0),
    ],
    ids=["quiet", "space", "cap"],
)
def test_no_stop_is_passed_by_posting_a_new_thing_under_the_id_of_one_given_before(
    stop: Command,
) -> None:
    two = between(*TAKEN_UP, stop)
    two.when(given_offer("taken", "other", at=STILL_LATER)).refused("already_kept")
    between(*TAKEN_UP).when(given_offer("taken", "other", at=STILL_LATER)).refused("already_kept")


# -- an id that speaks -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "id",
    ["I know where you were", "so/2", "../../t", "why\nnot", "answer-me-or-you-will-regret-it"],
)
def test_no_words_go_to_the_other_in_the_id_of_a_thing(id: str) -> None:
    """It stands in the address of the other's page, and in the history of their browser."""
    between(*JOINED).when(given_letter(id)).refused("not_understood")
    told = BeginSharedBook(at=THE_EVENING, by=BEN, picks=(id,))
    between(screened(), harm(id)).when(told).refused("not_understood")


def test_no_end_is_refused_for_the_length_of_its_id() -> None:
    """A page makes it from the id of what it ends, and an end must always pass."""
    two = between(*JOINED, space_asked("a-room-with-a-long-id-24"))
    end = space_over("end-a-room-with-a-long-id-24", of="a-room-with-a-long-id-24")
    assert two.when(end).events


# -- answering without end -------------------------------------------------------------------------

NOTHING_MORE = (
    ChooseCap(at=THE_EVENING, by=ANA, most=0),
    ChooseCap(at=THE_EVENING, by=BEN, most=0),
)
WHY = AskQuestion(at=THE_EVENING, by=ANA, id="why", text="Why did you tell her?")
TOLD_HER = AnswerQuestion(at=AN_HOUR_LATER, by=BEN, id="because", of="why", text="To look good.")
A_RULE = ProposeAgreement(
    at=THE_EVENING,
    by=BEN,
    id="rule",
    what="I say when I come home late.",
    why="So that nobody waits.",
    scope="On weekdays.",
    review=THAT_DAY + timedelta(days=14),
    end=THAT_DAY + timedelta(days=60),
)

ANSWERED: dict[str, tuple[tuple[Act, ...], Act]] = {
    "a question": ((WHY,), TOLD_HER),
    "a time to talk": (
        (InviteToTalk(at=THE_EVENING, by=ANA, id="sunday", about="The summer."),),
        AnswerTalk(
            at=AN_HOUR_LATER, by=BEN, id="there", of="sunday", answer="there", text="At three."
        ),
    ),
    "a letter": ((given_letter(),), answered_letter("not_enough", text="You left out why.")),
    "to hear it again": ((given_letter(),), asked_again(text="Say it without your mother.")),
    "an offer": (
        (door("offers"), given_offer()),
        answered_offer("changed", text="By telephone."),
    ),
    "what was told": (
        (ShareHarm(at=THE_EVENING, by=BEN, id="told", harm="the-harm"),),
        AnswerHarm(
            at=AN_HOUR_LATER, by=ANA, id="more", of="told", answer="more", text="There was more."
        ),
    ),
    "what was heard": (
        (door("talk"), SayBack(at=THE_EVENING, by=BEN, id="heard", text="You felt alone.")),
        ConfirmHeard(
            at=AN_HOUR_LATER, by=ANA, id="partly", of="heard", answer="partly", text="And angry."
        ),
    ),
    "an agreement": (
        (door("agreements"), A_RULE),
        AnswerAgreement(
            at=AN_HOUR_LATER, by=ANA, id="but", of="rule", answer="with_change", text="On Fridays."
        ),
    ),
}


@pytest.mark.parametrize("name", ANSWERED)
def test_the_first_answer_is_never_counted_and_more_words_to_the_same_are(name: str) -> None:
    """Otherwise one thing of the other's is a way past "nothing new at all", as often as one likes."""
    before, answer = ANSWERED[name]
    two = between(*JOINED, planned(), *before, *NOTHING_MORE)
    (first, *_) = two.when(answer).events
    assert not getattr(first, "counted", True)
    two = two.then(answer)
    two.when(msgspec.structs.replace(answer, at=STILL_LATER)).quietly()
    more = msgspec.structs.replace(
        answer, id="once-more", text="And another thing.", at=STILL_LATER
    )
    two.when(more).refused("cap")
    room = ChooseCap(at=STILL_LATER, by=BEN if answer.by == ANA else ANA, most=1)
    (again, *_) = two.then(room).when(more).events
    assert getattr(again, "counted", False)
    two.then(room, more).when(
        msgspec.structs.replace(more, at=STILL_LATER + timedelta(hours=1))
    ).quietly()
    third = msgspec.structs.replace(more, id="a-third", text="And one more.")
    two.then(room, more).when(third).refused("cap")


def test_what_was_asked_once_more_is_answered_once_more_uncounted() -> None:
    again = AskQuestionAgain(at=THE_EVENING_AFTER, by=ANA, id="why-again", of="why")
    two = between(*JOINED, WHY, TOLD_HER, *NOTHING_MORE[:1], again)
    (answer,) = two.when(
        msgspec.structs.replace(TOLD_HER, id="so", text="To please.", at=STILL_LATER)
    ).events
    assert not getattr(answer, "counted", True)


def test_an_answer_that_was_taken_back_leaves_room_for_another() -> None:
    back = TakeBack(at=AN_HOUR_LATER, by=BEN, thing="because")
    two = between(*JOINED, WHY, TOLD_HER, *NOTHING_MORE, back)
    (answer,) = two.when(msgspec.structs.replace(TOLD_HER, id="so", text="To please her.")).events
    assert not getattr(answer, "counted", True)


@pytest.mark.parametrize("answer", ["heard", "not_enough", "no_more", "not_now"])
def test_another_answer_without_words_is_free_on_any_day(answer: str) -> None:
    """What she is told beside the form: you can say something else tomorrow."""
    first = answered_letter("heard" if answer != "heard" else "not_enough", text="In these words.")
    two = between(*JOINED, given_letter(), first, *NOTHING_MORE)
    changed = answered_letter(answer, id="tomorrow", at=STILL_LATER)  # type: ignore[arg-type]
    (event,) = two.when(changed).events
    assert not getattr(event, "counted", True)


def test_a_mark_of_hers_is_free_as_often_as_it_changes() -> None:
    concern = SayConcern(at=THE_EVENING, by=ANA, id="alone", text="I was alone in it.")
    mark = MarkConcern(at=AN_HOUR_LATER, by=ANA, id="m1", of="alone", heard=True)
    two = between(*JOINED, concern, *NOTHING_MORE, mark)
    assert two.when(msgspec.structs.replace(mark, id="m2", heard=False, at=STILL_LATER)).events


def test_what_one_starts_oneself_is_counted_as_before() -> None:
    two = between(*JOINED, *NOTHING_MORE)
    two.when(TellOwnAccount(at=AN_HOUR_LATER, by=ANA, id="own", text="It was so.")).refused("cap")
    two.when(
        GiveLine(at=AN_HOUR_LATER, by=BEN, id="line", subject="children", text="She is ill.")
    ).refused("cap")


# -- words beside a stop ---------------------------------------------------------------------------


def test_terms_pass_his_quiet_and_their_words_wait_until_it_ends() -> None:
    """Set anew each hour they would otherwise be letters to somebody who asked for none."""
    words = {"stops": "Calls. And you know why.", "goes_on": "You owe me.", "messenger": "Kim"}
    two = between(*JOINED, quiet(BEN), space_asked("room", until=THAT_DAY + A_WEEK, **words))
    (room,) = two.sees(BEN, THE_EVENING_AFTER).shared.terms.terms
    assert (room.stops, room.goes_on, room.messenger) == ("", "", "")
    assert room.until == THAT_DAY + A_WEEK
    assert two.sees(BEN, THE_EVENING_AFTER).shared.terms.holds(THE_EVENING_AFTER)
    (hers_,) = two.sees(ANA, THE_EVENING_AFTER).shared.terms.terms
    assert hers_.goes_on == "You owe me."
    (after,) = (
        two.then(quiet(BEN, on=False, at=STILL_LATER)).sees(BEN, STILL_LATER).shared.terms.terms
    )
    assert (after.stops, after.messenger) == (words["stops"], "Kim")


def test_the_words_that_he_had_read_before_his_quiet_stay_as_they_were() -> None:
    first = space_asked("room", at=THE_EVENING, goes_on="The children.")
    later = space_asked("room", at=STILL_LATER, goes_on="Answer me.", until=THAT_DAY + A_WEEK)
    two = between(*JOINED, first, quiet(BEN, at=THE_EVENING_AFTER), later)
    (room,) = two.sees(BEN, STILL_LATER).shared.terms.terms
    assert (room.goes_on, room.until) == ("The children.", THAT_DAY + A_WEEK)


def test_a_quiet_of_her_own_keeps_none_of_her_terms_from_him() -> None:
    two = between(*JOINED, quiet(ANA), space_asked("room", goes_on="The children."))
    (room,) = two.sees(BEN, STILL_LATER).shared.terms.terms
    assert room.goes_on == "The children."


@pytest.mark.parametrize("since", [THE_EVENING, THE_EVENING_AFTER], ids=["before", "after"])
def test_a_quiet_of_his_in_another_repair_keeps_the_words_from_him_too(since: datetime) -> None:
    """Who was hurt in one repair may be the one who hurt in another, and asked for space there."""
    elsewhere = Pair(closed=True, asked_since=since)
    two = between(*JOINED, space_asked("room", goes_on="Answer me."), pair=elsewhere)
    (room,) = two.sees(BEN, STILL_LATER).shared.terms.terms
    assert room.goes_on == ("" if since == THE_EVENING else "Answer me.")


# -- a stop in another repair ----------------------------------------------------------------------

SOON = THE_EVENING + timedelta(minutes=5)


@pytest.mark.parametrize(
    ("spans", "letters"),
    [
        (((SOON, None),), 0),
        (((SOON, AN_HOUR_LATER),), 1),
        (((AN_HOUR_LATER, None),), 1),
    ],
    ids=["holds", "over", "came later"],
)
def test_a_stop_in_another_repair_within_the_ten_minutes_holds_back_here_too(
    spans: Spans, letters: int
) -> None:
    """Otherwise what was given a moment before her "not now" would still come to her, next door."""
    pair = Pair(closed=True, spans=spans)
    two = between(*JOINED, given_letter(), pair=pair)
    assert len(two.sees(ANA, STILL_LATER).shared.letters.letters) == letters
    answer = answered_letter("heard", text="I read it.", at=STILL_LATER)
    open_again = replace(two, pair=Pair(spans=spans))
    reason = open_again.when(answer).refusal
    assert (reason is None) == bool(letters)


def test_no_tick_lets_a_line_pass_a_stop_in_another_repair() -> None:
    room = space_asked("room", at=THE_EVENING, even_now=("children",), may_send="one_line")
    ill = GiveLine(at=THE_EVENING, by=BEN, id="line", subject="children", text="She is ill.")
    two = between(*JOINED, room, ill)
    assert two.sees(ANA, STILL_LATER).shared.practical.given
    apart = replace(two, pair=Pair(closed=True, spans=((SOON, None),)))
    assert not apart.sees(ANA, STILL_LATER).shared.practical.given
