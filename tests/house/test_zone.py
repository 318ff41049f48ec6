"""The time zone: "today" is the person's own day, also at one in the morning."""

from __future__ import annotations

from pathlib import Path

import pytest

from amends.settings.environment import Unsettled
from amends.settings.zone import zone_name


def linked(folder: Path, name: str) -> Path:
    target = folder / "zoneinfo" / name
    target.parent.mkdir(parents=True)
    target.write_bytes(b"")
    link = folder / "localtime"
    link.symlink_to(target)
    return link


def test_a_home_takes_the_zone_of_its_computer(tmp_path: Path) -> None:
    assert zone_name("", {}, linked(tmp_path, "Europe/Madrid")) == "Europe/Madrid"


def test_the_environment_names_another(tmp_path: Path) -> None:
    link = linked(tmp_path, "Europe/Madrid")
    assert zone_name("", {"TZ": ":Asia/Kolkata"}, link) == "Asia/Kolkata"
    assert zone_name("America/New_York", {"TZ": "Asia/Kolkata"}, link) == "America/New_York"


def test_a_zone_that_is_none_is_refused_by_name() -> None:
    with pytest.raises(Unsettled, match="AMENDS_ZONE"):
        zone_name("Nowhere/Atall", {})


def test_a_rule_in_place_of_a_name_is_passed_over(tmp_path: Path) -> None:
    assert zone_name("", {"TZ": "EST5EDT,M3.2.0"}, tmp_path / "none") == "UTC"


def test_a_computer_that_does_not_say_is_taken_at_utc(tmp_path: Path) -> None:
    assert zone_name("", {}, tmp_path / "none") == "UTC"


def test_a_name_that_leads_out_of_the_zones_is_none(tmp_path: Path) -> None:
    assert zone_name("", {"TZ": "../../etc/passwd"}, tmp_path / "none") == "UTC"
