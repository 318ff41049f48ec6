"""What the hurt person told that they need, count on or ask for: theirs to change, weigh and end.

Beside each stands what was answered, and what was begun only where they welcomed to see it.
Nothing here is asked of them, and nothing is late.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amends.repair import State
from amends.repair.kinds import find
from amends.repair.practices import needs, partners_side
from amends.repair.practices.owning import Weight
from amends.web.forms import AmendsForm, Day
from amends.web.pages import asking, between, shared_book
from amends.web.pages.asking import MakingForm, ask, choice, words
from amends.web.pages.bringing import bring
from amends.web.pages.frame import Visit, new_id
from amends.web.pages.given_needs import SAYS, STANDS
from amends.web.pages.given_telling import HEAVY
from amends.web.pages.own_side import NUMBERS as SHELVES
from amends.web.pages.promise_days import A_DAY
from amends.web.pages.thing import Text

CHANGE, WEIGH, TELL_WEIGHT, END, RELY = "4", "5", "6", "7", "8"

YES, NO = "yes", "no"
NOT_SAID: Final = "none"


@dataclass(frozen=True, kw_only=True, slots=True)
class Telling:
    """One of the three things that can be told, and how it is asked for."""

    kind: needs.Kind
    shelf: partners_side.Shelf | None
    name: asking.Text
    title: asking.Text
    lead: asking.Text
    label: asking.Text
    hint: asking.Text


TELLINGS: Final[dict[str, Telling]] = {
    "1": Telling(
        kind="need",
        shelf="need",
        name=gettext_lazy("Tell something you need to go on"),
        title=gettext_lazy("What you need to go on"),
        lead=gettext_lazy(
            "Your partner can read it, and answer yes, otherwise, or cannot. You promise nothing "
            "by it, and can change it or end it on any day."
        ),
        label=gettext_lazy("What do you need?"),
        hint=gettext_lazy("As small or as large as it is."),
    ),
    "2": Telling(
        kind="counts_on",
        shelf="counts_on",
        name=gettext_lazy("Tell something you count on"),
        title=gettext_lazy("What you count on"),
        lead=gettext_lazy(
            "What seems plain to you can be news to your partner. Said, it can be kept."
        ),
        label=gettext_lazy("What do you count on?"),
        hint=gettext_lazy("“That the rent is paid on the first.”"),
    ),
    "3": Telling(
        kind="small",
        shelf=None,
        name=gettext_lazy("Ask for one small thing"),
        title=gettext_lazy("One small thing"),
        lead=gettext_lazy(
            "Something small that your partner could keep, asked for openly. They answer yes, "
            "otherwise, or cannot."
        ),
        label=gettext_lazy("What do you ask for?"),
        hint=gettext_lazy("“That you call on Thursday at six.”"),
    ),
}

HEADS: Final[dict[needs.Kind, Promise]] = {
    "need": gettext_lazy("What you need to go on"),
    "counts_on": gettext_lazy("What you count on"),
    "small": gettext_lazy("Small things you asked for"),
}

THEY_SAID: Final[dict[needs.Answer, Promise]] = {
    "yes": gettext_lazy("They said yes."),
    "otherwise": gettext_lazy("They said: yes, but otherwise."),
    "cannot": gettext_lazy("They said that they cannot."),
}


class NeedForm(MakingForm):
    text = words("", rows=3)
    welcome = choice(
        gettext_lazy("Do you want to see what they begin against it?"),
        [
            (NO, gettext_lazy("No, leave me out of it")),
            (YES, gettext_lazy("Yes, they may show me")),
        ],
        beside=True,
    )
    until = forms.DateField(
        label=gettext_lazy("For which day?"),
        help_text=gettext_lazy("Only if it has one."),
        required=False,
        widget=Day(),
        error_messages=A_DAY,
    )

    def __init__(self, *args: Any, telling: Telling, has_day: bool, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["text"].label = str(telling.label)
        self.fields["text"].help_text = str(telling.hint)
        if not has_day:
            del self.fields["until"]


class WeightForm(AmendsForm):
    weight = choice(
        gettext_lazy("How heavy does it weigh?"),
        [*HEAVY.items(), (NOT_SAID, gettext_lazy("Rather not say"))],
        beside=True,
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One thing that was told. `shown`: what the other showed of what they began, with its day."""

    text: str
    day: date
    until: date | None
    answer: Text
    answer_text: str
    shown: list[tuple[Text, str]]
    shown_on: date | None
    weight: Text
    tells_weight: bool
    said: Text
    says: list[tuple[str, Text]]
    urls: dict[str, str]
    id: str


def shown(visit: Visit, act: str, id: str) -> HttpResponseBase:
    state = visit.state()
    if not act:
        return show(visit, state)
    if act in TELLINGS:
        return _tell(visit, state, TELLINGS[act], id)
    need = find(state.shared.needs.standing, id)
    if need is None or act not in ACTS:
        raise Http404
    return ACTS[act](visit, state, need)


def show(visit: Visit, state: State) -> HttpResponseBase:
    standing = state.shared.needs.standing
    return visit.show(
        "needs/told.html",
        groups=[
            {"head": head, "rows": rows}
            for kind, head in HEADS.items()
            if (rows := [_row(visit, state, one) for one in standing if one.kind == kind])
        ],
        is_open=not state.shared.pacing.is_closed,
        tellings=[{"name": one.name, "url": visit.url("N", act)} for act, one in TELLINGS.items()],
        shelves=[
            {"name": _("What you need, for yourself"), "url": visit.url("l", SHELVES["need"])},
            {
                "name": _("What you count on, for yourself"),
                "url": visit.url("l", SHELVES["counts_on"]),
            },
        ],
        back_url=visit.url("p"),
    )


def _row(visit: Visit, state: State, need: needs.NeedTold) -> Row:
    ours = state.shared.needs
    answer, shown, said = ours.answer_to(need.id), ours.shown_of(need.id), ours.reliance(need.id)
    weight = state.own.partners_side.weight_of(need.id)
    told = ours.weight_of(need.id)
    return Row(
        id=new_id(),
        text=ours.latest(need).text,
        day=between.day_of(visit, need),
        until=need.until,
        answer=THEY_SAID[answer.answer] if answer else "",
        answer_text=answer.text if answer else "",
        shown=[(STANDS[row.stands], row.what) for row in shown.rows] if shown else [],
        shown_on=shown.day if shown else None,
        weight=_weighs(weight, told),
        tells_weight=weight != told,
        said=SAYS[said.says] if said else "",
        says=[] if need.kind == "need" else list(SAYS.items()),
        urls={
            "one": between.place_of(visit, need),
            "change": visit.url("N", f"{CHANGE}/{need.id}"),
            "weigh": visit.url("N", f"{WEIGH}/{need.id}"),
            "tell_weight": visit.url("N", f"{TELL_WEIGHT}/{need.id}"),
            "end": visit.url("N", f"{END}/{need.id}"),
            "rely": visit.url("N", f"{RELY}/{need.id}"),
        },
    )


def _weighs(weight: Weight | None, told: Weight | None) -> str:
    """How heavy it weighs for them, and whether that was told."""
    if weight is None and told is None:
        return ""
    name = _("Rather not say") if weight is None else HEAVY[weight]
    said = _("%(weight)s; told") if weight == told else _("%(weight)s; not told")
    return said % {"weight": name}


# Telling, and changing


def _tell(visit: Visit, state: State, telling: Telling, id: str) -> HttpResponseBase:
    """Begun from a page of one's own, or from nothing."""
    page = find(state.own.partners_side.on(telling.shelf), id) if telling.shelf and id else None
    if id and page is None:
        raise Http404
    form = NeedForm(
        visit.request.POST if visit.posts else None,
        initial={"text": page.text if page else ""},
        telling=telling,
        has_day=telling.kind == "small",
    )
    return _bring(visit, form, telling, lambda **said: needs.TellNeed(kind=telling.kind, **said))


def _change(visit: Visit, state: State, need: needs.NeedTold) -> HttpResponseBase:
    now = state.shared.needs.latest(need)
    telling = next(one for one in TELLINGS.values() if one.kind == need.kind)
    form = NeedForm(
        visit.request.POST if visit.posts else None,
        initial={"text": now.text, "welcome": YES if now.welcome else NO},
        telling=telling,
        has_day=False,
    )
    return _bring(visit, form, telling, lambda **said: needs.ChangeNeed(of=need.id, **said))


def _bring(
    visit: Visit, form: NeedForm, telling: Telling, act: Callable[..., Any]
) -> HttpResponseBase:
    def made(*, welcome: str, **said: Any) -> Any:
        return act(welcome=welcome == YES, **said)

    return bring(
        visit,
        form,
        made,
        {"text": "", "welcome": NO},
        title=telling.title,
        lead=telling.lead,
        main=_("Give it"),
        aside=_("Keep it to yourself"),
        said=_("Given. For ten minutes you can take it back."),
        back="N",
    )


# How heavy it weighs


def _weigh(visit: Visit, state: State, need: needs.NeedTold) -> HttpResponseBase:
    weight = state.own.partners_side.weight_of(need.id)
    form = WeightForm(
        visit.request.POST if visit.posts else None, initial={"weight": weight or NOT_SAID}
    )
    if visit.posts and visit.attempt(form, lambda said: _weighed(visit, need, said["weight"])):
        return visit.saved("N")
    return ask(
        visit,
        form,
        title=_("How heavy it weighs"),
        lead=_("For you alone. You can tell it afterwards, in one press, or never."),
        back=visit.url("N"),
    )


def _weighed(visit: Visit, need: needs.NeedTold, weight: Any) -> partners_side.WeighNeed:
    chosen = None if weight == NOT_SAID else weight
    return partners_side.WeighNeed(at=visit.now, of=need.id, weight=chosen)


def _tell_weight(visit: Visit, state: State, need: needs.NeedTold) -> HttpResponseBase:
    weight = state.own.partners_side.weight_of(need.id)
    command = needs.TellWeight(
        at=visit.now, by="harmed", id=shared_book.pressed_id(visit), of=need.id, weight=weight
    )
    said = _("Told. For ten minutes you can take it back.")
    return shared_book.press(visit, command, said, then="N")


# Ending it, and whether it could be relied on


def _end(visit: Visit, state: State, need: needs.NeedTold) -> HttpResponseBase:
    command = needs.EndNeed(at=visit.now, by="harmed", id=shared_book.pressed_id(visit), of=need.id)
    return shared_book.press(visit, command, _("Ended, from now on."), then="N")


def _rely(visit: Visit, state: State, need: needs.NeedTold) -> HttpResponseBase:
    says: Any = visit.request.POST.get("says", "")
    command = needs.SayReliance(
        at=visit.now, by="harmed", id=shared_book.pressed_id(visit), of=need.id, says=says
    )
    return shared_book.press(
        visit, command, _("Said. For ten minutes you can take it back."), then="N"
    )


ACTS: Final[dict[str, Callable[[Visit, State, needs.NeedTold], HttpResponseBase]]] = {
    CHANGE: _change,
    WEIGH: _weigh,
    TELL_WEIGHT: _tell_weight,
    END: _end,
    RELY: _rely,
}
