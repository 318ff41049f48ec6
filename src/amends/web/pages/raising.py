"""Leaf V: talking about talking, and small matters raised early and softly.

`V/` both; `V/1/<n>/` a card, with a note of one's own; `V/2/` for the hurt person: which cards lie open,
and how deep; `V/3/` a small tension, `V/3/<id>/` again; `V/4/` a soft start, `V/4/<id>/` again or out of
a tension; `V/5/` raise one, `V/5/<start>/` as it was planned. What stands in the log and in the plans is
its writer's alone. (STEPS S3.3d, S3.4b.)
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

from amends.guides import talking as library
from amends.guides.talking import Card
from amends.repair import Command, State
from amends.repair.kinds import find
from amends.repair.practices import early, matters
from amends.repair.practices.early import Standing
from amends.web.forms import ChoiceCardsMany, Day
from amends.web.pages import between, following
from amends.web.pages.asking import MakingForm, ask, choice, words
from amends.web.pages.bringing import bring
from amends.web.pages.frame import Visit, addressed, page
from amends.web.pages.given_agreements import may_propose
from amends.web.pages.given_matters import DEPTHS, softly, stands
from amends.web.pages.saying import day
from amends.web.pages.thing import Part

CARD, PICK, TENSION, START, RAISE = "1", "2", "3", "4", "5"
PROPOSED_FROM: Final = "7"
"""4/7/c<n> and 4/7/r<n> (agreements.py): the rule of a card, and a rule that stands beside them."""

STANDINGS: Final[dict[Standing, Promise]] = {
    "open": _("It is still there"),
    "said": _("I said it"),
    "quiet": _("I kept quiet, to have no quarrel"),
    "passed": _("It passed, and there is nothing to say"),
}


NO_PEACE: Final = _("Quiet is not peace yet. It can still be said, softly.")


class CardForm(MakingForm):
    text = words(_("What comes to you"), hint=_("For you alone."), rows=4)


class PickForm(MakingForm):
    cards = forms.MultipleChoiceField(
        label=_("Which may be talked about?"),
        help_text=_("None is a whole answer. You can change it on any day."),
        required=False,
        widget=ChoiceCardsMany(),
    )
    depth = forms.TypedChoiceField(
        label=_("How deep?"),
        choices=[(str(n), name) for n, name in DEPTHS.items()],
        coerce=int,
        widget=forms.RadioSelect,
    )

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["cards"].choices = [  # type: ignore[attr-defined]
            (card.id, gettext(card.title)) for card in library.cards()
        ]


class TensionForm(MakingForm):
    text = words(_("What was it?"), hint=_("Small things too. Only what happened."), rows=3)
    on = forms.DateField(
        label=_("On which day?"),
        widget=Day(),
        error_messages={"required": _("A day is needed.")},
    )
    standing = choice(_("And now?"), list(STANDINGS.items()))

    def __init__(self, *args: Any, is_hurt: bool, **named: Any) -> None:
        super().__init__(*args, **named)
        if not is_hurt:
            # Whoever was hurt may keep quiet as long as they like, and nobody counts it.
            self.fields["standing"].widget.hints = {"quiet": NO_PEACE}


class SoftForm(MakingForm):
    saw = words(
        _("What did you see or hear?"),
        hint=_("One thing, as a camera would have it. No “always” and no “never”."),
        rows=3,
    )
    felt = words(_("What did you feel?"), hint=_("A feeling, and no verdict."), rows=2)
    ask = words(_("What do you ask?"), hint=_("One small thing that can be done, or not."), rows=2)
    reaching = ("saw", "felt", "ask")


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """A line in a list, with the ways on from it."""

    title: str
    about: str = ""
    day: date | None = None
    url: str = ""
    raise_url: str = ""
    soft_url: str = ""
    let_go_url: str = ""
    parts: tuple[Part, ...] = ()


@page()
def shown(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    match visit.act.split("/"):
        case [""]:
            return _overview(visit, state)
        case ["1", number]:
            return _card(visit, state, number)
        case ["2"] if visit.role == "harmed" and between.is_open(visit, state):
            return _pick(visit, state)
        case ["3"]:
            return _tension(visit, None)
        case ["3", id]:
            return _tension(visit, addressed(state.own.early.tensions, id))
        case ["4"]:
            return _start(visit, None, "")
        case ["4", id]:
            start = find(state.own.early.starts, id)
            if start is None:
                return _start(visit, None, addressed(state.own.early.tensions, id).id)
            return _start(visit, start, start.tension)
        case ["5"] if _may_raise(visit, state):
            return _raise(visit, None)
        case ["5", id] if _may_raise(visit, state):
            return _raise(visit, addressed(state.own.early.starts, id))
        case _:
            raise Http404


def _may_raise(visit: Visit, state: State) -> bool:
    return between.may_bring(visit, state, matters.SMALL)


def _opened(visit: Visit, state: State) -> matters.CardsPicked | None:
    """The cards that lie open between the two. While anything keeps them apart there are none."""
    if not between.is_open(visit, state):
        return None
    if visit.role == "responsible" and following.is_apart(visit, state):
        return None
    return state.shared.matters.picked


def _overview(visit: Visit, state: State) -> HttpResponseBase:
    mine = state.own.early
    picked = _opened(visit, state)
    names = picked.cards if picked else ()
    raised = state.shared.matters.on("small") if between.is_shared(visit) else ()
    return visit.show(
        "raising/overview.html",
        harmed=visit.role == "harmed",
        here=between.is_open(visit, state),
        opened=[_card_row(visit, one) for one in library.cards() if one.id in names],
        cards=[_card_row(visit, one) for one in library.cards() if one.id not in names],
        depth=DEPTHS.get(picked.depth, "") if picked and picked.cards else "",
        tensions=[_tension_row(visit, one) for one in reversed(mine.tensions)],
        quiet=mine.quiet if visit.role == "responsible" else 0,
        all=len(mine.tensions),
        starts=[_start_row(visit, state, one) for one in reversed(mine.starts)],
        raised=[_raised_row(visit, state, one) for one in reversed(raised)],
        rules=[
            Row(title=gettext(rule.title), url=visit.url("4", f"{PROPOSED_FROM}/r{n}"))
            for n, rule in enumerate(library.rules(), 1)
        ]
        if may_propose(visit, state)
        else [],
        urls={
            "pick": visit.url("V", PICK),
            "tension": visit.url("V", TENSION),
            "start": visit.url("V", START),
            "raise": visit.url("V", RAISE) if _may_raise(visit, state) else "",
            "pause": visit.url("B", "1"),
            "talk": visit.url("B"),
            "doors": visit.url("r"),
            "board": visit.url("W"),
        },
        back_url=visit.url("a"),
    )


def _card_row(visit: Visit, card: Card) -> Row:
    number = library.cards().index(card) + 1
    return Row(title=gettext(card.title), url=visit.url("V", f"{CARD}/{number}"))


def _tension_row(visit: Visit, one: early.TensionKept) -> Row:
    return Row(
        title=one.text,
        about=str(STANDINGS[one.standing]),
        day=one.on,
        url=visit.url("V", f"{TENSION}/{one.id}"),
        soft_url=visit.url("V", f"{START}/{one.id}") if one.standing in ("open", "quiet") else "",
        let_go_url=visit.url("z", f"V/{one.id}"),
    )


def _start_row(visit: Visit, state: State, one: early.SoftStartPlanned) -> Row:
    return Row(
        title=one.saw,
        about=f"{one.felt} {one.ask}".strip(),
        url=visit.url("V", f"{START}/{one.id}"),
        raise_url=visit.url("V", f"{RAISE}/{one.id}") if _may_raise(visit, state) else "",
        let_go_url=visit.url("z", f"V/{one.id}"),
    )


def _raised_row(visit: Visit, state: State, one: matters.MatterRaised) -> Row:
    mine = one.by == visit.role
    whose = gettext("From you") if mine else gettext("From your partner")
    return Row(
        title=one.ask,
        about=f"{whose}. {stands(state, one)}",
        day=between.day_of(visit, one),
        url=between.place_of(visit, one),
        parts=tuple(softly(one)),
    )


def _card(visit: Visit, state: State, number: str) -> HttpResponseBase:
    if not number.isdecimal() or not 1 <= int(number) <= len(library.cards()):
        raise Http404
    card = library.cards()[int(number) - 1]
    picked = _opened(visit, state)
    is_open = picked is not None and card.id in picked.cards
    depth = picked.depth if picked is not None and is_open else matters.DEEPEST
    kept = state.own.early.of_card(card.id)
    initial = {"id": kept.id, "text": kept.text} if kept else {}
    form = CardForm(visit.request.POST if visit.posts else None, initial=initial)

    def command(said: dict[str, Any]) -> Command:
        return early.ThinkOverCard(at=visit.now, id=said["id"], card=card.id, text=said["text"])

    if visit.posts and visit.attempt(form, command):
        return visit.saved("V", f"{CARD}/{number}", gettext("Kept, for you alone."))
    may = may_propose(visit, state) and (is_open or visit.role == "harmed")
    return ask(
        visit,
        form,
        title=gettext(card.title),
        back=visit.url("V"),
        template="raising/card.html",
        soft=gettext(card.soft),
        questions=[gettext(one) for one in card.questions[:depth]],
        rule=gettext(card.rule),
        open=is_open,
        harmed=visit.role == "harmed",
        propose_url=visit.url("4", f"{PROPOSED_FROM}/c{number}") if may else "",
        let_go_url=visit.url("z", f"V/{kept.id}") if kept else "",
    )


def _pick(visit: Visit, state: State) -> HttpResponseBase:
    picked = state.shared.matters.picked
    initial = {"cards": list(picked.cards), "depth": str(picked.depth)} if picked else {}
    form = PickForm(visit.request.POST if visit.posts else None, initial={"depth": "1", **initial})

    def command(said: dict[str, Any]) -> Command:
        return matters.PickCards(
            at=visit.now,
            by="harmed",
            id=said["id"],
            cards=tuple(said["cards"]),
            depth=said["depth"],
        )

    if visit.posts and visit.attempt(form, command):
        return visit.saved("V", said=gettext("It holds from now on, until you change it."))
    return ask(
        visit,
        form,
        title=gettext("What may be talked about"),
        lead=gettext("Your partner can read what you tick. A talk is still yours to begin."),
        back=visit.url("V"),
        main=gettext("Tell it"),
        aside=gettext("Keep it to yourself"),
    )


def _tension(visit: Visit, kept: early.TensionKept | None) -> HttpResponseBase:
    names = ("id", "text", "on", "standing")
    known = {name: getattr(kept, name) for name in names} if kept else {}
    initial = {"on": visit.today, "standing": "open", **known}
    form = TensionForm(
        visit.request.POST if visit.posts else None,
        initial=initial,
        is_hurt=visit.role == "harmed",
    )
    if visit.posts and visit.attempt(form, lambda said: early.KeepTension(at=visit.now, **said)):
        return visit.saved("V", said=gettext("Kept, for you alone."))
    return ask(
        visit,
        form,
        title=gettext("A small tension"),
        lead=gettext("For you alone. What is seen early can be said softly."),
        back=visit.url("V"),
        note=_kept_on(kept) if kept else "",
    )


def _kept_on(tension: early.TensionKept) -> str:
    return gettext("As you kept it on %(day)s.") % {"day": day(timezone.localdate(tension.at))}


def _start(visit: Visit, kept: early.SoftStartPlanned | None, tension: str) -> HttpResponseBase:
    names = ("id", "saw", "felt", "ask")
    initial = {name: getattr(kept, name) for name in names} if kept else {}
    form = SoftForm(visit.request.POST if visit.posts else None, initial=initial)

    def command(said: dict[str, Any]) -> Command:
        return early.PlanSoftStart(at=visit.now, tension=tension, **said)

    if visit.posts and visit.attempt(form, command):
        return visit.saved("V", said=gettext("Kept, for you alone."))
    return ask(
        visit,
        form,
        title=gettext("A soft start"),
        lead=gettext("How you would begin. Nobody reads it until you raise it."),
        back=visit.url("V"),
    )


def _raise(visit: Visit, start: early.SoftStartPlanned | None) -> HttpResponseBase:
    names = ("saw", "felt", "ask")
    initial = {name: getattr(start, name) for name in names} if start else {}
    return bring(
        visit,
        SoftForm(visit.request.POST if visit.posts else None, initial=initial),
        matters.RaiseSmall,
        {"saw": "", "felt": "", "ask": ""},
        title=gettext("Raise something small"),
        lead=gettext("Your partner can answer yes, otherwise, not now or no, or say nothing."),
        main=gettext("Raise it"),
        aside=gettext("Not yet"),
        said=gettext("Raised. For ten minutes you can take it back."),
        back="V",
    )
