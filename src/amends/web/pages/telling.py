"""Leaf 7: what happened and how it was, told in the book that both can read.

`7/` what can be told. The responsible person: `7/1/<harm>/` what they did, `7/2/` guesses handed
over sealed, `7/7/` the day as the other might tell it, which is theirs alone. The hurt person:
`7/3/` what happened, `7/4/` how it was, `7/9/` how heavy it is, `7/0/` how much they want to be
told. `7/5/`, `7/6/` and `7/8/` are in `sides.py`.

Nothing is picked beforehand, and the hurt person's words are not read over by the reader: it was
made for who apologises, and nobody is to be corrected in how they say that they were hurt.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair import Command, Refused, State
from amends.repair.kinds import find
from amends.repair.practices import impact, owning, telling
from amends.repair.practices.partners_side import WeighHurt, WritePage
from amends.web.forms import ChoiceCardsMany
from amends.web.pages import between, sides
from amends.web.pages.asking import MakingForm, ask, choice, words
from amends.web.pages.frame import Visit, page
from amends.web.pages.given_telling import (
    ACCOUNT,
    AREAS,
    DETAIL,
    DETAILS,
    GUESS,
    HEAVY,
    HOW,
    MARK,
    SEEN,
    TELL,
    WEIGH,
    facts_of,
    is_all,
)
from amends.web.pages.impact import RETELL, SIDES
from amends.web.pages.read_over import facts_read_over, read_over
from amends.web.pages.saying import Held, first_words, held, held_because, refusal

WEIGHT: Final = "weight"
"""Among the ticks of 7/4: how heavy it is. Ids of things are longer."""

NONE_TICKED: Final = _("Nothing is ticked beforehand. What you leave out stays yours alone.")


class PressForm(MakingForm):
    """Nothing but the id of what is told."""


class AccountForm(MakingForm):
    text = words(
        _("What happened"),
        hint=_("All of it, or the part that is there today."),
        rows=8,
    )


class RetellForm(MakingForm):
    text = words(
        _("The day, as they might tell it"),
        hint=_("In their place, from morning to night: “I waited. I heard …”. It is a guess."),
        rows=8,
    )
    reaching = ("text",)


class DetailForm(MakingForm):
    detail = choice(
        _("How much do you want to be told?"),
        tuple(DETAILS.items()),
        hints={
            "all": _("Your partner is asked to leave out intimate details that only hurt."),
            "everything": _("Only if you want them. You can also ask about one thing alone."),
            "outline": _("The facts stay with your partner, until you say otherwise."),
            "nothing": _("Nothing of what happened can be told to you here. It holds at once."),
        },
    )
    text = words(
        _("What should be left out, or told"),
        hint=_("Only if you want to. Without words it holds at once; with words, in ten minutes."),
        rows=3,
        free=True,
    )


class WeightForm(MakingForm):
    weight = choice(
        _("How heavy is it for you?"),
        (*HEAVY.items(), ("", _("I would rather not say"))),
        hints={
            "light": _("It stung, and it can be put right."),
            "serious": _("It changed how I see them, or our days."),
            "deep": _("It shook what I could rely on."),
        },
        free=True,
    )


@page()
def shown(visit: Visit) -> HttpResponseBase:
    act, __, rest = visit.act.partition("/")
    is_for_one = act == RETELL and visit.role == "responsible"
    if not is_for_one and not between.is_shared(visit):
        raise Http404
    pages = RESPONSIBLE if visit.role == "responsible" else HARMED
    if act not in pages:
        raise Http404
    return pages[act](visit, visit.state(), rest)


# What can be told


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One thing that was done. `told`: what was told of it last, for its day and its address."""

    act: str
    tell_url: str
    told_url: str = ""
    day: Any = None


def _of_responsible(visit: Visit, state: State, rest: str) -> HttpResponseBase:
    _nothing_more(rest)
    mine = state.own.impact
    ours = state.shared.telling
    return visit.show(
        "telling/responsible.html",
        closed=state.shared.pacing.is_closed,
        rows=[_row(visit, state, harm) for harm in state.own.owning.harms],
        has_guess=bool(mine.guesses or mine.retellings),
        retelling=mine.retellings[-1] if mine.retellings else None,
        beside=bool(ours.impacts or ours.accounts),
        urls={
            "harm": visit.url("c", "new"),
            "guess": visit.url("7", GUESS),
            "write_guess": visit.url("d", "g"),
            "retell": visit.url("7", RETELL),
            "sides": visit.url("7", SIDES),
        },
        back_url=visit.url("p"),
    )


def _row(visit: Visit, state: State, harm: owning.Harm) -> Row:
    told = [one for one in state.shared.telling.harms if one.harm == harm.id]
    url = visit.url("7", f"{TELL}/{harm.id}")
    if not told:
        return Row(act=harm.act, tell_url=url)
    return Row(
        act=harm.act,
        tell_url=url if telling.has_more(state, harm.id) else "",
        told_url=between.place_of(visit, told[-1]),
        day=between.day_of(visit, told[-1]),
    )


def _of_harmed(visit: Visit, state: State, rest: str) -> HttpResponseBase:
    _nothing_more(rest)
    return visit.show(
        "telling/harmed.html",
        closed=state.shared.pacing.is_closed,
        sealed=bool(state.shared.telling.sealed),
        urls={
            "account": visit.url("7", ACCOUNT),
            "how": visit.url("7", HOW),
            "weigh": visit.url("7", WEIGH),
            "detail": visit.url("7", DETAIL),
            "sides": visit.url("7", SIDES),
        },
        back_url=visit.url("p"),
    )


def _nothing_more(rest: str) -> None:
    if rest:
        raise Http404


# What was done


def _tell(visit: Visit, state: State, id: str) -> HttpResponseBase:
    harm = find(state.own.owning.harms, id)
    if harm is None:
        raise Http404
    ours = state.shared.telling
    form = PressForm(visit.request.POST if visit.posts else None)
    as_told = telling.as_it_stands(
        state.own.owning,
        harm,
        {
            "at": visit.now,
            "id": "",
            "by": "responsible",
            "visible_from": visit.now,
            "counted": True,
        },
        detail=ours.detail,
    )
    facts_read_over(
        visit, form, kept="\n".join((as_told.act, *as_told.facts, *as_told.later, *as_told.ended))
    )
    command = telling.ShareHarm(
        at=visit.now, by="responsible", id=str(form["id"].value()), harm=harm.id
    )
    why = held(visit, state, command)
    if why is None and ours.detail == "nothing":
        why = held_because(Refused("told_nothing_more"), state)
    if visit.posts and form.is_valid():
        why = refusal(visit, state, command)
        if why is None:
            return _told(visit, form)
    return visit.show(
        "telling/tell.html",
        form=form,
        held=why,
        limit=ours.limit,
        how_much=DETAILS[ours.detail],
        act=as_told.act,
        parts=facts_of(as_told),
        is_all=is_all(as_told),
        change_url=visit.url("c", harm.id),
        all_url=visit.url("c", "0"),
        back_url=visit.url("7"),
    )


# Guesses, sealed


def _guess(visit: Visit, state: State, rest: str) -> HttpResponseBase:
    _nothing_more(rest)
    mine = state.own.impact
    choices = [(row.id, row.text) for row in mine.guesses]
    hints = {row.id: AREAS[row.domain] for row in mine.guesses}
    for one in mine.retellings:
        choices.append((one.id, one.text))
        hints[one.id] = _("The day, as they might tell it")
    form = _ticks(_("Which of these do you hand over?"), choices, hints, visit)
    read_over(visit, form, kept="\n".join(text for __, text in choices))

    def command(said: dict[str, Any]) -> telling.ShareGuesses:
        told = [one.id for one in mine.retellings if one.id in said["rows"]]
        return telling.ShareGuesses(
            at=visit.now,
            by="responsible",
            id=said["id"],
            rows=tuple(row.id for row in mine.guesses if row.id in said["rows"]),
            retelling=told[0] if told else "",
        )

    why = _why_not_yet(visit, state, command({"id": form["id"].value(), "rows": ()}))
    if visit.posts and form.is_valid():
        why = refusal(visit, state, command(form.cleaned_data), form)
        if why is None:
            return _told(
                visit, form, gettext("Handed over, sealed. For ten minutes you can take it back.")
            )
    return visit.show(
        "telling/guess.html",
        form=form,
        held=why,
        some=bool(choices),
        write_url=visit.url("d", "g"),
        retell_url=visit.url("7", RETELL),
        back_url=visit.url("7"),
    )


def _retell(visit: Visit, state: State, rest: str) -> HttpResponseBase:
    """Told from the other's place, for its writer alone, and read beside the other's words later.

    Whoever is alone tells it too.
    """
    back = "7" if between.is_shared(visit) else "d"
    _nothing_more(rest)
    kept = state.own.impact.retellings[-1] if state.own.impact.retellings else None
    form = RetellForm(
        visit.request.POST if visit.posts else None,
        initial={"id": kept.id, "text": kept.text} if kept else None,
    )
    read_over(visit, form)
    if visit.posts and visit.attempt(form, lambda said: _as_they(visit, said)):
        return visit.saved(back, said=gettext("Saved, and sealed. It is yours alone."))
    return visit.show(
        "telling/retell.html",
        form=form,
        let_go_url=visit.url("z", f"{back}/{kept.id}") if kept else "",
        back_url=visit.url(back),
    )


def _as_they(visit: Visit, said: dict[str, Any]) -> impact.Retell:
    return impact.Retell(at=visit.now, **said)


# The hurt person's own


def _account(visit: Visit, state: State, id: str) -> HttpResponseBase:
    """Write it, or begin with a page of one's own. "Keep" is an answer as whole as "tell"."""
    pages = state.own.partners_side.on("happened")
    first = find(pages, id)
    if id and first is None:
        raise Http404
    form = AccountForm(
        visit.request.POST if visit.posts else None, initial={"text": first.text} if first else None
    )
    why = None
    if visit.posts and visit.request.POST.get("press") == "keep":
        kept = id or str(form["id"].value())
        if visit.attempt(form, lambda said: _keep(visit, kept, said["text"])):
            return visit.saved("l", "1", gettext("Saved, and sealed. It is yours alone."))
    elif visit.posts and form.is_valid():
        why = refusal(visit, state, _own_account(visit, form.cleaned_data), form)
        if why is None:
            return _told(visit, form)
    elif not visit.posts:
        why = _why_not_yet(
            visit, state, _own_account(visit, {"id": form["id"].value(), "text": ""})
        )
    return visit.show(
        "telling/account.html",
        form=form,
        held=why,
        pages=[
            (first_words(one.text), visit.url("7", f"{ACCOUNT}/{one.id}")) for one in pages[::-1]
        ]
        if not id
        else [],
        back_url=visit.url("7"),
    )


def _keep(visit: Visit, id: str, text: str) -> WritePage:
    return WritePage(at=visit.now, id=id, shelf="happened", text=text)


def _own_account(visit: Visit, said: dict[str, Any]) -> telling.TellOwnAccount:
    return telling.TellOwnAccount(at=visit.now, by="harmed", **said)


def _how(visit: Visit, state: State, rest: str) -> HttpResponseBase:
    _nothing_more(rest)
    rows = state.own.impact.rows
    weight = state.own.partners_side.weight
    choices = [(row.id, row.text) for row in rows]
    hints = {row.id: AREAS[row.domain] for row in rows}
    if weight is not None:
        choices.append((WEIGHT, gettext("How heavy it is for you")))
        hints[WEIGHT] = HEAVY[weight]
    form = _ticks(_("What do you want to tell?"), choices, hints, visit)

    def command(said: dict[str, Any]) -> telling.TellImpact:
        return telling.TellImpact(
            at=visit.now,
            by="harmed",
            id=said["id"],
            rows=tuple(row.id for row in rows if row.id in said["rows"]),
            weight=weight if WEIGHT in said["rows"] else None,
        )

    why = _why_not_yet(visit, state, command({"id": form["id"].value(), "rows": ()}))
    if visit.posts and form.is_valid():
        why = refusal(visit, state, command(form.cleaned_data), form)
        if why is None:
            return _told(visit, form)
    return visit.show(
        "telling/how.html",
        form=form,
        held=why,
        some=bool(choices),
        write_url=visit.url("d", "w"),
        weigh_url=visit.url("7", WEIGH),
        back_url=visit.url("7"),
    )


def _weigh(visit: Visit, state: State, rest: str) -> HttpResponseBase:
    _nothing_more(rest)
    kept = state.own.partners_side.weight
    form = WeightForm(
        visit.request.POST if visit.posts else None, initial={"weight": kept} if kept else None
    )
    if visit.posts and visit.attempt(form, lambda said: _weighed(visit, said)):
        return visit.saved("7", said=gettext("Saved, and sealed. It is yours alone."))
    return ask(
        visit,
        form,
        title=gettext("How heavy it is"),
        lead=gettext(
            "For you alone. It may be another tomorrow, and it is told only if you tell it."
        ),
        back=visit.url("7"),
    )


def _weighed(visit: Visit, said: dict[str, Any]) -> WeighHurt:
    return WeighHurt(at=visit.now, weight=said["weight"] or None)


def _detail(visit: Visit, state: State, rest: str) -> HttpResponseBase:
    _nothing_more(rest)
    form = DetailForm(
        visit.request.POST if visit.posts else None,
        initial={"detail": state.shared.telling.detail},
    )
    if visit.posts and visit.attempt(form, lambda said: _limited(visit, said)):
        if form.cleaned_data["text"].strip():
            return visit.saved("7", said=gettext("Told. For ten minutes you can take it back."))
        return visit.saved("7", said=gettext("Saved, and sealed. It holds at once."))
    return ask(
        visit,
        form,
        title=gettext("How much you want to be told"),
        lead=gettext("You need no reason, and you can change it on any day."),
        main=gettext("Say it"),
        back=visit.url("7"),
    )


def _limited(visit: Visit, said: dict[str, Any]) -> telling.LimitDetail:
    return telling.LimitDetail(at=visit.now, by="harmed", **said)


# What these pages have in common


def _ticks(
    label: Any, choices: list[tuple[str, str]], hints: dict[str, Any], visit: Visit
) -> MakingForm:
    """A form of things to tick, with nothing ticked beforehand."""
    field = forms.MultipleChoiceField(
        label=label,
        help_text=NONE_TICKED,
        required=False,
        choices=choices,
        widget=ChoiceCardsMany(hints=hints),
        error_messages={"invalid_choice": _("One of these is no longer there. Choose again.")},
    )
    kind = type("TicksForm", (MakingForm,), {"rows": field})
    form: MakingForm = kind(visit.request.POST if visit.posts else None)
    return form


def _why_not_yet(visit: Visit, state: State, command: Command) -> Held | None:
    """Why nothing can be told now, said before anything is written or ticked."""
    return None if visit.posts else held(visit, state, command)


def _told(visit: Visit, form: MakingForm, said: str = "") -> HttpResponseBase:
    return between.given(
        visit, form, said or gettext("Told. For ten minutes you can take it back.")
    )


Act = Callable[[Visit, State, str], HttpResponseBase]

RESPONSIBLE: Final[dict[str, Act]] = {
    "": _of_responsible,
    TELL: _tell,
    GUESS: _guess,
    RETELL: _retell,
    SIDES: sides.of_responsible,
    MARK: sides.mark,
}
HARMED: Final[dict[str, Act]] = {
    "": _of_harmed,
    ACCOUNT: _account,
    HOW: _how,
    WEIGH: _weigh,
    DETAIL: _detail,
    SIDES: sides.of_harmed,
    SEEN: sides.seen,
}
