"""Amounts as people write and read them: "12,50", "1 250", "1.250,00". Pure, apart from forms.

A number that could mean two things ("1,250") is asked about, never guessed: it is money.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any, Final

from django import forms
from django.utils import formats
from django.utils.translation import gettext as _

from amends.web.forms import Count

# Currencies without a smaller unit (ISO 4217), and those with three digits after the mark.
WHOLE: Final = frozenset(
    "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split()
)
THREE: Final = frozenset("BHD IQD JOD KWD LYD OMR TND".split())  # fmt: skip

_GROUPED = re.compile(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*")


class Unclear(ValueError):
    """The text is no number; `both` holds the two it could be, where it could be two."""

    def __init__(self, *both: Decimal) -> None:
        super().__init__("unclear")
        self.both = both


def amount(text: str) -> Decimal:
    """The number that was written. Raises Unclear."""
    bare = re.sub(r"[\s\u00a0\u202f'’_]", "", text)
    if re.fullmatch(r"\d+", bare):
        return Decimal(bare)
    if re.fullmatch(r"\d{1,3}[.,]\d{3}", bare):
        raise Unclear(Decimal(re.sub(r"[.,]", "", bare)), Decimal(bare.replace(",", ".")))
    if _GROUPED.fullmatch(bare):
        return Decimal(re.sub(r"[.,]", "", bare))
    written = re.fullmatch(r"(?P<whole>\d+(?:[.,]\d{3})*)(?P<mark>[.,])(?P<part>\d{1,4})", bare)
    if written is None or written["mark"] in written["whole"]:
        raise Unclear
    return Decimal(f"{re.sub(r'[.,]', '', written['whole'])}.{written['part']}")


def money(value: Decimal, currency: str) -> str:
    """An amount with its currency, as the reader's language writes numbers."""
    places = 0 if currency in WHOLE else 3 if currency in THREE else 2
    places = max(places, -int(value.normalize().as_tuple().exponent))
    return f"{currency}\u00a0{formats.number_format(value, places, force_grouping=True)}"


def as_typed(value: Decimal) -> str:
    """A number as a person types it: the field that it begins in reads the same number back."""
    plain = f"{value.normalize():f}"
    places = len(plain.partition(".")[2])
    # Money has two; and three digits behind a mark could be thousands, so a nought more is written.
    return formats.number_format(value, {1: 2, 3: 4}.get(places, places))


def number(value: Decimal) -> str:
    """A plain number without needless noughts: hours, above all."""
    plain = value.quantize(Decimal(1)) if value == value.to_integral() else value.normalize()
    return formats.number_format(plain, force_grouping=True)


class Amount(forms.CharField):
    """A field for an amount; `clean` gives a Decimal, or None where it may stay empty."""

    def __init__(self, **options: Any) -> None:
        super().__init__(max_length=40, widget=Count(decimals=True), **options)

    def clean(self, value: Any) -> Any:
        text = super().clean(value)
        if not text:
            return None
        try:
            return amount(text)
        except Unclear as unclear:
            raise forms.ValidationError(_asked(text, unclear)) from None


def _asked(text: str, unclear: Unclear) -> str:
    if not unclear.both:
        return _("Use a number, such as 40 or 12.50.")
    large, small = unclear.both
    return _("This could be %(large)s or %(small)s. Write it without a sign between the thousands.") % {
        "large": f"{large:f}",
        "small": f"{small:f}",
    }  # fmt: skip
