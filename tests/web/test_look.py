"""What keeps the look one look: layers, sizes, fonts, and nothing written into a page."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest
from django.urls import URLPattern, URLResolver, get_resolver

import amends.web

WEB = Path(amends.web.__file__).parent
CSS = sorted((WEB / "static" / "css").glob("*.css"))
JS = sorted((WEB / "static" / "js").glob("*.js"))
TEMPLATES = sorted((WEB / "templates").rglob("*.html"))

# A path stays in histories, logs and the corner of an eye.
TELLING = (
    "abus", "afraid", "affair", "amend", "apolog", "betray", "check", "forgiv", "harm", "hurt",
    "impact", "owning", "partner", "promise", "reflect", "repair", "responsible", "safety",
    "sorry", "space", "trust",
)  # fmt: skip


def _name(path: Path) -> str:
    return str(path.relative_to(WEB))


def test_layers_are_declared_once_and_every_file_has_its_layer() -> None:
    look = (WEB / "static" / "css" / "amends.css").read_text()
    assert sum(len(re.findall(r"@layer [\w, ]+;", css.read_text())) for css in CSS) == 1
    imported = set(re.findall(r'@import url\("([\w-]+\.css)"\) layer\(\w+\)', look))
    assert imported == {css.name for css in CSS} - {"amends.css"}


def test_there_are_five_sizes_of_type_and_six_of_space() -> None:
    meanings = (WEB / "static" / "css" / "meanings.css").read_text()
    assert len(re.findall(r"--type-\d:", meanings)) == 5
    assert len(re.findall(r"--space-\d:", meanings)) == 6


@pytest.mark.parametrize("css", CSS, ids=lambda css: css.name)
def test_no_other_size_of_type_is_used(css: Path) -> None:
    sizes = set(re.findall(r"font-size:\s*([^;]+);", css.read_text()))
    # The ground of all sizes, on the screen and on paper.
    allowed = (
        {"112.5%"} if css.name == "base.css" else {"12pt"} if css.name == "print.css" else set()
    )
    assert {size for size in sizes if not re.fullmatch(r"var\(--type-\d\)", size)} == allowed


@pytest.mark.parametrize("css", CSS, ids=lambda css: css.name)
def test_a_style_says_start_and_end_rather_than_left_and_right(css: Path) -> None:
    sided = r"(margin|padding|border)-(left|right|top|bottom)\b|text-align:\s*(left|right)|^\s*(left|right):"
    assert re.search(sided, css.read_text(), re.MULTILINE) is None


def test_motion_is_short() -> None:
    assert "--quick: 120ms" in (WEB / "static" / "css" / "meanings.css").read_text()
    for css in CSS:
        times = re.findall(r"(?:transition|animation)[\w-]*:[^;]*?\b([\d.]+m?s)\b", css.read_text())
        assert times == [], css.name


def test_fonts_are_the_files_that_were_looked_at() -> None:
    folder = WEB / "static" / "fonts"
    lines = (folder / "HASHES").read_text().splitlines()
    noted = {name: digest for digest, name in (line.split("  ") for line in lines)}
    found = {
        file.name: hashlib.sha256(file.read_bytes()).hexdigest()
        for file in folder.iterdir()
        if file.name != "HASHES"
    }
    assert found == noted
    assert "SIL Open Font License" in (folder / "LICENSE-Literata.txt").read_text()


@pytest.mark.parametrize("template", TEMPLATES, ids=_name)
def test_nothing_is_styled_or_scripted_inside_a_page(template: Path) -> None:
    text = template.read_text()
    assert re.search(r"<style|\sstyle\s*=", text) is None
    assert re.search(r"\son\w+\s*=", text) is None
    assert re.search(r"<script(?![^>]*\bsrc=)", text) is None
    assert "javascript:" not in text


@pytest.mark.parametrize("template", TEMPLATES, ids=_name)
def test_nothing_comes_from_elsewhere(template: Path) -> None:
    assert (
        re.search(r"(?:src|action|srcset)\s*=\s*[\"'](?:https?:)?//", template.read_text()) is None
    )


@pytest.mark.parametrize("template", TEMPLATES, ids=_name)
def test_no_form_is_remembered_by_the_browser(template: Path) -> None:
    """A shared device keeps what was typed into a form unless it is asked not to.

    The account pages say it field by field, since a passphrase manager may fill theirs.
    """
    if template.relative_to(WEB).parts[1] in ("account", "mfa"):
        return
    for form in re.findall(r"<form\b.*?</form>", template.read_text(), re.DOTALL):
        if re.search(r"{{|{% include|<textarea|<select|<input", form.partition(">")[2]):
            assert 'autocomplete="off"' in form.partition(">")[0], form


@pytest.mark.parametrize("template", TEMPLATES, ids=_name)
def test_no_page_has_a_title_of_its_own(template: Path) -> None:
    titles = re.findall(r"<title>(.*?)</title>", template.read_text())
    assert titles == (["Amends"] if template.name in ("base.html", "away.html") else [])


@pytest.mark.parametrize("template", TEMPLATES, ids=_name)
def test_every_page_stands_in_the_one_frame(template: Path) -> None:
    """Only the frame, and the empty page one leaves to, write a document of their own."""
    assert ("<html" in template.read_text()) == (template.name in ("base.html", "away.html"))


@pytest.mark.parametrize("script", JS, ids=lambda script: script.name)
def test_scripts_keep_nothing_and_never_hold_a_person_back(script: Path) -> None:
    text = script.read_text()
    for word in (
        "localStorage",
        "sessionStorage",
        "indexedDB",
        "beforeunload",
        "innerHTML",
        "eval(",
    ):
        assert word not in text


def test_no_address_says_what_a_page_is_about() -> None:
    for address in _addresses(get_resolver().url_patterns):
        assert not [word for word in TELLING if word in address], address


def _addresses(patterns: list[URLPattern | URLResolver], before: str = "") -> list[str]:
    found = []
    for pattern in patterns:
        here = before + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            found += _addresses(pattern.url_patterns, here)
        else:
            found.append(here)
    return found
