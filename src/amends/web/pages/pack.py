"""`E/5/`: a pack for somebody who helps, as it stands today; `E/5/1/` choosing, `E/5/2/` as a file.

The page shows it exactly as the paper does: the same paragraphs. Nothing is chosen beforehand, and it
goes by hand, as the page for the first hour does. (STEPS S0.6c.)
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any, Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from amends.repair import State
from amends.repair.practices import (
    agreements,
    amends,
    checkins,
    help,
    impact,
    owning,
    packs,
    partners_side,
    pledges,
    promises,
    reflection,
    setbacks,
    telling,
)
from amends.web import letters
from amends.web.amounts import money
from amends.web.forms import ChoiceCardsMany
from amends.web.pages import given_pledges
from amends.web.pages.amends import hours_said
from amends.web.pages.asking import MakingForm, Text, ask, words
from amends.web.pages.frame import Visit
from amends.web.pages.saying import day, if_then, shortened

CHOOSE, FILE = "1", "2"

KINDS: Final[dict[packs.Kind, Text]] = {
    "account": gettext_lazy("What happened"),
    "impact": gettext_lazy("What it did"),
    "promises": gettext_lazy("What was promised, and how its days went"),
    "amends": gettext_lazy("What was put against it, and what was paid"),
    "plan": gettext_lazy("What stands against a repeat"),
    "weeks": gettext_lazy("Notes from the weeks"),
    "agreed": gettext_lazy("What the two of you agreed"),
    "sessions": gettext_lazy("Notes of your own from hours with a helper"),
    "pages": gettext_lazy("From your own pages"),
}
"""Over which line a kind stands, for whoever chooses."""

ON_PAPER: Final[dict[packs.Kind, Text]] = {
    **KINDS,
    "agreed": gettext_lazy("What we agreed"),
    "sessions": gettext_lazy("My notes from hours with a helper"),
    "pages": gettext_lazy("From my own pages"),
}


class PackForm(MakingForm):
    """One field for each kind that there is something of, and what one wants to ask."""

    def __init__(self, *args: Any, there: dict[packs.Kind, tuple[Any, ...]], **named: Any) -> None:
        super().__init__(*args, **named)
        for kind, things in there.items():
            self.fields[kind] = forms.MultipleChoiceField(
                label=KINDS[kind],
                required=False,
                widget=ChoiceCardsMany(),
                choices=[(one.id, shortened(_thing(one))) for one in things],
            )
        self.fields["questions"] = words(
            _("What do you want to ask there?"),
            hint=_("It stands first. It can stay empty."),
            rows=4,
            free=True,
        )


def shown(visit: Visit, act: list[str]) -> HttpResponseBase:
    state = visit.state()
    match act:
        case []:
            return _as_it_is(visit, state)
        case ["1"]:
            return _choose(visit, state)
        case ["2"] if state.own.packs.last is not None:
            pdf = letters.letter_pdf(paragraphs(visit, state), _as_of(visit))
            return letters.as_download(pdf)
        case _:
            raise Http404


def _as_it_is(visit: Visit, state: State) -> HttpResponseBase:
    pack = state.own.packs.last
    return visit.show(
        "first_hour/pack.html",
        paragraphs=paragraphs(visit, state),
        date_line=_as_of(visit),
        has_one=pack is not None,
        choose_url=visit.url("E", "5/1"),
        file=visit.url("E", "5/2"),
        let_go_url=visit.url("z", f"E/5/{pack.id}") if pack else "",
        back_url=visit.url("E"),
    )


def _as_of(visit: Visit) -> str:
    return _("As of %(day)s") % {"day": day(visit.today)}


def _choose(visit: Visit, state: State) -> HttpResponseBase:
    there = packs.to_choose_from(state, visit.role, visit.today)
    pack = state.own.packs.last
    first: dict[str, Any] = {}
    if pack is not None:
        first = {
            kind: [one.id for one in some if one.id in pack.items] for kind, some in there.items()
        }
        first |= {"id": pack.id, "questions": pack.questions}
    form = PackForm(visit.request.POST or None, initial=first, there=there)
    if visit.posts and visit.attempt(form, lambda said: _made(visit, said)):
        return visit.saved("E", "5")
    return ask(
        visit,
        form,
        title=_("What should they read?"),
        lead=_(
            "Only what you choose here goes in. What you write later does not come along by itself."
        ),
        main=_("See it as it will be"),
        aside=_("Leave it as it was"),
        back=visit.url("E", "5"),
    )


def _made(visit: Visit, said: dict[str, Any]) -> packs.MakePack:
    items = tuple(id for kind in KINDS for id in said.get(kind, ()))
    return packs.MakePack(at=visit.now, id=said["id"], items=items, questions=said["questions"])


# As it stands on the page and on paper


def paragraphs(visit: Visit, state: State) -> list[str]:
    """What is in it, each kind under its line: the questions first."""
    pack = state.own.packs.last
    asked = [f"{_('What I want to ask')}:\n{pack.questions}"] if pack and pack.questions else []
    chosen = packs.chosen(state, visit.role, visit.today)
    return asked + [
        f"{ON_PAPER[kind]}:\n" + "\n\n".join(_whole(visit, state, one) for one in things)
        for kind, things in chosen.items()
    ]


def _whole(visit: Visit, state: State, one: Any) -> str:
    """A thing with its day, and a promise with how its days went and of how many."""
    return "\n".join([_thing(one), *_besides(visit, state, one)])


def _besides(visit: Visit, state: State, one: Any) -> list[str]:
    match one:
        case promises.Promise():
            return [_record(one, visit.today)]
        case amends.Item():
            return list(_ledger(state.own.amends, one))
        case pledges.PledgeGiven():
            last = state.shared.pledges.last_of(pledges.DaysShown, one.id)
            return [str(given_pledges.counted(last)), day(last.day)] if last is not None else []
        case agreements.AgreementProposed():
            return [_("Until %(day)s") % {"day": day(one.end)}]
        case setbacks.Situation():
            coming = one.next_from(visit.today)
            return [day(coming)] if coming is not None else []
        case (
            checkins.NotWellNoted()
            | checkins.DifferenceNoted()
            | setbacks.NearMissNoted()
            | help.SessionNoted()
        ):
            return [day(one.on)]
        case _:
            return []


def _record(promise: promises.Promise, today: date) -> str:
    """Counts of what was said, each with what it is of; what nobody said is said too."""
    record = promises.record_of(promise, today)
    if not record.days:
        return _("No day of it has come yet.")
    if not record.said:
        return _("Nothing was said yet of its %(days)s days.") % {"days": record.days}
    said = _("Kept on %(kept)s of the %(of)s days of which something was said.") % {
        "kept": record.kept,
        "of": record.said,
    }
    counts = {
        "late": record.late,
        "missed": record.missed,
        "unknown": record.unknown,
        "days": record.days,
    }
    rest = _("Late: %(late)s. Missed: %(missed)s. Not said: %(unknown)s of %(days)s days.") % counts
    return f"{said} {rest}"


def _ledger(mine: amends.Slice, item: amends.Item) -> Iterator[str]:
    """What was paid and given, each in how many times, as its person wrote it down."""
    if item.cost is not None and item.pays is not None:
        yield _paid(mine, item, money(item.pays, item.currency))
    if item.cost is not None and item.pays != item.cost:
        yield _("It costs %(cost)s in all.") % {"cost": money(item.cost, item.currency)}
    times = sum(one.amends == item.id for one in mine.hours)
    if times:
        given = ngettext(
            "%(hours)s given, written down once.",
            "%(hours)s given, written down in %(times)s parts.",
            times,
        )
        yield given % {"hours": hours_said(mine.hours_given(item.id)), "times": times}
    if item.done is not None:
        yield _("Done on %(day)s") % {"day": day(item.done)}


def _paid(mine: amends.Slice, item: amends.Item, of: str) -> str:
    times = sum(one.amends == item.id for one in mine.payments)
    if not times:
        return _("Nothing was paid yet of %(of)s.") % {"of": of}
    paid = ngettext(
        "%(paid)s of %(of)s paid, in one payment.",
        "%(paid)s of %(of)s paid, in %(times)s payments.",
        times,
    )
    return paid % {"paid": money(mine.paid(item.id), item.currency), "of": of, "times": times}


def _cause(one: reflection.Cause) -> str:
    return f"{one.text}\n{if_then(one.cue, one.act)}"


def _plan(one: setbacks.Situation) -> str:
    return if_then(one.cue, one.act)


def _near_miss(one: setbacks.NearMissNoted) -> str:
    return _("It could have happened: %(came)s Instead: %(instead)s") % {
        "came": one.came,
        "instead": one.instead,
    }


def _not_well(one: checkins.NotWellNoted) -> str:
    return f"{one.not_well}\n{one.otherwise}".strip()


def said_in(one: help.SessionNoted) -> str:
    """All that was written after it."""
    return "\n".join(part for part in (one.text, one.said, one.task) if part)


def _agreed(one: agreements.AgreementProposed) -> str:
    return "\n".join(part for part in (one.what, one.why, one.scope) if part)


WORDS: Final[dict[type, Callable[[Any], str]]] = {
    owning.Harm: lambda one: one.act,
    owning.FactAdded: lambda one: one.text,
    telling.OwnAccountTold: lambda one: one.text,
    impact.ImpactNoted: lambda one: one.text,
    promises.Promise: lambda one: one.what,
    amends.Item: lambda one: one.what,
    pledges.PledgeGiven: lambda one: one.what,
    reflection.Cause: _cause,
    setbacks.Situation: _plan,
    setbacks.SignListed: lambda one: one.text,
    setbacks.ThenWritten: lambda one: one.text,
    setbacks.NearMissNoted: _near_miss,
    checkins.NotWellNoted: _not_well,
    checkins.DifferenceNoted: lambda one: one.text,
    agreements.AgreementProposed: _agreed,
    agreements.SetbackProposed: _agreed,
    agreements.TellingProposed: _agreed,
    help.SessionNoted: said_in,
    partners_side.PageWritten: lambda one: one.text,
}
"""The words of each thing that can be chosen."""


def _thing(one: Any) -> str:
    return WORDS[type(one)](one)
