"""Leaf e: how it came about. One question per page; what is half written is kept.

`e/` all questions, `e/<n>/` one of them, `e/k/` a cause, `e/k/<id>/` what follows from it,
`e/k/<id>/1/` which hurts it led to, `e/s/<n>/` the quiet start, `e/t/` the quiet clock. Nothing here
is ever shown to the partner. (STEPS S0.2a to S0.2d, S1.1c, S2.2b.)
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amends.guides import wording
from amends.repair import Refused
from amends.repair.practices import reflection
from amends.repair.practices.owning import Harm
from amends.repair.returning import words_of
from amends.web.forms import AmendsForm, ChoiceCardsMany
from amends.web.pages import hours, learning
from amends.web.pages.asking import MakingForm, Text, choice, line, words
from amends.web.pages.frame import Visit, addressed, page


@dataclass(frozen=True, kw_only=True, slots=True)
class Question:
    """One question; `code` is its neutral place in addresses."""

    name: reflection.Question
    title: Text
    hint: Text = ""


QUESTIONS: Final = (
    Question(
        name="before",
        title=gettext_lazy("What was going on before it?"),
        hint=gettext_lazy("The hours, and the weeks. Where were you, what had been said?"),
    ),
    Question(
        name="during",
        title=gettext_lazy("What happened inside you while it happened?"),
        hint=gettext_lazy("What you saw, thought and did, in their order."),
    ),
    Question(
        name="after",
        title=gettext_lazy("What did you do afterwards?"),
        hint=gettext_lazy("That night, and in the days that followed."),
    ),
    Question(
        name="feeling",
        title=gettext_lazy("What did you feel?"),
        hint=gettext_lazy("One word is enough: afraid, small, bored, angry, alone."),
    ),
    Question(
        name="need",
        title=gettext_lazy("What were you looking for?"),
        hint=gettext_lazy("A need is no fault. What you did about it is another matter."),
    ),
    Question(
        name="permission",
        title=gettext_lazy("What did you tell yourself, so that you could?"),
        hint=gettext_lazy("“Just this once.” “They will never know.” “I have earned it.”"),
    ),
    Question(
        name="turning_point",
        title=gettext_lazy("Where could you have done otherwise?"),
        hint=gettext_lazy("Find the last place where another way was still easy."),
    ),
    Question(
        name="gain",
        title=gettext_lazy("What did you gain by it?"),
        hint=gettext_lazy("There was something, or it would not have happened."),
    ),
    Question(
        name="paid",
        title=gettext_lazy("And who paid for that?"),
        hint=gettext_lazy("In peace, time, money, sleep, trust."),
    ),
    Question(
        name="their_eyes",
        title=gettext_lazy("How did they live through it?"),
        hint=gettext_lazy("Tell it as “I”, from their place. Nobody but you reads it."),
    ),
    Question(
        name="consequence",
        title=gettext_lazy("What are you ready to carry for it?"),
        hint=gettext_lazy(
            "What follows from it for you, and that you will not ask them to take away."
        ),
    ),
)

START: Final = (
    Question(
        name="felt",
        title=gettext_lazy("What do you feel when you think of it?"),
        hint=gettext_lazy("And where: the throat, the stomach, the hands. One word is enough."),
    ),
    Question(
        name="since_when",
        title=gettext_lazy("Since when?"),
        hint=gettext_lazy("Since you did it, since they found out, or since they turned away?"),
    ),
    Question(
        name="whose",
        title=gettext_lazy("Is it about them, or about what you lose?"),
        hint=gettext_lazy("Both may be so. What belongs in a letter is what is about them."),
    ),
)
"""A quiet start before the first letter (S0.1c): for oneself alone, and each may be left out."""

BEGIN: Final = "s"
"""e/s/<n>: one of these."""

NO_LONGER: Final = "0"

CAUSES: Final = (
    ("trigger", gettext_lazy("Something that set it off")),
    ("need", gettext_lazy("Something I lacked")),
    ("belief", gettext_lazy("Something I believed")),
    ("choice", gettext_lazy("A choice I made")),
    ("history", gettext_lazy("Something from long before")),
)


class AnswerForm(MakingForm):
    text = words("", rows=8)

    def __init__(self, *args: Any, question: Question, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["text"].label = _("Your answer")
        self.fields["text"].help_text = str(question.hint)


class CauseForm(MakingForm):
    kind = choice(gettext_lazy("What kind of thing is it?"), CAUSES)
    text = words(gettext_lazy("Say it in a sentence"), rows=3)


class PlanForm(AmendsForm):
    cue = line(
        gettext_lazy("If …"),
        hint=gettext_lazy("A place, an hour, a feeling that you can notice in time."),
    )
    act = line(
        gettext_lazy("… then I"),
        hint=gettext_lazy("One thing that you can do at once, by yourself."),
    )


class TieForm(AmendsForm):
    harms = forms.MultipleChoiceField(
        label=gettext_lazy("Which of them?"),
        required=False,
        widget=ChoiceCardsMany(),
    )
    word = line(
        gettext_lazy("In one word that you will know again"),
        hint=gettext_lazy("“Drink”, “afraid of a row”. Take the same one wherever it comes back."),
        free=True,
    )

    def __init__(self, *args: Any, hurts: tuple[Harm, ...], **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["harms"].choices = [(one.id, one.act) for one in hurts]  # type: ignore[attr-defined]


@page(role="responsible")
def shown(visit: Visit) -> HttpResponseBase:
    match visit.act.split("/"):
        case [""]:
            return _all(visit)
        case ["s", number] if number.isdecimal() and 1 <= int(number) <= len(START):
            return _quiet_start(visit, int(number))
        case ["k"]:
            return _cause(visit)
        case ["k", id]:
            return _plan(visit, id)
        case ["k", id, "1"]:
            return _tie(visit, id)
        case ["t", *rest] if len(rest) < 2:
            return hours.press(visit, "e", *rest)
        case [number] if number.isdecimal() and 1 <= int(number) <= len(QUESTIONS):
            return _question(visit, int(number))
        case _:
            raise Http404


# All questions


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """One question in the list, with the beginning of what stands there."""

    title: Text
    url: str
    begun: str


@dataclass(frozen=True, kw_only=True, slots=True)
class CauseCard:
    """One cause in the list, with what follows from it."""

    kind: str
    text: str
    cue: str
    act: str
    needs_help: bool
    word: str
    url: str
    tie_url: str
    let_go_url: str


def _all(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    mine = state.own.reflection
    asked = []
    for number, question in enumerate(QUESTIONS, 1):
        answer = mine.answer_to(question.name)
        begun = answer.text if answer else ""
        asked.append(Asked(title=question.title, url=visit.url("e", str(number)), begun=begun))
    started = [
        Asked(title=one.title, url=visit.url("e", f"{BEGIN}/{number}"), begun=kept.text)
        for number, one in enumerate(START, 1)
        if (kept := mine.answer_to(one.name)) is not None
    ]
    return visit.show(
        "reflection/all.html",
        asked=asked,
        started=started,
        first=next((one for one in asked if not one.begun), None),
        causes=[_card(visit, cause, hurts=state.own.owning.harms) for cause in mine.causes],
        cause_url=visit.url("e", "k"),
        timing=hours.timing(visit, state, "e"),
        set_aside=hours.next_hour(visit, state),
        hours_url=visit.url("F", "3/1"),
        returns=learning.returns(visit),
        returns_url=visit.url("F", "2"),
        better_url=visit.url("F"),
        trained_url=visit.url("D"),
        back_url=visit.url("a"),
    )


def _card(visit: Visit, cause: reflection.Cause, *, hurts: tuple[Harm, ...]) -> CauseCard:
    return CauseCard(
        kind=str(dict(CAUSES)[cause.kind]),
        text=cause.text,
        cue=cause.cue,
        act=cause.act,
        needs_help=cause.needs_help,
        word=cause.word,
        url=visit.url("e", f"k/{cause.id}"),
        tie_url=visit.url("e", f"k/{cause.id}/1") if hurts else "",
        let_go_url=visit.url("z", f"e/{cause.id}"),
    )


# One question


def _question(visit: Visit, number: int) -> HttpResponseBase:
    question = QUESTIONS[number - 1]
    kept = visit.state().own.reflection.answer_to(question.name)
    initial = {"id": kept.id, "text": kept.text} if kept else {}
    form = AnswerForm(visit.request.POST or None, initial=initial, question=question)
    if visit.posts and visit.attempt(form, lambda said: _answer(visit, question, said)):
        return visit.saved("e", _after(number, form.cleaned_data["text"]))
    return visit.show(
        "reflection/question.html",
        form=form,
        title=question.title,
        # Asked, not ruled: the writer may know why no choice stands there.
        choice_missing=kept is not None and reflection.because_without_choice(kept.text),
        main=_("Keep it"),
        aside=_("Leave this one out"),
        aside_url=visit.url("e", str(number + 1)) if number < len(QUESTIONS) else visit.url("e"),
        let_go_url=visit.url("z", f"e/{kept.id}") if kept else "",
        back_url=visit.url("e"),
    )


def _quiet_start(visit: Visit, number: int) -> HttpResponseBase:
    """One of three questions before a first letter, then the letters; none has to be answered."""
    question = START[number - 1]
    kept = visit.state().own.reflection.answer_to(question.name)
    initial = {"id": kept.id, "text": kept.text} if kept else {}
    form = AnswerForm(visit.request.POST or None, initial=initial, question=question)
    code, act = ("e", f"{BEGIN}/{number + 1}") if number < len(START) else ("f", "")
    if visit.posts and visit.attempt(form, lambda said: _answer(visit, question, said)):
        return visit.saved(code, act)
    return visit.show(
        "reflection/question.html",
        form=form,
        title=question.title,
        lead=_("For you alone, before you write to them. Any of it can be left out."),
        main=_("Keep it"),
        aside=_("Leave this one out"),
        aside_url=visit.url(code, act),
        let_go_url=visit.url("z", f"e/{kept.id}") if kept else "",
        back_url=visit.url("f"),
    )


def _after(number: int, text: str) -> str:
    """Where keeping an answer leads: the same page where a question about it is to be shown."""
    if reflection.because_without_choice(text):
        return str(number)
    return str(number + 1) if number < len(QUESTIONS) else ""


def _answer(visit: Visit, question: Question, said: dict[str, Any]) -> reflection.WriteReflection:
    return reflection.WriteReflection(
        at=visit.now, id=said["id"], question=question.name, text=said["text"]
    )


# Causes


def _cause(visit: Visit) -> HttpResponseBase:
    form = CauseForm(visit.request.POST or None)
    if visit.posts and visit.attempt(form, lambda said: _name(visit, said)):
        return visit.saved("e", "k/" + form.cleaned_data["id"])
    return visit.show(
        "asking/steps_page.html",
        form=form,
        title=_("A cause"),
        lead=_("Something that led there, and could again."),
        main=_("Keep it"),
        back_url=visit.url("e"),
    )


def _name(visit: Visit, said: dict[str, Any]) -> reflection.NameCause:
    return reflection.NameCause(at=visit.now, id=said["id"], kind=said["kind"], text=said["text"])


def _plan(visit: Visit, id: str) -> HttpResponseBase:
    cause = addressed(visit.state().own.reflection.causes, id)
    if visit.posts and "help" in visit.request.POST:
        return _needs_help(visit, id, wanted=visit.request.POST["help"] != NO_LONGER)
    form = PlanForm(visit.request.POST or None, initial={"cue": cause.cue, "act": cause.act})
    if visit.posts and visit.attempt(form, lambda said: _plan_command(visit, id, said)):
        return visit.saved("e")
    return visit.show(
        "reflection/plan.html",
        form=form,
        cause=cause,
        title=_("What follows from it?"),
        lead=_("A cause with nothing after it only explains."),
        main=_("Keep the plan"),
        help_url=visit.url("m"),
        trained_url=visit.url("D") if cause.needs_help else "",
        back_url=visit.url("e"),
    )


def _plan_command(visit: Visit, id: str, said: dict[str, Any]) -> reflection.PlanCause:
    return reflection.PlanCause(at=visit.now, of=id, cue=said["cue"], act=said["act"])


def _tie(visit: Visit, id: str) -> HttpResponseBase:
    state = visit.state()
    cause = addressed(state.own.reflection.causes, id)
    initial = {"harms": cause.harms, "word": cause.word}
    form = TieForm(visit.request.POST or None, initial=initial, hurts=state.own.owning.harms)
    if visit.posts and visit.attempt(form, lambda said: _tie_command(visit, id, said)):
        return visit.saved("e")
    return visit.show(
        "growing/tie.html",
        form=form,
        cause=cause,
        title=_("Which hurts did it lead to?"),
        before=words_of(learning.all_of_theirs(visit)),
        main=_("Keep it"),
        aside=_("Leave it"),
        aside_url=visit.url("e"),
        back_url=visit.url("e"),
    )


def _tie_command(visit: Visit, id: str, said: dict[str, Any]) -> reflection.TieCause:
    return reflection.TieCause(at=visit.now, of=id, harms=tuple(said["harms"]), word=said["word"])


def _needs_help(visit: Visit, id: str, *, wanted: bool) -> HttpResponseBase:
    try:
        visit.do(reflection.MarkCauseForHelp(at=visit.now, of=id, wanted=wanted))
    except Refused as refused:
        return visit.saved("e", said=wording.sentence(refused, _))
    if not wanted:
        return visit.saved("e", said=_("Kept: this one no longer wants help."))
    return visit.saved("e", said=_("Kept: this one wants help from somebody else."))
