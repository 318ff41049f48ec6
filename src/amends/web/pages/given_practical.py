"""Lines in the book that both can read: one short sentence about something that cannot wait."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from amends.repair.kinds import Given
from amends.repair.practices import practical
from amends.repair.practices.space import Subject
from amends.web.pages.thing import Thing

SUBJECTS: Final[dict[Subject, Promise]] = {
    "children": _("The children"),
    "home": _("The home"),
    "money": _("Money"),
    "health": _("Somebody’s health"),
    "happened": _("Something more about what happened"),
    "contact": _("Contact with somebody it was about"),
}


def _about(line: practical.LineGiven) -> Promise:
    return SUBJECTS[line.subject]


THINGS: Final[Mapping[type[Given], Thing]] = {
    practical.LineGiven: Thing(name=_("A line"), said=_about),
}
