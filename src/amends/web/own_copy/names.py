"""What practices, entries, their parts and their choices are called in the copy.

Most are their own names in plain words: `PromiseMade` is "Promise made", `not_this_week` "not this
week". Here stands what would read badly so. scripts/messages.py gathers both kinds for translators.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Final, Literal, get_args, get_origin, get_type_hints

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.guides import bond, talking
from amends.repair.kinds import Value
from amends.web.own_copy.gathering import PRACTICE_OF

PRACTICES: Final[Mapping[str, Promise]] = {
    "safety": _("This repair"),
    "owning": _("What happened"),
    "impact": _("What it did"),
    "reflection": _("How it came about"),
    "apology": _("Letters"),
    "space": _("Room and quiet"),
    "as_told": _("What you were told by mouth or on paper"),
    "amends": _("Putting it right"),
    "promises": _("Promises"),
    "checkins": _("Looking at how it goes"),
    "partners_side": _("Your own pages"),
    "decisions": _("The private room"),
    "request": _("Asking to be forgiven"),
    "asked": _("Asking to be forgiven, by mouth"),
    "packs": _("For somebody who helps"),
    "replies": _("Answers that you worked at"),
    "outcomes": _("How it goes on"),
    "hard_days": _("Hard days and times"),
    "reviews": _("Looking back"),
    "upkeep": _("Looking after what holds"),
    "readiness": _("Before and after a talk"),
    "breaks": _("Pauses in a talk"),
    "drills": _("Practising to listen"),
    "bearing": _("What an agreement costs you"),
    "begun": _("What is needed, and what you began"),
    "trust": _("Trust, by parts of life"),
    "aims": _("What you want to be, and grow in"),
    "doing_better": _("Where to do better"),
    "hours": _("Hours, and what you are willing to do"),
    "feedback": _("What others say"),
    "values": _("What you stand for"),
    "candour": _("What to say in time"),
    "setbacks": _("Before it happens again, and if it does"),
    "help": _("Help from people"),
    "tending": _("Small things"),
    "guiding": _("The guide, and the week"),
    "victories": _("Small good things"),
    "waiting": _("Waiting, and going on"),
    "early": _("Talking, early and softly"),
    "ties": _("Who the other is"),
    "unfinished": _("Left half done"),
}

ENTRIES: Final[Mapping[str, Promise]] = {
    "WillingnessTold": _("Whether they want to try"),
    "RepairNamed": _("What you call it"),
    "HarmRecorded": _("What you did"),
    "HarmDetailed": _("How it was"),
    "HarmWeighed": _("How heavy it is"),
    "HarmStopped": _("Whether it is over"),
    "ReasonNoted": _("A reason, and no excuse"),
    "StopActNoted": _("What you did to end it"),
    "AccountStated": _("Whether that is all"),
    "AccountCalledComplete": _("That is all"),
    "ImpactNoted": _("What it did"),
    "RetellingWritten": _("The day, as they might tell it"),
    "NotSeenMarked": _("Whether you had seen it"),
    "ImpactTied": _("What it came of"),
    "OtherTouched": _("Somebody else whom it touched"),
    "ReflectionWritten": _("Looking back at it"),
    "CausePlanned": _("A plan for a cause"),
    "CauseNeedsHelp": _("A cause that needs help"),
    "CauseTied": _("The same cause elsewhere"),
    "DraftWritten": _("A letter"),
    "DraftReady": _("A letter that was ready"),
    "RestShortened": _("A rest cut short"),
    "DeliveryPrepared": _("How it was to be given"),
    "ApologyDelivered": _("A letter was given"),
    "AnswerTold": _("What they said to it"),
    "AskingAfterPlanned": _("A day to ask how they are"),
    "SpaceBegan": _("Room, and its terms"),
    "SpaceEnded": _("Room that ended"),
    "UnsentWritten": _("A letter that is not for sending"),
    "ContactLogged": _("A contact"),
    "AvailabilityWritten": _("The line that you are there"),
    "QuestionTold": _("What they asked"),
    "HeardTold": _("What you heard"),
    "AgreementTold": _("An agreement"),
    "AgreementOver": _("An agreement that is over"),
    "StopTold": _("They asked for something to stop"),
    "StopOver": _("That it is over"),
    "AmendsPlanned": _("Something to put right"),
    "AmendsOffered": _("It was offered"),
    "AmendsAnswered": _("What they said to it"),
    "AmendsDone": _("It was done"),
    "PaymentMade": _("A payment"),
    "CostNamed": _("What it costs, named later"),
    "PartsPlanned": _("Parts to pay"),
    "LookBackPlanned": _("A day to look back"),
    "LookedBack": _("Looking back at it"),
    "PromiseMade": _("A promise"),
    "PromiseMarked": _("How a day went"),
    "MissAnswered": _("After a day that was missed"),
    "MissMadeGood": _("Made good"),
    "RemindersChosen": _("Being reminded of it"),
    "PromisePutAgainst": _("What a promise answers"),
    "CheckedIn": _("A week"),
    "TrackingChosen": _("What you follow"),
    "NotWellNoted": _("What was not well"),
    "DifferenceNoted": _("What is different now"),
    "PageWritten": _("A page of your own"),
    "BesideChosen": _("Whether it lies beside theirs"),
    "NeedsRanked": _("Needs, in their order"),
    "HurtWeighed": _("How heavy it is"),
    "DefenceNoticed": _("What felt like a defence"),
    "NeedWeighed": _("How heavy a need weighs"),
    "LastingNoted": _("Whether it has lasted"),
    "TryingKept": _("Whether you want to try"),
    "DecisionNoted": _("What you think today"),
    "QuestionTakenOut": _("A question taken out"),
    "RequestDrafted": _("The words of the request"),
    "RequestPrepared": _("The request was to be said by mouth"),
    "RequestAsked": _("The request was said by mouth"),
    "RequestAnswerTold": _("What they said to the request, as you told it"),
    "ReplyDrafted": _("Words for an answer"),
    "OutcomeNoted": _("How it goes on"),
    "TaskSeenTo": _("Something to see to"),
    "BeforehandPlanned": _("What comes before it"),
    "SentenceKept": _("A sentence that calms"),
    "HardTimeNamed": _("A time, a place or a subject that is hard"),
    "WhoMayKnowSaid": _("Who may know"),
    "ReviewWritten": _("Looking back"),
    "UpkeepBegun": _("Things are steady"),
    "LookedAfter": _("A look"),
    "LookedLess": _("Looking less often"),
    "UpkeepClosed": _("No more looks"),
    "QuestionExpected": _("What may be asked"),
    "DefenceNamed": _("A way of defending yourself"),
    "TalkPrepared": _("Before a talk"),
    "TalkReviewed": _("After a talk"),
    "PutAway": _("Something put away"),
    "DrillDone": _("A card"),
    "BurdenNoted": _("What it costs you"),
    "NeedGuessed": _("What you think they need"),
    "ActsNamed": _("What stands against a need"),
    "PutFirst": _("A need that comes first"),
    "PlaceNamed": _("Where to do better"),
    "PlacesRanked": _("Places, in their order"),
    "PlaceClosed": _("A place that was closed"),
    "FirstStepPlanned": _("A first step"),
    "FirstStepTold": _("How the first step went"),
    "HoursSet": _("Hours set aside"),
    "TimeBegun": _("Time that began"),
    "TimeEnded": _("Time that ended"),
    "WillSaid": _("Whether you are willing"),
    "FeedbackKept": _("What somebody said"),
    "ValueAffirmed": _("What you stand for"),
    "DoubtKept": _("What could look bad"),
    "UnsaidLookedFor": _("What is unsaid"),
    "KnowsNoted": _("Who knows what"),
    "SignListed": _("An early sign"),
    "SituationPlanned": _("A plan for a situation"),
    "SituationSaid": _("A plan was said aloud"),
    "SituationLookedBack": _("How the situation went"),
    "NearMissNoted": _("A near miss"),
    "SlipWritten": _("That it happened again"),
    "UntruthWritten": _("A small untruth"),
    "UntruthCameOut": _("How it came out"),
    "ThenWritten": _("If it happens again"),
    "WayWeighed": _("What you think of help"),
    "HelperNoted": _("Somebody who can help"),
    "CallNoted": _("A call"),
    "AppointmentNoted": _("An appointment"),
    "SessionNoted": _("A session"),
    "PromiseTied": _("A promise that came of it"),
    "TroublesTold": _("What else is hard"),
    "FirstHourPicked": _("Picked for the first hour"),
    "PackMade": _("Picked for somebody who helps"),
    "TastesKept": _("What you enjoy, and what not"),
    "PartNamed": _("What was damaged"),
    "PartTended": _("A part that was tended"),
    "TimeNoted": _("Time together"),
    "ActPicked": _("A small act in hand"),
    "ActPutAway": _("A small act put away"),
    "ActDone": _("A small act that was done"),
    "CourtesyKept": _("A small thing for every day"),
    "GuideChosen": _("The guide"),
    "StepLeftOut": _("A step left out"),
    "StepsOrdered": _("The order of the steps"),
    "WeekLookedBack": _("Looking back at a week"),
    "VictoryKept": _("A small good thing"),
    "FactLeft": _("One that was left"),
    "VictoriesSwitched": _("Whether they are shown"),
    "ImpatienceNoted": _("Impatience"),
    "HowLongWritten": _("How long you go on"),
    "GoingOnNoted": _("What goes on"),
    "StrengthSaid": _("How much strength there is"),
    "TensionKept": _("A small tension"),
    "SoftStartPlanned": _("A soft start"),
    "CardPrepared": _("What you think of a card"),
    "TieSaid": _("Who the other is"),
    "UnfinishedKept": _("A page, as it was left"),
}

FIELDS: Final[Mapping[str, Promise | str]] = {
    "text": "",
    "HarmRecorded.act": "",
    "PromiseMade.what": "",
    "AmendsPlanned.what": "",
    "HardDayNamed.what": "",
    "RepairNamed.name": "",
    "UnfinishedKept.fields": "",
    "Typed.value": "",
    "act": _("Then I"),
    "HarmRecorded.kind": _("What kind of thing it was"),
    "ongoing": _("Whether it is over"),
    "cue": _("If"),
    "on": _("Day"),
    "BesideChosen.on": _("Beside each other"),
    "VictoriesSwitched.on": _("Shown"),
    "NotSeenMarked.on": _("I had not seen it"),
    "until": _("Until"),
    "harm": _("About"),
    "of": _("About"),
    "domain": _("Area"),
    "impacts": _("What it did"),
    "draft": _("Letter"),
    "delivery": _("About"),
    "amends": _("About"),
    "promise": _("Promise"),
    "corrects": _("In place of"),
    "told_on": _("Told on"),
    "was_it": _("Was that it?"),
    "so": _("What is so"),
    "by": _("By"),
    "to": _("To"),
    "cost": _("What it costs"),
    "answer": _("Answer"),
    "KnowsNoted.may": _("What may be told on"),
    "free_to_say_no": _("How free to say no"),
    "told": _("How far told the truth"),
    "promised": _("How far promises were kept"),
    "worry": _("How much worry"),
    "out": _("How"),
    "no": _("Not"),
    "enjoy": _("I enjoy"),
    "came": _("What came"),
    "instead": _("What I did instead"),
    "stated": _("What was said"),
    "true": _("What is so"),
    "reach": _("How to reach them"),
    "way": _("Which way"),
    "will": _("Willing"),
    "whose": _("Whose"),
    "size": _("How large"),
    "much": _("How much"),
    "often": _("How often"),
    "lead": _("Minutes beforehand"),
    "before": _("Beforehand"),
    "part": _("Which part"),
    "tie": "",
    "good_by": _("Made good by"),
    "know": _("Who may know"),
    "may_send": _("What may be sent"),
    "inside": _("Inside the terms"),
    "saw": _("What I saw"),
    "SoftStartPlanned.felt": _("What I felt"),
    "ask": _("What I ask"),
    "wanted": _("What I wanted"),
    "CauseNeedsHelp.wanted": _("Still wanted"),
    "lasts": _("Whether it lasts"),
    "value": _("From 0 to 10"),
}
"""By the field, or by the entry and the field; "" where the words stand by themselves."""

CHOICES: Final[Mapping[str, Promise]] = {
    "no_": _("no"),
    "___": _("rather not say"),
    "responsible": _("whoever did the hurt"),
    "harmed": _("whoever was hurt"),
    "own": _("my own"),
    "self": _("myself"),
    "try": _("want to try"),
    "face": _("face to face"),
    "paper": _("on paper"),
    "aloud": _("read aloud"),
    "page": _("a page behind a code"),
    "partner": _("the other of us"),
    "tie.partner": _("a partner"),
    "minor": _("a child who is not grown up"),
    "line": _("a line"),
    "me": _("from me"),
}


def practice(name: str) -> str:
    return str(PRACTICES.get(name) or gettext(_plain(name).capitalize()))


def entry(kind: type[Any]) -> str:
    return str(ENTRIES.get(kind.__name__) or gettext(_from_class(kind.__name__)))


def field(kind: type[Any], name: str) -> str:
    """The name of a part of an entry, "" where its words stand by themselves."""
    for known in (f"{kind.__name__}.{name}", name):
        if known in FIELDS:
            return str(FIELDS[known])
    return gettext(_plain(name).capitalize())


def choice(field: str, code: str) -> str:
    known = CHOICES.get(f"{field}.{code}") or CHOICES.get(code)
    return str(known or gettext(_plain(code)))


@cache
def _library() -> dict[str, str]:
    acts = {one.id: one.what for one in bond.acts()}
    pastimes = {one.id: one.name for one in bond.pastimes()}
    return acts | pastimes | {one.id: one.title for one in talking.cards()}


def of_library(id: str) -> str:
    """The words of what was chosen, "" where the library has it no more."""
    words = _library().get(id)
    return gettext(words) if words else ""


def _plain(name: str) -> str:
    return name.strip("_").replace("_", " ")


def _from_class(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).capitalize()


def sentences() -> Iterator[str]:
    """What is said in the names of the rules themselves, for translators."""
    for kind in PRACTICE_OF:
        if kind.__name__ not in ENTRIES:
            yield _from_class(kind.__name__)
        yield from _of(kind)


def _of(kind: type[Any]) -> Iterator[str]:
    for name, hint in get_type_hints(kind).items():
        if name in kind.__struct_fields__:
            yield from () if name in FIELDS else (_plain(name).capitalize(),)
            yield from _in(hint)


def _in(hint: Any) -> Iterator[str]:
    if get_origin(hint) is Literal:
        codes = (code for code in get_args(hint) if isinstance(code, str))
        yield from (_plain(code) for code in codes if code and code not in CHOICES)
    elif isinstance(hint, type) and issubclass(hint, Value):
        yield from _of(hint)
    else:
        for part in get_args(hint):
            yield from _in(part)
