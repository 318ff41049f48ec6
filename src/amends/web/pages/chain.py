"""Leaf S: what is not put right yet, from each hurt to what was done about it; and the week.

`S/` the chain: each hurt, what it did, what was put against that, how the promises were kept, and when
it was looked at. `S/1/` a look back at the last seven days, and the one thing that comes first in the
next. All of it is for oneself. (STEPS S0.0b, S2.16a, S4.0f.)
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from amends.repair import State, chain, looking_back
from amends.repair.practices.guiding import LookBackAtWeek, WeekLookedBack
from amends.repair.practices.owning import AccountStated
from amends.repair.practices.promises import Record
from amends.web.pages import amends
from amends.web.pages.asking import MakingForm, choice, words
from amends.web.pages.frame import Visit, page
from amends.web.pages.impact import HARM
from amends.web.pages.leading import standings_of
from amends.web.pages.promise_making import MAKE
from amends.web.pages.saying import day

WEEK: Final = "1"
NOTHING: Final = "-"


class WeekForm(MakingForm):
    text = words(
        gettext_lazy("What of this week do you want to keep in mind?"),
        hint=gettext_lazy("One line is enough. As it was, not as you meant it."),
        rows=3,
        free=True,
    )
    step = choice(gettext_lazy("What comes first in the next seven days?"), (), free=True)


@page(role="responsible")
def shown(visit: Visit) -> HttpResponseBase:
    match visit.act:
        case "":
            return _chain(visit)
        case "1":
            return _week(visit)
        case _:
            raise Http404


# The chain


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One thing of the chain, with the way to it. `tag`: how it stands."""

    text: str
    url: str
    tag: str = ""
    tag_kind: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Impact:
    text: str
    is_bare: bool
    against: list[Line]
    promise_url: str
    harm_url: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Harm:
    text: str
    url: str
    impacts: list[Impact]


def _chain(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    return visit.show(
        "chain/page.html",
        open_lines=_open(visit, state),
        counts=_counts(chain.counts(state, visit.today)),
        # A hurt of which nothing more is written stands among what is open, and once is enough.
        harms=[_harm(visit, link) for link in chain.chain(state, visit.today) if link.met],
        checkins_url=visit.url("k"),
        plan_url=visit.url("i", "1"),
        what_url=visit.url("c"),
        week_url=visit.url("S", WEEK),
        back_url=visit.url("a"),
    )


def _open(visit: Visit, state: State) -> list[Line]:
    """What is not put right yet, what goes on first."""
    left = chain.still_open(state)
    unseen = (
        _("What this one did to them is not written by itself")
        if chain.is_loose(state)
        else _("What it did to them is not written yet")
    )
    lines = [
        Line(text=harm.act, url=visit.url("c", f"{harm.id}/7"), tag=_("Not said to be over"))
        for harm in left.going_on
    ]
    lines += [
        Line(
            text=act.text,
            url=visit.url("c", f"{act.harm}/5/{act.id}"),
            tag=_("To end it, and still to be done"),
        )
        for act in left.to_end
    ]
    if left.account is not None:
        lines.append(_not_all(visit, left.account))
    lines += [Line(text=harm.act, url=visit.url("d"), tag=unseen) for harm in left.unseen]
    lines += [
        Line(text=row.text, url=visit.url("i", "1"), tag=_("Nothing put against it yet"))
        for row in left.bare
    ]
    lines += [
        Line(text=item.what, url=visit.url("i", item.id), tag=str(amends.standing(item)))
        for item in left.unsettled
    ]
    lines += [
        Line(
            text=promise.what,
            url=visit.url("j", promise.id),
            tag=_("Missed on %(day)s, and not said what you did about it") % {"day": day(on)},
        )
        for promise, on in left.misses
    ]
    lines += [
        Line(
            text=answer.made_good or promise.what,
            url=visit.url("j", f"{promise.id}/{answer.on.isoformat()}"),
            tag=_("To be made good by %(day)s") % {"day": day(by)},
        )
        for by, promise, answer in left.to_make_good
    ]
    return lines


def _not_all(visit: Visit, account: AccountStated) -> Line:
    """What is not told yet, as it was said, with the day that was chosen for it."""
    tag = (
        _("Not told yet")
        if account.tell_on is None
        else _("To be told on %(day)s") % {"day": day(account.tell_on)}
    )
    return Line(text=account.missing, url=visit.url("c", "0/1"), tag=tag)


def _harm(visit: Visit, link: chain.Link) -> Harm:
    harm = link.harm
    return Harm(
        text=harm.act if harm else "",
        url=visit.url("c", harm.id) if harm else "",
        impacts=[
            Impact(
                text=met.row.text,
                is_bare=met.is_bare,
                against=_against(visit, met),
                promise_url=visit.url("j", f"{MAKE}/{met.row.id}"),
                harm_url="" if harm else visit.url("d", f"{HARM}/{met.row.id}"),
            )
            for met in link.met
        ],
    )


def _against(visit: Visit, met: chain.Met) -> list[Line]:
    lines = [
        Line(
            text=item.what,
            url=visit.url("i", item.id),
            tag=str(amends.standing(item)),
            tag_kind="kept" if item.done else "",
        )
        for item in met.amends
    ]
    lines += [
        Line(
            text=kept.promise.what,
            url=visit.url("j", kept.promise.id),
            tag=_record(kept.record),
            tag_kind="kept" if kept.record.kept else "",
        )
        for kept in met.promises
    ]
    return lines


def _record(record: Record) -> str:
    """What is known of the days of one promise: kept, of those of which something was said."""
    if not record.said and not record.unknown:
        return _("No day has come yet")
    kept = _of(_("Kept: %(number)s of %(of)s"), record.kept, record.said)
    return kept if not record.unknown else f"{kept}. {_unsaid(record.unknown)}"


def _of(words: str, number: int, of: int) -> str:
    return words % {"number": number, "of": of}


def _unsaid(number: int) -> str:
    return ngettext("Not said: %(n)s day", "Not said: %(n)s days", number) % {"n": number}


def _counts(now: chain.Counts) -> list[str]:
    """Each number with what it is of; what has nothing to be counted is not there."""
    rows = (
        (
            _("What it did to them: %(number)s of %(of)s with something put against it."),
            now.impacts,
        ),
        (_("Amends: %(number)s of %(of)s done, or declined."), now.amends),
        (
            _("Days of promises: %(number)s kept of %(of)s of which you said how they went."),
            now.days,
        ),
        (_("Days missed: of %(number)s of %(of)s it is said what you did about them."), now.misses),
    )
    lines = [_of(words, count.number, count.of) for words, count in rows if count.of]
    if now.unsaid:
        lines.append(f"{_unsaid(now.unsaid)}.")
    if now.looks:
        looks = ngettext("%(n)s check-in.", "%(n)s check-ins.", now.looks)
        lines.append(looks % {"n": now.looks})
    return lines


# The week


def _week(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    mine = state.own.guiding
    kept = mine.week_of(visit.today)
    form = WeekForm(visit.request.POST or None, initial=_as_kept(kept))
    _offer_steps(form, visit, state)
    if visit.posts and visit.attempt(form, lambda said: _looked(visit, said)):
        return visit.saved("a")
    return visit.show(
        "chain/week.html",
        form=form,
        lines=_of_the_week(looking_back.week(state, visit.today)),
        earlier=[
            _earlier(visit, one) for one in sorted(mine.weeks, key=lambda w: w.on, reverse=True)
        ],
        chain_url=visit.url("S"),
        back_url=visit.url("a"),
    )


def _as_kept(kept: WeekLookedBack | None) -> dict[str, Any]:
    if kept is None:
        return {}
    return {"id": kept.id, "text": kept.text, "step": kept.step or NOTHING}


def _offer_steps(form: WeekForm, visit: Visit, state: State) -> None:
    """The steps that are open now, as what may come first; without any there is nothing to choose."""
    standings = standings_of(visit, state)
    named = [(one.step.id, _(one.step.title)) for one in standings if one.status == "open"]
    if not named:
        del form.fields["step"]
        return
    form.fields["step"].choices = [*named, (NOTHING, _("Nothing in particular"))]  # type: ignore[attr-defined]


def _looked(visit: Visit, said: dict[str, Any]) -> LookBackAtWeek:
    step = said.get("step", "")
    return LookBackAtWeek(
        at=visit.now,
        id=said["id"],
        on=visit.today,
        text=said["text"],
        step="" if step == NOTHING else step,
    )


def _of_the_week(week: looking_back.Week) -> list[str]:
    facts = week.facts
    lines = []
    if facts.said:
        lines.append(_of(_("Days of promises: %(number)s kept of %(of)s."), facts.kept, facts.said))
    if facts.unsaid:
        lines.append(f"{_unsaid(facts.unsaid)}.")
    if facts.missed:
        lines.append(_of(_("Misses told: %(number)s of %(of)s."), facts.told, facts.missed))
    if week.amends:
        lines.append(_of(_("Amends done this week: %(number)s of %(of)s."), week.done, week.amends))
    if week.looked:
        lines.append(_("You looked at the week in a check-in."))
    return lines


@dataclass(frozen=True, kw_only=True, slots=True)
class Earlier:
    day: date
    text: str
    let_go_url: str


def _earlier(visit: Visit, one: WeekLookedBack) -> Earlier:
    return Earlier(day=one.on, text=one.text, let_go_url=visit.url("z", f"S/{WEEK}/{one.id}"))
