"""Leaf D: help from somebody trained, for either of the two and apart.

`D/` why now, in the person's own words, and whom they noted; `D/1/` kinds of help side by side,
`D/1/<n>/` what they make of one; `D/2/` a few questions for this page; `D/3/` somebody new; `D/<id>/` one
of the list, `D/<id>/1/` in other words, `/2/` a call, `/3/` a day with them, `/3/<id>/` that day moved,
`/4/` going there as a promise. (STEPS S0.6a, S0.6b, S1.5c, S3.4d.)
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from typing import Any, Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.timezone import get_current_timezone_name
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amends.repair import State, kinds, pointers
from amends.repair.pointers import Reason
from amends.repair.practices import help
from amends.repair.practices.help import (
    AppointmentNoted,
    HelperNoted,
    NoteAppointment,
    NoteCall,
    NoteHelper,
    TellTroubles,
    Way,
    WeighWay,
    Went,
    Wish,
)
from amends.repair.practices.promises import Promise, record_of
from amends.web.amounts import Amount, money
from amends.web.forms import AmendsForm, Clock, Day, Line
from amends.web.pages import promise_making
from amends.web.pages.asking import REPLIES, MakingForm, Text, ask, choice, line, words
from amends.web.pages.frame import Visit, addressed, page
from amends.web.pages.given_agreements import may_propose
from amends.web.pages.promise_days import A_DAY
from amends.web.pages.saying import crisis_lines

KINDS, TROUBLES, NEW = "1", "2", "3"
AGAIN, CALL, APPOINTMENT, PROMISE = "1", "2", "3", "4"


@dataclass(frozen=True, kw_only=True, slots=True)
class Kind:
    """One kind of help: its name, what it is for, and what to ask about its cost."""

    name: Text
    use: Text
    cost: Text


OF_WAY: Final[dict[Way, Kind]] = {
    "alone": Kind(
        name=gettext_lazy("Somebody for you alone"),
        use=gettext_lazy("A therapist, a doctor, a counsellor: for what is yours to understand."),
        cost=gettext_lazy("Ask whether an insurance or the health service pays, and for how long."),
    ),
    "together": Kind(
        name=gettext_lazy("Somebody for the two of you"),
        use=gettext_lazy("Where both want it, and both can say no there. Alone can come first."),
        cost=gettext_lazy("Often paid by oneself. Ask what one time costs before the first."),
    ),
    "group": Kind(
        name=gettext_lazy("A group"),
        use=gettext_lazy(
            "People with the same thing: drink, gambling, being hurt, having used force."
        ),
        cost=gettext_lazy("Many ask for nothing, or for what one can give."),
    ),
    "line": Kind(
        name=gettext_lazy("A help line"),
        use=gettext_lazy("For tonight, and for not knowing where to begin. No name is needed."),
        cost=gettext_lazy("Ask whether the call is free, and whether it stands on the bill."),
    ),
    "community": Kind(
        name=gettext_lazy("Somebody of your faith, or where you belong"),
        use=gettext_lazy("For who knows your life. Ask first whether they keep it to themselves."),
        cost=gettext_lazy("Mostly without a price."),
    ),
    "low_cost": Kind(
        name=gettext_lazy("Something that costs little"),
        use=gettext_lazy("Advice centres, teaching clinics, online courses with a person in them."),
        cost=gettext_lazy("Ask for a price by what you earn."),
    ),
}

WISHES: Final[dict[Wish, Text]] = {
    "want": gettext_lazy("I want this"),
    "not_now": gettext_lazy("Not now"),
    "no": gettext_lazy("Not for me"),
}

WENT: Final[dict[Went, Text]] = {
    "asked": gettext_lazy("I asked"),
    "no_answer": gettext_lazy("Nobody answered"),
    "waiting": gettext_lazy("I am on a list"),
    "day_given": gettext_lazy("There is a day"),
}

WHY: Final[dict[Reason, Text]] = {
    "hopeless": gettext_lazy(
        "You answered that nothing seems to get better, or that you think of ending your life. "
        "Somebody can be reached now, and you need not be sure that it is bad enough."
    ),
    "force": gettext_lazy(
        "You wrote of force or control. There are people who know how that stops. Help for it "
        "comes first, and for each of you apart."
    ),
    "afraid": gettext_lazy(
        "You answered that you are afraid, watched, or not free to say no. There are people who "
        "know about that, for you alone."
    ),
    "going_on": gettext_lazy(
        "You wrote that it is still going on. Stopping can need somebody beside you."
    ),
    "drink": gettext_lazy(
        "You answered that drink or drugs have a part in it. There are people who do that work."
    ),
    "urges": gettext_lazy(
        "You answered that sex, or pictures of it, go on though you want to stop. That can be "
        "talked about with a doctor or a therapist, and it is not too small or too strange for them."
    ),
    "signs": gettext_lazy(
        "You answered that it comes back by itself, that you keep away from what is like it, or that "
        "you are on guard. It is no diagnosis. A doctor, or somebody who works with such wounds, can "
        "look at it with you, whatever becomes of the rest."
    ),
    "children": gettext_lazy(
        "You answered that children are affected. There are people for children, and for parents."
    ),
    "betrayal": gettext_lazy(
        "You wrote of a betrayal. Couple programmes that people use by themselves have left out "
        "such a thing while it is recent. Somebody trained can take it up."
    ),
    "deep": gettext_lazy("You wrote that it goes deep. That is much to carry without anybody."),
    "body": gettext_lazy(
        "You wrote that it reached your body or your sleep. A doctor can look after that, whatever "
        "becomes of the rest."
    ),
    "sleep": gettext_lazy(
        "You answered that you sleep or eat badly. A doctor is a good first person for that."
    ),
    "repeated": gettext_lazy(
        "You wrote that it happened more than once. From inside it is hard to see why."
    ),
    "cause": gettext_lazy("You marked a cause as one that wants help."),
    "stuck": gettext_lazy(
        "For a good while nothing new stands here. Somebody from outside may see another way on."
    ),
}


# Forms


def _cost() -> Amount:
    return Amount(
        label=gettext_lazy("What does it cost, for one time?"),
        help_text=gettext_lazy("Leave it empty where you do not know, or where it is free."),
        required=False,
    )


def _currency() -> forms.CharField:
    return forms.CharField(
        label=gettext_lazy("In which currency?"),
        help_text=gettext_lazy("Three letters, such as EUR, GBP, USD or INR."),
        required=False,
        max_length=3,
        widget=Line({"class": "control-count", "autocapitalize": "characters"}),
    )


class WeighForm(MakingForm):
    wish = choice(gettext_lazy("What do you want of it?"), list(WISHES.items()), free=True)
    note = words(gettext_lazy("What speaks for it, and against it?"), rows=3, free=True)
    cost = _cost()
    currency = _currency()


class HelperForm(MakingForm):
    name = line(gettext_lazy("Who is it?"), hint=gettext_lazy("A name, a place, a group."))
    way = choice(gettext_lazy("What kind of help?"), [])
    reach = words(
        gettext_lazy("How do you reach them?"),
        hint=gettext_lazy("A number, an address, the hours."),
        rows=2,
        free=True,
    )
    cost = _cost()
    currency = _currency()
    note = words(gettext_lazy("What else do you know?"), rows=3, free=True)

    def __init__(self, *args: Any, ways: tuple[Way, ...], **named: Any) -> None:
        super().__init__(*args, **named)
        self.fields["way"].choices = [(way, OF_WAY[way].name) for way in ways]  # type: ignore[attr-defined]


class CallForm(MakingForm):
    went = choice(gettext_lazy("How did it go?"), list(WENT.items()), beside=True)
    on = forms.DateField(label=gettext_lazy("When was it?"), widget=Day(), error_messages=A_DAY)
    text = words(gettext_lazy("What did they say?"), rows=2, free=True)


class AppointmentForm(MakingForm):
    on = forms.DateField(label=gettext_lazy("On which day?"), widget=Day(), error_messages=A_DAY)
    clock = forms.TimeField(
        label=gettext_lazy("At which hour?"),
        required=False,
        widget=Clock(),
        error_messages={"invalid": gettext_lazy("An hour, such as 21:30.")},
    )


SIGNS: Final = ("returns", "avoids", "on_guard")
"""What can stay after a bad thing: asked of whoever was hurt."""


class TroublesForm(AmendsForm):
    drink = choice(gettext_lazy("Do drink or drugs have a part in it?"), REPLIES, beside=True)
    sleep = choice(gettext_lazy("Have you slept or eaten badly for weeks?"), REPLIES, beside=True)
    hopeless = choice(
        gettext_lazy("Does it seem that nothing gets better, or do you think of ending your life?"),
        REPLIES,
        beside=True,
    )
    children = choice(gettext_lazy("Are children affected?"), REPLIES, beside=True)
    urges = choice(
        gettext_lazy("Does sex, or looking at pictures of it, go on though you want to stop?"),
        REPLIES,
        beside=True,
    )
    returns = choice(
        gettext_lazy("Does it come back by itself, in pictures or in dreams?"), REPLIES, beside=True
    )
    avoids = choice(
        gettext_lazy("Do you keep away from places, people or thoughts that are like it?"),
        REPLIES,
        beside=True,
    )
    on_guard = choice(
        gettext_lazy("Are you on guard most of the time, or easily startled?"), REPLIES, beside=True
    )

    def __init__(self, *args: Any, is_hurt: bool, **named: Any) -> None:
        super().__init__(*args, **named)
        # Each is asked what is about themselves: of whoever was hurt, nothing of the other's acts.
        for name in ("urges",) if is_hurt else SIGNS:
            del self.fields[name]


# The page


@page()
def shown(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    match visit.act.split("/"):
        case [""]:
            return _overview(visit, state)
        case ["1"]:
            return _side_by_side(visit, state)
        case ["1", number] if number.isdecimal() and 1 <= int(number) <= len(help.WAYS):
            return _weigh(visit, state, help.WAYS[int(number) - 1])
        case ["2"]:
            return _troubles(visit, state)
        case ["3"]:
            return _helper_form(visit, state, None)
        case [id]:
            return _helper(visit, state, _found(state, id))
        case [id, "1"]:
            return _helper_form(visit, state, _found(state, id))
        case [id, "2"]:
            return _call(visit, _found(state, id))
        case [id, "3"]:
            return _appointment(visit, _found(state, id), None)
        case [id, "3", day]:
            return _appointment(visit, _found(state, id), _day_of(state, id, day))
        case [id, "4"] if visit.role == "responsible":
            return _as_a_promise(visit, _found(state, id))
        case _:
            raise Http404


def _found(state: State, id: str) -> HelperNoted:
    return addressed(state.own.help.helpers, id)


def _day_of(state: State, helper: str, id: str) -> AppointmentNoted:
    return addressed(state.own.help.appointments_of(helper), id)


# Why now, and whom one noted


@dataclass(frozen=True, kw_only=True, slots=True)
class Shown:
    """A reason why somebody trained could help more, with the way to what it is about."""

    text: str
    words: str = ""
    url: str = ""


def reasons(visit: Visit, state: State) -> list[Shown]:
    """What points to somebody trained, in plain words and for this person alone."""
    found = pointers.pointers(state, visit.role, visit.seat.token, visit.now)
    return [_reason(visit, state, one) for one in found]


def _reason(visit: Visit, state: State, pointer: pointers.Pointer) -> Shown:
    cause = kinds.find(state.own.reflection.causes, pointer.of)
    if cause is None:
        return Shown(text=str(WHY[pointer.reason]))
    url = visit.url("e", f"k/{cause.id}")
    return Shown(text=str(WHY[pointer.reason]), words=cause.text, url=url)


def _overview(visit: Visit, state: State) -> HttpResponseBase:
    told = state.own.help.troubles
    is_urgent = told is not None and told.hopeless == "yes"
    return visit.show(
        "getting_help/overview.html",
        is_hurt=visit.role == "harmed",
        reasons=reasons(visit, state),
        groups=crisis_lines(state.own.safety.country) if is_urgent else (),
        days=[_shown_day(visit, state, one) for one in state.own.help.to_come(visit.today)],
        helpers=[
            {"name": one.name, "way": OF_WAY[one.way].name, "url": visit.url("D", one.id)}
            for one in state.own.help.helpers
        ],
        kinds_url=visit.url("D", KINDS),
        troubles_url=visit.url("D", TROUBLES),
        new_url=visit.url("D", NEW),
        hour_url=visit.url("E"),
        lines_url=visit.url("m"),
        back_url=visit.url("a"),
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class ShownDay:
    """A day with somebody of the list."""

    day: date
    clock: time | None
    name: str
    url: str
    let_go_url: str


def _shown_day(visit: Visit, state: State, one: AppointmentNoted) -> ShownDay:
    helper = kinds.find(state.own.help.helpers, one.helper)
    return ShownDay(
        day=one.on,
        clock=one.clock,
        name=helper.name if helper else "",
        url=visit.url("D", f"{one.helper}/{APPOINTMENT}/{one.id}"),
        let_go_url=visit.url("z", f"D/{one.helper}/{one.id}"),
    )


# Kinds of help, side by side


@dataclass(frozen=True, kw_only=True, slots=True)
class Beside:
    """One kind, with what this person makes of it and whom they noted for it."""

    kind: Kind
    wish: Text
    note: str
    cost: str
    people: list[dict[str, str]]
    url: str
    let_go_url: str
    tell_url: str


def _side_by_side(visit: Visit, state: State) -> HttpResponseBase:
    return visit.show(
        "getting_help/kinds.html",
        kinds=[_beside(visit, state, way) for way in pointers.ways(state, visit.seat.token)],
        back_url=visit.url("D"),
    )


def _beside(visit: Visit, state: State, way: Way) -> Beside:
    kept = state.own.help.of_way(way)
    people = [one for one in state.own.help.helpers if one.way == way]
    return Beside(
        kind=OF_WAY[way],
        wish=WISHES.get(kept.wish, "") if kept else "",
        note=kept.note if kept else "",
        cost=_money(kept.cost, kept.currency) if kept else "",
        people=[
            {
                "name": one.name,
                "cost": _money(one.cost, one.currency),
                "url": visit.url("D", one.id),
            }
            for one in people
        ],
        url=visit.url("D", f"{KINDS}/{help.WAYS.index(way) + 1}"),
        let_go_url=visit.url("z", f"D/{KINDS}/{kept.id}") if kept else "",
        tell_url=_tell_url(visit, state) if way == "together" else "",
    )


def _tell_url(visit: Visit, state: State) -> str:
    """Where both can propose it and both can say no: nothing goes across from here."""
    return visit.url("4", "1") if may_propose(visit, state) else ""


def _money(cost: Decimal | None, currency: str) -> str:
    return "" if cost is None else money(cost, currency)


def _weigh(visit: Visit, state: State, way: Way) -> HttpResponseBase:
    if way not in pointers.ways(state, visit.seat.token):
        raise Http404
    kept = state.own.help.of_way(way)
    initial = _initial(kept, "id", "wish", "note", "cost", "currency")
    form = WeighForm(visit.request.POST or None, initial=initial)
    if visit.posts and visit.attempt(form, lambda said: _weighed(visit, way, said)):
        return visit.saved("D", KINDS)
    kind = OF_WAY[way]
    return ask(visit, form, title=kind.name, lead=kind.use, back=visit.url("D", KINDS))


def _weighed(visit: Visit, way: Way, said: dict[str, Any]) -> WeighWay:
    return WeighWay(at=visit.now, way=way, **said)


def _initial(kept: object | None, *names: str) -> dict[str, Any]:
    """What a form begins with: what is kept, an amount as it is typed."""
    if kept is None:
        return {}
    values = {name: getattr(kept, name) for name in names}
    return {name: f"{one:f}" if isinstance(one, Decimal) else one for name, one in values.items()}


# A few questions


def _troubles(visit: Visit, state: State) -> HttpResponseBase:
    names = ("drink", "sleep", "hopeless", "children", "urges", *SIGNS)
    initial = _initial(state.own.help.troubles, *names)
    is_hurt = visit.role == "harmed"
    form = TroublesForm(visit.request.POST or None, initial=initial, is_hurt=is_hurt)
    if visit.posts and visit.attempt(form, lambda said: TellTroubles(at=visit.now, **said)):
        return visit.saved("D")
    lead = _(
        "Only so that this page can say why. They are our own, and no test of anything. What you "
        "answer stays with you, and you can answer otherwise on any day."
    )
    return ask(
        visit, form, title=_("A few questions, for you alone"), lead=lead, back=visit.url("D")
    )


# Somebody of the list


def _helper_form(visit: Visit, state: State, kept: HelperNoted | None) -> HttpResponseBase:
    ways = pointers.ways(state, visit.seat.token)
    if kept is not None and kept.way not in ways:
        ways = (*ways, kept.way)
    initial = _initial(kept, "id", "name", "way", "reach", "note", "cost", "currency")
    initial = initial or {"currency": _last_currency(state)}
    form = HelperForm(visit.request.POST or None, initial=initial, ways=ways)
    if visit.posts and visit.attempt(form, lambda said: NoteHelper(at=visit.now, **said)):
        return visit.saved("D", form.cleaned_data["id"])
    back = visit.url("D", kept.id) if kept else visit.url("D")
    return ask(visit, form, title=kept.name if kept else _("Somebody who could help"), back=back)


def _last_currency(state: State) -> str:
    used = [one.currency for one in state.own.help.helpers if one.currency]
    return used[-1] if used else ""


def _helper(visit: Visit, state: State, kept: HelperNoted) -> HttpResponseBase:
    mine = state.own.help
    going = mine.promises_of(kept.id, state.own.promises.promises)
    days = [one for one in mine.to_come(visit.today) if one.helper == kept.id]
    return visit.show(
        "getting_help/helper.html",
        helper=kept,
        way=OF_WAY[kept.way].name,
        cost=_money(kept.cost, kept.currency),
        days=[_shown_day(visit, state, one) for one in days],
        calls=[
            {
                "day": one.on,
                "title": WENT[one.went],
                "text": one.text,
                "let_go_url": visit.url("z", f"D/{kept.id}/{one.id}"),
            }
            for one in mine.calls_of(kept.id)
        ],
        going=[_attended(visit, promise) for promise in going],
        may_promise=visit.role == "responsible",
        again_url=visit.url("D", f"{kept.id}/{AGAIN}"),
        call_url=visit.url("D", f"{kept.id}/{CALL}"),
        day_url=visit.url("D", f"{kept.id}/{APPOINTMENT}"),
        promise_url=visit.url("D", f"{kept.id}/{PROMISE}"),
        hour_url=visit.url("E"),
        let_go_url=visit.url("z", f"D/{kept.id}"),
        back_url=visit.url("D"),
    )


def _attended(visit: Visit, promise: Promise) -> dict[str, object]:
    """Going there, as the days of the promise say it: of how many something was said, never more."""
    record = record_of(promise, visit.today)
    return {
        "what": promise.what,
        "url": visit.url("j", promise.id),
        "kept": record.kept + record.late,
        "said": record.said,
    }


def _call(visit: Visit, helper: HelperNoted) -> HttpResponseBase:
    form = CallForm(visit.request.POST or None, initial={"on": visit.today})
    if visit.posts and visit.attempt(
        form, lambda said: NoteCall(at=visit.now, helper=helper.id, **said)
    ):
        leads_on = form.cleaned_data["went"] == "day_given"
        return visit.saved("D", f"{helper.id}/{APPOINTMENT}" if leads_on else helper.id)
    return ask(visit, form, title=_("A call"), lead=helper.name, back=visit.url("D", helper.id))


def _appointment(
    visit: Visit, helper: HelperNoted, kept: AppointmentNoted | None
) -> HttpResponseBase:
    form = AppointmentForm(visit.request.POST or None, initial=_initial(kept, "id", "on", "clock"))
    zone = kept.zone if kept else get_current_timezone_name()
    if visit.posts and visit.attempt(
        form, lambda said: NoteAppointment(at=visit.now, helper=helper.id, zone=zone, **said)
    ):
        return visit.saved("D", helper.id)
    lead = _("Whether it calls you, and where, you choose under “You”.")
    return ask(visit, form, title=helper.name, lead=lead, back=visit.url("D", helper.id))


def _as_a_promise(visit: Visit, helper: HelperNoted) -> HttpResponseBase:
    what = _("I go to %(name)s.") % {"name": helper.name}
    came_of = promise_making.CameOf(id=helper.id, what=what, back=visit.url("D", helper.id))
    return promise_making.make(visit, came_of)
