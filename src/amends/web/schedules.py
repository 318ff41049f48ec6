"""When a promise falls due, as a plain sentence.

Such as "every Friday, from 4 December, until you change it". Pure.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from django.utils.dates import WEEKDAYS
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from amends.repair.practices.promises import Once, Schedule, Weekly

WORKDAYS = (0, 1, 2, 3, 4)
WEEKEND = (5, 6)


def sentence(schedule: Schedule) -> str:
    match schedule:
        case Once():
            return _("once, on %(day)s") % {"day": date_format(schedule.on)}
        case Weekly():
            return _("%(days)s, from %(start)s, %(until)s") % {
                "days": _days(schedule.days),
                "start": date_format(schedule.start),
                "until": _until(schedule),
            }
        case _ as never:
            assert_never(never)


def _until(schedule: Weekly) -> str:
    if schedule.until is None:
        return _("until you change it")
    return _("until %(day)s") % {"day": date_format(schedule.until)}


def _days(days: Sequence[int]) -> str:
    chosen = tuple(sorted(set(days)))
    if len(chosen) == 7:
        return _("every day")
    if chosen == WORKDAYS:
        return _("every day from Monday to Friday")
    if chosen == WEEKEND:
        return _("every Saturday and Sunday")
    return _("every %(days)s") % {"days": _listed([str(WEEKDAYS[day]) for day in chosen])}


def _listed(names: Sequence[str]) -> str:
    if len(names) == 1:
        return names[0]
    return pgettext("the last two of a list", "%(before)s and %(last)s") % {
        "before": ", ".join(names[:-1]),
        "last": names[-1],
    }
