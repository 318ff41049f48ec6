"""The sentence of every reason: what happened, that nothing is lost, what can be done next."""

from collections.abc import Callable
from functools import cache
from typing import Any

import msgspec

from amends.guides import toml
from amends.repair import Refused


class Reason(msgspec.Struct, frozen=True, kw_only=True):
    """`what` happened or holds; `lost`: what became of the words; `then`: what can be done next."""

    what: str
    then: str
    lost: str = ""


class Wording(msgspec.Struct, frozen=True, kw_only=True):
    refusals: dict[str, Reason]
    conditions: dict[str, str]


@cache
def wording() -> Wording:
    return toml.read("wording.toml", Wording)


def sentence(
    refused: Refused,
    translate: Callable[[str], str] = str,
    show: Callable[[Any], str] = str,
) -> str:
    """What a person reads for a refusal.

    `translate` is the entrance's own; `show` puts a date or a number into the person's locale.
    """
    reason = wording().refusals[refused.reason]
    values = {name: show(value) for name, value in refused.values.items()}
    parts = (reason.what, reason.lost, reason.then)
    return " ".join(translate(part).format_map(values) for part in parts if part)


def condition(name: str) -> str:
    """Why a step of a path waits or is held, as a message id."""
    return wording().conditions[name]
