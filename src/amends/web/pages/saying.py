"""How the pages say a refusal, a day, a plan, first words and a crisis line: once, in the reader's language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from django.contrib import messages
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.utils import formats
from django.utils.translation import gettext

from amends import journal
from amends.guides import wording
from amends.repair import Command, Refused, State, guards
from amends.repair.practices import safety
from amends.repair.practices.promises import MakePromise
from amends.web.forms import AmendsForm
from amends.web.pages.frame import Visit, said
from amends.web.pages.help_lines import KINDS, Group, lines_of

HELD_FOR_WORDS = ("held_threat", "held_self_harm")

KNOWN_BY: Final = 140
"""Characters by which one knows a thing again in a list (judgement)."""


def day(value: date) -> str:
    return formats.date_format(value, "DATE_FORMAT")


def if_then(cue: str, act: str) -> str:
    """A plan in one sentence."""
    return gettext("If %(cue)s, then I %(act)s.") % {"cue": cue, "act": act}


def shortened(text: str, most: int = KNOWN_BY) -> str:
    """As much of it as one knows it again by."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def first_words(text: str, most: int = KNOWN_BY) -> str:
    """The same in one line, and with no word cut in two."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[:most].rsplit(' ', 1)[0]} …"


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """Why something cannot go to the other now. `groups` are there where words were held."""

    why: str
    more: str
    reason: str
    groups: tuple[Group, ...] = ()


def held(visit: Visit, state: State, command: Command) -> Held | None:
    """Why `command` would be held now, or None."""
    try:
        guards.guard(
            state, command, about=visit.seat.token, role=visit.seat.role, pair=visit.pair()
        )
    except Refused as refused:
        return held_because(refused, state)
    return None


def barred(visit: Visit, state: State) -> Held | None:
    """Why nothing that is meant for the other has a place here, or None (SAFETY.md, section 3)."""
    road = safety.road(state, visit.seat.token)
    return held_because(Refused(road), state) if road in ("no_contact", "help_first") else None


def held_because(refused: Refused, state: State) -> Held:
    crisis = refused.reason in HELD_FOR_WORDS
    groups = crisis_lines(state.own.safety.country) if crisis else ()
    why, more = parts(refused)
    return Held(why=why, more=more, reason=refused.reason, groups=groups)


def parts(refused: Refused) -> tuple[str, str]:
    """What holds it, and apart from that what became of the words and what can be done."""
    whole = said(refused)
    reason = wording.wording().refusals[refused.reason]
    rest = " ".join(gettext(part) for part in (reason.lost, reason.then) if part)
    return whole.removesuffix(rest).strip(), rest


def crisis_lines(country: str) -> tuple[Group, ...]:
    """Whom to call now, in the country that the person chose; never guessed."""
    wanted = [str(KINDS[kind]) for kind in ("emergency", "crisis", "elsewhere")]
    return tuple(group for group in lines_of(country) if group.title in wanted)


def attempt(visit: Visit, command: Command, refuse: Callable[[str, str], None]) -> bool:
    """Whether the command was recorded; otherwise `refuse` is told why, and beside which field."""
    try:
        visit.do(command)
    except Refused as refused:
        refuse(said(refused), refused.field)
        return False
    except journal.MovedOn:
        refuse(said(Refused("moved_on")), "")
        return False
    return True


def pressed(visit: Visit, command: Command, url: str, said: str = "") -> HttpResponseBase:
    """What one press asks for, also without scripts: then that page, saying it was done or why not."""
    if attempt(visit, command, lambda why, _field: messages.info(visit.request, why)) and said:
        messages.success(visit.request, said)
    return redirect(url)


def promised(visit: Visit, command: MakePromise, back: str) -> HttpResponseBase:
    """The same for a promise: it leads there. Where the rules ask for something first, they say what."""
    if attempt(visit, command, lambda why, _field: messages.info(visit.request, why)):
        return visit.saved("j", command.id)
    return redirect(back)


def refusal(
    visit: Visit, state: State, command: Command, form: AmendsForm | None = None
) -> Held | None:
    """Do it; where the rules say no, why, with the crisis lines where words are held.

    The form keeps what was typed or ticked, and says why beside its field.
    """
    try:
        visit.do(command)
    except Refused as refused:
        why = refused
    except journal.MovedOn:
        why = Refused("moved_on")
    else:
        return None
    if form is not None:
        form.refuse(said(why), why.field)
    return held_because(why, state)
