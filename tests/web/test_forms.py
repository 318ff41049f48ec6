"""How forms come back: whole, with the reason beside the field."""

from __future__ import annotations

from django import forms

from amends.web.forms import AmendsForm, ChoiceCards, ChoiceCardsMany, Line, Scale, Writing


class Telling(AmendsForm):
    title = forms.CharField(
        label="A name for it", widget=Line(), error_messages={"required": "Give it any name."}
    )
    words = forms.CharField(label="What happened", help_text="Only facts.", widget=Writing())
    kind = forms.ChoiceField(
        label="Of what kind",
        choices=[("lie", "A lie"), ("money", "Money")],
        widget=ChoiceCards(hints={"lie": "Also in part."}),
    )
    touched = forms.MultipleChoiceField(
        required=False, choices=[("a", "A"), ("b", "B")], widget=ChoiceCardsMany(beside=True)
    )
    safe = forms.ChoiceField(
        required=False,
        choices=[(str(n), str(n)) for n in range(11)],
        widget=Scale(low="not at all", high="quite"),
    )
    quiet = forms.BooleanField(label="Keep it to myself", required=False)


def test_a_refused_form_comes_back_with_every_word_in_it() -> None:
    page = str(Telling({"title": "", "words": "I <b>lied</b>.", "kind": "lie", "touched": ["b"]}))
    assert "I &lt;b&gt;lied&lt;/b&gt;." in page
    assert "Your words are still here." in page
    assert page.count(" checked") == 2


def test_what_is_wrong_stands_beside_its_field_and_is_named_by_it() -> None:
    page = str(Telling({"words": "x", "kind": "lie"}))
    assert '<div class="field-error" id="id_title_error"><p>Give it any name.</p></div>' in page
    assert 'aria-invalid="true" aria-describedby="id_title_error"' in page
    assert '<a href="#id_title">A name for it</a>' in page


def test_label_hint_and_control_stand_in_this_order() -> None:
    page = str(Telling()["words"].as_field_group())
    label, hint, control = (page.index(part) for part in ("<label", "Only facts.", "<textarea"))
    assert label < hint < control
    assert 'aria-describedby="id_words_helptext"' in page


def test_the_reason_of_a_refusal_stands_beside_the_field_it_names() -> None:
    form = Telling({"title": "x", "words": "y", "kind": "lie"})
    assert form.is_valid()
    form.refuse("That day lies ahead.", "words")
    form.refuse("Not while there is quiet.", "a_field_of_another_form")
    assert form.errors["words"] == ["That day lies ahead."]
    assert "Not while there is quiet." in str(form)
    assert "y" in str(form["words"])


def test_the_browser_is_asked_neither_to_remember_nor_to_send_on_private_words() -> None:
    page = str(Telling())
    for part in (str(Telling()["title"]), str(Telling()["words"])):
        assert 'autocomplete="off"' in part
        assert 'spellcheck="false"' in part
    assert " required" not in page


def test_a_choice_is_a_card_with_its_hint_told_to_those_who_listen() -> None:
    page = str(Telling()["kind"].as_field_group())
    assert "<fieldset" in page
    assert "<legend>Of what kind" in page
    assert 'aria-describedby="id_kind_0_hint"' in page
    assert 'id="id_kind_0_hint">Also in part.' in page
    assert 'type="checkbox"' in str(Telling()["touched"])


def test_nothing_is_chosen_on_a_scale_beforehand() -> None:
    page = str(Telling()["safe"])
    assert page.count('type="radio"') == 11
    assert "checked" not in page
    assert 'aria-label="0, not at all"' in page


def test_what_may_stay_empty_says_so_quietly() -> None:
    assert "if you wish" in str(Telling()["touched"].as_field_group())
    assert "if you wish" not in str(Telling()["title"].as_field_group())
