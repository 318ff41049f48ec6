"""A long form as short pages: one question after another, with everything typed carried along.

Nothing is kept until the last page: what was typed on the others travels in hidden fields of the
same page, so that it works without scripts, without a draft in a book and without an address
that says where one is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, QueryDict
from django.utils.datastructures import MultiValueDict

from amends.web.forms import AmendsForm, Text

Made = Callable[..., AmendsForm]
"""A form's class, or a function that takes the same `data` and `initial`."""

OURS = ("csrfmiddlewaretoken", "step", "press", "aside", "seen")


@dataclass(kw_only=True)
class Walk:
    """Where somebody stands in the steps. `values` is there once the last step was sound."""

    form: AmendsForm
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


def walk(request: HttpRequest, forms: Sequence[Made], first: Mapping[str, Any]) -> Walk:
    """The step that is to be shown now. `first` holds the values that the fields begin with."""
    if request.method != "POST":
        return _at(forms, 0, QueryDict(), initial=dict(first))
    data = request.POST.copy()
    place = _place(data, len(forms))
    if data.get("press") == "skip":
        for name in _asked_here(forms[place]):
            data.pop(name, None)
    if data.get("press") == "begin":
        # Another page hands over what was chosen there; nothing was answered yet.
        return _at(forms, 0, data, initial=_typed(forms, data, first))
    if data.get("press") == "back":
        return _at(forms, max(0, place - 1), data, initial=_typed(forms, data, first))
    form = forms[place](data=data)
    if not form.is_valid():
        return _shown(forms, place, data, form)
    if place + 1 < len(forms):
        return _at(forms, place + 1, data, initial=_typed(forms, data, first))
    return _finished(forms, data)


def sound(request: HttpRequest, forms: Sequence[Made]) -> dict[str, Any] | None:
    """The values of these steps as they came along, or None while one of them is not sound."""
    values: dict[str, Any] = {}
    for made in forms:
        form = made(data=request.POST)
        if not form.is_valid():
            return None
        values.update(form.cleaned_data)
    return values


def _finished(forms: Sequence[Made], data: MultiValueDict[str, str]) -> Walk:
    values: dict[str, Any] = {}
    for place, made in enumerate(forms):
        form = made(data=data)
        if not form.is_valid():
            return _shown(forms, place, data, form)
        values.update(form.cleaned_data)
    shown = _shown(forms, len(forms) - 1, data, forms[-1](data=data))
    shown.values = values
    return shown


def _at(
    forms: Sequence[Made], place: int, data: MultiValueDict[str, str], *, initial: dict[str, Any]
) -> Walk:
    return _shown(forms, place, data, forms[place](initial=initial))


def _shown(
    forms: Sequence[Made], place: int, data: MultiValueDict[str, str], form: AmendsForm
) -> Walk:
    return Walk(
        form=form,
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
