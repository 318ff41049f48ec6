"""A letter as PDF: tagged for readers of the screen (PDF/UA-1), neutral inside and out.

The words go to typst as data, never as markup. The file carries no author, no date of making and
no name of the other; its title and file name are neutral. Nothing is written to disk.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Final, Literal

import typst
from django.http import HttpResponse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

Paper = Literal["a4", "us-letter"]

TEMPLATE: Final = Path(__file__).parent / "letter.typ"
FILE_NAME: Final = "letter.pdf"


def letter_pdf(
    paragraphs: Sequence[str], date_line: str = "", *, paper: Paper = "a4", language: str = ""
) -> bytes:
    """The letter, set on paper. Line breaks inside a paragraph stay where they are.

    Signs that no font of this computer has come out as empty boxes, since a letter with one sign
    missing is better than none; `prints_whole` says so beforehand.
    """
    return set_on_paper(
        TEMPLATE, _data(paragraphs, date_line, paper, language or get_language() or "en")
    )


def set_on_paper(template: Path, words: str) -> bytes:
    """What a template of ours makes of these words: with an empty box for a sign that no font has."""
    pdf = _whole(words, template)
    pdf = pdf or _compile(words, template, system_fonts=True, accessible=False)
    if pdf is None:
        raise RuntimeError("it could not be set")
    return pdf


def prints_whole(paragraphs: Sequence[str], date_line: str = "") -> bool:
    """True if this computer has every sign of the letter in one of its fonts."""
    return _whole(_data(paragraphs, date_line, "a4", "en")) is not None


def as_download(pdf: bytes, name: str = FILE_NAME) -> HttpResponse:
    """The answer that saves what was set under its neutral name."""
    response = HttpResponse(pdf, content_type="application/pdf")
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def _data(paragraphs: Sequence[str], date_line: str, paper: Paper, language: str) -> str:
    return json.dumps(
        {
            "title": _("Letter"),
            "language": language.partition("-")[0],
            "paper": paper,
            "date_line": plain(date_line),
            "paragraphs": [
                {"words": plain(words), "rtl": _is_right_to_left(words)}
                for words in paragraphs
                if words.strip()
            ],
        }
    )


def _whole(words: str, template: Path = TEMPLATE) -> bytes | None:
    """With the fonts that come along, or else with those of this computer."""
    first = _compile(words, template, system_fonts=False, accessible=True)
    return first or _compile(words, template, system_fonts=True, accessible=True)


def _compile(words: str, template: Path, *, system_fonts: bool, accessible: bool) -> bytes | None:
    """One try. PDF/UA-1 refuses a sign that no font has."""
    try:
        return typst.compile(
            str(template),
            root=str(template.parent),
            ignore_system_fonts=not system_fonts,
            sys_inputs={"letter": words},
            pdf_standards="ua-1" if accessible else None,
            timestamp=0,
        )
    except typst.TypstError:
        # Its message would quote the words; nothing of it is kept.
        return None


def plain(words: str) -> str:
    """One kind of line end, and no signs that a page cannot show."""
    lines = words.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(sign for sign in lines if sign == "\n" or unicodedata.category(sign) != "Cc")


def _is_right_to_left(words: str) -> bool:
    """By the first letter that has a direction, as a browser does with dir=auto."""
    for sign in words:
        direction = unicodedata.bidirectional(sign)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False
