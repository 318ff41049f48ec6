"""Check-ins: four short questions of our own, and a direction only where there is one.

The hurt person answers for themselves. Whoever did the hurt guesses what the other would say, and
the guess is called a guess. "Do not track" is a full answer. Each sees their own line only.
"""

from __future__ import annotations

from typing import Any

from django import forms
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.guides import Question, own_items
from amends.repair import State
from amends.repair.practices.checkins import (
    ITEMS,
    LESS_IS_BETTER,
    CheckedIn,
    CheckIn,
    ChooseTracking,
    Item,
)
from amends.web.forms import AmendsForm, Day, Scale, Writing
from amends.web.pages import between, over_time, scales, steps, week_notes
from amends.web.pages.asking import MakingForm
from amends.web.pages.frame import Visit, new_id, page
from amends.web.pages.given_rhythm import may_share
from amends.web.pages.read_over import is_read_over, reading_over
from amends.web.pages.saying import day


class NoteForm(AmendsForm):
    note = forms.CharField(
        label=_("One line about it"), required=False, max_length=2000, widget=Writing(rows=2)
    )
    on = forms.DateField(label=_("For which day?"), widget=Day())
    reaching = ("note",)


@page()
def shown(visit: Visit) -> HttpResponseBase:
    acts = {"": _overview, "1": _check_in, "2": _track}
    if visit.act in acts:
        return acts[visit.act](visit)
    if visit.act.partition("/")[0] == scales.SCALES_OF:
        return scales.shown(visit)
    return week_notes.shown(visit)


def _overview(visit: Visit) -> HttpResponseBase:
    state = visit.state()
    mine = state.own.checkins
    lines = [_line(visit, state, question) for question in own_items()]
    return visit.show(
        "checkins/overview.html",
        guess=_is_guess(visit),
        wanted=mine.wanted,
        count=len(mine.checkins),
        notes=week_notes.rows(visit, state),
        # Of the hurt person nothing is ever asked after a time.
        is_month_gone=_is_guess(visit) and mine.is_month_gone_by(visit.today),
        today=any(c.on == visit.today for c in mine.checkins),
        lines=lines,
        fall=over_time.fall(visit, lines),
        rows=[_row(visit, state, checkin) for checkin in reversed(mine.checkins)],
        urls={
            "new": visit.url("k", "1"),
            "track": visit.url("k", "2"),
            "home": visit.url("a"),
            "parts": visit.url("O"),
            "not_well": visit.url("k", week_notes.NOT_WELL),
            "differs": visit.url("k", week_notes.DIFFERS),
            "scales": visit.url("k", scales.SCALES_OF) if scales.is_offered(state) else "",
            "between": visit.url("5") if between.is_shared(visit) else "",
        },
    )


def _is_guess(visit: Visit) -> bool:
    return visit.seat.role == "responsible"


def _asked(visit: Visit, question: Question) -> str:
    """The question as this person is asked it."""
    return gettext(question.guess if _is_guess(visit) else question.text)


def _line(visit: Visit, state: State, question: Question) -> over_time.Line:
    item: Item = question.item  # type: ignore[assignment]
    said = [(c.on, answer) for c in _in_order(state) if (answer := c.of(item)) is not None]
    rows = [[day(c.on), _answer(c.of(item))] for c in reversed(_in_order(state))]
    return over_time.line(
        _asked(visit, question),
        said,
        state.own.checkins.answers(item),
        over_time.table([gettext("Day"), gettext("From 0 to 10")], rows),
        less=item in LESS_IS_BETTER,
    )


def _in_order(state: State) -> list[CheckedIn]:
    return sorted(state.own.checkins.checkins, key=lambda c: (c.on, c.at))


def _answer(answer: int | None) -> str:
    return gettext("Rather not say") if answer is None else str(answer)


def _row(visit: Visit, state: State, checkin: CheckedIn) -> dict[str, Any]:
    return {
        "day": checkin.on,
        "title": checkin.note,
        "text": " · ".join(_answer(checkin.of(item)) for item in ITEMS),
        "tag": _("A guess") if _is_guess(visit) else "",
        "gone": visit.url("z", f"k/{checkin.id}"),
        "share": visit.url("5", f"1/{checkin.id}") if may_share(visit, state) else "",
    }


def _check_in(visit: Visit) -> HttpResponseBase:
    forms_of: list[steps.Made] = [
        *(_question_form(visit, question) for question in own_items()),
        reading_over(visit, NoteForm),
    ]
    walk = steps.walk(
        visit,
        forms_of,
        first={"id": new_id(), "on": visit.today},
        half="guessed_week" if _is_guess(visit) else "week",
    )
    if walk.values is not None and walk.does(_checked_in(visit, walk.values)):
        # Whoever did the hurt is asked on; who was hurt is not.
        return visit.saved("k", week_notes.NOT_WELL if _is_guess(visit) else "")
    return visit.show(
        "checkins/check_in.html",
        walk=walk,
        form=walk.form,
        is_wide=is_read_over(visit),
        guess=_is_guess(visit),
        back=visit.url("k"),
    )


def _question_form(visit: Visit, question: Question) -> type[AmendsForm]:
    """One question on a page of its own. Pressing on without choosing is "rather not say"."""
    field = forms.TypedChoiceField(
        label=_asked(visit, question),
        required=False,
        coerce=int,
        empty_value=None,
        choices=[(str(n), str(n)) for n in range(11)],
        widget=Scale(low=gettext(question.low), high=gettext(question.high)),
    )
    parts: dict[str, Any] = {question.item: field}
    if question.item == ITEMS[0]:
        return type("QuestionForm", (MakingForm,), parts)
    return type("QuestionForm", (AmendsForm,), parts)


def _checked_in(visit: Visit, values: dict[str, Any]) -> CheckIn:
    return CheckIn(
        at=visit.now,
        id=values["id"],
        on=values["on"],
        note=values["note"],
        **{item: values[item] for item in ITEMS},
    )


def _track(visit: Visit) -> HttpResponseBase:
    """Whether to keep check-ins at all."""
    wanted = visit.request.POST.get("wanted") == "yes"
    form = AmendsForm(visit.request.POST if visit.posts else None)
    if visit.posts and visit.attempt(form, lambda _d: ChooseTracking(at=visit.now, wanted=wanted)):
        said = "" if wanted else gettext("Not kept any more. What you wrote stays yours.")
        return visit.saved("k", said=said)
    raise Http404
