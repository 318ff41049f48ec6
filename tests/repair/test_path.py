"""Where a guide stands: done, open, kept up, waiting or held, and the condition that holds it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from amends.repair import Command
from amends.repair.path import (
    CONDITIONS,
    Guide,
    Moment,
    Step,
    next_step,
    parts,
    standings,
    unknown_names,
)
from amends.repair.practices.amends import FinishAmends, NoteAmendsAnswer
from amends.repair.practices.as_told import TellAgreement, TellHeard, TellQuestion, TellStop
from amends.repair.practices.begun import GuessNeed, NameActs
from amends.repair.practices.candour import KeepDoubt, LookForUnsaid
from amends.repair.practices.checkins import ChooseTracking, NoteDifference, NoteNotWell
from amends.repair.practices.drills import DoDrill
from amends.repair.practices.forgiveness import DOOR as FORGIVENESS
from amends.repair.practices.forgiveness import RequestForgiveness
from amends.repair.practices.guiding import LookBackAtWeek
from amends.repair.practices.help import PickForFirstHour, WeighWay
from amends.repair.practices.impact import Retell
from amends.repair.practices.listening import ConfirmHeard, SayBack
from amends.repair.practices.openness import GiveWord
from amends.repair.practices.outcomes import NoteOutcome
from amends.repair.practices.owning import (
    DetailHarm,
    NoteStopAct,
    StateAccount,
    StopHarm,
    WeighHarm,
    Weight,
)
from amends.repair.practices.pacing import ChooseCap, Leave
from amends.repair.practices.promises import AnswerMiss
from amends.repair.practices.readiness import ExpectQuestion, NameDefence
from amends.repair.practices.reflection import MarkCauseForHelp
from amends.repair.practices.request import DraftRequest
from amends.repair.practices.reviews import WriteReview
from amends.repair.practices.safety import ChoosePreferences, TellWillingness
from amends.repair.practices.space import WriteAvailability
from amends.repair.practices.telling import ShareHarm
from amends.repair.practices.tending import KeepCourtesy, KeepTastes, NamePart
from amends.repair.practices.told_outcomes import TellTrying
from amends.repair.practices.victories import KeepVictory
from amends.repair.schedules import Once
from tests.repair.between import Hers, between
from tests.repair.scenario import (
    A_MONTH_LATER,
    A_WEEK_LATER,
    ANA,
    BEN,
    THAT_DAY,
    THE_DAY_AFTER,
    THE_EVENING,
    THE_EVENING_AFTER,
    THE_REPAIR,
    given,
)
from tests.repair.test_aims import aim, heard, value
from tests.repair.test_apology import asking
from tests.repair.test_bond import says, shares, time
from tests.repair.test_matters import tension
from tests.repair.test_openness import lets_come
from tests.repair.test_openness import shares as share
from tests.repair.test_tending import alone, did
from tests.repair.test_trust import MONEY, rated
from tests.repair.test_waiting import impatient
from tests.repair.things import (
    AN_HOUR_LATER,
    ANOTHER_LETTER,
    JOINED,
    TO_A_GIVEN_LETTER,
    TO_A_READY_LETTER,
    TOGETHER,
    answered,
    asked_again,
    cause,
    checked_in,
    delivered,
    door,
    first_step,
    given_letter,
    guess,
    hard_day,
    harm,
    helper,
    letter,
    marked,
    page,
    place,
    planned,
    promised,
    quiet,
    ready,
    reflected,
    screened,
    set_aside,
    short_letter,
    sign,
    steady,
    terms,
    then,
    untruth,
)


def step(id: str, **values: Any) -> Step:
    usual: dict[str, Any] = {
        "practice": "owning",
        "title": "",
        "why": "",
        "source": "",
        "done": ("harm_recorded",),
    }
    return Step(id=id, **usual | values)


TWO_HOURS_LATER = AN_HOUR_LATER + timedelta(hours=1)
TWO_DAYS_LATER = THE_EVENING + timedelta(days=2)
THREE_DAYS_LATER = THE_EVENING + timedelta(days=3)

OWN_IT = step("own it")
SAY_IT = step(
    "say it",
    practice="apology",
    done=("apologised",),
    after=("harm_recorded", "impact_written"),
    held_by=("no_contact", "space_active"),
)
KEEP_IT = step("keep it", practice="promises", done=("promise_made",), ongoing=True)
GUIDE = Guide(name="road", title="", role="responsible", steps=(OWN_IT, SAY_IT, KEEP_IT))


def at(*presses: Command, now: datetime = THE_EVENING) -> Moment:
    return Moment(state=given(*presses).state, now=now, about=THE_REPAIR)


def how(*presses: Command) -> list[tuple[str, str]]:
    return [(standing.status, standing.because) for standing in standings(GUIDE, at(*presses))]


def test_a_road_begins_with_what_is_open() -> None:
    assert how() == [("open", ""), ("waiting", "harm_recorded"), ("open", "")]


def test_a_step_waits_for_the_first_thing_that_is_missing() -> None:
    assert how(harm())[1] == ("waiting", "impact_written")


def test_a_step_is_open_once_all_before_it_is_there() -> None:
    assert how(harm(), guess())[1] == ("open", "")


def test_a_held_step_says_what_holds_it() -> None:
    assert how(harm(), guess(), terms())[1] == ("held", "space_active")
    barred = screened(barred="order__", used_force="yes")
    assert how(barred, harm(), guess())[1] == ("held", "no_contact")


def test_what_is_done_stays_done_whatever_holds_now() -> None:
    assert how(*TO_A_GIVEN_LETTER, terms())[1] == ("done", "")


def test_what_is_kept_up_is_never_done() -> None:
    assert how(promised())[2] == ("ongoing", "")


LOOK_BACK = step("look back", practice="reflection", done=("reflected",), spared_by=("light",))


@pytest.mark.parametrize(
    ("weight", "status"),
    [(None, "open"), ("light", "spare"), ("serious", "open"), ("deep", "open")],
)
def test_s0_0a_for_a_light_hurt_a_step_may_be_spared_and_is_never_next(
    weight: Weight | None, status: str
) -> None:
    weighed = (WeighHarm(at=THE_EVENING, of="the-harm", weight=weight),) if weight else ()
    road = Guide(name="road", title="", role="responsible", steps=(OWN_IT, LOOK_BACK))
    stands = standings(road, at(harm(), *weighed))
    assert stands[1].status == status
    assert (next_step(stands) is None) == (status == "spare")


def test_s0_0a_what_is_done_already_is_done_and_not_spared() -> None:
    light = WeighHarm(at=THE_EVENING, of="the-harm", weight="light")
    road = Guide(name="road", title="", role="responsible", steps=(LOOK_BACK,))
    assert standings(road, at(harm(), light, reflected()))[0].status == "done"


def test_s0_0b_what_is_next_is_the_first_that_is_open() -> None:
    first = next_step(standings(GUIDE, at(harm())))
    assert first is not None
    assert first.step is KEEP_IT
    assert next_step(standings(GUIDE, at(*TO_A_GIVEN_LETTER, promised()))) is None


def test_what_comes_next_opens_its_part_and_no_other() -> None:
    first, second = (replace(one, part="first") for one in (OWN_IT, SAY_IT))
    road = replace(GUIDE, steps=(first, second, replace(KEEP_IT, part="last")))
    stands = standings(road, at(harm()))
    found = parts(stands, next_step(stands))
    assert [(one.name, one.is_open) for one in found] == [("first", False), ("last", True)]
    assert [one.step for one in found[0].standings] == [first, second]
    assert not any(one.is_open for one in parts(stands, None))


def test_a_guide_that_names_what_does_not_exist_is_found_out() -> None:
    wrong = Guide(
        name="wrong",
        title="",
        role="harmed",
        steps=(step("a", practice="levitation", done=("forgiven",), after=("harm_recorded",)),),
    )
    assert unknown_names(wrong) == ("forgiven", "levitation")
    assert unknown_names(GUIDE) == ()


BROKEN = marked(at=THE_EVENING_AFTER, mark="missed")
OVER = StopHarm(at=THE_EVENING, of="the-harm", ongoing="over")
ENDED = NoteStopAct(at=THE_EVENING, id="s", harm="the-harm", text="I closed the account.")
THERE = WriteAvailability(at=THE_EVENING, id="v", text="I am there any evening.")
LIKELY = ExpectQuestion(at=THE_EVENING, id="q", text="Why that night?")
DEFENCE = NameDefence(at=THE_EVENING, id="d", text="I explain.", cue="My voice", act="I wait.")
DONE = FinishAmends(at=THE_EVENING, of="the-amends", on=THAT_DAY)
LOOKED = LookBackAtWeek(at=THE_EVENING, id="w", on=THAT_DAY, text="Late twice.")
REVIEWED = WriteReview(at=A_MONTH_LATER, id="r", months=1, changed="More than once.")
HEARD = TellHeard(at=THE_EVENING, id="h", on=THAT_DAY, text="You were alone.", was_it="yes")
ASKED = TellQuestion(at=THE_EVENING, id="k", on=THAT_DAY, text="Since when?")
STOP = TellStop(at=THE_EVENING, id="t", on=THAT_DAY, stops="asking")
WEIGHED = WeighHarm(at=THE_EVENING, of="the-harm", weight="deep")
RULE = TellAgreement(
    at=THE_EVENING,
    id="rule",
    on=THAT_DAY,
    what="I say it when I am late.",
    why="So that nobody lies awake.",
    review=THAT_DAY + timedelta(days=14),
    end=THAT_DAY + timedelta(days=30),
)
UNSAID = LookForUnsaid(at=THE_EVENING, id="u", on=THAT_DAY, came="nothing")
DIFFERS = NoteDifference(at=THE_EVENING, id="d", on=THAT_DAY, text="I ask first.")
NOT_WELL = NoteNotWell(at=THE_EVENING, id="n", on=THAT_DAY, not_well="We talk too late.")
GUESSED = GuessNeed(at=THE_EVENING, id="need", text="A whole night of sleep.")
BEGUN = NameActs(at=THE_EVENING, need="need", acts=("the-promise",))
GOOD = KeepVictory(at=THE_EVENING, id="good", name="", text="We laughed at supper.")
LATER = AN_HOUR_LATER
NIGHT = THE_EVENING
SHORT = (screened(), harm(), short_letter(), ready("the-short-letter", impacts=()))

HOLDS: tuple[tuple[str, tuple[Command, ...], datetime], ...] = (
    ("screened", (screened(),), THE_EVENING),
    ("screening_due", (screened(),), THE_EVENING + timedelta(days=30)),
    ("no_contact", (screened(barred="asked__"),), THE_EVENING),
    ("help_first", (harm(kind="physical"),), THE_EVENING),
    ("harm_recorded", (harm(),), THE_EVENING),
    (
        "circumstances_told",
        (harm(), DetailHarm(at=THE_EVENING, of="the-harm", repeated=False)),
        THE_EVENING,
    ),
    ("light", (harm(), WeighHarm(at=THE_EVENING, of="the-harm", weight="light")), THE_EVENING),
    ("wrong_has_ended", (harm(ongoing="going_on"), OVER), THE_EVENING),
    ("wrong_goes_on", (harm(ongoing="going_on"),), THE_EVENING),
    ("account_stated", (harm(), StateAccount(at=THE_EVENING, complete=True)), THE_EVENING),
    ("account_complete", (harm(), StateAccount(at=THE_EVENING, complete=True)), THE_EVENING),
    ("impact_written", (guess(),), THE_EVENING),
    ("meaning_written", (guess(),), THE_EVENING),
    ("reflected", (reflected(),), THE_EVENING),
    (
        "causes_answered",
        (cause(), MarkCauseForHelp(at=THE_EVENING, of="the-cause")),
        THE_EVENING,
    ),
    ("acknowledged", (*SHORT, delivered(draft="the-short-letter")), THE_EVENING),
    ("full_written", TO_A_READY_LETTER, THE_EVENING),
    ("apologised", TO_A_GIVEN_LETTER, THE_EVENING),
    ("answer_told", (*TO_A_GIVEN_LETTER, answered()), THE_EVENING),
    ("space_active", (terms(),), A_MONTH_LATER),
    ("space_kept", (terms(until=THE_DAY_AFTER),), A_WEEK_LATER),
    ("space_written", (terms(),), THE_EVENING),
    ("asked_to_stop", (*TO_A_GIVEN_LETTER, answered(answer="no_more")), THE_EVENING),
    ("amends_planned", (guess(), planned()), THE_EVENING),
    ("impacts_answered", (guess(), planned()), THE_EVENING),
    ("promise_made", (promised(),), THE_EVENING),
    ("checked_in", (checked_in(),), THE_EVENING),
    ("tracking_off", (ChooseTracking(at=THE_EVENING, wanted=False),), THE_EVENING),
    ("ending_written", (harm(), ENDED), THE_EVENING),
    ("retold", (Retell(at=THE_EVENING, id="r", text="I waited."),), THE_EVENING),
    ("cause_named", (cause(),), THE_EVENING),
    ("there_for_them", (screened(), THERE), THE_EVENING),
    ("prepared_to_listen", (LIKELY, DEFENCE), THE_EVENING),
    ("practised", (DoDrill(at=THE_EVENING, card="c", went="again", on=THAT_DAY),), THE_EVENING),
    ("hard_day_planned", (hard_day(),), THE_EVENING),
    ("numbers_kept", (ChoosePreferences(at=THE_EVENING, country="NZ"),), THE_EVENING),
    ("willingness_told", (TellWillingness(at=THE_EVENING, trying="no"),), THE_EVENING),
    ("act_done", (guess(), planned(), DONE), THE_EVENING),
    ("lasting_planned", (guess(), planned(kind="living")), THE_EVENING),
    ("day_kept", (promised(), marked(at=THE_EVENING_AFTER)), THE_EVENING_AFTER),
    ("lasting_promised", (promised(),), THE_EVENING),
    ("week_looked", (LOOKED,), THE_EVENING),
    ("review_there", (harm(),), A_MONTH_LATER),
    ("reviewed", (harm(), REVIEWED), A_MONTH_LATER),
    ("looked_after", (steady(),), THE_EVENING),
    ("listened", (HEARD,), THE_EVENING),
    ("they_spoke", (ASKED,), THE_EVENING),
    ("agreed", (RULE,), THE_EVENING),
    ("outcome_known", (NoteOutcome(at=THE_EVENING, id="o", outcome="apart"),), THE_EVENING),
    ("told_to_stop", (STOP,), THE_EVENING),
    ("deep", (harm(kind="lie"), WEIGHED), THE_EVENING),
    ("not_light", (harm(),), THE_EVENING),
    ("betrayal", (harm(),), THE_EVENING),
    ("before_it", (sign(), then()), THE_EVENING),
    ("unsaid_asked", (UNSAID,), THE_EVENING),
    ("doubt_kept", (KeepDoubt(at=THE_EVENING, id="d", what="I come home late."),), THE_EVENING),
    ("place_named", (place(),), THE_EVENING),
    ("first_step_planned", (place(), first_step()), THE_EVENING),
    ("aim_written", (aim(),), THE_EVENING),
    ("hours_set", (set_aside(),), THE_EVENING),
    ("feedback_kept", (heard(),), THE_EVENING),
    ("value_written", (value(),), THE_EVENING),
    ("help_weighed", (WeighWay(at=THE_EVENING, id="w", way="line", wish="want"),), THE_EVENING),
    ("first_hour_ready", (harm(), PickForFirstHour(at=THE_EVENING, items=("the-harm",))), NIGHT),
    ("asking_planned", (*TO_A_GIVEN_LETTER, asking()), THE_EVENING),
    ("difference_noted", (DIFFERS,), THE_EVENING),
    ("not_well_noted", (NOT_WELL,), THE_EVENING),
    ("trust_guessed", (MONEY, rated()), THE_EVENING),
    ("needs_begun", (GUESSED, promised(), BEGUN), THE_EVENING),
    ("small_act_done", (alone(), did()), LATER),
    ("courtesy_kept", (KeepCourtesy(at=THE_EVENING, id="c", text="I say good night."),), NIGHT),
    ("part_named", (NamePart(at=THE_EVENING, id="p", part="talk"),), THE_EVENING),
    ("tastes_kept", (KeepTastes(at=THE_EVENING, id="t", enjoy=("walks",)),), THE_EVENING),
    ("good_thing_kept", (GOOD,), THE_EVENING),
    ("impatience_kept", (impatient(),), NIGHT),
    ("tension_kept", (tension(),), LATER),
)


@pytest.mark.parametrize(("name", "presses", "now"), HOLDS, ids=[name for name, *_ in HOLDS])
def test_a_condition_holds_once_it_was_met(
    name: str, presses: tuple[Command, ...], now: datetime
) -> None:
    assert not CONDITIONS[name](at())
    assert CONDITIONS[name](at(*presses, now=now))


@pytest.mark.parametrize(
    ("name", "presses"),
    [
        (
            "wrong_has_ended",
            (harm(ongoing="not_sure"), harm("b", act="I lied.", ongoing="going_on")),
        ),
        ("wrong_has_ended", (harm(ongoing="not_sure"),)),
        (
            "account_complete",
            (harm(), StateAccount(at=THE_EVENING, complete=False, missing="More.")),
        ),
        ("circumstances_told", (harm(),)),
        ("meaning_written", (guess(domain="money"),)),
        ("causes_answered", (cause(),)),
        ("full_written", (screened(), harm(), guess(), letter())),
        ("space_kept", (terms(start=THAT_DAY + timedelta(days=3)),)),
        ("space_active", (terms(start=THAT_DAY + timedelta(days=3)),)),
        ("impacts_answered", (guess(), guess("other", text="A night."), planned())),
        ("amends_settled", (guess(), planned())),
        ("misses_answered", (promised(), BROKEN)),
        ("screening_due", (screened(),)),
        ("acknowledged", TO_A_READY_LETTER),
        ("prepared_to_listen", (LIKELY,)),
        ("hard_day_planned", (hard_day(plan=""),)),
        ("day_kept", (promised(), BROKEN)),
        ("lasting_promised", (promised(schedule=Once(on=THE_DAY_AFTER)),)),
        ("review_there", (harm(),)),
        ("deep", (harm(kind="lie"),)),
        ("betrayal", (harm(kind="lie"),)),
        ("not_light", (harm(), WeighHarm(at=THE_EVENING, of="the-harm", weight="light"))),
        ("questions_answered", (ASKED,)),
        ("before_it", (sign(),)),
        ("before_it", (then(),)),
        ("untruths_told", (untruth(),)),
        ("asking_planned", (*TO_A_GIVEN_LETTER, asking(), asking(None))),
        ("first_step_planned", (place(),)),
        ("needs_begun", (GUESSED, promised())),
        (
            "needs_begun",
            (GUESSED, promised(), BEGUN, GuessNeed(at=THE_EVENING, id="m", text="Air.")),
        ),
        ("small_act_done", (alone(),)),
        ("trust_guessed", (MONEY,)),
        ("help_weighed", (helper(),)),
    ],
)
def test_half_of_it_is_not_it(name: str, presses: tuple[Command, ...]) -> None:
    assert not CONDITIONS[name](at(*presses))


def test_a_miss_that_was_told_is_answered() -> None:
    told = AnswerMiss(
        at=THE_EVENING_AFTER,
        id="told",
        promise="the-promise",
        on=THE_DAY_AFTER,
        told_on=THE_DAY_AFTER,
    )
    assert CONDITIONS["misses_answered"](at(promised(), BROKEN, told))


DOORS = (door("talk"), door("agreements"), door(FORGIVENESS))
MINE_DONE = NoteAmendsAnswer(at=THE_EVENING, of="the-amends", answer="declined")
HEARD_AT_LAST = (
    SayBack(at=AN_HOUR_LATER, by=BEN, id="heard", text="You were alone that night."),
    ConfirmHeard(at=TWO_HOURS_LATER, by=ANA, id="it-was", of="heard", answer="yes"),
)
TOLD = (harm(), guess(), letter(), ready(), given_letter())
REQUEST = (
    DraftRequest(at=THE_EVENING, id="words", text="Can you forgive me?"),
    RequestForgiveness(at=TWO_DAYS_LATER, by=BEN, id="asked", draft="words"),
)
MUCH = ChooseCap(at=THE_EVENING, by=ANA, most=7)
MET = (*JOINED, MUCH)
TO_ASK = (*MET, *TOLD, planned(), MINE_DONE, *DOORS, *HEARD_AT_LAST)
AGAIN = (
    letter("anew", kind="renewed", text=ANOTHER_LETTER),
    ready(
        "anew",
        at=TWO_DAYS_LATER,
        because="asked",
        pointed=(),
        not_yet=True,
        since_said="I regret that I laughed.",
    ),
    given_letter("given-anew", draft="anew", at=TWO_DAYS_LATER),
)

WORD = GiveWord(
    at=TWO_DAYS_LATER, by=BEN, id="word", text="I stand by it.", promises=("the-promise",)
)

BETWEEN: dict[str, tuple[Command | Hers, ...]] = {
    "shared_book": TOGETHER,
    "harm_told": (*TOGETHER, harm(), ShareHarm(at=THE_EVENING, by=BEN, id="t", harm="the-harm")),
    "rule_wanted": (*TOGETHER, *DOORS),
    "quiet": (*TOGETHER, quiet()),
    "may_ask": TO_ASK,
    "forgiveness_asked": (*TO_ASK, *REQUEST),
    "renewed": (*MET, *TOLD, *DOORS, door("renewed_apology"), asked_again(), *AGAIN),
    "room_between": (*MET, door("bond")),
    "time_together": (*MET, door("bond"), time(), says()),
    "shared_of_oneself": (*MET, door("bond"), shares()),
    "share_welcome": (*MET, lets_come()),
    "share_given": (*MET, lets_come(), share()),
    "word_welcome": (*MET, lets_come()),
    "willingness_told": (*MET, TellTrying(at=THE_EVENING, by=ANA, id="t", trying="leaving")),
    "word_given": (*MET, lets_come(), promised(), WORD),
}


@pytest.mark.parametrize("name", BETWEEN)
def test_what_is_between_the_two_is_asked_of_what_he_may_see(name: str) -> None:
    two = between(*BETWEEN[name])
    seen = Moment(state=two.sees(BEN, THREE_DAYS_LATER), now=THREE_DAYS_LATER, about=THE_REPAIR)
    assert not CONDITIONS[name](at())
    assert CONDITIONS[name](seen)


def test_left_and_not_now_are_the_same_to_him() -> None:
    left = between(*TOGETHER, Leave(at=AN_HOUR_LATER, by=ANA)).sees(BEN, THREE_DAYS_LATER)
    asked = between(*TOGETHER, quiet()).sees(BEN, THREE_DAYS_LATER)
    held = [Moment(state=one, now=THREE_DAYS_LATER, about=THE_REPAIR) for one in (left, asked)]
    road = Guide(name="road", title="", role=BEN, steps=(step("a", held_by=("quiet",)),))
    assert standings(road, held[0]) == standings(road, held[1])


# What a path is put together from, and what waits for the other


def test_a_step_that_is_for_some_is_part_of_the_path_for_them_alone() -> None:
    end = step("end", done=("ending_written",), only_for=("betrayal",))
    road = Guide(name="road", title="", role=BEN, steps=(OWN_IT, end))
    cup = harm(kind="property", act="I broke your cup.")
    assert [one.step.id for one in standings(road, at(cup))] == ["own it"]
    assert [one.step.id for one in standings(road, at(harm()))] == ["own it", "end"]
    done = standings(road, at(cup, ENDED))
    assert [(one.step.id, one.status) for one in done] == [("own it", "done"), ("end", "done")]


def test_what_only_the_partner_begins_waits_for_them_and_is_never_next() -> None:
    listen = step("listen", practice="listening", done=("listened",), theirs=("they_spoke",))
    road = Guide(name="road", title="", role=BEN, steps=(listen,))
    (waits,) = standings(road, at())
    assert (waits.status, waits.because) == ("theirs", "they_spoke")
    assert next_step((waits,)) is None
    assert standings(road, at(ASKED))[0].status == "open"


def test_what_is_there_for_whoever_wants_it_is_never_next() -> None:
    wanted = step("ask", done=("account_stated",), optional=True)
    (stands,) = standings(Guide(name="road", title="", role=BEN, steps=(wanted,)), at(harm()))
    assert (stands.status, stands.because) == ("spare", "")


def test_a_step_names_what_it_still_lacks() -> None:
    both = step("both", done=("harm_recorded", "impact_written"))
    road = Guide(name="road", title="", role=BEN, steps=(both,))
    lacks = [standings(road, at(*done))[0].lacks for done in ((), (harm(),), (harm(), guess()))]
    assert lacks == ["harm_recorded", "impact_written", "impact_written"]


def test_every_condition_is_tried() -> None:
    tried = {name for name, *_ in HOLDS}
    others = {"amends_settled", "misses_answered", "solo", "questions_answered", "untruths_told"}
    shelves = {"happened_written", "need_written", "limit_written", "note_written"}
    assert tried | others | shelves | set(BETWEEN) == set(CONDITIONS)


@pytest.mark.parametrize("shelf", ["happened", "need", "limit", "note"])
def test_anas_pages_have_their_own_conditions(shelf: str) -> None:
    state = given(page(shelf=shelf), who=ANA).state
    moment = Moment(state=state, now=THE_EVENING, about=THE_REPAIR)
    held = {name for name in CONDITIONS if name.endswith("_written") and CONDITIONS[name](moment)}
    assert held == {f"{shelf}_written"}


def test_who_was_never_asked_and_who_is_afraid_go_alone() -> None:
    assert CONDITIONS["solo"](at())
    assert CONDITIONS["solo"](at(screened(afraid="yes")))
    assert not CONDITIONS["solo"](at(screened()))


def test_what_was_declined_is_settled() -> None:
    declined = NoteAmendsAnswer(at=THE_EVENING, of="the-amends", answer="declined")
    assert CONDITIONS["amends_settled"](at(guess(), planned(), declined))


def test_a_step_names_the_studies_it_stands_on_and_no_rows_of_ours() -> None:
    source = "S0.4c, S0.4e; S2.6b; Gollwitzer and Sheeran 2006"
    step = Step(id="a", practice="owning", title="A", why="B", source=source, done=("screened",))
    assert step.studies == "Gollwitzer and Sheeran 2006"
