"""Eight actions, and they stay together: the guide of the first article, walked to its last step.

Ben decided something for both, and said that it had been decided for them. Ana comes in by his code, reads
the letter when it is given and not before, takes three days of room, asks what she wants to know, and says
in the end that it goes on as a couple. All sixteen steps come to be done or kept up, each by its own forms.
"""

from __future__ import annotations

import pytest

from tests.cast import BEN, member
from tests.stories.guides import deeds
from tests.stories.guides.conftest import Sits
from tests.stories.guides.walker import Walker, later, nothing_for
from tests.stories.hand import DESK

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

ACT = "In January I said no to the job in Bristol for both of us, and told you that they had withdrawn it."
HIDDEN = "They had already told their sister that we would live near her."
LETTER = """\
In January I turned down Bristol without asking you, and I lied to you about it for six weeks.

It was wrong, and it was my decision alone. You had already told your sister that we would live near her, \
and you comforted me over something that I had done myself.

I am sorry that I decided over you and lied.

You need not answer this."""
THERE = "I am at my brother's until Sunday, and I am there when you want me to be."
ASKED = "Did you ever mean to tell me?"
ANSWER = "No. I hoped that the spring would make it too late, and I chose that every day."
HEARD = "You mourned a thing with me that I had taken from you."
PROMISE = "I bring each letter that is for both of us to the table on the day it comes."
KEPT_UP = ("Show it in what you do", "Go on, with ups and downs")


def test_they_stay_together(sits: Sits) -> None:
    ben = sits(member(BEN, "responsible"), viewport=DESK)
    ben.chooses_the_guide("Eight actions")
    he_owns_it(ben)
    ana = deeds.comes_in(sits, ben, deeds.makes_a_code(ben, ACT))
    with nothing_for(ana):
        he_writes_and_looks_at_how_it_came_about(ben)
    he_gives_the_letter_and_she_hears_it(ben, ana)
    she_takes_room_and_he_keeps_to_it(ben, ana)
    she_asks_and_is_heard(ben, ana)
    with nothing_for(ana):
        he_shows_it_in_what_he_does(ben)
    later(ben, ana, days=31)
    with nothing_for(ana):
        he_looks_at_what_he_has_learned(ben)
    she_says_how_it_goes_on(ben, ana)
    ben.has_walked("eight_actions", kept_up=KEPT_UP)
    ben.sees("We go on together.")
    ana.owes_nothing()


def he_owns_it(ben: Walker) -> None:
    ben.takes("A few questions, alone")
    deeds.answers_the_questions(ben)
    ben.takes("Own what you did, and what it did")
    deeds.says_what_was_done(ben, kind="Something I decided", act=ACT)
    ben.takes("Own what you did, and what it did")
    ben.fills("Keep it", ("When was it?", "the second week of January"), ("Was it once", "Once"))
    ben.takes("Own what you did, and what it did")
    deeds.guesses(ben, area="Plans for later", words=HIDDEN)


def he_writes_and_looks_at_how_it_came_about(ben: Walker) -> None:
    ben.takes("Say that you are sorry")
    deeds.writes_the_apology(ben, LETTER, names=HIDDEN)
    ben.takes("Find out how it came about", "Write")
    deeds.looks_at_how_it_came_about(
        ben,
        "I was afraid of beginning again, and ashamed of the fear.",
        kind="A choice I made",
        words="I decide alone where I expect a no.",
        cue="I begin to answer for both of us",
        act="say that I answer tomorrow, and ask first",
    )
    ben.takes("Get ready to listen")
    deeds.prepares_to_listen(
        ben,
        question=ASKED,
        answer="No. I hoped it would be too late to ask.",
        defence="I explain how tired I was.",
    )
    ben.takes("An aim of your own", "Who do you want to be in this?")
    ben.fills("Keep it", ("In one sentence", "Somebody who asks before the answer is given."))


def he_gives_the_letter_and_she_hears_it(ben: Walker, ana: Walker) -> None:
    later(ben, ana, hours=14)
    ana.opens("p")
    ana.sees("What was done")
    ana.sees_no("A letter")
    ben.takes("Say that you are sorry")
    deeds.gives_it_in_the_book(ben, "The full apology")
    ana.opens("p")
    ana.sees_no("A letter")
    later(ben, ana)
    ana.opens_given("A letter")
    ana.sees("You owe nothing here.", "I am sorry that I decided over you and lied.")
    deeds.answers_given(ana, "A letter", "Heard")


def she_takes_room_and_he_keeps_to_it(ben: Walker, ana: Walker) -> None:
    ana.opens("v")
    ana.fills("Take it", ("Until when?", ana.day(3)))
    ben.opens("a")
    ben.sees("There is a time of room.")
    ben.takes("Give them room")
    deeds.says_that_they_are_there(ben, THERE)
    ben.takes("Listen when they speak")
    ben.sees("Held. Your partner asked for room. It holds until they end it.")
    later(ben, ana, days=5)


def she_asks_and_is_heard(ben: Walker, ana: Walker) -> None:
    ben.takes("Listen when they speak")
    ben.sees("Waits for your partner: that they ask, or begin to speak.")
    deeds.opens_the_door(ana, "What they heard", under="Talking about it")
    deeds.asks(ana, ASKED)
    later(ben, ana)
    deeds.answers(ben, ANSWER)
    deeds.says_back(ben, HEARD)
    later(ben, ana)
    ana.opens_given("An answer to a question")
    ana.sees(ANSWER)
    deeds.answers_given(ana, "What was heard", "Yes, that was it")
    later(ben, ana)
    ben.opens_given("What was heard")
    ben.sees("It was understood.")


def he_shows_it_in_what_he_does(ben: Walker) -> None:
    ben.takes("Show it in what you do", "Write a place down")
    ben.fills("Keep it", ("Where do you want to do better?", "Deciding for two"))
    ben.takes("Show it in what you do", "Make one")
    deeds.promises_daily(ben, PROMISE, about="Telling the truth")
    ben.presses("Kept")
    ben.takes("Small things, for their own sake")
    deeds.does_a_small_thing(
        ben,
        "Small kind acts",
        "Write down for yourself one good thing that they did today.",
    )
    ben.takes("Know who can help")
    ben.fills("Show its numbers", ("Where are you?", "Ireland"))
    ben.takes("Help from somebody trained")
    deeds.weighs_help(ben, "Somebody for the two of you", "Somebody who asks us both.")
    ben.takes("Help from somebody trained")
    ben.fills("Keep it so", ACT)
    ben.takes("Go on, with ups and downs")
    deeds.guesses_at_the_week(ben, told="4")
    ben.takes("Go on, with ups and downs")
    deeds.looks_back_at_the_week(ben, "Two letters came, and both lay on the table.")
    ben.takes("Before it happens again")
    deeds.readies_for_a_repeat(
        ben, sign="It is easier if I just answer.", then="I say it on the same day, and undo it."
    )
    ben.takes("Look after what holds")
    ben.fills("Things are steady", ("What do you keep up?", "Asking before I answer."))


def he_looks_at_what_he_has_learned(ben: Walker) -> None:
    ben.takes("Look at what you have learned")
    deeds.looks_back_at_a_month(
        ben,
        sees="That no job would have cost them what the lie did.",
        onward="I ask before I answer, also where it is small.",
    )


def she_says_how_it_goes_on(ben: Walker, ana: Walker) -> None:
    deeds.tells_how_it_goes_on(ana, "Together")
    ben.opens("a")
    ben.sees_no("We go on together.")
    later(ben, ana)
