"""Leaf B: a talk, before it, in it and after. `B/` what there is for this person.

`B/1/` in one room, on one device: who speaks, passed on by a press, and a pause with its end; of it
nothing is kept but the pause. `B/2/` on two devices: `B/2/b/` begin, `B/2/t/` the turn, `B/2/p/`
pause, `B/2/e/` end. What the responsible person prepares and notices is in
`getting_ready.py` and `after_talk.py`.

On the pages of a talk there are no places to go to but the talk, leaving, and people who can help.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils import formats, timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair import Role, State, guards
from amends.repair.practices import talking
from amends.repair.practices.breaks import TakeBreak
from amends.repair.practices.readiness import DefenceNamed
from amends.repair.practices.talking import BeginTalk, EndTalk, PassTurn, PauseTalk, Talk
from amends.web.forms import AmendsForm, ChoiceCards
from amends.web.pages import after_talk, between, getting_ready
from amends.web.pages.asking import MakingForm
from amends.web.pages.frame import Visit, page
from amends.web.pages.saying import attempt, barred

ONE_DEVICE, TWO_DEVICES = "1", "2"
BEGIN, TURN, PAUSE, END = "2/b", "2/t", "2/p", "2/e"

MINUTES: Final = (
    ("20", _("20 minutes")),
    ("30", _("Half an hour")),
    ("60", _("One hour")),
    ("1440", _("Until this time tomorrow")),
)


class BeginForm(MakingForm):
    """`both` is asked only where whoever was hurt said that they were heard."""

    both = forms.ChoiceField(
        label=_("Who speaks?"),
        choices=[
            ("", _("You speak, and they say back what they heard")),
            ("yes", _("Both of you have turns to say how it was")),
        ],
        required=False,
        widget=ChoiceCards(),
    )

    def __init__(self, *args: Any, may_be_both: bool, **named: Any) -> None:
        super().__init__(*args, **named)
        if not may_be_both:
            del self.fields["both"]


class PauseForm(MakingForm):
    minutes = forms.ChoiceField(
        label=_("When does it go on?"),
        help_text=_("Not sooner than this, and only if both of you are there then."),
        choices=MINUTES,
        initial="20",
        widget=ChoiceCards(),
    )


class Press(AmendsForm):
    """Nothing but the id of what is pressed."""

    id = forms.CharField(max_length=64, required=True, widget=forms.HiddenInput)


@page()
def shown(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    act = visit.act
    if act == "":
        return _overview(visit, state)
    if act.partition("/")[0] in getting_ready.ACTS and visit.role == "responsible":
        return getting_ready.shown(visit, state)
    if act.partition("/")[0] == getting_ready.AFTER and visit.role == "responsible":
        return after_talk.shown(visit, state)
    if act == ONE_DEVICE:
        return _one_device(visit, state)
    if not between.is_shared(visit):
        raise Http404
    match act:
        case "2":
            return _two_devices(visit, state)
        case "2/b" if visit.role == "harmed" and visit.posts:
            return _begin(visit, state)
        case "2/p":
            return _pause(visit, state)
        case "2/t" if visit.posts:
            return _pressed(visit, _pass)
        case "2/e" if visit.posts:
            return _pressed(visit, _end)
        case _:
            raise Http404


def _overview(visit: Visit, state: State) -> HttpResponseBase:
    harmed = visit.role == "harmed"
    talk = talking.on(state, visit.now)
    pause = state.own.breaks.running(visit.now)
    return visit.show(
        "talking/harmed.html" if harmed else "talking/responsible.html",
        talk_on=talk is not None,
        pause=_clock(pause.until) if pause else "",
        not_now=_is_not_now(visit, state),
        barred=None if harmed else barred(visit, state),
        shared=between.is_open(visit, state),
        ready=state.own.readiness.is_so_on(visit.now) if not harmed else False,
        aim=state.own.readiness.aim,
        urls={
            "one": visit.url("B", ONE_DEVICE),
            "two": visit.url("B", TWO_DEVICES),
            "practise": visit.url("C"),
            "early": visit.url("V"),
            "listening": visit.url("w"),
            "name_a_time": visit.url("w", "8"),
            "back": visit.url("a"),
            **{name: visit.url("B", act) for name, act in getting_ready.PLACES.items()},
        },
    )


def _is_not_now(visit: Visit, state: State) -> bool:
    """Whether nothing is begun between the two now; which of all that it is stays unsaid."""
    return guards.is_stopped(state, visit.seat.token, visit.now)


def _clock(at: datetime) -> str:
    """A time to go on, as one says it; with its day where that is another."""
    local = timezone.localtime(at)
    name = "TIME_FORMAT" if local.date() == timezone.localdate() else "DATETIME_FORMAT"
    return str(formats.date_format(local, name))


# In one room, on one device


def _one_device(visit: Visit, state: State) -> HttpResponseBase:
    """Who speaks is in the page alone, and in no book; only a pause is kept."""
    press = visit.request.POST.get("press", "") if visit.posts else ""
    pause = state.own.breaks.running(visit.now)
    if press == "end":
        return visit.saved("B", said=gettext("The talk is over. Nothing of it is kept."))
    if press == "rest":
        return _rest(visit)
    if pause is not None and press != "longer":
        return _resting(visit, until=pause.until, longer=("longer", visit.url("B", ONE_DEVICE)))
    if press in ("pause", "longer"):
        return _ask_how_long(visit, PauseForm(), press="rest", back=visit.url("B", ONE_DEVICE))
    if _is_not_now(visit, state) or (visit.role == "responsible" and barred(visit, state)):
        return visit.show("talking/not_now.html", places=[], back_url=visit.url("B"))
    if press in ("begin", "turn") and (visit.role == "harmed" or _is_ready(visit, state)):
        speaks: Role = (
            "responsible" if visit.request.POST.get("turn") == "responsible" else "harmed"
        )
        return visit.show(
            "talking/room.html",
            places=[],
            theirs=speaks == "harmed",
            since=_clock(visit.now),
            to="responsible" if speaks == "harmed" else "harmed",
        )
    return visit.show(
        "talking/before_room.html",
        ready=visit.role == "harmed" or _is_ready(visit, state),
        before_url=visit.url("B", getting_ready.PLACES["before"]),
        back_url=visit.url("B"),
    )


def _is_ready(visit: Visit, state: State) -> bool:
    return state.own.readiness.is_so_on(visit.now)


def _rest(visit: Visit) -> HttpResponseBase:
    form = PauseForm(visit.request.POST)
    if visit.attempt(
        form,
        lambda said: TakeBreak(at=visit.now, id=said["id"], minutes=int(said["minutes"])),
    ):
        return visit.saved("B", ONE_DEVICE, gettext("A pause. Nobody has to say anything now."))
    return _ask_how_long(visit, form, press="rest", back=visit.url("B", ONE_DEVICE))


def _ask_how_long(visit: Visit, form: PauseForm, *, press: str, back: str) -> HttpResponseBase:
    return visit.show("talking/pause.html", places=[], form=form, press=press, back_url=back)


def _resting(
    visit: Visit, *, until: datetime, longer: tuple[str, str], end: dict[str, str] | None = None
) -> HttpResponseBase:
    press, url = longer
    return visit.show(
        "talking/resting.html",
        places=[],
        until=_clock(until),
        longer_press=press,
        longer_url=url,
        end=end,
        back_url=visit.url("B"),
    )


# On two devices


def _two_devices(visit: Visit, state: State, refused: str = "") -> HttpResponseBase:
    talk = talking.on(state, visit.now)
    if talk is None:
        return _none_is_on(visit, state, refused)
    if talk.until is not None:
        return _resting(
            visit,
            until=talk.until,
            longer=("", visit.url("B", PAUSE)),
            end={"url": visit.url("B", END), "id": _fresh(), "of": talk.id},
        )
    mine = talk.turn == visit.role
    says_back = state.shared.pacing.lets("responsible", "talk")
    return visit.show(
        "talking/turn.html",
        places=[],
        refused=refused,
        harmed=visit.role == "harmed",
        mine=mine,
        both=talk.both,
        of=talk.id,
        id=_fresh(),
        to=_to(visit, talk),
        defences=_defences(visit, state),
        later_url=visit.url("B", getting_ready.LATER)
        if mine and talk.both and visit.role == "responsible" and state.own.readiness.put_away
        else "",
        write_url=visit.url("w", "2") if mine and visit.role == "responsible" and says_back else "",
        urls={
            "turn": visit.url("B", TURN),
            "pause": visit.url("B", PAUSE),
            "end": visit.url("B", END),
            "here": visit.url("B", TWO_DEVICES),
            "listening": visit.url("w"),
        },
    )


def _to(visit: Visit, talk: Talk) -> Role | None:
    """To whom a press gives the turn: whoever listens has none to give, but for the hurt person."""
    if talk.turn == visit.role:
        return "responsible" if visit.role == "harmed" else "harmed"
    return "harmed" if visit.role == "harmed" else None


def _defences(visit: Visit, state: State) -> tuple[DefenceNamed, ...]:
    return state.own.readiness.defences if visit.role == "responsible" else ()


def _none_is_on(visit: Visit, state: State, refused: str) -> HttpResponseBase:
    return visit.show(
        "talking/none.html",
        refused=refused,
        harmed=visit.role == "harmed",
        not_now=_is_not_now(visit, state),
        form=_begin_form(state, None),
        begin_url=visit.url("B", BEGIN),
        here_url=visit.url("B", TWO_DEVICES),
        back_url=visit.url("B"),
    )


def _begin_form(state: State, data: Any) -> BeginForm:
    return BeginForm(data, may_be_both=state.shared.listening.was_heard)


def _begin(visit: Visit, state: State) -> HttpResponseBase:
    form = _begin_form(state, visit.request.POST)
    if not form.is_valid():
        raise Http404
    command = BeginTalk(
        at=visit.now,
        by="harmed",
        id=form.cleaned_data["id"],
        both=form.cleaned_data.get("both") == "yes",
    )
    return _done(visit, command)


def _pressed(visit: Visit, make: Callable[[Visit, str, str], HttpResponseBase]) -> HttpResponseBase:
    form = Press(visit.request.POST)
    if not form.is_valid():
        raise Http404
    return make(visit, form.cleaned_data["id"], visit.request.POST.get("of", ""))


def _pass(visit: Visit, id: str, of: str) -> HttpResponseBase:
    turn: Role = "responsible" if visit.request.POST.get("turn") == "responsible" else "harmed"
    return _done(visit, PassTurn(at=visit.now, by=visit.role, id=id, of=of, turn=turn))


def _end(visit: Visit, id: str, of: str) -> HttpResponseBase:
    visit.do(EndTalk(at=visit.now, by=visit.role, id=id, of=of))
    after = getting_ready.PLACES["after"] if visit.role == "responsible" else ""
    return visit.saved("B", after, gettext("The talk is over."))


def _pause(visit: Visit, state: State) -> HttpResponseBase:
    talk = talking.on(state, visit.now)
    if talk is None:
        return _two_devices(visit, state)
    form = PauseForm(visit.request.POST if visit.posts else None)
    if visit.posts and visit.attempt(form, lambda said: _pausing(visit, talk, said)):
        said = gettext("A pause. Nobody has to say anything now.")
        return visit.saved("B", TWO_DEVICES, said)
    return _ask_how_long(visit, form, press="", back=visit.url("B", TWO_DEVICES))


def _pausing(visit: Visit, talk: Talk, said: dict[str, Any]) -> PauseTalk:
    return PauseTalk(
        at=visit.now, by=visit.role, id=said["id"], of=talk.id, minutes=int(said["minutes"])
    )


def _done(visit: Visit, command: BeginTalk | PassTurn) -> HttpResponseBase:
    """On to the talk as it stands now; where the rules say no, the same page says why."""
    why: list[str] = []
    if attempt(visit, command, lambda sentence, _field: why.append(sentence)):
        return visit.saved("B", TWO_DEVICES, _what_was_done(visit, command))
    return _two_devices(visit, visit.state(), refused=" ".join(why))


def _what_was_done(visit: Visit, command: BeginTalk | PassTurn) -> str:
    if isinstance(command, BeginTalk):
        return gettext("Begun. They see it when they open this page.")
    return gettext("The turn is yours.") if command.turn == visit.role else gettext("Passed on.")


def _fresh() -> str:
    return str(MakingForm()["id"].value())
