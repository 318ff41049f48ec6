"""What it was like: a guess that stays as it was, what was told, and the hurt person's own map."""

from __future__ import annotations

import pytest

from amends.repair.practices import owning
from tests.cast import THE_EVENING, Member, text_of


def test_s0_1f_a_guess_is_sealed_with_its_day(ben_on_his_way: Member) -> None:
    ben_on_his_way.post("d", "g", id="i1", domain="trust", text="I imagine she checks what I say.")

    (row,) = ben_on_his_way.state().own.impact.rows
    assert (row.domain, row.source, row.harm) == ("trust", "guess", "the-lie")
    page = text_of(ben_on_his_way.get("d"))
    assert "Your guess, sealed on March 6, 2026. It stays as you wrote it." in page
    assert "I imagine she checks what I say." in page


def test_a_guess_cannot_be_written_over(ben_on_his_way: Member) -> None:
    ben_on_his_way.post("d", "g", id="i1", domain="trust", text="The first guess.")
    response = ben_on_his_way.post("d", "g", id="i1", domain="trust", text="A better one.")

    assert [row.text for row in ben_on_his_way.state().own.impact.rows] == ["The first guess."]
    assert "A better one." in text_of(response)


def test_pressing_twice_keeps_one(ben_on_his_way: Member) -> None:
    for _press in range(2):
        ben_on_his_way.post("d", "g", id="i1", domain="time", text="She waited until nine.")

    assert len(ben_on_his_way.state().own.impact.rows) == 1


def test_what_they_told_is_kept_as_told(ben_on_his_way: Member) -> None:
    ben_on_his_way.post("d", "t", id="i1", domain="time", text="I waited until nine.")

    assert ben_on_his_way.state().own.impact.told[0].text == "I waited until nine."
    assert "What they told you." in text_of(ben_on_his_way.get("d"))


def test_s3_1b_what_it_meant_to_them_has_a_place_of_its_own(ben_on_his_way: Member) -> None:
    assert "“It meant to them that …”" in text_of(ben_on_his_way.get("d", "g"))


def test_s2_2c_small_costs_count(ben_on_his_way: Member) -> None:
    assert "The small costs count too" in text_of(ben_on_his_way.get("d", "g"))


def test_what_has_nothing_put_against_it_says_so(ben_on_his_way: Member) -> None:
    ben_on_his_way.post("d", "g", id="i1", domain="trust", text="I think she doubts me.")

    assert "nothing put against it yet" in text_of(ben_on_his_way.get("d"))


def test_with_two_harms_it_is_asked_which(ben_on_his_way: Member) -> None:
    ben_on_his_way.do(
        owning.RecordHarm(
            at=THE_EVENING, id="money", kind="money", act="I spent our savings.", ongoing="over"
        )
    )
    page = text_of(ben_on_his_way.get("d", "g"))
    ben_on_his_way.post("d", "g", id="i1", domain="money", text="No holiday.", harm="money")

    assert "Which of the things you did?" in page
    assert ben_on_his_way.state().own.impact.rows[0].harm == "money"


def test_without_a_domain_the_words_come_back(ben_on_his_way: Member) -> None:
    response = ben_on_his_way.post("d", "g", id="i1", domain="", text="She waited.")

    page = text_of(response)
    assert "Nothing is chosen yet." in page
    assert "She waited." in page


def test_s4_0b_ana_writes_how_it_was_for_herself(ana: Member) -> None:
    ana.post("d", "w", id="i1", domain="body", text="I do not sleep.")

    (row,) = ana.state().own.impact.rows
    assert (row.source, row.harm) == ("own", None)
    page = text_of(ana.get("d"))
    assert "How it was for you" in page
    assert "nothing put against it yet" not in page


@pytest.mark.parametrize("act", ["g", "t"])
def test_ana_is_not_asked_to_guess(ana: Member, act: str) -> None:
    assert ana.get("d", act).status_code == 404


def test_ben_cannot_write_for_ana(ben: Member) -> None:
    assert ben.get("d", "w").status_code == 404
