"""A long form as short pages: one question after another, with everything typed carried along.

What was typed on the other pages travels in hidden fields of the same page, so that it works
without scripts and without an address that says where one is. Nothing is kept before the last,
unless its person presses that it be kept for later (half_done.py).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.http import QueryDict
from django.utils.datastructures import MultiValueDict

from amends.repair import Command
from amends.web.forms import AmendsForm, Text
from amends.web.pages import half_done
from amends.web.pages.frame import Visit
from amends.web.pages.half_done import ANEW, GO_ON, LATER, OURS, HalfDone
from amends.web.pages.saying import attempt

Made = Callable[..., AmendsForm]
"""A form's class, or a function that takes the same `data` and `initial`."""


@dataclass(kw_only=True)
class Walk:
    """Where somebody stands in the steps. `values` is there once the last step was sound."""

    form: AmendsForm
    half: HalfDone
    number: int
    of: int
    carried: list[tuple[str, str]]
    values: dict[str, Any] | None
    _forms: Sequence[Made]
    _data: MultiValueDict[str, str]

    @property
    def is_last(self) -> bool:
        return self.number == self.of

    @property
    def asks_one(self) -> bool:
        """Whether this page asks one thing, which is then said as the page's question."""
        return len(self.form.visible_fields()) == 1

    @property
    def is_first(self) -> bool:
        return self.number == 1

    def does(self, command: Command, refuse: Callable[[str, str], None] | None = None) -> bool:
        """Whether the command of the last step was recorded; otherwise the steps say why not."""
        is_done = attempt(self.half.visit, command, refuse or self.refuse)
        if is_done:
            self.half.finish()
        return is_done

    def refuse(self, sentence: Text, field: str = "") -> None:
        """Show a refusal on the step whose field it names; on the one that is open otherwise."""
        for place, made in enumerate(self._forms):
            form = made(data=self._data)
            if field in form.fields:
                self._open(form, place)
                break
        else:
            self._open(self._forms[self.number - 1](data=self._data), self.number - 1)
        self.form.refuse(sentence, field)

    def stay(self, sentence: Text, _field: str = "") -> None:
        """Show a refusal on the step that is open: the person may pass it by saying so."""
        self._open(self._forms[self.number - 1](data=self._data), self.number - 1)
        self.form.refuse(sentence)

    def _open(self, form: AmendsForm, place: int) -> None:
        self.form, self.number = form, place + 1
        self.carried = _carried(self._data, form)


def walk(
    visit: Visit, forms: Sequence[Made], first: Mapping[str, Any], *, half: half_done.Form
) -> Walk:
    """The step that is to be shown now. `first` holds the values that the fields begin with; `half`:
    as what these pages are found again where they are left."""
    kept = half_done.here(visit, half)
    data = visit.request.POST.copy()
    press = data.get("press")
    if not visit.posts or press == ANEW:
        return _at(kept, forms, 0, QueryDict(), initial=dict(first))
    place = _place(data, len(forms))
    if press == "skip":
        for name in _asked_here(forms[place]):
            data.pop(name, None)
    # "begin": another page hands over what was chosen there, and nothing was answered yet.
    to = {"begin": 0, "back": max(0, place - 1), GO_ON: place}.get(press or "")
    if to is not None:
        return _at(kept, forms, to, data, initial=_typed(forms, data, first))
    form = forms[place](data=data)
    if press == LATER:
        kept.keep(form, place + 1)
        return _shown(kept, forms, place, data, form)
    if not form.is_valid():
        return _shown(kept, forms, place, data, form)
    if place + 1 < len(forms):
        return _at(kept, forms, place + 1, data, initial=_typed(forms, data, first))
    return _finished(kept, forms, data)


def sound(visit: Visit, forms: Sequence[Made]) -> dict[str, Any] | None:
    """The values of these steps as they came along, or None while one of them is not sound."""
    values: dict[str, Any] = {}
    for made in forms:
        form = made(data=visit.request.POST)
        if not form.is_valid():
            return None
        values.update(form.cleaned_data)
    return values


def _finished(half: HalfDone, forms: Sequence[Made], data: MultiValueDict[str, str]) -> Walk:
    values: dict[str, Any] = {}
    for place, made in enumerate(forms):
        form = made(data=data)
        if not form.is_valid():
            return _shown(half, forms, place, data, form)
        values.update(form.cleaned_data)
    shown = _shown(half, forms, len(forms) - 1, data, forms[-1](data=data))
    shown.values = values
    return shown


def _at(
    half: HalfDone,
    forms: Sequence[Made],
    place: int,
    data: MultiValueDict[str, str],
    *,
    initial: dict[str, Any],
) -> Walk:
    return _shown(half, forms, place, data, forms[place](initial=initial))


def _shown(
    half: HalfDone,
    forms: Sequence[Made],
    place: int,
    data: MultiValueDict[str, str],
    form: AmendsForm,
) -> Walk:
    return Walk(
        form=form,
        half=half,
        number=place + 1,
        of=len(forms),
        carried=_carried(data, form),
        values=None,
        _forms=forms,
        _data=data,
    )


def _carried(data: MultiValueDict[str, str], form: AmendsForm) -> list[tuple[str, str]]:
    """What the other steps hold, for hidden fields."""
    here = {*form.fields, *OURS}
    return [(name, value) for name, values in data.lists() if name not in here for value in values]


def _typed(
    forms: Sequence[Made], data: MultiValueDict[str, str], first: Mapping[str, Any]
) -> dict[str, Any]:
    """What was typed so far, as the values that fields begin with."""
    typed = dict(first)
    for made in forms:
        for name, field in made().fields.items():
            if name in data:
                typed[name] = field.widget.value_from_datadict(data, {}, name)
    return typed


def _asked_here(made: Made) -> list[str]:
    return [field.name for field in made().visible_fields()]


def _place(data: Mapping[str, str], steps: int) -> int:
    number = data.get("step", "1")
    return min(int(number) - 1 if number.isdecimal() and number.isascii() else 0, steps - 1) % steps
