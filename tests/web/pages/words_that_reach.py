"""Every field whose words can reach the other, and where each stands on a page.

Whoever adds such a field, a command that gives, or words to a given thing, adds a line here: a test
compares this list with the rules (test_read_over.py), and tries each field with the reader.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Final

import time_machine
from django.utils import timezone

from amends.repair import Command
from amends.repair.kinds import Given
from amends.repair.practices import (
    agreements,
    amends,
    apology,
    asked,
    bond,
    checkins,
    forgiveness,
    giving,
    hard_days,
    impact,
    letters,
    listening,
    matters,
    needs,
    offers,
    openness,
    owning,
    pledges,
    practical,
    prevention,
    promises,
    replies,
    request,
    reviews,
    rhythm,
    rounds,
    setbacks,
    settling,
    space,
    telling,
    there,
    told_reviews,
    told_victories,
    victories,
)
from amends.repair.practices import terms as room
from amends.repair.schedules import Daily
from tests.cast import Member
from tests.two import later
from tests.web.pages.letters_of_ben import a_promise, knows, plans
from tests.web.pages.reading_pages import carried, text, walk
from tests.web.pages.words_of_ana import a_need, a_question, a_rule, a_talk, a_time

Before = Callable[[Member, Member, time_machine.Traveller], str]
"""What happens before a page is opened; what stands in the address then, or ""."""

Written = tuple[type[Command], str]
"""The command that a person's words first come in with, and which of its fields they are in."""

LETTER: Final[Written] = (apology.WriteDraft, "text")
ACT: Final[Written] = (owning.RecordHarm, "act")
SIGN: Final[Written] = (setbacks.ListSign, "text")
CUE: Final[Written] = (setbacks.PlanSituation, "cue")
DEED: Final[Written] = (setbacks.PlanSituation, "act")
THEN: Final[Written] = (setbacks.WriteThen, "text")
CAME: Final[Written] = (setbacks.NoteNearMiss, "came")
INSTEAD: Final[Written] = (setbacks.NoteNearMiss, "instead")
SLIP: Final[Written] = (setbacks.WriteSlip, "act")
FACT: Final[Written] = (owning.AddFact, "text")
ENDED: Final[Written] = (owning.NoteStopAct, "text")
GUESS: Final[Written] = (impact.NoteImpact, "text")
RETOLD: Final[Written] = (impact.Retell, "text")
PLAN: Final[Written] = (amends.PlanAmends, "what")
NOTE: Final[Written] = (checkins.CheckIn, "note")
PROMISE: Final[Written] = (promises.MakePromise, "what")
KNOWN: Final[Written] = (promises.MakePromise, "how_known")
TOLD: Final[Written] = (pledges.TellDay, "text")
VICTORY: Final[Written] = (victories.KeepVictory, "text")
UNDER: Final[Written] = (openness.TellUnder, "text")
REQUEST: Final[Written] = (request.DraftRequest, "text")

SOFT: Final = ("saw", "felt", "ask")

BRINGS: Final[dict[type[Command], tuple[Written, ...]]] = {
    apology.MarkReady: (LETTER,),
    apology.PrepareDelivery: (LETTER,),
    apology.LogDelivery: (LETTER,),
    asked.PrepareRequest: (REQUEST,),
    asked.NoteAsked: (REQUEST,),
    letters.GiveLetter: (LETTER,),
    amends.OfferAmends: (PLAN,),
    offers.GiveOffer: (PLAN,),
    pledges.GivePledge: (PROMISE, KNOWN),
    telling.ShareHarm: (ACT, SLIP, FACT, ENDED),
    telling.ShareGuesses: (GUESS, RETOLD),
    forgiveness.RequestForgiveness: (REQUEST,),
    rhythm.ShareCheckIn: (NOTE,),
    needs.ShowBegun: (PLAN, PROMISE, (agreements.ProposeAgreement, "what")),
    openness.GiveWord: (PROMISE, (openness.GiveWord, "text")),
    openness.SayBeforeDay: (
        PROMISE,
        PLAN,
        (agreements.ProposeAgreement, "what"),
        (openness.SayBeforeDay, "text"),
    ),
    prevention.GivePlan: (SIGN, CUE, DEED, THEN),
    prevention.GiveNote: (CUE, DEED, PROMISE),
    prevention.GiveMoment: (CAME, INSTEAD),
    told_victories.ShowVictory: (VICTORY, PLAN, PROMISE, UNDER),
    giving.BeginSharedBook: (LETTER, ACT, SLIP, FACT, ENDED, GUESS),
}
"""Commands of the responsible person that bring across what was written earlier, and what that is."""

NO_WORDS_OF_THEIRS: Final = ("place",)
"""Fields for the writer alone: where a letter was handed over."""

GIVEN_FROM: Final[dict[tuple[type[Given], str], tuple[Written, ...]]] = {
    (letters.LetterGiven, "text"): (LETTER,),
    (telling.HarmTold, "act"): (ACT, SLIP),
    (telling.HarmTold, "facts"): (FACT,),
    (telling.HarmTold, "later"): (FACT,),
    (telling.HarmTold, "ended"): (ENDED,),
    (telling.GuessesSealed, "rows"): (GUESS,),
    (telling.GuessesSealed, "retelling"): (RETOLD,),
    (offers.OfferGiven, "what"): (PLAN,),
    (pledges.PledgeGiven, "what"): (PROMISE,),
    (pledges.PledgeGiven, "how_known"): (KNOWN,),
    (pledges.DayTold, "text"): (TOLD,),
    (offers.OfferChanged, "what"): ((offers.TakeUpChange, "what"),),
    (forgiveness.ForgivenessAsked, "text"): (REQUEST,),
    (rhythm.CheckInShared, "note"): (NOTE,),
    (openness.ShareGiven, "felt"): ((openness.GiveShare, "felt"),),
    (openness.ShareGiven, "meant"): ((openness.GiveShare, "meant"),),
    (openness.ShareGiven, "struggle"): ((openness.GiveShare, "struggle"),),
    (openness.HardDayTold, "text"): ((openness.TellHardDay, "text"),),
    (rounds.AgendaSet, "own"): ((rounds.SetAgenda, "own"),),
    (rounds.MinutesGiven, "text"): ((rounds.GiveMinutes, "text"),),
    (rounds.MinutesGiven, "to_do"): ((rounds.GiveMinutes, "to_do"),),
    (openness.BeforeDaySaid, "text"): ((openness.SayBeforeDay, "text"),),
    (openness.BeforeDaySaid, "acts"): (PROMISE, PLAN, (agreements.ProposeAgreement, "what")),
    (openness.SaidBeforehand, "text"): ((openness.SayBeforehand, "text"),),
    (openness.ToldUnder, "text"): ((openness.TellUnder, "text"),),
    (openness.WordGiven, "text"): ((openness.GiveWord, "text"),),
    (openness.WordGiven, "acts"): (PROMISE,),
    (prevention.PlanGiven, "signs"): (SIGN,),
    (prevention.PlanGiven, "situations"): (CUE, DEED),
    (prevention.PlanGiven, "then"): (THEN,),
    (prevention.NoteGiven, "facts"): (CUE, DEED, PROMISE),
    (prevention.MomentGiven, "came"): (CAME,),
    (prevention.MomentGiven, "instead"): (INSTEAD,),
    (practical.LineGiven, "text"): ((practical.GiveLine, "text"),),
    (listening.QuestionAsked, "text"): ((listening.AskQuestion, "text"),),
    (listening.QuestionAnswered, "text"): ((listening.AnswerQuestion, "text"),),
    (listening.HeardSaid, "text"): ((listening.SayBack, "text"),),
    (listening.TalkAnswered, "text"): ((listening.AnswerTalk, "text"),),
    (listening.AnswerWithinSaid, "how"): ((listening.SayAnswerWithin, "how"),),
    (agreements.AgreementProposed, "what"): ((agreements.ProposeAgreement, "what"),),
    (agreements.AgreementProposed, "why"): ((agreements.ProposeAgreement, "why"),),
    (agreements.AgreementProposed, "scope"): ((agreements.ProposeAgreement, "scope"),),
    (agreements.SetbackProposed, "what"): ((agreements.ProposeSetback, "what"),),
    (agreements.SetbackProposed, "why"): ((agreements.ProposeSetback, "why"),),
    (agreements.SetbackProposed, "scope"): ((agreements.ProposeSetback, "scope"),),
    (agreements.SetbackProposed, "rests"): ((agreements.ProposeSetback, "rests"),),
    (agreements.TellingProposed, "what"): ((agreements.ProposeTelling, "what"),),
    (agreements.TellingProposed, "why"): ((agreements.ProposeTelling, "why"),),
    (agreements.TellingProposed, "scope"): ((agreements.ProposeTelling, "scope"),),
    (agreements.AgreementAnswered, "text"): ((agreements.AnswerAgreement, "text"),),
    (there.ThereSaid, "text"): ((there.SayThere, "text"),),
    (told_reviews.ReviewTold, "text"): ((told_reviews.TellReview, "text"),),
    (needs.NeedAnswered, "text"): ((needs.AnswerNeed, "text"),),
    (needs.BegunShown, "rows"): (PLAN, PROMISE, (agreements.ProposeAgreement, "what")),
    (bond.TimeProposed, "what"): ((bond.ProposeTime, "what"),),
    (bond.TimeAnswered, "text"): ((bond.AnswerTime, "text"),),
    **{
        (matters.MatterRaised, name): ((matters.RaiseSmall, name), (matters.RaiseJoint, name))
        for name in SOFT
    },
    (matters.MatterAnswered, "text"): ((matters.AnswerMatter, "text"),),
    (matters.StepSet, "step"): ((matters.SetStep, "step"),),
    (told_victories.VictoryShown, "text"): (VICTORY,),
    (told_victories.VictoryShown, "fact"): (PLAN, PROMISE, UNDER),
    (bond.SomethingShared, "text"): ((bond.ShareSomething, "text"),),
}
"""The words in what the responsible person gives, and where they wrote them."""

NO_WORDS_THERE: Final = ((offers.OfferGiven, "currency"), (pledges.PledgeGiven, "zone"))
"""Three letters, and the name of a zone."""

HERS: Final[tuple[type[Given], ...]] = (
    forgiveness.ForgivenessAnswered,
    letters.LetterAnswered,
    letters.AskedAgain,
    letters.SentenceMarked,
    telling.GuessesAnswered,
    telling.OwnAccountTold,
    telling.ImpactTold,
    telling.DetailLimited,
    room.TermsSet,
    listening.ConcernSaid,
    listening.TalkInvited,
    listening.HeardAnswered,
    offers.OfferAnswered,
    offers.WishGiven,
    pledges.PledgeAnswered,
    pledges.DaysAnswered,
    needs.NeedTold,
    needs.NeedChanged,
    openness.OpennessSet,
    openness.DoubtTold,
    prevention.PlanAnswered,
    prevention.MomentAnswered,
    openness.BeforeDayAsked,
    openness.OnlyWordsSaid,
    settling.HoursDrawn,
    settling.CostStated,
)
"""What only whoever was hurt gives, or what has no words. Theirs are not read over: nobody is to be
corrected in how they say that they were hurt (docs/decisions/0026). What both can give is read
where the responsible person writes it."""


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where a field stands. `before`: what has to be there first; `steps`: short pages before it."""

    code: str
    act: str = ""
    name: str = "text"
    others: dict[str, Any] = field(default_factory=dict)
    steps: tuple[dict[str, Any], ...] = ()
    before: Before | None = None
    at: str = ""

    def opened(self, ben: Member, ana: Member, clock: time_machine.Traveller) -> Opened:
        act = self.before(ben, ana, clock) if self.before else ""
        act = self.act.format(act)
        page = text(walk(ben, self.code, act, *self.steps))
        sent = carried(page) if self.steps else {}
        return Opened(
            ben=ben, code=self.code, act=act, page=page, place=self, sent={**sent, **self.others}
        )


@dataclass(frozen=True, kw_only=True)
class Opened:
    """The page as it stands open before Ben."""

    ben: Member
    code: str
    act: str
    page: str
    place: Place
    sent: dict[str, Any]

    @property
    def notes_at(self) -> str:
        return self.place.at or f"notes-{self.place.name}"

    def post(self, words: str, **fields: Any) -> Any:
        return self.ben.post(
            self.code, self.act, **{**self.sent, self.place.name: words, "id": "its-id-00001", **fields}
        )  # fmt: skip


def _after(make: Callable[[str], Command], id: str) -> Before:
    """Ana did this, and Ben can see it."""

    def before(ben: Member, ana: Member, clock: time_machine.Traveller) -> str:
        ana.do(make(id))
        later(clock, ben, ana)
        return ""

    return before


_asked = _after(a_question, "her-question")
_invited = _after(a_talk, "her-talk-001")
_needs = _after(a_need, "her-need-001")
_proposed = _after(a_rule, "her-wish-001")
_would_like = _after(a_time, "her-time-001")


A_MATTER: Final = {"saw": "The keys.", "felt": "Uneasy.", "ask": "A hook by the door."}


def a_small_matter(id: str) -> matters.RaiseSmall:
    return matters.RaiseSmall(at=timezone.now(), by="harmed", id=id, **A_MATTER)


_raises = _after(a_small_matter, "her-matter-01")


def _a_board(ben: Member, ana: Member, clock: time_machine.Traveller) -> str:
    now = timezone.now()
    ana.do(
        matters.OpenBoard(at=now, by="harmed", id="she-is-heard"),
        matters.RaiseJoint(at=now, by="harmed", id="her-matter-01", **A_MATTER),
    )
    later(clock, ben, ana)
    return ""


def _looked_back(ben: Member, ana: Member, clock: time_machine.Traveller) -> str:
    later(clock, ben, ana, by=timedelta(days=32))
    ben.do(
        reviews.WriteReview(
            at=timezone.now(), id="my-review-01", months=1, changed="It was not once."
        )
    )
    return ""


def _knows(ben: Member, ana: Member, clock: time_machine.Traveller) -> str:
    return knows(ben)


def _wanted_differently(ben: Member, ana: Member, clock: time_machine.Traveller) -> str:
    item = plans(ben, "care")
    ben.do(offers.GiveOffer(at=timezone.now(), by="responsible", id="my-offer-001", item=item))
    later(clock, ben, ana)
    ana.do(
        offers.AnswerOffer(
            at=timezone.now(),
            by="harmed",
            id="her-answer-1",
            of="my-offer-001",
            answer="changed",
            text="Every second night.",
        )
    )
    later(clock, ben, ana)
    return item


def _lets_it_come(ben: Member, ana: Member, clock: time_machine.Traveller) -> str:
    about: tuple[openness.Part, ...] = ("felt", "meant", "struggle")
    also: tuple[openness.Also, ...] = ("beforehand", "hard_day")
    ana.do(
        openness.SetOpenness(
            at=timezone.now(),
            by="harmed",
            id="her-openness",
            every="day",
            about=about,
            also=also,
            word="any",
        )
    )
    return ""


def _a_hard_day(ben: Member, ana: Member, clock: time_machine.Traveller) -> str:
    _lets_it_come(ben, ana, clock)
    on = timezone.localdate()
    ben.do(hard_days.NameHardDay(at=timezone.now(), id="the-day", what="The day I left.", on=on))
    return ""


def _asks_for_a_word(ben: Member, ana: Member, clock: time_machine.Traveller) -> str:
    ana.do(
        openness.TellHardDay(
            at=timezone.now(),
            by="harmed",
            id="her-day-0001",
            on=timezone.localdate(),
            text="Today.",
        ),
        openness.AskBeforeDay(
            at=timezone.now(), by="harmed", id="her-asking-01", of="her-day-0001"
        ),
    )
    later(clock, ben, ana)
    return ""


def _home_by_seven() -> promises.MakePromise:
    schedule = Daily(start=timezone.localdate())
    return a_promise("the-promise", "I am home by seven.", schedule)


def _stands_on_a_promise(ben: Member, ana: Member, clock: time_machine.Traveller) -> str:
    _lets_it_come(ben, ana, clock)
    ben.do(_home_by_seven())
    return ""


def _her_rhythm(ben: Member, ana: Member, clock: time_machine.Traveller) -> str:
    now = timezone.now()
    ana.do(rhythm.SetRhythm(at=now, by="harmed", id="her-rhythm-1", every="week"))
    return ""


def _looked_together(ben: Member, ana: Member, clock: time_machine.Traveller) -> str:
    _her_rhythm(ben, ana, clock)
    on = timezone.localdate()
    ana.do(rounds.ProposeRound(at=timezone.now(), by="harmed", id="a-round-0001", on=on))
    later(clock, ben, ana)
    ben.do(
        rounds.AnswerRound(
            at=timezone.now(),
            by="responsible",
            id="a-yes-000001",
            of="a-round-0001",
            whose="harmed",
            answer="yes",
        )
    )
    return ""


def _agreed(ben: Member, ana: Member, clock: time_machine.Traveller) -> str:
    _proposed(ben, ana, clock)
    ben.do(
        agreements.AnswerAgreement(
            at=timezone.now(),
            by="responsible",
            id="my-yes-0001",
            of="her-wish-001",
            answer="accept",
        )
    )
    return ""


def _begun(ben: Member, ana: Member, clock: time_machine.Traveller) -> str:
    ben.do(request.DraftRequest(at=timezone.now(), id="its-id-00001", text="You owe me nothing."))
    return ""


def _missed(ben: Member, ana: Member, clock: time_machine.Traveller) -> str:
    """A promise that was given, and a day of it that was missed."""
    today = timezone.localdate()
    ben.do(
        _home_by_seven(),
        promises.MarkPromise(at=timezone.now(), of="the-promise", on=today, mark="missed"),
        pledges.GivePledge(
            at=timezone.now(), by="responsible", id="my-pledge-01", promise="the-promise"
        ),
    )
    later(clock, ben, ana)
    return f"the-promise/7/{today.isoformat()}"


AN_AGREEMENT = {
    "what": "I tell you when I am late.",
    "why": "So that you know where I am.",
    "scope": "Workdays.",
    "review": "2026-03-20",
    "end": "2026-05-05",
}

A_PLAN = {"cue": "I am paid", "act": "pay the rent", "on": "2026-03-09", "often": "month"}

A_MOMENT = {"came": "He wrote.", "instead": "I went for a walk.", "on": "2026-03-06"}

SETBACK_WORDS: Final = ("what", "why", "scope", "rests")

A_SETBACK = {**AN_AGREEMENT, "within": "24", "contact": "", "rests": ""}

FIELDS: Final[dict[Written, Place]] = {
    LETTER: Place(code="f", act="bt", at="notes"),
    ACT: Place(code="c", act="new", name="act", others={"kind": "lie", "ongoing": "over"}),
    SIGN: Place(code="H", act="2", others={"kind": "body"}),
    CUE: Place(code="H", act="3", name="cue", others=A_PLAN),
    DEED: Place(code="H", act="3", name="act", others=A_PLAN),
    CAME: Place(code="H", act="4", name="came", others=A_MOMENT),
    INSTEAD: Place(code="H", act="4", name="instead", others=A_MOMENT),
    THEN: Place(code="H", act="6"),
    SLIP: Place(code="H", act="1", name="act", others={"kind": "lie", "on": "2026-03-06"}),
    FACT: Place(code="c", act="the-lie/3"),
    ENDED: Place(code="c", act="the-lie/5", others={"done_on": ""}),
    GUESS: Place(code="d", act="g", others={"domain": "trust"}),
    RETOLD: Place(code="7", act="7"),
    PLAN: Place(
        code="i",
        act="1",
        name="what",
        others={"kind": "care"},
        steps=({"impacts": "impact-1"},),
        before=_knows,
    ),
    (offers.TakeUpChange, "what"): Place(
        code="i", act="{}/9", name="what", before=_wanted_differently
    ),
    PROMISE: Place(code="j", act="1", name="what"),
    KNOWN: Place(
        code="j",
        act="1",
        name="how_known",
        others={"cue": "", "act": ""},
        steps=(
            {"what": "I am home by seven."},
            {"when": "once"},
            {"on": "2026-03-09"},
            {"clock": "", "lead": "0", "zone": "UTC"},
            {},
        ),
    ),
    TOLD: Place(code="j", act="{}", before=_missed),
    NOTE: Place(code="k", act="1", name="note", others={"on": "2026-03-06"}, steps=({},) * 4),
    REQUEST: Place(code="3", act="1", before=_begun),
    (replies.DraftReply, "text"): Place(code="w", act="2"),
    (listening.AskQuestion, "text"): Place(code="w", act="1"),
    (listening.AnswerQuestion, "text"): Place(code="w", act="3/her-question", before=_asked),
    (listening.SayBack, "text"): Place(code="w", act="2"),
    (listening.AnswerTalk, "text"): Place(
        code="u", act="2/her-talk-001/1", others={"answer": "there"}, before=_invited
    ),
    (listening.SayAnswerWithin, "how"): Place(code="w", act="0", name="how", others={"days": "3"}),
    (agreements.ProposeAgreement, "what"): Place(
        code="4", act="1", name="what", others=AN_AGREEMENT
    ),
    (agreements.ProposeAgreement, "why"): Place(code="4", act="1", name="why", others=AN_AGREEMENT),
    (agreements.ProposeAgreement, "scope"): Place(
        code="4", act="1", name="scope", others=AN_AGREEMENT
    ),
    **{
        (agreements.ProposeSetback, name): Place(code="4", act="4", name=name, others=A_SETBACK)
        for name in SETBACK_WORDS
    },
    **{
        (agreements.ProposeTelling, name): Place(
            code="P", act="6/14", name=name, others=AN_AGREEMENT
        )
        for name in ("what", "why", "scope")
    },
    (agreements.AnswerAgreement, "text"): Place(
        code="u", act="2/her-wish-001/1", others={"answer": "talk"}, before=_proposed
    ),
    (needs.AnswerNeed, "text"): Place(
        code="u", act="2/her-need-001/1", others={"answer": "yes"}, before=_needs
    ),
    (bond.ProposeTime, "what"): Place(code="K", act="3", name="what", others={"on": "2026-03-09"}),
    (bond.AnswerTime, "text"): Place(
        code="u", act="2/her-time-001/1", others={"answer": "otherwise"}, before=_would_like
    ),
    (bond.ShareSomething, "text"): Place(code="L", act="4/good-today"),
    VICTORY: Place(code="U", act="1"),
    **{
        (matters.RaiseSmall, name): Place(code="V", act="5", name=name, others=A_MATTER)
        for name in SOFT
    },
    **{
        (matters.RaiseJoint, name): Place(
            code="W", act="1", name=name, others=A_MATTER, before=_a_board
        )
        for name in SOFT
    },
    (matters.AnswerMatter, "text"): Place(
        code="u", act="2/her-matter-01/1", others={"answer": "otherwise"}, before=_raises
    ),
    (matters.SetStep, "step"): Place(
        code="W", act="2/2/her-matter-01", name="step", others={"owner": "both"}, before=_a_board
    ),
    (there.SayThere, "text"): Place(code="h", act="6"),
    (told_reviews.TellReview, "text"): Place(code="1", act="1/1", before=_looked_back),
    (practical.GiveLine, "text"): Place(code="8", others={"subject": "home"}),
    (openness.GiveShare, "felt"): Place(code="P", act="1", name="felt", before=_lets_it_come),
    (openness.GiveShare, "meant"): Place(code="P", act="1", name="meant", before=_lets_it_come),
    (openness.GiveShare, "struggle"): Place(
        code="P", act="1", name="struggle", before=_lets_it_come
    ),
    (openness.TellHardDay, "text"): Place(code="0", act="the-day/2", before=_a_hard_day),
    (openness.SayBeforeDay, "text"): Place(
        code="u", act="2/her-asking-01/1", others={"acts": ["0"]}, before=_asks_for_a_word
    ),
    (openness.SayBeforehand, "text"): Place(code="P", act="2", before=_lets_it_come),
    (openness.TellUnder, "text"): Place(code="P", act="4/her-wish-001", before=_agreed),
    (openness.GiveWord, "text"): Place(
        code="P", act="3", others={"acts": ["pthe-promise"]}, before=_stands_on_a_promise
    ),
    (space.WriteAvailability, "text"): Place(code="h", act="4"),
    (rounds.SetAgenda, "own"): Place(
        code="5",
        act="3",
        name="own1",
        others={"questions": ["kept", "not_well", "otherwise"]},
        before=_her_rhythm,
    ),
    (rounds.GiveMinutes, "text"): Place(
        code="5", act="8", others={"on": "2026-03-06"}, before=_looked_together
    ),
    (rounds.GiveMinutes, "to_do"): Place(
        code="5", act="8", name="what1", others={"on": "2026-03-06"}, before=_looked_together
    ),
}

GIVES_AT_ONCE: Final = (
    (offers.TakeUpChange, "what"),
    (listening.AskQuestion, "text"),
    (listening.AnswerQuestion, "text"),
    (listening.SayBack, "text"),
    (listening.AnswerTalk, "text"),
    (listening.SayAnswerWithin, "how"),
    (agreements.ProposeAgreement, "what"),
    (agreements.ProposeAgreement, "why"),
    (agreements.ProposeAgreement, "scope"),
    *((agreements.ProposeSetback, name) for name in SETBACK_WORDS),
    *((agreements.ProposeTelling, name) for name in ("what", "why", "scope")),
    (agreements.AnswerAgreement, "text"),
    (needs.AnswerNeed, "text"),
    (bond.ProposeTime, "what"),
    (bond.AnswerTime, "text"),
    (bond.ShareSomething, "text"),
    *((kind, name) for kind in (matters.RaiseSmall, matters.RaiseJoint) for name in SOFT),
    (matters.AnswerMatter, "text"),
    (matters.SetStep, "step"),
    (there.SayThere, "text"),
    (told_reviews.TellReview, "text"),
    (practical.GiveLine, "text"),
    (openness.GiveShare, "felt"),
    (openness.GiveShare, "meant"),
    (openness.GiveShare, "struggle"),
    (openness.TellHardDay, "text"),
    (openness.SayBeforeDay, "text"),
    (openness.SayBeforehand, "text"),
    (openness.TellUnder, "text"),
    (openness.GiveWord, "text"),
    TOLD,
    (space.WriteAvailability, "text"),
    (rounds.SetAgenda, "own"),
    (rounds.GiveMinutes, "text"),
    (rounds.GiveMinutes, "to_do"),
)
"""The fields from which the words go across with the same press."""
