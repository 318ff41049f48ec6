"""The guides: ordered ways through the practices, as data that names only what exists."""

from functools import cache
from importlib.resources import files

import msgspec

from amends.guides import toml
from amends.repair.kinds import Role
from amends.repair.path import Guide, unknown_names

OF_ROLE: dict[Role, str] = {"responsible": "own_road", "harmed": "own_side"}
"""By which guide a person goes who is alone with it."""


@cache
def guide_names() -> tuple[str, ...]:
    """The names of all guides there are."""
    folder = files("amends.guides").joinpath("roads")
    return tuple(
        sorted(f.name.removesuffix(".toml") for f in folder.iterdir() if f.name.endswith(".toml"))
    )


@cache
def guide(name: str) -> Guide:
    """The guide of that name.

    Raises KeyError for a name that is none of `guide_names`, ValueError where a guide names a
    practice or a condition that does not exist.
    """
    if name not in guide_names():
        raise KeyError(name)
    return loaded(name, toml.raw(f"roads/{name}.toml"))


def guide_of(role: Role) -> Guide:
    """The guide of the one or the other side of a repair."""
    return guide(OF_ROLE[role])


def loaded(name: str, values: dict[str, object]) -> Guide:
    """The guide of plain values, refused where it names what does not exist."""
    try:
        read = msgspec.convert({"name": name, **values}, Guide)
    except msgspec.ValidationError as error:
        raise ValueError(f"guide {name}: {error}") from None
    unknown = unknown_names(read)
    if unknown:
        raise ValueError(f"guide {name} names what does not exist: {', '.join(unknown)}")
    twice = {step.id for step in read.steps if [s.id for s in read.steps].count(step.id) > 1}
    if twice:
        raise ValueError(f"guide {name} has steps of the same id: {', '.join(sorted(twice))}")
    return read
