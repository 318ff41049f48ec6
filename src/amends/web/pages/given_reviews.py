"""What was seen in looking back, told in the book that both can read: to be read, and answered by nobody."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from amends.repair.kinds import Given
from amends.repair.practices.told_reviews import ReviewTold
from amends.web.pages.thing import Text, Thing


def _when(told: ReviewTold) -> Text:
    return ngettext("After %(n)s month", "After %(n)s months", told.months) % {"n": told.months}


THINGS: Final[Mapping[type[Given], Thing]] = {
    ReviewTold: Thing(name=_("Looking back"), said=_when),
}
