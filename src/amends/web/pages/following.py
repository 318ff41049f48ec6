"""One calm sentence that fits where somebody stands, with the way there.

Which it is stands in `repair/followup.py`; here it gets its words. It is worked out while its person
is there, says nothing of what they wrote, counts no days, and is never the other's to see.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from amends.repair import State, followup
from amends.repair.followup import Here, Line
from amends.repair.kinds import find
from amends.repair.path import Step
from amends.repair.practices import tending
from amends.repair.practices.safety import FollowUp
from amends.web.pages.amends import LOOKED
from amends.web.pages.frame import Visit
from amends.web.pages.leading import guide_here, lead_of, moment_of, standings_of, words_of
from amends.web.pages.saying import day
from amends.web.pages.told import AGREED

ASK_AFTER: Final = "7"
"""g/<draft>/7: the day on which to ask after them."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Fits:
    """The sentence, and where it leads."""

    text: str
    url: str
    action: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Way:
    """A page about what comes with time."""

    name: str
    url: str


def fits(visit: Visit, state: State) -> Fits | None:
    """What is named first to this person, or None where nothing is."""
    line = followup.first(here(visit, state))
    return None if line is None else SAID[line.kind](visit, state, line)


def on_the_road(visit: Visit, state: State) -> Fits | None:
    """The same on the road, where the next step and the promises of today have a place of their own."""
    lines = followup.lines(here(visit, state))
    named = (line for line in lines if line.kind != "step" and not _is_of_today(visit, state, line))
    line = next(named, None)
    return None if line is None else SAID[line.kind](visit, state, line)


def _is_of_today(visit: Visit, state: State, line: Line) -> bool:
    return line.kind == "promise" and line.on == visit.today and not _is_of_a_miss(state, line)


def _is_of_a_miss(state: State, line: Line) -> bool:
    """Whether it is a day by which a miss is made good: no day of the promise itself."""
    return find(state.own.promises.answered, line.of) is not None


def here(visit: Visit, state: State) -> Here:
    return Here(
        moment=moment_of(visit, state),
        role=visit.role,
        today=visit.today,
        road=guide_here(visit, state),
    )


def is_apart(visit: Visit, state: State) -> bool:
    """Whether anything keeps the two apart; of what, no page says more than "not now"."""
    return followup.is_apart(here(visit, state).moment)


def next_step(visit: Visit, state: State) -> Step | None:
    """The next step that is to be named to this person now."""
    now = here(visit, state)
    return now.road.step(followup.next_step(now)) if now.road else None


def in_time(visit: Visit) -> list[Way]:
    """The pages about what comes with time."""
    return [
        Way(name=_("Where to do better"), url=visit.url("F")),
        Way(name=_("Aims of your own"), url=visit.url("G")),
        Way(name=_("Before it happens again, and if it does"), url=visit.url("H")),
        Way(name=_("Days that may be hard"), url=visit.url("0")),
        Way(name=_("Looking back, after 1, 3, 6 and 12 months"), url=visit.url("1")),
        Way(name=_("Looking after what holds"), url=visit.url("A")),
        Way(name=_("What is needed, and what you began"), url=visit.url("N")),
        Way(name=_("What to say in time"), url=visit.url("Q")),
        Way(name=_("Small things, and what lies between you"), url=visit.url("J")),
        Way(name=_("Small good things"), url=visit.url("U")),
        Way(name=_("Waiting, and going on"), url=visit.url("T")),
    ]


def _appointment(visit: Visit, state: State, line: Line) -> Fits:
    today = line.on == visit.today
    text = _("An appointment of yours is today.") if today else _("An appointment is tomorrow.")
    return Fits(text=text, url=visit.url("D"), action=_("Open it"))


def _hard_day(visit: Visit, state: State, line: Line) -> Fits:
    if visit.role == "harmed":
        text = _("Today is a day that you named. What helps you stands there.")
        later = _("A day that you named is on %(day)s. What helps you stands there.")
    else:
        text = _("Today may be a hard day. What you planned for it is there.")
        later = _("A day that may be hard is on %(day)s. There is time to plan for it.")
    text = text if line.on == visit.today else later % {"day": _day(line)}
    return Fits(text=text, url=visit.url("0"), action=_("Open it"))


def _plan(visit: Visit, state: State, line: Line) -> Fits:
    mine = state.own.setbacks
    if find(mine.untruths, line.of) is not None:
        text = _("Something that you wanted to put right is there, with its day.")
        return Fits(text=text, url=visit.url("H", f"5/{line.of}"), action=_("Open it"))
    if line.on is None or line.on == visit.today:
        text = _("Today is a day that you made a plan for.")
        return Fits(text=text, url=visit.url("H", "3"), action=_("Open it"))
    text = _("A day that you made a plan for is over. You can say how it was.")
    url = visit.url("H", f"3/{line.of}/{line.on.isoformat()}")
    return Fits(text=text, url=url, action=_("Say it"))


def _promise(visit: Visit, state: State, line: Line) -> Fits:
    answer = find(state.own.promises.answered, line.of)
    if answer is not None:
        text = _("You chose a day to make something good. It is near.")
        url = visit.url("j", f"{answer.promise}/{answer.on.isoformat()}")
        return Fits(text=text, url=url, action=_("Look at it"))
    if line.on == visit.today:
        text = _("A promise of yours is for today.")
    elif line.on is not None and (line.on - visit.today).days == 1:
        text = _("A promise of yours is for tomorrow.")
    else:
        text = _("A promise of yours is for %(day)s.") % {"day": _day(line)}
    return Fits(text=text, url=visit.url("j"), action=_("Look at the days"))


def _hours(visit: Visit, state: State, line: Line) -> Fits:
    one = next(one for one in state.own.hours.set if one.id == line.of)
    text = _("You set aside time for today.")
    code = ("e", "") if one.what == "reflection" else ("F", "3")
    return Fits(text=text, url=visit.url(*code), action=_("Open it"))


def _first_step(visit: Visit, state: State, line: Line) -> Fits:
    if line.on == visit.today:
        text = _("A first step of yours is for today.")
    else:
        text = _("A first step of yours was for %(day)s. You can say how it went.")
        text %= {"day": _day(line)}
    return Fits(text=text, url=visit.url("F"), action=_("Open it"))


def _ask_after(visit: Visit, state: State, line: Line) -> Fits:
    text = _("You meant to ask how they are, after your letter. Once, and any answer will do.")
    return Fits(text=text, url=visit.url("g", f"{line.of}/{ASK_AFTER}"), action=_("Look"))


def _look_again(visit: Visit, state: State, line: Line) -> Fits:
    match line.look:
        case "agreed":
            text = _(
                "A day to look at something that you both agreed on is here. It can stay as it is."
            )
            return Fits(text=text, url=visit.url("4"), action=_("Look at it"))
        case "told":
            text = _("A day to look at something that you agreed on is here. It can stay as it is.")
            return Fits(
                text=text, url=visit.url("x", f"{AGREED}/{line.of}"), action=_("Look at it")
            )
        case "part":
            text = _("A part that you wanted to pay has its day: %(day)s.") % {"day": _day(line)}
            return Fits(text=text, url=visit.url("i", line.of), action=_("Look at it"))
        case "lasting":
            text = _("You chose a day to see whether a change has lasted. It is here.")
            return Fits(text=text, url=visit.url("i", f"{line.of}/{LOOKED}"), action=_("Look back"))
        case _:
            text = _("A day to look at the time of quiet again is here. Looking changes nothing.")
            return Fits(text=text, url=visit.url("h"), action=_("Look at the terms"))


def _share(visit: Visit, state: State, line: Line) -> Fits:
    text = _("Your partner lets a word of how you are come to them. One fits again.")
    return Fits(text=text, url=visit.url("P"), action=_("Look at it"))


def _unsaid(visit: Visit, state: State, line: Line) -> Fits:
    text = _("A month is over since you asked yourself what is unsaid.")
    return Fits(text=text, url=visit.url("Q", "2"), action=_("Ask yourself again"))


def _together(visit: Visit, state: State, line: Line) -> Fits:
    if line.of == followup.A_ROUND:
        is_today = line.on == visit.today
        today = _("Today you both look at how it goes, unless one of you says “not this time”.")
        text = today if is_today else _("Tomorrow you both look at how it goes.")
        return Fits(text=text, url=visit.url("5"), action=_("Look at it"))
    if line.on == visit.today:
        text = _(
            "Today is booked for time together. What is to be put right can wait for tomorrow."
        )
    else:
        text = _("Tomorrow is booked for time together.")
    return Fits(text=text, url=visit.url("K"), action=_("Look at it"))


def _small_act(visit: Visit, state: State, line: Line) -> Fits:
    text = _("There is a small act that you took in hand. It is done for its own sake.")
    return Fits(text=text, url=visit.url("J"), action=_("Look at it"))


def _courtesy(visit: Visit, state: State, line: Line) -> Fits:
    one = tending.courtesy_of(state.own.tending, visit.today)
    text = _("A courtesy of your own for today: %(what)s") % {"what": one.text if one else ""}
    return Fits(text=text, url=visit.url("J", "4"), action=_("All of them"))


def _comeback(visit: Visit, state: State, line: Line) -> Fits:
    text = _(
        "You can go on from where you are. Nothing is lost, and nothing has to be made up for."
    )
    if state.own.promises.running:
        # Asked before the next step: what was promised is still there, and so are its reminders.
        text = f"{text} {_('How much strength is there this week?')}"
        return Fits(text=text, url=visit.url("T", "5"), action=_("Say it"))
    way = _step(visit, state, line) if line.of else None
    if way is None:
        return Fits(text=text, url=visit.url("a"), action=_("Go on"))
    return Fits(text=f"{text} {way.text}", url=way.url, action=way.action)


def _review(visit: Visit, state: State, line: Line) -> Fits:
    months = int(line.of)
    text = ngettext(
        "%(n)s month after you began you can look back: what you did, and what you see now.",
        "%(n)s months after you began you can look back: what you did, and what you see now.",
        months,
    ) % {"n": months}
    return Fits(text=text, url=visit.url("1", line.of), action=_("Look back"))


def _upkeep(visit: Visit, state: State, line: Line) -> Fits:
    text = _("You can look again at what you keep up.")
    return Fits(text=text, url=visit.url("A"), action=_("Look"))


def _step(visit: Visit, state: State, line: Line) -> Fits:
    standing = next(one for one in standings_of(visit, state) if one.step.id == line.of)
    return Fits(
        text=_("Next: %(step)s") % {"step": _(standing.step.title)},
        url=lead_of(visit, state, standing),
        action=words_of(standing),
    )


def _day(line: Line) -> str:
    return "" if line.on is None else day(line.on)


SAID: Final[dict[FollowUp, Callable[[Visit, State, Line], Fits]]] = {
    "appointment": _appointment,
    "hard_day": _hard_day,
    "plan": _plan,
    "promise": _promise,
    "hours": _hours,
    "first_step": _first_step,
    "ask_after": _ask_after,
    "look_again": _look_again,
    "share": _share,
    "together": _together,
    "comeback": _comeback,
    "review": _review,
    "upkeep": _upkeep,
    "unsaid": _unsaid,
    "step": _step,
    "small_act": _small_act,
    "courtesy": _courtesy,
}
