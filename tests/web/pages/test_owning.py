"""What happened: facts on one paper, reasons on another, and nothing changed in silence."""

from __future__ import annotations

import pytest
import time_machine

from amends.repair.practices import owning
from tests.cast import THE_EVENING_AFTER, Member, answered, text_of, the_lie

THE_LIE = {
    "id": "the-lie",
    "kind": "lie",
    "act": "I told Ana I was at work on Friday, and I was not.",
    "ongoing": "over",
}


def test_s0_1a_what_ben_did_is_kept_in_his_own_words(ben: Member) -> None:
    ben.do(answered(ben.token))
    response = ben.post("c", "new", **THE_LIE)

    (harm,) = ben.state().own.owning.harms
    assert (harm.kind, harm.act, harm.ongoing) == ("lie", THE_LIE["act"], "over")
    assert response.headers["Location"] == ben.url("c", "the-lie/1")
    assert THE_LIE["act"] in text_of(ben.get("c", "the-lie/1"))


def test_pressing_twice_keeps_one(ben: Member) -> None:
    ben.post("c", "new", **THE_LIE)
    ben.post("c", "new", **THE_LIE)

    assert len(ben.state().own.owning.harms) == 1


def test_s0_1a_a_sentence_without_ben_in_it_comes_back_with_its_words(ben: Member) -> None:
    response = ben.post("c", "new", **{**THE_LIE, "act": "Mistakes were made on Friday."})

    page = text_of(response)
    assert ben.state().own.owning.harms == ()
    assert "You are not in this sentence yet." in page
    assert "Mistakes were made on Friday." in page


def test_s0_8d_a_second_hurt_of_a_kind_is_said_plainly_and_called_a_repeat_by_its_writer_alone(
    ben_on_his_way: Member,
) -> None:
    ben = ben_on_his_way
    ben.post("c", "new", **{**THE_LIE, "id": "again", "act": "I lied about Saturday too."})
    page = text_of(ben.get("c", "again/1"))
    assert "This is the second time of this kind in this book." in page
    assert "stands open again" not in page, "it may be the older of the two"
    assert ben.state().own.owning.harms[0].ongoing == "over"
    url = ben.url("H", "1/again")
    for found in (page, text_of(ben.get("c", "again"))):
        assert f'href="{url}"' in found
    assert "I lied about Saturday too." in text_of(ben.get("H", "1/again"))

    for _ in "twice":
        ben.post("H", "1/again", on="2026-03-05")

    assert [harm.ongoing for harm in ben.state().own.owning.harms] == ["not_sure", "over"]
    page = text_of(ben.get("c", "again/1"))
    assert "stands open again" in page
    assert url not in page + text_of(ben.get("c", "again")) + text_of(ben.get("c", "the-lie"))
    assert "in this book" not in text_of(ben.get("c", "the-lie/1")), "the first is no repeat"
    assert [ben.get("H", f"1/{id}").status_code for id in ("again", "nothing")] == [404, 404]


def test_whether_it_is_over_may_be_left_out(ben: Member) -> None:
    ben.post("c", "new", **{**THE_LIE, "ongoing": ""})

    assert ben.state().own.owning.harms[0].ongoing == "not_sure"


def test_after_the_first_harm_comes_what_the_partner_said(ben: Member) -> None:
    ben.do(answered(ben.token))
    ben.post("c", "new", **THE_LIE)

    assert f'href="{ben.url("o")}"' in text_of(ben.get("c", "the-lie/1"))


@pytest.mark.parametrize("kind", ["physical", "control"])
def test_force_opens_the_road_of_help_at_the_same_address(ben: Member, kind: str) -> None:
    ben.do(answered(ben.token))
    response = ben.post("c", "new", **{**THE_LIE, "kind": kind})

    page = text_of(ben.get("c", "the-lie/1"))
    assert response.headers["Location"] == ben.url("c", "the-lie/1")
    assert "Help comes before letters" in page
    assert "What you wrote is kept" in page


def test_the_circumstances_are_kept_together(ben_on_his_way: Member) -> None:
    ben_on_his_way.post(
        "c",
        "the-lie/2",
        when="Friday",
        where="On the phone",
        who_knows="His mother",
        repeated="more",
    )

    harm = ben_on_his_way.state().own.owning.harms[0]
    assert (harm.when, harm.where, harm.who_knows, harm.repeated) == (
        "Friday",
        "On the phone",
        "His mother",
        True,
    )


def test_a_fact_and_a_reason_lie_on_two_papers(ben_on_his_way: Member) -> None:
    ben_on_his_way.post("c", "the-lie/3", id="f1", text="I was at the bar until eleven.")
    ben_on_his_way.post("c", "the-lie/4", id="r1", text="I did not want to be asked.")

    mine = ben_on_his_way.state().own.owning
    assert [fact.text for fact in mine.facts] == ["I was at the bar until eleven."]
    assert [reason.text for reason in mine.reasons] == ["I did not want to be asked."]
    facts, reasons = text_of(ben_on_his_way.get("c", "the-lie")).split("Reasons, on a paper")
    assert "I was at the bar until eleven." in facts
    assert "I did not want to be asked." in reasons


def test_s2_1d_a_fact_added_after_this_is_all_says_told_later(
    ben_on_his_way: Member, the_evening: time_machine.Traveller
) -> None:
    ben_on_his_way.post("c", "the-lie/3", id="f1", text="I was at the bar.")
    ben_on_his_way.post("c", "0")
    the_evening.move_to(THE_EVENING_AFTER)
    ben_on_his_way.comes_back()
    assert "told later" in text_of(ben_on_his_way.get("c", "the-lie/3"))
    ben_on_his_way.post("c", "the-lie/3", id="f2", text="I was there on Thursday too.")

    first, second = ben_on_his_way.state().own.owning.facts
    assert (first.told_later, second.told_later) == (False, True)
    page = text_of(ben_on_his_way.get("c", "the-lie"))
    assert "told later" in page.split("I was there on Thursday too.")[1]


def test_a_correction_stands_beside_what_it_corrects(ben_on_his_way: Member) -> None:
    ben_on_his_way.post("c", "the-lie/3", id="f1", text="I left at ten.")
    ben_on_his_way.post("c", "the-lie/3/f1", id="f2", text="I left at eleven.")

    facts = ben_on_his_way.state().own.owning.facts
    assert [(fact.text, fact.corrects) for fact in facts] == [
        ("I left at ten.", None),
        ("I left at eleven.", "f1"),
    ]
    page = text_of(ben_on_his_way.get("c", "the-lie"))
    assert "put right since" in page
    assert "It puts right what stood before:" in page


def test_s4_1d_what_was_done_to_end_it_is_kept_with_its_day(ben_on_his_way: Member) -> None:
    ben_on_his_way.post(
        "c", "the-lie/5", id="s1", text="I told Ana on Sunday.", done_on="2026-03-01"
    )
    ben_on_his_way.post("c", "the-lie/5", id="s2", text="I will tell his mother.", done_on="")

    done, to_do = ben_on_his_way.state().own.owning.stop_acts
    assert str(done.done_on) == "2026-03-01"
    assert to_do.done_on is None
    assert "still to be done" in text_of(ben_on_his_way.get("c", "the-lie"))


def test_s4_1d_what_was_still_to_be_done_gains_its_day_and_its_words(
    ben_on_his_way: Member,
) -> None:
    ben_on_his_way.post("c", "the-lie/5", id="s2", text="I will tell his mother.", done_on="")
    url = ben_on_his_way.url("c", "the-lie/5/s2")
    assert f'href="{url}"' in text_of(ben_on_his_way.get("c", "the-lie"))
    assert "I will tell his mother." in text_of(ben_on_his_way.get("c", "the-lie/5/s2"))
    told = {"id": "s2", "text": "I told his mother."}
    no_day = ben_on_his_way.post("c", "the-lie/5/s2", **told, done_on="")
    assert "Choose a day." in text_of(no_day)

    for _ in "twice":
        ben_on_his_way.post("c", "the-lie/5/s2", **told, done_on="2026-03-01")

    (act,) = ben_on_his_way.state().own.owning.stop_acts
    assert (act.text, str(act.done_on)) == ("I told his mother.", "2026-03-01")
    page = text_of(ben_on_his_way.get("c", "the-lie"))
    assert "still to be done" not in page
    assert url not in page
    assert ben_on_his_way.get("c", "the-lie/5/s2").status_code == 404


def test_a_day_that_has_not_come_is_no_day_on_which_it_was_done(ben_on_his_way: Member) -> None:
    response = ben_on_his_way.post(
        "c", "the-lie/5", id="s1", text="I told Ana.", done_on="2026-04-01"
    )

    page = text_of(response)
    assert ben_on_his_way.state().own.owning.stop_acts == ()
    assert "That day has not come yet." in page
    assert "I told Ana." in page


def test_weight_and_whether_it_is_over_can_change(ben_on_his_way: Member) -> None:
    ben_on_his_way.post("c", "the-lie/6", weight="deep")
    ben_on_his_way.post("c", "the-lie/7", ongoing="going_on")

    harm = ben_on_his_way.state().own.owning.harms[0]
    assert (harm.weight, harm.ongoing) == ("deep", "going_on")


def test_s2_1d_all_of_it_and_not_all_yet_are_both_kept(ben_on_his_way: Member) -> None:
    ben_on_his_way.post("c", "0/1", missing="The money", tell_on="2026-03-20")
    not_yet = ben_on_his_way.state().own.owning.account
    ben_on_his_way.post("c", "0")
    all_of_it = ben_on_his_way.state().own.owning.account

    assert isinstance(not_yet, owning.AccountStated)
    assert isinstance(all_of_it, owning.AccountStated)
    assert (not_yet.complete, not_yet.missing, str(not_yet.tell_on)) == (
        False,
        "The money",
        "2026-03-20",
    )
    assert all_of_it.complete


def test_not_all_yet_asks_what_is_missing(ben_on_his_way: Member) -> None:
    response = ben_on_his_way.post("c", "0/1", missing="")

    assert "There is nothing in this field yet." in text_of(response)
    assert ben_on_his_way.state().own.owning.account is None


def test_nothing_is_all_before_anything_is_written(ben: Member) -> None:
    response = ben.post("c", "0")

    assert "Nothing is written down yet about what happened." in text_of(response)


def test_s1_1b_no_field_asks_for_the_partners_share(ben_on_his_way: Member) -> None:
    for act in ("new", "the-lie/2", "the-lie/3", "the-lie/4", "the-lie/6", "0"):
        page = text_of(ben_on_his_way.get("c", act)).lower()
        for word in ("percent", "their fault", "their share", "their part"):
            assert word not in page


@pytest.mark.parametrize(
    "act", ["nothing", "nothing/1", "nothing/3", "the-lie/9", "the-lie/3/nothing"]
)
def test_what_is_not_there_is_answered_as_such(ben_on_his_way: Member, act: str) -> None:
    assert ben_on_his_way.get("c", act).status_code == 404


def test_the_hurt_person_has_nothing_to_own(ana: Member) -> None:
    assert ana.get("c").status_code == 404
    assert ana.post("c", "new", **THE_LIE).status_code == 404
    assert the_lie().act not in text_of(ana.get("a"))


@pytest.mark.parametrize(("kind", "says"), [("betrayal", True), ("money", True), ("words", False)])
def test_s4_0a_health_and_money_do_not_wait(ben: Member, kind: str, says: bool) -> None:
    ben.do(answered(ben.token))
    ben.post("c", "new", **{**THE_LIE, "kind": kind})

    page = text_of(ben.get("c", "the-lie/1"))
    assert ("Health and money do not wait for a letter" in page) is says


def test_s5_4_it_is_said_beforehand_who_may_ask_for_what_is_kept(ben: Member) -> None:
    assert "A court can still ask you for what you keep." in text_of(ben.get("c", "new"))
