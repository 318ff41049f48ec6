"""What Ben says of himself unasked: as often and about what Ana lets come, and in his own words."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from amends.repair import Command
from amends.repair.practices import agreements, openness
from amends.repair.practices.openness import (
    AskBeforeDay,
    BeforeDayAsked,
    BeforeDaySaid,
    DoubtTold,
    GiveShare,
    GiveWord,
    HardDayTold,
    OnlyWordsSaid,
    OpennessSet,
    SaidBeforehand,
    SayBeforeDay,
    SayBeforehand,
    SayOnlyWords,
    SetOpenness,
    ShareGiven,
    TellDoubt,
    TellHardDay,
    TellUnder,
    ToldUnder,
    WordGiven,
)
from amends.repair.practices.pacing import ChooseCap
from amends.repair.said_and_done import SaidAndDone, said_and_done
from tests.repair.between import Two, between
from tests.repair.scenario import (
    A_MONTH_LATER,
    A_WEEK_LATER,
    ANA,
    BEN,
    LATER_THAT_NIGHT,
    THAT_DAY,
    THE_DAY_AFTER,
    THE_EVENING,
    THE_EVENING_AFTER,
)
from tests.repair.things import (
    A_THREAT,
    JOINED,
    delivered,
    letter,
    marked,
    promised,
    quiet,
    short_letter,
    space_asked,
)

A_DAY = timedelta(days=1)


def lets_come(every: str = "week", id: str = "openness", **values: Any) -> SetOpenness:
    usual: dict[str, Any] = {"at": THE_EVENING, "by": ANA, "about": ("felt", "meant")}
    usual |= {"also": ("beforehand",), "word": "plain"}
    return SetOpenness(id=id, every=every, **usual | values)  # type: ignore[arg-type]


def shares(id: str = "share", **values: Any) -> GiveShare:
    usual: dict[str, Any] = {"at": LATER_THAT_NIGHT, "by": BEN, "felt": "I was ashamed on Monday."}
    return GiveShare(id=id, **usual | values)


def beforehand(id: str = "line", **values: Any) -> SayBeforehand:
    usual: dict[str, Any] = {"at": LATER_THAT_NIGHT, "by": BEN, "text": "I am home at eight today."}
    return SayBeforehand(id=id, **usual | values)


def doubts(id: str = "doubt", **values: Any) -> TellDoubt:
    usual: dict[str, Any] = {"at": LATER_THAT_NIGHT, "by": ANA, "text": "When the phone is turned."}
    return TellDoubt(id=id, **usual | values)


def a_rule(
    id: str = "rule",
    kind: type[agreements.ProposeAgreement] = agreements.ProposeTelling,
    **values: Any,
) -> agreements.ProposeAgreement:
    usual: dict[str, Any] = {
        "at": THE_EVENING,
        "by": ANA,
        "what": "You tell me on the same day when they write to you.",
        "why": "So that I do not have to wonder.",
        "scope": "Only what they write.",
        "review": THAT_DAY + 14 * A_DAY,
        "end": THAT_DAY + 60 * A_DAY,
    }
    return kind(id=id, **usual | values)


def says_yes(of: str = "rule", **values: Any) -> agreements.AnswerAgreement:
    usual: dict[str, Any] = {"at": LATER_THAT_NIGHT, "by": BEN, "answer": "accept"}
    return agreements.AnswerAgreement(id=f"yes-{of}", of=of, **usual | values)


AGREED = (*JOINED, a_rule(), says_yes())


def tells(id: str = "told", **values: Any) -> TellUnder:
    usual: dict[str, Any] = {"at": THE_EVENING_AFTER, "by": BEN, "of": "rule"}
    return TellUnder(id=id, **usual | {"text": "They wrote today. I did not answer."} | values)


def stands_by_it(id: str = "word", **values: Any) -> GiveWord:
    usual: dict[str, Any] = {"at": LATER_THAT_NIGHT, "by": BEN, "promises": ("the-promise",)}
    return GiveWord(id=id, **usual | {"text": "I stand by it, on good days and bad ones."} | values)


WITH_A_PROMISE = (*JOINED, promised())


def test_s2_17b_what_may_come_how_often_and_about_what_is_hers_and_holds_at_once() -> None:
    (event,) = between(*JOINED).when(lets_come(about=("meant", "felt"))).events
    assert isinstance(event, OpennessSet)
    assert (event.about, event.counted, event.is_seen_at_once) == (("felt", "meant"), False, True)
    two = between(*JOINED, lets_come())
    two.when(lets_come(id="other", at=LATER_THAT_NIGHT)).quietly()
    assert two.when(lets_come("never", "other", at=LATER_THAT_NIGHT)).events
    between(*JOINED).when(lets_come(by=BEN)).refused("not_your_side")


def test_s2_17b_nothing_may_come_before_she_says_so() -> None:
    for command in (shares(), beforehand(), stands_by_it()):
        between(*WITH_A_PROMISE).when(command).refused("not_now")


def test_s2_17b_a_share_is_about_what_she_picked_and_not_more_often() -> None:
    two = between(*JOINED, lets_come())
    (event,) = two.when(shares(meant="I call the clinic on Tuesday.")).events
    assert isinstance(event, ShareGiven)
    assert (event.felt, event.struggle, event.counted) == ("I was ashamed on Monday.", "", False)
    two.when(shares(struggle="At the office party.")).refused("not_now")
    two.when(shares(felt=" ")).refused("nothing_shared_of_oneself")
    once = two.then(shares())
    once.when(shares()).quietly()
    once.when(shares(felt="Otherwise.")).refused("already_kept", field="text")
    too_soon = once.when(shares("again", at=A_WEEK_LATER - A_DAY))
    too_soon.refused("share_too_soon")
    assert too_soon.refusal is not None
    assert too_soon.refusal.values == {"day": A_WEEK_LATER.date()}
    ours = once.state(BEN).shared.openness
    assert openness.too_soon(ours, ShareGiven, A_WEEK_LATER.date() - A_DAY) is not None
    assert openness.too_soon(ours, ShareGiven, A_WEEK_LATER.date()) is None
    assert once.when(shares("again", at=A_WEEK_LATER)).events


@pytest.mark.parametrize("none", [{"every": "never"}, {"about": ()}], ids=["never", "nothing"])
def test_s2_17b_never_and_about_nothing_are_whole_answers(none: dict[str, Any]) -> None:
    two = between(*JOINED, lets_come(**none))
    two.when(shares()).refused("not_now")
    assert two.sees(BEN, A_MONTH_LATER).shared.openness.is_expected_by is None


def test_s2_17b_nothing_new_at_all_holds_for_shares_as_well() -> None:
    little = between(*JOINED, lets_come("day"), ChooseCap(at=THE_EVENING, by=ANA, most=1))
    three = little.then(*(shares(f"s{n}", at=LATER_THAT_NIGHT + n * A_DAY) for n in range(3)))
    assert len(three.sees(ANA, A_MONTH_LATER).shared.openness.every(ShareGiven)) == 3
    nothing = little.then(ChooseCap(at=LATER_THAT_NIGHT, by=ANA, most=0))
    nothing.when(shares()).refused("cap")


@pytest.mark.parametrize("stop", [quiet(), space_asked()], ids=["quiet", "space"])
@pytest.mark.parametrize(
    "command", [shares(), beforehand(), tells(), stands_by_it()], ids=lambda c: type(c).__name__
)
def test_none_of_it_passes_a_stop(command: Command, stop: Command) -> None:
    two = between(*AGREED, promised(), lets_come())
    after = replace(command, at=THE_EVENING_AFTER)
    assert two.when(after).events
    two.then(stop).when(after).refused("not_now" if stop == quiet() else "space")


@pytest.mark.parametrize(
    "command",
    [
        shares(felt=A_THREAT),
        beforehand(text=A_THREAT),
        tells(text=A_THREAT),
        stands_by_it(text=A_THREAT),
        doubts(text=A_THREAT),
    ],
    ids=lambda c: type(c).__name__,
)
def test_words_that_must_be_held_are_held(command: Command) -> None:
    between(*AGREED, promised(), lets_come()).when(command).refused("held_threat")


def test_s2_17c_silence_is_only_what_is_past_the_rhythm_she_set() -> None:
    def expected(two: Two) -> object:
        return two.sees(BEN, A_MONTH_LATER).shared.openness.is_expected_by

    two = between(*JOINED, lets_come())
    assert expected(between(*JOINED)) is None
    assert expected(two) == A_WEEK_LATER.date()
    shared = two.then(shares(at=THE_EVENING_AFTER))
    assert expected(shared) == (A_WEEK_LATER + A_DAY).date()
    assert expected(shared.then(lets_come("never", "other", at=A_WEEK_LATER))) is None


def test_s4_4d_a_line_beforehand_is_short_counted_and_only_where_it_is_welcome() -> None:
    two = between(*JOINED, lets_come())
    (event,) = two.when(beforehand()).events
    assert isinstance(event, SaidBeforehand)
    assert event.counted
    two.then(beforehand()).when(beforehand()).quietly()
    two.when(beforehand(text=" ")).refused("empty", field="text")
    two.when(beforehand(text="a" * 201)).refused("too_long", field="text")
    between(*JOINED, lets_come(also=())).when(beforehand()).refused("not_now")
    two.then(beforehand("a"), beforehand("b")).when(beforehand("c")).refused("cap")


def test_s4_4d_she_may_tell_what_makes_her_doubt() -> None:
    (event,) = between(*JOINED).when(doubts()).events
    assert isinstance(event, DoubtTold)
    between(*JOINED, doubts()).when(doubts()).quietly()
    between(*JOINED).when(doubts(by=BEN)).refused("not_your_side")
    between(*JOINED).when(doubts(text=" ")).refused("empty", field="text")


def test_s2_18a_what_was_agreed_to_be_told_is_told_and_the_first_of_a_day_is_not_counted() -> None:
    two = between(*AGREED)
    (event,) = two.when(tells()).events
    assert isinstance(event, ToldUnder)
    assert (event.of, event.counted) == ("rule", False)
    told = two.then(tells())
    told.when(tells()).quietly()
    (more,) = told.when(tells("more")).events
    assert isinstance(more, ToldUnder)
    assert more.counted
    two.when(tells(by=ANA)).refused("not_your_side")


def test_s2_18a_a_yes_to_another_rule_is_no_yes_to_a_letter_a_day() -> None:
    bins = a_rule(what="You bring the bins out.", kind=agreements.ProposeAgreement)
    two = between(*JOINED, bins, says_yes(), lets_come())
    (event,) = two.when(tells()).events
    assert isinstance(event, ToldUnder)
    assert event.counted
    two.then(beforehand("a"), beforehand("b")).when(tells()).refused("cap")


def test_s2_18a_it_is_told_only_while_the_agreement_holds() -> None:
    between(*JOINED).when(tells()).refused("not_there")
    between(*JOINED, a_rule()).when(tells()).refused("agreement_holds_no_more")
    ended = agreements.EndAgreement(at=LATER_THAT_NIGHT, by=ANA, id="end", of="rule")
    between(*AGREED, ended).when(tells()).refused("agreement_holds_no_more")
    told = between(*AGREED, tells())
    told.then(agreements.EndAgreement(at=THE_EVENING_AFTER, by=ANA, id="end", of="rule")).when(
        tells()
    ).quietly()


def test_s2_18b_a_word_is_carried_by_a_few_acts_as_they_read_that_day() -> None:
    two = between(*AGREED, promised(), lets_come())
    (event,) = two.when(stands_by_it(agreements=("rule",), at=THE_EVENING_AFTER)).events
    assert isinstance(event, WordGiven)
    assert event.acts == (
        two.state(BEN).own.promises.promises[0].what,
        "You tell me on the same day when they write to you.",
    )
    two.when(stands_by_it(promises=())).refused("no_act_carries_it", field="acts")
    two.when(stands_by_it(promises=("never",))).refused("not_there")
    many = tuple(f"promise-{n}" for n in range(4))
    six = two.then(*(promised(id) for id in many))
    all_of_them = stands_by_it(promises=("the-promise", *many), agreements=("rule",))
    six.when(replace(all_of_them, at=THE_EVENING_AFTER)).refused("too_many_acts", field="acts")


def test_s2_18b_it_is_renewed_where_one_looks_back_and_not_every_week() -> None:
    two = between(*WITH_A_PROMISE, lets_come(), stands_by_it())
    two.when(stands_by_it()).quietly()
    two.when(stands_by_it("anew", at=A_WEEK_LATER)).refused("word_too_soon")
    assert two.when(stands_by_it("anew", at=A_MONTH_LATER)).events


@pytest.mark.parametrize(("word", "comes"), [("no", False), ("plain", True), ("any", True)])
def test_s4_6a_she_receives_it_or_not(word: str, comes: bool) -> None:
    outcome = between(*WITH_A_PROMISE, lets_come(word=word)).when(stands_by_it())
    assert bool(outcome.events) == comes
    if not comes:
        outcome.refused("not_now")


THE_TWENTIETH = THAT_DAY + 14 * A_DAY


def a_day(by: str = ANA, id: str = "day", **values: Any) -> TellHardDay:
    usual: dict[str, Any] = {"at": THE_EVENING, "by": by, "on": THE_TWENTIETH}
    return TellHardDay(id=id, **usual | {"text": "That day is hard for me."} | values)


def asks_for_a_word(id: str = "asked", **values: Any) -> AskBeforeDay:
    return AskBeforeDay(**{"at": LATER_THAT_NIGHT, "by": ANA, "id": id, "of": "day"} | values)


def says_before(id: str = "said", **values: Any) -> SayBeforeDay:
    usual: dict[str, Any] = {"at": THE_EVENING_AFTER, "by": BEN, "of": "asked"}
    usual |= {"text": "I am home that day.", "nothing_yet": not values.get("acts")}
    return SayBeforeDay(id=id, **usual | values)


def test_s0_7c_either_tells_of_a_hard_day_and_ben_where_it_may_come() -> None:
    (event,) = between(*JOINED).when(a_day()).events
    assert isinstance(event, HardDayTold)
    assert (event.on, event.counted) == (THE_TWENTIETH, True)
    between(*JOINED, a_day()).when(a_day()).quietly()
    between(*JOINED, lets_come()).when(a_day(BEN)).refused("not_now")
    lets_in = between(*JOINED, lets_come(also=("hard_day",)))
    assert lets_in.when(a_day(BEN)).events
    lets_in.then(quiet()).when(a_day(BEN, at=LATER_THAT_NIGHT)).refused("not_now")
    between(*JOINED).when(a_day(on=THAT_DAY - 2 * A_DAY)).refused("hard_day_over", field="on")
    between(*JOINED).when(a_day(text=A_THREAT)).refused("held_threat")


def test_s0_7c_she_asks_for_a_word_before_it_in_one_press_and_he_answers() -> None:
    two = between(*JOINED, a_day())
    (event,) = two.when(asks_for_a_word()).events
    assert isinstance(event, BeforeDayAsked)
    asked = two.then(asks_for_a_word())
    asked.when(asks_for_a_word("again")).quietly()
    two.when(asks_for_a_word(by=BEN)).refused("not_your_side")
    two.when(asks_for_a_word(of="never")).refused("not_there")
    two.when(says_before()).refused("not_there")
    (word,) = asked.when(says_before()).events
    assert isinstance(word, BeforeDaySaid)
    assert not word.counted
    asked.when(says_before(text=A_THREAT)).refused("held_threat")
    after = says_before(at=THE_EVENING + 60 * A_DAY)
    asked.when(after).refused("word_before_over", field="text")
    asked.then(says_before()).when(after).quietly()
    more = asked.then(says_before()).when(says_before("more", text="And the next.")).events
    assert [one.counted for one in more if isinstance(one, BeforeDaySaid)] == [True]


KEPT = (*WITH_A_PROMISE, marked())
ASKED = (a_day(), asks_for_a_word())


def test_s4_3a_a_word_before_a_day_names_what_was_kept_or_says_that_there_is_nothing() -> None:
    two = between(*KEPT, *ASKED)
    (word,) = two.when(says_before(acts=("the-promise",))).events
    assert isinstance(word, BeforeDaySaid)
    assert word.acts == ("I will call before six on Saturdays if I come home late.",)
    nothing = says_before(acts=(), nothing_yet=False)
    both = says_before(acts=("the-promise",), nothing_yet=True)
    for neither in (nothing, both):
        two.when(neither).refused("act_or_nothing_yet", field="acts")
    unkept = between(*WITH_A_PROMISE, *ASKED)
    unkept.when(says_before(acts=("the-promise",))).refused("not_there", field="acts")
    two.then(says_before(acts=("the-promise",))).when(says_before()).quietly()


def only_words(id: str = "only", **values: Any) -> SayOnlyWords:
    return SayOnlyWords(**{"at": A_WEEK_LATER, "by": ANA, "id": id, "of": "said"} | values)


def test_s4_3a_she_says_only_words_of_a_calming_word_and_of_nothing_else() -> None:
    two = between(*JOINED, *ASKED, says_before())
    (mark,) = two.when(only_words()).events
    assert isinstance(mark, OnlyWordsSaid)
    assert not mark.counted
    two.then(only_words()).when(only_words("again")).quietly()
    two.when(only_words(by=BEN)).refused("not_your_side")
    two.when(only_words(of="asked")).refused("not_there")
    two.when(only_words(text=A_THREAT)).refused("held_threat")
    two.then(quiet()).when(only_words()).refused("not_now")


def test_s4_3a_calming_words_are_counted_beside_what_was_done_since() -> None:
    before = between(*WITH_A_PROMISE, *ASKED)
    assert counted(before) == SaidAndDone(since=0, of=0, done_on=None)
    said = before.then(says_before(), says_before("more", text="And my phone is on."))
    assert counted(said) == SaidAndDone(since=2, of=2, done_on=None)
    assert counted(said).is_words_alone
    saturday = THE_DAY_AFTER + 7 * A_DAY
    done = said.then(marked(saturday, at=A_WEEK_LATER))
    assert counted(done) == SaidAndDone(since=0, of=2, done_on=saturday)
    assert counted(said.then(marked(saturday, at=A_WEEK_LATER, mark="missed"))).is_words_alone


def counted(two: Two) -> SaidAndDone:
    return said_and_done(two.sees(BEN, A_MONTH_LATER), A_MONTH_LATER.date())


def test_s4_3a_a_letter_that_promises_something_calms_and_a_short_first_one_does_not() -> None:
    promising = "I told your mother. I will ring her by Friday."
    alone = between(*JOINED, letter(text=promising), delivered())
    assert counted(alone).of == 1
    short = short_letter(text=promising)
    assert counted(between(*JOINED, short, delivered(draft=short.id))).of == 0
