"""The main places of a person, shown under the bar or, on a phone, within the thumb's reach."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One place. `icon` is the name of a file in templates/icons; `name` is already translated."""

    name: str
    url: str
    icon: str
    current: bool = False

    @property
    def icon_template(self) -> str:
        return f"icons/{self.icon}.html"
