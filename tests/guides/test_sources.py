"""Whoever is named for a fact, on a page or in a guide, stands in docs/sources.md."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "amends"
ROWS = [
    row for row in (ROOT / "docs/sources.md").read_text("utf-8").split("\n") if row.startswith("- ")
]

OURS = re.compile(r"[A-Z][0-9]")  # a row of the articles: "S2.11a"


def named_on_pages() -> set[str]:
    """What stands in brackets behind a sentence: "(Makinen and Johnson 2006; Greenberg 2010)"."""
    said = [
        words
        for path in SOURCE.rglob("*.html")
        for words in re.findall(
            r'{%\s*translate\s+"([^"]*)"|{%\s*blocktranslate.*?%}(.*?){%\s*endblocktranslate',
            path.read_text("utf-8"),
            re.DOTALL,
        )
    ]
    brackets = [
        inside for words in said for inside in re.findall(r"\(([A-Z][^()]*)\)", "".join(words))
    ]
    return {
        one.strip() for inside in brackets for one in inside.split(";") if one.strip()[0].isupper()
    }


def named_in_guides() -> set[str]:
    sources = [
        step["source"]
        for path in (SOURCE / "guides/roads").glob("*.toml")
        for step in tomllib.loads(path.read_text("utf-8"))["steps"]
    ]
    parts = {part.strip() for source in sources for part in source.split(";")}
    return {part for part in parts if not OURS.match(part)}


NAMED = sorted(named_on_pages() | named_in_guides())


def test_who_is_named_was_found() -> None:
    assert {"Makinen and Johnson 2006", "Sagebrush", "Luchies 2010"} <= set(NAMED)


@pytest.mark.parametrize("named", NAMED)
def test_whoever_is_named_for_a_fact_stands_among_the_sources(named: str) -> None:
    first = re.match(r"[\w’-]+", named)
    year = re.search(r"\b(?:19|20)\d\d\b", named)
    assert first
    assert [
        row for row in ROWS if first.group() in row and (year is None or year.group() in row)
    ], named
