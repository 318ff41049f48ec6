"""How forms look: a page writes `{{ form }}` and gets label, hint, error and the words again.

Every form of Amends is an `AmendsForm`. A refused form comes back with everything that was typed
and the reason beside its field. Browsers are asked not to remember, correct or send on what is
typed: these are private words, often on a shared device.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import forms
from django.forms.renderers import DjangoTemplates
from django.utils.functional import Promise

Text = str | Promise

# Form history and a spelling service would carry the words out of the page.
PRIVATE = {"autocomplete": "off", "spellcheck": "false"}


class Renderer(DjangoTemplates):
    """The project's FORM_RENDERER: `{{ form }}` and `{{ field.as_field_group }}` in our look."""

    form_template_name = "forms/form.html"
    field_template_name = "forms/field.html"


class AmendsForm(forms.Form):
    """A form that comes back whole: no browser bubbles, our own words beside each field."""

    # The browser would stop the form with a bubble of its own, in its own voice.
    use_required_attribute = False

    def refuse(self, sentence: Text, field: str | None = None) -> None:
        """Show why the rules said no, beside the field if one is named and present.

        A page catches `Refused`, finds its sentence in the wording, and calls this.
        """
        known = field if field in self.fields else None
        self.add_error(known, forms.ValidationError(str(sentence)))


class Line(forms.TextInput):
    """One line of words."""

    def __init__(self, attrs: Mapping[str, Any] | None = None) -> None:
        super().__init__({**PRIVATE, **(attrs or {})})


class Writing(forms.Textarea):
    """Room for a person's own words; grows with them. `letter=True` gives a page to write on."""

    def __init__(
        self, attrs: Mapping[str, Any] | None = None, *, rows: int = 5, letter: bool = False
    ) -> None:
        look = {"class": "control-letter"} if letter else {}
        own: dict[str, Any] = {**PRIVATE, "rows": rows, "dir": "auto", **look, **(attrs or {})}
        super().__init__(own)


class Day(forms.DateInput):
    """A day, with the browser's own calendar in the reader's own language."""

    input_type = "date"

    def __init__(self, attrs: Mapping[str, Any] | None = None) -> None:
        own = {"autocomplete": "off", "class": "control-day", **(attrs or {})}
        super().__init__(own, format="%Y-%m-%d")


class Clock(forms.TimeInput):
    """A time of day, by the wall clock."""

    input_type = "time"

    def __init__(self, attrs: Mapping[str, Any] | None = None) -> None:
        own = {"autocomplete": "off", "class": "control-clock", **(attrs or {})}
        super().__init__(own, format="%H:%M")


class Count(forms.TextInput):
    """A number typed in words' own field: no wheel or arrow changes it by accident."""

    def __init__(self, attrs: Mapping[str, Any] | None = None, *, decimals: bool = False) -> None:
        mode = "decimal" if decimals else "numeric"
        own = {"autocomplete": "off", "inputmode": mode, "class": "control-count"}
        super().__init__({**own, **(attrs or {})})


class ChoiceCards(forms.RadioSelect):
    """One of several, each a card that can be pressed anywhere.

    `hints` gives a quiet line to a value; `beside=True` sets short choices side by side.
    """

    template_name = "forms/widgets/cards.html"

    def __init__(
        self,
        attrs: Mapping[str, Any] | None = None,
        choices: Any = (),
        *,
        hints: Mapping[str, Text] | None = None,
        beside: bool = False,
    ) -> None:
        super().__init__(dict(attrs or {}), choices)
        self.hints = dict(hints or {})
        self.beside = beside

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        context["widget"]["beside"] = self.beside
        return context

    def create_option(self, name: str, value: Any, *rest: Any, **named: Any) -> dict[str, Any]:
        option = super().create_option(name, value, *rest, **named)
        hint = self.hints.get(str(value))
        if hint:
            option["hint"] = hint
            option["attrs"]["aria-describedby"] = f"{option['attrs']['id']}_hint"
        return option


class ChoiceCardsMany(ChoiceCards, forms.CheckboxSelectMultiple):
    """Any of several, as cards. Parameters as for `ChoiceCards`."""


class Scale(forms.RadioSelect):
    """Nought to ten, nothing chosen beforehand. `low` and `high` are the words at its ends."""

    template_name = "forms/widgets/scale.html"

    def __init__(
        self, attrs: Mapping[str, Any] | None = None, *, low: Text = "", high: Text = ""
    ) -> None:
        super().__init__(dict(attrs or {}), [(str(n), str(n)) for n in range(11)])
        self.low = low
        self.high = high

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        context["widget"]["low"] = self.low
        context["widget"]["high"] = self.high
        return context

    def create_option(self, name: str, value: Any, *rest: Any, **named: Any) -> dict[str, Any]:
        option = super().create_option(name, value, *rest, **named)
        end = {"0": self.low, "10": self.high}.get(str(value))
        if end:
            option["attrs"]["aria-label"] = f"{value}, {end}"
        return option
