"""The one place where the library's files are read: TOML beside this module, into typed values."""

import tomllib
from importlib.resources import files
from typing import Any, TypeVar

import msgspec

Typed = TypeVar("Typed")


def read(name: str, into: type[Typed]) -> Typed:
    """The file `name` as a value of the given type. Raises ValueError naming file and place."""
    try:
        return msgspec.convert(raw(name), into)
    except msgspec.ValidationError as error:
        raise ValueError(f"guides/{name}: {error}") from None


def raw(name: str) -> dict[str, Any]:
    """The file `name` as plain values."""
    return tomllib.loads(files("amends.guides").joinpath(name).read_text(encoding="utf-8"))
