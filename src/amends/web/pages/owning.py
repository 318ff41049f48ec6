"""Leaf c: what happened. Facts on one paper, reasons on another; nothing is changed in silence.

`c/` all of it, `c/new/` one more, `c/0/` "is this all?", `c/<id>/` one, `c/<id>/<n>/` one small
question about it, `c/<id>/5/<act>/` the day on which something to end it was done.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amends.repair import kinds
from amends.repair.practices import owning, safety
from amends.repair.practices.told_outcomes import known_trying
from amends.web.forms import AmendsForm, Day
from amends.web.pages import half_done, repeats
from amends.web.pages.asking import MakingForm, ask, choice, line, words
from amends.web.pages.frame import Visit, addressed, page
from amends.web.pages.help_lines import lines_of
from amends.web.pages.promise_days import A_DAY
from amends.web.pages.read_over import facts_read_over, read_over
from amends.web.pages.screening import first_for

KINDS: Final = (
    ("words", gettext_lazy("Something I said")),
    ("decision", gettext_lazy("Something I decided")),
    ("neglect", gettext_lazy("Something I did not do")),
    ("lie", gettext_lazy("A lie, or something I kept back")),
    ("agreement", gettext_lazy("Something we had agreed on, and I broke")),
    ("betrayal", gettext_lazy("A betrayal")),
    ("money", gettext_lazy("Money")),
    ("property", gettext_lazy("Something of theirs that I broke or lost")),
    ("physical", gettext_lazy("I hurt them with my body, or with a thing")),
    ("control", gettext_lazy("I threatened them, or controlled what they do")),
    ("other", gettext_lazy("Something else")),
)

KIND_HINTS: Final = {
    "words": gettext_lazy("Meant or not meant."),
    "neglect": gettext_lazy("I was not there, did not listen, did not help."),
    "betrayal": gettext_lazy("An affair, a second life, a secret told on."),
    "money": gettext_lazy("Spent, hidden, lent or lost."),
}

ONGOING: Final = (
    ("over", gettext_lazy("It is over")),
    ("going_on", gettext_lazy("It still goes on")),
    ("not_sure", gettext_lazy("I am not sure")),
)

WEIGHTS: Final = (
    ("light", gettext_lazy("Light")),
    ("serious", gettext_lazy("Serious")),
    ("deep", gettext_lazy("Deep")),
)

WEIGHT_HINTS: Final = {
    "light": gettext_lazy("It stung, and a few words and an act may put it right."),
    "serious": gettext_lazy("It changed how they see me or our days."),
    "deep": gettext_lazy("It shook what they could rely on."),
}


class HarmForm(MakingForm):
    kind = choice(gettext_lazy("What kind of thing was it?"), KINDS, hints=KIND_HINTS)
    act = words(
        gettext_lazy("What did you do?"),
        hint=gettext_lazy(
            "One thing, in plain words, from your own side: “I told you …”, “I did not come …”. "
            "The reasons have a paper of their own, later."
        ),
    )
    ongoing = choice(gettext_lazy("Is it over?"), ONGOING, free=True)
    reaching = ("act",)


class DetailForm(AmendsForm):
    when = line(
        gettext_lazy("When was it?"),
        hint=gettext_lazy("A day, a month, “since the spring”: as exactly as you know."),
        free=True,
    )
    where = line(gettext_lazy("Where?"), free=True)
    who_was_there = words(gettext_lazy("Who was there?"), rows=3, free=True)
    who_knows = words(
        gettext_lazy("Who knows of it?"),
        hint=gettext_lazy("And who told them, if you know."),
        rows=3,
        free=True,
    )
    repeated = choice(
        gettext_lazy("Was it once, or more than once?"),
        (("once", gettext_lazy("Once")), ("more", gettext_lazy("More than once"))),
        free=True,
        beside=True,
    )


class FactForm(MakingForm):
    text = words(
        gettext_lazy("What happened"),
        hint=gettext_lazy("What a camera would have seen. One fact at a time is enough."),
    )
    reaching = ("text",)


class ReasonForm(MakingForm):
    text = words(
        gettext_lazy("What was behind it, as you see it now"),
        hint=gettext_lazy("It explains. It does not take anything back from the other paper."),
    )


class StopActForm(MakingForm):
    text = words(
        gettext_lazy("What did you do to end it?"),
        hint=gettext_lazy(
            "A contact ended, an account closed, a debt laid open, a lie put right with whoever "
            "heard it."
        ),
        rows=3,
    )
    done_on = forms.DateField(
        label=gettext_lazy("When?"),
        help_text=gettext_lazy("Leave it empty if it is still to be done."),
        required=False,
        widget=Day(),
    )
    reaching = ("text",)


class DoneForm(StopActForm):
    done_on = forms.DateField(label=gettext_lazy("When?"), widget=Day(), error_messages=A_DAY)


class WeightForm(AmendsForm):
    weight = choice(gettext_lazy("For them, as far as you can tell"), WEIGHTS, hints=WEIGHT_HINTS)


class OngoingForm(AmendsForm):
    ongoing = choice(gettext_lazy("As it is today"), ONGOING)


class MissingForm(AmendsForm):
    missing = words(
        gettext_lazy("What is missing?"),
        hint=gettext_lazy("A word that you will understand is enough."),
        rows=3,
    )
    tell_on = forms.DateField(
        label=gettext_lazy("By when will you tell it?"), required=False, widget=Day()
    )


@page(role="responsible")
def shown(visit: Visit) -> HttpResponseBase:
    match visit.act.split("/"):
        case [""]:
            return _all(visit)
        case ["new"]:
            return _new(visit)
        case ["0"]:
            return _account(visit)
        case [id]:
            return _one(visit, id)
        case ["0", "1"]:
            return _missing(visit)
        case [id, "1"]:
            return _kept(visit, id)
        case [id, act] if act in SMALL:
            return SMALL[act](visit, id)
        case [id, "3", fact]:
            return _fact(visit, id, corrects=fact)
        case [id, "5", act]:
            return _done(visit, id, act)
        case _:
            raise Http404


# All of it


@dataclass(frozen=True, kw_only=True, slots=True)
class HarmCard:
    """One harm in the list."""

    kind: str
    act: str
    day: date
    url: str
    ongoing: str


def _all(visit: Visit) -> HttpResponseBase:
    mine = visit.state().own.owning
    cards = [
        HarmCard(
            kind=_named(KINDS, harm.kind),
            act=harm.act,
            day=timezone.localdate(harm.at),
            url=visit.url("c", harm.id),
            ongoing="" if harm.ongoing == "over" else _named(ONGOING, harm.ongoing),
        )
        for harm in mine.harms
    ]
    return visit.show(
        "owning/all.html",
        harms=cards,
        account=mine.account,
        new_url=visit.url("c", "new"),
        account_url=visit.url("c", "0"),
        account_let_go_url=visit.url("z", f"c/{owning.ACCOUNT}"),
        back_url=visit.url("a"),
    )


def _new(visit: Visit) -> HttpResponseBase:
    half = half_done.here(visit, "harm")
    form = half.made(HarmForm, {})
    facts_read_over(visit, form)
    if half.sends(form, lambda said: _record(visit, said)):
        return visit.saved("c", form.cleaned_data["id"] + "/1")
    return visit.show(
        "asking/steps_page.html",
        form=form,
        half=half,
        title=_("What happened"),
        lead=_("One thing at a time, and only what you know you did."),
        note=_(
            "It is sealed under your passphrase, and you can let go of it at any time. A court can "
            "still ask you for what you keep."
        ),
        main=_("Keep it"),
        back_url=visit.url("c"),
    )


def _record(visit: Visit, said: dict[str, Any]) -> owning.RecordHarm:
    return owning.RecordHarm(
        at=visit.now,
        id=said["id"],
        kind=said["kind"],
        act=said["act"],
        ongoing=said["ongoing"] or "not_sure",
    )


def _kept(visit: Visit, id: str) -> HttpResponseBase:
    """What comes after a harm was written down. One address for every road."""
    state = visit.state()
    harm = _harm(state.own.owning, id)
    road = safety.road(state, visit.seat.token)
    first = len(state.own.owning.harms) == 1 and known_trying(state) == "unknown"
    country = state.own.safety.country
    return visit.show(
        "owning/kept.html",
        harm=harm,
        road=road,
        groups=lines_of(country, first=first_for(road)),
        help_url=visit.url("m"),
        on_url=visit.url("o") if first and road == "open" else visit.url("a"),
        details_url=visit.url("c", f"{id}/2"),
        most_harm_url=visit.url("F", "6"),
        again=repeats.of(visit, state, harm),
    )


# One of them


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """One entry on a paper."""

    day: date
    text: str
    tag: str = ""
    tag_kind: str = ""
    title: str = ""
    beside: str = ""
    correct_url: str = ""
    done_url: str = ""
    let_go_url: str = ""


def _one(visit: Visit, id: str) -> HttpResponseBase:
    state = visit.state()
    mine = state.own.owning
    harm = _harm(mine, id)

    def url(act: str) -> str:
        return visit.url("c", f"{id}/{act}")

    return visit.show(
        "owning/one.html",
        harm=harm,
        kind=_named(KINDS, harm.kind),
        details=_details(harm),
        facts=[_fact_entry(visit, mine, fact) for fact in mine.facts_of(id)],
        reasons=[_entry(visit, id, reason) for reason in mine.reasons_of(id)],
        stop_acts=[_stop_entry(visit, id, act) for act in mine.stop_acts_of(id)],
        details_url=url("2"),
        fact_url=url("3"),
        reason_url=url("4"),
        stop_url=url("5"),
        weight_url=url("6"),
        over_url=url("7"),
        again_url=repeats.call_url(visit, state, harm),
        let_go_url=visit.url("z", f"c/{id}"),
        impact_url=visit.url("d", "g"),
        back_url=visit.url("c"),
    )


def _details(harm: owning.Harm) -> list[tuple[str, str]]:
    repeated = {None: "", True: _("More than once"), False: _("Once")}[harm.repeated]
    rows = (
        (_("Today"), _named(ONGOING, harm.ongoing)),
        (_("Weight"), _named(WEIGHTS, harm.weight) if harm.weight else ""),
        (_("When"), harm.when),
        (_("Where"), harm.where),
        (_("Who was there"), harm.who_was_there),
        (_("Who knows"), harm.who_knows),
        (_("How often"), repeated),
    )
    return [(name, value) for name, value in rows if value]


def _fact_entry(visit: Visit, mine: owning.Slice, fact: owning.FactAdded) -> Told:
    wrong = kinds.find(mine.facts, fact.corrects) if fact.corrects else None
    put_right = any(other.corrects == fact.id for other in mine.facts)
    return Told(
        day=timezone.localdate(fact.at),
        text=fact.text,
        tag=_("told later") if fact.told_later else _("put right since") if put_right else "",
        tag_kind="care" if fact.told_later else "",
        beside=wrong.text if wrong else "",
        correct_url="" if put_right else visit.url("c", f"{fact.harm}/3/{fact.id}"),
        let_go_url=visit.url("z", f"c/{fact.harm}/{fact.id}"),
    )


def _entry(visit: Visit, harm: str, thing: owning.ReasonNoted) -> Told:
    return Told(
        day=timezone.localdate(thing.at),
        text=thing.text,
        let_go_url=visit.url("z", f"c/{harm}/{thing.id}"),
    )


def _stop_entry(visit: Visit, harm: str, act: owning.StopActNoted) -> Told:
    return Told(
        day=act.done_on or timezone.localdate(act.at),
        text=act.text,
        tag=_("done") if act.done_on else _("still to be done"),
        tag_kind="kept" if act.done_on else "",
        done_url="" if act.done_on else visit.url("c", f"{harm}/5/{act.id}"),
        let_go_url=visit.url("z", f"c/{harm}/{act.id}"),
    )


# Small questions about one


def _detail(visit: Visit, id: str) -> HttpResponseBase:
    harm = _harm(visit.state().own.owning, id)
    repeated = {None: "", True: "more", False: "once"}[harm.repeated]
    form = DetailForm(
        visit.request.POST or None,
        initial={
            "when": harm.when,
            "where": harm.where,
            "who_was_there": harm.who_was_there,
            "who_knows": harm.who_knows,
            "repeated": repeated,
        },
    )
    if visit.posts and visit.attempt(form, lambda said: _detail_command(visit, id, said)):
        return visit.saved("c", id)
    return visit.show(
        "asking/steps_page.html",
        form=form,
        title=_("When, where, who"),
        main=_("Keep it"),
        back_url=visit.url("c", id),
    )


def _detail_command(visit: Visit, id: str, said: dict[str, Any]) -> owning.DetailHarm:
    return owning.DetailHarm(
        at=visit.now,
        of=id,
        when=said["when"],
        where=said["where"],
        who_was_there=said["who_was_there"],
        who_knows=said["who_knows"],
        repeated={"": None, "once": False, "more": True}[said["repeated"]],
    )


def _fact(visit: Visit, id: str, corrects: str | None = None) -> HttpResponseBase:
    own = visit.state().own
    mine = own.owning
    harm = _harm(mine, id)
    untruth = kinds.find(own.setbacks.untruths, corrects) if corrects else None
    if untruth is not None:
        corrects = None
    wrong = kinds.find(mine.facts, corrects) if corrects else None
    if corrects and wrong is None:
        raise Http404
    initial = {"text": repeats.put_right(untruth)} if untruth else {}
    form = FactForm(visit.request.POST or None, initial=initial)
    facts_read_over(visit, form)
    if visit.posts and visit.attempt(
        form,
        lambda said: owning.AddFact(
            at=visit.now, id=said["id"], harm=harm.id, text=said["text"], corrects=corrects
        ),
    ):
        return visit.saved("c", id)
    return visit.show(
        "owning/fact.html",
        form=form,
        title=_("Put it right") if wrong else _("What happened"),
        lead=_("Both stay, side by side. Nothing is changed in silence.") if wrong else "",
        wrong=wrong.text if wrong else "",
        later=owning.is_told_later(visit.state()),
        main=_("Keep it"),
        aside=_("Not now"),
        aside_url=visit.url("c", id),
        back_url=visit.url("c", id),
    )


def _reason(visit: Visit, id: str) -> HttpResponseBase:
    return _asked(
        visit,
        id,
        ReasonForm(visit.request.POST or None),
        lambda said: owning.NoteReason(at=visit.now, id=said["id"], harm=id, text=said["text"]),
        title=_("The other paper: reasons"),
        lead=_("Kept apart from what happened, so that neither leans on the other."),
    )


def _stop_act(visit: Visit, id: str) -> HttpResponseBase:
    form = StopActForm(visit.request.POST or None)
    read_over(visit, form)
    return _asked(
        visit,
        id,
        form,
        lambda said: _act(visit, id, said["id"], said),
        title=_("Ending it"),
        lead=_("What ends the wrong is the first amends of all."),
    )


def _act(visit: Visit, harm: str, id: str, said: dict[str, Any]) -> owning.NoteStopAct:
    return owning.NoteStopAct(
        at=visit.now, id=id, harm=harm, text=said["text"], done_on=said["done_on"]
    )


def _done(visit: Visit, id: str, act: str) -> HttpResponseBase:
    """What was still to be done is done: its day, and the words for it as it was done."""
    noted = addressed(visit.state().own.owning.stop_acts_of(id), act)
    if noted.done_on is not None and not visit.posts:
        raise Http404
    initial = {"id": noted.id, "text": noted.text, "done_on": visit.today}
    form = DoneForm(visit.request.POST if visit.posts else None, initial=initial)
    read_over(visit, form)
    return _asked(
        visit,
        id,
        form,
        lambda said: _act(visit, id, noted.id, said),
        title=_("It is done"),
        lead=_("Write it as you did it, with its day. It no longer stands as still to be done."),
    )


def _weight(visit: Visit, id: str) -> HttpResponseBase:
    harm = _harm(visit.state().own.owning, id)
    return _asked(
        visit,
        id,
        WeightForm(visit.request.POST or None, initial={"weight": harm.weight}),
        lambda said: owning.WeighHarm(at=visit.now, of=id, weight=said["weight"]),
        title=_("How heavy is it?"),
        lead=_("If your partner says that it is heavier, theirs is the weight that counts."),
    )


def _over(visit: Visit, id: str) -> HttpResponseBase:
    harm = _harm(visit.state().own.owning, id)
    return _asked(
        visit,
        id,
        OngoingForm(visit.request.POST or None, initial={"ongoing": harm.ongoing}),
        lambda said: owning.StopHarm(at=visit.now, of=id, ongoing=said["ongoing"]),
        title=_("Is it over?"),
        lead=_("Nothing can be put right while it goes on."),
    )


def _asked(
    visit: Visit,
    id: str,
    form: AmendsForm,
    command: Callable[[dict[str, Any]], kinds.Command],
    *,
    title: str,
    lead: str,
) -> HttpResponseBase:
    _harm(visit.state().own.owning, id)
    if visit.posts and visit.attempt(form, command):
        return visit.saved("c", id)
    return ask(
        visit,
        form,
        title=title,
        lead=lead,
        aside=_("Not now"),
        back=visit.url("c", id),
    )


SMALL: Final[dict[str, Callable[[Visit, str], HttpResponseBase]]] = {
    "2": _detail,
    "3": _fact,
    "4": _reason,
    "5": _stop_act,
    "6": _weight,
    "7": _over,
}


# Is this all?


def _account(visit: Visit) -> HttpResponseBase:
    form = AmendsForm(visit.request.POST if visit.posts else None)
    if visit.posts and visit.attempt(
        form, lambda _said: owning.StateAccount(at=visit.now, complete=True)
    ):
        return visit.saved("c")
    return visit.show(
        "owning/account.html",
        form=form,
        title=_("Is this all of it?"),
        lead=_("What comes out in pieces hurts again with every piece."),
        acts=[harm.act for harm in visit.state().own.owning.harms],
        missing_url=visit.url("c", "0/1"),
        back_url=visit.url("c"),
    )


def _missing(visit: Visit) -> HttpResponseBase:
    account = visit.state().own.owning.account
    kept = account if account and not account.complete else None
    initial = {"missing": kept.missing, "tell_on": kept.tell_on} if kept else {}
    form = MissingForm(visit.request.POST or None, initial=initial)
    if visit.posts and visit.attempt(
        form,
        lambda said: owning.StateAccount(
            at=visit.now, complete=False, missing=said["missing"], tell_on=said["tell_on"]
        ),
    ):
        return visit.saved("c")
    return visit.show(
        "asking/page.html",
        form=form,
        title=_("Not all yet"),
        lead=_("That is an honest answer. It stands until you say otherwise."),
        main=_("Keep it"),
        aside=_("Not now"),
        aside_url=visit.url("c"),
        back_url=visit.url("c", "0"),
    )


# Small things


def _harm(mine: owning.Slice, id: str) -> owning.Harm:
    harm = kinds.find(mine.harms, id)
    if harm is None:
        raise Http404
    return harm


def _named(choices: tuple[tuple[str, Promise], ...], value: str) -> str:
    return str(dict(choices).get(value, ""))
