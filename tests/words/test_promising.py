"""Which sentences promise something, and how much of who, what and when they say."""

import pytest

from amends.words import read


def test_the_promises_of_a_letter_are_its_own_sentences() -> None:
    text = "I lied. I will call you before I say yes. Will you come? From today I cook on Mondays."
    assert [promise.text for promise in read(text).promises] == [
        "I will call you before I say yes.",
        "From today I cook on Mondays.",
    ]


@pytest.mark.parametrize(
    ("text", "who", "what", "when"),
    [
        ("I will pay the rent back by Friday.", "i", "pay the rent back", ["by Friday"]),
        (
            "From now on I'll show you my pay slip every month.",
            "i", "show you my pay slip", ["From now on", "every month"],
        ),
        (
            "We'll see the counsellor on the 9th of March.",
            "we", "see the counsellor", ["on the 9th of March"],
        ),
        ("Tomorrow I'm going to tell your mother.", "i", "tell your mother", ["Tomorrow"]),
        (
            "I promise to cook on Mondays and Thursdays.",
            "i", "cook", ["on Mondays and Thursdays"],
        ),
        (
            "I'll ring you at six every evening until Christmas.",
            "i", "ring you", ["at six every evening until Christmas"],
        ),
        ("I will give you five euros.", "i", "give you five euros", []),
        ("I will be home by six on Fridays.", "i", "be home", ["by six on Fridays"]),
        ("I'll be at your mother's at noon.", "i", "be at your mother's", ["at noon"]),
        ("I will not be late again.", "i", "not be late again", []),
        ("I'll be sober when I drive.", "i", "be sober when I drive", []),
        ("I will call you before I say yes.", "i", "call you before I say yes", []),
        ("I will never again read your diary.", "i", "never again read your diary", []),
        ("Won't touch the card again.", "i", "Won't touch the card again", []),
        ("Next time I'll ask first.", "i", "ask first", []),
        ("I swear I'll stop.", "i", "stop", []),
        (
            "I will fetch the kids on Fridays from school.",
            "i", "fetch the kids on Fridays from school", ["on Fridays"],
        ),
        ("Will pay it back by Friday.", "i", "Will pay it back", ["by Friday"]),
        ("I will.", "i", "I will.", []),
        ("From now on.", "i", "From now on.", ["From now on"]),
        ("I will tomorrow.", "i", "I will tomorrow.", ["tomorrow"]),
        ("I will tonight ring you tomorrow.", "i", "ring you", ["tonight", "tomorrow"]),
    ],
)  # fmt: skip
def test_a_promise_tells_who_what_and_when_as_far_as_it_says_so(
    text: str, who: str, what: str, when: list[str]
) -> None:
    """S2.9a. A "never" stays with its deed: without it the promise would say the opposite."""
    (promise,) = read(text).promises
    start, end = promise.what
    said = (promise.who, text[start:end], [text[a:b] for a, b in promise.when])
    assert said == (who, what, when)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        # A number is a time of day where it counts nothing.
        ("I'll ring you at six.", ["at six"]),
        ("I'll ring you at six, when you are home.", ["at six"]),
        ("I'll come home by seven and cook.", ["by seven"]),
        ("I will speak at two meetings.", []),
        ("I will give you any two.", []),
        ("I will look at the two, and choose.", []),
        ("I will look at my diary with you.", []),
        ("From now I will cook.", ["From now"]),
        ("I will cook from Friday on.", ["from Friday on"]),
        ("I will cook from Friday on Mondays.", ["from Friday on Mondays"]),
        # A month that is a verb too is one after a number only.
        ("I will ring the doctor on 9 March.", ["on 9 March"]),
        ("I will ring the doctor on the 12th May.", ["on the 12th May"]),
        ("I will cook on Fridays and may bake too.", ["on Fridays"]),
        ("I will pay by the end of the last month.", ["by the end of the last month"]),
        ("I will pay by about the end of the next month.", ["next month"]),
        ("I will ring you by n't.", []),  # a slip of the keys, where every word has its letters
        # Where the words end in the middle of what could have become a time.
        ("I will pay it all", []),
        ("I will pay it all. Monday was not my day.", []),
        ("I will cook on Fridays and", ["on Fridays"]),
    ],
)
def test_a_time_is_told_from_other_words_that_begin_like_one(text: str, when: list[str]) -> None:
    """S2.9a."""
    (promise,) = read(text).promises
    assert [text[a:b] for a, b in promise.when] == when


@pytest.mark.parametrize(
    "text",
    [
        "I will not lie to you, it was me.",
        "I will be sad.",
        "I will be a better man.",
        "I will never be the same.",
        "I said I will be home by six.",
        "Will I pay it back?",
        'You said: "I will pay it back."',
        "You will pay it back by Friday.",
        "I'm going to be honest.",
    ],
)
def test_what_is_no_promise_of_the_writer_is_none(text: str) -> None:
    assert read(text).promises == ()


def test_a_broken_promise_and_a_feeling_are_not_promises() -> None:
    assert read("I promised I would stop. I will understand if you go.").promises == ()
