"""Writing a letter: the reader beside the words, saving, and what looking over leaves alone."""

from __future__ import annotations

import logging

import pytest

from tests.cast import Member, answered, the_lie
from tests.web.pages.letters_of_ben import FULL, HURTING, SHORT, gave, has_ready, knows, writes
from tests.web.pages.reading_pages import hidden, text


def looks(ben: Member, words: str) -> object:
    """The page asks for notes while Ben is typing."""
    fields = {"id": "letter-1", "base": "", "text": words}
    return ben.client.post(ben.url("f", "b/1"), fields, headers={"HX-Request": "true"})


def test_a_letter_needs_something_that_happened_first(ben: Member) -> None:
    page = text(ben.get("f"))
    assert "Nothing is written down yet about what happened" in page
    assert ben.url("f", "a") not in page


def test_the_short_acknowledgement_is_offered_at_once(ben_on_his_way: Member) -> None:
    """S0.1a: as soon as one concrete act is written down."""
    page = text(ben_on_his_way.get("f"))
    assert ben_on_his_way.url("f", "a") in page
    assert ben_on_his_way.url("f", "b") in page


def test_saving_keeps_the_letter_and_its_line_ends(ben_on_his_way: Member) -> None:
    """S0.1b."""
    ben = ben_on_his_way
    page = text(ben.get("f", "bt"))
    fields = {"id": hidden(page, "id"), "base": hidden(page, "base")}
    answer = ben.post("f", "bt", text=FULL.replace("\n", "\r\n"), press="save", **fields)
    (draft,) = ben.state().own.apology.drafts
    assert answer.status_code == 302
    assert (draft.kind, draft.text) == ("full", FULL)


def test_saving_twice_is_one_letter(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    page = text(ben.get("f", "a"))
    fields = {"id": hidden(page, "id"), "base": hidden(page, "base"), "text": SHORT}
    ben.post("f", "a", press="save", **fields)
    ben.post("f", "a", press="save", **fields)
    assert [draft.text for draft in ben.state().own.apology.drafts] == [SHORT]


def test_how_a_letter_read_before_is_found_beside_it_and_goes_with_it(
    ben_on_his_way: Member,
) -> None:
    """Versions: each wording that was saved, for its writer alone, also once the letter was given."""
    ben = ben_on_his_way
    writes(ben, SHORT)
    assert "How it read before" not in text(ben.get("f", "letter-1"))
    writes(ben, "I lied to you about the lake as well.")
    writes(ben, FULL)
    ben.post("f", "letter-1/5", purpose="tell")
    assert f'{ben.url("f", "letter-1/6")}">How it read before' in text(ben.get("f", "letter-1"))
    page = text(ben.get("f", "letter-1/6"))
    assert page.index("I lied to you about the lake as well.") < page.index(SHORT)
    assert page.count("<details") == 2, "what it is for is no wording"
    assert "letting it go takes all of them" in page
    ben.post("z", "f/letter-1")
    assert ben.get("f", "letter-1/6").status_code == 404


def test_how_it_read_before_stays_once_the_letter_was_given(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    writes(ben, "I lied to you.")
    delivery = gave(ben)
    assert f'{ben.url("f", "letter-1/6")}">How it read before' in text(ben.get("g", delivery))
    page = text(ben.get("f", "letter-1/6"))
    assert '<p class="words">I lied to you.</p>' in page
    assert "They stay as long as the letter that you gave." in page


def test_an_empty_page_is_not_saved_and_says_so(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    page = text(ben.post("f", "a", id="letter-1", base="", text="  ", press="save"))
    assert "A few words are enough" in page
    assert not ben.state().own.apology.drafts


def test_looking_it_over_works_without_scripts_and_keeps_nothing(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    before = ben.state()
    page = text(ben.post("f", "b", id="letter-1", base="", text=HURTING, press="look"))
    assert "Not this one" in page
    assert HURTING in page
    assert "Not saved yet" in page
    assert ben.state() == before


def test_what_another_page_saved_meanwhile_is_shown_and_nothing_is_lost(
    ben_on_his_way: Member,
) -> None:
    ben = ben_on_his_way
    draft = writes(ben, SHORT)
    base = hidden(text(ben.get("f", draft)), "base")
    writes(ben, FULL, id=draft)
    page = text(ben.post("f", draft, id=draft, base=base, text=HURTING, press="save"))
    assert "changed on another page meanwhile" in page
    assert "but you never ask me how I am" in page
    assert "humiliated" in page
    assert ben.state().own.apology.drafts[0].text == FULL
    again = {"id": draft, "base": hidden(page, "base"), "text": HURTING}
    ben.post("f", draft, press="save", **again)
    assert ben.state().own.apology.drafts[0].text == HURTING


def test_found_elements_stand_there_in_his_own_sentences(ben_on_his_way: Member) -> None:
    """S0.1c, S0.1d."""
    page = text(ben_on_his_way.get("f", writes(ben_on_his_way)))
    assert "You say what you did" in page
    assert "“I lied to you, and it was my choice.”" in page


def test_elements_not_found_are_asked_for(ben_on_his_way: Member) -> None:
    draft = writes(ben_on_his_way, "I was thinking of you today.")
    page = text(ben_on_his_way.get("f", draft))
    assert "What did you do? One sentence that would tell a stranger." in page
    assert "score" not in page.lower()


def test_acts_and_impacts_not_named_are_shown(ben_on_his_way: Member) -> None:
    """S0.1e, S0.1f."""
    ben = ben_on_his_way
    knows(ben)
    page = text(ben.get("f", writes(ben, "I am sorry for everything, and for the way I spoke.")))
    assert "I told Ana I was at work on Friday, and I was not." in page
    assert "You were humiliated in front of your mother." in page


def test_a_few_of_many_unnamed_impacts_are_shown_and_the_rest_counted(
    ben_on_his_way: Member,
) -> None:
    ben = ben_on_his_way
    for number in range(5):
        knows(ben, f"impact-{number}")
    page = text(ben.get("f", writes(ben, "I am sorry for everything.")))
    assert page.count("Is this named here?") == 3
    assert "2 more things you wrote down are not named here" in page


def test_sentences_that_promise_are_shown(ben_on_his_way: Member) -> None:
    """S2.9a."""
    page = text(ben_on_his_way.get("f", writes(ben_on_his_way)))
    assert "What it promises" in page
    assert "“From now on I will tell you on the same day when I am late.”" in page


def test_a_short_acknowledgement_is_told_when_it_explains(ben_on_his_way: Member) -> None:
    """S0.1a: no request, no explanation."""
    words = "I lied to you about Friday because I was afraid of you leaving. It was wrong."
    page = text(ben_on_his_way.get("f", writes(ben_on_his_way, words, "acknowledgement")))
    assert "can wait for the full letter" in page


def test_a_note_set_aside_stays_away_when_other_words_change(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    draft = writes(ben, HURTING)
    page = text(ben.get("f", draft))
    key = page.split('name="aside" value="', 1)[1].split('"', 1)[0]
    typed = f"{HURTING} And one more sentence."
    page = text(ben.post("f", draft, id=draft, base="", text=typed, aside=key))
    assert f'value="{key}"' not in page
    assert "And one more sentence." in page
    assert ben.state().own.apology.drafts[0].text == HURTING
    writes(ben, f"Something before it. {HURTING}", id=draft)
    assert f'value="{key}"' not in text(ben.get("f", draft))
    assert "1 note set aside" in text(ben.get("f", draft))


def test_setting_aside_twice_is_one_act(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    draft = writes(ben, HURTING)
    for _press in (1, 2):
        ben.post("f", draft, id=draft, base="", text=HURTING, aside="conditional:1:2")
    assert ben.state().own.apology.set_aside == {"conditional:1:2"}


def test_the_notes_while_typing_come_by_post_only(ben_on_his_way: Member) -> None:
    assert ben_on_his_way.get("f", "b/1").status_code == 405


def test_the_notes_while_typing_keep_nothing(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    before = ben.state()
    page = text(looks(ben, HURTING))
    assert "if you were hurt" in page or "sorry if" in page
    assert "<html" not in page
    assert ben.state() == before


def test_the_notes_while_typing_leave_no_word_in_a_log(
    ben_on_his_way: Member, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    looks(ben_on_his_way, "I lied to you, marzipanword, if you were hurt.")
    ben_on_his_way.post("f", "zzz/1", text="marzipanword")
    out, err = capfd.readouterr()
    assert "marzipanword" not in caplog.text + out + err


def test_words_that_come_back_from_the_lock_stand_on_a_whole_page(ben_on_his_way: Member) -> None:
    """The lock gives back the form it caught, which may have been a look."""
    ben = ben_on_his_way
    before = ben.state()
    page = text(ben.post("f", "b/1", id="letter-1", base="", text=HURTING))
    assert "<h1" in page
    assert HURTING in page
    assert "Not saved yet" in page
    assert ben.state() == before


def test_a_language_that_is_not_read_is_said_to_be_so(ben_on_his_way: Member) -> None:
    words = "Es tut mir leid, dass ich dich am Freitag angelogen habe. Das war falsch von mir."
    page = text(ben_on_his_way.get("f", writes(ben_on_his_way, words)))
    assert "The reader knows English only" in page


def test_a_letter_never_given_can_be_let_go(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    draft = writes(ben, HURTING)
    assert ben.url("z", f"f/{draft}") in text(ben.get("f", draft))
    ben.post("z", f"f/{draft}")
    assert not ben.state().own.apology.drafts
    assert ben.get("f", draft).status_code == 404


def test_words_typed_into_a_letter_that_was_let_go_meanwhile_come_back(
    ben_on_his_way: Member,
) -> None:
    ben = ben_on_his_way
    draft = writes(ben, SHORT)
    ben.post("z", f"f/{draft}")
    page = text(ben.post("f", draft, id=draft, base="", text="A whole evening.", press="save"))
    assert "This letter is not there any more" in page
    assert "A whole evening." in page
    assert not ben.state().own.apology.drafts


def test_a_letter_that_was_given_stays_as_it_was_and_typed_words_come_back(
    ben_on_his_way: Member,
) -> None:
    ben = ben_on_his_way
    gave(ben)
    page = text(
        ben.post("f", "letter-1", id="letter-1", base="", text="Other words.", press="save")
    )
    assert "Other words." in page
    assert ben.state().own.apology.drafts[0].text == FULL


def test_after_the_full_apology_another_needs_a_reason(ben_on_his_way: Member) -> None:
    """S1.4b: it is begun from "once more", never offered as a next step."""
    ben = ben_on_his_way
    gave(ben)
    page = text(ben.get("f"))
    assert ben.url("f", "c") in page
    assert ben.url("f", "b") not in page


@pytest.mark.parametrize(
    ("reply", "said"),
    [
        ({"used_force": "yes"}, "a letter can do harm"),
        ({"barred": "order__"}, "you were asked not to make contact"),
    ],
)
def test_where_letters_would_harm_none_is_begun(
    ben: Member, reply: dict[str, str], said: str
) -> None:
    """SAFETY 3: help, or quiet, in their place; what is not for sending stays open."""
    ben.do(answered(ben.token, **reply), the_lie())
    page = text(ben.get("f"))
    assert said in page
    assert ben.url("f", "a") not in page
    assert ben.url("h", "5") in page
    assert ben.get("f", "a").status_code == 302


def test_nobody_else_reaches_bens_letters(ben_on_his_way: Member, ana: Member, cy: Member) -> None:
    draft = writes(ben_on_his_way)
    url = ben_on_his_way.url("f", draft)
    assert ana.client.get(url).status_code == 404
    assert cy.client.get(url).status_code == 404
    assert ana.get("f").status_code == 404


def test_a_ready_letter_changed_again_is_no_longer_ready(ben_on_his_way: Member) -> None:
    ben = ben_on_his_way
    draft = has_ready(ben)
    base = hidden(text(ben.get("f", draft)), "base")
    ben.post("f", draft, id=draft, base=base, text=f"{FULL} One more.", press="save")
    assert not ben.state().own.apology.drafts[0].is_ready
