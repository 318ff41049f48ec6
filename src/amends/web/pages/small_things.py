"""Leaf J: small acts for their own sake, and courtesies; for whoever was hurt, what they like and not.

For the responsible person: `J/` what is in hand and how it landed, `J/1/` the areas, `J/1/<n>/` the
acts of one, `J/2/<id>/` how one landed, `J/3/<id>/` put it away, `J/4/` courtesies, `J/4/<id>/` one
again. For the hurt person: `J/`, `J/1/` what they like, not yet and not, `J/2/<n>/` the acts of one
area that they want or rule out. While their door is closed, or anything keeps the two apart, the
page of the responsible person offers what is done alone, and says nothing of why.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.guides import bond as library
from amends.guides.bond import Area, SmallAct
from amends.repair import Command, State, guards
from amends.repair.practices import bond, tending, ties
from amends.repair.practices.bond import Way
from amends.repair.practices.tending import ActPicked, CourtesyKept
from amends.web.forms import ChoiceCardsMany, Day
from amends.web.pages import between
from amends.web.pages.asking import MakingForm, Text, ask, choice, line, words
from amends.web.pages.frame import Visit, addressed, page
from amends.web.pages.own_side import NUMBERS as SHELVES
from amends.web.pages.promise_days import A_DAY
from amends.web.pages.saying import pressed

PICK, LANDED, AWAY, COURTESIES = "1", "2", "3", "4"
LIKES, ACTS = "1", "2"
"""Of the hurt person's."""

AREAS: Final[dict[Area, tuple[Promise, Promise]]] = {
    "kind": (_("Small kind acts"), _("For their own sake, and in exchange for nothing.")),
    "time": (_("Being on time"), _("It can be seen without being asked about.")),
    "truth": (_("Telling what is so"), _("In small things, where it costs little.")),
    "money": (_("Money"), _("What is on paper, and paid on its day.")),
    "home": (_("The home"), _("What can be seen without a word.")),
    "children": (_("Children"), _("If there are any.")),
    "people": (_("Others"), _("What you do where nobody looks.")),
}
NUMBERS: Final[dict[str, Area]] = {str(n): area for n, area in enumerate(AREAS, 1)}

WAYS: Final[dict[Way, Promise]] = {
    "home": _("Work taken over at home"),
    "word": _("A kind word"),
    "note": _("Something written"),
    "food": _("Something cooked or made to drink"),
    "time": _("Time and quiet for myself"),
    "surprise": _("A surprise"),
    "others": _("Something in front of others"),
    "gift": _("A gift"),
    "touch": _("Touch"),
}
LIKED: Final = ("home", "word", "note", "food", "time", "surprise", "others")
"""What can be ticked as liked. Gifts and touch can be ruled out, and are suggested by nothing here."""


class LandedForm(MakingForm):
    on = forms.DateField(label=_("On which day did you do it?"), widget=Day(), error_messages=A_DAY)
    text = words(
        _("How did it land?"),
        hint=_("What you saw, or heard without asking. Nothing at all is an answer too."),
        rows=3,
        free=True,
    )


class CourtesyForm(MakingForm):
    text = line(
        _("A small courtesy of your own"),
        hint=_("Short enough for every day: I say good morning before I look at my phone."),
    )


def _ways(label: Text, names: tuple[str, ...]) -> forms.MultipleChoiceField:
    return forms.MultipleChoiceField(
        label=label,
        required=False,
        choices=[(name, WAYS[name]) for name in names],  # type: ignore[index]
        widget=ChoiceCardsMany(),
    )


class LikesForm(MakingForm):
    likes = _ways(_("What do you like?"), LIKED)
    not_yet = _ways(_("What not yet?"), tuple(WAYS))
    limits = _ways(_("And what not at all?"), tuple(WAYS))


@page()
def shown(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    return _hers(visit, state) if visit.role == "harmed" else _his(visit, state)


def may_touch(visit: Visit, state: State) -> bool:
    """Whether small things towards the other have a place now; why not is shown nowhere."""
    return guards.may_touch(state, visit.now, about=visit.seat.token, pair=visit.pair())


def goes_across(visit: Visit, state: State) -> bool:
    """Whether this person finds here what goes to the other: the hurt one always, and is told there
    where something of their own holds it."""
    if not between.is_open(visit, state):
        return False
    return visit.role == "harmed" or may_touch(visit, state)


# The responsible person


@dataclass(frozen=True, kw_only=True, slots=True)
class InHand:
    """An act that was picked. `rests`: it has no place now, by whatever that may be."""

    what: str
    why: str
    rests: bool
    landed_url: str
    away_url: str


def _his(visit: Visit, state: State) -> HttpResponseBase:
    match visit.act.split("/"):
        case [""]:
            return _overview(visit, state)
        case ["1"]:
            return _areas(visit, state, PICK)
        case ["1", number] if number in NUMBERS:
            return _pick(visit, state, NUMBERS[number])
        case ["2", id]:
            return _landed(visit, addressed(state.own.tending.picked, id))
        case ["3", id] if visit.posts:
            return _put_away(visit, id)
        case ["4"]:
            return _courtesies(visit, state)
        case ["4", id]:
            return _courtesy_again(visit, addressed(state.own.tending.courtesies, id))
        case _:
            raise Http404


def _overview(visit: Visit, state: State) -> HttpResponseBase:
    mine = state.own.tending
    open_now = may_touch(visit, state)
    in_hand = [_in_hand(visit, state, one, open_now=open_now) for one in mine.picked]
    return visit.show(
        "bond/small_things.html",
        in_hand=[one for one in in_hand if one is not None],
        pick_url=visit.url("J", PICK) if _has_room(mine, open_now=open_now) else "",
        told=_told(visit, state) if open_now else (),
        done=[_done(visit, one) for one in sorted(mine.done, key=lambda d: d.on, reverse=True)],
        courtesies_url=visit.url("J", COURTESIES),
        together_url=visit.url("K"),
        parts_url=visit.url("L"),
        back_url=visit.url("a"),
    )


def _has_room(mine: tending.Slice, *, open_now: bool) -> bool:
    return mine.has_room(alone=True) or (open_now and mine.has_room(alone=False))


def _in_hand(visit: Visit, state: State, one: ActPicked, *, open_now: bool) -> InHand | None:
    """None where the library has it no more, and where it touches the other and may not now."""
    act = library.act(one.act)
    if act is None or not (one.alone or open_now):
        return None
    return InHand(
        what=gettext(act.what),
        why=gettext(act.why),
        rests=not tending.may_do(state, one),
        landed_url=visit.url("J", f"{LANDED}/{one.id}"),
        away_url=visit.url("J", f"{AWAY}/{one.id}"),
    )


def _told(visit: Visit, state: State) -> tuple[tuple[Promise, list[Promise]], ...]:
    """What the hurt person said of such acts, in the words of the ticks."""
    told = state.shared.bond.likes
    if told is None:
        return ()
    rows = (
        (_("You like") if visit.role == "harmed" else _("They like"), told.likes),
        (_("Not yet"), told.not_yet),
        (_("Not"), told.limits),
    )
    return tuple((name, [WAYS[way] for way in ways]) for name, ways in rows if ways)


def _done(visit: Visit, one: tending.ActDone) -> dict[str, Any]:
    act = library.act(one.act)
    return {
        "day": one.on,
        "what": gettext(act.what) if act else "",
        "text": one.text,
        "let_go_url": visit.url("z", f"J/{one.id}"),
    }


def _acts(state: State, area: Area) -> tuple[SmallAct, ...]:
    """The acts of an area that can fit the two: none of a home where nothing speaks for one."""
    return library.acts(area, at_home=not ties.shares_no_home(state))


def _areas(visit: Visit, state: State, code: str) -> HttpResponseBase:
    """Which part of life: of each that has something to offer."""
    open_now = visit.role == "harmed" or may_touch(visit, state)
    ways = [
        {"name": AREAS[area][0], "about": AREAS[area][1], "url": visit.url("J", f"{code}/{n}")}
        for n, area in NUMBERS.items()
        if any(one.alone or open_now for one in _acts(state, area))
    ]
    return visit.show(
        "bond/areas.html", ways=ways, harmed=visit.role == "harmed", back_url=visit.url("J")
    )


def _pick(visit: Visit, state: State, area: Area) -> HttpResponseBase:
    offered = _offered(visit, state, area)
    form = _pick_form(offered)(visit.request.POST if visit.posts else None)
    if visit.posts and visit.attempt(form, lambda said: _picked(visit, offered, said)):
        return visit.saved("J")
    return ask(
        visit,
        form,
        title=AREAS[area][0],
        lead=gettext("One is enough. Nothing is owed for it, and nobody is told of it."),
        back=visit.url("J", PICK),
        main=gettext("Take it in hand"),
    )


def _offered(visit: Visit, state: State, area: Area) -> list[SmallAct]:
    """What may be done now, what they like first; what they ruled out is not there."""
    ours = state.shared.bond
    open_now = may_touch(visit, state)
    may_be = [
        one for one in _acts(state, area) if one.alone or (open_now and ours.lets(one.id, one.ways))
    ]
    if not open_now:
        return may_be
    return sorted(may_be, key=lambda one: not ours.likes_it(one.id, one.ways))


def _pick_form(offered: list[SmallAct]) -> type[MakingForm]:
    field = choice(
        _("Which one?"),
        [(one.id, gettext(one.what)) for one in offered],
        hints={one.id: gettext(one.why) for one in offered},
    )
    return type("PickForm", (MakingForm,), {"act": field})


def _picked(visit: Visit, offered: list[SmallAct], said: dict[str, Any]) -> Command:
    act = next(one for one in offered if one.id == said["act"])
    return tending.PickAct(at=visit.now, id=said["id"], act=act.id, ways=act.ways, alone=act.alone)


def _landed(visit: Visit, picked: ActPicked) -> HttpResponseBase:
    act = library.act(picked.act)
    form = LandedForm(visit.request.POST if visit.posts else None, initial={"on": visit.today})
    if visit.posts and visit.attempt(
        form, lambda said: tending.NoteAct(at=visit.now, act=picked.act, **said)
    ):
        return visit.saved("J")
    return ask(
        visit,
        form,
        title=gettext("How it landed"),
        lead=gettext(act.what) if act else "",
        back=visit.url("J"),
    )


def _put_away(visit: Visit, id: str) -> HttpResponseBase:
    command = tending.PutActAway(at=visit.now, of=id)
    return pressed(visit, command, visit.url("J"), gettext("Put away."))


def _courtesies(visit: Visit, state: State) -> HttpResponseBase:
    form = CourtesyForm(visit.request.POST if visit.posts else None)
    if visit.posts and visit.attempt(form, lambda said: _kept(visit, said)):
        return visit.saved("J", COURTESIES)
    mine = state.own.tending.courtesies
    return visit.show(
        "bond/courtesies.html",
        form=form if len(mine) < tending.MOST_COURTESIES else None,
        rows=[
            {
                "text": one.text,
                "url": visit.url("J", f"{COURTESIES}/{one.id}"),
                "let_go_url": visit.url("z", f"J/{COURTESIES}/{one.id}"),
            }
            for one in mine
        ],
        back_url=visit.url("J"),
    )


def _kept(visit: Visit, said: dict[str, Any]) -> Command:
    return tending.KeepCourtesy(at=visit.now, id=said["id"], text=said["text"])


def _courtesy_again(visit: Visit, kept: CourtesyKept) -> HttpResponseBase:
    initial = {"id": kept.id, "text": kept.text}
    form = CourtesyForm(visit.request.POST if visit.posts else None, initial=initial)
    if visit.posts and visit.attempt(form, lambda said: _kept(visit, said)):
        return visit.saved("J", COURTESIES)
    return ask(
        visit,
        form,
        title=gettext("Courtesies of your own"),
        back=visit.url("J", COURTESIES),
        aside=gettext("Leave it as it was"),
    )


# Whoever was hurt


def _hers(visit: Visit, state: State) -> HttpResponseBase:
    shared = between.is_shared(visit)
    match visit.act.split("/"):
        case [""]:
            return _her_page(visit, state, shared=shared)
        case ["1"] if shared:
            return _likes(visit, state)
        case ["2"] if shared:
            return _areas(visit, state, ACTS)
        case ["2", number] if shared and number in NUMBERS:
            return _her_acts(visit, state, NUMBERS[number])
        case _:
            raise Http404


def _her_page(visit: Visit, state: State, *, shared: bool) -> HttpResponseBase:
    return visit.show(
        "bond/her_small_things.html",
        shared=shared,
        told=_told(visit, state),
        urls={
            "likes": visit.url("J", LIKES),
            "acts": visit.url("J", ACTS),
            "respect": visit.url("l", SHELVES["respect"]),
            "together": visit.url("K"),
            "parts": visit.url("L"),
            "doors": visit.url("r"),
        },
        back_url=visit.url("a"),
    )


def _likes(visit: Visit, state: State) -> HttpResponseBase:
    now = state.shared.bond.likes
    initial = (
        {} if now is None else {"likes": now.likes, "not_yet": now.not_yet, "limits": now.limits}
    )
    form = LikesForm(visit.request.POST if visit.posts else None, initial=initial)
    if visit.posts and visit.attempt(form, lambda said: _liked(visit, said)):
        return visit.saved("J", said=gettext("It holds from now on, until you change it."))
    return ask(
        visit,
        form,
        title=gettext("What you like, and what not"),
        lead=gettext(
            "Your partner can read what you tick. It opens no door: whether small things may come "
            "at all is a separate choice."
        ),
        back=visit.url("J"),
        main=gettext("Tell it"),
        aside=gettext("Keep it to yourself"),
    )


def _liked(visit: Visit, said: dict[str, Any]) -> Command:
    return bond.TellLikes(
        at=visit.now,
        by="harmed",
        id=said["id"],
        likes=tuple(said["likes"]),
        not_yet=tuple(said["not_yet"]),
        limits=tuple(said["limits"]),
    )


def _her_acts(visit: Visit, state: State, area: Area) -> HttpResponseBase:
    acts = _acts(state, area)
    told = state.shared.bond.acts
    wanted, unwanted = (told.wanted, told.unwanted) if told else ((), ())
    here = {one.id for one in acts}
    initial = {"wanted": list(wanted), "unwanted": list(unwanted)}
    form = _acts_form(acts)(visit.request.POST if visit.posts else None, initial=initial)

    def tell(said: dict[str, Any]) -> Command:
        return bond.TellActs(
            at=visit.now,
            by="harmed",
            id=said["id"],
            wanted=(*(one for one in wanted if one not in here), *said["wanted"]),
            unwanted=(*(one for one in unwanted if one not in here), *said["unwanted"]),
        )

    if visit.posts and visit.attempt(form, tell):
        return visit.saved("J", ACTS, said=gettext("It holds from now on, until you change it."))
    return ask(
        visit,
        form,
        title=AREAS[area][0],
        lead=gettext("Your partner can read what you tick, and nothing else. Nothing is owed."),
        back=visit.url("J", ACTS),
        main=gettext("Tell it"),
        aside=gettext("Keep it to yourself"),
    )


def _acts_form(acts: tuple[SmallAct, ...]) -> type[MakingForm]:
    choices = [(one.id, gettext(one.what)) for one in acts]

    def field(label: Text) -> forms.MultipleChoiceField:
        return forms.MultipleChoiceField(
            label=label, required=False, choices=choices, widget=ChoiceCardsMany()
        )

    fields = {"wanted": field(_("Which would you like?")), "unwanted": field(_("Which not?"))}
    return type("ActsForm", (MakingForm,), fields)
