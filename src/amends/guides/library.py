"""The guides: ordered ways through the practices, as data that names only what exists."""

from functools import cache
from importlib.resources import files

import msgspec

from amends.guides import toml
from amends.repair import State
from amends.repair.kinds import Role
from amends.repair.path import Guide, unknown_names

OWN_SIDE, FULL_PATH, NONE = "own_side", "full_path", "none"

TO_CHOOSE: tuple[str, ...] = (
    FULL_PATH,
    "eight_actions",
    "after_hurting",
    "twenty_one_steps",
    "apology_amends_trust",
    "after_betrayal",
)
"""The guides that a person who did a hurt can choose from, the usual one first."""


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


def guide_of(role: Role, chosen: str = FULL_PATH) -> Guide:
    """The guide of the one or the other side of a repair: the hurt person's own side, or `chosen`."""
    return guide(OWN_SIDE if role == "harmed" else chosen)


def guide_followed(role: Role, state: State) -> Guide | None:
    """The guide that this person goes by, or None where they go without one."""
    chosen = state.own.guiding.chosen
    if role == "responsible" and chosen == NONE:
        return None
    return guide_of(role, chosen)


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
