"""Ana's own side: it owes nothing, and nothing in it waits for an answer."""

from __future__ import annotations

from msgspec.structs import replace

from amends.repair import Command, Event, LetGo, LetGoOf, State, fold
from amends.repair.practices.partners_side import (
    LastingNoted,
    NeedsRanked,
    NoteLasting,
    PageWritten,
    RankNeed,
)
from tests.repair.scenario import (
    ANA,
    BEN,
    LATER_THAT_NIGHT,
    THE_EVENING,
    Given,
    given,
)
from tests.repair.things import page

LIMIT = "I will not be laughed at in front of your family."


def test_s4_9c_ana_writes_what_she_will_not_accept() -> None:
    given(who=ANA).when(page()).then(
        PageWritten(at=THE_EVENING, id="the-page", shelf="limit", text=LIMIT)
    )


def test_a_page_can_be_written_again_and_keeps_its_place() -> None:
    first, second = page(), page("second", shelf="note", text="I slept badly.")
    state = given(first, second, who=ANA).when(page(text="Never again.", at=LATER_THAT_NIGHT)).state
    assert [kept.text for kept in state.own.partners_side.pages] == [
        "Never again.",
        "I slept badly.",
    ]
    assert [kept.id for kept in state.own.partners_side.on("note")] == ["second"]


def test_a_second_press_does_nothing() -> None:
    given(page(), who=ANA).when(page(at=LATER_THAT_NIGHT)).quietly()


def test_a_page_does_not_wander_to_another_shelf_with_its_words_lost() -> None:
    given(page(), who=ANA).when(page(shelf="need")).refused("already_kept", field="text")


def test_an_empty_page_is_not_kept() -> None:
    given(who=ANA).when(page(text=" ")).refused("empty", field="text")


def test_ben_has_no_page_here() -> None:
    given(who=BEN).when(page()).refused("not_your_side")


def test_s5_4_what_ana_wrote_she_can_let_go() -> None:
    outcome = given(page(), who=ANA).when(LetGoOf(at=LATER_THAT_NIGHT, id="the-page"))
    outcome.then(LetGo(at=LATER_THAT_NIGHT, ids=("the-page",)))
    assert outcome.state.own.partners_side.pages == ()


def needs(*more: Command) -> Given:
    """Ana needs sleep, the truth, and an evening alone; written in this order."""
    written = (page(id, shelf="need", text=id) for id in ("sleep", "truth", "evening"))
    return given(*written, *more, who=ANA)


def up(need: str, above: str) -> RankNeed:
    return RankNeed(at=LATER_THAT_NIGHT, need=need, above=above)


def order(state: State) -> list[str]:
    return [need.id for need in state.own.partners_side.needs]


def test_s2_15b_ana_says_which_need_comes_first() -> None:
    outcome = needs().when(up("evening", "sleep"))
    outcome.then(NeedsRanked(at=LATER_THAT_NIGHT, order=("evening", "sleep", "truth")))
    assert order(outcome.state) == ["evening", "sleep", "truth"]


def test_a_need_written_later_stands_last_and_one_written_again_stays() -> None:
    later = page("calm", shelf="need", text="Calm.", at=LATER_THAT_NIGHT)
    again = page("truth", shelf="need", text="All of it.", at=LATER_THAT_NIGHT)
    ranked = needs(up("truth", "sleep"), later, again)
    assert order(ranked.state) == ["truth", "sleep", "evening", "calm"]


def test_a_second_press_moves_no_need_further() -> None:
    needs(up("evening", "truth")).when(up("evening", "truth")).quietly()
    needs().when(up("sleep", "evening")).quietly()
    needs().when(up("sleep", "sleep")).quietly()


def test_only_a_need_stands_above_a_need() -> None:
    needs().when(up("never", "sleep")).refused("not_there")
    needs(page()).when(up("the-page", "sleep")).refused("not_there")
    given(who=BEN).when(up("evening", "sleep")).refused("not_your_side")


def test_a_need_let_go_leaves_the_others_in_their_order() -> None:
    """Also when the book is read anew, in which its words are empty."""
    press = (up("evening", "truth"), LetGoOf(at=LATER_THAT_NIGHT, id="truth"))
    assert order(needs(*press).state) == ["sleep", "evening"]
    events = [e for one in ("sleep", "evening") for e in written(one)]
    ranked = needs().when(up("evening", "truth")).events
    assert order(fold((*events, *ranked))) == ["sleep", "evening"]


def written(need: str) -> tuple[Event, ...]:
    return given(who=ANA).when(page(need, shelf="need", text=need)).events


def test_s2_14a_whether_it_has_lasted_is_hers_to_say_and_nobody_elses() -> None:
    noted = NoteLasting(
        at=LATER_THAT_NIGHT, id="lasting", after="6", lasts="partly", text="Mostly."
    )
    kept = given(who=ANA).when(noted)
    kept.then(
        LastingNoted(at=LATER_THAT_NIGHT, id="lasting", after="6", lasts="partly", text="Mostly.")
    )
    given(noted, who=ANA).when(noted).quietly()
    given(noted, who=ANA).when(replace(noted, lasts="no")).refused("already_kept", field="text")
    given(who=BEN).when(noted).refused("not_your_side")
