"""What the page about Amends says of how well it holds is what was measured."""

import re
from pathlib import Path

from django.test import Client

MEASURED = Path(__file__).parents[2] / "docs/decisions/0044-what-is-held-is-weighed-too.md"


def test_the_page_says_how_many_threats_get_through_as_it_was_measured() -> None:
    """Who reads what was sent must not think that a program let nothing bad pass."""
    rows = re.findall(
        r"^\| (?:862|3,033) .*\| (\d+) % \|$", MEASURED.read_text("utf-8"), re.MULTILINE
    )
    page = Client().get("/about/").content.decode()
    threats, honest = rows
    assert (
        f"with a threat it held {threats}, and of a hundred honest ones it held {honest} " in page
    )
    assert "It does not find them all." in page
