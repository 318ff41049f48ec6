"""The chain: from a harm to what it did, what was put against it, and how that was kept."""

from __future__ import annotations

from msgspec.structs import replace

from amends.repair import State
from amends.repair.chain import Count, chain, counts, is_loose, still_open
from amends.repair.looking_back import week
from amends.repair.practices.amends import FinishAmends
from amends.repair.practices.owning import NoteStopAct, StateAccount, StopHarm
from amends.repair.practices.promises import AnswerMiss, EndPromise
from tests.repair.scenario import (
    A_WEEK_LATER,
    THAT_DAY,
    THE_DAY_AFTER,
    THE_EVENING,
    THE_EVENING_AFTER,
    given,
)
from tests.repair.things import checked_in, guess, harm, marked, planned, promised

WENT_ON = harm("other", act="I still lie about the money.", ongoing="going_on")
TOLD = guess(harm="the-harm")
NIGHT = guess("night", harm="the-harm", domain="body", text="A night without sleep.")
ANYWHERE = guess("loose", domain="work", text="A day off.")
PROMISED = promised(impacts=("night",))
MISSED = marked(at=THE_EVENING_AFTER, mark="missed")
BEGUN = (harm(), WENT_ON, TOLD, NIGHT, ANYWHERE, planned())


def texts(state: State) -> list[tuple[str, list[str]]]:
    return [
        (link.harm.id if link.harm else "", [met.row.id for met in link.met])
        for link in chain(state, A_WEEK_LATER.date())
    ]


def test_s2_16a_each_harm_leads_to_what_it_did_and_that_to_what_was_put_against_it() -> None:
    state = given(*BEGUN, PROMISED, MISSED).state
    assert texts(state) == [
        ("the-harm", ["the-guess", "night"]),
        ("other", []),
        ("", ["loose"]),
    ]
    (told, night) = chain(state, A_WEEK_LATER.date())[0].met
    assert [item.id for item in told.amends] == ["the-amends"]
    (kept,) = night.promises
    assert (kept.promise.id, kept.record.missed, kept.record.kept) == ("the-promise", 1, 0)
    assert [told.is_bare, night.is_bare] == [False, False]
    assert chain(state, A_WEEK_LATER.date())[2].met[0].is_bare


def test_s0_0b_what_is_not_put_right_yet_is_what_was_written_and_is_still_open() -> None:
    left = still_open(given(*BEGUN, PROMISED, MISSED).state)
    assert [one.id for one in left.going_on] == ["other"]
    assert [row.id for row in left.bare] == ["loose"]
    assert [item.id for item in left.unsettled] == ["the-amends"]
    assert [(promise.id, on) for promise, on in left.misses] == [("the-promise", THE_DAY_AFTER)]
    assert still_open(given().state).is_nothing
    assert [one.id for one in still_open(given(harm()).state).unseen] == ["the-harm"]


def test_a_harm_stays_in_sight_though_what_it_did_is_tied_to_none_of_several() -> None:
    told = guess("told", harm=None)
    assert is_loose(given(harm(), WENT_ON, told).state)
    assert [one.id for one in still_open(given(harm(), WENT_ON, told).state).unseen] == [
        "the-harm",
        "other",
    ]
    only = given(harm(), told).state
    assert texts(only) == [("the-harm", ["told"])], "where there is one, it is what that one did"
    assert not is_loose(only)
    assert still_open(only).unseen == ()


def test_what_is_to_be_made_good_and_what_is_not_told_yet_are_open_still() -> None:
    answer = AnswerMiss(
        at=THE_EVENING_AFTER,
        id="good",
        promise="the-promise",
        on=THE_DAY_AFTER,
        made_good="I drive on Sunday.",
        good_by=A_WEEK_LATER.date(),
    )
    before = (harm(), TOLD, NIGHT, planned(), PROMISED, MISSED, answer)
    ((by, promise, kept),) = still_open(given(*before).state).to_make_good
    assert (by, promise.id, kept.id) == (A_WEEK_LATER.date(), "the-promise", "good")
    to_end = NoteStopAct(at=THE_EVENING, id="end", harm="the-harm", text="I will close it.")
    assert [act.id for act in still_open(given(harm(), to_end).state).to_end] == ["end"]
    ended = replace(to_end, text="I closed it.", done_on=THAT_DAY)
    assert still_open(given(harm(), to_end, ended).state).to_end == ()
    not_all = StateAccount(at=THE_EVENING, complete=False, missing="The second account.")
    account = still_open(given(harm(), not_all).state).account
    assert account is not None
    assert account.missing == "The second account."
    all_of_it = StateAccount(at=THE_EVENING_AFTER, complete=True)
    assert still_open(given(harm(), not_all, all_of_it).state).account is None


def test_a_promise_that_is_done_stands_against_what_it_answers_and_one_given_up_does_not() -> None:
    for why, bare in (("done", []), ("given_up", ["night"]), ("agreed", ["night"])):
        end = EndPromise(at=THE_EVENING_AFTER, of="the-promise", on=THE_DAY_AFTER, why=why)  # type: ignore[arg-type]
        state = given(harm(), NIGHT, PROMISED, end).state
        assert [row.id for row in still_open(state).bare] == bare
        (link,) = chain(state, A_WEEK_LATER.date())
        assert link.met[0].is_bare is bool(bare)


def test_what_was_put_right_is_open_no_more() -> None:
    done = FinishAmends(at=THE_EVENING, of="the-amends", on=THAT_DAY)
    told = AnswerMiss(
        at=THE_EVENING_AFTER,
        id="told",
        promise="the-promise",
        on=THE_DAY_AFTER,
        told_on=THE_DAY_AFTER,
    )
    before = (harm(ongoing="not_sure"), TOLD, NIGHT, planned(), PROMISED, MISSED)
    over = StopHarm(at=THE_EVENING, of="the-harm", ongoing="over")
    assert not still_open(given(*before).state).is_nothing
    assert still_open(given(*before, over, done, told).state).is_nothing


def test_every_number_is_a_count_of_entries_with_what_it_is_of() -> None:
    now = counts(given(*BEGUN, PROMISED, MISSED, checked_in()).state, A_WEEK_LATER.date())
    assert now.impacts == Count(number=2, of=3)
    assert now.amends == Count(number=0, of=1)
    assert now.days == Count(number=0, of=1)
    assert now.misses == Count(number=0, of=1)
    assert (now.unsaid, now.looks) == (0, 1)
    empty = counts(given().state, THAT_DAY)
    assert {empty.impacts, empty.amends, empty.days, empty.misses} == {Count(number=0, of=0)}


def test_s4_0f_a_week_is_the_seven_days_that_end_today() -> None:
    done = FinishAmends(at=THE_EVENING, of="the-amends", on=THAT_DAY)
    state = given(*BEGUN, PROMISED, MISSED, done, checked_in()).state
    now = week(state, THE_DAY_AFTER)
    assert (now.facts.kept, now.facts.said, now.facts.missed, now.facts.told) == (0, 1, 1, 0)
    assert (now.done, now.amends, now.looked) == (1, 1, True)
    later = week(state, A_WEEK_LATER.date())
    assert (later.done, later.amends, later.looked, later.facts.missed) == (0, 1, False, 1)
