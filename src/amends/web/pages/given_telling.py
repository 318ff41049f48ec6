"""What happened and how it was, in the book that both can read: each one's own, side by side.

Nothing here merges two accounts, and nothing grades a guess: what it saw and what it missed stands
in words, and only where the hurt person said so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.kinds import Given, find
from amends.repair.practices import impact, owning, telling
from amends.web.pages.asking import MakingForm, choice, words
from amends.web.pages.between import place_of
from amends.web.pages.frame import Visit
from amends.web.pages.impact import DOMAINS, SIDES
from amends.web.pages.saying import day
from amends.web.pages.thing import Answering, Link, Part, Text, Thing

DETAIL, TELL, GUESS, ACCOUNT, HOW, SEEN, MARK, WEIGH = "01234689"
"""What stands behind 7/ in an address (telling.py, sides.py)."""

AREAS: Final[dict[str, Text]] = {
    **dict(DOMAINS),
    "self_worth": _("How one sees oneself"),
    "meaning": _("What it meant"),
}
"""The areas in words that are right for both readers."""

HEAVY: Final[dict[owning.Weight, Promise]] = {
    "light": _("Light"),
    "serious": _("Serious"),
    "deep": _("Deep"),
}

DETAILS: Final[dict[telling.Detail, Promise]] = {
    "all": _("All of it, with the facts"),
    "everything": _("All of it, intimate details too"),
    "outline": _("What was done, without the details"),
    "nothing": _("Nothing more, for now"),
}

ANSWERED: Final[dict[telling.Says, Promise]] = {
    "not_so": _("This is not what happened"),
    "more": _("More happened than this"),
}

TAKEN_WELL: Final[dict[telling.Says, tuple[Promise, ...]]] = {
    "not_so": (
        _("They say it was different. What they say stands beside yours, and counts as much."),
        _("Do not argue about it, and do not look for who is right. Read it once more tomorrow."),
        _("If it brings back something that you left out, add it to what happened."),
    ),
    "more": (
        _("They told you what was missing. There is no need to ask about it."),
        _("If it is so, add it to what happened. Then it can be told again, with that in it."),
    ),
}


class AccountForm(MakingForm):
    answer = choice(
        _("What do you want to say to it?"),
        list(ANSWERED.items()),
        hints={
            "not_so": _("It needs no proof, and no words."),
            "more": _("Say below what is missing."),
        },
    )
    text = words(
        _("What happened, as you know it"),
        hint=_("It stands as your own, and changes nothing in what your partner told."),
        rows=5,
        free=True,
    )


# What was done


def _act(one: telling.HarmTold) -> str:
    return one.act


def is_all(one: telling.HarmTold) -> Text:
    """Whether it was said to be all of it, when it was told."""
    if one.complete:
        return _("It is said to be all of it.")
    if one.tell_on is None:
        return _("It is not said to be all of it.")
    return gettext("It is not all of it yet. The rest is to be told by %(day)s.") % {
        "day": day(one.tell_on)
    }


def facts_of(one: telling.HarmTold) -> Sequence[Part]:
    """The facts, apart from them what came out later, and what was done to end it."""
    parts = (Part(name=_("Facts"), text="\n".join(one.facts)),)
    later = (Part(name=_("Told later"), text="\n".join(one.later)),)
    ended = zip(one.ended_on, one.ended, strict=True)
    over = (
        Part(name=_("Done to end it"), text="\n".join(f"{day(on)}: {text}" for on, text in ended)),
    )
    return tuple(part for part in (*parts, *later, *over) if part.text)


def _harm_stands(state: State, one: telling.HarmTold, today: date) -> Text:
    if state.shared.telling.told_anew(one):
        return _("It was told again after this, with what had come to it.")
    return ""


def _accounts(state: State, one: telling.HarmTold) -> Sequence[Given]:
    return state.shared.telling.accounts_of(one.id)


def _on_from_harm(visit: Visit, state: State, one: telling.HarmTold) -> Sequence[Link]:
    if visit.role != "responsible" or state.shared.pacing.is_closed:
        return ()
    if not telling.has_more(state, one.harm):
        return ()
    url = visit.url("7", f"{TELL}/{one.harm}")
    return (Link(name=_("Tell it again, with what has come to it"), url=url),)


def _taking_it_well(state: State, one: telling.HarmTold) -> Sequence[Promise]:
    accounts = state.shared.telling.accounts_of(one.id)
    answer = accounts[-1].answer if accounts else ""
    return TAKEN_WELL[answer] if answer else ()


def _its_answer(one: telling.OwnAccountTold) -> Text:
    return ANSWERED[one.answer] if one.answer else ""


def _to_what_was_told(visit: Visit, state: State, one: telling.OwnAccountTold) -> Sequence[Link]:
    harm = find(state.shared.telling.harms, one.of)
    return () if harm is None else (Link(name=_("What it answers"), url=place_of(visit, harm)),)


def _how_much(one: telling.DetailLimited) -> Text:
    return DETAILS[one.detail]


def _to_another_limit(visit: Visit, state: State, one: telling.DetailLimited) -> Sequence[Link]:
    if visit.role != "harmed" or state.shared.pacing.is_closed:
        return ()
    return (Link(name=_("Change it"), url=visit.url("7", DETAIL)),)


# How it was


def rows_of(rows: Iterable[telling.Row]) -> list[Part]:
    return [Part(name=AREAS[row.domain], text=row.text) for row in rows]


def _is_sealed(one: telling.GuessesSealed) -> Text:
    if one.rows or one.retelling:
        return _("A guess, as it was written.")
    return _("It is sealed. It can stay so for good.")


def _guessed(one: telling.GuessesSealed) -> Sequence[Part]:
    rows = rows_of(one.rows)
    return (
        [*rows, Part(name=_("The day, as they might tell it"), text=one.retelling)]
        if (one.retelling)
        else rows
    )


def _on_from_guess(visit: Visit, state: State, one: telling.GuessesSealed) -> Sequence[Link]:
    if visit.role == "harmed":
        return (Link(name=_("Your own words beside it"), url=visit.url("7", SIDES)),)
    return _side_by_side(visit, state, one)


def _side_by_side(visit: Visit, state: State, one: Given) -> Sequence[Link]:
    ours = state.shared.telling
    if visit.role != "responsible" or not (ours.impacts or ours.accounts):
        return ()
    return (Link(name=_("Side by side with what you thought"), url=visit.url("7", SIDES)),)


def _what_it_saw(state: State, one: telling.GuessesSealed) -> Sequence[Given]:
    return state.shared.telling.answers_to(one.id)


def _seen_and_missed(one: telling.GuessesAnswered) -> Text:
    seen, missed = (_names(domains) for domains in (one.seen, one.missed))
    said = []
    if seen:
        said.append(gettext("Seen: %(areas)s.") % {"areas": seen})
    if missed:
        said.append(gettext("Missed: %(areas)s.") % {"areas": missed})
    return " ".join(said)


def _names(domains: Sequence[impact.Domain]) -> str:
    return ", ".join(str(AREAS[domain]) for domain in domains)


def _well_after_guess(state: State, one: telling.GuessesSealed) -> Sequence[Promise]:
    if not state.shared.telling.answers_to(one.id):
        return ()
    return (
        _("They told you where you saw it as it was, and where you did not. It is not a grade."),
        _("What was missed needs no defence. You had not seen it, and now you know."),
    )


def _to_the_guess(visit: Visit, state: State, one: telling.GuessesAnswered) -> Sequence[Link]:
    guess = find(state.shared.telling.sealed, one.of)
    return () if guess is None else (Link(name=_("The guess"), url=place_of(visit, guess)),)


def _how_it_was(one: telling.ImpactTold) -> Sequence[Part]:
    rows = rows_of(one.rows)
    if one.weight is not None:
        rows.append(Part(name=_("How heavy it is"), text=HEAVY[one.weight]))
    return rows


THINGS: Final[Mapping[type[Given], Thing]] = {
    telling.HarmTold: Thing(
        name=_("What was done"),
        said=is_all,
        text=_act,
        parts=facts_of,
        answers=_accounts,
        answering=Answering(
            form=AccountForm,
            act=telling.AnswerHarm,
            title=_("What you know of it"),
            invites=_("Say what you know of it"),
            main=_("Say it"),
        ),
        stands=_harm_stands,
        links=_on_from_harm,
        well=_taking_it_well,
    ),
    telling.OwnAccountTold: Thing(
        name=_("What happened, in the words of the one who was hurt"),
        said=_its_answer,
        links=_to_what_was_told,
    ),
    telling.DetailLimited: Thing(
        name=_("How much is to be told"), said=_how_much, links=_to_another_limit
    ),
    telling.GuessesSealed: Thing(
        name=_("A sealed guess"),
        said=_is_sealed,
        parts=_guessed,
        answers=_what_it_saw,
        links=_on_from_guess,
        well=_well_after_guess,
    ),
    telling.GuessesAnswered: Thing(
        name=_("What a guess saw, and what it missed"),
        said=_seen_and_missed,
        links=_to_the_guess,
    ),
    telling.ImpactTold: Thing(name=_("How it was"), parts=_how_it_was, links=_side_by_side),
}
