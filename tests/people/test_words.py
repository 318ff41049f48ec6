"""The names and passphrases that Amends offers, and those it refuses."""

from __future__ import annotations

import pytest

from amends.people import passphrases


def test_the_list_is_long_plain_and_without_doubles() -> None:
    words = passphrases.words()
    assert len(words) >= 1_024
    assert len(set(words)) == len(words)
    assert all(word.isascii() and word.isalpha() and word.islower() for word in words)
    assert all(3 <= len(word) <= 9 for word in words)
    assert list(words) == sorted(words)


@pytest.mark.parametrize(
    "reason",
    [
        "hit",
        "kill",
        "gun",
        "knife",
        "blood",
        "liar",
        "cheat",
        "wife",
        "ring",
        "hotel",
        "cradle",
        "loyal",
        "friend",
        "truth",
    ],
)
def test_the_list_has_no_word_that_wounds(reason: str) -> None:
    assert reason not in passphrases.words()


def test_what_is_offered_is_never_refused() -> None:
    for _ in range(200):
        name, passphrase = passphrases.offer_name(), passphrases.offer_passphrase()
        assert passphrases.is_name(name)
        assert passphrases.name_form(name) == name
        assert len(set(passphrase.split())) == 6
        passphrases.refuse_unfit(passphrase, name=name)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "passphrase_short"),
        ("fourteen chars", "passphrase_short"),
        ("              x", "passphrase_short"),
        ("x" * 1_001, "passphrase_long"),
        ("copper-meadow-window", "passphrase_is_name"),
        ("copper meadow window copper meadow window", "passphrase_is_name"),
        ("aaaaaaaaaaaaaaaaaaaaaaaaaa", "passphrase_repeats"),
        ("love love love love", "passphrase_repeats"),
        ("hello there hello there", "passphrase_repeats"),
        ("passwordpassword", "passphrase_repeats"),
        ("abcdefghijklmnopqrstuvwxyz", "passphrase_repeats"),
        ("9876543210987654", "passphrase_repeats"),
        ("qwertyuiopasdfghjkl", "passphrase_repeats"),
        ("correct horse battery staple", "passphrase_common"),
        ("To be, or not to be...", "passphrase_common"),
        ("iloveyouforever 2024", "passphrase_common"),
    ],
)
def test_what_others_would_guess_first_is_refused(typed: str, reason: str) -> None:
    with pytest.raises(passphrases.Unfit) as unfit:
        passphrases.refuse_unfit(typed, name="copper-meadow-window")
    assert unfit.value.reason == reason


@pytest.mark.parametrize(
    "typed",
    [
        "i miss the sea in winter",
        "das Haus am Ende der Strasse",
        "собака спит под столом",
        "犬は机の下で寝ていますから静かに",
        "correct horse and a battery of staples",
    ],
)
def test_words_of_ones_own_are_fine_in_any_language(typed: str) -> None:
    passphrases.refuse_unfit(typed)
