"""The case of S5.7: the same road for a friend, a parent, a grown-up child, somebody at work."""

from __future__ import annotations

import re

import pytest
import time_machine
from django.test import Client

from amends.people import access
from amends.people.keys import Ring
from amends.repair.practices.ties import Tie, back
from tests.cast import ANA, BEN, NOTHING_UNUSUAL, Member, member, text_of, the_lie
from tests.steps.case import Couple, main_of, posts, presses
from tests.two import afresh, invites, joins, opens
from tests.web.pages.test_amends import plans

THEIR_WORDS = "Your partner will hear of this, they said. I am no partner of yours."
OURS: dict[Tie, str] = {
    "parent": "your parent",
    "child": "your child",
    "colleague": "your colleague",
}
OF_BOTH = ("a", "b", "n", "T", "d", "p", "s", "5", "7", "P", "2", "J", "L")
HERS = ("l", "y", "v", "r", "N")
HIS = ("c", "R", "o", "i", "k", "S", "3")


def begins(tie: Tie) -> Member:
    """Ben says, where his repair begins, who the other is."""
    ben = member(BEN)
    ben.client.post("/begin/", {"role": "responsible", "tie": tie})
    (seat,) = access.seats(Ring(ben.person, ben.ring.person_key))
    ben = afresh(
        Member(
            person=ben.person,
            ring=ben.ring,
            client=ben.client,
            recovery_key=ben.recovery_key,
            seat=seat,
        )
    )
    presses(ben, "b", **NOTHING_UNUSUAL)
    ben.do(the_lie())
    return ben


def said_on(who: Member, *codes: str) -> str:
    """All that these pages say, without what somebody typed."""
    pages = " ".join(main_of(who, code) for code in codes)
    return re.sub(r"<[^>]*>|\s+", " ", pages).replace(THEIR_WORDS, "")


@pytest.mark.step("S5.7", "SayTie", "BeginSharedBook")
def test_between_a_parent_and_a_child_it_is_the_same_road_in_their_words(
    clock: time_machine.Traveller,
) -> None:
    first = text_of(Client().get("/code/"))  # type: ignore[arg-type]
    assert "If you are afraid of the other person" in first
    assert "Both places are for grown-ups." in first
    ben = begins("parent")
    assert "how your parent will react" in main_of(ben, "b")
    assert "to them you are: Child, grown up." in main_of(ben, "p", "1")
    ana = joins(member(ANA), invites(ben))
    assert "how your child will react" in main_of(ana, "b"), "she need not say it herself"
    presses(ana, "b", **NOTHING_UNUSUAL)
    ben = afresh(ben)
    # What could harm is held back whoever it is about.
    assert "could hurt your parent or somebody else" in text_of(plans(ben, could_injure="yes"))  # type: ignore[arg-type]
    assert ben.state().own.amends.items == ()
    assert "After a betrayal" not in main_of(ben, "R")
    assert ben.post("R", guide="after_betrayal").status_code == 200
    assert ben.state().own.guiding.chosen == "full_path"
    couple = Couple(ben=ben, ana=ana, clock=clock)
    with couple.nothing_for(ben):
        posts(ana, "n", "1", tie="other")
        assert "Somebody else" in main_of(ana, "n")
        assert "The other person reads those terms" in said_on(ana, "h")
        home = ana.client.get("/more/3/").content.decode()
        assert "That the other person gave me something" in home
    assert "your parent" in said_on(ben, "b"), "his word is his"


@pytest.mark.parametrize("tie", ["parent", "colleague"])
def test_s5_7_every_page_speaks_of_whoever_the_other_is_and_leaves_typed_words_alone(
    couple: Couple, tie: Tie
) -> None:
    ben, ana = couple.ben, couple.ana
    posts(ana, "l", "1", text=THEIR_WORDS)
    presses(ben, "n", "1", tie=tie)
    presses(ana, "n", "1", tie=back(tie))
    for who, word, codes in ((ben, OURS[tie], HIS), (ana, OURS[back(tie)], HERS)):
        said = said_on(who, *OF_BOTH, *codes)
        assert re.findall(r"[^.]*[Pp]artner[^.]*", said) == []
        assert word in said
    assert THEIR_WORDS in main_of(ana, "l", "1")


def test_s5_7_somebody_at_work_is_offered_nothing_that_brings_two_closer(couple: Couple) -> None:
    ben, ana = couple.ben, couple.ana
    assert "Small things, and time together" in said_on(ana, "r", "p")
    posts(ana, "n", "1", tie="colleague")
    assert "Small things" not in said_on(ana, "r", "p", "l")
    assert "A device, opened when it is offered" not in main_of(ana, "P", "5")
    opens(ana, "bond")
    assert "Small things, and time together" in said_on(ana, "r"), "what is open can be closed"
    assert "Time together" in said_on(ben, "p")
    posts(ben, "n", "1", tie="colleague")
    assert "Time together" not in said_on(ben, "p", "a")
    assert "Make their tea" not in main_of(ben, "J", "1/1")
    assert ben.get("K", "3").status_code == 404


def test_s5_7_with_a_child_who_is_not_grown_up_one_goes_on_alone(
    clock: time_machine.Traveller,
) -> None:
    ben = begins("minor")
    assert "Both places here are for grown-ups" in main_of(ben, "p")
    assert ben.get("p", "1").status_code == 302, "no code is made"
    assert "how your child will react" in main_of(ben, "b")
