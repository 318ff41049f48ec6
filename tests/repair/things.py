"""Ben's and Ana's things, with real words: what a test does not mention is as it is here."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

from amends.repair import Role, schedules
from amends.repair.practices import (
    amends,
    apology,
    as_told,
    checkins,
    doing_better,
    giving,
    hard_days,
    help,
    hours,
    impact,
    letters,
    offers,
    owning,
    pacing,
    partners_side,
    practical,
    promises,
    reflection,
    safety,
    setbacks,
    space,
    upkeep,
)
from amends.repair.practices import terms as shared_terms
from tests.repair.between import hers
from tests.repair.scenario import (
    THAT_DAY,
    THE_DAY_AFTER,
    THE_EVENING,
    THE_EVENING_AFTER,
    THE_REPAIR,
)

ACT = "I told your mother what you had told me in confidence."
WRONG = "It was wrong of me, and it was my doing."
SORRY = "I am sorry that I broke your trust."
MEANT = "It meant to you that nothing you say to me is safe."

LETTER = f"{ACT} {WRONG} {SORRY} {MEANT}"
SHORT_LETTER = f"{ACT} {SORRY}"
ANOTHER_LETTER = (
    "I read my messages to her again last night. I see now that I also laughed about you. "
    f"{WRONG} I regret that I laughed. I have not put any of it right yet."
)
NOT_YET: dict[str, Any] = {
    "not_yet": True,
    "since_said": "I have not put any of it right yet.",
}
"""What a further letter says of what was done since the last one."""

A_THREAT = "If you leave me, I will hurt you."
PRESSURE_BY_SELF_HARM = "If you leave me, I will kill myself."


def screened(at: datetime = THE_EVENING, **replies: Any) -> safety.Screen:
    usual: dict[str, Any] = {"at": at, "about": THE_REPAIR, "again_in": 30}
    return safety.Screen(**usual | replies)


def harm(id: str = "the-harm", **values: Any) -> owning.RecordHarm:
    usual: dict[str, Any] = {"at": THE_EVENING, "kind": "betrayal", "act": ACT, "ongoing": "over"}
    return owning.RecordHarm(id=id, **usual | values)


def fact(id: str = "the-fact", **values: Any) -> owning.AddFact:
    text = "It was on the telephone, in February."
    usual: dict[str, Any] = {"at": THE_EVENING, "harm": "the-harm", "text": text}
    return owning.AddFact(id=id, **usual | values)


def guess(id: str = "the-guess", **values: Any) -> impact.NoteImpact:
    usual: dict[str, Any] = {
        "at": THE_EVENING,
        "domain": "meaning",
        "source": "guess",
        "text": MEANT,
    }
    return impact.NoteImpact(id=id, **usual | values)


def letter(id: str = "the-letter", **values: Any) -> apology.WriteDraft:
    usual: dict[str, Any] = {"at": THE_EVENING, "kind": "full", "text": LETTER}
    return apology.WriteDraft(id=id, **usual | values)


def short_letter(id: str = "the-short-letter", **values: Any) -> apology.WriteDraft:
    usual: dict[str, Any] = {"at": THE_EVENING, "kind": "acknowledgement", "text": SHORT_LETTER}
    return apology.WriteDraft(id=id, **usual | values)


POINTED = (
    apology.Pointed(element="act", sentence=ACT),
    apology.Pointed(element="responsibility", sentence=WRONG),
    apology.Pointed(element="remorse", sentence=SORRY),
)


def ready(of: str = "the-letter", **values: Any) -> apology.MarkReady:
    usual: dict[str, Any] = {
        "at": THE_EVENING,
        "nothing_untrue": True,
        "left_out": "nothing",
        "would_say_anyway": True,
        "impacts": ("the-guess",),
        "pointed": POINTED,
        "rest": timedelta(0),
    }
    return apology.MarkReady(of=of, **usual | values)


def prepared(of: str = "the-letter", **values: Any) -> apology.PrepareDelivery:
    usual: dict[str, Any] = {"at": THE_EVENING, "how": "face"}
    return apology.PrepareDelivery(of=of, **usual | values)


def delivered(id: str = "the-delivery", **values: Any) -> apology.LogDelivery:
    usual: dict[str, Any] = {
        "at": THE_EVENING,
        "draft": "the-letter",
        "how": "face",
        "on": THAT_DAY,
    }
    return apology.LogDelivery(id=id, **usual | values)


def answered(id: str = "the-answer", **values: Any) -> apology.NoteAnswer:
    usual: dict[str, Any] = {
        "at": THE_EVENING,
        "delivery": "the-delivery",
        "answer": "heard",
        "on": THAT_DAY,
    }
    return apology.NoteAnswer(id=id, **usual | values)


def terms(id: str = "the-space", **values: Any) -> space.BeginSpace:
    usual: dict[str, Any] = {
        "at": THE_EVENING,
        "asked": "asked",
        "start": THAT_DAY,
        "goes_on": "School runs.",
    }
    return space.BeginSpace(id=id, **usual | values)


def planned(id: str = "the-amends", **values: Any) -> amends.PlanAmends:
    usual: dict[str, Any] = {
        "at": THE_EVENING,
        "kind": "undo",
        "what": "Tell your mother that I had no right to say it.",
        "impacts": ("the-guess",),
        "could_injure": False,
        "makes_them_owe": False,
        "breaks_space": False,
    }
    return amends.PlanAmends(id=id, **usual | values)


def offered(of: str = "the-amends", **values: Any) -> amends.OfferAmends:
    usual: dict[str, Any] = {"at": THE_EVENING, "on": THAT_DAY}
    return amends.OfferAmends(of=of, **usual | values)


def agreed_as_told(id: str = "agreed", **values: Any) -> as_told.TellAgreement:
    usual: dict[str, Any] = {
        "at": THE_EVENING,
        "on": THAT_DAY,
        "what": "I say when I will be late.",
        "why": "She waits.",
        "review": date(2026, 3, 21),
        "end": date(2026, 4, 5),
    }
    return as_told.TellAgreement(id=id, **usual | values)


SATURDAYS = schedules.Weekly(days=(5,), start=THE_DAY_AFTER)


def promised(id: str = "the-promise", **values: Any) -> promises.MakePromise:
    usual: dict[str, Any] = {
        "at": THE_EVENING,
        "what": "I will call before six on Saturdays if I come home late.",
        "schedule": SATURDAYS,
        "zone": "Europe/Vienna",
    }
    return promises.MakePromise(id=id, **usual | values)


def marked(on: date = THE_DAY_AFTER, **values: Any) -> promises.MarkPromise:
    usual: dict[str, Any] = {"at": THE_EVENING, "of": "the-promise", "on": on, "mark": "kept"}
    return promises.MarkPromise(**usual | values)


def checked_in(id: str = "the-checkin", **values: Any) -> checkins.CheckIn:
    usual: dict[str, Any] = {"at": THE_EVENING, "on": THAT_DAY, "told": 6}
    return checkins.CheckIn(id=id, **usual | values)


def reflected(id: str = "the-reflection", **values: Any) -> reflection.WriteReflection:
    text = "I told myself that it was only talk."
    usual: dict[str, Any] = {"at": THE_EVENING, "question": "permission", "text": text}
    return reflection.WriteReflection(id=id, **usual | values)


def cause(id: str = "the-cause", **values: Any) -> reflection.NameCause:
    text = "I wanted her to take my side."
    usual: dict[str, Any] = {"at": THE_EVENING, "kind": "need", "text": text}
    return reflection.NameCause(id=id, **usual | values)


def page(id: str = "the-page", **values: Any) -> partners_side.WritePage:
    text = "I will not be laughed at in front of your family."
    usual: dict[str, Any] = {"at": THE_EVENING, "shelf": "limit", "text": text}
    return partners_side.WritePage(id=id, **usual | values)


def hard_day(id: str = "the-day", **values: Any) -> hard_days.NameHardDay:
    usual: dict[str, Any] = {
        "at": THE_EVENING,
        "what": "The day it came out",
        "on": date(2025, 3, 20),
        "yearly": True,
        "before": 7,
        "plan": "I take the day off and cook.",
    }
    return hard_days.NameHardDay(id=id, **usual | values)


def place(id: str = "the-place", **values: Any) -> doing_better.NamePlace:
    usual: dict[str, Any] = {"at": THE_EVENING, "text": "I say it when I will be late."}
    return doing_better.NamePlace(id=id, **usual | values)


def first_step(id: str = "the-step", **values: Any) -> doing_better.PlanFirstStep:
    usual: dict[str, Any] = {
        "at": THE_EVENING,
        "place": "the-place",
        "what": "I put the train times up in the kitchen.",
        "on": THE_DAY_AFTER,
        "cue": "the train is late",
        "act": "write one line before it leaves",
        "needs": "The timetable. I ask at the station.",
    }
    return doing_better.PlanFirstStep(id=id, **usual | values)


def set_aside(id: str = "the-hours", **values: Any) -> hours.SetHours:
    """Three times twenty minutes, by the clock of where Ben is."""
    usual: dict[str, Any] = {
        "at": THE_EVENING,
        "what": "reflection",
        "days": (THE_DAY_AFTER, date(2026, 3, 11), date(2026, 3, 15)),
        "clock": time(21),
        "minutes": 20,
        "zone": "Europe/Vienna",
    }
    return hours.SetHours(id=id, **usual | values)


def plan_for_a_day(id: str = "the-plan", **values: Any) -> setbacks.PlanSituation:
    usual: dict[str, Any] = {
        "at": THE_EVENING,
        "cue": "your mother calls",
        "act": "talk about the garden, and hang up after ten minutes",
        "on": THE_DAY_AFTER,
        "often": "week",
    }
    return setbacks.PlanSituation(id=id, **usual | values)


def sign(id: str = "the-sign", **values: Any) -> setbacks.ListSign:
    usual: dict[str, Any] = {"at": THE_EVENING, "kind": "body", "text": "My jaw is tight."}
    return setbacks.ListSign(id=id, **usual | values)


def near_miss(id: str = "the-near-miss", **values: Any) -> setbacks.NoteNearMiss:
    usual: dict[str, Any] = {
        "at": THE_EVENING,
        "on": THAT_DAY,
        "came": "She asked about us.",
        "instead": "I said that this is ours, and asked about her knee.",
    }
    return setbacks.NoteNearMiss(id=id, **usual | values)


def untruth(id: str = "the-untruth", **values: Any) -> setbacks.WriteUntruth:
    usual: dict[str, Any] = {
        "at": THE_EVENING,
        "stated": "I was at the office until eight.",
        "true": "I sat in the car for an hour.",
        "tell_by": THAT_DAY,
    }
    return setbacks.WriteUntruth(id=id, **usual | values)


def then(id: str = "the-then", **values: Any) -> setbacks.WriteThen:
    usual: dict[str, Any] = {"at": THE_EVENING, "text": "I tell you that evening, and call Jo."}
    return setbacks.WriteThen(id=id, **usual | values)


def helper(id: str = "the-helper", **values: Any) -> help.NoteHelper:
    usual: dict[str, Any] = {"at": THE_EVENING, "way": "alone", "name": "Dr Amsel"}
    return help.NoteHelper(id=id, **usual | values)


def appointment(id: str = "the-hour", **values: Any) -> help.NoteAppointment:
    usual: dict[str, Any] = {
        "at": THE_EVENING,
        "helper": "the-helper",
        "on": THAT_DAY,
        "zone": "Europe/Vienna",
    }
    return help.NoteAppointment(id=id, **usual | values)


def steady(id: str = "the-upkeep", **values: Any) -> upkeep.BeginUpkeep:
    text = "I am home when I said, and I say it first when I am not."
    usual: dict[str, Any] = {"at": THE_EVENING, "on": THAT_DAY, "text": text}
    return upkeep.BeginUpkeep(id=id, **usual | values)


def looked(on: date, **values: Any) -> upkeep.LookAfter:
    at = datetime.combine(on, THE_EVENING.timetz())
    usual: dict[str, Any] = {"at": at, "id": f"look-{on}", "on": on, "how": "steady"}
    return upkeep.LookAfter(**usual | values)


TO_A_READY_LETTER = (screened(), harm(), guess(), letter(), ready())
"""Ben has answered the questions, owned what he did, guessed what it meant, and looked it over."""

TO_A_GIVEN_LETTER = (*TO_A_READY_LETTER, prepared(), delivered())

# Between the two


def given_letter(id: str = "given", draft: str = "the-letter", **values: Any) -> letters.GiveLetter:
    usual: dict[str, Any] = {"at": THE_EVENING, "by": "responsible"}
    return letters.GiveLetter(id=id, draft=draft, **usual | values)


def answered_letter(
    answer: letters.Answer = "heard", id: str = "answer", **values: Any
) -> letters.AnswerLetter:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "by": "harmed", "of": "given"}
    return letters.AnswerLetter(id=id, answer=answer, **usual | values)


def asked_again(id: str = "again", **values: Any) -> letters.AskAgain:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "by": "harmed"}
    return letters.AskAgain(id=id, **usual | values)


def quiet(by: Role = "harmed", *, on: bool = True, **values: Any) -> pacing.SetNotNow:
    usual: dict[str, Any] = {"at": THE_EVENING}
    return pacing.SetNotNow(by=by, on=on, **usual | values)


def door(name: pacing.Door, *, open: bool = True, **values: Any) -> pacing.SetDoor:
    usual: dict[str, Any] = {"at": THE_EVENING, "by": "harmed"}
    return pacing.SetDoor(door=name, open=open, **usual | values)


def lets_go(by: Role, whose: Role, thing: str, **values: Any) -> giving.LetGoOfGiven:
    usual: dict[str, Any] = {"at": THE_EVENING_AFTER}
    return giving.LetGoOfGiven(by=by, whose=whose, thing=thing, **usual | values)


def space_asked(id: str = "terms", **values: Any) -> shared_terms.SetTerms:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "by": "harmed", "start": THAT_DAY}
    return shared_terms.SetTerms(id=id, **usual | values)


def ticked(id: str, *even_now: space.Subject, **values: Any) -> shared_terms.SetTerms:
    """Space in which a line about these may pass."""
    return space_asked(id, even_now=even_now, may_send="one_line", **values)


def line(id: str = "line", **values: Any) -> practical.GiveLine:
    usual: dict[str, Any] = {
        "at": AN_HOUR_LATER,
        "by": "responsible",
        "subject": "children",
        "text": "The school called: she is ill and has to be fetched by noon.",
    }
    return practical.GiveLine(id=id, **usual | values)


def space_over(id: str = "over", of: str = "terms", **values: Any) -> shared_terms.EndTerms:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "by": "harmed"}
    return shared_terms.EndTerms(id=id, of=of, **usual | values)


def given_offer(id: str = "offer", item: str = "the-amends", **values: Any) -> offers.GiveOffer:
    usual: dict[str, Any] = {"at": THE_EVENING, "by": "responsible"}
    return offers.GiveOffer(id=id, item=item, **usual | values)


def answered_offer(
    answer: offers.Answer = "accepted", id: str = "offer-answer", **values: Any
) -> offers.AnswerOffer:
    usual: dict[str, Any] = {"at": AN_HOUR_LATER, "by": "harmed", "of": "offer"}
    return offers.AnswerOffer(id=id, answer=answer, **usual | values)


AN_HOUR_LATER = THE_EVENING + timedelta(hours=1)
TOGETHER = (*TO_A_READY_LETTER, giving.BeginSharedBook(at=THE_EVENING, by="responsible"))
"""Ben has a letter that is ready, and there is a book that both can read."""
JOINED = (*TOGETHER, hers(screened()))
"""Ana has answered the questions as well."""
