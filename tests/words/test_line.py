"""A line about something that cannot wait: it asks for things, and seldom pleads."""

import pytest

from amends.words import Reading, read, read_line


def pleas(reading: Reading) -> list[str]:
    return [found.check for found in reading.findings if found.label == "pressure"]


@pytest.mark.parametrize(
    "line",
    [
        "Please pick up the children at four on Thursday.",
        "Please just call the plumber, the kitchen is wet.",
        "Please send the form to the school.",
    ],
)
def test_to_ask_for_a_thing_is_no_plea(line: str) -> None:
    """A line about the children or the home asks for something to be done; a letter does not."""
    assert pleas(read(line))
    assert pleas(read_line(line)) == []


@pytest.mark.parametrize(
    "line",
    [
        "Please pick up.",
        "Please call me back.",
        "Please, please answer me.",
        "Please send the form to the school, and please come home.",
    ],
)
def test_a_plea_in_a_line_is_one(line: str) -> None:
    assert pleas(read_line(line)) == pleas(read(line)) != []


def test_all_else_is_read_as_in_a_letter() -> None:
    for line in ("I am sorry if you were hurt. The boiler is off.", "You made me do it."):
        assert read_line(line).findings == read(line).findings != ()
    assert read_line("Der Ofen geht nicht, und es ist kalt.").language == "unread"


def test_beside_words_that_do_harm_to_ask_for_a_thing_is_a_plea_still() -> None:
    assert pleas(read_line("You made me do it. Please call the plumber."))
