"""Twenty-one small steps, and it stays open: the guide of the fifth article, walked to its last step.

On the night of Ana's operation Ben stayed away, and lied about why. She lets much come to her: what he felt,
a day in the hills, the one request. She answers what she wants to answer, and leaves open how it goes on. Thirty
of the thirty-one steps come to be done or kept up, each by its own forms; the last is hers, and may wait for ever.
"""

from __future__ import annotations

import re

import pytest

from tests.cast import BEN, member
from tests.stories.guides import deeds
from tests.stories.guides.conftest import Sits
from tests.stories.guides.walker import Walker, for_them, later, nothing_for
from tests.stories.hand import DESK

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

ACT = "On the night of your operation I stayed at the match, and told you that the motorway was closed."
ALONE = "They signed the papers alone, and the nurse asked twice whether anybody would come."
MEANING = "That I come when it is easy."
PLACE = "I kept the telephone in my hand until they took it from me. I told the nurse that you were on your way."
LETTER = """\
On the night of your operation I stayed at the match. I told you that the motorway was closed, and it was not.

It was wrong, and I chose it. You signed the papers alone, and the nurse asked you twice whether anybody would come.

I am sorry that I left you there and lied about it.

Every Thursday I will drive you to the clinic and stay until you are through.

You need not write back."""
CLINIC = "drive you to the clinic and stay until you are through"
STEP = "Ring the clinic about the bill, and pay it."
ASKED = "Who won?"
ANSWER = "They did, by one. I have not watched one since, and that is for me."
HEARD = "You were more afraid of nobody coming than of the knife."
NEED = "To know before each Thursday that I am there."
FELT = "I was afraid in the waiting room, and stayed."
HILLS = "A walk up to the old mill, in the morning."
REQUEST = "I know that nothing is owed. If you ever want to forgive me, you may; if not, that is right too."
STAND = "I come when it is hard. I drove on each of these Thursdays, and I will on the next."

WAITS = {"Take whatever they decide": for_them("how it goes on, as they say it")}
KEPT_UP = (
    "Be patient",
    "Keep what you promised",
    "Be open, without excuses",
    "Name what went well",
    "Ask yourself what is unsaid",
)


def test_it_stays_open(sits: Sits) -> None:
    ben = sits(member(BEN, "responsible"), viewport=DESK)
    ben.chooses_the_guide("Small steps, one after another")
    he_faces_it_and_writes(ben)
    ana = deeds.comes_in(sits, ben, deeds.makes_a_code(ben, ACT))
    he_gives_the_letter(ben, ana)
    with nothing_for(ana):
        he_gives_room_and_gets_ready(ben)
    with nothing_for(ana):
        he_follows_through(ben)
    she_lets_more_come_and_is_heard(ben, ana)
    he_tells_how_he_is_and_they_book_a_day(ben, ana)
    he_makes_the_one_request(ben, ana)
    later(ben, ana, days=31)
    with nothing_for(ana):
        he_looks_back_and_keeps_it_up(ben)
    he_stands_by_it_and_she_leaves_it_open(ben, ana)
    ben.has_walked("twenty_one_steps", waits=WAITS, kept_up=KEPT_UP)
    ben.sees_no("How it goes on, as they told you")
    ana.owes_nothing()


def he_faces_it_and_writes(ben: Walker) -> None:
    ben.takes("A few questions, alone")
    deeds.answers_the_questions(ben)
    ben.takes("Admit that it was wrong")
    deeds.says_what_was_done(ben, kind="Something I did not do", act=ACT)
    ben.takes("Admit that it was wrong")
    ben.fills("Keep it", ("When was it?", "the fourteenth of January"), ("Was it once", "Once"))
    ben.takes("Admit that it was wrong")
    ben.presses("That is all of it")
    ben.takes("Take their place for a while")
    deeds.guesses(ben, area="Feeling safe", words=ALONE)
    deeds.guesses(ben, area="What it meant to them", words=MEANING)
    ben.takes("Take their place for a while")
    deeds.tells_the_day_from_their_place(ben, PLACE)
    ben.takes("Apologise, and mean it")
    deeds.writes_the_apology(ben, LETTER, names=ALONE)


def he_gives_the_letter(ben: Walker, ana: Walker) -> None:
    later(ben, ana, hours=14)
    ana.opens("p")
    ana.sees_no("A letter")
    ben.takes("Apologise, and mean it")
    deeds.gives_it_in_the_book(ben, "The full apology")
    later(ben, ana)
    ana.opens_given("A letter")
    ana.sees("You owe nothing here.", "I am sorry that I left you there and lied about it.")
    ana.opens("v")
    ana.fills("Take it", ("Until when?", ana.day(3)))


def he_gives_room_and_gets_ready(ben: Walker) -> None:
    """What she took is room that he need not write down; what would reach her is held meanwhile."""
    ben.takes("Above all, listen")
    ben.sees("Held. Your partner asked for room. It holds until they end it.")
    ben.takes("Be ready to talk about it")
    deeds.prepares_to_listen(
        ben, question=ASKED, answer="They did, by one.", defence="I say how bad the traffic was."
    )
    ben.takes("Seek to understand, not to be understood")
    deeds.practises(ben)
    ben.takes("Be patient")
    deeds.looks_back_at_the_week(ben, "I said nothing of the match, and drove.")
    ben.takes("Learn from it", "Write")
    deeds.looks_at_how_it_came_about(
        ben,
        "I have been afraid of hospitals since my father.",
        kind="Something that set it off",
        words="Where I am afraid I find something else to do.",
        cue="I look for a reason to be late",
        act="say that I am afraid, and go",
    )
    ben.takes("Before it happens again")
    deeds.readies_for_a_repeat(
        ben, sign="I look up the traffic first.", then="I ring at once and say where I am."
    )
    ben.takes("Reassure them before the hard days")
    deeds.names_a_hard_day(ben, "The day of the operation", ben.day(313), plan="I take it off.")


def he_follows_through(ben: Walker) -> None:
    ben.takes("Follow through on what you said", "From your letter")
    deeds.promises_from_the_letter(ben, "Every Thursday", "Thursday", about="Being there")
    ben.takes("Offer to put it right")
    deeds.plans(ben, ALONE, MEANING, kind="Pay for it", what=STEP)
    deeds.finishes(ben, "Paid on the same day.")
    ben.takes("What they need, and what you began")
    deeds.guesses_a_need(ben, NEED, act=CLINIC)
    ben.takes("What was damaged between you", "Taking each other's word")
    ben.fills("Keep it", ("One small thing for it", "I say the hour at which I set out."))
    ben.takes("What was damaged between you")
    ben.fills("Keep it", ("What do you enjoy?", "Hills and woods"))
    ben.takes("Name what went well", "One in your own words")
    ben.fills(
        "Keep it",
        ("In your words", "I told the clinic myself that I had not come."),
        "A line, here",
    )
    ben.takes("Small things, for their own sake")
    deeds.does_a_small_thing(
        ben, "Small kind acts", "Write down for yourself one good thing that they did today."
    )
    ben.takes("Ask yourself what is unsaid")
    ben.fills("Keep it", ("Is anything unsaid?", "Nothing that I know of"))
    ben.takes("Be open, without excuses")
    deeds.guesses_at_the_week(ben, told="2")


def she_lets_more_come_and_is_heard(ben: Walker, ana: Walker) -> None:
    later(ben, ana, days=5)
    ben.takes("Ask how they are, once")
    deeds.plans_to_ask_after_them(ben, ben.day(2))
    deeds.lets_more_come(ana)
    deeds.opens_the_door(ana, "What they heard", under="Talking about it")
    deeds.asks(ana, ASKED)
    later(ben, ana)
    ben.takes("Above all, listen")
    deeds.answers(ben, ANSWER)
    deeds.says_back(ben, HEARD)
    later(ben, ana)
    ana.opens_given("An answer to a question")
    ana.sees(ANSWER)
    deeds.answers_given(ana, "What was heard", "Yes, that was it")


def he_tells_how_he_is_and_they_book_a_day(ben: Walker, ana: Walker) -> None:
    deeds.lets_them_tell(ana)
    deeds.opens_the_door(ana, "Small things, and time together", under="With time, if ever")
    later(ben, ana)
    ben.takes("Say how you are, if they want to hear it", re.compile("^Write it"))
    ben.fills("Give it", ("What I felt", FELT))
    ben.takes("Time together, if they want it", "Propose time together")
    ben.fills(
        "Propose it", ("What would you like to do together", HILLS), ("On which day?", ben.day(9))
    )
    later(ben, ana)
    ana.opens_given("A word of how somebody is")
    ana.sees(FELT)
    deeds.answers_given(ana, "Time together", "Yes")
    later(ben, ana)


def he_makes_the_one_request(ben: Walker, ana: Walker) -> None:
    """It opens when she opens it; that she does not answer is an answer too."""
    ben.takes("The one request, if they ever let you make it")
    ben.sees("Waits for your partner: that they let themselves be asked. It may wait for ever.")
    deeds.opens_the_door(ana, "To be asked to forgive", under="Talking about it")
    ben.takes("The one request, if they ever let you make it")
    deeds.asks_to_be_forgiven(ben, REQUEST)
    later(ben, ana, hours=25)
    ben.opens("3", "2")
    ben.presses("Give it")
    later(ben, ana)
    ana.opens_given("A request to be forgiven")
    ana.sees(REQUEST, "You owe nothing here.")


def he_looks_back_and_keeps_it_up(ben: Walker) -> None:
    ben.takes("Keep what you promised")
    ben.presses("Kept")
    ben.takes("Let the change last")
    deeds.looks_back_at_a_month(
        ben, sees="That being there is the whole of it.", onward="I drive, and I wait."
    )
    ben.takes("Keep it up when things are steady")
    ben.fills("Things are steady", ("What do you keep up?", "The Thursdays."))


def he_stands_by_it_and_she_leaves_it_open(ben: Walker, ana: Walker) -> None:
    ben.takes("Say it anew, if they want to hear it", re.compile("^Say it"))
    ben.fills("Give it", ("What do you stand by?", STAND), ("What carries it?", CLINIC))
    later(ben, ana)
    ana.opens_given("What somebody stands by")
    ana.sees(STAND)
    with nothing_for(ben):
        ana.opens("2")
        ana.follows("It stays open")
        ana.follows("Keep it as where I stand")
        ana.presses("Keep it")
