"""The facts of an offer, as plain parts: what it costs, how much of that is offered, by when.

The same wherever an offer reaches somebody: in the shared book, behind a code, and on paper. Whoever is
asked sees them before they say anything. Nothing of what was paid is among them.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from amends.repair.practices.amends import Item
from amends.repair.practices.offers import OfferGiven
from amends.web.amounts import money
from amends.web.pages.saying import day
from amends.web.pages.thing import Part


def of_offer(offer: OfferGiven) -> Sequence[Part]:
    return (*_price(offer.cost, offer.share, offer.currency), *_by(offer.until))


def of_item(item: Item) -> Sequence[Part]:
    """The same of what is not offered yet, as it would be."""
    return (*_price(item.cost, item.pays, item.currency), *_by(item.by))


def in_words(item: Item) -> str:
    """What is offered with its facts under it, for a page behind a code and for paper."""
    return "\n".join((item.what, *(f"{one.name}: {one.text}" for one in of_item(item))))


def _price(cost: Decimal | None, share: Decimal | None, currency: str) -> Sequence[Part]:
    if cost is None:
        return ()
    price = Part(name=_("What it costs"), text=money(cost, currency))
    if share is None:
        return (price,)
    offered = gettext("all of it") if share == cost else money(share, currency)
    return (price, Part(name=_("What is offered of that"), text=offered))


def _by(until: date | None) -> Sequence[Part]:
    return () if until is None else (Part(name=_("By when"), text=day(until)),)
