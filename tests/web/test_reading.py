"""What stands beside an answer: notes of the two readings, and never of both to one sentence."""

from __future__ import annotations

from amends.web.reading import Beside, beside, beside_answer, beside_line

ADVICE = "You should really get out of the house."
PLEA = "You felt alone, but I was tired."
DATE = "It was March, actually it was the ninth of March."
PUSHED = "Please, please answer me."
MADE_SMALL = "It was only one text, and it meant nothing."


def about(beside: Beside) -> list[str]:
    return [note.about for note in beside.notes]


def test_words_that_say_back_are_read_as_by_a_listener() -> None:
    assert about(beside_answer(f"{PLEA} {ADVICE}", is_asked=False)) == [
        "but I was", "You should really get",
    ]  # fmt: skip


def test_saying_back_what_was_small_or_hard_for_them_gets_no_note() -> None:
    for words in (
        "It sounds like you were scared the whole time and nobody noticed.",
        "You wanted me to ring, just once, and I didn't.",
        "Because you never knew where I was, you stopped asking.",
    ):
        assert about(beside_answer(words, is_asked=False)) == [], words


def test_pressure_is_noted_wherever_it_stands() -> None:
    for is_asked in (False, True):
        assert about(beside_answer(f"You felt alone. {PUSHED}", is_asked=is_asked))


def test_to_put_a_fact_right_turns_away_from_who_speaks_but_not_from_who_asked() -> None:
    assert about(beside_answer("Actually it was March.", is_asked=False)) == ["Actually"]
    assert about(beside_answer("Actually it was March.", is_asked=True)) == []


def test_an_answer_to_a_question_is_read_by_both() -> None:
    found = about(beside_answer(f"{MADE_SMALL} {ADVICE}", is_asked=True))
    assert found[-1] == "You should really get"
    assert any("one text" in words for words in found)


def test_a_sentence_with_a_note_is_not_held_up_as_a_part_of_the_letter() -> None:
    """It would say "you say what you did" of the words that lay it on the other."""
    blame = "And you could have told me what was going on instead of telling her."
    said = beside(f"I am sorry that I read your messages to Ruth. {blame}")
    assert [note for note in said.notes if "could have told" in note.about]
    assert said.found
    assert blame not in {sentence for part in said.found for sentence in part.sentences}
    (note,) = said.notes
    aside = beside(f"I am sorry that I read your messages to Ruth. {blame}", set_aside={note.key})
    assert blame in {sentence for part in aside.found for sentence in part.sentences}


def test_a_sentence_has_the_notes_of_one_reading_only() -> None:
    for is_asked in (False, True):
        assert len(about(beside_answer("Calm down, it was just a joke.", is_asked=is_asked))) == 1


def test_what_was_set_aside_stays_so_and_the_words_stay_whole() -> None:
    (note,) = beside_answer(ADVICE, is_asked=False).notes
    rest = beside_answer(ADVICE, is_asked=False, set_aside={note.key})
    assert rest.notes == ()
    assert "".join(piece.text for piece in rest.pieces) == ADVICE


def test_what_is_not_read_gets_no_note() -> None:
    for words in ("", " \n", "Du hast dich allein gefühlt, aber ich war müde."):
        shown = beside_answer(words, is_asked=False)
        assert (shown.is_read, shown.notes) == (False, ())
        assert "".join(piece.text for piece in shown.pieces) == words


def test_to_ask_for_a_thing_that_cannot_wait_has_no_note_beside_a_line() -> None:
    line = "Please pick up the children at four on Thursday."
    assert about(beside(line))
    assert about(beside_line(line)) == []
    assert about(beside_line(PUSHED))
