"""What can be opened and what can be told, as words to begin an agreement with; the mildest first.

Each is only the beginning of a proposal: its words can be changed, the other says yes, with a change,
or no, and either ends it on any day. What is opened is always the responsible person's own, and is
given; nothing here is looked up by anybody, and no device is opened but when its owner offers it.
Other people's privacy stands in the scope of each. (STEPS S2.18a, S4.4c; SAFETY.md, sections 1 and 4.)
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair import Role, State
from amends.repair.practices import ties
from amends.web.pages.thing import Text

Between = Literal["couple", "one_home", "anybody"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Said:
    """The words of one of the two: what, and when and when not."""

    what: Text
    scope: Text


@dataclass(frozen=True, kw_only=True, slots=True)
class Opening:
    """One thing to open. `days`: after how many it ends, if nobody changes that. `between`: whose it
    can be, since what is open between a couple would be watching a friend or a child."""

    name: Text
    about: Text
    his: Said
    hers: Said
    days: int
    between: Between = "couple"

    def said(self, role: Role) -> Said:
        return self.his if role == "responsible" else self.hers


WHY: Final[dict[Role, Text]] = {
    "responsible": _("So that you do not have to wonder, or ask."),
    "harmed": _("So that I do not have to wonder, or ask."),
}

OPENINGS: Final[dict[str, Opening]] = {
    "1": Opening(
        name=_("A calendar that both can look at"),
        about=_("What is planned, and until when."),
        his=Said(
            what=_("I keep a calendar that you can look at: what is planned, and until when."),
            scope=_(
                "Only mine, and only if you want to look. Other people stand in it without a name, "
                "unless they are asked. Yours is no part of it."
            ),
        ),
        hers=Said(
            what=_("You keep a calendar that I can look at: what is planned, and until when."),
            scope=_(
                "Only yours, and only if I want to look. Other people stand in it without a name, "
                "unless they are asked. Mine is no part of it."
            ),
        ),
        days=90,
    ),
    "2": Opening(
        name=_("A view of the money"),
        about=_("Once a month, what came in and what went out."),
        his=Said(
            what=_("Once a month I show you what came in and what went out on my side."),
            scope=_(
                "An overview that we look at together. Your money is no part of it, and presents and "
                "what is other people’s can stay out."
            ),
        ),
        hers=Said(
            what=_("Once a month you show me what came in and what went out on your side."),
            scope=_(
                "An overview that we look at together. My money is no part of it, and presents and "
                "what is other people’s can stay out."
            ),
        ),
        days=90,
        between="one_home",
    ),
    "3": Opening(
        name=_("How the day was"),
        about=_("A few sentences in the evening, unasked."),
        his=Said(
            what=_("In the evening I tell you in a few sentences how my day was."),
            scope=_(
                "On working days, unless you want none. What others told me in confidence stays "
                "with me."
            ),
        ),
        hers=Said(
            what=_("In the evening you tell me in a few sentences how your day was."),
            scope=_(
                "On working days, unless I want none. What others told you in confidence stays "
                "with you."
            ),
        ),
        days=60,
    ),
    "4": Opening(
        name=_("A short list of people"),
        about=_("Of contact with them one tells the other on the same day."),
        his=Said(
            what=_(
                "We agree on a short list of people. When I had contact with one of them, I tell "
                "you on the same day."
            ),
            scope=_(
                "Only people whom it was about. I tell that there was contact and what for; what "
                "they say of themselves stays theirs."
            ),
        ),
        hers=Said(
            what=_(
                "We agree on a short list of people. When you had contact with one of them, you "
                "tell me on the same day."
            ),
            scope=_(
                "Only people whom it was about. You tell that there was contact and what for; what "
                "they say of themselves stays theirs."
            ),
        ),
        days=60,
        between="anybody",
    ),
    "5": Opening(
        name=_("A device, opened when it is offered"),
        about=_("Only when its owner offers it, with its owner there. The furthest of these."),
        his=Said(
            what=_("When I offer it myself, I open a device of mine and we look together."),
            scope=_(
                "Only what I offer, only then, and with me there. What other people wrote to me "
                "stays closed unless they are asked. Nothing of yours is opened."
            ),
        ),
        hers=Said(
            what=_("If you ever offer it, you open a device of yours and we look together."),
            scope=_(
                "Only what you offer, only then, and with you there; I can say no to it. What other "
                "people wrote to you stays closed unless they are asked. Nothing of mine is opened."
            ),
        ),
        days=30,
    ),
}
"""By the number that stands in an address."""


def openings_of(state: State) -> dict[str, Opening]:
    """What can be opened between these two, by its number."""
    return {number: one for number, one in OPENINGS.items() if _fits(state, one.between)}


def _fits(state: State, between: Between) -> bool:
    if between == "couple":
        return ties.is_couple(state)
    return between == "anybody" or not ties.shares_no_home(state)


TELLS: Final[dict[str, tuple[Text, Text]]] = {
    "1": (
        _("When somebody it was about gets in touch with me, or I with them"),
        _("When somebody it was about gets in touch with you, or you with them"),
    ),
    "2": (
        _("When I meet one of them by chance"),
        _("When you meet one of them by chance"),
    ),
    "3": (
        _("When I am tempted, before more comes of it"),
        _("When you are tempted, before more comes of it"),
    ),
    "4": (
        _("When I spent more, or owe more, than we said"),
        _("When you spent more, or owe more, than we said"),
    ),
    "5": (
        _("When I said something that was not so"),
        _("When you said something that was not so"),
    ),
    "6": (
        _("When I did not keep something that we agreed"),
        _("When you did not keep something that we agreed"),
    ),
    "7": (
        _("When I notice that I keep something back"),
        _("When you notice that you keep something back"),
    ),
}
"""What will be told also when it is hard, as whoever did the hurt says it and as the other does."""

TELLS_FOR: Final = 90
"""Days for which it is agreed, if nobody changes that."""


def tell_of(number: str, role: Role) -> Text:
    his, hers = TELLS[number]
    return his if role == "responsible" else hers


def told_list(numbers: str, role: Role) -> Said:
    """The words for what was picked of the list. What is missing is written beneath, by hand."""
    first = (
        gettext("I tell you of these on the same day, without being asked:")
        if role == "responsible"
        else gettext("You tell me of these on the same day, without being asked:")
    )
    what = "\n".join((first, *(f"– {tell_of(number, role)}" for number in numbers)))
    his = gettext(
        "In a few plain sentences, at a moment that suits you. No details that you do not want; "
        "what is other people’s stays theirs."
    )
    hers = gettext(
        "In a few plain sentences, at a moment that suits me. No details that I do not want; "
        "what is other people’s stays theirs."
    )
    return Said(what=what, scope=his if role == "responsible" else hers)
