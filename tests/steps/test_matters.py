"""The cases of what is talked about: cards, small matters early, and the board apart from the hurt."""

from __future__ import annotations

from datetime import timedelta

import pytest

from amends.web.pages.pace import DOORS
from tests.steps.case import TODAY, Couple, known, main_of, posts, presses, refused
from tests.web.pages.reading_pages import hidden, text

SOFT = {"saw": "The keys lay in the sink.", "felt": "Uneasy.", "ask": "One hook by the door."}


@pytest.mark.step("S3.3d", "PickCards", "ProposeAgreement")
def test_she_picks_the_cards_and_how_deep_and_a_rule_at_the_end_becomes_an_agreement(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        alone = main_of(ben, "V", "1/2")
        assert "To think through, alone." in alone
        posts(ben, "V", "1/2", text="My shoulders go up.")
        assert "My shoulders go up." in main_of(ben, "V", "1/2")
    posts(ana, "V", "2", cards=["loud"], depth="1")
    page = main_of(ben, "V")
    assert "When it gets loud" in page.split("Cards that your partner opened")[1].split("<h2>")[0]
    card = main_of(ben, "V", "1/2")
    assert "By what do you notice" in card
    assert "What did loud voices mean" not in card, "so deep, and no deeper"
    assert "Propose it as an agreement" not in card, "that door is closed"
    proposed = posts(
        ana,
        "4",
        "7/c2",
        what="Either of us says “pause”.",
        why="So that nobody has to be afraid of a talk.",
        scope="At home.",
        review=(TODAY + timedelta(days=14)).isoformat(),
        end=(TODAY + timedelta(days=60)).isoformat(),
    )
    assert "leaves the room" in main_of(ana, "4", "7/c2"), "it begins with the rule of the card"
    couple.later()
    assert proposed in main_of(ben, "4")
    posts(ana, "V", "2", cards=[], depth="1")
    assert "Cards that your partner opened" not in main_of(ben, "V")


@pytest.mark.step(
    "S3.4b", "KeepTension", "PlanSoftStart", "RaiseSmall", "AnswerMatter", "TakeBreak"
)
def test_small_things_are_raised_early_and_softly_and_quiet_is_not_called_peace(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    with couple.nothing_for(ana):
        on = TODAY.isoformat()
        tension = posts(ben, "V", "3", text="The keys again.", on=on, standing="quiet")
        page = main_of(ben, "V")
        assert "Of 1 here you kept quiet about 1. Quiet is not peace yet." in page
        start = posts(ben, "V", f"4/{tension}", **SOFT)
        assert "Raise it" not in main_of(ben, "V"), "her door is closed"
        assert ben.get("V", f"5/{start}").status_code == 404
    couple.opens("small_matters")
    page = main_of(ben, "V", f"5/{start}")
    assert SOFT["saw"] in page, "as it was planned"
    raised = posts(ben, "V", f"5/{start}", **SOFT)
    couple.later()
    assert "None is owed" in main_of(ana, "u", f"2/{raised}")
    posts(ana, "u", f"2/{raised}/1", answer="otherwise", text="A bowl, not a hook.")
    couple.later()
    assert "Wanted, but otherwise." in main_of(ben, "V")
    hers = posts(ana, "V", "5", saw="We eat late.", felt="Tired.", ask="Supper at seven.")
    couple.later()
    assert "Supper at seven." in main_of(ben, "u", f"2/{hers}")
    posts(ana, "V", "3", text="The keys.", on=on, standing="quiet")
    for at in ("", "3"):
        assert "Quiet is not peace" not in main_of(ana, "V", at), "she may keep quiet, uncounted"
    for who in (ana, ben):
        page = main_of(who, "V")
        assert "A pause, called by either" in page
    with couple.nothing_for(ben):
        presses(ana, "B", "1", press="rest", id="the-pause-01", minutes="20")
        assert "Until then nobody has to say anything." in main_of(ana, "B", "1")
    assert "A rule for a pause" in main_of(ana, "V")
    assert "for a quarter of an hour" in main_of(ana, "4", "7/r1")


@pytest.mark.step("S1.7d", "OpenBoard", "RaiseJoint", "SetStep", "PutMatterDown")
def test_what_is_hard_between_them_has_a_board_that_she_opens_and_nothing_is_set_against_the_hurt(
    couple: Couple,
) -> None:
    ben, ana = couple.ben, couple.ana
    before = main_of(ben, "W")
    assert "Not now" in before
    with couple.nothing_for(ana):
        posts(ben, "B", "7", text="That we never speak of money.")
        assert ben.get("W", "1").status_code == 404
    couple.opens("joint_matters")
    assert main_of(ben, "W") == before, "a door alone is not enough: she was not heard yet"
    presses(ana, "W", "3", id=hidden(text(ana.get("W")), "id"))
    couple.later()
    assert "That we never speak of money." in main_of(ben, "W")
    (away,) = ben.state().own.readiness.put_away
    trade = {**SOFT, "ask": "In return you tell me about money."}
    sent = {"id": "on-board-001", **trade}
    said = refused(ben, "W", f"1/{away.id}", **sent)
    assert "set it against the hurt" in said
    raised = posts(ben, "W", f"1/{away.id}", **SOFT)
    couple.later()
    posts(ana, "W", f"2/1/{raised}", owner="both", step="On Sunday, with tea.")
    couple.later()
    assert "On Sunday, with tea." in main_of(ben, "W")
    hers = posts(ana, "W", "1", saw="We eat late.", felt="Tired.", ask="Supper at seven.")
    couple.later()
    assert "Supper at seven." in main_of(ben, "W")
    presses(ana, "W", f"4/1/{raised}")
    assert "On Sunday, with tea." not in main_of(ben, "W")
    presses(ana, "r", door_number(), press="close")
    assert main_of(ben, "W") == before, "closed again, and no reason"
    assert known(ben).shared.matters.matter("harmed", hers) is not None


def door_number() -> str:
    return str(list(DOORS).index("joint_matters") + 1)
