"""How it goes with all promises together: by week, by area, after misses, and with fewer supports.

Every number stands with what it is a number of, and every picture with a table that says the same.
What nobody said is as wide in the picture as it may have been.
"""

from __future__ import annotations

from typing import Any

from django.http.response import HttpResponseBase
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from amends.repair import State, consistency
from amends.repair.practices.promises import Promise, Record
from amends.web import direction
from amends.web.pages.frame import Visit
from amends.web.pages.over_time import WORDS
from amends.web.pages.promise_words import AREA_WORDS
from amends.web.pages.saying import day

PATTERN = "2"
"""j/2: how it goes."""


def shown(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    promises = state.own.promises.promises
    weeks = consistency.by_week(promises, visit.today)
    word = consistency.direction(weeks)
    spans = [_span(week) for week in weeks]
    return visit.show(
        "promises/pattern.html",
        known=any(consistency.reach(week.record) for week in weeks),
        word=WORDS[word],
        is_told=word != "not_enough",
        svg=direction.direction(spans, _drawn_so()),
        ends=direction.ends(spans),
        weeks=_weeks(weeks),
        areas=_areas(visit, state),
        after=_after_a_miss(visit, state),
        silence=_silence(visit, promises),
        thinned=_thinned(visit, promises),
        lasting=_lasting(visit, promises),
        back=visit.url("j"),
    )


def of(record: Record) -> str:
    """A rate as people read it, never without what it is of."""
    if not record.said:
        return _("Nothing said")
    return _("%(kept)s of %(of)s") % {"kept": record.kept, "of": record.said}


def _drawn_so() -> str:
    return _(
        "Week by week, from what was kept to what may have been kept: where nothing was said, the "
        "band is wide. The table below says the same."
    )


def _span(week: consistency.Week) -> direction.Span:
    reach = consistency.reach(week.record)
    if reach is None:
        return direction.Span(label=day(week.monday))
    low, high, of_all = reach
    return direction.Span(label=day(week.monday), low=10 * low / of_all, high=10 * high / of_all)


def _weeks(weeks: tuple[consistency.Week, ...]) -> dict[str, Any]:
    return {
        "caption": _("Week by week"),
        "head": [_("Week from"), _("Kept"), *_others()],
        "rows": [[day(week.monday), *_row(week.record)] for week in reversed(weeks)],
    }


def _others() -> list[str]:
    return [_("Late"), _("Missed"), _("Not said"), _("Not counted")]


def _row(record: Record) -> list[str]:
    """What is not counted was said beforehand: could not, agreed otherwise, not wanted."""
    apart = record.excused + record.renegotiated + record.withdrawn
    rest = (record.late, record.missed, record.unknown, apart)
    return [of(record), *(str(number) for number in rest)]


def _areas(visit: Visit, state: State) -> dict[str, Any] | None:
    rows = consistency.by_area(state.own.promises.promises, visit.today)
    if len(rows) < 2:
        return None
    return {
        "caption": _("What was kept, by what it is about"),
        "head": [_("About"), _("Kept"), *_others()],
        "rows": [[AREA_WORDS[area], *_row(record)] for area, record in rows],
    }


def _after_a_miss(visit: Visit, state: State) -> list[str]:
    """Sentences about what came after misses; none where nothing was missed."""
    promises = state.own.promises.promises
    told = consistency.told(state.own.promises)
    if not told.missed:
        return []
    values = {"told": told.told, "same": told.same_day, "missed": told.missed}
    said = [_("Told: %(told)s of %(missed)s. On the same day: %(same)s of %(missed)s.") % values]
    longest = consistency.longest_lapse(promises, visit.today)
    if longest is not None:
        said.append(_lapse(longest))
    recovery = consistency.recovery(promises, visit.today)
    middle = consistency.middle(recovery)
    if middle is not None and len(recovery) > 1:
        said.append(
            ngettext(
                "The time until a day was kept again: %(days)s day, in the middle of %(of)s times.",
                "The time until a day was kept again: %(days)s days, in the middle of %(of)s times.",
                middle,
            )
            % {"days": middle, "of": len(recovery)}
        )
    return said


def _lapse(lapse: consistency.Lapse) -> str:
    values = {"first": day(lapse.first), "n": lapse.missed}
    if lapse.back_on is None:
        return _("The longest time without: since %(first)s, missed %(n)s.") % values
    values["back"] = day(lapse.back_on)
    return (
        _("The longest time without: from %(first)s, missed %(n)s; kept again on %(back)s.")
        % values
    )


def _silence(visit: Visit, promises: tuple[Promise, ...]) -> str:
    silence = consistency.longest_silence(promises, visit.today)
    if silence is None or silence.days < 2:
        return ""
    return _("The longest gap of which nothing was said: %(n)s days, %(first)s to %(last)s.") % {
        "n": silence.days,
        "first": day(silence.first),
        "last": day(silence.last),
    }


def _thinned(visit: Visit, promises: tuple[Promise, ...]) -> dict[str, Any] | None:
    thinned = consistency.thinning(promises, visit.today)
    if thinned is None:
        return None
    return {
        "caption": _("Since you are reminded less often"),
        "head": [_("When"), _("Kept"), *_others()],
        "rows": [
            [_("Before %(day)s") % {"day": day(thinned.on)}, *_row(thinned.before)],
            [_("Since then"), *_row(thinned.after)],
        ],
    }


def _lasting(visit: Visit, promises: tuple[Promise, ...]) -> dict[str, Any] | None:
    """At the beginning and 3, 6 and 12 months on; nothing before the first of them is reached."""
    rows = consistency.lasting(promises, visit.today)
    if len(rows) < 2:
        return None
    return {
        "caption": _("Four weeks at a time"),
        "head": [_("Four weeks"), _("Kept"), *_others()],
        "rows": [[_months(months), *_row(record)] for months, record in rows],
    }


def _months(months: int) -> str:
    if months == 0:
        return _("at the beginning")
    return ngettext("after %(n)s month", "after %(n)s months", months) % {"n": months}
