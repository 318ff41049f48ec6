"""What translators are given: every sentence that a person may read, wherever it stands."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import amends.web
from amends.guides.wording import wording
from amends.words.accounts import ACCOUNT_CHECKS
from amends.words.checks import CHECKS
from amends.words.replies import REPLY_CHECKS
from amends.words.weighed import every
from scripts.messages import sentences

TEMPLATES = sorted((Path(amends.web.__file__).parent / "templates").rglob("*.html"))

# Shown to developers only, or to nobody.
NOT_TRANSLATED = {"style.html", "away.html"}
# Names, and how an address of theirs begins.
NAMES = (
    r"Amends|ntfys?(?:://ntfy\.sh)?|Pushover|pover|Telegram|tgram|Signal|signals://signal\.example"
)


def test_reasons_and_notes_are_among_the_sentences_to_translate() -> None:
    given = set(sentences())
    assert {reason.what for reason in wording().refusals.values()} <= given
    assert {check.reason for check in (*CHECKS, *every(), *REPLY_CHECKS, *ACCOUNT_CHECKS)} <= given


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda file: "/".join(file.parts[-2:]))
def test_every_word_in_a_template_can_be_translated(template: Path) -> None:
    """What is left when tags, values and comments are taken away has no letters in it."""
    if template.name in NOT_TRANSLATED:
        return
    text = template.read_text()
    text = re.sub(r"{% comment %}.*?{% endcomment %}|{#.*?#}", "", text, flags=re.DOTALL)
    text = re.sub(r"{% blocktranslate.*?{% endblocktranslate %}", "", text, flags=re.DOTALL)
    text = re.sub(r"{% block (page_class|body_attributes) %}.*?{% endblock %}", "", text)
    text = re.sub(r"{%.*?%}|{{.*?}}", "", text, flags=re.DOTALL)
    text = re.sub(r"<(title|script)\b.*?</\1>", "", text, flags=re.DOTALL)
    # Names that are the same in every language.
    text = re.sub(rf"<[^>]*>|&\w+;|\b(?:{NAMES})\b", "", text, flags=re.DOTALL)
    assert re.findall(r"[A-Za-z]{2,}", text) == []
