"""Nothing that Amends says asks whoever was hurt for a password, a place, a phone or a proof.

Every sentence of templates, code and guides that names one of these is found, and was read: it stands
here with whom it is said to and why. A new one has to be read before it is added. (SAFETY.md,
section 4.)
"""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from amends.words.accounts import ACCOUNT_CHECKS
from amends.words.checks import CHECKS
from amends.words.coercing import coercion
from amends.words.replies import REPLY_CHECKS
from amends.words.weighed import every

SOURCE = Path(__file__).parents[2] / "src" / "amends"

NAMES_IT = re.compile(
    r"\b(passwords?|passcodes?|pins?|locations?|whereabouts|gps|trackers?|screenshots?|proofs?|prove)\b"
    r"|\btrack (you|me|them|your)\b"
    r"|\bwhere (you|they|your partner|the other) (are|is|were|was|go|went)\b"
    r"|\b(check|read|show|open|unlock|search|hand over|give|look (at|into|through))\w*\b[^.]{0,25}"
    r"\b(phones?|messages|inbox|mailbox|chats?|texts|e-mails?)\b",
    re.IGNORECASE,
)

READ = {
    # Asked of each alone, about what the other does to them.
    "Does your partner check your phone or your messages, or where you are?",
    "Have you used force against your partner, threatened them, or controlled where they go and whom they see?",
    # Said to whoever reads it, of themselves or of the program.
    "If someone is in danger now, call the emergency number where you are.",
    "Amends never guesses where you are. It shows only numbers that somebody looked up, with the day.",
    "Where you are, where leaving goes, when it locks.",
    "where you are, so that there are numbers to call",
    "Whom you call, where you are, what you leave out.",
    "You can go on from where you are. Nothing is lost, and nothing has to be made up for.",
    "No e-mail, no phone number. A name that Amends gives you, and a passphrase that only you hold.",
    "An app on your phone shows a new code every half minute. From then on Amends asks for it after the passphrase.",
    "Whoever opens the mailbox, or sees the phone that it rings on, sees that a note came and from which address; it has no name and no word of what this is.",
    # Said to whoever did the hurt.
    "Nothing that asks for proof, for where they are, or for comfort.",
    "A guess at where you are trusted",
    "You guess first where you are trusted, and where not, and what you guessed stays.",
    "Short enough for every day: I say good morning before I look at my phone.",
    "Usually the best way, where they are willing and nobody is afraid.",
    # Cards to practise on: what somebody says who was wronged, or who turns away.
    "You read my diary.",
    "You should go to bed earlier and stop reading my old messages.",
    # Says that none is needed, or why it is refused.
    "This would let one follow where the other is, or read what is theirs.",
    "It needs no proof, and no words.",
}


def of_templates() -> Iterator[str]:
    said = re.compile(
        r'{%\s*translate\s+"([^"]*)"|{%\s*blocktranslate.*?%}(.*?){%\s*endblocktranslate|_\("([^"]*)"\)',
        re.DOTALL,
    )
    for path in SOURCE.rglob("*.html"):
        for parts in said.findall(path.read_text("utf-8")):
            yield " ".join("".join(parts).split())


def of_code() -> Iterator[str]:
    spoken = {"_", "gettext", "gettext_lazy", "ngettext", "ngettext_lazy", "pgettext"}
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in spoken:
                yield from (
                    said.value
                    for said in node.args
                    if isinstance(said, ast.Constant) and isinstance(said.value, str)
                )


def of_checks() -> Iterator[str]:
    for check in (*CHECKS, *every(), *REPLY_CHECKS, *ACCOUNT_CHECKS):
        yield from (check.reason, check.question)


def of_guides() -> Iterator[str]:
    for path in (SOURCE / "guides").rglob("*.toml"):
        yield from strings(tomllib.loads(path.read_text("utf-8")))


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from strings(part)


def is_to_be_read(sentence: str) -> bool:
    return NAMES_IT.search(sentence) is not None or coercion(sentence) == "location"


def test_no_sentence_asks_for_a_password_a_place_a_phone_or_a_proof() -> None:
    said = {*of_templates(), *of_code(), *of_checks(), *of_guides()}
    assert len(said) > 5_000, "the sentences were not found"
    found = {sentence for sentence in said if is_to_be_read(sentence)}
    assert found - READ == set(), "read it: it may ask of nobody what is theirs"
    assert READ - found == set(), "is no longer said"


@pytest.mark.parametrize(
    "planted",
    [
        "Ask your partner for their password.",
        "What is your PIN?",
        "Tell your partner where you are.",
        "Share your location for a while.",
        "Show your partner your messages.",
        "May they check your phone?",
        "You unlock your phone whenever I ask.",
        "Is there a proof of it?",
    ],
)
def test_such_a_sentence_would_be_found(planted: str) -> None:
    assert is_to_be_read(planted)
