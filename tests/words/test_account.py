"""The third reading: details in an account that only hurt. Facts and risks it leaves alone."""

import pytest

from amends.words import HURTING, read, read_account


def found(text: str) -> list[tuple[str, str]]:
    return [(f.check, text[f.start : f.end]) for f in read_account(text).findings]


@pytest.mark.parametrize(
    "fact",
    [
        "It was Tom from work, eleven times between January and June, at his flat.",
        "We had sex without a condom on two of the evenings, so please get tested.",
        "I gave her 400 pounds from our savings, and my brother knows of it.",
        "I pulled off his shirt when I grabbed him.",
        "We were naked when you walked in.",
        "I told my friends that she was better in bed than you.",
        "You said that she was younger than you.",
        "She is pregnant, and it may be mine.",
    ],
)
def test_what_they_have_a_right_to_know_is_left_alone_however_plain_it_is(fact: str) -> None:
    assert found(fact) == []


def test_a_detail_and_a_comparison_are_pointed_at_each_in_its_own_sentence() -> None:
    text = "I took off his shirt. We met on Fridays. It was so much easier than with you."
    assert found(text) == [
        ("intimate", "took off his shirt"),
        ("compared", "much easier than with you"),
    ]


def test_it_has_a_label_of_its_own_which_no_letter_is_read_for() -> None:
    text = "I took off his shirt, and he was better in bed than you."
    assert {f.label for f in read_account(text).findings} == {*HURTING}
    assert not {f.label for f in read(text).findings} & {*HURTING}


def test_a_text_that_is_not_english_is_unread() -> None:
    assert read_account("Ich habe dich belogen und es tut mir leid.").language == "unread"
