"""The short pages on which a promise gets its days and its time, and the sentence shown back.

Each kind of schedule is a form of plain fields with names of its own; a rule that somebody typed is
never read. What a field may hold is said by the rules, and comes back beside the field.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, Final
from zoneinfo import available_timezones

from django import forms
from django.utils.dates import WEEKDAYS
from django.utils.functional import Promise as Lazy
from django.utils.timezone import get_current_timezone_name
from django.utils.translation import gettext_lazy as _

from amends.repair.practices.promises import Promise
from amends.repair.schedules import (
    Daily,
    MonthlyByDate,
    MonthlyByWeekday,
    Once,
    Schedule,
    Weekly,
    Yearly,
)
from amends.web import schedules
from amends.web.forms import AmendsForm, ChoiceCards, ChoiceCardsMany, Clock, Count, Day

A_NUMBER: Final = {
    "required": _("A number is needed."),
    "invalid": _("Use a whole number, such as 10."),
}
A_DAY: Final = {"required": _("Choose a day."), "invalid": _("Choose a day.")}
ONE: Final = {"required": _("Choose one."), "invalid_choice": _("Choose one.")}

LEADS: Final[dict[int, Lazy]] = {
    0: _("At its time"),
    15: _("A quarter of an hour before"),
    60: _("An hour before"),
    180: _("Three hours before"),
    24 * 60: _("A day before"),
    2 * 24 * 60: _("Two days before"),
    7 * 24 * 60: _("A week before"),
}
"""In minutes. Whole days are days by the calendar, so that the hour stays when clocks change."""


class WhenForm(AmendsForm):
    when = forms.ChoiceField(
        label=_("How often?"),
        choices=[
            ("once", _("Once, on a day")),
            ("daily", _("Every day")),
            ("weekly", _("Every week, on some days")),
            ("weeks", _("Every few weeks, on some days")),
            ("date", _("Every month, on a date")),
            ("weekday", _("Every month, on a day of the week")),
            ("yearly", _("Every year")),
        ],
        widget=ChoiceCards(
            hints={
                "date": _("Such as the 1st. In a shorter month the 31st is its last day."),
                "weekday": _("Such as the last Friday."),
            }
        ),
        error_messages=ONE,
    )


class OnceForm(AmendsForm):
    on = forms.DateField(label=_("On which day?"), widget=Day(), error_messages=A_DAY)


class EndsForm(AmendsForm):
    """From when, and until when: what every kind that comes again ends its page with."""

    start = forms.DateField(label=_("From when?"), widget=Day(), error_messages=A_DAY)
    until = forms.DateField(
        label=_("Until when?"),
        help_text=_("Leave it empty and it runs until you change it."),
        required=False,
        widget=Day(),
        error_messages=A_DAY,
    )
    count = forms.IntegerField(
        label=_("Or how many times?"),
        help_text=_("A pause takes none of them away: they come after it."),
        required=False,
        widget=Count(),
        error_messages=A_NUMBER,
    )


class WeeklyForm(EndsForm):
    days = forms.TypedMultipleChoiceField(
        label=_("On which days?"),
        coerce=int,
        choices=[(str(place), name) for place, name in WEEKDAYS.items()],
        widget=ChoiceCardsMany(beside=True),
        error_messages={"required": _("Choose at least one.")},
    )
    field_order = ("every", "days", "start", "until", "count")


class WeeksForm(WeeklyForm):
    every = forms.IntegerField(
        label=_("Every how many weeks?"),
        help_text=_("2 is every second week, beginning with the week of the first day."),
        widget=Count(),
        error_messages=A_NUMBER,
    )


class DateForm(EndsForm):
    day = forms.IntegerField(
        label=_("On which date of the month?"),
        help_text=_("From 1 to 31. In a month that is too short it is the last day."),
        widget=Count(),
        error_messages=A_NUMBER,
    )
    field_order = ("day", "start", "until", "count")


class WeekdayForm(EndsForm):
    which = forms.ChoiceField(
        label=_("Which one of the month?"),
        choices=[
            ("first", _("The first")),
            ("second", _("The second")),
            ("third", _("The third")),
            ("fourth", _("The fourth")),
            ("last", _("The last")),
        ],
        widget=ChoiceCards(beside=True),
        error_messages=ONE,
    )
    weekday = forms.TypedChoiceField(
        label=_("Which day of the week?"),
        coerce=int,
        choices=[(str(place), name) for place, name in WEEKDAYS.items()],
        widget=ChoiceCards(beside=True),
        error_messages=ONE,
    )
    field_order = ("which", "weekday", "start", "until", "count")


class YearlyForm(EndsForm):
    start = forms.DateField(
        label=_("On which day, the first time?"),
        help_text=_("It comes again on that date every year."),
        widget=Day(),
        error_messages=A_DAY,
    )


DAYS: Final[Mapping[str, type[AmendsForm]]] = {
    "once": OnceForm,
    "daily": EndsForm,
    "weekly": WeeklyForm,
    "weeks": WeeksForm,
    "date": DateForm,
    "weekday": WeekdayForm,
    "yearly": YearlyForm,
}


class TimeForm(AmendsForm):
    clock = forms.TimeField(
        label=_("At what time?"),
        help_text=_("Leave it empty where the day is enough."),
        required=False,
        widget=Clock(),
        error_messages={"invalid": _("A time has hours and minutes, such as 18:00.")},
    )
    lead = forms.TypedChoiceField(
        label=_("When do you want to be reminded?"),
        coerce=int,
        choices=list(LEADS.items()),
        initial=0,
        required=False,
        widget=ChoiceCards(beside=True),
    )
    zone = forms.ChoiceField(
        label=_("By the clock of which place?"),
        help_text=_("It stays the same hour there, also when clocks are put forward or back."),
        error_messages=ONE,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["zone"].choices = [(zone, zone) for zone in zones()]  # type: ignore[attr-defined]

    def clean_lead(self) -> int:
        return self.cleaned_data["lead"] or 0


def zones() -> list[str]:
    """The places whose clock one can choose, and the one that stands here already."""
    return sorted(_places() | {"UTC", get_current_timezone_name()})


@cache
def _places() -> frozenset[str]:
    return frozenset(zone for zone in available_timezones() if "/" in zone and _is_a_place(zone))


def _is_a_place(zone: str) -> bool:
    return zone.partition("/")[0] not in ("Etc", "SystemV", "US", "posix", "right")


def schedule_of(values: Mapping[str, Any]) -> Schedule:
    """The schedule that the sound values of the short pages come to."""
    when = values["when"]
    if when == "once":
        return Once(on=values["on"])
    ends = {name: values[name] for name in ("start", "until", "count")}
    if when == "daily":
        return Daily(**ends)
    if when == "date":
        return MonthlyByDate(day=values["day"], **ends)
    if when == "weekday":
        return MonthlyByWeekday(which=values["which"], weekday=values["weekday"], **ends)
    if when == "yearly":
        return Yearly(**ends)
    every = values["every"] if when == "weeks" else 1
    return Weekly(days=tuple(sorted(values["days"])), every=every, **ends)


def said(values: Mapping[str, Any]) -> str:
    """What was typed, shown back as a sentence."""
    zone = values["zone"]
    return schedules.sentence(schedule_of(values), values["clock"], zone=elsewhere(zone))


def sentence_of(promise: Promise) -> str:
    return schedules.sentence(promise.schedule, promise.clock, zone=elsewhere(promise.zone))


def elsewhere(zone: str) -> str:
    """The zone where it is not the one whose clock this person reads, else nothing."""
    return "" if zone == get_current_timezone_name() else zone
