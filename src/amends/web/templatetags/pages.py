"""`{{ form|as_steps }}`: the fields of a form, one question at a time."""

from __future__ import annotations

from dataclasses import dataclass

from django import template
from django.forms import BoundField

from amends.web.forms import AmendsForm

register = template.Library()


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One question of a form; `before` and `after` are the numbers beside it, 0 for none."""

    field: BoundField
    number: int
    before: int
    after: int
    of: int
    first: bool

    @property
    def last(self) -> bool:
        return self.after == 0


@register.filter
def as_steps(form: AmendsForm) -> list[Step]:
    """The visible fields in order. The first to show is the first that is to be mended."""
    fields = form.visible_fields()
    wrong = next((n for n, field in enumerate(fields, 1) if field.errors), 1)
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
