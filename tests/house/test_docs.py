"""What the manual must say, held to the code."""

import re
from importlib.util import find_spec
from pathlib import Path

import pytest

from amends.cli.commands import amends
from amends.people import services
from amends.repair.practices.safety import FOLLOW_UPS, FOLLOW_UPS_OF
from amends.settings import environment
from amends.web.pages.leaves import LEAVES
from amends.web.pages.reminding import WHAT

ROOT = Path(__file__).parent.parent.parent
PAGE = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", [*environment.NAMES, *environment.TESTS_ONLY])
def test_every_setting_stands_in_the_manual(name: str) -> None:
    assert f"`{name}`" in PAGE


def test_the_manual_names_no_setting_that_does_not_exist() -> None:
    named = set(re.findall(r"AMENDS_[A-Z_]+[A-Z]", PAGE))
    assert named == {*environment.NAMES, *environment.TESTS_ONLY}


def test_no_setting_is_read_anywhere_else() -> None:
    """Only `amends.settings` looks at the environment for a name of ours."""
    read_elsewhere = [
        path.relative_to(ROOT).as_posix()
        for path in sorted((ROOT / "src" / "amends").rglob("*.py"))
        if "settings" not in path.parts
        and re.search(r"environ(\.get\(|\[)\s*[\"']AMENDS_|getenv", path.read_text("utf-8"))
    ]
    # The demo turns away from a real house; it reads nothing.
    assert read_elsewhere == ["src/amends/cli/commands/demo.py"]


@pytest.mark.parametrize("command", sorted(amends.commands))
def test_every_command_stands_in_the_readme_or_the_manual(command: str) -> None:
    pages = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
    assert any(f"amends {command}" in page.read_text(encoding="utf-8") for page in pages)


def components() -> list[str]:
    folder = ROOT / "src" / "amends" / "web" / "templates" / "components"
    return sorted(path.stem for path in folder.glob("*.html"))


@pytest.mark.parametrize("component", components())
def test_every_component_of_a_page_stands_in_the_manual(component: str) -> None:
    page = (ROOT / "docs" / "pages.md").read_text(encoding="utf-8")
    assert f"`{component}`" in page


def test_every_leaf_of_a_repair_stands_in_the_manual() -> None:
    page = (ROOT / "docs" / "pages.md").read_text(encoding="utf-8")
    table = page.split("## The leaves", 1)[1].split("\n## ", 1)[0]
    assert sorted(re.findall(r"\| `(\w)` \|", table)) == sorted(LEAVES)


def test_each_kind_of_reminder_stands_in_the_manual_in_its_order_and_for_whom_it_is() -> None:
    page = (ROOT / "docs" / "reminders.md").read_text(encoding="utf-8")
    table = page.split("## Of what", 1)[1].split("\n## ", 1)[0]
    rows = re.findall(r"^\| ([^|]+?) \| .* \| (both|who did the hurt)", table, re.MULTILINE)
    assert rows == [
        (str(WHAT[kind][0]), "both" if kind in FOLLOW_UPS_OF["harmed"] else "who did the hurt")
        for kind in FOLLOW_UPS
    ]


def test_as_many_services_are_told_of_as_the_library_for_them_knows() -> None:
    """Each is a file or a folder of its own there; it is not run for this."""
    library = find_spec("apprise")
    assert library is not None
    assert library.origin is not None
    files = (Path(library.origin).parent / "plugins").glob("[a-z]*")
    known = len({file.stem for file in files} - {"base"})
    record = next((ROOT / "docs" / "decisions").glob("0042-*.md")).read_text(encoding="utf-8")
    assert f"knows {known} services" in record
    assert f"knows {known} services" in str(services.__doc__)


def test_one_click_goes_only_through_files_that_exist() -> None:
    page = (ROOT / "docs" / "one-click.md").read_text(encoding="utf-8")
    house = ROOT / "src" / "amends"
    named = set(re.findall(r"`((?:\w+/)+\w+\.(?:py|toml))`", page))
    assert len(named) > 15
    assert [path for path in sorted(named) if not (house / path).exists()] == []


def pages() -> list[Path]:
    return sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])


@pytest.mark.parametrize("page", pages(), ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_of_the_manual_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []
