"""As told: what an Ana without an account said, in Ben's book. Her stops work as if she wrote them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from amends.repair import Command, Event, LetGoOf
from amends.repair.guards import reason_held, stops_told
from amends.repair.practices.as_told import (
    AgreementOver,
    AgreementTold,
    EndAgreementTold,
    EndStopTold,
    HeardTold,
    QuestionTold,
    StopOver,
    StopTold,
    TellAgreement,
    TellHeard,
    TellQuestion,
    TellStop,
)
from amends.repair.practices.safety import road
from tests.repair.scenario import (
    ANA,
    BEN,
    LATER_THAT_NIGHT,
    THAT_DAY,
    THE_EVENING,
    THE_REPAIR,
    given,
    later,
)
from tests.repair.things import (
    TO_A_READY_LETTER,
    offered,
    planned,
    prepared,
    screened,
)

ASKED = "Who else knows about it?"
HEARD = "You lay awake, and you were ashamed before your mother."


def question(**values: Any) -> TellQuestion:
    usual: dict[str, Any] = {"at": THE_EVENING, "on": THAT_DAY, "text": ASKED}
    return TellQuestion(id="asked", **usual | values)


def heard(**values: Any) -> TellHeard:
    usual: dict[str, Any] = {"at": THE_EVENING, "on": THAT_DAY, "text": HEARD}
    return TellHeard(id="heard", **usual | values)


def agreed(**values: Any) -> TellAgreement:
    usual: dict[str, Any] = {
        "at": THE_EVENING,
        "on": THAT_DAY,
        "what": "I sleep at my brother's on weekdays.",
        "why": "She sleeps better so.",
        "review": THAT_DAY + timedelta(days=14),
        "end": THAT_DAY + timedelta(days=28),
    }
    return TellAgreement(id="agreed", **usual | values)


def stop(stops: Any = "letters", **values: Any) -> TellStop:
    usual: dict[str, Any] = {"at": THE_EVENING, "on": THAT_DAY, "text": "Enough now."}
    return TellStop(id="stop", stops=stops, **usual | values)


def end(**values: Any) -> EndStopTold:
    usual: dict[str, Any] = {
        "at": LATER_THAT_NIGHT,
        "on": THAT_DAY,
        "as_told": "Write if you want.",
    }
    return EndStopTold(of="stop", **usual | values)


TO_BOTH = (*TO_A_READY_LETTER, planned())


def happened(command: Command) -> Event:
    (event,) = given().when(command).events
    return event


def test_s2_6b_a_question_of_hers_is_kept_with_its_day_and_the_answer_may_come_later() -> None:
    assert happened(question()) == QuestionTold(
        at=THE_EVENING, id="asked", on=THAT_DAY, text=ASKED, answer=""
    )
    answer = question(at=LATER_THAT_NIGHT, answer="Nobody.")
    outcome = given(question()).when(answer)
    assert [one.answer for one in outcome.state.own.as_told.questions] == ["Nobody."]
    given(question(), answer).when(later(answer)).quietly()


def test_s0_4d_what_i_heard_is_kept_with_whether_she_said_that_was_it() -> None:
    assert happened(heard()) == HeardTold(
        at=THE_EVENING, id="heard", on=THAT_DAY, text=HEARD, was_it="not_said"
    )
    given(heard()).when(later(heard())).quietly()
    after = given(heard()).when(heard(at=LATER_THAT_NIGHT, was_it="partly")).state
    assert [one.was_it for one in after.own.as_told.heard] == ["partly"]


def test_s4_2d_an_agreement_by_word_of_mouth_has_a_reason_a_look_at_it_and_an_end() -> None:
    told = happened(agreed())
    assert isinstance(told, AgreementTold)
    assert (told.review, told.end) == (date(2026, 3, 20), date(2026, 4, 3))
    given(agreed()).when(later(agreed())).quietly()
    given(agreed()).when(agreed(what="Something else.")).refused("already_kept", field="what")


@pytest.mark.parametrize(
    ("wrong", "reason", "field"),
    [
        ({"why": " "}, "empty", "why"),
        ({"review": date(2026, 3, 5)}, "ends_before_start", "review"),
        ({"end": date(2026, 3, 7)}, "ends_before_start", "end"),
        ({"end": date(2028, 1, 1)}, "agreement_too_long", "end"),
        ({"what": "I will share my location all the time."}, "agreement_location", "what"),
        ({"on": date.max}, "day_not_come", "on"),
    ],
)
def test_s4_9a_by_word_of_mouth_too_nothing_endless_or_coercive_is_an_agreement(
    wrong: dict[str, Any], reason: str, field: str
) -> None:
    given().when(agreed(**wrong)).refused(reason, field=field)


def test_either_ends_an_agreement_and_it_is_over_on_that_day() -> None:
    over = EndAgreementTold(at=LATER_THAT_NIGHT, of="agreed", on=THAT_DAY)
    outcome = given(agreed()).when(over)
    outcome.then(AgreementOver(at=LATER_THAT_NIGHT, of="agreed", on=THAT_DAY))
    assert not outcome.state.own.as_told.agreements[0].holds(THAT_DAY)
    given(agreed(), over).when(later(over)).quietly()
    given().when(over).refused("not_there")


@pytest.mark.parametrize("command", [question(), heard(), agreed(), stop()])
def test_nothing_is_told_of_a_day_that_has_not_come(command: Any) -> None:
    ahead = type(command)(
        **{
            **{name: getattr(command, name) for name in command.__struct_fields__},
            "on": date(2027, 1, 1),
        }
    )
    given().when(ahead).refused("day_not_come", field="on")


@pytest.mark.parametrize("command", [question(), heard(), agreed(), stop()])
def test_she_herself_is_never_asked_to_write_down_what_she_said(command: Command) -> None:
    given(who=ANA).when(command).refused("not_your_side")


# -- her stops ---------------------------------------------------------------------------------


def test_a_stop_is_kept_with_its_day_and_her_words() -> None:
    assert happened(stop()) == StopTold(
        at=THE_EVENING, id="stop", on=THAT_DAY, stops="letters", text="Enough now."
    )
    given(stop()).when(later(stop())).quietly()
    given(stop()).when(stop("asking")).refused("already_kept", field="text")


@pytest.mark.parametrize(
    ("stops", "letter", "offer"),
    [
        ("letters", "asked_to_stop", None),
        ("asking", "told_to_stop", "told_to_stop"),
        ("contact", "no_contact", "no_contact"),
    ],
)
@pytest.mark.parametrize("how", ["face", "page"])
def test_s1_4b_it_holds_from_the_moment_it_is_written_whatever_the_way(
    stops: str, letter: str, offer: str | None, how: str
) -> None:
    state = given(*TO_BOTH, stop(stops)).state
    by_page = "page" if how == "page" else "said"
    assert reason_held(state, prepared(how=how), about=THE_REPAIR, role=BEN) == letter
    assert reason_held(state, offered(how=by_page), about=THE_REPAIR, role=BEN) == offer


def test_do_not_contact_me_is_the_road_without_contact_also_where_the_questions_say_otherwise() -> (
    None
):
    state = given(stop("contact"), screened()).state
    assert road(state, THE_REPAIR) == "no_contact"
    again = screened(at=LATER_THAT_NIGHT, barred="no_____")
    assert road(given(stop("contact"), again).state, THE_REPAIR) == "no_contact"


@pytest.mark.parametrize("stops", ["letters", "asking", "contact"])
def test_only_her_own_words_end_it_and_it_is_not_deleted(stops: str) -> None:
    before = given(*TO_BOTH, stop(stops))
    before.when(LetGoOf(at=LATER_THAT_NIGHT, id="stop")).refused("stop_stays")
    before.when(end(as_told=" ")).refused("stop_not_yours_to_end", field="as_told")
    outcome = before.when(end())
    outcome.then(
        StopOver(at=LATER_THAT_NIGHT, of="stop", on=THAT_DAY, as_told="Write if you want.")
    )
    assert reason_held(outcome.state, prepared(), about=THE_REPAIR, role=BEN) is None
    after = given(*TO_BOTH, stop(stops), end())
    after.when(later(end())).quietly()
    after.when(end(as_told="Something else.")).refused("already_kept", field="as_told")
    assert after.when(LetGoOf(at=LATER_THAT_NIGHT, id="stop")).events


@pytest.mark.parametrize("stops", ["letters", "asking", "contact"])
def test_it_takes_down_what_stands_open_by_a_code(stops: str) -> None:
    before, after = given(*TO_BOTH).state, given(*TO_BOTH, stop(stops)).state
    new = stops_told(after, THE_REPAIR, THE_EVENING) - stops_told(before, THE_REPAIR, THE_EVENING)
    assert "stop" in new
