"""What Amends says of itself before anybody signs in: what was measured, and what it cannot do."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from amends.words.held import held

MEASURED = Path(__file__).parents[1] / "words/threats_unseen.toml"


def test_the_page_says_how_many_threats_get_through_as_it_was_measured() -> None:
    """Who reads what was sent must not think that a program let nothing bad pass."""
    lines: dict[str, list[str]] = tomllib.loads(MEASURED.read_text("utf-8"))
    through = [text for text in lines["threats"] + lines["self_harm"] if not held(text)]
    honest = [text for text in lines["honest"] if held(text)]
    page = Client().get("/about/").content.decode()
    assert f"what it looks for, {len(through)} went through, and of a hundred honest words" in page
    assert f"it held {len(honest)} by mistake" in page
    assert "It does not find them all." in page


def test_the_page_says_what_was_never_shown_of_such_a_program() -> None:
    """The three of SAFETY.md, section 8: one alone, without a guide, and who has read it."""
    page = Client().get("/about/").content.decode()
    assert "It was not shown that this helps the relationship" in page
    assert "without a guide left out recent affairs and violence" in page
    assert (
        "no therapist, survivor-support worker or perpetrator-programme worker has reviewed" in page
    )


@pytest.mark.parametrize("path", ["/", "/about/"])
def test_each_house_says_who_can_read_what_is_opened_in_it(
    path: str, settings: Any, tmp_path: Path
) -> None:
    """At home it may be the partner; on a server, whoever runs that. Neither is told as safe."""
    settings.AMENDS_PLACE = tmp_path
    at_home = Client().get(path).content.decode()
    settings.AMENDS_PLACE = None
    hosted = Client().get(path).content.decode()
    assert re.search("runs the computer .* can read what is opened", at_home)
    assert "server" not in at_home
    assert re.search("run.? the server.* could (still )?read what is opened", hosted)
    assert "runs the computer" not in hosted
    assert "end-to-end" not in at_home + hosted
