"""When a promise falls due, as a plain sentence.

Such as "every Friday at 18:00, from 4 December, until you change it". Pure.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from typing import Final, assert_never

from django.utils.dates import WEEKDAYS
from django.utils.formats import date_format, time_format
from django.utils.functional import Promise as Lazy
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext, pgettext_lazy

from amends.repair.schedules import (
    Daily,
    MonthlyByDate,
    MonthlyByWeekday,
    Once,
    Repeating,
    Schedule,
    Weekly,
    Which,
    Yearly,
)

WORKDAYS = (0, 1, 2, 3, 4)
WEEKEND = (5, 6)

NTH: Final[dict[Which, Lazy]] = {
    "first": pgettext_lazy("which one of a month", "first"),
    "second": pgettext_lazy("which one of a month", "second"),
    "third": pgettext_lazy("which one of a month", "third"),
    "fourth": pgettext_lazy("which one of a month", "fourth"),
    "last": pgettext_lazy("which one of a month", "last"),
}

SHORT_FROM: Final = 29
"""The first date that some month has not."""


def sentence(
    schedule: Schedule, clock: time | None = None, *, zone: str = "", both: bool = False
) -> str:
    """`zone`: named where it is not the reader's own. `both`: it takes both of them to change it."""
    when = _at_its_time(_days_of(schedule), clock, zone)
    if isinstance(schedule, Once):
        return when
    return _("%(days)s, from %(start)s, %(until)s") % {
        "days": when,
        "start": date_format(schedule.start),
        "until": _until(schedule, both=both),
    }


def _at_its_time(days: str, clock: time | None, zone: str) -> str:
    if clock is None:
        return days
    values = {"days": days, "time": time_format(clock, "TIME_FORMAT"), "zone": place(zone)}
    if zone:
        return _("%(days)s at %(time)s by the clock of %(zone)s") % values
    return _("%(days)s at %(time)s") % values


def place(zone: str) -> str:
    """A zone as people call it: by its town."""
    return zone.rpartition("/")[2].replace("_", " ")


def _days_of(schedule: Schedule) -> str:
    match schedule:
        case Once():
            return _("once, on %(day)s") % {"day": date_format(schedule.on)}
        case Daily():
            return _("every day")
        case Weekly():
            return _in_weeks(schedule)
        case MonthlyByDate():
            return _by_date(schedule.day)
        case MonthlyByWeekday():
            return _("on the %(which)s %(day)s of every month") % {
                "which": NTH[schedule.which],
                "day": WEEKDAYS[schedule.weekday],
            }
        case Yearly():
            return _by_year(schedule.start)
        case _ as never:
            assert_never(never)


def _in_weeks(schedule: Weekly) -> str:
    if schedule.every == 1:
        return _days(schedule.days)
    values = {
        "days": _listed([str(WEEKDAYS[day]) for day in sorted(set(schedule.days))]),
        "weeks": schedule.every,
    }
    if schedule.every == 2:
        return _("every second week on %(days)s") % values
    return _("every %(weeks)s weeks on %(days)s") % values


def _by_date(day: int) -> str:
    if day < SHORT_FROM:
        return _("on the %(day)s of every month") % {"day": ordinal(day)}
    return _("on the %(day)s of every month, or on its last day where it is shorter") % {
        "day": ordinal(day)
    }


def _by_year(day: date) -> str:
    if (day.month, day.day) == (2, 29):
        return _("every year on %(day)s, or on the day before where there is none") % {
            "day": date_format(day, "MONTH_DAY_FORMAT")
        }
    return _("every year on %(day)s") % {"day": date_format(day, "MONTH_DAY_FORMAT")}


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 4th. Each of the four is a sentence of its own for translators."""
    ending = 0 if number % 100 in (11, 12, 13) else number % 10
    said = {
        1: pgettext("a date of the month", "%(number)sst"),
        2: pgettext("a date of the month", "%(number)snd"),
        3: pgettext("a date of the month", "%(number)srd"),
    }.get(ending, pgettext("a date of the month", "%(number)sth"))
    return said % {"number": number}


def _until(schedule: Repeating, *, both: bool) -> str:
    if schedule.count is not None:
        return ngettext("%(times)s time", "%(times)s times", schedule.count) % {
            "times": schedule.count
        }
    if schedule.until is not None:
        return _("until %(day)s") % {"day": date_format(schedule.until)}
    return _("until you both change it") if both else _("until you change it")


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
