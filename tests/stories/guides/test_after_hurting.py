"""After a hurt, and they separate: the guide of the second article, walked to its last step.

At a full table Ben told what Ana had told him alone. She hears the apology, asks what she wants to know, asks
to hear it once more, and says in the end that they separate. All fifteen steps come to be done or kept up,
each by its own forms; that they part makes none of it undone.
"""

from __future__ import annotations

import pytest

from tests.cast import BEN, member
from tests.stories.guides import deeds
from tests.stories.guides.conftest import Sits
from tests.stories.guides.walker import Walker, later, nothing_for
from tests.stories.hand import DESK

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

ACT = "At your father's seventieth I told the whole table that you had been in the clinic."
EYES = "They could not look at anybody for the rest of the evening."
MEANING = "That nothing they tell me is safe with me."
LETTER = """\
At your father's seventieth I told the whole table that you had been in the clinic. You had told me that \
alone, and I had promised to keep it.

It was wrong, and I did it to make them laugh with me. You could not look at anybody for the rest of the \
evening, and nobody there can forget it now.

I am sorry that I gave away what was yours.

There is nothing that you have to answer."""
AGAIN = """\
You asked me to say it again, and this time without the laughing. I used the worst year of your life to be \
liked for a minute, and I saw your face and went on.

That was cruel, and it was my choice. I have done nothing yet that I could name. You could not look at anybody for the rest of the evening.

I am sorry that I went on when I saw it."""
HERS = "I do not want to sit at a table with you and listen for it."
ASKED = "Did you see my face when you said it?"
ANSWER = "Yes. I saw it, and I finished the sentence."
HEARD = "You were alone at a table full of people, and I had put you there."
TELLING = "Before I tell a story at a table I ask whose it is, and leave it if it is not mine."
KEPT_UP = ("Change something that can be seen", "Patience with how long it takes")


def test_they_separate(sits: Sits) -> None:
    ben = sits(member(BEN, "responsible"), viewport=DESK)
    ben.chooses_the_guide("After a hurt")
    he_says_what_he_did(ben)
    ana = deeds.comes_in(sits, ben, deeds.makes_a_code(ben, ACT))
    with nothing_for(ana):
        he_writes_and_practises(ben)
    with nothing_for(ben):
        she_writes_for_herself(ana)
    he_apologises_and_leaves_her_room(ben, ana)
    she_asks_and_wants_to_hear_it_again(ben, ana)
    with nothing_for(ana):
        he_changes_something(ben)
    later(ben, ana, days=31)
    with nothing_for(ana):
        he_looks_at_what_has_changed(ben)
    she_says_that_they_separate(ben, ana)
    ben.has_walked("after_hurting", kept_up=KEPT_UP)
    ben.sees("We separate.")
    ana.owes_nothing()


def he_says_what_he_did(ben: Walker) -> None:
    ben.takes("A few questions, alone")
    deeds.answers_the_questions(ben)
    ben.takes("Say what you did, all of it")
    deeds.says_what_was_done(ben, kind="Something I said", act=ACT)
    ben.takes("Say what you did, all of it")
    ben.fills(
        "Keep it", ("Where?", "at the table, before fourteen people"), ("Was it once", "Once")
    )
    ben.takes("Say what you did, all of it")
    ben.presses("That is all of it")
    ben.takes("See what it did to them")
    deeds.guesses(ben, area="Friends and standing", words=EYES)
    deeds.guesses(ben, area="What it meant to them", words=MEANING)


def he_writes_and_practises(ben: Walker) -> None:
    ben.takes("An honest apology")
    deeds.writes_the_apology(ben, LETTER, names=EYES)
    ben.takes("Practise to listen")
    deeds.prepares_to_listen(
        ben, question=ASKED, answer="Yes, and I finished it.", defence="I say that it was a joke."
    )
    ben.takes("Practise to listen")
    deeds.practises(ben)
    ben.takes("Know who can help")
    ben.fills("Show its numbers", ("Where are you?", "Germany"))


def she_writes_for_herself(ana: Walker) -> None:
    ana.opens("l", "3")
    ana.writes_and("Keep it", HERS)


def he_apologises_and_leaves_her_room(ben: Walker, ana: Walker) -> None:
    later(ben, ana, hours=14)
    ben.takes("An honest apology")
    deeds.gives_it_in_the_book(ben, "The full apology")
    later(ben, ana)
    ana.opens_given("A letter")
    ana.sees("You owe nothing here.", "I am sorry that I gave away what was yours.")
    ben.takes("Room and time, without leaving them alone", "Write down what they asked for")
    deeds.keeps_their_terms(
        ben,
        stops="Nothing about the birthday.",
        goes_on="Meals, the dog, good night.",
        until=ben.day(2),
    )
    later(ben, ana, days=4)
    deeds.ends_the_quiet(ben)


def she_asks_and_wants_to_hear_it_again(ben: Walker, ana: Walker) -> None:
    deeds.opens_the_door(ana, "What they heard", under="Talking about it")
    deeds.asks(ana, ASKED)
    deeds.asks_to_hear_it_again(ana, "Once more, without the laughing.")
    later(ben, ana)
    ben.takes("Listen, and do not defend yourself")
    deeds.answers(ben, ANSWER)
    deeds.says_back(ben, HEARD)
    ben.takes("Say it again when there is a reason")
    deeds.says_it_again(
        ben, AGAIN, names=EYES, not_yet="I have done nothing yet that I could name."
    )
    later(ben, ana, days=8)
    deeds.answers_given(ana, "What was heard", "Yes, that was it")
    ben.takes("Say it again when there is a reason")
    deeds.gives_it_in_the_book(ben, "An apology again")
    later(ben, ana)
    ana.opens_given("A letter")
    ana.sees("I am sorry that I went on when I saw it.")


def he_changes_something(ben: Walker) -> None:
    ben.takes("Change something that can be seen", "Make one")
    deeds.promises_daily(ben, TELLING, about="Kindness and closeness")
    ben.takes("Change something that can be seen")
    deeds.plans(
        ben,
        EYES,
        MEANING,
        kind="Set it straight",
        what="Tell the fourteen that it was not mine to tell.",
    )
    ben.takes("Change something that can be seen")
    ben.presses("Kept")
    ben.takes("Help from somebody trained")
    deeds.weighs_help(ben, "A group", "Where nobody laughs at it.")
    ben.takes("Help from somebody trained")
    ben.fills("Keep it so", ACT)
    ben.takes("Patience with how long it takes")
    deeds.guesses_at_the_week(ben, told="2")
    ben.takes("Patience with how long it takes")
    deeds.looks_back_at_the_week(ben, "I told two stories, and asked before one of them.")
    ben.takes("Understand what led to it", "Write")
    deeds.looks_at_how_it_came_about(
        ben,
        "Your brothers had laughed about my job.",
        kind="Something I lacked",
        words="I want to be liked at that table.",
        cue="they laugh about me",
        act="go out for a minute, and come back without a story",
    )
    ben.takes("An aim of your own", "Who do you want to be in this?")
    ben.fills("Keep it", ("In one sentence", "Somebody with whom a thing is safe."))


def he_looks_at_what_has_changed(ben: Walker) -> None:
    ben.takes("Look at what has changed in you")
    ben.fills("Keep it", ("What", "I notice it before I open my mouth."))
    ben.takes("Look at what has changed in you")
    deeds.looks_back_at_a_month(
        ben,
        sees="It was never about the joke.",
        onward="I tell no story that is not mine.",
    )


def she_says_that_they_separate(ben: Walker, ana: Walker) -> None:
    """It holds something off, and so it is seen at once."""
    deeds.tells_how_it_goes_on(ana, "Separate")
    ben.opens("2")
    ben.sees("Do not argue it, do not bargain, and do not ask what would change it.")
