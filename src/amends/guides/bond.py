"""What the bond offers to choose from: small acts, things that two can enjoy, and what can be shared.

No act is a purchase in the place of amends, none touches a body, and none is owed anything back.
"""

from functools import cache
from typing import Literal, get_args

import msgspec

from amends.guides import toml
from amends.repair.practices.bond import DEEPEST, Way

Area = Literal["kind", "time", "truth", "money", "home", "children", "people"]
"""`kind`: a small kind act. The others are parts of life in which trust is built by small acts."""

AREAS: tuple[Area, ...] = get_args(Area)


class SmallAct(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`why`: a neutral reason. `ways`: how it comes, so that it can be ruled out. `alone`: it needs
    nobody and touches nobody, so that it has a place whatever keeps the two apart. `at_home`: it is
    for two who share a home, its money or children."""

    id: str
    area: Area
    what: str
    why: str
    ways: tuple[Way, ...] = ()
    alone: bool = False
    at_home: bool = False


class Pastime(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    id: str
    name: str


class Rung(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`ask`: what one could share of oneself, at that depth."""

    id: str
    level: int
    ask: str


class _Bond(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    acts: tuple[SmallAct, ...]
    pastimes: tuple[Pastime, ...]
    rungs: tuple[Rung, ...]


@cache
def _read() -> _Bond:
    read = toml.read("bond.toml", _Bond)
    for things in (read.acts, read.pastimes, read.rungs):
        ids = [one.id for one in things]
        twice = {id for id in ids if ids.count(id) > 1}
        if twice:
            raise ValueError(f"guides/bond.toml: the same id twice: {', '.join(sorted(twice))}")
    for act in read.acts:
        if act.alone == bool(act.ways) or {"gift", "touch"} & {*act.ways}:
            raise ValueError(f"guides/bond.toml: {act.id} comes in a way that none may come in")
    if {one.level for one in read.rungs} != set(range(1, DEEPEST + 1)):
        raise ValueError("guides/bond.toml: a depth is missing, or is none")
    return read


def acts(area: Area | None = None, *, at_home: bool = True) -> tuple[SmallAct, ...]:
    """The small acts, in their order; those of one area where it is named."""
    mine = (one for one in _read().acts if area in (None, one.area))
    return tuple(one for one in mine if at_home or not one.at_home)


def act(id: str) -> SmallAct | None:
    return next((one for one in _read().acts if one.id == id), None)


def pastimes() -> tuple[Pastime, ...]:
    return _read().pastimes


def rungs() -> tuple[Rung, ...]:
    """What can be shared, from light to deep."""
    return tuple(sorted(_read().rungs, key=lambda one: one.level))


def rung(id: str) -> Rung | None:
    return next((one for one in _read().rungs if one.id == id), None)
