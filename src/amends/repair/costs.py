"""What something costs: an amount in plain figures, and the three letters of its currency.

Any currency there is, and never one turned into another: what was typed is what is kept.
"""

from decimal import Decimal

from amends.repair.kinds import Refused

LARGEST_AMOUNT = Decimal(10) ** 12
SMALLEST_PLACES = -4
"""Decimal places an amount may have: no currency has more than four (ISO 4217)."""


def amount(amount: Decimal, *, field: str, largest: Decimal = LARGEST_AMOUNT) -> Decimal:
    """The amount in plain figures: "1E+2" is 100. Raises Refused where it is no such number."""
    if not amount.is_finite() or not 0 < amount < largest:
        raise Refused("amount_out_of_range", field=field)
    if int(amount.as_tuple().exponent) < SMALLEST_PLACES:
        raise Refused("amount_out_of_range", field=field)
    return Decimal(f"{amount:f}")


def currency(cost: Decimal | None, letters: str) -> str:
    """The three letters of a currency (ISO 4217), which a cost cannot do without."""
    if cost is None:
        return ""
    code = letters.strip().upper()
    if len(code) != 3 or not code.isascii() or not code.isalpha():
        raise Refused("currency_unknown", field="currency")
    return code
