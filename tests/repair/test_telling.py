"""What happened and how it was, told by each; a guess stays sealed until Ana lays it beside hers."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from msgspec.structs import replace

from amends.repair import LetGoOf, encode
from amends.repair.kinds import found, is_about
from amends.repair.practices import telling
from amends.repair.practices.giving import TakeBack
from amends.repair.practices.impact import (
    ImpactTied,
    MarkNotSeen,
    NoteImpact,
    NotSeenMarked,
    Retell,
    TieImpact,
)
from amends.repair.practices.owning import NoteStopAct, StateAccount
from amends.repair.practices.pacing import ChooseCap
from amends.repair.practices.partners_side import (
    BesideChosen,
    HurtWeighed,
    LayBeside,
    WeighHurt,
    WritePage,
)
from amends.repair.practices.telling import (
    AnswerGuesses,
    AnswerHarm,
    GuessesAnswered,
    GuessesSealed,
    HarmTold,
    ImpactTold,
    LimitDetail,
    OwnAccountTold,
    Row,
    ShareGuesses,
    ShareHarm,
    TellImpact,
    TellOwnAccount,
)
from tests.repair.between import Two, began, between, hers
from tests.repair.scenario import (
    A_MONTH_LATER,
    ANA,
    BEN,
    LATER_THAT_NIGHT,
    THAT_DAY,
    THE_EVENING,
    THE_EVENING_AFTER,
)
from tests.repair.things import (
    A_THREAT,
    ACT,
    AN_HOUR_LATER,
    JOINED,
    MEANT,
    fact,
    guess,
    harm,
    lets_go,
    planned,
    quiet,
    screened,
    terms,
)

HER_WORDS = "I could not tell my mother anything for weeks."


def shared_harm(id: str = "told", **values: Any) -> ShareHarm:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "by": BEN, "harm": "the-harm"}
    return ShareHarm(id=id, **usual | values)


def sealed(id: str = "sealed", **values: Any) -> ShareGuesses:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "by": BEN, "rows": ("the-guess",)}
    return ShareGuesses(id=id, **usual | values)


def her_row(id: str = "row", **values: Any) -> NoteImpact:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "domain": "family", "source": "own"}
    return NoteImpact(id=id, text=HER_WORDS, **usual | values)


def told(id: str = "how", **values: Any) -> TellImpact:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "by": ANA, "rows": ("row",)}
    return TellImpact(id=id, **usual | values)


def account(id: str = "hers", **values: Any) -> TellOwnAccount:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "by": ANA, "text": "It was not only once."}
    return TellOwnAccount(id=id, **usual | values)


BESIDE = LayBeside(at=AN_HOUR_LATER, on=True)


def test_s0_1a_ben_shares_what_he_did_with_its_facts_as_they_stand() -> None:
    two = between(*JOINED, fact(), StateAccount(at=THE_EVENING, complete=True))
    (one,) = two.when(shared_harm()).events
    assert isinstance(one, HarmTold)
    assert (one.act, one.facts, one.complete) == (
        ACT,
        ("It was on the telephone, in February.",),
        True,
    )
    shared = two.then(shared_harm(), fact("more", text="Your sister was there.", at=AN_HOUR_LATER))
    (seen,) = shared.sees(ANA, THE_EVENING_AFTER).shared.telling.harms
    assert len(seen.facts) == 1


def test_what_he_shared_stays_as_it_was_and_more_is_told_anew() -> None:
    two = between(*JOINED, shared_harm(), fact("more", at=AN_HOUR_LATER))
    two.when(shared_harm(at=THE_EVENING_AFTER)).quietly()
    assert two.when(shared_harm("again", at=THE_EVENING_AFTER)).events
    two.then(harm("other", act="I lied.")).when(shared_harm(harm="other")).refused("already_kept")


def test_s4_1d_what_was_done_to_end_it_is_told_with_its_day_and_what_is_to_be_done_is_not() -> None:
    done = NoteStopAct(
        at=THE_EVENING, id="done", harm="the-harm", text="I blocked the number.", done_on=THAT_DAY
    )
    to_do = NoteStopAct(at=THE_EVENING, id="to-do", harm="the-harm", text="I will tell his mother.")
    two = between(*JOINED, done, to_do)
    (one,) = two.when(shared_harm()).events
    assert isinstance(one, HarmTold)
    assert (one.ended, one.ended_on) == (("I blocked the number.",), (THAT_DAY,))
    (outline,) = two.then(limits("outline")).when(shared_harm()).events
    assert isinstance(outline, HarmTold)
    assert outline.ended == ()


def test_s4_1d_what_is_done_after_it_was_told_can_be_told_with_its_day() -> None:
    to_do = NoteStopAct(at=THE_EVENING, id="to-do", harm="the-harm", text="I will close it.")
    done = replace(to_do, at=THE_EVENING_AFTER, text="I closed it.", done_on=THAT_DAY)
    two = between(*JOINED, to_do, shared_harm())
    assert not telling.has_more(two.state("responsible"), "the-harm")
    two = two.then(done)
    assert telling.has_more(two.state("responsible"), "the-harm")
    (one,) = two.when(shared_harm("again", at=THE_EVENING_AFTER)).events
    assert isinstance(one, HarmTold)
    assert (one.ended, one.ended_on) == (("I closed it.",), (THAT_DAY,))


def test_a_threat_in_what_ended_it_is_held() -> None:
    act = NoteStopAct(at=THE_EVENING, id="done", harm="the-harm", text=A_THREAT, done_on=THAT_DAY)
    between(*JOINED, act).when(shared_harm()).refused("held_threat")


def test_his_reasons_are_not_told_with_it() -> None:
    (one,) = between(*JOINED).when(shared_harm()).events
    assert "reasons" not in one.__struct_fields__


def test_s1_1a_her_account_is_an_equal_record_and_changes_nothing_of_his() -> None:
    two = between(*JOINED, shared_harm())
    (one,) = two.when(account()).events
    assert isinstance(one, OwnAccountTold)
    both = two.then(account())
    seen = both.sees(BEN, THE_EVENING_AFTER).shared.telling
    assert [kept.text for kept in seen.accounts] == ["It was not only once."]
    assert len(seen.harms) == 1
    both.when(account(at=THE_EVENING_AFTER)).quietly()
    both.when(account(text="Other.", at=THE_EVENING_AFTER)).refused("already_kept", field="text")


def test_s0_1f_a_guess_is_sealed_from_her_and_from_no_one_else() -> None:
    two = between(*JOINED).then(sealed())
    assert guesses(two, BEN) == (MEANT,)
    assert guesses(two, ANA) == ()
    assert guesses(two.then(hers(her_row())), ANA) == ()


def guesses(two: Two, who: str) -> tuple[str, ...]:
    seen = two.sees(ANA if who == ANA else BEN, A_MONTH_LATER).shared.telling.sealed
    return tuple(row.text for one in seen for row in one.rows)


def test_s2_2b_she_lays_it_beside_her_own_words_only_when_she_chooses() -> None:
    two = between(*JOINED, sealed(), hers(her_row()))
    two.when(hers(BESIDE)).then(BesideChosen(at=AN_HOUR_LATER, on=True))
    beside = two.then(hers(BESIDE))
    assert guesses(beside, ANA) == (MEANT,)
    assert beside.shared == two.shared
    assert beside.sees(BEN, A_MONTH_LATER) == two.sees(BEN, A_MONTH_LATER)
    again = beside.then(hers(LayBeside(at=THE_EVENING_AFTER, on=False)))
    assert guesses(again, ANA) == ()
    beside.when(hers(BESIDE)).quietly()


def test_her_own_words_come_before_his_guess() -> None:
    between(*JOINED, sealed()).when(hers(BESIDE)).refused("own_words_first")
    between(*JOINED).when(BESIDE).refused("not_your_side")


def test_what_it_was_like_she_tells_when_she_likes_and_many_are_one_act() -> None:
    two = between(*JOINED, hers(her_row()), hers(her_row("other", domain="body")))
    assert two.sees(BEN, A_MONTH_LATER).shared.telling.impacts == ()
    (one,) = two.when(told(rows=("row", "other", "row"))).events
    assert isinstance(one, ImpactTold)
    assert [row.domain for row in one.rows] == ["family", "body"]
    assert one.rows[0] == Row(domain="family", text=HER_WORDS)
    two.then(told()).when(told(at=THE_EVENING_AFTER)).quietly()


@pytest.mark.parametrize(
    ("press", "why"), [(sealed(rows=()), "no_impact_named"), (told(rows=()), "nothing_picked")]
)
def test_nothing_is_not_told(press: Any, why: str) -> None:
    between(*JOINED).when(press).refused(why)
    assert isinstance(between(*JOINED).when(sealed()).events[0], GuessesSealed)


@pytest.mark.parametrize(
    "press", [shared_harm(harm="never"), sealed(rows=("never",)), told(rows=("never",))]
)
def test_what_is_not_there_is_not_told(press: Any) -> None:
    between(*JOINED).when(press).refused("not_there")


@pytest.mark.parametrize("press", [shared_harm(), sealed(), account()])
def test_none_of_it_goes_past_a_stop_or_the_cap(press: Any) -> None:
    between(*JOINED, quiet(at=LATER_THAT_NIGHT)).when(press).refused("not_now")
    cap = ChooseCap(at=THE_EVENING, by=BEN if press.by == ANA else ANA, most=0)
    between(*JOINED, cap).when(press).refused("cap")


def test_words_to_be_held_are_held_in_every_field() -> None:
    between(*JOINED).when(account(text=A_THREAT)).refused("held_threat")
    bad = fact("bad", text=A_THREAT)
    between(*JOINED, bad).when(shared_harm()).refused("held_threat")


def test_each_tells_their_own() -> None:
    two = between(*JOINED)
    for press in (shared_harm(by=ANA), sealed(by=ANA), account(by=BEN), told(by=BEN)):
        two.when(press).refused("not_your_side")


def test_it_can_be_taken_back_and_leaves_no_trace() -> None:
    two = between(*JOINED)
    back = two.then(account(), TakeBack(at=AN_HOUR_LATER, by=ANA, thing="hers"))
    assert back.sees(BEN, A_MONTH_LATER) == two.sees(BEN, A_MONTH_LATER)


# What was told later, and what the hurt person says to it


def test_s2_1d_what_came_after_this_is_all_is_told_later_and_a_mistake_is_not_told() -> None:
    all_of_it = StateAccount(at=THE_EVENING, complete=True)
    right = fact("right", text="It was in March.", corrects="the-fact", at=LATER_THAT_NIGHT)
    (one,) = between(*JOINED, fact(), all_of_it, right).when(shared_harm()).events
    assert isinstance(one, HarmTold)
    assert (one.facts, one.later) == ((), ("It was in March.",))


def test_s2_1d_not_all_yet_is_told_with_its_day_and_without_what_is_missing() -> None:
    not_all = StateAccount(
        at=THE_EVENING, complete=False, missing="The Friday", tell_on=date(2026, 3, 20)
    )
    (one,) = between(*JOINED, not_all).when(shared_harm()).events
    assert isinstance(one, HarmTold)
    assert (one.complete, one.tell_on) == (False, date(2026, 3, 20))
    assert "The Friday" not in str(encode(one))


def test_s2_1d_what_was_told_anew_is_known_for_it() -> None:
    two = between(*JOINED, shared_harm(), shared_harm("more", at=THE_EVENING_AFTER))
    first, second = two.sees(ANA, A_MONTH_LATER).shared.telling.harms
    ours = two.sees(ANA, A_MONTH_LATER).shared.telling
    assert (ours.told_anew(first), ours.told_anew(second)) == (True, False)


def answer(id: str = "not-so", **values: Any) -> AnswerHarm:
    usual: dict[str, Any] = {"at": THE_EVENING_AFTER, "by": ANA, "of": "told", "answer": "not_so"}
    return AnswerHarm(id=id, **usual | values)


def test_s0_1a_she_says_that_it_was_not_so_and_his_words_stay_as_they_are() -> None:
    two = between(*JOINED, shared_harm())
    (one,) = two.when(answer()).events
    assert isinstance(one, OwnAccountTold)
    assert (one.of, one.answer, one.text, one.counted) == ("told", "not_so", "", False)
    after = two.then(answer())
    seen = after.sees(BEN, A_MONTH_LATER).shared.telling
    assert seen.accounts_of("told") == seen.accounts
    assert [kept.act for kept in seen.harms] == [ACT]
    after.when(answer(at=A_MONTH_LATER)).quietly()


def test_s0_1a_more_needs_words_and_something_that_it_is_more_than() -> None:
    two = between(*JOINED, shared_harm())
    two.when(answer(answer="more")).refused("empty", field="text")
    assert two.when(answer(answer="more", text="It went on in April.")).events
    two.when(answer(of="never")).refused("not_there")
    two.when(answer(text=A_THREAT)).refused("held_threat")


def limits(detail: Any, text: str = "", id: str = "limit", **values: Any) -> LimitDetail:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "by": ANA}
    return LimitDetail(id=id, detail=detail, text=text, **usual | values)


def test_s2_1d_in_outline_no_fact_goes_with_it() -> None:
    two = between(*JOINED, fact(), limits("outline"))
    (one,) = two.when(shared_harm(at=THE_EVENING_AFTER)).events
    assert isinstance(one, HarmTold)
    assert (one.act, one.facts, one.later) == (ACT, (), ())


def test_s4_1a_she_asks_for_details_or_nobody_takes_it_that_she_does() -> None:
    two = between(*JOINED, fact())
    assert not two.sees(BEN, AN_HOUR_LATER).shared.telling.asks_for_details
    asked = two.then(limits("everything"))
    assert asked.sees(BEN, AN_HOUR_LATER).shared.telling.asks_for_details
    (one,) = asked.when(shared_harm(at=THE_EVENING_AFTER)).events
    assert isinstance(one, HarmTold)
    assert one.facts
    plain = asked.then(limits("all", at=THE_EVENING_AFTER, id="again"))
    assert not plain.sees(BEN, A_MONTH_LATER).shared.telling.asks_for_details


def test_s2_1d_nothing_more_holds_at_once_and_until_she_says_otherwise() -> None:
    two = between(*JOINED, limits("nothing"))
    two.when(shared_harm()).refused("told_nothing_more")
    two.when(limits("nothing", at=THE_EVENING_AFTER, id="again")).quietly()
    free = two.then(limits("all", at=THE_EVENING_AFTER, id="free"))
    assert free.when(shared_harm(at=THE_EVENING_AFTER)).events
    gone = two.then(lets_go(ANA, ANA, "limit"))
    gone.when(lets_go(BEN, ANA, "limit")).refused("word_stays")


def test_s2_1d_a_limit_without_words_passes_a_stop_and_one_with_words_does_not() -> None:
    two = between(*JOINED, quiet(at=LATER_THAT_NIGHT))
    assert two.when(limits("nothing")).events
    two.when(limits("outline", "No names.")).refused("not_now")
    between(*JOINED).when(limits("outline", A_THREAT)).refused("held_threat")
    between(*JOINED).when(limits("outline", by=BEN)).refused("not_your_side")
    before = between(*JOINED)
    with_words = before.then(limits("outline", "No names."))
    assert with_words.sees(BEN, AN_HOUR_LATER) == before.sees(BEN, AN_HOUR_LATER)
    (seen,) = with_words.sees(BEN, A_MONTH_LATER).shared.telling.given
    assert (seen.detail, seen.text) == ("outline", "No names.")


# Seen and missed


def says(id: str = "seen", **values: Any) -> AnswerGuesses:
    usual: dict[str, Any] = {
        "at": THE_EVENING_AFTER,
        "by": ANA,
        "of": "sealed",
        "missed": ("meaning",),
    }
    return AnswerGuesses(id=id, **usual | values)


def test_s0_1f_she_says_what_was_missed_only_where_the_guess_lies_beside_hers() -> None:
    two = between(*JOINED, sealed(), hers(her_row()))
    two.when(says()).refused("still_sealed")
    beside = two.then(hers(BESIDE))
    (one,) = beside.when(says(text="Ask me nothing about it.")).events
    assert isinstance(one, GuessesAnswered)
    assert (one.seen, one.missed, one.counted) == ((), ("meaning",), False)
    after = beside.then(says())
    (seen,) = after.sees(BEN, A_MONTH_LATER).shared.telling.answers_to("sealed")
    assert seen.missed == ("meaning",)
    after.when(says(at=A_MONTH_LATER)).quietly()


@pytest.mark.parametrize(
    ("values", "why"),
    [
        ({"missed": ("body",)}, "not_understood"),
        ({"seen": ("meaning",)}, "not_understood"),
        ({"missed": ()}, "empty"),
        ({"of": "never"}, "not_there"),
    ],
)
def test_what_was_not_guessed_is_not_answered(values: dict[str, Any], why: str) -> None:
    between(*JOINED, sealed(), hers(her_row()), hers(BESIDE)).when(says(**values)).refused(why)


def test_s2_2b_he_tells_it_from_her_place_and_hands_it_over_sealed_if_he_likes() -> None:
    """Nothing of it is hers to read unless he offers it, and then only beside her own words."""
    own = Retell(at=THE_EVENING, id="as-she", text="I sat in the kitchen and heard my own words.")
    two = between(*JOINED, own)
    assert two.sees(ANA, A_MONTH_LATER) == between(*JOINED).sees(ANA, A_MONTH_LATER)
    (one,) = two.when(sealed(rows=(), retelling="as-she")).events
    assert isinstance(one, GuessesSealed)
    assert one.retelling == own.text
    given = two.then(sealed(rows=(), retelling="as-she"), hers(her_row()))
    (kept,) = given.sees(ANA, A_MONTH_LATER).shared.telling.sealed
    assert kept.retelling == ""
    (kept,) = given.then(hers(BESIDE)).sees(ANA, A_MONTH_LATER).shared.telling.sealed
    assert kept.retelling == own.text
    two.when(sealed(retelling="never")).refused("not_there")


def test_s2_2b_the_retelling_changes_under_its_own_id() -> None:
    own = Retell(at=THE_EVENING, id="as-she", text="I sat in the kitchen.")
    two = between(*JOINED, own)
    two.when(own).quietly()
    two = two.then(Retell(at=LATER_THAT_NIGHT, id="as-she", text="I stood in the hall."))
    (kept,) = two.state(BEN).own.impact.retellings
    assert kept.text == "I stood in the hall."
    two.when(hers(Retell(at=AN_HOUR_LATER, id="hers", text="I sat."))).refused("not_your_side")
    assert two.then(LetGoOf(at=AN_HOUR_LATER, id="as-she")).state(BEN).own.impact.retellings == ()


# What she told, on his side


def test_what_she_told_can_be_named_by_what_he_does_and_is_nowhere_copied() -> None:
    two = between(*JOINED, hers(her_row()), told())
    (row,) = two.sees(BEN, A_MONTH_LATER).own.impact.told_here
    assert (row.id, row.source, row.text) == ("how.0", "told", HER_WORDS)
    assert two.state(BEN).own.impact.told_here == ()
    plan = planned(at=THE_EVENING_AFTER, impacts=("how.0",))
    (item,) = two.when(plan).events
    assert getattr(item, "impacts", ()) == ("how.0",)
    over = two.then(
        lets_go(BEN, ANA, "how", at=A_MONTH_LATER),
        lets_go(ANA, ANA, "how", at=A_MONTH_LATER),
    )
    assert over.sees(BEN, A_MONTH_LATER).own.impact.told_here == ()


def test_s0_1f_he_marks_what_he_had_not_seen_and_she_hears_nothing_of_it() -> None:
    two = between(*JOINED, hers(her_row()), told())
    mark = MarkNotSeen(at=THE_EVENING_AFTER, of="how.0", on=True)
    two.when(mark).then(NotSeenMarked(at=THE_EVENING_AFTER, of="how.0", on=True))
    marked = two.then(mark)
    assert marked.sees(BEN, A_MONTH_LATER).own.impact.not_seen == {"how.0"}
    assert marked.sees(ANA, A_MONTH_LATER) == two.sees(ANA, A_MONTH_LATER)
    marked.when(mark).quietly()
    off = marked.then(MarkNotSeen(at=A_MONTH_LATER, of="how.0", on=False))
    assert off.sees(BEN, A_MONTH_LATER).own.impact.not_seen == frozenset()
    two.when(MarkNotSeen(at=AN_HOUR_LATER, of="how.0", on=True)).refused("not_there")
    two.when(hers(mark)).refused("not_your_side")


def came_of(two: Two) -> str | None:
    return found(two.sees(BEN, A_MONTH_LATER).own.impact.known, "how.0").harm


def test_of_which_harm_her_row_came_is_his_to_say_and_she_hears_nothing_of_it() -> None:
    two = between(*JOINED, hers(her_row()), told(), harm("other", act="I spent our savings."))
    tie = TieImpact(at=THE_EVENING_AFTER, of="how.0", harm="other")
    two.when(tie).then(ImpactTied(at=THE_EVENING_AFTER, of="how.0", harm="other"))
    tied = two.then(tie)
    assert came_of(tied) == "other"
    assert tied.sees(ANA, A_MONTH_LATER) == two.sees(ANA, A_MONTH_LATER)
    tied.when(tie).quietly()
    none = tied.then(TieImpact(at=A_MONTH_LATER, of="how.0"))
    assert came_of(none) is None
    two.when(TieImpact(at=THE_EVENING_AFTER, of="how.0", harm="never")).refused("not_there")
    two.when(TieImpact(at=AN_HOUR_LATER, of="how.0", harm="other")).refused("not_there")
    two.when(hers(tie)).refused("not_your_side")


def test_his_mark_on_her_row_stays_when_a_thing_of_his_with_its_id_goes() -> None:
    """The row is hers and in the other book: letting go of his own says nothing of it."""
    mark = NotSeenMarked(at=THE_EVENING_AFTER, of="how.0", on=True)
    assert not is_about(mark, ("how.0",))


def test_his_own_note_of_what_she_said_is_no_guess_and_is_not_handed_back() -> None:
    noted = guess("as-told", source="told")
    between(*JOINED, noted).when(sealed(rows=("as-told",))).refused("not_there")


def test_s1_1d_how_heavy_it_is_she_keeps_or_tells() -> None:
    two = between(*JOINED)
    two.when(hers(WeighHurt(at=AN_HOUR_LATER, weight="deep"))).then(
        HurtWeighed(at=AN_HOUR_LATER, weight="deep")
    )
    kept = two.then(hers(WeighHurt(at=AN_HOUR_LATER, weight="deep")))
    assert kept.sees(BEN, A_MONTH_LATER) == two.sees(BEN, A_MONTH_LATER)
    kept.when(hers(WeighHurt(at=THE_EVENING_AFTER, weight="deep"))).quietly()
    given = kept.then(told(rows=(), weight="deep"))
    assert given.sees(BEN, A_MONTH_LATER).shared.telling.weight == "deep"
    two.when(WeighHurt(at=AN_HOUR_LATER, weight="deep")).refused("not_your_side")


# What stands in the book from its beginning


def test_ben_begins_the_book_with_what_he_picks_and_nothing_else() -> None:
    own = (screened(), harm(), fact(), guess(), Retell(at=THE_EVENING, id="as-she", text="I sat."))
    two = between(*own, began(BEN, "the-harm", "the-guess"))
    ours = two.sees(ANA, THE_EVENING).shared.telling
    assert [(one.act, one.counted) for one in ours.harms] == [(ACT, False)]
    assert [(one.rows, one.retelling) for one in ours.sealed] == [((), "")]
    (mine,) = two.sees(BEN, THE_EVENING).shared.telling.sealed
    assert (mine.rows, mine.retelling) == ((Row(domain="meaning", text=MEANT),), "")
    assert between(*own, began()).sees(ANA, A_MONTH_LATER).shared.given == ()


def test_ana_begins_the_book_with_what_she_picks_and_nothing_else() -> None:
    own = (
        hers(screened()),
        hers(WritePage(at=THE_EVENING, id="page", shelf="happened", text="It was in April too.")),
        hers(WritePage(at=THE_EVENING, id="need", shelf="need", text="Sleep.")),
        hers(her_row(at=THE_EVENING)),
        hers(her_row("other", at=THE_EVENING, domain="body")),
        hers(terms("room", asked="own", start=A_MONTH_LATER.date(), until=None)),
    )
    two = between(*own, began(ANA, "page", "row", "room"))
    seen = two.sees(BEN, THE_EVENING).shared
    assert [one.text for one in seen.telling.accounts] == ["It was in April too."]
    assert [row.text for one in seen.telling.impacts for row in one.rows] == [HER_WORDS]
    assert [one.start for one in seen.terms.terms] == [A_MONTH_LATER.date()]
    assert not seen.terms.holds(THE_EVENING)
    assert seen.terms.holds(A_MONTH_LATER)
    between(*own).when(began(ANA, "need")).refused("not_there")
    assert between(*own, began(ANA)).sees(BEN, A_MONTH_LATER).shared.given == ()


def test_words_to_be_held_do_not_stand_in_it_from_the_beginning() -> None:
    bad = WritePage(at=THE_EVENING, id="page", shelf="happened", text=A_THREAT)
    between(hers(screened()), hers(bad)).when(began(ANA, "page")).refused("held_threat")
