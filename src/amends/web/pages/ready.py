"""From a draft to a letter that may be given: an honest look, a rest, reading it aloud alone.

Nothing here can reach the other person; a letter that may not go where nothing may reach them is
held by the rules all the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends import words
from amends.repair import State
from amends.repair.kinds import find
from amends.repair.practices.apology import (
    AGAIN,
    USUAL_REST,
    Because,
    Draft,
    Element,
    MarkReady,
    Pointed,
    ShortenRest,
    done_since,
    missing_elements,
    undated,
)
from amends.web.forms import AmendsForm, ChoiceCards, ChoiceCardsMany
from amends.web.pages import steps, workbench
from amends.web.pages.asking import Text
from amends.web.pages.frame import Visit
from amends.web.reading import sentences

RESTS: Final[dict[str, timedelta]] = {
    "overnight": USUAL_REST,
    "two_days": timedelta(days=2),
    "week": timedelta(days=7),
}

NOT_YET: Final = "not_yet"

POINT_AT: Final[dict[Element, Text]] = {
    "act": _("Which of your sentences says what you did?"),
    "responsibility": _("Which of your sentences says that it was your doing, or wrong?"),
    "remorse": _("Which of your sentences says that you are sorry for it?"),
}


class UntrueForm(AmendsForm):
    nothing_untrue = forms.ChoiceField(
        label=_("Is anything in it untrue?"),
        help_text=_("Also what is true only as far as it goes."),
        choices=[("no", _("No")), ("yes", _("Yes, something"))],
        widget=ChoiceCards(beside=True),
        error_messages={"required": _("Choose one. Nobody sees the answer.")},
    )


class LeftOutForm(AmendsForm):
    left_out = forms.ChoiceField(
        label=_("Is anything left out that they would want to know?"),
        choices=[
            ("nothing", _("No")),
            ("with_help", _("Yes, and I will tell it with help")),
            ("something", _("Yes, something")),
        ],
        widget=ChoiceCards(
            hints={"with_help": _("Some things are better told with a counsellor beside you.")}
        ),
        error_messages={"required": _("Choose one. Nobody sees the answer.")},
    )


class AnywayForm(AmendsForm):
    would_say_anyway = forms.ChoiceField(
        label=_("Would you say it if nothing changed for you?"),
        help_text=_("If they did not answer, did not forgive, and you never heard of it again."),
        choices=[("yes", _("Yes")), ("no", _("Not yet"))],
        widget=ChoiceCards(beside=True),
        error_messages={"required": _("Choose one. Nobody sees the answer.")},
    )


class RestForm(AmendsForm):
    rest = forms.ChoiceField(
        label=_("How long shall it rest?"),
        help_text=_("What is written late is read again by daylight. You can end the rest early."),
        choices=[
            ("overnight", _("Overnight, twelve hours")),
            ("two_days", _("Two days")),
            ("week", _("A week")),
        ],
        widget=ChoiceCards(),
    )


HONEST: Final = (UntrueForm, LeftOutForm, AnywayForm)
"""Three questions that nobody else sees answered (S1.1e, S1.1f)."""


def look_honestly(visit: Visit, name: str) -> HttpResponseBase:
    state = visit.state()
    draft = _open_draft(state, name)
    forms_of: list[type[AmendsForm]] = [
        *HONEST,
        *_impact_step(state, draft),
        *_pointing_step(draft),
        *_since_step(state, draft),
        *_promise_step(state, draft),
        RestForm,
    ]
    first = {"rest": "overnight", "impacts": draft.impacts}
    walk = steps.walk(visit, forms_of, first=first, half="honest_look")
    if walk.values is not None:
        command = _ready(visit, draft, walk.values)
        if walk.does(command, lambda why, at: walk.refuse(why, _beside(at, draft, command))):
            return visit.saved("g", draft.id)
    return visit.show(
        "ready/look.html",
        walk=walk,
        draft=draft,
        paragraphs=draft.text.split("\n\n"),
        beside=workbench.beside(state, draft.kind, draft.text),
        draft_url=visit.url("f", draft.id),
        reflect_url=visit.url("e"),
        promise_url=visit.url("j", "p"),
    )


def read_aloud(visit: Visit, name: str) -> HttpResponseBase:
    """The letter in large type, to be read aloud to oneself. Nothing is recorded."""
    draft = _open_draft(visit.state(), name)
    back = visit.url("g" if draft.is_ready else "f", draft.id)
    return visit.show(
        "ready/aloud.html",
        paragraphs=draft.text.split("\n\n"),
        back_url=back,
        draft_url=visit.url("f", draft.id),
    )


def end_rest(visit: Visit, name: str) -> HttpResponseBase:
    """End the rest before its time. It is asked once, kindly, and then done."""
    draft = _open_draft(visit.state(), name)
    form = AmendsForm(visit.request.POST if visit.posts else None)
    if visit.posts and visit.attempt(form, lambda _data: ShortenRest(at=visit.now, of=draft.id)):
        return visit.saved("g", draft.id, gettext("The rest is over. The letter can be given."))
    return visit.show("ready/rest.html", form=form, draft=draft, back_url=visit.url("g", draft.id))


def _open_draft(state: State, name: str) -> Draft:
    draft = find(state.own.apology.drafts, name)
    if draft is None or draft.given:
        raise Http404
    return draft


def _impact_step(state: State, draft: Draft) -> list[type[AmendsForm]]:
    """Which impacts it names, and for a letter given again, why again."""
    if draft.kind == "acknowledgement":
        return []
    rows = [(row.id, row.text) for row in state.own.impact.known]
    fields: dict[str, forms.Field] = {
        "impacts": forms.MultipleChoiceField(
            label=_("Which of these does your letter name?"),
            help_text=_("What you wrote about how it was for them."),
            required=False,
            choices=rows,
            widget=ChoiceCardsMany(),
        )
    }
    if draft.kind in ("renewed", "understanding"):
        fields["because"] = _because()
    return [type("NamedForm", (AmendsForm,), fields)]


def _because() -> forms.ChoiceField:
    return forms.ChoiceField(
        label=_("Why is it said again?"),
        choices=[
            ("asked", _("They asked to hear it")),
            ("new_impact", _("I understood something about what it did to them")),
            ("new_facts", _("New facts came out")),
            ("setback", _("There was a setback")),
        ],
        widget=ChoiceCards(),
        error_messages={"required": _("An apology is given again for a reason. Choose one.")},
    )


def _pointing_step(draft: Draft) -> list[type[AmendsForm]]:
    """For what the reader did not find: the writer may point at their own sentence."""
    missing = missing_elements(draft.text)
    if draft.kind == "acknowledgement" or not missing:
        return []
    own = [("", _("None of them yet")), *((one, one) for one in sentences(draft.text))]
    fields = {
        f"point_{element}": forms.ChoiceField(
            label=POINT_AT[element],
            help_text=_("The reader did not find it. It misses things; you know what you meant."),
            required=False,
            choices=own,
            widget=ChoiceCards(),
        )
        for element in missing
    }
    return [type("PointingForm", (AmendsForm,), fields)]


def _since_step(state: State, draft: Draft) -> list[type[AmendsForm]]:
    """Of a further letter: what it says was done since the last one, or that there is nothing yet."""
    if draft.kind not in AGAIN:
        return []
    done = [(one.id, one.what) for one in done_since(state)]
    own = [(one, one) for one in sentences(draft.text)]
    fields = {
        "since": forms.MultipleChoiceField(
            label=_("What have you done since the last letter?"),
            help_text=_("What this letter names of it. Words again weigh little without it."),
            choices=[*done, (NOT_YET, _("Not yet: nothing that I could name"))],
            widget=ChoiceCardsMany(),
            error_messages={"required": _("Choose what it names, or “not yet”.")},
        ),
        "since_said": forms.ChoiceField(
            label=_("Which of your sentences says so?"),
            choices=own,
            widget=ChoiceCards(),
            error_messages={"required": _("Choose the sentence, or go back and write one.")},
        ),
    }
    return [type("SinceForm", (AmendsForm,), fields)]


def _promise_step(state: State, draft: Draft) -> list[type[AmendsForm]]:
    """For sentences that promise something and say no day (S2.9a). The reader may be wrong."""
    bare = undated(state, draft)
    if not bare:
        return []
    fields = {
        "no_promise": forms.MultipleChoiceField(
            label=_("By when, or how? Here it says no day."),
            help_text=_("Write the day into the sentence, or keep it as a promise with days. Tick only what is no promise at all."),
            required=False,
            choices=[(one, one) for one in bare],
            widget=ChoiceCardsMany(),
        )
    }  # fmt: skip
    return [type("PromiseForm", (AmendsForm,), fields)]


def _ready(visit: Visit, draft: Draft, values: dict[str, Any]) -> MarkReady:
    because: Because | None = values.get("because") or None
    return MarkReady(
        at=visit.now,
        of=draft.id,
        nothing_untrue=values["nothing_untrue"] == "no",
        left_out=values["left_out"],
        would_say_anyway=values["would_say_anyway"] == "yes",
        impacts=tuple(values.get("impacts", ())),
        pointed=tuple(
            Pointed(element=element, sentence=values[f"point_{element}"])
            for element in POINT_AT
            if values.get(f"point_{element}")
        ),
        rest=RESTS[values["rest"]],
        because=because,
        since=tuple(one for one in values.get("since", ()) if one != NOT_YET),
        not_yet=NOT_YET in values.get("since", ()),
        since_said=values.get("since_said", ""),
        no_promise=tuple(values.get("no_promise", ())),
    )


def _beside(field: str, draft: Draft, command: MarkReady) -> str:
    """The field beside which a refusal is shown: what is missing is said where one can point."""
    missing = missing_elements(draft.text, command.pointed) if field == "text" else ()
    return f"point_{missing[0]}" if missing else field


@dataclass(frozen=True, slots=True, kw_only=True)
class Promised:
    """A sentence of a letter that promises: what, and when as far as it says so."""

    text: str
    what: str
    when: str


def promised_in(draft: Draft) -> tuple[Promised, ...]:
    """What a letter promises, ready to be made a promise with a day (S2.9a)."""
    return tuple(_promised(draft.text, promise) for promise in words.read(draft.text).promises)


def _promised(text: str, promise: words.Promise) -> Promised:
    start, end = promise.what
    return Promised(
        text=promise.text,
        what=text[start:end],
        when=", ".join(text[first:last] for first, last in promise.when),
    )


def promises_in(draft: Draft) -> tuple[str, ...]:
    """The sentences of a letter that promise something (S2.9a)."""
    return tuple(promised.text for promised in promised_in(draft))
