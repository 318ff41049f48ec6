"""Giving a letter, what follows it, and what they answered, as told.

Preparing passes the guards of the rules. What is held is said to the writer alone, with what they
can do meanwhile; the other is never told.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.kinds import find, found
from amends.repair.practices.apology import (
    Answer,
    ApologyDelivered,
    Draft,
    How,
    LogDelivery,
    NoteAnswer,
    PrepareDelivery,
)
from amends.repair.practices.letters import GiveLetter
from amends.repair.practices.space import BeginSpace
from amends.web import letters as paper
from amends.web.forms import AmendsForm, ChoiceCards, Day, Line, Writing
from amends.web.pages import asking_after, behind_code, between, on_paper
from amends.web.pages.asking import MakingForm
from amends.web.pages.following import ASK_AFTER
from amends.web.pages.frame import Visit, new_id, page
from amends.web.pages.ready import promises_in
from amends.web.pages.saying import attempt, day, held

WAYS: Final[dict[How, Promise]] = {
    "face": _("Face to face"),
    "paper": _("On paper"),
    "aloud": _("Read aloud to them"),
    "page": _("On a page behind a code"),
}

ANSWERS: Final[dict[Answer, Promise]] = {
    "heard": _("They heard it"),
    "not_enough": _("Not enough: something is missing"),
    "only_words": _("Only words"),
    "not_now": _("Not now"),
    "no_more": _("No more of these"),
    "nothing_said": _("They said nothing"),
    "other": _("Something else"),
}

TAKEN_WELL: Final[dict[Answer, tuple[Promise, ...]]] = {
    "heard": (
        _("Heard is not forgiven, and need not be. Leave it at that today."),
        _("Do not ask how it was, or what it changes. Keep what you said you would do."),
    ),
    "not_enough": (
        _("Something is missing for them, and they told you. That is worth more than a polite nod."),
        _("Do not mend it on the spot. Write down what is missing, in their words, and leave it a day."),
        _("If it is a fact, add it to what happened. If it is what it did to them, add it there. Then a letter may say it."),
    ),
    "only_words": (
        _("For them no act stands behind it yet. That is theirs to say, and it is not to be argued."),
        _("More words do not mend it. One small thing that you do, on its day, does."),
    ),
    "not_now": (
        _("Not now is a whole answer. It is not yet no, and it is not a test of how long you wait."),
        _("If they said until when, or what should stop, write those terms down and keep to them."),
    ),
    "no_more": (
        _("Then there are no more. From now on no letter is prepared here, whatever you write."),
        _("What you do on ordinary days is what is left to say, and it is a lot."),
        _("If they ever ask to hear it again, you can write that down."),
    ),
    "nothing_said": (
        _("Silence is an answer that belongs to them. It does not mean yes, and it does not mean no."),
        _("Do not ask whether they have read it. Let the quiet stand."),
    ),
    "other": (
        _("Keep it in their words, not in yours. You may understand it later than today."),
    ),
}  # fmt: skip

QUIET: Final[dict[str, int]] = {"two": 2, "three": 3}
"""Days of quiet that are proposed after an apology: 48 to 72 hours (S0.3a)."""


class WayForm(AmendsForm):
    how = forms.ChoiceField(
        label=_("How do you want to give it?"),
        choices=list(WAYS.items()),
        widget=ChoiceCards(
            hints={
                "face": _("Usually the best way, where they are willing and nobody is afraid."),
                "paper": _("They can read it when they want, or not. You need not be there."),
                "aloud": _("You are in one room, and the words stay the ones you weighed."),
                "page": _("They need no account, and nobody hears whether they opened it."),
            }
        ),
        error_messages={"required": _("Choose one. You can change it until it is given.")},
    )


class GivenForm(AmendsForm):
    id = forms.CharField(max_length=60, widget=forms.HiddenInput)
    on = forms.DateField(label=_("On which day?"), widget=Day())
    place = forms.CharField(
        label=_("Where?"), required=False, max_length=300, widget=Line(), help_text=_("A word is enough.")
    )  # fmt: skip


class QuietForm(AmendsForm):
    id = forms.CharField(max_length=60, widget=forms.HiddenInput)
    quiet = forms.ChoiceField(
        label=_("How long do you leave them quiet?"),
        help_text=_("You ask nothing, send nothing and explain nothing. Home, children and bills go on."),
        choices=[("two", _("Two days")), ("three", _("Three days"))],
        widget=ChoiceCards(beside=True),
        error_messages={"required": _("Choose one, or go on without.")},
    )  # fmt: skip


class HereForm(MakingForm):
    """Nothing but the id of what is given."""


class AnswerForm(AmendsForm):
    id = forms.CharField(max_length=60, widget=forms.HiddenInput)
    answer = forms.ChoiceField(
        label=_("What did they answer?"),
        choices=list(ANSWERS.items()),
        widget=ChoiceCards(),
        error_messages={"required": _("Choose the nearest one.")},
    )
    text = forms.CharField(
        label=_("In their words"),
        help_text=_("As they said it, not what you take it to mean."),
        required=False,
        widget=Writing(rows=4),
    )
    on = forms.DateField(label=_("On which day?"), widget=Day())


@page(role="responsible")
def shown(visit: Visit) -> HttpResponseBase:
    name, __, act = visit.act.partition("/")
    if not name:
        return visit.show("giving/list.html", given=_given(visit, visit.state()))
    state = visit.state()
    draft = find(state.own.apology.drafts, name)
    if draft is not None and not draft.given:
        return _of_draft(act)(visit, state, draft)
    if draft is not None and act == ASK_AFTER:
        return asking_after.page(visit, state, draft)
    here = state.shared.letters.of_draft(name)
    if here is not None and act in ("", "4"):
        return redirect(visit.url("u", f"{between.MINE}/{here.id}"))
    delivery = find(state.own.apology.deliveries, name) or _delivery_of(state, name)
    if delivery is None or act not in AFTER:
        raise Http404
    return AFTER[act](visit, state, delivery)


def _of_draft(act: str) -> Callable[[Visit, State, Draft], HttpResponseBase]:
    pages = {"": _give, "1": _aloud, "2": _gave, "3": _paper, "4": _here, "5": _page, "6": _sheet}
    if act not in pages:
        raise Http404
    return pages[act]


def _delivery_of(state: State, draft: str) -> ApologyDelivered | None:
    return next((d for d in state.own.apology.deliveries if d.draft == draft), None)


# Before it is given


def _give(visit: Visit, state: State, draft: Draft) -> HttpResponseBase:
    """Choose a way; what holds it back is shown instead, calmly, with what can be done."""
    form = WayForm(visit.request.POST if visit.posts else None, initial={"how": draft.prepared})
    if visit.posts and form.is_valid() and form.cleaned_data["how"] == "page":
        return redirect(visit.url("g", f"{draft.id}/5"))
    if visit.posts and visit.attempt(form, lambda data: _prepare(visit, draft, data["how"])):
        return visit.saved("g", draft.id, gettext("Prepared. Nothing has gone to them."))
    return visit.show(
        "giving/give.html",
        form=form,
        draft=draft,
        held=held(visit, state, _prepare(visit, draft, draft.prepared or "face")),
        rests_until=_rests_until(visit, draft),
        promises=promises_in(draft),
        paragraphs=draft.text.split("\n\n"),
        way=WAYS[draft.prepared] if draft.prepared else "",
        today=visit.today,
        urls=_draft_urls(visit, draft),
    )


def _rests_until(visit: Visit, draft: Draft) -> datetime | None:
    if draft.rests_until is None or not draft.is_resting(visit.now):
        return None
    return timezone.localtime(draft.rests_until)


def _draft_urls(visit: Visit, draft: Draft) -> dict[str, str]:
    return {
        "list": visit.url("f"),
        "letter": visit.url("f", draft.id),
        "look": visit.url("f", f"{draft.id}/2"),
        "alone": visit.url("f", f"{draft.id}/3"),
        "rest": visit.url("f", f"{draft.id}/4"),
        "here": visit.url("g", f"{draft.id}/4") if between.is_shared(visit) else "",
        "give": visit.url("g", draft.id),
        "aloud": visit.url("g", f"{draft.id}/1"),
        "gave": visit.url("g", f"{draft.id}/2"),
        "page": visit.url("g", f"{draft.id}/5"),
        "open": reverse("open_pages"),
        "sheet": visit.url("g", f"{draft.id}/6"),
        "pdf": visit.url("g", f"{draft.id}/3"),
        "space": visit.url("h"),
        "promises": visit.url("j", "p"),
        "help": visit.url("m"),
    }


def _prepare(visit: Visit, draft: Draft, how: How) -> PrepareDelivery:
    return PrepareDelivery(at=visit.now, of=draft.id, how=how)


def _here(visit: Visit, state: State, draft: Draft) -> HttpResponseBase:
    """Give it in the book that both can read: what that means, and the one press."""
    if not between.is_shared(visit):
        raise Http404
    form = HereForm(visit.request.POST if visit.posts else None)
    if visit.posts and visit.attempt(form, lambda data: _give_here(visit, draft, data["id"])):
        return between.given(visit, form, gettext("Given. For ten minutes you can take it back."))
    return visit.show(
        "giving/here.html",
        form=form,
        held=held(visit, state, _give_here(visit, draft, draft.id)),
        paragraphs=draft.text.split("\n\n"),
        urls=_draft_urls(visit, draft),
    )


def _give_here(visit: Visit, draft: Draft, id: str) -> GiveLetter:
    return GiveLetter(at=visit.now, by="responsible", id=id, draft=draft.id)


def _may_go_out(visit: Visit, state: State, draft: Draft, how: How) -> bool:
    """Whether this letter was prepared in that way and nothing has come up that holds it now."""
    return draft.prepared == how and held(visit, state, _prepare(visit, draft, how)) is None


def _aloud(visit: Visit, state: State, draft: Draft) -> HttpResponseBase:
    if not _may_go_out(visit, state, draft, "aloud"):
        raise Http404
    return visit.show(
        "giving/aloud.html",
        paragraphs=draft.text.split("\n\n"),
        urls=_draft_urls(visit, draft),
    )


def _paper(visit: Visit, state: State, draft: Draft) -> HttpResponseBase:
    if not _may_go_out(visit, state, draft, "paper"):
        raise Http404
    return paper.as_download(paper.letter_pdf(draft.text.split("\n\n"), day(visit.today)))


def _page(visit: Visit, state: State, draft: Draft) -> HttpResponseBase:
    """Put it behind a code, for somebody without an account."""
    if draft.rests_until is None or draft.is_resting(visit.now):
        return redirect(visit.url("g", draft.id))
    what = behind_code.Putting(
        command=_prepare(visit, draft, "page"),
        words=lambda after: found(after.own.apology.drafts, draft.id).text,
        paragraphs=draft.text.split("\n\n"),
        written=draft.text,
        back=visit.url("g", draft.id),
        on=visit.url("g", draft.id),
    )
    return behind_code.put_up(visit, state, what)


def _sheet(visit: Visit, state: State, draft: Draft) -> HttpResponseBase:
    """The sheet to answer on that goes with the letter, however it is given."""
    if draft.prepared is None:
        raise Http404
    command = _prepare(visit, draft, draft.prepared)
    return on_paper.sheet(visit, state, command, back=visit.url("g", draft.id))


def _gave(visit: Visit, state: State, draft: Draft) -> HttpResponseBase:
    if draft.prepared is None:
        raise Http404
    how = draft.prepared
    form = GivenForm(
        visit.request.POST if visit.posts else None,
        initial={"id": new_id(), "on": visit.today},
    )
    if visit.posts and visit.attempt(form, lambda data: _delivered(visit, draft, how, data)):
        return visit.saved("g", f"{form.cleaned_data['id']}/2")
    return visit.show("giving/gave.html", form=form, urls=_draft_urls(visit, draft))


def _delivered(visit: Visit, draft: Draft, how: How, data: dict[str, Any]) -> LogDelivery:
    return LogDelivery(
        at=visit.now, id=data["id"], draft=draft.id, how=how, on=data["on"], place=data["place"]
    )


# After it was given


def _after(visit: Visit, state: State, delivery: ApologyDelivered) -> HttpResponseBase:
    answers = state.own.apology.answers_to(delivery.id)
    last = answers[-1] if answers else None
    draft = find(state.own.apology.drafts, delivery.draft)
    return visit.show(
        "giving/after.html",
        delivery=delivery,
        way=WAYS[delivery.how],
        paragraphs=draft.text.split("\n\n") if draft else (),
        was_changed=draft is not None and bool(draft.earlier),
        answers=[{"day": a.on, "title": ANSWERS[a.answer], "text": a.text} for a in answers],
        last=last,
        help=TAKEN_WELL[last.answer] if last else (),
        space=state.own.space.active(visit.today),
        promises=promises_in(draft) if draft else (),
        ask_after=asking_after.ways_on(visit, state, delivery.draft),
        urls=_after_urls(visit, delivery),
    )


def _after_urls(visit: Visit, delivery: ApologyDelivered) -> dict[str, str]:
    return {
        "list": visit.url("f"),
        "answer": visit.url("g", f"{delivery.id}/1"),
        "quiet": visit.url("g", f"{delivery.id}/2"),
        "after": visit.url("g", delivery.id),
        "open": reverse("open_pages"),
        "space": visit.url("h"),
        "terms": visit.url("h", "1"),
        "promises": visit.url("j", "p"),
        "impact": visit.url("d"),
        "facts": visit.url("c"),
        "earlier": visit.url("f", f"{delivery.draft}/6"),
    }


def _answer(visit: Visit, state: State, delivery: ApologyDelivered) -> HttpResponseBase:
    form = AnswerForm(
        visit.request.POST if visit.posts else None,
        initial={"id": new_id(), "on": visit.today},
    )
    if visit.posts and visit.attempt(form, lambda data: _told(visit, delivery, data)):
        return visit.saved("g", delivery.id)
    return visit.show("giving/answer.html", form=form, urls=_after_urls(visit, delivery))


def _told(visit: Visit, delivery: ApologyDelivered, data: dict[str, Any]) -> NoteAnswer:
    return NoteAnswer(
        at=visit.now,
        id=data["id"],
        delivery=delivery.id,
        answer=data["answer"],
        on=data["on"],
        text=data["text"],
    )


def _quiet(visit: Visit, state: State, delivery: ApologyDelivered) -> HttpResponseBase:
    """The quiet after an apology, proposed to its writer: it asks nothing of the other."""
    form = QuietForm(visit.request.POST if visit.posts else None, initial={"id": new_id()})
    if visit.posts and form.is_valid():
        begin = _proposed(visit, delivery, form.cleaned_data)
        if attempt(visit, begin, form.refuse):
            return visit.saved("h")
    return visit.show(
        "giving/quiet.html",
        form=form,
        space=state.own.space.active(visit.today),
        urls=_after_urls(visit, delivery),
    )


def _proposed(visit: Visit, delivery: ApologyDelivered, data: dict[str, Any]) -> BeginSpace:
    return BeginSpace(
        at=visit.now,
        id=data["id"],
        asked="proposed",
        start=delivery.on,
        until=delivery.on + timedelta(days=QUIET[data["quiet"]]),
    )


def _given(visit: Visit, state: State) -> list[dict[str, Any]]:
    return [
        {
            "day": delivery.on,
            "title": WAYS[delivery.how],
            "text": delivery.place,
            "url": visit.url("g", delivery.id),
        }
        for delivery in reversed(state.own.apology.deliveries)
    ]


AFTER: Final[dict[str, Callable[[Visit, State, ApologyDelivered], HttpResponseBase]]] = {
    "": _after,
    "1": _answer,
    "2": _quiet,
}
