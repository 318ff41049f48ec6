"""5/3 to 5/11: looking together on a day that both said yes to, with a short list and notes of it.

`5/3/` the list, `5/4/` ask for a day, `5/5/<whose>/<id>/` yes, `5/6/...` another day, `5/7/...` not
this time, `5/8/` notes, `5/9/<whose>/<id>/<place>/` done, `5/10/...` put down, `5/11/...` a promise of
it in one press. The responsible person finds these only through the door, and where the hurt person
set a rhythm.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.functional import Promise
from django.utils.timezone import get_current_timezone_name
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.kinds import find, find_by
from amends.repair.practices import rounds
from amends.web.forms import ChoiceCardsMany, Day
from amends.web.pages import between, shared_book
from amends.web.pages.asking import MakingForm, choice, line, words
from amends.web.pages.between import ROLES, WHOSE
from amends.web.pages.bringing import bring
from amends.web.pages.frame import Visit, new_id
from amends.web.pages.given_rhythm import may_share
from amends.web.pages.given_rounds import (
    ANOTHER,
    ASKS,
    NOT_THIS_TIME,
    YES,
    questions_of,
    stands,
    until,
    ways_on,
)
from amends.web.pages.promise_days import A_DAY
from amends.web.pages.saying import day, promised
from amends.web.pages.thing import Link, Text

AGENDA, ASK, NOTES, DONE, PUT_DOWN, PROMISE = "3", "4", "8", "9", "10", "11"

LINES: Final = ("1", "2", "3")
"""Things to be done that one page of notes has room for."""

WHO: Final[dict[rounds.Who, Promise]] = {
    "harmed": _("I"),
    "responsible": _("My partner"),
    "both": _("Both of us"),
}


class AgendaForm(MakingForm):
    questions = forms.MultipleChoiceField(
        label=_("What do you want to look at?"),
        help_text=_("Three to five in all, with your own. So it stays short."),
        choices=list(ASKS.items()),
        required=False,
        widget=ChoiceCardsMany(),
    )
    own1 = line(_("One of your own"), hint=_("Only if you want to."), free=True)
    own2 = line(_("And another"), free=True)
    reaching = ("own1", "own2")


class DayForm(MakingForm):
    on = forms.DateField(label=_("On which day?"), widget=Day(), error_messages=A_DAY)


class NotesForm(MakingForm):
    on = forms.DateField(
        label=_("On which day did you look together?"), widget=Day(), error_messages=A_DAY
    )
    text = words(
        _("What was said, in your own words"),
        hint=_("What you heard and what you said. It is yours, and no record of theirs."),
        rows=5,
        free=True,
    )
    reaching = ("text", *(f"what{n}" for n in LINES))


def _notes_form(visit: Visit) -> type[NotesForm]:
    """Whoever did the hurt notes their own part, and sets nobody else anything to do."""
    fields: dict[str, forms.Field] = {}
    hers = visit.role == "harmed"
    for n in LINES:
        hint = _("Small, and with a day if you like.") if n == "1" else ""
        label = _("What is to be done?") if hers else _("What will you do?")
        fields[f"what{n}"] = line(label, hint=hint, free=True)
        if hers:
            fields[f"who{n}"] = choice(_("Who?"), list(WHO.items()), free=True, beside=True)
        fields[f"until{n}"] = forms.DateField(label=_("Until when?"), required=False, widget=Day())
    return type("NotesForm", (NotesForm,), fields)


# On the page of the rhythm


@dataclass(frozen=True, kw_only=True, slots=True)
class Round:
    stands: Text
    url: str
    ways: Sequence[Link]


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """Something that is to be done."""

    what: str
    who: Text
    until: str
    ways: Sequence[Link]


@dataclass(frozen=True, kw_only=True, slots=True)
class Together:
    """What the page of the rhythm shows of it; `urls` are there where there is a way."""

    rounds: Sequence[Round]
    questions: Sequence[str]
    to_do: Sequence[Row]
    notes: Sequence[dict[str, Any]]
    agenda_url: str
    ask_url: str
    notes_url: str


def together(visit: Visit, state: State) -> Together:
    ours = state.shared.rounds
    may = may_bring(visit, state)
    ahead = [one for one, __ in ours.ahead(visit.today)]
    agenda = ours.agenda
    return Together(
        rounds=[_round(visit, state, one) for one in ahead],
        questions=questions_of(agenda) if agenda else [],
        to_do=[_to_do_row(visit, state, one) for one in ours.to_do],
        notes=[_notes_row(visit, one) for one in sorted(ours.minutes, key=_newest, reverse=True)],
        agenda_url=visit.url("5", AGENDA) if may else "",
        ask_url=visit.url("5", ASK) if may and not ahead else "",
        notes_url=visit.url("5", NOTES) if may and _may_note(visit, state) else "",
    )


def may_bring(visit: Visit, state: State) -> bool:
    """Whether this person has a way here: whoever did the hurt inside the rhythm that was set."""
    if not may_share(visit, state):
        return False
    return visit.role == "harmed" or rounds.next_day(state) is not None


def _newest(one: rounds.MinutesGiven) -> tuple[date, Any]:
    return (one.on, one.at)


def _round(visit: Visit, state: State, one: rounds.RoundProposed) -> Round:
    return Round(
        stands=stands(state, one, visit.today),
        url=between.place_of(visit, one),
        ways=ways_on(visit, state, one),
    )


def _notes_row(visit: Visit, one: rounds.MinutesGiven) -> dict[str, Any]:
    mine = one.by == visit.role
    return {
        "day": one.on,
        "title": _("From you") if mine else _("From your partner"),
        "text": one.text,
        "url": between.place_of(visit, one),
    }


def _to_do_row(visit: Visit, state: State, one: rounds.Open) -> Row:
    who: Text = _("Both of you")
    if one.to_do.doer != "both":
        who = _("You") if one.to_do.doer == visit.role else _("Your partner")
    return Row(
        what=one.to_do.what,
        who=who,
        until=until(one.to_do),
        ways=() if state.shared.pacing.is_closed else _ways_of(visit, state, one),
    )


def _ways_of(visit: Visit, state: State, one: rounds.Open) -> list[Link]:
    if not one.to_do.is_up_to(visit.role):
        return []
    place = f"{WHOSE[one.of.by]}/{one.of.id}/{one.place}"
    links = [
        Link(name=_("Done"), url=visit.url("5", f"{DONE}/{place}"), press=True, id=new_id()),
        Link(name=_("Put it down"), url=visit.url("5", f"{PUT_DOWN}/{place}"), press=True, id=new_id()),
    ]  # fmt: skip
    if visit.role == "responsible":
        links.insert(0, _promise_link(visit, state, one, place))
    return links


def _promise_link(visit: Visit, state: State, one: rounds.Open, place: str) -> Link:
    promise = find(state.own.promises.promises, rounds.promise_id(one.of, one.place))
    if promise is not None:
        return Link(name=_("The promise that it became"), url=visit.url("j", promise.id))
    url = visit.url("5", f"{PROMISE}/{place}")
    return Link(name=_("Make a promise of it"), url=url, press=True)


def _may_note(visit: Visit, state: State) -> bool:
    """Whoever was hurt may note any day; the other one that both said yes to, and once."""
    return visit.role == "harmed" or bool(_days_to_note(visit, state))


def _days_to_note(visit: Visit, state: State) -> tuple[date, ...]:
    return state.shared.rounds.days_to_note(visit.role, visit.today)


# The acts


def shown(visit: Visit, state: State, act: str, rest: str) -> HttpResponseBase:
    if act in BRINGS and not rest and may_bring(visit, state):
        return BRINGS[act](visit, state)
    whose, __, id = rest.partition("/")
    if act in (YES, ANOTHER, NOT_THIS_TIME):
        one = state.shared.rounds.round_of(ROLES.get(whose, ""), id)
        if one is not None:
            return _answer(visit, state, act, one)
    if act in (DONE, PUT_DOWN, PROMISE) and visit.posts:
        return _close(visit, state, act, whose, id)
    raise Http404


def _agenda(visit: Visit, state: State) -> HttpResponseBase:
    mine = state.shared.rounds.last_agenda(visit.role)
    initial = {} if mine is None else _as_it_is(mine)
    hers = visit.role == "harmed"
    return bring(
        visit,
        AgendaForm(visit.request.POST if visit.posts else None, initial=initial),
        _set,
        {},
        title=gettext("What to look at together"),
        lead=gettext("Your list stands before theirs. You can change it on any day.")
        if hers
        else gettext("What you would ask. Where they picked a list, theirs stands."),
        main=gettext("Keep it"),
        aside=gettext("Leave it"),
        said=gettext("Saved, and sealed. For ten minutes you can take it back."),
        back="5",
    )


def _as_it_is(agenda: rounds.AgendaSet) -> dict[str, Any]:
    own = dict(zip(("own1", "own2"), agenda.own, strict=False))
    return {"questions": list(agenda.questions), **own}


def _set(
    *, questions: Sequence[rounds.Question] = (), own1: str = "", own2: str = "", **said: Any
) -> rounds.SetAgenda:
    return rounds.SetAgenda(questions=tuple(questions), own=(own1, own2), **said)


def _ask(visit: Visit, state: State) -> HttpResponseBase:
    first = rounds.next_day(state) if visit.role == "responsible" else None
    on = max(visit.today, first) if first else visit.today
    lead = gettext("They find one plain sentence with the day. It asks for no reason.")
    if first is not None and first > visit.today:
        lead = f"{lead} {gettext('By their rhythm it fits from %(day)s on.') % {'day': day(first)}}"
    return bring(
        visit,
        DayForm(visit.request.POST if visit.posts else None, initial={"on": on}),
        rounds.ProposeRound,
        {"on": on},
        title=gettext("Ask for a day to look together"),
        lead=lead,
        main=gettext("Ask"),
        aside=gettext("Leave it"),
        said=gettext("Asked. For ten minutes you can take it back."),
        back="5",
    )


def _answer(visit: Visit, state: State, act: str, one: rounds.RoundProposed) -> HttpResponseBase:
    if act == ANOTHER:
        return _another_day(visit, state, one)
    form = MakingForm(visit.request.POST)
    if not visit.posts or not form.is_valid():
        raise Http404
    is_yes = act == YES
    command = rounds.AnswerRound(
        at=visit.now,
        by=visit.role,
        id=form.cleaned_data["id"],
        of=one.id,
        whose=one.by,
        answer="yes" if is_yes else "not_this_time",
    )
    said = gettext("Said. For ten minutes you can take it back.")
    return shared_book.press(
        visit, command, said if is_yes else gettext("Said. It holds at once."), then="5"
    )


def _another_day(visit: Visit, state: State, one: rounds.RoundProposed) -> HttpResponseBase:
    now = state.shared.rounds.standing(one, visit.today)

    def named(*, on: date, **said: Any) -> rounds.AnswerRound:
        return rounds.AnswerRound(of=one.id, whose=one.by, answer="another", on=on, **said)

    return bring(
        visit,
        DayForm(visit.request.POST if visit.posts else None, initial={"on": now.on}),
        named,
        {"on": now.on},
        title=gettext("Another day"),
        lead=gettext("It needs no reason. A time that is moved is no time that failed."),
        main=gettext("Name it"),
        aside=gettext("Leave it"),
        said=gettext("Said. For ten minutes you can take it back."),
        back="5",
    )


def _notes(visit: Visit, state: State) -> HttpResponseBase:
    days = _days_to_note(visit, state)
    initial = {"on": days[-1] if days else visit.today, **{f"who{n}": "both" for n in LINES}}
    return bring(
        visit,
        _notes_form(visit)(visit.request.POST if visit.posts else None, initial=initial),
        _given,
        {"on": initial["on"], "text": ""},
        title=gettext("Notes of looking together"),
        lead=gettext(
            "Your partner can read them. What is to be done stands there when you look again."
        ),
        main=gettext("Give them"),
        aside=gettext("Keep them to yourself"),
        said=gettext("Given. For ten minutes you can take it back."),
        back="5",
    )


def _given(*, on: date, text: str, by: Any, **said: Any) -> rounds.GiveMinutes:
    to_do = tuple(
        rounds.ToDo(
            what=said[f"what{n}"],
            doer="responsible" if by == "responsible" else said.get(f"who{n}") or "both",
            until=said.get(f"until{n}"),
        )
        for n in LINES
        if said.get(f"what{n}", "").strip()
    )
    return rounds.GiveMinutes(at=said["at"], by=by, id=said["id"], on=on, text=text, to_do=to_do)


def _close(visit: Visit, state: State, act: str, whose: str, rest: str) -> HttpResponseBase:
    id, __, place = rest.partition("/")
    minutes = find_by(state.shared.rounds.minutes, ROLES.get(whose), id)
    if minutes is None or not place.isdecimal() or int(place) >= len(minutes.to_do):
        raise Http404
    if act == PROMISE:
        return _promise(visit, minutes, int(place))
    form = MakingForm(visit.request.POST)
    if not form.is_valid():
        raise Http404
    command = rounds.CloseToDo(
        at=visit.now,
        by=visit.role,
        id=form.cleaned_data["id"],
        of=minutes.id,
        whose=minutes.by,
        place=int(place),
        became="done" if act == DONE else "put_down",
    )
    return shared_book.press(visit, command, gettext("Saved, and sealed."), then="5")


def _promise(visit: Visit, minutes: rounds.MinutesGiven, place: int) -> HttpResponseBase:
    if visit.role != "responsible" or not minutes.to_do[place].is_up_to(visit.role):
        raise Http404
    zone = get_current_timezone_name()
    command = rounds.as_promise(minutes, place, visit.now, visit.today, zone)
    return promised(visit, command, visit.url("5"))


BRINGS: Final[dict[str, Callable[[Visit, State], HttpResponseBase]]] = {
    AGENDA: _agenda,
    ASK: _ask,
    NOTES: _notes,
}
ACTS: Final = (AGENDA, ASK, YES, ANOTHER, NOT_THIS_TIME, NOTES, DONE, PUT_DOWN, PROMISE)
