"""Of one part of life how far the hurt person trusts, as they told it: one number, and no total."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair import State
from amends.repair.kinds import Given
from amends.repair.practices import told_trust, trust
from amends.web.pages.frame import Visit
from amends.web.pages.saying import day
from amends.web.pages.thing import Link, Part, Text, Thing

PARTS: Final[dict[trust.Part, Promise]] = {
    "time": _("Time: being where one said, when one said"),
    "money": _("Money"),
    "truth": _("The truth: what is said is so, and is all of it"),
    "contacts": _("The phone, and who one is in touch with"),
    "children": _("The children, or others in one's care"),
    "loyalty": _("Loyalty: standing by the other, before others too"),
    "home": _("What has to be done at home"),
    "work": _("Work, and being away"),
}

LOW, HIGH = _("not at all"), _("fully")


def from_0_to_10(value: int) -> str:
    """A number with its ends, so that it never stands alone."""
    return gettext("%(answer)s, where 0 is %(low)s and 10 is %(high)s") % {
        "answer": value,
        "low": LOW,
        "high": HIGH,
    }


def _parts(told: told_trust.TrustTold) -> Sequence[Part]:
    if told.value is None:
        return (Part(name=PARTS[told.part], text=_("Write down your guess first.")),)
    return (
        Part(name=_("As it was on"), text=day(told.on)),
        Part(name=PARTS[told.part], text=from_0_to_10(told.value)),
    )


def _stands(state: State, told: told_trust.TrustTold, today: date) -> Text:
    if told.value is None:
        return _(
            "It opens once you have written down what you think it is. What you guess stays so."
        )
    return _("One day, as it was then. It asks nothing, and says nothing about the next.")


def _to_all(visit: Visit, state: State, told: told_trust.TrustTold) -> Sequence[Link]:
    return (Link(name=_("Trust, by parts of life"), url=visit.url("O")),)


THINGS: Final[Mapping[type[Given], Thing]] = {
    told_trust.TrustTold: Thing(
        name=_("How far one part is trusted"), parts=_parts, stands=_stands, links=_to_all
    ),
}
