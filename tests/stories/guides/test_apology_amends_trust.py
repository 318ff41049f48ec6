"""Apology, amends, trust, and it is ended: the guide of the third article, walked to its last step.

Ben lent away what the two had put aside for Ana. He pays it back; a second thing that he offers she declines.
What she asks he answers, and in the end she says that it is over. Eighteen of the nineteen steps come to be
done or kept up, each by its own forms; what lies behind a door that she never opened waits for her.
"""

from __future__ import annotations

import pytest

from tests.cast import BEN, member
from tests.stories.guides import deeds
from tests.stories.guides.conftest import Sits
from tests.stories.guides.walker import Walker, for_them, later, nothing_for
from tests.stories.hand import DESK

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

ACT = "In October I lent my brother the 2,400 that we had put aside for your course, and did not ask you."
COURSE = "They had to give up their place on the course, a week before it began."
MEANING = "That what they save for themselves is mine to give away."
LETTER = """\
In October I lent my brother the 2,400 that we had put aside for your course. I did not ask you, and when \
you asked me I said it was there.

It was wrong, and it was my doing alone. You had to give up your place a week before it began.

I am sorry that I took your course from you and lied about it.

You can leave this without a word."""
PAY = "Pay the 2,400 back into the account that is theirs alone."
BOOKS = "Buy the books for the next course."
OWN_MONEY = "From now on nothing of theirs goes through an account that I can use."
PROMISE = "On the first day after my pay I lay the statement on the table."
ASKED = "Who else knew of it?"
ANSWER = "My brother, and his wife since Christmas. Nobody else."
HEARD = "You told everybody about the course, and then you had to untell it alone."

WAITS = {"Share something of yourself": for_them("room for small things between you")}
KEPT_UP = (
    "Small acts that can be counted on",
    "Put small untruths right",
    "Look again, and ask what is not well",
    "Patience, and the work of a week",
)


def test_it_is_ended(sits: Sits) -> None:
    ben = sits(member(BEN, "responsible"), viewport=DESK)
    ben.chooses_the_guide("Apology, amends, trust")
    he_writes_what_it_was_and_a_whole_apology(ben)
    ana = deeds.comes_in(sits, ben, deeds.makes_a_code(ben, ACT))
    he_gives_it(ben, ana)
    with nothing_for(ana):
        he_pays_it_back(ben)
    he_offers_more_and_she_declines(ben, ana)
    she_asks_and_is_heard(ben, ana)
    with nothing_for(ana):
        he_works_so_that_it_lasts(ben)
    she_says_that_it_is_ended(ben, ana)
    ben.has_walked("apology_amends_trust", waits=WAITS, kept_up=KEPT_UP)
    ben.sees("It is ended.")
    ana.owes_nothing()


def he_writes_what_it_was_and_a_whole_apology(ben: Walker) -> None:
    ben.takes("A few questions, alone")
    deeds.answers_the_questions(ben)
    ben.takes("Start here: what you did")
    deeds.says_what_was_done(ben, kind="Money", act=ACT)
    ben.takes("Why it hurt them")
    deeds.guesses(ben, area="Plans for later", words=COURSE)
    deeds.guesses(ben, area="What it meant to them", words=MEANING)
    ben.takes("A whole apology")
    deeds.writes_the_apology(ben, LETTER, names=COURSE)


def he_gives_it(ben: Walker, ana: Walker) -> None:
    later(ben, ana, hours=14)
    ana.opens("p")
    ana.sees_no("A letter")
    ben.takes("A whole apology")
    deeds.gives_it_in_the_book(ben, "The full apology")
    later(ben, ana)
    deeds.answers_given(
        ana, "A letter", "Not enough: something is missing", "You lied to my face twice."
    )
    later(ben, ana)
    ben.opens_given("An answer")
    ben.sees("You lied to my face twice.")


def he_pays_it_back(ben: Walker) -> None:
    """A debt waits for nobody's answer."""
    ben.takes("Plan what puts it right")
    deeds.plans(ben, COURSE, kind="Pay for it", what=PAY, cost="2400")
    deeds.pays(ben, "1400", "By transfer, they have the slip.")
    deeds.pays(ben, "1000", "From the sale of the bicycle.")
    deeds.finishes(ben, "It is all there.")
    ben.takes("Something that lasts, for what hurt inside")
    deeds.plans(ben, MEANING, kind="Live differently", what=OWN_MONEY)
    deeds.finishes(ben, "The card is cut, and the bank has it in writing.")


def he_offers_more_and_she_declines(ben: Walker, ana: Walker) -> None:
    deeds.opens_the_door(ana, "Offers to put something right", under="Putting it right")
    deeds.plans(ben, COURSE, kind="Replace it", what=BOOKS)
    deeds.offers_it_in_the_book(ben, BOOKS)
    ana.opens("p")
    ana.sees_no("An offer")
    later(ben, ana)
    ana.opens_given("An offer")
    ana.sees(BOOKS, "You owe nothing here.")
    deeds.answers_given(ana, "An offer", "No, thank you")
    later(ben, ana)
    ben.takes("Do it, or take the no")
    ben.follows(BOOKS)
    ben.sees("That ends it well.")


def she_asks_and_is_heard(ben: Walker, ana: Walker) -> None:
    later(ben, ana, days=8)
    deeds.opens_the_door(ana, "What they heard", under="Talking about it")
    deeds.asks(ana, ASKED)
    later(ben, ana)
    ben.takes("Talk about what worries them")
    deeds.answers(ben, ANSWER)
    deeds.says_back(ben, HEARD)
    later(ben, ana)
    ana.opens_given("An answer to a question")
    ana.sees(ANSWER)
    deeds.answers_given(ana, "What was heard", "No, that was not it")


def he_works_so_that_it_lasts(ben: Walker) -> None:
    ben.takes("Small acts that can be counted on", "Make one")
    deeds.promises_daily(ben, PROMISE, about="Money")
    ben.takes("Small acts that can be counted on")
    ben.presses("Kept")
    ben.takes("Small things, and courtesies")
    ben.fills("Keep it", ("A small courtesy of your own", "I knock before I come into the study."))
    ben.takes("Small things, and courtesies")
    deeds.does_a_small_thing(
        ben,
        "Small kind acts",
        "Take ten minutes alone to calm down before you come home or begin the evening.",
    )
    ben.takes("Where they trust you, as you guess it")
    deeds.guesses_where_they_trust(ben, "Money", as_much="1")
    ben.takes("Keep it from happening again", "Write")
    deeds.looks_at_how_it_came_about(
        ben,
        "I have never said no to my brother.",
        kind="Something from long before",
        words="Where he asks I am eight years old.",
        cue="my brother asks for money",
        act="say that I answer on Sunday, and talk at home first",
    )
    ben.takes("Put small untruths right")
    ben.fills("Keep it", ("Is anything unsaid?", "Nothing that I know of"))
    ben.takes("Put small untruths right")
    deeds.puts_an_untruth_right(
        ben, said="That the bank was closed.", true="I had not gone.", by=ben.day(0)
    )
    ben.takes("Know who can help")
    ben.fills("Show its numbers", ("Where are you?", "United Kingdom"))
    ben.takes("Help from somebody trained")
    deeds.weighs_help(ben, "Somebody for you alone", "About the no that I cannot say.")
    ben.takes("Help from somebody trained")
    ben.fills("Keep it so", ACT)
    ben.takes("Look again, and ask what is not well")
    deeds.guesses_at_the_week(ben, told="3")
    deeds.notes_what_is_not_well(ben, "We only talk when one of us stands.", "Sit down first.")
    ben.takes("Patience, and the work of a week", "For the work of the week")
    ben.fills("Set it aside")
    ben.takes("Patience, and the work of a week")
    deeds.looks_back_at_the_week(ben, "I said no to him once.")
    ben.takes("Keep what others tell you")
    deeds.keeps_what_was_said(
        ben, "You are generous with what is not yours.", who="A friend or somebody of the family"
    )


def she_says_that_it_is_ended(ben: Walker, ana: Walker) -> None:
    """It is seen at once, and nothing more goes from one to the other."""
    deeds.tells_how_it_goes_on(ana, "Ended")
    ben.opens("w", "2")
    ben.sees("Not now.")
    ben.opens("2")
    ben.sees("It is a whole answer. Write nothing more to explain, and send nobody.")
