"""A page that is left half done, and found again: what was typed is kept by a press, and offered.

The press is one of the page's own form, so that it works without scripts and nothing is kept that
nobody asked for. What is kept is one sealed entry in its person's own book; the page's address, the
log and the title say nothing of it. Where something is kept, the page offers it in the form's place,
and carries it in hidden fields, as the steps of a long form carry theirs. Where the page is not
there any more, its address still gives the words back.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, Literal, TypeVar

from django import forms
from django.contrib import messages
from django.http import Http404, QueryDict
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.datastructures import MultiValueDict
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends import journal
from amends.repair import Command, LetGoOf, Refused, State
from amends.repair.practices.unfinished import KeepUnfinished, Typed, UnfinishedKept
from amends.web.forms import AmendsForm
from amends.web.pages.frame import Visit, new_id, page, said
from amends.web.pages.saying import attempt

LATER: Final = "later"
GO_ON: Final = "go_on"
ANEW: Final = "anew"

OURS: Final = ("csrfmiddlewaretoken", "step", "press", "aside", "seen", "kept")
"""What a form sends beside its fields."""

Form = Literal[
    "amends",
    "promise",
    "week",
    "guessed_week",
    "honest_look",
    "terms",
    "terms_now",
    "own_terms",
    "harm",
    "guess",
    "told",
    "own_impact",
    "agreement",
    "agreement_anew",
]

TITLES: Final[Mapping[str, Promise]] = {
    "amends": _("Put something against it"),
    "promise": _("A promise"),
    "week": _("This week"),
    "guessed_week": _("A guess at their week"),
    "honest_look": _("An honest look"),
    "terms": _("What did they ask for?"),
    "terms_now": _("The terms, as they are now"),
    "own_terms": _("Your terms"),
    "harm": _("What happened"),
    "guess": _("What was it like for them?"),
    "told": _("What they told you"),
    "own_impact": _("How it was"),
    "agreement": _("Propose something"),
    "agreement_anew": _("Propose it anew"),
}
"""What each page is headed, for a line that leads back to it."""

AnyForm = TypeVar("AnyForm", bound=AmendsForm)


@dataclass(kw_only=True, slots=True)
class HalfDone:
    """What is kept of one page, and what its form was sent to do with it."""

    visit: Visit
    form: Form
    kept: UnfinishedKept | None
    is_offered: bool
    """Whether the offer to go on stands in the place of the form."""

    @property
    def press(self) -> str:
        return self.visit.request.POST.get("press", "")

    @property
    def going_on(self) -> str:
        """The id of what this form goes on with, "" where it was begun anew."""
        sent = self.visit.request.POST.get("kept", "")
        is_it = self.kept is not None and self.kept.id == sent and self.press != ANEW
        return sent if is_it else ""

    @property
    def begun(self) -> date | None:
        return timezone.localdate(self.kept.begun) if self.kept else None

    @property
    def replaces(self) -> date | None:
        """Since when something is kept that the next press would take the place of."""
        return None if self.going_on else self.begun

    @property
    def step(self) -> int:
        return self.kept.step if self.kept else 1

    @property
    def fields(self) -> list[tuple[str, str]]:
        """What is kept, for hidden fields."""
        if self.kept is None:
            return []
        thing = [("id", self.kept.thing)] if self.kept.thing else []
        return [*thing, *((one.name, one.value) for one in self.kept.fields)]

    @property
    def let_go_url(self) -> str:
        return let_go_url(self.visit, self.kept) if self.kept else ""

    @property
    def home_url(self) -> str:
        return self.visit.url("a")

    def made(self, make: Callable[..., AnyForm], first: Mapping[str, Any]) -> AnyForm:
        """The form of a page that has one: empty, as it was kept, or as it was sent."""
        if not self.visit.posts or self.press == ANEW:
            return make(initial=dict(first))
        sent = self.visit.request.POST
        if self.press == GO_ON:
            return make(initial=_as_kept(make().fields, sent, first))
        form = make(data=sent, initial=dict(first))
        if self.press == LATER:
            self.keep(form, 1)
        return form

    def keep(self, form: AmendsForm, step: int) -> bool:
        """Keep what was sent, sound or not. Where that cannot be, `form` says so and nothing else."""
        sent = self.visit.request.POST
        command = KeepUnfinished(
            at=self.visit.now,
            id=new_id(),
            form=self.form,
            page=_address(self.visit),
            step=step,
            thing=sent.get("id", ""),
            fields=_as_sent(form, sent),
            after=self.going_on,
        )
        try:
            state = self.visit.do(command)
        except Refused as refused:
            _say_only(form, said(refused))
            return False
        except journal.MovedOn:
            _say_only(form, said(Refused("moved_on")))
            return False
        self.kept = state.own.unfinished.of(command.page)
        self.is_offered = True
        messages.success(self.visit.request, gettext("Kept for later, and sealed."))
        return True

    def sends(self, form: AmendsForm, command: Callable[[dict[str, Any]], Command]) -> bool:
        """As `Visit.attempt`, where the form was sent to be done; what was kept of it then goes."""
        if not self.visit.posts or self.press in (LATER, GO_ON, ANEW):
            return False
        is_done = self.visit.attempt(form, command)
        if is_done:
            self.finish()
        return is_done

    def finish(self) -> None:
        """The page is done: let go of what was kept of it, unless another thing was made beside it."""
        if self.kept is None:
            return
        is_same = self.kept.thing == self.visit.request.POST.get("id", "")
        if self.going_on or is_same:
            gone = LetGoOf(at=self.visit.now, id=self.kept.id)
            # What was done stands; what was kept would only be offered once more.
            attempt(self.visit, gone, lambda _why, _field: None)


def here(visit: Visit, form: Form) -> HalfDone:
    """What was left half done of this very page."""
    kept = visit.state().own.unfinished.of(_address(visit))
    return HalfDone(
        visit=visit, form=form, kept=kept, is_offered=kept is not None and not visit.posts
    )


@page()
def words_left(visit: Visit) -> HttpResponseBase:
    """For an address behind which there is no page now: what is kept of it, or nothing as ever.

    A letter was given meanwhile, a wish was withdrawn, a door is closed: it says none of that.
    """
    kept = visit.state().own.unfinished.of(_address(visit))
    if kept is None or visit.posts:
        raise Http404
    return visit.show(
        "half_done/left.html",
        title=title_of(kept),
        words=written_in(kept),
        let_go_url=let_go_url(visit, kept),
        back_url=visit.url("a"),
    )


_CHOSEN: Final = re.compile(r"[a-z0-9_:.,+-]*|[A-Z]{3}|[A-Za-z0-9_-]{16,}|[A-Z]\w+/\w+")
"""A code, a number, a day, an hour, a currency, an id, a place of the clock."""


def written_in(kept: UnfinishedKept) -> list[str]:
    """What was written in its fields: what is only chosen has no words of its own.

    That is told by its shape: a code is one small word, or an id; a number, day and hour have no letter.
    """
    return [one.value for one in kept.fields if one.value and not _CHOSEN.fullmatch(one.value)]


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One page that is half done, with the way back to it."""

    title: str
    day: date
    url: str
    let_go_url: str


def lines(visit: Visit, state: State) -> list[Line]:
    return [
        Line(
            title=title_of(one),
            day=timezone.localdate(one.begun),
            url=_url(visit, one),
            let_go_url=let_go_url(visit, one),
        )
        for one in state.own.unfinished.kept
    ]


def title_of(kept: UnfinishedKept) -> str:
    return str(TITLES.get(kept.form) or gettext("A page"))


def let_go_url(visit: Visit, kept: UnfinishedKept) -> str:
    return visit.url("z", f"a/{kept.id}")


def _url(visit: Visit, kept: UnfinishedKept) -> str:
    code, _slash, act = kept.page.partition("/")
    return visit.url(code, act)


def _address(visit: Visit) -> str:
    """Where this page stands within its repair: codes and ids, and nothing that was typed."""
    match = visit.request.resolver_match
    code = match.kwargs["code"] if match else ""
    return f"{code}/{visit.act}" if visit.act else code


def _as_sent(form: AmendsForm, sent: MultiValueDict[str, str]) -> tuple[Typed, ...]:
    """Each value of each field; "" for one of this page of which nothing is chosen."""
    aside = {*OURS, "id"}
    every = {name: values for name, values in sent.lists() if name not in aside}
    blank = {name: [""] for name in form.fields if name not in aside and name not in every}
    return tuple(
        Typed(name=name, value=value)
        for name, values in {**every, **blank}.items()
        for value in values
    )


def _as_kept(
    fields: Mapping[str, forms.Field], sent: QueryDict, first: Mapping[str, Any]
) -> dict[str, Any]:
    """What was kept, as the values that fields begin with."""
    begin = {**first, **{name: sent[name] for name in sent if name not in OURS}}
    for name, field in fields.items():
        if name in sent:
            begin[name] = field.widget.value_from_datadict(sent, MultiValueDict(), name)
    return begin


def _say_only(form: AmendsForm, sentence: str) -> None:
    """Say this, and nothing of what is missing: the form was not sent to be done."""
    form.errors.clear()
    form.refuse(sentence)
