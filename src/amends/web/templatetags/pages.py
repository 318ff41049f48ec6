"""`{{ form|as_steps }}`: the fields of a form, one question at a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from django import template

from amends.web.forms import AmendsForm, Field

register = template.Library()


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One question of a form; `before` and `after` are the numbers beside it, 0 for none."""

    field: Field
    number: int
    before: int
    after: int
    of: int
    first: bool

    @property
    def place(self) -> str:
        """Where it stands on the page."""
        return f"q{self.number}"

    @property
    def last(self) -> bool:
        return self.after == 0


@register.filter
def as_steps(form: AmendsForm) -> list[Step]:
    """The visible fields in order. The first to show is the first that is to be mended, or looked at."""
    fields = cast("list[Field]", form.visible_fields())
    wrong = next((n for n, field in enumerate(fields, 1) if field.errors or field.has_news), 1)
    return [
        Step(
            field=field,
            number=number,
            before=number - 1,
            after=number + 1 if number < len(fields) else 0,
            of=len(fields),
            first=number == wrong,
        )
        for number, field in enumerate(fields, 1)
    ]
