"""A letter on paper: whatever a person writes is set as words, and nothing else leaves with it."""

from __future__ import annotations

import pytest

from amends.web.letters import as_download, letter_pdf, prints_whole

HOSTILE = [
    '#read("/etc/passwd") #eval("1") #import "@preview/x:1.0.0"',
    "*bold* _soft_ $x^2$ @ref <label> `raw` \\ // comment /* more */ = heading\n- list\n+ list",
    "\"quotes\" 'single' } ] ) { [ ( \\u{41} {{ template }} {% tag %}",
    "\x00\x07\x1b[31m and a tab\there",
    "a\r\nb\rc",
    "\u202eturned around",
]


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_markup_in_a_letter_is_only_words(words: str) -> None:
    pdf = letter_pdf([words, "And then."], "1 March 2026")
    assert pdf.startswith(b"%PDF-1.7")
    assert prints_whole([words])


def test_a_letter_is_tagged_for_those_who_listen_to_it() -> None:
    pdf = letter_pdf(["I am sorry."])
    assert b"/MarkInfo" in pdf
    assert b"pdfuaid" in pdf


def test_a_letter_carries_neither_author_nor_the_hour_it_was_made() -> None:
    pdf = letter_pdf(["I am sorry."], "1 March 2026")
    assert b"/Author" not in pdf
    assert b"CreationDate" not in pdf
    assert b"dc:creator" not in pdf
    assert pdf == letter_pdf(["I am sorry."], "1 March 2026")


@pytest.mark.parametrize("words", ["مرحبا بك", "שלום עולם"])
def test_a_letter_may_run_from_right_to_left(words: str) -> None:
    assert prints_whole([words])
    assert letter_pdf([words]) != letter_pdf([words[::-1]])


def test_a_sign_that_no_font_has_does_not_stop_a_letter() -> None:
    unassigned = "\U000e1fff"
    assert not prints_whole([unassigned])
    assert letter_pdf([f"Dear {unassigned}"]).startswith(b"%PDF")


def test_a_letter_has_a_neutral_name() -> None:
    response = as_download(b"%PDF")
    assert response["Content-Disposition"] == 'attachment; filename="letter.pdf"'
    assert response["Content-Type"] == "application/pdf"
