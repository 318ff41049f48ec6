"""No letter says what it is about, to nobody: neither in its words nor in what goes with them."""

from __future__ import annotations

import re

from amends.people.reminding import Choice
from amends.reminders import letters
from amends.reminders.channel import Waiting
from tests.cast import THE_EVENING

SENDER = "notes@house.example"

TELLING = """
    amend amends apolog sorry forgiv repair promise trust hurt harm partner husband wife couple
    relationship affair cheat lie letter space pause contact remind reminder due overdue late waiting
    waits answer! respond reply urgent important open login sign account passphrase ana ben http www
    localhost app
""".split()
"""What nobody is to read who looks at a locked screen: the subject, two people, or that it presses."""


def waiting(key: str = "a" * 64) -> Waiting:
    return Waiting(person_id=1, key=key, at=THE_EVENING, choice=Choice())


def all_of_them() -> list[str]:
    row = waiting()
    both = (
        letters.something_waits(row, SENDER, "someone@letters.example"),
        letters.code(row, SENDER, "someone@letters.example", "12345678"),
    )
    return [letter.as_string() for letter in both]


def test_no_letter_has_a_word_that_tells() -> None:
    for letter in all_of_them():
        words = set(re.findall(r"[a-z]+!?", letter.lower().replace("someone@letters.example", "")))
        assert words & set(TELLING) == set()


def test_no_letter_calls_or_scolds_or_hurries() -> None:
    for letter in all_of_them():
        assert "!" not in letter
        assert "?" not in letter


def test_headers_are_those_that_a_letter_needs_and_no_others() -> None:
    for letter in all_of_them():
        head, _, _ = letter.partition("\r\n\r\n")
        assert {line.partition(":")[0] for line in head.split("\r\n") if line[0] != " "} == {
            "From",
            "To",
            "Subject",
            "Date",
            "Message-ID",
            "Auto-Submitted",
            "Content-Type",
            "Content-Transfer-Encoding",
            "MIME-Version",
        }


def test_the_same_row_makes_the_same_letter() -> None:
    row = waiting()
    one, again = (letters.something_waits(row, SENDER, "a@b.example") for _ in range(2))
    assert one.as_bytes() == again.as_bytes()
    other = letters.something_waits(waiting("b" * 64), SENDER, "a@b.example")
    assert one["Message-ID"] != other["Message-ID"]


def test_the_key_of_the_row_is_not_in_it() -> None:
    row = waiting()
    assert row.key[:12] not in letters.something_waits(row, SENDER, "a@b.example").as_string()
