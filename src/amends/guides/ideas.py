"""What could be put against each kind of hurt: where one may begin, to be said in one's own words."""

from collections.abc import Collection
from functools import cache

import msgspec

from amends.guides import toml
from amends.repair.practices import amends, owning


class Idea(msgspec.Struct, frozen=True, kw_only=True):
    hurt: owning.Kind
    kind: amends.Kind
    text: str


class _Ideas(msgspec.Struct, frozen=True, kw_only=True):
    source: str
    ideas: tuple[Idea, ...]


@cache
def ideas() -> tuple[Idea, ...]:
    return toml.read("ideas.toml", _Ideas).ideas


def ideas_for(hurts: Collection[owning.Kind]) -> tuple[Idea, ...]:
    """Those for these kinds of hurt. Force and control have none: help comes first there."""
    return tuple(idea for idea in ideas() if idea.hurt in hurts)
