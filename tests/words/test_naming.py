"""Which acts and impacts a text does not name: by half of their words, in any form."""

import pytest

from amends.words.naming import stem, unnamed
from amends.words.text import Text


@pytest.mark.parametrize(
    ("forms", "stemmed"),
    [
        ("walk walks walked walking", "walk"),
        ("stop stops stopped stopping", "stop"),
        ("run runs running", "run"),
        ("ask asks asked asking", "ask"),  # three letters are left
        ("used", "used"),  # two would be too few to be a word
        ("add adding", "add"),  # of three letters none is taken for doubled
        ("lie lied lying lies", "lie"),
        ("shout yelled screamed", "shout"),
    ],
)
def test_the_forms_of_a_word_count_as_one(forms: str, stemmed: str) -> None:
    assert {stem(form) for form in forms.split()} == {stemmed}


@pytest.mark.parametrize(
    ("entry", "left_out"),
    [
        ("the loan", False),
        ("the loan and the car", False),  # half of it
        ("the loan, the car and the boat", True),  # a third
        ("it was about me", False),  # nothing that could be looked for
        ("the boat", True),
    ],
)
def test_an_entry_is_named_by_half_of_its_words(entry: str, left_out: bool) -> None:
    said = Text("I lied about the loans.")
    assert unnamed((entry,), said) == ((entry,) if left_out else ())
