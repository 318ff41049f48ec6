"""7/5: what was guessed and how it was, side by side; 7/6 and 7/8 what each may say of it.

The hurt person lays the two together when they choose, and the other never learns of that. The
responsible person sees the two together once it was told to them, whatever became of the seal: a
page that changed when the other looked would tell that they looked. Nothing is counted, nothing
graded.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.kinds import find
from amends.repair.practices import impact, partners_side, telling
from amends.web.forms import ChoiceCards
from amends.web.pages import between
from amends.web.pages.asking import MakingForm, words
from amends.web.pages.frame import Visit
from amends.web.pages.given_telling import AREAS, HEAVY, MARK, SEEN
from amends.web.pages.impact import DOMAINS, OWN_DOMAINS, SIDES
from amends.web.pages.saying import attempt, held, refusal
from amends.web.pages.thing import Text


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """One row of the hurt person's, as the other reads it. `not_seen`: marked, for the marker alone."""

    text: str
    not_seen: bool = False
    mark_url: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Area:
    """One area: what was guessed of it, and how it was. Either may be empty, and says so in words."""

    name: Text
    guesses: tuple[str, ...]
    told: tuple[Told, ...]


# The hurt person's


def of_harmed(visit: Visit, state: State, rest: str) -> HttpResponseBase:
    if rest:
        raise Http404
    if visit.posts:
        on = visit.request.POST.get("press") == "on"
        why: list[str] = []
        if attempt(
            visit,
            partners_side.LayBeside(at=visit.now, on=on),
            lambda said, _field: why.append(said),
        ):
            return redirect(visit.url("7", SIDES))
        return _of_harmed(visit, state, refused=" ".join(why))
    return _of_harmed(visit, state)


def _of_harmed(visit: Visit, state: State, refused: str = "") -> HttpResponseBase:
    guesses = state.shared.telling.sealed
    is_beside = partners_side.is_beside(state)
    rows = [row for one in guesses for row in one.rows]
    own = state.own.impact.rows
    return visit.show(
        "telling/sides_harmed.html",
        refused=refused,
        some=bool(guesses),
        has_words=bool(own),
        is_beside=is_beside,
        areas=_areas(rows, own, OWN_DOMAINS) if is_beside else [],
        retellings=[one.retelling for one in guesses if one.retelling] if is_beside else [],
        pages=[one.text for one in state.own.partners_side.on("happened")] if is_beside else [],
        seen_urls=[
            visit.url("7", f"{SEEN}/{one.id}") for one in guesses if one.rows or one.retelling
        ]
        if is_beside and not state.shared.pacing.is_closed
        else [],
        write_url=visit.url("d", "w"),
        back_url=visit.url("7"),
    )


def _areas(
    guesses: list[telling.Row], own: tuple[impact.ImpactNoted, ...], names: Any
) -> list[Area]:
    areas = (
        Area(
            name=name,
            guesses=tuple(row.text for row in guesses if row.domain == code),
            told=tuple(Told(text=row.text) for row in own if row.domain == code),
        )
        for code, name in names
    )
    return [area for area in areas if area.guesses or area.told]


def seen(visit: Visit, state: State, id: str) -> HttpResponseBase:
    """Say what a guess saw and what it missed: only to one that lies beside, and only if they like."""
    guess = find(state.shared.telling.sealed, id)
    if guess is None or not (guess.rows or guess.retelling):
        raise Http404
    domains = tuple(dict.fromkeys(row.domain for row in guess.rows))
    form = _seen_form(guess, domains)(visit.request.POST if visit.posts else None)
    empty = {"id": form["id"].value(), "text": ""}
    why = None if visit.posts else held(visit, state, _answer(visit, guess.id, (), empty))
    if visit.posts and form.is_valid():
        why = refusal(visit, state, _answer(visit, guess.id, domains, form.cleaned_data), form)
        if why is None:
            return between.given(
                visit, form, gettext("Told. For ten minutes you can take it back.")
            )
    return visit.show(
        "telling/seen.html",
        form=form,
        held=why,
        back_url=visit.url("7", SIDES),
    )


def _seen_form(guess: telling.GuessesSealed, domains: tuple[str, ...]) -> type[MakingForm]:
    fields: dict[str, forms.Field] = {
        domain: forms.ChoiceField(
            label=str(AREAS[domain]),
            help_text=" ".join(row.text for row in guess.rows if row.domain == domain),
            choices=[("seen", _("It was seen")), ("missed", _("It was missed"))],
            required=False,
            widget=ChoiceCards(beside=True),
        )
        for domain in domains
    }
    fields["text"] = words(
        _("In your words"),
        hint=_("Only if you want to. What was missed, or anything else."),
        free=True,
    )
    return type("SeenForm", (MakingForm,), fields)


def _answer(
    visit: Visit, guess: str, domains: tuple[impact.Domain, ...], said: dict[str, Any]
) -> telling.AnswerGuesses:
    return telling.AnswerGuesses(
        at=visit.now,
        by="harmed",
        id=said["id"],
        of=guess,
        seen=tuple(domain for domain in domains if said[domain] == "seen"),
        missed=tuple(domain for domain in domains if said[domain] == "missed"),
        text=said["text"],
    )


# The responsible person's


def of_responsible(visit: Visit, state: State, rest: str) -> HttpResponseBase:
    if rest or visit.posts:
        raise Http404
    return _of_responsible(visit, state)


def _of_responsible(visit: Visit, state: State, refused: str = "") -> HttpResponseBase:
    mine, ours = state.own.impact, state.shared.telling
    return visit.show(
        "telling/sides_responsible.html",
        refused=refused,
        areas=_told_areas(visit, state),
        retelling=mine.retellings[-1].text if mine.retellings else "",
        accounts=[one.text for one in ours.accounts if one.text],
        heavier=_heavier(state),
        letter_url=visit.url("f"),
        heard_url="" if state.shared.pacing.is_closed else visit.url("w"),
        back_url=visit.url("7"),
    )


def _told_areas(visit: Visit, state: State) -> list[Area]:
    """The areas that were told of, and no other: of the rest nobody said anything."""
    mine = state.own.impact
    areas = (
        Area(
            name=name,
            guesses=tuple(row.text for row in mine.guesses if row.domain == code),
            told=tuple(
                Told(
                    text=row.text,
                    not_seen=row.id in mine.not_seen,
                    mark_url=visit.url("7", f"{MARK}/{row.id}"),
                )
                for row in mine.told_here
                if row.domain == code
            ),
        )
        for code, name in DOMAINS
    )
    return [area for area in areas if area.told]


def _heavier(state: State) -> dict[str, Text] | None:
    weights = telling.heavier_for_them(state)
    return weights and {"theirs": HEAVY[weights[0]], "mine": HEAVY[weights[1]]}


def mark(visit: Visit, state: State, row: str) -> HttpResponseBase:
    """One press: "I had not seen", or take the mark away. Nobody else hears of it."""
    if not visit.posts:
        return redirect(visit.url("7", SIDES))
    on = visit.request.POST.get("press") == "on"
    why: list[str] = []
    command = impact.MarkNotSeen(at=visit.now, of=row, on=on)
    if attempt(visit, command, lambda said, _field: why.append(said)):
        return redirect(visit.url("7", SIDES))
    return _of_responsible(visit, state, refused=" ".join(why))
