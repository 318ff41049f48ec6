"""What is needed, counted on and asked for: told, changed, weighed, ended; and what was begun."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from amends.repair import LetGoOf
from amends.repair.kinds import Act
from amends.repair.practices import begun, needs, partners_side
from amends.repair.practices.pacing import ChooseCap
from tests.repair.between import Two, between, hers
from tests.repair.scenario import ANA, BEN, THAT_DAY, THE_EVENING, THE_EVENING_AFTER
from tests.repair.things import (
    A_THREAT,
    AN_HOUR_LATER,
    JOINED,
    marked,
    planned,
    promised,
    quiet,
    space_asked,
)

ALL = (ChooseCap(at=THE_EVENING, by=ANA, most=7), ChooseCap(at=THE_EVENING, by=BEN, most=7))
OPEN = (*JOINED, *ALL)
SLEEP = "That I can sleep without asking where you are."


def told(id: str = "need", **values: Any) -> needs.TellNeed:
    usual: dict[str, Any] = {"at": THE_EVENING, "by": ANA, "kind": "need", "text": SLEEP}
    return needs.TellNeed(id=id, **usual | values)


def act(kind: type[Act], id: str, by: Any = ANA, **values: Any) -> Any:
    return kind(**{"at": AN_HOUR_LATER, "by": by, "id": id, "of": "need", **values})


TOLD = (*OPEN, told())


def test_a_need_is_told_as_it_is_and_twice_is_once() -> None:
    (event,) = between(*OPEN).when(told(welcome=True)).events
    assert isinstance(event, needs.NeedTold)
    assert (event.text, event.welcome, event.counted) == (SLEEP, True, True)
    between(*TOLD).when(told(at=AN_HOUR_LATER)).quietly()
    between(*TOLD).when(told(text="Something else.", at=AN_HOUR_LATER)).refused("already_kept")
    between(*OPEN).when(told(by=BEN)).refused("not_your_side")


def test_what_is_asked_takes_nobodys_freedom_and_no_day_is_over() -> None:
    between(*OPEN).when(told(text="Give me your password.")).refused("agreement_location")
    between(*OPEN).when(told(text=A_THREAT)).refused("held_threat")
    past = told(kind="small", until=THAT_DAY - timedelta(days=2))
    between(*OPEN).when(past).refused("day_over", field="until")
    change = act(needs.ChangeNeed, "change", text="Give me your password.")
    between(*TOLD).when(change).refused("agreement_location")


def test_it_can_be_changed_and_ended_and_what_is_ended_is_over() -> None:
    changed = between(*TOLD, act(needs.ChangeNeed, "change", text="Sleep."))
    assert [one.text for one in begun.needed(changed.sees(BEN, THE_EVENING_AFTER))] == ["Sleep."]
    changed.when(act(needs.ChangeNeed, "again", text="Sleep.")).quietly()
    ended = changed.then(act(needs.EndNeed, "end"))
    assert begun.needed(ended.sees(BEN, AN_HOUR_LATER)) == ()
    ended.when(act(needs.EndNeed, "end-2")).quietly()
    ended.when(act(needs.ChangeNeed, "late", text="More.")).refused("need_ended")
    ended.when(act(needs.AnswerNeed, "yes", BEN, answer="yes")).refused("need_ended")
    between(*TOLD, quiet()).when(act(needs.EndNeed, "end")).then(
        needs.NeedEnded(
            at=AN_HOUR_LATER, id="end", by=ANA, visible_from=AN_HOUR_LATER, counted=False, of="need"
        )
    )


def test_an_answer_is_what_she_asked_for_and_otherwise_says_how() -> None:
    (answer,) = between(*TOLD).when(act(needs.AnswerNeed, "yes", BEN, answer="yes")).events
    assert isinstance(answer, needs.NeedAnswered)
    assert not answer.counted
    otherwise = act(needs.AnswerNeed, "but", BEN, answer="otherwise", text=" ")
    between(*TOLD).when(otherwise).refused("empty", field="text")
    yes = act(needs.AnswerNeed, "yes", BEN, answer="yes")
    between(*TOLD, quiet()).when(yes).refused("not_now")
    between(*TOLD, space_asked(at=THE_EVENING)).when(yes).refused("space")
    between(*TOLD, yes).when(act(needs.AnswerNeed, "yes2", BEN, answer="yes")).quietly()


def test_a_weight_is_hers_alone_until_she_tells_it_and_can_be_unsaid() -> None:
    kept = between(*TOLD, hers(partners_side.WeighNeed(at=THE_EVENING, of="need", weight="deep")))
    assert kept.sees(BEN, THE_EVENING_AFTER).shared.needs.weight_of("need") is None
    kept.when(hers(partners_side.WeighNeed(at=AN_HOUR_LATER, of="need", weight="deep"))).quietly()
    two = kept.then(act(needs.TellWeight, "weight", weight="deep"))
    assert two.sees(BEN, THE_EVENING_AFTER).shared.needs.weight_of("need") == "deep"
    two.when(act(needs.TellWeight, "again", weight="deep")).quietly()
    unsaid = two.then(act(needs.TellWeight, "none", weight=None, at=THE_EVENING_AFTER))
    assert unsaid.state(ANA).shared.needs.weight_of("need") is None
    between(*TOLD).when(
        hers(partners_side.WeighNeed(at=THE_EVENING, of="no", weight=None))
    ).refused("not_there")


def named(need: str, *acts: str, **values: Any) -> begun.NameActs:
    return begun.NameActs(**{"at": AN_HOUR_LATER, "need": need, "acts": acts, **values})


def test_what_was_begun_is_shown_only_where_it_is_welcome() -> None:
    show = act(needs.ShowBegun, "shown", BEN, at=THE_EVENING_AFTER)
    begun_something = (promised(), named("need", "the-promise"))
    between(*TOLD, *begun_something).when(show).refused("not_now")
    welcome = (*OPEN, told(welcome=True))
    between(*welcome).when(show).refused("nothing_begun")
    two = between(*welcome, *begun_something)
    (shown,) = two.when(show).events
    assert isinstance(shown, needs.BegunShown)
    assert [row.stands for row in shown.rows] == ["begun"]
    assert shown.counted
    after = two.then(show)
    after.when(show).quietly()
    after.when(replace_id(show, "shown-2")).quietly()
    no_more = after.then(act(needs.ChangeNeed, "no-more", text=SLEEP, at=THE_EVENING_AFTER))
    no_more.when(replace_id(show, "shown-3", days=1)).refused("not_now")


def replace_id(show: Any, id: str, *, days: int = 0) -> Any:
    values = {name: getattr(show, name) for name in show.__struct_fields__}
    return type(show)(**{**values, "id": id, "at": show.at + timedelta(days=days)})


def test_of_what_she_counts_on_she_says_whether_she_could_rely_on_it() -> None:
    two = between(*OPEN, told(kind="counts_on"), act(needs.SayReliance, "says", says="relied"))
    two.when(act(needs.SayReliance, "again", says="relied")).quietly()
    (other,) = two.when(act(needs.SayReliance, "no", says="not_relied")).events
    assert isinstance(other, needs.RelianceSaid)
    assert not other.counted
    between(*TOLD).when(act(needs.SayReliance, "says", says="relied")).refused("not_understood")


def test_a_guess_is_kept_as_one_and_let_go() -> None:
    guess = begun.GuessNeed(at=THE_EVENING, id="guess", text="Quiet.")
    two = between(*TOLD, guess)
    two.when(guess).quietly()
    assert [one.is_guess for one in begun.needed(two.sees(BEN, THE_EVENING_AFTER))] == [False, True]
    again = two.then(begun.GuessNeed(at=AN_HOUR_LATER, id="guess", text="Rest."))
    assert [one.text for one in again.state(BEN).own.begun.guesses] == ["Rest."]
    gone = two.then(
        begun.BeginWith(at=AN_HOUR_LATER, need="guess"), LetGoOf(at=AN_HOUR_LATER, id="guess")
    )
    assert gone.state(BEN).own.begun == begun.Slice()
    two.when(hers(guess)).refused("not_your_side")


def test_only_what_one_has_begun_stands_against_a_need() -> None:
    two = between(*TOLD, promised(), planned())
    two.when(named("need", "no-such-act")).refused("not_there", field="acts")
    two.when(named("no-need", "the-promise")).refused("not_there")
    both = two.then(named("need", "the-promise", "the-amends"))
    both.when(named("need", "the-amends", "the-promise")).quietly()
    mine = both.sees(BEN, THE_EVENING_AFTER)
    assert [one.id for one in begun.acts_for(mine, "need", THAT_DAY)] == [
        "the-promise",
        "the-amends",
    ]
    without = both.then(LetGoOf(at=AN_HOUR_LATER, id="the-amends"))
    left = begun.acts_for(without.sees(BEN, THE_EVENING_AFTER), "need", THAT_DAY)
    assert [one.id for one in left] == ["the-promise"]


def test_a_week_begins_with_what_weighs_most_of_what_has_nothing_kept_against_it() -> None:
    def first(two: Two) -> str:
        one = begun.first_of_week(two.sees(BEN, THE_EVENING_AFTER), THAT_DAY)
        return one.id if one else ""

    assert first(between(*OPEN)) == ""
    two = between(*TOLD, told("rent", kind="counts_on", text="The rent."))
    assert first(two) == "need"
    order = two.then(begun.BeginWith(at=AN_HOUR_LATER, need="rent"))
    order.when(begun.BeginWith(at=AN_HOUR_LATER, need="rent")).quietly()
    assert first(order) == "rent"
    weighed = order.then(act(needs.TellWeight, "weight", weight="light"))
    assert first(weighed) == "need"
    kept = weighed.then(promised(), named("need", "the-promise"))
    assert first(kept) == "need"
    assert first(kept.then(marked())) == "rent"
