"""Leaf P: what whoever did the hurt says of themselves unasked; what may come is the other's to say.

`P/` for the hurt person what may come, how often and about what; for the responsible one what is
welcome. `P/1/` a word of how they are, `P/2/` a line beforehand, `P/3/` what they stand by,
`P/4/<id>/` what an agreement says is told. `P/5/` what can be opened and `P/6/` what will be told, each
the beginning of an agreement; `P/7/` the hurt person names what makes them doubt.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import Any, Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair import Refused, State
from amends.repair.practices import openness
from amends.web.forms import AmendsForm, ChoiceCardsMany
from amends.web.pages import agreements, between, opening, words_and_acts
from amends.web.pages.asking import NOTHING_CHOSEN, MakingForm, Text, ask, choice, line, words
from amends.web.pages.bringing import bring
from amends.web.pages.frame import Visit, addressed, page
from amends.web.pages.given_agreements import may_propose
from amends.web.pages.given_openness import PARTS
from amends.web.pages.saying import day, held_because
from amends.web.reading import beside_line

SHARE, LINE, WORD, UNDER, OPEN, TELL, DOUBT = "1", "2", "3", "4", "5", "6", "7"

EVERY: Final[dict[openness.Every, Promise]] = {
    "never": _("Never"),
    "day": _("Once a day at most"),
    "week": _("Once a week"),
    "fortnight": _("Every two weeks"),
    "month": _("Once a month"),
}
ABOUT: Final[dict[openness.Part, Promise]] = {
    "felt": _("What they felt"),
    "meant": _("What they mean to do"),
    "struggle": _("Where it may be hard for them"),
}
ALSO: Final[dict[openness.Also, Promise]] = {
    "beforehand": _("A line beforehand, before something that could look bad and is not"),
    "hard_day": _("That a day is hard for them"),
}
CEREMONY: Final[dict[openness.Ceremony, Promise]] = {
    "no": _("No"),
    "plain": _("In writing, without any ceremony"),
    "any": _("In writing, or in any other way"),
}


def _many(label: Text, choices: Mapping[str, Text] | Any) -> forms.MultipleChoiceField:
    return forms.MultipleChoiceField(
        label=label,
        choices=list(choices.items()),
        required=False,
        widget=ChoiceCardsMany(),
        error_messages=NOTHING_CHOSEN,
    )


class OpennessForm(MakingForm):
    every = choice(
        _("How often may a word of how they are come to you?"),
        list(EVERY.items()),
        hints={"never": _("A whole answer, and it needs no reason.")},
    )
    about = _many(_("What may it be about?"), ABOUT)
    also = _many(_("What else may come?"), ALSO)
    word = choice(
        _("May they say anew, after a month or more, what they stand by?"), list(CEREMONY.items())
    )


class LineForm(MakingForm):
    text = line(_("In one line"), hint=_("What it will be, and why it could look otherwise."))
    reaching = ("text",)


class DoubtForm(MakingForm):
    text = line(_("What makes you doubt?"), hint=_("A late evening, a call taken outside."))


class ToldForm(MakingForm):
    text = words(_("What do you tell?"), hint=_("What happened, in plain words. Only facts."))
    reaching = ("text",)


@page()
def shown(visit: Visit) -> HttpResponseBase:
    if not between.is_shared(visit):
        raise Http404
    state = visit.state()
    is_hurt = visit.role == "harmed"
    match visit.act.split("/"):
        case [""]:
            return _hers(visit, state) if is_hurt else _his(visit, state)
        case [act] if act in ACTS and not is_hurt:
            return ACTS[act](visit, state)
        case ["4", id] if not is_hurt:
            return _under(visit, state, id)
        case ["5"] if may_propose(visit, state):
            return _openings(visit, state)
        case ["5", number] if number in opening.openings_of(state) and may_propose(visit, state):
            return _opened(visit, state, opening.OPENINGS[number])
        case ["6"] if may_propose(visit, state):
            return _tells(visit)
        case ["6", numbers] if may_propose(visit, state):
            return _told(visit, state, numbers)
        case ["7"] if is_hurt:
            return _doubt(visit)
        case _:
            raise Http404


# The side of whoever was hurt: what may come


def _hers(visit: Visit, state: State) -> HttpResponseBase:
    wanted = state.shared.openness.wanted
    closed = state.shared.pacing.is_closed
    if visit.posts and closed:
        raise Http404
    form = OpennessForm(visit.request.POST if visit.posts else None, initial=_as_it_is(wanted))
    if visit.posts and visit.attempt(form, lambda said: _set(visit, said)):
        return visit.saved("P", said=gettext("It holds from now on, until you change it."))
    return visit.show(
        "sharing/hers.html",
        form=None if closed else form,
        open_url=visit.url("P", OPEN),
        tell_url=visit.url("P", TELL),
        doubt_url=visit.url("P", DOUBT),
        own_url=visit.url("Q"),
        back_url=visit.url("p"),
    )


def _as_it_is(wanted: openness.OpennessSet | None) -> dict[str, Any]:
    if wanted is None:
        return {"every": "never", "word": "no"}
    return {name: getattr(wanted, name) for name in ("every", "about", "also", "word")}


def _set(visit: Visit, said: dict[str, Any]) -> openness.SetOpenness:
    said = {**said, "about": tuple(said["about"]), "also": tuple(said["also"])}
    return openness.SetOpenness(at=visit.now, by=visit.role, **said)


def _doubt(visit: Visit) -> HttpResponseBase:
    return bring(
        visit,
        DoubtForm(visit.request.POST if visit.posts else None),
        openness.TellDoubt,
        {"text": ""},
        title=gettext("What makes you doubt"),
        lead=gettext(
            "Your partner can read it. It asks for no answer, and nobody has to show you anything "
            "because of it. You can also keep it on a page of your own."
        ),
        main=gettext("Tell it"),
        aside=gettext("Keep it to yourself"),
        said=gettext("Told. For ten minutes you can take it back."),
        back="P",
    )


# The side of whoever did the hurt: what is welcome


@dataclass(frozen=True, kw_only=True, slots=True)
class Welcome:
    """Something that may come, with the way to it; `url` is "" where its day is yet to come."""

    title: Text
    text: str
    url: str
    action: Text


def _his(visit: Visit, state: State) -> HttpResponseBase:
    closed = state.shared.pacing.is_closed
    return visit.show(
        "sharing/his.html",
        welcome=[] if closed else _welcome(visit, state),
        agreements=[] if closed else _agreed(visit, state),
        beside_acts=None if closed else words_and_acts.beside(visit, state),
        open_url=visit.url("P", OPEN) if may_propose(visit, state) else "",
        tell_url=visit.url("P", TELL) if may_propose(visit, state) else "",
        own_url=visit.url("Q"),
        back_url=visit.url("p"),
    )


def _welcome(visit: Visit, state: State) -> list[Welcome]:
    ours = state.shared.openness
    shown = []
    if ours.next_share is not None:
        shown.append(_share_card(visit, ours))
    if ours.lets("beforehand"):
        shown.append(
            Welcome(
                title=_("A line beforehand"),
                text=gettext("Before something that could look bad and is not."),
                url=visit.url("P", LINE),
                action=_("Say it"),
            )
        )
    if ours.word != "no":
        shown.append(_word_card(visit, ours))
    return shown


def _share_card(visit: Visit, ours: openness.Slice) -> Welcome:
    often = str(EVERY[ours.every_so_often])
    about = ", ".join(str(PARTS[part]) for part in ours.about)
    fits, past = ours.next_share, ours.is_expected_by
    now = openness.too_soon(ours, openness.ShareGiven, visit.now.date()) is None
    text = f"{often}. {about}."
    if past is not None and past <= visit.today:
        text = f"{text} {gettext('One has been welcome since %(day)s.') % {'day': _day(past)}}"
    elif not now:
        text = f"{text} {gettext('The next fits from %(day)s on.') % {'day': _day(fits)}}"
    return Welcome(
        title=_("A word of how you are"),
        text=text,
        url=visit.url("P", SHARE) if now else "",
        action=_("Write it"),
    )


def _word_card(visit: Visit, ours: openness.Slice) -> Welcome:
    fits = ours.next_word
    now = openness.too_soon(ours, openness.WordGiven, visit.now.date()) is None
    text = (
        gettext("In writing, and without any ceremony: so they want it.")
        if ours.word == "plain"
        else gettext("In writing, or in another way that suits you both.")
    )
    if not now:
        text = f"{text} {gettext('It can be said anew from %(day)s on.') % {'day': _day(fits)}}"
    return Welcome(
        title=_("What you stand by"),
        text=text,
        url=visit.url("P", WORD) if now else "",
        action=_("Say it"),
    )


def _day(value: date | None) -> str:
    return "" if value is None else day(value)


def _agreed(visit: Visit, state: State) -> list[dict[str, str]]:
    """What holds, under each of which something may be told."""
    holding = state.shared.agreements.in_force(visit.now.date())
    return [{"what": one.what, "url": visit.url("P", f"{UNDER}/{one.id}")} for one in holding]


def _share(visit: Visit, state: State) -> HttpResponseBase:
    title = gettext("A word of how you are")
    ours = state.shared.openness
    soon = openness.too_soon(ours, openness.ShareGiven, visit.now.date())
    if soon and not visit.posts:
        return _held(visit, state, soon, title)
    form = _share_form(ours.about)(visit.request.POST if visit.posts else None)
    return bring(
        visit,
        form,
        openness.GiveShare,
        {},
        title=title,
        lead=gettext(
            "A few sentences, of yourself alone. It asks for nothing, also not for a word."
        ),
        main=gettext("Give it"),
        aside=gettext("Leave it"),
        said=gettext("Given. For ten minutes you can take it back."),
        back="P",
    )


HINTS: Final[dict[openness.Part, Text]] = {
    "felt": _("What there was, without a request in it."),
    "meant": _("What you will do, and when."),
    "struggle": _("What may be hard for you these days, and what you do then."),
}


def _share_form(about: tuple[openness.Part, ...]) -> type[MakingForm]:
    """Only what is welcome can be written."""
    fields: dict[str, Any] = {
        part: words(str(PARTS[part]), hint=HINTS[part], rows=3, free=True) for part in about
    }
    return type("ShareForm", (MakingForm,), {**fields, "reaching": about})


def _held(visit: Visit, state: State, refused: Refused, title: str) -> HttpResponseBase:
    why = held_because(refused, state)
    return visit.show("shared_book/held.html", title=title, held=why, back_url=visit.url("P"))


def _line(visit: Visit, state: State) -> HttpResponseBase:
    return bring(
        visit,
        LineForm(visit.request.POST if visit.posts else None),
        openness.SayBeforehand,
        {"text": ""},
        title=gettext("A line beforehand"),
        lead=gettext("Said before, it is a fact. Said after, it sounds like an excuse."),
        main=gettext("Give it"),
        aside=gettext("Leave it"),
        said=gettext("Given. For ten minutes you can take it back."),
        back="P",
        how=beside_line,
    )


def _under(visit: Visit, state: State, id: str) -> HttpResponseBase:
    agreement = addressed(state.shared.agreements.in_force(visit.now.date()), id)
    return bring(
        visit,
        ToldForm(visit.request.POST if visit.posts else None),
        partial(openness.TellUnder, of=agreement.id),
        {"text": ""},
        title=gettext("Told as agreed"),
        lead=agreement.what,
        main=gettext("Tell it"),
        aside=gettext("Leave it"),
        said=gettext("Told. For ten minutes you can take it back."),
        back="P",
    )


# What they stand by, and what carries it

PROMISE, AGREEMENT = "p", "a"


def _word(visit: Visit, state: State) -> HttpResponseBase:
    title = gettext("What you stand by")
    soon = openness.too_soon(state.shared.openness, openness.WordGiven, visit.now.date())
    if soon and not visit.posts:
        return _held(visit, state, soon, title)
    acts = _acts(visit, state)
    if not acts:
        return visit.show(
            "sharing/no_act.html",
            title=title,
            promises_url=visit.url("j"),
            back_url=visit.url("P"),
        )
    return bring(
        visit,
        _word_form(acts)(visit.request.POST if visit.posts else None),
        _stands_by_it,
        {"text": "", "acts": ()},
        title=title,
        lead=gettext(
            "In your own words, of yourself alone. What you pick below goes with it, as it reads "
            "today."
        ),
        main=gettext("Give it"),
        aside=gettext("Leave it"),
        said=gettext("Given. For ten minutes you can take it back."),
        back="P",
    )


def _acts(visit: Visit, state: State) -> list[tuple[str, str]]:
    holding = state.shared.agreements.in_force(visit.now.date())
    promises = [(f"{PROMISE}{one.id}", one.what) for one in state.own.promises.running]
    return [*promises, *((f"{AGREEMENT}{one.id}", one.what) for one in holding)]


def _word_form(acts: list[tuple[str, str]]) -> type[MakingForm]:
    picks = forms.MultipleChoiceField(
        label=_("What carries it?"),
        help_text=_("A few of your promises, and of what you agreed."),
        choices=acts,
        widget=ChoiceCardsMany(),
        error_messages=NOTHING_CHOSEN,
    )
    text = words(
        _("What do you stand by?"), hint=_("What you know today that you will go on with."), rows=4
    )
    return type("WordForm", (MakingForm,), {"text": text, "acts": picks, "reaching": ("text",)})


def _stands_by_it(*, acts: Any, **said: Any) -> openness.GiveWord:
    def picked(kind: str) -> tuple[str, ...]:
        return tuple(one[1:] for one in acts if one.startswith(kind))

    return openness.GiveWord(promises=picked(PROMISE), agreements=picked(AGREEMENT), **said)


# What can be opened, and what will be told: the beginning of an agreement


def _openings(visit: Visit, state: State) -> HttpResponseBase:
    rows = [
        {"name": one.name, "about": one.about, "url": visit.url("P", f"{OPEN}/{number}")}
        for number, one in opening.openings_of(state).items()
    ]
    return visit.show(
        "sharing/openings.html",
        rows=rows,
        is_hurt=visit.role == "harmed",
        tell_url=visit.url("P", TELL),
        back_url=visit.url("P"),
    )


def _opened(visit: Visit, state: State, one: opening.Opening) -> HttpResponseBase:
    return _begun(visit, state, one.said(visit.role), one.days)


def _tells(visit: Visit) -> HttpResponseBase:
    form = _tell_form(visit)(visit.request.POST if visit.posts else None)
    if visit.posts and form.is_valid():
        return redirect(visit.url("P", f"{TELL}/{''.join(form.cleaned_data['what'])}"))
    return ask(
        visit,
        form,
        title=gettext("What will be told, also when it is hard"),
        lead=gettext(
            "Pick what belongs on it. After that you change the words, add what is missing, and say "
            "until when. It holds only if both of you say yes."
        ),
        back=visit.url("P"),
        main=gettext("Go on"),
    )


def _tell_form(visit: Visit) -> type[AmendsForm]:
    what = forms.MultipleChoiceField(
        label=_("What will be told?"),
        choices=[(number, opening.tell_of(number, visit.role)) for number in opening.TELLS],
        widget=ChoiceCardsMany(),
        error_messages=NOTHING_CHOSEN,
    )
    return type("TellForm", (AmendsForm,), {"what": what})


def _told(visit: Visit, state: State, numbers: str) -> HttpResponseBase:
    if not numbers or not {*numbers} <= {*opening.TELLS} or len(numbers) > len(opening.TELLS):
        raise Http404
    said = opening.told_list(numbers, visit.role)
    return _begun(visit, state, said, opening.TELLS_FOR, agreements.TellingForm)


def _begun(
    visit: Visit,
    state: State,
    said: opening.Said,
    days: int,
    kind: type[agreements.ProposeForm] = agreements.ProposeForm,
) -> HttpResponseBase:
    """The form of a proposal with these words in it; it is proposed like any other."""
    first = {
        "what": str(said.what),
        "why": str(opening.WHY[visit.role]),
        "scope": str(said.scope),
        "end": visit.today + timedelta(days=days),
    }
    return agreements.propose(visit, state, None, first, kind=kind, back=visit.url("P"))


ACTS: Final = {SHARE: _share, LINE: _line, WORD: _word}
