"""What a reading says of a text, and that its places hold in whatever somebody types."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from amends.words import ELEMENTS, HARMS, Finding, Reading, read
from amends.words.text import plain

HONEST = (
    "Dear Ana,\n\n"
    "I read your diary while you were at work. I should not have done it, and there is no excuse. "
    "You trusted me with that key. You spent the evening wondering what you had done wrong.\n\n"
    "I am sorry. I was jealous, and I told myself I had a right to know.\n\n"
    "I have given the key back to your sister, and I will pay for a lock that you choose. "
    "From today I ask you when I am worried. You don't have to answer this.\n\nBen"
)
HOLLOW = (
    "I'm sorry if you were upset about Friday, but you know how I get when I'm tired. "
    "It was just a joke. Can we move on? I'd do anything for you."
)


def labels(text: str) -> set[str]:
    return {finding.label for finding in read(text).findings}


def checks(text: str) -> set[str]:
    return {finding.check for finding in read(text).findings}


def test_an_honest_apology_shows_its_elements_and_no_harm() -> None:
    reading = read(HONEST)
    assert {"remorse", "responsibility", "act", "impact", "repair", "change", "explanation"} <= set(
        reading.elements_present
    )
    assert reading.elements_missing == ()
    assert not labels(HONEST) & set(HARMS)


def test_a_hollow_apology_is_pointed_at_in_each_place() -> None:
    assert {"conditional", "undone", "minimise", "pressure", "overpromise"} <= labels(HOLLOW)
    assert "remorse" not in labels(HOLLOW)


def test_what_is_missing_comes_in_the_order_of_weight_and_never_asks_for_forgiveness() -> None:
    missing = read("Hello Ana, I am on the late train tonight.").elements_missing
    assert missing == ("responsibility", "repair", "remorse", "explanation", "change")


def test_findings_come_in_the_order_of_the_text() -> None:
    starts = [finding.start for finding in read(HONEST + HOLLOW).findings]
    assert starts == sorted(starts)


# Every character there is, lone surrogates among them, which `st.text()` leaves out.
@settings(deadline=None, max_examples=200)
@given(st.text(st.characters(exclude_categories=())))
def test_any_text_is_read_and_every_place_lies_in_it(text: str) -> None:
    assert_places(text, read(text))


pieces = st.sampled_from(
    [
        "I'm sorry if I hurt you.", "I’m sorry", " I lied to you ", "\n", "\n\n", "İstanbul ", "ẞ",
        "😀", "\u200f", "\u0000", "\ud800", '"', "“", "'", ">", " you made me do it! ", "?", "…",
        "don’t", "I'd do anything", "ﬁ", "i̇", "e\u0301", "שלום", "It was just a joke",
        "your", " the ", "shouldnae of ", "\udfff", "\u202e", "\u0327", "([{", "ill", "nae",
        "n't", " I will call by ",
    ]
)  # fmt: skip


@settings(deadline=None)
@given(st.lists(pieces, max_size=30))
def test_odd_neighbours_never_move_a_place(parts: list[str]) -> None:
    text = "".join(parts)
    assert_places(text, read(text))


def assert_places(text: str, reading: Reading) -> None:
    assert len(plain(text)) == len(text)
    for finding in reading.findings:
        assert 0 <= finding.start < finding.end <= len(text)
        assert not text[finding.start].isspace()
        assert not text[finding.end - 1].isspace()
    for promise in reading.promises:
        for first, past in (promise.what, *promise.when):
            assert promise.start <= first < past <= promise.end
        assert promise.text == text[promise.start : promise.end]


@pytest.mark.parametrize("before", ["", "İİİ ", "😀😀 ", "“Yes” ", "\u0000 ", "ß ﬁ ", "\r\n\r\n"])
def test_a_place_is_the_same_words_whatever_stands_before_it(before: str) -> None:
    text = f"{before}I'm sorry if I hurt you."
    (finding,) = [f for f in read(text).findings if f.label == "conditional"]
    assert text[finding.start : finding.end] == "sorry if I"


def test_a_curly_apostrophe_reads_like_a_straight_one() -> None:
    straight, curly = "I'm sorry, but you didn't listen.", "I’m sorry, but you didn’t listen."
    assert [f.check for f in read(straight).findings] == [f.check for f in read(curly).findings]


@pytest.mark.parametrize(
    ("hasty", "careful"),
    [
        ("I should of told you.", "I should have told you."),
        ("You shouldn't of come, it was only one drink.", "You shouldn't have come, it was only one drink."),
        ("Your always on at me.", "You're always on at me."),
        ("I shouldnae have read it, and I cannae defend it.", "I shouldn't have read it, and I can't defend it."),
        ("Im realy sory I lied.", "I'm really sorry I lied."),
        ("I sohuld have told you.", "I should have told you."),
    ],
)  # fmt: skip
def test_a_hasty_word_reads_like_the_careful_one(hasty: str, careful: str) -> None:
    assert [f.check for f in read(hasty).findings] == [f.check for f in read(careful).findings]
    assert read(hasty).findings


def test_your_own_things_are_no_hasty_you_are() -> None:
    assert "contempt" not in labels("Your crazy aunt rang, and your stupid cat is back.")


def test_the_same_plea_is_a_push_only_beside_harm() -> None:
    assert "pressure" not in labels("I read your diary, and I was wrong. Please keep the key.")
    assert "pressure" in labels("It was just a joke. You're overreacting. Please keep the key.")


def test_what_happened_to_you_is_a_reproach_in_a_letter_that_blames() -> None:
    def checks(text: str) -> set[str]:
        return {finding.check for finding in read(text).findings}

    assert "impact_on_you" in checks("I lied to you about the job. You wore your best coat.")
    assert "impact_on_you" not in checks("You made me lie about the job. You wore your best coat.")


def test_a_text_that_is_no_letter_is_searched_for_remorse_and_little_else() -> None:
    text = "Snow fell on the roof. " * 20 + "I am sorry I lied about the dog. You made me do it."
    assert {finding.check for finding in read(text).findings} == {"remorse"}


def test_a_but_that_takes_nothing_back_hides_no_later_one_that_does() -> None:
    apology = "I am sorry I lied, but you made me."
    assert "undone" in checks(apology)
    assert "undone" in checks(f"It was late, but I stayed. {apology}")
    assert "undone" in checks(f"I lied, but you drove me mad, and that is no excuse. {apology}")


def test_a_finding_says_whether_it_is_denied_quoted_or_asked() -> None:
    found = {
        f.check: f
        for f in read(
            "I am sorry I lied, but you made me. Why do you always do this to me?"
        ).findings
    }
    told = {name: (f.negated, f.quoted, f.asked) for name, f in found.items()}
    assert told["undone"] == (False, False, False)
    assert told["contempt"] == (False, False, True)


def test_two_readings_of_one_text_find_the_same() -> None:
    text = "It was just a joke. You are overreacting. I am sorry I lied, yet you kept sulking."
    once, again = read(text).findings, read(text).findings
    assert "contempt_weighed" in {finding.check for finding in once}
    assert once == again
    assert len({*once, *again}) == len(once) > 5
    assert once[0] != once[1]
    assert once[0] != "once"


# The faults that were seen in the peers.


def test_not_sorry_is_no_apology() -> None:
    assert "remorse" not in labels("I'm not sorry I went. I lied to you.")


def test_are_you_sorry_is_no_apology() -> None:
    assert "remorse" not in labels("Are you sorry? I lied to you too.")


def test_a_quoted_sorry_is_no_apology() -> None:
    assert "remorse" not in labels('I lied to you. You wrote "I am so sorry I left" to her.')


def test_it_was_my_fault_is_heard() -> None:
    assert "responsibility" in labels("It was my fault.")


def test_a_promise_not_to_name_call_is_not_name_calling() -> None:
    assert not labels("I will never call you crazy again.") & {"contempt", "blame"}


def test_a_word_inside_another_word_is_not_found() -> None:
    assert read("The butler was sorrylike and unjustly fooled.").findings == ()


def test_what_the_partner_said_is_not_held_against_the_writer() -> None:
    assert not labels('You said "it was just a joke" and you were right to be angry.') & set(HARMS)
    assert not labels("You told me I was overreacting.") & set(HARMS)


def test_a_line_quoted_from_a_mail_belongs_to_its_writer() -> None:
    assert not labels("> I'm sorry if I hurt you\n\nThank you for that letter.") & set(HARMS)


def test_one_stray_quotation_mark_does_not_hide_the_letter() -> None:
    assert "conditional" in labels("He is 6\" tall. I'm sorry if I hurt you.")


def test_sympathy_and_politeness_are_not_remorse() -> None:
    for text in (
        "I'm so sorry about your nan. She was kind to us.",
        "Sorry, I can't make it on Friday, the car is at the garage.",
        "I'm sorry you have to go through that at work.",
        "So sorry to hear about your dog.",
        "Sorry for the late reply, I was on the train.",
    ):
        assert "remorse" not in labels(text), text


def test_the_same_finding_keeps_its_key_when_the_rest_is_edited() -> None:
    before = read("I lied. I'm sorry if I hurt you. Ben")
    after = read("Dear Ana, I lied to you about the car.\n\nI’m sorry if I hurt you.")
    assert key_of(before) == key_of(after)
    assert key_of(before) != key_of(read("I'm sorry if I hurt you yesterday."))


def key_of(reading: Reading) -> str:
    (finding,) = [f for f in reading.findings if f.label == "conditional"]
    return finding.key


def test_a_key_and_a_repr_hold_none_of_the_words() -> None:
    reading = read("I'm sorry if I humiliated you. I will sell the boat.")
    for finding in reading.findings:
        assert "humiliated" not in finding.key + repr(finding)
    assert "boat" not in repr(reading) + repr(reading.promises)


@pytest.mark.parametrize(
    "text",
    [
        "Lo siento mucho, no quería hacerte daño con mis palabras.",
        "Es tut mir leid, dass ich dich angelogen habe.",
        "Je suis désolé si je t'ai blessée, mais tu sais comment je suis.",
        "Mi dispiace di averti mentito, non lo farò mai più.",
        "Przepraszam, że cię okłamałem, to moja wina.",
        "Прости меня, если я тебя обидел.",
        "אני מצטער אם פגעתי בך",
        "ごめんなさい、あなたを傷つけてしまいました。",
    ],
)
def test_a_letter_in_another_language_is_said_to_be_unread(text: str) -> None:
    reading = read(text)
    assert reading.language == "unread"
    assert reading.findings == ()
    assert reading.elements_missing == ()


@pytest.mark.parametrize(
    "text",
    ["Sorry.", "i lied", "Mi amor, I read your letters.", "", "😀", "soz babe, forgot ur bday"],
)
def test_a_short_or_mixed_english_letter_is_read(text: str) -> None:
    assert read(text).language == "en"


def test_an_act_counts_as_named_by_its_words_in_any_form() -> None:
    acts = ("lying about the loan", "shouting at Cy", "reading your diary")
    reading = read("I lied to you about the loan. I read the diaries.", acts=acts)
    assert reading.unnamed_acts == ("shouting at Cy",)


def test_an_impact_counts_as_named_by_its_words_in_any_form() -> None:
    impacts = ("she felt humiliated before her parents", "the savings are gone")
    reading = read("Your parents heard it, and it was humiliating.", impacts=impacts)
    assert reading.unnamed_impacts == ("the savings are gone",)


def test_every_element_found_is_one_of_the_scheme() -> None:
    assert set(read(HONEST).elements_present) <= set(ELEMENTS)


def test_a_finding_carries_its_evidence() -> None:
    finding: Finding = read("I'm sorry if I hurt you.").findings[0]
    assert finding.check == "conditional"
    assert finding.reason
    assert finding.question
    assert finding.source


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Bla blub foo", "en"),  # too short to tell
        ("Bla blub foo bar", "unread"),
        ("I " + "blub " * 7, "en"),  # one word in eight is enough where no other language shows
        ("I " + "blub " * 8, "unread"),
        ("I nicht", "en"),
        ("I nicht und", "unread"),
        ("Прости I", "en"),
        ("Прости меня I", "unread"),
        ("ɏa ɏe", "en"),  # the last of the letters that Europe and Africa added to ours
        ("ɐa ɐe", "unread"),
    ],
)
def test_a_text_is_unread_where_less_of_it_is_english_than_of_anything_else(
    text: str, language: str
) -> None:
    assert read(text).language == language


def test_the_page_for_programs_runs_and_names_what_there_is() -> None:
    page = (Path(__file__).parents[2] / "docs/reader.md").read_text(encoding="utf-8")
    exec(page.split("```python\n")[1].split("```")[0], {})  # noqa: S102
    slots = {*Reading.__slots__, *Finding.__slots__, "because", "key"} - {"_key", "_why"}
    assert [name for name in sorted(slots) if f"`{name}`" not in page] == []
