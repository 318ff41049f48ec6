"""What is put against what the harm did: planned, offered, answered, paid, done.

A "no, thank you" ends an item with respect. Debts wait for nobody's answer. Nothing the other
owes is ever reckoned.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from amends.guides.ideas import ideas_for
from amends.repair import Refused, State
from amends.repair.kinds import find, found
from amends.repair.practices.amends import (
    Answer,
    FinishAmends,
    HoursGiven,
    Item,
    Kind,
    LogHours,
    LogPayment,
    LookBack,
    NameCost,
    NoteAmendsAnswer,
    OfferAmends,
    PaymentMade,
    PlanAmends,
    PlanLookBack,
    PlanParts,
)
from amends.repair.practices.impact import met_by_things_alone, uncovered
from amends.repair.practices.offers import GiveOffer, TakeUpChange, may_be_offered
from amends.repair.practices.settling import CostStated
from amends.web.amounts import Amount, as_typed, money, number
from amends.web.forms import AmendsForm, ChoiceCards, Count, Day, Line, Writing
from amends.web.pages import behind_code, between, offered, on_paper, steps
from amends.web.pages.answering import which_impacts
from amends.web.pages.asking import MakingForm, Text, words
from amends.web.pages.frame import Visit, new_id, page
from amends.web.pages.given_settling import settled
from amends.web.pages.read_over import is_read_over, read_over, reading_over
from amends.web.pages.saying import Held, day, held, held_because

KINDS: Final[dict[Kind, tuple[Promise, Promise]]] = {
    "give_back": (_("Give it back"), _("What was taken, or kept.")),
    "replace": (_("Replace it"), _("They choose which one, or that there is none.")),
    "repair": (_("Mend it"), _("What can be made whole again.")),
    "pay": (_("Pay for it"), _("What it cost, or your share of it.")),
    "time": (_("Give time or work"), _("Hours of yours, for what they would have to do.")),
    "undo": (_("Set it straight"), _("Tell the truth to whom it was hidden from.")),
    "care": (_("Take care"), _("What eases the days: nights, errands, appointments.")),
    "living": (_("Live differently"), _("A lasting change, with promises of its own.")),
    "symbolic": (_("A sign"), _("Something small that says you have understood.")),
    "other": (_("Something else"), _("Whatever puts it right.")),
}

ANSWERS: Final[dict[Answer, Promise]] = {
    "accepted": _("Yes"),
    "changed": _("Yes, but differently"),
    "later": _("Not now"),
    "declined": _("No, thank you"),
}

NEEDS_NO_ANSWER: Final[tuple[Kind, ...]] = ("give_back", "repair", "pay")
"""Debts and repairs: they wait for nobody's answer to an apology (S3.2a)."""


WHAT_PAGE: Final = 2
"""The short page on which it is said what one does: what it answers was chosen before."""

WISH: Final = "2"
"""i/2/<id>: a plan that begins with what the other said would help."""
TAKE_UP: Final = "9"
"""i/<id>/9: take the offer up as the other wants it."""


PARTS, LOOK, LOOKED = "10", "11", "12"
"""i/<id>/10: paying it in parts; 11 and 12: a day to look back, and what was seen."""
PRICE: Final = "13"
"""i/<id>/13: what it costs, named later or named anew."""


class WhatForm(AmendsForm):
    id = forms.CharField(max_length=60, widget=forms.HiddenInput)
    kind = forms.ChoiceField(
        label=_("Of what kind?"),
        choices=[(kind, name) for kind, (name, __) in KINDS.items()],
        widget=ChoiceCards(hints={kind: hint for kind, (__, hint) in KINDS.items()}),
        error_messages={"required": _("Choose the nearest one.")},
    )
    what = forms.CharField(
        label=_("What exactly?"),
        help_text=_("So that both of you would know when it is done."),
        widget=Writing(rows=3),
        error_messages={"required": _("A few words are enough.")},
    )
    reaching = ("what",)


def _no_or_yes(label: Text, hint: Text) -> forms.ChoiceField:
    return forms.ChoiceField(
        label=label,
        help_text=hint,
        choices=[("no", _("No")), ("yes", _("Yes"))],
        widget=ChoiceCards(beside=True),
        error_messages={"required": _("Choose one.")},
    )


class HarmForm(AmendsForm):
    """The three questions that every item passes first."""

    could_injure = _no_or_yes(
        _("Could it hurt them, or somebody else?"),
        _("A truth that drags in others, a gift that wakes the worst day, a visit nobody wants."),
    )
    makes_them_owe = _no_or_yes(
        _("Would it leave them owing you something?"),
        _("Thanks, a good mood, a step back towards you."),
    )
    breaks_space = _no_or_yes(
        _("Would it go against the room they asked for?"),
        _("Also when it only lies at the door."),
    )


def _currency_field(**options: Any) -> forms.CharField:
    return forms.CharField(
        label=_("In which currency?"),
        help_text=_("Three letters, such as EUR, GBP, USD or INR."),
        max_length=3,
        widget=Line({"class": "control-count", "autocapitalize": "characters"}),
        **options,
    )


class CostForm(AmendsForm):
    cost = Amount(
        label=_("What will it cost?"),
        help_text=_("Leave it empty where money has nothing to do with it."),
        required=False,
    )
    currency = _currency_field(required=False)
    by = forms.DateField(
        label=_("By when do you want to have done it?"), required=False, widget=Day()
    )


class PriceForm(AmendsForm):
    cost = Amount(
        label=_("What does it cost?"), error_messages={"required": _("An amount is needed.")}
    )
    currency = _currency_field(error_messages={"required": _("Three letters are needed.")})


class PaymentForm(AmendsForm):
    id = forms.CharField(max_length=60, widget=forms.HiddenInput)
    amount = Amount(label=_("How much?"), error_messages={"required": _("An amount is needed.")})
    on = forms.DateField(label=_("On which day?"), widget=Day())
    receipt = forms.CharField(
        label=_("A line of receipt"),
        help_text=_("Who received it and how, in words. No files: they carry places and devices."),
        required=False,
        max_length=300,
        widget=Line(),
    )


class HoursForm(AmendsForm):
    id = forms.CharField(max_length=60, widget=forms.HiddenInput)
    hours = Amount(
        label=_("How many hours?"), error_messages={"required": _("A number is needed.")}
    )
    on = forms.DateField(label=_("On which day?"), widget=Day())
    text = forms.CharField(label=_("For what?"), required=False, max_length=300, widget=Line())


class PartsForm(AmendsForm):
    share = Amount(
        label=_("How much of it do you pay?"),
        help_text=_("Leave it empty where you pay all of it."),
        required=False,
    )
    times = forms.IntegerField(
        label=_("In how many parts?"),
        widget=Count(),
        error_messages={"required": _("A number is needed."), "invalid": _("A number is needed.")},
    )
    every = forms.ChoiceField(
        label=_("How often?"),
        choices=[
            ("week", _("Every week")),
            ("fortnight", _("Every two weeks")),
            ("month", _("Every month")),
        ],
        widget=ChoiceCards(beside=True),
        error_messages={"required": _("Choose one.")},
    )
    first = forms.DateField(label=_("The first on which day?"), widget=Day())


class LookForm(AmendsForm):
    on = forms.DateField(label=_("On which day do you look back?"), widget=Day())
    signs = forms.CharField(
        label=_("By what will you see that it lasts?"), required=False, widget=Writing(rows=2)
    )


class LookedForm(AmendsForm):
    on = forms.DateField(label=_("On which day did you look?"), widget=Day())
    text = forms.CharField(
        label=_("What do you see?"),
        help_text=_("What has lasted, and what has not. Nobody but you reads it."),
        widget=Writing(rows=3),
        error_messages={"required": _("A few words are enough.")},
    )


class OfferForm(AmendsForm):
    on = forms.DateField(label=_("On which day did you offer it?"), widget=Day())


class HereForm(MakingForm):
    """Nothing but the id of what is offered."""


class AnswerForm(AmendsForm):
    answer = forms.ChoiceField(
        label=_("What did they say?"),
        choices=list(ANSWERS.items()),
        widget=ChoiceCards(),
        error_messages={"required": _("Choose the nearest one.")},
    )
    text = forms.CharField(label=_("In their words"), required=False, widget=Writing(rows=3))
    on = forms.DateField(label=_("On which day?"), widget=Day())


class TakeUpForm(MakingForm):
    what = words(
        _("What will you do?"),
        hint=_("As they said it would be right, and in your words."),
        rows=3,
    )
    reaching = ("what",)


class DoneForm(AmendsForm):
    on = forms.DateField(label=_("On which day was it done?"), widget=Day())
    text = forms.CharField(
        label=_("Anything to keep about it"), required=False, widget=Writing(rows=2)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    day: date
    title: str
    text: str
    tag: Promise
    tag_kind: str
    url: str


@page(role="responsible")
def shown(visit: Visit) -> HttpResponseBase:
    name, __, act = visit.act.partition("/")
    if not name:
        return _list(visit)
    if visit.act == "1":
        return _plan(visit)
    state = visit.state()
    if name == WISH:
        return _plan(visit, _wish(state, act))
    item = find(state.own.amends.items, name)
    if item is None or act not in ACTS:
        raise Http404
    return ACTS[act](visit, state, item)


def _list(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    mine = state.own.amends
    return visit.show(
        "amends/list.html",
        open_items=[_row(visit, item) for item in mine.unsettled],
        settled=[_row(visit, item) for item in mine.items if item.is_settled],
        uncovered=[row.text for row in uncovered(state)],
        by_things=[row.text for row in met_by_things_alone(state)],
        has_impact=bool(state.own.impact.known),
        urls={"plan": visit.url("i", "1"), "impact": visit.url("d"), "home": visit.url("a")},
    )


def _row(visit: Visit, item: Item) -> Row:
    return Row(
        day=timezone.localdate(item.at),
        title=item.what,
        text="",
        tag=standing(item),
        tag_kind="kept" if item.done else "",
        url=visit.url("i", item.id),
    )


def standing(item: Item) -> Promise:
    """Where an item stands, in one or two words."""
    if item.done is not None:
        return _("Done")
    if item.answer == "declined":
        return _("They said no, thank you")
    if item.taken_up is not None:
        return _("As they want it")
    if item.answer is not None:
        return {
            "accepted": _("They said yes"),
            "changed": _("They want it differently"),
            "later": _("Not now, they said"),
        }[item.answer]
    return _("Offered") if item.offered else _("Planned")


def _wish(state: State, id: str) -> str:
    """What the other said would help, to begin a plan with."""
    wish = find(state.shared.offers.wishes, id)
    if wish is None or state.shared.offers.end_of(wish.id) is not None:
        raise Http404
    return wish.text


def _plan(visit: Visit, what: str = "") -> HttpResponseBase:
    """Impacts first, then what answers them, the three questions, and what it costs."""
    state = visit.state()
    if not state.own.impact.known:
        return visit.show("amends/no_impact.html", url=visit.url("d"), back=visit.url("i"))
    forms_of = (_impacts_form(state), reading_over(visit, WhatForm), HarmForm, CostForm)
    first = {"id": new_id(), "currency": _currency(state), "what": what}
    walk = steps.walk(visit, forms_of, first=first, half="amends")
    if walk.values is not None and walk.does(_planned(visit, walk.values)):
        return visit.saved("i", walk.values["id"])
    return visit.show(
        "amends/plan.html",
        walk=walk,
        ideas=_ideas(state) if walk.number == WHAT_PAGE else [],
        form=walk.form,
        is_wide=is_read_over(visit),
        back=visit.url("i"),
    )


def _ideas(state: State) -> list[tuple[Promise, str]]:
    """Where one may begin, by the kinds of hurt that were written down."""
    hurts = {harm.kind for harm in state.own.owning.harms}
    return [(KINDS[idea.kind][0], gettext(idea.text)) for idea in ideas_for(hurts)]


def _impacts_form(state: State) -> type[AmendsForm]:
    why = _("Choose at least one: an amends answers something.")
    field = which_impacts(state, _("Which of these shall it answer?"), why=why)
    return type("ImpactsForm", (AmendsForm,), {"impacts": field})


def _currency(state: State) -> str:
    """The currency that was used last."""
    used = [item.currency for item in state.own.amends.items if item.currency]
    return used[-1] if used else ""


def _planned(visit: Visit, values: dict[str, Any]) -> PlanAmends:
    return PlanAmends(
        at=visit.now,
        id=values["id"],
        kind=values["kind"],
        what=values["what"],
        impacts=tuple(values["impacts"]),
        could_injure=values["could_injure"] == "yes",
        makes_them_owe=values["makes_them_owe"] == "yes",
        breaks_space=values["breaks_space"] == "yes",
        cost=values["cost"],
        currency=values["currency"],
        by=values["by"],
    )


# One item


def _item(visit: Visit, state: State, item: Item) -> HttpResponseBase:
    mine = state.own.amends
    impacts = [row.text for row in state.own.impact.known if row.id in item.impacts]
    offer = OfferAmends(at=visit.now, of=item.id, on=visit.today)
    waits = item.offered is None and item.done is None and item.answer is None
    return visit.show(
        "amends/item.html",
        item=item,
        kind=KINDS[item.kind][0],
        standing=standing(item),
        impacts=impacts,
        cost=_cost(state, item),
        costs_before=_costs_before(item),
        payments=[_paid_row(visit, item, one) for one in _of(mine.payments, item)],
        hours=[_hours_row(visit, item, one) for one in _of(mine.hours, item)],
        said_here=_said_here(state, item),
        parts=[
            {"day": one.on, "title": money(one.amount, item.currency)}
            for one in mine.parts_to_come(item)
        ],
        lasts=item.kind == "living",
        looks=[{"day": on, "text": text} for on, text in reversed(item.looks)],
        hours_given=number(mine.hours_given(item.id)) if mine.hours_given(item.id) else "",
        takes_hours=item.kind in ("time", "care"),
        needs_no_answer=item.kind in NEEDS_NO_ANSWER,
        held=held(visit, state, offer) if waits else None,
        waits=waits,
        urls=_urls(visit, state, item),
    )


def _urls(visit: Visit, state: State, item: Item) -> dict[str, str]:
    acts = {
        "pay": "1",
        "hours": "2",
        "offer": "3",
        "answer": "4",
        "done": "5",
        "page": "7",
        "sheet": "8",
        "parts": PARTS,
        "look": LOOK,
        "looked": LOOKED,
        "price": PRICE,
    }
    inner = {name: visit.url("i", f"{item.id}/{act}") for name, act in acts.items()}
    inner["gone"] = visit.url("z", f"i/{item.id}")
    offer = state.shared.offers.of_item(item.id)
    wants = offer is not None and state.shared.offers.wants_change(offer.id)
    inner["take_up"] = visit.url("i", f"{item.id}/{TAKE_UP}") if wants else ""
    inner["here"] = visit.url("i", f"{item.id}/6") if between.is_shared(visit) else ""
    return {"list": visit.url("i"), "item": visit.url("i", item.id), **inner}


def _said_here(state: State, item: Item) -> list[str]:
    """What was said of the offer in the book that both can read: hours, a true cost, whole or not."""
    offer = state.shared.offers.of_item(item.id)
    return [] if offer is None else list(settled(state, offer))


def _of(things: Any, item: Item) -> list[Any]:
    return [thing for thing in things if thing.amends == item.id]


def _cost(state: State, item: Item) -> dict[str, str] | None:
    """What it costs, what is paid and what is left, ready to read."""
    left = state.own.amends.left(item)
    if item.cost is None or left is None:
        return None
    return {
        "share": money(item.share, item.currency) if item.share not in (None, item.cost) else "",
        "whole": money(item.cost, item.currency),
        "paid": money(state.own.amends.paid(item.id), item.currency),
        "left": money(left, item.currency) if left else "",
    }


def _costs_before(item: Item) -> list[dict[str, str]]:
    """What was named before, each with the day on which another was."""
    return [
        {"cost": money(one.cost, one.currency), "until": day(timezone.localdate(one.until))}
        for one in item.before
        if one.cost is not None
    ]


def _paid_row(visit: Visit, item: Item, one: PaymentMade) -> dict[str, Any]:
    title = money(one.amount, item.currency)
    return _row_of(visit, item, one.id) | {"day": one.on, "title": title, "text": one.receipt}


def _hours_row(visit: Visit, item: Item, one: HoursGiven) -> dict[str, Any]:
    return _row_of(visit, item, one.id) | {
        "day": one.on,
        "title": hours_said(one.hours),
        "text": one.text,
    }


def _row_of(visit: Visit, item: Item, id: str) -> dict[str, Any]:
    """What was mistyped can go: nothing else would put the count right."""
    return {"let_go_url": visit.url("z", f"i/{item.id}/{id}")}


def hours_said(hours: Decimal) -> str:
    return ngettext("%(hours)s hour", "%(hours)s hours", int(hours) if hours != 1 else 1) % {
        "hours": number(hours)
    }


def _form_page(
    visit: Visit,
    item: Item,
    form: AmendsForm,
    command: Callable[[dict[str, Any]], Any],
    title: Promise,
    lead: Promise | str = "",
) -> HttpResponseBase:
    """One short form about one item."""
    if visit.posts and visit.attempt(form, command):
        return visit.saved("i", item.id)
    return visit.show(
        "amends/form.html",
        form=form,
        title=title,
        lead=lead,
        item=item,
        back=visit.url("i", item.id),
    )


def _pay(visit: Visit, state: State, item: Item) -> HttpResponseBase:
    form = PaymentForm(_posted(visit), initial={"id": new_id(), "on": visit.today})
    return _form_page(
        visit,
        item,
        form,
        lambda d: LogPayment(at=visit.now, amends=item.id, **d),
        _("A payment"),
    )


def _give_hours(visit: Visit, state: State, item: Item) -> HttpResponseBase:
    form = HoursForm(_posted(visit), initial={"id": new_id(), "on": visit.today})
    return _form_page(
        visit, item, form, lambda d: LogHours(at=visit.now, amends=item.id, **d), _("Hours given")
    )


def _in_parts(visit: Visit, state: State, item: Item) -> HttpResponseBase:
    if item.cost is None:
        raise Http404
    share = "" if item.share is None else as_typed(item.share)
    initial = {"share": share, "first": visit.today, "every": "month", "times": 1}
    return _form_page(
        visit,
        item,
        PartsForm(_posted(visit), initial=initial),
        lambda d: PlanParts(at=visit.now, of=item.id, **d),
        _("Paying it in parts"),
        _("Each part has a day of its own, for you. Nothing of it is theirs to pay."),
    )


def _price(visit: Visit, state: State, item: Item) -> HttpResponseBase:
    """What it costs. Where the other said what it truly cost, that stands in the field."""
    stated = _stated(state, item)
    cost, currency = (stated.cost, stated.currency) if stated else (item.cost, item.currency)
    initial = {
        "cost": "" if cost is None else as_typed(cost),
        "currency": currency or _currency(state),
    }
    return _form_page(
        visit,
        item,
        PriceForm(_posted(visit), initial=initial),
        lambda d: NameCost(at=visit.now, of=item.id, **d),
        _("What it costs"),
        " ".join(_about_price(item, is_stated=stated is not None)),
    )


def _stated(state: State, item: Item) -> CostStated | None:
    offer = state.shared.offers.of_item(item.id)
    return None if offer is None else state.shared.settling.cost_of(offer.id)


def _about_price(item: Item, *, is_stated: bool) -> Iterator[str]:
    if is_stated:
        yield gettext("This is what they said it truly cost. You can change it.")
    if item.cost is not None:
        yield gettext("What you named before stays readable.")
    if item.parts and item.share == item.cost:
        yield gettext("The parts you planned are of the old price: they fall away.")
    elif item.parts:
        yield gettext(
            "Your share stays with its parts, unless it is more than the new price, or in another currency."
        )


def _look(visit: Visit, state: State, item: Item) -> HttpResponseBase:
    form = LookForm(_posted(visit), initial={"on": item.look_back, "signs": item.signs})
    return _form_page(
        visit,
        item,
        form,
        lambda d: PlanLookBack(at=visit.now, of=item.id, **d),
        _("A day to look back"),
    )


def _looked(visit: Visit, state: State, item: Item) -> HttpResponseBase:
    form = LookedForm(_posted(visit), initial={"on": visit.today})
    return _form_page(
        visit, item, form, lambda d: LookBack(at=visit.now, of=item.id, **d), _("Looking back")
    )


def _offer(visit: Visit, state: State, item: Item) -> HttpResponseBase:
    form = OfferForm(_posted(visit), initial={"on": visit.today})
    return _form_page(
        visit,
        item,
        form,
        lambda d: OfferAmends(at=visit.now, of=item.id, **d),
        _("You offered it"),
        _("An offer has three good answers: yes, no, and not now. Say it so that no is easy."),
    )


def _offer_here(visit: Visit, state: State, item: Item) -> HttpResponseBase:
    """Offer it in the book that both can read: one press, and back until it can be seen."""
    if not between.is_shared(visit):
        raise Http404
    form = HereForm(_posted(visit))
    read_over(visit, form, kept=item.what)
    if visit.posts and visit.attempt(form, lambda d: _give_offer(visit, item, d["id"])):
        return between.given(visit, form, gettext("Offered. For ten minutes you can take it back."))
    return visit.show(
        "amends/here.html",
        form=form,
        item=item,
        facts=offered.of_item(item),
        held=held(visit, state, _give_offer(visit, item, item.id)) or _door(visit, state, item),
        back=visit.url("i", item.id),
    )


def _offer_on_page(visit: Visit, state: State, item: Item) -> HttpResponseBase:
    """Put the offer behind a code, for somebody without an account."""
    answers = gettext("You can say yes, yes but differently, not now, no, or nothing at all.")
    what = behind_code.Putting(
        command=OfferAmends(at=visit.now, of=item.id, on=visit.today, how="page"),
        words=lambda after: f"{_in_words(after, item)}\n\n{answers}",
        paragraphs=[offered.in_words(item), answers],
        written=item.what,
        back=visit.url("i", item.id),
        on=visit.url("i", item.id),
    )
    return behind_code.put_up(visit, state, what)


def _in_words(after: State, item: Item) -> str:
    return offered.in_words(found(after.own.amends.items, item.id))


def _sheet(visit: Visit, state: State, item: Item) -> HttpResponseBase:
    """The sheet to answer on that goes with an offer."""
    if item.answer is not None or item.done is not None:
        raise Http404
    offer = OfferAmends(at=visit.now, of=item.id, on=visit.today)
    return on_paper.sheet(
        visit, state, offer, back=visit.url("i", item.id), offer=offered.in_words(item)
    )


def _give_offer(visit: Visit, item: Item, id: str) -> GiveOffer:
    return GiveOffer(at=visit.now, by="responsible", id=id, item=item.id)


def _door(visit: Visit, state: State, item: Item) -> Held | None:
    """A closed door says what everything else says: not now."""
    if may_be_offered(state, item.kind):
        return None
    return held_because(Refused("not_now"), state)


def _take_up(visit: Visit, state: State, item: Item) -> HttpResponseBase:
    """What was offered, as the other wants it: it takes the place of the first in both lists."""
    offer = state.shared.offers.of_item(item.id)
    if offer is None or not (visit.posts or state.shared.offers.wants_change(offer.id)):
        raise Http404
    form = TakeUpForm(_posted(visit), initial={"id": new_id(), "what": item.what})
    read_over(visit, form)
    of = offer.id
    if visit.posts and visit.attempt(
        form, lambda d: TakeUpChange(at=visit.now, by="responsible", of=of, **d)
    ):
        return between.given(
            visit, form, gettext("Taken up. For ten minutes you can take it back.")
        )
    return visit.show("amends/take_up.html", form=form, item=item, back=visit.url("i", item.id))


def _answered(visit: Visit, state: State, item: Item) -> HttpResponseBase:
    form = AnswerForm(_posted(visit), initial={"on": visit.today})
    return _form_page(
        visit,
        item,
        form,
        lambda d: NoteAmendsAnswer(at=visit.now, of=item.id, **d),
        _("What they said to it"),
        _("A no, thank you is a good end too. It settles this one."),
    )


def _done(visit: Visit, state: State, item: Item) -> HttpResponseBase:
    form = DoneForm(_posted(visit), initial={"on": visit.today})
    return _form_page(
        visit, item, form, lambda d: FinishAmends(at=visit.now, of=item.id, **d), _("It is done")
    )


def _posted(visit: Visit) -> Any:
    return visit.request.POST if visit.posts else None


ACTS: Final[dict[str, Callable[[Visit, State, Item], HttpResponseBase]]] = {
    "": _item,
    "1": _pay,
    "2": _give_hours,
    "3": _offer,
    "4": _answered,
    "5": _done,
    "6": _offer_here,
    "7": _offer_on_page,
    "8": _sheet,
    TAKE_UP: _take_up,
    PARTS: _in_parts,
    LOOK: _look,
    LOOKED: _looked,
    PRICE: _price,
}
