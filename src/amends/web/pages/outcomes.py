"""Leaf 2: how it goes on. Whoever was hurt decides it, or leaves it open; the other bears it well.

For whoever was hurt: `2/` the ways, `2/<n>/` one of them with what it brings, `2/<n>/1/` keep it for
oneself, `2/<n>/2/` tell it as a fact, `2/<n>/3/` a thing that is seen to, `2/9/` unsay what was told.
For the other: `2/` what they were told and what is theirs to do, `2/1/` write down what was said by
mouth, `2/3/` a thing that is seen to. Nothing that is kept here shows on the other side.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.practices.outcomes import (
    OUTCOMES,
    TASKS,
    NoteOutcome,
    Outcome,
    OutcomeNoted,
    SeeToTask,
    Task,
)
from amends.repair.practices.told_outcomes import OutcomeTold, TellOutcome, Told
from amends.web.forms import Day
from amends.web.pages import between, shared_book
from amends.web.pages.asking import MakingForm, ask, choice, words
from amends.web.pages.frame import Visit, page
from amends.web.pages.given_forgiveness import GOES_ON, HARD_TONIGHT
from amends.web.pages.given_outcomes import NAMES, SAID
from amends.web.pages.own_side import NUMBERS as SHELVES
from amends.web.pages.saying import held

KEEP, TELL, SEEN, UNSAY = "1", "2", "3", "9"
NUMBERS: Final[dict[str, Outcome]] = {str(n): one for n, one in enumerate(OUTCOMES, 1)}

LEADS: Final[dict[Outcome, Promise]] = {
    "together": _("As a couple. It says nothing of forgiving, and nothing of trusting."),
    "apart": _("For a while, with or without a day on which you look at it again."),
    "beside": _("As parents, or in one home, and not as a couple."),
    "separate": _("Each on a way of their own. What is owed stays owed."),
    "ended": _("Over, and nothing more goes between you."),
    "open": _("Nothing is decided. That can stay so for as long as you want."),
}
ANY_DAY: Final = _(
    "Each of these is whole. You can say something else on any day, or nothing, ever."
)

WELL: Final[dict[Outcome | None, tuple[Promise, ...]]] = {
    None: (
        _("How it goes on is theirs to say. They may say it late, in part, or never."),
        _("Do not ask for it, and do not guess at it. What is yours to do does not wait for it."),
    ),
    "together": (
        _("It is no reward, and it is not forgiving. It can change, and that would be no broken word."),
        GOES_ON,
    ),
    "apart": (
        _("Apart has no date unless they name one. Do not ask for one."),
        _("It is no test that you could pass by waiting well. It is room."),
        GOES_ON,
    ),
    "beside": (
        _("Be kind, on time and brief. Side by side is no way back in."),
        GOES_ON,
    ),
    "separate": (
        _("Do not argue it, do not bargain, and do not ask what would change it."),
        _("What is fair to them now is part of putting it right."),
        HARD_TONIGHT,
    ),
    "ended": (
        _("It is a whole answer. Write nothing more to explain, and send nobody."),
        _("You can still become somebody who does not do this again. That was never theirs to give."),
        HARD_TONIGHT,
    ),
    "open": (_("Open is an answer too. Do not ask until when."), GOES_ON),
}  # fmt: skip
"""What helps to bear it well. Who was hurt is not told how to decide."""

HARD: Final[tuple[Outcome, ...]] = ("separate", "ended")


@dataclass(frozen=True, kw_only=True, slots=True)
class About:
    """One thing that a way brings with it. `at`: where it has a place, a leaf and what is behind it."""

    name: Promise
    hint: Promise
    at: tuple[str, str] = ("", "")
    for_two: bool = False


HIS: Final[dict[Task, About]] = {
    "promises": About(name=_("What you promised"), hint=_("It never hung on this."), at=("j", "")),
    "amends_due": About(
        name=_("What you still owe"),
        hint=_("Debts and repairs are owed whichever way it goes."),
        at=("i", ""),
    ),
    "own_work": About(
        name=_("Your own part in it"),
        hint=_("How it came about, and a plan for the next time."),
        at=("e", ""),
    ),
    "somebody": About(
        name=_("Somebody to talk to"), hint=_("Who is not them, nor their friend."), at=("m", "")
    ),
    "room": About(
        name=_("The room that they want"),
        hint=_("No visits, nothing through others, nothing left at the door."),
        at=("h", ""),
    ),
    "rules": About(
        name=_("A few rules for living side by side"),
        hint=_("Written down, with a day to look at them again."),
        at=("4", ""),
        for_two=True,
    ),
    "unsent": About(
        name=_("What you would still have said"),
        hint=_("There is a place for it that leads to nobody."),
        at=("h", ""),
    ),
    "money": About(
        name=_("Money"), hint=_("Pay what falls to you on its day. Change nothing alone.")
    ),
    "things": About(
        name=_("Things that are theirs"), hint=_("Whole, in the way they want, without a note.")
    ),
    "children": About(
        name=_("The children"), hint=_("No messages through them, and no taking sides.")
    ),
    "home": About(name=_("The home"), hint=_("Who uses what, and when; and quiet at night.")),
    "others": About(name=_("What you tell others"), hint=_("Your own part, and never theirs.")),
}
HERS: Final[dict[Task, About]] = {
    "needs": About(name=_("What you need"), hint=_("So that it can go on."), at=("l", SHELVES["need"])),
    "limits": About(
        name=_("What you will not accept"),
        hint=_("And what you do if it happens again."),
        at=("l", SHELVES["limit"]),
    ),
    "doors": About(
        name=_("What may be brought to you"),
        hint=_("Doors that you open and close."),
        at=("r", ""),
        for_two=True,
    ),
    "room": About(
        name=_("Room for yourself"), hint=_("What stops, and what goes on."), at=("h", "")
    ),
    "rules": About(
        name=_("A few rules for living side by side"),
        hint=_("With an end, and ended in one press."),
        at=("4", ""),
        for_two=True,
    ),
    "safe": About(
        name=_("If going could be dangerous"),
        hint=_("Somebody who knows about that can think it through with you, before anybody is told."),
        at=("m", ""),
    ),
    "stop": About(
        name=_("That nothing comes any more"),
        hint=_("Quiet, or leaving the book that both can read."),
        at=("p", ""),
        for_two=True,
    ),
    "keys": About(name=_("Keys and codes"), hint=_("Doors, phone, mail and bank.")),
    "money": About(
        name=_("Money of your own"), hint=_("An account, your papers, what you both signed.")
    ),
    "things": About(
        name=_("Your things"), hint=_("What you want to have, and who could fetch it with you.")
    ),
    "children": About(
        name=_("The children"), hint=_("What they hear, from whom, and that it is not their fault.")
    ),
    "home": About(name=_("Where you live"), hint=_("Now, and in half a year.")),
    "others": About(name=_("Who knows of it"), hint=_("And what they may say.")),
    "somebody": About(
        name=_("Somebody to talk to"), hint=_("It need not be about deciding."), at=("m", "")
    ),
}  # fmt: skip


class KeepForm(MakingForm):
    text = words(_("In your words"), hint=_("Only if you want to."), rows=4, free=True)


class ToldForm(MakingForm):
    outcome = choice(_("What did they say?"), [(one, NAMES[one]) for one in OUTCOMES])
    text = words(
        _("In their words"), hint=_("As they said it, and only if they said it."), rows=3, free=True
    )
    on = forms.DateField(label=_("On which day did they say it?"), widget=Day())


class TellForm(MakingForm):
    """Nothing but the id of what is told: it has no words."""


@dataclass(frozen=True, kw_only=True, slots=True)
class TaskRow:
    """One task with the way to it, and the press that says it is seen to, or not after all."""

    task: Task
    name: Promise
    hint: Promise
    url: str
    done: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Kept:
    """What was kept on one day."""

    day: date
    title: Promise
    text: str
    let_go_url: str


@page()
def shown(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    return _hers(visit, state) if visit.role == "harmed" else _his(visit, state)


def _tasks(visit: Visit, state: State, outcome: Outcome) -> list[TaskRow]:
    about = HERS if visit.role == "harmed" else HIS
    seen_to = state.own.outcomes.seen_to
    return [
        TaskRow(
            task=task,
            name=about[task].name,
            hint=about[task].hint,
            url=_place(visit, about[task]),
            done=(outcome, task) in seen_to,
        )
        for task in TASKS[visit.role][outcome]
    ]


def _with_tasks(visit: Visit, state: State, outcome: Outcome | None) -> dict[str, Any]:
    tasks = _tasks(visit, state, outcome) if outcome else []
    return {"tasks": tasks, "some_done": any(one.done for one in tasks)}


def _place(visit: Visit, about: About) -> str:
    code, act = about.at
    if not code or (about.for_two and not between.is_shared(visit)):
        return ""
    return visit.url(code, act)


def _see_to(visit: Visit, outcome: Outcome, back: str) -> HttpResponseBase:
    task = visit.request.POST.get("task", "")
    found = next((one for one in TASKS[visit.role][outcome] if one == task), None)
    if found is None or not visit.posts:
        raise Http404
    done = visit.request.POST.get("done") == "1"
    visit.do(SeeToTask(at=visit.now, outcome=outcome, task=found, done=done))
    said = gettext("Seen to. You can say otherwise.") if done else gettext("It is open again.")
    return visit.saved("2", back, said=said)


# The side of whoever was hurt


def _hers(visit: Visit, state: State) -> HttpResponseBase:
    number, __, act = visit.act.partition("/")
    if not visit.act:
        return _ways(visit, state)
    if visit.act == UNSAY and visit.posts and between.is_shared(visit):
        return _unsay(visit)
    if number not in NUMBERS:
        raise Http404
    outcome = NUMBERS[number]
    match act:
        case "":
            return _way(visit, state, number, outcome)
        case "1":
            return _keep(visit, number, outcome)
        case "2" if outcome != "open" and between.is_shared(visit):
            return _tell(visit, state, number, outcome)
        case "3":
            return _see_to(visit, outcome, number)
        case _:
            raise Http404


def _ways(visit: Visit, state: State) -> HttpResponseBase:
    last = state.own.outcomes.last
    told = _told(state)
    return visit.show(
        "outcomes/ways.html",
        ways=[
            {
                "title": NAMES[outcome],
                "lead": LEADS[outcome],
                "url": visit.url("2", number),
                "day": timezone.localdate(last.at) if last and last.outcome == outcome else None,
            }
            for number, outcome in NUMBERS.items()
        ],
        any_day=ANY_DAY,
        told=SAID[told.outcome] if told else "",
        told_day=between.day_of(visit, told) if told else None,
        unsay_url=visit.url("2", UNSAY) if told and not state.shared.pacing.is_closed else "",
        unsay_id=TellForm()["id"].value() if told else "",
        days=_kept(visit, state),
        back_url=visit.url("y"),
    )


def _told(state: State) -> OutcomeTold | None:
    return state.shared.told_outcomes.standing


def _kept(visit: Visit, state: State) -> list[Kept]:
    return [
        Kept(
            day=one.on or timezone.localdate(one.at),
            title=NAMES[one.outcome],
            text=one.text,
            let_go_url=visit.url("z", f"2/{one.id}"),
        )
        for one in reversed(state.own.outcomes.noted)
    ]


def _way(visit: Visit, state: State, number: str, outcome: Outcome) -> HttpResponseBase:
    last = state.own.outcomes.last
    tells = between.is_open(visit, state) and outcome != "open"
    told = _told(state)
    return visit.show(
        "outcomes/way.html",
        title=NAMES[outcome],
        lead=LEADS[outcome],
        kept_on=timezone.localdate(last.at) if last and last.outcome == outcome else None,
        told_on=between.day_of(visit, told) if told and told.outcome == outcome else None,
        **_with_tasks(visit, state, outcome),
        ends=outcome in ("separate", "ended"),
        seen_url=visit.url("2", f"{number}/{SEEN}"),
        keep_url=visit.url("2", f"{number}/{KEEP}"),
        tell_url=visit.url("2", f"{number}/{TELL}") if tells else "",
        back_url=visit.url("2"),
    )


def _keep(visit: Visit, number: str, outcome: Outcome) -> HttpResponseBase:
    form = KeepForm(visit.request.POST if visit.posts else None)
    if visit.posts and visit.attempt(
        form, lambda said: NoteOutcome(at=visit.now, outcome=outcome, **said)
    ):
        return visit.saved("2", number, gettext("Kept, for you alone."))
    return ask(
        visit,
        form,
        title=NAMES[outcome],
        lead=gettext("This is where you stand today. Nobody reads it, and you can change it."),
        aside=gettext("Leave it open"),
        back=visit.url("2", number),
    )


def _tell(visit: Visit, state: State, number: str, outcome: Told) -> HttpResponseBase:
    form = TellForm(visit.request.POST if visit.posts else None)

    def command(id: str) -> TellOutcome:
        return TellOutcome(at=visit.now, by="harmed", id=id, outcome=outcome)

    if visit.posts and visit.attempt(form, lambda said: command(said["id"])):
        at_once = gettext("Told. It holds at once.")
        later = gettext("Told. For ten minutes you can take it back.")
        return visit.saved("2", number, later if outcome == "together" else at_once)
    return visit.show(
        "outcomes/tell.html",
        form=form,
        title=NAMES[NUMBERS[number]],
        sentence=SAID[outcome],
        at_once=outcome != "together",
        ends=outcome == "ended",
        careful=outcome in ("apart", "separate", "ended"),
        held=None if visit.posts else held(visit, state, command(str(form["id"].value()))),
        help_url=visit.url("m"),
        back_url=visit.url("2", number),
    )


def _unsay(visit: Visit) -> HttpResponseBase:
    form = TellForm(visit.request.POST)
    if not form.is_valid():
        raise Http404
    command = TellOutcome(at=visit.now, by="harmed", id=form.cleaned_data["id"], outcome="unsaid")
    said = gettext("Unsaid. Nothing stands in its place. A quiet that is on stays on.")
    return shared_book.press(visit, command, said, then="2")


# The side of the responsible person


def _his(visit: Visit, state: State) -> HttpResponseBase:
    if visit.act == KEEP:
        return _by_mouth(visit)
    here = standing(visit, state)
    outcome = here.outcome if here else None
    if visit.act == SEEN and outcome is not None:
        return _see_to(visit, outcome, "")
    if visit.act:
        raise Http404
    return visit.show(
        "outcomes/borne.html",
        here=here,
        well=WELL[outcome],
        **_with_tasks(visit, state, outcome),
        seen_url=visit.url("2", SEEN),
        hard=outcome in HARD,
        ended=outcome == "ended",
        days=_kept(visit, state),
        urls={
            "help": visit.url("m"),
            "by_mouth": visit.url("2", KEEP),
            "stop": visit.url("x", "4"),
            "back": visit.url("a"),
        },
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class Standing:
    """How it goes on, as the responsible person was told. `said`: in the words it was told in."""

    outcome: Outcome
    said: Promise
    text: str
    day: date


def standing(visit: Visit, state: State) -> Standing | None:
    """What holds for the responsible person: as told here, or else as told by mouth; or None.

    What was unsaid here outweighs what was told by mouth before.
    """
    last = state.shared.told_outcomes.last
    noted = state.own.outcomes.last
    if last is not None and (noted is None or last.day >= (noted.on or noted.at.date())):
        return _as_told_here(visit, last)
    return None if noted is None else _as_noted(noted)


def _as_told_here(visit: Visit, told: OutcomeTold) -> Standing | None:
    if told.outcome == "unsaid":
        return None
    return Standing(
        outcome=told.outcome,
        said=SAID[told.outcome],
        text="",
        day=between.day_of(visit, told),
    )


def _as_noted(noted: OutcomeNoted) -> Standing:
    return Standing(
        outcome=noted.outcome,
        said=NAMES[noted.outcome],
        text=noted.text,
        day=noted.on or timezone.localdate(noted.at),
    )


def _by_mouth(visit: Visit) -> HttpResponseBase:
    form = ToldForm(visit.request.POST if visit.posts else None, initial={"on": visit.today})
    if visit.posts and visit.attempt(form, lambda said: NoteOutcome(at=visit.now, **said)):
        return visit.saved("2")
    return ask(
        visit,
        form,
        title=gettext("What they said about how it goes on"),
        lead=gettext(
            "Only what they said themselves, by mouth or on paper. Do not ask them for it."
        ),
        back=visit.url("2"),
    )


def line(visit: Visit, state: State) -> dict[str, Any] | None:
    """For the road: that something was told, and the way to what is to be done now; or None."""
    here = standing(visit, state)
    return None if here is None else {"said": here.said, "url": visit.url("2")}
