"""Small good things that were shown: each a fact in one sentence, own words, or both.

Nothing answers them. What the hurt person shows is theirs to have said, and is no forgiving.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.kinds import Given
from amends.repair.practices import told_victories, victories
from amends.web.pages.frame import Visit
from amends.web.pages.thing import Link, Text, Thing

SAID: Final[dict[victories.Kind, Promise]] = {
    "first_week": _("The first week of “%(text)s”: kept on %(number)s of %(of)s days."),
    "told_first": _(
        "Of %(of)s things that were not true and came out, %(number)s were told first."
    ),
    "slip_told": _("Of %(of)s setbacks that were written down, %(number)s were told here."),
    "settled": _("Done: %(text)s"),
    "heard": _("Being heard: of %(of)s answers about it, %(number)s were yes."),
    "day_planned": _("Of %(of)s days that were planned for, %(number)s went as planned."),
    "part_paid": _("“%(text)s”: of %(of)s parts, %(number)s are paid."),
    "told_under": _("Told as you two agreed: %(text)s"),
    "whole": _("Whole again, as whoever was hurt said: %(text)s"),
}


def sentence(fact: victories.Fact | None) -> str:
    """What the entries say, in one sentence, or "" where it is of own words alone."""
    if fact is None:
        return ""
    return str(SAID[fact.kind]) % {"text": fact.text, "number": fact.number, "of": fact.of}


def _said(shown: told_victories.VictoryShown) -> Text:
    return sentence(shown.fact)


def _stands(state: State, shown: told_victories.VictoryShown, today: date) -> Text:
    return _("One small thing, and no sum of anything. It asks for nothing.")


def _to_all(visit: Visit, state: State, shown: told_victories.VictoryShown) -> Sequence[Link]:
    return (Link(name=_("Small good things"), url=visit.url("U")),)


THINGS: Final[Mapping[type[Given], Thing]] = {
    told_victories.VictoryShown: Thing(
        name=_("A small good thing"), said=_said, stands=_stands, links=_to_all
    ),
}
