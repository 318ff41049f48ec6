"""One letter being written, with the reader's notes beside the words.

Looking a letter over keeps nothing: only "Save" writes, and "not this one" keeps only which note
was set aside. Words go to the reader in the body of a POST, never in an address.
"""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from typing import Any, Final

from django import forms
from django.http import Http404, HttpRequest, HttpResponseNotAllowed
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair import Refused, State
from amends.repair.kinds import find
from amends.repair.practices.apology import (
    MOST_EARLIER,
    Draft,
    Kind,
    Purpose,
    SetFindingAside,
    WriteDraft,
    is_for_later,
)
from amends.web import reading
from amends.web.forms import AmendsForm, Writing
from amends.web.pages import between, getting_ready
from amends.web.pages.asking import choice
from amends.web.pages.frame import Visit, new_id, said
from amends.web.pages.marking import SAYS
from amends.web.pages.saying import attempt, barred, held_because

BEGIN: Final[dict[Kind, str]] = {
    "acknowledgement": "a",
    "full": "b",
    "renewed": "c",
    "understanding": "d",
}
"""The act that begins a letter of each kind; letters' own ids are longer."""

FOR: Final[dict[str, Purpose]] = {"u": "understand", "t": "tell", "m": "be_understood"}
"""Behind the act that begins a letter: what it is for."""

ASKED: Final[dict[str, Kind]] = {
    act: kind for kind, act in BEGIN.items() if kind != "acknowledgement"
}
"""Letters of which it is asked first what they are for. A short acknowledgement is for one thing."""

KIND_OF: Final[dict[str, Kind]] = {
    **{act: kind for kind, act in BEGIN.items()},
    **{f"{act}{code}": kind for act, kind in ASKED.items() for code in FOR},
}

PURPOSES: Final[dict[Purpose, Any]] = {
    "understand": _("To understand them"),
    "tell": _("To tell them something"),
    "be_understood": _("To be understood"),
}

QUESTIONS: Final[dict[Kind, Any]] = {
    "acknowledgement": _("In two or three sentences: what did you do, and was it wrong?"),
    "full": _("What do you want to say to them?"),
    "renewed": _("What do you want to say, now that you say it again?"),
    "understanding": _("What have you understood since, and what do you want to say about it?"),
}
LEADS: Final[dict[Kind, Any]] = {
    "acknowledgement": _("No request, no reasons. It can be given before you have heard them."),
    "full": _("What you did, that it was wrong, what it did to them, what you will do. In any order, in your own words."),
    "renewed": _("It carries something new, or it is a plain answer because they asked to hear it."),
    "understanding": _("Say what you had not seen before. Then say what you are sorry for."),
}  # fmt: skip


class PurposeForm(AmendsForm):
    purpose = choice(
        _("What is it for?"),
        list(PURPOSES.items()),
        hints={
            "understand": _("What it was like for them. A question is often enough, and shorter."),
            "tell": _("What you did, and that it was wrong; what is true; what you will do."),
            "be_understood": _("Your side of it. That comes later, once they were heard."),
        },
    )


class LetterForm(AmendsForm):
    """The letter. `base` marks which version it was written on, so that none is lost."""

    id = forms.CharField(max_length=60, widget=forms.HiddenInput)
    base = forms.CharField(required=False, max_length=64, widget=forms.HiddenInput)
    text = forms.CharField(
        strip=False,
        error_messages={"required": _("There is nothing on the page yet. A few words are enough.")},
        widget=Writing(rows=12, letter=True),
    )

    def clean_text(self) -> str:
        return plain_lines(self.cleaned_data["text"])


def page(visit: Visit, name: str) -> HttpResponseBase:
    state = visit.state()
    if typed(visit.request) and not _is_there(state, name):
        return _gone(visit)
    draft = _draft(state, name)
    if draft is None and not visit.posts and barred(visit, state):
        return redirect(visit.url("f"))
    if draft is not None and draft.given:
        return _given(visit, state, draft)
    if name in ASKED and "text" not in visit.request.POST:
        return _begins(visit, state, name)
    if not visit.posts:
        return _show(visit, state, name, draft, _unbound(draft, name))
    if visit.request.POST.get("aside"):
        return _set_aside(visit, name)
    form = LetterForm(visit.request.POST)
    if visit.request.POST.get("press") != "save":
        return _show(visit, state, name, draft, _as_typed(form))
    other = _other_words(state, form)
    if other:
        return _show(visit, state, name, draft, form, other=other)
    if not visit.attempt(form, lambda data: _write(visit, name, data)):
        return _show(visit, state, name, draft, form)
    return visit.saved("f", form.cleaned_data["id"])


def _begins(visit: Visit, state: State, name: str) -> HttpResponseBase:
    """What is asked before a letter is begun: what it is for (S2.15a)."""
    form = PurposeForm(visit.request.POST if visit.posts else None)
    if _is_settled(state, form):
        code = next(code for code, one in FOR.items() if one == form.cleaned_data["purpose"])
        return redirect(visit.url("f", f"{name}{code}"))
    return _show_purpose(visit, state, form, back=visit.url("f"))


def for_what(visit: Visit, name: str) -> HttpResponseBase:
    """The same of a letter that is being written: it may have become another one."""
    state = visit.state()
    draft = _draft(state, name)
    if draft is None or draft.given:
        raise Http404
    form = PurposeForm(
        visit.request.POST if visit.posts else None, initial={"purpose": draft.purpose}
    )
    if _is_settled(state, form) and visit.attempt(
        form,
        lambda said: WriteDraft(
            at=visit.now, id=draft.id, kind=draft.kind, text=draft.text, purpose=said["purpose"]
        ),
    ):
        return visit.saved("f", draft.id)
    return _show_purpose(visit, state, form, back=visit.url("f", draft.id))


def _is_settled(state: State, form: PurposeForm) -> bool:
    """Whether it was said what the letter is for, and it is for now."""
    return form.is_valid() and not is_for_later(state, form.cleaned_data["purpose"])


def _show_purpose(visit: Visit, state: State, form: PurposeForm, back: str) -> HttpResponseBase:
    is_later = form.is_valid() and is_for_later(state, form.cleaned_data["purpose"])
    return visit.show(
        "letters/purpose.html",
        form=form,
        held=held_because(Refused("understood_later"), state) if is_later else None,
        title=gettext("Before you write"),
        main=gettext("Go on"),
        aside=gettext("Back to the letters"),
        aside_url=visit.url("f"),
        back_url=back,
        ask_url=visit.url("w") if between.is_shared(visit) else visit.url("x"),
        later_url=visit.url("B", getting_ready.LATER),
    )


def look(visit: Visit, name: str) -> HttpResponseBase:
    """The notes on words as they are being typed. POST only; nothing is kept by it."""
    if not visit.posts:
        return HttpResponseNotAllowed(["POST"])
    state = visit.state()
    draft = _draft(state, name)
    if not visit.request.headers.get("HX-Request"):
        # The words come back from the lock, by a whole form: they are given back on a whole page.
        return _show(visit, state, name, draft, _as_typed(LetterForm(visit.request.POST)))
    shown = beside(state, _kind(draft, name), typed(visit.request))
    return visit.show("letters/notes.html", beside=shown, live=True, plan_url=visit.url("e", "k"))


def beside(state: State, kind: Kind, text: str) -> reading.Beside:
    """What stands beside a letter of this repair; among it what the other said they want heard."""
    own = state.own
    heard = [concern.text for concern in state.shared.listening.concerns]
    shown = reading.beside(
        text,
        short=kind == "acknowledgement",
        acts=[*(harm.act for harm in own.owning.harms), *heard],
        impacts=[row.text for row in own.impact.known],
        plans=[
            reading.Plan(cue=cause.cue, act=cause.act)
            for cause in own.reflection.causes
            if cause.act
        ],
        set_aside=own.apology.set_aside,
    )
    return replace(shown, marked=_marked(state))


def _marked(state: State) -> tuple[tuple[str, Any], ...]:
    """The sentences given before of which the other said something, the last letter first: what to work at."""
    ours = state.shared.letters
    return tuple(
        (letter.text[mark.start : mark.end], SAYS[mark.says])
        for letter in reversed(ours.letters)
        for mark in ours.marks_on(letter.id)
    )


def typed(request: HttpRequest) -> str:
    """The words of the page as they stand, with line ends as the page counts them."""
    return plain_lines(request.POST.get("text", ""))


def plain_lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def digest(text: str) -> str:
    """A mark of one version. It stays in the person's own page."""
    return sha256(text.encode("utf-8", "replace")).hexdigest()[:32]


def _is_there(state: State, name: str) -> bool:
    return name in KIND_OF or find(state.own.apology.drafts, name) is not None


def _gone(visit: Visit) -> HttpResponseBase:
    """The letter was let go on another page while somebody wrote: their words come back."""
    return visit.show(
        "letters/gone.html",
        why=said(Refused("not_there")),
        typed=typed(visit.request),
        list_url=visit.url("f"),
    )


def _draft(state: State, name: str) -> Draft | None:
    if name in KIND_OF:
        return None
    draft = find(state.own.apology.drafts, name)
    if draft is None:
        raise Http404
    return draft


def _kind(draft: Draft | None, name: str) -> Kind:
    return draft.kind if draft is not None else KIND_OF[name]


def _unbound(draft: Draft | None, name: str) -> LetterForm:
    if draft is None:
        return LetterForm(initial={"id": new_id(), "base": digest("")})
    return LetterForm(initial={"id": draft.id, "text": draft.text, "base": digest(draft.text)})


def _as_typed(form: LetterForm) -> LetterForm:
    """The same words again, with nothing said to be wrong: looking over asks nothing."""
    data = form.data
    return LetterForm(
        initial={
            "id": data.get("id", ""),
            "base": data.get("base", ""),
            "text": plain_lines(data.get("text", "")),
        }
    )


def _write(visit: Visit, name: str, data: dict[str, Any]) -> WriteDraft:
    kind = KIND_OF.get(name, "full")  # a letter that exists keeps its own
    purpose = FOR.get(name[1:], "") if name in KIND_OF else ""
    return WriteDraft(at=visit.now, id=data["id"], kind=kind, text=data["text"], purpose=purpose)


def _other_words(state: State, form: LetterForm) -> str:
    """What another page saved meanwhile, or ""; then both are shown and none is lost."""
    kept = find(state.own.apology.drafts, form.data.get("id", ""))
    if kept is None or not form.is_valid():
        return ""
    is_known = form.cleaned_data["base"] == digest(kept.text)
    if is_known or form.cleaned_data["text"].strip() == kept.text:
        return ""
    form.refuse(
        _(
            "This letter was changed on another page meanwhile. Yours is still here, the other is "
            "below it. Save again to keep yours."
        ),
        "text",
    )
    form.data = {**form.data.dict(), "base": digest(kept.text)}  # type: ignore[attr-defined]
    return kept.text


def _set_aside(visit: Visit, name: str) -> HttpResponseBase:
    """Set one note aside; the words on the page stay as they were typed, saved or not."""
    refused = ""
    key = visit.request.POST["aside"]

    def refuse(sentence: str, field: str) -> None:
        nonlocal refused
        refused = sentence

    attempt(visit, SetFindingAside(at=visit.now, key=key), refuse)
    state = visit.state()
    draft = _draft(state, name)
    if visit.request.headers.get("HX-Request"):
        shown = beside(state, _kind(draft, name), typed(visit.request))
        return visit.show(
            "letters/notes.html", beside=shown, live=True, plan_url=visit.url("e", "k")
        )
    form = _as_typed(LetterForm(visit.request.POST))
    return _show(visit, state, name, draft, form, refused=refused)


def _show(
    visit: Visit,
    state: State,
    name: str,
    draft: Draft | None,
    form: LetterForm,
    refused: str = "",
    other: str = "",
) -> HttpResponseBase:
    kind = _kind(draft, name)
    form.fields["text"].label = QUESTIONS[kind]
    form.fields["text"].widget.attrs.update(_as_one_types(visit, name))
    text = plain_lines(form["text"].value() or "")
    return visit.show(
        "letters/workbench.html",
        form=form,
        kind=kind,
        lead=LEADS[kind],
        beside=beside(state, kind, text),
        other=other,
        refused=refused,
        draft=draft,
        is_saved=draft is not None and draft.text == text.strip(),
        purpose=PURPOSES.get(draft.purpose, "") if draft else "",
        purpose_url=visit.url("f", f"{name}/5") if draft else "",
        plan_url=visit.url("e", "k"),
        list_url=visit.url("f"),
        page_url=visit.url("f", name),
        ready_url=visit.url("f", f"{name}/2") if draft else "",
        give_url=visit.url("g", draft.id) if draft and draft.is_ready else "",
        aloud_url=visit.url("f", f"{name}/3") if draft else "",
        earlier_url=visit.url("f", f"{name}/6") if draft and draft.earlier else "",
        let_go_url=visit.url("z", f"f/{name}") if draft else "",
    )


def earlier(visit: Visit, name: str) -> HttpResponseBase:
    """How a letter read before each time that it was changed, the last one first. For its writer alone."""
    draft = _draft(visit.state(), name)
    if draft is None:
        raise Http404
    return visit.show(
        "letters/earlier.html",
        earlier=[
            {"at": timezone.localtime(one.at), "text": one.text} for one in reversed(draft.earlier)
        ],
        is_all=len(draft.earlier) < MOST_EARLIER,
        most=MOST_EARLIER,
        given=draft.given,
        let_go_url=visit.url("z", f"f/{name}"),
        back_url=visit.url("f", name),
    )


def _as_one_types(visit: Visit, name: str) -> dict[str, str]:
    """The letter is looked over in the body of a POST, some time after the last key."""
    return {
        "data-notes": "notes",
        "data-under": "under",
        "hx-post": visit.url("f", f"{name}/1"),
        "hx-trigger": "input changed delay:900ms",
        "hx-target": "#notes",
        "hx-sync": "this:replace",
    }


def _given(visit: Visit, state: State, draft: Draft) -> HttpResponseBase:
    """A letter that was given stays as it was; words typed meanwhile come back to be copied."""
    delivery = next((d for d in state.own.apology.deliveries if d.draft == draft.id), None)
    return visit.show(
        "letters/given.html",
        paragraphs=draft.text.split("\n\n"),
        delivery=delivery,
        list_url=visit.url("f"),
        after_url=visit.url("g", delivery.id) if delivery else "",
        earlier_url=visit.url("f", f"{draft.id}/6") if draft.earlier else "",
        typed=typed(visit.request) if visit.posts else "",
        why=said(Refused("already_given")) if visit.posts else gettext("This letter was given."),
    )
