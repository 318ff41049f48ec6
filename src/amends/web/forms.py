"""How forms look: a page writes `{{ form }}` and gets label, hint, error and the words again.

Every form of Amends is an `AmendsForm`. A refused form comes back with everything that was typed
and the reason beside its field. Browsers are asked not to remember, correct or send on what is
typed: these are private words, often on a shared device.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Final, cast

from django import forms
from django.forms.renderers import DjangoTemplates
from django.forms.utils import ErrorDict
from django.utils.functional import Promise

if TYPE_CHECKING:
    from amends.web.pages.read_over import Reader
    from amends.web.reading import Beside

Text = str | Promise

# Form history and a spelling service would carry the words out of the page.
PRIVATE = {"autocomplete": "off", "spellcheck": "false"}


class Renderer(DjangoTemplates):
    """The project's FORM_RENDERER: `{{ form }}` and `{{ field.as_field_group }}` in our look."""

    form_template_name = "forms/form.html"
    field_template_name = "forms/field.html"


LOOK: Final = "look"
"""The press that has words looked over and does nothing else."""


class Field(forms.BoundField):
    """A field on a page, with the reader's notes where the reader stands beside it."""

    @property
    def notes_at(self) -> str:
        """The id of the place where they stand."""
        return f"notes-{self.name}"

    @property
    def read(self) -> Beside | None:
        """What the reader says of the words in it, or None where nobody reads them over."""
        form = cast("AmendsForm", self.form)
        if form.reader is None or self.name not in form.reaching:
            return None
        return form.reader.beside(self._words)

    @property
    def asks(self) -> Sequence[Text]:
        form = cast("AmendsForm", self.form)
        return () if form.reader is None else form.reader.asks(self._words)

    @property
    def has_news(self) -> bool:
        """Whether its notes are why the form came back once."""
        read = self.read
        return read is not None and bool(read.notes) and cast("AmendsForm", self.form).waits

    @property
    def _words(self) -> str:
        # As the page counts them: a note knows its place among the lines by it.
        return str(self.value() or "").replace("\r\n", "\n").replace("\r", "\n")


class AmendsForm(forms.Form):
    """A form that comes back whole: no browser bubbles, our own words beside each field."""

    # The browser would stop the form with a bubble of its own, in its own voice.
    use_required_attribute = False
    bound_field_class = Field

    reaching: ClassVar[tuple[str, ...]] = ()
    """Its fields whose words can reach the other: the reader stands beside them, where the
    responsible person writes (pages/read_over.py)."""
    goes_by_hand: ClassVar[bool] = False
    """Whether what is kept by it is then said or handed over as it stands."""
    reader: Reader | None = None
    waits: bool = False
    """Whether it came back once, since there are notes that were not on the page it was sent from."""

    @property
    def is_read(self) -> bool:
        return self.reader is not None

    @property
    def look_at(self) -> str:
        """Where the notes on it begin; "" where nothing is typed that could be looked over."""
        return f"notes-{self.reaching[0]}" if self.is_read and self.reaching else ""

    @property
    def only_looks(self) -> bool:
        """Whether it was sent to be looked over, or to set a note aside: nothing else is asked then."""
        if self.reader is None or not self.is_bound:
            return False
        # What a script asks from within the page never gives anything, whatever it sends along.
        is_press = self.data.get("press") == LOOK or bool(self.data.get("aside"))
        return is_press or self.reader.is_from_within

    def is_valid(self) -> bool:
        return not self.only_looks and super().is_valid()

    def full_clean(self) -> None:
        """As ever; but words that are only looked over are not told that something is missing."""
        if not self.only_looks:
            super().full_clean()
            return
        self._errors = ErrorDict(renderer=self.renderer)
        self.cleaned_data = {}

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
        end = self.words_at(str(value))
        if end:
            option["attrs"]["aria-label"] = f"{value}, {end}"
        return option

    def words_at(self, value: str) -> Text:
        """The words that stand at this point of the scale, where it is one of its ends."""
        return {"0": self.low, "10": self.high}.get(value, "")


class Between(Scale):
    """A few points between two words, in the order in which they are given; nothing is chosen yet."""

    def __init__(self, points: Sequence[int], *, low: Text, high: Text) -> None:
        super().__init__({}, low=low, high=high)
        self.points = tuple(points)
        self.choices = [(str(n), str(n)) for n in points]

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        context["widget"]["few"] = True
        return context

    def words_at(self, value: str) -> Text:
        return {str(self.points[0]): self.low, str(self.points[-1]): self.high}.get(value, "")
