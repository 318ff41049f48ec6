"""The check-in's questions: our own, not validated, and said to be so."""

from functools import cache

import msgspec

from amends.guides import toml


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """One question from 0 to 10. `guess` is how the responsible person is asked to guess."""

    item: str
    text: str
    guess: str
    low: str
    high: str
    less_is_better: bool = False


class _Instruments(msgspec.Struct, frozen=True, kw_only=True):
    source: str
    questions: tuple[Question, ...]


@cache
def own_items() -> tuple[Question, ...]:
    """The four questions of a weekly check-in, in their order."""
    return toml.read("instruments.toml", _Instruments).questions
